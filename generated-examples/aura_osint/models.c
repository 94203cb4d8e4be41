/* models.c: language models: embeddings and what is near in meaning, prompts that are not paid twice, conversations. */
#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "scenes.h"

enum { DIMENSIONS = 768 };

/* ---- Embeddings ------------------------------------------------------------------------------------------------- */

static const struct entity {
    const char *id, *text;
} entities[] = {
    {"broker", "sells yachts and sailing boats in the harbour of Marseille"},
    {"baker", "bakes bread and cakes in Lyon every morning"},
    {"trader", "trades in old clocks and watches from Geneva"},
    {"skipper", "skipper of a fishing boat from the harbour of Brest"},
    {"coder", "writes compilers and databases for a company in Berlin"},
};
enum { ENTITIES = sizeof entities / sizeof *entities, OTHERS = 300 };

/* Stands for the model: each word adds a direction that its digest chooses, so texts that share words point the same way. */
static void embed(const char *text, float values[DIMENSIONS])
{
    double length = 0;
    memset(values, 0, DIMENSIONS * sizeof *values);
    while (*text != '\0') {
        unsigned char digest[32];
        size_t word = strcspn(text, " ");
        sha256(text, word, digest);
        for (size_t i = 0; i < DIMENSIONS && word > 3; i++)
            values[i] += digest[i / 8 % 32] >> i % 8 & 1 ? 1.0F : -1.0F;
        text += word + (text[word] == ' ');
    }
    for (size_t i = 0; i < DIMENSIONS; i++)
        length += (double)values[i] * (double)values[i];
    for (size_t i = 0; i < DIMENSIONS && length > 0; i++)
        values[i] = (float)((double)values[i] / sqrt(length));
}

/* All have length 1: the cosine is the product. */
static double cosine(const float a[DIMENSIONS], const float b[DIMENSIONS])
{
    double sum = 0;
    for (size_t i = 0; i < DIMENSIONS; i++)
        sum += (double)a[i] * (double)b[i];
    return sum;
}

static void store_embeddings(void)
{
    aura_osint_embedding vector;
    char text[64];
    for (size_t i = 0; i < ENTITIES; i++) {
        embed(entities[i].text, vector.values);
        must(aura_osint_ai_embedding_set(redis, AURA_OSINT_ENTITY_ID(entities[i].id), &vector), "an embedding");
    }
    keysrt_batch *batch = NULL;
    must(keysrt_batch_open(&batch, redis), "a batch");
    for (int i = 0; i < OTHERS; i++) {
        snprintf(text, sizeof text, "other-%d", i);
        embed(text, vector.values);
        expect(aura_osint_ai_embedding_set(keysrt_queue(batch), AURA_OSINT_ENTITY_ID(text), &vector) == KEYSRT_QUEUED, "queued");
    }
    must(keysrt_batch_run(batch), "the batch");
    for (size_t i = 0; i < keysrt_batch_count(batch); i++)
        must(keysrt_batch_status(batch, i), "an embedding of the batch");
    keysrt_batch_close(batch);
}

/* Every entity that has an embedding. The caller frees the ids, whose texts are kept in *texts. */
static size_t all_entities(aura_osint_ai_embedding_params ids[], char texts[][64], size_t room)
{
    keysrt_walk walk = {0};
    aura_osint_ai_embedding_params found;
    size_t count = 0;
    keysrt_status status;
    while ((status = aura_osint_ai_embedding_walk(redis, &walk, &found)) == KEYSRT_OK) {
        bool known = false;
        for (size_t i = 0; i < count && !known; i++)
            known = ids[i].entity_id.len == found.entity_id.len && memcmp(texts[i], found.entity_id.data, found.entity_id.len) == 0;
        if (known) /* SCAN may give a key twice */
            continue;
        expect(count < room, "as many embeddings as were stored");
        memcpy(texts[count], found.entity_id.data, found.entity_id.len);
        ids[count].entity_id = found.entity_id;
        ids[count].entity_id.data = texts[count];
        count++;
    }
    expect(status == KEYSRT_MISS, "the walk's end");
    keysrt_walk_end(&walk);
    return count;
}

void embeddings(void)
{
    enum { ALL = ENTITIES + OTHERS };
    static aura_osint_ai_embedding_params ids[ALL];
    static char texts[ALL][64];
    aura_osint_embedding_lookups vectors = {0};
    float question[DIMENSIONS];
    heading("Near in meaning: embeddings of 768 floats");
    store_embeddings();
    STAYS("ai:embeddings:broker", aura_osint_ai_embedding_ttl(redis, AURA_OSINT_ENTITY_ID("broker"), &left), keysrt_days(7));

    const size_t count = all_entities(ids, texts, ALL);
    expect(count == ALL, "all embeddings are found");
    must(aura_osint_ai_embedding_get_many(redis, ids, count, &vectors), "all embeddings");
    embed("who sells boats near the harbour", question);
    size_t best = 0, second = 0;
    double best_cosine = -2, second_cosine = -2;
    for (size_t i = 0; i < vectors.count; i++) {
        expect(vectors.items[i].found, "an embedding that was there");
        const double near = cosine(question, vectors.items[i].value.values);
        if (near > best_cosine) {
            second = best, second_cosine = best_cosine;
            best = i, best_cosine = near;
        } else if (near > second_cosine) {
            second = i, second_cosine = near;
        }
    }
    printf("  of %zu entities, nearest to \"who sells boats near the harbour\": %s (%.2f), then %s (%.2f)\n", count, texts[best], best_cosine,
           texts[second], second_cosine);
    expect(strcmp(texts[best], "broker") == 0 && strcmp(texts[second], "skipper") == 0, "who sells boats, and who has one");

    aura_osint_embedding back;
    float again[DIMENSIONS];
    embed(entities[0].text, again);
    must(aura_osint_ai_embedding_get(redis, AURA_OSINT_ENTITY_ID("broker"), &back), "one embedding");
    for (size_t i = 0; i < DIMENSIONS; i++)
        expect(back.values[i] == again[i], "each float exactly as it was written");
    aura_osint_embedding_lookups_clear(&vectors);
}

