/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_session_id session, keysrt_text *text, desk_user_id_result *user);

keysrt_status run(keysrt_client *client, desk_session_id session, keysrt_text *text, desk_user_id_result *user)
{
    (void)text;
    (void)user;
#ifdef WRONG
    return desk_owner_get(client, session, text);
#else
    return desk_owner_get(client, session, user);
#endif
}
