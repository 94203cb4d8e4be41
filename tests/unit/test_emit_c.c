/* test_emit_c.c: the C header: what stands in it, which names it refuses, what becomes of bytes that could leave a literal or comment. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "emit/c/c_emit.h"
#include "support/resolved.h"

/* ---- Fixture ------------------------------------------------------------------------------------------------------ */

/* The header of a schema without errors; the caller frees it. */
static char *header_of(const char *schema)
{
    struct resolved resolved;
    struct kc_buf out = {0};
    resolve_text(&resolved, schema, NULL);
    kc_check_c(&resolved.compilation, resolved.schema);
    assert_string_equal(resolved_messages(&resolved), "");
    kc_emit_c(&resolved.compilation, resolved.schema, &out);
    resolved_free(&resolved);
    return out.data;
}

static void assert_holds(const char *header, const char *fragment)
{
    if (strstr(header, fragment) == NULL)
        fail_msg("not in the header: %s", fragment);
}

static void assert_lacks(const char *header, const char *fragment)
{
    if (strstr(header, fragment) != NULL)
        fail_msg("in the header: %s", fragment);
}

struct fragments {
    const char *schema;
    const char *holds[8], *lacks[8];
};

static void assert_fragments(const struct fragments *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char *header = header_of(cases[i].schema);
        for (size_t j = 0; j < 8 && cases[i].holds[j] != NULL; j++)
            assert_holds(header, cases[i].holds[j]);
        for (size_t j = 0; j < 8 && cases[i].lacks[j] != NULL; j++)
            assert_lacks(header, cases[i].lacks[j]);
        free(header);
    }
}
#define ASSERT_FRAGMENTS(cases) assert_fragments(cases, sizeof(cases) / sizeof *(cases))

/* What kc_check_c says. */
static void assert_says(const struct message_case *cases, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        struct resolved resolved;
        resolve_text(&resolved, cases[i].schema, NULL);
        assert_non_null(resolved.schema);
        assert_string_equal(resolved_messages(&resolved), "");
        kc_check_c(&resolved.compilation, resolved.schema);
        assert_string_equal(resolved_messages(&resolved), cases[i].messages);
        resolved_free(&resolved);
    }
}
#define ASSERT_SAYS(cases) assert_says(cases, sizeof(cases) / sizeof *(cases))

/* ---- The header ----------------------------------------------------------------------------------------------------- */

static void every_named_type_is_a_c_type_of_its_own(void **state)
{
    (void)state;
    static const struct fragments cases[] = {
        {"schema s; type UserId = string(1..9); string a \"a\" of UserId ttl 1h;",
         {"typedef struct s_user_id {\n    const char *data;\n    size_t len;\n} s_user_id;\n", "#define S_USER_ID(text) s_user_id_str(text)",
          "s_a_get(keysrt_client *client, s_user_id_result *out)", "s_a_set(keysrt_client *client, s_user_id value)"},
         {NULL}},
        {"schema s; type Points = i16; string a \"a\" of Points ttl 1h;",
         {"typedef struct s_points {\n    int16_t value;\n} s_points;\n", "s_points_of(int16_t value)", "s_a_get(keysrt_client *client, s_points *out)"},
         {"s_points_result"}},
        {"schema s; enum Role { admin, guest = \"a guest\" } string a \"a\" of Role ttl 1h;",
         {"    S_ROLE_ADMIN = 0,\n    S_ROLE_GUEST = 1\n} s_role;\n", "{\"a guest\", 7}", "s_role_text(s_role value)"},
         {NULL}},
        {"schema s; type V = vector f32[3]; string a \"a\" of V ttl 1h;",
         {"    float values[3];\n} s_v;\n", "s_a_set(keysrt_client *client, const s_v *value)", "s_a_get(keysrt_client *client, s_v *out)"},
         {NULL}},
        {"schema s; type T = text \"{a: u8}.{b: uuid}\"; string a \"a:{t: T}\" of string ttl 1h;",
         {"typedef struct s_t {\n    uint8_t a;\n    keysrt_uuid b;\n} s_t;\n", "s_a_get(keysrt_client *client, s_t t, keysrt_text *out)"},
         {NULL}},
        {"schema s; record R { a: string; b: i64?; } string k \"k\" of json R ttl 1h;",
         {"    keysrt_view a;\n    bool has_b;\n    int64_t b;\n} s_r;\n", "offsetof(s_r, has_b)", "\"\\\"b\\\":\", 4}", "s_k_set(keysrt_client *client, const s_r *value)"},
         {NULL}},
    };
    ASSERT_FRAGMENTS(cases);
}

