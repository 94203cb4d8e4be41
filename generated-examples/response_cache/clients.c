/* clients.c: see clients.h. */
#include "clients.h"

#include "keysrt_metrics.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_DECLARATIONS = 8 }; /* of the schema that are ever called */

typedef struct lent {
    keysrt_client *client;
    keysrt_key_metrics counts[MOST_DECLARATIONS]; /* when it was last given back */
    size_t count;
    struct lent *next;      /* of those that are free */
    struct lent *next_made; /* of all */
} lent;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static lent *all, *free_ones;

/* What a caller waits for at most while Redis is away: then the backend is asked. */
static const keysrt_options options = {.connect_timeout = {250}, .command_timeout = {250}, .client_name = "response_cache"};

static lent *open_one(void)
{
    lent *one = calloc(1, sizeof *one);
    if (one == NULL)
        return NULL;
    if (keysrt_open(&one->client, NULL, &options) == KEYSRT_OK)
        return one;
    fprintf(stderr, "response_cache: %s\n", keysrt_message(one->client));
    keysrt_close(one->client);
    free(one);
    return NULL;
}

keysrt_client *borrow_client(void)
{
    (void)pthread_mutex_lock(&lock);
    lent *one = free_ones;
    if (one != NULL)
        free_ones = one->next;
    (void)pthread_mutex_unlock(&lock);
    if (one != NULL)
        return one->client;
    one = open_one();
    if (one == NULL)
        return NULL;
    (void)pthread_mutex_lock(&lock);
    one->next_made = all;
    all = one;
    (void)pthread_mutex_unlock(&lock);
    return one->client;
}

/* Its counters belong to the thread that has it: copied while it is still ours. */
static void note_counts(lent *one)
{
    size_t position = 0;
    one->count = 0;
    while (one->count < MOST_DECLARATIONS && keysrt_metrics_next(one->client, "response_cache", &position, &one->counts[one->count]))
        one->count++;
}

void give_back_client(keysrt_client *client)
{
    if (client == NULL)
        return;
    (void)pthread_mutex_lock(&lock);
    lent *one = all;
    while (one->client != client)
        one = one->next_made;
    note_counts(one);
    one->next = free_ones;
    free_ones = one;
    (void)pthread_mutex_unlock(&lock);
}

void close_clients(void)
{
    for (lent *one = all; one != NULL;) {
        lent *next = one->next_made;
        keysrt_close(one->client);
        free(one);
        one = next;
    }
    all = free_ones = NULL;
}

answer_counts count_answers(void)
{
    answer_counts sum = {0};
    (void)pthread_mutex_lock(&lock);
    for (const lent *one = all; one != NULL; one = one->next_made)
        for (size_t i = 0; i < one->count; i++) {
            const keysrt_metrics *counts = &one->counts[i].metrics;
            sum.hits += counts->hits;
            sum.misses += counts->misses;
            sum.stale += counts->stale_served;
            sum.computed += counts->computed;
            for (size_t status = 0; status < KEYSRT_STATUS_COUNT; status++)
                sum.errors += counts->errors[status];
        }
    (void)pthread_mutex_unlock(&lock);
    return sum;
}

/* Copies of what all clients counted when they were last given back; the caller frees them. NULL: no memory. */
static keysrt_key_metrics *copy_counts(size_t *count)
{
    size_t room = 1, used = 0;
    (void)pthread_mutex_lock(&lock);
    for (const lent *one = all; one != NULL; one = one->next_made)
        room += one->count;
    keysrt_key_metrics *copies = calloc(room, sizeof *copies);
    for (const lent *one = all; one != NULL && copies != NULL; one = one->next_made) {
        memcpy(copies + used, one->counts, one->count * sizeof *copies);
        used += one->count;
    }
    (void)pthread_mutex_unlock(&lock);
    *count = used;
    return copies;
}

char *metrics_text(size_t *len)
{
    size_t count = 0;
    keysrt_text text = {0};
    char *copy = NULL;
    keysrt_key_metrics *counts = copy_counts(&count);
    if (counts != NULL && keysrt_metrics_text_of(counts, count, &text) == KEYSRT_OK)
        copy = malloc(text.value.len + 1);
    if (copy != NULL) {
        memcpy(copy, text.value.data, text.value.len);
        *len = text.value.len;
    }
    keysrt_text_clear(&text);
    free(counts);
    return copy;
}
