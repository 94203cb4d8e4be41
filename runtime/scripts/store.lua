#!lua
--include tagged
-- A key written from others, with its TTL clause in the same step: anew by SUNIONSTORE and its kin or BITOP, added to by PFMERGE. The
-- sources are renewed where reads do that.
-- KEYS: the key, its sources. ARGV: mode, ms, what becomes of a TTL that mode does not set ("keep", "forget"), command, operation of
-- BITOP (else empty), ms for each source (0: its TTL is left).
local key, mode, ms, command, operation = KEYS[1], ARGV[1], ARGV[2], ARGV[4], ARGV[5]
-- Only what sets the TTL anew forgets the one that is there.
if mode == 'start' or (mode == 'leave' and ARGV[3] == 'keep') then
  local left = redis.call('PTTL', key)
  if left >= 0 then mode, ms = 'set', math.max(left, 1) end
end
local reply
if operation == '' then reply = redis.call(command, unpack(KEYS)) else reply = redis.call(command, operation, unpack(KEYS)) end
for i = 2, #KEYS do
  if ARGV[i + 4] ~= '0' then redis.call('PEXPIRE', KEYS[i], ARGV[i + 4]) end
end
-- Last: the key may be one of its sources.
if mode == 'set' or mode == 'start' then redis.call('PEXPIRE', key, ms)
elseif mode == 'persist' then redis.call('PERSIST', key) end
return reply
