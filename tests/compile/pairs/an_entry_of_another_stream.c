/* error: incompatible|conver|pointer */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, const desk_mail *mail);

keysrt_status run(keysrt_client *client, desk_user_id user, const desk_mail *mail)
{
#ifdef WRONG
    return desk_log_append(client, user, mail, NULL);
#else
    return desk_mail_log_append(client, user, mail, NULL);
#endif
}
