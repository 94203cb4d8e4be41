/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_outbox_id id, keysrt_view content);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_outbox_id id, keysrt_view content)
{
#ifdef WRONG
    return desk_outbox_push(client, user, content, id);
#else
    return desk_outbox_push(client, user, id, content);
#endif
}