static void a_key_has_the_calls_of_its_kind_and_clauses(void **state)
{
    (void)state;
    static const struct fragments cases[] = {
        {"schema s; string a \"a:{id}\" of string ttl 1h;",
         {"s_a_get(", "s_a_take(", "s_a_get_many(", "s_a_set_many(", "s_a_renew(", "s_a_walk(", "s_a_delete_all(", "s_a_key_name("},
         {NULL}},
        {"schema s; string a \"a\" of string ttl 1h;", {"s_a_parse(keysrt_client *client, keysrt_view name)"}, {"s_a_get_many(", "s_a_walk(", "s_a_delete_all(", "s_a_params"}},
        {"schema s; string a \"{id}\" of string ttl 1h;", {"s_a_get_many("}, {"s_a_walk(", "s_a_delete_all("}},
        {"schema s; string a \"a:{id}\" of string ttl 1h once;",
         {"s_a_take(", "s_a_set(", "s_a_add(", "s_a_ttl("},
         {"s_a_get(", "s_a_swap(", "s_a_get_many(", "s_a_set_many(", "s_a_renew("}},
        {"schema s; external string a \"a:{id}\" of string ttl unknown;",
         {"s_a_get(", "s_a_exists(", "s_a_walk("},
         {"s_a_set(", "s_a_take(", "s_a_delete(", "s_a_delete_all(", "s_a_renew("}},
        {"schema s; string a \"a:{id}\" of string ttl 1h from creation;", {"s_a_set(", "KEYSRT_TTL_CREATION"}, {"s_a_renew("}},
        {"schema s; string a \"a:{id}\" of string ttl 1h after finish;", {"s_a_finish(", "KEYSRT_TTL_AFTER"}, {"s_a_renew("}},
        {"schema s; string a \"a:{id}\" of string ttl none;", {"s_a_set(", "s_a_ttl("}, {"s_a_renew("}},
        {"schema s; tags a \"a:{id}\" ttl 1h;", {"s_a_invalidate(", "s_a_ttl("}, {"s_a_renew("}},
        {"schema s; tags a \"a:{id}\" ttl 1h versions;", {"s_a_version(", "s_a_ttl("}, {"s_a_renew("}},
        {"schema s; channel a \"a:{id}\" of string;", {"s_a_publish(", "s_a_key_name(", "s_a_parse("}, {"s_a_delete(", "s_a_exists(", "s_a_ttl(", "s_a_walk("}},
        {"schema s; hash a \"a:{id}\" ttl 1h { b: i64; c: string; }",
         {"s_a_increment_b(", "s_a_set_c(", "#define S_A_FIELD_C (UINT64_C(1) << 1)"},
         {"s_a_increment_c(", "s_a_delete_fields("}},
        {"schema s; hash a \"a:{id}\" ttl 1h { b: i64?; }", {"s_a_delete_fields("}, {NULL}},
    };
    ASSERT_FRAGMENTS(cases);
}

