#!lua
--include tagged
-- Many bits of a bitmap, and its TTL clause in the same step. Says how many were different.
-- ARGV: mode, ms, bit and value of each.
local key, mode, ms = KEYS[1], ARGV[1], ARGV[2]
local chunk, changed = 2000, 0 -- unpack fails at 8000; two become four
for from = 3, #ARGV, chunk do
  local last = math.min(#ARGV, from + chunk - 1)
  local arguments = {}
  for i = from, last, 2 do
    local n = #arguments
    arguments[n + 1], arguments[n + 2], arguments[n + 3], arguments[n + 4] = 'SET', 'u1', ARGV[i], ARGV[i + 1]
  end
  local old = redis.call('BITFIELD', key, unpack(arguments))
  for i = from, last, 2 do
    if old[(i - from) / 2 + 1] ~= tonumber(ARGV[i + 1]) then changed = changed + 1 end
  end
  if from == 3 then
    if mode == 'set' then redis.call('PEXPIRE', key, ms)
    elseif mode == 'start' then redis.call('PEXPIRE', key, ms, 'NX')
    elseif mode == 'persist' then redis.call('PERSIST', key) end
  end
end
return changed
