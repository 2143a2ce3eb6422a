//! Sends one request: attempt after attempt by the rules of `retry`, each with a permit of its
//! token's quota.

use std::borrow::Cow;
use std::num::NonZero;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use tokio::sync::{Semaphore, SemaphorePermit};
use tracing::field::{Empty, debug};
use tracing::{Instrument, Span, debug_span};

use crate::base::api::ApiInfo;
use crate::base::clock::Clock;
use crate::base::error::{Error, ErrorKind, FailedAttempt, Outcome};
use crate::base::operation::Effect;
use crate::execute::attempt::Attempt;
use crate::execute::limiter::{Limiter, Limiters, Permit};
use crate::execute::outcome::{AttemptOutcome, Failure};
use crate::execute::report::{AttemptHook, AttemptReport};
use crate::execute::retry::{
    Action, AuthSignal, Budget, Circuits, History, Random, RetryContext, RetryPolicy, Stopped,
    decide,
};
use crate::execute::timeout::within;
use crate::response::answer::Answer;
use crate::value::Secret;

/// The state that calls of a client share.
pub(crate) struct Traffic {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) limiters: Arc<Limiters>,
    /// Bounds the requests under way, and so the connections; none for a transport of the caller's.
    pub(crate) connections: Option<Semaphore>,
    pub(crate) budget: Budget,
    pub(crate) circuits: Circuits,
    pub(crate) random: Random,
    pub(crate) on_attempt: Option<AttemptHook>,
}

/// A request, and all that decides how it is sent.
pub(crate) struct Run<'a> {
    pub(crate) traffic: &'a Traffic,
    pub(crate) limiter: &'a Limiter,
    pub(crate) attempt: Attempt<'a>,
    /// The party whose requests the service counts together.
    pub(crate) principal: &'a Secret,
    pub(crate) body: Bytes,
    pub(crate) context: RetryContext,
    pub(crate) policy: RetryPolicy,
    pub(crate) timeout: Duration,
}

/// The most attempts that an error keeps.
const MOST_ATTEMPTS: usize = 100;

/// The attempts of the request so far.
#[derive(Default)]
struct Progress {
    history: History,
    /// How many attempts failed.
    failed: usize,
    /// The first of them, and the latest.
    attempts: Vec<FailedAttempt>,
    /// An earlier attempt may have taken effect, so the refusal of a later one does not mean that
    /// nothing happened.
    maybe_applied: bool,
    last: Option<Box<Failure>>,
}

