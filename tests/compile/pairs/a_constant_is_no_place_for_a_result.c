/* error: const|discard */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_session_id session, desk_session *out);

keysrt_status run(keysrt_client *client, desk_session_id session, desk_session *out)
{
#ifdef WRONG
    return desk_session_get(client, session, (const desk_session *)out);
#else
    return desk_session_get(client, session, out);
#endif
}
