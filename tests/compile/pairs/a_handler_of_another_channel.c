/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_subscriber *subscriber, desk_notes_handler *handler);

keysrt_status run(keysrt_subscriber *subscriber, desk_notes_handler *handler)
{
#ifdef WRONG
    return desk_mails_subscribe_all(subscriber, handler, NULL);
#else
    return desk_notes_subscribe_all(subscriber, handler, NULL);
#endif
}
