//! A simulator of the Mews Connector API: the service on a loopback port or in process, driven by the project's schema.
//!
//! It checks addresses, tokens and bodies as the schema says, and answers every operation with data that follow from a seed.
//! Reservations, and what they refer to, hang together: newest first, with cursors, filtered by ids, states and intervals.
//! What writes change, reads find. Scripts make requests fail; a log and a table of effects tell what came of them.
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

mod amounts;
mod answer;
mod builder;
mod clock;
mod columns;
mod contract;
mod control;
mod cost;
mod cursors;
mod delivery;
mod draw;
mod effects;
mod faults;
mod filters;
mod generate;
mod gzip;
mod hotel;
mod ids;
mod interval;
mod items;
mod json;
mod limit;
mod log;
mod moment;
mod overlay;
mod page;
mod patient;
mod references;
mod refusal;
mod seasons;
mod server;
mod service;
mod simulator;
mod state;
mod steering;
mod texts;
mod tokens;
mod units;
mod validate;
mod walks;
mod way;
mod wire;
mod world;
mod writes;

pub use builder::Builder;
pub use clock::DateForm;
pub use cost::{Cost, Costs};
pub use delivery::{Answer, BodyFault, ConnectionFault, Reply};
pub use effects::Effect;
pub use faults::{
    Change, Condition, Content, Fault, Incoming, RetryAfter, Script, ScriptError, Scripted,
};
pub use interval::IntervalEnds;
pub use limit::{Hint, Limit};
pub use log::{Kept, LogEntry};
pub use server::Server;
pub use simulator::{Error, Request, Response, Simulator};
