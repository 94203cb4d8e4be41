/* pattern_read.c: names of keys and texts of parts, back to their values.
 *
 * A pattern is laid out flat: nested texts become pieces of their own, known settings literals. Then the pieces are matched from
 * left to right. Mostly each value can end in one place only: before a byte that it cannot hold, or where only literal text is
 * left. Where several ends are possible they are tried from the shortest on; what failed is remembered for each piece and
 * position, so the cost stays polynomial. Nothing recurses over the text, and most names are read without allocation. */
#include "codec/internal.h"

#define ITEMS_INSIDE 12
#define MEMO_INSIDE 512 /* bytes */

/* A literal, then a value (type NULL: none). */
typedef struct pattern_item {
    const char *literal;
    size_t literal_len;
    size_t literal_at;       /* in settings_text, where literal is NULL */
    const keysrt_type *type;
    size_t offset;           /* of the value in the params */
    bool discarded;          /* a setting whose value is not known: any text of its type */
    size_t min, max;         /* bytes of the value */
    const unsigned char *allowed;
    size_t tail;             /* the least that follows the value */
    bool last;               /* only literals follow */
    bool forced;             /* what follows begins with a byte that the value cannot hold */
    size_t start, next, end, limit; /* of the search: the value, the next end to try, the last one to try */
    size_t state, state_at;  /* of the automaton, having read up to there */
} pattern_item;

typedef struct match {
    const char *text;
    size_t len;
    const void *settings;
    size_t count;
    pattern_item *items;
    keysrt_buffer settings_text;
    unsigned char *memo;
    pattern_item inside[ITEMS_INSIDE];
    unsigned char memo_inside[MEMO_INSIDE];
} match;

/* ---- Laying out ------------------------------------------------------------------------------------------------- */

static size_t count_items(const keysrt_pattern *pattern)
{
    size_t count = 0;
    for (uint32_t i = 0; i < pattern->count; i++) {
        const keysrt_type *type = pattern->pieces[i].type;
        count += 1 + pattern->pieces[i].setting;
        if (type && type->code == KEYSRT_TYPE_TEXT)
            count += count_items(type->detail);
    }
    return count;
}

/* Bytes that the texts of some types are made of. */
static const unsigned char digits[32] = {0, 0, 0, 0, 0, 0x20, 0xFF, 0x03};                   /* 0-9 and - */
static const unsigned char hex_digits[32] = {0, 0, 0, 0, 0, 0x20, 0xFF, 0x03, 0, 0, 0, 0, 0x7E}; /* and a-f */
static const unsigned char address[32] = {0, 0, 0, 0, 0, 0x40, 0xFF, 0x07, 0, 0, 0, 0, 0x7E}; /* 0-9 a-f . : */

static void set_shape(pattern_item *item, size_t min, size_t max, const unsigned char *allowed)
{
    item->min = min;
    item->max = max;
    item->allowed = allowed;
}

static void set_choices(pattern_item *item, const keysrt_view *texts, size_t count)
{
    set_shape(item, count ? SIZE_MAX : 0, 0, NULL);
    for (size_t i = 0; i < count; i++) {
        item->min = texts[i].len < item->min ? texts[i].len : item->min;
        item->max = texts[i].len > item->max ? texts[i].len : item->max;
    }
}

