/* attach.c: what a recipe keeps with a client. Must not know recipes: each says its size and its end itself. */
#include "core/client.h"

struct keysrt_attached {
    const keysrt_attachment *what;
    void *state;
    keysrt_attached *next;
};

void *keysrt_core_attach(keysrt_core *core, const keysrt_attachment *what)
{
    for (keysrt_attached *one = core->attached; one != NULL; one = one->next)
        if (one->what == what)
            return one->state;
    keysrt_attached *made = keysrt_allocate(sizeof *made);
    void *state = made == NULL ? NULL : keysrt_allocate(what->size);
    if (state == NULL) {
        keysrt_release(made);
        return NULL;
    }
    memset(state, 0, what->size);
    *made = (keysrt_attached){what, state, core->attached};
    core->attached = made;
    return state;
}

void keysrt_core_detach_all(keysrt_core *core)
{
    while (core->attached != NULL) {
        keysrt_attached *one = core->attached;
        core->attached = one->next;
        one->what->end(one->state);
        keysrt_release(one->state);
        keysrt_release(one);
    }
}