/* ---- Prompts ---------------------------------------------------------------------------------------------------- */

/* Stands for a model, which answers at length and is paid by the word. */
static keysrt_status ask_model(void *context, const aura_osint_ai_prompt_params *params, keysrt_loading *loading)
{
    enum { SENTENCES = 200 };
    static const char sentence[] = "The account was opened in 2019 and has been quiet since. ";
    static char answer[SENTENCES * sizeof sentence];
    int *asked = context;
    (void)params;
    ++*asked;
    answer[0] = '\0';
    for (size_t i = 0; i < SENTENCES; i++)
        memcpy(answer + i * (sizeof sentence - 1), sentence, sizeof sentence);
    return aura_osint_ai_prompt_loaded(loading, KEYSRT_STR(answer));
}

void prompts(void)
{
    heading("Prompts: the same question is not paid twice");
    const aura_osint_digest prompt = digest_of("Summarize what is known of jane.doe.");
    keysrt_text answer = {0};
    int asked = 0;
    for (int i = 0; i < 8; i++)
        must(aura_osint_ai_prompt_get_or_compute(redis, prompt, ask_model, &asked, &answer), "an answer");
    printf("  asked 8 times, paid %d time; the answer has %zu bytes\n", asked, answer.value.len);
    expect(asked == 1 && answer.value.len == 200 * strlen("The account was opened in 2019 and has been quiet since. "), "one answer, as it was given");
    must(aura_osint_ai_prompt_get_or_compute(redis, digest_of("And of john.doe?"), ask_model, &asked, &answer), "another answer");
    expect(asked == 2, "another question is asked");
    keysrt_text_clear(&answer);
    STAYS("ai:prompt:DIGEST", aura_osint_ai_prompt_ttl(redis, prompt, &left), keysrt_hours(24));
}

/* ---- Conversations ---------------------------------------------------------------------------------------------- */

void conversation(void)
{
    heading("A conversation, and an analysis that is being made");
    const aura_osint_conversation_id id = AURA_OSINT_CONVERSATION_ID("s1");
    const aura_osint_message said[] = {
        {AURA_OSINT_ROLE_SYSTEM, KEYSRT_STR("You help investigators.")},
        {AURA_OSINT_ROLE_USER, KEYSRT_STR("Who is \"jane.doe\"?")},
        {AURA_OSINT_ROLE_ASSISTANT, KEYSRT_STR("She sells boats\nin Marseille.")},
    };
    aura_osint_message_array all = {0};
    must(aura_osint_qwen_conversation_push_right_many(redis, id, said, 3, NULL), "messages");
    must(aura_osint_qwen_conversation_range(redis, id, 0, -1, &all), "the conversation");
    expect(all.count == 3 && all.items[2].role == AURA_OSINT_ROLE_ASSISTANT, "three messages in their order");
    expect(READS(all.items[1].content, said[1].content.data), "quotes and all");
    printf("  asked: %.*s\n", KEYSRT_FMT(all.items[1].content));
    aura_osint_message_array_clear(&all);
    STAYS("qwen:conversation:s1", aura_osint_qwen_conversation_ttl(redis, id, &left), keysrt_hours(1));

    const aura_osint_investigation_id about = AURA_OSINT_INVESTIGATION_ID("xyz");
    aura_osint_ai_analysis analysis = {.state = AURA_OSINT_STATE_RUNNING, .progress = aura_osint_percent_of(40)};
    must(aura_osint_ai_analysis_put(redis, about, &analysis), "an analysis");
    int64_t progress = 0;
    must(aura_osint_ai_analysis_increment_progress(redis, about, 35, &progress), "progress");
    must(aura_osint_ai_analysis_set_text(redis, about, KEYSRT_STR("Two accounts belong to one person.")), "its text");
    must(aura_osint_ai_analysis_get(redis, about, &analysis), "the analysis");
    printf("  the analysis is at %u%%: %.*s\n", analysis.progress.value, KEYSRT_FMT(analysis.text));
    expect(analysis.progress.value == 75 && analysis.has_text, "the analysis as written");
    aura_osint_ai_analysis_clear(&analysis);
    STAYS("ai:analysis:xyz", aura_osint_ai_analysis_ttl(redis, about, &left), keysrt_hours(2));

    must(aura_osint_ai_model_status_set(redis, AURA_OSINT_NAME("qwen2.5-7b"), AURA_OSINT_MODEL_STATUS_READY), "a model's status");
    STAYS("ai:model:qwen2.5-7b:status", aura_osint_ai_model_status_ttl(redis, AURA_OSINT_NAME("qwen2.5-7b"), &left), keysrt_minutes(5));
}
