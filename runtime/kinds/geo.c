/* geo.c: keys that hold members by their place on earth. Must not know connections or batches.
 *
 * What takes members away (remove) is no write to the TTL clause: it leaves the TTL, or renews it where the clause is sliding. */
#include "keysrt_geo.h"

#include "kinds/common.h"
#include "kinds/refs.h"
#include "replies/reply_state.h"

#include <math.h>

#define HIGHEST_LATITUDE 85.05112878 /* of the projection that Redis's hash is of */

/* ---- Arguments ----------------------------------------------------------------------------------------------------- */

static void write_double(keysrt_call *call, const char *what, double value)
{
    keysrt_call_value(call, what, &keysrt_real_number, &value);
}

static void write_position(keysrt_call *call, const keysrt_position *position)
{
    bool on_earth = position->longitude >= -180 && position->longitude <= 180 && position->latitude >= -HIGHEST_LATITUDE &&
                    position->latitude <= HIGHEST_LATITUDE;
    if (!on_earth) /* NaN neither */
        keysrt_call_refuse(call, KEYSRT_INVALID, "position: %.9g, %.9g is beyond longitude -180..180 or latitude -85.05112878..85.05112878",
                           position->longitude, position->latitude);
    write_double(call, "longitude", position->longitude);
    write_double(call, "latitude", position->latitude);
}

static void write_length(keysrt_call *call, const char *what, double metres)
{
    if (!(metres >= 0) || isinf(metres))
        keysrt_call_refuse(call, KEYSRT_INVALID, "%s: %g is no length in metres", what, metres);
    write_double(call, what, metres);
}

/* ---- Writing ------------------------------------------------------------------------------------------------------- */

static void check_options(keysrt_call *call, unsigned options)
{
    if (options > KEYSRT_GEOADD_XX)
        keysrt_call_refuse(call, KEYSRT_INVALID, "options: %u is neither KEYSRT_GEOADD_NX nor KEYSRT_GEOADD_XX", options);
}

keysrt_status keysrt_geo_add(keysrt_client *client, const keysrt_key *key, const void *params, unsigned options, const void *entries,
                             size_t count, const keysrt_geo_layout *layout, keysrt_duration ttl, uint64_t *changed)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "GEOADD");
    if (count == 0)
        return keysrt_answer_zero(&call, changed);
    keysrt_call_write(&call, params, ttl, &(keysrt_shape){options == 0 ? 1 : 2, 3 * count}); /* chunks of 6000 are whole entries */
    check_options(&call, options);
    if (options != 0)
        keysrt_call_text(&call, options == KEYSRT_GEOADD_NX ? "NX" : "XX");
    KEYSRT_CALL_RAW(&call, "$2\r\nCH\r\n");
    const char *entry = (const char *)entries;
    for (size_t i = 0; i < count && call.status == KEYSRT_OK; i++, entry += layout->entry_size) {
        keysrt_position position;
        memcpy(&position, entry + layout->position_offset, sizeof position);
        write_position(&call, &position);
        keysrt_call_value(&call, "member", key->value, entry);
    }
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = changed, .flags = keysrt_repeatable_unless(changed)});
}

keysrt_status keysrt_geo_remove(keysrt_client *client, const keysrt_key *key, const void *params, const void *members, size_t count,
                                uint64_t *removed)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "ZREM");
    if (count == 0)
        return keysrt_answer_zero(&call, removed);
    keysrt_call_read(&call, params, count);
    keysrt_call_values(&call, "members", key->value, members, count, key->value->size);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = removed, .flags = keysrt_repeatable_unless(removed)});
}

/* ---- Positions ----------------------------------------------------------------------------------------------------- */

static keysrt_status array_positions(keysrt_reply *reply, size_t count)
{
    keysrt_status status = keysrt_reply_check_count(reply, count, (size_t)reply->expect->number);
    reply->current = SIZE_MAX;
    return status != KEYSRT_OK ? status : keysrt_sink_begin(&reply->sink, count * sizeof(keysrt_located));
}

static keysrt_status position_absent(keysrt_reply *reply, size_t index)
{
    (void)reply, (void)index; /* zeroed: found is false */
    return KEYSRT_OK;
}

static keysrt_status position_present(keysrt_reply *reply, size_t index, size_t count)
{
    const bool found = true;
    if (count != 2)
        return keysrt_reply_unexpected(reply, "a position that is no pair of numbers");
    reply->current = index;
    memcpy(reply->sink.image.data + index * sizeof(keysrt_located) + offsetof(keysrt_located, found), &found, sizeof found);
    return KEYSRT_OK;
}

/* Into the image; the numbers are Redis's own. */
static keysrt_status decode_degrees(keysrt_reply *reply, size_t at, const char *bytes, size_t len)
{
    double value;
    if (!keysrt_read_f64(bytes, len, &value) || !(fabs(value) <= 180.1))
        return keysrt_reply_unexpected(reply, "something else in the place of degrees");
    memcpy(reply->sink.image.data + at, &value, sizeof value);
    return KEYSRT_OK;
}

