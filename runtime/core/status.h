/* status.h: from what a server says to a keysrt_status. */
#ifndef KEYSRT_CORE_STATUS_H
#define KEYSRT_CORE_STATUS_H

#include "keysrt.h"

/* The status of an error reply, by its first word ("WRONGTYPE Operation against …"); REFUSED for those nobody knows. Error
 * texts differ from server to server and version to version, first words do not. */
keysrt_status keysrt_status_of_error(const char *text, size_t len);
/* Is this the first word? */
bool keysrt_error_is(const char *text, size_t len, const char *word);

#endif
