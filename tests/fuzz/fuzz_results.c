/* Arbitrary bytes as the reply to a call of every other kind and recipe (streams, caches and subscriptions: fuzz_replies.c): through the real
 * parser, into generated results. The first byte says which call. What must hold: a call that is not OK touches no output and holds nothing; one
 * that is OK gives values of the declared types, all of whose bytes are there; no call takes what it was told as its own mistake. */
#include "collections_keys.h"
#include "limits_keys.h"
#include "live_keys.h"
#include "lock_keys.h"
#include "queues_keys.h"

#include "peer.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
enum { SOME = 3 };

static struct outputs {
    keysrt_text text;
    live_profile profile;
    live_counts_entries counts;
    live_string_array strings;
    live_i32_array numbers;
    live_board_entries board;
    live_string_lookups many;
    live_point_result point;
    live_id_result id;
    collections_shops_places places;
    keysrt_located located[SOME];
    keysrt_position position;
    keysrt_limit limit;
    queues_work_job job;
    queues_mail_box_job mail;
    queues_work_jobs jobs;
    queues_work_entries listed;
    keysrt_queue_found found;
    keysrt_queue_counts states;
    keysrt_duration duration;
    uint64_t count;
    int64_t number;
    double real;
    bool flags[SOME];
    bool flag;
    uint8_t age;
    size_t which;
} out;

/* Holds are written by denials, too: they are looked at by themselves. */
static lock_job_hold held;
static limits_minutes_hold place;

#define ID LIVE_ID("a")
#define ONE COLLECTIONS_ID("a")
#define ME LIMITS_ID("me")
#define NAME QUEUES_TASK("a")

/* ---- Calls ------------------------------------------------------------------------------------------------------------ */

typedef keysrt_status call(keysrt_client *to);

static keysrt_status get(keysrt_client *to) { return live_text_get(to, ID, &out.text); }
static keysrt_status set(keysrt_client *to) { return live_text_set(to, ID, KEYSRT_STR("x")); }
static keysrt_status swap(keysrt_client *to) { return live_text_swap(to, ID, KEYSRT_STR("x"), &out.text); }
static keysrt_status ttl(keysrt_client *to) { return live_text_ttl(to, ID, &out.duration); }
static keysrt_status exists(keysrt_client *to) { return live_text_exists(to, ID); }
static keysrt_status get_many(keysrt_client *to)
{
    static const live_text_params keys[SOME] = {{{"a", 1}}, {{"b", 1}}, {{"c", 1}}};
    return live_text_get_many(to, keys, SOME, &out.many);
}
static keysrt_status increment(keysrt_client *to) { return live_total_increment(to, ID, &out.number); }
static keysrt_status increment_real(keysrt_client *to) { return live_profile_increment_score(to, ID, 0.5, &out.real); }
static keysrt_status record(keysrt_client *to) { return live_profile_get(to, ID, &out.profile); }
static keysrt_status fields(keysrt_client *to) { return live_profile_get_fields(to, ID, 7, &out.profile); }
static keysrt_status field(keysrt_client *to) { return live_profile_get_age(to, ID, &out.age); }
static keysrt_status json(keysrt_client *to) { return live_profile_get_point(to, ID, &out.point); }
static keysrt_status map(keysrt_client *to) { return live_counts_get(to, ID, &out.counts); }
static keysrt_status range(keysrt_client *to) { return live_recent_range(to, ID, 0, -1, &out.strings); }
static keysrt_status range_numbers(keysrt_client *to) { return live_numbers_range(to, ID, 0, -1, &out.numbers); }
static keysrt_status pop(keysrt_client *to) { return live_recent_pop_left(to, ID, &out.text); }
static keysrt_status pop_wait(keysrt_client *to) { return live_recent_pop_left_wait(to, ID, keysrt_ms(0), &out.text); }
static keysrt_status pop_any(keysrt_client *to)
{
    static const live_recent_params keys[] = {{{"a", 1}}, {{"b", 1}}};
    return live_recent_pop_left_wait_any(to, keys, 2, keysrt_ms(0), &out.which, &out.text);
}
static keysrt_status pop_board(keysrt_client *to) { return live_board_pop_lowest_wait(to, ID, keysrt_ms(0), &out.board); }
static keysrt_status contains(keysrt_client *to)
{
    const keysrt_view members[SOME] = {KEYSRT_STR("a"), KEYSRT_STR("b"), KEYSRT_STR("c")};
    return live_tags_contains_many(to, ID, members, SOME, out.flags);
}
static keysrt_status board(keysrt_client *to) { return live_board_range(to, ID, 0, -1, &out.board); }
static keysrt_status score(keysrt_client *to) { return live_board_score(to, ID, LIVE_ID("b"), &out.real); }
static keysrt_status rank(keysrt_client *to) { return live_board_rank(to, ID, LIVE_ID("b"), &out.count); }

