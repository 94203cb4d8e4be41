#!lua flags=allow-oom
-- A cache's value, and the lease of who computes it: what is being computed will not be stored. KEYS: value, lease.
redis.call('DEL', KEYS[2])
return redis.call('UNLINK', KEYS[1])
