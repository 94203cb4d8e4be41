/* error: undeclared|implicit|declared in this scope|undefined */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_user_id user, keysrt_tags_names *names);

keysrt_status run(keysrt_client *client, desk_user_id user, keysrt_tags_names *names)
{
#ifdef WRONG
    return desk_user_version_members(client, user, names);
#else
    return desk_user_tag_members(client, user, names);
#endif
}
