/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session_id session);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session_id session)
{
    (void)session;
#ifdef WRONG
    return desk_user_tag_invalidate(client, session, NULL);
#else
    return desk_user_tag_invalidate(client, user, NULL);
#endif
}
