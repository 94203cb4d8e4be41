/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_outbox_id ours, desk_inbox_id theirs);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_outbox_id ours, desk_inbox_id theirs)
{
    (void)theirs;
    (void)ours;
#ifdef WRONG
    return desk_outbox_remove(client, user, theirs);
#else
    return desk_outbox_remove(client, user, ours);
#endif
}
