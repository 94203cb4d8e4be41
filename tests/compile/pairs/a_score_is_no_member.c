/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_points points);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_points points)
{
#ifdef WRONG
    return desk_board_add(client, user, points, user, NULL);
#else
    return desk_board_add(client, user, user, points, NULL);
#endif
}
