#!lua flags=allow-oom
-- GETEX of many keys in one step. ARGV: ms for each key, 0 to leave its TTL.
-- A key of another type reads as nil, as MGET has it.
local values = {}
for i, key in ipairs(KEYS) do
  local value
  if ARGV[i] == '0' then value = redis.pcall('GET', key)
  else value = redis.pcall('GETEX', key, 'PX', ARGV[i]) end
  if type(value) == 'table' then value = false end
  values[i] = value
end
return values
