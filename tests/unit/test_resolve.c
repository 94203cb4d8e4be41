/* test_resolve.c: names, databases, patterns, types and fields: which mistakes are told, where, and in which words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "support/resolved.h"

static void a_name_is_declared_once_and_an_unknown_one_gets_the_nearest(void **state)
{
    (void)state;
    static const struct message_case cases[] = {
        {"string a \"a\" of string ttl 1h;",
         "1:1 E0201 the schema has no name\n"
         "  begin with 'schema NAME;': the name begins every C name\n"},
        {"schema s;\n"
         "schema t;\n"
         "string a \"a\" of string ttl 1h;",
         "2:1 E0202 a schema is named once\n"
         "  1:1 the schema is named here\n"},
        {"schema s;\n"
         "type string2 = string;\n"
         "enum string2 { a }\n"
         "record string2 { x: u8; }",
         "3:6 E0204 type 'string2' is declared twice\n"
         "  2:6 first declared here\n"
         "4:8 E0204 type 'string2' is declared twice\n"
         "  2:6 first declared here\n"},
        {"schema s;\n"
         "type uuid = string;",
         "2:6 E0205 'uuid' is a built-in type\n"},
        {"schema s;\n"
         "database d = 0;\n"
         "database d = 1;",
         "3:10 E0204 database 'd' is declared twice\n"
         "  2:10 first declared here\n"},
        {"schema s;\n"
         "setting d: u8;\n"
         "setting d: u8;",
         "3:9 E0204 setting 'd' is declared twice\n"
         "  2:9 first declared here\n"},
        {"schema s;\n"
         "string a \"a\" of string ttl 1h;\n"
         "string a \"a\" of string ttl 1h;",
         "3:8 E0204 key 'a' is declared twice\n"
         "  2:8 first declared here\n"},
        {"schema s;\n"
         "set s \"s\" of Strng ttl none;\n"
         "set t \"t\" of u46 ttl none;",
         "2:14 E0206 there is no type 'Strng' => string\n"
         "3:14 E0206 there is no type 'u46' => u16\n"},
        {"schema s;\n"
         "type UserId = u64;\n"
         "type A = UserID;\n"
         "type B = A;\n"
         "set x \"x\" of B ttl none;",
         "3:10 E0206 there is no type 'UserID' => UserId\n"},
        {"schema s;\n"
         "string a \"{$nope}:a\" of string ttl 1h;",
         "2:13 E0209 there is no setting 'nope'\n"},
        {"schema s;\n"
         "setting nape: u8;\n"
         "string a \"{$nope}:a\" of string ttl 1h;",
         "3:13 E0209 there is no setting 'nope' => nape\n"},
        {"schema s;\n"
         "import \"nowhere.keys\";\n"
         "set s \"s\" of Anything ttl none;\n"
         "in somewhere { string a \"a\" of string ttl 1h; }",
         "2:8 E0203 cannot read \"nowhere.keys\": No such file or directory\n"
         "  files are looked for beside the importing one, then in the folders given with -I\n"},
    };
    ASSERT_MESSAGES(cases);
}

static void each_key_has_one_database_and_each_number_one_name(void **state)
{
    (void)state;
    static const struct message_case cases[] = {
        {"schema s;\n"
         "database a = 1;\n"
         "database b = 1;",
         "3:10 E0214 database 1 has two names, 'a' and 'b'\n"
         "  2:10 the first one\n"},
        {"schema s;\n"
         "database a = 16;",
         "2:10 W0216 a server has databases 0 to 15 unless it is told otherwise, not 16\n"
         "  say so: server { databases 17; }\n"},
        {"schema s;\n"
         "server { databases 8; }\n"
         "database a = 8;",
         "3:10 E0215 'databases 8' gives the server databases 0 to 7, not 8\n"},
        {"schema s;\n"
         "database a = 2147483648;",
         "2:14 E0215 a database is a number from 0 to 2147483647, not 2147483648\n"},
        {"schema s;\n"
         "cluster;\n"
         "database a = 0;\n"
         "database b = 1;",
         "4:10 E0219 a cluster has database 0 only\n"
         "  2:1 the keys live in a cluster, it says here\n"},
        {"schema s;\n"
         "database a = 5;\n"
         "reserved database 0..5;",
         "2:10 E0217 database 5 is reserved\n"
         "  3:1 by this\n"},
        {"schema s;\n"
         "reserved database 5..1;",
         "2:19 E0302 the range ends before it begins\n"},
        {"schema s;\n"
         "reserved database 0..3;\n"
         "string k \"k\" of string ttl 1h;",
         "2:1 E0217 database 0 is reserved, and the keys are in it\n"},
        {"schema s;\n"
         "reserved database 0..3;\n"
         "channel c \"c\" of string;",
         ""},
        {"schema s;\n"
         "reserved database 3;\n"
         "reserved database 8..;",
         ""},
        {"schema s;\n"
         "database a = 0;\n"
         "database b = 1;\n"
         "string k \"k\" of string ttl 1h;\n"
         "channel c \"c\" of string;",
         "4:8 E0212 key 'k' is in no database, and the schema has several\n"
         "  put it into a group: in a { … }\n"},
        {"schema s;\n"
         "database a = 0;\n"
         "database b = 1;\n"
         "in prefix \"x:\" {\n"
         "  string k \"k\" of string ttl 1h;\n"
         "  string l \"l\" of string ttl 1h;\n"
         "  channel c \"c\" of string;\n"
         "}",
         "5:10 E0212 key 'k' is in no database, and the schema has several\n"
         "  4:1 this group names no database\n"},
        {"schema s;\n"
         "database a = 0;\n"
         "database b = 1;\n"
         "in a {\n"
         "  in b {\n"
         "    string k \"k\" of string ttl 1h;\n"
         "  }\n"
         "  in a { string l \"l\" of string ttl 1h; }\n"
         "}",
         "5:6 E0213 a group inside one of database 'a' cannot be in another\n"
         "  4:1 the outer group\n"},
        {"schema s;\n"
         "database sessions = 0;\n"
         "in sesions { string k \"k\" of string; }",
         "3:4 E0208 there is no database 'sesions' => sessions\n"
         "3:21 E0404 string 'k' does not say how long it lives\n"
         "  add a length, as in 'ttl 24h', or 'ttl none' if it is never to expire\n"},
        {"schema s;\n"
         "database a = 0;\n"
         "in a {\n"
         "  reserved \"x\";\n"
         "}",
         ""},
        {"schema s;\n"
         "separator \"::\";",
         "2:11 E0221 a separator is one ASCII character, and no brace\n"},
        {"schema s;\n"
         "in prefix \"x\" separator \"\" { string k \"k\" of string ttl 1h; }",
         "2:25 E0221 a separator is one ASCII character, and no brace\n"},
        {"schema s;\n"
         "cluster;\n"
         "cluster;\n"
         "separator \"/\";\n"
         "separator \"/\";",
         "3:1 E0222 'cluster' is given twice\n"
         "  2:1 first given here\n"
         "5:1 E0222 'separator' is given twice\n"
         "  4:1 first given here\n"},
    };
    ASSERT_MESSAGES(cases);
}

static void parameters_are_named_once_and_of_types_that_can_be_found_again(void **state)
{
    (void)state;
    static const struct message_case cases[] = {
        {"schema s;\n"
         "string a \"\" of string ttl 1h;",
         "2:10 E0224 the pattern is empty\n"},
        {"schema s;\n"
         "in prefix \"\" { string a \"\" of string ttl 1h; }",
         "2:25 E0224 the pattern is empty\n"},
        {"schema s;\n"
         "string a \"{x}:{x}\" of string ttl 1h;",
         "2:16 E0223 parameter 'x' is there already\n"
         "  2:12 first here\n"},
        {"schema s;\n"
         "in prefix \"{x}:\" { string a \"{y}:{x: u8}\" of string ttl 1h; }",
         "2:35 E0223 parameter 'x' is there already\n"
         "  2:13 first here\n"},
        {"schema s;\n"
         "string a \"{userId}:{user_id}\" of string ttl 1h;",
         "2:21 E0229 'user_id' is called 'user_id' in C, as 'userId' is\n"
         "  2:12 the other one\n"},
        {"schema s;\n"
         "string a \"{x: f64}:{y: bytes}:{z: json}:{k: key a}\" of string ttl 1h;",
         "2:15 E0316 'f64' may not be a parameter: it has no one text of its own\n"
         "2:24 E0316 'bytes' may not be a parameter: it has no one text of its own\n"
         "2:35 E0316 'json' may not be a parameter: it has no one text of its own\n"
         "2:45 E0316 'key a' may not be a parameter: it has no one text of its own\n"},
        {"schema s;\n"
         "record R { x: u8; }\n"
         "string a \"{x: R}\" of string ttl 1h;",
         "3:15 E0316 'R' may not be a parameter: it has no one text of its own\n"},
        {"schema s;\n"
         "type T = string matching /[a-z]+:[a-z]+/;\n"
         "string a \"{x: T}\" of string ttl 1h;\n"
         "string b \"b\" of T ttl 1h;",
         "3:15 E0307 no text at all is a 'T' that may stand in a key, where separator, control characters and braces are excluded\n"},
        {"schema s;\n"
         "type T = string of [a-z:] matching /[a-z]+:[a-z]+/;\n"
         "string a \"{x: T}\" of string ttl 1h;",
         ""},
        {"schema s;\n"
         "string a \"{_}\" of string ttl 1h;",
         "2:12 E0228 \"_\" gives no name for C\n"
         "  name it behind the text: \"_\" as some_name\n"},
        {"schema s;\n"
         "setting s: T;\n"
         "type T = text \"{$s}:x\";",
         "2:9 E0312 setting 's' is declared by way of itself\n"},
    };
    ASSERT_MESSAGES(cases);
}

static void arguments_of_types_are_within_what_the_type_allows(void **state)
{
    (void)state;
    static const struct message_case cases[] = {
        {"schema s;\n"
         "type T = uuid(3);\n"
         "type U = u8 of [a-z];\n"
         "type V = f64(\"a\");\n"
         "type W = string(\"a\");\n"
         "type X = i8(5);",
         "2:14 E0301 uuid takes no length or range\n"
         "3:16 E0301 u8 takes no class or regular expression\n"
         "4:14 E0301 f64 takes no texts\n"
         "5:17 E0301 string takes no texts\n"
         "6:12 E0301 an integer takes a range => (0..5)\n"},
        {"schema s;\n"
         "type T = string(5..3);\n"
         "type U = i16(5..-5);\n"
         "type V = hex(9..8);",
         "2:16 E0302 the range ends before it begins\n"
         "3:13 E0302 the range ends before it begins\n"
         "4:13 E0302 the range ends before it begins\n"},
        {"schema s;\n"
         "type T = u8(0..256);\n"
         "type U = u64(-1..);\n"
         "type V = i8(-129..127);\n"
         "type W = i64(..9223372036854775808);\n"
         "type X = u64(0..18446744073709551616);",
         "2:16 E0303 256 is not within 0..255\n"
         "3:14 E0303 -1 is not within 0..18446744073709551615\n"
         "4:13 E0303 -129 is not within -128..127\n"
         "5:16 E0303 9223372036854775808 is not within -9223372036854775808..9223372036854775807\n"
         "6:17 E0303 18446744073709551616 is not within 0..18446744073709551615\n"},
        {"schema s;\n"
         "type T = u8(0..255);\n"
         "type U = i8(-128..127);\n"
         "type V = i64(-9223372036854775808..);\n"
         "type W = u64(18446744073709551615..);",
         ""},
        {"schema s;\n"
         "type T = bytes(0);\n"
         "type U = hex(0);\n"
         "type V = string(0);\n"
         "type W = string(536870913);\n"
         "type X = segment(0..5);\n"
         "type Y = any(..5);",
         "2:15 E0304 bytes cannot be empty\n"
         "3:13 E0304 hex cannot be empty\n"
         "4:16 E0304 string cannot be empty\n"
         "5:17 E0304 a length is a number of bytes up to 536870912, not 536870913\n"
         "6:17 E0304 segment cannot be empty\n"},
        {"schema s;\n"
         "type T = vector f32[0];\n"
         "type U = vector f64[4];\n"
         "type V = vector f32[4];",
         "2:21 E0304 a vector has 1 to 134217728 elements, not 0\n"
         "3:17 E0301 a vector is made of f32, not of 'f64'\n"},
        {"schema s;\n"
         "type T = string of [z-a];\n"
         "type U = string of [a-z] of [b-c];",
         "2:21 E0305 this range runs backwards\n"
         "3:29 E0301 one class says all the bytes that are allowed\n"},
        {"schema s;\n"
         "type T = string matching /a(b/;\n"
         "type U = string matching /[a-z]{9}/ matching /x*/;\n"
         "type V = string not matching /.*/;",
         "2:28 E0306 this '(' is never closed\n"
         "4:10 E0307 no text at all is a 'string not matching /.*/'\n"},
        {"schema s;\n"
         "type T = string(1..3) matching /[a-z]{4}/;",
         "2:10 E0307 no text at all is a 'string(1..3) matching /[a-z]{4}/'\n"},
        {"schema s;\n"
         "type T = bool(\"a\");\n"
         "type U = bool(\"a\", \"a\");\n"
         "type V = bool(\"a\", \"b\", \"c\");\n"
         "type W = bool(\"\", \"1\");",
         "2:10 E0308 bool takes two texts, for no and for yes, not 1\n"
         "3:20 E0308 the texts for no and yes must differ\n"
         "4:10 E0308 bool takes two texts, for no and for yes, not 3\n"},
        {"schema s;\n"
         "type A = time;\n"
         "type B = time(\"%Y-%q\");\n"
         "type C = time(\"%H:%M\");\n"
         "type D = time(\"%Y%Y\");\n"
         "type E = time(\"%Y%m%d%H%M%S%f\");\n"
         "type F = time(\"100%\");\n"
         "type G = time(\"%Y-%m%%\");\n"
         "type H = time(\"%Y-%d\");",
         "2:10 E0309 time takes one format\n"
         "  as in time(\"%Y-%m-%dT%H:%M:%SZ\")\n"
         "3:20 E0309 the directives are %Y %m %d %H %M %S %f and %%\n"
         "4:15 E0309 the format does not tell the year, %Y\n"
         "5:19 E0309 this directive stands in the format twice\n"
         "7:19 E0309 a % at the end stands for nothing: write %%\n"
         "9:15 E0309 the format does not tell the month, %m\n"},
        {"schema s;\n"
         "enum E { }\n"
         "enum F { a, b, a }\n"
         "enum G { a = \"x\", b = \"y\", c = \"x\", x }\n"
         "enum H { userId, user_id }\n"
         "enum I { \"24h\", \"7d\" }\n"
         "enum J { \"+\" , \"-\" as minus }",
         "2:6 E0310 enum 'E' has no values\n"
         "3:16 E0311 value 'a' is there already\n"
         "  3:10 first here\n"
         "4:32 E0311 wire text 'x' is there already\n"
         "  4:10 first here\n"
         "4:37 E0311 wire text 'x' is there already\n"
         "  4:10 first here\n"
         "5:18 E0229 'user_id' is called 'user_id' in C, as 'userId' is\n"
         "  5:10 the other one\n"
         "  'as' gives one of them another name in C\n"
         "7:10 E0228 \"+\" gives no name for C\n"
         "  name it behind the text: \"+\" as some_name\n"},
        {"schema s;\n"
         "type A = B;\n"
         "type B = C;\n"
         "type C = A;\n"
         "type D = A;",
         "2:6 E0312 type 'A' is declared by way of itself\n"},
        {"schema s;\n"
         "type A = A;",
         "2:6 E0312 type 'A' is declared by way of itself\n"},
        {"schema s;\n"
         "record R { x: R; y: R; }",
         "2:8 E0313 record 'R' contains itself\n"},
        {"schema s;\n"
         "record R { x: S; }\n"
         "record S { y: list of json T; }\n"
         "record T { z: map of R?; }",
         "2:8 E0313 record 'R' contains itself\n"},
        {"schema s;\n"
         "type Id = string(1..64) of [a-z0-9];\n"
         "type Short = Id(1..8) of [a-f];\n"
         "type Bad = Id(0..8);\n"
         "type Long = Id(1..65);\n"
         "set s \"s\" of Id(1..8) ttl none;\n"
         "set t \"t\" of Short ttl none;",
         "4:14 E0303 Id does not allow all these lengths\n"
         "5:15 E0303 Id does not allow all these lengths\n"
         "6:14 E0315 a declared type is narrowed in a declaration of its own\n"
         "  write: type Narrower = Id…;\n"},
        {"schema s;\n"
         "type P = u8(0..100);\n"
         "type Q = P(10..20);\n"
         "type R = P(0..101);\n"
         "type S = P of [a-z];",
         "4:15 E0303 101 is not within 0..100\n"
         "5:15 E0301 P takes no class or regular expression\n"},
        {"schema s;\n"
         "type Id = string of [a-z];\n"
         "type None = Id of [0-9];",
         ""},
        {"schema s;\n"
         "type T = date(3);\n"
         "set s \"s\" of T ttl none;",
         "2:14 E0301 date takes no length or range\n"},
        {"schema s;\n"
         "set s \"s\" of text \"{a}\" ttl none;\n"
         "type T = list of text \"{a}\";",
         "2:14 E0327 a 'text' type is a structure in C and needs a name\n"
         "  write: type Name = text \"…\"; and use the name here\n"
         "3:18 E0327 a 'text' type is a structure in C and needs a name\n"
         "  write: type Name = text \"…\"; and use the name here\n"},
    };
    ASSERT_MESSAGES(cases);
}

