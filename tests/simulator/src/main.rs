//! `mews-simulator`: the service on a port, for programs in any language.

use std::io::Write;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};
use mews_simulator::{Cost, IntervalEnds, Limit, Server, Simulator, Strictness, Webhooks};
use serde_json::json;

/// Simulates the Mews Connector API on a port of this machine.
///
/// Prints its address, the tokens that it accepts and the control address, then serves until Ctrl-C
/// or SIGTERM. All data are invented and depend only on the seed: equal options give equal
/// responses. Nothing is kept on disk.
#[derive(Parser)]
#[command(name = "mews-simulator", version, after_help = CONTROL)]
struct Options {
    #[command(subcommand)]
    command: Option<Command>,

    /// Port to listen on; 0 takes any free one
    #[arg(long, default_value_t = 8642, global = true)]
    port: u16,

    /// Port of the control address; 0 takes any free one
    #[arg(long, default_value_t = 8643)]
    control_port: u16,

    /// Port of the websocket; 0 takes any free one. There is no websocket unless set
    #[arg(long, value_name = "PORT")]
    websocket_port: Option<u16>,

    /// Send webhooks to this address after writes: `http://127.0.0.1:9000/mews?Token=x`
    #[arg(long, value_name = "URL")]
    webhooks: Option<String>,

    /// Start without a control address
    #[arg(long, conflicts_with = "control_port")]
    no_control: bool,

    /// Address to listen on, for all ports; other machines can connect unless it is a loopback
    /// address
    #[arg(long, default_value = "127.0.0.1", global = true)]
    bind: IpAddr,

    /// Serve over TLS, and write the certificate of the authority to this file as PEM. Clients have
    /// to trust it
    #[arg(long, value_name = "FILE", global = true)]
    tls: Option<PathBuf>,

    /// An additional host name for the control address. IP addresses and names without dots are
    /// always accepted. May be given several times
    #[arg(long = "control-host", value_name = "NAME", value_delimiter = ';')]
    control_hosts: Vec<String>,

    /// `service` ignores and reports harmless errors; `document` refuses everything that the
    /// document does not allow
    #[arg(long, default_value = "service", value_parser = strictness)]
    strictness: Strictness,

    /// A folder of schema files. If it contains an `api.yaml`, it replaces the project's schema; if
    /// not, it extends it
    #[arg(long, value_name = "FOLDER")]
    schema: Option<PathBuf>,

    /// A JSON file of items that exist from the start: {"customers": [{"Id": "…", "LastName":
    /// "…"}]}
    #[arg(long, value_name = "FILE")]
    load: Option<PathBuf>,

    /// Write all items as JSON in the format of --load, and exit
    #[arg(long)]
    dump: bool,

    /// Leave out some of the properties that have no value, instead of writing null
    #[arg(long)]
    leave_out_nulls: bool,

    /// Seed of all generated data, including tokens
    #[arg(long, default_value_t = 0)]
    seed: u64,

    /// Number of reservations
    #[arg(long, default_value_t = 2_000)]
    reservations: u32,

    /// Number of enterprises
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    enterprises: u32,

    /// A season with more reservations, and the factor: `2025-07-01..2025-09-01=5`. May be given
    /// several times
    #[arg(long = "season", value_name = "DAY..DAY=TIMES", value_parser = season, value_delimiter = ';')]
    seasons: Vec<Season>,

    /// The time zone of a hotel, by its IANA name. May be given several times: the first is that of
    /// the first hotel. If there are more hotels than zones, the zones repeat. Prague, London, New
    /// York, Santiago, Cairo and Tokyo unless set
    #[arg(long = "time-zone", value_name = "ZONE", value_delimiter = ';')]
    time_zones: Vec<String>,

    /// The time of the service's clock at the start, in ISO 8601 and UTC
    #[arg(long, default_value = "2026-01-15T12:00:00Z")]
    now: String,

    /// Let the service's clock run from --now on, so that later writes have later times
    #[arg(long)]
    time_moves: bool,

    /// The client token to accept, any text; the one of the public demo unless set
    #[arg(long, value_name = "TEXT")]
    client_token: Option<String>,

