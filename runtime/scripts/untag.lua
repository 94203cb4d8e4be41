#!lua flags=allow-oom
-- Keys deleted, and their names taken out of the set of their tag. KEYS: the set, the keys, some hundred at most. Returns how many there were.
local count = 0
for i = 2, #KEYS do count = count + redis.call('UNLINK', KEYS[i]) end
redis.call('SREM', KEYS[1], unpack(KEYS, 2))
return count
