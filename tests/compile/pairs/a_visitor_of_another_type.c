/* error: incompatible|no known conversion|no matching function|cannot convert|could not convert */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session_id session);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session_id session)
{
    (void)session;
#ifdef WRONG
    return desk_seen_users_add(client, user, session, NULL);
#else
    return desk_seen_users_add(client, user, user, NULL);
#endif
}
