/* md_key.c: one key on the page: a card, its fields, what else holds for it, how to look at it, its C calls. */
#include "emit/md/md.h"
#include "emit/md/md_text.h"
#include "emit/words/shell.h"
#include "emit/words/words.h"

#include <string.h>

static struct kc_str text_of(const struct kc_buf *buf)
{
    return (struct kc_str){buf->len != 0 ? buf->data : "", buf->len};
}

/* ---- The card --------------------------------------------------------------------------------------------------- */

static void put_kind(struct md *md, const struct kc_key *key)
{
    kc_buf_puts(md->out, "| Type | ");
    md->scratch.len = 0;
    kc_words_kind(&md->scratch, key);
    kc_md_plain(md->out, text_of(&md->scratch));
    const char *stored = kc_words_redis_type(key);
    /* "pub/sub channel" says it; so do hash, list, set, string. */
    if (key->kind != KC_CHANNEL && !kc_str_is(text_of(&md->scratch), stored)) {
        kc_buf_puts(md->out, ", stored as a ");
        kc_buf_puts(md->out, stored);
    }
    if (key->external)
        kc_buf_puts(md->out, ", external");
    kc_buf_puts(md->out, " |\n");
}

static void put_params(struct md *md, const struct kc_key *key)
{
    for (size_t i = 0; i < key->pattern.param_count; i++) {
        const struct kc_param *param = &key->pattern.params[i];
        kc_buf_puts(md->out, "| `{");
        kc_buf_str(md->out, param->name);
        kc_buf_puts(md->out, "}` | ");
        md_type_link(md, param->type);
        kc_buf_puts(md->out, ": ");
        md_type_words(md, param->wire != NULL ? param->wire : param->type);
        kc_buf_puts(md->out, param->hash_tag ? "; decides the cluster slot |\n" : " |\n");
    }
}

static const char *value_label(const struct kc_key *key)
{
    switch (key->kind) {
    case KC_LIST_KIND:
    case KC_HYPERLOGLOG: return "Elements";
    case KC_SET:
    case KC_ZSET:
    case KC_GEO:
    case KC_SEMAPHORE: return "Members";
    case KC_CHANNEL: return "Message";
    case KC_QUEUE: return "Jobs";
    case KC_STREAM: return "Entries";
    case KC_HASH: return "Fields";
    default: return "Value";
    }
}

/* Behind a link: what the link does not say itself. */
static void put_value_words(struct md *md, const struct kc_type *type)
{
    switch (type->kind) {
    case KC_T_JSON_OF:
    case KC_T_LIST:
    case KC_T_KEY: return;
    case KC_T_MAP:
        if (type->key != NULL) {
            kc_buf_puts(md->out, "; names: ");
            md_type_words(md, type->key);
            kc_buf_puts(md->out, "; values: ");
            md_type_words(md, type->element);
        }
        return;
    default:
        kc_buf_puts(md->out, ": ");
        md_type_words(md, type);
        return;
    }
}

static void put_value(struct md *md, const struct kc_key *key)
{
    if (key->value != NULL && key->record == NULL) {
        kc_buf_puts(md->out, "| ");
        kc_buf_puts(md->out, value_label(key));
        kc_buf_puts(md->out, " | ");
        md_type_link(md, key->value);
        put_value_words(md, key->value);
        kc_buf_puts(md->out, " |\n");
    }
    if (key->score != NULL) {
        kc_buf_puts(md->out, "| Score | ");
        md_type_link(md, key->score);
        kc_buf_puts(md->out, ": ");
        md_type_words(md, key->score);
        kc_buf_puts(md->out, " |\n");
    }
}

/* Long JSON gets a block of its own below the card. */
static bool is_block_example(const struct kc_buf *example)
{
    return example->len > 60 && (example->data[0] == '{' || example->data[0] == '[');
}

static bool is_open_map(const struct kc_key *key)
{
    return key->record == NULL && key->value != NULL && key->value->kind == KC_T_MAP && key->value->key != NULL;
}

/* A field of a hash whose fields are not declared: a name that suits what it holds. */
static void put_example_field(struct md *md, const struct kc_type *map)
{
    bool number = map->element->kind == KC_T_INT || map->element->kind == KC_T_FLOAT;
    kc_buf_puts(md->out, "| Example field | ");
    md_example(md, map->key, number ? KC_STR("metric") : KC_STR("field"));
    kc_buf_puts(md->out, ": ");
    md_example(md, map->element, number ? KC_STR("score") : KC_STR("name"));
    kc_buf_puts(md->out, " |\n");
}

