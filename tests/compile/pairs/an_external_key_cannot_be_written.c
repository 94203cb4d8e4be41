/* error: undeclared|implicit|declared in this scope|undefined */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id id, const desk_job *job);

keysrt_status run(keysrt_client *client, desk_user_id id, const desk_job *job)
{
#ifdef WRONG
    return desk_job_put(client, id, job);
#else
    desk_job copy = *job;
    return desk_job_get(client, id, &copy);
#endif
}
