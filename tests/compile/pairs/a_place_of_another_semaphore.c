/* error: incompatible|no known conversion|no matching function|cannot convert */
#include "desk_keys.h"

keysrt_status run(keysrt_client *client, desk_encoders_hold *encoder, desk_printers_hold *printer);

keysrt_status run(keysrt_client *client, desk_encoders_hold *encoder, desk_printers_hold *printer)
{
    keysrt_status status = desk_encoders_acquire(client, encoder);
#ifdef WRONG
    return status == KEYSRT_OK ? desk_encoders_release(client, printer) : status;
#else
    return status == KEYSRT_OK ? desk_printers_release(client, printer) : status;
#endif
}
