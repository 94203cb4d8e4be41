#!lua
--include tagged
-- A bucket of `limit` that fills evenly, once a window (GCRA): the key holds when it will be full, in us with a fraction.
-- ARGV: limit, window in ms, n, 1 where a denied call empties it. Reply: as limit_fixed.
local key = KEYS[1]
local limit, window, n, counting = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4] == '1'
local time = redis.call('TIME')
local now, length = time[1] * 1000000 + time[2], window * 1000
local each = length / limit
local stored = redis.call('GET', key)
local ahead, beyond = 0, false -- us until it is full
if stored then
  local whole, fraction = string.match(stored, '^(%d+)(%.?%d*)$')
  if not whole or #whole > 16 then return '!the key holds no time in microseconds' end
  ahead = tonumber(whole) - now + (tonumber('0' .. fraction .. '0') or 0)
  beyond = ahead > length -- the clock was set back, or the window was longer: empty now, and it fills from now on
  ahead = math.min(math.max(ahead, 0), length)
end

local slack = math.min(0.5, each / 2) -- us: fractions do not add up exactly
local wanted = ahead + n * each
local allowed = wanted <= length + slack
local retry = allowed and 0 or math.max(math.ceil((wanted - length) / 1000), 1)
if allowed or counting or beyond then
  if allowed or counting then ahead = math.min(wanted, length) end
  if not allowed then retry = math.max(math.ceil(n * each / 1000), 1) end
  local whole = math.floor(ahead)
  local fraction = math.floor((ahead - whole) * 1000000)
  redis.call('SET', key, string.format('%.0f.%06.0f', now + whole, fraction), 'PX', string.format('%.0f', math.ceil(ahead / 1000) + 1))
else
  redis.call('PEXPIRE', key, string.format('%.0f', window), 'NX')
end
return {allowed and 1 or 0, math.min(math.floor((length - ahead + slack) / each), limit), retry, math.ceil(ahead / 1000)}