static void find_shape(pattern_item *item)
{
    static const keysrt_view standard_bool[2] = {{"0", 1}, {"1", 1}};
    const keysrt_type *type = item->type;
    const keysrt_string_rule *rule = type->detail;
    const keysrt_enum *choices = type->detail;
    size_t width;
    switch (type->code) {
    case KEYSRT_TYPE_STRING: set_shape(item, type->min, type->max, rule ? rule->allowed : NULL); break;
    case KEYSRT_TYPE_HEX: set_shape(item, 2 * type->min, type->max > SIZE_MAX / 4 ? SIZE_MAX : 2 * type->max, hex_digits); break;
    case KEYSRT_TYPE_HEX_N: set_shape(item, 2 * (size_t)type->size, 2 * (size_t)type->size, hex_digits); break;
    case KEYSRT_TYPE_INT:
    case KEYSRT_TYPE_UINT: set_shape(item, 1, 20, digits); break;
    case KEYSRT_TYPE_UUID: set_shape(item, 36, 36, hex_digits); break;
    case KEYSRT_TYPE_IP: set_shape(item, 2, 45, address); break;
    case KEYSRT_TYPE_IPV4: set_shape(item, 7, 15, address); break;
    case KEYSRT_TYPE_IPV6: set_shape(item, 2, 45, address); break;
    case KEYSRT_TYPE_DATE: set_shape(item, 10, 10, digits); break;
    case KEYSRT_TYPE_TIME:
        width = keysrt_time_width(type->detail);
        set_shape(item, width, width, NULL);
        break;
    case KEYSRT_TYPE_BOOL: set_choices(item, type->detail ? type->detail : standard_bool, 2); break;
    case KEYSRT_TYPE_ENUM: set_choices(item, choices->texts, choices->count); break;
    default: set_shape(item, 0, SIZE_MAX, NULL); break;
    }
}

static pattern_item *add_item(match *m, const char *literal, size_t len, const keysrt_type *type)
{
    pattern_item *added = &m->items[m->count++];
    *added = (pattern_item){.literal = literal, .literal_len = len, .type = type};
    if (type)
        find_shape(added);
    return added;
}

/* A setting whose value is known is literal text. */
static bool add_setting(match *m, const keysrt_piece *piece)
{
    const char *value = (const char *)m->settings + piece->offset;
    if (piece->type->code == KEYSRT_TYPE_STRING) {
        keysrt_view text;
        memcpy(&text, value, sizeof text);
        add_item(m, text.len ? text.data : "", text.len, NULL);
        return true;
    }
    size_t at = m->settings_text.len;
    if (keysrt_encode_text_with(&m->settings_text, piece->type, value, m->settings, NULL) != KEYSRT_OK)
        return false;
    add_item(m, NULL, m->settings_text.len - at, NULL)->literal_at = at;
    return true;
}

static bool lay_out(match *m, const keysrt_pattern *pattern, size_t base, bool discarded)
{
    for (uint32_t i = 0; i < pattern->count; i++) {
        const keysrt_piece *piece = &pattern->pieces[i];
        bool nested = piece->type && piece->type->code == KEYSRT_TYPE_TEXT;
        bool known = piece->setting && m->settings;
        pattern_item *added = add_item(m, piece->text, piece->len, nested || known ? NULL : piece->type);
        added->offset = base + piece->offset;
        added->discarded = discarded || piece->setting;
        if (piece->type && known ? !add_setting(m, piece)
                                 : nested && !lay_out(m, piece->type->detail, added->offset, added->discarded))
            return false;
    }
    return true;
}

/* From the right: how much must follow each value, and whether its end is plain to see. */
static void look_ahead(match *m)
{
    size_t tail = 0;
    bool only_literals = true;
    const pattern_item *following = NULL; /* the next literal that is not empty, unless a value stands before it */
    for (size_t i = m->count; i--;) {
        pattern_item *item = &m->items[i];
        if (!item->literal)
            item->literal = m->settings_text.data + item->literal_at;
        if (item->type) {
            item->tail = tail;
            item->last = only_literals;
            item->forced = following && item->allowed && !keysrt_in_class(item->allowed, following->literal[0]);
            only_literals = false;
            following = NULL;
            tail += item->min < SIZE_MAX - tail ? item->min : SIZE_MAX - tail;
        }
        if (item->literal_len)
            following = item;
        tail += item->literal_len < SIZE_MAX - tail ? item->literal_len : SIZE_MAX - tail;
    }
}

static keysrt_status prepare(match *m, const keysrt_pattern *pattern)
{
    size_t needed = count_items(pattern);
    m->items = needed <= ITEMS_INSIDE ? m->inside : keysrt_allocate(needed * sizeof *m->items);
    if (!m->items || !lay_out(m, pattern, 0, false))
        return KEYSRT_NO_MEMORY;
    look_ahead(m);
    return KEYSRT_OK;
}

static void dispose(match *m)
{
    if (m->items != m->inside)
        keysrt_release(m->items);
    if (m->memo != m->memo_inside)
        keysrt_release(m->memo);
    keysrt_buffer_free(&m->settings_text);
}

