//! A client for the Mews Connector API, the interface of a hotel's property management system.
//!
//! ```no_run
//! use mews_api::requests::ServicesGetAll;
//! use mews_api::{Client, Credentials, Environment};
//!
//! # async fn run(client_token: String, access_token: String) -> Result<(), mews_api::Error> {
//! let client = Client::builder(Credentials::client_token(client_token).access_token(access_token), "Acme Sync 1.4.0")
//!     .environment(Environment::Production)
//!     .build()?;
//! let mut services = client.services().get_all(ServicesGetAll::new()).items();
//! while let Some(service) = services.try_next().await? {
//!     println!("{} {}", service.id, service.is_active);
//! }
//!
//! // One client serves many hotels over the same connections.
//! let other_hotel = client.with_access_token("…");
//! # drop(other_hotel);
//! # Ok(()) }
//! ```
//!
//! # Where things are
//!
//! * A method of [`Client`] for each resource gives a handle ([`resources`]); a handle has one
//!   method for each operation.
//! * A method takes a request ([`requests`]): `new` with what is required, a setter for each other
//!   property.
//! * It returns a [`Call`]: override client settings for this call, then [`send`](Call::send) it.
//!   Calls of paged operations have
//!   [`items`](Call::items), [`pages`](Call::pages) and [`first_page`](Call::first_page) instead.
//! * The data of requests and responses is in [`types`]; the markers that say what an [`Id`]
//!   identifies in [`entities`].
//!
//! Names follow the provider's: the resource, the action, and for a dated version the date.
//! `reservations/getAll/2023-06-06` is
//! [`Reservations::get_all_v20230606`](resources::Reservations::get_all_v20230606). Searching the
//! documentation for a wire name finds the Rust one.
//!
//! # Guarantees
//!
//! * Money is exact: [`Decimal`] never passes through a binary float.
//! * New values of the service do not break a client: enum values and union variants that this
//!   version does not know are kept as `Unrecognized` and written back.
//! * The [`Effect`] of a write decides whether it is repeated, never its name.
//! * There is one [`Error`] type. It reports how to react and, after a failed write, whether it
//!   took effect ([`Outcome`]).
//! * Tokens are never printed, and never sent anywhere but to the address of the [`Environment`].
//!
//! # Observability
//!
//! [`ClientBuilder::on_attempt`] calls a function of yours after each attempt: operation, hotel,
//! status, durations, sizes. The feature `metrics-024` records `http.client.request.duration`,
//! `http.client.request.body.size`, `http.client.response.body.size`, `mews.client.limit.wait` and
//! `mews.client.repeats` by operation and status.
//!
//! Calls report to [`tracing`](https://docs.rs/tracing) at the level `DEBUG`, with the targets of
//! this crate's modules (`mews_api::…`). Neither tokens nor bodies are reported.
//!
//! | span or event | fields |
//! |---|---|
//! | span `mews_pages`: a call of `pages` or `items` | `operation`, `label` of the handle, and at the end `requests`, `splits` |
//! | span `mews_call`: one request of a call, from its first attempt to its end | `operation`, `label`, and at the end `attempts`, `status`, `request_id`, `waited_ms` because of the rate limit |
//! | span `mews_attempt`, inside: one sending | `number` from 1, `status`, `request_id`, `waited_ms`, and OpenTelemetry's names for HTTP clients, such as `http.response.status_code`, `http.request.resend_count` and `error.type` |
//! | event "repeated": another attempt follows | `kind` of the failure, `after_ms` |
//! | event "refused, waiting for the rate limit" | |
//! | event "values that this version doesn't know" | `operation`, `unknown`: how many |
//!
//! Fields without a value, such as the status of a request that got no response, are left empty.
//!
//! # Features
//!
//! | feature | default | meaning |
//! |---|---|---|
//! | `rustls` | yes | TLS by rustls with ring and the platform's certificates; needs a C compiler and nothing else |
//! | `native-tls` | | TLS by the platform's own library; ignored if a rustls feature is on |
//! | `rustls-no-provider` | | rustls with the crypto provider that the process has installed |
//! | `http2`, `gzip` | yes | HTTP/2; compressed responses |
//! | `jiff-1`, `chrono-04`, `time-03` | | conversions of [`Timestamp`], [`Date`] and [`Period`] |
//! | `time-zones` | | [`TimeZone`]: where a property's hours, days and months start |
//! | `reqwest-013` | | `configure_reqwest` of [`transport::HttpTransportBuilder`]: reqwest's own settings |
//! | `metrics-024` | | histograms and counters of the `metrics` facade, see [Observability](#observability) |
//! | `redis-1` | | [`quota`]: one limit of requests for many processes, kept in Redis or Valkey |
//! | `webhooks` | | `webhooks`: checks and reads what the service sends to an address of yours; no further dependency |
//! | `websocket` | | `Client::events`: the stream of events, with reconnects and gaps |
//! | `test-util` | | `test_util` and `transport::Replay`, for tests of your own code |
//! | `all-resources` | yes | every resource |
//! | `exports` | by `all-resources` | besides the resource, `exports`: files of bulk exports, line by line; no further dependency |
//! | one for each resource, such as `reservations` or `accounting-items` | by `all-resources` | its handle, requests and data |
//!
//! To shorten builds, enable only the resources you use: leave the default
//! features out and name them.
//!
//! ```toml
//! mews-api = { version = "0.1", default-features = false, features = ["rustls", "http2", "gzip", "reservations"] }
//! ```
//!
//! Data that several resources share comes with each of them. Enabling a feature never changes the
//! path of an existing item.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod base;
pub mod bindings;
mod client;
#[cfg(any(feature = "webhooks", feature = "websocket"))]
mod events;
mod execute;
#[cfg(test)]
mod fake;
mod jobs;
mod json;
mod pagination;
mod request;
mod response;
mod value;

