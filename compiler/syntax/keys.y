/* keys.y: the grammar of a schema. An action is one call of a constructor (build.h); tokens come from kc_lex(), already
 * stored, and are pushed by parse.c, which also mends and skips.
 *
 * A location is a range of tokens, and names, numbers and texts are known by it alone. Every statement ends where bison needs
 * no look ahead, so that what was read is built before a mistake behind it is noticed: with LAC the stack is left as it was.
 * SKIPPED stands for the tokens of a statement that cannot be read, SKIPPED_HEAD for those of a key's or group's head up to
 * its next clause, SKIPPED_HOLE for the rest of a placeholder. Behind each, messages are due again (yyerrok). */
%define api.pure full
%define api.push-pull push
%define api.prefix {kc_yy}
%define api.token.prefix {KC_TOKEN_}
%define api.location.type {struct kc_extent}
%define parse.lac full
%define parse.error custom
%locations
%expect 0
%parse-param {struct kc_parser *p}

%code requires {
#include "syntax/build.h"
}

%code provides {
/* Kinds of tokens that could be pushed next; gives how many. kinds has room for KC_TOKEN_KINDS. */
enum { KC_TOKEN_FIRST = KC_TOKEN_IDENT, KC_TOKEN_KINDS = KC_TOKEN_LAST - KC_TOKEN_IDENT + 2 };
size_t kc_expected(kc_yypstate *state, int *kinds);
/* What messages call a kind: "name", "ttl", ";". */
const char *kc_token_name(int kind);
}

%code {
#define YYLLOC_DEFAULT(current, rhs, n)                              \
    (current).first = (n) > 0 ? YYRHSLOC(rhs, 1).first : YYRHSLOC(rhs, 0).end; \
    (current).end = YYRHSLOC(rhs, n).end;
#define PARTS(...) (struct kc_parts){__VA_ARGS__}
static void kc_yyerror(const struct kc_extent *extent, struct kc_parser *p, const char *message);
}

%union {
    struct kc_extent extent;
    struct kc_range *range;
    struct kc_bounds *bounds;
    struct kc_amount *amount;
    struct kc_names *names;
    struct kc_ast_type *type;
    struct kc_ast_pattern *pattern;
    struct kc_ast_ttl *ttl;
    struct kc_decl *decl;
    struct kc_body *body;
    bool flag;
}

/* Words, from IDENT to REQUIRED: all may be names. */
%token IDENT "name"
/* They begin a declaration, */
%token SCHEMA "schema" IMPORT "import" DATABASE "database" RESERVED "reserved" SERVER "server" CLUSTER "cluster" EXPECT "expect"
%token TYPE "type" ENUM "enum" RECORD "record" SETTING "setting" SEPARATOR "separator" IN "in" EXTERNAL "external"
/* so do the kinds of keys. */
%token STRING "string" COUNTER "counter" HASH "hash" LIST "list" SET "set" ZSET "zset" STREAM "stream" BITMAP "bitmap"
%token HYPERLOGLOG "hyperloglog" GEO "geo" CHANNEL "channel" LIMITER "limiter" LOCK "lock" SEMAPHORE "semaphore" QUEUE "queue"
%token CACHE "cache" TAGS "tags"
%token TEXT "text" VECTOR "vector" JSON "json" KEY "key" MAP "map"
/* They begin a clause. */
%token OF "of" BY "by" TTL "ttl" ONCE "once" CAPPED "capped" WINDOW "window" YIELDS "yields" FIXED "fixed" SLIDING "sliding"
%token BUCKET "bucket" LIMIT "limit" ALIGNED "aligned" WHEN "when" WITH "with" PRIORITY "priority" LEASE "lease"
%token ATTEMPTS "attempts" MISSING "missing" STALE "stale" EARLY "early" COMPRESS "compress" LOCAL "local" TAGGED "tagged"
%token VERSIONS "versions" GROUPS "groups"
%token PREFIX "prefix" AS "as" NOT "not" MATCHING "matching" TO "to" PER "per" UNAVAILABLE "unavailable" ALLOW "allow" DENY "deny"
%token OVER "over" FOR "for" WITHIN "within" OR "or" NONE "none" JITTER "jitter" FROM "from" CREATION "creation" AFTER "after"
%token AT "at" CALL "call" SOME "some" UNKNOWN "unknown" REQUIRED "required"
/* No names. */
%token OF_CLASS "of [class]" CLASS "class" REGEX "regular expression" NUMBER "number" RAW "directive"
%token QUOTE_OPEN "string " RUN "text " QUOTE_CLOSE "\"" HOLE_OPEN "{ " HOLE_TAG "{#" HOLE_SETTING "{$ " HOLE_CLOSE "} "
%token LBRACE "{" SETTING_OPEN "{$" RBRACE "}" LPAREN "(" RPAREN ")" LBRACKET "[" RBRACKET "]"
%token SEMICOLON ";" COLON ":" COMMA "," EQUALS "=" QUESTION "?" BAR "|" ABOUT "~" DOTS ".." ARROW "->"
%token AT_LEAST ">=" AT_MOST "<=" ABOVE ">" BELOW "<"
/* Made by parse.c. */
%token END_OF_TEXT "end of the file" SKIPPED "skipped" SKIPPED_HEAD "skipped head" SKIPPED_HOLE "skipped hole" LAST "last"

