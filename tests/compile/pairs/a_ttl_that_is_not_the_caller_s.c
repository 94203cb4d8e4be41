/* error: many arguments|no matching */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_session_id session, desk_user_id user);

keysrt_status run(keysrt_client *client, desk_session_id session, desk_user_id user)
{
#ifdef WRONG
    return desk_owner_set(client, session, user, keysrt_hours(1));
#else
    return desk_owner_set(client, session, user);
#endif
}
