//! A simulator of the Mews Connector API, driven by the project's schema. The service runs on a
//! loopback port or in process.
//!
//! It checks addresses, tokens and bodies by the schema. Every operation returns data that depend
//! on a seed. Reservations and the items that they refer to are consistent. They are listed newest
//! first, with cursors, and can be filtered by ids, states and intervals. Reads return the changes
//! of earlier writes. Scripts make requests fail. A log and a table of effects record the outcomes.
//!
//! ```
//! use mews_simulator::{Request, Simulator};
//!
//! let simulator = Simulator::builder().seed(7).reservations(500).build()?;
//! let body = format!(
//!     r#"{{"ClientToken": "{}", "AccessToken": "{}", "Client": "Example 1.0"}}"#,
//!     simulator.client_token(),
//!     simulator.access_token(),
//! );
//! let response = simulator.handle(&Request::post("/api/connector/v1/configuration/get", body));
//! assert_eq!(response.status, 200);
//! # Ok::<(), mews_simulator::Error>(())
//! ```

// Each layer imports only from those before it (`tests/layers.rs`).
mod base;
mod contract;
mod data;
mod front;
#[cfg(feature = "mews-api")]
mod in_process;
mod server;
mod service;
mod state;

pub use base::clock::DateForm;
pub use base::interval::IntervalEnds;
pub use base::message::{Request, Response};
pub use front::builder::Builder;
pub use front::delivery::{Answer, BodyFault, ConnectionFault, FileFault, Reply};
pub use front::effects::Effect;
pub use front::error::Error;
pub use front::events::WebsocketFault;
pub use front::files::FileRequest;
pub use front::limit::{Hint, Limit};
pub use front::log::{Kept, LogEntry};
pub use front::scripts::{
    Change, Condition, Content, Fault, Incoming, RetryAfter, Script, ScriptError, Scripted,
};
pub use front::simulator::Simulator;
pub use front::webhooks::{Delivery, Webhooks};
#[cfg(feature = "mews-api")]
pub use in_process::InProcess;
pub use server::http::Server;
pub use server::tls::health;
pub use service::cost::{Cost, Costs};
pub use service::exports::settings::ExportSettings;
pub use service::forgive::Strictness;
