#!lua
--include tagged
-- Values of a cache with their TTL; the leases of who computes them end. KEYS: for each value its key, its lease, those of its version
-- tags. ARGV: token of the lease ('': none, put), number of version tags, ms it took to compute, versions seen before (with a token),
-- then for each value: bytes, mark of an envelope ('': none), mode, ms, soft ms (0: none), for each version tag its TTL in ms (0: none).
-- Reply: how many were written: with a token, none where the lease is no longer this token's.
local token, tags, delta = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
if token ~= '' and redis.call('GET', KEYS[2]) ~= token then return 0 end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local function version_of(key, ttl)
  local version = redis.call('GET', key)
  if not version then
    version = string.format('%.0f', time[1] * 1000000 + time[2])
    if ttl == '0' then redis.call('SET', key, version) else redis.call('SET', key, version, 'PX', ttl) end
  end
  return string.char(#version) .. version
end

local function write(first, at)
  local key, bytes, mark, mode, ms, soft = KEYS[first], ARGV[at], ARGV[at + 1], ARGV[at + 2], ARGV[at + 3], tonumber(ARGV[at + 4])
  if mark ~= '' then
    local versions = ARGV[4]
    if token == '' then
      versions = ''
      for i = 1, tags do versions = versions .. version_of(KEYS[first + 1 + i], ARGV[at + 4 + i]) end
    end
    bytes = mark .. string.char(tags, 0) .. struct.pack('>I8I8I4', now, soft > 0 and now + soft or 0, delta) .. versions .. bytes
  end
  if mode == 'set' then redis.call('SET', key, bytes, 'PX', ms)
  elseif mode == 'persist' then redis.call('SET', key, bytes)
  else
    redis.call('SET', key, bytes, 'KEEPTTL')
    if mode == 'start' then redis.call('PEXPIRE', key, ms, 'NX') end
  end
  -- A tag forgotten before the value would cost the value: it lives as long as what it marks. Not at each write: a process that keeps
  -- values itself is told of each change of their tags.
  for i = 1, tags do
    local version, ttl = KEYS[first + 1 + i], tonumber(ARGV[at + 4 + i])
    local left = ttl > 0 and redis.call('PTTL', version) or -1
    if left >= 0 and mode == 'persist' then redis.call('PERSIST', version)
    elseif left >= 0 and left < tonumber(ms) then
      redis.call('PEXPIRE', version, string.format('%.0f', math.min(math.max(ttl, 2 * tonumber(ms)), 2^62)))
    end
  end
  redis.call('DEL', KEYS[first + 1])
end

local count = 0
for first = 1, #KEYS, 2 + tags do
  write(first, 5 + count * (5 + tags))
  count = count + 1
end
return count
