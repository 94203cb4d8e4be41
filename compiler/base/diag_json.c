/* diag_json.c: diagnostics for editors and other tools:
 *
 * {"version": 1,
 *  "diagnostics": [{"code": "E0113", "name": "unexpected", "severity": "error", "message": "…",
 *                   "file": "nexus.keys", "start": {"line": 12, "column": 44, "offset": 310}, "end": {…},
 *                   "fix": {"text": "ttl"}, "notes": [{"message": "…", "file": …, "start": …, "end": …}]}],
 *  "errors": 1, "warnings": 0}
 *
 * Lines and columns count from 1, columns in characters, offsets in bytes; end lies behind the last character. A fix
 * replaces start to end. What has no place has no file, start and end; errors and warnings count those not listed too. */
#include "base/diag_print.h"
#include "base/json.h"

static void put_position(struct kc_json *json, const char *name, const struct kc_place *place, uint32_t offset)
{
    kc_json_name(json, name);
    kc_json_flat(json);
    kc_json_open_object(json);
    kc_json_member_uint(json, "line", place->line);
    kc_json_member_uint(json, "column", place->column);
    kc_json_member_uint(json, "offset", offset);
    kc_json_close_object(json);
}

static void put_span(struct kc_json *json, const struct kc_diags *diags, struct kc_span span)
{
    if (diags->sources == NULL || span.source >= diags->sources->count)
        return;
    const struct kc_source *source = diags->sources->items[span.source];
    struct kc_place start = kc_place_of(source, span.start), end = kc_place_of(source, span.end);
    kc_json_member_str(json, "file", source->name);
    put_position(json, "start", &start, span.start);
    put_position(json, "end", &end, span.end);
}

static void put_notes(struct kc_json *json, const struct kc_diags *diags, const struct kc_diag *diag)
{
    kc_json_name(json, "notes");
    kc_json_open_array(json);
    for (size_t i = 0; i < diag->notes.count; i++) {
        kc_json_open_object(json);
        kc_json_member_str(json, "message", diag->notes.items[i].text);
        put_span(json, diags, diag->notes.items[i].span);
        kc_json_close_object(json);
    }
    kc_json_close_array(json);
}

static void put_diag(struct kc_json *json, const struct kc_diags *diags, const struct kc_diag *diag)
{
    const struct kc_code_info *info = kc_code_info(diag->code);
    kc_json_open_object(json);
    kc_json_member_text(json, "code", info->id);
    kc_json_member_text(json, "name", info->name);
    kc_json_member_text(json, "severity", info->severity == KC_ERROR ? "error" : "warning");
    kc_json_member_str(json, "message", diag->text);
    put_span(json, diags, diag->span);
    if (diag->fix.data != NULL) {
        kc_json_name(json, "fix");
        kc_json_flat(json);
        kc_json_open_object(json);
        kc_json_member_str(json, "text", diag->fix);
        kc_json_close_object(json);
    }
    put_notes(json, diags, diag);
    kc_json_close_object(json);
}

void kc_diags_put_json(struct kc_diags *diags, struct kc_buf *out)
{
    struct kc_json json = kc_json_start(out, 2);
    kc_json_open_object(&json);
    kc_json_member_uint(&json, "version", 1);
    kc_json_name(&json, "diagnostics");
    kc_json_open_array(&json);
    for (size_t i = 0; i < diags->list.count; i++)
        put_diag(&json, diags, diags->list.items[i]);
    kc_json_close_array(&json);
    kc_json_member_uint(&json, "errors", diags->errors);
    kc_json_member_uint(&json, "warnings", diags->warnings);
    kc_json_close_object(&json);
    kc_buf_putc(out, '\n');
}
