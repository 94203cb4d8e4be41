/* test_resolve_clauses.c: clauses, lifetimes, settings, server and expect: which mistakes are told, where, and in which words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "support/resolved.h"

static void each_kind_takes_its_own_clauses(void **state)
{
    (void)state;
    static const struct message_case cases[] = {
        {"schema s;\n"
         "string a \"a\" of string of u8 ttl 1h once once;",
         "2:24 E0401 'of' is given twice\n"
         "  2:14 first given here\n"
         "2:42 E0401 'once' is given twice\n"
         "  2:37 first given here\n"},
        {"schema s;\n"
         "string a \"a\" of string ttl 1h capped 5 window 3d by u8;\n"
         "limiter l \"l\" fixed limit 5 per 1m ttl 5m;\n"
         "channel c \"c\" of string ttl 5m tagged x;",
         "2:31 E0402 a string takes no 'capped'\n"
         "  these do: list, zset, stream\n"
         "2:40 E0402 a string takes no 'window'\n"
         "  these do: zset\n"
         "2:50 E0402 a string takes no 'by'\n"
         "  these do: zset\n"
         "3:36 E0402 a limiter takes no 'ttl'\n"
         "  a limiter's window is its ttl\n"
         "4:25 E0402 a channel takes no 'ttl'\n"
         "  messages are not kept\n"
         "4:39 E0402 a channel takes no 'tagged'\n"
         "  all kinds but channel, queue and tags do\n"},
        {"schema s;\ntags t \"t\" ttl 1h once;", "2:19 E0402 'tags' takes no 'once'\n  these do: string\n"},
        {"schema s;\nstring n \"n\" of string ttl 24h once sliding;",
         "2:37 E0402 a string takes no 'sliding'\n"
         "  where a ttl is to slide, 'sliding' stands directly behind its length: ttl 24h sliding\n"},
        {"schema s;\n"
         "zset z \"z\" ttl 1h;\n"
         "hash h \"h\" ttl 1h;\n"
         "limiter l \"l\" ;\n"
         "semaphore m \"m\" ttl 30s;\n"
         "queue q \"q\" ttl none;\n"
         "channel c \"c\";",
         "2:6 E0403 zset 'z' needs 'of'\n"
         "  for example: zset board \"board:{game}\" of string by i64 ttl 1h;\n"
         "2:6 E0403 zset 'z' needs 'by'\n"
         "  for example: zset board \"board:{game}\" of string by i64 ttl 1h;\n"
         "3:6 E0403 hash 'h' needs fields or 'of'\n"
         "  for example: hash session \"session:{id}\" ttl 24h { user: string; }\n"
         "4:9 E0403 limiter 'l' needs 'fixed, sliding or bucket'\n"
         "  for example: limiter api \"api:{user}\" fixed limit 600 per 1m;\n"
         "4:9 E0403 limiter 'l' needs 'limit'\n"
         "  for example: limiter api \"api:{user}\" fixed limit 600 per 1m;\n"
         "5:11 E0403 semaphore 'm' needs 'limit'\n"
         "  for example: semaphore encoders \"encoders\" limit 10 ttl 30s;\n"
         "6:7 E0403 queue 'q' needs 'of'\n"
         "  for example: queue mail \"queue:{name}\" of string lease 5m ttl none;\n"
         "7:9 E0403 channel 'c' needs 'of'\n"
         "  for example: channel news \"news:{topic}\" of string;\n"},
        {"schema s;\n"
         "counter c \"c\" of f64 ttl none;\n"
         "counter d \"d\" of u64 ttl none;\n"
         "counter e \"e\" of u64(9223372036854775808..) ttl none;\n"
         "counter f \"f\" of string ttl none;",
         "2:18 E0416 a counter takes an integer, not 'f64'\n"
         "4:18 E0416 a counter ends at 9223372036854775807, before 'u64(9223372036854775808..)' does\n"
         "5:18 E0416 a counter takes an integer, not 'string'\n"},
        {"schema s;\n"
         "hash h \"h\" of u8 ttl none;\n"
         "stream s \"s\" of map string -> u8 ttl none;",
         "2:15 E0416 a hash takes a record or a 'map P -> T', not 'u8'\n"
         "3:17 E0416 a stream takes a record, not 'map string -> u8'\n"},
        {"schema s;\n"
         "zset z \"z\" of string by f32 ttl none;\n"
         "zset y \"y\" of string by i64(0..9007199254740993) ttl none;\n"
         "zset x \"x\" of string by u64 ttl none;\n"
         "zset w \"w\" of string by f64 window 5m ttl none;\n"
         "zset v \"v\" of string by date ttl none;\n"
         "zset u \"u\" of string by timestamp_ms window 0s capped 0 ttl none;",
         "2:25 E0417 a score is an integer, f64 or a timestamp, not 'f32'\n"
         "3:25 E0417 scores are exact up to 2^53 = 9007199254740992, and 'i64(0..9007199254740993)' goes beyond\n"
         "5:29 E0418 'window' forgets by time, and the score is 'f64', not a timestamp\n"
         "6:25 E0417 a score is an integer, f64 or a timestamp, not 'date'\n"
         "7:45 E0419 'window' cannot be 0s: it is too small\n"
         "7:55 E0419 'capped' cannot be 0: it is too small\n"},
        {"schema s;\n"
         "list l \"l\" of string capped ~5 ttl none;\n"
         "setting n: u32;\n"
         "list o \"o\" of string capped {$n} ttl none;",
         "2:22 E0402 only a stream can be capped approximately, a list is capped exactly\n"},
        {"schema s;\n"
         "setting most: u16 = 3; setting span: seconds; setting text: string = \"x\"; setting zero: i8 = 0; setting under: i32 = -5;\n"
         "zset a \"a\" of string by timestamp capped {$most} window {$span} ttl none;\n"
         "list b \"b\" of string capped {$text} ttl none;\n"
         "list c \"c:{n: u8}\" of string capped {n} ttl none;\n"
         "list d \"d\" of string capped {$span} ttl none;\n"
         "zset e \"e\" of string by timestamp window {$most} ttl none;\n"
         "zset f \"f\" of string by timestamp window at call ttl none;\n"
         "list g \"g\" of string capped {$mots} ttl none;\n"
         "list h \"h\" of string capped {$zero} ttl none;\n"
         "list i \"i\" of string capped {$under} ttl none;",
         "4:29 E0407 'capped' needs an integer here, and this is 'string'\n"
         "5:37 E0420 'capped' cannot be a parameter\n"
         "6:29 E0407 'capped' needs an integer here, and this is 'seconds'\n"
         "7:42 E0407 'window' needs 'seconds' or 'milliseconds' here, and this is 'u16'\n"
         "8:42 E0420 'window' cannot be said at the call\n"
         "9:31 E0209 there is no setting 'mots' => most\n"
         "10:29 E0419 'capped' cannot be 0, the default of setting 'zero': it is too small\n"
         "11:29 E0419 'capped' cannot be -5, the default of setting 'under': it is too small\n"},
        {"schema s;\n"
         "set s \"s\" of string ttl none { a: u8; }\n"
         "record R { a: u8; }\n"
         "hash h \"h\" of R ttl none { a: u8; }",
         "2:5 E0421 a set has no fields\n"
         "4:12 E0421 hash 'h' has its fields from 'of' and in braces: one of them is too much\n"},
        {"schema s;\n"
         "stream s \"s\" ttl none groups a, \"b-c\", a { x: u8; }",
         "2:40 E0227 'a' is named twice\n"},
        {"schema s;\n"
         "external string e \"e\" of string ttl unknown once;",
         "2:45 E0402 'once' reads by deleting, and external keys are never deleted\n"},
        {"schema s;\n"
         "limiter a \"a:{u: u32}\" fixed limit {u} per 1m aligned {u};\n"
         "limiter b \"b:{w: timestamp}\" fixed limit 5 per 1500ms aligned {w};\n"
         "limiter c \"c\" sliding limit 10000 per 1h;\n"
         "limiter d \"d\" sliding limit 10001 per 1h;\n"
         "limiter e \"e\" bucket limit 10001 per 1h;\n"
         "external limiter f \"f\" sliding limit 10001 per 1h;\n"
         "type Hour = time(\"%Y-%m-%d %H\");\n"
         "limiter g \"g:{w: Hour}\" fixed limit 5 per 2h aligned {w};\n"
         "limiter h \"h:{w: Hour}\" fixed limit 5 per 90m aligned {w};\n"
         "limiter i \"i:{w: date}\" fixed limit 5 per 1d aligned {w};\n"
         "limiter j \"j:{w: date}\" fixed limit 5 per 36h aligned {w};\n"
         "type Month = time(\"%Y-%m\");\n"
         "limiter k \"k:{w: Month}\" fixed limit 5 per 30d aligned {w};",
         "2:55 E0420 the window that the accessor computes cannot be what it is computed from\n"
         "3:63 E0407 'timestamp' cannot tell windows of 1500 ms apart\n"
         "5:29 W0437 a sliding window keeps a member for each hit: up to 10001 in one key\n"
         "  'bucket' needs one number, however large the limit is\n"
         "10:55 E0407 'Hour' cannot tell windows of 5400000 ms apart\n"
         "12:55 E0407 'date' cannot tell windows of 129600000 ms apart\n"
         "14:56 E0407 'Month' cannot tell windows of 2592000000 ms apart\n"},
        {"schema s;\n"
         "limiter a \"{u}\" fixed limit {u} per {u};\n"
         "limiter b \"{u: u8}:{d: seconds}\" sliding limit {u} per {d} aligned {u};\n"
         "limiter c \"{u: u64}\" bucket limit 5 per 1m aligned {u};\n"
         "limiter d \"d\" fixed limit 5;\n"
         "limiter e \"e\" fixed limit 0 per 0s;\n"
         "semaphore f \"f\" limit 5 per 1m ttl 30s;\n"
         "limiter g \"g\" bucket limit 9007199254740993 per 100000w;\n"
         "limiter h \"h\" bucket limit 9007199254740992 per 3000w;\n"
         "semaphore i \"i\" limit 9007199254740993 ttl 30s;",
         "2:29 E0407 'limit' needs an integer here, and this is 'string'\n"
         "2:37 E0407 'per' needs 'seconds' or 'milliseconds' here, and this is 'string'\n"
         "3:68 E0407 the window needs an integer of 32 bits or more, a timestamp, a time or a date, and this is 'u8'\n"
         "4:44 E0402 only a fixed window can be aligned\n"
         "5:21 E0403 a limiter's limit is so many per duration: 'limit 600 per 1m'\n"
         "6:27 E0419 'limit' cannot be 0: it is too small\n"
         "6:33 E0419 'per' cannot be 0s: it is too small\n"
         "7:17 E0402 a semaphore's limit is a number of holders, without 'per'\n"
         "8:28 E0419 'limit' cannot be 9007199254740993: it is too large\n"
         "8:49 E0419 'per' cannot be 100000w: it is too large\n"
         "10:23 E0419 'limit' cannot be 9007199254740993: it is too large\n"},
        {"schema s;\n"
         "enum E { a, b }\n"
         "queue q \"{e: E}:{x}\" of string priority {x} lease {x} attempts 0 ttl none;\n"
         "queue r \"r{e: E}\" of string priority {e} lease 5m attempts 3 ttl none;\n"
         "queue s \"s\" of string priority 3 ttl none;",
         "3:41 E0407 'priority' needs an enum, whose values are served in order, and this is 'string'\n"
         "3:51 E0420 'lease' cannot be a parameter\n"
         "3:64 E0419 'attempts' cannot be 0: it is too small\n"
         "5:32 E0420 'priority' names an enum parameter, whose values are served in order\n"},
        {"schema s;\n"
         "cache a \"a\" of string ttl 1h sliding missing 5m;\n"
         "cache b \"b\" of string ttl 1h from creation stale 5m;\n"
         "cache c \"c\" of string ttl 1h sliding local 10 for 5s;\n"
         "cache d \"d\" of string ttl 1h sliding compress over 1kb;\n"
         "cache e \"e\" of string ttl 1h from creation local 10 for 5s lease 1s;\n"
         "cache f \"f\" of string ttl 1h after finish early;\n"
         "tags v \"v\" versions ttl 1h;\n"
         "cache g \"g\" of string ttl 1h sliding tagged v();",
         "2:23 E0413 cache 'a': 'missing', 'stale' and 'early' need a ttl that every write sets anew\n"
         "3:23 E0413 cache 'b': 'missing', 'stale' and 'early' need a ttl that every write sets anew\n"
         "4:23 E0413 cache 'c': a read from the process's own level ('local') renews nothing at the server\n"
         "7:23 E0413 cache 'f': its ttl cannot wait for a later step\n"
         "9:45 E0426 'v' keeps versions, which a read that renews the ttl ('sliding') does not compare\n"
         "  8:6 declared here\n"},
        {"schema s;\n"
         "cache a \"a\" of string ttl none stale 5m early missing 0s compress over 0b local 0 for 0s;\n"
         "cache b \"b\" ttl 1h missing 5m stale 1m early compress over 1kb local 100 for 5s { x: u8; }\n"
         "cache c \"c\" of string ttl 1h missing at call stale {x};",
         "2:23 E0413 cache 'a': 'stale' and 'early' are about expiry, and this never expires\n"
         "2:55 E0419 'missing' cannot be 0s: it is too small\n"
         "2:72 E0419 'compress over' cannot be 0b: it is too small\n"
         "2:81 E0419 'local' cannot be 0: it is too small\n"
         "2:87 E0419 'for' cannot be 0s: it is too small\n"
         "3:20 E0435 'missing' stores an envelope around one value, and this cache has fields\n"
         "  'cache … of json RECORD' keeps the fields in one value\n"
         "3:31 E0435 'stale' stores an envelope around one value, and this cache has fields\n"
         "  'cache … of json RECORD' keeps the fields in one value\n"
         "3:40 E0435 'early' stores an envelope around one value, and this cache has fields\n"
         "  'cache … of json RECORD' keeps the fields in one value\n"
         "3:46 E0435 'compress over' stores an envelope around one value, and this cache has fields\n"
         "  'cache … of json RECORD' keeps the fields in one value\n"
         "4:38 E0420 'missing' cannot be said at the call\n"
         "4:52 E0420 'stale' cannot be a parameter\n"},
        {"schema s;\n"
         "lock l \"lock:{id: u8}\" ttl 30s with fence = \"f:{id}\", fence, fenze, active;\n"
         "lock m \"m:{id: u8}:{b}\" ttl 30s with fence = \"f:{id: u8}:{c}\";\n"
         "lock n \"n:{id: u8}\" ttl 30s with fence = \"f:{id: u16}\";\n"
         "lock o \"o:{id}\" ttl 30s with fence = \"f\";",
         "2:55 E0227 'fence' is named twice\n"
         "  2:37 first here\n"
         "2:62 E0422 a lock keeps no 'fenze' => fence\n"
         "  it keeps: fence\n"
         "2:69 E0422 a lock keeps no 'active'\n"
         "  it keeps: fence\n"
         "3:58 E0424 the key has no parameter {c}\n"
         "  3:8 its pattern\n"
         "4:50 E0424 {id} has another type in the key's own pattern\n"
         "5:38 E0424 {id} is missing here\n"
         "  without it two of these keys would share one companion\n"},
        {"schema s;\n"
         "enum P { high, low }\n"
         "queue a \"a:{p: P}\" of u8 priority {p} ttl none with active = \"act:{p}\", jobs;\n"
         "queue b \"b:{p: P}:{x: u8}\" of json priority {p} ttl none with jobs = \"j\", completd;\n"
         "queue c \"c:{p: P}\" of u8 priority {p} ttl none with active = \"act\";",
         "3:62 E0424 {p} is the priority, and may not stand here\n"
         "  a queue's companions hold jobs of all priorities\n"
         "3:73 E0422 a queue keeps no 'jobs'\n"
         "  it keeps: attempts, active, delayed, failed, completed\n"
         "4:70 E0424 {x} is missing here\n"
         "  without it two of these keys would share one companion\n"
         "4:75 E0422 a queue keeps no 'completd' => completed\n"
         "  it keeps: attempts, active, delayed, failed, jobs, completed\n"},
        {"schema s;\n"
         "external tags t \"t:{x}\" ttl unknown;\n"
         "tags u \"u:{x}\" ttl 1h;\n"
         "string a \"a:{x}\" of string ttl 1h tagged t(x);\n"
         "external string b \"b:{x}\" of string ttl some tagged u(x);\n"
         "queue c \"c:{x}\" of string ttl none tagged u(x);",
         "4:42 E0426 't' is other software's\n"
         "  2:15 declared here\n"
         "5:53 E0426 'u' is written with the keys that carry it, and other software writes this one\n"
         "  3:6 declared here\n"
         "6:43 E0402 a queue takes no 'tagged'\n"
         "  all kinds but channel, queue and tags do\n"},
        {"schema s;\n"
         "tags t \"t:{x: u8}\" ttl 1h;\n"
         "tags v \"v:{x}\" ttl 1h versions;\n"
         "string a \"a:{x}\" of string ttl 1h tagged t(x);\n"
         "string b \"b:{x: u8}\" of string ttl 1h tagged t(x), t(x, x), t(y), a(x), nix;\n"
         "set c \"c:{x}\" of string ttl 1h tagged v(x);\n"
         "cache d \"d:{x}\" of string ttl 1h tagged v(x);",
         "4:44 E0426 {x} is 'string', and the tags' {x} is 'u8'\n"
         "  2:12 declared here\n"
         "5:52 E0426 't' has 1 parameter, not 2\n"
         "  2:8 its pattern\n"
         "5:63 E0210 there is no parameter 'y'\n"
         "5:67 E0426 'a' is no 'tags' key\n"
         "  4:8 declared here\n"
         "5:73 E0207 there is no key 'nix'\n"
         "6:39 E0426 'v' keeps versions, which only a 'cache … of T' can compare\n"
         "  3:6 declared here\n"},
        {"schema s;\n"
         "database a = 0;\n"
         "database b = 1;\n"
         "in a { string x \"x{y: any}\" of string ttl 1h yields to x, z, c, nope, w, w; string w \"xw\" of string ttl 1h; }\n"
         "in b { string z \"z\" of string ttl 1h; }\n"
         "channel c \"c\" of string;",
         "4:56 E0225 'x' cannot yield to itself\n"
         "4:59 E0226 'z' is in another database: the two never meet\n"
         "  5:15 declared here\n"
         "4:62 E0226 a key and a channel never meet: 'c' needs no yielding\n"
         "  6:9 declared here\n"
         "4:65 E0207 there is no key 'nope'\n"
         "4:74 E0227 'w' is named twice\n"},
    };
    ASSERT_MESSAGES(cases);
}

static void every_key_says_how_long_it_lives_in_a_way_that_can_be_kept(void **state)
{
    (void)state;
    static const struct message_case cases[] = {
        {"schema s;\n"
         "string a \"a\" of string;\n"
         "lock l \"l\";\n"
         "queue q \"q\" of string;\n"
         "cache c \"c\" of string;",
         "2:8 E0404 string 'a' does not say how long it lives\n"
         "  add a length, as in 'ttl 24h', or 'ttl none' if it is never to expire\n"
         "3:6 E0404 lock 'l' does not say how long it lives\n"
         "  add the lease, after which a dead holder is forgotten: 'ttl 30s'\n"
         "4:7 E0404 queue 'q' does not say how long it lives\n"
         "  add 'ttl none' if it is never to expire, else a length, as in 'ttl 30d'\n"
         "5:7 E0404 cache 'c' does not say how long it lives\n"
         "  add a length, as in 'ttl 1h', or 'ttl none' if it is never to expire\n"},
        {"schema s;\n"
         "in prefix \"p:\" ttl 1h { string a \"a\" of string; in prefix \"q:\" { string b \"b\" of string; string c \"c\" of string ttl none; } channel d \"d\" of string; limiter l \"l\" fixed limit 1 per 1m; }\n"
         "in prefix \"r:\" { string e \"e\" of string; }",
         "3:25 E0404 string 'e' does not say how long it lives\n"
         "  add a length, as in 'ttl 24h', or 'ttl none' if it is never to expire\n"},
        {"schema s;\n"
         "string a \"a\" of string ttl 0s;\n"
         "string c \"c\" of string ttl 300000000w;",
         "2:28 E0405 a ttl must be longer than nothing, not 0s\n"
         "3:28 E0405 a ttl is too long for Redis: 300000000w\n"},
        {"schema s;\n"
         "string a \"a\" of string ttl 5m within 6m..7m;\n"
         "string b \"b\" of string ttl 5h..4h;\n"
         "string c \"c\" of string ttl 5m within ..5m;\n"
         "string d \"d\" of string ttl ..0s;\n"
         "setting s: seconds;\n"
         "string e \"e\" of string ttl {$s} within 1s..5s;\n"
         "string f \"f\" of string ttl {$s} or none;",
         "2:28 E0406 the default, 5m, is not within its own bounds\n"
         "3:28 E0406 the range ends before it begins\n"
         "5:30 E0405 a bound must be longer than nothing, not 0s\n"},
        {"schema s;\n"
         "setting low: seconds = 1m; setting high: milliseconds = 2h; setting open: seconds; setting zero: seconds = 0; setting count: u32 = 5;\n"
         "string a \"a\" of string ttl 5m within {$low}..{$high};\n"
         "string b \"b\" of string ttl {$open} within ..{$high} or none;\n"
         "string c \"c\" of string ttl {$high}..{$low};\n"
         "string d \"d\" of string ttl {$open}..1s;\n"
         "string e \"e\" of string ttl 5s within {$low}..;\n"
         "string f \"f\" of string ttl {$high} within 1s..{$low};\n"
         "string g \"g\" of string ttl 1s..{$count};\n"
         "string h \"h\" of string ttl 1s..{$zero};\n"
         "string i \"i\" of string ttl {$zero};\n"
         "string j \"j\" of string ttl {$hihg}..{$low};\n"
         "string k \"k{p: seconds}\" of string ttl {p} within 1s..{$low};\n"
         "string l \"l{p: seconds}\" of string ttl {p} or none;\n"
         "in ttl 1h..{$high} { string m \"m\" of string; string n \"n\" of string; }",
         "5:28 E0406 by the defaults of its settings the range ends before it begins\n"
         "7:28 E0406 the default, 5s, is not within its own bounds\n"
         "8:28 E0406 the default of setting 'high' is not within the bounds\n"
         "9:32 E0407 a ttl needs 'seconds' or 'milliseconds', and 'count' is 'u32'\n"
         "10:32 E0405 a bound must be longer than nothing, and the default of setting 'zero' is 0\n"
         "11:28 E0405 a ttl must be longer than nothing, and the default of setting 'zero' is 0\n"
         "12:30 E0209 there is no setting 'hihg' => high\n"
         "13:40 E0406 bounds stand behind a constant or a setting, which is the default within them\n"
         "14:40 E0406 'or none' stands behind a constant, a setting, bounds or 'at call'\n"},
        {"schema s;\n"
         "enum E { one, two }\n"
         "setting low: seconds = 1m; setting zero: seconds = 0; setting count: u32 = 5;\n"
         "string a \"a{e: E}\" of string ttl by {e} { one: {$low}; else: {$low}; };\n"
         "string b \"b{e: E}\" of string ttl by {e} { one: {$low}; };\n"
         "string c \"c{e: E}\" of string ttl by {e} { one: {$zero}; else: {$count}; };\n"
         "string d \"d{e: E}:{s: seconds}\" of string ttl by {e} { one: {s}; else: at call; };",
         "5:30 E0411 no ttl for two\n"
         "  'else: 1h;' would stand for all the others\n"
         "6:48 E0405 a ttl must be longer than nothing, and the default of setting 'zero' is 0\n"
         "6:63 E0407 a ttl needs 'seconds' or 'milliseconds', and 'count' is 'u32'\n"
         "7:61 E0420 a case of 'ttl by' is a constant, a setting or 'none'\n"
         "7:72 E0420 a case of 'ttl by' is a constant, a setting or 'none'\n"},
        {"schema s;\n"
         "setting s: u32;\n"
         "string a \"a{x: u32}\" of string ttl {x};\n"
         "string b \"b\" of string ttl {$s};\n"
         "string c \"c{y: seconds}\" of string ttl {x};\n"
         "string d \"d\" of string ttl {$t};",
         "3:36 E0407 a ttl needs 'seconds' or 'milliseconds', and {x} is 'u32'\n"
         "  3:13 declared here\n"
         "4:28 E0407 a ttl needs 'seconds' or 'milliseconds', and 's' is 'u32'\n"
         "5:41 E0210 there is no parameter 'x'\n"
         "6:30 E0209 there is no setting 't'\n"},
        {"schema s;\n"
         "enum E { one, two, three }\n"
         "string a \"a{e: E}\" of string ttl by {e} { one: 1h; tow: 2h; three: none; };\n"
         "string b \"b{e: E}\" of string ttl by {e} { one: 1h; };\n"
         "string c \"c{e: E}\" of string ttl by {e} { one: 1h; one: 2h; else: none; else: 5s; };\n"
         "string d \"d{e}\" of string ttl by {e} { one: 1h; };\n"
         "string f \"f{e: E}\" of string ttl by {e} { one: 0s; else: 1h; };\n"
         "string g \"g{e: E}\" of string ttl by {e} { two: 1h; else: 2h; };",
         "3:52 E0409 there is no value 'tow' => two\n"
         "4:30 E0411 no ttl for two, three\n"
         "  'else: 1h;' would stand for all the others\n"
         "5:52 E0410 'one' is there already\n"
         "  5:43 first here\n"
         "5:73 E0410 'else' is there already\n"
         "  5:61 first here\n"
         "6:35 E0407 'ttl by' needs an enum, and {e} is 'string'\n"
         "7:48 E0405 a ttl must be longer than nothing, not 0s\n"},
        {"schema s;\n"
         "string a \"a\" of string ttl some;\n"
         "external string b \"b\" of string ttl some;\n"
         "external in prefix \"x:\" ttl unknown { string c \"c\" of string; }\n"
         "in prefix \"y:\" ttl unknown { string d \"d\" of string; string e \"e\" of string ttl 1h; }",
         "2:24 E0412 string 'a': only of what other software writes may the ttl be unknown\n"
         "5:37 E0412 string 'd': only of what other software writes may the ttl be unknown\n"
         "  5:16 its ttl comes from here\n"},
        {"schema s;\n"
         "string a \"a\" of string ttl 1h sliding once;\n"
         "lock b \"b\" ttl 30s sliding;\n"
         "lock c \"c\" ttl none;\n"
         "queue d \"d\" of string ttl 1h sliding;\n"
         "tags e \"e\" ttl 1h after finish;\n"
         "lock f \"f\" ttl 30s jitter 5%;\n"
         "semaphore g \"g\" limit 3 ttl 10s..1m;\n"
         "in prefix \"h:\" ttl none { lock h \"h\"; string i \"i\" of string; }\n"
         "lock j \"j\" ttl 2ms; lock k \"k\" ttl 3ms;",
         "2:24 E0413 string 'a': the one read deletes the key: nothing is left to renew\n"
         "3:12 E0413 lock 'b': its ttl is the lease, which 'renew' prolongs: a plain length\n"
         "4:12 E0413 lock 'c': its ttl is the lease, after which a dead holder is forgotten: a plain length\n"
         "5:23 E0413 queue 'd': it has no reads that could renew it\n"
         "6:12 E0413 tags 'e': its ttl cannot wait for a later step\n"
         "7:12 E0413 lock 'f': its ttl is the lease, after which a dead holder is forgotten: a plain length\n"
         "9:32 E0413 lock 'h': its ttl is the lease, after which a dead holder is forgotten: a plain length\n"
         "  9:16 its ttl comes from here\n"
         "10:12 E0413 lock 'j': its lease is over before its holder could rely on it: 3ms at the least\n"},
        {"schema s;\n"
         "tags a \"a\" ttl at call;\n"
         "tags b \"b\" ttl 1h within 1s..1d versions;\n"
         "external tags c \"c\" ttl unknown;",
         "2:12 E0413 tags 'a': the writes of its keys set it, and none of them says how long: a length, a parameter, a setting or 'none'\n"
         "3:12 E0413 tags 'b': the writes of its keys set it, and none of them says how long: a length, a parameter, a setting or 'none'\n"},
        {"schema s;\n"
         "enum P { high, low }\n"
         "queue a \"a\" of u8 ttl at call;\n"
         "queue b \"b\" of u8 ttl 1h from creation;\n"
         "queue c \"c\" of u8 ttl 1h after finish;\n"
         "queue d \"d:{p: P}\" of u8 priority {p} ttl by {p} { high: 1h; low: 2h; };\n"
         "queue e \"e:{p: P}:{l: seconds}\" of u8 priority {p} ttl {l} jitter 5%;\n"
         "external queue f \"f\" of u8 ttl unknown;",
         "3:19 E0413 queue 'a': every step sets the ttl of all its keys, and cannot ask each caller for it\n"
         "4:19 E0413 queue 'b': its keys come and go at different times: a plain length, which every step sets anew\n"
         "5:19 E0413 queue 'c': its keys come and go at different times: a plain length, which every step sets anew\n"
         "6:39 E0413 queue 'd': its companions hold jobs of all priorities, and live as long as its lists\n"},
        {"schema s;\n"
         "string a \"a\" of string ttl 1h jitter 0%;\n"
         "string b \"b\" of string ttl 1h jitter 91%;\n"
         "string c \"c\" of string ttl none jitter 5%;\n"
         "string d \"d\" of string ttl 1h jitter 90%;\n"
         "string e \"e\" of string ttl none sliding;\n"
         "string f \"f\" of string ttl none or none;",
         "2:38 E0415 jitter is 1% to 90%, not 0%\n"
         "3:38 E0415 jitter is 1% to 90%, not 91%\n"
         "4:40 E0415 there is no length that jitter (5%) could spread\n"
         "6:24 E0413 without a length there is nothing to begin or renew\n"
         "7:24 E0406 'or none' stands behind a constant, a setting, bounds or 'at call'\n"},
        {"schema s;\n"
         "in prefix \"a:\" ttl {w} { string a \"{w: seconds}\" of string; string b \"{x}\" of string; }\n"
         "in prefix \"b:\" ttl 0s { string c \"c\" of string; string d \"d\" of string; }",
         "2:68 E0210 string 'b': its pattern has no {w}, which its group's ttl names\n"
         "  2:16 its ttl comes from here\n"
         "3:20 E0405 a ttl must be longer than nothing, not 0s\n"},
    };
    ASSERT_MESSAGES(cases);
}

static void a_setting_and_its_default_are_of_one_simple_type(void **state)
{
    (void)state;
    static const struct message_case cases[] = {
        {"schema s;\n"
         "setting a: f64;\n"
         "setting b: json;\n"
         "setting c: u8 = 300;\n"
         "setting d: string(1..3) = \"long\";\n"
         "setting e: string = 5;\n"
         "setting f: string = \"a:b\";\n"
         "setting g: bool = true;\n"
         "setting h: bool = 2;",
         "2:12 E0427 a setting is one text or number, not 'f64'\n"
         "3:12 E0427 a setting is one text or number, not 'json'\n"
         "4:17 E0428 '300' is no u8\n"
         "5:27 E0428 'long' is no string(1..3)\n"
         "6:21 E0428 '5' is no string => \"5\"\n"
         "7:21 E0428 'a:b' is no string\n"
         "9:19 E0428 '2' is no bool\n"},
        {"schema s;\n"
         "enum E { one = \"1\", two }\n"
         "setting a: E = one;\n"
         "setting b: E = \"1\";\n"
         "setting c: E = three;\n"
         "setting d: seconds = 24h;\n"
         "setting e: seconds = 1500ms;\n"
         "setting f: milliseconds = 1500ms;\n"
         "setting g: seconds = 8000w;\n"
         "setting h: i8(-5..5) = -5;\n"
         "setting i: i8(-5..5) = -6;\n"
         "setting j: uuid = \"x\";\n"
         "setting k: ip = \"127.0.0.1\";\n"
         "setting l: u32 = 4kb;\n"
         "setting m: u32 = 4s;",
         "5:16 E0428 'three' is no E\n"
         "7:22 E0428 '1500ms' is no seconds\n"
         "9:22 E0428 '8000w' is no seconds\n"
         "11:24 E0428 '-6' is no i8(-5..5)\n"
         "12:19 E0428 'x' is no uuid\n"
         "15:18 E0428 '4s' is no u32\n"},
        {"schema s;\n"
         "setting t: string(1..8) of [a-z] = \"acme\";\n"
         "setting open: string(1..8) of [a-z];\n"
         "type One = text \"{$t}.{n: u8}\";\n"
         "type Two = text \"{one: One}-{$t}\";\n"
         "type Three = text \"{$open}.{n: u8}\";\n"
         "setting a: One = \"acme.5\";\n"
         "setting b: One = \"zzz.5\";\n"
         "setting c: Two = \"acme.5-acme\";\n"
         "setting d: Two = \"zzz.5-acme\";\n"
         "setting e: Three = \"zzz.5\";\n"
         "setting f: One = \"acme.x\";",
         "8:18 E0428 'zzz.5' is no One while the settings in it have their defaults\n"
         "10:18 E0428 'zzz.5-acme' is no Two while the settings in it have their defaults\n"
         "12:18 E0428 'acme.x' is no One\n"},
    };
    ASSERT_MESSAGES(cases);
}

static void directives_and_metrics_are_known_and_no_secrets(void **state)
{
    (void)state;
    static const struct message_case cases[] = {
        {"schema s;\n"
         "server { maxmemry 1gb; SAVE 900 1; save 60 10000; appendonly yes; AppendOnly no; requirepass x; user default on; port; }",
         "2:10 E0429 there is no directive 'maxmemry' => maxmemory\n"
         "2:67 E0431 'AppendOnly' is given twice, and a server has one\n"
         "  2:51 first given here\n"
         "2:82 E0430 'requirepass' is a secret: a schema is no place for it\n"
         "  keep it in a file of its own that only the server reads\n"
         "2:97 E0430 'user' is a secret: a schema is no place for it\n"
         "  keep it in a file of its own that only the server reads\n"
         "2:114 E0432 'port' has no value\n"},
        {"schema s;\n"
         "expect { hit_rate >= 85%; hit_rate <= 85%; hit_rate >= 101%; used_memory <= 80%; used_memory <= 2gb; latency <= 5; latncy <= 1ms; keys = 5; mem_fragmentation_ratio <= 1.5; }",
         "2:27 E0434 hit_rate takes at least a percentage, as in >= 85%\n"
         "2:44 E0434 hit_rate takes at least a percentage, as in >= 85%\n"
         "2:102 E0434 latency takes at most a duration, as in <= 1ms\n"
         "2:116 E0433 there is no metric 'latncy' => latency\n"
         "2:131 E0434 keys takes a number, as in <= 1000000\n"},
    };
    ASSERT_MESSAGES(cases);
}

static void values_of_directives_are_told_where_they_stand_with_what_may_be_meant(void **state)
{
    (void)state;
    static const struct message_case cases[] = {
        {"schema s;\nserver { maxmemory-policy volatile-lru; appendonly /* ! */ true; appendfsync \"Always\"; supervised off; loglevel warn; }",
         "2:60 E0436 'appendonly' takes yes or no, not 'true' => yes\n"
         "2:99 E0436 'supervised' takes no, upstart, systemd or auto, not 'off' => no\n"
         "2:113 E0436 'loglevel' takes debug, verbose, notice, warning or nothing, not 'warn' => warning\n"},
        {"schema s;\nserver { MaxMemory 512MiB; repl-backlog-size 1 mb; proto-max-bulk-len 1.5gb; client-query-buffer-limit lots; maxmemory-clients 5%; }",
         "2:20 E0436 'maxmemory' takes a size, as in 512mb (units b, k, kb, m, mb, g, gb), not '512MiB' => 512mb\n"
         "2:46 E0436 'repl-backlog-size' takes a size, as in 512mb (units b, k, kb, m, mb, g, gb), not '1 mb' => 1mb\n"
         "2:71 E0436 'proto-max-bulk-len' takes a size, as in 512mb (units b, k, kb, m, mb, g, gb), not '1.5gb'\n"
         "2:104 E0436 'client-query-buffer-limit' takes a size, as in 512mb (units b, k, kb, m, mb, g, gb), not 'lots'\n"},
        {"schema s;\nserver { port 65536; timeout 30s; slowlog-max-len -1; tcp-backlog 0511; hz -0; list-max-listpack-size -2147483649; maxclients 4294967295; }",
         "2:15 E0436 'port' takes a whole number from 0 to 65535, not '65536'\n"
         "2:30 E0436 'timeout' takes a whole number from 0 to 2147483647, not '30s'\n"
         "2:51 E0436 'slowlog-max-len' takes a whole number of at least 0, not '-1'\n"
         "2:67 E0436 'tcp-backlog' takes a whole number from 0 to 2147483647, not '0511'\n"
         "2:76 E0436 'hz' takes a whole number from 0 to 2147483647, not '-0'\n"
         "2:103 E0436 'list-max-listpack-size' takes a whole number from -2147483648 to 2147483647, not '-2147483649'\n"},
        {"schema s;\nserver { save 900 1; save \"\"; save 900; save 0 1; save 60 10 x 1; dir /var/lib; aclfile \"\"; bind * -::*; }",
         "2:36 E0436 'save' takes pairs of seconds and changes, as in 900 1, or \"\", not '900'\n"
         "2:46 E0436 'save' takes pairs of seconds and changes, as in 900 1, or \"\", not '0 1'\n"
         "2:56 E0436 'save' takes pairs of seconds and changes, as in 900 1, or \"\", not '60 10 x 1'\n"},
        {"schema s;\ndatabase a = 3;\ndatabase b = 40;\nserver { Databases none; }", /* how many there are is not known */
         "4:20 E0436 'databases' takes a whole number from 1 to 2147483647, not 'none'\n"},
        {"schema s;\ndatabase a = 3;\nserver { DATABASES 2; }", "2:10 E0215 'databases 2' gives the server databases 0 to 1, not 3\n"},
    };
    ASSERT_MESSAGES(cases);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_kind_takes_its_own_clauses),
        cmocka_unit_test(every_key_says_how_long_it_lives_in_a_way_that_can_be_kept),
        cmocka_unit_test(a_setting_and_its_default_are_of_one_simple_type),
        cmocka_unit_test(directives_and_metrics_are_known_and_no_secrets),
        cmocka_unit_test(values_of_directives_are_told_where_they_stand_with_what_may_be_meant),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
