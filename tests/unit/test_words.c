/* Durations, TTLs, types and kinds as pages and comments say them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "emit/words/words.h"

static void assert_and_free(struct kc_buf *out, const char *expected)
{
    assert_string_equal(out->len != 0 ? out->data : "", expected);
    kc_buf_free(out);
}

#define SECOND INT64_C(1000)
#define MINUTE (60 * SECOND)
#define HOUR (60 * MINUTE)
#define DAY (24 * HOUR)

static void durations_are_said_as_people_say_them(void **state)
{
    (void)state;
    static const struct {
        int64_t ms;
        const char *words;
    } cases[] = {
        {0, "0 milliseconds"},
        {-5, "0 milliseconds"},
        {1, "1 millisecond"},
        {250, "250 milliseconds"},
        {SECOND, "1 second"},
        {90 * SECOND, "1 minute 30 seconds"},
        {5 * MINUTE, "5 minutes"},
        {HOUR, "1 hour"},
        {90 * MINUTE, "1 hour 30 minutes"},
        {24 * HOUR, "24 hours"},
        {36 * HOUR, "36 hours"},
        {48 * HOUR, "2 days"},
        {7 * DAY, "7 days"},
        {14 * DAY, "14 days"},
        {50 * HOUR + 1, "2 days 2 hours 1 millisecond"},
        {INT64_MAX, "106751991167 days 7 hours 12 minutes 55 seconds 807 milliseconds"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct kc_buf out = {0};
        kc_words_duration(&out, cases[i].ms);
        assert_and_free(&out, cases[i].words);
    }
}

static void sizes_use_the_largest_unit_that_is_exact(void **state)
{
    (void)state;
    static const struct {
        uint64_t bytes;
        const char *words;
    } cases[] = {
        {0, "0 bytes"}, {1, "1 byte"}, {64, "64 bytes"}, {1024, "1 KB"}, {1536, "1536 bytes"}, {4096, "4 KB"}, {1048576, "1 MB"},
        {UINT64_C(3) << 30, "3 GB"}, {UINT64_C(1) << 50, "1024 TB"}, {UINT64_MAX, "18446744073709551615 bytes"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct kc_buf out = {0};
        kc_words_size(&out, cases[i].bytes);
        assert_and_free(&out, cases[i].words);
    }
}

/* ---- TTL -------------------------------------------------------------------------------------------------------- */

static struct kc_enum_value values[] = {
    {.name = {"dashboard", 9}, .text = {"dashboard", 9}},
    {.name = {"search", 6}, .text = {"search", 6}},
    {.name = {"user", 4}, .text = {"u:", 2}},
};
static struct kc_enum type_enum = {.name = {"Type", 4}, .values = values, .value_count = 3};
static struct kc_type enum_type = {.kind = KC_T_ENUM, .enumeration = &type_enum, .spelling = {"Type", 4}};
static struct kc_type seconds_type = {.kind = KC_T_SECONDS, .spelling = {"seconds", 7}};
static struct kc_type ms_type = {.kind = KC_T_MILLISECONDS, .spelling = {"milliseconds", 12}};
static struct kc_param params[] = {
    {.name = {"type", 4}, .type = &enum_type},
    {.name = {"window", 6}, .type = &seconds_type},
    {.name = {"wait", 4}, .type = &ms_type},
};
static struct kc_setting with_default = {
    .name = {"cache_ttl", 9}, .type = &seconds_type, .has_default = true, .default_text = {"300", 3}};
static struct kc_setting without_default = {.name = {"stage_ttl", 9}, .type = &seconds_type};
static int64_t cases_of_type[] = {5 * MINUTE, HOUR, HOUR};
static int64_t one_stays[] = {5 * MINUTE, -1, 5 * MINUTE};

