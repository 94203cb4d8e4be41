/* error: undeclared|implicit|declared in this scope|undefined */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, uint64_t *waiting);

keysrt_status run(keysrt_client *client, desk_user_id user, uint64_t *waiting)
{
    (void)waiting;
#ifdef WRONG
    return desk_others_push(client, user, DESK_SESSION_ID("x"));
#else
    return desk_others_waiting(client, user, waiting);
#endif
}
