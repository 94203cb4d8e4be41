/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_days_params *days, desk_sessions_params *sessions);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_days_params *days, desk_sessions_params *sessions)
{
    (void)days, (void)sessions;
#ifdef WRONG
    return desk_days_store_not(client, user, desk_sessions_ref(sessions), NULL);
#else
    return desk_days_store_not(client, user, desk_days_ref(days), NULL);
#endif
}
