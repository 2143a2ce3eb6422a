//! Simpler ways to share a limit by Redis, measured beside the ledger.

use std::io;
use std::time::Duration;

use redis::Script;
use redis::aio::MultiplexedConnection;
use tokio::time::sleep;

use super::REQUESTS;
use super::fleet::Fleet;
use super::job::Scheme;

/// Counts in a key that expires a window after it was made. Returns the milliseconds to wait.
const EXPIRY: &str = "
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
if count <= tonumber(ARGV[1]) then return 0 end
return math.max(redis.call('PTTL', KEYS[1]), 1)";

/// Counts in fixed windows; of the one before, the part that the sliding window still covers.
const BUCKETS: &str = "
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local window = tonumber(ARGV[2])
local number = math.floor(now / window)
local this, before = KEYS[1] .. number, KEYS[1] .. (number - 1)
local covers = 1 - (now % window) / window
local count = tonumber(redis.call('GET', this) or 0) + covers * tonumber(redis.call('GET', before) or 0)
if count >= tonumber(ARGV[1]) then return 10 end
redis.call('INCR', this)
redis.call('PEXPIRE', this, 2 * window)
return 0";

/// A token bucket, as the time at which it will be full (GCRA).
const TOKEN_BUCKET: &str = "
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local each = ARGV[2] / ARGV[1]
local full = math.max(tonumber(redis.call('GET', KEYS[1]) or now), now)
local wait = full + each - now - each * ARGV[3]
if wait > 0 then return math.ceil(wait) end
redis.call('SET', KEYS[1], string.format('%.3f', full + each), 'PX', ARGV[2] * 2)
return 0";

/// A limit kept by one of the scripts.
#[derive(Clone)]
pub(super) struct Store {
    connection: MultiplexedConnection,
    script: Script,
    window: Duration,
    burst: u32,
}

impl Store {
    pub(super) async fn connect(url: &str, scheme: Scheme, window: Duration) -> io::Result<Self> {
        let client = redis::Client::open(url).map_err(io::Error::other)?;
        let connection = client.get_multiplexed_async_connection().await;
        let (script, burst) = match scheme {
            Scheme::Expiry => (EXPIRY, 0),
            Scheme::Buckets => (BUCKETS, 0),
            Scheme::TokenBucket(burst) => (TOKEN_BUCKET, burst),
            Scheme::Ledger => return Err(io::ErrorKind::InvalidInput.into()),
        };
        Ok(Self {
            connection: connection.map_err(io::Error::other)?,
            script: Script::new(script),
            window,
            burst,
        })
    }

    /// Waits until the script lets a request go.
    pub(super) async fn acquire(&self) {
        let mut connection = self.connection.clone();
        loop {
            let mut call = self.script.key("limit:");
            let call = call.arg(REQUESTS).arg(self.window.as_millis() as u64);
            let wait = call.arg(self.burst).invoke_async(&mut connection).await;
            match wait {
                Ok(0) => return,
                Ok(wait) => sleep(Duration::from_millis(wait)).await,
                Err(_) => sleep(Duration::from_millis(100)).await,
            }
        }
    }
}

/// The most requests of one token in any window, by each scheme under the same load.
pub(super) async fn compare(store: &str, window: Duration) -> io::Result<()> {
    println!(
        "\nmost requests in any {window:?} by scheme: a few first, then load from 0.75 windows on"
    );
    let schemes = [
        ("counter with expiry", Scheme::Expiry),
        ("two weighted buckets", Scheme::Buckets),
        ("token bucket of 200", Scheme::TokenBucket(200)),
        ("token bucket of 100", Scheme::TokenBucket(100)),
        ("ledger", Scheme::Ledger),
    ];
    for (name, scheme) in schemes {
        let fleet = Fleet::new(store, window, 1, false).await?;
        let mut fleet = match scheme {
            Scheme::Ledger => fleet.seasoned().await?,
            _ => fleet,
        };
        let mut job = fleet.job();
        job.scheme = scheme;
        job.burst = 1;
        job.delay = window * 3 / 4;
        job.callers = 30;
        job.ends = window * 3;
        fleet.spawn_all(&job).await?;
        fleet.go().await?;
        let measured = fleet.measured().await?;
        println!("  {name}: {}", measured.most_in_a_window());
        measured.print_errors();
    }
    Ok(())
}
