//! Operations and access tokens that the service keeps refusing with 401: calls with them are
//! stopped here for a while, since a client that goes on is taken for an attack.
//!
//! The service returns 401 both for an invalid token and for a missing permission. Therefore a 401
//! stops only its operation. It stops the token when an operation that had succeeded is refused
//! several times in a row, or when several operations were refused and none ever succeeded.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::backoff;
use crate::base::token_map::TokenMap;
use crate::value::Secret;

/// How many 401 in a row stop an operation or a token, by default.
pub(crate) const UNAUTHORIZED_LIMIT: u32 = 3;

/// How long calls are stopped: at first, and at most after one failed trial after another.
const FIRST_PAUSE: Duration = Duration::from_secs(30);
const LONGEST_PAUSE: Duration = Duration::from_secs(900);

/// No more tokens than this are remembered, and of each no more operations: those that succeeded,
/// and those refused.
const MOST_TOKENS: usize = 10_000;
const MOST_SUCCEEDED: usize = 256;
const MOST_REFUSED: usize = 256;

/// The state of access tokens, as known from responses to their calls.
#[derive(Debug)]
pub(crate) struct Circuits {
    /// 0: nothing is ever stopped.
    limit: u32,
    hasher: RandomState,
    tokens: Mutex<TokenMap<Token>>,
    /// Whether any was refused: mostly none was, and then a call that is to go out needs no look.
    any: AtomicBool,
}

#[derive(Debug, Default)]
struct Token {
    /// The operations that succeeded, as sorted hashes.
    succeeded: Vec<u64>,
    refused: Vec<(u64, Refusals)>,
    /// Set while the token itself is stopped.
    stopped: Option<Pause>,
    /// The latest response.
    last: Duration,
}

/// The refusals of one operation since it last succeeded.
#[derive(Debug)]
struct Refusals {
    in_a_row: u32,
    pause: Pause,
}

/// When the next call may try.
#[derive(Clone, Copy, Debug, Default)]
struct Pause {
    /// How often a trial failed since calls were stopped.
    trials: u32,
    last: Duration,
    until: Duration,
}

/// The stopped scope, and the time until it is tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stopped {
    Operation(Duration),
    Token(Duration),
}

/// The meaning of a response for the token of its call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AuthSignal {
    /// The service accepted the token for the operation.
    Accepted,
    /// 401.
    Refused,
    /// The response was sent before the token was checked, or there was none.
    Unknown,
}

impl AuthSignal {
    pub(crate) fn of(status: Option<u16>) -> Self {
        match status {
            Some(200..=299 | 403 | 408 | 409) => Self::Accepted,
            Some(401) => Self::Refused,
            _ => Self::Unknown,
        }
    }
}

impl Circuits {
    pub(crate) fn new(limit: u32) -> Self {
        Self {
            limit,
            hasher: RandomState::new(),
            tokens: Mutex::new(TokenMap::new()),
            any: AtomicBool::new(false),
        }
    }

    /// The scope that is stopped for calls of this operation with this token. Asking changes
    /// nothing.
    pub(crate) fn stopped(
        &self,
        token: &Secret,
        operation: &str,
        now: Duration,
    ) -> Option<Stopped> {
        if !self.any.load(Ordering::Acquire) {
            return None;
        }
        let tokens = self.tokens();
        let known = tokens.get(token.expose())?;
        known.stopped(self.hasher.hash_one(operation), now)
    }

    /// Whether a call may go out. After a pause one call goes out as a trial, and the others wait
    /// on until it is answered or has had its time.
    pub(crate) fn admit(
        &self,
        token: &Secret,
        operation: &str,
        now: Duration,
    ) -> Result<(), Stopped> {
        if self.limit == 0 || !self.any.load(Ordering::Acquire) {
            return Ok(());
        }
        let operation = self.hasher.hash_one(operation);
        let mut tokens = self.tokens();
        let Some(known) = tokens.get_mut(token.expose()) else {
            return Ok(());
        };
        if let Some(stopped) = known.stopped(operation, now) {
            return Err(stopped);
        }
        let limit = self.limit;
        let refusals = known.refusals(operation);
        if let Some(refusals) = refusals.filter(|refusals| refusals.in_a_row >= limit) {
            refusals.pause.begin(now);
        }
        if let Some(pause) = &mut known.stopped {
            pause.begin(now);
        }
        Ok(())
    }

    /// Notes the response to a call of the operation.
    pub(crate) fn note(&self, token: &Secret, operation: &str, signal: AuthSignal, now: Duration) {
        if self.limit == 0 || signal == AuthSignal::Unknown {
            return;
        }
        let operation = self.hasher.hash_one(operation);
        let mut tokens = self.tokens();
        if tokens.get(token.expose()).is_none() && tokens.len() >= MOST_TOKENS {
            forget_the_oldest(&mut tokens);
        }
        let known = tokens.get_or_insert_with(token.expose(), Token::default);
        known.last = now;
        if signal == AuthSignal::Refused {
            known.refuse(operation, self.limit, now);
            self.any.store(true, Ordering::Release);
        } else if known.accept(operation) {
            let any = tokens.values().any(|token| !token.refused.is_empty());
            self.any.store(any, Ordering::Release);
        }
    }

