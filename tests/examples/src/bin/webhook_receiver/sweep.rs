//! Finds changes without a webhook: the ids of everything that changed since the last sweep go into
//! the queue, as those of webhooks do. So items are read and stored in one place.

use std::sync::Arc;
use std::time::Duration;

use mews_api::requests::{
    CustomersGetAll, PaymentsGetAll, ReservationsGetAllV20230606, ResourceBlocksGetAll,
    ResourcesGetAll,
};
use mews_api::types::{CustomerExtent, ResourceExtent};
use mews_api::webhooks::Entities;
use mews_api::{Call, Client, Entity, Id, Incremental, KeyedItem, Since, Timestamp, Uuid};
use mews_examples::Failure;
use tokio::sync::Notify;
use tokio::time::sleep;

use super::store::{Hotel, Store};

/// Sweeps all hotels again and again. The first sweep of a hotel reads what changed since `first`,
/// or everything.
pub async fn run(
    client: Client,
    store: Arc<Store>,
    news: Arc<Notify>,
    every: Duration,
    first: Option<Timestamp>,
) {
    loop {
        match store.hotels() {
            Ok(hotels) => {
                for hotel in hotels {
                    sweep(&client, &store, &hotel, first).await;
                    news.notify_one();
                }
            }
            Err(error) => eprintln!("hotels: {error}"),
        }
        sleep(every).await;
    }
}

/// Sweeps the entities of webhooks, without messages. One that fails does not stop the others.
async fn sweep(client: &Client, store: &Store, hotel: &Hotel, first: Option<Timestamp>) {
    let client = client.with_access_token(hotel.token.clone());
    let sweep = Sweep {
        store,
        enterprise: hotel.enterprise,
        first,
    };
    let reservations = ReservationsGetAllV20230606::new();
    let reservations = client.reservations().get_all_v20230606(reservations);
    let customers = CustomersGetAll::new(CustomerExtent::new().customers(true));
    let resources = ResourcesGetAll::new(ResourceExtent::new().resources(true));
    let payments = client.payments().get_all(PaymentsGetAll::new());
    let blocks = client
        .resource_blocks()
        .get_all(ResourceBlocksGetAll::new());
    let results = [
        sweep.queue("Reservation", reservations).await,
        sweep
            .queue("Customer", client.customers().get_all(customers))
            .await,
        sweep
            .queue("Resource", client.resources().get_all(resources))
            .await,
        sweep.queue("Payment", payments).await,
        sweep.queue("ResourceBlock", blocks).await,
    ];
    for error in results.into_iter().filter_map(Result::err) {
        eprintln!("sweep of {}: {error}", hotel.enterprise);
    }
}

struct Sweep<'a> {
    store: &'a Store,
    enterprise: Uuid,
    first: Option<Timestamp>,
}

impl Sweep<'_> {
    /// Queues what changed of one entity, and keeps the bookmark for the next sweep. A sweep that
    /// fails leaves the old one, so that the next one finds the same changes.
    async fn queue<R, E>(&self, name: &str, call: Call<R>) -> Result<(), Failure>
    where
        R: Incremental,
        R::Item: KeyedItem<Key = Id<E>>,
        E: Entity,
    {
        let since = match (self.store.bookmark(self.enterprise, name)?, self.first) {
            (Some(bookmark), _) => Since::bookmark(bookmark)?,
            (None, Some(first)) => Since::start(first),
            (None, None) => Since::beginning(),
        };
        let mut changes = call.changes(since);
        let mut ids = Vec::new();
        while let Some(item) = changes.try_next().await? {
            ids.extend(item.key().map(Id::uuid));
            if ids.len() == 1000 {
                self.put(name, &mut ids)?;
            }
        }
        self.put(name, &mut ids)?;
        let bookmark = changes.bookmark()?;
        (self.store).set_bookmark(self.enterprise, name, bookmark.as_str())?;
        Ok(())
    }

    fn put(&self, name: &str, ids: &mut Vec<Uuid>) -> rusqlite::Result<()> {
        let entities = Entities::new(self.enterprise, name, ids.drain(..));
        self.store.queue(&[entities])
    }
}
