//! A simulator of the Mews Connector API: the service on a loopback port or in process, driven by the project's schema.
//!
//! It checks addresses, tokens and bodies as the schema says, and answers every operation with data that follow from a seed.
//! Reservations, and what they refer to, hang together: newest first, with cursors, filtered by ids, states and intervals.
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
mod columns;
mod contract;
mod cost;
mod cursors;
mod draw;
mod filters;
mod generate;
mod hotel;
mod ids;
mod items;
mod json;
mod moment;
mod page;
mod references;
mod refusal;
mod seasons;
mod server;
mod service;
mod simulator;
mod state;
mod texts;
mod tokens;
mod units;
mod validate;
mod world;
mod writes;

pub use cost::Cost;
pub use server::Server;
pub use simulator::{Builder, Error, Request, Response, Simulator};
