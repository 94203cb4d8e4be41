/* error: incompatible|conver|cannot init|invalid init|no matching function */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, desk_shops_params *shops, desk_homes_params *homes);

keysrt_status run(keysrt_client *client, desk_user_id user, desk_shops_params *shops, desk_homes_params *homes)
{
    const keysrt_position here = {1, 2};
    (void)shops, (void)homes;
#ifdef WRONG
    return desk_shops_store_search(client, user, desk_homes_ref(homes), here, keysrt_circle(500.0), KEYSRT_NEAREST, 0, NULL);
#else
    return desk_shops_store_search(client, user, desk_shops_ref(shops), here, keysrt_circle(500.0), KEYSRT_NEAREST, 0, NULL);
#endif
}
