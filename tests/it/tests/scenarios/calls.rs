//! The calls that most scenarios make. All that comes of them is recorded.

use std::collections::BTreeSet;
use std::fmt::Debug;

use mews_api::requests::{ConfigurationGet, ReservationsGetAllV20230606, TasksAdd};
use mews_api::types::{Configuration, Reservation};
use mews_api::{Client, Error, Items, Stats, Timestamp};

use crate::recorder::{met, met_error};

/// A result that may be printed.
pub(crate) fn noted<T: Debug>(result: Result<T, Error>) -> Result<T, Error> {
    match result {
        Ok(value) => Ok(met(value)),
        Err(error) => Err(met_error(error)),
    }
}

/// Any read.
pub(crate) async fn read(client: &Client) -> Result<Configuration, Error> {
    let call = client.configuration().get(ConfigurationGet::new());
    noted(met(call).send().await)
}

/// Any write that does it again when it is sent again.
pub(crate) async fn write(client: &Client) -> Result<(), Error> {
    let call = client
        .tasks()
        .add(TasksAdd::new("Air the rooms", Timestamp::UNIX_EPOCH));
    noted(met(call).send().await).map(drop)
}

/// The items of a paginated call, and how it ended.
#[derive(Debug)]
pub(crate) struct Collected {
    pub(crate) items: Vec<Reservation>,
    pub(crate) end: Result<(), Error>,
    pub(crate) stats: Stats,
}

impl Collected {
    pub(crate) fn ids(&self) -> BTreeSet<String> {
        self.items.iter().map(|item| item.id.to_string()).collect()
    }

    /// The ids, after a call that reached its end and returned each item once.
    pub(crate) fn whole(&self) -> BTreeSet<String> {
        assert!(self.end.is_ok(), "{:?}", self.end);
        let ids = self.ids();
        assert_eq!(ids.len(), self.items.len(), "each comes once");
        ids
    }
}

/// Reads all reservations that the request selects.
pub(crate) async fn collect_all(
    client: &Client,
    request: ReservationsGetAllV20230606,
) -> Collected {
    let call = client.reservations().get_all_v20230606(met(request));
    collect(met(call).items()).await
}

/// Reads the remaining items. An item that can't be read ends it too.
pub(crate) async fn collect(mut items: Items<ReservationsGetAllV20230606>) -> Collected {
    let mut all = Vec::new();
    let end = loop {
        match noted(items.try_next().await) {
            Ok(Some(item)) => all.push(item),
            Ok(None) => break Ok(()),
            Err(error) => break Err(error),
        }
    };
    Collected {
        items: all,
        end,
        stats: items.stats(),
    }
}

pub(crate) fn reservations() -> ReservationsGetAllV20230606 {
    ReservationsGetAllV20230606::new()
}

pub(crate) fn at(time: &str) -> Timestamp {
    time.parse().expect("an instant")
}
