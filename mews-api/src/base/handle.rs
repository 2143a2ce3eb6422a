//! Credentials and label of a client handle.

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use crate::base::credentials::Credentials;

/// The hotel (or portfolio) behind an access token, as errors and spans name it.
pub(crate) struct Handle {
    pub(crate) credentials: Credentials,
    label: Label,
    /// Values in responses that this version of the library does not know, counted for all handles
    /// of a client.
    pub(crate) unrecognized_values: Arc<AtomicU64>,
}

/// Identifies a hotel without secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    /// Set by the caller.
    Given(Arc<str>),
    /// A hash of the access token, keyed by the client: it distinguishes hotels while the client
    /// lives, and does not help to guess tokens.
    Hashed(Arc<str>),
}

impl Label {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Given(text) | Self::Hashed(text) => text,
        }
    }
}

impl Handle {
    pub(crate) fn new(
        credentials: Credentials,
        key: &RandomState,
        unrecognized_values: Arc<AtomicU64>,
    ) -> Self {
        #[allow(clippy::cast_possible_truncation)]
        // Half of the hash is enough to distinguish hotels.
        let hash = key.hash_one(credentials.access_token.expose()) as u32;
        Self {
            credentials,
            label: Label::Hashed(format!("#{hash:08x}").into()),
            unrecognized_values,
        }
    }

    /// The same handle with this label.
    pub(crate) fn labelled(&self, label: &str) -> Self {
        // A label made of a token must not show it.
        let label = self.credentials.redact(label);
        Self {
            credentials: self.credentials.clone(),
            label: Label::Given(label.into()),
            unrecognized_values: Arc::clone(&self.unrecognized_values),
        }
    }

    pub(crate) fn label(&self) -> &Label {
        &self.label
    }

    #[cfg(test)]
    pub(crate) fn of(credentials: Credentials) -> Arc<Self> {
        Arc::new(Self::new(credentials, &RandomState::new(), Arc::default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_differ_per_hotel_and_contain_no_token() {
        let key = RandomState::new();
        let of = |key: &RandomState, token: &str| {
            let credentials = Credentials::client_token("client-token").access_token(token);
            Handle::new(credentials, key, Arc::default())
        };
        let (one, other) = (of(&key, "access-token"), of(&key, "another-token"));
        assert_eq!(one.label(), of(&key, "access-token").label());
        assert_ne!(one.label(), other.label());
        assert_ne!(
            one.label(),
            of(&RandomState::new(), "access-token").label(),
            "the key is the client's own"
        );
        let text = one.label().as_str();
        assert!(text.len() == 9 && text.starts_with('#'), "{text}");
        assert_eq!(one.labelled("Astoria").label().as_str(), "Astoria");
        for careless in ["access-token", "Astoria access-token", "client-token"] {
            let label = one.labelled(careless).label().as_str().to_owned();
            assert!(label.contains("[redacted]") && !label.contains("-token"));
        }
    }
}