static void a_ttl_that_the_caller_chooses_is_an_argument(void **state)
{
    (void)state;
    static const struct fragments cases[] = {
        {"schema s; string a \"a\" of u8 ttl 1h..2h;", {"s_a_set(keysrt_client *client, uint8_t value, keysrt_duration ttl)", "3600000, 7200000"}, {NULL}},
        {"schema s; string a \"a\" of u8 ttl 5m within 1s..1d;", {"uint8_t value, keysrt_duration ttl)", "300000, 1000, 86400000"}, {NULL}},
        {"schema s; string a \"a\" of u8 ttl at call or none;", {"KEYSRT_TTL_CALL, KEYSRT_TTL_ON_WRITE, true", "INT64_C(9223372036854775807)"}, {NULL}},
        {"schema s; string a \"a\" of u8 ttl 1h;", {"s_a_set(keysrt_client *client, uint8_t value)\n", "$2\\r\\nPX\\r\\n$7\\r\\n3600000\\r\\n\", 21"}, {NULL}},
        {"schema s; string a \"a\" of u8 ttl 1h jitter 10%;", {"false, 100, 3600000"}, {"PX"}},
        {"schema s; string a \"a:{t: seconds}\" of u8 ttl {t};", {"KEYSRT_TTL_PARAM, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, offsetof(s_a_params, t)"}, {NULL}},
        {"schema s; string a \"a\" of u8 ttl at call after finish;", {"s_a_set(keysrt_client *client, uint8_t value)\n", "s_a_finish(keysrt_client *client, keysrt_duration ttl)"}, {NULL}},
    };
    ASSERT_FRAGMENTS(cases);
}

static void arguments_give_way_to_the_names_of_the_calls_own(void **state)
{
    (void)state;
    char *header = header_of("schema s; string a \"a:{client}:{value}:{timezone}\" of string ttl 1h;");
    assert_holds(header, "s_a_set(keysrt_client *client, keysrt_view client_param, keysrt_view value_param, keysrt_view timezone_param, keysrt_view value)");
    assert_holds(header, "offsetof(s_a_params, client)");
    free(header);
    header = header_of("schema s; string a \"a:{value}:{value_param}\" of string ttl 1h;");
    assert_holds(header, "s_a_set(keysrt_client *client, keysrt_view value_param_param, keysrt_view value_param, keysrt_view value)");
    free(header);
}

static void what_is_shared_is_written_once(void **state)
{
    (void)state;
    char *header = header_of("schema s; type Id = string(1..9); set a \"a\" of Id ttl 1h; list b \"b\" of Id ttl 1h; set c \"c\" of string ttl 1h; list d \"d\" of bytes ttl 1h;");
    const char *first = strstr(header, "} s_id_array;");
    assert_non_null(first);
    assert_null(strstr(first + 1, "} s_id_array;"));
    first = strstr(header, "} s_string_array;");
    assert_non_null(first);
    assert_null(strstr(first + 1, "} s_string_array;"));
    free(header);
}

static void hashes_with_the_same_fields_share_their_table(void **state)
{
    (void)state;
    char *header = header_of("schema s; hash a \"a\" ttl 1h { x: string; y: i64?; } hash b \"b\" ttl 1h { x: string; y: i64?; }"
                             "hash c \"c\" ttl 1h { x: string; y: i64; } hash d \"d\" ttl 1h { x as z: string; y: i64?; }"
                             "hash e \"e\" ttl 1h { x: string; y: i64?; others: map string -> i64; }");
    assert_holds(header, "s_a_table_fields[] KEYSRT_UNUSED");
    assert_holds(header, "s_b_table_record KEYSRT_UNUSED = {\"b\", offsetof(s_b, block), 2, s_a_table_fields, 0, 0};");
    assert_holds(header, "s_e_table_record KEYSRT_UNUSED = {\"e\", offsetof(s_e, block), 2, s_a_table_fields, ");
    assert_lacks(header, "s_b_table_fields");
    assert_holds(header, "s_c_table_fields[] KEYSRT_UNUSED");
    assert_holds(header, "s_d_table_fields[] KEYSRT_UNUSED");
    free(header);
}

static void a_named_type_says_its_rule(void **state)
{
    (void)state;
    static const struct fragments cases[] = {
        {"schema s;\n/// Who it is.\ntype UserId = string(1..64) of [a-z]; string a \"a\" of UserId ttl 1h;",
         {"/* Who it is.\n * UserId: 1 to 64 bytes: lower-case letters */\ntypedef struct s_user_id {"}, {NULL}},
        {"schema s; enum Role { admin } string a \"a\" of Role ttl 1h;", {"\ntypedef enum s_role {"}, {"Role:"}},
    };
    ASSERT_FRAGMENTS(cases);
}

