/* shell.h: patterns for SCAN and redis-cli commands for pages. What it writes can be pasted into any POSIX shell: every name is
 * one word to it, whatever bytes it holds. */
#ifndef KC_EMIT_SHELL_H
#define KC_EMIT_SHELL_H

#include "meaning/model.h"

/* A glob for SCAN MATCH: literal text escaped, parameters and settings as stars. Matches every name of the pattern, perhaps others too. */
void kc_shell_glob(struct kc_buf *out, const struct kc_pattern *pattern);

/* One word, in single quotes, unless it is plain. */
void kc_shell_word(struct kc_buf *out, struct kc_str word);

/* The command that shows a key's value: "redis-cli -n 1 HGETALL 'a:b'"; for a channel, one that listens. */
void kc_shell_show(struct kc_buf *out, const struct kc_key *key, struct kc_str name);
/* The command that shows how long it lives. */
void kc_shell_ttl(struct kc_buf *out, const struct kc_key *key, struct kc_str name);
/* The command that lists all keys of the pattern; for a channel, one that listens to all. */
void kc_shell_find(struct kc_buf *out, const struct kc_key *key, struct kc_str glob);

#endif
