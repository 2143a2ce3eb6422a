//! The processes of one measurement, with their service and store.

use std::collections::BTreeMap;
use std::io;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

use super::job::{Job, Outcome, Scheme};
use super::service::{Entry, Service};
use super::{PROCESSES, REQUESTS};
use crate::server::Server;

/// A service, a store and processes.
pub(super) struct Fleet {
    pub(super) store: Server,
    service: Service,
    tokens: u32,
    window: Duration,
    children: Vec<(Child, Lines<BufReader<ChildStdout>>)>,
}

/// The measurements.
pub(super) struct Measured {
    /// The requests that came, in order.
    pub(super) log: Vec<Entry>,
    pub(super) outcomes: Vec<Outcome>,
    window: Duration,
}

impl Fleet {
    /// A service with a number of tokens, which refuses requests beyond the limit if `strict`; and
    /// an empty store.
    pub(super) async fn new(
        store: &str,
        window: Duration,
        tokens: u32,
        strict: bool,
    ) -> io::Result<Self> {
        Ok(Self {
            store: Server::start(store)?,
            service: Service::start(window, strict).await?,
            tokens,
            window,
            children: Vec::new(),
        })
    }

    /// A store that has run for longer than a window: a new one grants shares only.
    pub(super) async fn seasoned(self) -> io::Result<Self> {
        let mut job = self.job();
        job.burst = 1;
        job.ends = Duration::from_secs(1);
        let mut first = Self {
            children: Vec::new(),
            ..self
        };
        first.spawn(&job).await?;
        first.go().await?;
        tokio::time::sleep(first.window + Duration::from_millis(500)).await;
        first.measured().await?;
        Ok(first)
    }

    /// A job that does nothing yet.
    pub(super) fn job(&self) -> Job {
        let token = |number| format!("ACCESS-TOKEN-OF-THE-BENCH-{number:04}");
        Job {
            service: self.service.url(),
            store: self.store.url(),
            scheme: Scheme::Ledger,
            window: self.window,
            access_tokens: (0..self.tokens).map(token).collect(),
            burst: 0,
            delay: Duration::ZERO,
            stagger: Duration::ZERO,
            callers: 0,
            gap: Duration::ZERO,
            paginated: 0,
            ends: Duration::ZERO,
        }
    }

    /// Starts a process, which waits for [`go`](Self::go).
    pub(super) async fn spawn(&mut self, job: &Job) -> io::Result<()> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg("--child")
            .arg(serde_json::to_string(job)?)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()?;
        let out = child.stdout.take().ok_or(io::ErrorKind::BrokenPipe)?;
        let mut lines = BufReader::new(out).lines();
        lines.next_line().await?;
        self.children.push((child, lines));
        Ok(())
    }

    /// The same job for all processes.
    pub(super) async fn spawn_all(&mut self, job: &Job) -> io::Result<()> {
        for _ in 0..PROCESSES {
            self.spawn(job).await?;
        }
        Ok(())
    }

    /// All processes begin.
    pub(super) async fn go(&mut self) -> io::Result<()> {
        for (child, _) in &mut self.children {
            let input = child.stdin.as_mut().ok_or(io::ErrorKind::BrokenPipe)?;
            input.write_all(b"\n").await?;
        }
        Ok(())
    }

    /// The time since the service started, by which its log counts.
    pub(super) fn elapsed(&self) -> Duration {
        self.service.elapsed()
    }

    /// Waits for the processes to end.
    pub(super) async fn measured(&mut self) -> io::Result<Measured> {
        let mut outcomes = Vec::new();
        for (mut child, mut lines) in std::mem::take(&mut self.children) {
            let line = lines.next_line().await?.unwrap_or_default();
            outcomes.push(serde_json::from_str(&line)?);
            child.wait().await?;
        }
        Ok(Measured {
            log: self.service.take_log(),
            outcomes,
            window: self.window,
        })
    }

    /// Calls of scripts, and the microseconds of the server that each took.
    pub(super) fn scripts(&self) -> io::Result<(u64, f64)> {
        let info: String = self.command(&["INFO", "commandstats"])?;
        let line = |line: &&str| line.starts_with("cmdstat_evalsha:");
        let line = info.lines().find(line).unwrap_or_default();
        let field = |name: &str| {
            let value = line
                .split([':', ','])
                .find_map(|part| part.strip_prefix(name));
            value.and_then(|value| value.parse().ok()).unwrap_or(0.0)
        };
        Ok((field("calls=") as u64, field("usec_per_call=")))
    }

    /// The bytes that the store needs for one token, and the number of its slots.
    pub(super) fn bytes(&self) -> io::Result<(u64, u64)> {
        let keys: Vec<String> = self.command(&["KEYS", "*:s*"])?;
        let (mut bytes, mut slots) = (0, 0);
        for key in keys {
            bytes += self.command::<u64>(&["MEMORY", "USAGE", &key, "SAMPLES", "0"])?;
            if key.ends_with(":slots") {
                slots += self.command::<u64>(&["ZCARD", &key])?;
            }
        }
        Ok((bytes, slots))
    }

    fn command<T: redis::FromRedisValue>(&self, words: &[&str]) -> io::Result<T> {
        let run = || {
            let client = redis::Client::open(self.store.url())?;
            let mut command = redis::cmd(words[0]);
            command
                .arg(&words[1..])
                .query(&mut client.get_connection()?)
        };
        run().map_err(io::Error::other)
    }
}

