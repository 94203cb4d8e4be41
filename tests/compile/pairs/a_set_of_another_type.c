/* error: incompatible|conver|cannot init|invalid init */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_sessions_params *more, desk_owners_params *others, desk_session_id_array *out);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_sessions_params *more, desk_owners_params *others, desk_session_id_array *out)
{
    (void)more, (void)others;
#ifdef WRONG
    const desk_set_of_user_id other = desk_owners_ref(others);
#else
    const desk_set_of_session_id other = desk_sessions_ref(more);
#endif
    return desk_sessions_union(client, user, &other, 1, out);
}
