/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_titles_loader *titles, desk_faces_loader *faces, desk_user_id user, desk_session_id_result *out);

keysrt_status run(keysrt_client *client, desk_titles_loader *titles, desk_faces_loader *faces, desk_user_id user, desk_session_id_result *out)
{
    (void)titles;
    (void)faces;
#ifdef WRONG
    return desk_titles_get_or_compute(client, user, faces, 0, out);
#else
    return desk_titles_get_or_compute(client, user, titles, 0, out);
#endif
}