impl Measured {
    pub(super) fn refused(&self) -> usize {
        self.log.iter().filter(|entry| entry.refused).count()
    }

    /// Requests since a time of the service, and how many of them were refused.
    pub(super) fn since(&self, at: Duration) -> (usize, usize) {
        let since = self.log.iter().filter(|entry| entry.at >= at);
        (
            since.clone().count(),
            since.filter(|entry| entry.refused).count(),
        )
    }

    pub(super) fn failed(&self) -> u64 {
        self.outcomes.iter().map(|one| one.failed).sum()
    }

    /// Prints why calls failed.
    pub(super) fn print_errors(&self) {
        for error in self.outcomes.iter().filter_map(|one| one.error.as_ref()) {
            println!("  failed: {error}");
        }
    }

    pub(super) fn longest_wait(&self) -> Duration {
        let waits = self.outcomes.iter().map(|one| one.longest_wait);
        waits.max().unwrap_or_default()
    }

    /// The most requests of one token in any window of the service.
    pub(super) fn most_in_a_window(&self) -> usize {
        let most = |times: &Vec<Duration>| {
            let within = |(first, at): (usize, &Duration)| {
                times[first..].partition_point(|other| *other < *at + self.window)
            };
            times.iter().enumerate().map(within).max().unwrap_or(0)
        };
        self.by_token().values().map(most).max().unwrap_or(0)
    }

    /// The used part of the quotas after the first window: accepted requests beyond 200, for 200 in
    /// each window from the first request to the last.
    pub(super) fn used(&self) -> f64 {
        let (mut used, mut most) = (0.0, 0.0);
        for times in self.by_token().values() {
            let (Some(first), Some(last)) = (times.first(), times.last()) else {
                continue;
            };
            let windows = (*last - *first).as_secs_f64() / self.window.as_secs_f64();
            used += times.len().saturating_sub(REQUESTS as usize) as f64;
            most += f64::from(REQUESTS) * windows;
        }
        used / most
    }

    /// When requests that were not refused came.
    fn by_token(&self) -> BTreeMap<&str, Vec<Duration>> {
        let mut tokens = BTreeMap::<_, Vec<_>>::new();
        for entry in self.log.iter().filter(|entry| !entry.refused) {
            tokens
                .entry(entry.token.as_str())
                .or_default()
                .push(entry.at);
        }
        tokens
    }
}
