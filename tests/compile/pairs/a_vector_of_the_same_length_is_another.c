/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, const desk_color3 *color, const desk_position *position);

keysrt_status run(keysrt_client *client, desk_user_id user, const desk_color3 *color, const desk_position *position)
{
    (void)color;
    (void)position;
#ifdef WRONG
    return desk_place_set(client, user, color);
#else
    return desk_place_set(client, user, position);
#endif
}
