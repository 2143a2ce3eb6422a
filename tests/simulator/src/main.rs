//! `mews-simulator`: the service on a port, for programs in any language.

mod options;

use std::io::Write;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use mews_simulator::{Cost, ExportSettings, IntervalEnds, Limit, Server, Simulator, Webhooks};
use options::{Command, Options, Season, Token, options};
use serde_json::json;

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
    let exports = ExportSettings::new()
        .takes(Duration::from_secs_f64(options.export_takes))
        .lines_per_file(options.export_lines);
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
        .exports(exports)
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
    let address = SocketAddr::new(options.bind, options.files_port);
    let listening = server.files(address).await;
    listening.map_err(|error| format!("can't listen on the port of files: {error}"))?;
    if let Some(url) = options.files_url {
        server.simulator().set_files_url(url);
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
            "files": server.files_url(),
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
        if let Some(files) = server.files_url() {
            writeln!(out, "Files:       {files}")?;
        }
        writeln!(out, "Stop with Ctrl-C.")?;
    }
    out.flush()
}
