#!lua flags=allow-oom
-- A command whose key is not its first argument, and the TTL renewed in the same step.
-- ARGV: ms, number of arguments in front of the key, command, arguments.
local key, before = KEYS[1], 3 + ARGV[2]
local arguments = {unpack(ARGV, 3, before)}
arguments[#arguments + 1] = key
for i = before + 1, #ARGV do arguments[#arguments + 1] = ARGV[i] end
local reply = redis.call(unpack(arguments))
redis.call('PEXPIRE', key, ARGV[1])
return reply
