//! The command line, and the service that it names: a simulated hotel in this program, the public
//! demo, or the real one.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};
use mews_api::{Client, Credentials, Environment, Timestamp};
use mews_simulator::{Server, Simulator};

use crate::Failure;

/// Exports the reservations created in a year as newline-delimited JSON.
#[derive(Parser)]
pub(crate) struct Arguments {
    /// Which service to ask
    #[arg(long, value_enum, default_value = "simulator")]
    pub(crate) environment: Which,
    /// The year; the last full one unless given
    #[arg(long, value_parser = clap::value_parser!(u16).range(2000..=2100))]
    pub(crate) year: Option<u16>,
    /// The file to write; `reservations-YEAR.ndjson` unless given
    #[arg(long)]
    pub(crate) output: Option<PathBuf>,
    /// Continue an export that was interrupted
    #[arg(long)]
    pub(crate) resume: bool,
}

#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Which {
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

/// A client of the service, what time it is there, and the service itself if it runs in this
/// program.
pub(crate) async fn connect(which: Which) -> Result<(Client, Timestamp, Option<Server>), Failure> {
    let mut simulator = None;
    let (credentials, environment, now) = match which {
        Which::Simulator => {
            let server = Simulator::builder().reservations(20_000).start().await?;
            let credentials = Credentials::client_token(server.client_token())
                .access_token(server.access_token());
            let environment = Environment::custom(server.url());
            let now = server.simulator().now().parse()?;
            simulator = Some(server);
            (credentials, environment, now)
        }
        Which::Demo => {
            let credentials =
                Credentials::client_token(DEMO_CLIENT_TOKEN).access_token(DEMO_ACCESS_TOKEN);
            (credentials, Environment::Demo, Timestamp::now())
        }
        Which::Production => {
            let token = |name: &str| {
                std::env::var(name).map_err(|_| format!("production needs a token in {name}"))
            };
            let credentials = Credentials::client_token(token("MEWS_CLIENT_TOKEN")?)
                .access_token(token("MEWS_ACCESS_TOKEN")?);
            (credentials, Environment::Production, Timestamp::now())
        }
    };
    let client = Client::builder(credentials, CLIENT_NAME)
        .environment(environment)
        .build()?;
    Ok((client, now, simulator))
}
