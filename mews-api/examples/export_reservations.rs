//! Exports the reservations created in a year as newline-delimited JSON, newest first.
//!
//! ```text
//! cargo run --example export_reservations                               # from a simulated hotel, no account needed
//! cargo run --example export_reservations -- --environment demo         # from the public demo
//! MEWS_CLIENT_TOKEN=… MEWS_ACCESS_TOKEN=… \
//!     cargo run --example export_reservations -- --environment production
//! ```

use std::cell::RefCell;
use std::error::Error;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::{Parser, ValueEnum};
use indicatif::{HumanCount, ProgressBar, ProgressStyle};
use mews_api::requests::ReservationsGetAllV20230606;
use mews_api::{Client, Credentials, Date, Environment, Timestamp};
use mews_simulator::{Server, Simulator};

/// Exports the reservations created in a year as newline-delimited JSON.
#[derive(Parser)]
struct Arguments {
    /// Which service to ask
    #[arg(long, value_enum, default_value = "simulator")]
    environment: Which,
    /// The year; the last full one unless given
    #[arg(long, value_parser = clap::value_parser!(u16).range(2000..=2100))]
    year: Option<u16>,
    /// The file to write; `reservations-YEAR.ndjson` unless given
    #[arg(long)]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Which {
    /// A simulated hotel inside this program
    Simulator,
    /// The public demo, with its public tokens
    Demo,
    /// The real service, with tokens from MEWS_CLIENT_TOKEN and MEWS_ACCESS_TOKEN
    Production,
}

const CLIENT_NAME: &str = concat!("mews-api example ", env!("CARGO_PKG_VERSION"));

// The provider publishes these for everybody; there is no real data behind them.
const DEMO_CLIENT_TOKEN: &str = "E0D439EE522F44368DC78E1BFB03710C-D24FB11DBE31D4621C4817E028D9E1D";
const DEMO_ACCESS_TOKEN: &str = "C66EF7B239D24632943D115EDE9CB810-EA00F8FD8294692C940F6B5A8F9453D";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse();
    let service = Service::connect(arguments.environment).await?;
    let year = match arguments.year {
        Some(year) => year,
        None => service.now.to_string()[..4].parse::<u16>()? - 1,
    };
    let output = arguments
        .output
        .unwrap_or_else(|| format!("reservations-{year}.ndjson").into());
    let partial = output.with_extension("ndjson.partial");

    let started = Instant::now();
    let position = Position::default();
    let done = tokio::select! {
        done = export(&service.client, year, &partial, &position) => done,
        // Dropping the export stops it; what it has written is kept.
        _ = tokio::signal::ctrl_c() => Err("stopped".into()),
    };
    let done = match done {
        Ok(done) => done,
        Err(error) => {
            if let Some(position) = position.take() {
                eprintln!(
                    "so far in {}; `resume` goes on from {position}",
                    partial.display()
                );
            }
            return Err(error);
        }
    };
    fs::rename(&partial, &output)?;
    eprintln!(
        "{} reservations created in {year}, {} bytes, {:.1} s -> {}",
        HumanCount(done.reservations),
        HumanCount(done.bytes),
        started.elapsed().as_secs_f64(),
        output.display(),
    );
    if done.unreadable > 0 {
        eprintln!(
            "{} could not be read and were left out",
            HumanCount(done.unreadable)
        );
    }
    if let Some(server) = service.server {
        server.shutdown().await;
    }
    Ok(())
}

/// A client of the service, and the service itself if it runs in this program.
struct Service {
    client: Client,
    now: Timestamp,
    server: Option<Server>,
}

impl Service {
    async fn connect(which: Which) -> Result<Self, Box<dyn Error>> {
        let (credentials, environment, now, server) = match which {
            Which::Simulator => {
                let server = Simulator::builder().reservations(20_000).start().await?;
                let credentials = Credentials::new(server.client_token(), server.access_token());
                let now = server.simulator().now().parse()?;
                (
                    credentials,
                    Environment::custom(server.url()),
                    now,
                    Some(server),
                )
            }
            Which::Demo => {
                let credentials = Credentials::new(DEMO_CLIENT_TOKEN, DEMO_ACCESS_TOKEN);
                (credentials, Environment::Demo, Timestamp::now(), None)
            }
            Which::Production => {
                let credentials =
                    Credentials::new(token("MEWS_CLIENT_TOKEN")?, token("MEWS_ACCESS_TOKEN")?);
                (credentials, Environment::Production, Timestamp::now(), None)
            }
        };
        let client = Client::builder(credentials, CLIENT_NAME)
            .environment(environment)
            .build()?;
        Ok(Self {
            client,
            now,
            server,
        })
    }
}

fn token(variable: &str) -> Result<String, String> {
    std::env::var(variable)
        .map_err(|_| format!("production needs a token in the variable {variable}"))
}

/// Where a walk of the same request goes on: for `Items::resume`.
type Position = RefCell<Option<String>>;

#[derive(Default)]
struct Done {
    reservations: u64,
    unreadable: u64,
    bytes: u64,
}

async fn export(
    client: &Client,
    year: u16,
    path: &Path,
    position: &Position,
) -> Result<Done, Box<dyn Error>> {
    let mut file = BufWriter::new(File::create(path)?);
    let mut done = Done::default();
    let (start, end) = (first_of(year)?, first_of(year + 1)?);
    // The filter takes three months at most: the walk cuts the year by itself, and again what the service finds too heavy.
    let request = ReservationsGetAllV20230606::new().created_utc(start..end);
    let bar = bar();
    let shown = bar.clone();
    let mut reservations = client
        .reservations()
        .get_all_v20230606(request)
        .items()
        .ordered()
        .on_progress(move |progress| {
            shown.set_position((progress.share * 1000.0) as u64);
            shown.set_message(format!("{} reservations", HumanCount(progress.stats.items)));
        });
    loop {
        let mut reservation = match reservations.try_next().await {
            Ok(Some(reservation)) => reservation,
            Ok(None) => break,
            Err(error) if error.is_bad_item() => {
                bar.suspend(|| eprintln!("left out: {error}"));
                done.unreadable += 1;
                continue;
            }
            Err(error) => {
                if let Some(incomplete) = error.incomplete() {
                    *position.borrow_mut() = Some(incomplete.resume_token().to_owned());
                }
                return Err(error.into());
            }
        };
        *position.borrow_mut() = reservations.position();
        // Should the service count the end in, this one belongs to the next year.
        if reservation.created_utc >= end {
            continue;
        }
        // It opens doors.
        reservation.qr_code_data = None;
        let line = serde_json::to_vec(&reservation)?;
        file.write_all(&line)?;
        file.write_all(b"\n")?;
        done.reservations += 1;
        done.bytes += line.len() as u64 + 1;
    }
    file.flush()?;
    bar.finish_and_clear();
    Ok(done)
}

fn first_of(year: u16) -> Result<Timestamp, Box<dyn Error>> {
    Ok(format!("{}T00:00:00Z", Date::new(year, 1, 1)?).parse()?)
}

/// A bar over the walk, on a terminal alone.
fn bar() -> ProgressBar {
    let bar = ProgressBar::new(1000);
    let template = "{wide_bar} {percent:>3} %  {msg}  {elapsed}";
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}
