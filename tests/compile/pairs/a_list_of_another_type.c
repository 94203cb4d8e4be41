/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_recent_params *recent, desk_waiting_params *waiting, desk_session_id_result *out);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_recent_params *recent, desk_waiting_params *waiting, desk_session_id_result *out)
{
    (void)recent, (void)waiting;
#ifdef WRONG
    return desk_recent_move_from(client, user, desk_waiting_ref(waiting), KEYSRT_LEFT, KEYSRT_RIGHT, out);
#else
    return desk_recent_move_from(client, user, desk_recent_ref(recent), KEYSRT_LEFT, KEYSRT_RIGHT, out);
#endif
}
