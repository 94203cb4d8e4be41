/* unexpected.c: what the parser did not expect, in the words of the language: what could stand there, what stands there, and
 * where it is plain, what was meant. */
#include <string.h>

#include "keys.tab.h"
#include "syntax/build.h"

/* ---- Classes of tokens ------------------------------------------------------------------------------------------ */

bool kc_is_word(int kind)
{
    return kind >= KC_TOKEN_IDENT && kind <= KC_TOKEN_REQUIRED;
}

bool kc_starts_declaration(int kind)
{
    return kind >= KC_TOKEN_SCHEMA && kind <= KC_TOKEN_TAGS;
}

bool kc_starts_clause(int kind)
{
    return kind >= KC_TOKEN_OF && kind <= KC_TOKEN_GROUPS;
}

bool kc_takes_amount(int kind)
{
    switch (kind) {
    case KC_TOKEN_TTL:
    case KC_TOKEN_BY:
    case KC_TOKEN_CAPPED:
    case KC_TOKEN_ABOUT:
    case KC_TOKEN_WINDOW:
    case KC_TOKEN_LIMIT:
    case KC_TOKEN_PER:
    case KC_TOKEN_ALIGNED:
    case KC_TOKEN_PRIORITY:
    case KC_TOKEN_LEASE:
    case KC_TOKEN_ATTEMPTS:
    case KC_TOKEN_MISSING:
    case KC_TOKEN_STALE:
    case KC_TOKEN_OVER:
    case KC_TOKEN_LOCAL:
    case KC_TOKEN_FOR:
    case KC_TOKEN_COLON:
        return true;
    default:
        return false;
    }
}

/* ---- What was expected ------------------------------------------------------------------------------------------ */

struct expected {
    const struct kc_parser *p;
    bool set[KC_TOKEN_KINDS + 1]; /* by kind - KC_TOKEN_IDENT; the last: the end of the file */
    bool name, type, declaration, kind, clause, amount;
};

static bool has(const struct expected *expected, int kind)
{
    return expected->set[kind - KC_TOKEN_IDENT];
}

static void drop(struct expected *expected, int kind)
{
    expected->set[kind - KC_TOKEN_IDENT] = false;
}

static void drop_all(struct expected *expected, int first, int last)
{
    for (int kind = first; kind <= last; kind++)
        drop(expected, kind);
}

static struct expected expected_of(const struct kc_parser *p, const int *kinds, size_t count)
{
    struct expected expected = {.p = p};
    for (size_t i = 0; i < count; i++)
        if (kinds[i] != 0)
            expected.set[kinds[i] - KC_TOKEN_IDENT] = true;
    expected.name = has(&expected, KC_TOKEN_IDENT) && has(&expected, KC_TOKEN_SCHEMA);
    expected.type = !expected.name && has(&expected, KC_TOKEN_IDENT) && has(&expected, KC_TOKEN_LIST);
    expected.declaration = !expected.name && has(&expected, KC_TOKEN_SCHEMA);
    expected.kind = !expected.name && !expected.declaration && has(&expected, KC_TOKEN_HASH);
    expected.clause = !expected.name && has(&expected, KC_TOKEN_ONCE);
    expected.amount = has(&expected, KC_TOKEN_NUMBER) && has(&expected, KC_TOKEN_SETTING_OPEN);
    return expected;
}

/* A statement in which a name is followed by '=' and not by ':'. */
static bool assigns(const struct expected *expected)
{
    int first = kc_kind_at(expected->p, expected->p->statement);
    return first == KC_TOKEN_DATABASE || first == KC_TOKEN_TYPE || kc_block_kind(expected->p) == KC_BLOCK_VALUES ||
           (first == KC_TOKEN_SETTING && has(expected, KC_TOKEN_SEMICOLON));
}