static keysrt_status position_degrees(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    size_t at = reply->current * sizeof(keysrt_located) + offsetof(keysrt_located, position);
    return decode_degrees(reply, at + (index == 0 ? offsetof(keysrt_position, longitude) : offsetof(keysrt_position, latitude)), bytes, len);
}

/* Of one member, a keysrt_position; of many, keysrt_located. */
static keysrt_status finish_positions(keysrt_reply *reply)
{
    const keysrt_expect *expect = reply->expect;
    if ((expect->flags & KEYSRT_EMPTY_IS_MISS) == 0)
        return keysrt_sink_commit(&reply->sink, expect->out, NULL);
    keysrt_located one;
    memcpy(&one, reply->sink.image.data, sizeof one);
    if (!one.found)
        return KEYSRT_MISS;
    memcpy(expect->out, &one.position, sizeof one.position);
    return KEYSRT_OK;
}

static const keysrt_decoder reply_positions = {.expects = "an array of positions and nils",
                                               .array = array_positions,
                                               .element_nil = position_absent,
                                               .element_array = position_present,
                                               .deep_bulk = position_degrees,
                                               .finish = finish_positions};

static void begin_positions(keysrt_call *call, const void *params, const void *members, size_t count)
{
    keysrt_call_read(call, params, count);
    keysrt_call_values(call, "members", call->key->value, members, count, call->key->value->size);
}

keysrt_status keysrt_geo_position(keysrt_client *client, const keysrt_key *key, const void *params, const void *member,
                                  keysrt_position *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "GEOPOS");
    begin_positions(&call, params, member, 1);
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &reply_positions, .out = out, .number = 1, .flags = KEYSRT_REPEATABLE | KEYSRT_EMPTY_IS_MISS});
}

