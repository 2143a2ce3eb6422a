//! All operations, each with what a test can do with it without knowing its types.

use std::future::Future;
use std::pin::Pin;

use mews_api::bindings::{self, Operation, OperationInfo};
use mews_api::{Client, Error, Outcome, requests};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The result of a call.
pub type Answer<'a> = Pin<Box<dyn Future<Output = Result<Checked, Error>> + Send + 'a>>;

/// The result of the checks before sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// It was sent.
    Passed,
    /// It was refused, and then sent unchecked.
    Refused,
}

/// One operation.
pub struct Row {
    /// The transport's facts of the operation.
    pub info: &'static OperationInfo,
    /// A body read as the request's type and written again.
    pub request: fn(&[u8]) -> Result<Vec<u8>, String>,
    /// A response read as the response's type and written again.
    pub response: fn(&[u8]) -> Result<Vec<u8>, String>,
    /// The Debug form of a body read as the request's type.
    pub debug_request: fn(&[u8]) -> Result<String, String>,
    /// Calls the public method with a body. A request that is refused before sending is then sent
    /// unchecked. Returns whether it was.
    pub call: fn(Client, &[u8]) -> Result<Answer<'static>, String>,
}

macro_rules! row {
    ($handle:ident, $method:ident, $request:ident) => {
        Row {
            info: <requests::$request as Operation>::INFO,
            request: request::<requests::$request>,
            response: response::<requests::$request>,
            debug_request: |body| {
                read::<requests::$request>(body).map(|request| format!("{request:?}"))
            },
            call: |client, body| {
                let request = read::<requests::$request>(body)?;
                #[allow(deprecated)]
                let call = client.$handle().$method(request);
                Ok(Box::pin(async move {
                    match call.clone().send_once().await {
                        Err(error) if error.outcome() == Outcome::NotSent => {
                            call.unchecked().send_once().await?;
                            Ok(Checked::Refused)
                        }
                        sent => sent.map(|_| Checked::Passed),
                    }
                }))
            },
        }
    };
}

/// In the order of the generated handles.
pub const OPERATIONS: &[Row] = include!(concat!(env!("OUT_DIR"), "/operations.rs"));

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, String> {
    serde_json::from_slice(body).map_err(|error| error.to_string())
}

fn request<R: Operation + DeserializeOwned>(body: &[u8]) -> Result<Vec<u8>, String> {
    let request: R = read(body)?;
    bindings::to_json(&request).map_err(|error| error.to_string())
}

fn response<R: Operation>(body: &[u8]) -> Result<Vec<u8>, String>
where
    R::Response: Serialize,
{
    let response: R::Response = bindings::from_json(body).map_err(|error| error.to_string())?;
    serde_json::to_vec(&response).map_err(|error| error.to_string())
}
