//! Reads the entities of a general webhook.

use std::collections::HashSet;
use std::fmt;

use uuid::Uuid;

use super::entities::{Entities, Reading};
use crate::base::error::Error;
use crate::client::Client;
use crate::json::decode::from_json;
use crate::json::members::Members;
use crate::json::{DecodeError, Empty};
use crate::value::Json;

/// The most requests of one `fetch` that the service may refuse because of their ids.
const MAX_REFUSED: usize = 64;

/// The result of [`Entities::fetch`]. `Debug` shows only counts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Fetched {
    /// The entities as JSON texts, which keep properties that this version doesn't know. Those that
    /// came are the state of now, active or not.
    pub items: Vec<Json>,
    /// Ids that the access token doesn't see. They may be of another property, or no longer visible
    /// to the application: it does not mean that they were deleted.
    pub missing: Vec<Uuid>,
}

impl Fetched {
    /// The items as data, such as [`types::Reservation`](crate::types).
    ///
    /// # Errors
    /// At the first item that is not a `T`.
    pub fn decode<T: Empty>(&self) -> Result<Vec<T>, DecodeError> {
        let items = self.items.iter().enumerate();
        let decoded = items.map(|(index, item)| {
            let read = from_json(item.as_str().as_bytes());
            read.map_err(|error: DecodeError| error.within(&format!("items[{index}]")))
        });
        decoded.collect()
    }
}

impl fmt::Debug for Fetched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fetched")
            .field("items", &self.items.len())
            .field("missing", &self.missing.len())
            .finish()
    }
}

impl Entities {
    /// Reads them, active or not, with a handle of their property: with the access token of another
    /// one all of them would look missing.
    ///
    /// The service refuses a list that holds an id that it doesn't know; such a list is halved
    /// until the id is alone, and counts as missing.
    ///
    /// # Errors
    /// Those of reading. If the entities can't be read by ids ([`can_fetch`](Self::can_fetch)), the
    /// request is refused before sending.
    pub async fn fetch(&self, client: &Client) -> Result<Fetched, Error> {
        let Some(reading) = self.read else {
            let message = "there is no operation that reads these by their ids";
            return Err(Error::rejected_before_sending("entities", message));
        };
        let mut items: Vec<Json> = Vec::new();
        let mut refused = 0;
        let mut pending: Vec<&[Uuid]> = self.ids().chunks(reading.most_ids()).collect();
        while let Some(ids) = pending.pop() {
            match reading.read(client, ids).await {
                Ok(read) => items.extend(read),
                Err(error) if reading.names_ids(&error) && refused < MAX_REFUSED => {
                    refused += 1;
                    // An id alone is the one that the service doesn't know.
                    if ids.len() > 1 {
                        let (first, second) = ids.split_at(ids.len() / 2);
                        pending.extend([second, first]);
                    }
                }
                Err(error) => return Err(error),
            }
        }
        let found: HashSet<Uuid> = items.iter().filter_map(id).collect();
        let missing = self.ids().iter().filter(|id| !found.contains(*id));
        Ok(Fetched {
            missing: missing.copied().collect(),
            items,
        })
    }
}

impl Reading {
    fn most_ids(&self) -> usize {
        let mut lists = self.operation.id_lists.iter();
        let list = lists.find(|list| list.property == self.ids);
        list.map_or(1, |list| list.max_items.max(1) as usize)
    }

    async fn read(&self, client: &Client, ids: &[Uuid]) -> Result<Vec<Json>, Error> {
        let mut items = client
            .call_raw_list(self.operation, self.request(ids))
            .items();
        let mut read = Vec::with_capacity(ids.len());
        while let Some(item) = items.try_next().await? {
            read.push(item);
        }
        Ok(read)
    }

    fn request(&self, ids: &[Uuid]) -> String {
        let ids: Vec<String> = ids.iter().map(|id| format!("\"{id}\"")).collect();
        let body = self.body.trim().strip_prefix('{');
        let others = body
            .and_then(|body| body.strip_suffix('}'))
            .unwrap_or_default();
        let comma = if others.is_empty() { "" } else { "," };
        format!("{{{others}{comma}\"{}\":[{}]}}", self.ids, ids.join(","))
    }

    /// Whether the service refused a request because of its ids.
    fn names_ids(&self, error: &Error) -> bool {
        let message = error.message().unwrap_or_default();
        error.status() == Some(400) && error.is_invalid_request() && message.contains(self.ids)
    }
}

fn id(item: &Json) -> Option<Uuid> {
    let members = Members::read(item.as_str().as_bytes()).ok()?;
    from_json(members.get("Id")?).ok()
}
