//! A page request under way.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tracing::{Instrument, Span};

use crate::base::error::{Error, ErrorKind, Outcome};
use crate::base::future::BoxFuture;

/// A page request under way. On a Tokio runtime it is a task, so that the response is read and its
/// timeout is fair while the consumer is busy; elsewhere it makes progress only while it is polled.
/// Dropping it ends it.
pub(super) enum PageRequest<T> {
    Task(JoinHandle<Result<T, Error>>),
    Polled(BoxFuture<'static, Result<T, Error>>),
}

impl<T: Send + 'static> PageRequest<T> {
    /// Starts it inside of this span.
    pub(super) fn start(
        request: impl Future<Output = Result<T, Error>> + Send + 'static,
        span: Span,
    ) -> Self {
        let request = request.instrument(span);
        match Handle::try_current() {
            Ok(runtime) => Self::Task(runtime.spawn(request)),
            Err(_) => Self::Polled(Box::pin(request)),
        }
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<T, Error>> {
        let joined = match self {
            Self::Polled(request) => return request.as_mut().poll(context),
            Self::Task(task) => ready!(Pin::new(task).poll(context)),
        };
        Poll::Ready(joined.unwrap_or_else(|error| {
            match error.try_into_panic() {
                Ok(panic) => std::panic::resume_unwind(panic),
                Err(_) => Err(Error::of(ErrorKind::Transport, Outcome::Unknown)
                    .with_message("the runtime was shut down")),
            }
        }))
    }
}

impl<T> Drop for PageRequest<T> {
    fn drop(&mut self) {
        if let Self::Task(task) = self {
            task.abort();
        }
    }
}
