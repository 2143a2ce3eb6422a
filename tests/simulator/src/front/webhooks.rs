//! Settings of webhooks, and the attempts to deliver them.

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::base::seconds;

/// Address and delivery settings of webhooks. `Debug` leaves out the secret.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Webhooks {
    /// The address, `http://…`, with the secret in its query.
    pub url: String,
    /// The delay between a write and its message. In JSON `delaySeconds`; zero unless set.
    #[serde(default, rename = "delaySeconds", with = "seconds")]
    pub delay: Duration,
    /// Time limit for the receiver to respond. In JSON `patienceSeconds`; 5 s unless set.
    #[serde(
        default = "Webhooks::five_seconds",
        rename = "patienceSeconds",
        with = "seconds"
    )]
    pub patience: Duration,
    /// The pause before a message is sent again. In JSON `retrySeconds`; one minute unless set.
    #[serde(
        default = "Webhooks::a_minute",
        rename = "retrySeconds",
        with = "seconds"
    )]
    pub retry: Duration,
    /// Maximum number of attempts before a message is dropped. 5 unless set.
    #[serde(default = "Webhooks::five")]
    pub attempts: u32,
    /// Maximum number of events in a message. More events are sent in another message. 500 unless
    /// set.
    #[serde(default = "Webhooks::five_hundred")]
    pub per_message: usize,
    /// Whether every message is sent twice.
    #[serde(default)]
    pub twice: bool,
}

impl Webhooks {
    /// Sends to this address, with the provider's defaults.
    pub fn to(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            delay: Duration::ZERO,
            patience: Self::five_seconds(),
            retry: Self::a_minute(),
            attempts: Self::five(),
            per_message: Self::five_hundred(),
            twice: false,
        }
    }

    /// The address without its query, which contains the secret.
    pub(crate) fn address(&self) -> &str {
        self.url.split('?').next().unwrap_or_default()
    }

    fn five_seconds() -> Duration {
        Duration::from_secs(5)
    }

    fn a_minute() -> Duration {
        Duration::from_secs(60)
    }

    fn five() -> u32 {
        5
    }

    fn five_hundred() -> usize {
        500
    }
}

impl fmt::Debug for Webhooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhooks")
            .field("url", &self.address())
            .field("delay", &self.delay)
            .field("patience", &self.patience)
            .field("retry", &self.retry)
            .field("attempts", &self.attempts)
            .field("per_message", &self.per_message)
            .field("twice", &self.twice)
            .finish()
    }
}

/// An attempt to deliver a message. It contains no secret.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Delivery {
    /// The number of the message, from 1.
    pub message: u64,
    /// The number of the attempt for this message, from 1.
    pub attempt: u32,
    /// Time of the attempt since the start of the simulator. In JSON `seconds`.
    #[serde(rename = "seconds", with = "seconds")]
    pub at: Duration,
    /// The receiver's status; `None` if no response arrived in time.
    pub status: Option<u16>,
    /// Whether the message was dropped after this attempt.
    pub dropped: bool,
    /// Number of events in the message.
    pub events: usize,
}
