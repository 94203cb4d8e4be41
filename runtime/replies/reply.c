/* reply.c: replies of one value, or of none. */
#include "replies/reply_state.h"

keysrt_status keysrt_reply_unexpected(keysrt_reply *reply, const char *got)
{
    keysrt_error_set(&reply->error, "the server answered with %s, expected is %s; the connection was closed", got,
                     reply->expect->decoder->expects);
    return KEYSRT_PROTOCOL;
}

keysrt_status keysrt_reply_check_count(keysrt_reply *reply, size_t count, size_t exact)
{
    if (exact != 0 && count != exact) {
        keysrt_error_set(&reply->error, "the server answered with %zu elements, expected are %zu; the connection was closed", count,
                         exact);
        return KEYSRT_PROTOCOL;
    }
    if (count > reply->max_elements) {
        keysrt_error_set(&reply->error, "the reply has %zu elements, the client's limit is %zu; the connection was closed", count,
                         reply->max_elements);
        return KEYSRT_LIMIT;
    }
    return KEYSRT_OK;
}

/* ---- No result -------------------------------------------------------------------------------------------------- */

static keysrt_status line_ok(keysrt_reply *reply, const char *text, size_t len)
{
    return len == 2 && memcmp(text, "OK", 2) == 0 ? KEYSRT_OK : keysrt_reply_unexpected(reply, "another status line");
}

static keysrt_status nil_is_miss(keysrt_reply *reply)
{
    (void)reply;
    return KEYSRT_MISS;
}

const keysrt_decoder keysrt_reply_ok = {.expects = "OK", .line = line_ok, .nil = nil_is_miss};

static keysrt_status integer_flag(keysrt_reply *reply, int64_t value)
{
    if (value < 0)
        return keysrt_reply_unexpected(reply, "a negative integer");
    return value == 0 ? KEYSRT_MISS : KEYSRT_OK;
}

const keysrt_decoder keysrt_reply_flag = {.expects = "an integer from 0", .integer = integer_flag};

static keysrt_status line_any(keysrt_reply *reply, const char *text, size_t len)
{
    (void)reply, (void)text, (void)len;
    return KEYSRT_OK;
}

static keysrt_status integer_any(keysrt_reply *reply, int64_t value)
{
    (void)reply, (void)value;
    return KEYSRT_OK;
}

const keysrt_decoder keysrt_reply_any = {.expects = "a status line or an integer", .line = line_any, .integer = integer_any};

/* ---- Integers --------------------------------------------------------------------------------------------------- */

static keysrt_status integer_count(keysrt_reply *reply, int64_t value)
{
    if (value < 0)
        return keysrt_reply_unexpected(reply, "a negative integer");
    uint64_t count = (uint64_t)value;
    if (reply->expect->out != NULL)
        memcpy(reply->expect->out, &count, sizeof count);
    return KEYSRT_OK;
}

const keysrt_decoder keysrt_reply_count = {.expects = "an integer from 0", .integer = integer_count, .nil = nil_is_miss};

static keysrt_status integer_duration(keysrt_reply *reply, int64_t value)
{
    if (value == -2)
        return KEYSRT_MISS;
    if (value < -2)
        return keysrt_reply_unexpected(reply, "an integer below -2");
    keysrt_duration left = value == -1 ? keysrt_never() : keysrt_ms(value);
    if (reply->expect->out != NULL)
        memcpy(reply->expect->out, &left, sizeof left);
    return KEYSRT_OK;
}

const keysrt_decoder keysrt_reply_duration = {.expects = "an integer from -2", .integer = integer_duration};

/* ---- One value -------------------------------------------------------------------------------------------------- */

static keysrt_status decode_value(keysrt_reply *reply, const char *bytes, size_t len)
{
    const keysrt_type *type = reply->expect->type;
    keysrt_status status = keysrt_sink_begin(&reply->sink, type->size);
    return status != KEYSRT_OK ? status : keysrt_decode(&reply->sink, 0, type, bytes, len, &reply->error);
}

static keysrt_status bulk_value(keysrt_reply *reply, const char *bytes, size_t len)
{
    return decode_value(reply, bytes, len);
}

static keysrt_status integer_value(keysrt_reply *reply, int64_t value)
{
    char text[20];
    return decode_value(reply, text, keysrt_write_i64(text, value));
}

static keysrt_status nil_value(keysrt_reply *reply)
{
    if ((reply->expect->flags & KEYSRT_NIL_IS_ZERO) == 0)
        return KEYSRT_MISS;
    return keysrt_sink_begin(&reply->sink, reply->expect->type->size);
}

static keysrt_status finish_value(keysrt_reply *reply)
{
    const keysrt_expect *expect = reply->expect;
    return expect->out == NULL ? KEYSRT_OK : keysrt_sink_commit(&reply->sink, expect->out, expect->block);
}

const keysrt_decoder keysrt_reply_value = {.expects = "a bulk string or nil",
                                           .bulk = bulk_value,
                                           .integer = integer_value,
                                           .nil = nil_value,
                                           .finish = finish_value,
                                           .asks = true};
const keysrt_decoder keysrt_reply_number = {.expects = "an integer",
                                            .bulk = bulk_value,
                                            .integer = integer_value,
                                            .nil = nil_value,
                                            .finish = finish_value,
                                            .asks = true};

static bool is_printable(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (text[i] < ' ' || text[i] > '~')
            return false;
    return true;
}

static keysrt_status bulk_increment(keysrt_reply *reply, const char *bytes, size_t len)
{
    bool told = len > 1 && len < sizeof reply->error.text && bytes[0] == '!' && is_printable(bytes + 1, len - 1);
    if (!told)
        return decode_value(reply, bytes, len);
    keysrt_error_set(&reply->error, "%.*s", (int)len - 1, bytes + 1);
    return KEYSRT_BAD_VALUE;
}

const keysrt_decoder keysrt_reply_increment = {.expects = "a number",
                                               .bulk = bulk_increment,
                                               .integer = integer_value,
                                               .nil = nil_value,
                                               .finish = finish_value};

/* The first element of an array. count says whether there was one. */
static keysrt_status array_single(keysrt_reply *reply, size_t count)
{
    if (count > 1)
        return keysrt_reply_unexpected(reply, "an array of several elements");
    return count == 0 ? KEYSRT_MISS : KEYSRT_OK;
}

static keysrt_status element_single(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    (void)index;
    return decode_value(reply, bytes, len);
}

static keysrt_status element_nil_single(keysrt_reply *reply, size_t index)
{
    (void)index;
    return nil_value(reply);
}

const keysrt_decoder keysrt_reply_single = {.expects = "an array of at most one bulk string",
                                            .nil = nil_is_miss,
                                            .array = array_single,
                                            .element_bulk = element_single,
                                            .element_nil = element_nil_single,
                                            .finish = finish_value,
                                            .asks = true};
