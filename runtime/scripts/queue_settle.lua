#!lua flags=allow-oom
-- What a worker says of a job that it reserved, as long as the reservation is its own: nobody took the job back.
-- KEYS, ARGV[1..3] and the records of attempts: see queue_reserve.lua. ARGV: 4: command; 5: id; 6: reservation; then
-- "heartbeat": lease in ms; "acknowledge": how many finished ids are kept; "fail": ms until the next attempt, -1: never; most attempts,
-- 0: no end; reason.
-- Reply: 0: not his; 1: done; 2: it was the last attempt.
local attempts, active, delayed, failed, first = KEYS[1], KEYS[2], KEYS[3], KEYS[4], 5
local jobs, completed
if ARGV[1]:find('j', 1, true) then jobs, first = KEYS[first], first + 1 end
if ARGV[1]:find('c', 1, true) then completed, first = KEYS[first], first + 1 end
local command, id = ARGV[4], ARGV[5]
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local function whole(n) return string.format('%.0f', n) end

local good, record = pcall(cjson.decode, redis.call('HGET', attempts, id) or '')
if not good or type(record) ~= 'table' or record[2] ~= ARGV[6] or not redis.call('ZSCORE', active, id) then return 0 end

-- A job is in its new place before it leaves the old one.
local reply = 1
if command == 'heartbeat' then redis.call('ZADD', active, whole(now + ARGV[7]), id)
elseif command == 'acknowledge' then
  if completed then
    redis.call('ZADD', completed, whole(now), id)
    redis.call('ZREMRANGEBYRANK', completed, 0, -ARGV[7] - 1)
  end
  if jobs then redis.call('HDEL', jobs, id) end
  redis.call('ZREM', active, id)
  redis.call('HDEL', attempts, id)
else
  local delay, most = tonumber(ARGV[7]), tonumber(ARGV[8])
  record[4] = ARGV[9]
  if delay < 0 or (most > 0 and record[1] >= most) then
    redis.call('ZADD', failed, whole(now), id)
    reply = 2
  elseif delay > 0 then redis.call('ZADD', delayed, whole(now + delay), id)
  else
    local list = KEYS[#KEYS]
    for i = first, #KEYS do if KEYS[i] == record[3] then list = KEYS[i] end end
    redis.call('LPUSH', list, id)
  end
  redis.call('HSET', attempts, id, cjson.encode(record))
  redis.call('ZREM', active, id)
end
if ARGV[2] == 'set' then
  for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, ARGV[3]) end
end
return reply
