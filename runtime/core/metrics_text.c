/* metrics_text.c: the counters of clients as Prometheus reads them (text format 0.0.4). Must not count anything. */
#include "codec/quick.h"
#include "core/client.h"

#include <ctype.h>
#include <stdio.h>

/* One item for each key of all clients. */
typedef struct {
    keysrt_key_metrics *items;
    size_t count;
} collection;

static bool is_same_key(const keysrt_key_metrics *a, const keysrt_key_metrics *b)
{
    return strcmp(a->key, b->key) == 0 && a->database == b->database && strcmp(a->schema, b->schema) == 0;
}

static void add_array(uint64_t *sum, const uint64_t *more, size_t count)
{
    for (size_t i = 0; i < count; i++)
        sum[i] += more[i];
}

static void add(keysrt_metrics *sum, const keysrt_metrics *more)
{
    sum->calls += more->calls;
    sum->hits += more->hits;
    sum->misses += more->misses;
    sum->negative_hits += more->negative_hits;
    sum->stale_served += more->stale_served;
    sum->computed += more->computed;
    sum->waits += more->waits;
    sum->bytes_out += more->bytes_out;
    sum->bytes_in += more->bytes_in;
    sum->script_reloads += more->script_reloads;
    sum->latency_us += more->latency_us;
    add_array(sum->errors, more->errors, KEYSRT_STATUS_COUNT);
    add_array(sum->latency, more->latency, KEYSRT_LATENCY_BUCKETS);
}

/* guess: where it stands if all clients use their keys in one order. There is room. */
static void collect_item(collection *all, const keysrt_key_metrics *item, size_t guess)
{
    size_t at = guess;
    if (guess >= all->count || !is_same_key(&all->items[guess], item))
        for (at = 0; at < all->count && !is_same_key(&all->items[at], item);)
            at++;
    if (at == all->count)
        all->items[all->count++] = *item;
    else
        add(&all->items[at].metrics, &item->metrics);
}

static bool make_room(collection *all, size_t most)
{
    all->count = 0;
    all->items = keysrt_allocate((most + 1) * sizeof *all->items);
    return all->items != NULL;
}

static void collect_client(collection *all, const keysrt_client *client)
{
    keysrt_key_metrics item;
    size_t position = 0;
    for (size_t guess = 0; keysrt_metrics_next(client, NULL, &position, &item); guess++)
        collect_item(all, &item, guess);
}

/* ---- Lines -------------------------------------------------------------------------------------------------------- */

/* "0.000016", without trailing zeros. */
static void put_seconds(char text[32], uint64_t us)
{
    int len = snprintf(text, 32, "%llu.%06llu", (unsigned long long)(us / 1000000), (unsigned long long)(us % 1000000));
    while (len > 0 && text[len - 1] == '0')
        text[--len] = '\0';
    if (len > 0 && text[len - 1] == '.')
        text[--len] = '\0';
}

static void put(keysrt_buffer *out, const char *text)
{
    keysrt_buffer_append(out, text, strlen(text));
}

static void put_head(keysrt_buffer *out, const char *name, const char *type, const char *help)
{
    char line[256];
    (void)snprintf(line, sizeof line, "# HELP %s %s\n# TYPE %s %s\n", name, help, name, type);
    put(out, line);
}

