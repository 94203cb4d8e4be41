/* cache_local.c: see cache_local.h. Must not send anything to the connections of calls, nor decode values. */
#include "recipes/cache_local.h"

#include "core/client.h"
#include "core/random.h"
#include "recipes/cache_tracking.h"

#define FIRST_BUCKETS ((size_t)64)

typedef struct level level;
typedef struct entry {
    struct entry *chain;         /* in its bucket */
    struct entry *newer, *older; /* in its level */
    level *level;
    uint64_t hash; /* of the name */
    int64_t expires_at;
    bool absent;
    uint32_t version_count;
    size_t name_len, plain_len, pairs;
    uint64_t data[]; /* hashes of the names of its version tags; name; plain bytes */
} entry;

/* One declaration. */
struct level {
    const char *schema;
    uint32_t index;
    unsigned database;
    const void *settings; /* with which its prefixes were made */
    bool watched;         /* its prefixes are among those that are listened for */
    uint64_t count;
    entry *newest, *oldest;
    level *next;
};

typedef struct {
    keysrt_tracking tracking;
    level *levels;
    entry **buckets;
    size_t bucket_count, entry_count;
    size_t dependents;    /* entries that have version tags */
    uint64_t generation;  /* grows with all that may void what is being read */
    uint64_t seed;
    keysrt_view *prefixes; /* owned; none begins with another */
    size_t prefix_count;
    keysrt_buffer name;
} local_state;

/* ---- Entries -------------------------------------------------------------------------------------------------------- */

static char *name_of(entry *one)
{
    return (char *)(one->data + one->version_count);
}

static uint64_t hash_of(const local_state *state, const char *bytes, size_t len)
{
    uint64_t hash = state->seed ^ len;
    for (; len >= sizeof hash; bytes += sizeof hash, len -= sizeof hash) {
        uint64_t word;
        memcpy(&word, bytes, sizeof word);
        hash = (hash ^ word) * UINT64_C(0x9E3779B97F4A7C15);
        hash ^= hash >> 29;
    }
    uint64_t rest = 0;
    memcpy(&rest, bytes, len);
    hash = (hash ^ rest) * UINT64_C(0xBF58476D1CE4E5B9);
    return hash ^ hash >> 32;
}

static void unlink_from_level(entry *one)
{
    level *owner = one->level;
    *(one->newer == NULL ? &owner->newest : &one->newer->older) = one->older;
    *(one->older == NULL ? &owner->oldest : &one->older->newer) = one->newer;
    owner->count--;
}

static void link_as_newest(entry *one)
{
    level *owner = one->level;
    one->newer = NULL;
    one->older = owner->newest;
    *(owner->newest == NULL ? &owner->oldest : &owner->newest->newer) = one;
    owner->newest = one;
    owner->count++;
}

/* at: the pointer to it in its bucket. */
static void drop_at(local_state *state, entry **at)
{
    entry *one = *at;
    *at = one->chain;
    unlink_from_level(one);
    state->entry_count--;
    state->dependents -= one->version_count != 0;
    keysrt_release(one);
}

static entry **bucket_of(const local_state *state, uint64_t hash)
{
    return &state->buckets[hash & (state->bucket_count - 1)];
}

static void drop(local_state *state, const entry *one)
{
    entry **at = bucket_of(state, one->hash);
    while (*at != one)
        at = &(*at)->chain;
    drop_at(state, at);
}

static void drop_level(local_state *state, level *owner)
{
    while (owner->oldest != NULL)
        drop(state, owner->oldest);
}

static void drop_all(local_state *state)
{
    for (level *one = state->levels; one != NULL; one = one->next)
        drop_level(state, one);
    state->generation++;
}

/* The entries of this name, in whichever database; or one level's. */
static void drop_named(local_state *state, keysrt_view name, const level *only)
{
    if (state->bucket_count == 0)
        return;
    uint64_t hash = hash_of(state, name.data, name.len);
    for (entry **at = bucket_of(state, hash); *at != NULL;) {
        entry *one = *at;
        bool same = one->hash == hash && one->name_len == name.len && memcmp(name_of(one), name.data, name.len) == 0;
        if (same && (only == NULL || one->level == only))
            drop_at(state, at);
        else
            at = &one->chain;
    }
}

