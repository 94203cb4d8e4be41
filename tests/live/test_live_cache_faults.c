/* test_live_cache_faults.c: caches where things go wrong: replies as no server sends them, and every allocation failing once. */
#include "caches_keys.h"

#include "live.h"
#include "support/fake.h"
#include "support/memory.h"

#define CID CACHES_ID("a")

/* ---- Replies ------------------------------------------------------------------------------------------------------------------ */

#define ACCEPT {FAKE_ACCEPT, NULL, 0, 0}
#define REQUEST(part) {FAKE_REQUEST, part, 0, 0}
#define SEND(text) {FAKE_SEND, text, 0, 0}
#define DEAF {FAKE_DEAF, NULL, 0, 0}
#define END {FAKE_END, NULL, 0, 0}
#define LOADED "$40\r\n0123456789012345678901234567890123456789\r\n"

/* One call that is a script, answered like this: its status. */
static keysrt_status ask_fake(const char *reply, keysrt_status (*call)(keysrt_client *))
{
    char all[2000];
    fake_server fake;
    snprintf(all, sizeof all, LOADED "%s", reply);
    const fake_step steps[] = {ACCEPT, REQUEST("SCRIPT"), REQUEST("EVALSHA"), SEND(all), DEAF, END};
    fake_start(&fake, steps);
    keysrt_client *to = open_with(fake.url, &(keysrt_options){.command_timeout = keysrt_ms(2000)});
    keysrt_status status = call(to);
    keysrt_close(to);
    fake_stop(&fake);
    return status;
}

static keysrt_text text;
static caches_stale_lookups lookups;
static keysrt_status get_stale(keysrt_client *to) { return caches_stale_get(to, CID, &text); }
static keysrt_status get_two(keysrt_client *to)
{
    const caches_stale_params keys[] = {{CID}, {CACHES_ID("b")}};
    return caches_stale_get_many(to, keys, 2, &lookups);
}

