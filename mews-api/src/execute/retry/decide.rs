//! The retry rules: the action after an attempt. The table in the tests is their specification.

use std::time::Duration;

use super::backoff;
use super::budget::{COST, COST_UNANSWERED};
use super::policy::{RetryPolicy, RetryWrites};
use crate::base::operation::Effect;
use crate::execute::limiter::{Priority, SHORTEST_PAUSE};
use crate::execute::outcome::AttemptOutcome;

/// The facts of a request on which the rules depend.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RetryContext {
    pub(crate) effect: Effect,
    pub(crate) retry_writes: RetryWrites,
    /// Bulk requests are those of paginated calls.
    pub(crate) priority: Priority,
    /// The caller can ask for less, and does so if the request is too heavy or too large.
    pub(crate) can_split: bool,
}

/// The attempts before the latest one, and the time spent so far.
#[derive(Debug, Default)]
pub(crate) struct History {
    /// How the earlier attempts ended, those refused for too many requests left out.
    outcomes: Vec<AttemptOutcome>,
    /// Time in attempts (the last one included) and between them.
    pub(crate) spent: Duration,
    /// Time waiting because of the limit of requests.
    pub(crate) waited: Duration,
}

impl History {
    pub(crate) fn add(&mut self, outcome: AttemptOutcome) {
        if !matches!(outcome, AttemptOutcome::RateLimited(_)) {
            self.outcomes.push(outcome);
        }
    }
}

/// The action after an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Send it again after this pause, at this cost from the budget.
    Repeat { after: Duration, cost: u32 },
    /// Close the token's gate for this pause (longer and longer without one), then send it again.
    WaitForGate { retry_after: Option<Duration> },
    /// Return the error to the planner of a paginated call, which asks for less.
    Split,
    /// Return the error to the caller.
    Fail,
}

/// As often as the number of attempts allows.
const OFTEN: usize = usize::MAX;

/// The pause before a heavy request that can't be made lighter is tried once more: the service is
/// loaded.
const HEAVY_PAUSE: Duration = Duration::from_secs(5);

/// Decides on the action after an attempt with this outcome. Pure: `budget` is the rest of the
/// retry budget, and `fraction` (from 0 to less than 1) is random.
pub(crate) fn decide(
    request: &RetryContext,
    outcome: AttemptOutcome,
    history: &History,
    budget: u32,
    policy: &RetryPolicy,
    fraction: f64,
) -> Action {
    let read = request.effect == Effect::Read;
    // Sending it twice has the effect of sending it once. Not so for metered reads, each of which
    // counts.
    let idempotent = read
        || (request.effect == Effect::Set && request.retry_writes == RetryWrites::IfIdempotent);

    let earlier = history.outcomes.len();
    let bound = backoff::bound(
        policy.base,
        policy.cap,
        earlier.try_into().unwrap_or(u32::MAX),
    );
    let backoff = backoff::full(bound, fraction);
    let repeat = |most: usize, after: Duration, cost: u32| {
        let same = history
            .outcomes
            .iter()
            .filter(|past| past.is_same(outcome))
            .count();
        let in_time = policy
            .deadline_for(request.priority)
            .is_none_or(|deadline| history.spent.saturating_add(after) < deadline);
        let attempts = usize::try_from(policy.max_attempts).unwrap_or(usize::MAX);
        if same < most && earlier + 1 < attempts && in_time && cost <= budget {
            Action::Repeat { after, cost }
        } else {
            Action::Fail
        }
    };

    match outcome {
        AttemptOutcome::RateLimited(retry_after) => {
            wait_for_gate(request, retry_after, history, policy)
        }
        // Certainly not processed, so nothing can happen twice.
        AttemptOutcome::NotConnected | AttemptOutcome::Unprocessed => repeat(OFTEN, backoff, COST),

        AttemptOutcome::TooHeavy
        | AttemptOutcome::TimedOut
        | AttemptOutcome::TooLarge
        | AttemptOutcome::Oversized
            if read && request.can_split =>
        {
            Action::Split
        }
        // A single call returns at once that it is too heavy; a paginated one goes on if it can.
        AttemptOutcome::TooHeavy if read && request.priority == Priority::Bulk => {
            repeat(1, HEAVY_PAUSE.saturating_add(backoff), COST_UNANSWERED)
        }

        AttemptOutcome::TimedOut if idempotent => repeat(1, backoff, COST_UNANSWERED),
        AttemptOutcome::Broken if idempotent => repeat(OFTEN, backoff, COST_UNANSWERED),
        AttemptOutcome::NotJson | AttemptOutcome::Failed if idempotent => repeat(2, backoff, COST),
        // The service carried it out, so only reads are repeated.
        AttemptOutcome::CutOff if read => repeat(2, backoff, COST),
        AttemptOutcome::Unavailable(retry_after) if idempotent => {
            match retry_after.filter(|pause| !pause.is_zero()) {
                Some(pause) if pause > policy.longest_pause() => Action::Fail,
                Some(pause) => repeat(OFTEN, backoff::a_little_more(pause, fraction), COST),
                None => repeat(OFTEN, backoff, COST),
            }
        }
        _ => Action::Fail,
    }
}

/// The service did not process the request, so it can be sent again whatever its effect: when the
/// service allows it, if the caller waits that long. This wait does not count for the deadline;
/// once attempts have used the deadline up, none follows.
fn wait_for_gate(
    request: &RetryContext,
    retry_after: Option<Duration>,
    history: &History,
    policy: &RetryPolicy,
) -> Action {
    let late = policy
        .deadline_for(request.priority)
        .is_some_and(|deadline| history.spent >= deadline);
    let left = policy.max_wait_or_default().saturating_sub(history.waited);
    let retry_after = retry_after.filter(|pause| !pause.is_zero());
    let at_least = retry_after.unwrap_or(SHORTEST_PAUSE);
    if late || !policy.waits_out_refusals || at_least > left || at_least > policy.longest_pause() {
        return Action::Fail;
    }
    // All calls of the token share the gate, which adds the jitter.
    Action::WaitForGate { retry_after }
}

#[cfg(test)]
mod tests;
