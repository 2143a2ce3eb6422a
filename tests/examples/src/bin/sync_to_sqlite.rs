//! Keeps a copy of 12 hotels in an SQLite database: reservations, customers, order items, payments,
//! bills and services.
//!
//! The first run reads everything, each later one what has changed since. Rows and the place to go on
//! from are written in one transaction, so a run can be stopped at any time: the next one continues.
//!
//! ```sh
//! cargo run -p mews-examples --bin sync_to_sqlite                  # all of 12 simulated hotels
//! cargo run -p mews-examples --bin sync_to_sqlite -- --day-later   # what changed in a day
//! ```
//!
//! With `MEWS_ADDRESS`, `MEWS_CLIENT_TOKEN` and `MEWS_ACCESS_TOKENS` (separated by commas) it reads
//! other hotels than its own simulated ones.

use std::env::var;
use std::error::Error;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use clap::Parser;
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use mews_api::requests::{
    BillsGetAll, CustomersGetAll, CustomersUpdate, OrderItemsGetAll, PaymentsGetAll,
    ReservationsGetAllV20230606, ServicesGetAll,
};
use mews_api::types::CustomerExtent;
use mews_api::{Call, Checkpoint, Client, Credentials, Environment, Incremental, Since};
use mews_simulator::{Server, Simulator};
use rusqlite::{Connection, OptionalExtension, params};
use tokio::task::JoinSet;

type Failure = Box<dyn Error + Send + Sync>;

#[global_allocator]
static MEMORY: peak_alloc::PeakAlloc = peak_alloc::PeakAlloc;

/// The number of hotels that are simulated.
const HOTELS: u32 = 12;
/// Rows are written in transactions of this many.
const BATCH: usize = 500;

/// Keeps a copy of 12 hotels in an SQLite database.
#[derive(Parser)]
struct Arguments {
    /// The database; it is created if it is not there
    #[arg(long, default_value = "hotels.sqlite")]
    database: PathBuf,
    /// As if a day had passed since the simulated hotels' data was made, and guests had been edited
    #[arg(long)]
    day_later: bool,
    /// Aborts the process in the middle of a transaction, after this many rows
    #[arg(long)]
    kill_after: Option<u64>,
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let arguments = Arguments::parse();
    let (client, tokens, _simulator) = connect(arguments.day_later).await?;
    let store = Arc::new(Store::open(&arguments)?);
    let bars = MultiProgress::new();
    let overall = bar(&bars, 600 * tokens.len() as u64, "all hotels");
    let mut hotels = JoinSet::new();
    for (number, token) in tokens.into_iter().enumerate() {
        let name = format!("hotel {:02}", number + 1);
        let hotel = Hotel {
            client: client.with_access_token(token).with_label(&name),
            bar: bar(&bars, 600, &name),
            overall: overall.clone(),
            store: Arc::clone(&store),
            name,
        };
        hotels.spawn(hotel.sync());
    }
    let mut failed = 0;
    let mut totals: Vec<(&str, Counts)> = Vec::new();
    while let Some(hotel) = hotels.join_next().await {
        match hotel? {
            Ok(entities) if totals.is_empty() => totals = entities,
            Ok(entities) => {
                for ((_, total), (_, counts)) in totals.iter_mut().zip(entities) {
                    total.rows += counts.rows;
                    total.requests += counts.requests;
                }
            }
            Err(error) => {
                eprintln!("error: {error}");
                failed += 1;
            }
        }
    }
    overall.finish_and_clear();
    for (entity, Counts { rows, requests }) in totals {
        println!("{entity:12} {rows:7} rows written, {requests:4} requests");
    }
    println!(
        "peak memory {:.0} MiB, with the simulated hotels",
        MEMORY.peak_usage_as_mb()
    );
    match failed {
        0 => Ok(()),
        failed => Err(format!("{failed} hotels are incomplete; the next run continues").into()),
    }
}

/// One hotel of the run.
struct Hotel {
    client: Client,
    name: String,
    store: Arc<Store>,
    bar: ProgressBar,
    overall: ProgressBar,
}

#[derive(Default)]
struct Counts {
    rows: u64,
    requests: u64,
}

