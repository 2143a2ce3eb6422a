//! Answers that say no.

use crate::json::{Json, Object};
use crate::validate::Invalid;

/// A status and a message for people.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    message: String,
    /// The property that is wrong, if it is one.
    property: Option<String>,
}

impl Refusal {
    pub(crate) fn new(status: u16, message: impl Into<String>) -> Self {
        Self {
            status,
            message: message.into(),
            property: None,
        }
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
            status: 400,
            message,
            property: Some(path),
        }
    }
}
