/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_account *out);

keysrt_status run(keysrt_client *client, desk_account *out)
{
#ifdef WRONG
    return desk_account_get(client, "ada", out);
#else
    return desk_account_get(client, DESK_USER_ID("ada"), out);
#endif
}
