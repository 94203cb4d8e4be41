/* error: user_id|UserId|incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session_id session, desk_session *out);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session_id session, desk_session *out)
{
    (void)user;
    (void)session;
#ifdef WRONG
    return desk_session_get(client, user, out);
#else
    return desk_session_get(client, session, out);
#endif
}