keysrt_status keysrt_geo_positions(keysrt_client *client, const keysrt_key *key, const void *params, const void *members, size_t count,
                                   keysrt_located *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "GEOPOS");
    if (count == 0)
        return keysrt_answer_zero(&call, NULL);
    begin_positions(&call, params, members, count);
    return keysrt_call_finish(&call,
                              &(keysrt_expect){.decoder = &reply_positions, .out = out, .number = count, .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_geo_distance(keysrt_client *client, const keysrt_key *key, const void *params, const void *from, const void *to,
                                  double *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "GEODIST");
    keysrt_call_read(&call, params, 3);
    keysrt_call_value(&call, "from", key->value, from);
    keysrt_call_value(&call, "to", key->value, to);
    KEYSRT_CALL_RAW(&call, "$1\r\nM\r\n");
    return keysrt_call_finish(
        &call, &(keysrt_expect){.decoder = &keysrt_reply_value, .out = out, .type = &keysrt_real_number, .flags = KEYSRT_REPEATABLE});
}

/* ---- Search -------------------------------------------------------------------------------------------------------- */

static keysrt_status nil_places(keysrt_reply *reply)
{
    (void)reply;
    return KEYSRT_MISS;
}

static keysrt_status array_places(keysrt_reply *reply, size_t count)
{
    if (count % 4 != 0)
        return keysrt_reply_unexpected(reply, "places that are not whole");
    size_t places = count / 4;
    keysrt_status status = keysrt_reply_check_count(reply, count, 0);
    if (status == KEYSRT_OK)
        status = keysrt_sink_begin(&reply->sink, sizeof(keysrt_items));
    if (status != KEYSRT_OK || places == 0)
        return status;
    memcpy(reply->sink.image.data + offsetof(keysrt_items, count), &places, sizeof places);
    return keysrt_reply_begin_items(reply, 0, places, reply->expect->entry_size);
}

static keysrt_status decode_distance(keysrt_reply *reply, size_t at, const char *bytes, size_t len)
{
    double metres;
    if (!keysrt_read_f64(bytes, len, &metres) || !(metres >= 0))
        return keysrt_reply_unexpected(reply, "something else in the place of a distance");
    memcpy(reply->sink.image.data + at, &metres, sizeof metres);
    return KEYSRT_OK;
}

static keysrt_status element_place(keysrt_reply *reply, size_t index, const char *bytes, size_t len)
{
    const keysrt_expect *expect = reply->expect;
    const keysrt_place_layout *layout = expect->detail;
    if (!keysrt_reply_has_room(reply, index / 4, expect->entry_size))
        return KEYSRT_NO_MEMORY;
    size_t at = reply->items + index / 4 * expect->entry_size, position = at + layout->position_offset;
    switch (index % 4) {
    case 0: break;
    case 1: return decode_distance(reply, at + layout->distance_offset, bytes, len);
    case 2: return decode_degrees(reply, position + offsetof(keysrt_position, longitude), bytes, len);
    default: return decode_degrees(reply, position + offsetof(keysrt_position, latitude), bytes, len);
    }
    keysrt_status status = keysrt_decode(&reply->sink, at, expect->type, bytes, len, &reply->error);
    if (status == KEYSRT_BAD_VALUE)
        keysrt_error_prefix(&reply->error, "member %zu: ", index / 4);
    return status;
}

static keysrt_status finish_places(keysrt_reply *reply)
{
    return keysrt_sink_commit(&reply->sink, reply->expect->out, reply->expect->block);
}

static const keysrt_decoder reply_places = {.expects = "an array of members, distances and positions",
                                            .nil = nil_places,
                                            .array = array_places,
                                            .element_bulk = element_place,
                                            .finish = finish_places};

static void write_centre(keysrt_call *call, const keysrt_geo_search *search)
{
    if (search->member != NULL) {
        keysrt_call_text(call, "FROMMEMBER");
        keysrt_call_value(call, "member", call->key->value, search->member);
        return;
    }
    keysrt_call_text(call, "FROMLONLAT");
    write_position(call, search->position);
}

static void write_area(keysrt_call *call, const keysrt_geo_area *area)
{
    keysrt_call_text(call, area->box ? "BYBOX" : "BYRADIUS");
    write_length(call, area->box ? "width" : "radius", area->box ? area->width : area->radius);
    if (area->box)
        write_length(call, "height", area->height);
    keysrt_call_text(call, "M");
}

static bool is_limited(const keysrt_geo_search *search)
{
    return search->most > 0 && search->most < INT32_MAX; /* no index holds more */
}

static void write_limit(keysrt_call *call, const keysrt_geo_search *search)
{
    if ((unsigned)search->order > KEYSRT_ANY_ORDER)
        keysrt_call_refuse(call, KEYSRT_INVALID, "order: %u is none of KEYSRT_NEAREST, _FARTHEST and _ANY_ORDER", (unsigned)search->order);
    if (search->order != KEYSRT_ANY_ORDER)
        keysrt_call_text(call, search->order == KEYSRT_FARTHEST ? "DESC" : "ASC");
    if (!is_limited(search))
        return;
    keysrt_call_text(call, "COUNT");
    keysrt_call_number(call, (int64_t)search->most);
    if (search->order == KEYSRT_ANY_ORDER)
        keysrt_call_text(call, "ANY");
}

static void write_search(keysrt_call *call, const keysrt_geo_search *search)
{
    write_centre(call, search);
    write_area(call, &search->area);
    write_limit(call, search);
}

/* Of centre, area and limit. */
static size_t count_arguments(const keysrt_geo_search *search)
{
    size_t centre = search->member != NULL ? 2 : 3, area = search->area.box ? 4 : 3;
    bool any = search->order == KEYSRT_ANY_ORDER;
    size_t order = any ? 0 : 1, limit = !is_limited(search) ? 0 : any ? 3 : 2;
    return centre + area + order + limit;
}

keysrt_status keysrt_geo_find(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_geo_search *search, void *out,
                              keysrt_block *block, const keysrt_place_layout *layout)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "GEOSEARCH");
    keysrt_ttl_plan plan = keysrt_call_plan_read(&call, params);
    bool renews = plan.action == KEYSRT_TTL_SET;
    size_t count = count_arguments(search) + 2;
    if (renews) {
        keysrt_call_script(&call, &keysrt_script_renewing_geo_search, params, 1 + count);
        keysrt_call_number(&call, plan.ms);
    } else {
        keysrt_call_script(&call, &keysrt_script_geo_search, params, count);
    }
    write_search(&call, search);
    keysrt_call_text(&call, "WITHDIST");
    keysrt_call_text(&call, "WITHCOORD");
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &reply_places,
                                                      .out = out,
                                                      .block = block,
                                                      .type = key->value,
                                                      .detail = layout,
                                                      .entry_size = layout->entry_size,
                                                      .flags = KEYSRT_REPEATABLE});
}

keysrt_status keysrt_geo_store(keysrt_client *client, const keysrt_key *key, const void *params, const keysrt_ref *source,
                               const keysrt_geo_search *search, keysrt_duration ttl, uint64_t *size)
{
    const keysrt_operands both = {{key, params}, source, 1};
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "GEOSEARCHSTORE");
    keysrt_refs_check(&call, "source", source, 1, 1);
    keysrt_refs_check_type(&call, "source", source, 1);
    keysrt_ttl_plan plan = keysrt_call_plan_write(&call, params, ttl);
    keysrt_call_tagging_head(&call, &keysrt_script_geo_store, 2, 1, 4 + count_arguments(search));
    keysrt_operands_write(&call, &both);
    keysrt_call_tag(&call, params, 1);
    keysrt_call_ttl(&call, &plan);
    keysrt_call_text(&call, plan.keep ? "keep" : "forget");
    keysrt_refs_write_renewals(&call, source, 1);
    write_search(&call, search);
    uint32_t flags = keysrt_operands_meet(&both) ? 0 : KEYSRT_REPEATABLE;
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = size, .flags = flags});
}

keysrt_status keysrt_geo_size(keysrt_client *client, const keysrt_key *key, const void *params, uint64_t *out)
{
    keysrt_call call;
    keysrt_call_begin(&call, client, key, "ZCARD");
    keysrt_call_read(&call, params, 0);
    return keysrt_call_finish(&call, &(keysrt_expect){.decoder = &keysrt_reply_count, .out = out, .flags = KEYSRT_REPEATABLE});
}
