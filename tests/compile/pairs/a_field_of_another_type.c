/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_session_id session, desk_user_id user);

keysrt_status run(keysrt_client *client, desk_session_id session, desk_user_id user)
{
    (void)user;
#ifdef WRONG
    return desk_session_set_user_id(client, session, session);
#else
    return desk_session_set_user_id(client, session, user);
#endif
}