    fn tokens(&self) -> MutexGuard<'_, TokenMap<Token>> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Token {
    fn stopped(&self, operation: u64, now: Duration) -> Option<Stopped> {
        let left = |pause: &Pause| {
            let left = pause.until.saturating_sub(now);
            (!left.is_zero()).then_some(left)
        };
        if let Some(left) = self.stopped.as_ref().and_then(left) {
            return Some(Stopped::Token(left));
        }
        let mut refused = self.refused.iter();
        let (_, refusals) = refused.find(|(of, _)| *of == operation)?;
        left(&refusals.pause).map(Stopped::Operation)
    }

    fn refusals(&mut self, operation: u64) -> Option<&mut Refusals> {
        let mut refused = self.refused.iter_mut();
        refused
            .find(|(of, _)| *of == operation)
            .map(|(_, refusals)| refusals)
    }

    fn refuse(&mut self, operation: u64, limit: u32, now: Duration) {
        if self.refusals(operation).is_none() {
            if self.refused.len() >= MOST_REFUSED {
                let oldest =
                    (0..self.refused.len()).min_by_key(|at| self.refused[*at].1.pause.last);
                self.refused.swap_remove(oldest.unwrap_or(0));
            }
            let none = Refusals {
                in_a_row: 0,
                pause: Pause::default(),
            };
            self.refused.push((operation, none));
        }
        let mut in_a_row = 0;
        if let Some(refusals) = self.refusals(operation) {
            let was_stopped = refusals.in_a_row >= limit;
            refusals.in_a_row = refusals.in_a_row.saturating_add(1);
            in_a_row = refusals.in_a_row;
            if in_a_row >= limit {
                refusals.pause.refused(was_stopped, now);
            }
            refusals.pause.last = now;
        }
        let had_succeeded = self.succeeded.binary_search(&operation).is_ok();
        let operations = u32::try_from(self.refused.len()).unwrap_or(u32::MAX);
        let invalid = if self.succeeded.is_empty() {
            operations >= limit
        } else {
            had_succeeded && in_a_row >= limit
        };
        match &mut self.stopped {
            Some(pause) => pause.refused(true, now),
            None if invalid => {
                let mut pause = Pause::default();
                pause.refused(false, now);
                self.stopped = Some(pause);
            }
            None => {}
        }
    }

    /// Returns whether a refusal was forgotten.
    fn accept(&mut self, operation: u64) -> bool {
        if let Err(index) = self.succeeded.binary_search(&operation)
            && self.succeeded.len() < MOST_SUCCEEDED
        {
            self.succeeded.insert(index, operation);
        }
        self.stopped = None;
        let before = self.refused.len();
        self.refused.retain(|(of, _)| *of != operation);
        self.refused.len() < before
    }
}

impl Pause {
    fn length(&self) -> Duration {
        backoff::bound(FIRST_PAUSE, LONGEST_PAUSE, self.trials)
    }

    fn begin(&mut self, now: Duration) {
        self.until = now.saturating_add(self.length());
    }

    /// One more refusal. Responses to calls that were under way when it began are not trials.
    fn refused(&mut self, began: bool, now: Duration) {
        if began && now >= self.last.saturating_add(self.length()) {
            self.trials += 1;
        }
        self.last = now;
        self.begin(now);
    }
}