/* What the grammar takes for the sake of messages, or what would make them long, is not offered. */
static void condense(struct expected *expected)
{
    bool values = kc_block_kind(expected->p) == KC_BLOCK_VALUES;
    if (expected->name)
        drop_all(expected, KC_TOKEN_IDENT, KC_TOKEN_REQUIRED);
    if (expected->type)
        drop_all(expected, KC_TOKEN_IDENT, KC_TOKEN_MAP);
    if (expected->declaration)
        drop_all(expected, KC_TOKEN_SCHEMA, KC_TOKEN_TAGS);
    if (expected->kind)
        drop_all(expected, KC_TOKEN_STRING, KC_TOKEN_TAGS);
    if (has(expected, KC_TOKEN_AT_LEAST)) {
        drop_all(expected, KC_TOKEN_AT_MOST, KC_TOKEN_BELOW);
        drop(expected, KC_TOKEN_EQUALS);
    }
    if (expected->clause || has(expected, KC_TOKEN_TTL))
        drop_all(expected, KC_TOKEN_WITHIN, KC_TOKEN_UNKNOWN);
    if (expected->clause)
        drop_all(expected, KC_TOKEN_OF, KC_TOKEN_REQUIRED);
    if (expected->amount) {
        drop_all(expected, KC_TOKEN_LBRACE, KC_TOKEN_SETTING_OPEN);
        drop_all(expected, KC_TOKEN_AT, KC_TOKEN_CALL);
        drop(expected, KC_TOKEN_BY);
        drop(expected, KC_TOKEN_DOTS);
    }
    bool ends = has(expected, KC_TOKEN_SEMICOLON) || has(expected, KC_TOKEN_HOLE_CLOSE) || expected->clause;
    if (has(expected, KC_TOKEN_COLON) && has(expected, KC_TOKEN_EQUALS)) {
        drop(expected, assigns(expected) ? KC_TOKEN_COLON : KC_TOKEN_EQUALS);
        if (expected->clause)
            drop_all(expected, KC_TOKEN_COLON, KC_TOKEN_EQUALS);
    }
    if (has(expected, KC_TOKEN_COMMA) && has(expected, KC_TOKEN_SEMICOLON))
        drop(expected, values ? KC_TOKEN_SEMICOLON : KC_TOKEN_COMMA);
    if (expected->name || expected->declaration || has(expected, KC_TOKEN_PREFIX)) /* `;` there has its own message */
        drop(expected, KC_TOKEN_SEMICOLON);
    if (ends || has(expected, KC_TOKEN_ARROW)) {
        drop_all(expected, KC_TOKEN_NOT, KC_TOKEN_MATCHING);
        drop(expected, KC_TOKEN_OF_CLASS);
        drop(expected, KC_TOKEN_LPAREN);
        drop(expected, KC_TOKEN_BAR);
        drop(expected, KC_TOKEN_QUESTION);
        drop(expected, KC_TOKEN_REQUIRED);
        drop(expected, KC_TOKEN_DOTS);
    }
    drop(expected, KC_TOKEN_AS);
    drop_all(expected, KC_TOKEN_END_OF_TEXT, KC_TOKEN_LAST);
}

static int before(const struct kc_parser *p)
{
    return p->before == UINT32_MAX ? 0 : kc_kind_at(p, p->before);
}

static const char *number_in_words(const struct expected *expected)
{
    switch (before(expected->p)) {
    case KC_TOKEN_TTL:
    case KC_TOKEN_WITHIN:
    case KC_TOKEN_WINDOW:
    case KC_TOKEN_PER:
    case KC_TOKEN_LEASE:
    case KC_TOKEN_MISSING:
    case KC_TOKEN_STALE:
    case KC_TOKEN_FOR:
        return "a duration such as 24h";
    case KC_TOKEN_OVER:
        return "a size such as 4kb";
    case KC_TOKEN_JITTER:
        return "a percentage such as 10%";
    case KC_TOKEN_PRIORITY:
        return "a parameter such as {level}";
    case KC_TOKEN_ALIGNED:
        return "a parameter such as {window}";
    default:
        return "a number";
    }
}

static const char *kind_in_words(const struct expected *expected, int kind)
{
    switch (kind) {
    case KC_TOKEN_QUOTE_OPEN:
        return "a string";
    case KC_TOKEN_NUMBER:
        return number_in_words(expected);
    case KC_TOKEN_IDENT:
        return "a name";
    case KC_TOKEN_CLASS:
        return "a class such as [a-z]";
    case KC_TOKEN_REGEX:
        return "a regular expression such as /[a-z]+/";
    case KC_TOKEN_RAW:
        return "a directive";
    case KC_TOKEN_HOLE_CLOSE:
        return "'}'";
    case KC_TOKEN_AT_LEAST:
        return "a comparison such as '>='";
    default:
        return NULL;
    }
}

struct phrase {
    struct kc_buf text;
    struct kc_str last;
};

