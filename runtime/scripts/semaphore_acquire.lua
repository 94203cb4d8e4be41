#!lua
--include tagged
-- A place of a semaphore: a member for each holder, its score the end of its lease in the server's ms. ARGV: token, limit, lease in ms.
-- Reply: 1: held; else minus the ms that the first lease of the others still has.
local key, token, limit, lease = KEYS[1], ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', key, '-inf', string.format('%.0f', now))
if not redis.call('ZSCORE', key, token) and redis.call('ZCARD', key) >= limit then
  local first = redis.call('ZRANGE', key, 0, 0, 'WITHSCORES')[2]
  return -math.min(math.max(tonumber(first) - now, 1), 9007199254740992)
end
redis.call('ZADD', key, string.format('%.0f', now + lease), token)
local last = redis.call('ZRANGE', key, -1, -1, 'WITHSCORES')[2]
redis.call('PEXPIREAT', key, string.format('%.0f', math.min(tonumber(last), 9007199254740992)))
return 1
