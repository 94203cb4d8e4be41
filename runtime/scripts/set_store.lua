#!lua
-- A key written anew from others, SUNIONSTORE and its kin, with its TTL clause; the sources are renewed where reads do that.
-- KEYS: the key, its sources. ARGV: mode, ms, what becomes of a TTL that mode does not set ("keep", "forget"), command, ms for each
-- source (0: its TTL is left).
local key, mode, ms, command = KEYS[1], ARGV[1], ARGV[2], ARGV[4]
-- Only what sets the TTL anew forgets the one that is there.
if mode == 'start' or (mode == 'leave' and ARGV[3] == 'keep') then
  local left = redis.call('PTTL', key)
  if left >= 0 then mode, ms = 'set', math.max(left, 1) end
end
local reply = redis.call(command, unpack(KEYS))
for i = 2, #KEYS do
  if ARGV[i + 3] ~= '0' then redis.call('PEXPIRE', KEYS[i], ARGV[i + 3]) end
end
-- Last: the key may be one of its sources.
if mode == 'set' or mode == 'start' then redis.call('PEXPIRE', key, ms) end
return reply
