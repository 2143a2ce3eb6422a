//! Calls of operations by their path, JSON in and out.

use std::fmt;
use std::future::IntoFuture;

use super::call::Call;
use crate::base::error::Error;
use crate::base::future::BoxFuture;
use crate::base::operation::Effect;
use crate::execute::executor::Target;
use crate::request::envelope::Body;
use crate::response::answer::Answer;
use crate::response::metadata::Metadata;

/// A request as bytes, of any operation: what [`Client::call_raw`](crate::Client::call_raw) calls. Printing shows its path alone.
#[derive(Clone)]
pub struct Raw {
    path: String,
    json: Vec<u8>,
    effect: Effect,
}

impl Raw {
    pub(crate) fn new(path: String, json: Vec<u8>) -> Self {
        Self {
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
    /// What the operation does to the hotel's data, which decides what is repeated after a failure. Default:
    /// [`Effect::Create`], of which nothing is repeated that may have happened. Call a write a [`Read`](Effect::Read) and it may
    /// happen twice.
    pub fn effect(mut self, effect: Effect) -> Self {
        self.request.effect = effect;
        self
    }

    /// Sends the request; the body of the answer as it came, empty for an answer without one. Awaiting the call does the
    /// same.
    ///
    /// # Errors
    /// Those of every call. What can't be sent (a path with a scheme, dots or a query; a body that is no object, or holds
    /// tokens of its own) is refused here.
    pub async fn send(self) -> Result<Vec<u8>, Error> {
        Ok(self.answer().await?.body)
    }

    /// Like [`send`](Self::send); also tells the id of the request, when it was answered, and what it took.
    ///
    /// # Errors
    /// Those of [`send`](Self::send).
    pub async fn send_with_metadata(self) -> Result<(Vec<u8>, Metadata), Error> {
        let answer = self.answer().await?;
        let metadata = Metadata::of(&answer, 0);
        Ok((answer.body, metadata))
    }

    async fn answer(self) -> Result<Answer, Error> {
        let Raw { path, json, effect } = self.request;
        let body = Body::parse(&json);
        drop(json);
        let body = body.map_err(|error| error.in_operation(path.clone().into()))?;
        let target = Target::Raw(&path, effect);
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
