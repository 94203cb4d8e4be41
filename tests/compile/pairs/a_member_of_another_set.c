/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session_id session);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session_id session)
{
    (void)session;
#ifdef WRONG
    return desk_sessions_add(client, user, user, NULL);
#else
    return desk_sessions_add(client, user, session, NULL);
#endif
}
