/* error: few arguments|no matching|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session_id session, int64_t *out);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session_id session, int64_t *out)
{
    (void)session;
#ifdef WRONG
    return desk_pair_get(client, user, out);
#else
    return desk_pair_get(client, user, session, out);
#endif
}
