/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, uint64_t *out);

keysrt_status run(keysrt_client *client, desk_user_id user, uint64_t *out)
{
#ifdef WRONG
    return desk_board_count(client, user, desk_level_of(1), desk_level_of(9), out);
#else
    return desk_board_count(client, user, desk_points_of(1), desk_points_of(9), out);
#endif
}
