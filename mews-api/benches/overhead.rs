//! Measures the cost of the library: a small call through it, against the same call with only
//! reqwest, serde_json and the library's types, to a server on loopback; and through a client whose
//! `on_attempt` counts. Prints the times and their ratios, and fails above the bounds.
//!
//! ```text
//! cargo bench --bench overhead
//! ```
//!
//! The sides take turns, and the least of many blocks counts: whatever else the machine does only
//! ever adds.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use mews_api::requests::CurrenciesGetAll;
use mews_api::types::CurrencyResult;
use mews_api::{Client, Credentials, Environment};
use serde::Serialize;
use tokio::net::TcpListener;

/// Calls measured together. Each block has an access token of its own, so that its quota never
/// makes it wait.
const CALLS: u32 = 150;
const BLOCKS: u32 = 200;
/// The library against the bare call.
const BOUND: f64 = 1.10;
/// A client with `on_attempt` against one without.
const HOOK_BOUND: f64 = 1.02;

const CLIENT_TOKEN: &str = "E0D439EE522F44368DC78E1BFB03710C-D24FB11DBE31D4621C4817E028D9E1D";
const CLIENT_NAME: &str = "Overhead 1.0";

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<ExitCode, Failure> {
    // Without it, as under `cargo test --benches`, the calls only have to work.
    let measures = std::env::args().any(|argument| argument == "--bench");
    let blocks = if measures { BLOCKS } else { 1 };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let [bare, library, hooked] = runtime.block_on(compare(serve()?, blocks))?;
    let ratio = library.as_secs_f64() / bare.as_secs_f64();
    let hook_ratio = hooked.as_secs_f64() / library.as_secs_f64();
    let verdict = |kept| if kept { "ok" } else { "MISSED" };
    let kept = (ratio <= BOUND, hook_ratio <= HOOK_BOUND);
    println!(
        "a call: bare {:.1} µs, library {:.1} µs, ratio {ratio:.3} (bound {BOUND:.2}) {}",
        micros(bare),
        micros(library),
        verdict(kept.0)
    );
    println!(
        "with on_attempt: {:.1} µs, ratio {hook_ratio:.3} (bound {HOOK_BOUND:.2}) {}",
        micros(hooked),
        verdict(kept.1)
    );
    Ok(match kept {
        (true, true) => ExitCode::SUCCESS,
        _ if !measures => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    })
}

fn micros(block: Duration) -> f64 {
    block.as_secs_f64() * 1e6 / f64::from(CALLS)
}

/// The least time of a block: bare, through the library, and with a hook.
async fn compare(address: SocketAddr, blocks: u32) -> Result<[Duration; 3], Failure> {
    let bare = Bare::new(address)?;
    let builder = || {
        let credentials = Credentials::client_token(CLIENT_TOKEN).access_token(token(0));
        Client::builder(credentials, CLIENT_NAME)
            .environment(Environment::custom(format!("http://{address}")))
    };
    let bytes = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&bytes);
    let hooked = builder().on_attempt(move |attempt| {
        counter.fetch_add(attempt.response_bytes, Ordering::Relaxed);
    });
    let clients = [builder().build()?, hooked.build()?];
    let mut least = [Duration::MAX; 3];
    for block in 0..blocks {
        let token = token(block);
        // None of the sides always comes first.
        for turn in 0..3 {
            let side = ((block + turn) % 3) as usize;
            let started = Instant::now();
            if side == 0 {
                for _ in 0..CALLS {
                    check(&bare.call(&token).await?);
                }
            } else {
                let client = clients[side - 1].with_access_token(token.clone());
                for _ in 0..CALLS {
                    let call = client.currencies().get_all(CurrenciesGetAll::new());
                    check(&call.send().await?);
                }
            }
            least[side] = least[side].min(started.elapsed());
        }
    }
    assert!(bytes.load(Ordering::Relaxed) > 0, "the hook was called");
    Ok(least)
}

/// As long as a real one.
fn token(number: u32) -> String {
    format!("{number:032}-EA00F8FD8294692C940F6B5A8F9453D")
}

fn check(answer: &CurrencyResult) {
    assert_eq!(answer.currencies.len(), 20);
}

/// The call as one would write it without a library.
struct Bare {
    client: reqwest::Client,
    url: String,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Body<'a> {
    client_token: &'a str,
    access_token: &'a str,
    client: &'a str,
}

impl Bare {
    fn new(address: SocketAddr) -> Result<Self, Failure> {
        // This build of reqwest contains no provider.
        let provider = rustls::crypto::ring::default_provider();
        provider
            .install_default()
            .map_err(|_| "there is a provider already")?;
        Ok(Self {
            client: reqwest::Client::builder().no_proxy().build()?,
            url: format!("http://{address}/api/connector/v1/currencies/getAll"),
        })
    }

    async fn call(&self, access_token: &str) -> Result<CurrencyResult, Failure> {
        let body = serde_json::to_vec(&Body {
            client_token: CLIENT_TOKEN,
            access_token,
            client: CLIENT_NAME,
        })?;
        let request = self
            .client
            .post(&self.url)
            .header(CONTENT_TYPE, "application/json")
            .body(body);
        let answer = request.send().await?.error_for_status()?;
        Ok(serde_json::from_slice(&answer.bytes().await?)?)
    }
}

/// Responds to everything with the same currencies, on a thread that ends with the process.
fn serve() -> Result<SocketAddr, Failure> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    std::thread::spawn(move || {
        runtime.block_on(async {
            let listener = TcpListener::from_std(listener).expect("it listens");
            while let Ok((stream, _)) = listener.accept().await {
                let service = service_fn(answer);
                tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
            }
        });
    });
    Ok(address)
}

async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, hyper::Error> {
    request.into_body().collect().await?;
    let currencies: Vec<_> = (0..20)
        .map(|number| format!(r#"{{"Code":"C{number:02}","Precision":2}}"#))
        .collect();
    let body = format!(r#"{{"Currencies":[{}]}}"#, currencies.join(","));
    let mut response = Response::new(Full::new(body.into()));
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, json);
    Ok(response)
}
