/* json.h: writes JSON as a stream into a buffer, no tree. What it writes is always valid UTF-8 and valid JSON as long as the
 * calls are balanced (names inside objects only, each open closed); it does not check the caller's order of calls.
 *
 * Bytes that are not UTF-8 become U+FFFD, one for each maximal part that cannot be read (as browsers do). Where the exact bytes
 * matter kc_json_member_bytes() adds a second member with them in hexadecimal.
 * Integers beyond 2^53-1 in size are written as strings of digits: no reader loses one.
 * "</" and "<!" never appear, so that a text may stand inside an HTML script element. */
#ifndef KC_JSON_H
#define KC_JSON_H

#include "base/arena.h"

struct kc_json {
    struct kc_buf *out;
    unsigned indent; /* blanks a level; 0: all on one line, without blanks */
    unsigned depth;
    unsigned flat;      /* depth of the container that stands on one line, with all inside; 0: none */
    bool flat_next;     /* the next container does */
    bool behind_value;  /* a comma is due */
    bool behind_name;
};

/* Nothing is written yet; out may hold text already and stays the caller's. */
struct kc_json kc_json_start(struct kc_buf *out, unsigned indent);

void kc_json_open_object(struct kc_json *json);
void kc_json_close_object(struct kc_json *json);
void kc_json_open_array(struct kc_json *json);
void kc_json_close_array(struct kc_json *json);
/* The container opened next stands on one line, whatever the indent. */
void kc_json_flat(struct kc_json *json);

void kc_json_name(struct kc_json *json, const char *name);
void kc_json_name_str(struct kc_json *json, struct kc_str name);
/* data NULL: null. */
void kc_json_str(struct kc_json *json, struct kc_str value);
void kc_json_text(struct kc_json *json, const char *value);
void kc_json_int(struct kc_json *json, int64_t value);
void kc_json_uint(struct kc_json *json, uint64_t value);
/* Digits that are a JSON number already. */
void kc_json_number(struct kc_json *json, struct kc_str digits);
void kc_json_bool(struct kc_json *json, bool value);
void kc_json_null(struct kc_json *json);

/* A name and its value. */
void kc_json_member_str(struct kc_json *json, const char *name, struct kc_str value);
void kc_json_member_text(struct kc_json *json, const char *name, const char *value);
void kc_json_member_int(struct kc_json *json, const char *name, int64_t value);
void kc_json_member_uint(struct kc_json *json, const char *name, uint64_t value);
void kc_json_member_bool(struct kc_json *json, const char *name, bool value);
/* Bytes of any kind: "name": text; where they are not UTF-8 also "name_hex": their lower-case digits. */
void kc_json_member_bytes(struct kc_json *json, const char *name, struct kc_str value);

/* Length of the well-formed UTF-8 sequence that bytes begin with; 0: none. len > 0. */
size_t kc_utf8_sequence(const char *bytes, size_t len);
/* With 0 above: how many bytes one U+FFFD stands for. */
size_t kc_utf8_bad_part(const char *bytes, size_t len);
bool kc_utf8_valid(struct kc_str bytes);

#endif
