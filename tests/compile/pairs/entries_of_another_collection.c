/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session_id_array *array, desk_board_entries *entries);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_session_id_array *array, desk_board_entries *entries)
{
    (void)array;
    (void)entries;
#ifdef WRONG
    return desk_board_range(client, user, 0, -1, array);
#else
    return desk_board_range(client, user, 0, -1, entries);
#endif
}
