/* c_shared.h: the memory of what an emission has written, by its text. */
#ifndef KC_EMIT_C_SHARED_H
#define KC_EMIT_C_SHARED_H

struct kc_c_shared;
struct kc_c_shared *kc_c_shared_new(void);
void kc_c_shared_free(struct kc_c_shared *shared);

#endif
