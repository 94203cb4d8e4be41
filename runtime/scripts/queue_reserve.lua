#!lua flags=allow-oom
-- The next jobs of a queue, for a worker that has so long. Before, what is due comes back: leases that ended, delays that are over,
-- at most 100 of each.
-- KEYS: attempts, active, delayed, failed, jobs (j), completed (c), then the lists, the best first.
-- ARGV: 1: which of these two there are, "j", "c", "jc" or ""; 2, 3: mode and ms of the TTL clause; 4: how many jobs; 5: lease in ms;
-- 6: most attempts, 0: no end.
-- Reply: id, content (where the queue keeps contents), attempt and reservation of each; none: ms until the next one comes back, 0: not
-- known. For 0 jobs: how many came back.
-- attempts holds, by id, what is known of a job, as JSON: [attempts so far, last reservation, its list or "", why it failed last].
-- A reservation is the server's time in microseconds, and never the same twice for one id.
local attempts, active, delayed, failed, first = KEYS[1], KEYS[2], KEYS[3], KEYS[4], 5
local jobs
if ARGV[1]:find('j', 1, true) then jobs, first = KEYS[first], first + 1 end
if ARGV[1]:find('c', 1, true) then first = first + 1 end
local count, lease, most = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local function whole(n) return string.format('%.0f', n) end

-- What is known of a job. Strangers may have pushed it, or written what is no record: then nothing.
local function read(id)
  local good, record = pcall(cjson.decode, redis.call('HGET', attempts, id) or '')
  local made = good and type(record) == 'table' and type(record[1]) == 'number' and record[1]
  if not made or not (made >= 0 and made < 9007199254740992) then record = {0} end
  for i = 2, 4 do if type(record[i]) ~= 'string' then record[i] = '' end end
  if #record[2] > 16 or string.find(record[2], '%D') then record[2] = '' end
  return record
end
local function write(id, record) redis.call('HSET', attempts, id, cjson.encode(record)) end
local function home(record)
  for i = first, #KEYS do if KEYS[i] == record[3] then return KEYS[i] end end
  return KEYS[#KEYS]
end
local aside = 0
local function set_aside(id, record, reason)
  aside = aside + 1
  redis.call('ZADD', failed, whole(now), id)
  record[4] = reason
  write(id, record)
end

-- A job is in its new place before it leaves the old one: a step that stops half-way loses none.
local late = redis.call('ZRANGE', active, '-inf', whole(now), 'BYSCORE', 'LIMIT', 0, 100)
for i = #late, 1, -1 do -- the one whose lease ended first is served first
  local id, record = late[i], read(late[i])
  if most > 0 and record[1] >= most then set_aside(id, record, 'its lease ended')
  else
    redis.call('RPUSH', home(record), id)
    record[4] = 'its lease ended'
    write(id, record)
  end
  redis.call('ZREM', active, id)
end
local due = redis.call('ZRANGE', delayed, '-inf', whole(now), 'BYSCORE', 'LIMIT', 0, 100)
for _, id in ipairs(due) do
  redis.call('LPUSH', home(read(id)), id)
  redis.call('ZREM', delayed, id)
end

local reply, left, steps = {}, count, count + 1000
for i = first, #KEYS do
  local list = KEYS[i]
  while left > 0 and steps > 0 do
    local id = redis.call('LINDEX', list, -1)
    if not id then break end
    steps = steps - 1
    local content = jobs and redis.call('HGET', jobs, id)
    local record = read(id)
    if redis.call('ZSCORE', active, id) then -- a stranger pushed it a second time, and it is being worked on
    elseif jobs and not content then set_aside(id, record, 'it has no content')
    elseif most > 0 and record[1] >= most then set_aside(id, record, record[4] ~= '' and record[4] or 'no attempts are left')
    else
      local reservation = math.max(time[1] * 1000000 + time[2], (tonumber(record[2]) or 0) + 1)
      record[1], record[2] = record[1] + 1, whole(reservation)
      if #KEYS > first then record[3] = list end
      redis.call('ZADD', active, whole(now + lease), id)
      write(id, record)
      reply[#reply + 1] = id
      if jobs then reply[#reply + 1] = content end
      reply[#reply + 1] = record[1]
      reply[#reply + 1] = record[2]
      left = left - 1
    end
    redis.call('RPOP', list)
  end
end

if ARGV[2] == 'set' and #late + #due + #reply + aside > 0 then
  for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, ARGV[3]) end
end
if count == 0 then return #late + #due end
if #reply > 0 then return reply end
local soonest = 0
for _, key in ipairs({active, delayed}) do
  local at = redis.call('ZRANGE', key, 0, 0, 'WITHSCORES')[2]
  if at and (soonest == 0 or tonumber(at) < soonest) then soonest = tonumber(at) end
end
return soonest == 0 and 0 or math.min(math.max(soonest - now, 1), 9007199254740992)
