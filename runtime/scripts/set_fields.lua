#!lua
--include tagged
-- Fields of a hash written and others deleted in one step, with the key's TTL clause.
-- ARGV: mode, ms, number of arguments for HSET, these (name, value …), names of fields to delete.
-- HSET comes first: a hash that lost its last field would lose its TTL as well.
local key, mode, ms, last = KEYS[1], ARGV[1], ARGV[2], 3 + tonumber(ARGV[3])
if last > 3 then redis.call('HSET', key, unpack(ARGV, 4, last)) end
redis.call('HDEL', key, unpack(ARGV, last + 1))
if mode == 'set' then redis.call('PEXPIRE', key, ms)
elseif mode == 'start' then redis.call('PEXPIRE', key, ms, 'NX')
elseif mode == 'persist' then redis.call('PERSIST', key) end
return redis.status_reply('OK')
