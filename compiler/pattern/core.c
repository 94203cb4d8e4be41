/* core.c: the registry of cores: equal languages are one object, found by the bytes of their canonical automata. */
#include "pattern/language.h"

#include <string.h>

struct kc_core_use {
    const struct kc_type *type;
    const struct kc_core *core;
};

static uint64_t mix(uint64_t hash, const void *bytes, size_t size)
{
    return (hash ^ kc_str_hash((struct kc_str){bytes, size})) * UINT64_C(0x9e3779b97f4a7c15);
}

static uint64_t hash_of(const struct kc_automaton *a)
{
    uint64_t hash = mix(a->state_count, a->classes, sizeof a->classes);
    hash = mix(hash, a->next, sizeof *a->next * a->state_count * a->class_count);
    return mix(hash, a->accepts, a->state_count) >> 16;
}

static bool same(const struct kc_automaton *a, const struct kc_automaton *b)
{
    return a->state_count == b->state_count && a->class_count == b->class_count && memcmp(a->classes, b->classes, sizeof a->classes) == 0 &&
           memcmp(a->next, b->next, sizeof *a->next * a->state_count * a->class_count) == 0 && memcmp(a->accepts, b->accepts, a->state_count) == 0;
}

static void add_ways(const struct kc_automaton *a, uint32_t state, struct kc_byte_set *set)
{
    for (unsigned b = 0; b < 256; b++)
        if (a->next[state * a->class_count + a->classes[b]] != 0)
            kc_set_add(set, b);
}

static void find_loop(struct kc_cores *cores, struct kc_core *core)
{
    /* set*: the start loops; set+: the start leads to a state that loops on the same bytes */
    const struct kc_automaton *a = core->automaton;
    uint32_t last = a->state_count - 1;
    core->is_loop = !core->is_empty && core->max == KC_NO_LIMIT && a->state_count <= 3 && a->class_count <= 2 && a->accepts[last];
    for (uint32_t s = 1; core->is_loop && s < a->state_count; s++)
        for (uint32_t c = 0; c < a->class_count; c++)
            core->is_loop = core->is_loop && (a->next[s * a->class_count + c] == 0 || a->next[s * a->class_count + c] == last) &&
                            a->next[s * a->class_count + c] == a->next[last * a->class_count + c];
    if (!core->is_loop)
        return;
    bool *in_class = KC_NEW_ARRAY(cores->arena, bool, 256);
    for (unsigned b = 0; b < 256; b++)
        in_class[b] = kc_set_has(&core->first, b);
    core->in_class = in_class;
}

/* Numbered breadth first, the states of a chain come one after another. */
static void find_chain(struct kc_cores *cores, struct kc_core *core)
{
    const struct kc_automaton *a = core->automaton;
    uint32_t last = a->state_count - 1;
    bool chain = !core->is_empty && core->min == core->max && core->max == last - 1 && last > 1 && a->class_count <= 64;
    uint64_t *sets = chain ? KC_NEW_ARRAY(cores->arena, uint64_t, last) : NULL;
    for (uint32_t s = 1; chain && s < last; s++) {
        for (uint32_t c = 0; c < a->class_count; c++) {
            uint32_t to = a->next[s * a->class_count + c];
            chain = chain && (to == 0 || to == s + 1);
            sets[s - 1] |= (uint64_t)(to != 0) << c;
        }
    }
    core->chain_len = chain ? last - 1 : 0;
    core->chain = sets;
}

static struct kc_core *new_core(struct kc_cores *cores, struct kc_automaton *a)
{
    struct kc_core *core = KC_NEW(cores->arena, struct kc_core);
    core->automaton = a;
    core->index = (uint32_t)cores->list.count;
    core->is_empty = !kc_automaton_lengths(a, &core->min, &core->max);
    add_ways(a, 1, &core->first);
    for (uint32_t s = 1; s < a->state_count; s++) {
        add_ways(a, s, &core->bytes);
        if (a->accepts[s])
            add_ways(a, s, &core->follow);
    }
    find_loop(cores, core);
    find_chain(cores, core);
    *KC_PUSH(cores->arena, &cores->list) = core;
    return core;
}

