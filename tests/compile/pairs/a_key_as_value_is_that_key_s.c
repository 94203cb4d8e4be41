/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_account_params account, desk_session_params session);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_account_params account, desk_session_params session)
{
    (void)account;
    (void)session;
#ifdef WRONG
    return desk_goal_set(client, user, account);
#else
    return desk_goal_set(client, user, session);
#endif
}
