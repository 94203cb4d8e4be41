#!lua
--include tagged
-- LPUSH or RPUSH onto a list that keeps its newest elements, those at the end pushed to.
-- ARGV: mode, ms, command, cap, values.
local key, mode, ms, command, cap = KEYS[1], ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4])
local chunk, length = 6000, 0 -- unpack fails at 8000
for from = 5, #ARGV, chunk do
  length = redis.call(command, key, unpack(ARGV, from, math.min(#ARGV, from + chunk - 1)))
  if from == 5 then
    if mode == 'set' then redis.call('PEXPIRE', key, ms)
    elseif mode == 'start' then redis.call('PEXPIRE', key, ms, 'NX')
    elseif mode == 'persist' then redis.call('PERSIST', key) end
  end
  if length > cap then
    if command == 'LPUSH' then redis.call('LTRIM', key, 0, cap - 1) else redis.call('LTRIM', key, -cap, -1) end
    length = cap
  end
end
return length
