#!lua flags=allow-oom
-- A holder's lease anew. ARGV: token, lease in ms. Reply: 1; 0: it has no place any more.
local key, token, lease = KEYS[1], ARGV[1], tonumber(ARGV[2])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local ends = redis.call('ZSCORE', key, token)
if not ends or tonumber(ends) <= now then return 0 end
redis.call('ZADD', key, string.format('%.0f', now + lease), token)
local last = redis.call('ZRANGE', key, -1, -1, 'WITHSCORES')[2]
redis.call('PEXPIREAT', key, string.format('%.0f', math.min(tonumber(last), 9007199254740992)))
return 1
