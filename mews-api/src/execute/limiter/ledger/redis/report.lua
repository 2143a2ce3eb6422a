-- Notes what the service did with a request. The same as `Book::report`.
-- KEYS: the state of a token, its slots
-- ARGV: requests, window (ms), what ('answered', 'lost', 'refused'), slot ('' for none), pause (ms)
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local requests, window = tonumber(ARGV[1]), tonumber(ARGV[2])
local what, slot, pause = ARGV[3], ARGV[4], tonumber(ARGV[5])
local state = KEYS[1]
local function text(number) return string.format('%.0f', number) end
local function set(...) redis.call('HSET', state, ...) end

local fields = redis.call('HMGET', state, 'gate', 'gate_set', 'gate_probe', 'known', 'before',
  'step', 'try_at', 'try_probe')
local gate, gate_set = tonumber(fields[1]), tonumber(fields[2])
local known, before = tonumber(fields[4]) or requests, tonumber(fields[5]) or requests
local step, try_at = tonumber(fields[6]) or 1, tonumber(fields[7]) or now
local is_gate_probe, is_try_probe = slot ~= '' and fields[3] == slot, slot ~= '' and fields[8] == slot
local function grown() redis.call('HDEL', state, 'known', 'before', 'step', 'try_at', 'forgotten') end

if what == 'answered' and is_gate_probe then
  redis.call('HDEL', state, 'gate', 'gate_set', 'gate_probe', 'gate_probe_until')
end
if what == 'lost' and is_gate_probe then
  redis.call('HDEL', state, 'gate_probe', 'gate_probe_until')
end
if what == 'lost' and is_try_probe then
  redis.call('HDEL', state, 'try_probe', 'try_probe_until')
end
if what == 'answered' and is_try_probe and known < requests then
  known = known + step
  step = math.min(step * 2, math.max(math.floor(known / 4), 1))
  redis.call('HDEL', state, 'try_probe', 'try_probe_until')
  if known >= requests then
    grown()
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
  if not is_gate_probe then
    if not gate then before = known end
    local accepted = redis.call('ZCARD', KEYS[2])
    known = math.min(known, math.max(accepted, math.floor(before / 2), 1))
    try_at = math.max(try_at, now + (is_try_probe and 4 or 2) * window)
    if is_try_probe then redis.call('HDEL', state, 'try_probe', 'try_probe_until') end
    if known >= requests then
      grown()
    else
      set('known', text(known), 'before', text(before), 'step', '1', 'try_at', text(try_at),
        'forgotten', text(now + 15 * window))
    end
  end
  local stays = math.max(pause + window, 15 * window + 1000)
  redis.call('PEXPIRE', state, text(stays))
end
return 1