static const struct {
    enum kc_kind kind;
    struct kc_ttl ttl;
    const char *words, *words_short;
} ttls[] = {
    {KC_STRING, {.source = KC_TTL_FIXED, .ms = DAY}, "24 hours; every write sets it anew", "24 hours"},
    {KC_HASH,
     {.source = KC_TTL_FIXED, .mode = KC_TTL_FROM_CREATION, .ms = MINUTE},
     "1 minute from creation; later writes keep it",
     "1 minute from creation"},
    {KC_HASH, {.source = KC_TTL_FIXED, .mode = KC_TTL_SLIDING, .ms = MINUTE}, "1 minute; every write and every read sets it anew", "1 minute sliding"},
    {KC_HASH,
     {.source = KC_TTL_FIXED, .mode = KC_TTL_AFTER, .ms = DAY, .after = {"finish", 6}},
     "24 hours after finish; until then the key stays",
     "24 hours after finish"},
    {KC_COUNTER,
     {.source = KC_TTL_PARAM, .mode = KC_TTL_FROM_CREATION, .param = 1},
     "as many seconds as parameter {window} says from creation; later writes keep it",
     "{window} from creation"},
    {KC_STRING, {.source = KC_TTL_PARAM, .param = 2}, "as many milliseconds as parameter {wait} says; every write sets it anew", "{wait}"},
    {KC_STRING,
     {.source = KC_TTL_SETTING, .setting = &with_default},
     "as setting {$cache_ttl} says (5 minutes if not set); every write sets it anew",
     "{$cache_ttl}"},
    {KC_STRING, {.source = KC_TTL_SETTING, .setting = &without_default}, "as setting {$stage_ttl} says; every write sets it anew", "{$stage_ttl}"},
    {KC_STRING,
     {.source = KC_TTL_BY, .param = 0, .cases = cases_of_type},
     "by {type}: 5 minutes for dashboard, 1 hour for search and user; every write sets it anew",
     "by {type}"},
    {KC_STRING,
     {.source = KC_TTL_BY, .param = 0, .cases = one_stays},
     "by {type}: 5 minutes for dashboard and user, no expiry for search; every write sets it anew",
     "by {type}"},
    {KC_STRING,
     {.source = KC_TTL_CALL, .ms = 5 * MINUTE, .min_ms = SECOND, .max_ms = DAY},
     "5 minutes unless the caller chooses (1 second to 24 hours); every write sets it anew",
     "5 minutes"},
    {KC_STRING,
     {.source = KC_TTL_CALL, .min_ms = 1, .max_ms = DAY},
     "the caller chooses: at most 24 hours; every write sets it anew",
     "at most 24 hours"},
    {KC_STRING,
     {.source = KC_TTL_CALL, .min_ms = HOUR, .max_ms = INT64_MAX},
     "the caller chooses: at least 1 hour; every write sets it anew",
     "at least 1 hour"},
    {KC_STRING,
     {.source = KC_TTL_CALL, .min_ms = 1, .max_ms = INT64_MAX, .or_none = true},
     "the caller chooses; every write sets it anew; the caller may also choose that it never expires",
     "at call or never"},
    {KC_STRING,
     {.source = KC_TTL_CALL, .ms = DAY, .min_ms = DAY, .max_ms = DAY, .or_none = true},
     "24 hours; every write sets it anew; the caller may also choose that it never expires",
     "24 hours or never"},
    {KC_STRING,
     {.source = KC_TTL_FIXED, .ms = HOUR, .jitter = 125},
     "1 hour; every write sets it anew; up to 12.5% shorter at random, so that keys written together do not expire together",
     "1 hour"},
    {KC_SET, {.source = KC_TTL_NONE}, "never expires", "never"},
    {KC_SET, {.source = KC_TTL_SOME}, "always expires; after how long is not known", "some"},
    {KC_SET, {.source = KC_TTL_UNKNOWN}, "may expire or not", "unknown"},
    {KC_CHANNEL, {.source = KC_TTL_NONE}, "messages are not kept", ""},
    {KC_LOCK, {.source = KC_TTL_FIXED, .ms = 30 * SECOND}, "30 seconds; the lease, which renewing prolongs", "30 seconds"},
    {KC_LIMITER, {.source = KC_TTL_NONE}, "the limiter's window", "window"},
};

static void every_ttl_clause_has_its_sentence(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof ttls / sizeof ttls[0]; i++) {
        struct kc_key key = {.kind = ttls[i].kind, .ttl = ttls[i].ttl, .pattern = {.params = params, .param_count = 3}};
        struct kc_buf out = {0}, out_short = {0};
        kc_words_ttl(&out, &key);
        assert_and_free(&out, ttls[i].words);
        kc_words_ttl_short(&out_short, &key);
        assert_and_free(&out_short, ttls[i].words_short);
    }
}

static void what_others_write_is_not_said_to_be_renewed_here(void **state)
{
    (void)state;
    struct kc_key key = {.kind = KC_STRING, .external = true, .ttl = {.source = KC_TTL_FIXED, .ms = HOUR}};
    struct kc_buf out = {0};
    kc_words_ttl(&out, &key);
    assert_and_free(&out, "1 hour");
}

