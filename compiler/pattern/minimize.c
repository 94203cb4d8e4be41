/* minimize.c: which states of a deterministic automaton are the same, in O(m log n) for m transitions (partition refinement over
 * states and transitions at once, after Hopcroft and Valmari). States that cannot be reached, or that reach nothing, get no block. */
#include "pattern/build.h"

/* Elements in sets that split: a set is a range of `order`; its marked elements stand in front. */
struct partition {
    uint32_t count;
    uint32_t *order, *place, *set_of; /* by position; by element; by element */
    uint32_t *first, *past, *marked;  /* by set */
    uint32_t *touched;
    uint32_t touched_count;
};

static struct partition partition_of(struct kc_arena *scratch, uint32_t elements)
{
    size_t n = (size_t)elements + 1;
    struct partition p = {.count = elements != 0,
                          .order = KC_NEW_ARRAY(scratch, uint32_t, n),
                          .place = KC_NEW_ARRAY(scratch, uint32_t, n),
                          .set_of = KC_NEW_ARRAY(scratch, uint32_t, n),
                          .first = KC_NEW_ARRAY(scratch, uint32_t, n),
                          .past = KC_NEW_ARRAY(scratch, uint32_t, n),
                          .marked = KC_NEW_ARRAY(scratch, uint32_t, n),
                          .touched = KC_NEW_ARRAY(scratch, uint32_t, n)};
    for (uint32_t i = 0; i < elements; i++)
        p.order[i] = p.place[i] = i;
    p.past[0] = elements;
    return p;
}

static void mark(struct partition *p, uint32_t element)
{
    uint32_t set = p->set_of[element], from = p->place[element], to = p->first[set] + p->marked[set];
    if (from < to)
        return; /* marked before */
    uint32_t other = p->order[to];
    p->order[from] = other;
    p->place[other] = from;
    p->order[to] = element;
    p->place[element] = to;
    if (p->marked[set]++ == 0)
        p->touched[p->touched_count++] = set;
}

/* Parts marked from unmarked elements; the smaller part becomes the new set. */
static void split(struct partition *p)
{
    while (p->touched_count != 0) {
        uint32_t set = p->touched[--p->touched_count], border = p->first[set] + p->marked[set];
        p->marked[set] = 0;
        if (border == p->past[set])
            continue;
        uint32_t fresh = p->count++;
        if (border - p->first[set] <= p->past[set] - border) {
            p->first[fresh] = p->first[set];
            p->past[fresh] = border;
            p->first[set] = border;
        } else {
            p->first[fresh] = border;
            p->past[fresh] = p->past[set];
            p->past[set] = border;
        }
        for (uint32_t i = p->first[fresh]; i < p->past[fresh]; i++)
            p->set_of[p->order[i]] = fresh;
    }
}

struct edges {
    uint32_t count;
    uint32_t *tail, *head, *label;
    uint32_t *into, *into_start; /* edges by head: into[into_start[state]] to into[into_start[state + 1]] */
};

static void sort_by_head(struct kc_arena *scratch, struct edges *edges, uint32_t states)
{
    edges->into = KC_NEW_ARRAY(scratch, uint32_t, (size_t)edges->count + 1);
    edges->into_start = KC_NEW_ARRAY(scratch, uint32_t, (size_t)states + 2);
    for (uint32_t e = 0; e < edges->count; e++)
        edges->into_start[edges->head[e] + 2]++;
    for (uint32_t s = 0; s < states; s++)
        edges->into_start[s + 2] += edges->into_start[s + 1];
    for (uint32_t e = 0; e < edges->count; e++)
        edges->into[edges->into_start[edges->head[e] + 1]++] = e;
}

static struct edges edges_of(struct kc_arena *scratch, const struct kc_raw *raw, const bool *useful)
{
    size_t cells = (size_t)raw->state_count * raw->class_count;
    struct edges edges = {0};
    for (size_t i = 0; i < cells; i++)
        edges.count += raw->next[i] != KC_NONE && useful[raw->next[i]] && useful[i / raw->class_count];
    edges.tail = KC_NEW_ARRAY(scratch, uint32_t, (size_t)edges.count + 1);
    edges.head = KC_NEW_ARRAY(scratch, uint32_t, (size_t)edges.count + 1);
    edges.label = KC_NEW_ARRAY(scratch, uint32_t, (size_t)edges.count + 1);
    uint32_t n = 0;
    for (uint32_t label = 0; label < raw->class_count; label++) {
        for (uint32_t s = 0; s < raw->state_count; s++) {
            uint32_t to = raw->next[(size_t)s * raw->class_count + label];
            if (to == KC_NONE || !useful[to] || !useful[s])
                continue;
            edges.tail[n] = s;
            edges.head[n] = to;
            edges.label[n++] = label;
        }
    }
    sort_by_head(scratch, &edges, raw->state_count);
    return edges;
}

