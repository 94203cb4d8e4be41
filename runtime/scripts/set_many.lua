#!lua
--include tagged
-- SET of many keys, each with its TTL clause, in one step. ARGV: value, mode and ms for each key.
for i, key in ipairs(KEYS) do
  local value, mode, ms = ARGV[3 * i - 2], ARGV[3 * i - 1], ARGV[3 * i]
  if mode == 'set' then redis.call('SET', key, value, 'PX', ms)
  elseif mode == 'persist' then redis.call('SET', key, value)
  else
    redis.call('SET', key, value, 'KEEPTTL')
    if mode == 'start' then redis.call('PEXPIRE', key, ms, 'NX') end
  end
end
return redis.status_reply('OK')