/* more: a further label, ",le=\"1\"", or "". */
static void put_line(keysrt_buffer *out, const char *name, const keysrt_key_metrics *of, const char *more, const char *value)
{
    char database[16];
    (void)snprintf(database, sizeof database, "%u", of->database);
    const char *const parts[] = {name, "{schema=\"", of->schema, "\",key=\"", of->key, "\",db=\"", database, "\"", more, "} ", value, "\n"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        put(out, parts[i]);
}

static void put_number(keysrt_buffer *out, const char *name, const keysrt_key_metrics *of, const char *more, uint64_t value)
{
    char text[24];
    text[keysrt_write_u64(text, value)] = '\0';
    put_line(out, name, of, more, text);
}

static const struct family {
    const char *name, *help;
    size_t offset;
} families[] = {
    {"keysrt_calls_total", "Calls that ended, however.", offsetof(keysrt_metrics, calls)},
    {"keysrt_hits_total", "Calls that asked for one thing and got it.", offsetof(keysrt_metrics, hits)},
    {"keysrt_misses_total", "Calls that asked for one thing that is not there.", offsetof(keysrt_metrics, misses)},
    {"keysrt_negative_hits_total", "Answers from a cache that remembered an absence.", offsetof(keysrt_metrics, negative_hits)},
    {"keysrt_stale_served_total", "Answers from a cache that were the old value.", offsetof(keysrt_metrics, stale_served)},
    {"keysrt_computed_total", "Values that a loader computed.", offsetof(keysrt_metrics, computed)},
    {"keysrt_waits_total", "Calls that waited for another holder.", offsetof(keysrt_metrics, waits)},
    {"keysrt_sent_bytes_total", "Bytes of requests.", offsetof(keysrt_metrics, bytes_out)},
    {"keysrt_received_bytes_total", "Bytes of replies.", offsetof(keysrt_metrics, bytes_in)},
    {"keysrt_script_reloads_total", "Scripts that were sent again because the server had forgotten them.", offsetof(keysrt_metrics, script_reloads)},
};

static void put_counters(keysrt_buffer *out, const collection *all)
{
    for (const struct family *family = families; family < families + sizeof families / sizeof *families; family++) {
        put_head(out, family->name, "counter", family->help);
        for (size_t i = 0; i < all->count; i++) {
            uint64_t value;
            memcpy(&value, (const char *)&all->items[i].metrics + family->offset, sizeof value);
            put_number(out, family->name, &all->items[i], "", value);
        }
    }
}

static void put_errors_of(keysrt_buffer *out, const keysrt_key_metrics *one)
{
    for (size_t status = 0; status < KEYSRT_STATUS_COUNT; status++) {
        char label[64];
        if (one->metrics.errors[status] == 0)
            continue;
        int len = snprintf(label, sizeof label, ",status=\"%s\"", keysrt_status_name((keysrt_status)status));
        for (int i = 9; i < len; i++)
            label[i] = (char)tolower((unsigned char)label[i]);
        put_number(out, "keysrt_errors_total", one, label, one->metrics.errors[status]);
    }
}

static void put_histogram_of(keysrt_buffer *out, const keysrt_key_metrics *one)
{
    static const char name[] = "keysrt_call_duration_seconds";
    char bucket[48], sum[48], count[48], label[64], seconds[32];
    (void)snprintf(bucket, sizeof bucket, "%s_bucket", name);
    (void)snprintf(sum, sizeof sum, "%s_sum", name);
    (void)snprintf(count, sizeof count, "%s_count", name);
    uint64_t below = 0;
    for (size_t i = 0; i < KEYSRT_LATENCY_BUCKETS; i++) {
        below += one->metrics.latency[i];
        put_seconds(seconds, keysrt_metrics_bound_us(i));
        (void)snprintf(label, sizeof label, ",le=\"%s\"", i + 1 < KEYSRT_LATENCY_BUCKETS ? seconds : "+Inf");
        put_number(out, bucket, one, label, below);
    }
    put_seconds(seconds, one->metrics.latency_us);
    put_line(out, sum, one, "", seconds);
    put_number(out, count, one, "", below);
}

static keysrt_status hand_over(keysrt_buffer *text, keysrt_text *out)
{
    bool whole = !text->failed && keysrt_block_reserve(&out->block, text->len + 1);
    if (whole) {
        memcpy(out->block.memory, text->data, text->len);
        ((char *)out->block.memory)[text->len] = '\0';
        out->value = keysrt_bytes(out->block.memory, text->len);
    }
    keysrt_buffer_free(text);
    return whole ? KEYSRT_OK : KEYSRT_NO_MEMORY;
}

/* Frees the collection. */
static keysrt_status write_text(collection *all, keysrt_text *out)
{
    keysrt_buffer text = {0};
    put_counters(&text, all);
    put_head(&text, "keysrt_errors_total", "counter", "Calls that failed, by status.");
    for (size_t i = 0; i < all->count; i++)
        put_errors_of(&text, &all->items[i]);
    put_head(&text, "keysrt_call_duration_seconds", "histogram", "Time from sending to the reply; in a batch that of the batch.");
    for (size_t i = 0; i < all->count; i++)
        put_histogram_of(&text, &all->items[i]);
    keysrt_release(all->items);
    return hand_over(&text, out);
}

keysrt_status keysrt_metrics_text(const keysrt_client *const *clients, size_t count, keysrt_text *out)
{
    collection all;
    size_t most = 0;
    for (size_t i = 0; i < count; i++)
        most += clients[i] == NULL ? 0 : clients[i]->core->meters.count;
    if (!make_room(&all, most))
        return KEYSRT_NO_MEMORY;
    for (size_t i = 0; i < count; i++)
        if (clients[i] != NULL)
            collect_client(&all, clients[i]);
    return write_text(&all, out);
}

keysrt_status keysrt_metrics_text_of(const keysrt_key_metrics *metrics, size_t count, keysrt_text *out)
{
    collection all;
    if (!make_room(&all, count))
        return KEYSRT_NO_MEMORY;
    for (size_t i = 0; i < count; i++)
        collect_item(&all, &metrics[i], i);
    return write_text(&all, out);
}