static void walk_forward(const struct kc_raw *raw, bool *seen, uint32_t *stack)
{
    uint32_t depth = 0;
    seen[raw->start] = true;
    stack[depth++] = raw->start;
    while (depth != 0) {
        const uint32_t *row = raw->next + (size_t)stack[--depth] * raw->class_count;
        for (uint32_t c = 0; c < raw->class_count; c++) {
            if (row[c] != KC_NONE && !seen[row[c]]) {
                seen[row[c]] = true;
                stack[depth++] = row[c];
            }
        }
    }
}

/* States that the start reaches and that reach an end. */
static bool *useful_states(struct kc_arena *scratch, const struct kc_raw *raw)
{
    size_t n = raw->state_count;
    bool *reached = KC_NEW_ARRAY(scratch, bool, n), *useful = KC_NEW_ARRAY(scratch, bool, n);
    uint32_t *stack = KC_NEW_ARRAY(scratch, uint32_t, n), depth = 0;
    walk_forward(raw, reached, stack);
    struct edges edges = edges_of(scratch, raw, reached);
    for (uint32_t s = 0; s < raw->state_count; s++) {
        if (reached[s] && raw->accepts[s]) {
            useful[s] = true;
            stack[depth++] = s;
        }
    }
    while (depth != 0) {
        uint32_t s = stack[--depth];
        for (uint32_t i = edges.into_start[s]; i < edges.into_start[s + 1]; i++) {
            uint32_t from = edges.tail[edges.into[i]];
            if (!useful[from]) {
                useful[from] = true;
                stack[depth++] = from;
            }
        }
    }
    return useful;
}

/* States that accept, states that do not, and those of no use apart. */
static struct partition first_blocks(struct kc_arena *scratch, const struct kc_raw *raw, const bool *useful)
{
    struct partition blocks = partition_of(scratch, raw->state_count);
    for (uint32_t s = 0; s < raw->state_count; s++)
        if (!useful[s])
            mark(&blocks, s);
    split(&blocks);
    for (uint32_t s = 0; s < raw->state_count; s++)
        if (useful[s] && raw->accepts[s])
            mark(&blocks, s);
    split(&blocks);
    return blocks;
}

/* Edges sorted by label come in one set for each label. */
static struct partition first_cords(struct kc_arena *scratch, const struct edges *edges)
{
    struct partition cords = partition_of(scratch, edges->count);
    for (uint32_t e = 1; e < edges->count; e++) {
        if (edges->label[e] != edges->label[e - 1]) {
            cords.past[cords.count - 1] = e;
            cords.first[cords.count] = e;
            cords.past[cords.count++] = edges->count;
        }
        cords.set_of[e] = cords.count - 1;
    }
    return cords;
}

static void refine(struct partition *blocks, struct partition *cords, const struct edges *edges)
{
    for (uint32_t b = 0, c = 0; c < cords->count; c++) {
        for (uint32_t i = cords->first[c]; i < cords->past[c]; i++)
            mark(blocks, edges->tail[cords->order[i]]);
        split(blocks);
        for (; b < blocks->count; b++) {
            for (uint32_t i = blocks->first[b]; i < blocks->past[b]; i++) {
                uint32_t state = blocks->order[i];
                for (uint32_t j = edges->into_start[state]; j < edges->into_start[state + 1]; j++)
                    mark(cords, edges->into[j]);
            }
            split(cords);
        }
    }
}

uint32_t kc_minimize(struct kc_arena *scratch, const struct kc_raw *raw, uint32_t *block_of)
{
    bool *useful = useful_states(scratch, raw);
    struct edges edges = edges_of(scratch, raw, useful);
    struct partition blocks = first_blocks(scratch, raw, useful), cords = first_cords(scratch, &edges);
    refine(&blocks, &cords, &edges);
    for (uint32_t s = 0; s < raw->state_count; s++)
        block_of[s] = useful[s] ? blocks.set_of[s] : KC_NONE;
    return blocks.count;
}
