//! Finds changes without a webhook: everything that was updated since the last sweep.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use mews_api::requests::{CustomersGetAll, PaymentsGetAll, ReservationsGetAllV20230606};
use mews_api::types::{ActivityStates, CustomerExtent, TimeFilterInterval};
use mews_api::{Client, Items, RawList, Timestamp};
use tokio::time::sleep;

use super::store::{Hotel, Store};
use super::worker::rows;

/// Items updated in the last minutes may still change; the next sweep begins before them.
const UNSETTLED: Duration = Duration::from_secs(300);
/// How far the first sweep of a hotel goes back.
const FIRST: Duration = Duration::from_secs(7 * 86_400);

pub async fn run(client: Client, store: Arc<Store>, every: Duration) {
    loop {
        match store.hotels() {
            Ok(hotels) => {
                for hotel in hotels {
                    if let Err(error) = sweep(&client, &store, &hotel).await {
                        eprintln!("sweep of {}: {error}", hotel.enterprise);
                    }
                }
            }
            Err(error) => eprintln!("hotels: {error}"),
        }
        sleep(every).await;
    }
}

/// A range of `UpdatedUtc`, read as it is: items that are updated while they are read come in the
/// next sweep, and what has no `UpdatedUtc` is not found. Where `changes()` of the library covers
/// an operation, prefer it: it keeps bookmarks.
async fn sweep(client: &Client, store: &Store, hotel: &Hotel) -> Result<(), Box<dyn Error>> {
    let client = client.with_access_token(hotel.token.clone());
    let now = Timestamp::now();
    let since = hotel.swept.unwrap_or(now - FIRST);
    let range = || TimeFilterInterval::new().start_utc(since).end_utc(now);

    let request = ReservationsGetAllV20230606::new().updated_utc(range());
    let items = client.reservations().get_all_v20230606(request).raw_items();
    keep(store, hotel, "Reservation", items).await?;

    let extent = CustomerExtent::new().customers(true).addresses(true);
    let request = CustomersGetAll::new(extent)
        .updated_utc(range())
        .activity_states([ActivityStates::Active, ActivityStates::Deleted]);
    keep(
        store,
        hotel,
        "Customer",
        client.customers().get_all(request).raw_items(),
    )
    .await?;

    let request = PaymentsGetAll::new().updated_utc(range());
    keep(
        store,
        hotel,
        "Payment",
        client.payments().get_all(request).raw_items(),
    )
    .await?;

    store.set_swept(hotel.enterprise, now - UNSETTLED)?;
    Ok(())
}

async fn keep(
    store: &Store,
    hotel: &Hotel,
    name: &str,
    mut items: Items<RawList>,
) -> Result<(), Box<dyn Error>> {
    let mut read = Vec::new();
    while let Some(item) = items.try_next().await? {
        read.push(item);
        if read.len() == 1000 {
            store.swept(hotel.enterprise, name, &rows(std::mem::take(&mut read))?)?;
        }
    }
    store.swept(hotel.enterprise, name, &rows(read)?)?;
    Ok(())
}