    /// An access token to accept, any text; `TEXT=0,1` for some of the enterprises. May be given
    /// several times; the ones of the public demo unless set
    #[arg(long = "access-token", value_name = "TEXT[=NUMBERS]", value_parser = token, value_delimiter = ';')]
    access_tokens: Vec<Token>,

    /// A portfolio access token to accept, for these enterprises. May be given several times
    #[arg(long = "portfolio-token", value_name = "TEXT=NUMBERS", value_parser = portfolio, value_delimiter = ';')]
    portfolio_tokens: Vec<Token>,

    /// Maximum number of requests of one access token in a window; 0 for no limit
    #[arg(long, default_value_t = 200)]
    limit: u32,

    /// Length of the limit's window in seconds
    #[arg(long, default_value_t = 30.0, value_parser = positive)]
    window: f64,

    /// Refuse queries that select more items than this, on all pages together, as too heavy: 408
    #[arg(long, value_name = "ITEMS")]
    cost_items: Option<usize>,

    /// Refuse queries whose interval is longer than this, or open, as too heavy: 408
    #[arg(long, value_name = "SECONDS", value_parser = positive)]
    cost_span: Option<f64>,

    /// Seconds until the service refuses a query that is too heavy
    #[arg(long, value_name = "SECONDS", default_value_t = 0.0, value_parser = not_negative)]
    cost_takes: f64,

    /// Include the end of an interval in the interval
    #[arg(long)]
    inclusive_ends: bool,

    /// Number of the simulator's seconds in one real second: for windows, delays and the log
    #[arg(long, default_value_t = 1.0, value_parser = positive)]
    speed: f64,

    /// Approximate memory limit, in MiB, for changes made by requests; writes that would exceed it
    /// are refused with 507
    #[arg(long, value_name = "MIB", default_value_t = 256)]
    state_capacity: usize,

    /// Maximum length of a body in bytes; longer ones are refused with 413
    #[arg(long, value_name = "BYTES", default_value_t = 16 << 20)]
    body_limit: usize,

    /// Number of requests that the log keeps, and of writes that the table of effects keeps
    #[arg(long, default_value_t = 10_000)]
    log_capacity: usize,

    /// Keep the bodies of requests in the log, without their tokens
    #[arg(long)]
    log_bodies: bool,

    /// Maximum number of concurrent connections; others wait
    #[arg(long, default_value_t = 1_024, value_parser = clap::builder::RangedU64ValueParser::<usize>::new().range(1..=100_000))]
    connections: usize,

    /// Time limit in seconds for a client to send a head, to send a body, and to be idle
    #[arg(long, default_value_t = 30.0, value_parser = positive)]
    patience: f64,

    /// Print addresses and tokens as one line of JSON
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Subcommand)]
enum Command {
    /// Check whether a simulator with the same --bind, --port and --tls responds; exit status 0 if
    /// it does
    Health,
}

/// The description of the control address.
const CONTROL: &str = include_str!("help.txt");

/// An access token and its enterprises; all enterprises if there is no list.
#[derive(Clone)]
struct Token(String, Option<Vec<u32>>);

fn token(text: &str) -> Result<Token, String> {
    let Some((token, enterprises)) = text.split_once('=') else {
        return Ok(Token(text.to_owned(), None));
    };
    let numbers = enterprises.split(',').map(str::parse);
    let numbers: Result<Vec<u32>, _> = numbers.collect();
    let numbers = numbers.map_err(|_| "numbers of enterprises must follow `=`: 0,1")?;
    Ok(Token(token.to_owned(), Some(numbers)))
}

fn portfolio(text: &str) -> Result<Token, String> {
    let found = token(text)?;
    if found.1.is_none() {
        return Err("numbers of enterprises must follow the token: TEXT=0,1".to_owned());
    }
    Ok(found)
}

/// The first day, the day after the last, and the factor.
#[derive(Clone)]
struct Season(String, String, u32);

fn season(text: &str) -> Result<Season, String> {
    let parts = || {
        let (days, times) = text.split_once('=')?;
        let (start, end) = days.split_once("..")?;
        Some(Season(
            start.to_owned(),
            end.to_owned(),
            times.parse().ok()?,
        ))
    };
    parts().ok_or_else(|| "a season is written 2025-07-01..2025-09-01=5".to_owned())
}

