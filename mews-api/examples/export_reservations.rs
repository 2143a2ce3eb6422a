//! Exports the reservations created in a year as newline-delimited JSON, newest first.
//!
//! ```text
//! cargo run --example export_reservations                               # from a simulated hotel, no account needed
//! cargo run --example export_reservations -- --environment demo         # from the public demo
//! MEWS_CLIENT_TOKEN=… MEWS_ACCESS_TOKEN=… \
//!     cargo run --example export_reservations -- --environment production
//! ```
//!
//! Until the export is complete it is in a file of its own, `….partial`, with a checkpoint beside it. An export that
//! was interrupted leaves both, whatever interrupted it: the same command with `--resume` goes on there, if its tokens are those
//! of the same hotel. They hold guests' data; where the system knows owners of files, only the owner can read them.

use std::collections::HashSet;
use std::error::Error;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use indicatif::{HumanCount, HumanDuration, ProgressBar, ProgressStyle};
use mews_api::requests::{ConfigurationGet, ReservationsGetAllV20230606};
use mews_api::types::Reservation;
use mews_api::{Checkpoint, Client, Credentials, Date, Environment, Timestamp, Uuid};
use mews_simulator::{Server, Simulator};
use serde::Deserialize;

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
    /// Go on with an export that was interrupted
    #[arg(long)]
    resume: bool,
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

type Failure = Box<dyn Error>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Failure> {
    let (client, now, simulator) = connect(arguments.environment).await?;
    let year = match arguments.year {
        Some(year) => year,
        None => now.to_string()[..4].parse::<u16>()? - 1,
    };
    let configuration = client.configuration().get(ConfigurationGet::new());
    let hotel = configuration.send().await?.enterprise.id.uuid();
    let path = (arguments.output).unwrap_or_else(|| format!("reservations-{year}.ndjson").into());
    let mut output = if arguments.resume {
        Output::resume(path, hotel)?
    } else {
        Output::create(path, hotel)?
    };
    let bar = bar();
    let result = export(&client, year, &mut output, &bar).await;
    bar.finish_and_clear();
    if let Some(simulator) = simulator {
        simulator.shutdown().await;
    }
    let unreadable = match result {
        Ok(unreadable) => unreadable,
        Err(error) => return Err(output.interrupted(error)),
    };
    let (reservations, path) = output.complete()?;
    eprintln!(
        "{} reservations created in {year} are in {}, got in {}",
        HumanCount(reservations),
        path.display(),
        HumanDuration(bar.elapsed()),
    );
    match unreadable {
        0 => Ok(()),
        some => Err(format!("{some} more could not be read and were left out").into()),
    }
}

/// Writes what is left of the year; answers how many reservations could not be read.
async fn export(
    client: &Client,
    year: u16,
    output: &mut Output,
    bar: &ProgressBar,
) -> Result<u64, Failure> {
    let (start, end) = (first_of(year)?, first_of(year + 1)?);
    // The filter accepts three months, so the call splits the year, and splits again what is too heavy.
    let request = ReservationsGetAllV20230606::new().created_utc(start..end);
    let shown = bar.clone();
    let mut call = client
        .reservations()
        .get_all_v20230606(request)
        .ordered()
        .on_progress(move |progress| {
            shown.set_position((progress.share * 1000.0) as u64);
            shown.set_message(format!("{} reservations", HumanCount(progress.stats.items)));
        });
    if let Some(checkpoint) = output.start.take() {
        call = call.resume(checkpoint);
    }
    let mut reservations = call.items();
    let mut stop = pin!(tokio::signal::ctrl_c());
    let (mut saved, mut unreadable) = (0, 0);
    loop {
        let next = tokio::select! {
            next = reservations.try_next() => next,
            stopped = &mut stop => {
                stopped?;
                return Err("stopped".into());
            }
        };
        // A checkpoint changes once for each page.
        let pages = reservations.stats().pages;
        if let Some(checkpoint) = reservations.checkpoint().filter(|_| pages > saved) {
            output.save(Some(&checkpoint)).map_err(unwritable)?;
            saved = pages;
        }
        match next {
            // Should the service count the end in, this one belongs to the next year.
            Ok(Some(reservation)) if reservation.created_utc >= end => {}
            Ok(Some(reservation)) => output.write(reservation).map_err(unwritable)?,
            Ok(None) => return Ok(unreadable),
            Err(error) if error.is_bad_item() => {
                bar.suspend(|| eprintln!("left out: {error}"));
                unreadable += 1;
            }
            Err(error) => return Err(error.into()),
        }
    }
}

/// A client of the service, what time it is there, and the service itself if it runs in this program.
async fn connect(which: Which) -> Result<(Client, Timestamp, Option<Server>), Failure> {
    let mut simulator = None;
    let (credentials, environment, now) = match which {
        Which::Simulator => {
            let server = Simulator::builder().reservations(20_000).start().await?;
            let credentials = Credentials::new(server.client_token(), server.access_token());
            let environment = Environment::custom(server.url());
            let now = server.simulator().now().parse()?;
            simulator = Some(server);
            (credentials, environment, now)
        }
        Which::Demo => {
            let credentials = Credentials::new(DEMO_CLIENT_TOKEN, DEMO_ACCESS_TOKEN);
            (credentials, Environment::Demo, Timestamp::now())
        }
        Which::Production => {
            let token = |name: &str| {
                std::env::var(name).map_err(|_| format!("production needs a token in {name}"))
            };
            let credentials =
                Credentials::new(token("MEWS_CLIENT_TOKEN")?, token("MEWS_ACCESS_TOKEN")?);
            (credentials, Environment::Production, Timestamp::now())
        }
    };
    let client = Client::builder(credentials, CLIENT_NAME)
        .environment(environment)
        .build()?;
    Ok((client, now, simulator))
}