static void keys_that_refer_to_each_other_make_no_circle_of_tables(void **state)
{
    (void)state;
    char *header = header_of("schema s; set a \"a:{id}\" of key b ttl 1h; set b \"b:{id}\" of key a ttl 1h;");
    const char *naming = strstr(header, "s_b_naming KEYSRT_UNUSED = {"), *table = strstr(header, "s_a_table KEYSRT_UNUSED = {");
    assert_non_null(naming);
    assert_non_null(table);
    assert_true(naming < table);
    free(header);
}

static void the_same_schema_gives_the_same_bytes(void **state)
{
    (void)state;
    static const char schema[] = "schema s; type Id = string(1..9) matching /[a-z]+/; hash a \"a:{id: Id}\" ttl 1h { x: Id; y: json map of i64; }";
    char *first = header_of(schema), *second = header_of(schema);
    assert_string_equal(first, second);
    free(first);
    free(second);
}

static void the_list_of_calls_is_what_the_header_declares(void **state)
{
    (void)state;
    static const char schema[] = "schema s; type Id = string(1..9); record R { a: string; } hash h \"h:{id: Id}:{n: u8}\" ttl 1h { a: Id; b: i64?; others: map Id -> i64; }"
                                 "zset z \"z:{id: Id}\" of json R by f64 ttl at call; hash m \"m\" of map Id -> i64 ttl 1h; string c \"c:{id}\" of R2 ttl 1h; type R2 = json R;"
                                 "stream e \"e:{id}\" groups g, h ttl at call { a: Id; } channel n \"n:{a: Id}:{b: u8}\" of R2; channel p \"p\" of Id;";
    struct resolved resolved;
    resolve_text(&resolved, schema, NULL);
    assert_string_equal(resolved_messages(&resolved), "");
    struct kc_buf header = {0};
    kc_emit_c(&resolved.compilation, resolved.schema, &header);
    size_t listed = 0, declared = 0;
    for (size_t i = 0; i < resolved.schema->keys_count; i++) {
        struct kc_c_calls calls = {0};
        kc_c_calls_of(&resolved.compilation, resolved.schema, resolved.schema->keys[i], &calls);
        for (size_t j = 0; j < calls.count; j++) {
            const char *signature = calls.items[j].signature.data, *name = strchr(signature, ' ') + 1;
            bool status = strncmp(signature, "keysrt_status ", sizeof "keysrt_status " - 1) == 0; /* else it names the key: …_ref */
            struct kc_str line = kc_arena_printf(&resolved.arena, "\n%s%s\n{", status ? "KEYSRT_CALL " : "static inline ", status ? name : signature);
            assert_holds(header.data, line.data);
            assert_true(memcmp(name, calls.items[j].name.data, calls.items[j].name.len) == 0);
            listed += status ? 1 : 0;
            assert_true(calls.items[j].purpose[0] != '\0');
        }
    }
    for (const char *at = header.data; (at = strstr(at, "\nKEYSRT_CALL ")) != NULL; at++)
        declared++;
    assert_int_equal(listed, declared);
    kc_buf_free(&header);
    resolved_free(&resolved);
}

/* ---- Names ---------------------------------------------------------------------------------------------------------- */