static void fields_have_names_of_their_own_and_types_that_fit_their_place(void **state)
{
    (void)state;
    static const struct message_case cases[] = {
        {"schema s;\n"
         "hash h \"h\" ttl none { a: u8; \"a\": u8; }",
         "2:30 E0319 field 'a' is there already\n"
         "  2:23 first here\n"},
        {"schema s;\n"
         "hash h \"h\" ttl none { userId: u8; user_id: u8; \"user-id\" as other: u8; }",
         "2:35 E0229 'user_id' is called 'user_id' in C, as 'userId' is\n"
         "  2:23 the other one\n"
         "  'as' gives one of them another name in C\n"},
        {"schema s;\n"
         "hash h \"h\" ttl none { \"1st\": u8; \"\": u8; \"é\": u8; }",
         "2:23 E0228 \"1st\" gives no name for C\n"
         "  name it behind the text: \"1st\" as some_name\n"
         "2:34 E0228 \"\" gives no name for C\n"
         "  name it behind the text: \"\" as some_name\n"
         "2:42 E0228 \"é\" gives no name for C\n"
         "  name it behind the text: \"é\" as some_name\n"},
        {"schema s;\n"
         "hash h \"h\" ttl none { }\n"
         "record R { }",
         "2:6 E0320 'h' has no fields\n"
         "3:8 E0320 'R' has no fields\n"},
        {"schema s;\n"
         "hash h \"h\" ttl none { others: map string -> string; }",
         "2:6 E0320 'h' has no fields\n"
         "  a hash whose fields are all alike is a 'hash … of map P -> T'\n"},
        {"schema s;\n"
         "hash h \"h\" ttl none { a: u8; others: map of string; }",
         "2:38 E0317 a field is one text, and 'map of string' has no such form of its own => json map of string\n"},
        {"schema s;\n"
         "hash h \"h\" ttl none { a: u8; \"others\": map string -> string; }",
         "2:40 E0323 a field cannot be 'map string -> string': such a map is all of a hash, or its 'others'\n"},
        {"schema s;\n"
         "hash h \"h\" ttl none { a: u8; others: map string -> string?; others: map u8 -> u8; }",
         "2:30 E0321 'others' holds what there is: it is neither optional nor required\n"
         "2:61 E0321 'others' is given twice\n"
         "  2:30 first given here\n"},
        {"schema s;\n"
         "record P { x: u8; }\n"
         "hash h \"h\" ttl none { a: P; b: list of u8; c: json P; d: json list of u8?; e: json?; }",
         "3:26 E0317 a field is one text, and 'P' has no such form of its own => json P\n"
         "3:32 E0317 a field is one text, and 'list of u8' has no such form of its own => json list of u8\n"},
        {"schema s;\n"
         "hash h \"h\" ttl none { a: u8 required; }\n"
         "external hash i \"i\" ttl unknown { a: u8 required; b: u8? required; c: u8?; }",
         "2:23 E0322 'required' is for fields of external keys\n"
         "  everywhere else a field is required unless its type ends with '?'\n"
         "3:51 E0322 the field is both required and optional\n"},
        {"schema s;\n"
         "record R { a: bytes; b: list of vector f32[3]; c: u8; }\n"
         "string s \"s\" of json R ttl none;\n"
         "channel c \"c\" of json R;",
         "2:12 E0318 JSON cannot hold 'bytes'\n"
         "  3:17 used as JSON here\n"
         "  'hex' is a text that holds any bytes\n"
         "2:22 E0318 JSON cannot hold 'vector f32[3]'\n"
         "  3:17 used as JSON here\n"},
        {"schema s;\n"
         "record R { a: u8; others: map string -> u8; }\n"
         "hash h \"h\" of R ttl none;\n"
         "string s \"s\" of json R ttl none;",
         "2:8 E0318 JSON cannot hold 'map string -> u8'\n"
         "  4:17 used as JSON here\n"},
        {"schema s;\n"
         "record R { a: map string -> u8; }",
         "2:15 E0323 a field cannot be 'map string -> u8': such a map is all of a hash, or its 'others'\n"},
        {"schema s;\n"
         "record P { x: u8; }\n"
         "record R { a: u8; b: P; }\n"
         "hash h \"h\" of R ttl none;\n"
         "stream t \"t\" of R ttl none;\n"
         "set s \"s\" of R ttl none;",
         "4:15 E0317 field 'b' of 'R' is no single text: it cannot stand in a hash or stream\n"
         "  3:19 'json P' could\n"
         "5:17 E0317 field 'b' of 'R' is no single text: it cannot stand in a hash or stream\n"
         "  3:19 'json P' could\n"
         "6:14 E0317 a value is one text, and 'R' has no such form of its own => json R\n"},
        {"schema s;\n"
         "set s \"s\" of map string -> u8 ttl none;\n"
         "hash h \"h\" of map json -> u8 ttl none;\n"
         "hash i \"i\" of map string -> list of u8 ttl none;\n"
         "hash j \"j\" of map of u8 ttl none;",
         "2:14 E0323 a value cannot be 'map string -> u8': such a map is all of a hash, or its 'others'\n"
         "3:19 E0316 'json' cannot name fields: it may not be a parameter\n"
         "4:29 E0317 a value of this map is one text, and 'list of u8' has no such form of its own => json list of u8\n"
         "5:15 E0416 a hash takes a record or a 'map P -> T', not 'map of u8'\n"},
        {"schema s;\n"
         "string s \"s\" of json u8 ttl none;\n"
         "string t \"t\" of json json ttl none;",
         "2:22 E0325 'json' takes a record, a list or a map, not 'u8'\n"
         "3:22 E0325 'json' takes a record, a list or a map, not 'json'\n"},
        {"schema s;\n"
         "channel c \"c\" of string;\n"
         "set s \"s\" of key c ttl none;\n"
         "set t \"t\" of key s | s ttl none;\n"
         "set u \"u\" of key sz ttl none;",
         "3:18 E0324 'c' is a channel, not a key\n"
         "  2:9 declared here\n"
         "4:22 E0227 's' is named twice\n"
         "5:18 E0207 there is no key 'sz'\n"},
        {"schema s;\n"
         "database a = 0;\n"
         "database b = 1;\n"
         "in a { string x \"x\" of string ttl none; set s \"s\" of key x | y ttl none; }\n"
         "in b { string y \"y\" of string ttl none; }",
         "4:62 E0324 'y' is in another database than 'x': a name could be either's\n"
         "  5:15 declared here\n"},
    };
    ASSERT_MESSAGES(cases);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_is_declared_once_and_an_unknown_one_gets_the_nearest),
        cmocka_unit_test(each_key_has_one_database_and_each_number_one_name),
        cmocka_unit_test(parameters_are_named_once_and_of_types_that_can_be_found_again),
        cmocka_unit_test(arguments_of_types_are_within_what_the_type_allows),
        cmocka_unit_test(fields_have_names_of_their_own_and_types_that_fit_their_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
