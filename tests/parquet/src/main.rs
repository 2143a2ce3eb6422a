//! Writes the reservations, order items and payments of a period to Parquet files.
//!
//! A file appears under its name once it is complete. If a run is interrupted or fails, older files
//! stay as they are. Memory holds one row group and the keys of items, not the items of the period.
//!
//! ```sh
//! cargo run -p mews-parquet-example -- --from 2026-01-01 --to 2026-03-31
//! ```

mod columns;
mod table;

use std::env::var;
use std::fs::{self, File};
use std::path::PathBuf;

use clap::Parser;
use mews_api::requests::{
    ConfigurationGet, OrderItemsGetAll, PaymentsGetAll, ReservationsGetAllV20230606,
};
use mews_api::{Call, Client, Credentials, Date, Entity, Environment, Id, KeyedItem, Paginated};
use parquet::arrow::ArrowWriter;
use parquet::basic::Compression;
use parquet::file::properties::WriterProperties;

use crate::table::Table;

type Failure = Box<dyn std::error::Error>;

/// Rows that become arrays together. The writer compresses them and collects them to a row group.
const BATCH: usize = 1_000;

/// Writes the reservations, order items and payments of a period to Parquet files.
///
/// MEWS_ADDRESS, MEWS_CLIENT_TOKEN and MEWS_ACCESS_TOKEN in the environment name the hotel.
#[derive(Parser)]
struct Arguments {
    /// The first day of the period, in the hotel's time zone
    #[arg(long)]
    from: Date,
    /// The last day
    #[arg(long)]
    to: Date,
    /// The folder of the files
    #[arg(long, default_value = ".")]
    folder: PathBuf,
    /// Rows of a row group, which is in memory until it is complete
    #[arg(long, default_value_t = 100_000, value_parser = clap::value_parser!(u32).range(1..))]
    rows: u32,
}

#[tokio::main]
async fn main() -> Result<(), Failure> {
    let arguments = Arguments::parse();
    tokio::select! {
        exported = export(&arguments) => exported,
        _ = tokio::signal::ctrl_c() => Err("interrupted".into()),
    }
}

async fn export(arguments: &Arguments) -> Result<(), Failure> {
    let credentials = Credentials::client_token(var("MEWS_CLIENT_TOKEN")?)
        .access_token(var("MEWS_ACCESS_TOKEN")?);
    let client = Client::builder(credentials, "Parquet 1.0")
        .environment(Environment::custom(var("MEWS_ADDRESS")?))
        .build()?;
    let hotel = client
        .configuration()
        .get(ConfigurationGet::new())
        .await?
        .enterprise;
    let zone = hotel.time_zone()?;
    let end = arguments.to.checked_add_days(1).ok_or("--to is too late")?;
    let period = zone.day_start(arguments.from)?..zone.day_start(end)?;

    let request = ReservationsGetAllV20230606::new()
        .enterprise_ids([hotel.id])
        .scheduled_start_utc(period.clone());
    let call = client.reservations().get_all_v20230606(request);
    write(
        arguments,
        "reservations",
        &columns::reservations(&zone),
        call,
    )
    .await?;

    let request = OrderItemsGetAll::new()
        .enterprise_ids([hotel.id])
        .consumed_utc(period.clone());
    let call = client.order_items().get_all(request);
    write(arguments, "order_items", &columns::order_items(&zone), call).await?;

    let request = PaymentsGetAll::new()
        .enterprise_ids([hotel.id])
        .created_utc(period);
    let call = client.payments().get_all(request);
    write(arguments, "payments", &columns::payments(), call).await
}

/// Reads all items of a call and writes them to a file.
async fn write<R: Paginated, E: Entity>(
    arguments: &Arguments,
    name: &str,
    table: &Table<R::Item>,
    call: Call<R>,
) -> Result<(), Failure>
where
    R::Item: KeyedItem<Key = Id<E>>,
{
    let draft = Draft(arguments.folder.join(format!("{name}.parquet.part")));
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_max_row_group_row_count(Some(arguments.rows as usize))
        .build();
    let mut writer =
        ArrowWriter::try_new(File::create(&draft.0)?, table.schema(), Some(properties))?;
    let key = |row: &R::Item| row.key().map_or_else(String::new, |id| id.to_string());
    let (mut items, mut rows, mut count) = (call.items(), Vec::new(), 0);
    while let Some(item) = items.try_next().await? {
        rows.push(item);
        count += 1;
        if rows.len() == BATCH {
            writer.write(&table.batch(&rows, key)?)?;
            rows.clear();
        }
    }
    writer.write(&table.batch(&rows, key)?)?;
    // The file is a Parquet file only with the footer that this writes.
    writer.into_inner()?.sync_all()?;
    fs::rename(&draft.0, draft.0.with_extension(""))?;
    println!("{name:12} {count:8} rows");
    Ok(())
}

/// The path of an incomplete file. Dropping this removes the file, unless it was renamed before.
struct Draft(PathBuf);

impl Drop for Draft {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}
