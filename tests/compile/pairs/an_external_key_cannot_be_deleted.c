/* error: undeclared|implicit|declared in this scope|undefined */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id id);

keysrt_status run(keysrt_client *client, desk_user_id id)
{
#ifdef WRONG
    return desk_job_delete(client, id);
#else
    return desk_job_exists(client, id);
#endif
}
