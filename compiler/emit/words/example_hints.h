/* example_hints.h: what a value with such a name looks like, before its type has a say. */
#ifndef KC_EMIT_EXAMPLE_HINTS_H
#define KC_EMIT_EXAMPLE_HINTS_H

#include "base/arena.h"

/* `name`: of a field or parameter, perhaps empty; `type_name`: of its declared type, perhaps data NULL. The name goes before.
 * naming: the text stands in a key's name, where "queue_1" says more than "some text". */
void kc_hint_text(struct kc_buf *out, struct kc_str name, struct kc_str type_name, bool naming);
int64_t kc_hint_integer(struct kc_str name, struct kc_str type_name);
/* In the shortest form that reads back the same. Static. */
const char *kc_hint_float(struct kc_str name, struct kc_str type_name);

#endif
