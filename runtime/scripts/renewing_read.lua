#!lua flags=allow-oom
-- A command that reads or takes away, and the TTL renewed in the same step. ARGV: ms, command, arguments.
-- More than a few thousand arguments are names or members, all alike: they may be split.
local key, command = KEYS[1], ARGV[2]
local chunk = 6000 -- unpack fails at 8000
local reply = redis.call(command, key, unpack(ARGV, 3, math.min(#ARGV, chunk + 2)))
redis.call('PEXPIRE', key, ARGV[1])
for from = chunk + 3, #ARGV, chunk do
  local more = redis.call(command, key, unpack(ARGV, from, math.min(#ARGV, from + chunk - 1)))
  if type(more) == 'table' then for _, item in ipairs(more) do reply[#reply + 1] = item end
  else reply = reply + more end
end
return reply
