//! The simulated hotel in process, on the clock of the runtime.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use mews_api::transport::{BoxFuture, Request, Response, Transport, TransportError};
use mews_api::{Client, ClientBuilder, Environment};
use mews_simulator::{Builder, Fault, InProcess, LogEntry, Script, Simulator};
use serde_json::{Value, json};

use crate::recorder::{met, note};
use crate::tokens;

/// The read that scenarios use most.
pub(crate) const READ: &str = "configuration/get";
pub(crate) const WRITE: &str = "tasks/add";
pub(crate) const RESERVATIONS: &str = "reservations/getAll/2023-06-06";

/// A service without a socket, and the network before it.
#[derive(Clone)]
pub(crate) struct Hotel {
    simulator: Arc<Simulator>,
    latency: Duration,
    /// How many reservations there are, where it has nothing else of its own.
    reservations: Option<u32>,
}

/// All reservations of hotels by their number, from which they follow.
static RESERVATIONS_OF: Mutex<BTreeMap<u32, Arc<Vec<Value>>>> = Mutex::new(BTreeMap::new());

impl Hotel {
    /// A small hotel as it comes.
    pub(crate) fn new() -> Self {
        Self::with(|builder| builder)
    }

    /// A hotel with this many reservations.
    pub(crate) fn of(reservations: u32) -> Self {
        Self {
            reservations: Some(reservations),
            ..Self::with(|builder| builder.reservations(reservations))
        }
    }

    pub(crate) fn with(settings: impl FnOnce(Builder) -> Builder) -> Self {
        let simulator = settings(builder(1))
            .build()
            .expect("the project's own schema");
        Self {
            simulator: Arc::new(simulator),
            latency: Duration::ZERO,
            reservations: None,
        }
    }

    /// How long each request is on its way, there and back.
    pub(crate) fn latency(mut self, milliseconds: u64) -> Self {
        self.latency = Duration::from_millis(milliseconds);
        self
    }

    /// A client of the first property.
    pub(crate) fn client(&self) -> Client {
        self.client_with(|builder| builder)
    }

    pub(crate) fn client_with(
        &self,
        settings: impl FnOnce(ClientBuilder) -> ClientBuilder,
    ) -> Client {
        let builder = Client::builder(tokens::credentials(0), "Scenarios 1.0")
            .environment(Environment::Demo)
            .transport(self.clone());
        met(met(settings(builder))
            .build()
            .expect("a client with its own transport"))
    }

    /// All reservations as they are, whatever goes wrong with requests; newest first.
    pub(crate) fn reservations(&self) -> Arc<Vec<Value>> {
        let Some(number) = self.reservations else {
            return Arc::new(self.read_reservations());
        };
        let mut known = RESERVATIONS_OF
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let all = known.entry(number);
        Arc::clone(all.or_insert_with(|| Arc::new(self.read_reservations())))
    }

    fn read_reservations(&self) -> Vec<Value> {
        let mut all = Vec::new();
        let mut cursor = Value::Null;
        loop {
            let body = json!({
                "ClientToken": tokens::CLIENT,
                "AccessToken": tokens::access(0),
                "Client": "Scenarios 1.0",
                "Limitation": {"Count": 1000, "Cursor": cursor},
            });
            let path = format!("{}/{RESERVATIONS}", self.simulator.base_path());
            let request = mews_simulator::Request::post(path, body.to_string());
            let answer = self.simulator.handle(&request);
            let page: Value = serde_json::from_slice(&answer.body).expect("a page");
            all.extend(
                page["Reservations"]
                    .as_array()
                    .expect("a list")
                    .iter()
                    .cloned(),
            );
            cursor = page["Cursor"].clone();
            if cursor.is_null() {
                self.simulator.clear_log();
                return all;
            }
        }
    }

    /// The ids of those reservations that have what is asked for.
    pub(crate) fn ids_where(&self, which: impl Fn(&Value) -> bool) -> BTreeSet<String> {
        let all = self.reservations();
        let some = all.iter().filter(|one| which(one));
        some.map(|one| text(one, "Id").to_owned()).collect()
    }
}

/// The operations of a scenario on a service, in process or behind a socket.
pub(crate) trait Service {
    fn simulator(&self) -> &Simulator;

    /// Something that goes wrong from now on.
    fn script(&self, script: Script) {
        self.simulator()
            .script(script)
            .expect("a script of an operation that there is");
    }

    /// Applies a fault to the next `times` requests of an operation.
    fn next(&self, times: u64, operation: &str, fault: Fault) {
        self.script(Script::on(operation).times(times).then(fault));
    }

    /// The requests that came.
    fn log(&self) -> Vec<LogEntry> {
        let log = self.simulator().log();
        assert_eq!(log.dropped, 0, "the log has room for all requests");
        log.entries
    }

    fn sent(&self) -> usize {
        self.log().len()
    }

    /// When requests came, in seconds.
    fn times(&self) -> Vec<f64> {
        let log = self.log();
        log.iter().map(|entry| entry.at.as_secs_f64()).collect()
    }

    /// The seconds between a request and the one before it.
    fn gaps(&self) -> Vec<f64> {
        self.times()
            .windows(2)
            .map(|pair| pair[1] - pair[0])
            .collect()
    }

    /// How many writes were really carried out.
    fn effects(&self) -> usize {
        self.simulator().effects().entries.len()
    }
}

impl Service for Hotel {
    fn simulator(&self) -> &Simulator {
        &self.simulator
    }
}

/// The configuration of the scenarios' hotels, in process and behind a socket.
pub(crate) fn builder(properties: usize) -> Builder {
    let builder = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .seed(1)
        .client_token(tokens::CLIENT)
        .log_bodies(true)
        .log_capacity(100_000);
    (0..properties).fold(builder, |builder, number| {
        builder.access_token(tokens::access(number))
    })
}

/// A text of an item; empty where it is null.
pub(crate) fn text<'v>(item: &'v Value, name: &str) -> &'v str {
    item[name].as_str().unwrap_or_default()
}

impl Transport for Hotel {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        note(&format!("{request:?}"));
        Box::pin(async move {
            tokio::time::sleep(self.latency / 2).await;
            let hotel = InProcess::from(Arc::clone(&self.simulator));
            let result = hotel.send(request).await;
            tokio::time::sleep(self.latency / 2).await;
            note(&format!("{result:?}"));
            if let Err(error) = &result {
                note(&error.to_string());
            }
            result
        })
    }
}
