#!lua flags=allow-oom
-- As optional_fields, and the TTL is renewed in the same step. ARGV: ms, names.
local reply = redis.call('HMGET', KEYS[1], unpack(ARGV, 2))
reply[#ARGV] = redis.call('PEXPIRE', KEYS[1], ARGV[1])
return reply