%type <extent> as
%type <range> range numbers
%type <bounds> bounds
%type <amount> amount call_amount bound
%type <names> name_list label_list tagged texts
%type <type> type plain_type
%type <pattern> string
%type <ttl> ttl ttl_parts ttl_head ttl_start
%type <decl> decl key key_start group_head group_start
%type <body> decls
%type <flag> optional required in

/* `ttl 1h sliding`: sliding belongs to the ttl, although it begins a limiter's clause too. */
%precedence END_OF_TTL
%precedence SLIDING

%%

file: %empty
    | file decl                         { kc_add_top(p, $2); }
    | file error SKIPPED                { kc_add_lost(p, @3); yyerrok; }
    ;

decls: %empty                           { $$ = kc_new_body(p); }
    | decls decl                        { $$ = kc_add_to_body(p, $1, $2); }
    | decls error SKIPPED               { $$ = $1; kc_add_lost(p, @3); yyerrok; }
    ;

/* ---- Declarations -------------------------------------------------------------------------------------------------- */

decl: SCHEMA name SEMICOLON             { $$ = kc_build_decl(p, KC_DECL_SCHEMA, PARTS(.all = @$, .name = @2)); }
    | IMPORT plain SEMICOLON            { $$ = kc_build_decl(p, KC_DECL_IMPORT, PARTS(.all = @$, .name = @2)); }
    | DATABASE name as equals NUMBER SEMICOLON
                                        { $$ = kc_build_decl(p, KC_DECL_DATABASE, PARTS(.all = @$, .name = @2, .as = $3, .number = @5)); }
    | RESERVED DATABASE numbers SEMICOLON
                                        { $$ = kc_build_decl(p, KC_DECL_RESERVED, PARTS(.all = @$, .range = $3)); }
    | RESERVED string SEMICOLON         { $$ = kc_build_decl(p, KC_DECL_RESERVED, PARTS(.all = @$, .pattern = $2)); }
    | SERVER LBRACE directives RBRACE   { $$ = kc_build_decl(p, KC_DECL_SERVER, PARTS(.all = @$)); }
    | CLUSTER SEMICOLON                 { $$ = kc_build_decl(p, KC_DECL_CLUSTER, PARTS(.all = @$)); }
    | EXPECT LBRACE expectations RBRACE { $$ = kc_build_decl(p, KC_DECL_EXPECT, PARTS(.all = @$)); }
    | TYPE IDENT as equals type SEMICOLON
                                        { $$ = kc_build_decl(p, KC_DECL_TYPE, PARTS(.all = @$, .name = @2, .as = $3, .type = $5)); }
    | ENUM IDENT as LBRACE values RBRACE
                                        { $$ = kc_build_decl(p, KC_DECL_ENUM, PARTS(.all = @$, .name = @2, .as = $3)); }
    | ENUM IDENT as LBRACE values value RBRACE
                                        { $$ = kc_build_decl(p, KC_DECL_ENUM, PARTS(.all = @$, .name = @2, .as = $3)); }
    | RECORD IDENT as LBRACE fields RBRACE
                                        { $$ = kc_build_decl(p, KC_DECL_RECORD, PARTS(.all = @$, .name = @2, .as = $3)); }
    | SETTING name as colon type SEMICOLON
                                        { $$ = kc_build_decl(p, KC_DECL_SETTING, PARTS(.all = @$, .name = @2, .as = $3, .type = $5)); }
    | SETTING name as colon type equals NUMBER SEMICOLON
                                        { $$ = kc_build_decl(p, KC_DECL_SETTING, PARTS(.all = @$, .name = @2, .as = $3, .type = $5, .number = @7)); }
    | SETTING name as colon type equals label SEMICOLON
                                        { $$ = kc_build_decl(p, KC_DECL_SETTING, PARTS(.all = @$, .name = @2, .as = $3, .type = $5, .text = @7)); }
    | SEPARATOR plain SEMICOLON         { $$ = kc_build_decl(p, KC_DECL_SEPARATOR, PARTS(.all = @$, .text = @2)); }
    | group_head LBRACE decls RBRACE    { $$ = kc_build_group(p, $1, @$, $3); }
    | in LBRACE decls RBRACE            { $$ = kc_build_group(p, kc_start_group(p, $1, PARTS(.all = @1)), @$, $3); }
    | group_head SEMICOLON              { $$ = kc_group_without_body(p, $1, @$); }
    | key SEMICOLON                     { $$ = kc_build_key(p, $1, @$); }
    | key LBRACE fields RBRACE          { $$ = kc_build_key_with_fields(p, $1, @$); }
    | SEMICOLON                         { $$ = kc_stray(p, @1); }
    ;

