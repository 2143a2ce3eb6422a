//! A client for the Mews Connector API, the interface of a hotel's property management system.
//!
//! ```no_run
//! use mews_api::{Client, Credentials, Environment};
//!
//! # fn tokens() -> (String, String) { unimplemented!() }
//! # async fn run() -> Result<(), mews_api::Error> {
//! let (client_token, access_token) = tokens();
//! let client = Client::builder(Credentials::new(client_token, access_token), "Acme Sync 1.4.0")
//!     .environment(Environment::Demo)
//!     .build()?;
//!
//! // Any operation can be reached by its path; tokens and the client's name are added to the body.
//! let answer = client.call_raw("services/getAll", br#"{"Limitation":{"Count":100}}"#).await?;
//!
//! // One client serves many hotels over the same connections.
//! let other_hotel = client.with_access_token("…");
//! # Ok(()) }
//! ```
//!
//! * Money is exact: [`Decimal`] never passes through a binary float.
//! * Nothing new breaks a client: unknown values of enums and variants of unions are kept and written back.
//! * One [`Error`] tells what to do, and after a failed write whether it happened ([`Outcome`]).
//! * Tokens are never printed, and never sent anywhere but to the address of the [`Environment`].
//!
//! # Features
//!
//! | feature | default | meaning |
//! |---|---|---|
//! | `rustls` | yes | TLS by rustls with ring and the platform's certificates; needs a C compiler and nothing else |
//! | `native-tls` | | TLS by the platform's own library, where no rustls is enabled |
//! | `rustls-no-provider` | | rustls with the crypto provider that the process has installed |
//! | `http2`, `gzip` | yes | HTTP/2; compressed answers |
//! | `jiff-02`, `chrono-04`, `time-03` | | conversions of [`Timestamp`], [`Date`] and [`Period`] |

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod attempt;
pub mod bindings;
mod call;
mod client;
mod codec;
mod credentials;
mod decode;
mod envelope;
mod environment;
mod error;
mod object;
mod operation;
mod options;
mod pager;
pub mod transport;
mod value;

// Nothing above knows what is generated.
#[allow(deprecated)]
mod generated;

pub use call::Call;
pub use client::{Client, ClientBuilder};
pub use credentials::Credentials;
pub use environment::Environment;
pub use error::{Error, ErrorKind, Outcome};
pub use generated::{entities, requests, resources, types};
pub use pager::{Items, Pages};
pub use rust_decimal;
pub use uuid::Uuid;
pub use value::{
    Cursor, Date, Decimal, Id, Json, Period, Secret, Timestamp, UnknownValue, UnknownVariant,
    Update, ValueError,
};
