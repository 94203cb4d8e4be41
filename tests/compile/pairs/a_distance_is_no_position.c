/* error: incompatible|conver|invalid init|no matching function */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session_id member, keysrt_position *position, double *distance);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session_id member, keysrt_position *position, double *distance)
{
    (void)position, (void)distance;
#ifdef WRONG
    return desk_shops_position(client, user, member, distance);
#else
    return desk_shops_position(client, user, member, position);
#endif
}
