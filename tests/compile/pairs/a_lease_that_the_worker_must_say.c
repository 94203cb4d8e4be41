/* error: too few|no matching|incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_inbox_job *job);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_inbox_job *job)
{
#ifdef WRONG
    return desk_inbox_reserve(client, user, job);
#else
    return desk_inbox_reserve(client, user, keysrt_minutes(1), job);
#endif
}
