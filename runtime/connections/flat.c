/* flat.c: an array of bulk strings, integers and nils, taken from the input as it stands: most of what the parser costs is finding
 * out where in a tree it is, and copying. Only arrays that are all here, and only what the decoder wants: whatever is missing, nested
 * or odd makes it give up without a trace, and the parser (transport.c) reads the same bytes again and words what is wrong. */
#include "connections/flat.h"

#define LONGEST_INTEGER 20 /* "-9223372036854775808" */

size_t keysrt_read_long_head(const char *at, size_t have, size_t *size)
{
    enum { MOST_DIGITS = 10 };
    size_t i = 1, value = 0;
    for (unsigned digit; i < have && i <= MOST_DIGITS && (digit = (unsigned char)at[i] - (unsigned)'0') <= 9; i++)
        value = value * 10 + digit;
    if (i == 1 || i + 2 > have || at[i] != '\r' || at[i + 1] != '\n' || (at[1] == '0' && i > 2))
        return 0;
    *size = value;
    return i + 2;
}

typedef struct cursor {
    const char *at, *end;
} cursor;

static inline bool step_over(cursor *input, const char *literal, size_t len)
{
    if ((size_t)(input->end - input->at) < len || memcmp(input->at, literal, len) != 0)
        return false;
    input->at += len;
    return true;
}

/* False: not for here. Once *status is not OK, the result is decided, and the rest is only passed over. */
static inline bool take_bulk(keysrt_reply *reply, size_t index, cursor *input, keysrt_status *status)
{
    const keysrt_decoder *decoder = reply->expect->decoder;
    size_t have = (size_t)(input->end - input->at), size = 0;
    size_t head = keysrt_read_head(input->at, have, &size);
    if (head == 0) {
        if (decoder->element_nil == NULL || !step_over(input, "$-1\r\n", 5))
            return false;
        if (*status == KEYSRT_OK)
            *status = decoder->element_nil(reply, index);
        return true;
    }
    const char *bytes = input->at + head;
    have -= head;
    if (decoder->element_bulk == NULL || size > reply->max_bytes || have < 2 || size > have - 2 || bytes[size] != '\r' ||
        bytes[size + 1] != '\n')
        return false;
    input->at = bytes + size + 2;
    if (*status == KEYSRT_OK)
        *status = decoder->element_bulk(reply, index, bytes, size);
    return true;
}

static bool take_integer(keysrt_reply *reply, size_t index, cursor *input, keysrt_status *status)
{
    const keysrt_decoder *decoder = reply->expect->decoder;
    size_t have = (size_t)(input->end - input->at), len = 1;
    while (len < have && len <= LONGEST_INTEGER && input->at[len] != '\r')
        len++;
    int64_t value = 0;
    if (decoder->element_integer == NULL || have - len < 2 || input->at[len] != '\r' || input->at[len + 1] != '\n' ||
        !keysrt_read_i64(input->at + 1, len - 1, &value))
        return false;
    input->at += len + 2;
    if (*status == KEYSRT_OK)
        *status = decoder->element_integer(reply, index, value);
    return true;
}

static inline bool take_element(keysrt_reply *reply, size_t index, cursor *input, keysrt_status *status)
{
    if (input->at == input->end)
        return false;
    if (*input->at == '$')
        return take_bulk(reply, index, input, status);
    return *input->at == ':' && take_integer(reply, index, input, status);
}

bool keysrt_take_flat(keysrt_inflight *inflight, const char *at, size_t have, size_t *used)
{
    size_t count = 0, head = keysrt_read_head(at, have, &count);
    keysrt_reply *reply = head == 0 ? NULL : keysrt_inflight_begin_array(inflight);
    if (reply == NULL)
        return false;
    cursor input = {at + head, at + have};
    keysrt_status status = reply->expect->decoder->array(reply, count);
    bool whole = true;
    for (size_t i = 0; i < count && whole && status != KEYSRT_PROTOCOL && status != KEYSRT_LIMIT; i++)
        whole = take_element(reply, i, &input, &status);
    if (!whole || status == KEYSRT_PROTOCOL || status == KEYSRT_LIMIT) {
        keysrt_inflight_give_up_array(inflight);
        return false;
    }
    reply->status = status;
    *used = (size_t)(input.at - at);
    return true;
}
