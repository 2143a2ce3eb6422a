//! Loads a simulator of its own, in another process, and prints what it measured.
//!
//!     cargo run --release -p mews-simulator --example load
//!     cargo run --release -p mews-simulator --example load -- --abuse

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{BufRead, BufReader, ErrorKind};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use clap::Parser;
use mews_simulator::Simulator;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// Client timeout of the simulator: half-sent requests are aborted after it.
const PATIENCE: Duration = Duration::from_secs(1);
/// How long to wait for connections to be gone.
const LONG: Duration = Duration::from_secs(30);

/// Loads a simulator of its own, in another process, and prints what it measured.
#[derive(Parser)]
struct Options {
    /// Requests in all
    #[arg(long, default_value_t = 100_000)]
    requests: u64,

    /// Connections, each with one request at a time
    #[arg(long, default_value_t = 16, value_parser = clap::value_parser!(u64).range(1..=1_000))]
    concurrency: u64,

    /// The operation to call
    #[arg(long, default_value = "configuration/get")]
    operation: String,

    /// Its body, without the envelope
    #[arg(long, default_value = "{}")]
    body: String,

    /// Kill clients and send half requests instead: connections and memory must be back afterwards
    #[arg(long)]
    abuse: bool,

    /// Be the simulator that is loaded
    #[arg(long, hide = true)]
    serve: bool,
}

fn main() -> Result<()> {
    let options = Options::parse();
    if options.serve {
        Simulator::prepare();
    }
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.worker_threads(2).enable_all().build()?;
    runtime.block_on(run(options))
}

async fn run(options: Options) -> Result<()> {
    if options.serve {
        return serve().await;
    }
    let served = Served::start()?;
    if options.abuse {
        abuse(&served, &options).await
    } else {
        load(&served, &options).await
    }
}

/// Serves until standard input ends, which it does with the loader.
async fn serve() -> Result<()> {
    let builder = Simulator::builder().limit(None).patience(PATIENCE);
    let mut server = builder.start().await?;
    server.control(([127, 0, 0, 1], 0).into()).await?;
    let started = json!({
        "service": server.address(),
        "control": server.control_url(),
        "base": server.simulator().base_path(),
        "client": server.client_token(),
        "access": server.access_token(),
    });
    println!("{started}");
    let (ended, end) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        let _ = ended.send(());
    });
    let _ = end.await;
    server.shutdown().await;
    Ok(())
}

/// The process that serves.
struct Served {
    child: Child,
    told: Value,
}

impl Drop for Served {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

impl Served {
    fn start() -> Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg("--serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        let out = child.stdout.take().ok_or("no output")?;
        BufReader::new(out).read_line(&mut line)?;
        let told = serde_json::from_str(&line)?;
        Ok(Self { child, told })
    }

    fn told(&self, name: &str) -> &str {
        self.told[name].as_str().unwrap_or_default()
    }

    /// Resident memory in bytes, on systems that report it.
    fn memory(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:"))?;
        let kibibytes: u64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
        Some(kibibytes << 10)
    }

    fn request(&self, options: &Options) -> Result<String> {
        let mut body: Value = serde_json::from_str(&options.body)?;
        body["ClientToken"] = self.told("client").into();
        body["AccessToken"] = self.told("access").into();
        body["Client"] = "Load 1.0".into();
        let body = body.to_string();
        Ok(format!(
            "POST {}/{} HTTP/1.1\r\nHost: simulator\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            self.told("base"),
            options.operation,
            body.len(),
        ))
    }

    async fn connect(&self) -> Result<TcpStream> {
        let stream = TcpStream::connect(self.told("service")).await?;
        stream.set_nodelay(true)?;
        Ok(stream)
    }

    /// Clients that the service has.
    async fn connections(&self) -> Result<u64> {
        let address = self.told("control").trim_start_matches("http://");
        let mut stream = TcpStream::connect(address).await?;
        let request = "GET /health HTTP/1.1\r\nHost: simulator\r\nConnection: close\r\n\r\n";
        stream.write_all(request.as_bytes()).await?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await?;
        let (_, body) = answer.split_once("\r\n\r\n").ok_or("no health")?;
        let health: Value = serde_json::from_str(body)?;
        Ok(health["connections"].as_u64().ok_or("no connections")?)
    }
}

/// A connection that stays open from request to request.
struct Connection {
    stream: tokio::io::BufReader<TcpStream>,
    buffer: Vec<u8>,
}

impl Connection {
    /// The status of the answer, which is read to its end.
    async fn ask(&mut self, request: &str) -> Result<u16> {
        self.stream.write_all(request.as_bytes()).await?;
        let mut line = String::new();
        self.stream.read_line(&mut line).await?;
        let status = line.get(9..12).ok_or("no status")?.parse()?;
        let mut length = 0;
        loop {
            line.clear();
            if self.stream.read_line(&mut line).await? == 0 {
                return Err("half a head".into());
            }
            if line == "\r\n" {
                break;
            }
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse()?;
            }
        }
        self.buffer.resize(length, 0);
        self.stream.read_exact(&mut self.buffer).await?;
        Ok(status)
    }
}

