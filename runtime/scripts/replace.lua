#!lua
--include tagged
-- A key written anew as a whole: deleted, written, and its TTL clause applied, in one step.
-- ARGV: mode, ms, number of fixed arguments, command, fixed arguments, repeated arguments (none: only deleted).
local key, mode, ms, command = KEYS[1], ARGV[1], ARGV[2], ARGV[4]
-- Only what sets the TTL anew forgets the one that is there.
if mode == 'start' or mode == 'leave' then
  local left = redis.call('PTTL', key)
  if left >= 0 then mode, ms = 'set', math.max(left, 1) end
end
redis.call('DEL', key)
local first = 5 + tonumber(ARGV[3])
local chunk, total = 6000, 0 -- unpack fails at 8000; even, so that pairs stay together
for from = first, #ARGV, chunk do
  local arguments = {unpack(ARGV, 5, first - 1)}
  for i = from, math.min(#ARGV, from + chunk - 1) do arguments[#arguments + 1] = ARGV[i] end
  total = total + redis.call(command, key, unpack(arguments))
  if from == first and (mode == 'set' or mode == 'start') then redis.call('PEXPIRE', key, ms) end
end
return total
