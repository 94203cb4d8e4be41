#!lua
-- Jobs into a queue, each unless its id is known there. KEYS and ARGV 1 to 3: see queue_reserve.lua.
-- ARGV: 4: which list, from 1; 5: delay in ms; then ids, each followed by its content where the queue keeps contents.
-- Reply: how many were new.
local attempts, delayed, first = KEYS[1], KEYS[3], 5
local jobs, completed
if ARGV[1]:find('j', 1, true) then jobs, first = KEYS[first], first + 1 end
if ARGV[1]:find('c', 1, true) then completed, first = KEYS[first], first + 1 end
local list, delay = KEYS[first + ARGV[4] - 1], tonumber(ARGV[5])
local record = cjson.encode({0, '', #KEYS > first and list or '', ''})
local due = ''
if delay > 0 then
  local time = redis.call('TIME')
  due = string.format('%.0f', time[1] * 1000 + math.floor(time[2] / 1000) + delay)
end

-- The id is noted last: a step that stops half-way can be done again.
local new = 0
for i = 6, #ARGV, jobs and 2 or 1 do
  local id = ARGV[i]
  if redis.call('HEXISTS', attempts, id) == 0 and not (completed and redis.call('ZSCORE', completed, id)) then
    if jobs then redis.call('HSET', jobs, id, ARGV[i + 1]) end
    if delay > 0 then redis.call('ZADD', delayed, due, id) else redis.call('LPUSH', list, id) end
    redis.call('HSET', attempts, id, record)
    new = new + 1
  end
end
if new > 0 and ARGV[2] == 'set' then
  for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, ARGV[3]) end
end
return new
