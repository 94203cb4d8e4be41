/* error: undeclared|implicit|declared in this scope|undefined */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, keysrt_stream_backlog *out);

keysrt_status run(keysrt_client *client, desk_user_id user, keysrt_stream_backlog *out)
{
#ifdef WRONG
    return desk_alien_log_acknowledge(client, user, DESK_ALIEN_LOG_GROUP_READERS, out->oldest, NULL);
#else
    return desk_alien_log_pending(client, user, DESK_ALIEN_LOG_GROUP_READERS, out);
#endif
}
