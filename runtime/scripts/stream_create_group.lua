#!lua
--include tagged
-- A group, and the stream where there is none, with the stream's TTL clause; 0: the group was there, and nothing is changed.
-- ARGV: mode, ms, group, id behind which it begins.
local key, mode, ms = KEYS[1], ARGV[1], ARGV[2]
local reply = redis.pcall('XGROUP', 'CREATE', key, ARGV[3], ARGV[4], 'MKSTREAM')
if reply.err then
  if reply.err:sub(1, 9) == 'BUSYGROUP' then return 0 end
  return reply
end
if mode == 'set' then redis.call('PEXPIRE', key, ms)
elseif mode == 'start' then redis.call('PEXPIRE', key, ms, 'NX')
elseif mode == 'persist' then redis.call('PERSIST', key) end
return 1
