//! The ledger in Redis or Valkey: one script for each call of [`Ledger`].

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, FromRedisValue, RedisError, Script, ScriptInvocation};
use tokio::sync::Mutex;

use super::{Grant, Ledger, LedgerError, Limit, OTHER_SECRET, Report, Take, TokenKey};
use crate::base::future::BoxFuture;

/// The bound of a connection's set-up and of one command. The limiter has its own for a whole
/// operation.
const BOUND: Duration = Duration::from_secs(1);

const TAKE: &str = include_str!("take.lua");
const REPORT: &str = include_str!("report.lua");

/// A ledger in Redis 5 or later, or Valkey. With the feature `redis-1`, named after the version of
/// the crate `redis`.
///
/// One server keeps it: a primary, whose replicas may take over. Its `maxmemory-policy` must be
/// `noeviction`, else operations fail; a server that evicts keys would forget what was sent.
///
/// It connects when it is first used, and again after each failure. Operations need a Tokio
/// runtime.
///
/// ```
/// use mews_api::RateLimiter;
/// use mews_api::quota::{RedisLedger, SharedQuota};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let secret = "a long random text, the same in all processes";
/// let ledger = RedisLedger::open("redis://127.0.0.1/")?;
/// // At most 8 processes use an access token at the same time.
/// let limiter = RateLimiter::shared(ledger, SharedQuota::new(secret, 8));
/// # drop(limiter);
/// # Ok(()) }
/// ```
pub struct RedisLedger {
    client: Client,
    take: Script,
    report: Script,
    prefix: String,
    connected: Mutex<Option<Connected>>,
    /// How many were made.
    connections: AtomicU64,
}

/// A connection, and the run of the server at its other end.
#[derive(Clone)]
struct Connected {
    connection: MultiplexedConnection,
    run: String,
    number: u64,
}

impl RedisLedger {
    /// A ledger on the server with this address: `redis://[user:password@]host[:port][/database]`
    /// or `unix:///path`. For TLS make a `redis::Client` with TLS and give it to
    /// [`new`](Self::new).
    ///
    /// # Errors
    /// When it is not an address of Redis. The server is not asked yet.
    pub fn open(address: &str) -> Result<Self, LedgerError> {
        // The crate's errors may quote the address, which may hold a password.
        let client = Client::open(address)
            .map_err(|_| LedgerError::new("the address of the Redis server is not valid"))?;
        Ok(Self::new(client))
    }

    /// A ledger on the server of this client.
    pub fn new(client: Client) -> Self {
        Self {
            client,
            take: Script::new(TAKE),
            report: Script::new(REPORT),
            prefix: "mews".to_owned(),
            connected: Mutex::new(None),
            connections: AtomicU64::new(0),
        }
    }

    /// The name with which its keys begin. Default: `mews`. Braces around it keep all keys on one
    /// node of a cluster.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// The keys are `{mews}:…`: one hash tag, so that they lie on the same node of a cluster.
    fn key(&self, what: &str) -> String {
        format!("{{{}}}:{what}", self.prefix)
    }

    /// The connection, made if there is none. Calls that come while it is made wait for it.
    async fn connected(&self) -> Result<Connected, LedgerError> {
        let mut connected = self.connected.lock().await;
        if let Some(connected) = &*connected {
            return Ok(connected.clone());
        }
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(BOUND))
            .set_response_timeout(Some(BOUND));
        let mut connection = (self.client)
            .get_multiplexed_async_connection_with_config(&config)
            .await
            .map_err(failed)?;
        let info = redis::cmd("INFO").query_async(&mut connection).await;
        let info: String = info.map_err(failed)?;
        let field = |name: &str| {
            let value = |line: &str| {
                line.strip_prefix(name)?
                    .strip_prefix(':')
                    .map(str::to_owned)
            };
            info.lines().find_map(value)
        };
        let evicts = |policy: &String| policy != "noeviction";
        if let Some(policy) = field("maxmemory_policy").filter(evicts) {
            return Err(LedgerError::new(format!(
                "the server's maxmemory-policy is `{policy}`, it must be `noeviction`"
            )));
        }
        if field("role").is_some_and(|role| role != "master") {
            return Err(LedgerError::new("the server is a replica"));
        }
        let new = Connected {
            connection,
            run: field("run_id").unwrap_or_default(),
            number: self.connections.fetch_add(1, Ordering::Relaxed),
        };
        *connected = Some(new.clone());
        Ok(new)
    }

    /// Forgets a connection that failed, unless another one has replaced it.
    async fn forget(&self, number: u64) {
        let mut connected = self.connected.lock().await;
        if connected.as_ref().is_some_and(|now| now.number == number) {
            *connected = None;
        }
    }

    /// Runs a script; once more on a new connection if the connection was lost. A script that ran
    /// before its reply was lost has granted slots that remain unused, which errs on the safe side.
    async fn run<T: FromRedisValue>(
        &self,
        script: &Script,
        arguments: impl Fn(&mut ScriptInvocation<'_>, &str),
    ) -> Result<T, LedgerError> {
        let mut again = true;
        loop {
            let mut connected = self.connected().await?;
            let mut call = script.prepare_invoke();
            arguments(&mut call, &connected.run);
            let error = match call.invoke_async(&mut connected.connection).await {
                Ok(reply) => return Ok(reply),
                Err(error) => error,
            };
            // After any error: a new connection learns what the server is now.
            self.forget(connected.number).await;
            if !(error.is_connection_dropped() && std::mem::take(&mut again)) {
                return Err(failed(error));
            }
        }
    }
}

