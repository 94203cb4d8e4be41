/* error: incompatible|no known conversion|no matching function|cannot convert|could not convert */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user);

keysrt_status run(keysrt_client *client, desk_user_id user)
{
    keysrt_limit said;
#ifdef WRONG
    return desk_calls_allow(client, user, 100, 60, &said);
#else
    return desk_calls_allow(client, user, 100, keysrt_seconds(60), &said);
#endif
}
