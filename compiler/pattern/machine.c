/* machine.c: an automaton from a machine given as a function, by walking all the states it can reach. */
#include "pattern/build.h"

#include <string.h>

struct walk {
    const struct kc_machine *machine;
    struct kc_arena scratch;
    KC_LIST(uint64_t) states;
    uint32_t *slots; /* a state's index + 1 by hash */
    size_t slot_count;
};

static size_t slot_of(const struct walk *w, uint64_t state)
{
    size_t at = (size_t)(state * UINT64_C(0x9e3779b97f4a7c15) >> 24) & (w->slot_count - 1);
    while (w->slots[at] != 0 && w->states.items[w->slots[at] - 1] != state)
        at = (at + 1) & (w->slot_count - 1);
    return at;
}

static uint32_t number_of(struct walk *w, uint64_t state)
{
    if (w->states.count * 2 >= w->slot_count) {
        w->slot_count = w->slot_count == 0 ? 128 : w->slot_count * 4;
        w->slots = KC_NEW_ARRAY(&w->scratch, uint32_t, w->slot_count);
        for (uint32_t i = 0; i < w->states.count; i++)
            w->slots[slot_of(w, w->states.items[i])] = i + 1;
    }
    size_t at = slot_of(w, state);
    if (w->slots[at] == 0) {
        *KC_PUSH(&w->scratch, &w->states) = state;
        w->slots[at] = (uint32_t)w->states.count;
    }
    return w->slots[at] - 1;
}

struct kc_automaton *kc_machine_finish(struct kc_arena *arena, const struct kc_machine *machine)
{
    struct walk w = {.machine = machine};
    struct kc_raw raw = {.class_count = (uint32_t)strlen(machine->alphabet) + 1};
    KC_LIST(uint32_t) next = {0};
    for (uint32_t c = 0; machine->alphabet[c] != '\0'; c++)
        raw.classes[(unsigned char)machine->alphabet[c]] = (unsigned char)(c + 1);
    number_of(&w, machine->start);
    for (size_t i = 0; i < w.states.count; i++) {
        *KC_PUSH(&w.scratch, &next) = KC_NONE;
        for (const char *c = machine->alphabet; *c != '\0'; c++) {
            uint64_t to = machine->step(machine->context, w.states.items[i], (unsigned char)*c);
            uint32_t number = to == KC_DEAD ? KC_NONE : number_of(&w, to);
            *KC_PUSH(&w.scratch, &next) = number;
        }
    }
    raw.state_count = (uint32_t)w.states.count;
    raw.next = next.items;
    raw.accepts = KC_NEW_ARRAY(&w.scratch, bool, raw.state_count);
    for (uint32_t i = 0; i < raw.state_count; i++)
        raw.accepts[i] = machine->accepts(machine->context, w.states.items[i]);
    struct kc_automaton *a = kc_automaton_finish(arena, &raw);
    kc_arena_free(&w.scratch);
    return a;
}