static bool depends_on(const entry *one, uint64_t hash)
{
    for (uint32_t i = 0; i < one->version_count; i++)
        if (one->data[i] == hash)
            return true;
    return false;
}

static void drop_dependents(local_state *state, keysrt_view name)
{
    uint64_t hash = hash_of(state, name.data, name.len);
    for (level *owner = state->levels; owner != NULL; owner = owner->next)
        for (entry *one = owner->newest; one != NULL;) {
            entry *older = one->older;
            if (depends_on(one, hash))
                drop(state, one);
            one = older;
        }
}

static void name_changed(void *context, keysrt_view name)
{
    local_state *state = context;
    state->generation++;
    drop_named(state, name, NULL);
    if (state->dependents != 0)
        drop_dependents(state, name);
}

static void all_changed(void *context)
{
    drop_all(context);
}

static bool grow(local_state *state)
{
    if (state->entry_count < state->bucket_count)
        return true;
    size_t count = state->bucket_count == 0 ? FIRST_BUCKETS : 2 * state->bucket_count;
    entry **made = keysrt_allocate(count * sizeof(entry *)), **old = state->buckets;
    size_t old_count = state->bucket_count;
    if (made == NULL)
        return old_count != 0;
    memset(made, 0, count * sizeof(entry *));
    state->buckets = made;
    state->bucket_count = count;
    for (size_t i = 0; i < old_count; i++)
        for (entry *one = old[i]; one != NULL;) {
            entry *next = one->chain, **at = bucket_of(state, one->hash);
            one->chain = *at;
            *at = one;
            one = next;
        }
    keysrt_release(old);
    return true;
}

/* ---- What is listened for ------------------------------------------------------------------------------------------- */

static bool begins_with(keysrt_view text, keysrt_view prefix)
{
    return text.len >= prefix.len && memcmp(text.data, prefix.data, prefix.len) == 0;
}

/* Forgets all, and the connection, since it does not listen for this yet. */
static bool watch(local_state *state, keysrt_view prefix)
{
    for (size_t i = 0; i < state->prefix_count; i++)
        if (begins_with(prefix, state->prefixes[i]))
            return true;
    keysrt_view *grown = keysrt_reallocate(state->prefixes, (state->prefix_count + 1) * sizeof *grown);
    if (grown == NULL)
        return false;
    state->prefixes = grown;
    char *kept = keysrt_allocate(prefix.len + 1);
    if (kept == NULL)
        return false;
    memcpy(kept, prefix.data, prefix.len);
    size_t count = 0;
    for (size_t i = 0; i < state->prefix_count; i++) {
        if (begins_with(grown[i], prefix))
            keysrt_release((void *)(uintptr_t)grown[i].data);
        else
            grown[count++] = grown[i];
    }
    grown[count++] = (keysrt_view){kept, prefix.len};
    state->prefix_count = count;
    keysrt_tracking_close(&state->tracking);
    state->tracking.failures = 0;
    drop_all(state);
    return true;
}

/* What every name of the key begins with. */
static bool watch_key(local_state *state, const keysrt_key *key, const void *settings)
{
    keysrt_buffer prefix = {0};
    keysrt_error error;
    bool good = keysrt_buffer_reserve(&prefix, 1);
    for (uint32_t i = 0; good && i < key->pattern.count; i++) {
        const keysrt_piece *piece = &key->pattern.pieces[i];
        keysrt_buffer_append(&prefix, piece->text, piece->len);
        if (piece->type == NULL || !piece->setting)
            break;
        good = settings != NULL && keysrt_encode_text(&prefix, piece->type, (const char *)settings + piece->offset, &error) == KEYSRT_OK;
    }
    good = good && !prefix.failed && watch(state, (keysrt_view){prefix.data, prefix.len});
    keysrt_buffer_free(&prefix);
    return good;
}

static void watch_level(local_state *state, level *one, const keysrt_key *key, const void *settings)
{
    const keysrt_cache *cache = keysrt_cached_of(key);
    one->settings = settings;
    one->watched = watch_key(state, key, settings);
    for (uint32_t i = 0; i < cache->version_count; i++)
        one->watched = watch_key(state, cache->versions[i], settings) && one->watched;
}

