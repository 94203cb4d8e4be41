/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, const desk_user_id *users, const desk_session_id *sessions);

keysrt_status run(keysrt_client *client, desk_user_id user, const desk_user_id *users, const desk_session_id *sessions)
{
    (void)users;
    (void)sessions;
#ifdef WRONG
    return desk_recent_push_left_many(client, user, users, 1, NULL);
#else
    return desk_recent_push_left_many(client, user, sessions, 1, NULL);
#endif
}