/// A file that has its name only when it is complete.
struct Output {
    path: PathBuf,
    partial: PathBuf,
    checkpoint: PathBuf,
    /// The hotel: the checkpoint of another one would mix two.
    hotel: Uuid,
    /// Where to continue, if an earlier run came so far.
    start: Option<Checkpoint>,
    file: BufWriter<File>,
    /// Written before this run: what was read after the last saved checkpoint comes again.
    earlier: HashSet<Uuid>,
    reservations: u64,
}

impl Output {
    fn create(path: PathBuf, hotel: Uuid) -> Result<Self, Failure> {
        if path.exists() && !path.is_file() {
            return Err(format!("{} is no file to be replaced", path.display()).into());
        }
        let partial = beside(&path, "partial");
        let checkpoint = beside(&path, "checkpoint");
        if !partial.exists() && checkpoint.exists() {
            fs::remove_file(&checkpoint)?;
        }
        // What is there may be hours of work.
        let file = private().create_new(true).open(&partial);
        let file = file.map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => format!(
                "{} is left of an earlier export: go on with --resume, or delete it",
                partial.display()
            ),
            _ => format!("{}: {error}", partial.display()),
        })?;
        let mut output = Self {
            path,
            partial,
            checkpoint,
            hotel,
            start: None,
            file: BufWriter::new(file),
            earlier: HashSet::new(),
            reservations: 0,
        };
        output.save(None).map_err(unwritable)?;
        Ok(output)
    }

    fn resume(path: PathBuf, hotel: Uuid) -> Result<Self, Failure> {
        #[derive(Deserialize)]
        #[serde(rename_all = "PascalCase")]
        struct Written {
            id: Uuid,
        }

        let partial = beside(&path, "partial");
        let mut file = (private().read(true).open(&partial))
            .map_err(|error| format!("{}: {error}", partial.display()))?;
        let checkpoint = beside(&path, "checkpoint");
        let saved = fs::read_to_string(&checkpoint)
            .map_err(|error| format!("{}: {error}", checkpoint.display()))?;
        let start = match saved.split_once('\n') {
            Some((whose, start)) if whose == hotel.to_string() => start,
            _ => {
                let partial = partial.display();
                return Err(format!("{partial} is of another hotel than these tokens").into());
            }
        };
        let start = match start {
            "" => None,
            text => Some(text.parse::<Checkpoint>()?),
        };
        let mut earlier = HashSet::new();
        let mut reader = BufReader::new(&file);
        let (mut line, mut length) = (Vec::new(), 0);
        // The last line may have broken off.
        while reader.read_until(b'\n', &mut line)? > 0 && line.ends_with(b"\n") {
            earlier.insert(serde_json::from_slice::<Written>(&line)?.id);
            length += line.len() as u64;
            line.clear();
        }
        file.set_len(length)?;
        file.seek(SeekFrom::End(0))?;
        Ok(Self {
            path,
            partial,
            checkpoint,
            hotel,
            start,
            file: BufWriter::new(file),
            reservations: earlier.len() as u64,
            earlier,
        })
    }

    fn write(&mut self, mut reservation: Reservation) -> io::Result<()> {
        if self.earlier.contains(&reservation.id.uuid()) {
            return Ok(());
        }
        // It opens doors.
        reservation.qr_code_data = None;
        serde_json::to_writer(&mut self.file, &reservation)?;
        self.file.write_all(b"\n")?;
        self.reservations += 1;
        Ok(())
    }

    /// Saves where to continue after all that was written so far, and the hotel.
    fn save(&mut self, checkpoint: Option<&Checkpoint>) -> io::Result<()> {
        self.sync()?;
        let new = beside(&self.checkpoint, "new");
        let mut file = private().create(true).truncate(true).open(&new)?;
        writeln!(file, "{}", self.hotel)?;
        if let Some(checkpoint) = checkpoint {
            write!(file, "{checkpoint}")?;
        }
        file.sync_all()?;
        fs::rename(new, &self.checkpoint)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.file.flush()?;
        self.file.get_ref().sync_data()
    }

    /// Says where to go on, if there is anything to go on from.
    fn interrupted(mut self, error: Failure) -> Failure {
        let partial = self.partial.display();
        if self.reservations == 0 && fs::remove_file(&self.partial).is_ok() {
            let _ = fs::remove_file(&self.checkpoint);
            return error;
        }
        // Should this fail too, these come again.
        let _ = self.file.flush();
        format!("{error}\nwhat there is so far is in {partial}; --resume goes on from there").into()
    }

    fn complete(mut self) -> Result<(u64, PathBuf), Failure> {
        self.sync()?;
        fs::rename(&self.partial, &self.path)?;
        fs::remove_file(&self.checkpoint)?;
        Ok((self.reservations, self.path))
    }
}

fn unwritable(error: io::Error) -> String {
    format!("the export can't be written: {error}")
}

/// For the owner's eyes only.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn beside(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.to_owned().into_os_string();
    name.push(".");
    name.push(extension);
    name.into()
}

fn first_of(year: u16) -> Result<Timestamp, Failure> {
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