/* ---- Searching -------------------------------------------------------------------------------------------------- */

/* Sets out from a value's start: which ends are worth a try? False: none. */
static bool open_value(const match *m, pattern_item *item, size_t start)
{
    size_t room = m->len - start;
    if (room < item->tail || room - item->tail < item->min)
        return false;
    size_t longest = room - item->tail < item->max ? room - item->tail : item->max;
    size_t extent = 0;
    bool to_the_end = item->last && room - item->tail == longest;
    if (!item->allowed || (to_the_end && keysrt_bytes_allowed(item->allowed, m->text + start, longest)))
        extent = longest;
    else
        while (extent < longest && keysrt_in_class(item->allowed, m->text[start + extent]))
            extent++;
    item->start = start;
    item->limit = start + extent;
    item->next = item->last ? m->len - item->tail : item->forced ? item->limit : start + item->min;
    item->state = 1;
    item->state_at = start;
    return item->next >= start + item->min && item->next <= item->limit;
}

static bool automaton_ends(const match *m, pattern_item *item, const keysrt_automaton *automaton, size_t end)
{
    for (; item->state_at < end && item->state; item->state_at++)
        item->state =
            automaton->next[item->state * automaton->class_count + automaton->classes[(unsigned char)m->text[item->state_at]]];
    if (!item->state)
        item->limit = 0; /* no longer end will do either */
    return automaton->accepts[item->state >> 3] >> (item->state & 7) & 1;
}

/* May the value end here? Length and class were looked at. */
static bool may_end(const match *m, pattern_item *item, size_t end)
{
    const keysrt_type *type = item->type;
    size_t len = end - item->start;
    const keysrt_string_rule *rule = type->detail;
    switch (type->code) {
    case KEYSRT_TYPE_STRING: return !rule || !rule->automaton || automaton_ends(m, item, rule->automaton, end);
    case KEYSRT_TYPE_HEX_N:
    case KEYSRT_TYPE_HEX: return len % 2 == 0 && !memchr(m->text + item->start, '-', len);
    default: return keysrt_accepts(type, m->text + item->start, len);
    }
}

static bool next_end(const match *m, pattern_item *item)
{
    while (item->next <= item->limit) {
        size_t end = item->next++;
        if (may_end(m, item, end)) {
            item->end = end;
            return true;
        }
    }
    return false;
}

static size_t memo_bit(const match *m, size_t index, size_t start)
{
    return index * (m->len + 1) + start;
}

static bool has_failed(const match *m, size_t index, size_t start)
{
    size_t bit = memo_bit(m, index, start);
    return m->memo && (m->memo[bit >> 3] >> (bit & 7) & 1);
}

static void remember_failure(match *m, size_t index, size_t start)
{
    size_t bit = memo_bit(m, index, start);
    if (m->memo)
        m->memo[bit >> 3] = (unsigned char)(m->memo[bit >> 3] | 1u << (bit & 7));
}

/* Only once a second end of some value is tried is there anything worth remembering. */
static bool begin_memo(match *m)
{
    if (m->memo)
        return true;
    if (m->len >= SIZE_MAX / m->count - 8)
        return false;
    size_t size = memo_bit(m, m->count, 0) / 8 + 1;
    m->memo = size <= MEMO_INSIDE ? m->memo_inside : keysrt_allocate(size);
    if (m->memo)
        memset(m->memo, 0, size);
    return m->memo != NULL;
}

/* Goes back to the last value that can end further on; *index is its index then. */
static keysrt_status step_back(match *m, size_t *index)
{
    while ((*index)--) {
        pattern_item *item = &m->items[*index];
        if (!item->type)
            continue;
        if (next_end(m, item))
            return begin_memo(m) ? KEYSRT_OK : KEYSRT_NO_MEMORY;
        remember_failure(m, *index, item->start);
    }
    return KEYSRT_MISS;
}