/// Time as the client sees it; tests replace it.
pub mod clock {
    pub use crate::base::clock::{Clock, TokioClock};
}

/// Data for tests of code that uses this library. With the feature `test-util`.
#[cfg(any(test, feature = "test-util"))]
pub mod test_util {
    use crate::json::Empty;

    /// A value with nothing in it: no texts, no items, zeros, and no optional values. For data that
    /// only the service makes; set the fields that a test needs.
    ///
    /// ```
    /// use mews_api::test_util;
    /// use mews_api::types::Amount;
    ///
    /// let mut amount: Amount = test_util::empty();
    /// amount.currency = "EUR".to_owned();
    /// assert_eq!(amount.currency, "EUR");
    /// ```
    pub fn empty<T: Empty>() -> T {
        T::empty()
    }
}

/// One limit of requests for many processes: [`RateLimiter::shared`].
pub mod quota {
    #[cfg(feature = "redis-1")]
    pub use crate::execute::limiter::ledger::RedisLedger;
    pub use crate::execute::limiter::ledger::{
        Grant, InProcessLedger, Ledger, LedgerError, Limit, Report, Take, TokenKey,
    };
    pub use crate::execute::limiter::{QuotaReport, SharedQuota};
}

/// How a request reaches the service: one POST, bytes in, bytes out.
pub mod transport {
    pub use crate::base::future::BoxFuture;
    pub use crate::execute::transport::{
        Bytes, HeaderMap, HttpTransport, HttpTransportBuilder, Request, Response, Transport,
        TransportError,
    };
    #[cfg(feature = "exports")]
    pub use crate::execute::transport::{Download, FileBody, FileRequest, FileResponse};
    #[cfg(any(test, feature = "test-util"))]
    pub use crate::execute::transport::{RecordedRequest, Replay};
}

// The modules above don't depend on generated code. Deprecated items are generated as well. Large
// variants are not boxed: boxing one later would change its public type.
#[allow(deprecated, clippy::large_enum_variant)]
#[rustfmt::skip]
mod generated;

pub use base::credentials::{ClientToken, Credentials};
pub use base::environment::Environment;
pub use base::error::{Error, ErrorKind, FailedAttempt, Outcome};
pub use base::incomplete::{Checkpoint, Incomplete, Interval};
pub use base::incremental::Incremental;
pub use base::locale::Locale;
pub use base::operation::{Effect, KeyedItem, Operation, Paginated};
pub use client::Client;
pub use client::application::Application;
pub use client::builder::ClientBuilder;
pub use client::call::{Call, ResponseFuture};
pub use client::raw::Raw;
pub use client::raw_list::RawList;
#[cfg(feature = "webhooks")]
pub use events::webhooks;
#[cfg(feature = "websocket")]
pub use events::websocket;
pub use execute::limiter::RateLimiter;
pub use execute::report::AttemptReport;
pub use execute::retry::{RetryPolicy, RetryWrites};
pub use generated::{entities, requests, resources, types};
pub use jobs::changes::{Bookmark, Changes, Since};
pub use jobs::compare::{Difference, FullCompare, Snapshot};
#[cfg(feature = "exports")]
pub use jobs::exports;
#[cfg(feature = "time-zones")]
pub use jobs::time_zone::{TimeUnits, TimeZone};
pub use pagination::{Items, Pages, Progress, Stats};
pub use response::metadata::Metadata;
pub use rust_decimal;
pub use uuid::Uuid;
pub use value::{
    Cursor, Date, Decimal, Entity, HybridId, Id, Json, Period, Secret, Timestamp,
    UnrecognizedValue, UnrecognizedVariant, Update, ValueError,
};

/// The examples of the README compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

/// The guide to events compiles and runs.
#[cfg(all(
    doctest,
    feature = "webhooks",
    feature = "websocket",
    feature = "reservations"
))]
#[doc = include_str!("../../docs/guides/events.md")]
struct EventsGuide;
