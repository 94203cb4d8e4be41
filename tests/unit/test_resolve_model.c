/* test_resolve_model.c: what valid schemas mean: types, patterns, lifetimes, recipes, imports, as the outputs see them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/resolved.h"

static struct resolved resolved;

static void resolve(const char *text)
{
    resolve_text(&resolved, text, NULL);
    assert_string_equal(resolved_messages(&resolved), "");
}

static int teardown(void **state)
{
    (void)state;
    resolved_free(&resolved);
    return 0;
}

static const struct kc_key *key(const char *name)
{
    const struct kc_key *found = resolved_key(&resolved, name);
    if (found == NULL)
        fail_msg("no key '%s'", name);
    return found;
}

static void assert_str(struct kc_str str, const char *text)
{
    if (!kc_str_is(str, text))
        fail_msg("'%.*s' is not '%s'", KC_FMT(str), text);
}

static bool allows(const struct kc_type *type, char c)
{
    return type->allowed == NULL || (type->allowed->bits[(unsigned char)c / 8] >> ((unsigned char)c % 8) & 1) != 0;
}

/* ---- Types ------------------------------------------------------------------------------------------------------- */

static void two_spellings_of_one_builtin_are_one_type_and_two_declarations_are_two(void **state)
{
    (void)state;
    resolve("schema s;\ntype A = string(1..9) of [a-z];\ntype B = string(1..9) of [a-z];\ntype C = A;\n"
            "set a \"a\" of string(1..9)  of [a-z] ttl none;\nset b \"b\" of A ttl none;\nset c \"c\" of A ttl none;\nset d \"d\" of C ttl none;\n"
            "set e \"e\" of json list of u8 ttl none;\nset f \"f\" of json  list of u8 ttl none;\n");
    const struct kc_type *plain = key("a")->value, *a = key("b")->value;
    assert_null(plain->name.data);
    assert_str(plain->spelling, "string(1..9) of [a-z]");
    assert_ptr_equal(a->base, plain);
    assert_ptr_equal(resolved_type(&resolved, "B")->base, plain);
    assert_ptr_not_equal(resolved_type(&resolved, "B"), a);
    assert_ptr_equal(key("c")->value, a);
    assert_ptr_equal(key("d")->value->base, a);
    assert_ptr_equal(key("e")->value, key("f")->value);
    assert_int_equal(a->min_length, 1);
    assert_int_equal(a->max_length, 9);
    assert_true(allows(a, 'q') && !allows(a, 'Q'));
    assert_str(a->rule, "of [a-z]");
}

static uint32_t highest_part(const struct kc_type *type)
{
    uint32_t highest = 0;
    const struct kc_type *parts[] = {type->base, type->element, type->key};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        highest = parts[i] != NULL && parts[i]->index + 1 > highest ? parts[i]->index + 1 : highest;
    for (size_t i = 0; type->record != NULL && i < type->record->field_count; i++)
        highest = type->record->fields[i].type->index + 1 > highest ? type->record->fields[i].type->index + 1 : highest;
    for (size_t i = 0; type->text != NULL && i < type->text->param_count; i++)
        highest = type->text->params[i].wire->index + 1 > highest ? type->text->params[i].wire->index + 1 : highest;
    for (size_t i = 0; i < type->target_count; i++)
        for (size_t k = 0; k < type->targets[i]->pattern.param_count; k++)
            highest = type->targets[i]->pattern.params[k].wire->index + 1 > highest ? type->targets[i]->pattern.params[k].wire->index + 1 : highest;
    return highest;
}

