#!lua
--include tagged
-- LMOVE to a list that keeps its newest elements, those at the end it goes to, or has a TTL clause; the source is renewed where taking
-- does that. KEYS: source, target. ARGV: mode, ms, ms of the source (0: its TTL is left), LEFT or RIGHT twice, cap (0: none).
local source, target, mode, ms, to, cap = KEYS[1], KEYS[2], ARGV[1], ARGV[2], ARGV[5], tonumber(ARGV[6])
local moved = redis.call('LMOVE', source, target, ARGV[4], to)
if ARGV[3] ~= '0' then redis.call('PEXPIRE', source, ARGV[3]) end
if moved then
  if mode == 'set' then redis.call('PEXPIRE', target, ms)
  elseif mode == 'start' then redis.call('PEXPIRE', target, ms, 'NX')
  elseif mode == 'persist' then redis.call('PERSIST', target) end
  if cap > 0 then
    if to == 'LEFT' then redis.call('LTRIM', target, 0, cap - 1) else redis.call('LTRIM', target, -cap, -1) end
  end
end
return moved