group_head: group_start
    | group_head PREFIX string          { $$ = kc_group_prefix(p, $1, $3, @2); }
    | group_head SEPARATOR plain        { $$ = kc_group_separator(p, $1, @3, @2); }
    | group_head ttl                    { $$ = kc_group_ttl(p, $1, $2); }
    | group_head error SKIPPED_HEAD     { $$ = kc_damaged($1); yyerrok; }
    ;

/* Behind `in` stands a database's name, which may be a word that begins a part of the head. `in ttl {` names a database. */
group_start: in name                           { $$ = kc_start_group(p, $1, PARTS(.all = @1, .name = @2)); }
    | in PREFIX string                  { $$ = kc_group_prefix(p, kc_start_group(p, $1, PARTS(.all = @1)), $3, @2); }
    | in SEPARATOR plain                { $$ = kc_group_separator(p, kc_start_group(p, $1, PARTS(.all = @1)), @3, @2); }
    | in ttl_start %prec END_OF_TTL     { $$ = kc_group_ttl(p, kc_start_group(p, $1, PARTS(.all = @1)), $2); }
    ;
in: IN                                  { $$ = false; }
    | EXTERNAL IN                       { $$ = true; }
    ;

key: key_start
    | key clause                        { $$ = $1; }
    | key error SKIPPED_HEAD            { $$ = kc_damaged($1); yyerrok; }
    ;
key_start: kind name as string          { $$ = kc_start_key(p, false, PARTS(.all = @1, .name = @2, .as = $3, .pattern = $4)); }
    | EXTERNAL kind name as string      { $$ = kc_start_key(p, true, PARTS(.all = @2, .name = @3, .as = $4, .pattern = $5)); }
    ;
kind: STRING | COUNTER | HASH | LIST | SET | ZSET | STREAM | BITMAP | HYPERLOGLOG | GEO | CHANNEL | LIMITER | LOCK | SEMAPHORE
    | QUEUE | CACHE | TAGS
    ;

/* ---- What stands in braces ----------------------------------------------------------------------------------------- */