impl Hotel {
    async fn sync(self) -> Result<Vec<(&'static str, Counts)>, Failure> {
        let client = &self.client;
        let extent = CustomerExtent::new().customers(true);
        let services = client.services().get_all(ServicesGetAll::new());
        let customers = client.customers().get_all(CustomersGetAll::new(extent));
        let reservations = client
            .reservations()
            .get_all_v20230606(ReservationsGetAllV20230606::new());
        let items = client.order_items().get_all(OrderItemsGetAll::new());
        let payments = client.payments().get_all(PaymentsGetAll::new());
        let bills = client.bills().get_all(BillsGetAll::new());
        let counts = vec![
            ("services", self.read(0, "services", services, |one| one.id.to_string()).await?),
            ("customers", self.read(1, "customers", customers, |one| one.id.to_string()).await?),
            (
                "reservations",
                self.read(2, "reservations", reservations, |one| one.id.to_string()).await?,
            ),
            ("order items", self.read(3, "order items", items, |one| one.id.to_string()).await?),
            ("payments", self.read(4, "payments", payments, |one| one.id.to_string()).await?),
            ("bills", self.read(5, "bills", bills, |one| one.id.to_string()).await?),
        ];
        self.bar.finish_and_clear();
        Ok(counts)
    }

    /// Reads what has changed of one entity.
    async fn read<R: Incremental>(
        &self,
        position: u64,
        entity: &'static str,
        call: Call<R>,
        id: impl Fn(&R::Item) -> String,
    ) -> Result<Counts, Failure>
    where
        R::Item: serde::Serialize,
    {
        let (bookmark, checkpoint) = self.store.place(&self.name, entity)?;
        let since = match bookmark {
            Some(bookmark) => Since::bookmark(bookmark)?,
            None => Since::beginning(),
        };
        let (bar, overall) = (self.bar.clone(), self.overall.clone());
        bar.set_message(entity);
        let mut call = call.on_progress(move |progress| {
            let now = 100 * position + (100.0 * progress.share) as u64;
            overall.inc(now.saturating_sub(bar.position()));
            bar.set_position(now.max(bar.position()));
        });
        // A run that was interrupted goes on where it stopped.
        if let Some(checkpoint) = checkpoint {
            call = call.resume(checkpoint.parse::<Checkpoint>()?);
        }
        let mut changes = call.changes(since);
        let mut batch = Vec::new();
        let mut rows = 0;
        while let Some(item) = changes.try_next().await? {
            batch.push((id(&item), serde_json::to_string(&item)?));
            rows += 1;
            if batch.len() == BATCH {
                let place = Place::Checkpoint(changes.checkpoint().map(String::from));
                self.store.write(&self.name, entity, &mut batch, place)?;
            }
        }
        let place = Place::Bookmark(changes.bookmark()?.to_string());
        self.store.write(&self.name, entity, &mut batch, place)?;
        let requests = changes.stats().requests;
        Ok(Counts { rows, requests })
    }
}

fn bar(bars: &MultiProgress, length: u64, name: &str) -> ProgressBar {
    let style = ProgressStyle::with_template("{prefix:10} [{bar:40}] {percent:3} % {msg}");
    let bar = bars.add(ProgressBar::new(length).with_prefix(name.to_owned()));
    style.map_or(bar.clone(), |style| bar.with_style(style))
}

/// Where a stream goes on: in the middle of a run, or after it.
enum Place {
    Checkpoint(Option<String>),
    Bookmark(String),
}

/// The database. Writing is quick, so that one connection behind a lock serves all hotels.
struct Store {
    connection: Mutex<Connection>,
    kill_after: Option<u64>,
}

impl Store {
    fn open(arguments: &Arguments) -> Result<Self, Failure> {
        let connection = Connection::open(&arguments.database)?;
        connection.execute_batch(
            "PRAGMA journal_mode = WAL;
             CREATE TABLE IF NOT EXISTS items (hotel TEXT, entity TEXT, id TEXT, json TEXT,
                 PRIMARY KEY (hotel, entity, id)) WITHOUT ROWID;
             CREATE TABLE IF NOT EXISTS places (hotel TEXT, entity TEXT, bookmark TEXT,
                 checkpoint TEXT, PRIMARY KEY (hotel, entity)) WITHOUT ROWID;",
        )?;
        Ok(Self {
            connection: Mutex::new(connection),
            kill_after: arguments.kill_after,
        })
    }

