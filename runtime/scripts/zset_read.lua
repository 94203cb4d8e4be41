#!lua flags=no-writes
-- Reads of a zset with a window, as if what is older were gone already. Nothing is written.
-- ARGV: window in ms, unit of scores in ms, command, its arguments. Ranges are ZRANGE or ZREVRANGE start stop,
-- ZRANGEBYSCORE min max or ZREVRANGEBYSCORE max min, then offset count; always with scores.
local key, window, unit, command = KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3]
local time = redis.call('TIME')
local oldest = math.floor((time[1] * 1000 + math.floor(time[2] / 1000) - window) / unit)
local from = string.format('%.0f', oldest)

local function at_least(min) -- not before the window
  if tonumber(min) == nil or tonumber(min) < oldest then return from end
  return min
end
local function forgotten() return redis.call('ZCOUNT', key, '-inf', '(' .. from) end
local function lives(member)
  local score = redis.call('ZSCORE', key, member)
  return score and tonumber(score) >= oldest and score
end

if command == 'ZCARD' then return redis.call('ZCOUNT', key, from, '+inf') end
if command == 'ZCOUNT' then return redis.call('ZCOUNT', key, at_least(ARGV[4]), ARGV[5]) end
if command == 'ZSCORE' then return lives(ARGV[4]) end
if command == 'ZRANK' then
  return lives(ARGV[4]) and redis.call('ZRANK', key, ARGV[4]) - forgotten()
end
if command == 'ZREVRANK' then return lives(ARGV[4]) and redis.call('ZREVRANK', key, ARGV[4]) end
if command == 'ZRANGEBYSCORE' then
  return redis.call(command, key, at_least(ARGV[4]), ARGV[5], 'WITHSCORES', 'LIMIT', ARGV[6], ARGV[7])
end
if command == 'ZREVRANGEBYSCORE' then
  return redis.call(command, key, ARGV[4], at_least(ARGV[5]), 'WITHSCORES', 'LIMIT', ARGV[6], ARGV[7])
end
if command == 'ZSCAN' then
  local page, kept = redis.call(command, key, unpack(ARGV, 4)), {}
  for i = 1, #page[2], 2 do
    if tonumber(page[2][i + 1]) >= oldest then
      kept[#kept + 1] = page[2][i]
      kept[#kept + 1] = page[2][i + 1]
    end
  end
  return {page[1], kept}
end

local gone = forgotten()
local count = redis.call('ZCARD', key) - gone
local start, stop = tonumber(ARGV[4]), tonumber(ARGV[5])
if start < 0 then start = math.max(start + count, 0) end
if stop < 0 then stop = stop + count end
stop = math.min(stop, count - 1)
if start > stop then return {} end
if command == 'ZRANGE' then start, stop = start + gone, stop + gone end -- the forgotten come first by rising score
return redis.call(command, key, start, stop, 'WITHSCORES')
