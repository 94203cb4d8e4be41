/* error: incompatible|conver|no matching function */
#include "desk_keys.h"
#include "keysrt_metrics.h"

void run(const keysrt_client *client, keysrt_metrics *out);

void run(const keysrt_client *client, keysrt_metrics *out)
{
#ifdef WRONG
    keysrt_metrics_of(client, "calls", out);
#else
    keysrt_metrics_of(client, &desk_calls_table, out);
#endif
}
