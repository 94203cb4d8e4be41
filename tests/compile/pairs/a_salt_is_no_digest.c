/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_salt salt, desk_digest digest);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_salt salt, desk_digest digest)
{
    (void)salt;
    (void)digest;
#ifdef WRONG
    return desk_digest_set(client, user, salt);
#else
    return desk_digest_set(client, user, digest);
#endif
}