impl Run<'_> {
    pub(crate) async fn send(self) -> Result<Answer, Error> {
        let span = debug_span!(
            "mews_call",
            operation = self.attempt.path,
            label = self.attempt.handle.label().as_str(),
            attempts = Empty,
            status = Empty,
            request_id = Empty,
            waited_ms = Empty,
        );
        self.send_in(&span).instrument(span.clone()).await
    }

    async fn send_in(self, span: &Span) -> Result<Answer, Error> {
        let mut progress = Progress::default();
        let result = self.until_settled(&mut progress).await;
        let Progress {
            history,
            failed,
            attempts,
            ..
        } = progress;
        let sent = failed + usize::from(result.is_ok());
        if !span.is_disabled() {
            match &result {
                Ok(answer) => {
                    let id = answer.request_id();
                    record(span, Some(answer.status), id.as_deref(), history.waited);
                }
                Err(error) => record(span, error.status(), error.request_id(), history.waited),
            }
        }
        span.record("attempts", sent);
        match result {
            Ok(mut answer) => {
                answer.attempts = u32::try_from(sent).unwrap_or(u32::MAX);
                answer.refusals = u32::try_from(refusals(&attempts)).unwrap_or(u32::MAX);
                answer.waited = history.waited;
                Ok(answer)
            }
            Err(error) => Err(error
                .labelled(self.attempt.handle.label())
                .after(attempts, history.waited)),
        }
    }

    async fn until_settled(&self, progress: &mut Progress) -> Result<Answer, Error> {
        let clock = &*self.traffic.clock;
        let principal = self.principal;
        let stopped = |what| stopped(what, self.attempt.api);
        let mut ready = clock.now();
        let path = self.attempt.path;
        if let Some(what) = self.traffic.circuits.stopped(principal, path, ready) {
            return Err(stopped(what));
        }
        loop {
            let (permit, waited) = self.permit(progress).await?;
            // Before the request counts: it must leave when the limiter believes that it does.
            let connection = self.connection(progress).await?;
            if !permit.is_current() {
                // It waited too long for a connection. That time counts for the longest wait.
                continue;
            }
            let started = clock.now();
            if progress.last.is_none() {
                // Others may have been refused while this one waited.
                self.traffic
                    .circuits
                    .admit(principal, path, started)
                    .map_err(stopped)?;
            }
            let delay = started.saturating_sub(ready);
            let (result, permit) = self.attempt(permit, progress, waited, started).await;
            drop(connection);
            ready = clock.now();
            progress.history.spent += ready.saturating_sub(started);

            let status = match &result {
                Ok(answer) => Some(answer.status),
                Err(failure) => failure.status,
            };
            let signal = AuthSignal::of(status);
            self.traffic.circuits.note(principal, path, signal, ready);
            let failure = match result {
                Ok(answer) => {
                    permit.answered();
                    self.traffic.budget.succeeded();
                    return Ok(answer);
                }
                Err(failure) => progress.note(failure, delay),
            };
            let outcome = failure.outcome;
            let action = decide(
                &self.context,
                outcome,
                &progress.history,
                self.traffic.budget.left(),
                &self.policy,
                self.traffic.random.fraction(),
            );
            match outcome {
                AttemptOutcome::RateLimited(retry_after) => {
                    let retry_after = match action {
                        Action::WaitForGate { retry_after } => retry_after,
                        _ => retry_after.filter(|pause| !pause.is_zero()),
                    };
                    permit.refused(retry_after);
                }
                _ if status.is_some() => permit.answered(),
                // Whether it arrived is not known: the permit stays spent.
                _ => drop(permit),
            }
            progress.history.add(outcome);
            match action {
                Action::Repeat { after, cost } if self.traffic.budget.pay(cost) => {
                    tracing::debug!(kind = ?outcome.kind(), after_ms = milliseconds(after), "repeated");
                    progress.last = Some(failure);
                    clock.sleep(after).await;
                    progress.history.spent += after;
                }
                Action::WaitForGate { .. } => {
                    tracing::debug!("refused, waiting for the rate limit");
                    progress.last = Some(failure);
                }
                Action::Repeat { .. } | Action::Split | Action::Fail => {
                    return Err(failure.into_error());
                }
            }
        }
    }

    /// Waits for the turn of an attempt. Also returns how long.
    async fn permit(&self, progress: &mut Progress) -> Result<(Permit, Duration), Error> {
        let max_wait = self.policy.max_wait_or_default();
        let left = max_wait.saturating_sub(progress.history.waited);
        let permit = self.limiter.acquire(self.context.priority, left).await;
        let waited = match &permit {
            Ok(permit) => permit.waited(),
            Err(exhausted) => exhausted.waited,
        };
        progress.history.waited = progress.history.waited.saturating_add(waited);
        match (permit, progress.last.take()) {
            (Ok(permit), last) => {
                progress.last = last;
                Ok((permit, waited))
            }
            // The failure of the request is more informative than the lack of time to repeat it.
            (Err(_), Some(last)) => Err(last.into_error()),
            (Err(exhausted), None) => {
                let reason = if exhausted.gate_closed {
                    "the service refused requests (429) and asked for a pause"
                } else {
                    "too many requests are waiting"
                };
                let message = format!(
                    "{reason}: the next one could be sent in {:?}, the longest wait is {max_wait:?}",
                    exhausted.wait
                );
                Err(Error::of(ErrorKind::RateLimited, Outcome::NotSent).with_message(message))
            }
        }
    }

    /// Waits until one more request may be under way.
    async fn connection(
        &self,
        progress: &mut Progress,
    ) -> Result<Option<SemaphorePermit<'_>>, Error> {
        let Some(connections) = &self.traffic.connections else {
            return Ok(None);
        };
        if let Ok(free) = connections.try_acquire() {
            return Ok(Some(free));
        }
        let clock = &*self.traffic.clock;
        let since = clock.now();
        let max_wait = self.policy.max_wait_or_default();
        let left = max_wait.saturating_sub(progress.history.waited);
        let free = within(clock, left, connections.acquire()).await;
        progress.history.waited += clock.now().saturating_sub(since);
        match (free, progress.last.take()) {
            (Some(Ok(free)), last) => {
                progress.last = last;
                Ok(Some(free))
            }
            (_, Some(last)) => Err(last.into_error()),
            (_, None) => {
                let message = format!("no connection became free within {max_wait:?}");
                Err(Error::of(ErrorKind::Timeout, Outcome::NotSent).with_message(message))
            }
        }
    }

    async fn attempt(
        &self,
        mut permit: Permit,
        progress: &Progress,
        waited: Duration,
        started: Duration,
    ) -> (Result<Answer, Box<Failure>>, Permit) {
        let number = progress.failed + 1;
        let span = debug_span!(
            "mews_attempt",
            number,
            status = Empty,
            request_id = Empty,
            waited_ms = Empty,
            otel.kind = "client",
            http.request.method = "POST",
            http.request.resend_count = Empty,
            http.response.status_code = Empty,
            server.address = self.attempt.server,
            error.type = Empty,
        );
        if number > 1 {
            span.record("http.request.resend_count", number - 1);
        }
        // A first attempt has all the time that it is given; so has each one of what must not be
        // sent twice, since one that is given up leaves its outcome open.
        let shortened = progress.last.is_some() && self.context.effect == Effect::Read;
        let timeout = match self.policy.deadline_for(self.context.priority) {
            Some(deadline) if shortened => self
                .timeout
                .min(deadline.saturating_sub(progress.history.spent)),
            _ => self.timeout,
        };
        permit.sent();
        let sent = self.attempt.send(self.body.clone(), timeout, started);
        let result = sent.instrument(span.clone()).await;
        if !span.is_disabled() {
            match &result {
                Ok(answer) => {
                    let id = answer.request_id();
                    record(&span, Some(answer.status), id.as_deref(), waited);
                }
                Err(failure) => {
                    record(&span, failure.status, failure.request_id.as_deref(), waited);
                    span.record("error.type", debug(failure.outcome.kind()));
                }
            }
        }
        self.report(&result, number, waited, started);
        (result, permit)
    }

    /// Reports an attempt, if there is a listener.
    fn report(
        &self,
        result: &Result<Answer, Box<Failure>>,
        number: usize,
        waited: Duration,
        started: Duration,
    ) {
        let hook = self.traffic.on_attempt.as_ref();
        if hook.is_none() && cfg!(not(feature = "metrics-024")) {
            return;
        }
        let id = match result {
            Ok(answer) => answer.request_id().map(Cow::Owned),
            Err(failure) => failure.request_id.as_deref().map(Cow::Borrowed),
        };
        let (failure, status, response_bytes) = match result {
            Ok(answer) => (None, Some(answer.status), answer.body.len()),
            Err(failure) => {
                let kind = failure.outcome.kind();
                (Some(kind), failure.status, failure.response_bytes)
            }
        };
        let report = AttemptReport {
            operation: self.attempt.path,
            label: self.attempt.handle.label().as_str(),
            server: self.attempt.server,
            number: number.try_into().unwrap_or(u32::MAX),
            failure,
            status,
            request_id: id.as_deref(),
            waited,
            duration: self.traffic.clock.now().saturating_sub(started),
            request_bytes: self.body.len(),
            response_bytes,
        };
        #[cfg(feature = "metrics-024")]
        super::metrics::record(&report);
        if let Some(hook) = hook {
            hook.call(&report);
        }
    }
}