static void flush(struct phrase *phrase, const char *joint)
{
    if (phrase->last.data == NULL)
        return;
    if (phrase->text.len != 0)
        kc_buf_puts(&phrase->text, joint);
    kc_buf_str(&phrase->text, phrase->last);
}

static void add(struct phrase *phrase, struct kc_str what)
{
    flush(phrase, ", ");
    phrase->last = what;
}

/* "';', '{' or a clause such as 'ttl'" */
static struct kc_str expected_in_words(struct kc_arena *arena, struct expected *expected)
{
    struct phrase phrase = {0};
    if (expected->declaration)
        add(&phrase, KC_STR("a declaration"));
    if (expected->kind)
        add(&phrase, KC_STR("a kind of key such as 'hash'"));
    if (expected->name)
        add(&phrase, KC_STR("a name"));
    if (expected->type)
        add(&phrase, KC_STR("a type"));
    for (int pass = 0; pass < 2; pass++) /* signs first, words behind them */
        for (int kind = KC_TOKEN_IDENT; kind < KC_TOKEN_LAST; kind++) {
            if (!has(expected, kind) || kc_is_word(kind) != (pass == 1))
                continue;
            const char *words = kind_in_words(expected, kind);
            add(&phrase, words != NULL ? kc_arena_printf(arena, "%s", words) : kc_arena_printf(arena, "'%s'", kc_token_name(kind)));
        }
    if (expected->clause)
        add(&phrase, KC_STR("a clause such as 'ttl'"));
    flush(&phrase, " or ");
    struct kc_str text = kc_arena_str(arena, phrase.text.data, phrase.text.len);
    kc_buf_free(&phrase.text);
    return text;
}

/* ---- What was found --------------------------------------------------------------------------------------------- */

bool kc_follows_lexical_error(const struct kc_parser *p)
{
    uint32_t end = p->at;
    for (uint32_t at = end; at < p->file->tokens.count; at++) { /* the rest of a string belongs to the same mistake */
        int kind = kc_kind_at(p, at);
        struct kc_str text = kc_text_of(p, (struct kc_extent){at, at + 1});
        if (kind < 0 && memchr(text.data, '\n', text.len) != NULL)
            break;
        if (kind == KC_TOKEN_QUOTE_CLOSE)
            end = at;
        if (kind == KC_TOKEN_QUOTE_CLOSE || kind == KC_TOKEN_QUOTE_OPEN || kind == KC_TOKEN_SEMICOLON || kind == KC_TOKEN_LBRACE ||
            kind == KC_TOKEN_RBRACE)
            break;
    }
    size_t low = 0, high = p->lexer.errors.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (p->lexer.errors.items[middle] < p->statement)
            low = middle + 1;
        else
            high = middle;
    }
    return low < p->lexer.errors.count && p->lexer.errors.items[low] <= end;
}

static struct kc_span found_span(const struct kc_parser *p)
{
    uint32_t end = p->at;
    if (kc_kind_at(p, end) == KC_TOKEN_QUOTE_OPEN)
        while (kc_kind_at(p, end) != KC_TOKEN_QUOTE_CLOSE && kc_kind_at(p, end) != KC_TOKEN_END_OF_TEXT)
            end++;
    return kc_span_of(p, (struct kc_extent){p->at, end + 1});
}

static struct kc_str token_in_words(const struct kc_parser *p, uint32_t token)
{
    int kind = kc_kind_at(p, token);
    struct kc_str text = kc_text_of(p, (struct kc_extent){token, token + 1});
    if (kind == KC_TOKEN_END_OF_TEXT)
        return KC_STR("the end of the file");
    if (kind == KC_TOKEN_QUOTE_OPEN)
        return KC_STR("a string");
    if (kind == KC_TOKEN_CLASS)
        return KC_STR("a class");
    if (kind == KC_TOKEN_REGEX)
        return KC_STR("a regular expression");
    if (text.len == 0) /* made up by the lexer */
        return kc_arena_printf(p->arena, "'%s'", kind == KC_TOKEN_HOLE_CLOSE ? "}" : "\"");
    return kc_arena_printf(p->arena, "'%.*s'", KC_FMT(kc_printable(p->arena, text)));
}