fields: %empty                          { kc_start_fields(p); }
    | fields label as colon type optional required end
                                        { kc_add_field(p, PARTS(.all = {@2.first, @8.end}, .name = @2, .as = $3, .type = $5, .optional = $6, .required = $7)); }
    | fields SEMICOLON                  { kc_stray(p, @2); }
    | fields error SKIPPED              { kc_lost_item(p); yyerrok; }
    ;
optional: %empty                        { $$ = false; }
    | QUESTION                          { $$ = true; }
    ;
required: %empty                        { $$ = false; }
    | REQUIRED                          { $$ = true; }
    ;

values: %empty                          { kc_start_values(p); }
    | values value comma
    | values error SKIPPED              { kc_lost_item(p); yyerrok; }
    ;
value: label as                         { kc_add_value(p, PARTS(.all = @$, .name = @1, .as = $2)); }
    | label as equals plain             { kc_add_value(p, PARTS(.all = @$, .name = @1, .as = $2, .text = @4)); }
    ;

directives: %empty                      { kc_start_directives(p); }
    | directives words SEMICOLON        { kc_add_directive(p, (struct kc_extent){@2.first, @3.end}); }
    | directives SEMICOLON              { kc_stray(p, @2); }
    | directives error SKIPPED          { kc_lost_item(p); yyerrok; }
    ;
words: RAW
    | words RAW
    ;

expectations: %empty                    { kc_start_expectations(p); }
    | expectations name relation NUMBER end
                                        { kc_add_expectation(p, PARTS(.all = {@2.first, @5.end}, .name = @2, .text = @3, .number = @4)); }
    | expectations SEMICOLON            { kc_stray(p, @2); }
    | expectations error SKIPPED        { kc_lost_item(p); yyerrok; }
    ;
relation: AT_LEAST | AT_MOST | ABOVE | BELOW | EQUALS
    ;

/* ---- Clauses ------------------------------------------------------------------------------------------------------- */

clause: OF type                         { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_OF, .type = $2}); }
    | BY type                           { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_BY, .type = $2}); }
    | ttl                               { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_TTL, .ttl = $1}); }
    | ONCE                              { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_ONCE}); }
    | CAPPED amount                     { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_CAPPED, .amount = *$2}); }
    | CAPPED ABOUT amount               { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_CAPPED, .amount = *$3, .approximate = true}); }
    | WINDOW amount                     { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_WINDOW, .amount = *$2}); }
    | YIELDS                            { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_YIELDS}); }
    | YIELDS TO name_list               { kc_add_clause_with(p, @$, KC_CLAUSE_YIELDS, $3); }
    | algorithm                         { kc_add_clause_with(p, @$, KC_CLAUSE_ALGORITHM, kc_add_name(p, NULL, @1)); }
    | LIMIT amount                      { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_LIMIT, .amount = *$2}); }
    | LIMIT amount PER amount           { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_LIMIT, .amount = *$2, .amount2 = *$4, .has_second = true}); }
    | ALIGNED amount                    { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_ALIGNED, .amount = *$2}); }
    | WHEN UNAVAILABLE answer           { kc_add_clause_with(p, @$, KC_CLAUSE_UNAVAILABLE, kc_add_name(p, NULL, @3)); }
    | WITH companions                   { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_WITH}); }
    | PRIORITY amount                   { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_PRIORITY, .amount = *$2}); }
    | LEASE amount                      { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_LEASE, .amount = *$2}); }
    | ATTEMPTS amount                   { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_ATTEMPTS, .amount = *$2}); }
    | MISSING amount                    { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_MISSING, .amount = *$2}); }
    | STALE amount                      { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_STALE, .amount = *$2}); }
    | EARLY                             { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_EARLY}); }
    | COMPRESS OVER amount              { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_COMPRESS, .amount = *$3}); }
    | LOCAL amount FOR amount           { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_LOCAL, .amount = *$2, .amount2 = *$4, .has_second = true}); }
    | TAGGED tags
    | VERSIONS                          { kc_add_clause(p, @$, (struct kc_clause){.kind = KC_CLAUSE_VERSIONS}); }
    | GROUPS label_list                 { kc_add_clause_with(p, @$, KC_CLAUSE_GROUPS, $2); }
    ;