/* A page or two: a peer that always says that there is more has no end. What was found before a failure may stay. */
static keysrt_status walk_members(keysrt_client *to)
{
    keysrt_walk walking = {0};
    live_id_result member = {0};
    double real = 0;
    keysrt_status status = KEYSRT_OK;
    for (int i = 0; i < 8 && status == KEYSRT_OK; i++) {
        status = live_board_walk_members(to, ID, &walking, &member, &real);
        if (status == KEYSRT_OK)
            touch(member.value.data, member.value.len);
    }
    live_id_result_clear(&member);
    keysrt_walk_end(&walking);
    return status;
}
static keysrt_status walk_keys(keysrt_client *to)
{
    keysrt_walk walking = {0};
    live_text_params params;
    keysrt_status status = KEYSRT_OK;
    for (int i = 0; i < 8 && status == KEYSRT_OK; i++) {
        status = live_text_walk(to, &walking, &params);
        if (status == KEYSRT_OK)
            touch(params.id.data, params.id.len);
    }
    keysrt_walk_end(&walking);
    return status;
}

static keysrt_status set_bit(keysrt_client *to) { return collections_active_set(to, ONE, 7, true, &out.flag); }
static keysrt_status get_bits(keysrt_client *to)
{
    static const uint64_t bits[SOME] = {1, 2, 3};
    return collections_active_get_many(to, ONE, bits, SOME, out.flags);
}
static keysrt_status find_bit(keysrt_client *to) { return collections_active_find(to, ONE, true, &out.count); }
static keysrt_status bit_length(keysrt_client *to) { return collections_active_length(to, ONE, &out.count); }
static keysrt_status visit(keysrt_client *to) { return collections_visitors_add(to, ONE, ONE, &out.flag); }
static keysrt_status visits(keysrt_client *to) { return collections_visitors_count(to, ONE, &out.count); }
static keysrt_status position(keysrt_client *to) { return collections_shops_position(to, ONE, ONE, &out.position); }
static keysrt_status positions(keysrt_client *to)
{
    const collections_id members[SOME] = {COLLECTIONS_ID("a"), COLLECTIONS_ID("b"), COLLECTIONS_ID("c")};
    return collections_shops_positions(to, ONE, members, SOME, out.located);
}
static keysrt_status distance(keysrt_client *to) { return collections_shops_distance(to, ONE, ONE, COLLECTIONS_ID("b"), &out.real); }
static keysrt_status search(keysrt_client *to)
{
    return collections_shops_search(to, ONE, (keysrt_position){1, 2}, keysrt_circle(5), KEYSRT_NEAREST, 0, &out.places);
}

static keysrt_status fixed(keysrt_client *to) { return limits_fixed_take(to, ME, 2, &out.limit); }
static keysrt_status sliding(keysrt_client *to) { return limits_sliding_allow(to, ME, &out.limit); }
static keysrt_status bucket(keysrt_client *to) { return limits_bucket_peek(to, ME, &out.limit); }
static keysrt_status aligned(keysrt_client *to) { return limits_narrow_allow(to, ME, &out.limit); }
static keysrt_status degraded(keysrt_client *to) { return limits_open_fixed_allow(to, ME, &out.limit); }

