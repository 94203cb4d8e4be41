#!lua flags=allow-oom
-- The lease anew, for its owner alone. ARGV: token, lease in ms. Returns 1; 0: it is no longer his.
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])
