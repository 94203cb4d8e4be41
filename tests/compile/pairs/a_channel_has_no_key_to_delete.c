/* error: undeclared|implicit|declared in this scope|undefined */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, keysrt_text *name);

keysrt_status run(keysrt_client *client, desk_user_id user, keysrt_text *name)
{
    (void)name;
#ifdef WRONG
    return desk_notes_delete(client, user);
#else
    return desk_notes_key_name(client, user, name);
#endif
}
