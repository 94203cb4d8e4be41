#!/bin/sh
# Every schema under schemas/ passes without a word, and the keys that the systems' own documents show, and one key of each of their
# patterns, belong to the declarations that are meant for them, in the databases that the documents give.
set -u
failures=0
fail() { echo "FAILED: $1"; failures=$((failures + 1)); }

for schema in schemas/*.keys; do
    said=$("$B/keysc" check "$schema" 2>&1) && [ -z "$said" ] || fail "$schema: $said"
done

schema=
while read -r owner database key; do
    case $owner in
    '' | '#') continue ;;
    schema) schema=schemas/$database.keys; continue ;;
    nobody) wanted='"owner":null' ;;
    */*) wanted="\"owner\":\"${owner%/*}\",.*\"database\":$database,\"companion\":\"${owner#*/}\"" ;;
    *) wanted="\"owner\":\"$owner\",\"kind\":\"[a-z]*\",\"database\":$database,\"params\"" ;;
    esac
    said=$("$B/keysc" match "$schema" "$key" 2>&1)
    echo "$said" | grep -q "$wanted" || fail "$schema: $key should be $owner's in $database: $said"
done <<'TABLE'
schema nexus
session                 0 nexus:session:sess_abc123
user_sessions           0 nexus:session:user:user_123:sessions
refresh                 0 nexus:refresh:token_xyz789
presence                0 nexus:presence:user:user_123
user_cache              1 nexus:cache:user:user_123
campaign_cache          1 nexus:cache:campaign:camp_456
creator_cache           1 nexus:cache:creator:creator_789
content_cache           1 nexus:cache:content:content_abc
org_cache               1 nexus:cache:org:org_xyz
list_cache              1 nexus:cache:list:campaigns:hash_123
campaign_tag            1 nexus:cache:tag:campaign:camp_456
list_tag                1 nexus:cache:tag:list:campaigns
api_calls               2 nexus:ratelimit:api:user_123:60
ip_calls                2 nexus:ratelimit:ip:192.168.1.1:/api/login
org_usage               2 nexus:ratelimit:org:org_123:api_calls
login_failures          2 nexus:ratelimit:login:fail:user@example.com
notifications           null nexus:channel:notifications:user_123
campaign_updates        null nexus:channel:campaign:camp_456
broadcast               null nexus:channel:system:broadcast
live_stats              3 nexus:stats:live:campaign:camp_456
websocket_connections   3 nexus:connections:websocket
queue                   4 nexus:queue:email-sending
job                     4 nexus:job:job_abc123
schedule                4 nexus:schedule:campaign_reminder
campaign_analytics      5 nexus:analytics:campaign:camp_456:daily
creator_analytics       5 nexus:analytics:creator:creator_789:weekly
creator_leaderboard     5 nexus:leaderboard:creators:engagement
trending                5 nexus:trending:content:24h
feature                 1 nexus:feature:new_dashboard
org_features            1 nexus:feature:org:org_123
lock                    4 nexus:lock:campaign:camp_456
semaphore               4 nexus:semaphore:video_processing:10
verify_email            0 nexus:verify:email:ABC123
reset_password          0 nexus:reset:password:token_xyz
otp                     0 nexus:otp:mfa:user_123
suggest                 1 nexus:search:suggest:campaigns
recent                  1 nexus:search:recent:user_123
nobody                  0 nexus:session:user:abc123:data

schema dno_crawler
session                 0 session:550e8400-e29b-41d4-a716-446655440000
refresh_token           0 refresh_token:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
query_cache             0 query_cache:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
dno_data                0 dno_data:netze-bw:2024:netzentgelte
user_calls              0 rate_limit:550e8400:2024-01-15-14
ip_calls                0 rate_limit:ip:192.168.1.1:2024-01-15-14
ip_calls                0 rate_limit:ip:2001:db8::1:2024-01-15-14
job                     0 job:job_id1
job_queue               0 job_queue:high
job_queue               0 job_queue:normal
job_queue               0 job_queue:low
job_queue/active        0 active_jobs
job_updates             null channel:job:job_id1
user_updates            null channel:user:550e8400-e29b-41d4-a716-446655440000
system_updates          null channel:admin:system
query_stats             0 stats:queries:2024-01-15
active_users            0 metrics:active_users
queue_size              0 metrics:crawler:queue_size
active_workers          0 metrics:crawler:active_workers
verify_email            0 verify:email:tok_1
reset_password          0 reset:password:tok_1
upload                  0 upload:up_1

