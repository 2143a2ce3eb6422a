-- Notes what the service did with a request. The same as `Book::report`.
-- KEYS: the state of a token, its slots
-- ARGV: requests, window (ms), what ('answered', 'lost', 'refused'), slot ('' for none), pause (ms),
--       lowered limit (0 for none)
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local requests, window = tonumber(ARGV[1]), tonumber(ARGV[2])
local what, slot, pause, to = ARGV[3], ARGV[4], tonumber(ARGV[5]), tonumber(ARGV[6])
local state = KEYS[1]
local function text(number) return string.format('%.0f', number) end
local function set(...) redis.call('HSET', state, ...) end

local fields = redis.call('HMGET', state, 'gate', 'gate_set', 'gate_probe', 'known', 'step', 'try_at', 'try_probe')
local gate, gate_set, known = tonumber(fields[1]), tonumber(fields[2]), tonumber(fields[4])
local is_gate_probe, is_try_probe = slot ~= '' and fields[3] == slot, slot ~= '' and fields[7] == slot

if what == 'answered' and is_gate_probe then
  redis.call('HDEL', state, 'gate', 'gate_set', 'gate_probe', 'gate_probe_until')
end
if what == 'lost' and is_gate_probe then
  redis.call('HDEL', state, 'gate_probe', 'gate_probe_until')
end
if what == 'lost' and is_try_probe then
  redis.call('HDEL', state, 'try_probe', 'try_probe_until')
end
if what == 'answered' and is_try_probe and known then
  local step = tonumber(fields[5])
  known = known + step
  step = math.min(step * 2, math.max(math.floor(known / 4), 1))
  redis.call('HDEL', state, 'try_probe', 'try_probe_until')
  if known >= requests then
    redis.call('HDEL', state, 'known', 'step', 'try_at', 'forgotten')
  else
    set('known', text(known), 'step', text(step), 'forgotten', text(now + 15 * window))
  end
end
if what == 'refused' then
  -- The service did not accept it, so it must not hide how many it does.
  if slot ~= '' then redis.call('ZREM', KEYS[2], slot) end
  local until_ = now + pause
  if gate and gate_set <= now then until_ = math.max(until_, gate) end
  set('gate', text(until_), 'gate_set', text(now))
  redis.call('HDEL', state, 'gate_probe', 'gate_probe_until')
  if known or (to > 0 and to < requests) then
    local try_at = now + 2 * window
    if is_try_probe then try_at = now + 4 * window end
    if known then try_at = math.max(try_at, tonumber(fields[6])) end
    if to > 0 then known = math.min(known or to, to) end
    set('known', text(known), 'step', '1', 'try_at', text(try_at), 'forgotten', text(now + 15 * window))
    if is_try_probe then redis.call('HDEL', state, 'try_probe', 'try_probe_until') end
  end
  local stays = math.max(pause + window, known and 15 * window + 1000 or 0, 2 * window + 1000)
  redis.call('PEXPIRE', state, text(stays))
end
return 1
