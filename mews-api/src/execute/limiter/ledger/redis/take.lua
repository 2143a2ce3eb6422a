-- Enters and removes slots, then grants some. The same as `Book::take`, by the server's clock.
-- KEYS: the epoch, the slots of a token (by the time at which each stops counting), its state
-- ARGV: check, run id, requests, window, life (ms), slots wanted, slots to keep free,
--       number of returned slots, these, ages (ms) of unknown requests
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local requests, window, life = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local count, keep_free = tonumber(ARGV[6]), tonumber(ARGV[7])
local keep = window + life
local epoch, slots, state = KEYS[1], KEYS[2], KEYS[3]
local function text(number) return string.format('%.0f', number) end

-- How long the store has counted without a gap. It has no expiry: without it the store is empty; with
-- another run id the server was restarted, perhaps with an older copy.
local known = redis.call('HMGET', epoch, 'check', 'run', 'since')
if known[1] and known[1] ~= ARGV[1] then
  return redis.error_reply('OTHERSECRET the store is used with another secret')
end
local since = tonumber(known[3])
if not since or known[2] ~= ARGV[2] or since > now then
  since = now
  redis.call('HSET', epoch, 'check', ARGV[1], 'run', ARGV[2], 'since', text(since))
end

local fields = redis.call('HMGET', state, 'gate', 'gate_set', 'gate_probe', 'gate_probe_until',
  'known', 'step', 'try_at', 'forgotten', 'try_probe', 'try_probe_until', 'seq',
  'credit', 'credit_at', 'full')
local gate, gate_set = tonumber(fields[1]), tonumber(fields[2])
local gate_probe, gate_probe_until = fields[3], tonumber(fields[4]) or 0
local capacity, try_at, forgotten = tonumber(fields[5]), tonumber(fields[7]), tonumber(fields[8])
local try_probe, try_probe_until = fields[9], tonumber(fields[10]) or 0

redis.call('ZREMRANGEBYSCORE', slots, '-inf', text(now))
-- What counts for longer than is possible was granted before the clock went back: from now at most.
local latest = text(now + keep)
for _, id in ipairs(redis.call('ZRANGEBYSCORE', slots, '(' .. latest, '+inf')) do
  redis.call('ZADD', slots, latest, id)
end
if gate and gate_set > now then
  gate = now + (gate - gate_set)
  redis.call('HSET', state, 'gate', text(gate), 'gate_set', text(now))
end
-- If the clock goes back by less than a window, the lowered limit only lasts that much longer.
if capacity and (forgotten <= now or forgotten > now + 16 * window) then
  redis.call('HDEL', state, 'known', 'before', 'step', 'try_at', 'forgotten', 'try_probe', 'try_probe_until')
  capacity = nil
end

-- Ids grow with the time, so that they don't come twice after the state has expired.
local seq = math.max(tonumber(fields[11]) or 0, now * 1024)
local first = seq + 1
local function enter(ends)
  seq = seq + 1
  redis.call('ZADD', slots, text(ends), text(seq))
end

-- The pace of slots that leave some free, the same as `Pace`. Others use its credit without waiting.
local pace_limit = math.max((capacity or requests) - keep_free, 1)
local burst = math.max(math.floor(pace_limit / 4), 1)
local rate = (pace_limit + 1 - math.min(burst, pace_limit)) / keep
local credit, credit_at, full = tonumber(fields[12]) or 0, tonumber(fields[13]) or 0, tonumber(fields[14]) or 0
if now >= full or credit_at > now then
  credit, full = burst, now
else
  credit = math.min(credit + (now - credit_at) * rate, burst)
end

local returned = tonumber(ARGV[8])
credit = math.min(credit + returned, burst)
for index = 9, 8 + returned do
  redis.call('ZREM', slots, ARGV[index])
  if ARGV[index] == gate_probe then gate_probe_until = 0 end
  if ARGV[index] == try_probe then try_probe_until = 0 end
end
for index = 9 + returned, #ARGV do
  local ends = now + keep - tonumber(ARGV[index])
  if ends > now then enter(ends) end
end
first = seq + 1

local used = redis.call('ZCARD', slots)
local limit = capacity or requests
local granted, probe, retry_in = 0, 0, -1
if count > 0 then
  local trying = false
  if capacity and try_at <= now and try_probe_until <= now then
    -- Slots count longer here than requests at the service, so only young ones prove something.
    local young = redis.call('ZCOUNT', slots, text(now + keep - math.floor(window / 20 * 19)), '+inf')
    trying = young + math.floor(capacity / 14) + 1 + keep_free >= capacity
  end
  if trying then keep_free = 0 end
  local most = math.max(limit - keep_free, 1)
  local beyond = trying and used == most
  if gate and gate > now then
    retry_in = gate - now
  elseif gate and gate_probe_until > now then
    retry_in = math.min(250, gate_probe_until - now)
  elseif used >= most and not beyond then
    local leaves = redis.call('ZRANGE', slots, used - most, used - most, 'WITHSCORES')
    retry_in = tonumber(leaves[2]) - now
  elseif keep_free > 0 and not gate and credit < 1 then
    -- Until half a second's worth is there, so that processes don't come for each slot.
    local worth = math.max(math.min(count, rate * 500), 1)
    retry_in = math.max(math.min(math.ceil((worth - credit) / rate), full - now), 1)
  else
    granted = math.min(count, math.max(most - used, 1))
    if gate or beyond then
      granted, probe = 1, 1
    elseif keep_free > 0 then
      granted = math.min(granted, math.floor(credit))
    end
    if credit == burst then full = now + keep end
    credit = math.max(credit - granted, -rate * keep)
    for _ = 1, granted do enter(now + keep) end
    if gate then
      redis.call('HSET', state, 'gate_probe', text(first), 'gate_probe_until', text(now + 30000))
      gate_probe_until = nil
    elseif beyond then
      redis.call('HSET', state, 'try_probe', text(first), 'try_probe_until', text(now + 30000))
      try_probe_until = nil
    end
  end
end
if gate_probe_until == 0 then redis.call('HDEL', state, 'gate_probe', 'gate_probe_until') end
if try_probe_until == 0 then redis.call('HDEL', state, 'try_probe', 'try_probe_until') end

local stays = 2 * keep
if gate then stays = math.max(stays, gate - now + keep) end
if capacity then stays = math.max(stays, forgotten - now + 1000) end
redis.call('HSET', state, 'seq', text(seq), 'credit', string.format('%.6f', credit),
  'credit_at', text(now), 'full', text(full))
redis.call('PEXPIRE', state, text(stays))
redis.call('PEXPIRE', slots, text(keep + 1000))
local closed = -1
if gate and gate > now then closed = gate - now end
return {text(first), granted, probe, retry_in, closed, used + granted, limit, text(now - since)}