/* ---- State ---------------------------------------------------------------------------------------------------------- */

static void end_state(void *context)
{
    local_state *state = context;
    drop_all(state);
    while (state->levels != NULL) {
        level *next = state->levels->next;
        keysrt_release(state->levels);
        state->levels = next;
    }
    for (size_t i = 0; i < state->prefix_count; i++)
        keysrt_release((void *)(uintptr_t)state->prefixes[i].data);
    keysrt_release(state->prefixes);
    keysrt_release(state->buckets);
    keysrt_buffer_free(&state->name);
    keysrt_tracking_free(&state->tracking);
}

static const keysrt_attachment attachment = {sizeof(local_state), end_state};

static local_state *state_of(keysrt_client *client)
{
    local_state *state = client == NULL ? NULL : keysrt_core_attach(client->core, &attachment);
    if (state != NULL && state->seed == 0)
        state->seed = keysrt_random_next(&client->core->profile.random) | 1;
    return state;
}

static level *level_of(local_state *state, const keysrt_key *key)
{
    for (level *one = state->levels; one != NULL; one = one->next)
        if (one->index == key->index && (one->schema == key->schema->name || strcmp(one->schema, key->schema->name) == 0))
            return one;
    level *made = keysrt_allocate(sizeof *made);
    if (made == NULL)
        return NULL;
    *made = (level){.schema = key->schema->name, .index = key->index, .database = key->database, .next = state->levels};
    state->levels = made;
    return made;
}

static const void *settings_of(const keysrt_client *client, const keysrt_key *key)
{
    return key->schema->settings_size == 0 ? NULL : keysrt_core_settings(client->core, key->schema);
}

static bool make_name(local_state *state, const keysrt_key *key, const void *params, const void *settings)
{
    keysrt_error error = {0};
    state->name.len = 0;
    state->name.failed = false;
    return keysrt_encode_key_text(&state->name, key, params, settings, &error) == KEYSRT_OK;
}

static bool drain(local_state *state)
{
    const keysrt_listener listener = {name_changed, all_changed, state};
    if (keysrt_tracking_drain(&state->tracking, &listener))
        return true;
    drop_all(state);
    return false;
}

/* ---- The calls ------------------------------------------------------------------------------------------------------ */

/* What the clause says for this call. */
static bool read_clause(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_ticket *ticket)
{
    const keysrt_cache *cache = keysrt_cached_of(key);
    keysrt_call call = {.client = client, .key = key, .command = "GET", .settings = settings_of(client, key)};
    keysrt_buffer nothing = {0};
    call.request = &nothing;
    ticket->most = (uint64_t)keysrt_call_quantity(&call, &cache->local_count, params, "local");
    ticket->longest_ms = keysrt_call_quantity(&call, &cache->local_for, params, "local");
    ticket->refused = call.status;
    return call.status == KEYSRT_OK;
}

static bool find_entry(local_state *state, const level *owner, keysrt_local_value *out)
{
    uint64_t hash = hash_of(state, state->name.data, state->name.len);
    entry *one = state->bucket_count == 0 ? NULL : *bucket_of(state, hash);
    while (one != NULL && !(one->level == owner && one->hash == hash && one->name_len == state->name.len &&
                            memcmp(name_of(one), state->name.data, one->name_len) == 0))
        one = one->chain;
    if (one == NULL)
        return false;
    if (keysrt_now_ms() >= one->expires_at) {
        drop(state, one);
        return false;
    }
    unlink_from_level(one);
    link_as_newest(one);
    *out = (keysrt_local_value){{{name_of(one) + one->name_len, one->plain_len}, one->pairs}, one->absent};
    return true;
}

/* Opens it where the breaker lets the server be asked; a server that does not answer here is not asked a second time by the call itself. */
static bool listens(keysrt_client *client, const keysrt_key *key, local_state *state)
{
    if (keysrt_tracking_is_open(&state->tracking))
        return true;
    if (!keysrt_cached_may_ask(client, key))
        return false;
    int64_t began = keysrt_now_ms();
    if (keysrt_tracking_open(&state->tracking, &client->core->profile, state->prefixes, state->prefix_count))
        return true;
    if (keysrt_now_ms() - began >= client->core->profile.connect_ms / 2)
        (void)keysrt_cached_note(client, key, KEYSRT_TIMEOUT, began);
    return false;
}

