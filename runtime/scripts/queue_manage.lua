#!lua flags=allow-oom
-- What people do with the jobs of a queue. KEYS, ARGV[1..3] and the records of attempts: see queue_reserve.lua.
-- ARGV: 4: command; 5: id, or the most that may be done at once.
-- "requeue": the job waits again, whatever it did, and its attempts count anew. "requeue_failed", "discard_failed": the ones that failed
-- first. "remove": the job is forgotten, wherever it is. Reply: how many.
local attempts, active, delayed, failed, first = KEYS[1], KEYS[2], KEYS[3], KEYS[4], 5
local jobs, completed
if ARGV[1]:find('j', 1, true) then jobs, first = KEYS[first], first + 1 end
if ARGV[1]:find('c', 1, true) then completed, first = KEYS[first], first + 1 end
local command, what = ARGV[4], ARGV[5]

local function wait_again(id)
  local good, record = pcall(cjson.decode, redis.call('HGET', attempts, id) or '')
  if not good or type(record) ~= 'table' then record = {0, '', '', ''} end
  local list = KEYS[#KEYS]
  for i = first, #KEYS do if KEYS[i] == record[3] then list = KEYS[i] end end
  record[1] = 0
  redis.call('LPUSH', list, id)
  redis.call('HSET', attempts, id, cjson.encode(record))
  for _, key in ipairs({active, delayed, failed}) do redis.call('ZREM', key, id) end
end
local function forget(id)
  if jobs then redis.call('HDEL', jobs, id) end
  return redis.call('HDEL', attempts, id)
end

local done = 0
if command == 'requeue' then
  if redis.call('ZSCORE', failed, what) or redis.call('ZSCORE', active, what) or redis.call('ZSCORE', delayed, what) then
    wait_again(what)
    done = 1
  end
elseif command == 'remove' then
  for _, key in ipairs({active, delayed, failed}) do done = done + redis.call('ZREM', key, what) end
  if done == 0 then
    for i = first, #KEYS do done = done + redis.call('LREM', KEYS[i], 0, what) end
  end
  if completed then done = done + redis.call('ZREM', completed, what) end
  done = done + forget(what)
else
  local ids = redis.call('ZRANGE', failed, 0, what - 1)
  for _, id in ipairs(ids) do
    if command == 'requeue_failed' then wait_again(id)
    else
      forget(id)
      redis.call('ZREM', failed, id)
    end
  end
  done = #ids
end
if done > 0 and ARGV[2] == 'set' then
  for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, ARGV[3]) end
end
return done
