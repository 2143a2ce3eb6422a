//! Keeps a copy of 12 hotels in an SQLite database: reservations, customers, order items, payments,
//! bills and services.
//!
//! The first run reads everything, each later one what has changed since. Rows and the place to go
//! on from are written in one transaction, so a run can be stopped at any time: the next one
//! continues.
//!
//! ```sh
//! cargo run -p mews-examples --bin sync_to_sqlite                    # 12 simulated hotels
//! cargo run -p mews-examples --bin sync_to_sqlite -- --edit-guests   # what has changed
//! ```

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use clap::Parser;
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use mews_api::requests::{
    BillsGetAll, CustomersGetAll, OrderItemsGetAll, PaymentsGetAll, ReservationsGetAllV20230606,
    ServicesGetAll,
};
use mews_api::types::CustomerExtent;
use mews_api::{Call, Checkpoint, Client, Incremental, Since};
use mews_examples::{Failure, Hotels};
use rusqlite::{Connection, OptionalExtension, Row, params};
use tokio::task::JoinSet;

#[global_allocator]
static MEMORY: peak_alloc::PeakAlloc = peak_alloc::PeakAlloc;

/// Rows are written in transactions of this many.
const BATCH: usize = 500;
/// A hotel's progress goes to 100 for each of its six entities.
const STEPS: u64 = 600;

/// Keeps a copy of 12 hotels in an SQLite database.
#[derive(Parser)]
struct Arguments {
    /// The database; it is created if it is not there
    #[arg(long, default_value = "hotels.sqlite")]
    database: PathBuf,
    /// Edits a few guests of the simulated hotels first
    #[arg(long)]
    edit_guests: bool,
    /// Aborts the process after this many rows, in the middle of a transaction
    #[arg(long)]
    kill_after: Option<u64>,
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let arguments = Arguments::parse();
    let hotels = Hotels::connect(12).await?;
    if arguments.edit_guests {
        hotels.edit_guests().await?;
    }
    let store = Arc::new(Store::open(&arguments)?);
    let bars = MultiProgress::new();
    let overall = bar(&bars, "all hotels", STEPS * hotels.tokens.len() as u64);
    let mut running = JoinSet::new();
    for (number, token) in (1..).zip(&hotels.tokens) {
        let name = format!("hotel {number:02}");
        let hotel = Hotel {
            client: hotels.client.with_access_token(&**token).with_label(&name),
            bar: bar(&bars, &name, STEPS),
            overall: overall.clone(),
            store: Arc::clone(&store),
            name,
        };
        running.spawn(hotel.sync());
    }
    let mut failed = 0;
    let mut totals: BTreeMap<&str, (u64, u64)> = BTreeMap::new();
    while let Some(hotel) = running.join_next().await {
        match hotel? {
            Ok(entities) => {
                for (entity, rows, requests) in entities {
                    let total = totals.entry(entity).or_default();
                    *total = (total.0 + rows, total.1 + requests);
                }
            }
            Err(error) => {
                eprintln!("error: {error}");
                failed += 1;
            }
        }
    }
    overall.finish_and_clear();
    for (entity, (rows, requests)) in totals {
        println!("{entity:12} {rows:6} rows written, {requests:5} requests");
    }
    let peak = MEMORY.peak_usage_as_mb();
    println!("peak memory {peak:.0} MiB, with the simulated hotels");
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

/// An entity, the rows that were written, and the requests that it took.
type Count = (&'static str, u64, u64);

impl Hotel {
    async fn sync(self) -> Result<Vec<Count>, Failure> {
        let hotel = &self.client;
        let extent = CustomerExtent::new().customers(true);
        let services = hotel.services().get_all(ServicesGetAll::new());
        let customers = hotel.customers().get_all(CustomersGetAll::new(extent));
        let request = ReservationsGetAllV20230606::new();
        let reservations = hotel.reservations().get_all_v20230606(request);
        let order_items = hotel.order_items().get_all(OrderItemsGetAll::new());
        let payments = hotel.payments().get_all(PaymentsGetAll::new());
        let bills = hotel.bills().get_all(BillsGetAll::new());
        let counts = vec![
            self.read(0, "services", services).await?,
            self.read(1, "customers", customers).await?,
            self.read(2, "reservations", reservations).await?,
            self.read(3, "order items", order_items).await?,
            self.read(4, "payments", payments).await?,
            self.read(5, "bills", bills).await?,
        ];
        self.bar.finish_and_clear();
        Ok(counts)
    }

    /// Reads what has changed of one entity. A run that was interrupted goes on where it stopped.
    async fn read<R>(
        &self,
        index: u64,
        entity: &'static str,
        call: Call<R>,
    ) -> Result<Count, Failure>
    where
        R: Incremental,
        R::Item: serde::Serialize,
    {
        let [bookmark, checkpoint] = self.store.place(&self.name, entity)?;
        let since = match &bookmark {
            Some(bookmark) => Since::bookmark(bookmark)?,
            None => Since::beginning(),
        };
        let (bar, overall) = (self.bar.clone(), self.overall.clone());
        bar.set_message(entity);
        let mut call = call.on_progress(move |progress| {
            let now = 100 * index + (100.0 * progress.share) as u64;
            overall.inc(now.saturating_sub(bar.position()));
            bar.set_position(now.max(bar.position()));
        });
        if let Some(checkpoint) = checkpoint {
            call = call.resume(checkpoint.parse::<Checkpoint>()?);
        }
        let mut changes = call.changes(since);
        let (mut batch, mut rows) = (Vec::new(), 0);
        while let Some(item) = changes.try_next().await? {
            batch.push(serde_json::to_value(item)?);
            rows += 1;
            if batch.len() == BATCH {
                let place = [bookmark.clone(), changes.checkpoint().map(String::from)];
                self.store.write(&self.name, entity, &mut batch, place)?;
            }
        }
        let place = [Some(changes.bookmark()?.into()), None];
        self.store.write(&self.name, entity, &mut batch, place)?;
        Ok((entity, rows, changes.stats().requests))
    }
}

fn bar(bars: &MultiProgress, name: &str, length: u64) -> ProgressBar {
    let style = ProgressStyle::with_template("{prefix:10} [{bar:40}] {percent:3} % {msg}");
    let bar = ProgressBar::new(length).with_prefix(name.to_owned());
    bars.add(bar.with_style(style.expect("a template")))
}

/// Where a stream goes on: the bookmark of its last run, and the checkpoint in a run.
type Place = [Option<String>; 2];

/// The database: one connection for all hotels, since writing is quick.
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
        let kill_after = arguments.kill_after;
        Ok(Self {
            connection: Mutex::new(connection),
            kill_after,
        })
    }

