//! The items to read after a general webhook.

use std::collections::{HashMap, HashSet};
use std::fmt;

use uuid::Uuid;

use super::message::Events;
use crate::base::operation::OperationInfo;

/// The most ids of one request.
const MAX_IDS: usize = 1000;

/// A kind of entity whose changes general webhooks report: a row of generated data.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EntityInfo {
    /// Its name, such as `Reservation`.
    pub name: &'static str,
    /// The discriminators of its events.
    pub events: &'static [&'static str],
    pub(super) read: Option<Reading>,
}

/// How entities are read by their ids.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading {
    pub(super) operation: OperationInfo,
    /// The property of the request that takes the ids.
    pub(super) ids: &'static str,
    /// The other members of the request, a JSON object.
    pub(super) body: &'static str,
}

impl EntityInfo {
    /// An entity of this name, whose events have these discriminators.
    pub const fn new(name: &'static str, events: &'static [&'static str]) -> Self {
        Self {
            name,
            events,
            read: None,
        }
    }

    /// It is read by this operation: `ids` is the property that takes ids, `body` a JSON object
    /// with the other members.
    #[must_use]
    pub const fn read(
        mut self,
        operation: OperationInfo,
        ids: &'static str,
        body: &'static str,
    ) -> Self {
        self.read = Some(Reading {
            operation,
            ids,
            body,
        });
        self
    }
}

/// Entities of one kind and one property that changed: at most 1,000, each once.
#[derive(Clone)]
pub struct Entities {
    enterprise_id: Uuid,
    name: String,
    ids: Vec<Uuid>,
    pub(super) read: Option<Reading>,
}

impl Entities {
    /// Those of a name, if these rows have it.
    pub(crate) fn named(
        rows: &'static [EntityInfo],
        enterprise_id: Uuid,
        name: &str,
        ids: Vec<Uuid>,
    ) -> Self {
        let row = rows.iter().find(|row| row.name == name);
        Self {
            enterprise_id,
            name: name.to_owned(),
            ids,
            read: row.and_then(|row| row.read),
        }
    }

    /// The property whose access token reads them.
    pub fn enterprise_id(&self) -> Uuid {
        self.enterprise_id
    }

    /// The kind of entity, such as `Reservation`; for events that this version doesn't know, their
    /// discriminator.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The ids, in the order in which they came first.
    pub fn ids(&self) -> &[Uuid] {
        &self.ids
    }

    /// Whether [`fetch`](Self::fetch) can read them. Messages can't be read by their ids (read the
    /// threads that were updated), nor can what this version doesn't know.
    pub fn can_fetch(&self) -> bool {
        self.read.is_some()
    }
}

impl fmt::Debug for Entities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entities")
            .field("enterprise_id", &self.enterprise_id)
            .field("ids", &self.ids.len())
            .field("can_fetch", &self.can_fetch())
            .finish_non_exhaustive()
    }
}

impl Events {
    /// The entities by kind, in the order in which kinds came first.
    pub(crate) fn grouped(&self, rows: &'static [EntityInfo]) -> Vec<Entities> {
        let by_event: HashMap<&str, &str> = rows
            .iter()
            .flat_map(|row| row.events.iter().map(|event| (*event, row.name)))
            .collect();
        let mut places: HashMap<&str, usize> = HashMap::new();
        let mut groups: Vec<(&str, HashSet<Uuid>, Vec<Uuid>)> = Vec::new();
        for event in &self.events {
            let discriminator = event.discriminator();
            let name = by_event
                .get(discriminator)
                .copied()
                .unwrap_or(discriminator);
            let place = *places.entry(name).or_insert(groups.len());
            if place == groups.len() {
                groups.push((name, HashSet::new(), Vec::new()));
            }
            let (_, seen, ids) = &mut groups[place];
            if seen.insert(event.id()) {
                ids.push(event.id());
            }
        }
        let mut entities = Vec::new();
        for (name, _, ids) in groups {
            for ids in ids.chunks(MAX_IDS) {
                entities.push(Entities::named(
                    rows,
                    self.enterprise_id,
                    name,
                    ids.to_vec(),
                ));
            }
        }
        entities
    }
}
