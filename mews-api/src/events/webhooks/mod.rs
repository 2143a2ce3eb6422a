//! Webhooks: functions on the query and the body of a request, for any web framework. With the
//! feature `webhooks`.
//!
//! ```
//! use mews_api::webhooks::{Delivery, Receiver};
//!
//! # fn main() -> Result<(), mews_api::Error> {
//! // Two secrets are valid while one replaces the other.
//! let receiver = Receiver::new(["the-new-secret-9f2c", "the-old-secret-41ab"])?;
//!
//! // What a web framework gives: the text behind `?` in the address, and the bytes of the body.
//! let body = br#"{"EnterpriseId": "3fa85f64-5717-4562-b3fc-2c963f66afa6", "Events": [
//!     {"Discriminator": "CustomerUpdated", "Value": {"Id": "35d4b117-4e60-44a3-9580-c582117eff98"}}]}"#;
//! let status = match receiver.receive("Token=the-new-secret-9f2c", body) {
//!     // Store what to read, answer 202, and read it later.
//!     Ok(Delivery::General(events)) => {
//!         assert_eq!(events.entities()[0].name(), "Customer");
//!         202
//!     }
//!     // Store a new access token before answering.
//!     Ok(Delivery::Integration(_)) => 202,
//!     Ok(_) => 202,
//!     Err(refusal) => refusal.status(),
//! };
//! assert_eq!(status, 202);
//! # Ok(()) }
//! ```
//!
//! A general webhook reports that something changed: minutes late, perhaps twice, perhaps never. It
//! carries only ids, so read the entities ([`Events::entities`], [`Entities::fetch`]), and from
//! time to time read what changed since the last time ([`Call::changes`](crate::Call::changes)).

mod entities;
mod fetch;
mod message;
mod query;
mod receiver;
#[cfg(any(test, feature = "test-util"))]
pub mod testing;
#[cfg(test)]
mod tests;

pub use entities::{Entities, EntityInfo};
pub use fetch::Fetched;
pub use message::{Delivery, Event, Events, UnreadableEvent};
pub use receiver::{Receiver, Refusal};
