/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session_id member, desk_shops_places *out);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session_id member, desk_shops_places *out)
{
#ifdef WRONG
    return desk_shops_search_around(client, user, member, 500.0, KEYSRT_NEAREST, 0, out);
#else
    return desk_shops_search_around(client, user, member, keysrt_circle(500.0), KEYSRT_NEAREST, 0, out);
#endif
}
