/* error: unused|ignoring */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user);

keysrt_status run(keysrt_client *client, desk_user_id user)
{
#ifdef WRONG
    desk_hits_delete(client, user);
    return KEYSRT_OK;
#else
    return desk_hits_delete(client, user);
#endif
}
