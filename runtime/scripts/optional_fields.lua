#!lua flags=no-writes
-- HMGET of optional fields, and behind them whether the key exists at all. ARGV: names.
local reply = redis.call('HMGET', KEYS[1], unpack(ARGV))
reply[#ARGV + 1] = redis.call('EXISTS', KEYS[1])
return reply
