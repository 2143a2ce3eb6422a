//! Calls of operations by their path, JSON in and out.

use std::fmt;
use std::future::IntoFuture;

use super::call::Call;
use crate::base::api::{ApiInfo, CONNECTOR};
use crate::base::error::Error;
use crate::base::future::BoxFuture;
use crate::base::operation::Effect;
use crate::execute::executor::Target;
use crate::request::envelope::Body;
use crate::response::answer::Answer;
use crate::response::metadata::Metadata;

/// A request of any operation as bytes, for [`Client::call_raw`](crate::Client::call_raw). `Debug`
/// shows only its path.
#[derive(Clone)]
pub struct Raw {
    api: &'static ApiInfo,
    path: String,
    json: Vec<u8>,
    effect: Effect,
}

impl Raw {
    pub(crate) fn new(path: String, json: Vec<u8>) -> Self {
        Self {
            api: &CONNECTOR,
            path,
            json,
            effect: Effect::Create,
        }
    }
}

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Raw")
            .field("path", &self.path)
            .field("effect", &self.effect)
            .finish_non_exhaustive()
    }
}

impl Call<Raw> {
    /// The effect of the operation on the hotel's data, which decides whether it is repeated after
    /// a failure. Default: [`Effect::Create`], which is never repeated if it may have taken effect.
    /// A write that is declared as [`Read`](Effect::Read) may be carried out twice.
    pub fn effect(mut self, effect: Effect) -> Self {
        self.request.effect = effect;
        self
    }

    /// The API that the path belongs to: bindings generated from the schema of another API contain
    /// it as `API`. Default: the Connector API.
    ///
    /// ```
    /// # use mews_api::{Client, Credentials};
    /// # fn call(client: &Client) {
    /// # mod booking { pub const API: &mews_api::bindings::ApiInfo = &mews_api::bindings::ApiInfo::new("/api/distributor/v1"); }
    /// let call = client.call_raw("hotels/get", br#"{"HotelId": "7"}"#).api(booking::API);
    /// # drop(call);
    /// # }
    /// ```
    pub fn api(mut self, api: &'static ApiInfo) -> Self {
        self.request.api = api;
        self
    }

    /// Sends the request. Returns the body unchanged, empty for a response without one. Awaiting
    /// the call does the same.
    ///
    /// # Errors
    /// Those of every call. A path with a scheme, dots or a query, and a body that is not an object
    /// or contains tokens, are refused before sending.
    pub async fn send(self) -> Result<Vec<u8>, Error> {
        Ok(self.answer().await?.body)
    }

    /// Like [`send`](Self::send); also returns the id of the request, the time of the response, and
    /// the number of attempts.
    ///
    /// # Errors
    /// Those of [`send`](Self::send).
    pub async fn send_with_metadata(self) -> Result<(Vec<u8>, Metadata), Error> {
        let answer = self.answer().await?;
        let metadata = Metadata::of(&answer, 0);
        Ok((answer.body, metadata))
    }

    async fn answer(self) -> Result<Answer, Error> {
        let Raw {
            api,
            path,
            json,
            effect,
        } = self.request;
        let body = Body::parse(api, &json);
        drop(json);
        let body = body.map_err(|error| error.in_operation(path.clone().into()))?;
        let target = Target::Raw(api, &path, effect);
        self.client.executor.run(target, &body, &self.options).await
    }
}

impl IntoFuture for Call<Raw> {
    type Output = Result<Vec<u8>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
