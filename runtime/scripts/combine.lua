#!lua flags=allow-oom
-- SUNION, SINTER, SDIFF, SINTERCARD or PFCOUNT of keys of which some are renewed by reads.
-- ARGV: command, limit of SINTERCARD, ms for each key (0: its TTL is left).
local reply
if ARGV[1] == 'SINTERCARD' then
  local arguments = {#KEYS, unpack(KEYS)}
  arguments[#arguments + 1] = 'LIMIT'
  arguments[#arguments + 1] = ARGV[2]
  reply = redis.call('SINTERCARD', unpack(arguments))
else reply = redis.call(ARGV[1], unpack(KEYS)) end
for i, key in ipairs(KEYS) do
  if ARGV[i + 2] ~= '0' then redis.call('PEXPIRE', key, ARGV[i + 2]) end
end
return reply
