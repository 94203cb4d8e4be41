#!lua
--include tagged
-- A command on one key, and the key's TTL clause in the same step.
-- ARGV: mode, ms, number of fixed arguments, command, fixed arguments, repeated arguments.
local key, command = KEYS[1], ARGV[4]
local first = 5 + tonumber(ARGV[3])
local chunk = 6000 -- unpack fails at 8000; even, so that pairs stay together
local last = math.min(#ARGV, first + chunk - 1)
local reply = redis.call(command, key, unpack(ARGV, 5, last))
-- Before any further chunk: a failure there must not leave the key without its TTL.
if ARGV[1] == 'set' then redis.call('PEXPIRE', key, ARGV[2])
elseif ARGV[1] == 'start' then redis.call('PEXPIRE', key, ARGV[2], 'NX')
elseif ARGV[1] == 'persist' then redis.call('PERSIST', key) end
local replaces = command == 'LPUSH' or command == 'RPUSH' -- these return a length, others how many were added
while last < #ARGV do
  local arguments = {unpack(ARGV, 5, first - 1)}
  for i = last + 1, math.min(#ARGV, last + chunk) do arguments[#arguments + 1] = ARGV[i] end
  last = last + chunk
  local more = redis.call(command, key, unpack(arguments))
  if replaces then reply = more else reply = reply + more end
end
return reply
