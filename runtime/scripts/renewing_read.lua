#!lua
-- A read that renews the TTL in the same step. ARGV: ms, command, arguments.
local reply = redis.call(ARGV[2], KEYS[1], unpack(ARGV, 3))
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return reply