static keysrt_status lock_acquire(keysrt_client *to) { return lock_job_acquire(to, LOCK_ID("a"), &held); }
/* Acquired by the first connection's reply; what the second one says is the same. */
static keysrt_status lock_renew(keysrt_client *to)
{
    keysrt_status status = lock_job_acquire(to, LOCK_ID("a"), &held);
    return status == KEYSRT_OK ? lock_job_renew(to, LOCK_ID("a"), &held) : status;
}
static keysrt_status lock_release(keysrt_client *to)
{
    keysrt_status status = lock_job_acquire(to, LOCK_ID("a"), &held);
    status = status == KEYSRT_OK ? lock_job_release(to, LOCK_ID("a"), &held) : status;
    REQUIRE(keysrt_hold_remaining(&held.hold).ms == 0 || status != KEYSRT_OK);
    return status;
}
static keysrt_status place_acquire(keysrt_client *to) { return limits_minutes_acquire(to, ME, &place); }
static keysrt_status place_renew(keysrt_client *to)
{
    keysrt_status status = limits_minutes_acquire(to, ME, &place);
    return status == KEYSRT_OK ? limits_minutes_renew(to, ME, &place) : status;
}
static keysrt_status holders(keysrt_client *to) { return limits_minutes_holders(to, ME, &out.count); }

static keysrt_status push(keysrt_client *to) { return queues_work_push(to, NAME, QUEUES_TASK("one")); }
static keysrt_status reserve(keysrt_client *to) { return queues_work_reserve(to, NAME, &out.job); }
static keysrt_status reserve_mail(keysrt_client *to) { return queues_mail_box_reserve(to, keysrt_seconds(60), &out.mail); }
static keysrt_status reserve_many(keysrt_client *to) { return queues_work_reserve_many(to, NAME, 9, &out.jobs); }
/* Its patience is over at once. */
static keysrt_status reserve_within(keysrt_client *to) { return queues_work_reserve_within(to, NAME, keysrt_ms(0), &out.job); }
static queues_work_job reserved(void)
{
    return (queues_work_job){.id = QUEUES_TASK("one"), .lease = {.reservation = 77, .attempt = 1, .valid_until_ms = keysrt_hold_clock() + 1000}};
}
static keysrt_status heartbeat(keysrt_client *to)
{
    queues_work_job job = reserved();
    return queues_work_heartbeat(to, NAME, &job);
}
static keysrt_status acknowledge(keysrt_client *to)
{
    const queues_work_job job = reserved();
    return queues_work_acknowledge(to, NAME, &job);
}
static keysrt_status fail(keysrt_client *to)
{
    const queues_work_job job = reserved();
    return queues_work_fail(to, NAME, &job, KEYSRT_STR("so"), keysrt_ms(1), &out.flag);
}
static keysrt_status states(keysrt_client *to) { return queues_work_counts(to, NAME, &out.states); }
static keysrt_status list(keysrt_client *to) { return queues_work_list(to, NAME, KEYSRT_QUEUE_ACTIVE, 0, 9, &out.listed); }
static keysrt_status find(keysrt_client *to) { return queues_work_find(to, NAME, QUEUES_TASK("one"), &out.found); }

/* Seeds name them by their place: add at the end. */
static call *const calls[] = {
    get, set, swap, ttl, exists, get_many, increment, increment_real, record, fields, field, json, map, range, range_numbers, pop, pop_wait, pop_any,
    pop_board, contains, board, score, rank, walk_members, walk_keys, set_bit, get_bits, find_bit, bit_length, visit, visits, position, positions,
    distance, search, fixed, sliding, bucket, aligned, degraded, lock_acquire, lock_renew, lock_release, place_acquire, place_renew, holders, push,
    reserve, reserve_mail, reserve_many, reserve_within, heartbeat, acknowledge, fail, states, list, find,
};

/* ---- What came ---------------------------------------------------------------------------------------------------------- */

static void check_name(const char *data, size_t len, size_t most)
{
    REQUIRE(len >= 1 && len <= most);
    touch(data, len);
}