static void a_type_stands_behind_all_that_it_needs_though_declared_before_them(void **state)
{
    (void)state;
    resolve("schema s;\nset z \"z\" of Ref ttl none;\ntype Ref = key user | other;\nrecord Outer { inner: list of Inner; ref: Ref; }\n"
            "record Inner { id: Id; member: Member?; }\ntype Member = text \"{kind: Kind}:{id: Id}\";\ntype Id = Base;\n"
            "type Base = string(1..9);\nenum Kind { a, b }\nhash user \"u:{id: Id}\" ttl none { x: json Outer; }\n"
            "string other \"o:{kind: Kind}:{n: u16(1..9)}\" of json map of Outer ttl none;\n");
    const struct kc_schema *schema = resolved.schema;
    assert_true(schema->types_count > 10);
    for (size_t i = 0; i < schema->types_count; i++) {
        assert_int_equal(schema->types[i]->index, i);
        if (highest_part(schema->types[i]) > i)
            fail_msg("'%.*s' stands before a part of it", KC_FMT(schema->types[i]->spelling));
    }
    assert_int_equal(schema->records_count, 2);
    assert_ptr_equal(resolved_type(&resolved, "Outer")->record->type, resolved_type(&resolved, "Outer"));
    assert_true(resolved_type(&resolved, "Inner")->record->fields[1].optional);
}

static void integers_have_the_limits_of_their_width_and_range(void **state)
{
    static const struct {
        const char *type;
        int64_t min_signed, max_signed;
        uint64_t min_unsigned, max_unsigned;
    } cases[] = {
        {"i8", -128, 127, 0, 0},
        {"i64", INT64_MIN, INT64_MAX, 0, 0},
        {"u8", 0, 0, 0, 255},
        {"u64", 0, 0, 0, UINT64_MAX},
        {"u8(1..100)", 0, 0, 1, 100},
        {"i32(-5..)", -5, INT32_MAX, 0, 0},
        {"i64(..-1)", INT64_MIN, -1, 0, 0},
        {"timestamp", INT64_MIN, INT64_MAX, 0, 0},
        {"seconds", 0, 0, 0, UINT32_MAX},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[128];
        snprintf(text, sizeof text, "schema s;\nset a \"a\" of %s ttl none;\n", cases[i].type);
        resolve(text);
        const struct kc_type *type = key("a")->value;
        assert_str(type->spelling, cases[i].type);
        assert_int_equal(type->min_signed, cases[i].min_signed);
        assert_int_equal(type->max_signed, cases[i].max_signed);
        assert_int_equal(type->min_unsigned, cases[i].min_unsigned);
        assert_int_equal(type->max_unsigned, cases[i].max_unsigned);
        teardown(state);
    }
    resolve("schema s;\n");
}

static void a_narrowed_type_keeps_what_its_base_says(void **state)
{
    (void)state;
    resolve("schema s;\ntype Id = string(1..64) of [a-z0-9];\ntype Short = Id(..8) of [a-f];\n"
            "type P = u8(0..100);\ntype Q = P(10..);\n");
    const struct kc_type *narrow = resolved_type(&resolved, "Short"), *q = resolved_type(&resolved, "Q");
    assert_int_equal(narrow->min_length, 1);
    assert_int_equal(narrow->max_length, 8);
    assert_true(allows(narrow, 'b') && !allows(narrow, 'z') && !allows(narrow, '0'));
    assert_str(narrow->base->spelling, "Id(..8) of [a-f]");
    assert_ptr_equal(narrow->base->base, resolved_type(&resolved, "Id"));
    assert_int_equal(q->min_unsigned, 10);
    assert_int_equal(q->max_unsigned, 100);
}

/* ---- Parameters -------------------------------------------------------------------------------------------------- */

