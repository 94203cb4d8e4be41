#!lua flags=no-writes
-- GEOSEARCH whose results come as one flat array: member, distance, longitude, latitude of each. nil: the member to search around is not
-- there. ARGV: FROMMEMBER or FROMLONLAT and the further arguments.
if ARGV[1] == 'FROMMEMBER' and not redis.call('ZSCORE', KEYS[1], ARGV[2]) then return false end
local flat = {}
for i, found in ipairs(redis.call('GEOSEARCH', KEYS[1], unpack(ARGV))) do
  local at = 4 * i
  flat[at - 3], flat[at - 2], flat[at - 1], flat[at] = found[1], found[2], found[3][1], found[3][2]
end
return flat
