//! Refusals: error responses of the service.

use std::time::Duration;

use crate::base::json::Json;
use crate::contract::schema::ErrorNames;
use crate::contract::validate::Invalid;

/// The header that carries the path of the property that is wrong: `Limitation.Count`.
pub(crate) const PROPERTY: &str = "Simulator-Property";
/// The header that carries the reason of a refusal whose message only names the parameter, as the
/// service's do.
pub(crate) const REASON: &str = "Simulator-Reason";

/// A status and a message for people.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    message: String,
    /// The property that is wrong, if it is one.
    property: Option<String>,
    /// A reason that the service itself does not give.
    reason: Option<String>,
    /// How long the service works before it refuses.
    pub(crate) takes: Duration,
}

impl Refusal {
    pub(crate) fn new(status: u16, message: impl Into<String>) -> Self {
        Self {
            status,
            message: message.into(),
            property: None,
            reason: None,
            takes: Duration::ZERO,
        }
    }

    /// The body can't be read as a JSON object.
    pub(crate) fn not_json() -> Self {
        Self::new(400, "Invalid JSON")
    }

    /// A property is wrong; the message goes on after its path.
    pub(crate) fn property(path: &str, message: impl std::fmt::Display) -> Self {
        Self {
            property: Some(path.to_owned()),
            ..Self::new(400, format!("Invalid {path}: {message}."))
        }
    }

    /// A property carries an id that leads nowhere.
    pub(crate) fn unknown(path: &str) -> Self {
        Self::parameter(path, "It is not the id of anything that exists here.")
    }

    /// The item that a property refers to does not exist, or its state forbids the request. The
    /// message names the parameter and nothing else.
    pub(crate) fn parameter(path: &str, reason: impl Into<String>) -> Self {
        let name = path.rsplit('.').next().unwrap_or(path);
        let name = name.split('[').next().unwrap_or(name);
        Self {
            property: Some(path.to_owned()),
            reason: Some(reason.into()),
            ..Self::new(400, format!("Invalid {name}"))
        }
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

    /// A write would exceed the state capacity. Only the simulator responds like this.
    pub(crate) fn full(capacity: usize) -> Self {
        let message = format!(
            "The simulator has no room for another write: the changes of requests are limited to {capacity} bytes, and a reset clears them."
        );
        Self::new(507, message)
    }

    /// The headers beside the body. Texts in `secrets` are never repeated.
    pub(crate) fn headers(&self, secrets: &[&str]) -> Vec<(&'static str, String)> {
        let header = |name, value: &Option<String>| Some((name, without(value.as_ref()?, secrets)));
        [
            header(PROPERTY, &self.property),
            header(REASON, &self.reason),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// The body of the answer. Texts in `secrets` are never repeated.
    pub(crate) fn body(&self, names: &ErrorNames, request_id: &str, secrets: &[&str]) -> Json {
        let message = Json::text(without(&self.message, secrets));
        let id = names.request_id.clone();
        let id = id.map(|name| (name, Json::text(request_id)));
        let message = [(names.message.clone(), message)];
        Json::Object(message.into_iter().chain(id).collect())
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
        // A complete sentence is not changed, because callers recognize the service's own texts.
        let message = if message.ends_with('.') {
            message
        } else {
            format!("Invalid {path}: {message}.")
        };
        Self {
            property: Some(path),
            ..Self::new(400, message)
        }
    }
}