static void a_string_as_a_parameter_gets_what_was_not_said(void **state)
{
    (void)state;
    resolve("schema s;\ntype Name = string;\ntype Long = string(0..300);\ntype Class = string of [a-z:{];\n"
            "string a \"{n: Name}|{l: Long}|{c: Class}|{s: segment}|{x: any}|{h: hex}|{p}\" of string ttl none;\n"
            "in prefix \"b\" separator \"/\" { string b \"{n: Name}{s: segment}\" of string ttl none; }\n");
    const struct kc_param *params = key("a")->pattern.params;
    assert_ptr_equal(params[0].type, resolved_type(&resolved, "Name"));
    const struct kc_type *name = params[0].wire;
    assert_ptr_equal(name->base, params[0].type);
    assert_null(name->name.data);
    assert_int_equal(name->min_length, 1);
    assert_int_equal(name->max_length, 255);
    for (const char *c = ":{}\n\x7f"; *c != '\0'; c++)
        assert_false(allows(name, *c));
    assert_true(allows(name, '/') && allows(name, '\xff') && allows(name, ' ') && !allows(name, '\0'));
    assert_int_equal(params[1].wire->min_length, 0);
    assert_int_equal(params[1].wire->max_length, 300);
    assert_false(allows(params[1].wire, ':'));
    assert_int_equal(params[2].wire->max_length, 255);
    assert_true(allows(params[2].wire, ':') && allows(params[2].wire, '{') && !allows(params[2].wire, 'A'));
    assert_ptr_equal(params[3].wire, params[3].type);
    assert_true(!allows(params[3].wire, ':') && allows(params[3].wire, '\n') && params[3].wire->max_length == KC_NO_LIMIT);
    assert_ptr_equal(params[4].wire, params[4].type);
    assert_true(allows(params[4].wire, ':') && params[4].wire->min_length == 1);
    assert_int_equal(params[5].wire->min_length, 1);
    assert_int_equal(params[5].type->min_length, 0);
    params = key("b")->pattern.params;
    assert_true(allows(params[0].wire, ':') && !allows(params[0].wire, '/'));
    assert_true(allows(params[1].wire, ':') && !allows(params[1].wire, '/'));
    assert_ptr_not_equal(params[0].wire, name);
}

static void prefixes_join_with_their_parameters_and_literals(void **state)
{
    (void)state;
    resolve("schema s;\nsetting tenant: string(1..9);\ndatabase d = 3;\nin d prefix \"a:{$tenant}:\" {\n"
            "  in prefix \"{region: u8}\" { string k \"x\\{y:{#userId as uid: u16}z\" of string ttl none; }\n"
            "  string l \"b\" of string ttl none;\n}\n");
    const struct kc_pattern *pattern = &key("k")->pattern;
    assert_str(pattern->text, "a:{$tenant}:{region}x\\{y:{#userId}z");
    assert_int_equal(pattern->piece_count, 7);
    assert_str(pattern->pieces[0].text, "a:");
    assert_ptr_equal(pattern->pieces[1].setting, resolved.schema->settings[0]);
    assert_str(pattern->pieces[4].text, "x{y:{");
    assert_int_equal(pattern->pieces[5].param, 1);
    assert_str(pattern->pieces[6].text, "}z");
    assert_int_equal(pattern->param_count, 2);
    assert_str(pattern->params[0].name, "region");
    assert_str(pattern->params[1].c_name, "uid");
    assert_true(pattern->params[1].hash_tag && !pattern->params[0].hash_tag);
    assert_int_equal(key("k")->database->number, 3);
    assert_str(key("k")->group->prefix, "a:{$tenant}:{region}");
    assert_ptr_equal(key("k")->group->parent, key("l")->group);
    assert_str(key("l")->pattern.text, "a:{$tenant}:b");
    assert_int_equal(key("l")->pattern.piece_count, 3);
}

/* ---- Keys -------------------------------------------------------------------------------------------------------- */

