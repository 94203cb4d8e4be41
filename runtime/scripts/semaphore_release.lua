#!lua flags=allow-oom
-- Gives a place back. ARGV: token. Reply: 1; 0: it had none any more.
local key, token = KEYS[1], ARGV[1]
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local ends = redis.call('ZSCORE', key, token)
if not ends then return 0 end
redis.call('ZREM', key, token)
return tonumber(ends) > now and 1 or 0
