/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, const desk_account_params *accounts, const desk_owner_params *owners, desk_user_id_lookups *out);

keysrt_status run(keysrt_client *client, const desk_account_params *accounts, const desk_owner_params *owners, desk_user_id_lookups *out)
{
    (void)accounts;
    (void)owners;
#ifdef WRONG
    return desk_owner_get_many(client, accounts, 1, out);
#else
    return desk_owner_get_many(client, owners, 1, out);
#endif
}
