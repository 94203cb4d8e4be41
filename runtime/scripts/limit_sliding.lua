#!lua
--include tagged
-- So many in any stretch of time as long as the window: a member for each, its score the server's us.
-- ARGV: limit, window in ms, n, 1 where a denied call counts as well, a name that no other call has. Reply: as limit_fixed.
local key = KEYS[1]
local limit, window, n, counting, id = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4] == '1', ARGV[5]
local time = redis.call('TIME')
local now, length = time[1] * 1000000 + time[2], window * 1000
local function text(number) return string.format('%.0f', number) end
local function newest() return tonumber(redis.call('ZRANGE', key, -1, -1, 'WITHSCORES')[2] or '0') end

redis.call('ZREMRANGEBYSCORE', key, '-inf', text(now - length))
if newest() > now then -- the server's clock was set back: what it counted still counts, for a window from now at the most
  local ahead = redis.call('ZRANGEBYSCORE', key, '(' .. text(now), '+inf')
  for _, member in ipairs(ahead) do redis.call('ZADD', key, text(now), member) end
  redis.call('PEXPIRE', key, text(window))
end

local used = redis.call('ZCARD', key)
local allowed = used + n <= limit
local retry = 0
if not allowed then
  local leaves = redis.call('ZRANGE', key, used + n - limit - 1, used + n - limit - 1, 'WITHSCORES')[2]
  retry = math.max(math.ceil((tonumber(leaves or text(now)) + length - now) / 1000), 1)
end
if allowed or counting then
  for first = 1, n, 1000 do
    local entries = {}
    for i = first, math.min(first + 999, n) do
      entries[#entries + 1] = text(now)
      entries[#entries + 1] = n == 1 and id or id .. ':' .. i
    end
    redis.call('ZADD', key, unpack(entries))
  end
  used = used + n
  if used > limit then
    redis.call('ZREMRANGEBYRANK', key, 0, used - limit - 1)
    used = limit
    local leaves = redis.call('ZRANGE', key, n - 1, n - 1, 'WITHSCORES')[2]
    retry = math.max(math.ceil((tonumber(leaves) + length - now) / 1000), 1)
  end
  redis.call('PEXPIRE', key, text(window))
else
  redis.call('PEXPIRE', key, text(window), 'NX')
end
local reset = used > 0 and math.max(math.ceil((newest() + length - now) / 1000), 0) or 0
return {allowed and 1 or 0, math.max(limit - used, 0), retry, reset}
