/* driver.h: between the parts of the driver: parse.c, driver.c, skip.c, mend.c. */
#ifndef KC_DRIVER_H
#define KC_DRIVER_H

#include "keys.tab.h"

struct kc_driver {
    struct kc_parser *p;
    kc_yypstate *state;
    uint32_t lists; /* list, map and json in a row: how deep a type nests so far */
    bool given_up;
};

/* ---- driver.c --------------------------------------------------------------------------------------------------- */

/* The end of the text is an empty place behind the last token that is no blank. */
struct kc_span kc_token_span(const struct kc_parser *p, uint32_t token);
bool kc_begins_line(const struct kc_parser *p, uint32_t token);
bool kc_begins_label(int kind); /* of a field or value */
int kc_kind_of_block(const struct kc_parser *p, uint32_t brace);
bool kc_in_group_head(const struct kc_parser *p);

/* Gives whether the parser took it. */
bool kc_push(struct kc_driver *driver, int kind, struct kc_extent extent);
/* A token that does not stand in the text: an empty one behind the last. */
void kc_push_silently(struct kc_driver *driver, int kind);
bool kc_expects(const struct kc_driver *driver, int kind);

void kc_enter_block(const struct kc_driver *driver, uint32_t brace);
/* Keeps blocks and statements up to date when a token was taken. */
void kc_account(const struct kc_driver *driver, uint32_t token, int kind);

/* ---- skip.c, mend.c --------------------------------------------------------------------------------------------- */

/* Behind a mistake at p->at. Gives the token to read next. */
uint32_t kc_skip(struct kc_driver *driver);
/* Before a token is pushed. */
void kc_mend(struct kc_driver *driver, uint32_t token, int kind);
/* Behind the last token: ends the statement and the blocks that the text leaves open. */
void kc_finish(struct kc_driver *driver);

#endif