static void replies_redis_never_sends_touch_no_output(void **state)
{
    static const struct {
        const char *reply;
        keysrt_status one, two;
    } cases[] = {
        {"*4\r\n:1700000000000\r\n:-2\r\n:1\r\n$-1\r\n", KEYSRT_MISS, KEYSRT_PROTOCOL},
        {"*4\r\n:1700000000000\r\n:5\r\n:1\r\n$3\r\nabc\r\n", KEYSRT_MISS, KEYSRT_PROTOCOL},
        {"*7\r\n:1\r\n:-2\r\n:1\r\n$-1\r\n:5\r\n:0\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL, KEYSRT_OK},
        {"*7\r\n:1\r\n:-2\r\n:1\r\n$-1\r\n:5\r\n$1\r\nx\r\n:0\r\n", KEYSRT_PROTOCOL, KEYSRT_PROTOCOL},
        {"*4\r\n:0\r\n:5\r\n:1\r\n$3\r\nabc\r\n", KEYSRT_PROTOCOL, KEYSRT_PROTOCOL},
        {"*4\r\n:-9\r\n:5\r\n:1\r\n$3\r\nabc\r\n", KEYSRT_PROTOCOL, KEYSRT_PROTOCOL},
        {"*4\r\n:1\r\n:-3\r\n:1\r\n$3\r\nabc\r\n", KEYSRT_PROTOCOL, KEYSRT_PROTOCOL},
        {"*4\r\n:1\r\n:5\r\n:2\r\n$3\r\nabc\r\n", KEYSRT_PROTOCOL, KEYSRT_PROTOCOL},
        {"*4\r\n:1\r\n:5\r\n:1\r\n:7\r\n", KEYSRT_PROTOCOL, KEYSRT_PROTOCOL},
        {"*4\r\n$1\r\n1\r\n:5\r\n:1\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL, KEYSRT_PROTOCOL},
        {"*4\r\n$-1\r\n:5\r\n:1\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL, KEYSRT_PROTOCOL},
        {"*4\r\n:1\r\n:5\r\n:1\r\n*1\r\n$1\r\nx\r\n", KEYSRT_PROTOCOL, KEYSRT_PROTOCOL},
        {"*3\r\n:1\r\n:5\r\n:1\r\n", KEYSRT_PROTOCOL, KEYSRT_PROTOCOL},
        {"*0\r\n", KEYSRT_PROTOCOL, KEYSRT_PROTOCOL},
        {"*-1\r\n", KEYSRT_MISS, KEYSRT_PROTOCOL},
        {"$3\r\nabc\r\n", KEYSRT_PROTOCOL, KEYSRT_PROTOCOL},
        {":7\r\n", KEYSRT_PROTOCOL, KEYSRT_PROTOCOL},
        {"+OK\r\n", KEYSRT_PROTOCOL, KEYSRT_PROTOCOL},
        {"*4\r\n:1\r\n:5\r\n:1\r\n-ERR no\r\n", KEYSRT_PROTOCOL, KEYSRT_PROTOCOL},
        {"-ERR no\r\n", KEYSRT_REFUSED, KEYSRT_REFUSED},
        {"-WRONGTYPE no\r\n", KEYSRT_WRONG_TYPE, KEYSRT_WRONG_TYPE},
        {"-LOADING wait\r\n", KEYSRT_MISS, KEYSRT_OK}, /* cannot be asked */
    };
    (void)state;
    for (size_t i = 0; i < COUNT(cases); i++) {
        keysrt_status one = ask_fake(cases[i].reply, get_stale), two = ask_fake(cases[i].reply, get_two);
        if (one != cases[i].one || two != cases[i].two)
            fail_msg("%zu: %s: %s and %s", i, cases[i].reply, keysrt_status_name(one), keysrt_status_name(two));
        assert_null(text.value.data);
        if (two == KEYSRT_OK) {
            assert_int_equal(lookups.count, 2);
            assert_int_equal(lookups.items[0].status, KEYSRT_MISS);
            assert_int_equal(lookups.items[1].status, KEYSRT_MISS);
        }
        caches_stale_lookups_clear(&lookups);
    }
}

static int calls;
static keysrt_status load(void *context, const caches_plain_params *params, keysrt_loading *loading)
{
    (void)context, (void)params;
    calls++;
    return caches_plain_loaded(loading, KEYSRT_STR("made"));
}

/* Whatever is said when the lease is asked for, the caller has his value. */
static void a_lease_that_cannot_be_had_leaves_the_loader(void **state)
{
    static const char *const replies[] = {"*1\r\n:1\r\n", "*2\r\n:3\r\n$0\r\n\r\n", "*2\r\n$1\r\n1\r\n$0\r\n\r\n", ":1\r\n", "-ERR no\r\n",
                                          "-OOM no\r\n", "*2\r\n:1\r\n:1\r\n", "*-1\r\n", "-NOPERM no\r\n"};
    (void)state;
    for (size_t i = 0; i < COUNT(replies); i++) {
        char all[2000];
        fake_server fake;
        snprintf(all, sizeof all, LOADED "%s", replies[i]);
        const fake_step steps[] = {ACCEPT, REQUEST("GET"), SEND("$-1\r\n"), REQUEST("SCRIPT"), REQUEST("EVALSHA"), SEND(all), DEAF, END};
        calls = 0;
        fake_start(&fake, steps);
        keysrt_client *to = open_with(fake.url, &(keysrt_options){.command_timeout = keysrt_ms(2000)});
        keysrt_status status = caches_plain_get_or_compute(to, CID, load, NULL, &text);
        if (status != KEYSRT_OK || calls != 1)
            fail_msg("%s: %s, %d calls", replies[i], keysrt_status_name(status), calls);
        assert_string_equal(keysrt_message(to), "");
        IS(text.value, "made");
        keysrt_text_clear(&text);
        keysrt_close(to);
        fake_stop(&fake);
    }
}

/* ---- Memory -------------------------------------------------------------------------------------------------------------------- */

static char large[5000];
static struct outputs {
    keysrt_text text;
    caches_page_result page;
    caches_fields fields;
    caches_near_fields near_fields;
    caches_all_lookups many;
} out;

static keysrt_status load_all(void *context, const caches_all_params *params, keysrt_loading *loading)
{
    const caches_page made = {.title = {large, sizeof large}, .has_views = true};
    (void)context, (void)params;
    return caches_all_loaded(loading, &made, keysrt_ms(0));
}
static keysrt_status load_fields(void *context, const caches_fields_params *params, keysrt_loading *loading)
{
    const caches_fields made = {.name = {large, 1000}};
    (void)context, (void)params;
    return caches_fields_loaded(loading, &made);
}
static keysrt_status put_plain(keysrt_client *to) { return caches_plain_put(to, CID, keysrt_bytes(large, sizeof large)); }
static keysrt_status get_plain(keysrt_client *to) { return caches_plain_get(to, CID, &out.text); }
static keysrt_status put_all(keysrt_client *to)
{
    const caches_page made = {.title = {large, sizeof large}};
    return caches_all_put(to, CID, &made, keysrt_ms(0));
}
static keysrt_status get_all(keysrt_client *to) { return caches_all_get(to, CID, &out.page); }
static keysrt_status get_many(keysrt_client *to) { return caches_all_get_many(to, &(caches_all_params){CID}, 1, &out.many); }
static keysrt_status compute_all(keysrt_client *to)
{
    server_do(&server, "DEL all:a");
    return caches_all_get_or_compute(to, CID, load_all, NULL, &out.page);
}
static keysrt_status compute_stale(keysrt_client *to)
{
    (void)!caches_all_put(to, CID, &(caches_page){.title = {large, sizeof large}}, keysrt_ms(1));
    pause_ms(2);
    server_do(&server, "SET all:a:lease x PX 2");
    return caches_all_get_or_compute(to, CID, load_all, NULL, &out.page);
}
static keysrt_status compute_fields(keysrt_client *to)
{
    server_do(&server, "DEL fields:a");
    return caches_fields_get_or_compute(to, CID, load_fields, NULL, &out.fields);
}
static keysrt_status get_near(keysrt_client *to)
{
    keysrt_status status = caches_near_put(to, CID, keysrt_bytes(large, 900));
    for (int i = 0; i < 3 && status == KEYSRT_OK; i++) {
        keysrt_text_clear(&out.text);
        status = caches_near_get(to, CID, &out.text);
    }
    return status;
}
static keysrt_status get_near_fields(keysrt_client *to)
{
    keysrt_status status = caches_near_fields_put(to, CID, &(caches_near_fields){.name = {large, 900}});
    for (int i = 0; i < 3 && status == KEYSRT_OK; i++) {
        caches_near_fields_clear(&out.near_fields);
        status = caches_near_fields_get(to, CID, &out.near_fields);
    }
    return status;
}
static keysrt_status delete_all(keysrt_client *to) { return caches_all_delete_all(to, NULL); }

static const struct {
    const char *name;
    keysrt_status (*run)(keysrt_client *);
} attempts[] = {{"put plain", put_plain},         {"get plain", get_plain},         {"put all", put_all},     {"get all", get_all},
                {"get many", get_many},           {"compute all", compute_all},     {"compute stale", compute_stale},
                {"compute fields", compute_fields}, {"get near", get_near},         {"get near fields", get_near_fields},
                {"delete all", delete_all}};

static void clear_outputs(void)
{
    keysrt_text_clear(&out.text);
    caches_page_result_clear(&out.page);
    caches_fields_clear(&out.fields);
    caches_near_fields_clear(&out.near_fields);
    caches_all_lookups_clear(&out.many);
}

/* A cache may say MISS where there was no memory to ask Redis; it never says what is wrong otherwise, nor touches an output. */
static bool fails_at(long n, size_t which)
{
    static const struct outputs untouched;
    keysrt_client *to = NULL;
    memory_fail_once(n);
    keysrt_status status = keysrt_open(&to, server.url, NULL);
    if (status == KEYSRT_OK)
        status = attempts[which].run(to);
    memory_fail_never();
    bool fine = status == KEYSRT_OK || status == KEYSRT_NO_MEMORY || status == KEYSRT_MISS || status == KEYSRT_DISCONNECTED;
    if (!fine || (!memory_failed() && status != KEYSRT_OK))
        fail_msg("%s, allocation %ld: %s: %s", attempts[which].name, n, keysrt_status_name(status), keysrt_message(to));
    if (status != KEYSRT_OK && memcmp(&out, &untouched, sizeof out) != 0)
        fail_msg("%s, allocation %ld: it failed and touched an output", attempts[which].name, n);
    clear_outputs();
    for (int i = 0; to != NULL && i < 100; i++) { /* works afterwards */
        status = attempts[which].run(to);
        clear_outputs();
        if (status == KEYSRT_OK)
            break;
        pause_ms(10);
    }
    if (to != NULL && status != KEYSRT_OK)
        fail_msg("%s, after allocation %ld: %s: %s", attempts[which].name, n, keysrt_status_name(status), keysrt_message(to));
    keysrt_close(to);
    if (memory_living() != 0)
        fail_msg("%s, allocation %ld: %ld blocks are left", attempts[which].name, n, memory_living());
    return memory_failed();
}

static void every_allocation_may_fail_once(void **state)
{
    (void)state;
    keysrt_close(client);
    client = NULL;
    memory_watch();
    memset(large, 'x', sizeof large);
    for (size_t which = 0; which < COUNT(attempts); which++) {
        long n = 0;
        while (fails_at(n, which))
            n++;
        assert_true(n > 5);
    }
    memory_unwatch();
    client = open_with(server.url, NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        LIVE_TEST(replies_redis_never_sends_touch_no_output),
        LIVE_TEST(a_lease_that_cannot_be_had_leaves_the_loader),
        LIVE_TEST(every_allocation_may_fail_once),
    };
    LIVE_MAIN(tests);
}
