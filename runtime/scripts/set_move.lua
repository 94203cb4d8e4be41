#!lua
--include tagged
-- SMOVE, and the TTL clause of the set it goes to; the source is renewed where taking does that. KEYS: source, target.
-- ARGV: mode, ms, ms of the source (0: its TTL is left), member.
local mode, ms = ARGV[1], ARGV[2]
local moved = redis.call('SMOVE', KEYS[1], KEYS[2], ARGV[4])
if ARGV[3] ~= '0' then redis.call('PEXPIRE', KEYS[1], ARGV[3]) end
if moved == 1 then
  if mode == 'set' then redis.call('PEXPIRE', KEYS[2], ms)
  elseif mode == 'start' then redis.call('PEXPIRE', KEYS[2], ms, 'NX')
  elseif mode == 'persist' then redis.call('PERSIST', KEYS[2]) end
end
return moved
