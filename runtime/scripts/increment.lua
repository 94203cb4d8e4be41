#!lua
--include tagged
-- A number of a string or of a hash's field, incremented; a result out of its range is undone and told
-- as text that begins with '!', as no number does.
-- ARGV: mode, ms, command, min, max, field (of a hash), by. Numbers travel as text: a Lua number holds 53 bits.
local key, mode, ms, command, min, max = KEYS[1], ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]
local by = ARGV[#ARGV]
local field = #ARGV == 7 and ARGV[6]

local function read()
  if field then return redis.call('HGET', key, field) else return redis.call('GET', key) end
end
local function below(a, b) -- canonical decimals
  local minus = a:sub(1, 1) == '-'
  if minus ~= (b:sub(1, 1) == '-') then return minus end
  if #a ~= #b then return (#a < #b) ~= minus end
  if minus then return a > b end
  return a < b
end
if command == 'HINCRBYFLOAT' then
  below = function(a, b) return tonumber(a) < tonumber(b) end
end

local old = read()
if field then redis.call(command, key, field, by) else redis.call(command, key, by) end
local new = read()
if below(new, min) or below(max, new) then
  if field then
    if old then redis.call('HSET', key, field, old) else redis.call('HDEL', key, field) end
  elseif old then redis.call('SET', key, old, 'KEEPTTL')
  else redis.call('DEL', key) end
  return '!' .. new .. ' would be beyond ' .. min .. '..' .. max .. '; undone'
end
if mode == 'set' then redis.call('PEXPIRE', key, ms)
elseif mode == 'start' then redis.call('PEXPIRE', key, ms, 'NX')
elseif mode == 'persist' then redis.call('PERSIST', key) end
return new
