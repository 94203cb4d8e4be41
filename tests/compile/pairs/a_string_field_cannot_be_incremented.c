/* error: undeclared|implicit|declared in this scope|undefined */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_session_id session);

keysrt_status run(keysrt_client *client, desk_session_id session)
{
#ifdef WRONG
    return desk_session_increment_email(client, session, 1, NULL);
#else
    return desk_session_increment_visits(client, session, 1, NULL);
#endif
}
