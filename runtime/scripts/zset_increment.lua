#!lua
--include tagged
-- ZINCRBY whose result stays in the range of the score's type; beyond it the step is undone and told as text that begins
-- with '!', as no number does.
-- ARGV: mode, ms, window in ms (0: none), unit of scores in ms, cap (0: none), min, max, by, member.
local key, mode, ms, window, unit, cap = KEYS[1], ARGV[1], ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4]), ARGV[5]
local min, max, by, member = ARGV[6], ARGV[7], ARGV[8], ARGV[9]
local time = redis.call('TIME')
local function forget()
  if window > 0 then
    local oldest = math.floor((time[1] * 1000 + math.floor(time[2] / 1000) - window) / unit)
    redis.call('ZREMRANGEBYSCORE', key, '-inf', string.format('(%.0f', oldest))
  end
end

forget()
local old = redis.call('ZSCORE', key, member)
local new = redis.call('ZINCRBY', key, by, member)
if tonumber(new) < tonumber(min) or tonumber(new) > tonumber(max) then
  if old then redis.call('ZADD', key, old, member) else redis.call('ZREM', key, member) end
  return '!' .. new .. ' would be beyond ' .. min .. '..' .. max .. '; undone'
end
if mode == 'set' then redis.call('PEXPIRE', key, ms)
elseif mode == 'start' then redis.call('PEXPIRE', key, ms, 'NX')
elseif mode == 'persist' then redis.call('PERSIST', key) end
forget()
if cap ~= '0' then redis.call('ZREMRANGEBYRANK', key, 0, -cap - 1) end
return new