/* The literal of an item at a position, and the first end of its value. *at moves behind it. */
static bool enter(match *m, size_t index, size_t *at)
{
    pattern_item *item = &m->items[index];
    if (m->len - *at < item->literal_len || memcmp(m->text + *at, item->literal, item->literal_len) != 0)
        return false;
    *at += item->literal_len;
    if (!item->type)
        return index + 1 < m->count || *at == m->len;
    if (has_failed(m, index, *at) || !open_value(m, item, *at))
        return false;
    if (next_end(m, item)) {
        *at = item->end;
        return index + 1 < m->count || *at == m->len;
    }
    remember_failure(m, index, item->start);
    return false;
}

static keysrt_status find(match *m)
{
    size_t index = 0, at = 0;
    if (!m->count)
        return m->len ? KEYSRT_MISS : KEYSRT_OK;
    while (index < m->count) {
        if (enter(m, index, &at)) {
            index++;
            continue;
        }
        keysrt_status status = step_back(m, &index);
        if (status != KEYSRT_OK)
            return status;
        at = m->items[index++].end;
    }
    return KEYSRT_OK;
}

/* ---- Storing ---------------------------------------------------------------------------------------------------- */

/* Where values go: a params struct with views into the text, or a sink that holds a copy of the text. */
typedef struct target {
    char *params;
    char *spare; /* for bytes of hex */
    keysrt_sink *sink;
    size_t at, text_at;
} target;

static bool is_view(const keysrt_type *type)
{
    return type->code == KEYSRT_TYPE_STRING || type->code == KEYSRT_TYPE_BYTES || type->code == KEYSRT_TYPE_JSON;
}

static void store_in_params(target *to, const pattern_item *item, keysrt_view text)
{
    char *value = to->params + item->offset;
    if (item->type->code == KEYSRT_TYPE_HEX) {
        keysrt_view bytes = {text.len ? to->spare : "", text.len / 2};
        if (bytes.len) {
            keysrt_read_hex(text.data, (unsigned char *)to->spare, bytes.len);
            to->spare += bytes.len;
        }
        memcpy(value, &bytes, sizeof bytes);
    } else if (is_view(item->type)) {
        memcpy(value, &text, sizeof text);
    } else {
        keysrt_fixed_read(item->type, text.data, text.len, value);
    }
}

static bool store_in_sink(target *to, const pattern_item *item, keysrt_view text)
{
    size_t at = to->at + item->offset;
    if (item->type->code == KEYSRT_TYPE_HEX) {
        size_t room = keysrt_sink_store_room(to->sink, at, text.len / 2);
        return room != SIZE_MAX && keysrt_read_hex(text.data, (unsigned char *)to->sink->image.data + room, text.len / 2);
    }
    if (!is_view(item->type)) {
        keysrt_fixed_read(item->type, text.data, text.len, to->sink->image.data + at);
        return true;
    }
    keysrt_view view = {"", text.len};
    memcpy(to->sink->image.data + at, &view, sizeof view);
    return !text.len || keysrt_sink_point(to->sink, at, to->text_at + item->start);
}

static bool store(const match *m, target *to)
{
    for (size_t i = 0; i < m->count; i++) {
        const pattern_item *item = &m->items[i];
        if (!item->type || item->discarded)
            continue;
        keysrt_view text = {m->text + item->start, item->end - item->start};
        if (!to->sink)
            store_in_params(to, item, text);
        else if (!store_in_sink(to, item, text))
            return false;
    }
    return true;
}

static size_t hex_bytes(const match *m)
{
    size_t total = 0;
    for (size_t i = 0; i < m->count; i++)
        if (m->items[i].type && m->items[i].type->code == KEYSRT_TYPE_HEX && !m->items[i].discarded)
            total += (m->items[i].end - m->items[i].start) / 2;
    return total;
}

static keysrt_status store_params(const match *m, const keysrt_pattern *pattern, void *params, keysrt_block *block)
{
    target to = {.params = params};
    size_t spare = hex_bytes(m);
    if (spare && !block)
        return KEYSRT_INVALID;
    if (spare && !keysrt_block_reserve(block, spare))
        return KEYSRT_NO_MEMORY;
    to.spare = spare ? block->memory : NULL;
    memset(params, 0, pattern->params_size);
    return store(m, &to) ? KEYSRT_OK : KEYSRT_NO_MEMORY;
}

