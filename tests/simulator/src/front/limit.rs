//! The request limit of an access token.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::base::clock::DateForm;
use crate::base::seconds;
use crate::front::scripts::RetryAfter;

/// The maximum number of requests of one access token in a sliding window. Refused requests do not
/// count.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(
    rename_all = "camelCase",
    deny_unknown_fields,
    expecting = "an object with `requests` and `windowSeconds`, or null"
)]
#[non_exhaustive]
pub struct Limit {
    /// Number of requests that are admitted.
    pub requests: u32,
    /// The length of the window. In JSON `windowSeconds`.
    #[serde(rename = "windowSeconds", with = "seconds")]
    pub window: Duration,
    /// The form of `Retry-After` in refusals.
    #[serde(default)]
    pub hint: Hint,
}

/// The form of the header `Retry-After` in a refusal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum Hint {
    /// Whole seconds, rounded up.
    #[default]
    Seconds,
    /// An HTTP date.
    Date,
    /// The header is left out.
    None,
}

impl Limit {
    /// A limit whose refusals contain the number of seconds to wait.
    pub fn new(requests: u32, window: Duration) -> Self {
        Self {
            requests,
            window,
            hint: Hint::default(),
        }
    }

    /// Sets the form of `Retry-After` in refusals.
    pub fn hint(mut self, hint: Hint) -> Self {
        self.hint = hint;
        self
    }
}

/// Counts the requests of all tokens.
#[derive(Debug)]
pub(crate) struct Limiter(Mutex<State>);

#[derive(Debug)]
struct State {
    limit: Option<Limit>,
    /// Arrival times of the requests in the window, by index of the token.
    seen: HashMap<usize, VecDeque<Duration>>,
}

impl Limiter {
    pub(crate) fn new(limit: Option<Limit>) -> Self {
        Self(Mutex::new(State {
            limit,
            seen: HashMap::new(),
        }))
    }

    pub(crate) fn limit(&self) -> Option<Limit> {
        self.state().limit.clone()
    }

    /// Sets the limit. Requests already admitted still count.
    pub(crate) fn set(&self, limit: Option<Limit>) {
        self.state().limit = limit;
    }

    /// Forgets all requests.
    pub(crate) fn clear(&self) {
        self.state().seen.clear();
    }

    /// Admits a request, or returns the `Retry-After` of the refusal.
    pub(crate) fn admit(&self, token: usize, now: Duration) -> Result<(), Option<RetryAfter>> {
        let State { limit, seen } = &mut *self.state();
        let Some(limit) = limit else {
            return Ok(());
        };
        let seen = seen.entry(token).or_default();
        while seen.front().is_some_and(|at| *at + limit.window <= now) {
            seen.pop_front();
        }
        let allowed = limit.requests as usize;
        if seen.len() < allowed {
            seen.push_back(now);
            return Ok(());
        }
        // The window has room again when this request has left it. If the limit is zero, the wait
        // is a whole window.
        let leaves = seen
            .get(seen.len() - allowed)
            .map_or(now + limit.window, |at| *at + limit.window);
        let wait = (leaves - now).as_secs_f64().ceil().max(1.0) as u64;
        Err(match limit.hint {
            Hint::Seconds => Some(RetryAfter::Seconds(wait)),
            Hint::Date => Some(RetryAfter::Date {
                ahead: wait as i64,
                form: DateForm::Imf,
            }),
            Hint::None => None,
        })
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Hint, Limit, Limiter};
    use crate::front::scripts::RetryAfter;

    fn at(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    #[test]
    fn no_window_exceeds_the_limit() {
        let limiter = Limiter::new(Some(Limit::new(3, at(10_000))));
        let mut admitted = Vec::new();
        for now in (0..60_000).step_by(700) {
            if limiter.admit(0, at(now)).is_ok() {
                admitted.push(now);
            }
        }
        assert!(admitted.len() > 12, "{admitted:?}");
        for four in admitted.windows(4) {
            assert!(four[3] - four[0] >= 10_000, "{four:?}");
        }
    }

    #[test]
    fn refusal_reports_when_the_next_request_is_allowed() {
        let limiter = Limiter::new(Some(Limit::new(2, at(30_000))));
        limiter.admit(0, at(0)).unwrap();
        limiter.admit(0, at(10_000)).unwrap();
        assert_eq!(
            limiter.admit(0, at(10_500)),
            Err(Some(RetryAfter::Seconds(20)))
        );
        limiter.admit(1, at(10_500)).unwrap();
        limiter.admit(0, at(30_000)).unwrap();
        limiter.set(Some(Limit::new(1, at(30_000)).hint(Hint::None)));
        assert_eq!(limiter.admit(0, at(40_000)), Err(None));
        // Two requests were admitted before the limit was lowered, so the later one decides.
        limiter.set(Some(Limit::new(1, at(30_000))));
        assert_eq!(
            limiter.admit(0, at(31_000)),
            Err(Some(RetryAfter::Seconds(29)))
        );
        limiter.set(None);
        limiter.admit(0, at(40_001)).unwrap();
    }
}
