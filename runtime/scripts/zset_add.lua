#!lua
--include tagged
-- ZADD to a zset that is capped, has a window, or both, and the key's TTL clause in the same step: what is older than the window is
-- forgotten before (so that options do not see it) and after, then all but the best are dropped.
-- ARGV: mode, ms, window in ms (0: none), unit of scores in ms, cap (0: none), number of options, options, then score and
-- member of each.
local key, mode, ms, window, unit, cap = KEYS[1], ARGV[1], ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4]), ARGV[5]
local time = redis.call('TIME')
local function forget()
  if window > 0 then
    local oldest = math.floor((time[1] * 1000 + math.floor(time[2] / 1000) - window) / unit)
    redis.call('ZREMRANGEBYSCORE', key, '-inf', string.format('(%.0f', oldest))
  end
end

forget()
local options, first = {unpack(ARGV, 7, 6 + ARGV[6])}, 7 + ARGV[6]
local chunk, reply = 6000, 0 -- unpack fails at 8000; even, so that pairs stay together
for from = first, #ARGV, chunk do
  local arguments = {unpack(options)}
  for i = from, math.min(#ARGV, from + chunk - 1) do arguments[#arguments + 1] = ARGV[i] end
  reply = reply + redis.call('ZADD', key, unpack(arguments))
  if from == first then
    if mode == 'set' then redis.call('PEXPIRE', key, ms)
    elseif mode == 'start' then redis.call('PEXPIRE', key, ms, 'NX')
    elseif mode == 'persist' then redis.call('PERSIST', key) end
  end
end
forget()
if cap ~= '0' then redis.call('ZREMRANGEBYRANK', key, 0, -cap - 1) end
return reply
