/* kinds.c: which file of this folder writes the C of a kind. */
#include "emit/c/kinds/kind.h"

static const struct kc_c_kind *const kinds[KC_KIND_COUNT] = {
    [KC_STRING] = &kc_c_kind_string, [KC_COUNTER] = &kc_c_kind_counter, [KC_HASH] = &kc_c_kind_hash,       [KC_LIST_KIND] = &kc_c_kind_list,
    [KC_SET] = &kc_c_kind_set,       [KC_ZSET] = &kc_c_kind_zset,       [KC_CHANNEL] = &kc_c_kind_channel,
    [KC_STREAM] = &kc_c_kind_stream,
    [KC_BITMAP] = &kc_c_kind_bitmap, [KC_HYPERLOGLOG] = &kc_c_kind_hyperloglog, [KC_GEO] = &kc_c_kind_geo,
    [KC_LOCK] = &kc_c_kind_lock,
    [KC_TAGS] = &kc_c_kind_tags,
    [KC_QUEUE] = &kc_c_kind_queue,
    [KC_CACHE] = &kc_c_kind_cache,
    [KC_LIMITER] = &kc_c_kind_limiter,
    [KC_SEMAPHORE] = &kc_c_kind_semaphore,
};

const struct kc_c_kind *kc_c_kind(enum kc_kind kind)
{
    return kinds[kind];
}

const struct kc_c_kind *kc_c_kind_of(const struct kc_key *key)
{
    return kinds[key->kind];
}