static void lifetimes_are_as_written(void **state)
{
    (void)state;
    resolve("schema s;\nsetting life: seconds;\nenum E { one, two, three }\n"
            "string a \"a\" of string ttl 24h from creation;\n"
            "string b \"b\" of string ttl 10s jitter 10% sliding;\n"
            "string c \"c\" of string ttl 1h after allDone;\n"
            "string d \"d{x: u8}{w: milliseconds}\" of string ttl {w};\n"
            "string e \"e\" of string ttl {$life};\n"
            "string f \"f{e: E}\" of string ttl by {e} { two: none; else: 5s; };\n"
            "string g \"g\" of string ttl 5m within 1s..1d;\n"
            "string h \"h\" of string ttl ..24h or none;\n"
            "string i \"i\" of string ttl at call;\n"
            "string j \"j\" of string ttl 1h or none;\n"
            "string k \"k\" of string ttl none;\n"
            "external string l \"l\" of string ttl some;\n"
            "channel m \"m\" of string;\n");
    const struct kc_ttl *ttl = &key("a")->ttl;
    assert_true(ttl->source == KC_TTL_FIXED && ttl->ms == 86400000 && ttl->mode == KC_TTL_FROM_CREATION);
    ttl = &key("b")->ttl;
    assert_true(ttl->ms == 10000 && ttl->jitter == 100 && ttl->mode == KC_TTL_SLIDING);
    ttl = &key("c")->ttl;
    assert_int_equal(ttl->mode, KC_TTL_AFTER);
    assert_str(ttl->after, "allDone");
    assert_str(ttl->c_after, "all_done");
    ttl = &key("d")->ttl;
    assert_true(ttl->source == KC_TTL_PARAM && ttl->param == 1);
    ttl = &key("e")->ttl;
    assert_true(ttl->source == KC_TTL_SETTING && ttl->setting == resolved.schema->settings[0]);
    ttl = &key("f")->ttl;
    assert_int_equal(ttl->source, KC_TTL_BY);
    assert_true(ttl->cases[0] == 5000 && ttl->cases[1] == -1 && ttl->cases[2] == 5000);
    ttl = &key("g")->ttl;
    assert_true(ttl->source == KC_TTL_CALL && ttl->ms == 300000 && ttl->min_ms == 1000 && ttl->max_ms == 86400000 && !ttl->or_none);
    ttl = &key("h")->ttl;
    assert_true(ttl->source == KC_TTL_CALL && ttl->ms == 0 && ttl->min_ms == 1 && ttl->max_ms == 86400000 && ttl->or_none);
    ttl = &key("i")->ttl;
    assert_true(ttl->source == KC_TTL_CALL && ttl->min_ms == 1 && ttl->max_ms == INT64_MAX);
    ttl = &key("j")->ttl;
    assert_true(ttl->source == KC_TTL_CALL && ttl->ms == 3600000 && ttl->min_ms == 3600000 && ttl->max_ms == 3600000 && ttl->or_none);
    assert_int_equal(key("k")->ttl.source, KC_TTL_NONE);
    assert_int_equal(key("l")->ttl.source, KC_TTL_SOME);
    assert_int_equal(key("m")->ttl.source, KC_TTL_NONE);
}

static void the_nearest_head_says_what_a_key_does_not(void **state)
{
    (void)state;
    resolve("schema s;\nin prefix \"a\" ttl 1h {\n  string a \"a\" of string;\n  in prefix \"b\" ttl {w} { string b \"{w: seconds}\" of string; }\n"
            "  external in prefix \"c\" { string c \"c\" of string; hash h \"h\" { x: u8; y: u8 required; } }\n"
            "  limiter l \"l\" fixed limit 5 per 1m;\n  lock k \"k\" ttl 5s;\n}\n");
    assert_int_equal(key("a")->ttl.ms, 3600000);
    assert_int_equal(key("b")->ttl.source, KC_TTL_PARAM);
    assert_true(key("c")->external && key("c")->ttl.ms == 3600000 && !key("a")->external);
    assert_true(key("h")->record->fields[0].optional && !key("h")->record->fields[1].optional);
    assert_true(key("l")->ttl.source == KC_TTL_FIXED && key("l")->ttl.ms == 60000);
    assert_int_equal(key("k")->ttl.ms, 5000);
}

