/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_session_id session, desk_note_result *note, desk_user_id_result *user);

keysrt_status run(keysrt_client *client, desk_session_id session, desk_note_result *note, desk_user_id_result *user)
{
    (void)note;
    (void)user;
#ifdef WRONG
    return desk_owner_get(client, session, note);
#else
    return desk_owner_get(client, session, user);
#endif
}
