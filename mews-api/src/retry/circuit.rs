//! Tokens that the service keeps refusing: calls with them are stopped here for a while, since a client that goes on is taken
//! for an attack and one switched-off hotel should not cost the others anything.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::backoff;
use crate::by_token::ByToken;
use crate::value::Secret;

/// How many 401 in a row open the circuit unless a client says otherwise.
pub(crate) const UNAUTHORIZED_LIMIT: u32 = 3;

/// How long a circuit stays open: at first, and at most after one failed trial after another.
const FIRST_PAUSE: Duration = Duration::from_secs(30);
const LONGEST_PAUSE: Duration = Duration::from_secs(900);

/// Only tokens with a refusal are kept, and no more than this many.
const MOST_TOKENS: usize = 10_000;

/// The circuits of a client, one for each access token.
#[derive(Debug)]
pub(crate) struct Circuits {
    /// 0: never opened.
    limit: u32,
    tokens: Mutex<ByToken<Refusals>>,
    /// Whether there may be any: there mostly are none, and then nobody has to look.
    any: AtomicBool,
}

#[derive(Debug)]
struct Refusals {
    in_a_row: u32,
    /// How often a trial failed since it opened.
    trials: u32,
    last: Duration,
    /// When the next call may try; calls before that are stopped.
    closed_until: Duration,
}

/// What the answer to a call says about its token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// The service knows the token.
    Known,
    /// 401.
    Refused,
    /// The answer came from before the token was looked at, or there was none.
    Nothing,
}

impl Said {
    pub(crate) fn of(status: Option<u16>) -> Self {
        match status {
            Some(200..=299 | 403 | 408 | 409) => Self::Known,
            Some(401) => Self::Refused,
            _ => Self::Nothing,
        }
    }
}

impl Circuits {
    pub(crate) fn new(limit: u32) -> Self {
        Self {
            limit,
            tokens: Mutex::new(ByToken::new()),
            any: AtomicBool::new(false),
        }
    }

    /// How long the token rests, if it does. Asking changes nothing.
    pub(crate) fn rest(&self, token: &Secret, now: Duration) -> Option<Duration> {
        if !self.any.load(Ordering::Acquire) {
            return None;
        }
        let tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        let refusals = tokens.get(token.expose())?;
        let rest = refusals.closed_until.saturating_sub(now);
        (!rest.is_zero()).then_some(rest)
    }

    /// Whether a call with this token may go out; else how long the token rests. After a rest one call goes out as a trial,
    /// and the others rest on until it is answered or has had its time.
    pub(crate) fn admit(&self, token: &Secret, now: Duration) -> Result<(), Duration> {
        if !self.any.load(Ordering::Acquire) {
            return Ok(());
        }
        let mut tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(refusals) = tokens.get_mut(token.expose()) else {
            return Ok(());
        };
        if self.limit == 0 || refusals.in_a_row < self.limit {
            return Ok(());
        }
        let rest = refusals.closed_until.saturating_sub(now);
        if !rest.is_zero() {
            return Err(rest);
        }
        refusals.closed_until = now + refusals.pause();
        Ok(())
    }

    pub(crate) fn note(&self, token: &Secret, said: Said, now: Duration) {
        if said != Said::Refused && !self.any.load(Ordering::Acquire) {
            return;
        }
        let mut tokens = self.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        match said {
            Said::Known => {
                tokens.remove(token.expose());
                self.any.store(tokens.len() > 0, Ordering::Release);
            }
            Said::Refused if self.limit > 0 => {
                if tokens.len() >= MOST_TOKENS {
                    forget_the_oldest(&mut tokens);
                }
                let none = Refusals {
                    in_a_row: 0,
                    trials: 0,
                    last: now,
                    closed_until: Duration::ZERO,
                };
                let refusals = tokens.get_or_insert(token.expose(), none);
                // Answers to calls that were under way when it opened are no trials.
                if refusals.in_a_row >= self.limit && now >= refusals.last + refusals.pause() {
                    refusals.trials += 1;
                }
                refusals.in_a_row = refusals.in_a_row.saturating_add(1);
                if refusals.in_a_row >= self.limit {
                    refusals.closed_until = now + refusals.pause();
                }
                refusals.last = now;
                self.any.store(true, Ordering::Release);
            }
            _ => {}
        }
    }
}

impl Refusals {
    fn pause(&self) -> Duration {
        backoff::bound(FIRST_PAUSE, LONGEST_PAUSE, self.trials)
    }
}

