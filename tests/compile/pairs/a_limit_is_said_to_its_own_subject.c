/* error: incompatible|no known conversion|no matching function|cannot convert|could not convert */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session_id session);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session_id session)
{
    keysrt_limit said;
    (void)user, (void)session;
#ifdef WRONG
    return desk_logins_allow(client, session, &said);
#else
    return desk_logins_allow(client, user, &said);
#endif
}
