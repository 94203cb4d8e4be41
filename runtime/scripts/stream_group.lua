#!lua flags=no-writes
-- What XINFO knows of one group: consumers, pending entries, the id handed out last, and the lag or nil; nil: no such stream or group.
-- ARGV: group.
if redis.call('EXISTS', KEYS[1]) == 0 then return false end
for _, group in ipairs(redis.call('XINFO', 'GROUPS', KEYS[1])) do
  local of = {}
  for i = 1, #group, 2 do of[group[i]] = group[i + 1] end
  if of['name'] == ARGV[1] then
    return {of['consumers'], of['pending'], of['last-delivered-id'], of['lag'] or false}
  end
end
return false
