/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user);

keysrt_status run(keysrt_client *client, desk_user_id user)
{
#ifdef WRONG
    return desk_board_add(client, user, user, 7, NULL);
#else
    return desk_board_add(client, user, user, desk_points_of(7), NULL);
#endif
}
