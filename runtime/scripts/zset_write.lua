#!lua
-- A command on a zset that is capped, has a window, or both, and the key's TTL clause in the same step: what is older than the
-- window is forgotten before the command (to which it no longer exists) and after it, then all but the best are dropped.
-- ARGV: mode, ms, window in ms (0: none), unit of scores in ms, cap (0: none), number of fixed arguments, command,
-- fixed arguments, repeated arguments.
local key, mode, ms, window, unit, cap, command = KEYS[1], ARGV[1], ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4]), ARGV[5], ARGV[7]
local time = redis.call('TIME')
local function forget()
  if window > 0 then
    local oldest = math.floor((time[1] * 1000 + math.floor(time[2] / 1000) - window) / unit)
    redis.call('ZREMRANGEBYSCORE', key, '-inf', string.format('(%.0f', oldest))
  end
end
local function expire()
  if mode == 'set' then redis.call('PEXPIRE', key, ms)
  elseif mode == 'start' then redis.call('PEXPIRE', key, ms, 'NX')
  elseif mode == 'persist' then redis.call('PERSIST', key) end
end

forget()
local first = 8 + tonumber(ARGV[6])
local chunk = 6000 -- unpack fails at 8000; even, so that pairs stay together
local last = math.min(#ARGV, first + chunk - 1)
local reply = redis.call(command, key, unpack(ARGV, 8, last))
expire()
while last < #ARGV do
  local arguments = {unpack(ARGV, 8, first - 1)}
  for i = last + 1, math.min(#ARGV, last + chunk) do arguments[#arguments + 1] = ARGV[i] end
  last = last + chunk
  reply = reply + redis.call(command, key, unpack(arguments))
end
if command == 'ZADD' then
  forget()
  if cap ~= '0' then redis.call('ZREMRANGEBYRANK', key, 0, -cap - 1) end
end
return reply
