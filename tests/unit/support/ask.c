/* ask.c: see ask.h. */
#include "support/ask.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "support/tiny_keys.h"

keysrt_status ask_by_steps(const fake_step *steps, const keysrt_options *options, keysrt_expect expect, char message[ASK_MESSAGE])
{
    fake_server fake;
    fake_start(&fake, steps);
    keysrt_client *client;
    assert_int_equal(keysrt_open(&client, fake.url, options), KEYSRT_OK);
    tiny_params params = tiny_id("x");
    keysrt_call call;
    keysrt_call_begin(&call, client, &tiny_string, "TEST");
    keysrt_call_plain(&call, &params, 0);
    keysrt_status status = keysrt_call_finish(&call, &expect);
    if (message != NULL)
        (void)snprintf(message, ASK_MESSAGE, "%s", keysrt_message(client));
    keysrt_close(client);
    fake_stop(&fake);
    return status;
}

keysrt_status ask(ask_reply reply, keysrt_expect expect, char message[ASK_MESSAGE])
{
    const fake_step steps[] = {{.action = FAKE_ACCEPT},
                               {.action = FAKE_REQUEST},
                               {.action = reply.split ? FAKE_TRICKLE : FAKE_SEND, .text = reply.bytes, .len = reply.len},
                               {.action = FAKE_CLOSE},
                               {.action = FAKE_END}};
    const keysrt_options options = {.command_timeout = keysrt_seconds(2), .max_reply_bytes = 1000, .max_reply_elements = 100};
    return ask_by_steps(steps, &options, expect, message);
}
