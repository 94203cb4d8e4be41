/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_guard_hold *guard, desk_watch_hold *watch);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_guard_hold *guard, desk_watch_hold *watch)
{
    (void)watch;
#ifdef WRONG
    return desk_guard_release(client, user, watch);
#else
    return desk_guard_release(client, user, guard);
#endif
}
