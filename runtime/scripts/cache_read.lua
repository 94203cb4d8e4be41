#!lua flags=no-writes
-- Values of a cache, with what it takes to judge them: server's time, remaining time, whether their tags still have the versions in
-- the envelope. KEYS: for each value its key and those of its version tags. ARGV: number of these; 'many':
-- a key of another type reads as nil, as MGET has it.
-- Reply: ms now, then for each value PTTL, 1 or 0, value.
local width = 1 + tonumber(ARGV[1])
local time = redis.call('TIME')
local get = ARGV[2] == 'many' and redis.pcall or redis.call
local reply = {time[1] * 1000 + math.floor(time[2] / 1000)}
for at = 1, #KEYS, width do
  local value, versions = get('GET', KEYS[at]), ''
  if type(value) == 'table' then value = false end
  for i = at + 1, at + width - 1 do
    local version = redis.call('GET', KEYS[i]) or ''
    versions = versions .. string.char(#version) .. version
  end
  local current = not value or width == 1 or
    (string.byte(value, 7) == width - 1 and string.sub(value, 29, 28 + #versions) == versions)
  reply[#reply + 1] = redis.call('PTTL', KEYS[at])
  reply[#reply + 1] = current and 1 or 0
  reply[#reply + 1] = value
end
return reply