    /// The bookmark and the checkpoint of a stream.
    fn place(&self, hotel: &str, entity: &str) -> Result<(Option<String>, Option<String>), Failure> {
        let connection = self.connection.lock().map_err(|_| "a writer failed")?;
        let found = connection.query_row(
            "SELECT bookmark, checkpoint FROM places WHERE hotel = ? AND entity = ?",
            [hotel, entity],
            |row| Ok((row.get(0)?, row.get(1)?)),
        );
        Ok(found.optional()?.unwrap_or_default())
    }

    /// Writes rows, and where to go on after them, or nothing at all.
    fn write(
        &self,
        hotel: &str,
        entity: &str,
        rows: &mut Vec<(String, String)>,
        place: Place,
    ) -> Result<(), Failure> {
        let mut connection = self.connection.lock().map_err(|_| "a writer failed")?;
        let before = connection.total_changes();
        let transaction = connection.transaction()?;
        {
            let mut upsert = transaction.prepare_cached("REPLACE INTO items VALUES (?, ?, ?, ?)")?;
            for (number, (id, json)) in rows.drain(..).enumerate() {
                upsert.execute(params![hotel, entity, id, json])?;
                if self.kill_after.is_some_and(|rows| before + number as u64 >= rows) {
                    std::process::abort();
                }
            }
        }
        match place {
            Place::Bookmark(bookmark) => transaction.execute(
                "REPLACE INTO places VALUES (?, ?, ?, NULL)",
                [hotel, entity, &bookmark],
            )?,
            Place::Checkpoint(checkpoint) => transaction.execute(
                "INSERT INTO places VALUES (?1, ?2, NULL, ?3)
                 ON CONFLICT DO UPDATE SET checkpoint = ?3",
                params![hotel, entity, checkpoint],
            )?,
        };
        Ok(transaction.commit()?)
    }
}

/// A client, the hotels' access tokens, and the simulated hotels if no others are named.
async fn connect(day_later: bool) -> Result<(Client, Vec<String>, Option<Server>), Failure> {
    let (address, client_token, tokens, simulator) = match var("MEWS_ADDRESS") {
        Ok(address) => {
            let tokens = var("MEWS_ACCESS_TOKENS")?;
            let tokens: Vec<String> = tokens.split(',').map(str::to_owned).collect();
            (address, var("MEWS_CLIENT_TOKEN")?, tokens, None)
        }
        Err(_) => {
            let tokens: Vec<String> = (1..=HOTELS).map(|one| format!("TOKEN-OF-HOTEL-{one:02}")).collect();
            let mut hotels = Simulator::builder().enterprises(HOTELS).reservations(3_000).limit(None);
            for (number, token) in (0..).zip(&tokens) {
                hotels = hotels.access_token_for(token, [number]);
            }
            let server = hotels.start().await?;
            (server.url(), server.client_token().to_owned(), tokens, Some(server))
        }
    };
    let credentials = Credentials::new(client_token, &*tokens[0]);
    let client = Client::builder(credentials, "Sync 1.0")
        .environment(Environment::custom(address))
        .build()?;
    if let Some(server) = simulator.as_ref().filter(|_| day_later) {
        server.simulator().advance(std::time::Duration::from_secs(86_400));
        for token in &tokens {
            edit_guests(&client.with_access_token(&**token)).await?;
        }
    }
    Ok((client, tokens, simulator))
}

/// What happens in a day: a few guests get a note.
async fn edit_guests(hotel: &Client) -> Result<(), mews_api::Error> {
    let extent = CustomerExtent::new().customers(true);
    let mut guests = hotel.customers().get_all(CustomersGetAll::new(extent)).items();
    for _ in 0..3 {
        let Some(guest) = guests.try_next().await? else { break };
        let request = CustomersUpdate::new(guest.id).notes(Some("Likes a quiet room".to_owned()));
        hotel.customers().update(request).await?;
    }
    Ok(())
}
