/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_guard_hold *guard);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_guard_hold *guard)
{
#ifdef WRONG
    return desk_guard_acquire(client, user, &guard->hold);
#else
    return desk_guard_acquire(client, user, guard);
#endif
}
