#!lua
--include tagged
-- So many in a window that the first hit opens, or that the clock cuts (aligned: the key's name says which).
-- ARGV: limit, window in ms, n, 1 where a denied call counts as well, start of the window in ms or ''.
-- Reply: allowed, remaining, ms until a retry can pass, ms until all is free; -1 and the server's ms: not that window now;
-- text that begins with '!': what is wrong with the key.
local key = KEYS[1]
local limit, window, n, counting, start = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4] == '1', tonumber(ARGV[5])
local text = redis.call('GET', key)
local used, left, lives = tonumber(text or '0'), 0, nil -- lives: the TTL that the key lacks
if text and (not string.find(text, '^%d+$') or used > 9007199254740992 or text ~= string.format('%.0f', used)) then
  return '!the key holds no count'
end
if start then
  local time = redis.call('TIME')
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  local grace = math.min(math.floor(window / 10), 1000) -- for clocks, and requests on their way
  if now < start - grace or now >= start + window + grace then return {-1, now} end
  left = math.max(start + window - now, 1)
  if redis.call('PTTL', key) < 0 then lives = start + window + grace - now end
else
  left = redis.call('PTTL', key)
  if left < 0 or left > window then left, lives = window, window end
  left = math.max(left, 1)
end

local allowed = n <= limit - used -- a sum beyond 2^53 would be rounded
if (allowed or counting) and n <= 9007199254740992 - used then
  used = redis.call('INCRBY', key, n)
end
if lives then redis.call('PEXPIRE', key, string.format('%.0f', lives)) end
return {allowed and 1 or 0, math.max(limit - used, 0), allowed and 0 or left, used > 0 and left or 0}
