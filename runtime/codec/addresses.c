/* addresses.c: IP addresses as text. On the wire only the canonical form of RFC 5952 counts, so that one address is one key;
 * people (keysrt_ip_parse) may write the other forms too. */
#include <arpa/inet.h>

#include "codec/internal.h"

static const unsigned char mapped_prefix[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
static const char mapped_text[7] = {':', ':', 'f', 'f', 'f', 'f', ':'};

size_t keysrt_write_ipv4(char *out, const unsigned char bytes[4])
{
    size_t len = 0;
    for (int i = 0; i < 4; i++) {
        if (i)
            out[len++] = '.';
        len += keysrt_write_u64(out + len, bytes[i]);
    }
    return len;
}

static unsigned group_at(const unsigned char bytes[16], unsigned index)
{
    return (unsigned)bytes[2 * index] << 8 | bytes[2 * index + 1];
}

static size_t write_group(char *out, unsigned group)
{
    static const char digits[] = "0123456789abcdef";
    size_t len = 0;
    for (unsigned shift = 16; shift;) {
        shift -= 4;
        if (len || group >> shift || !shift)
            out[len++] = digits[group >> shift & 15];
    }
    return len;
}

/* The longest run of at least two zero groups, the first of equals. Length 0: none. */
static unsigned longest_zero_run(const unsigned char bytes[16], unsigned *start)
{
    unsigned best = 1, run = 0;
    *start = 8;
    for (unsigned i = 0; i < 8; i++) {
        run = group_at(bytes, i) ? 0 : run + 1;
        if (run > best) {
            best = run;
            *start = i + 1 - run;
        }
    }
    return best > 1 ? best : 0;
}

size_t keysrt_write_ipv6(char *out, const unsigned char bytes[16])
{
    if (!memcmp(bytes, mapped_prefix, sizeof mapped_prefix)) {
        memcpy(out, mapped_text, sizeof mapped_text);
        return sizeof mapped_text + keysrt_write_ipv4(out + sizeof mapped_text, bytes + 12);
    }
    unsigned start, run = longest_zero_run(bytes, &start);
    size_t len = 0;
    for (unsigned i = 0; i < 8;) {
        if (run && i == start) {
            out[len++] = ':';
            out[len++] = ':';
            i += run;
            continue;
        }
        if (i && !(run && i == start + run))
            out[len++] = ':';
        len += write_group(out + len, group_at(bytes, i));
        i++;
    }
    return len;
}

bool keysrt_read_ipv4(const char *text, size_t len, unsigned char bytes[4])
{
    size_t at = 0;
    unsigned char octets[4];
    for (int i = 0; i < 4; i++) {
        size_t start = at + (i > 0);
        if (i && (at == len || text[at] != '.'))
            return false;
        for (at = start; at < len && keysrt_is_digit(text[at]) && at - start < 4;)
            at++;
        uint64_t octet;
        if (!keysrt_read_u64(text + start, at - start, &octet) || octet > 255)
            return false;
        octets[i] = (unsigned char)octet;
    }
    if (at != len)
        return false;
    memcpy(bytes, octets, 4);
    return true;
}

/* inet_pton knows all forms; the canonical one is what writing gives back. */
bool keysrt_read_ipv6(const char *text, size_t len, unsigned char bytes[16])
{
    char copy[46], canonical[46];
    unsigned char address[16];
    if (len >= sizeof copy)
        return false;
    memcpy(copy, text, len);
    copy[len] = 0;
    if (inet_pton(AF_INET6, copy, address) != 1)
        return false;
    if (keysrt_write_ipv6(canonical, address) != len || memcmp(canonical, text, len) != 0)
        return false;
    memcpy(bytes, address, 16);
    return true;
}

keysrt_status keysrt_ip_parse(keysrt_ip *out, const char *text)
{
    keysrt_ip ip = {0};
    if (inet_pton(AF_INET, text, ip.bytes) == 1)
        ip.version = 4;
    else if (inet_pton(AF_INET6, text, ip.bytes) == 1)
        ip.version = 6;
    else
        return KEYSRT_INVALID;
    *out = ip;
    return KEYSRT_OK;
}

size_t keysrt_ip_format(const keysrt_ip *ip, char text[46])
{
    size_t len = ip->version == 4 ? keysrt_write_ipv4(text, ip->bytes) : keysrt_write_ipv6(text, ip->bytes);
    text[len] = 0;
    return len;
}