fn strictness(text: &str) -> Result<Strictness, String> {
    match text {
        "service" => Ok(Strictness::Service),
        "document" => Ok(Strictness::Document),
        _ => Err("must be `service` or `document`".to_owned()),
    }
}

fn not_negative(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(0.0) => Ok(0.0),
        _ => positive(text),
    }
}

fn positive(text: &str) -> Result<f64, String> {
    let number: f64 = text.parse().map_err(|_| "not a number".to_owned())?;
    if (0.000_001..=1e9).contains(&number) {
        Ok(number)
    } else {
        Err("not a number from 0.000001 to 1000000000".to_owned())
    }
}

/// Reads options from the command line. An option that is not given is read from the environment:
/// `--log-bodies` is `MEWS_SIMULATOR_LOG_BODIES`.
fn options() -> Options {
    let command = Options::command().mut_args(|arg| {
        let Some(name) = arg.get_long() else {
            return arg;
        };
        if matches!(name, "help" | "version") {
            return arg;
        }
        let name = name.to_uppercase().replace('-', "_");
        arg.env(format!("MEWS_SIMULATOR_{name}")).hide_env(true)
    });
    let found = Options::from_arg_matches(&command.get_matches());
    found.unwrap_or_else(|error| error.exit())
}

fn main() -> ExitCode {
    let options = options();
    if options.command.is_none() && options.schema.is_none() {
        Simulator::prepare();
    }
    match serve(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn serve(options: Options) -> Result<(), Box<dyn std::error::Error>> {
    match options.command {
        Some(Command::Health) => health(&options).await,
        None => run(options).await,
    }
}

/// Checks whether a running simulator responds.
async fn health(options: &Options) -> Result<(), Box<dyn std::error::Error>> {
    let host = match options.bind {
        IpAddr::V4(address) if address.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(address) if address.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        address => address,
    };
    let address = SocketAddr::new(host, options.port);
    let authority = match &options.tls {
        Some(file) => Some(std::fs::read_to_string(file)?),
        None => None,
    };
    let asked = mews_simulator::health(address, authority.as_deref());
    tokio::time::timeout(Duration::from_secs(5), asked).await??;
    println!("{address} answers");
    Ok(())
}

/// The files of a schema folder, by their paths below it.
fn schema_files(folder: &Path) -> std::io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for (below, prefix) in [
        ("", ""),
        ("resources", "resources/"),
        ("annotations", "annotations/"),
    ] {
        let folder = folder.join(below);
        if !folder.is_dir() {
            continue;
        }
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.ends_with(".yaml") {
                files.push((format!("{prefix}{name}"), std::fs::read_to_string(&path)?));
            }
        }
    }
    files.sort();
    Ok(files)
}

