//! Reads what the queue holds, hotel by hotel.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use mews_api::{Client, Json};
use tokio::sync::Notify;
use tokio::time::{sleep, timeout};

use super::store::{Hotel, Store};

/// How often the queue is looked at without news: after an error, or with what the last run left.
const EVERY: Duration = Duration::from_secs(60);

pub async fn run(client: Client, store: Arc<Store>, news: Arc<Notify>, delay: Duration) {
    loop {
        sleep(delay).await;
        match store.hotels() {
            Ok(hotels) => {
                for hotel in hotels {
                    if let Err(error) = read_all(&client, &store, &hotel).await {
                        eprintln!("{}: {error}", hotel.enterprise);
                    }
                }
            }
            Err(error) => eprintln!("hotels: {error}"),
        }
        let _ = timeout(EVERY, news.notified()).await;
    }
}

/// Reads everything that is queued for a hotel, with its own token.
async fn read_all(client: &Client, store: &Store, hotel: &Hotel) -> Result<(), Box<dyn Error>> {
    let client = client.with_access_token(hotel.token.clone());
    // A bound, lest a hotel whose events never stop keeps the others waiting.
    for _ in 0..100 {
        let Some(job) = store.take(hotel.enterprise)? else {
            return Ok(());
        };
        if !job.entities.can_fetch() {
            // Messages, which this program doesn't keep, and what this version doesn't know.
            eprintln!("not read: {:?}", job.entities);
            store.done(&job, &[])?;
            continue;
        }
        let fetched = job.entities.fetch(&client).await?;
        for id in &fetched.missing {
            // Not visible (any more) does not mean deleted, so stored items stay.
            eprintln!("not visible: {} {id}", job.entities.name());
        }
        store.done(&job, &rows(fetched.items)?)?;
    }
    Ok(())
}

/// Items with their ids.
fn rows(items: Vec<Json>) -> Result<Vec<(String, String)>, serde_json::Error> {
    let rows = items.into_iter().map(|item| {
        let value: serde_json::Value = item.decode()?;
        let id = value["Id"].as_str().unwrap_or_default().to_owned();
        Ok((id, item.to_string()))
    });
    rows.collect()
}
