/* directives.c: the directives of redis.conf: those of Redis 7.0 with their older names, and what later servers and Valkey
 * added. Sorted by name. Ranges are those of Redis 7.0, wider where a later server is. */
#include <stdlib.h>
#include <string.h>

#include "meaning/directives.h"

#define PLAIN KC_DIRECTIVE_PLAIN
#define REPEATABLE KC_DIRECTIVE_REPEATABLE
#define SECRET KC_DIRECTIVE_SECRET

#define FORM(what, more) {.kind = KC_FORM_##what, .text = (more)}
#define ANY FORM(ANY, NULL)
#define ONE_OF(texts) FORM(ONE_OF, texts)
#define YES_NO ONE_OF("yes|no")
#define RANGE(low, high) FORM(INTEGER, low ".." high)
#define SIZE FORM(SIZE, NULL)
#define SIZE_OR_PERCENT {.kind = KC_FORM_SIZE, .text = "%"}
#define OCTAL FORM(OCTAL, NULL)
#define SAVE FORM(SAVE, NULL)
#define BUFFERS FORM(BUFFERS, NULL)
#define EVENTS FORM(EVENTS, NULL)
#define PERCENTILES FORM(PERCENTILES, NULL)
#define THREE_SCORES FORM(SCORES, NULL)
#define SIGNAL_ACTIONS FORM(SOME_OF, "default|save|nosave|now|force")
#define EVICTION \
    ONE_OF("noeviction|allkeys-lru|allkeys-lfu|allkeys-lrm|allkeys-random|volatile-lru|volatile-lfu|volatile-lrm|volatile-random|volatile-ttl")

