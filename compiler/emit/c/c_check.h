/* c_check.h: the emission itself, with or without somebody who looks at the names. */
#ifndef KC_EMIT_C_CHECK_H
#define KC_EMIT_C_CHECK_H

#include "emit/emit.h"

struct kc_c_names;
void kc_c_emit(struct kc_compilation *compilation, const struct kc_schema *schema, struct kc_c_names *names, struct kc_buf *out);

#endif
