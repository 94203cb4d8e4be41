/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_loading *loading, desk_session_id session, desk_user_id user);

keysrt_status run(keysrt_loading *loading, desk_session_id session, desk_user_id user)
{
    (void)session;
    (void)user;
#ifdef WRONG
    return desk_titles_loaded(loading, user);
#else
    return desk_titles_loaded(loading, session);
#endif
}
