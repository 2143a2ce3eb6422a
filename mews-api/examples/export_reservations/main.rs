//! Exports the reservations created in a year as newline-delimited JSON, newest first.
//!
//! `cargo run --example export_reservations` asks a simulated hotel; with `-- --environment demo`
//! it asks the public demo, with `production` the real service (tokens in `MEWS_CLIENT_TOKEN`,
//! `MEWS_ACCESS_TOKEN`).
//!
//! An export that was interrupted leaves `….partial` and `….checkpoint`; `--resume` continues
//! there.

mod arguments;
mod output;

use std::io::{IsTerminal, stderr};
use std::pin::pin;
use std::process::ExitCode;

use clap::Parser;
use mews_api::requests::{ConfigurationGet, ReservationsGetAllV20230606};
use mews_api::{Client, Date, Timestamp};

use self::arguments::{Arguments, connect};
use self::output::{Output, unwritable};

type Failure = Box<dyn std::error::Error>;

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
    let (client, now, _simulator) = connect(arguments.environment).await?;
    let year = match arguments.year {
        Some(year) => year,
        None => now.to_string()[..4].parse::<u16>()? - 1,
    };
    let configuration = client.configuration().get(ConfigurationGet::new()).await?;
    let hotel = configuration.enterprise.id.uuid();
    let path = (arguments.output).unwrap_or_else(|| format!("reservations-{year}.ndjson").into());
    let mut output = if arguments.resume {
        Output::resume(path, hotel)?
    } else {
        Output::create(path, hotel)?
    };
    let unreadable = match export(&client, year, &mut output).await {
        Ok(unreadable) => unreadable,
        Err(error) => return Err(output.interrupted(error)),
    };
    let (reservations, path) = output.complete()?;
    eprintln!(
        "{reservations} reservations created in {year} are in {}",
        path.display()
    );
    match unreadable {
        0 => Ok(()),
        some => Err(format!("{some} more could not be read and were left out").into()),
    }
}

/// Writes what is left of the year; returns how many reservations could not be read.
async fn export(client: &Client, year: u16, output: &mut Output) -> Result<u64, Failure> {
    let (start, end) = (first_of(year)?, first_of(year + 1)?);
    // The filter accepts three months, so the call splits the year, and splits again what is too
    // heavy.
    let request = ReservationsGetAllV20230606::new().created_utc(start..end);
    let shown = stderr().is_terminal();
    let mut call = client
        .reservations()
        .get_all_v20230606(request)
        .ordered()
        .on_progress(move |progress| {
            if shown {
                eprint!(
                    "\r{:3.0} %, {} reservations ",
                    progress.share * 100.0,
                    progress.stats.items
                );
            }
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
                eprintln!("left out: {error}");
                unreadable += 1;
            }
            Err(error) => return Err(error.into()),
        }
    }
}

fn first_of(year: u16) -> Result<Timestamp, Failure> {
    Ok(format!("{}T00:00:00Z", Date::new(year, 1, 1)?).parse()?)
}
