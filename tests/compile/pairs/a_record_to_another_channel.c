/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, const desk_note *note, const desk_mail *mail);

keysrt_status run(keysrt_client *client, desk_user_id user, const desk_note *note, const desk_mail *mail)
{
    (void)note;
    (void)mail;
#ifdef WRONG
    return desk_notes_publish(client, user, mail, NULL);
#else
    return desk_notes_publish(client, user, note, NULL);
#endif
}
