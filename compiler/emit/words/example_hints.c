/* example_hints.c: see example_hints.h. A table of last words: "userEmail", "contact_email" and "EMAIL" all end in "email". */
#include "emit/words/example_hints.h"

#include <string.h>

/* ---- Words of a name -------------------------------------------------------------------------------------------- */

struct words {
    char last[32];   /* lower case; empty: no word */
    char before[32]; /* the one before it */
};

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_letter_or_digit(char c)
{
    return is_upper(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* The word that ends at end; *end becomes its start. */
static void take_word(struct kc_str name, size_t *end, char word[32])
{
    size_t last = *end;
    while (last > 0 && !is_letter_or_digit(name.data[last - 1]))
        last--;
    size_t first = last;
    while (first > 0 && is_letter_or_digit(name.data[first - 1])) {
        first--;
        bool hump = is_upper(name.data[first]) && first > 0 && !is_upper(name.data[first - 1]);
        bool acronym_ends = is_upper(name.data[first]) && first + 1 < last && !is_upper(name.data[first + 1]);
        if (hump || acronym_ends)
            break;
    }
    size_t len = last - first < 31 ? last - first : 31;
    for (size_t i = 0; i < len; i++)
        word[i] = is_upper(name.data[first + i]) ? (char)(name.data[first + i] | 0x20) : name.data[first + i];
    word[len] = '\0';
    *end = first;
}

static struct words words_of(struct kc_str name)
{
    struct words words = {"", ""};
    size_t end = name.data == NULL ? 0 : name.len;
    take_word(name, &end, words.last);
    take_word(name, &end, words.before);
    return words;
}

/* ---- Text ------------------------------------------------------------------------------------------------------- */

static const struct {
    const char *word, *text;
} texts[] = {
    {"address", "ada@example.org"}, {"body", "Hello Ada"}, {"city", "Berlin"}, {"code", "A1B2C3"}, {"color", "teal"},
    {"country", "DE"}, {"currency", "EUR"}, {"description", "What it is about"}, {"digest", "9f86d081884c7d65"},
    {"domain", "example.org"}, {"email", "ada@example.org"}, {"endpoint", "/api/login"}, {"error", "timed out"},
    {"etag", "9f86d081884c"}, {"event", "created"}, {"field", "name"}, {"file", "report.pdf"}, {"hash", "9f86d081884c7d65"},
    {"host", "host-1.example.org"}, {"key", "a1b2c3"}, {"lang", "en"}, {"language", "en"}, {"level", "info"},
    {"link", "https://example.org/a"}, {"locale", "en-GB"}, {"message", "Hello Ada"}, {"method", "GET"}, {"metric", "engagement"},
    {"name", "Ada"}, {"password", "correct horse"}, {"path", "/api/login"}, {"period", "daily"}, {"phone", "+4930123456"},
    {"platform", "web"}, {"purpose", "mfa"}, {"query", "red shoes"}, {"reason", "timed out"}, {"region", "eu-west-1"},
    {"resource", "campaign"}, {"result", "done"}, {"route", "/api/login"}, {"search", "red shoes"}, {"secret", "s3cr3t"},
    {"service", "search"}, {"sha", "9f86d081884c7d65"}, {"slug", "red-shoes"}, {"stage", "production"}, {"state", "running"},
    {"status", "running"}, {"step", "extract"}, {"subject", "Hello"}, {"summary", "What it is about"}, {"tag", "red"},
    {"tenant", "acme"}, {"term", "red shoes"}, {"text", "Hello Ada"}, {"title", "Hello"}, {"token", "x7Fq2LmN9pRs"},
    {"topic", "news"}, {"type", "campaign"}, {"uri", "https://example.org/a"}, {"url", "https://example.org/a"},
    {"user", "ada"}, {"username", "ada"}, {"version", "1.4.2"}, {"window", "60"},
};

static const char *text_for(const char *word)
{
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        if (strcmp(texts[i].word, word) == 0)
            return texts[i].text;
    }
    return NULL;
}

/* "user_123"; false: the name is none of an identifier, or says only "id". */
static bool put_identifier(struct kc_buf *out, const struct words *words)
{
    bool identifier = strcmp(words->last, "id") == 0 || strcmp(words->last, "uid") == 0 || strcmp(words->last, "ref") == 0;
    if (!identifier || words->before[0] == '\0')
        return false;
    kc_buf_puts(out, words->before);
    kc_buf_puts(out, "_123");
    return true;
}

/* What a name of somebody or something is: "queueName" is not "Ada". */
static bool put_name(struct kc_buf *out, const struct words *words)
{
    if (strcmp(words->last, "name") != 0 || words->before[0] == '\0')
        return false;
    static const char *const persons[] = {"user", "first", "full", "display", "nick", "author", "contact"};
    for (size_t i = 0; i < sizeof persons / sizeof persons[0]; i++) {
        if (strcmp(words->before, persons[i]) == 0)
            return false;
    }
    kc_buf_puts(out, words->before);
    kc_buf_puts(out, "_1");
    return true;
}

void kc_hint_text(struct kc_buf *out, struct kc_str name, struct kc_str type_name, bool naming)
{
    struct words words = words_of(name), type_words = words_of(type_name);
    if (put_identifier(out, &words) || put_identifier(out, &type_words) || put_name(out, &words) || put_name(out, &type_words))
        return;
    const char *text = text_for(words.last);
    if (text == NULL)
        text = text_for(type_words.last);
    if (text != NULL) {
        kc_buf_puts(out, text);
    } else if (strcmp(words.last, "id") == 0) {
        kc_buf_puts(out, "a1b2c3");
    } else if (naming && words.last[0] != '\0') {
        kc_buf_puts(out, words.last);
        kc_buf_puts(out, "_1");
    } else {
        kc_buf_puts(out, "some text");
    }
}

/* ---- Numbers ---------------------------------------------------------------------------------------------------- */

static const struct {
    const char *word;
    int64_t integer;
    const char *real;
} numbers[] = {
    {"age", 36, "36"},          {"attempts", 2, "2"},     {"confidence", 95, "0.95"}, {"day", 15, "15"},
    {"height", 720, "720"},     {"hour", 9, "9"},         {"lat", 52, "52.52"},       {"latitude", 52, "52.52"},
    {"limit", 10, "10"},        {"lon", 13, "13.405"},    {"longitude", 13, "13.405"}, {"minute", 30, "30"},
    {"month", 1, "1"},          {"page", 1, "1"},         {"percent", 65, "65.5"},    {"port", 6379, "6379"},
    {"price", 1999, "19.99"},   {"priority", 1, "1"},     {"progress", 65, "65.5"},   {"rate", 5, "0.05"},
    {"rating", 4, "4.5"},       {"retries", 2, "2"},      {"score", 87, "87.5"},      {"size", 2048, "2048"},
    {"version", 3, "3"},        {"views", 1280, "1280"},  {"width", 1280, "1280"},    {"year", 2026, "2026"},
};

static size_t number_for(struct kc_str name, struct kc_str type_name)
{
    struct words words = words_of(name), type_words = words_of(type_name);
    size_t count = sizeof numbers / sizeof numbers[0], by_type = count;
    for (size_t i = 0; i < count; i++) {
        if (strcmp(numbers[i].word, words.last) == 0)
            return i;
        if (strcmp(numbers[i].word, type_words.last) == 0)
            by_type = i;
    }
    return by_type;
}

int64_t kc_hint_integer(struct kc_str name, struct kc_str type_name)
{
    size_t i = number_for(name, type_name);
    return i < sizeof numbers / sizeof numbers[0] ? numbers[i].integer : 42;
}

const char *kc_hint_float(struct kc_str name, struct kc_str type_name)
{
    size_t i = number_for(name, type_name);
    return i < sizeof numbers / sizeof numbers[0] ? numbers[i].real : "0.75";
}
