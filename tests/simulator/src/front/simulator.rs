//! The service without sockets.

use std::fmt;
use std::sync::Arc;

use crate::base::json::Json;
use crate::base::rng::Seed;
use crate::contract::Contract;
use crate::contract::validate::{Direction, Validator};
use crate::data::dataset::Extent;
use crate::data::generate::Fullness;
use crate::front::builder::Builder;
use crate::front::pipeline::Pipeline;
use crate::service::Service;
use crate::service::tokens::Tokens;

/// The service. It generates responses from data that depend on a seed, and injects faults by
/// scripts.
pub struct Simulator {
    pub(crate) contract: Arc<Contract>,
    pub(crate) service: Service,
    /// Items given at the start; a reset restores them.
    pub(crate) items: Vec<Json>,
    pub(crate) tokens: Tokens,
    pub(crate) body_limit: usize,
    pub(crate) pipeline: Pipeline,
    /// Parameters of the generated data set.
    pub(crate) extent: Extent,
}

impl fmt::Debug for Simulator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Simulator")
            .field("operations", &self.contract.calls.len())
            .field("tokens", &self.tokens)
            .finish_non_exhaustive()
    }
}

impl Simulator {
    /// A builder for a simulator with other settings.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The token of the application.
    pub fn client_token(&self) -> &str {
        &self.tokens.client
    }

    /// The first of the access tokens.
    pub fn access_token(&self) -> &str {
        self.tokens.access.first().map_or("", String::as_str)
    }

    /// All access tokens.
    pub fn access_tokens(&self) -> &[String] {
        &self.tokens.access
    }

    /// The longest body in bytes.
    pub fn body_limit(&self) -> usize {
        self.body_limit
    }

    /// The seed of all generated data.
    pub fn seed(&self) -> u64 {
        self.extent.seed
    }

    /// Number of reservations at the start.
    pub fn reservations(&self) -> u32 {
        self.extent.reservations
    }

    /// Number of enterprises.
    pub fn enterprises(&self) -> u32 {
        self.extent.enterprises
    }

    /// The paths of all operations, without the base: `reservations/getAll/2023-06-06`.
    pub fn operations(&self) -> impl Iterator<Item = &str> {
        self.contract.calls.keys().map(String::as_str)
    }

    /// The part of an address before the path of an operation: `/api/connector/v1`.
    pub fn base_path(&self) -> &str {
        self.contract.api.base_path.trim_end_matches('/')
    }

    /// Returns a body for an operation, without envelope and with only the properties that the
    /// schema requires. Returns `None` if the operation does not exist. Equal seeds give equal
    /// bodies.
    pub fn sample_request(&self, operation: &str, seed: u64) -> Option<serde_json::Value> {
        self.sample(operation, seed, Fullness::Required)
    }

    /// Reads the built-in schema in advance. Without this call, the first simulator of a process
    /// reads it. Called before the runtime of a server starts, it saves memory: the serving threads
    /// can reuse the memory that reading has freed.
    pub fn prepare() {
        let reading = std::thread::spawn(|| Contract::embedded().is_ok());
        // An error is reported when a simulator is built.
        let _ = reading.join();
    }

    /// As [`Simulator::sample_request`], including the optional properties.
    pub fn full_sample_request(&self, operation: &str, seed: u64) -> Option<serde_json::Value> {
        self.sample(operation, seed, Fullness::Full)
    }

    fn sample(&self, operation: &str, seed: u64, fullness: Fullness) -> Option<serde_json::Value> {
        let call = self.contract.calls.get(operation)?;
        let seed = Seed::new(seed).at(operation);
        let body = self.service.sample(call, seed, fullness);
        serde_json::from_str(&body.to_text()).ok()
    }

    /// Checks whether a body, without envelope, is valid by the schema. The error describes the
    /// problem and its place. The check does not consider whether the current data allow the
    /// operation.
    pub fn check_request(&self, operation: &str, body: &str) -> Result<(), String> {
        let call = self
            .contract
            .calls
            .get(operation)
            .ok_or("there is no such operation")?;
        let Some(Json::Object(body)) = Json::parse(body.as_bytes()) else {
            return Err("the body is not a JSON object".to_owned());
        };
        let validator = Validator {
            contract: &self.contract,
            direction: Direction::Request,
        };
        let checked = validator.body(&call.request, &body);
        checked.map_err(|invalid| format!("`{}` {}", invalid.path, invalid.message))
    }

    /// Checks whether a body is a valid response of the operation. The error describes the problem
    /// and its place.
    pub fn check_answer(&self, operation: &str, body: &[u8]) -> Result<(), String> {
        let call = self
            .contract
            .calls
            .get(operation)
            .ok_or("there is no such operation")?;
        let answer = Json::parse(body).ok_or("the answer is not JSON")?;
        let validator = Validator {
            contract: &self.contract,
            direction: Direction::Response,
        };
        let checked = validator.answer(call.response.as_deref(), &answer);
        checked.map_err(|invalid| format!("`{}` {}", invalid.path, invalid.message))
    }
}
