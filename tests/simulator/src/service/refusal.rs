//! Answers that say no.

use std::time::Duration;

use crate::base::json::{Json, Object};
use crate::contract::validate::Invalid;

/// A status and a message for people.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    message: String,
    /// The property that is wrong, if it is one.
    property: Option<String>,
    /// How long the service thinks before it says so.
    pub(crate) takes: Duration,
}

impl Refusal {
    pub(crate) fn new(status: u16, message: impl Into<String>) -> Self {
        Self {
            status,
            message: message.into(),
            property: None,
            takes: Duration::ZERO,
        }
    }

    /// A property is wrong; the message goes on after its path.
    pub(crate) fn property(path: &str, message: impl std::fmt::Display) -> Self {
        Self {
            property: Some(path.to_owned()),
            ..Self::new(400, format!("`{path}` {message}."))
        }
    }

    /// A property carries an id that leads nowhere.
    pub(crate) fn unknown(path: &str) -> Self {
        Self::property(path, "is not the id of anything that exists here")
    }

    /// A rule of the business speaks against it.
    pub(crate) fn rule(message: impl Into<String>) -> Self {
        Self::new(403, message)
    }

    /// The query is too heavy, and it takes a while to notice.
    pub(crate) fn too_heavy(takes: Duration) -> Self {
        let message =
            "The request takes too long to answer: ask for a shorter time or for fewer items.";
        Self {
            takes,
            ..Self::new(408, message)
        }
    }

    /// There is no room for what a write would change. No service answers so: it is the simulator that speaks.
    pub(crate) fn full(room: usize) -> Self {
        let message = format!(
            "The simulator has no room for another write: what requests have changed may take {room} bytes, and a reset undoes it."
        );
        Self::new(507, message)
    }

    /// The body of the answer. Texts in `secrets` are never repeated.
    pub(crate) fn body(&self, request_id: &str, secrets: &[&str]) -> Json {
        let details = self.property.as_ref().map_or(Json::Null, |property| {
            Json::Object(Object::from_iter([(
                "Property".to_owned(),
                Json::text(without(property, secrets)),
            )]))
        });
        Json::Object(Object::from_iter([
            (
                "Message".to_owned(),
                Json::text(without(&self.message, secrets)),
            ),
            ("RequestId".to_owned(), Json::text(request_id)),
            ("Details".to_owned(), details),
        ]))
    }
}

fn without(text: &str, secrets: &[&str]) -> String {
    let secrets = secrets.iter().filter(|secret| !secret.is_empty());
    secrets.fold(text.to_owned(), |text, secret| {
        text.replace(secret, "(not shown)")
    })
}

impl From<Invalid> for Refusal {
    fn from(Invalid { path, message }: Invalid) -> Self {
        // A sentence of its own stands as it is: callers know the service by it.
        let message = if message.ends_with('.') {
            message
        } else {
            format!("`{path}` {message}.")
        };
        Self {
            property: Some(path),
            ..Self::new(400, message)
        }
    }
}
