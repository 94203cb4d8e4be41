/* keysrt_geo.h: the calls of geo indexes: members with their places on earth. Not for people: include the generated header. What
 * keysrt_tables.h says of its calls holds here. */
#ifndef KEYSRT_GEO_H
#define KEYSRT_GEO_H

#include "keysrt_collections.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Degrees: longitude -180 to 180, latitude -85.05112878 to 85.05112878; what is beyond is INVALID. Redis keeps 52 bits of a position: what
 * comes back differs by less than a metre. Distances are metres on a sphere, wrong by up to 0.5 %. Redis type: sorted set. */
typedef struct keysrt_position {
    double longitude, latitude;
} keysrt_position;

/* Of many members: was it there, and where? */
typedef struct keysrt_located {
    bool found;
    keysrt_position position;
} keysrt_located;

/* What to search: a circle, or a box with its sides along the meridians, in metres. */
typedef struct keysrt_geo_area {
    bool box;
    double radius;        /* of a circle */
    double width, height; /* of a box */
} keysrt_geo_area;
static inline KEYSRT_UNUSED keysrt_geo_area keysrt_circle(double radius)
{
    keysrt_geo_area area;
    area.box = false;
    area.radius = radius;
    area.width = area.height = 0;
    return area;
}
static inline KEYSRT_UNUSED keysrt_geo_area keysrt_box(double width, double height)
{
    keysrt_geo_area area;
    area.box = true;
    area.radius = 0;
    area.width = width;
    area.height = height;
    return area;
}

typedef enum keysrt_geo_order {
    KEYSRT_NEAREST,  /* first; with a limit: the nearest ones */
    KEYSRT_FARTHEST,
    KEYSRT_ANY_ORDER /* with a limit: any, found soonest */
} keysrt_geo_order;

/* Options of geo_add: as ZADD has them. */
#define KEYSRT_GEOADD_NX 1u
#define KEYSRT_GEOADD_XX 2u

/* entries: an array of {T member; keysrt_position position} of entry_size bytes, position at position_offset. changed (may be NULL): added or
 * moved (CH). */
typedef struct keysrt_geo_layout {
    uint32_t entry_size;
    uint32_t position_offset;
} keysrt_geo_layout;
/* Of what a search finds: {T member; keysrt_position position; double distance}. */
typedef struct keysrt_place_layout {
    uint32_t entry_size;
    uint32_t position_offset;
    uint32_t distance_offset;
} keysrt_place_layout;

KEYSRT_MUST_USE keysrt_status keysrt_geo_add(keysrt_client *client, const keysrt_key *key, const void *params, unsigned options,
                                             const void *entries, size_t count, const keysrt_geo_layout *layout, keysrt_duration ttl,
                                             uint64_t *changed);
/* GEOPOS. MISS: no such member. Of many: an array of count answers, written on OK, all or none. */
KEYSRT_MUST_USE keysrt_status keysrt_geo_position(keysrt_client *client, const keysrt_key *key, const void *params, const void *member,
                                                  keysrt_position *out);
KEYSRT_MUST_USE keysrt_status keysrt_geo_positions(keysrt_client *client, const keysrt_key *key, const void *params, const void *members,
                                                   size_t count, keysrt_located *out);
/* GEODIST, in metres; MISS: one of them is not there. */
KEYSRT_MUST_USE keysrt_status keysrt_geo_distance(keysrt_client *client, const keysrt_key *key, const void *params, const void *from,
                                                  const void *to, double *out);
/* GEOSEARCH around a position, or around a member (MISS: it is not there; it finds itself, too). most: 0 for all.
 * *out: {struct {T member; keysrt_position position; double distance} *items; size_t count}. */
typedef struct keysrt_geo_search {
    const void *member;              /* NULL: around the position */
    const keysrt_position *position;
    keysrt_geo_area area;
    keysrt_geo_order order;
    uint64_t most;
} keysrt_geo_search;
KEYSRT_MUST_USE keysrt_status keysrt_geo_find(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_geo_search *search,
                                              void *out, keysrt_block *block, const keysrt_place_layout *layout);
/* GEOSEARCHSTORE: this key becomes what the search finds in the source, with its positions, as a write that replaces it; without members it is
 * gone. size may be NULL. MISS: the member to search around is not there, nothing is changed. */
KEYSRT_MUST_USE keysrt_status keysrt_geo_store(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_ref *source,
                                               const keysrt_geo_search *search, keysrt_duration ttl, uint64_t *size);
/* ZREM, ZCARD. removed may be NULL. */
KEYSRT_MUST_USE keysrt_status keysrt_geo_remove(keysrt_client *client, const keysrt_key *key, const void *params, const void *members,
                                                size_t count, uint64_t *removed);
KEYSRT_MUST_USE keysrt_status keysrt_geo_size(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out);

#ifdef __cplusplus
}
#endif
#endif
