#!lua
--include tagged
-- ZUNIONSTORE or ZINTERSTORE into a key with its cap, window and TTL clause, in the same step. Members that left the window of a source are
-- forgotten before; sources are renewed where reads do that. Where a score would be beyond the range of the key's type nothing is
-- stored, and text that begins with '!', as no number does, tells why.
-- KEYS: the key, its sources. ARGV: mode, ms, what becomes of a TTL that mode does not set ("keep", "forget"), command, SUM, MIN or MAX,
-- min, max, cap (0: none), window in ms (0: none), unit of scores in ms; then for each source: ms (0: its TTL is left), window, unit, weight.
local key, mode, ms, command, min, max = KEYS[1], ARGV[1], ARGV[2], ARGV[4], ARGV[6], ARGV[7]
local time = redis.call('TIME')
local function forget(from, window, unit)
  if window == '0' then return end
  local oldest = math.floor((time[1] * 1000 + math.floor(time[2] / 1000) - window) / unit)
  redis.call('ZREMRANGEBYSCORE', from, '-inf', string.format('(%.0f', oldest))
end

local arguments, weights = {#KEYS - 1}, {'WEIGHTS'}
for i = 2, #KEYS do
  local at = 3 + 4 * i
  forget(KEYS[i], ARGV[at + 1], tonumber(ARGV[at + 2]))
  if ARGV[at] ~= '0' then redis.call('PEXPIRE', KEYS[i], ARGV[at]) end
  arguments[#arguments + 1] = KEYS[i]
  weights[#weights + 1] = ARGV[at + 3]
end
for _, weight in ipairs(weights) do arguments[#arguments + 1] = weight end
arguments[#arguments + 1] = 'AGGREGATE'
arguments[#arguments + 1] = ARGV[5]

if min ~= '-inf' or max ~= 'inf' then -- before anything is stored: what would be
  local found = {unpack(arguments)}
  found[#found + 1] = 'WITHSCORES'
  found = redis.call(command == 'ZUNIONSTORE' and 'ZUNION' or 'ZINTER', unpack(found))
  local lowest, highest = found[2], found[#found] -- by rising score
  if lowest and (tonumber(lowest) < tonumber(min) or tonumber(highest) > tonumber(max)) then
    return '!scores from ' .. lowest .. ' to ' .. highest .. ' would be beyond ' .. min .. '..' .. max .. '; nothing was stored'
  end
end
local left = redis.call('PTTL', key)
redis.call(command, key, unpack(arguments))
-- Only what sets the TTL anew forgets the one that was there.
if (mode == 'start' or (mode == 'leave' and ARGV[3] == 'keep')) and left >= 0 then mode, ms = 'set', math.max(left, 1) end
if mode == 'set' or mode == 'start' then redis.call('PEXPIRE', key, ms) end
forget(key, ARGV[9], tonumber(ARGV[10]))
if ARGV[8] ~= '0' then redis.call('ZREMRANGEBYRANK', key, 0, -ARGV[8] - 1) end
return redis.call('ZCARD', key)
