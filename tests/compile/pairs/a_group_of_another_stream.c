/* error: incompatible|conver|enumeration */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user);

keysrt_status run(keysrt_client *client, desk_user_id user)
{
#ifdef WRONG
    return desk_mail_log_delete_group(client, user, DESK_LOG_GROUP_WRITERS);
#else
    return desk_log_delete_group(client, user, DESK_LOG_GROUP_WRITERS);
#endif
}
