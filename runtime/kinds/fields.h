/* fields.h: a record written as names and values, in which hashes and streams are alike. */
#ifndef KEYSRT_KINDS_FIELDS_H
#define KEYSRT_KINDS_FIELDS_H

#include "kinds/common.h"

static inline bool keysrt_field_is_present(const keysrt_field *field, const void *record)
{
    return field->present == KEYSRT_NO_OFFSET || *((const bool *)((const char *)record + field->present));
}

/* How many names and values keysrt_call_fields() will write. */
size_t keysrt_count_fields(const keysrt_record *table, const void *record);
/* Every field that is there, then those named by data: these may not have the name of a declared one (that would be a way around
 * its type), nor one name twice. */
void keysrt_call_fields(keysrt_call *call, const keysrt_record *table, const void *record);

void keysrt_call_field(keysrt_call *call, const keysrt_field *field, const void *record);
/* The name of a field that data names, kept apart from the declared ones. */
void keysrt_call_field_name(keysrt_call *call, const keysrt_record *table, const void *name);

#endif