algorithm: FIXED | SLIDING | BUCKET
    ;
answer: ALLOW | DENY
    ;
tags: tag
    | tags COMMA tag
    ;
tag: name                               { kc_add_clause_with(p, @$, KC_CLAUSE_TAGGED, kc_add_name(p, NULL, @1)); }
    | name LPAREN RPAREN                { kc_add_clause_with(p, @$, KC_CLAUSE_TAGGED, kc_add_name(p, NULL, @1)); }
    | tagged RPAREN                     { kc_add_clause_with(p, @$, KC_CLAUSE_TAGGED, $1); }
    ;
tagged: name LPAREN name                { $$ = kc_add_name(p, kc_add_name(p, NULL, @1), @3); }
    | tagged COMMA name                 { $$ = kc_add_name(p, $1, @3); }
    ;
companions: companion
    | companions COMMA companion
    ;
companion: name                         { kc_add_companion(p, @1, NULL); }
    | name equals string                { kc_add_companion(p, @1, $3); }
    ;
name_list: name                         { $$ = kc_add_name(p, NULL, @1); }
    | name_list COMMA name              { $$ = kc_add_name(p, $1, @3); }
    ;
label_list: label                       { $$ = kc_add_name(p, NULL, @1); }
    | label_list COMMA label            { $$ = kc_add_name(p, $1, @3); }
    ;

ttl: TTL ttl_parts %prec END_OF_TTL     { $$ = kc_end_ttl($2, kc_span_of(p, @$)); }
    ;
/* The first part of a group's head: `ttl {` would be ambiguous. */
ttl_start: TTL ttl_head                 { $$ = kc_end_ttl($2, kc_span_of(p, @$)); }
    | ttl_start ttl_suffix              { $$ = kc_ttl_suffix(p, $1, @2); }
    ;
ttl_parts: ttl_head
    | LBRACE name RBRACE                { $$ = kc_ttl_length(p, kc_build_amount(p, KC_AMOUNT_PARAM, @$, @2)); }
    | ttl_parts ttl_suffix              { $$ = kc_ttl_suffix(p, $1, @2); }
    ;
ttl_head: call_amount                   { $$ = kc_ttl_length(p, $1); }
    | bounds                            { $$ = kc_ttl_range(p, $1); }
    | NONE                              { $$ = kc_new_ttl(p, KC_AST_TTL_NONE); }
    | SOME                              { $$ = kc_new_ttl(p, KC_AST_TTL_SOME); }
    | UNKNOWN                           { $$ = kc_new_ttl(p, KC_AST_TTL_UNKNOWN); }
    | BY LBRACE name RBRACE LBRACE cases RBRACE
                                        { $$ = kc_ttl_by(p, @3); }
    ;
ttl_suffix: WITHIN bounds               { kc_ttl_within(p, $2); }
    | OR NONE                           { kc_ttl_or_none(p); }
    | JITTER NUMBER                     { kc_ttl_jitter(p, @2); }
    | FROM CREATION                     { kc_ttl_mode(p, KC_AST_MODE_CREATION, @2); }
    | SLIDING                           { kc_ttl_mode(p, KC_AST_MODE_SLIDING, @1); }
    | AFTER name                        { kc_ttl_mode(p, KC_AST_MODE_AFTER, @2); }
    ;
cases: %empty                           { kc_start_cases(p); }
    | cases label colon amount end      { kc_add_case(p, @2, $4, @$); }
    | cases label colon NONE end        { kc_add_case(p, @2, NULL, @$); }
    | cases SEMICOLON                   { kc_stray(p, @2); }
    | cases error SKIPPED               { kc_lost_item(p); yyerrok; }
    ;

amount: call_amount
    | LBRACE name RBRACE                { $$ = kc_build_amount(p, KC_AMOUNT_PARAM, @$, @2); }
    ;
bound: NUMBER                           { $$ = kc_build_amount(p, KC_AMOUNT_NUMBER, @$, @1); }
    | SETTING_OPEN name RBRACE          { $$ = kc_build_amount(p, KC_AMOUNT_SETTING, @$, @2); }
    ;