bool keysrt_local_find(keysrt_client *client, const keysrt_key *key, const void *params, keysrt_local_value *out, keysrt_ticket *ticket)
{
    *ticket = (keysrt_ticket){.valid = false};
    local_state *state = state_of(client);
    level *owner = state == NULL ? NULL : level_of(state, key);
    if (owner == NULL || !read_clause(client, key, params, ticket))
        return false;
    const void *settings = settings_of(client, key);
    if (!make_name(state, key, params, settings))
        return false;
    if (!owner->watched || owner->settings != settings)
        watch_level(state, owner, key, settings);
    if (!owner->watched || !listens(client, key, state) || !drain(state))
        return false;
    ticket->valid = true;
    ticket->generation = state->generation;
    ticket->began_ms = keysrt_now_ms();
    return find_entry(state, owner, out);
}

static uint64_t hash_name(local_state *state, const keysrt_key *key, const void *params, const void *settings)
{
    return make_name(state, key, params, settings) ? hash_of(state, state->name.data, state->name.len) : 0;
}

static entry *make_entry(local_state *state, const keysrt_key *key, const void *params, const void *settings, const keysrt_local_value *value)
{
    const keysrt_cache *cache = keysrt_cached_of(key);
    keysrt_view plain = value->absent ? (keysrt_view){NULL, 0} : value->plain.bytes;
    if (!make_name(state, key, params, settings))
        return NULL;
    size_t hashes = cache->version_count * sizeof(uint64_t), len = state->name.len;
    entry *made = plain.len > SIZE_MAX / 2 ? NULL : keysrt_allocate(sizeof *made + hashes + len + plain.len);
    if (made == NULL)
        return NULL;
    *made = (entry){.hash = hash_of(state, state->name.data, len), .absent = value->absent, .version_count = cache->version_count,
                    .name_len = len, .plain_len = plain.len, .pairs = value->plain.pairs};
    memcpy(name_of(made), state->name.data, len);
    if (plain.len != 0)
        memcpy(name_of(made) + len, plain.data, plain.len);
    for (uint32_t i = 0; i < cache->version_count; i++)
        made->data[i] = hash_name(state, cache->versions[i], params, settings);
    return made;
}

void keysrt_local_keep(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_ticket *ticket,
                       const keysrt_local_value *value, int64_t left_ms)
{
    local_state *state = state_of(client);
    int64_t longest = left_ms >= 0 && left_ms < ticket->longest_ms ? left_ms : ticket->longest_ms;
    if (!ticket->valid || state == NULL || !drain(state) || state->generation != ticket->generation ||
        keysrt_now_ms() >= ticket->began_ms + longest || !grow(state))
        return;
    level *owner = level_of(state, key);
    entry *made = owner == NULL ? NULL : make_entry(state, key, params, settings_of(client, key), value);
    if (made == NULL)
        return;
    drop_named(state, (keysrt_view){name_of(made), made->name_len}, owner);
    while (owner->count >= ticket->most)
        drop(state, owner->oldest);
    made->level = owner;
    made->expires_at = ticket->began_ms + longest;
    entry **at = bucket_of(state, made->hash);
    made->chain = *at;
    *at = made;
    link_as_newest(made);
    state->entry_count++;
    state->dependents += made->version_count != 0;
}

void keysrt_local_forget(keysrt_client *client, const keysrt_key *key, const void *params)
{
    local_state *state = state_of(client);
    if (state == NULL)
        return;
    state->generation++;
    if (state->entry_count != 0 && make_name(state, key, params, settings_of(client, key)))
        drop_named(state, (keysrt_view){state->name.data, state->name.len}, NULL);
}

void keysrt_local_forget_all(keysrt_client *client, const keysrt_key *key)
{
    local_state *state = state_of(client);
    level *owner = state == NULL ? NULL : level_of(state, key);
    if (owner == NULL)
        return;
    state->generation++;
    drop_level(state, owner);
}
