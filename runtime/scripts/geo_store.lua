#!lua
--include tagged
-- GEOSEARCHSTORE, and the TTL clause of the key that is written anew, in the same step; the source is renewed where reads do that. nil: the
-- member to search around is not there, and nothing is changed.
-- KEYS: the key, its source. ARGV: mode, ms, what becomes of a TTL that mode does not set ("keep", "forget"), ms of the source (0: its TTL is
-- left), FROMMEMBER or FROMLONLAT and the further arguments.
local key, source, mode, ms = KEYS[1], KEYS[2], ARGV[1], ARGV[2]
if ARGV[4] ~= '0' then redis.call('PEXPIRE', source, ARGV[4]) end
if ARGV[5] == 'FROMMEMBER' and not redis.call('ZSCORE', source, ARGV[6]) then return false end
-- Only what sets the TTL anew forgets the one that is there.
if mode == 'start' or (mode == 'leave' and ARGV[3] == 'keep') then
  local left = redis.call('PTTL', key)
  if left >= 0 then mode, ms = 'set', math.max(left, 1) end
end
local stored = redis.call('GEOSEARCHSTORE', key, source, unpack(ARGV, 5))
if mode == 'set' or mode == 'start' then redis.call('PEXPIRE', key, ms) end
return stored
