#!lua flags=no-writes
-- What a limiter would say to one more; nothing is written. ARGV: fixed, sliding or bucket, limit, window in ms, start of the
-- window in ms or ''. Reply: as limit_fixed.
local key, algorithm = KEYS[1], ARGV[1]
local limit, window, start = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local time = redis.call('TIME')
local now, length = time[1] * 1000000 + time[2], window * 1000
local function answer(remaining, retry, reset)
  if remaining >= 1 then return {1, remaining, 0, reset} end
  return {0, 0, math.max(retry, 1), reset}
end

if algorithm == 'sliding' then
  local gone = redis.call('ZCOUNT', key, '-inf', string.format('%.0f', now - length))
  local used = redis.call('ZCARD', key) - gone
  if used <= 0 then return answer(limit, 0, 0) end
  local function wait(rank) -- ms until the member of that rank leaves; one that a clock set back left ahead counts from now
    local at = tonumber(redis.call('ZRANGE', key, rank, rank, 'WITHSCORES')[2])
    return math.ceil((math.min(at, now) + length - now) / 1000)
  end
  return answer(limit - used, used >= limit and wait(gone + used - limit) or 0, wait(-1))
end

local stored = redis.call('GET', key)
if algorithm == 'bucket' then
  local ahead, each = 0, length / limit
  if stored then
    local whole, fraction = string.match(stored, '^(%d+)(%.?%d*)$')
    if not whole or #whole > 16 then return '!the key holds no time in microseconds' end
    ahead = math.min(math.max(tonumber(whole) - now + (tonumber('0' .. fraction .. '0') or 0), 0), length)
  end
  local slack = math.min(0.5, each / 2)
  return answer(math.min(math.floor((length - ahead + slack) / each), limit), math.ceil((ahead + each - length) / 1000), math.ceil(ahead / 1000))
end

local used, left = tonumber(stored or '0'), 0
if stored and (not string.find(stored, '^%d+$') or used > 9007199254740992 or stored ~= string.format('%.0f', used)) then
  return '!the key holds no count'
end
if start then
  now = math.floor(now / 1000)
  local grace = math.min(math.floor(window / 10), 1000)
  if now < start - grace or now >= start + window + grace then return {-1, now} end
  left = math.max(start + window - now, 1)
else
  left = redis.call('PTTL', key)
  if left < 0 or left > window then left = window end
end
return answer(limit - used, left, used > 0 and left or 0)
