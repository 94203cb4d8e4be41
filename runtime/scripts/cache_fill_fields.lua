#!lua
--include tagged
-- A cache's record with its TTL, in place of the one before; the lease of who computes it ends. KEYS: value, lease.
-- ARGV: token of the lease ('': none, put), mode, ms, names and values. Reply: 0 where the lease is no longer this token's, else 1.
local key, lease, token, mode, ms = KEYS[1], KEYS[2], ARGV[1], ARGV[2], ARGV[3]
if token ~= '' and redis.call('GET', lease) ~= token then return 0 end
if mode == 'start' or mode == 'leave' then
  local left = redis.call('PTTL', key)
  if left >= 0 then mode, ms = 'set', math.max(left, 1) end
end
redis.call('DEL', key)
local chunk = 6000 -- unpack fails at 8000; even, so that pairs stay together
for from = 4, #ARGV, chunk do
  redis.call('HSET', key, unpack(ARGV, from, math.min(#ARGV, from + chunk - 1)))
  if from == 4 and (mode == 'set' or mode == 'start') then redis.call('PEXPIRE', key, ms) end
end
redis.call('DEL', lease)
return 1
