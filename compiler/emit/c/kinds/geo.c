/* geo.c: the C of geo indexes. */
#include "emit/c/kinds/kind.h"

#define LAYOUT "&$(key)_entry_layout"
#define ONE_ENTRY "    const $(entry) entry = {$(star)member, position};\n"
#define FOUND ", keysrt_geo_area area, keysrt_geo_order order, uint64_t most, $(key)_places *out"
#define FIND "keysrt_geo_find($(at), &search, out, &out->block, &$(key)_place_layout)"
#define STORED ", keysrt_geo_area area, keysrt_geo_order order, uint64_t most$(ttl_arg), uint64_t *size"
#define STORE "keysrt_geo_store($(at), &source.ref, &search, $(ttl), size)"
static const struct kc_c_call_row geo_calls[] = {
    {"add", WRITES, ", $(in)member, keysrt_position position$(ttl_arg), uint64_t *changed", ONE_ENTRY,
     "keysrt_geo_add($(at), 0, &entry, 1, " LAYOUT ", $(ttl), changed)", "GEOADD", "changed (may be NULL): 0 where it was there already."},
    {"add_many", WRITES, ", const $(entry) *entries, size_t count$(ttl_arg), uint64_t *changed", "",
     "keysrt_geo_add($(at), 0, entries, count, " LAYOUT ", $(ttl), changed)", "GEOADD", "changed (may be NULL): added or moved."},
    {"add_if", WRITES, ", unsigned options, $(in)member, keysrt_position position$(ttl_arg), uint64_t *changed", ONE_ENTRY,
     "keysrt_geo_add($(at), options, &entry, 1, " LAYOUT ", $(ttl), changed)", "GEOADD", "options: KEYSRT_GEOADD_NX or _XX."},
    {"position", 0, ", $(in)member, keysrt_position *out", "", "keysrt_geo_position($(at), $(ref)member, out)", "GEOPOS", "MISS: no such member."},
    {"positions", 0, ", const $(value) *members, size_t count, keysrt_located *out", "",
     "keysrt_geo_positions($(at), members, count, out)", "GEOPOS", "out: count answers, found or not."},
    {"distance", 0, ", $(in)from, $(in)to, double *out", "", "keysrt_geo_distance($(at), $(ref)from, $(ref)to, out)", "GEODIST",
     "In metres; MISS: one of them is not there."},
    {"search", 0, ", keysrt_position position" FOUND, "    const keysrt_geo_search search = {NULL, &position, area, order, most};\n", FIND,
     "GEOSEARCH", "Around a position: keysrt_circle(metres) or keysrt_box(); most 0: all."},
    {"search_around", 0, ", $(in)member" FOUND, "    const keysrt_geo_search search = {$(ref)member, NULL, area, order, most};\n", FIND,
     "GEOSEARCH", "Around a member, which it finds, too; MISS: it is not there."},
    KC_C_REF_ROW("geo index"),
    {"store_search", WRITES, ", $(refs) source, keysrt_position position" STORED,
     "    const keysrt_geo_search search = {NULL, &position, area, order, most};\n", STORE, "GEOSEARCHSTORE",
     "This index becomes what is found in the source; size may be NULL."},
    {"store_search_around", WRITES, ", $(refs) source, $(in)member" STORED,
     "    const keysrt_geo_search search = {$(ref)member, NULL, area, order, most};\n", STORE, "GEOSEARCHSTORE",
     "The same around a member of the source; MISS: it is not there, nothing is changed."},
    {"remove", WRITES, ", $(in)member, uint64_t *removed", "", "keysrt_geo_remove($(at), $(ref)member, 1, removed)", "ZREM",
     "removed (may be NULL): 0 where it was not there."},
    {"remove_many", WRITES, ", const $(value) *members, size_t count, uint64_t *removed", "",
     "keysrt_geo_remove($(at), members, count, removed)", "ZREM", "removed may be NULL."},
    {"size", 0, ", uint64_t *out", "", "keysrt_geo_size($(at), out)", "ZCARD", "0 where there is no key."},
};
static const struct kc_c_call_table geo_table = KC_C_CALL_TABLE(geo_calls);

static const char structs[] = "typedef struct $(key)_entry {\n"
                              "    $(value) member;\n"
                              "    keysrt_position position;\n"
                              "} $(key)_entry;\n"
                              "typedef struct $(key)_place {\n"
                              "    $(value) member;\n"
                              "    keysrt_position position;\n"
                              "    double distance; /* in metres, from where the search began */\n"
                              "} $(key)_place;\n"
                              "typedef struct $(key)_places {\n"
                              "    $(key)_place *items;\n"
                              "    size_t count;\n"
                              "    keysrt_block block;\n"
                              "} $(key)_places;\n";
static const char layouts[] =
    "static const keysrt_geo_layout $(key)_entry_layout KEYSRT_UNUSED = {sizeof($(key)_entry), offsetof($(key)_entry, position)};\n"
    "static const keysrt_place_layout $(key)_place_layout KEYSRT_UNUSED = {sizeof($(key)_place), offsetof($(key)_place, position), "
    "offsetof($(key)_place, distance)};\n";

static void need(struct kc_c *c, const struct kc_key *key)
{
    kc_c_declare_type(c, key->value);
    kc_c_type_table(c, key->value, false);
    kc_c_declare_ref(c, key->value, "geo");
}

static void put_structs(struct kc_c *c, const struct kc_key *key)
{
    static const char *const suffixes[] = {"_entry", "_place", "_places", "_entry_layout", "_place_layout"};
    struct kc_str name = c->v.value[KC_C_key];
    for (size_t i = 0; i < sizeof suffixes / sizeof suffixes[0]; i++)
        kc_c_claim(c, name, suffixes[i]);
    c->v.value[KC_C_value] = kc_c_type_of(c, key->value)->name;
    kc_c_put(c, structs);
    kc_c_put_clear(c, KC_C_JOIN(c->scratch, name, KC_STR("_places")));
    kc_c_put(c, layouts);
}

static void visit(const struct kc_c_visit *v)
{
    struct kc_c *c = v->c;
    kc_c_value_variables(c, v->key->value);
    kc_c_entry_variables(c);
    kc_c_ref_variables(c, v->key, "geo");
    kc_c_visit_calls(v, 0, &geo_table);
}

const struct kc_c_kind kc_c_kind_geo = {.code = "GEO", .header = "keysrt_geo.h", .need = need, .put_structs = put_structs, .visit = visit};
