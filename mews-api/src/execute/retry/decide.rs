//! The rules: what comes after an attempt. The table in the tests is their specification.

use std::time::Duration;

use super::backoff;
use super::budget::{COST, COST_UNANSWERED};
use super::policy::{RetryPolicy, RetryWrites};
use crate::base::operation::Effect;
use crate::execute::limiter::SHORTEST_PAUSE;
use crate::execute::outcome::AttemptOutcome;

/// What is asked for, as far as it matters here.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RetryContext {
    pub(crate) effect: Effect,
    pub(crate) retry_writes: RetryWrites,
    /// A request of a walk: it isn't waited for by itself.
    pub(crate) walk: bool,
    /// Whoever asks can ask for less.
    pub(crate) splits: bool,
}

/// What happened to the request before the attempt in question.
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

/// What to do after an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Send it again after so long, for so much of the budget.
    Repeat { after: Duration, cost: u32 },
    /// Close the token's gate for so long (ever longer, where the service doesn't say), then send it again.
    WaitForGate { asked: Option<Duration> },
    /// The error is for whoever asked: asking for less comes before asking again.
    Split,
    /// The error is the caller's.
    Fail,
}

/// As often as the number of attempts allows.
const OFTEN: usize = usize::MAX;

/// The pause before a heavy request that can't be made lighter is tried once more: the service is loaded.
const HEAVY_PAUSE: Duration = Duration::from_secs(5);

/// What to do after an attempt that ended this way. Pure: `budget` is what is left of it, `fraction` (at least 0, less than 1)
/// is the dice.
pub(crate) fn decide(
    request: &RetryContext,
    outcome: AttemptOutcome,
    history: &History,
    budget: u32,
    policy: &RetryPolicy,
    fraction: f64,
) -> Action {
    let read = request.effect == Effect::Read;
    // Sending it twice does what sending it once does. A metered read is none of these: each one counts.
    let again = read
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
            .deadline_of(request.walk)
            .is_none_or(|deadline| history.spent.saturating_add(after) < deadline);
        let attempts = usize::try_from(policy.max_attempts).unwrap_or(usize::MAX);
        if same < most && earlier + 1 < attempts && in_time && cost <= budget {
            Action::Repeat { after, cost }
        } else {
            Action::Fail
        }
    };

    match outcome {
        AttemptOutcome::RateLimited(asked) => wait_for_gate(request, asked, history, policy),
        // Certainly not processed: nothing can be doubled.
        AttemptOutcome::NotConnected | AttemptOutcome::Unprocessed => repeat(OFTEN, backoff, COST),

        AttemptOutcome::TooHeavy
        | AttemptOutcome::TimedOut
        | AttemptOutcome::TooLarge
        | AttemptOutcome::Oversized
            if read && request.splits =>
        {
            Action::Split
        }
        // The caller of a single request hears at once that it is too heavy; a walk goes on if it can.
        AttemptOutcome::TooHeavy if read && request.walk => {
            repeat(1, HEAVY_PAUSE.saturating_add(backoff), COST_UNANSWERED)
        }

        AttemptOutcome::TimedOut if again => repeat(1, backoff, COST_UNANSWERED),
        AttemptOutcome::Broken if again => repeat(OFTEN, backoff, COST_UNANSWERED),
        AttemptOutcome::NotJson | AttemptOutcome::Failed if again => repeat(2, backoff, COST),
        // The service did carry it out, so only a read is read again.
        AttemptOutcome::CutOff if read => repeat(2, backoff, COST),
        AttemptOutcome::Unavailable(asked) if again => match asked.filter(|asked| !asked.is_zero())
        {
            Some(asked) if asked > policy.longest_pause() => Action::Fail,
            Some(asked) => repeat(OFTEN, backoff::a_little_more(asked, fraction), COST),
            None => repeat(OFTEN, backoff, COST),
        },
        _ => Action::Fail,
    }
}

/// The service refused to look at the request, so it can go out again whatever it does: when the service allows, if the
/// caller waits so long. That wait is not in the deadline; once attempts have used that up, none follows.
fn wait_for_gate(
    request: &RetryContext,
    asked: Option<Duration>,
    history: &History,
    policy: &RetryPolicy,
) -> Action {
    let late = policy
        .deadline_of(request.walk)
        .is_some_and(|deadline| history.spent >= deadline);
    let left = policy.max_wait_or_default().saturating_sub(history.waited);
    let asked = asked.filter(|asked| !asked.is_zero());
    let at_least = asked.unwrap_or(SHORTEST_PAUSE);
    if late || !policy.waits_out_refusals || at_least > left || at_least > policy.longest_pause() {
        return Action::Fail;
    }
    // The gate is everybody's: it adds the jitter.
    Action::WaitForGate { asked }
}

#[cfg(test)]
mod tests;
