/* error: incompatible|conver */
#include "desk_keys.h"

keysrt_status run(keysrt_subscriber *subscriber, keysrt_client *client, desk_notes_handler *handler);

keysrt_status run(keysrt_subscriber *subscriber, keysrt_client *client, desk_notes_handler *handler)
{
#ifdef WRONG
    return desk_notes_subscribe_all(client, handler, NULL);
#else
    return client == NULL ? KEYSRT_INVALID : desk_notes_subscribe_all(subscriber, handler, NULL);
#endif
}
