//! Credentials and label of a client handle.

use std::borrow::Cow;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use crate::base::api::ApiInfo;
use crate::base::credentials::Credentials;
use crate::value::Secret;

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
        let hash = key.hash_one(credentials.access_token.as_ref().map(Secret::expose)) as u32;
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

    /// The party whose requests the service counts together: the access token, for the Connector
    /// API. Another API has a quota of its own, for each access token or, if it takes none, for all
    /// its calls.
    pub(crate) fn principal(&self, api: &ApiInfo) -> Cow<'_, Secret> {
        let token = self.credentials.access_token.as_ref();
        match (
            token.filter(|_| api.access_token.is_some()),
            api.other_base_path(),
        ) {
            (Some(token), None) => Cow::Borrowed(token),
            (token, base_path) => {
                let token = token.map_or("", Secret::expose);
                let base_path = base_path.unwrap_or_default();
                // Room for all of it: growing would leave a copy of the token behind.
                let mut text = String::with_capacity(base_path.len() + 1 + token.len());
                text.push_str(base_path);
                // No token contains it.
                text.push('\n');
                text.push_str(token);
                Cow::Owned(Secret::new(text))
            }
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
