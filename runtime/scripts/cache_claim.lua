#!lua
--include tagged
-- The lease of who computes a cache's value, unless another has it, or the value has come meanwhile.
-- KEYS: value, lease, those of its version tags. ARGV: token, lease in ms, the first bytes of the value seen ('': there was none), 1 to
-- compute whatever is there, for each version tag its TTL in ms (0: none).
-- Reply: 1 and the versions, as an envelope has them; 2: look again; 0 and below: how long the other's lease lasts, negative.
local value, lease, token, seen = KEYS[1], KEYS[2], ARGV[1], ARGV[3]
if ARGV[4] ~= '1' then
  if seen == '' then
    if redis.call('EXISTS', value) == 1 then return {2, ''} end
  else
    local head = redis.call('GETRANGE', value, 0, #seen - 1)
    if head ~= '' and head ~= seen then return {2, ''} end
  end
end
local owner = redis.call('GET', lease)
if owner and owner ~= token then return {-math.max(redis.call('PTTL', lease), 0), ''} end
redis.call('SET', lease, token, 'PX', ARGV[2])
local versions = ''
for i = 3, #KEYS do
  local version = redis.call('GET', KEYS[i])
  if not version then
    -- Above any version it had before, so that losing it makes what was stored under it invalid.
    local time = redis.call('TIME')
    version = string.format('%.0f', time[1] * 1000000 + time[2])
    if ARGV[i + 2] == '0' then redis.call('SET', KEYS[i], version)
    else redis.call('SET', KEYS[i], version, 'PX', ARGV[i + 2]) end
  end
  versions = versions .. string.char(#version) .. version
end
return {1, versions}
