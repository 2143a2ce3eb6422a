//! The service without sockets.

use std::fmt;
use std::sync::Arc;

use mews_schema::diagnostic::Diagnostics;

use crate::builder::Builder;
use crate::contract::Contract;
use crate::draw::Seed;
use crate::generate::Fullness;
use crate::json::Json;
use crate::server::Server;
use crate::service::Service;
use crate::tokens::Tokens;
use crate::validate::{Direction, Validator};
use crate::way::Way;
use crate::world::Extent;

/// A request as it arrives.
#[derive(Clone, PartialEq)]
pub struct Request {
    /// The method: `POST`, in capitals.
    pub method: String,
    /// The path, without host and query.
    pub path: String,
    /// Names and values, names in any case.
    pub headers: Vec<(String, String)>,
    /// The body as bytes.
    pub body: Vec<u8>,
}

impl Request {
    /// A `POST` of JSON, as all of the service's operations want it.
    pub fn post(path: impl Into<String>, body: impl Into<Vec<u8>>) -> Self {
        Self {
            method: "POST".to_owned(),
            path: path.into(),
            headers: vec![("Content-Type".to_owned(), "application/json".to_owned())],
            body: body.into(),
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(found, _)| found.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

/// Without the body: it carries tokens.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Request({} {}, {} bytes)",
            self.method,
            self.path,
            self.body.len()
        )
    }
}

/// An answer as it is sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// The status: 200 if all went well.
    pub status: u16,
    /// Names and values.
    pub headers: Vec<(String, String)>,
    /// JSON, or nothing where the status is 204.
    pub body: Vec<u8>,
}

impl Response {
    /// The value of a header, whatever the case of its name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(found, _)| found.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

impl Response {
    pub(crate) fn set_header(&mut self, name: &str, value: impl Into<String>) {
        self.remove_header(name);
        self.headers.push((name.to_owned(), value.into()));
    }

    pub(crate) fn remove_header(&mut self, name: &str) {
        self.headers
            .retain(|(found, _)| !found.eq_ignore_ascii_case(name));
    }

    pub(crate) fn set_body(&mut self, media_type: Option<&str>, body: String) {
        match media_type {
            Some(media_type) => self.set_header("Content-Type", media_type),
            None => self.remove_header("Content-Type"),
        }
        self.body = body.into_bytes();
    }
}

/// Why there is no simulator.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The schema can't be read.
    Schema(Diagnostics),
    /// The time given to [`Builder::now`] is none.
    Now,
    /// The speed given to [`Builder::speed`] is none.
    Speed,
    /// A day given to [`Builder::season`] is none, or the season ends before it begins.
    Season,
    /// There is no such operation.
    Operation(String),
    /// The address can't be listened to.
    Listen(std::io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Schema(diagnostics) => write!(f, "the schema can't be read:\n{diagnostics}"),
            Self::Now => {
                f.write_str("the present must be an instant such as `2026-01-15T12:00:00Z`")
            }
            Self::Speed => f.write_str("the speed must be a number over 0"),
            Self::Season => {
                f.write_str("a season must go from a day such as `2025-07-01` to a later one")
            }
            Self::Operation(path) => write!(f, "there is no operation `{path}`"),
            Self::Listen(error) => write!(f, "can't listen: {error}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Listen(error) => Some(error),
            _ => None,
        }
    }
}

/// The service: answers requests from data that follow from a seed, and fails as scripts say.
pub struct Simulator {
    pub(crate) contract: Arc<Contract>,
    pub(crate) service: Service,
    pub(crate) tokens: Tokens,
    pub(crate) body_limit: usize,
    pub(crate) way: Way,
    /// What the data set follows from.
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
    /// A simulator with settings of one's own.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// A simulator as it comes, on a free port of the loopback interface.
    pub async fn start() -> Result<Server, Error> {
        Self::builder().start().await
    }

    /// Serves an address; port 0 is any free one.
    pub async fn serve(self, address: std::net::SocketAddr) -> Result<Server, Error> {
        Server::listen(self, address).await.map_err(Error::Listen)
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

    /// The number that all data follow from.
    pub fn seed(&self) -> u64 {
        self.extent.seed
    }

    /// How many reservations there were at the start.
    pub fn reservations(&self) -> u32 {
        self.extent.reservations
    }

    /// How many enterprises there are.
    pub fn enterprises(&self) -> u32 {
        self.extent.enterprises
    }

    /// The paths of all operations, without the base: `reservations/getAll/2023-06-06`.
    pub fn operations(&self) -> impl Iterator<Item = &str> {
        self.contract.calls.keys().map(String::as_str)
    }

    /// What stands before the path of an operation in an address: `/api/connector/v1`.
    pub fn base_path(&self) -> &str {
        &self.contract.api.base_path
    }

    /// A body for an operation, without envelope, that has what the schema requires and no more; nothing if there is no such
    /// operation. Equal seeds give equal bodies.
    pub fn sample_request(&self, operation: &str, seed: u64) -> Option<serde_json::Value> {
        self.sample(operation, seed, Fullness::Required)
    }

    /// As [`Simulator::sample_request`], with the optional properties too.
    pub fn full_sample_request(&self, operation: &str, seed: u64) -> Option<serde_json::Value> {
        self.sample(operation, seed, Fullness::Full)
    }

    fn sample(&self, operation: &str, seed: u64, fullness: Fullness) -> Option<serde_json::Value> {
        let call = self.contract.calls.get(operation)?;
        let seed = Seed::new(seed).at(operation);
        let body = self.service.sample(call, seed, fullness);
        serde_json::from_str(&body.to_text()).ok()
    }

    /// Whether a body, without envelope, is valid by the schema; the error says what is wrong, and where. Whether the operation
    /// would be carried out depends on what there is at present, and is not looked at.
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

    /// Whether a body is one that the operation may answer; the error says what is wrong, and where.
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
