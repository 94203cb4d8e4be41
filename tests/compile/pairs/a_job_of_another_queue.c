/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, const desk_inbox_job *theirs, const desk_outbox_job *ours);

keysrt_status run(keysrt_client *client, desk_user_id user, const desk_inbox_job *theirs, const desk_outbox_job *ours)
{
    (void)theirs;
    (void)ours;
#ifdef WRONG
    return desk_outbox_acknowledge(client, user, theirs);
#else
    return desk_outbox_acknowledge(client, user, ours);
#endif
}
