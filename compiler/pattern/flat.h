/* flat.h: patterns as the checks and the matcher read them: a row of texts and parameters, `text` types taken apart, settings
 * replaced. Internal to the pattern algebra.
 *
 * Settings: the checks know nothing of their texts, so each is a symbol of its own, equal to itself and to nothing else, no byte
 * among it. Where values are given, a pattern becomes one flat pattern for each choice of them. */
#ifndef KC_FLAT_H
#define KC_FLAT_H

#include "pattern/language.h"
#include "pattern/pattern.h"

struct kc_element {
    enum { KC_EL_TEXT, KC_EL_SPAN, KC_EL_SYMBOL } kind;
    struct kc_str text;           /* TEXT: never empty */
    const struct kc_core *core;   /* SPAN */
    bool counted;                 /* SPAN: a length has to be counted beside the core */
    uint64_t min, max;            /* SPAN: of the text */
    uint32_t param;               /* of the pattern, KC_NONE: none; a parameter may have several elements */
    struct kc_setting *setting;   /* SYMBOL; SPAN of a setting whose value is not known */
};

struct kc_flat {
    struct kc_element *items;
    size_t count;
    uint32_t index;
    /* one of these three whom it stands for; key with side: a side key of it */
    struct kc_key *key;
    struct kc_side_key *side;
    const struct kc_reserved *reserved;
    const struct kc_pattern *pattern;
    struct kc_flat *next_end;     /* others that end at the same place of a tree */
    bool certain;                 /* reading greedily finds the only reading there can be */
    bool unique;                  /* no text has two readings, as far as that is plain to see */
    bool has_symbols, repeats_setting;
    bool counts;                  /* some element is counted */
    uint64_t shortest;            /* fewest bytes a text of it has */
    uint64_t safe_length;         /* no maximum can be exceeded in texts of at most this length; 0: minima must be counted */
    uint32_t rank;                /* matcher: smaller owns */
};

struct kc_flats {
    struct kc_arena *arena;
    struct kc_cores *cores;
    const struct kc_setting_values *values; /* NULL: none known, defaults neither */
    bool open_as_text;                      /* settings without a value: any text of their type, not symbols */
    bool lengths_built_in;                  /* short lengths belong to the cores, as far as possible */
    KC_LIST(struct kc_flat *) list;
    KC_LIST(struct kc_element) elements;    /* of the pattern under way */
    struct kc_buf text;                     /* of the literal under way; kc_flats_end() frees it */
};

/* Frees what does not lie in the arena. */
void kc_flats_end(struct kc_flats *flats);
/* Adds the flat patterns of one pattern; who: its key, side and reserved. Nothing is added where a type is none of a parameter's
 * or has no text: an earlier error. Gives how many were added. */
size_t kc_flats_add(struct kc_flats *flats, const struct kc_pattern *pattern, const struct kc_flat *who);

/* Finds where each element ends. With several readings: the one with the longest first elements. ends: flat->count places. */
bool kc_flat_read(const struct kc_flat *flat, const char *text, size_t len, uint32_t *ends);
/* A text of the pattern, as short as may be. data NULL: it holds symbols. */
struct kc_str kc_flat_sample(struct kc_arena *arena, const struct kc_flat *flat);

#endif