static void put_example_value(struct md *md, const struct kc_key *key, const struct kc_buf *example)
{
    if (is_open_map(key)) {
        put_example_field(md, key->value);
        return;
    }
    if (key->value == NULL || key->record != NULL || is_block_example(example))
        return;
    bool aside = key->kind == KC_QUEUE && !key->job_is_id; /* what the list holds are ids */
    kc_buf_puts(md->out, aside ? "| Example content | " : "| Example value | ");
    if (example->len == 0 && (key->value->kind == KC_T_BYTES || key->value->kind == KC_T_VECTOR))
        kc_buf_puts(md->out, "*binary*");
    else
        kc_md_code(md->out, text_of(example));
    if (key->score != NULL) {
        kc_buf_puts(md->out, " with score ");
        md_example(md, key->score, key->score->kind == KC_T_FLOAT || key->score->kind == KC_T_INT ? KC_STR("score") : (struct kc_str){0});
    }
    kc_buf_puts(md->out, " |\n");
}

static bool has_holes(const struct kc_pattern *pattern)
{
    for (size_t i = 0; i < pattern->piece_count; i++) {
        if (pattern->pieces[i].kind != KC_PIECE_LITERAL)
            return true;
    }
    return false;
}

static void put_card(struct md *md, const struct kc_key *key, const struct md_samples *samples)
{
    kc_buf_puts(md->out, "| Pattern | ");
    md_pattern(md, &key->pattern);
    kc_buf_puts(md->out, " |\n| :-- | :-- |\n");
    put_kind(md, key);
    if (key->database != NULL) {
        kc_buf_puts(md->out, "| Database | ");
        md_database(md, key->database);
        kc_buf_puts(md->out, " |\n");
    }
    kc_buf_puts(md->out, "| TTL | ");
    md_words(md, kc_words_ttl, key);
    kc_buf_puts(md->out, " |\n");
    put_params(md, key);
    put_value(md, key);
    if (has_holes(&key->pattern)) {
        kc_buf_puts(md->out, key->kind == KC_CHANNEL ? "| Example channel | " : "| Example key | ");
        kc_md_code(md->out, text_of(&samples->name));
        kc_buf_puts(md->out, " |\n");
    }
    put_example_value(md, key, &samples->value);
    if (has_holes(&key->pattern)) {
        kc_buf_puts(md->out, key->kind == KC_CHANNEL ? "| PSUBSCRIBE pattern | " : "| SCAN pattern | ");
        kc_md_code(md->out, text_of(&samples->glob));
        kc_buf_puts(md->out, " |\n");
    }
    kc_buf_putc(md->out, '\n');
}

/* ---- What else holds for it ------------------------------------------------------------------------------------- */

static void put_clauses(struct md *md, const struct kc_key *key)
{
    md->scratch.len = 0;
    kc_words_clauses(&md->scratch, key);
    kc_words_promise(&md->scratch, key);
    struct kc_str left = text_of(&md->scratch);
    for (const char *end; left.len != 0 && (end = memchr(left.data, '\n', left.len)) != NULL;) {
        size_t len = (size_t)(end - left.data);
        kc_buf_puts(md->out, "- ");
        kc_md_plain(md->out, (struct kc_str){left.data, len});
        kc_buf_putc(md->out, '\n');
        left = (struct kc_str){end + 1, left.len - len - 1};
    }
}

static void put_yields(struct md *md, const struct kc_key *key)
{
    if (key->yields_to_all)
        kc_buf_puts(md->out, "- A name that also matches the pattern of another key belongs to that one.\n");
    for (size_t i = 0; i < key->yield_count; i++) {
        kc_buf_puts(md->out, "- A name that also matches ");
        md_key_link(md, key->yields[i]);
        kc_buf_puts(md->out, " belongs to that one.\n");
    }
}

static void put_tagging(struct md *md, const struct kc_key *key, const struct kc_tagging *tagging)
{
    kc_buf_puts(md->out, "- Tagged with ");
    md_key_link(md, tagging->tags);
    kc_buf_puts(md->out, tagging->tags->pattern.param_count == 0 ? "" : " of ");
    for (size_t i = 0; i < tagging->tags->pattern.param_count; i++) {
        kc_buf_puts(md->out, i == 0 ? "`{" : ", `{");
        kc_buf_str(md->out, key->pattern.params[tagging->params[i]].name);
        kc_buf_puts(md->out, "}`");
    }
    kc_buf_puts(md->out, "; invalidating the tag invalidates this key.\n");
}

static void put_side_keys(struct md *md, const struct kc_key *key)
{
    for (size_t i = 0; i < key->side_key_count; i++) {
        const struct kc_side_key *side = &key->side_keys[i];
        kc_buf_puts(md->out, "- Beside it, *");
        kc_md_plain(md->out, side->name);
        kc_buf_puts(md->out, "*: ");
        md_pattern(md, &side->pattern);
        kc_buf_puts(md->out, ", a ");
        kc_md_plain(md->out, side->redis_type);
        if (!key->external) { /* other software keeps there what it likes */
            kc_buf_puts(md->out, ": ");
            kc_buf_puts(md->out, kc_words_side_key(side));
        }
        kc_buf_puts(md->out, ".\n");
    }
}