schema aura_osint
user_session            0 user:12345:session
user_permissions        0 user:12345:permissions
user_preferences        0 user:12345:preferences
auth_token              0 auth:token:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
auth_refresh            0 auth:refresh:12345
investigation_cache     0 investigation:xyz:cache
investigation_targets   0 investigation:xyz:targets
investigation_progress  0 investigation:xyz:progress
investigation_summary   0 investigation:xyz:results:summary
target_profiles         0 target:t1:profiles
target_last_scan        0 target:t1:last_scan
scan_status             0 scan:abc123:status
scan_progress           0 scan:abc123:progress
scan_results            0 scan:abc123:results
tool_queue              0 tool:sherlock:queue
tool_rate_limit         0 tool:sherlock:rate_limit
tool_config             0 tool:sherlock:config
ai_prompt               0 ai:prompt:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
ai_embedding            0 ai:embeddings:person_1
ai_analysis             0 ai:analysis:xyz
ai_model_status         0 ai:model:qwen2.5-7b:status
qwen_conversation       0 qwen:conversation:s1
metric_realtime         0 metrics:realtime:scans
metric_daily            0 metrics:daily:2025-01-15:scans
user_activity           0 stats:user:12345:activity
tool_usage              0 stats:tool:sherlock:usage
response_time           0 performance:api:response_time
social_profile          0 social:tiktok:profile:jane.doe
social_posts            0 social:tiktok:posts:p1
trending_hashtags       0 social:trending:hashtags:tiktok
social_rate_limit       0 social:rate_limit:instagram:10.0.0.1
social_profile          0 social:trending:profile:hashtags
nobody                  0 social:rate_limit:profile:jane
tiktok_videos           0 tiktok:user:jane.doe:videos
instagram_stories       0 instagram:user:jane.doe:stories
ip_rate_limit           0 rate_limit:10.0.0.1:/api/scan
ip_rate_limit           0 rate_limit:2001:db8::1:/api/scan
user_rate_limit         0 rate_limit:user:12345:scan
failed_login            0 security:failed_login:10.0.0.1
suspicious              0 security:suspicious:2001:db8::1
proxy_rotation          0 proxy:rotation:tiktok
email_queue             0 email:queue:pending
email_template          0 email:template:welcome
unread_notifications    0 notification:12345:unread
active_alerts           0 alert:xyz:active
whois                   0 whois:example.org
dns_records             0 dns:example.org:records
geo_ip                  0 geo:ip:192.0.2.7
breach                  0 breach:jane@example.org:data
threat_intel            0 threat_intel:http://example.org:8080/x
threat_intel            0 threat_intel:10.0.0.1:lease
threat_intel/lease      0 threat_intel_lease:10.0.0.1
nobody                  0 temp:anything

schema gaveurs
latest_sample           0 gaveurs:cache:sample:latest:device_1
dashboard_metrics       0 gaveurs:cache:dashboard:metrics:site_1
device_stats            0 gaveurs:cache:device:stats:device_1
hourly_aggregates       0 gaveurs:cache:aggregates:hourly:device_1:2024-01-15T14
websocket               0 gaveurs:ratelimit:websocket:conn_1

schema response_cache
dashboard               0 cache:dashboard:a7f3e9b2c1d4a7f3e9b2c1d4a7f3e9b2
search                  0 cache:search:a7f3e9b2c1d4a7f3e9b2c1d4a7f3e9b2
user                    0 cache:user:a7f3e9b2c1d4a7f3e9b2c1d4a7f3e9b2
user/lease              0 cache:user:a7f3e9b2c1d4a7f3e9b2c1d4a7f3e9b2:lease
user_view               0 cache:user:42:dashboard
user_view               0 cache:user:42:profile
user_view               0 cache:user:42:data
product                 0 cache:product:a7f3e9b2c1d4a7f3e9b2c1d4a7f3e9b2
analytics               0 cache:analytics:a7f3e9b2c1d4a7f3e9b2c1d4a7f3e9b2
TABLE

# The traps that comments in the schemas name are traps: without the mending the compiler tells of them.
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
trap_is_told() { # SCHEMA CODE SED-SCRIPT
    sed -e "$3" "schemas/$1.keys" > "$temporary/$1.keys"
    ! cmp -s "schemas/$1.keys" "$temporary/$1.keys" || fail "$1: '$3' changes nothing"
    said=$("$B/keysc" check "$temporary/$1.keys" 2>&1)
    echo "$said" | grep -q "error\[$2\]" || fail "$1 with '$3' should be refused with $2: $said"
}
trap_is_told aura_osint E0501 's/^type Platform .*/type Platform = string(1..32) of [a-z0-9_];/'
trap_is_told aura_osint E0501 's/ with lease = "[^"]*"//'
trap_is_told aura_osint E0506 's/"user:{user_id: UserId}:session"/"temp:{user_id: UserId}:session"/'
trap_is_told response_cache E0501 's/{view: UserView}/{view}/'
trap_is_told nexus E0501 's/^type SessionId .*/type SessionId = string(1..64) of [a-z:];/'
for schema in dno_crawler aura_osint; do trap_is_told $schema E0430 's/^server {/server { requirepass secret;/'; done

# The program that judges AURA OSINT's figures has the thresholds of its schema.
for metric in hit_rate used_memory connected_clients latency evicted_keys; do
    schema_says=$(sed -n "s/^ *$metric  *[<>]= \([0-9]*\).*/\1/p" schemas/aura_osint.keys | paste -s -d ' ' -)
    program_says=$(sed -n "s/^ *{\"$(echo "$metric" | tr _ ' ')\", .*, \([0-9]*\), \([0-9]*\)},/\1 \2/p" generated-examples/aura_osint/figures.c)
    [ -n "$schema_says" ] && [ "$schema_says" = "$program_says" ] || fail "$metric: the schema expects '$schema_says', the program '$program_says'"
done
[ "$failures" -eq 0 ]