impl Progress {
    /// Keeps how an attempt failed. Returns the failure with what earlier attempts say about its
    /// effect.
    fn note(&mut self, mut failure: Box<Failure>, delay: Duration) -> Box<Failure> {
        self.failed += 1;
        if self.attempts.len() == MOST_ATTEMPTS {
            self.attempts.pop();
        }
        self.attempts.push(failure.summary(delay));
        match failure.effect {
            Outcome::NotSent | Outcome::Refused if self.maybe_applied => {
                failure.effect = Outcome::Unknown;
            }
            Outcome::NotSent | Outcome::Refused => {}
            Outcome::Unknown | Outcome::Applied => self.maybe_applied = true,
        }
        failure
    }
}

/// How many of these attempts were refused for being too many.
pub(crate) fn refusals(attempts: &[FailedAttempt]) -> usize {
    let refused = |attempt: &&FailedAttempt| attempt.kind == ErrorKind::RateLimited;
    attempts.iter().filter(refused).count()
}

/// The error of a call that is not sent, since its operation or token is stopped.
fn stopped(what: Stopped, api: &ApiInfo) -> Error {
    let (of, left) = match what {
        Stopped::Operation(left) => ("this operation", left),
        Stopped::Token(left) if api.access_token.is_none() => ("this API", left),
        Stopped::Token(left) => ("this access token", left),
    };
    let seconds = NonZero::new(left.as_secs()).map_or(1, NonZero::get);
    Error::of(ErrorKind::Unauthorized, Outcome::NotSent)
        .with_message(format!("the next call of {of} is sent in {seconds} s"))
}

fn record(span: &Span, status: Option<u16>, request_id: Option<&str>, waited: Duration) {
    if let Some(status) = status {
        span.record("status", status);
        span.record("http.response.status_code", status);
    }
    if let Some(id) = request_id {
        span.record("request_id", id);
    }
    span.record("waited_ms", milliseconds(waited));
}

fn milliseconds(duration: Duration) -> u64 {
    duration.as_millis().try_into().unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests;