impl Ledger for RedisLedger {
    fn take<'a>(
        &'a self,
        token: &'a TokenKey,
        take: &'a Take,
    ) -> BoxFuture<'a, Result<Grant, LedgerError>> {
        Box::pin(async move {
            let keys = [
                self.key("epoch"),
                self.key(&format!("{}:slots", token.id())),
                self.key(&format!("{}:state", token.id())),
            ];
            let ages: Vec<u64> = take.unknown.iter().map(|age| milliseconds(*age)).collect();
            let reply = self.run(&self.take, |call, run| {
                call.key(&keys[..])
                    .arg(token.check())
                    .arg(run)
                    .arg(take.limit.requests)
                    .arg(milliseconds(take.limit.window))
                    .arg(milliseconds(take.life))
                    .arg(take.count)
                    .arg(take.keep_free)
                    .arg(take.returned.len())
                    .arg(&take.returned)
                    .arg(&ages);
            });
            let (first, granted, probe, retry_in, gate, total, capacity, age): Reply =
                reply.await?;
            let wait = |ms: i64| u64::try_from(ms).ok().map(Duration::from_millis);
            Ok(Grant {
                slots: first..first + granted,
                probe: probe == 1,
                retry_in: wait(retry_in),
                gate: wait(gate),
                total,
                capacity,
                age: Duration::from_millis(age),
            })
        })
    }

    fn report<'a>(
        &'a self,
        token: &'a TokenKey,
        limit: Limit,
        report: Report,
    ) -> BoxFuture<'a, Result<(), LedgerError>> {
        Box::pin(async move {
            let (what, slot, pause) = match report {
                Report::Answered { slot } => ("answered", Some(slot), Duration::ZERO),
                Report::Lost { slot } => ("lost", Some(slot), Duration::ZERO),
                Report::Refused { slot, pause } => ("refused", slot, pause),
            };
            let keys = [
                self.key(&format!("{}:state", token.id())),
                self.key(&format!("{}:slots", token.id())),
            ];
            let slot = slot.map(|slot| slot.to_string()).unwrap_or_default();
            let reply = self.run(&self.report, |call, _| {
                call.key(&keys[..])
                    .arg(limit.requests)
                    .arg(milliseconds(limit.window))
                    .arg(what)
                    .arg(&slot)
                    .arg(milliseconds(pause));
            });
            reply.await.map(|_: u32| ())
        })
    }
}

/// The result of the script `take.lua`.
type Reply = (u64, u64, u32, i64, i64, u32, u32, u64);

/// At most 2^52: the numbers of Lua hold these exactly.
fn milliseconds(duration: Duration) -> u64 {
    let milliseconds = u64::try_from(duration.as_millis());
    milliseconds.unwrap_or(u64::MAX).min(1 << 52)
}

/// The error, without details: those of the crate may quote addresses and commands.
fn failed(error: RedisError) -> LedgerError {
    let what = match error.code() {
        Some("OTHERSECRET") => return LedgerError::new(OTHER_SECRET),
        Some(code) if code.bytes().all(|byte| byte.is_ascii_uppercase()) => code,
        _ if error.is_timeout() => "no reply in time",
        _ if error.is_connection_refusal() => "connection refused",
        _ if error.is_connection_dropped() => "connection lost",
        _ => error.category(),
    };
    LedgerError::new(format!("Redis: {what}"))
}

impl fmt::Debug for RedisLedger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLedger")
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}
