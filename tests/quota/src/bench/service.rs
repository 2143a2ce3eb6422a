//! The service as far as its limit goes: a true window for each token, over HTTP on loopback.
//!
//! It returns the same page for every operation, and does as little as possible, so that requests
//! are counted soon after they were sent even on a busy machine.

use std::collections::{HashMap, VecDeque};
use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use super::REQUESTS;

/// The most bytes of a request.
const MOST: usize = 64 << 10;

/// A request that came.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Since the service started.
    pub(super) at: Duration,
    pub(super) token: String,
    pub(super) refused: bool,
}

/// The service, until it is dropped.
pub(super) struct Service {
    port: u16,
    counts: Arc<Counts>,
    task: JoinHandle<()>,
}

struct Counts {
    start: Instant,
    window: Duration,
    /// Whether requests beyond the limit are refused.
    strict: bool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    accepted: HashMap<String, VecDeque<Duration>>,
    log: Vec<Entry>,
    pages: u64,
}

impl Service {
    pub(super) async fn start(window: Duration, strict: bool) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let port = listener.local_addr()?.port();
        let counts = Arc::new(Counts {
            start: Instant::now(),
            window,
            strict,
            state: Mutex::default(),
        });
        let shared = Arc::clone(&counts);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        Ok(Self { port, counts, task })
    }

    pub(super) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub(super) fn elapsed(&self) -> Duration {
        self.counts.start.elapsed()
    }

    /// The requests since this was last asked, in order.
    pub(super) fn take_log(&self) -> Vec<Entry> {
        let mut state = self.counts.state.lock().expect("no panic");
        std::mem::take(&mut state.log)
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Counts {
    /// Counts a request: the status, and the seconds to wait after a refusal.
    fn count(&self, token: String) -> (u16, u64) {
        let mut state = self.state.lock().expect("no panic");
        let now = self.start.elapsed();
        let window = self.window;
        let accepted = state.accepted.entry(token.clone()).or_default();
        while accepted.front().is_some_and(|at| *at + window <= now) {
            accepted.pop_front();
        }
        let refused = self.strict && accepted.len() >= REQUESTS as usize;
        let wait = match accepted.front() {
            Some(oldest) if refused => (*oldest + window - now).as_secs() + 1,
            _ => 0,
        };
        if !refused {
            accepted.push_back(now);
        }
        let at = now;
        state.log.push(Entry { at, token, refused });
        (if refused { 429 } else { 200 }, wait)
    }

    /// A page that is never the last one, with an item and a cursor that never came before.
    fn page(&self) -> String {
        let mut state = self.state.lock().expect("no panic");
        state.pages += 1;
        let number = state.pages;
        format!(r#"{{"Reservations":[{{"Id":"{number}"}}],"Cursor":"{number}"}}"#)
    }
}

/// Responds to the requests of a connection.
async fn serve(mut stream: TcpStream, counts: Arc<Counts>) {
    let mut buffer = Vec::new();
    while let Some(body) = read_request(&mut stream, &mut buffer).await {
        let (status, wait) = counts.count(access_token(&body).to_owned());
        // A round trip of a service nearby.
        tokio::time::sleep(Duration::from_millis(30)).await;
        let page = counts.page();
        let answer = format!(
            "HTTP/1.1 {status} x\r\ncontent-type: application/json\r\nretry-after: {wait}\r\n\
             content-length: {}\r\n\r\n{page}",
            page.len()
        );
        if stream.write_all(answer.as_bytes()).await.is_err() {
            return;
        }
    }
}

/// The body of the next request; none at the end, or if it is not one.
async fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<String> {
    loop {
        let text = String::from_utf8_lossy(buffer);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                let is_length = name.eq_ignore_ascii_case("content-length");
                value.trim().parse::<usize>().ok().filter(|_| is_length)
            })?;
            if let Some(body) = body.get(..length) {
                let body = body.to_owned();
                let used = head.len() + 4 + length;
                buffer.drain(..used);
                return Some(body);
            }
        }
        if buffer.len() > MOST || stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    }
}

/// The token in the envelope of a request.
fn access_token(body: &str) -> &str {
    let value = body.split_once(r#""AccessToken":"#).map(|(_, rest)| rest);
    let value = value.and_then(|rest| rest.trim_start().strip_prefix('"'));
    value
        .and_then(|rest| rest.split('"').next())
        .unwrap_or_default()
}
