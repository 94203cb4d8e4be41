/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, keysrt_stream_id id);

keysrt_status run(keysrt_client *client, desk_user_id user, keysrt_stream_id id)
{
#ifdef WRONG
    return desk_log_trim_before(client, user, 17, NULL);
#else
    return desk_log_trim_before(client, user, id, NULL);
#endif
}
