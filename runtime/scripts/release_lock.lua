#!lua flags=allow-oom
-- Deletes the lock, for its owner alone. ARGV: token. Returns 1; 0: it was no longer his.
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