bounds: bound DOTS bound                { $$ = kc_build_bounds(p, $1, $3); }
    | bound DOTS                        { $$ = kc_build_bounds(p, $1, NULL); }
    | DOTS bound                        { $$ = kc_build_bounds(p, NULL, $2); }
    ;
call_amount: bound
    | AT CALL                           { $$ = kc_build_amount(p, KC_AMOUNT_AT_CALL, @$, @1); }
    ;
range: NUMBER DOTS NUMBER               { $$ = kc_build_range(p, @1, @3); }
    | NUMBER DOTS                       { $$ = kc_build_range(p, @1, (struct kc_extent){0}); }
    | DOTS NUMBER                       { $$ = kc_build_range(p, (struct kc_extent){0}, @2); }
    ;
numbers: range
    | NUMBER                            { $$ = kc_build_range(p, @1, @1); }
    ;

/* ---- Types --------------------------------------------------------------------------------------------------------- */

type: plain_type
    | VECTOR IDENT LBRACKET NUMBER RBRACKET
                                        { $$ = kc_build_vector(p, @$, @2, @4); }
    | JSON                              { $$ = kc_build_type(p, KC_TYPE_JSON, @$, NULL); }
    | JSON type                         { $$ = kc_build_type(p, KC_TYPE_JSON, @$, $2); }
    | KEY targets                       { $$ = kc_build_key_type(p, @$); }
    | LIST OF type                      { $$ = kc_build_type(p, KC_TYPE_LIST, @$, $3); }
    | MAP OF type                       { $$ = kc_build_type(p, KC_TYPE_MAP, @$, $3); }
    | MAP type ARROW type               { $$ = kc_build_map(p, @$, $2, $4); }
    | TEXT string                       { $$ = kc_build_text(p, @$, $2); }
    ;
plain_type: type_name                   { $$ = kc_build_type(p, KC_TYPE_NAMED, @$, NULL); }
    | type_name LPAREN numbers RPAREN   { $$ = kc_type_range(p, kc_build_type(p, KC_TYPE_NAMED, @1, NULL), $3, @$); }
    | type_name LPAREN texts RPAREN     { $$ = kc_type_texts(p, kc_build_type(p, KC_TYPE_NAMED, @1, NULL), $3, @$); }
    | plain_type OF_CLASS CLASS         { $$ = kc_type_rule(p, $1, KC_RULE_CLASS, @3); }
    | plain_type MATCHING REGEX         { $$ = kc_type_rule(p, $1, KC_RULE_MATCHING, @3); }
    | plain_type NOT MATCHING REGEX     { $$ = kc_type_rule(p, $1, KC_RULE_NOT_MATCHING, @4); }
    ;
type_name: IDENT | STRING
    ;
texts: plain                            { $$ = kc_add_name(p, NULL, @1); }
    | texts COMMA plain                 { $$ = kc_add_name(p, $1, @3); }
    ;
targets: name                           { kc_start_targets(p, @1); }
    | targets BAR name                  { kc_add_target(p, @3); }
    ;

/* ---- Strings ------------------------------------------------------------------------------------------------------- */

string: QUOTE_OPEN pieces QUOTE_CLOSE   { $$ = kc_build_pattern(p, @$); }
    ;
plain: string                           { kc_check_plain(p, $1); }
    ;
pieces: %empty                          { kc_start_pieces(p); }
    | pieces RUN                        { kc_add_literal(p, @2); }
    | pieces hole name as HOLE_CLOSE    { kc_add_param(p, PARTS(.all = {@2.first, @5.end}, .name = @3, .as = $4)); }
    | pieces hole name as colon type HOLE_CLOSE
                                        { kc_add_param(p, PARTS(.all = {@2.first, @7.end}, .name = @3, .as = $4, .type = $6)); }
    | pieces HOLE_SETTING name HOLE_CLOSE
                                        { kc_add_setting(p, PARTS(.all = {@2.first, @4.end}, .name = @3)); }
    | pieces hole error skipped HOLE_CLOSE  { kc_lost_hole(p); }
    | pieces HOLE_SETTING error skipped HOLE_CLOSE  { kc_lost_hole(p); }
    ;
