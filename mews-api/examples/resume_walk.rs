//! Reads all reservations of half a year, page by page, and continues where an earlier run stopped.
//!
//! Prints a line for each reservation. After a resume some come again, so a real program writes
//! them to its database by id.

use std::env::var;
use std::error::Error;
use std::fs;
use std::path::PathBuf;

use mews_api::requests::ReservationsGetAllV20230606;
use mews_api::{Checkpoint, Client, Credentials, Environment, Timestamp};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let credentials = Credentials::client_token(var("MEWS_CLIENT_TOKEN")?)
        .access_token(var("MEWS_ACCESS_TOKEN")?);
    let client = Client::builder(credentials, "Warehouse sync 1.0")
        .environment(Environment::custom(var("MEWS_ADDRESS")?))
        .build()?;
    let saved = PathBuf::from(var("CHECKPOINT_FILE")?);

    let start: Timestamp = "2025-07-01T00:00:00Z".parse()?;
    let end: Timestamp = "2026-01-01T00:00:00Z".parse()?;
    // The filter accepts three months, so the library splits the interval.
    let request = ReservationsGetAllV20230606::new().created_utc(start..end);
    let mut call = client.reservations().get_all_v20230606(request);
    if saved.exists() {
        let checkpoint: Checkpoint = fs::read_to_string(&saved)?.parse()?;
        call = call.resume(checkpoint);
    }

    let mut pages = call.pages();
    while let Some(page) = pages.try_next().await? {
        for reservation in page.reservations {
            println!(
                "{} {} {}",
                reservation.id, reservation.number, reservation.state
            );
        }
        if let Some(checkpoint) = pages.checkpoint() {
            fs::write(&saved, checkpoint.to_string())?;
        }
    }
    if saved.exists() {
        fs::remove_file(&saved)?;
    }
    eprintln!("{} reservations in this run", pages.stats().items);
    Ok(())
}
