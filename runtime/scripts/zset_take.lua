#!lua flags=allow-oom
-- A command that takes away from a zset with a window, or reads it while its TTL is renewed: what left the window is forgotten
-- first, and to the command it no longer exists. ARGV: mode, ms, window in ms, unit of scores in ms, command, arguments.
local key, window, unit, command = KEYS[1], tonumber(ARGV[3]), tonumber(ARGV[4]), ARGV[5]
local time = redis.call('TIME')
local oldest = math.floor((time[1] * 1000 + math.floor(time[2] / 1000) - window) / unit)
redis.call('ZREMRANGEBYSCORE', key, '-inf', string.format('(%.0f', oldest))
local chunk = 6000 -- unpack fails at 8000; so many are members
local reply = redis.call(command, key, unpack(ARGV, 6, math.min(#ARGV, chunk + 5)))
if ARGV[1] == 'set' then redis.call('PEXPIRE', key, ARGV[2]) end
for from = chunk + 6, #ARGV, chunk do
  reply = reply + redis.call(command, key, unpack(ARGV, from, math.min(#ARGV, from + chunk - 1)))
end
return reply
