/* error: undeclared|implicit|declared in this scope|undefined */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_user_id_result *out);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_user_id_result *out)
{
#ifdef WRONG
    return desk_code_get(client, user, out);
#else
    return desk_code_take(client, user, out);
#endif
}
