#!lua
--include tagged
-- One try to take a lock, with a fencing number where it is newly taken. KEYS: the lock, its last number. ARGV: token, lease in ms.
-- Returns the number, which is above 0; or, where another holds it, 0 or below: minus the ms that are left of his lease.
local lock, fence, token, lease = KEYS[1], KEYS[2], ARGV[1], ARGV[2]
local holder = redis.call('GET', lock)
if holder and holder ~= token then return -math.max(redis.call('PTTL', lock), 0) end
-- Our own token: an earlier try did succeed, and nobody has taken a number since.
local number = holder and tonumber(redis.call('GET', fence) or '')
if not number or number < 1 then
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  number = redis.call('INCR', fence)
  if number > 9007199254740991 then return redis.error_reply('ERR the fencing number is beyond 2^53') end
  if number < now then -- the first, or what counted was lost: the clock is beyond all that was given out
    number = now
    redis.call('SET', fence, string.format('%.0f', now))
  end
end
redis.call('SET', lock, token, 'PX', lease)
return number