static void two_c_names_that_are_the_same_are_told_with_both_places(void **state)
{
    (void)state;
    static const struct message_case cases[] = {
        {"schema s;\nstring lastLogin \"a\" of string ttl 1h;\nstring last_login \"b\" of string ttl 1h;\n",
         "3:8 E0602 C would have two things called 's_last_login_key_name', one for key 'last_login'\n"
         "  2:8 the other for key 'lastLogin'\n"
         "  'as' gives one of them another name in C\n"},
        {"schema s;\ntype UserGet = string;\nstring user \"a\" of UserGet ttl 1h;\n",
         "3:8 E0602 C would have two things called 's_user_get', one for key 'user'\n"
         "  2:6 the other for type 'UserGet'\n"
         "  'as' gives one of them another name in C\n"},
        {"schema s;\nhash h \"a\" ttl 1h { fields: string; }\n",
         "2:21 E0602 C would have two things called 's_h_get_fields', one for field 'fields'\n"
         "  2:6 the other for key 'h'\n"
         "  'as' gives one of them another name in C\n"},
        {"schema s;\nhash h \"a\" ttl 1h { link: string?; has_link: bool; }\n",
         "2:36 E0602 C would have two things called 'has_link', one for field 'has_link'\n"
         "  2:21 the other for field 'link'\n"
         "  'as' gives one of them another name in C\n"},
        {"schema s;\nhash h \"a\" ttl 1h { block: string; }\n",
         "2:21 E0602 field 'block' would be called 'block' in C, and the generated struct has a member 'block' of its own\n"
         "  'as' gives it another name in C: block as block_value\n"},
        {"schema s;\nhash h \"a\" ttl 1h { others: string; others: map string -> u8; }\n",
         "2:21 E0602 field 'others' would be called 'others' in C, and the generated struct has a member 'others' of its own\n"
         "  'as' gives it another name in C: others as others_value\n"},
        {"schema s;\nstring user \"a\" of string ttl 1h;\nhash user_get \"b\" ttl 1h { x: string; }\n",
         "3:6 E0602 C would have two things called 's_user_get', one for key 'user_get'\n"
         "  2:8 the other for key 'user'\n"
         "  'as' gives one of them another name in C\n"},
        {"schema s;\nhash user_get \"b\" ttl 1h { x: string; }\nstring other \"c\" of string ttl 1h;\nstring user \"a\" of string ttl 1h;\n",
         "4:8 E0602 C would have two things called 's_user_get', one for key 'user'\n"
         "  2:6 the other for key 'user_get'\n"
         "  'as' gives one of them another name in C\n"},
        {"schema s;\nhash ab \"a\" ttl 1h { x: string; }\nhash c as AB \"b\" ttl 1h { x: string; }\n",
         "3:27 E0602 C would have two things called 'S_AB_FIELD_X', one for field 'x'\n"
         "  2:22 the other for field 'x'\n"
         "  'as' gives one of them another name in C\n"},
        {"schema s;\nhash map_1 \"a\" ttl 1h { x: string; }\nhash b \"b\" of map string -> i64 ttl 1h;\n",
         "3:6 E0602 C would have two things called 's_map_1', one for key 'b'\n"
         "  2:6 the other for key 'map_1'\n"
         "  'as' gives one of them another name in C\n"},
        {"schema s;\nenum Role { admin }\ntype RoleAdmin = string;\nstring a \"a:{r: Role}\" of RoleAdmin ttl 1h;\n",
         "3:6 E0602 C would have two things called 'S_ROLE_ADMIN', one for type 'RoleAdmin'\n"
         "  2:13 the other for value 'admin'\n"
         "  'as' gives one of them another name in C\n"},
    };
    ASSERT_SAYS(cases);
}

static void keywords_and_standard_macros_are_no_members(void **state)
{
    (void)state;
    static const struct message_case cases[] = {
        {"schema s;\nhash h \"h\" ttl 1h { class: string; errno: i64; and: bool; linux: bool; log: i64; exp: i64; }\n",
         "2:21 E0603 field 'class' would be called 'class' in C, which is a keyword of C or C++\n"
         "  'as' gives it another name in C: class as class_value\n"
         "2:36 E0603 field 'errno' would be called 'errno' in C, which is a macro of the standard headers\n"
         "  'as' gives it another name in C: errno as errno_value\n"
         "2:48 E0603 field 'and' would be called 'and' in C, which is a keyword of C or C++\n"
         "  'as' gives it another name in C: and as and_value\n"
         "2:59 E0603 field 'linux' would be called 'linux' in C, which is a macro of the standard headers\n"
         "  'as' gives it another name in C: linux as linux_value\n"},
        {"schema s;\nstring a \"a:{new}\" of string ttl 1h;\n",
         "2:14 E0603 parameter 'new' would be called 'new' in C, which is a keyword of C or C++\n"
         "  'as' gives it another name in C: new as new_value\n"},
        {"schema int;\ntype Max = string;\nstring a \"a\" of Max ttl 1h;\n",
         "2:6 E0603 type 'Max' would be called 'INT_MAX' in C, which is a macro of the standard headers\n"
         "  'as' gives it another name in C: Max as INT_MAX_value\n"},
    };
    ASSERT_SAYS(cases);
    free(header_of("schema s; hash h \"h:{new as fresh}\" ttl 1h { class as class_name: string; errno as error: i64; }"));
}

