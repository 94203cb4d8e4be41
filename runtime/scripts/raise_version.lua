#!lua flags=allow-oom
-- A tag's version, above all that it ever was: the next number, or the server's microseconds where these are more, so that a version that was
-- evicted does not come back. ARGV: ms that it must live (0: no end).
local key, ms, time = KEYS[1], ARGV[1], redis.call('TIME')
local version, now = redis.call('INCR', key), time[1] * 1000000 + time[2]
if version < now then
  version = now
  redis.call('SET', key, string.format('%.0f', now), 'KEEPTTL')
end
if ms ~= '0' then
  redis.call('PEXPIRE', key, ms, 'NX')
  redis.call('PEXPIRE', key, ms, 'GT')
end
return version
