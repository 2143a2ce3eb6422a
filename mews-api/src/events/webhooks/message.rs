//! The content of a message.

use std::fmt;

use uuid::Uuid;

use super::receiver::Refusal;
use crate::json::decode::from_json;
use crate::json::members::{Members, entries};
use crate::json::{DecodeError, Empty};
use crate::value::Json;

/// The longest discriminator that is kept as a text; names of events are much shorter.
const MAX_DISCRIMINATOR: usize = 256;

/// A message that was accepted. `I` is what integration webhooks carry: with the data of this
/// library [`IntegrationEvent`](crate::types::IntegrationEvent).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Delivery<I> {
    /// Entities of one property changed. Store what to read, answer, and read it later.
    General(Events),
    /// An integration was created, changed or deleted, or has a new access token. Store a token
    /// before you answer: the old one stops.
    Integration(I),
    /// A JSON object that is neither, or an integration webhook whose data this version cannot
    /// read. It may contain an access token, so `Debug` shows only its length. Respond as to the
    /// others, and check it.
    Unrecognized(Json),
}

/// A general webhook: the entities of one property that changed, some hundreds at most.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Events {
    /// The property. Its access token reads the entities; others don't see them.
    pub enterprise_id: Uuid,
    /// The integration of your application with the property.
    pub integration_id: Option<Uuid>,
    /// In the order of the message. Duplicates are possible, in one message and in several.
    pub events: Vec<Event>,
    /// Events whose form this version doesn't know. The others of the message are not affected.
    pub unreadable: Vec<UnreadableEvent>,
}

/// One change: its kind, and the entity.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Event {
    discriminator: String,
    id: Uuid,
}

impl Event {
    pub(super) fn new(discriminator: String, id: Uuid) -> Self {
        Self { discriminator, id }
    }

    /// The kind of change in the service's words, such as `CustomerUpdated`. See
    /// [`event_type`](Self::event_type).
    pub fn discriminator(&self) -> &str {
        &self.discriminator
    }

    /// The id of the entity.
    pub fn id(&self) -> Uuid {
        self.id
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names of events are words. Other text may contain anything, so it is not shown.
        let is_word = self
            .discriminator
            .bytes()
            .all(|byte| byte.is_ascii_alphabetic());
        let name = if is_word {
            &self.discriminator
        } else {
            "(not a word)"
        };
        write!(f, "{name} {}", self.id)
    }
}

/// An event that can't be read. Printing shows its place and the problem, not its text.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnreadableEvent {
    /// Its place in `Events`, from 0.
    pub index: usize,
    /// The problem.
    pub problem: String,
    /// Its text.
    pub json: Json,
}

impl fmt::Debug for UnreadableEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Events[{}]: {}", self.index, self.problem)
    }
}

/// Reads a body.
pub(super) fn read<I: Empty>(body: &[u8]) -> Result<Delivery<I>, Refusal> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let members = Members::read(body).map_err(|error| malformed(&error))?;
    if let Some(list) = members.get("Events") {
        return events(&members, list).map(Delivery::General);
    }
    if members.get("Action").is_some() {
        let read: Result<I, _> = from_json(body);
        if let Ok(event) = read {
            return Ok(Delivery::Integration(event));
        }
    }
    match from_json(body) {
        Ok(json) => Ok(Delivery::Unrecognized(json)),
        Err(error) => Err(malformed(&error)),
    }
}

fn events(members: &Members<'_>, list: &[u8]) -> Result<Events, Refusal> {
    let Some(enterprise) = members.get("EnterpriseId") else {
        return Err(Refusal::Malformed(
            "missing field `EnterpriseId`".to_owned(),
        ));
    };
    let enterprise_id =
        from_json(enterprise).map_err(|error| malformed_at("EnterpriseId", error))?;
    let ranges = entries(list).map_err(|error| malformed_at("Events", *error))?;
    let mut found = Events {
        enterprise_id,
        // Nothing here depends on it.
        integration_id: members
            .get("IntegrationId")
            .and_then(|id| from_json(id).ok()),
        events: Vec::with_capacity(ranges.len()),
        unreadable: Vec::new(),
    };
    for (index, range) in ranges.into_iter().enumerate() {
        let text = &list[range];
        match event(text) {
            Ok(event) => found.events.push(event),
            Err(error) => found.unreadable.push(UnreadableEvent {
                index,
                problem: error.to_string(),
                json: from_json(text).unwrap_or(Json::NULL),
            }),
        }
    }
    Ok(found)
}

#[derive(Clone, PartialEq)]
struct EventObject {
    discriminator: String,
    value: EventValue,
}

#[derive(Clone, PartialEq)]
struct EventValue {
    id: Uuid,
}

crate::object!(EventObject {
    discriminator: required "Discriminator",
    value: required "Value",
});
crate::object!(EventValue {
    id: required "Id",
});

fn event(text: &[u8]) -> Result<Event, DecodeError> {
    let object: EventObject = from_json(text)?;
    if object.discriminator.len() > MAX_DISCRIMINATOR {
        return Err(DecodeError::new(
            "Discriminator",
            "longer than any name of an event",
        ));
    }
    Ok(Event::new(object.discriminator, object.value.id))
}

fn malformed(error: &DecodeError) -> Refusal {
    Refusal::Malformed(error.to_string())
}

fn malformed_at(member: &str, error: DecodeError) -> Refusal {
    malformed(&error.within(member))
}
