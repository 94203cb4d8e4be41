/* error: few arguments|no matching */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user);

keysrt_status run(keysrt_client *client, desk_user_id user)
{
#ifdef WRONG
    return desk_chosen_set(client, user, KEYSRT_STR("x"));
#else
    return desk_chosen_set(client, user, KEYSRT_STR("x"), keysrt_hours(1));
#endif
}