static void what_keys_hold_is_resolved(void **state)
{
    (void)state;
    resolve("schema s;\nrecord R { a: u8; \"b-c\": string?; others: map string -> u8; }\n"
            "counter c \"c\" ttl none;\ncounter u \"u\" of u64 ttl none;\n"
            "hash h \"h\" of R ttl none;\nexternal hash e \"e\" of R ttl unknown;\nhash m \"m\" of map uuid -> json R2 ttl none;\nrecord R2 { x: f64; }\n"
            "zset z \"z\" of string by i64 ttl none capped 100;\nzset f \"f\" of string by f64 ttl none;\nzset i \"i\" of string by i32 ttl none;\n"
            "zset w \"w\" of string by timestamp window 7d ttl none;\nstream t \"t\" ttl none capped ~1000 groups a, \"b-c\" { x: u8; }\n"
            "string o \"o\" of string ttl 5m once;\n");
    assert_str(key("c")->value->spelling, "i64");
    assert_true(key("u")->value->max_unsigned == INT64_MAX && key("u")->value->base->max_unsigned == UINT64_MAX);
    assert_ptr_equal(key("h")->record, resolved_type(&resolved, "R")->record);
    assert_int_equal(key("h")->record->field_count, 2);
    assert_str(key("h")->record->fields[1].c_name, "b_c");
    assert_true(key("h")->record->fields[1].optional);
    assert_str(key("h")->record->others->spelling, "map string -> u8");
    assert_null(key("e")->record->name.data);
    assert_true(key("e")->record->fields[0].optional && !key("h")->record->fields[0].optional);
    assert_true(key("m")->record == NULL && key("m")->value->kind == KC_T_MAP && key("m")->value->key->kind == KC_T_UUID);
    assert_true(key("z")->capped.value == 100 && key("z")->score->max_signed == INT64_C(9007199254740992) && key("z")->score->min_signed == -INT64_C(9007199254740992));
    assert_str(key("z")->score->base->spelling, "i64");
    assert_str(key("f")->score->spelling, "f64");
    assert_null(key("i")->score->base);
    assert_int_equal(key("w")->window.value, UINT64_C(604800000));
    assert_true(key("t")->capped.value == 1000 && key("t")->capped_approximately && key("t")->group_count == 2);
    assert_str(key("t")->groups[1], "b-c");
    assert_true(key("o")->once);
}

static void recipes_keep_their_side_keys_beside_them(void **state)
{
    (void)state;
    resolve("schema s;\nenum P { high, low }\nin prefix \"n:\" {\n"
            "  lock l \"lock:{#id: u8}\" ttl 30s;\n"
            "  lock m \"m:{a}:{b: u8}\" ttl 30s with fence = \"f:{b}:{a}\";\n"
            "  queue q \"q:{p: P}\" of string ttl none priority {p} lease 5m with active = \"act\", completed;\n"
            "  queue i \"i:{a}:{p: P}:{b: u8}\" of string(1..9) ttl 1h priority {p};\n"
            "  external queue x \"x\" of string ttl none with failed;\n"
            "  cache c \"c\" of string ttl 1h missing 1m stale 5m early compress over 1kb local 100 for 5s;\n"
            "  limiter r \"r:{n: u32}:{w: seconds}:{at: u64}\" fixed limit {n} per {w} aligned {at} when unavailable deny;\n"
            "  semaphore e \"e\" limit at call ttl 30s;\n}\n");
    const struct kc_key *lock = key("l"), *queue = key("q"), *cache = key("c"), *limiter = key("r");
    assert_int_equal(lock->side_key_count, 1);
    assert_str(lock->side_keys[0].name, "fence");
    assert_str(lock->side_keys[0].pattern.text, "n:lock:{#id}:fence");
    const struct kc_pattern *fence = &key("m")->side_keys[0].pattern;
    assert_str(fence->text, "n:f:{b}:{a}");
    assert_true(fence->pieces[1].param == 1 && fence->pieces[3].param == 0);
    assert_ptr_equal(fence->params[1].type, key("m")->pattern.params[1].type);
    assert_int_equal(queue->side_key_count, 6);
    assert_str(queue->side_keys[0].pattern.text, "n:q:attempts");
    assert_str(queue->side_keys[1].pattern.text, "n:act");
    assert_str(queue->side_keys[4].name, "jobs");
    assert_str(queue->side_keys[5].name, "completed");
    assert_true(key("i")->job_is_id && !queue->job_is_id && key("i")->side_key_count == 4); /* a job that is its id has no content */
    assert_str(key("i")->side_keys[3].pattern.text, "n:i:{a}:{b}:failed");
    assert_true(queue->has_priority && queue->lease.kind == KC_Q_CONSTANT && queue->lease.value == 300000 && queue->attempts.kind == KC_Q_ABSENT);
    assert_int_equal(key("x")->side_key_count, 1);
    assert_str(key("x")->side_keys[0].redis_type, "sorted set");
    assert_true(cache->missing.value == 60000 && cache->stale.value == 300000 && cache->early && cache->compress_over.value == 1024);
    assert_true(cache->local_count.value == 100 && cache->local_for.value == 5000);
    assert_true(limiter->limit.kind == KC_Q_PARAM && limiter->limit.param == 0 && limiter->per.param == 1 && limiter->aligned && limiter->aligned_param == 2);
    assert_str(limiter->algorithm, "fixed");
    assert_str(limiter->unavailable, "deny");
    assert_true(limiter->ttl.source == KC_TTL_PARAM && limiter->ttl.param == 1);
    assert_int_equal(key("e")->limit.kind, KC_Q_AT_CALL);
}