fn forget_the_oldest(tokens: &mut TokenMap<Token>) {
    let oldest = tokens.values().map(|token| token.last).min();
    // One of them, should several be as old.
    let mut found = false;
    tokens.retain(|token| {
        let first = !found && Some(token.last) == oldest;
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

    const OK: AuthSignal = AuthSignal::Accepted;
    const NO: AuthSignal = AuthSignal::Refused;

    /// Calls of these operations with one token, all at the same time. Returns the permission of
    /// `operation` afterwards.
    fn after(calls: &[(&str, AuthSignal)], operation: &str) -> Result<(), Stopped> {
        let circuits = Circuits::new(3);
        let token = Secret::new("token");
        for (operation, signal) in calls {
            circuits.note(&token, operation, *signal, seconds(1));
        }
        let admitted = circuits.admit(&token, operation, seconds(1));
        let other = circuits.admit(&Secret::new("other"), operation, seconds(1));
        assert_eq!(other, Ok(()), "another token");
        assert!(!format!("{circuits:?}").contains("token\""));
        admitted
    }

    #[test]
    fn stops_only_the_operation_that_is_refused() {
        let calls = [("good", OK), ("bad", NO), ("bad", NO), ("bad", NO)];
        assert_eq!(after(&calls[..3], "bad"), Ok(()));
        assert_eq!(after(&calls, "bad"), Err(Stopped::Operation(seconds(30))));
        assert_eq!(after(&calls, "good"), Ok(()));
        assert_eq!(after(&calls, "new"), Ok(()));
        assert_eq!(after(&calls[1..], "new"), Ok(()), "one operation alone");
    }

    #[test]
    fn keeps_other_operations_of_a_working_token() {
        let mut calls = vec![("good", OK)];
        for operation in ["1", "2", "3", "4", "5"] {
            calls.extend([(operation, NO); 5]);
        }
        assert_eq!(after(&calls, "good"), Ok(()));
        assert_eq!(after(&calls, "new"), Ok(()));
        assert_eq!(after(&calls, "4"), Err(Stopped::Operation(seconds(30))));
    }

    #[test]
    fn stops_the_token_after_three_operations_without_success() {
        let calls = [("1", NO), ("2", NO), ("3", NO)];
        assert_eq!(after(&calls[..2], "4"), Ok(()));
        assert_eq!(after(&calls, "4"), Err(Stopped::Token(seconds(30))));
    }

    #[test]
    fn stops_the_token_if_a_working_operation_is_refused() {
        let calls = [("a", OK), ("a", NO), ("a", NO), ("a", NO)];
        assert_eq!(after(&calls[..3], "b"), Ok(()));
        assert_eq!(after(&calls, "b"), Err(Stopped::Token(seconds(30))));
        let mixed = [("a", OK), ("a", NO), ("a", NO), ("a", OK), ("a", NO)];
        assert_eq!(after(&mixed, "a"), Ok(()));
        let still = [calls.as_slice(), &[("b", OK)]].concat();
        assert_eq!(after(&still, "b"), Ok(()), "the token works");
        assert_eq!(after(&still, "a"), Err(Stopped::Operation(seconds(30))));
    }

    #[test]
    fn allows_one_trial_at_a_time_with_growing_pauses() {
        let circuits = Circuits::new(1);
        let token = Secret::new("t");
        circuits.note(&token, "a", NO, seconds(0));
        assert_eq!(circuits.admit(&token, "b", seconds(30)), Ok(()));
        assert_eq!(
            circuits.admit(&token, "b", seconds(30)),
            Err(Stopped::Token(seconds(30)))
        );
        circuits.note(&token, "b", NO, seconds(31));
        let mut now = 31;
        for pause in [60, 120, 240, 480, 900, 900] {
            let stopped = Some(Stopped::Token(seconds(pause)));
            assert_eq!(circuits.stopped(&token, "b", seconds(now)), stopped);
            now += pause;
            assert_eq!(circuits.admit(&token, "b", seconds(now)), Ok(()));
            circuits.note(&token, "b", NO, seconds(now));
        }
        circuits.note(&token, "b", OK, seconds(now));
        circuits.note(&token, "a", OK, seconds(now));
        for operation in ["a", "b"] {
            assert_eq!(circuits.admit(&token, operation, seconds(now)), Ok(()));
        }
        assert!(!circuits.any.load(Ordering::Acquire));
    }

    #[test]
    fn calls_under_way_do_not_lengthen_the_pause() {
        let circuits = Circuits::new(1);
        let token = Secret::new("t");
        for _ in 0..50 {
            circuits.note(&token, "a", NO, seconds(0));
        }
        let stopped = Err(Stopped::Token(seconds(30)));
        assert_eq!(circuits.admit(&token, "a", seconds(0)), stopped);
    }

    #[test]
    fn never_stops_calls_if_switched_off() {
        let circuits = Circuits::new(0);
        let token = Secret::new("t");
        for _ in 0..10 {
            circuits.note(&token, "a", NO, seconds(0));
        }
        assert_eq!(circuits.admit(&token, "a", seconds(0)), Ok(()));
    }

    #[test]
    fn remembers_a_bounded_number_of_tokens_and_operations() {
        let circuits = Circuits::new(1);
        for number in 0..MOST_TOKENS as u64 + 10 {
            let token = Secret::new(number.to_string());
            circuits.note(&token, "a", NO, seconds(number));
        }
        assert_eq!(circuits.tokens().len(), MOST_TOKENS);
        assert_eq!(circuits.admit(&Secret::new("0"), "a", seconds(10)), Ok(()));

        let token = Secret::new("t");
        for number in 0..1_000 {
            circuits.note(&token, &format!("good/{number}"), OK, seconds(20_000));
            circuits.note(
                &token,
                &format!("bad/{number}"),
                NO,
                seconds(20_000 + number),
            );
        }
        let tokens = circuits.tokens();
        let known = tokens.get("t").unwrap();
        assert_eq!(known.succeeded.len(), MOST_SUCCEEDED);
        assert_eq!(known.refused.len(), MOST_REFUSED);
    }

    #[test]
    fn maps_status_to_auth_signal() {
        for (status, signal) in [
            (Some(200), OK),
            (Some(204), OK),
            (Some(403), OK),
            (Some(408), OK),
            (Some(401), NO),
            (Some(400), AuthSignal::Unknown),
            (Some(404), AuthSignal::Unknown),
            (Some(429), AuthSignal::Unknown),
            (Some(500), AuthSignal::Unknown),
            (None, AuthSignal::Unknown),
        ] {
            assert_eq!(AuthSignal::of(status), signal, "{status:?}");
        }
    }
}