/* " behind 'ttl'"; empty at the beginning of a statement. */
static struct kc_str position_in_words(const struct kc_parser *p, const struct expected *expected)
{
    int kind = before(p);
    if (p->at == p->statement || kind == 0 || kind == KC_TOKEN_LBRACE || kind == KC_TOKEN_SEMICOLON)
        return KC_STR("");
    if (kind == KC_TOKEN_QUOTE_CLOSE)
        return expected->clause ? KC_STR(" behind the pattern") : KC_STR(" behind the string");
    return kc_arena_printf(p->arena, " behind %.*s", KC_FMT(token_in_words(p, p->before)));
}

/* ---- What was meant --------------------------------------------------------------------------------------------- */

enum context { IN_DECLARATION, IN_CLAUSE, IN_TTL };

/* Words of Redis and of other schema languages. */
static const char *our_word(struct kc_str word, enum context context)
{
    static const struct {
        const char *word, *ours;
        enum context context;
    } words[] = {
        {"sortedset", "zset", IN_DECLARATION},   {"sorted_set", "zset", IN_DECLARATION},     {"sorted", "zset", IN_DECLARATION},
        {"leaderboard", "zset", IN_DECLARATION}, {"pubsub", "channel", IN_DECLARATION},      {"topic", "channel", IN_DECLARATION},
        {"hashmap", "hash", IN_DECLARATION},     {"dict", "hash", IN_DECLARATION},           {"hll", "hyperloglog", IN_DECLARATION},
        {"pfcount", "hyperloglog", IN_DECLARATION}, {"ratelimit", "limiter", IN_DECLARATION}, {"ratelimiter", "limiter", IN_DECLARATION},
        {"rate_limiter", "limiter", IN_DECLARATION}, {"mutex", "lock", IN_DECLARATION},      {"int", "counter", IN_DECLARATION},
        {"integer", "counter", IN_DECLARATION},  {"bitfield", "bitmap", IN_DECLARATION},     {"geospatial", "geo", IN_DECLARATION},
        {"array", "list", IN_DECLARATION},       {"str", "string", IN_DECLARATION},          {"namespace", "schema", IN_DECLARATION},
        {"package", "schema", IN_DECLARATION},   {"include", "import", IN_DECLARATION},      {"db", "database", IN_DECLARATION},
        {"group", "in", IN_DECLARATION},         {"struct", "record", IN_DECLARATION},       {"message", "record", IN_DECLARATION},
        {"typedef", "type", IN_DECLARATION},     {"config", "server", IN_DECLARATION},       {"variable", "setting", IN_DECLARATION},
        {"json", "string", IN_DECLARATION},      {"expire", "ttl", IN_CLAUSE},               {"expires", "ttl", IN_CLAUSE},
        {"expiry", "ttl", IN_CLAUSE},            {"expiration", "ttl", IN_CLAUSE},           {"pexpire", "ttl", IN_CLAUSE},
        {"ex", "ttl", IN_CLAUSE},                {"px", "ttl", IN_CLAUSE},                   {"lifetime", "ttl", IN_CLAUSE},
        {"timeout", "ttl", IN_CLAUSE},           {"maxlen", "capped", IN_CLAUSE},            {"max", "capped", IN_CLAUSE},
        {"cap", "capped", IN_CLAUSE},            {"score", "by", IN_CLAUSE},                 {"never", "none", IN_TTL},
        {"forever", "none", IN_TTL},             {"infinite", "none", IN_TTL},               {"permanent", "none", IN_TTL},
        {"persistent", "none", IN_TTL},          {"no", "none", IN_TTL},
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (words[i].context == context && kc_str_is(word, words[i].word))
            return words[i].ours;
    return NULL;
}

static bool report_other_word(struct kc_parser *p, const struct expected *expected)
{
    struct kc_str word = kc_text_of(p, (struct kc_extent){p->at, p->at + 1});
    struct kc_span span = found_span(p);
    if (!kc_is_word(kc_kind_at(p, p->at)) || expected->name || expected->type)
        return false;
    const char *ours = expected->declaration ? our_word(word, IN_DECLARATION)
                       : expected->clause    ? our_word(word, IN_CLAUSE)
                       : before(p) == KC_TOKEN_TTL ? our_word(word, IN_TTL)
                                                   : NULL;
    if (ours == NULL)
        return false;
    uint32_t next = kc_next(p, p->at + 1);
    if (kc_str_is(word, "sorted") && kc_kind_at(p, next) == KC_TOKEN_SET)
        span.end = kc_span_of(p, (struct kc_extent){next, next + 1}).end;
    struct kc_diag *diag = kc_error(p, KC_E_0118_OTHER_WORD, span, "'%.*s' is called '%s' here", (int)(span.end - span.start), p->text + span.start, ours);
    if (kc_str_is(word, "json"))
        kc_note(p->diags, diag, "a key that holds JSON is: string NAME \"pattern\" of json RECORD …;");
    kc_fix(p->diags, diag, (struct kc_str){ours, strlen(ours)});
    return true;
}

static bool report_word_as_type(struct kc_parser *p, const struct expected *expected)
{
    int first = before(p);
    bool named = first == KC_TOKEN_TYPE || first == KC_TOKEN_ENUM || first == KC_TOKEN_RECORD;
    int kind = kc_kind_at(p, p->at);
    if (!kc_is_word(kind) || expected->name || !has(expected, KC_TOKEN_IDENT) || !(named || (expected->type && !kc_starts_clause(kind))))
        return false;
    struct kc_str word = kc_text_of(p, (struct kc_extent){p->at, p->at + 1});
    kc_error(p, KC_E_0122_WORD_AS_TYPE, found_span(p),
             named ? "'%.*s' is a word of the language and cannot name a type" : "'%.*s' is a word of the language, not a type", KC_FMT(word));
    return true;
}

/* The expected word that is nearest to what was written. */
static struct kc_str nearest_word(const struct kc_parser *p, const struct expected *expected)
{
    struct kc_str words[KC_TOKEN_KINDS];
    size_t count = 0;
    if (!kc_is_word(kc_kind_at(p, p->at)) || expected->name)
        return (struct kc_str){0};
    for (int kind = KC_TOKEN_SCHEMA; kind <= KC_TOKEN_REQUIRED; kind++)
        if (has(expected, kind)) {
            words[count].data = kc_token_name(kind);
            words[count].len = strlen(words[count].data);
            count++;
        }
    return kc_nearest(kc_text_of(p, (struct kc_extent){p->at, p->at + 1}), words, count);
}

/* `24 h` */
static bool report_blank_in_number(struct kc_parser *p)
{
    struct kc_str word = kc_text_of(p, (struct kc_extent){p->at, p->at + 1});
    if (before(p) != KC_TOKEN_NUMBER || kc_kind_at(p, p->at) != KC_TOKEN_IDENT || !kc_is_unit(word))
        return false;
    struct kc_str number = kc_text_of(p, (struct kc_extent){p->before, p->before + 1}), fix = {0};
    struct kc_str joined = kc_arena_printf(p->arena, "%.*s%.*s", KC_FMT(number), KC_FMT(word));
    struct kc_diag *diag = kc_error(p, KC_E_0112_BAD_NUMBER, kc_span_of(p, (struct kc_extent){p->before, p->at + 1}),
                                    "no blank stands between a number and its unit");
    kc_read_number(p->arena, joined, &fix);
    kc_fix(p->diags, diag, fix.data != NULL ? fix : joined);
    return true;
}

/* `1h 30m`, `1h 30 m` */
static bool report_blank_in_duration(struct kc_parser *p)
{
    if (before(p) != KC_TOKEN_NUMBER || kc_kind_at(p, p->at) != KC_TOKEN_NUMBER)
        return false;
    uint32_t last = kc_next(p, p->at + 1);
    struct kc_str unit = kc_text_of(p, (struct kc_extent){last, last + 1});
    bool three = kc_kind_at(p, last) == KC_TOKEN_IDENT && kc_is_unit(unit);
    struct kc_str joined = kc_arena_printf(p->arena, "%.*s%.*s%.*s", KC_FMT(kc_text_of(p, (struct kc_extent){p->before, p->before + 1})),
                                           KC_FMT(kc_text_of(p, (struct kc_extent){p->at, p->at + 1})), three ? (int)unit.len : 0, unit.data);
    struct kc_str fix = kc_order_duration(p->arena, joined);
    if (fix.data == NULL)
        return false;
    struct kc_diag *diag = kc_error(p, KC_E_0112_BAD_NUMBER, kc_span_of(p, (struct kc_extent){p->before, (three ? last : p->at) + 1}),
                                    "no blank stands between the parts of a duration");
    kc_fix(p->diags, diag, fix);
    return true;
}

/* `ttl = 24h`, `of u8, ttl 24h` */
static bool report_needless_sign(struct kc_parser *p, const struct expected *expected)
{
    int kind = kc_kind_at(p, p->at), word = before(p);
    bool between = kind == KC_TOKEN_COMMA && expected->clause;
    bool behind = (kind == KC_TOKEN_EQUALS || kind == KC_TOKEN_COLON) && (kc_starts_clause(word) || word == KC_TOKEN_PREFIX) && !expected->name && p->before != p->statement;
    if (!between && !behind)
        return false;
    struct kc_diag *diag = kc_error(p, KC_E_0117_WRONG_SIGN, found_span(p), between ? "no '%c' stands between clauses" : "no '%c' stands behind '%.*s'",
                                    p->text[kc_span_of(p, (struct kc_extent){p->at, p->at + 1}).start],
                                    KC_FMT(kc_text_of(p, (struct kc_extent){p->before, p->before + 1})));
    kc_fix(p->diags, diag, KC_STR(""));
    return true;
}

static void report_stray_brace(struct kc_parser *p)
{
    kc_fix(p->diags, kc_error(p, KC_E_0116_STRAY_SIGN, found_span(p), "no block is open that this '}' could close"), KC_STR(""));
}

static void report(struct kc_parser *p, struct expected *expected)
{
    struct kc_str meant = nearest_word(p, expected);
    struct kc_str position = position_in_words(p, expected);
    bool wants_text = before(p) == KC_TOKEN_TEXT && has(expected, KC_TOKEN_QUOTE_OPEN);
    bool lacks_of = expected->clause && before(p) == KC_TOKEN_QUOTE_CLOSE && kc_kind_at(p, p->at) == KC_TOKEN_COLON;
    bool clause_as_type = expected->type && kc_starts_clause(kc_kind_at(p, p->at));
    bool lacks_colon = kc_block_kind(p) == KC_BLOCK_FIELDS && has(expected, KC_TOKEN_COLON);
    bool late = expected->declaration && kc_starts_clause(kc_kind_at(p, p->at)) && before(p) == KC_TOKEN_RBRACE;
    condense(expected);
    struct kc_str wanted = expected_in_words(p->arena, expected);
    struct kc_diag *diag = kc_error(p, KC_E_0113_UNEXPECTED, found_span(p), "expected %.*s%.*s, found %.*s", KC_FMT(wanted), KC_FMT(position),
                                    KC_FMT(token_in_words(p, p->at)));
    kc_fix(p->diags, diag, lacks_of ? KC_STR("of") : meant);
    if (clause_as_type)
        kc_note(p->diags, diag, "%.*s begins a clause here; no type can have this name", KC_FMT(token_in_words(p, p->at)));
    if (late && p->with_fields != NULL)
        p->with_fields->damaged = true; /* what it lacks is what stands here */
    if (late)
        kc_note(p->diags, diag, "the clauses of a key stand before the braces with its fields");
    if (lacks_colon && kc_is_word(kc_kind_at(p, p->at)))
        kc_note(p->diags, diag, "a field is written 'name: type;'");
    if (kc_kind_at(p, p->at) == KC_TOKEN_OF_CLASS)
        kc_note(p->diags, diag, "a class stands behind the type that it narrows: string of [a-z]");
    if (wants_text)
        kc_note(p->diags, diag, "'text' is made of parts, text \"{a}:{b}\"; any text is 'string'");
}

void kc_unexpected(struct kc_parser *p, const int *kinds, size_t count)
{
    p->rejected = true;
    p->file->failed = true;
    if (p->silent || p->at == p->resumed || kc_follows_lexical_error(p) || (p->lexer.cut_off && p->at >= p->file->tokens.count))
        return;
    if (kc_diags_full(p->diags)) {
        kc_error(p, KC_E_0113_UNEXPECTED, found_span(p), "syntax error");
        return;
    }
    struct expected expected = expected_of(p, kinds, count);
    if (kc_kind_at(p, p->at) == KC_TOKEN_RBRACE && p->depth == 0 && expected.declaration)
        report_stray_brace(p);
    else if (!report_blank_in_number(p) && !report_blank_in_duration(p) && !report_needless_sign(p, &expected) && !report_other_word(p, &expected) && !report_word_as_type(p, &expected))
        report(p, &expected);
}
