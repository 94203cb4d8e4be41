/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session *session, desk_account *account);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session *session, desk_account *account)
{
    (void)session;
    (void)account;
#ifdef WRONG
    return desk_account_get(client, user, session);
#else
    return desk_account_get(client, user, account);
#endif
}