static void yields_tags_and_key_types_find_their_keys(void **state)
{
    (void)state;
    resolve("schema s;\ntags t \"t:{a: u8}:{b: u16}\" ttl 1h;\nstring job \"q:{id: any}\" of Ref ttl none yields to meta, zeta;\n"
            "string all \"{x: any}\" of string ttl none yields;\nstring meta \"q:meta\" of string ttl none;\n"
            "string zeta \"q:{y: u16}:{x: u8}\" of string ttl none tagged t(x, y);\ntype Ref = key meta | zeta;\n");
    assert_true(key("job")->yield_count == 2 && key("job")->yields[1] == key("zeta") && !key("job")->yields_to_all);
    assert_true(key("all")->yields_to_all && key("all")->yield_count == 0);
    assert_int_equal(key("zeta")->tagging_count, 1);
    assert_ptr_equal(key("zeta")->taggings[0].tags, key("t"));
    assert_true(key("zeta")->taggings[0].params[0] == 1 && key("zeta")->taggings[0].params[1] == 0);
    assert_true(key("job")->value->base->target_count == 2 && key("job")->value->targets[0] == key("meta"));
}

static void settings_have_their_defaults_as_wire_text(void **state)
{
    static const struct {
        const char *declared, *text;
    } cases[] = {
        {"seconds = 24h", "86400"},     {"milliseconds = 1s500ms", "1500"}, {"u32 = 4kb", "4096"},         {"i8(-5..5) = -5", "-5"},
        {"E = one", "1"},               {"E = \"2\"", "2"},                 {"bool(\"n\", \"y\") = true", "y"}, {"bool = 0", "0"},
        {"string(0..5) = \"\"", ""},    {"ip = \"::1\"", "::1"},            {"timestamp = 0", "0"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[160];
        snprintf(text, sizeof text, "schema s;\nenum E { one = \"1\", two = \"2\" }\nsetting x: %s;\n", cases[i].declared);
        resolve(text);
        assert_true(resolved.schema->settings[0]->has_default);
        assert_str(resolved.schema->settings[0]->default_text, cases[i].text);
        teardown(state);
    }
    resolve("schema s;\n");
}

static void the_schema_has_all_the_rest(void **state)
{
    (void)state;
    resolve("//! About it.\nschema Shop_2;\ncluster;\ndatabase main = 0;\nreserved database 6..15;\nreserved \"tmp:{x: any}\";\n"
            "in main prefix \"a:\" { reserved \"b\"; string k \"k\" of string ttl none; }\n"
            "server { SAVE 900 1; save 60 1; /// Why\n maxmemory 1gb; }\nexpect { hit_rate >= 85%; }\n");
    const struct kc_schema *schema = resolved.schema;
    assert_str(schema->name, "shop_2");
    assert_str(schema->doc, "About it.");
    assert_str(schema->file, "test.keys");
    assert_true(schema->cluster);
    assert_int_equal(schema->reserved_count, 3);
    assert_true(!schema->reserved[0].is_pattern && schema->reserved[0].low == 6 && schema->reserved[0].high == 15);
    assert_true(schema->reserved[1].is_pattern && schema->reserved[1].database == NULL);
    assert_str(schema->reserved[2].pattern.text, "a:b");
    assert_ptr_equal(schema->reserved[2].database, schema->databases[0]);
    assert_int_equal(schema->directives_count, 3);
    assert_str(schema->directives[0].name, "save");
    assert_str(schema->directives[2].arguments, "1gb");
    assert_str(schema->expectations[0].value, "85%");
    assert_int_equal(key("k")->database->number, 0);
}

static void without_a_database_number_0_is_meant_and_with_one_that_one(void **state)
{
    resolve("schema s;\nstring k \"k\" of string ttl none;\n");
    assert_int_equal(resolved.schema->databases_count, 1);
    assert_null(resolved.schema->databases[0]->name.data);
    assert_ptr_equal(key("k")->database, resolved.schema->databases[0]);
    teardown(state);
    resolve("schema s;\ndatabase only = 7;\nstring k \"k\" of string ttl none;\nchannel c \"c\" of string;\n");
    assert_int_equal(key("k")->database->number, 7);
    assert_null(key("c")->database);
}

/* ---- Imports ----------------------------------------------------------------------------------------------------- */

static char folder[64];

static void write_file(const char *name, const char *text)
{
    char path[128];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
}

static int make_folder(void **state)
{
    (void)state;
    strcpy(folder, "/tmp/keysc-imports-XXXXXX");
    return mkdtemp(folder) == NULL ? -1 : 0;
}

static int remove_folder(void **state)
{
    char command[96];
    snprintf(command, sizeof command, "rm -r %s", folder);
    return teardown(state) + system(command);
}

static void resolve_in_folder(const char *text)
{
    char name[128];
    snprintf(name, sizeof name, "%s/main.keys", folder);
    resolve_text(&resolved, text, name);
}

static void an_import_is_read_once_whatever_the_order_and_circles_end(void **state)
{
    (void)state;
    write_file("types.keys", "import \"more.keys\";\nimport \"./types.keys\";\ntype A = B;\n");
    write_file("more.keys", "import \"types.keys\";\ntype B = string(1..9);\nstring more \"more\" of A ttl none;\n");
    resolve_in_folder("import \"more.keys\";\nimport \"./more.keys\";\nschema s;\nstring main \"main\" of A ttl none;\nimport \"types.keys\";\n");
    assert_string_equal(resolved_messages(&resolved), "");
    assert_int_equal(resolved.compilation.dependency_count, 2);
    assert_int_equal(resolved.schema->keys_count, 2);
    assert_str(resolved.schema->keys[0]->name, "more");
    assert_ptr_equal(key("main")->value, key("more")->value);
}

static void an_import_has_no_schema_and_its_mistakes_are_its_own(void **state)
{
    (void)state;
    write_file("part.keys", "schema other;\ntype A = Nope;\n");
    resolve_in_folder("schema s;\nimport \"part.keys\";\ntype A = u8;\n");
    assert_string_equal(resolved_messages(&resolved), "3:6 E0204 type 'A' is declared twice\n  [1]2:6 first declared here\n"
                                                      "[1]1:1 E0202 an imported file has no 'schema' of its own: it joins the one that imports it\n  1:1 the schema is named here\n"
                                                      "[1]2:10 E0206 there is no type 'Nope'\n");
}

static void imports_are_looked_for_beside_the_file_then_along_the_paths(void **state)
{
    (void)state;
    char main_text[] = "schema s;\nimport \"far.keys\";\nstring k \"k\" of Far ttl none;\n", command[96];
    snprintf(command, sizeof command, "mkdir %s/lib", folder);
    assert_int_equal(system(command), 0);
    write_file("lib/far.keys", "import \"near.keys\";\ntype Far = Near;\n");
    write_file("lib/near.keys", "type Near = u8;\n");
    char path[96];
    snprintf(path, sizeof path, "%s/lib", folder);
    const char *paths[] = {"/nonexistent", path};
    resolved = (struct resolved){.schema = NULL};
    struct kc_compilation *compilation = &resolved.compilation;
    *compilation = (struct kc_compilation){.arena = &resolved.arena, .options = {paths, 2}};
    compilation->diags.arena = &resolved.arena;
    compilation->diags.sources = &compilation->sources;
    struct kc_source *source = kc_source_text(&resolved.arena, "main.keys", main_text, strlen(main_text));
    uint32_t index = kc_sources_add(&resolved.arena, &compilation->sources, source);
    resolved.schema = kc_resolve(compilation, kc_parse(&resolved.arena, index, &compilation->diags));
    assert_string_equal(resolved_messages(&resolved), "");
    assert_str(key("k")->value->base->spelling, "Near");
    assert_true(compilation->dependency_count == 2);
}

static void what_is_no_file_is_said_and_hides_no_other_mistake(void **state)
{
    (void)state;
    char text[256];
    snprintf(text, sizeof text, "schema s;\nimport \"%s\";\nimport \"a\\0b\";\nset a \"a\" of Unknown ttl none;\nset b \"b\" of string;\n", folder);
    resolve_in_folder(text);
    const char *messages = resolved_messages(&resolved);
    assert_non_null(strstr(messages, "Is a directory"));
    assert_non_null(strstr(messages, "3:8 E0203 cannot read \"a\\x00b\""));
    assert_non_null(strstr(messages, "5:5 E0404"));
    assert_null(strstr(messages, "E0206"));
}

/* ---- After syntax errors ----------------------------------------------------------------------------------------- */

static void what_a_syntax_error_took_away_is_not_missed(void **state)
{
    (void)state;
    static const char *const cases[] = {
        "schema s;\ntype A = string(;\nset a \"a\" of A ttl none;\n",
        "schema s;\nstring a \"a\" of string ttl ttl;\n",
        "schema 5;\nstring a \"a\" of string ttl 1h;\n",
        "schema s;\nenum E { a, 5, b }\nstring a \"a{e: E}\" of string ttl by {e} { a: 1h; b: 2h; c: 3h; };\n",
        "schema s;\nrecord R { 5; }\nstring a \"a\" of json R ttl none;\n",
        "schema s;\nin prefix \"x\" ttl 5q5 { string a \"a\" of string; }\n",
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        resolve_text(&resolved, cases[i], NULL);
        const char *messages = resolved_messages(&resolved);
        const char *first = strstr(messages, " E0");
        assert_non_null(first);
        for (const char *at = first; at != NULL; at = strstr(at + 1, " E0"))
            if (at[3] != '1')
                fail_msg("%s\n%s", cases[i], messages);
        resolved_free(&resolved);
    }
    resolve("schema s;\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(two_spellings_of_one_builtin_are_one_type_and_two_declarations_are_two, teardown),
        cmocka_unit_test_teardown(a_type_stands_behind_all_that_it_needs_though_declared_before_them, teardown),
        cmocka_unit_test_teardown(integers_have_the_limits_of_their_width_and_range, teardown),
        cmocka_unit_test_teardown(a_narrowed_type_keeps_what_its_base_says, teardown),
        cmocka_unit_test_teardown(a_string_as_a_parameter_gets_what_was_not_said, teardown),
        cmocka_unit_test_teardown(prefixes_join_with_their_parameters_and_literals, teardown),
        cmocka_unit_test_teardown(lifetimes_are_as_written, teardown),
        cmocka_unit_test_teardown(the_nearest_head_says_what_a_key_does_not, teardown),
        cmocka_unit_test_teardown(what_keys_hold_is_resolved, teardown),
        cmocka_unit_test_teardown(recipes_keep_their_side_keys_beside_them, teardown),
        cmocka_unit_test_teardown(yields_tags_and_key_types_find_their_keys, teardown),
        cmocka_unit_test_teardown(settings_have_their_defaults_as_wire_text, teardown),
        cmocka_unit_test_teardown(the_schema_has_all_the_rest, teardown),
        cmocka_unit_test_teardown(without_a_database_number_0_is_meant_and_with_one_that_one, teardown),
        cmocka_unit_test_setup_teardown(an_import_is_read_once_whatever_the_order_and_circles_end, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(an_import_has_no_schema_and_its_mistakes_are_its_own, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(imports_are_looked_for_beside_the_file_then_along_the_paths, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(what_is_no_file_is_said_and_hides_no_other_mistake, make_folder, remove_folder),
        cmocka_unit_test_teardown(what_a_syntax_error_took_away_is_not_missed, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