static void names_of_the_runtime_are_refused(void **state)
{
    (void)state;
    static const struct message_case cases[] = {
        {"schema keysrt;\nstring a \"a\" of string ttl 1h;\n",
         "1:8 E0604 a schema cannot be called 'keysrt': so begin the names of the runtime\n"
         "  every C name of a schema begins with its name and '_'\n"},
        {"schema keysrtx;\nstring a \"a\" of string ttl 1h;\n", ""},
    };
    ASSERT_SAYS(cases);
}

static void words_are_found_wherever_they_stand_in_their_list(void **state)
{
    (void)state;
    static const char *const keywords[] = {"_Alignas", "alignas", "and", "auto", "class", "int", "new", "nullptr", "reinterpret_cast", "typeof", "xor", "xor_eq"};
    static const char *const macros[] = {"BUFSIZ", "CHAR_BIT", "EOF", "I", "INT_MAX", "NULL", "WINT_MIN", "assert", "errno", "stdin", "unix", "va_start"};
    static const char *const others[] = {"", "a", "id", "log", "exp", "user_id", "classes", "reinterpret_cast_", "zzz", "Int"};
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++)
        assert_int_equal(kc_c_word_of((struct kc_str){keywords[i], strlen(keywords[i])}), KC_C_WORD_KEYWORD);
    for (size_t i = 0; i < sizeof macros / sizeof *macros; i++)
        assert_int_equal(kc_c_word_of((struct kc_str){macros[i], strlen(macros[i])}), KC_C_WORD_MACRO);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_int_equal(kc_c_word_of((struct kc_str){others[i], strlen(others[i])}), KC_C_WORD_FREE);
    assert_true(kc_c_is_taken_argument(KC_STR("client")));
    assert_true(kc_c_is_taken_argument(KC_STR("walk")));
    assert_false(kc_c_is_taken_argument(KC_STR("session_id")));
}

/* ---- Text ----------------------------------------------------------------------------------------------------------- */