static const struct directive {
    const char *name;
    enum kc_directive_kind kind;
    struct kc_directive_form form;
} directives[] = {
    {"acl-pubsub-default", PLAIN, ONE_OF("allchannels|resetchannels")},
    {"aclfile", PLAIN, ANY},
    {"acllog-max-len", PLAIN, RANGE("0", "9223372036854775807")},
    {"active-defrag-cycle-max", PLAIN, RANGE("1", "99")},
    {"active-defrag-cycle-min", PLAIN, RANGE("1", "99")},
    {"active-defrag-ignore-bytes", PLAIN, SIZE},
    {"active-defrag-max-scan-fields", PLAIN, RANGE("1", "9223372036854775807")},
    {"active-defrag-threshold-lower", PLAIN, RANGE("0", "1000")},
    {"active-defrag-threshold-upper", PLAIN, RANGE("0", "1000")},
    {"active-expire-effort", PLAIN, RANGE("1", "10")},
    {"activedefrag", PLAIN, YES_NO},
    {"activerehashing", PLAIN, YES_NO},
    {"always-show-logo", PLAIN, YES_NO},
    {"aof-disable-auto-gc", PLAIN, YES_NO},
    {"aof-load-truncated", PLAIN, YES_NO},
    {"aof-rewrite-incremental-fsync", PLAIN, YES_NO},
    {"aof-timestamp-enabled", PLAIN, YES_NO},
    {"aof-use-rdb-preamble", PLAIN, YES_NO},
    {"aof_rewrite_cpulist", PLAIN, ANY},
    {"appenddirname", PLAIN, ANY},
    {"appendfilename", PLAIN, ANY},
    {"appendfsync", PLAIN, ONE_OF("always|everysec|no")},
    {"appendonly", PLAIN, YES_NO},
    {"auto-aof-rewrite-min-size", PLAIN, SIZE},
    {"auto-aof-rewrite-percentage", PLAIN, RANGE("0", "2147483647")},
    {"availability-zone", PLAIN, ANY},
    {"bgsave_cpulist", PLAIN, ANY},
    {"bind", PLAIN, ANY},
    {"bind-source-addr", PLAIN, ANY},
    {"bio_cpulist", PLAIN, ANY},
    {"busy-reply-threshold", PLAIN, RANGE("0", "9223372036854775807")},
    {"client-output-buffer-limit", REPEATABLE, BUFFERS},
    {"client-query-buffer-limit", PLAIN, SIZE},
    {"cluster-allow-pubsubshard-when-down", PLAIN, YES_NO},
    {"cluster-allow-reads-when-down", PLAIN, YES_NO},
    {"cluster-allow-replica-migration", PLAIN, YES_NO},
    {"cluster-announce-bus-port", PLAIN, RANGE("0", "65535")},
    {"cluster-announce-hostname", PLAIN, ANY},
    {"cluster-announce-human-nodename", PLAIN, ANY},
    {"cluster-announce-ip", PLAIN, ANY},
    {"cluster-announce-port", PLAIN, RANGE("0", "65535")},
    {"cluster-announce-tls-port", PLAIN, RANGE("0", "65535")},
    {"cluster-compatibility-sample-ratio", PLAIN, RANGE("0", "100")},
    {"cluster-config-file", PLAIN, ANY},
    {"cluster-databases", PLAIN, RANGE("1", "2147483647")},
    {"cluster-enabled", PLAIN, YES_NO},
    {"cluster-link-sendbuf-limit", PLAIN, SIZE},
    {"cluster-migration-barrier", PLAIN, RANGE("0", "2147483647")},
    {"cluster-node-timeout", PLAIN, RANGE("0", "9223372036854775807")},
    {"cluster-port", PLAIN, RANGE("0", "65535")},
    {"cluster-preferred-endpoint-type", PLAIN, ONE_OF("ip|hostname|unknown-endpoint")},
    {"cluster-replica-no-failover", PLAIN, YES_NO},
    {"cluster-replica-validity-factor", PLAIN, RANGE("0", "2147483647")},
    {"cluster-require-full-coverage", PLAIN, YES_NO},
    {"cluster-slave-no-failover", PLAIN, YES_NO},
    {"cluster-slave-validity-factor", PLAIN, RANGE("0", "2147483647")},
    {"commandlog-execution-slower-than", PLAIN, RANGE("-1", "9223372036854775807")},
    {"commandlog-slow-execution-max-len", PLAIN, RANGE("0", "9223372036854775807")},
    {"crash-log-enabled", PLAIN, YES_NO},
    {"crash-memcheck-enabled", PLAIN, YES_NO},
    {"daemonize", PLAIN, YES_NO},
    {"databases", PLAIN, RANGE("1", "2147483647")},
    {"dbfilename", PLAIN, ANY},
    {"dir", PLAIN, ANY},
    {"disable-thp", PLAIN, YES_NO},
    {"dynamic-hz", PLAIN, YES_NO},
    {"enable-debug-command", PLAIN, ONE_OF("no|yes|local")},
    {"enable-module-command", PLAIN, ONE_OF("no|yes|local")},
    {"enable-protected-configs", PLAIN, ONE_OF("no|yes|local")},
    {"extended-redis-compatibility", PLAIN, YES_NO},
    {"hash-max-listpack-entries", PLAIN, RANGE("0", "9223372036854775807")},
    {"hash-max-listpack-value", PLAIN, SIZE},
    {"hash-max-ziplist-entries", PLAIN, RANGE("0", "9223372036854775807")},
    {"hash-max-ziplist-value", PLAIN, SIZE},
    {"hide-user-data-from-log", PLAIN, YES_NO},
    {"hll-sparse-max-bytes", PLAIN, SIZE},
    {"hz", PLAIN, RANGE("0", "2147483647")},
    {"ignore-warnings", PLAIN, ANY},
    {"import-mode", PLAIN, YES_NO},
    {"include", REPEATABLE, ANY},
    {"io-threads", PLAIN, RANGE("1", "256")},
    {"io-threads-do-reads", PLAIN, YES_NO},
    {"jemalloc-bg-thread", PLAIN, YES_NO},
    {"latency-monitor-threshold", PLAIN, RANGE("0", "9223372036854775807")},
    {"latency-tracking", PLAIN, YES_NO},
    {"latency-tracking-info-percentiles", PLAIN, PERCENTILES},
    {"lazyfree-lazy-eviction", PLAIN, YES_NO},
    {"lazyfree-lazy-expire", PLAIN, YES_NO},
    {"lazyfree-lazy-server-del", PLAIN, YES_NO},
    {"lazyfree-lazy-user-del", PLAIN, YES_NO},
    {"lazyfree-lazy-user-flush", PLAIN, YES_NO},
    {"lfu-decay-time", PLAIN, RANGE("0", "2147483647")},
    {"lfu-log-factor", PLAIN, RANGE("0", "2147483647")},
    {"list-compress-depth", PLAIN, RANGE("0", "2147483647")},
    {"list-max-listpack-size", PLAIN, RANGE("-2147483648", "2147483647")},
    {"list-max-ziplist-size", PLAIN, RANGE("-2147483648", "2147483647")},
    {"loadmodule", REPEATABLE, ANY},
    {"locale-collate", PLAIN, ANY},
    {"logfile", PLAIN, ANY},
    {"loglevel", PLAIN, ONE_OF("debug|verbose|notice|warning|nothing")},
    {"lookahead", PLAIN, ANY},
    {"lua-time-limit", PLAIN, RANGE("0", "9223372036854775807")},
    {"masterauth", SECRET, ANY},
    {"masteruser", SECRET, ANY},
    {"max-new-connections-per-cycle", PLAIN, RANGE("1", "2147483647")},
    {"max-new-tls-connections-per-cycle", PLAIN, RANGE("1", "2147483647")},
    {"maxclients", PLAIN, RANGE("1", "4294967295")},
    {"maxmemory", PLAIN, SIZE},
    {"maxmemory-clients", PLAIN, SIZE_OR_PERCENT},
    {"maxmemory-eviction-tenacity", PLAIN, RANGE("0", "100")},
    {"maxmemory-policy", PLAIN, EVICTION},
    {"maxmemory-samples", PLAIN, RANGE("1", "2147483647")},
    {"min-replicas-max-lag", PLAIN, RANGE("0", "2147483647")},
    {"min-replicas-to-write", PLAIN, RANGE("0", "2147483647")},
    {"min-slaves-max-lag", PLAIN, RANGE("0", "2147483647")},
    {"min-slaves-to-write", PLAIN, RANGE("0", "2147483647")},
    {"no-appendfsync-on-rewrite", PLAIN, YES_NO},
    {"notify-keyspace-events", PLAIN, EVENTS},
    {"oom-score-adj", PLAIN, ONE_OF("no|yes|relative|absolute")},
    {"oom-score-adj-values", PLAIN, THREE_SCORES},
    {"pidfile", PLAIN, ANY},
    {"port", PLAIN, RANGE("0", "65535")},
    {"primaryauth", SECRET, ANY},
    {"primaryuser", SECRET, ANY},
    {"proc-title-template", PLAIN, ANY},
    {"propagation-error-behavior", PLAIN, ONE_OF("ignore|panic|panic-on-replicas")},
    {"protected-mode", PLAIN, YES_NO},
    {"proto-max-bulk-len", PLAIN, SIZE},
    {"rdb-del-sync-files", PLAIN, YES_NO},
    {"rdb-save-incremental-fsync", PLAIN, YES_NO},
    {"rdbchecksum", PLAIN, YES_NO},
    {"rdbcompression", PLAIN, YES_NO},
    {"rename-command", REPEATABLE, ANY},
    {"repl-backlog-size", PLAIN, SIZE},
    {"repl-backlog-ttl", PLAIN, RANGE("0", "9223372036854775807")},
    {"repl-disable-tcp-nodelay", PLAIN, YES_NO},
    {"repl-diskless-load", PLAIN, ONE_OF("disabled|on-empty-db|swapdb|flush-before-load")},
    {"repl-diskless-sync", PLAIN, YES_NO},
    {"repl-diskless-sync-delay", PLAIN, RANGE("0", "2147483647")},
    {"repl-diskless-sync-max-replicas", PLAIN, RANGE("0", "2147483647")},
    {"repl-ping-replica-period", PLAIN, RANGE("1", "2147483647")},
    {"repl-ping-slave-period", PLAIN, RANGE("1", "2147483647")},
    {"repl-timeout", PLAIN, RANGE("1", "2147483647")},
    {"replica-announce-ip", PLAIN, ANY},
    {"replica-announce-port", PLAIN, RANGE("0", "65535")},
    {"replica-announced", PLAIN, YES_NO},
    {"replica-full-sync-buffer-limit", PLAIN, SIZE},
    {"replica-ignore-disk-write-errors", PLAIN, YES_NO},
    {"replica-ignore-maxmemory", PLAIN, YES_NO},
    {"replica-lazy-flush", PLAIN, YES_NO},
    {"replica-priority", PLAIN, RANGE("0", "2147483647")},
    {"replica-read-only", PLAIN, YES_NO},
    {"replica-serve-stale-data", PLAIN, YES_NO},
    {"replicaof", PLAIN, ANY},
    {"requirepass", SECRET, ANY},
    {"sanitize-dump-payload", PLAIN, ONE_OF("no|yes|clients")},
    {"save", REPEATABLE, SAVE},
    {"server_cpulist", PLAIN, ANY},
    {"set-max-intset-entries", PLAIN, RANGE("0", "9223372036854775807")},
    {"set-proc-title", PLAIN, YES_NO},
    {"shutdown-on-sigint", PLAIN, SIGNAL_ACTIONS},
    {"shutdown-on-sigterm", PLAIN, SIGNAL_ACTIONS},
    {"shutdown-timeout", PLAIN, RANGE("0", "2147483647")},
    {"slave-announce-ip", PLAIN, ANY},
    {"slave-announce-port", PLAIN, RANGE("0", "65535")},
    {"slave-ignore-maxmemory", PLAIN, YES_NO},
    {"slave-lazy-flush", PLAIN, YES_NO},
    {"slave-priority", PLAIN, RANGE("0", "2147483647")},
    {"slave-read-only", PLAIN, YES_NO},
    {"slave-serve-stale-data", PLAIN, YES_NO},
    {"slaveof", PLAIN, ANY},
    {"slowlog-log-slower-than", PLAIN, RANGE("-1", "9223372036854775807")},
    {"slowlog-max-len", PLAIN, RANGE("0", "9223372036854775807")},
    {"socket-mark-id", PLAIN, RANGE("0", "4294967295")},
    {"stop-writes-on-bgsave-error", PLAIN, YES_NO},
    {"stream-node-max-bytes", PLAIN, SIZE},
    {"stream-node-max-entries", PLAIN, RANGE("0", "9223372036854775807")},
    {"supervised", PLAIN, ONE_OF("no|upstart|systemd|auto")},
    {"syslog-enabled", PLAIN, YES_NO},
    {"syslog-facility", PLAIN, ONE_OF("user|local0|local1|local2|local3|local4|local5|local6|local7")},
    {"syslog-ident", PLAIN, ANY},
    {"tcp-backlog", PLAIN, RANGE("0", "2147483647")},
    {"tcp-keepalive", PLAIN, RANGE("0", "2147483647")},
    {"timeout", PLAIN, RANGE("0", "2147483647")},
    {"tls-auth-clients", PLAIN, ONE_OF("no|yes|optional")},
    {"tls-ca-cert-dir", PLAIN, ANY},
    {"tls-ca-cert-file", PLAIN, ANY},
    {"tls-cert-file", PLAIN, ANY},
    {"tls-ciphers", PLAIN, ANY},
    {"tls-ciphersuites", PLAIN, ANY},
    {"tls-client-cert-file", PLAIN, ANY},
    {"tls-client-key-file", PLAIN, ANY},
    {"tls-client-key-file-pass", SECRET, ANY},
    {"tls-cluster", PLAIN, YES_NO},
    {"tls-dh-params-file", PLAIN, ANY},
    {"tls-key-file", PLAIN, ANY},
    {"tls-key-file-pass", SECRET, ANY},
    {"tls-port", PLAIN, RANGE("0", "65535")},
    {"tls-prefer-server-ciphers", PLAIN, YES_NO},
    {"tls-protocols", PLAIN, ANY},
    {"tls-replication", PLAIN, YES_NO},
    {"tls-session-cache-size", PLAIN, RANGE("0", "2147483647")},
    {"tls-session-cache-timeout", PLAIN, RANGE("0", "2147483647")},
    {"tls-session-caching", PLAIN, YES_NO},
    {"tracking-table-max-keys", PLAIN, RANGE("0", "9223372036854775807")},
    {"unixsocket", PLAIN, ANY},
    {"unixsocketgroup", PLAIN, ANY},
    {"unixsocketperm", PLAIN, OCTAL},
    {"user", SECRET, ANY},
    {"zset-max-listpack-entries", PLAIN, RANGE("0", "9223372036854775807")},
    {"zset-max-listpack-value", PLAIN, SIZE},
    {"zset-max-ziplist-entries", PLAIN, RANGE("0", "9223372036854775807")},
    {"zset-max-ziplist-value", PLAIN, SIZE},
};
enum { COUNT = sizeof directives / sizeof *directives };

static int compare(const void *name, const void *directive)
{
    const struct kc_str *wanted = name;
    const char *other = ((const struct directive *)directive)->name;
    return kc_str_compare(*wanted, (struct kc_str){other, strlen(other)});
}

static const struct directive *find(struct kc_str name)
{
    return bsearch(&name, directives, COUNT, sizeof *directives, compare);
}

enum kc_directive_kind kc_directive_find(struct kc_str name)
{
    const struct directive *found = find(name);
    return found == NULL ? KC_DIRECTIVE_UNKNOWN : found->kind;
}

const struct kc_directive_form *kc_directive_form_of(struct kc_str name)
{
    static const struct kc_directive_form any = ANY;
    const struct directive *found = find(name);
    return found == NULL ? &any : &found->form;
}

struct kc_str *kc_directive_names(struct kc_arena *arena, size_t *count)
{
    struct kc_str *names = KC_NEW_ARRAY(arena, struct kc_str, COUNT);
    *count = 0;
    for (size_t i = 0; i < COUNT; i++) {
        if (directives[i].kind != SECRET)
            names[(*count)++] = (struct kc_str){directives[i].name, strlen(directives[i].name)};
    }
    return names;
}