async fn load(served: &Served, options: &Options) -> Result<()> {
    let request = served.request(options)?;
    let before = served.memory();
    // Fill the log first, so that its memory does not grow during the measurement.
    let warm = options.requests / 5;
    round(served, &request, warm, options.concurrency).await?;
    let warmed = served.memory();
    let measured = round(
        served,
        &request,
        options.requests - warm,
        options.concurrency,
    )
    .await?;
    let after = served.memory();

    println!(
        "{} on {} connections",
        options.operation, options.concurrency
    );
    println!("requests      {}", measured.latencies.len());
    println!("seconds       {:.2}", measured.seconds);
    let rate = measured.latencies.len() as f64 / measured.seconds;
    println!("per second    {rate:.0}");
    println!("errors        {:?}", measured.errors);
    let mut latencies = measured.latencies;
    latencies.sort_unstable();
    for (name, share) in [("median", 50), ("99 of 100", 99)] {
        let at = (latencies.len() * share / 100).min(latencies.len().saturating_sub(1));
        println!(
            "{name:<13} {:?}",
            latencies.get(at).copied().unwrap_or_default()
        );
    }
    println!("memory        {} at first", shown(before));
    println!("              {} after {warm} requests", shown(warmed));
    println!(
        "              {} after {} requests",
        shown(after),
        options.requests
    );
    Ok(())
}

struct Measured {
    seconds: f64,
    latencies: Vec<Duration>,
    /// Number of failures by error message.
    errors: BTreeMap<String, u64>,
}

async fn round(
    served: &Served,
    request: &str,
    requests: u64,
    concurrency: u64,
) -> Result<Measured> {
    let left = Arc::new(AtomicU64::new(requests));
    let started = Instant::now();
    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..concurrency {
        let mut connection = Connection {
            stream: tokio::io::BufReader::new(served.connect().await?),
            buffer: Vec::new(),
        };
        let (left, request) = (Arc::clone(&left), request.to_owned());
        callers.spawn(async move {
            let (mut latencies, mut errors) = (Vec::new(), BTreeMap::new());
            while left
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                    left.checked_sub(1)
                })
                .is_ok()
            {
                let asked = Instant::now();
                match connection.ask(&request).await {
                    Ok(200) => latencies.push(asked.elapsed()),
                    Ok(status) => *errors.entry(format!("status {status}")).or_insert(0) += 1,
                    Err(error) => {
                        // Its connection is of no more use.
                        *errors.entry(error.to_string()).or_insert(0) += 1;
                        break;
                    }
                }
            }
            (latencies, errors)
        });
    }
    let mut measured = Measured {
        seconds: 0.0,
        latencies: Vec::new(),
        errors: BTreeMap::new(),
    };
    while let Some(caller) = callers.join_next().await {
        let (latencies, errors) = caller?;
        measured.latencies.extend(latencies);
        for (error, times) in errors {
            *measured.errors.entry(error).or_insert(0) += times;
        }
    }
    measured.seconds = started.elapsed().as_secs_f64();
    Ok(measured)
}

async fn abuse(served: &Served, options: &Options) -> Result<()> {
    let request = served.request(options)?;
    round(served, &request, 20_000, options.concurrency).await?;
    let before = (served.connections().await?, served.memory());
    let rounds = options.requests / options.concurrency / 4;
    let (mut most, mut halfway) = (0, None);
    for round in 0..rounds {
        if round == rounds / 2 {
            halfway = served.memory();
        }
        let mut kept = Vec::new();
        for _ in 0..options.concurrency {
            // Killed without a byte, in the head, in the body, and before the answer.
            for share in [0, 20, request.len() - 5, request.len()] {
                let mut stream = served.connect().await?;
                match stream.write_all(&request.as_bytes()[..share]).await {
                    Err(error) if error.kind() != ErrorKind::ConnectionReset => {
                        return Err(error.into());
                    }
                    _ => {}
                }
                kept.push(stream);
            }
        }
        most = most.max(served.connections().await?);
    }
    // The last ones stay open with half a request, until the simulator gives them up.
    let mut open = Vec::new();
    for _ in 0..options.concurrency {
        let mut stream = served.connect().await?;
        stream
            .write_all(&request.as_bytes()[..request.len() / 2])
            .await?;
        open.push(stream);
    }
    let started = Instant::now();
    let mut ticks = tokio::time::interval(Duration::from_millis(20));
    while served.connections().await? > before.0 {
        if started.elapsed() > LONG {
            return Err(format!("{} connections are left", served.connections().await?).into());
        }
        ticks.tick().await;
    }
    println!(
        "abused        {} connections, {most} at a time",
        rounds * options.concurrency * 4
    );
    println!(
        "connections   {} before, {} after",
        before.0,
        served.connections().await?
    );
    println!("back after    {:?}", started.elapsed());
    println!(
        "memory        {} before, {} halfway, {} after",
        shown(before.1),
        shown(halfway),
        shown(served.memory())
    );
    let still = round(served, &request, 1_000, options.concurrency).await?;
    println!(
        "then          {} of 1000 requests answered",
        still.latencies.len()
    );
    Ok(())
}

fn shown(memory: Option<u64>) -> String {
    match memory {
        Some(bytes) => format!("{:.1} MiB", bytes as f64 / f64::from(1 << 20)),
        None => "unknown".to_owned(),
    }
}
