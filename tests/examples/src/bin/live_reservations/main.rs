//! Keeps the states of a hotel's reservations in an SQLite database, seconds after they change.
//!
//! Events come over the websocket. Every connection begins with a gap, for which the reservations
//! that changed since the last reading are read. Its bookmark is saved with the data, so that a
//! restart continues where the last run stopped. The first run reads all reservations. Changes are
//! read once a day as well, so that the bookmark of a long connection does not grow old.

mod store;

use std::error::Error;
use std::path::PathBuf;
use std::time::Duration;

use clap::Parser;
use mews_api::requests::ReservationsGetAllV20230606;
use mews_api::types::WebsocketEvent;
use mews_api::websocket::Event;
use mews_api::{Client, Credentials, Environment, Since};
use tokio::time::Instant;

use store::{Row, Store};

#[derive(Parser)]
struct Options {
    #[arg(long, default_value = "reservations.sqlite")]
    database: PathBuf,
    /// `production`, `demo` or an address
    #[arg(long, default_value = "demo", env = "MEWS_ENVIRONMENT")]
    environment: Environment,
    /// The websocket's address, if the environment is an address of your own
    #[arg(long, env = "MEWS_WEBSOCKET")]
    websocket: Option<String>,
    #[arg(long, env = "MEWS_CLIENT_TOKEN", hide_env_values = true)]
    client_token: String,
    #[arg(long, env = "MEWS_ACCESS_TOKEN", hide_env_values = true)]
    access_token: String,
    /// Seconds after which changes are read again without a gap
    #[arg(long, default_value_t = 86_400, value_parser = clap::value_parser!(u64).range(1..=31_536_000))]
    catch_up_every: u64,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::parse();
    let store = Store::open(&options.database)?;
    let credentials =
        Credentials::client_token(options.client_token).access_token(options.access_token);
    let client = Client::builder(credentials, "Live Reservations 1.0")
        .environment(options.environment)
        .build()?;

    let mut connect = client.events();
    if let Some(address) = options.websocket {
        connect = connect.address(address);
    }
    let mut events = connect.connect();
    let pause = Duration::from_secs(options.catch_up_every);
    let mut next_catch_up = Instant::now() + pause;
    loop {
        let event = tokio::select! {
            event = events.next() => event,
            () = tokio::time::sleep_until(next_catch_up) => {
                let read = catch_up(&client, &store).await?;
                next_catch_up = Instant::now() + pause;
                println!("catch-up: {read} reservations read");
                continue;
            }
        };
        let Some(event) = event else { break };
        match event {
            Ok(Event::Gap(_)) => {
                let read = catch_up(&client, &store).await?;
                next_catch_up = Instant::now() + pause;
                println!("gap: {read} reservations read");
            }
            Ok(Event::Data(WebsocketEvent::Reservation(event))) => {
                store.put(&Row {
                    id: event.id.to_string(),
                    state: event.state.to_string(),
                    start: Some(event.start_utc.to_string()),
                    end: Some(event.end_utc.to_string()),
                })?;
                println!("event: {}", event.id);
            }
            Ok(Event::Data(_)) => {}
            // An event that this version can't read may be one of a reservation.
            Err(error) if error.is_bad_item() => {
                eprintln!("{error}");
                catch_up(&client, &store).await?;
            }
            // The stream goes on; only the last error ends it.
            Err(error) => eprintln!("{error}"),
        }
    }
    Err("the service refuses the tokens".into())
}

/// Reads the reservations that changed since the last reading, which includes the gap. After an
/// error the program ends with the old bookmark, so that the next start reads them again.
async fn catch_up(client: &Client, store: &Store) -> Result<usize, Box<dyn Error>> {
    let since = match store.bookmark()? {
        Some(bookmark) => Since::bookmark(bookmark)?,
        None => Since::beginning(),
    };
    let request = ReservationsGetAllV20230606::new();
    let mut changes = client
        .reservations()
        .get_all_v20230606(request)
        .changes(since);
    let mut read = 0;
    while let Some(reservation) = changes.try_next().await? {
        store.put(&Row {
            id: reservation.id.to_string(),
            state: reservation.state.to_string(),
            start: reservation.scheduled_start_utc.map(|at| at.to_string()),
            end: reservation.scheduled_end_utc.map(|at| at.to_string()),
        })?;
        read += 1;
    }
    store.set_bookmark(changes.bookmark()?.as_str())?;
    Ok(read)
}
