/* error: incompatible|no known conversion|no matching function|cannot convert */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, bool *allowed);

keysrt_status run(keysrt_client *client, desk_user_id user, bool *allowed)
{
    keysrt_limit said = {0, 0, 0, 0, {0}, {0}};
#ifdef WRONG
    keysrt_status status = desk_logins_allow(client, user, allowed);
#else
    keysrt_status status = desk_logins_allow(client, user, &said);
#endif
    *allowed = said.allowed;
    return status;
}