static void check_values(void)
{
    touch(out.text.value.data, out.text.value.len);
    touch(out.profile.name.data, out.profile.name.len);
    if (out.profile.has_blob)
        touch(out.profile.blob.data, out.profile.blob.len);
    for (size_t i = 0; i < out.point.value.tags.count; i++)
        touch(out.point.value.tags.items[i].data, out.point.value.tags.items[i].len);
    for (size_t i = 0; i < out.counts.count; i++)
        touch(out.counts.items[i].name.data, out.counts.items[i].name.len);
    for (size_t i = 0; i < out.strings.count; i++)
        touch(out.strings.items[i].data, out.strings.items[i].len);
    touch(out.numbers.items, out.numbers.count * sizeof *out.numbers.items);
    for (size_t i = 0; i < out.board.count; i++)
        touch(out.board.items[i].member.data, out.board.items[i].member.len);
    for (size_t i = 0; i < out.many.count; i++)
        touch(out.many.items[i].value.data, out.many.items[i].value.len);
    REQUIRE(out.which < 2 && out.duration.ms >= -1);
    for (size_t i = 0; i < out.places.count; i++) {
        check_name(out.places.items[i].member.data, out.places.items[i].member.len, 512);
        REQUIRE(out.places.items[i].distance >= 0);
    }
}

static void check_recipes(void)
{
    REQUIRE(out.limit.remaining <= out.limit.limit && out.limit.retry_after.ms >= 0 && out.limit.reset_after.ms >= 0);
    if (out.job.id.data != NULL) {
        check_name(out.job.id.data, out.job.id.len, 32);
        REQUIRE(out.job.lease.attempt >= 1 && keysrt_queue_remaining(&out.job.lease).ms <= 60000);
    }
    touch(out.mail.value.to.data, out.mail.value.to.len);
    for (size_t i = 0; i < out.jobs.count; i++)
        check_name(out.jobs.items[i].id.data, out.jobs.items[i].id.len, 32);
    for (size_t i = 0; i < out.listed.count; i++) {
        check_name(out.listed.items[i].id.data, out.listed.items[i].id.len, 32);
        touch(out.listed.items[i].note.reason.data, out.listed.items[i].note.reason.len);
    }
    REQUIRE(out.found.value.state <= KEYSRT_QUEUE_COMPLETED);
    touch(out.found.value.reason.data, out.found.value.reason.len);
}

static void check_holds(keysrt_status status)
{
    int64_t lock_left = keysrt_hold_remaining(&held.hold).ms, place_left = keysrt_hold_remaining(&place.hold).ms;
    REQUIRE(lock_left >= 0 && lock_left < 60000 && place_left >= 0 && place_left < 60000);
    REQUIRE(held.hold.retry_after.ms >= 0 && place.hold.retry_after.ms >= 0);
    if (status == KEYSRT_MISS)
        REQUIRE(lock_left == 0 && place_left == 0);
    REQUIRE(held.fence <= INT64_MAX);
}

static void clear(void)
{
    keysrt_text_clear(&out.text);
    live_profile_clear(&out.profile);
    live_counts_entries_clear(&out.counts);
    live_string_array_clear(&out.strings);
    live_i32_array_clear(&out.numbers);
    live_board_entries_clear(&out.board);
    live_string_lookups_clear(&out.many);
    live_point_result_clear(&out.point);
    live_id_result_clear(&out.id);
    collections_shops_places_clear(&out.places);
    queues_work_job_clear(&out.job);
    queues_mail_box_job_clear(&out.mail);
    queues_work_jobs_clear(&out.jobs);
    queues_work_entries_clear(&out.listed);
    keysrt_queue_found_clear(&out.found);
    memset(&out, 0, sizeof out);
    memset(&held, 0, sizeof held);
    memset(&place, 0, sizeof place);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const struct outputs untouched;
    static const keysrt_options options = {.max_reply_bytes = 1000, .max_reply_elements = 1000};
    keysrt_client *client;
    if (size == 0 || size > MOST)
        return 0;
    peer_says(data + 1, size - 1);
    clear();
    REQUIRE(keysrt_open(&client, url, &options) == KEYSRT_OK);
    keysrt_status status = calls[data[0] % COUNT(calls)](client);
    REQUIRE(status != KEYSRT_TIMEOUT && status != KEYSRT_INVALID && status != KEYSRT_NO_MEMORY);
    if (status != KEYSRT_OK && status != KEYSRT_MISS)
        REQUIRE(memcmp(&out, &untouched, sizeof out) == 0 && keysrt_message(client)[0] != '\0');
    check_values();
    check_recipes();
    check_holds(status);
    keysrt_close(client);
    clear();
    return 0;
}