async fn run(options: Options) -> Result<(), Box<dyn std::error::Error>> {
    let window = Duration::from_secs_f64(options.window);
    let limit = (options.limit > 0).then(|| Limit::new(options.limit, window));
    let mut builder = Simulator::builder();
    for Token(token, enterprises) in options.access_tokens {
        builder = match enterprises {
            Some(enterprises) => builder.access_token_for(token, enterprises),
            None => builder.access_token(token),
        };
    }
    for Token(token, enterprises) in options.portfolio_tokens {
        builder = builder.portfolio_token(token, enterprises.unwrap_or_default());
    }
    for Season(start, end, times) in options.seasons {
        builder = builder.season(start, end, times);
    }
    for zone in options.time_zones {
        builder = builder.time_zone(zone);
    }
    if let Some(token) = options.client_token {
        builder = builder.client_token(token);
    }
    let mut cost = Cost::new().takes(Duration::from_secs_f64(options.cost_takes));
    if let Some(items) = options.cost_items {
        cost = cost.items(items);
    }
    if let Some(span) = options.cost_span {
        cost = cost.span(Duration::from_secs_f64(span));
    }
    if options.inclusive_ends {
        builder = builder.interval_ends(IntervalEnds::Inclusive);
    }
    if let Some(folder) = &options.schema {
        let files = schema_files(folder)
            .map_err(|error| format!("can't read {}: {error}", folder.display()))?;
        builder = match folder.join("api.yaml").is_file() {
            true => builder.schema(files),
            false => builder.add_schema(files),
        };
    }
    if let Some(file) = &options.load {
        let text = std::fs::read_to_string(file);
        builder =
            builder.items(text.map_err(|error| format!("can't read {}: {error}", file.display()))?);
    }
    let simulator = builder
        .strictness(options.strictness)
        .leave_out_nulls(options.leave_out_nulls)
        .seed(options.seed)
        .reservations(options.reservations)
        .enterprises(options.enterprises)
        .cost(cost)
        .state_capacity(options.state_capacity.saturating_mul(1 << 20))
        .body_limit(options.body_limit)
        .now(options.now)
        .time_moves(options.time_moves)
        .limit(limit)
        .speed(options.speed)
        .log_capacity(options.log_capacity)
        .log_bodies(options.log_bodies)
        .connections(options.connections)
        .patience(Duration::from_secs_f64(options.patience))
        .build()?;
    if options.dump {
        simulator.dump(&mut std::io::BufWriter::new(std::io::stdout().lock()))?;
        return Ok(());
    }
    let address = SocketAddr::new(options.bind, options.port);
    let mut server = match &options.tls {
        Some(_) => simulator.serve_tls(address).await?,
        None => simulator.serve(address).await?,
    };
    if let (Some(file), Some(authority)) = (&options.tls, server.certificate_authority()) {
        std::fs::write(file, authority)
            .map_err(|error| format!("can't write {}: {error}", file.display()))?;
    }
    if !options.no_control {
        let address = SocketAddr::new(options.bind, options.control_port);
        let listening = server.control_for(address, options.control_hosts).await;
        listening.map_err(|error| format!("can't listen on the control port: {error}"))?;
    }
    if let Some(port) = options.websocket_port {
        let listening = server.websocket(SocketAddr::new(options.bind, port)).await;
        listening.map_err(|error| format!("can't listen on the websocket's port: {error}"))?;
    }
    if let Some(url) = options.webhooks {
        server.simulator().set_webhooks(Webhooks::to(url))?;
    }
    // Installs the signal handlers before the addresses are printed, because a reader may interrupt
    // at once.
    let mut stop = std::pin::pin!(stop()?);
    tokio::select! {
        biased;
        stopped = &mut stop => stopped?,
        greeted = async { greet(&server, options.json) } => {
            greeted?;
            stop.await?;
        }
    }
    server.shutdown().await;
    Ok(())
}

/// Returns on Ctrl-C and, on systems that have it, on SIGTERM. Signals are handled from the call
/// on.
fn stop() -> std::io::Result<impl Future<Output = std::io::Result<()>>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut interrupt = signal(SignalKind::interrupt())?;
        let mut terminate = signal(SignalKind::terminate())?;
        Ok(async move {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
            Ok(())
        })
    }
    #[cfg(not(unix))]
    Ok(tokio::signal::ctrl_c())
}

/// Prints addresses and tokens. The tokens are valid only for the simulator.
fn greet(server: &Server, as_json: bool) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    if as_json {
        let greeting = json!({
            "address": server.url(),
            "clientToken": server.client_token(),
            "accessTokens": server.simulator().access_tokens(),
            "control": server.control_url(),
            "websocket": server.websocket_url(),
        });
        writeln!(out, "{greeting}")?;
    } else {
        writeln!(out, "Address:     {}", server.url())?;
        writeln!(out, "ClientToken: {}", server.client_token())?;
        for token in server.simulator().access_tokens() {
            writeln!(out, "AccessToken: {token}")?;
        }
        if let Some(control) = server.control_url() {
            writeln!(out, "Control:     {control}")?;
        }
        if let Some(websocket) = server.websocket_url() {
            writeln!(out, "Websocket:   {websocket}")?;
        }
        writeln!(out, "Stop with Ctrl-C.")?;
    }
    out.flush()
}

#[cfg(test)]
mod help_test;
