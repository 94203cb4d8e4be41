/* sha256.h: SHA-256 (FIPS 180-4), so that the examples can name keys after what they depend on. */
#ifndef SHA256_H
#define SHA256_H

#include <stddef.h>

void sha256(const void *data, size_t length, unsigned char digest[32]);

#endif
