/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, keysrt_walk *walk, desk_session_id_result *session, desk_user_id_result *other);

keysrt_status run(keysrt_client *client, desk_user_id user, keysrt_walk *walk, desk_session_id_result *session, desk_user_id_result *other)
{
    (void)session, (void)other;
#ifdef WRONG
    return desk_sessions_walk_members(client, user, walk, other);
#else
    return desk_sessions_walk_members(client, user, walk, session);
#endif
}
