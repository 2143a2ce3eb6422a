//! Metadata of a successful call.

use std::time::Duration;

use crate::response::answer::Answer;
use crate::value::Timestamp;

/// Facts of a successful call besides its response. (For a failed one see [`Error`](crate::Error).)
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[non_exhaustive]
pub struct Metadata {
    /// The id that the service gave the request. Quote it to the service's support.
    pub request_id: Option<String>,
    /// The HTTP status: 200, or 204 for a response without a body.
    pub status: u16,
    /// When the response was made, by the service's clock. The one to measure "changed since" by.
    pub date: Option<Timestamp>,
    /// How many attempts it took, 1 if the first one succeeded. Those that were refused for too
    /// many requests (429) count.
    pub attempts: u32,
    /// How long the call waited in all because of the limit of requests.
    pub waited: Duration,
    /// How many values of the response this version of the library doesn't know: of enums, or
    /// variants of unions. They are kept and written back; see
    /// [`Client::unrecognized_values`](crate::Client::unrecognized_values). A text that was cut
    /// between the halves of a character counts too, for each U+FFFD put in place of a half. Always
    /// 0 for a raw call.
    #[doc(alias = "schema_drift")]
    pub unrecognized_values: u64,
}

impl Metadata {
    pub(crate) fn of(answer: &Answer, unrecognized_values: u64) -> Self {
        Self {
            request_id: answer.request_id(),
            status: answer.status,
            date: answer.date(),
            attempts: answer.attempts,
            waited: answer.waited,
            unrecognized_values,
        }
    }
}
