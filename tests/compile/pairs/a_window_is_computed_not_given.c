/* error: too many arguments|no matching function */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user);

keysrt_status run(keysrt_client *client, desk_user_id user)
{
    keysrt_limit said;
#ifdef WRONG
    return desk_logins_allow(client, user, 1763657000, &said);
#else
    return desk_logins_allow(client, user, &said);
#endif
}