static void grow(struct kc_cores *cores)
{
    cores->slot_count = cores->slot_count == 0 ? 64 : cores->slot_count * 4;
    cores->slots = KC_NEW_ARRAY(cores->arena, uint32_t, cores->slot_count);
    for (uint32_t i = 0; i < cores->list.count; i++) {
        size_t at = (size_t)hash_of(cores->list.items[i]->automaton) & (cores->slot_count - 1);
        while (cores->slots[at] != 0)
            at = (at + 1) & (cores->slot_count - 1);
        cores->slots[at] = i + 1;
    }
}

const struct kc_core *kc_core_of_automaton(struct kc_cores *cores, struct kc_automaton *a)
{
    if (cores->list.count * 2 >= cores->slot_count)
        grow(cores);
    size_t at = (size_t)hash_of(a) & (cores->slot_count - 1);
    for (; cores->slots[at] != 0; at = (at + 1) & (cores->slot_count - 1)) {
        const struct kc_core *known = cores->list.items[cores->slots[at] - 1];
        if (same(known->automaton, a))
            return known;
    }
    struct kc_core *core = new_core(cores, a);
    cores->slots[at] = core->index + 1;
    return core;
}

/* ---- By type ---------------------------------------------------------------------------------------------------- */

static size_t use_slot(const struct kc_cores *cores, const struct kc_type *type)
{
    size_t at = (size_t)((uintptr_t)type * UINT64_C(0x9e3779b97f4a7c15) >> 24) & (cores->use_slots - 1);
    while (cores->uses[at].type != NULL && cores->uses[at].type != type)
        at = (at + 1) & (cores->use_slots - 1);
    return at;
}

static void grow_uses(struct kc_cores *cores)
{
    struct kc_core_use *old = cores->uses;
    size_t count = cores->use_slots;
    cores->use_slots = count == 0 ? 256 : count * 4;
    cores->uses = KC_NEW_ARRAY(cores->arena, struct kc_core_use, cores->use_slots);
    for (size_t i = 0; i < count; i++)
        if (old[i].type != NULL)
            cores->uses[use_slot(cores, old[i].type)] = old[i];
}

/* Plain classes are by far the most frequent: two uses of one class need no automaton. */
static const struct kc_core *core_of_class(struct kc_cores *cores, const struct kc_type *type)
{
    if (type->kind != KC_T_STRING || type->automaton != NULL || type->allowed == NULL)
        return NULL;
    for (size_t i = 0; i < cores->list.count && i < 16; i++) {
        const struct kc_core *core = cores->list.items[i];
        if (core->is_loop && (core->min == 0) == (type->min_length == 0) && memcmp(&core->first, type->allowed, sizeof core->first) == 0)
            return core;
    }
    return NULL;
}

const struct kc_core *kc_core_of(struct kc_cores *cores, const struct kc_type *type)
{
    if (cores->use_count * 2 >= cores->use_slots)
        grow_uses(cores);
    size_t at = use_slot(cores, type);
    if (cores->uses[at].type == NULL) {
        const struct kc_core *core = core_of_class(cores, type);
        if (core == NULL) {
            struct kc_automaton *a = kc_type_core(cores->arena, type);
            core = a == NULL ? NULL : kc_core_of_automaton(cores, a);
        }
        cores->uses[at] = (struct kc_core_use){type, core};
        cores->use_count++;
    }
    return cores->uses[at].core;
}

enum { LONGEST_BUILT_IN = 128, MOST_EXACT = 64, LARGEST_CORE = 64 };

const struct kc_core *kc_core_with_lengths(struct kc_cores *cores, const struct kc_core *core, uint64_t min, uint64_t max)
{
    if (min < 2 || max > LONGEST_BUILT_IN || core->is_empty || (min <= core->min && core->max <= max) || core->automaton->state_count > LARGEST_CORE)
        return core;
    for (size_t i = 0; i < cores->exact.count; i++) {
        const struct kc_exact_core *known = &cores->exact.items[i];
        if (known->core == core && known->min == min && known->max == max)
            return known->exact;
    }
    if (cores->exact.count == MOST_EXACT)
        return core;
    struct kc_automaton *lengths = kc_automaton_of_lengths(cores->arena, min, max);
    struct kc_automaton *a = lengths == NULL ? NULL : kc_automaton_intersect(cores->arena, core->automaton, lengths);
    const struct kc_core *exact = a == NULL ? core : kc_core_of_automaton(cores, a);
    *KC_PUSH(cores->arena, &cores->exact) = (struct kc_exact_core){core, exact, min, max};
    return exact;
}