static void put_notes(struct md *md, const struct kc_key *key)
{
    size_t before = md->out->len;
    if (key->external)
        kc_buf_puts(md->out, "- Other software writes it; here it is only read.\n");
    put_clauses(md, key);
    put_yields(md, key);
    for (size_t i = 0; i < key->tagging_count; i++)
        put_tagging(md, key, &key->taggings[i]);
    put_side_keys(md, key);
    if (md->out->len != before)
        kc_buf_putc(md->out, '\n');
}

/* ---- Commands and calls ----------------------------------------------------------------------------------------- */

static void put_commands(struct md *md, const struct kc_key *key, const struct md_samples *samples)
{
    struct kc_buf *lines = &md->scratch;
    lines->len = 0;
    kc_shell_show(lines, key, text_of(&samples->name));
    kc_buf_putc(lines, '\n');
    if (key->kind != KC_CHANNEL && key->ttl.source != KC_TTL_NONE) {
        kc_shell_ttl(lines, key, text_of(&samples->name));
        kc_buf_putc(lines, '\n');
    }
    if (has_holes(&key->pattern)) {
        kc_shell_find(lines, key, text_of(&samples->glob));
        kc_buf_putc(lines, '\n');
    }
    kc_md_fence(md->out, "sh", text_of(lines));
}

/* "nexus_session_get(client, nexus_session_id session_id, nexus_session *out)": what all calls begin with is said once, in the overview. */
static void put_call(struct kc_buf *out, const struct kc_c_call *call)
{
    static const char result[] = "keysrt_status ", client[] = "keysrt_client *client";
    struct kc_str rest = call->signature;
    if (rest.len > sizeof result && memcmp(rest.data, result, sizeof result - 1) == 0)
        rest = (struct kc_str){rest.data + sizeof result - 1, rest.len - sizeof result + 1};
    const char *open = memchr(rest.data, '(', rest.len);
    size_t head = open != NULL ? (size_t)(open - rest.data) + 1 : 0;
    if (head != 0 && rest.len - head >= sizeof client - 1 && memcmp(rest.data + head, client, sizeof client - 1) == 0) {
        kc_buf_put(out, rest.data, head);
        kc_buf_puts(out, "client");
        rest = (struct kc_str){rest.data + head + sizeof client - 1, rest.len - head - sizeof client + 1};
    }
    kc_buf_str(out, rest);
    if (call->command != NULL && call->command[0] != '\0') {
        kc_buf_puts(out, "; // ");
        kc_buf_puts(out, call->command);
        kc_buf_putc(out, '\n');
    } else {
        kc_buf_puts(out, ";\n");
    }
}

static void put_calls(struct md *md, const struct kc_key *key)
{
    struct kc_c_calls calls = {0};
    kc_c_calls_of(&md->calling, md->schema, key, &calls);
    if (calls.count != 0) {
        kc_buf_puts(md->out, "<details>\n<summary>C calls</summary>\n\n");
        md->scratch.len = 0;
        for (size_t i = 0; i < calls.count; i++)
            put_call(&md->scratch, &calls.items[i]);
        kc_md_fence(md->out, "c", text_of(&md->scratch));
        kc_buf_puts(md->out, "</details>\n\n");
    }
    enum { KEYS_AT_ONCE = 64 };
    if (key->index % KEYS_AT_ONCE == KEYS_AT_ONCE - 1)
        kc_arena_free(&md->calls);
}

/* ---- All of it -------------------------------------------------------------------------------------------------- */

static void make_samples(struct md *md, const struct kc_key *key, struct md_samples *samples)
{
    samples->name.len = samples->value.len = samples->glob.len = 0;
    kc_example_key(&md->examples, &samples->name, key);
    kc_shell_glob(&samples->glob, &key->pattern);
    if (key->value != NULL && key->record == NULL)
        kc_example_value(&md->examples, &samples->value, key->value, key->kind == KC_COUNTER ? KC_STR("count") : key->name);
}

void md_key(struct md *md, const struct kc_key *key, unsigned level)
{
    struct md_samples *samples = &md->samples;
    make_samples(md, key, samples);
    md_heading(md, level, "key-", key->name);
    kc_md_plain(md->out, key->name);
    kc_buf_puts(md->out, "\n\n");
    kc_md_doc(md->out, key->doc);
    put_card(md, key, samples);
    if (key->record != NULL)
        md_fields(md, key->record, false);
    put_notes(md, key);
    if (is_block_example(&samples->value))
        kc_md_fence(md->out, "json", text_of(&samples->value));
    put_commands(md, key, samples);
    put_calls(md, key);
}
