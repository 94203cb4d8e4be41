/* pattern_write.c: names of keys and texts of parts, from their values. */
#include "codec/internal.h"

static keysrt_status refuse_piece(keysrt_encoder *encoder, const keysrt_piece *piece, bool of_key)
{
    const char *what = piece->setting ? "setting" : of_key ? "parameter" : "part";
    keysrt_error_prefix(encoder->error, "%s %s = ", what, piece->name);
    return KEYSRT_INVALID;
}

static keysrt_status put_piece_value(keysrt_encoder *encoder, const keysrt_piece *piece, const void *params, bool of_key)
{
    const char *base = piece->setting ? encoder->settings : params;
    if (!base) {
        keysrt_error_set(encoder->error, "no value");
        return refuse_piece(encoder, piece, of_key);
    }
    const void *value = base + piece->offset;
    if (piece->type->code == KEYSRT_TYPE_STRING) {
        keysrt_view text;
        memcpy(&text, value, sizeof text);
        if (keysrt_string_accepts(piece->type, text.data, text.len)) {
            if (!keysrt_buffer_reserve(encoder->out, text.len))
                return KEYSRT_NO_MEMORY;
            keysrt_put(encoder->out, text.data, text.len);
            return KEYSRT_OK;
        }
    }
    keysrt_status status = keysrt_put_text(encoder, piece->type, value);
    return status == KEYSRT_INVALID ? refuse_piece(encoder, piece, of_key) : status;
}

keysrt_status keysrt_put_pattern(keysrt_encoder *encoder, const keysrt_pattern *pattern, const void *params, bool of_key)
{
    const keysrt_piece *piece = pattern->pieces, *end = piece + pattern->count;
    for (; piece < end; piece++) {
        if (!keysrt_buffer_reserve(encoder->out, piece->len))
            return KEYSRT_NO_MEMORY;
        keysrt_put(encoder->out, piece->text, piece->len);
        if (!piece->type)
            continue;
        keysrt_status status = put_piece_value(encoder, piece, params, of_key);
        if (status != KEYSRT_OK)
            return status;
    }
    return KEYSRT_OK;
}

static keysrt_status refuse_yielded(keysrt_encoder *encoder, const keysrt_key *other, keysrt_view name)
{
    keysrt_error_set(encoder->error, "%s", "");
    keysrt_error_quote(encoder->error, name.data, name.len);
    keysrt_error_prefix(encoder->error, "these parameters name a key of %s: ", other->name);
    return KEYSRT_INVALID;
}

static keysrt_status check_yields(keysrt_encoder *encoder, const keysrt_key *key, keysrt_view name)
{
    for (uint32_t i = 0; i < key->yield_count; i++) {
        const keysrt_pattern *other = &key->yields[i]->pattern;
        keysrt_status status = keysrt_parse_pattern(other, name.data, name.len, encoder->settings, NULL, NULL, NULL);
        if (status == KEYSRT_OK)
            return refuse_yielded(encoder, key->yields[i], name);
        if (status != KEYSRT_MISS)
            return status;
    }
    return KEYSRT_OK;
}

keysrt_status keysrt_put_key(keysrt_encoder *encoder, const keysrt_key *key, const void *params)
{
    size_t start = encoder->out->len;
    const void *settings = encoder->settings;
    if (!settings && key->schema)
        encoder->settings = key->schema->defaults;
    keysrt_status status = keysrt_put_pattern(encoder, &key->pattern, params, true);
    size_t len = encoder->out->len - start;
    if (status == KEYSRT_OK && len > KEYSRT_LONGEST_NAME) {
        keysrt_error_set(encoder->error, "the name has %zu bytes, at most %u are allowed", len, KEYSRT_LONGEST_NAME);
        status = KEYSRT_INVALID;
    }
    if (status == KEYSRT_OK && key->yield_count)
        status = check_yields(encoder, key, (keysrt_view){encoder->out->data + start, len});
    encoder->settings = settings;
    return status;
}
