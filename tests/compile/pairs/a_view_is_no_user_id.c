/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, keysrt_view text, desk_account *out);

keysrt_status run(keysrt_client *client, keysrt_view text, desk_account *out)
{
#ifdef WRONG
    return desk_account_get(client, text, out);
#else
    return desk_account_get(client, desk_user_id_bytes(text.data, text.len), out);
#endif
}
