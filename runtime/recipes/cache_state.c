/* cache_state.c: what a client remembers about its caches: how the last call was answered, and which database had better not be asked
 * for a while. Must not send anything.
 *
 * The breaker. A connection that cannot be made fails at once, and has its own growing pauses (connections/connection.c). What costs is
 * a server that takes the whole time limit and does not answer: after such a call of t ms no cache asks for t, then 2 t, 4 t, 8 t ms,
 * at most half a minute, until one is answered again. So a dead server takes little more than a tenth of its callers' time. */
#include "recipes/cache.h"

#include "core/client.h"
#include "core/random.h"

#include <stdio.h>

#define LONGEST_PAUSE_MS 30000
#define MOST_DOUBLINGS 3u

typedef struct {
    unsigned database;
    unsigned failures; /* in a row */
    int64_t ask_at;    /* not before, by keysrt_now_ms() */
} breaker;

typedef struct {
    keysrt_cache_outcome last;
    breaker *breakers; /* of databases that failed once */
    size_t count;
} cache_state;

static void end_state(void *state)
{
    keysrt_release(((cache_state *)state)->breakers);
}

static const keysrt_attachment attachment = {sizeof(cache_state), end_state};

static cache_state *state_of(const keysrt_client *client)
{
    return client == NULL ? NULL : keysrt_core_attach(client->core, &attachment);
}

void keysrt_cached_remember(keysrt_client *client, keysrt_cache_outcome outcome)
{
    cache_state *state = state_of(client);
    if (state != NULL)
        state->last = outcome;
}

keysrt_cache_outcome keysrt_cache_last(const keysrt_client *client)
{
    const cache_state *state = state_of(client);
    return state == NULL ? KEYSRT_CACHE_UNUSED : state->last;
}

/* ---- The breaker ---------------------------------------------------------------------------------------------------- */

static breaker *breaker_of(cache_state *state, unsigned database)
{
    for (size_t i = 0; state != NULL && i < state->count; i++)
        if (state->breakers[i].database == database)
            return &state->breakers[i];
    return NULL;
}

static breaker *add_breaker(cache_state *state, unsigned database)
{
    breaker *grown = state == NULL ? NULL : keysrt_reallocate(state->breakers, (state->count + 1) * sizeof *grown);
    if (grown == NULL)
        return NULL;
    state->breakers = grown;
    grown[state->count] = (breaker){.database = database};
    return &grown[state->count++];
}

bool keysrt_cached_may_ask(keysrt_client *client, const keysrt_key *key)
{
    const breaker *one = breaker_of(state_of(client), key->database);
    int64_t left = one == NULL || one->failures == 0 ? 0 : one->ask_at - keysrt_now_ms();
    if (left <= 0)
        return true;
    char text[200];
    (void)snprintf(text, sizeof text, "%s: the server of database %u did not answer in time; it is not asked for %lld ms", key->name,
                   (unsigned)key->database, (long long)left);
    keysrt_core_set_message(client->core, text);
    return false;
}

static bool cannot_be_asked(keysrt_status status)
{
    switch (status) {
    case KEYSRT_TIMEOUT: case KEYSRT_DISCONNECTED: case KEYSRT_LOST_REPLY: case KEYSRT_LOADING: case KEYSRT_BUSY:
    case KEYSRT_CLUSTER_DOWN: return true;
    default: return false;
    }
}

bool keysrt_cached_note(keysrt_client *client, const keysrt_key *key, keysrt_status status, int64_t began_ms)
{
    cache_state *state = state_of(client);
    breaker *one = breaker_of(state, key->database);
    bool failed = cannot_be_asked(status);
    if (!failed) {
        if (one != NULL)
            one->failures = 0;
        return status == KEYSRT_READ_ONLY; /* it answered; what renews a TTL cannot be read there */
    }
    if (one == NULL)
        one = add_breaker(state, key->database);
    if (one == NULL)
        return true;
    int64_t now = keysrt_now_ms(), pause = (now - began_ms) << (one->failures < MOST_DOUBLINGS ? one->failures : MOST_DOUBLINGS);
    pause = pause > LONGEST_PAUSE_MS ? LONGEST_PAUSE_MS : pause;
    if (pause > 3)
        pause -= (int64_t)(keysrt_random_next(&client->core->profile.random) % (uint64_t)(pause / 4)); /* clients do not return together */
    one->failures++;
    one->ask_at = now + pause;
    return true;
}
