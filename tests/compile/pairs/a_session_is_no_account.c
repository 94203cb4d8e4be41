/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, const desk_session *session, const desk_account *account);

keysrt_status run(keysrt_client *client, desk_user_id user, const desk_session *session, const desk_account *account)
{
    (void)session;
    (void)account;
#ifdef WRONG
    return desk_account_put(client, user, session);
#else
    return desk_account_put(client, user, account);
#endif
}
