/* error: desk_titles_put_missing|undeclared|implicit */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user);

keysrt_status run(keysrt_client *client, desk_user_id user)
{
    (void)user;
#ifdef WRONG
    return desk_titles_put_missing(client, user);
#else
    return desk_covers_put_missing(client, user);
#endif
}
