/* error: incompatible|no known conversion|no matching function|cannot convert */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, keysrt_keeper *keeper, desk_encoders_hold *place, desk_guard_hold *guard);

keysrt_status run(keysrt_client *client, keysrt_keeper *keeper, desk_encoders_hold *place, desk_guard_hold *guard)
{
    (void)place, (void)guard;
#ifdef WRONG
    return desk_encoders_keep(client, keeper, guard);
#else
    return desk_encoders_keep(client, keeper, place);
#endif
}
