/* md_text.h: text into Markdown (CommonMark with GitHub's tables), so that nothing in it can change the page around it.
 *
 * Doc text is the user's Markdown: its inline markup, lists, quotes, tables and code blocks live on; headings become bold lines,
 * raw HTML becomes visible text, code blocks are closed, link definitions and links to scripts are disarmed. Bytes that are
 * no UTF-8 and control bytes become U+FFFD. */
#ifndef KC_EMIT_MD_TEXT_H
#define KC_EMIT_MD_TEXT_H

#include "base/arena.h"

/* Text that is no Markdown, as inline text; also inside a table's cell. */
void kc_md_plain(struct kc_buf *out, struct kc_str text);
/* A code span; also inside a table's cell. Bytes that cannot be shown appear as \xNN, an empty text as "". */
void kc_md_code(struct kc_buf *out, struct kc_str text);
/* A code block of its own with a line of its own before and behind; the text's line feed at the end may be missing. */
void kc_md_fence(struct kc_buf *out, const char *info, struct kc_str text);

/* Doc text on one line: for a table's cell or a heading. */
void kc_md_inline(struct kc_buf *out, struct kc_str doc);
/* Doc text as blocks, with an empty line behind; nothing when it is blank. Must stand at the start of a line, behind an empty
 * one, outside of any list or quote. */
void kc_md_doc(struct kc_buf *out, struct kc_str doc);

/* The first sentence of doc text, without its block markers; a part of it. */
struct kc_str kc_md_summary(struct kc_str doc);

/* For md_doc.c: one line of doc text, inline. cell: pipes are escaped too. */
void kc_md_span(struct kc_buf *out, struct kc_str line, bool cell);

#endif
