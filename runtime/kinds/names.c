/* names.c: entries of one call whose names must differ: of two the server would keep the last, and say nothing. The names stand
 * in the request already, in the one form that counts: the wire's. Must not know what they name. */
#include "kinds/common.h"

void keysrt_names_open(keysrt_names *names, keysrt_call *call, size_t count)
{
    names->call = call;
    names->count = 0;
    names->spans = names->few;
    if (count <= KEYSRT_FEW_NAMES || call->status != KEYSRT_OK)
        return;
    names->spans = count > SIZE_MAX / 2 / sizeof *names->spans ? NULL : keysrt_allocate(2 * count * sizeof *names->spans);
    if (names->spans == NULL)
        keysrt_call_refuse(call, KEYSRT_NO_MEMORY, "out of memory");
}

void keysrt_names_add(keysrt_names *names, size_t start)
{
    if (names->call->status == KEYSRT_OK)
        names->spans[names->count++] = (keysrt_span){start, names->call->request->len - start};
}

/* Any order does: the cheapest. */
static int compare(const char *bytes, keysrt_span a, keysrt_span b)
{
    if (a.len != b.len)
        return a.len < b.len ? -1 : 1;
    return memcmp(bytes + a.at, bytes + b.at, a.len);
}

typedef struct {
    const char *bytes;
    keysrt_span *from, *to; /* count of each */
    size_t count;
} sorting;

/* Two neighbouring runs of `width`, each in order, into one; there may be less of the second, or nothing. */
static void merge(const sorting *s, size_t start, size_t width)
{
    size_t middle = s->count - start < width ? s->count : start + width;
    size_t end = s->count - middle < width ? s->count : middle + width;
    size_t left = start, right = middle, at = start;
    if (middle < end && compare(s->bytes, s->from[middle - 1], s->from[middle]) > 0)
        while (left < middle && right < end)
            s->to[at++] = s->from[compare(s->bytes, s->from[left], s->from[right]) <= 0 ? left++ : right++];
    memcpy(s->to + at, s->from + left, (middle - left) * sizeof *s->to);
    at += middle - left;
    memcpy(s->to + at, s->from + right, (end - right) * sizeof *s->to);
}

/* Names in order, and so equal ones side by side; no input makes it slow. */
static const keysrt_span *sort(const char *bytes, keysrt_span *spans, size_t count)
{
    sorting s = {bytes, spans, spans + count, count};
    for (size_t width = 1; width < count; width *= 2) {
        for (size_t start = 0; start < count; start += 2 * width)
            merge(&s, start, width);
        keysrt_span *sorted = s.to;
        s.to = s.from;
        s.from = sorted;
    }
    return s.from;
}

/* One of two that are equal; NULL: there are none. */
static const keysrt_span *find_twin(const char *bytes, keysrt_span *spans, size_t count)
{
    if (count > KEYSRT_FEW_NAMES) {
        const keysrt_span *sorted = sort(bytes, spans, count);
        for (size_t i = 1; i < count; i++)
            if (compare(bytes, sorted[i - 1], sorted[i]) == 0)
                return &sorted[i];
        return NULL;
    }
    for (size_t i = 1; i < count; i++)
        for (size_t j = 0; j < i; j++)
            if (compare(bytes, spans[i], spans[j]) == 0)
                return &spans[i];
    return NULL;
}

static void refuse_twin(keysrt_call *call, const keysrt_span *twin)
{
    const char *bulk = call->request->data + twin->at;
    size_t head = (size_t)((const char *)memchr(bulk, '\n', twin->len) - bulk) + 1; /* of "$1\r\nx\r\n" */
    keysrt_error name = {0};
    keysrt_error_quote(&name, bulk + head, twin->len - head - 2);
    keysrt_call_refuse(call, KEYSRT_INVALID, "two entries are named %s", name.text);
}

void keysrt_names_close(keysrt_names *names)
{
    keysrt_call *call = names->call;
    if (call->status == KEYSRT_OK && names->count > 1) {
        const keysrt_span *twin = find_twin(call->request->data, names->spans, names->count);
        if (twin != NULL)
            refuse_twin(call, twin);
    }
    if (names->spans != names->few)
        keysrt_release(names->spans);
}