    fn place(&self, hotel: &str, entity: &str) -> Result<Place, Failure> {
        let connection = self.connection.lock().map_err(|_| "a writer failed")?;
        let query = "SELECT bookmark, checkpoint FROM places WHERE hotel = ? AND entity = ?";
        let read = |row: &Row<'_>| Ok([row.get(0)?, row.get(1)?]);
        let found = connection.query_row(query, [hotel, entity], read);
        Ok(found.optional()?.unwrap_or_default())
    }

    /// Writes rows, and where to go on after them, or nothing at all.
    fn write(
        &self,
        hotel: &str,
        entity: &str,
        rows: &mut Vec<serde_json::Value>,
        place: Place,
    ) -> Result<(), Failure> {
        let mut connection = self.connection.lock().map_err(|_| "a writer failed")?;
        let transaction = connection.transaction()?;
        for row in rows.drain(..) {
            transaction
                .prepare_cached("REPLACE INTO items VALUES (?, ?, ?, ?)")?
                .execute(params![hotel, entity, row["Id"].as_str(), row.to_string()])?;
            if self
                .kill_after
                .is_some_and(|rows| transaction.total_changes() >= rows)
            {
                std::process::abort();
            }
        }
        let [bookmark, checkpoint] = place;
        let place = params![hotel, entity, bookmark, checkpoint];
        transaction.execute("REPLACE INTO places VALUES (?, ?, ?, ?)", place)?;
        Ok(transaction.commit()?)
    }
}
