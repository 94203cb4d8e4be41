#!lua flags=no-writes
-- A look at a queue. KEYS, ARGV[1] and the records of attempts: see queue_reserve.lua.
-- ARGV: 2: command, then its arguments. "counts": how many jobs wait, are worked on, are delayed, failed, finished (0 where that is not
-- kept). "list" state, offset, count: id, attempts, time in ms and reason of each: those that wait in the order of service (time 0),
-- the others by when their lease ends, they are due, they failed, they finished. "find" id: state, attempts, time and reason, or nil.
-- States: 0 waiting, 1 active, 2 delayed, 3 failed, 4 completed.
local attempts, first = KEYS[1], 5
local completed
if ARGV[1]:find('j', 1, true) then first = first + 1 end
if ARGV[1]:find('c', 1, true) then completed, first = KEYS[first], first + 1 end
local places = {KEYS[2], KEYS[3], KEYS[4], completed}
local command = ARGV[2]

-- Others may have written scores that are no time.
local function ms(score) return string.format('%.0f', math.min(math.max(score, 0), 9007199254740992)) end
local function add(reply, id, at)
  local good, record = pcall(cjson.decode, id and redis.call('HGET', attempts, id) or '')
  if not good or type(record) ~= 'table' then record = {} end
  local made = tonumber(record[1]) or 0
  reply[#reply + 1] = made >= 0 and made < 9007199254740992 and made or 0
  reply[#reply + 1] = at
  reply[#reply + 1] = type(record[4]) == 'string' and record[4] or ''
end
local function waiting()
  local sum = 0
  for i = first, #KEYS do sum = sum + redis.call('LLEN', KEYS[i]) end
  return sum
end

if command == 'counts' then
  local reply = {waiting()}
  for i = 1, 4 do reply[i + 1] = places[i] and redis.call('ZCARD', places[i]) or 0 end
  return reply
end

if command == 'find' then
  local id = ARGV[3]
  for state = 1, 4 do
    local at = places[state] and redis.call('ZSCORE', places[state], id)
    if at then
      local reply = {state}
      add(reply, id, ms(tonumber(at)))
      return reply
    end
  end
  local waits = redis.call('HEXISTS', attempts, id) == 1
  for i = first, #KEYS do waits = waits or redis.call('LPOS', KEYS[i], id) end
  if not waits then return false end
  local reply = {0}
  add(reply, id, '0')
  return reply
end

local state, offset, count = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local reply = {}
if state > 0 then
  local found = places[state] and redis.call('ZRANGE', places[state], ARGV[4], offset + count - 1, 'WITHSCORES') or {}
  for i = 1, #found, 2 do
    reply[#reply + 1] = found[i]
    add(reply, found[i], ms(tonumber(found[i + 1])))
  end
  return reply
end
for i = first, #KEYS do
  local length = redis.call('LLEN', KEYS[i])
  if offset < length and count > 0 then
    local ids = redis.call('LRANGE', KEYS[i], -offset - count, -offset - 1)
    for j = #ids, 1, -1 do -- served from the right
      reply[#reply + 1] = ids[j]
      add(reply, ids[j], '0')
    end
    count = count - #ids
    offset = 0
  else
    offset = math.max(offset - length, 0)
  end
end
return reply
