/* error: incompatible|conver|cannot init|invalid init */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_seen_users_params *users, desk_seen_sessions_params *sessions);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_seen_users_params *users, desk_seen_sessions_params *sessions)
{
    (void)users, (void)sessions;
#ifdef WRONG
    const desk_hyperloglog_of_user_id source = desk_seen_sessions_ref(sessions);
#else
    const desk_hyperloglog_of_user_id source = desk_seen_users_ref(users);
#endif
    return desk_seen_users_merge_from(client, user, &source, 1);
}