/* ---- Types ------------------------------------------------------------------------------------------------------ */

static struct kc_byte_set set_of(const char *class)
{
    struct kc_byte_set set = {{0}};
    for (const char *c = class; *c != '\0'; c++) {
        unsigned low = (unsigned char)c[0], high = c[1] == '-' && c[2] != '\0' ? (unsigned char)c[2] : low;
        c += high != low ? 2 : 0;
        for (unsigned b = low; b <= high; b++)
            set.bits[b / 8] |= (unsigned char)(1u << (b % 8));
    }
    return set;
}

static void classes_are_named_by_their_families(void **state)
{
    (void)state;
    static const struct {
        const char *class, *words;
    } cases[] = {
        {"A-Za-z0-9_-", "letters, digits, - and _"},
        {"a-z_", "lower-case letters and _"},
        {"A-Z0-9", "upper-case letters and digits"},
        {"a-f0-9", "digits and a to f"},
        {"abc", "a, b and c"},
        {"abcd", "a to d"},
        {" ,.", "space, comma and ."},
        {"x", "x"},
        {"!#$%&'a-d", "!, #, $, %, &, ' and a to d"},
        {"", "no byte at all"},
        {"\x01-\x04z", "0x01 to 0x04 and z"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct kc_byte_set set = set_of(cases[i].class);
        struct kc_buf out = {0};
        kc_words_bytes(&out, &set);
        assert_and_free(&out, cases[i].words);
    }
}

static void large_classes_are_named_by_what_they_lack(void **state)
{
    (void)state;
    struct kc_byte_set set;
    memset(set.bits, 0xff, sizeof set.bits);
    for (unsigned b = 0; b < 0x20; b++)
        set.bits[b / 8] &= (unsigned char)~(1u << (b % 8));
    for (const char *c = ":{}\x7f"; *c != '\0'; c++)
        set.bits[(unsigned char)*c / 8] &= (unsigned char)~(1u << ((unsigned char)*c % 8));
    struct kc_buf out = {0};
    kc_words_bytes(&out, &set);
    assert_and_free(&out, "any byte but control characters, :, { and }");
    kc_words_bytes(&out, NULL);
    assert_and_free(&out, "any bytes");
}

static void every_type_says_what_the_wire_holds(void **state)
{
    (void)state;
    struct kc_byte_set hexadecimal = set_of("a-f0-9");
    struct kc_key session = {.name = {"session", 7}}, job = {.name = {"job", 3}};
    struct kc_key *targets[] = {&session, &job};
    struct kc_type record = {.kind = KC_T_RECORD, .spelling = {"Notification", 12}};
    struct kc_automaton *some = (struct kc_automaton *)&session; /* never looked into */
    const struct {
        struct kc_type type;
        const char *words;
    } cases[] = {
        {{.kind = KC_T_STRING, .max_length = KC_NO_LIMIT}, "text of any length"},
        {{.kind = KC_T_STRING, .min_length = 1, .max_length = 64, .allowed = &hexadecimal}, "1 to 64 bytes: digits and a to f"},
        {{.kind = KC_T_STRING, .min_length = 26, .max_length = 26}, "26 bytes"},
        {{.kind = KC_T_STRING, .min_length = 1, .max_length = KC_NO_LIMIT}, "at least 1 byte"},
        {{.kind = KC_T_STRING, .max_length = 8}, "at most 8 bytes"},
        {{.kind = KC_T_STRING, .min_length = 1, .max_length = 9, .automaton = some, .rule = {"matching /a|b/", 14}}, "1 to 9 bytes matching /a|b/"},
        {{.kind = KC_T_BYTES, .max_length = KC_NO_LIMIT}, "binary"},
        {{.kind = KC_T_BYTES, .min_length = 16, .max_length = 16}, "16 bytes, binary"},
        {{.kind = KC_T_BOOL, .no = {"0", 1}, .yes = {"1", 1}}, "\"0\" for no, \"1\" for yes"},
        {{.kind = KC_T_INT, .is_signed = true, .min_signed = INT64_MIN, .max_signed = INT64_MAX}, "whole number, -2^63 to 2^63-1"},
        {{.kind = KC_T_INT, .max_unsigned = UINT64_MAX}, "whole number, 0 to 2^64-1"},
        {{.kind = KC_T_INT, .max_unsigned = INT64_MAX}, "whole number, 0 to 2^63-1"},
        {{.kind = KC_T_INT, .max_unsigned = 100}, "whole number, 0 to 100"},
        {{.kind = KC_T_INT, .is_signed = true, .min_signed = -5, .max_signed = 5}, "whole number, -5 to 5"},
        {{.kind = KC_T_FLOAT, .bits = 32}, "number, 32-bit floating point"},
        {{.kind = KC_T_HEX, .min_length = 20, .max_length = 20}, "20 bytes as lower-case hexadecimal digits, two a byte"},
        {{.kind = KC_T_TIME, .format = {"%Y", 2}}, "time in UTC, %Y"},
        {{.kind = KC_T_ENUM, .enumeration = &type_enum}, "one of \"dashboard\", \"search\", \"u:\""},
        {{.kind = KC_T_VECTOR, .bits = 32, .max_length = 384}, "384 floats of 32 bits, packed, little-endian"},
        {{.kind = KC_T_KEY, .targets = targets, .target_count = 2}, "full name of a key session or job"},
        {{.kind = KC_T_JSON}, "any JSON"},
        {{.kind = KC_T_JSON_OF, .element = &record}, "JSON: Notification"},
        {{.kind = KC_T_LIST, .element = &record}, "list of Notification"},
        {{.kind = KC_T_MAP, .element = &record}, "map of Notification"},
        {{.kind = KC_T_MAP, .key = &seconds_type, .element = &record}, "map from seconds to Notification"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct kc_buf out = {0};
        kc_words_type(&out, &cases[i].type);
        assert_and_free(&out, cases[i].words);
    }
}

static void a_long_enum_is_cut_with_the_number_of_the_rest(void **state)
{
    (void)state;
    struct kc_enum_value many[15];
    for (size_t i = 0; i < 15; i++)
        many[i] = (struct kc_enum_value){.text = {"x", 1}};
    struct kc_enum enumeration = {.values = many, .value_count = 15};
    struct kc_type type = {.kind = KC_T_ENUM, .enumeration = &enumeration};
    struct kc_buf out = {0};
    kc_words_type(&out, &type);
    assert_non_null(strstr(out.data, "\"x\" and 3 more"));
    kc_buf_free(&out);
}

/* ---- Kinds and clauses ------------------------------------------------------------------------------------------ */

static void recipes_are_stored_as_what_their_script_uses(void **state)
{
    (void)state;
    struct kc_record fields = {0};
    const struct {
        struct kc_key key;
        const char *type, *command;
    } cases[] = {
        {{.kind = KC_STRING}, "string", "string"},
        {{.kind = KC_COUNTER}, "string", "string"},
        {{.kind = KC_HASH}, "hash", "hash"},
        {{.kind = KC_ZSET}, "sorted set", "zset"},
        {{.kind = KC_CHANNEL}, "channel", NULL},
        {{.kind = KC_LIMITER, .algorithm = {"fixed", 5}}, "string", "string"},
        {{.kind = KC_LIMITER, .algorithm = {"sliding", 7}}, "sorted set", "zset"},
        {{.kind = KC_LIMITER, .algorithm = {"bucket", 6}}, "string", "string"},
        {{.kind = KC_CACHE}, "string", "string"},
        {{.kind = KC_CACHE, .record = &fields}, "hash", "hash"},
        {{.kind = KC_TAGS}, "set", "set"},
        {{.kind = KC_TAGS, .versions = true}, "string", "string"},
        {{.kind = KC_SEMAPHORE}, "sorted set", "zset"},
        {{.kind = KC_STREAM}, "stream", "stream"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_string_equal(kc_words_redis_type(&cases[i].key), cases[i].type);
        if (cases[i].command == NULL)
            assert_null(kc_words_type_command(&cases[i].key));
        else
            assert_string_equal(kc_words_type_command(&cases[i].key), cases[i].command);
    }
}

static void clauses_are_sentences_of_their_own_lines(void **state)
{
    (void)state;
    struct kc_str groups[] = {{"a", 1}, {"b-c", 3}};
    const struct {
        struct kc_key key;
        const char *words;
    } cases[] = {
        {{.kind = KC_STRING}, ""},
        {{.kind = KC_STRING, .once = true}, "Can be read once: reading takes the value away, in one step.\n"},
        {{.kind = KC_LIST_KIND, .capped = {.kind = KC_Q_CONSTANT, .value = 10}}, "Keeps 10 elements at most; a push drops what is beyond, in the same step.\n"},
        {{.kind = KC_ZSET, .capped = {.kind = KC_Q_CONSTANT, .value = 5}, .window = {.kind = KC_Q_CONSTANT, .value = HOUR}},
         "Keeps the 5 members with the highest scores; each addition drops the rest.\nForgets members whose score is older than 1 hour.\n"},
        {{.kind = KC_ZSET, .capped = {.kind = KC_Q_SETTING, .setting = &with_default}, .window = {.kind = KC_Q_SETTING, .setting = &with_default}},
         "Keeps the {$cache_ttl} members with the highest scores; each addition drops the rest.\nForgets members whose score is older than {$cache_ttl} seconds.\n"},
        {{.kind = KC_STREAM, .capped = {.kind = KC_Q_CONSTANT, .value = 5}, .capped_approximately = true, .groups = groups, .group_count = 2},
         "Keeps about the newest 5 entries, never fewer.\nConsumer groups: a, b-c.\n"},
        {{.kind = KC_LIMITER,
          .limit = {.kind = KC_Q_CONSTANT, .value = 600},
          .per = {.kind = KC_Q_PARAM, .param = 1},
          .aligned = true,
          .aligned_param = 1,
          .unavailable = {"allow", 5}},
         "Allows 600 per {window} seconds.\nThe accessor computes {window}, the window that the moment falls into.\n"
         "When Redis is unavailable the call is allowed.\n"},
        {{.kind = KC_LIMITER, .limit = {.kind = KC_Q_AT_CALL}, .per = {.kind = KC_Q_SETTING, .setting = &with_default}},
         "Allows as many as the caller says per {$cache_ttl} seconds.\n"},
        {{.kind = KC_LIMITER, .limit = {.kind = KC_Q_CONSTANT, .value = 5}, .per = {.kind = KC_Q_CONSTANT, .value = 60000}},
         "Allows 5 per minute.\n"},
        {{.kind = KC_LIMITER, .limit = {.kind = KC_Q_CONSTANT, .value = 5}, .per = {.kind = KC_Q_CONSTANT, .value = 90000}},
         "Allows 5 per 1 minute 30 seconds.\n"},
        {{.kind = KC_CACHE,
          .missing = {.kind = KC_Q_CONSTANT, .value = 60000},
          .stale = {.kind = KC_Q_CONSTANT, .value = 3600000},
          .early = true,
          .compress_over = {.kind = KC_Q_CONSTANT, .value = 4096},
          .local_count = {.kind = KC_Q_CONSTANT, .value = 100},
          .local_for = {.kind = KC_Q_CONSTANT, .value = 5000}},
         "Remembers for 1 minute that there is no value.\n"
         "Serves the old value for up to 1 hour while one caller computes the new one.\n"
         "Now and then computes anew ahead of expiry, by chance, so that callers do not meet.\n"
         "Compresses values over 4 KB.\n"
         "Each process keeps 100 of them for 5 seconds.\n"},
        {{.kind = KC_QUEUE,
          .has_priority = true,
          .priority_param = 0,
          .lease = {.kind = KC_Q_CONSTANT, .value = 300000},
          .attempts = {.kind = KC_Q_CONSTANT, .value = 3}},
         "Serves the values of {type} in their declared order.\n"
         "A job that a worker reserved returns to the queue after 5 minutes without a sign of life.\n"
         "Attempts before a job counts as failed: 3.\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct kc_key key = cases[i].key;
        struct kc_buf out = {0};
        key.pattern = (struct kc_pattern){.params = params, .param_count = 3};
        kc_words_clauses(&out, &key);
        assert_and_free(&out, cases[i].words);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(durations_are_said_as_people_say_them),
        cmocka_unit_test(sizes_use_the_largest_unit_that_is_exact),
        cmocka_unit_test(every_ttl_clause_has_its_sentence),
        cmocka_unit_test(what_others_write_is_not_said_to_be_renewed_here),
        cmocka_unit_test(classes_are_named_by_their_families),
        cmocka_unit_test(large_classes_are_named_by_what_they_lack),
        cmocka_unit_test(every_type_says_what_the_wire_holds),
        cmocka_unit_test(a_long_enum_is_cut_with_the_number_of_the_rest),
        cmocka_unit_test(recipes_are_stored_as_what_their_script_uses),
        cmocka_unit_test(clauses_are_sentences_of_their_own_lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