hole: HOLE_OPEN | HOLE_TAG
    ;
skipped: SKIPPED_HOLE                   { yyerrok; }
    ;

/* ---- Signs --------------------------------------------------------------------------------------------------------- */

colon: COLON
    | EQUALS                            { kc_wrong_sign(p, @1, ":"); }
    ;
equals: EQUALS
    | COLON                             { kc_wrong_sign(p, @1, "="); }
    ;
end: SEMICOLON
    | COMMA                             { kc_wrong_sign(p, @1, ";"); }
    ;
comma: COMMA
    | SEMICOLON                         { kc_wrong_sign(p, @1, ","); }
    ;

/* ---- Names --------------------------------------------------------------------------------------------------------- */

as: %empty                              { $$ = (struct kc_extent){0}; }
    | AS name                           { $$ = @2; }
    ;
label: name | plain
    ;
name: IDENT
    | SCHEMA | IMPORT | DATABASE | RESERVED | SERVER | CLUSTER | EXPECT | TYPE | ENUM | RECORD | SETTING | SEPARATOR | IN | EXTERNAL
    | STRING | COUNTER | HASH | LIST | SET | ZSET | STREAM | BITMAP | HYPERLOGLOG | GEO | CHANNEL | LIMITER | LOCK | SEMAPHORE
    | QUEUE | CACHE | TAGS
    | TEXT | VECTOR | JSON | KEY | MAP
    | OF | BY | TTL | ONCE | CAPPED | WINDOW | YIELDS | FIXED | SLIDING | BUCKET | LIMIT | ALIGNED | WHEN | WITH | PRIORITY | LEASE
    | ATTEMPTS | MISSING | STALE | EARLY | COMPRESS | LOCAL | TAGGED | VERSIONS | GROUPS
    | PREFIX | AS | NOT | MATCHING | TO | PER | UNAVAILABLE | ALLOW | DENY | OVER | FOR | WITHIN | OR | NONE | JITTER | FROM
    | CREATION | AFTER | AT | CALL | SOME | UNKNOWN | REQUIRED
    ;

%%

static void kc_yyerror(const struct kc_extent *extent, struct kc_parser *p, const char *message)
{
    /* Syntax errors go to yyreport_syntax_error(); what is left is a lack of memory, which kc_yypush_parse() returns. */
    (void)extent;
    (void)p;
    (void)message;
}

/* Tokens are declared in one row, so symbols and token kinds differ by a constant. */
static int kind_of_symbol(yysymbol_kind_t symbol)
{
    return (int)symbol - YYSYMBOL_IDENT + KC_TOKEN_IDENT;
}

static size_t kinds_of(yysymbol_kind_t *symbols, int count, int *kinds)
{
    size_t kept = 0;
    for (int i = 0; i < count; i++)
        if (symbols[i] == YYSYMBOL_YYEOF || symbols[i] >= YYSYMBOL_IDENT)
            kinds[kept++] = symbols[i] == YYSYMBOL_YYEOF ? 0 : kind_of_symbol(symbols[i]);
    return kept;
}

size_t kc_expected(kc_yypstate *state, int *kinds)
{
    yysymbol_kind_t symbols[YYNTOKENS];
    return kinds_of(symbols, yypstate_expected_tokens(state, symbols, YYNTOKENS), kinds);
}

static int yyreport_syntax_error(const yypcontext_t *context, struct kc_parser *p)
{
    yysymbol_kind_t symbols[YYNTOKENS];
    int kinds[KC_TOKEN_KINDS];
    kc_unexpected(p, kinds, kinds_of(symbols, yypcontext_expected_tokens(context, symbols, YYNTOKENS), kinds));
    return 0;
}

const char *kc_token_name(int kind)
{
    return kind == 0 ? "end of the file" : yysymbol_name((yysymbol_kind_t)(kind - KC_TOKEN_IDENT + YYSYMBOL_IDENT));
}
