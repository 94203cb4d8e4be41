#!lua flags=allow-oom
-- As geo_search, and the TTL is renewed in the same step. ARGV: ms, then as there.
redis.call('PEXPIRE', KEYS[1], ARGV[1])
if ARGV[2] == 'FROMMEMBER' and not redis.call('ZSCORE', KEYS[1], ARGV[3]) then return false end
local flat = {}
for i, found in ipairs(redis.call('GEOSEARCH', KEYS[1], unpack(ARGV, 2))) do
  local at = 4 * i
  flat[at - 3], flat[at - 2], flat[at - 1], flat[at] = found[1], found[2], found[3][1], found[3][2]
end
return flat