fn forget_the_oldest(tokens: &mut ByToken<Refusals>) {
    let oldest = tokens.values().map(|refusals| refusals.last).min();
    // One of them, should several be as old.
    let mut found = false;
    tokens.retain(|refusals| {
        let first = !found && Some(refusals.last) == oldest;
        found |= first;
        !first
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn opens_after_three_in_a_row_for_that_token_alone() {
        let circuits = Circuits::new(3);
        let (bad, good) = (Secret::new("bad"), Secret::new("good"));
        for said in [
            Said::Refused,
            Said::Refused,
            Said::Known,
            Said::Refused,
            Said::Nothing,
            Said::Refused,
        ] {
            circuits.note(&bad, said, seconds(1));
            assert_eq!(circuits.admit(&bad, seconds(1)), Ok(()));
        }
        circuits.note(&bad, Said::Refused, seconds(1));
        assert_eq!(circuits.admit(&bad, seconds(2)), Err(seconds(29)));
        assert_eq!(circuits.admit(&good, seconds(2)), Ok(()));
        assert!(!format!("{circuits:?}").contains("bad"));
    }

    #[test]
    fn one_trial_at_a_time_and_longer_rests() {
        let circuits = Circuits::new(1);
        let token = Secret::new("t");
        circuits.note(&token, Said::Refused, seconds(0));
        assert_eq!(circuits.admit(&token, seconds(30)), Ok(()));
        assert_eq!(circuits.admit(&token, seconds(30)), Err(seconds(30)));
        circuits.note(&token, Said::Refused, seconds(31));
        assert_eq!(circuits.admit(&token, seconds(31)), Err(seconds(60)));
        assert_eq!(circuits.rest(&token, seconds(31)), Some(seconds(60)));
        let mut now = 91;
        for pause in [120, 240, 480, 900, 900] {
            assert_eq!(circuits.admit(&token, seconds(now)), Ok(()));
            circuits.note(&token, Said::Refused, seconds(now));
            assert_eq!(circuits.admit(&token, seconds(now)), Err(seconds(pause)));
            now += pause;
        }
        assert_eq!(circuits.admit(&token, seconds(now)), Ok(()));
        circuits.note(&token, Said::Known, seconds(now));
        assert_eq!(circuits.admit(&token, seconds(now)), Ok(()));
        assert!(circuits.tokens.lock().unwrap().len() == 0);
    }

    #[test]
    fn a_token_that_is_known_again_wakes_no_other() {
        let circuits = Circuits::new(1);
        let [one, other] = ["1", "2"].map(Secret::new);
        circuits.note(&one, Said::Refused, seconds(0));
        circuits.note(&other, Said::Refused, seconds(0));
        circuits.note(&one, Said::Known, seconds(1));
        assert_eq!(circuits.rest(&one, seconds(2)), None);
        assert_eq!(circuits.rest(&other, seconds(2)), Some(seconds(28)));
        assert_eq!(circuits.admit(&other, seconds(2)), Err(seconds(28)));
    }

    #[test]
    fn calls_that_were_under_way_make_no_rest_longer() {
        let circuits = Circuits::new(1);
        let token = Secret::new("t");
        for _ in 0..50 {
            circuits.note(&token, Said::Refused, seconds(0));
        }
        assert_eq!(circuits.admit(&token, seconds(0)), Err(seconds(30)));
    }

    #[test]
    fn can_be_switched_off() {
        let circuits = Circuits::new(0);
        let token = Secret::new("t");
        for _ in 0..10 {
            circuits.note(&token, Said::Refused, seconds(0));
        }
        assert_eq!(circuits.admit(&token, seconds(0)), Ok(()));
    }

    #[test]
    fn remembers_a_bounded_number_of_tokens() {
        let circuits = Circuits::new(1);
        for number in 0..MOST_TOKENS as u64 + 10 {
            let token = Secret::new(number.to_string());
            circuits.note(&token, Said::Refused, seconds(number));
        }
        assert_eq!(circuits.tokens.lock().unwrap().len(), MOST_TOKENS);
        assert_eq!(circuits.admit(&Secret::new("0"), seconds(10)), Ok(()));
    }

    #[test]
    fn what_statuses_say() {
        for (status, said) in [
            (Some(200), Said::Known),
            (Some(204), Said::Known),
            (Some(403), Said::Known),
            (Some(408), Said::Known),
            (Some(401), Said::Refused),
            (Some(400), Said::Nothing),
            (Some(404), Said::Nothing),
            (Some(429), Said::Nothing),
            (Some(500), Said::Nothing),
            (None, Said::Nothing),
        ] {
            assert_eq!(Said::of(status), said, "{status:?}");
        }
    }
}