static void literals_hold_any_byte(void **state)
{
    (void)state;
    static const struct {
        struct kc_str bytes;
        const char *literal;
    } cases[] = {
        {{NULL, 0}, "\"\""},
        {{"a b", 3}, "\"a b\""},
        {{"\"\\", 2}, "\"\\\"\\\\\""},
        {{"a\0" "1", 3}, "\"a\\0001\""},
        {{"\xff" "f", 2}, "\"\\377f\""},
        {{"\r\n\t", 3}, "\"\\r\\n\\011\""},
        {{"?\?/?\?=", 6}, "\"?\\?/?\\?=\""},
        {{"?\?\?", 3}, "\"?\\?\\?\""},
        {{"%s", 2}, "\"%s\""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct kc_buf out = {0};
        kc_c_literal(&out, cases[i].bytes);
        assert_string_equal(out.data, cases[i].literal);
        kc_buf_free(&out);
    }
}

static void no_text_leaves_its_comment(void **state)
{
    (void)state;
    static const struct {
        const char *text, *comment;
    } cases[] = {
        {"", ""},
        {"plain", "/* plain */\n"},
        {"two\nlines", "/* two\n * lines */\n"},
        {"a\n\nb\n", "/* a\n *\n * b */\n"},
        {"ends */ here", "/* ends * / here */\n"},
        {"opens /* here", "/* opens / * here */\n"},
        {"*/", "/* * / */\n"},
        {"/*/", "/* / * / */\n"},
        {"tri ?\?/ graph", "/* tri ? ?/ graph */\n"},
        {"back \\\nslash", "/* back \\.\n * slash */\n"},
        {"last \\", "/* last \\. */\n"},
        {"blank \\  \nbehind", "/* blank \\.\n * behind */\n"},
        {"bell \a tab \t", "/* bell   tab   */\n"},
        {"caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80", "/* caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80 */\n"},
        {"bad \xff\xc3 \xed\xa0\x80.", "/* bad __ ___. */\n"},
        {"turn \xe2\x80\xae round \xe2\x81\xa6", "/* turn _ round _ */\n"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct kc_buf out = {0};
        kc_buf_puts(&out, "");
        kc_c_comment(&out, (struct kc_str){cases[i].text, strlen(cases[i].text)}, "");
        assert_string_equal(out.data, cases[i].comment);
        kc_buf_free(&out);
    }
}

static void patterns_for_scan_escape_what_it_takes_for_special(void **state)
{
    (void)state;
    char *header = header_of("schema s; string a \"a*[b]?\\\\:{id}:\\x00\" of string ttl 1h;");
    assert_holds(header, "\"a\\\\*\\\\[b\\\\]\\\\?\\\\\\\\:*:?\"");
    free(header);
}

static void defaults_of_settings_are_constants_of_their_types(void **state)
{
    (void)state;
    static const struct fragments cases[] = {
        {"schema s; setting a: string = \"x\"; string k \"k:{$a}\" of u8 ttl 1h;", {"s_default_settings KEYSRT_UNUSED = {{\"x\", 1}};", "&s_default_settings, 1, false}"}, {NULL}},
        {"schema s; setting a: string; string k \"k:{$a}\" of u8 ttl 1h;", {"s_keyspace_settings, 0, 1, false};", "s_use_settings("}, {"s_default_settings"}},
        {"schema s; setting a: seconds = 1h; string k \"k\" of u8 ttl {$a};", {"= {3600};", "KEYSRT_TTL_SETTING, KEYSRT_TTL_ON_WRITE, false, 0, 1000, 0, 0, offsetof(s_settings, a)"}, {NULL}},
        {"schema s; type Id = u8; type T = text \"{a: Id}-{b: Role}\"; enum Role { x, y = \"x-y\" } setting t: T = \"7-x-y\"; string k \"k:{$t}\" of u8 ttl 1h;", {"= {{{7}, S_ROLE_Y}};"}, {NULL}},
        {"schema s; setting t: string(1..4) of [a-z] = \"eu\"; type T = text \"{$t}.{n: u8}\"; setting a: T = \"eu.5\"; string k \"k:{$a}\" of u8 ttl 1h;",
         {"s_default_settings KEYSRT_UNUSED = {{\"eu\", 2}, {5}};"}, {NULL}},
        {"schema s; string k \"k\" of u8 ttl 1h;", {"s_keyspace KEYSRT_UNUSED = {\"s\", KEYSRT_ABI, 0, 0, 0, 1, false};"}, {"s_use_settings"}},
    };
    ASSERT_FRAGMENTS(cases);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_named_type_is_a_c_type_of_its_own),
        cmocka_unit_test(a_key_has_the_calls_of_its_kind_and_clauses),
        cmocka_unit_test(a_ttl_that_the_caller_chooses_is_an_argument),
        cmocka_unit_test(arguments_give_way_to_the_names_of_the_calls_own),
        cmocka_unit_test(what_is_shared_is_written_once),
        cmocka_unit_test(hashes_with_the_same_fields_share_their_table),
        cmocka_unit_test(a_named_type_says_its_rule),
        cmocka_unit_test(keys_that_refer_to_each_other_make_no_circle_of_tables),
        cmocka_unit_test(the_same_schema_gives_the_same_bytes),
        cmocka_unit_test(the_list_of_calls_is_what_the_header_declares),
        cmocka_unit_test(two_c_names_that_are_the_same_are_told_with_both_places),
        cmocka_unit_test(keywords_and_standard_macros_are_no_members),
        cmocka_unit_test(names_of_the_runtime_are_refused),
        cmocka_unit_test(words_are_found_wherever_they_stand_in_their_list),
        cmocka_unit_test(literals_hold_any_byte),
        cmocka_unit_test(no_text_leaves_its_comment),
        cmocka_unit_test(patterns_for_scan_escape_what_it_takes_for_special),
        cmocka_unit_test(defaults_of_settings_are_constants_of_their_types),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
