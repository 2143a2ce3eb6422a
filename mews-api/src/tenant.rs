//! Whom a handle of a client speaks for.

use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, OnceLock};

use crate::credentials::Credentials;
use crate::drift::Drift;
use crate::limiter::{Limiter, Limiters};

/// The hotel (or portfolio) behind an access token, as errors and spans know it.
pub(crate) struct Tenant {
    pub(crate) credentials: Credentials,
    label: Label,
    pub(crate) drift: Arc<Drift>,
    /// Looked up once for each handle.
    limiter: OnceLock<Arc<Limiter>>,
}

/// What tells one hotel from another and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    /// By the caller.
    Given(Arc<str>),
    /// A hash of the access token, which has a key of its own in each client: good for telling hotels apart in one run, of
    /// no use to whoever guesses tokens.
    Hashed(Arc<str>),
}

impl Label {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Given(text) | Self::Hashed(text) => text,
        }
    }
}

impl Tenant {
    pub(crate) fn new(credentials: Credentials, key: &RandomState, drift: Arc<Drift>) -> Self {
        #[allow(clippy::cast_possible_truncation)]
        // Half of the hash is enough to tell hotels apart.
        let hash = key.hash_one(credentials.access_token.expose()) as u32;
        Self {
            credentials,
            label: Label::Hashed(format!("#{hash:08x}").into()),
            drift,
            limiter: OnceLock::new(),
        }
    }

    /// The same one under a name.
    pub(crate) fn labelled(&self, label: &str) -> Self {
        // One that is made of a token is none.
        let label = self.credentials.redact(label);
        Self {
            credentials: self.credentials.clone(),
            label: Label::Given(label.into()),
            drift: Arc::clone(&self.drift),
            limiter: self.limiter.clone(),
        }
    }

    /// The limiter of its access token, `limiters` being the client's.
    pub(crate) fn limiter(&self, limiters: &Limiters) -> &Limiter {
        self.limiter
            .get_or_init(|| limiters.of(&self.credentials.access_token))
    }

    pub(crate) fn label(&self) -> &Label {
        &self.label
    }

    /// One that nobody knows.
    #[cfg(test)]
    pub(crate) fn of(credentials: Credentials) -> Arc<Self> {
        Arc::new(Self::new(credentials, &RandomState::new(), Arc::default()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_tell_hotels_apart_and_hold_no_token() {
        let key = RandomState::new();
        let of = |key: &RandomState, token: &str| {
            let credentials = Credentials::new("client-token", token);
            Tenant::new(credentials, key, Arc::default())
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
