/* words.h: durations, sizes, TTLs, types and kinds as people say them, in English, plain ASCII unless the schema is not.
 *
 * Plain text: no markup, no escaping, no line feeds but where it says so. Who writes it into a page or a comment escapes it
 * for that place. Names of parameters appear as {name}, of settings as {$name}, wire texts in double quotes. Phrases begin
 * in lower case (unless with a name) and have no full stop. */
#ifndef KC_EMIT_WORDS_H
#define KC_EMIT_WORDS_H

#include "meaning/model.h"

/* "24 hours", "1 hour 30 minutes", "7 days", "250 milliseconds"; 0: "0 milliseconds". Days from two on, never weeks. */
void kc_words_duration(struct kc_buf *out, int64_t ms);
/* "4 KB", "64 bytes": units of 1024. */
void kc_words_size(struct kc_buf *out, uint64_t bytes);
/* "1 key", "3 keys". */
void kc_words_count(struct kc_buf *out, uint64_t count, const char *singular, const char *plural);

/* The whole rule: "24 hours; every write sets it anew, up to 10% shorter at random". Channels: "messages are not kept". */
void kc_words_ttl(struct kc_buf *out, const struct kc_key *key);
/* For a narrow place, without the rest of it: "24 hours", "24 hours sliding", "by {type}", "1 hour to 2 days", "never". */
void kc_words_ttl_short(struct kc_buf *out, const struct kc_key *key);

/* What the wire holds, the type's rules included: "1 to 64 bytes: letters, digits, - and _". A declared type that is
 * built from another is described by its rules, not by its name; types inside a type are named. */
void kc_words_type(struct kc_buf *out, const struct kc_type *type);
/* The same where the type is read as a parameter of a pattern (the default class and length are filled in). */
void kc_words_param(struct kc_buf *out, const struct kc_param *param);
/* A byte class: "letters, digits, - and _"; "any byte but : and {"; NULL: "any bytes". */
void kc_words_bytes(struct kc_buf *out, const struct kc_byte_set *set);

/* What a key beside a recipe's own is for: "reserved jobs, by the end of their lease"; "" where nobody knows. */
const char *kc_words_side_key(const struct kc_side_key *side);
/* "hash", "counter", "limiter (sliding window)", "queue": the kind, not what Redis stores. */
void kc_words_kind(struct kc_buf *out, const struct kc_key *key);
/* What TYPE says of the key: "string", "sorted set" as people say it, hash, list, set, stream; "channel". Exact for recipes too
 * (a sliding limiter is a sorted set, a cache of fields a hash). Static. */
const char *kc_words_redis_type(const struct kc_key *key);
/* The same as the TYPE command's word and --scan's --type: "zset". Channels: NULL. */
const char *kc_words_type_command(const struct kc_key *key);

/* The clauses that change how the key behaves (once, capped, window, limit, lease, missing …): one sentence with its full
 * stop a line, "\n" behind each; nothing where there is none. TTL, yields, tags and side keys are not among them. */
void kc_words_clauses(struct kc_buf *out, const struct kc_key *key);

/* What a recipe promises, in the same form: the guarantee, what happens when a reply is lost, which commands it sends. Nothing for kinds
 * whose calls are plain commands. */
void kc_words_promise(struct kc_buf *out, const struct kc_key *key);

#endif