static void begin(match *m, keysrt_view text, const void *settings)
{
    m->text = text.len ? text.data : "";
    m->len = text.len;
    m->settings = settings;
    m->count = 0;
    m->settings_text = (keysrt_buffer){0};
    m->memo = NULL;
}

keysrt_status keysrt_parse_pattern(const keysrt_pattern *pattern, const char *text, size_t len, const void *settings, void *params,
                                   keysrt_block *block, keysrt_error *error)
{
    (void)error;
    match m;
    begin(&m, (keysrt_view){text, len}, settings);
    keysrt_status status = prepare(&m, pattern);
    if (status == KEYSRT_OK)
        status = find(&m);
    if (status == KEYSRT_OK && params)
        status = store_params(&m, pattern, params, block);
    dispose(&m);
    return status;
}

/* Do values point into the text? Where none does, the result is of fixed size and has no block to hold it. */
static bool needs_text(const match *m)
{
    for (size_t i = 0; i < m->count; i++)
        if (m->items[i].type && !m->items[i].discarded && is_view(m->items[i].type))
            return true;
    return false;
}

keysrt_status keysrt_decode_pattern(keysrt_sink *sink, size_t at, const keysrt_pattern *pattern, keysrt_view text)
{
    match m;
    begin(&m, text, sink->settings);
    target to = {.sink = sink, .at = at, .text_at = sink->image.len};
    keysrt_status status = prepare(&m, pattern);
    if (status == KEYSRT_OK)
        status = find(&m);
    if (status == KEYSRT_OK && pattern->params_size) {
        if (needs_text(&m))
            keysrt_buffer_append(&sink->image, m.text, m.len);
        if (sink->image.failed || !store(&m, &to))
            status = KEYSRT_NO_MEMORY;
    }
    dispose(&m);
    return status;
}

/* ---- Keys ------------------------------------------------------------------------------------------------------- */

/* OK: the name is not one of those that the key yields. */
static keysrt_status check_yields(const keysrt_key *key, keysrt_view name, const void *settings)
{
    for (uint32_t i = 0; i < key->yield_count; i++) {
        keysrt_status status = keysrt_parse_pattern(&key->yields[i]->pattern, name.data, name.len, settings, NULL, NULL, NULL);
        if (status != KEYSRT_MISS)
            return status == KEYSRT_OK ? KEYSRT_MISS : status;
    }
    return KEYSRT_OK;
}

static const void *settings_for(const keysrt_key *key, const void *settings)
{
    return settings || !key->schema ? settings : key->schema->defaults;
}

keysrt_status keysrt_parse_key(const keysrt_key *key, const char *name, size_t len, const void *settings, void *params,
                               keysrt_block *block, keysrt_error *error)
{
    settings = settings_for(key, settings);
    if (len > KEYSRT_LONGEST_NAME)
        return KEYSRT_MISS;
    if (key->yield_count) {
        keysrt_status status = check_yields(key, (keysrt_view){name, len}, settings);
        if (status != KEYSRT_OK)
            return status;
    }
    return keysrt_parse_pattern(&key->pattern, name, len, settings, params, block, error);
}

keysrt_status keysrt_decode_name(keysrt_sink *sink, size_t at, const keysrt_type *type, keysrt_view text)
{
    const keysrt_targets *targets = type->detail;
    const void *settings = sink->settings;
    keysrt_status status = text.len > KEYSRT_LONGEST_NAME ? KEYSRT_BAD_VALUE : KEYSRT_MISS;
    for (uint32_t i = 0; i < targets->count && status == KEYSRT_MISS; i++) {
        const keysrt_key *key = targets->targets[i];
        sink->settings = settings_for(key, settings);
        status = check_yields(key, text, sink->settings);
        if (status == KEYSRT_OK)
            status = keysrt_decode_pattern(sink, at + (targets->count > 1 ? targets->offset : 0), &key->pattern, text);
        if (status == KEYSRT_OK && targets->count > 1)
            memcpy(sink->image.data + at, &i, sizeof i);
    }
    sink->settings = settings;
    return status == KEYSRT_MISS ? KEYSRT_BAD_VALUE : status;
}
