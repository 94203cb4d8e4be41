/* error: desk_alien_pages_delete|undeclared|implicit */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user);

keysrt_status run(keysrt_client *client, desk_user_id user)
{
    (void)user;
#ifdef WRONG
    return desk_alien_pages_delete(client, user);
#else
    return desk_alien_pages_exists(client, user);
#endif
}
