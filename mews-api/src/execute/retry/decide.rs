//! The rules: what comes after an attempt. The table in the tests is their specification.

use std::time::Duration;

use super::backoff;
use super::budget::{COST, COST_UNANSWERED};
use super::policy::{Repeat, RetryPolicy};
use crate::base::error::{Error, ErrorKind, Outcome};
use crate::base::operation::Effect;
use crate::execute::limiter::SHORTEST_PAUSE;
use crate::response::answer::Answer;

/// What is asked for, as far as it matters here.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Request {
    pub(crate) effect: Effect,
    pub(crate) repeat: Repeat,
    /// A request of a walk: it isn't waited for by itself.
    pub(crate) walk: bool,
    /// Whoever asks can ask for less.
    pub(crate) splits: bool,
}

/// How an attempt ended. The durations are what `Retry-After` said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// 200 as declared, 204.
    Answered,
    /// A success that the service didn't write: a page of some proxy, or nothing.
    NotJson,
    /// No, and no again the next time: 400, 401, 403, 404, 409 and the like; a redirect; 501 and 505; a certificate that is
    /// not trusted.
    Refused,
    /// 408 of the service.
    TooHeavy,
    /// 413.
    TooLarge,
    /// 429.
    RateLimited(Option<Duration>),
    /// 500, and what has no meaning of its own.
    Failed,
    /// 502, 503, 504.
    Unavailable(Option<Duration>),
    /// Nothing was sent.
    NotConnected,
    /// The server says that it didn't look at it.
    Unprocessed,
    /// The connection failed at an unknown moment; also the 408 of a proxy that closes an idle connection.
    Broken,
    /// No complete answer in time.
    TimedOut,
    /// The answer began and broke off.
    Cut,
    /// The answer is larger than the client accepts.
    Oversized,
}

impl Ending {
    pub(crate) fn of(result: &Result<Answer, Error>) -> Self {
        let Err(error) = result else {
            return Self::Answered;
        };
        match (error.kind(), error.outcome(), error.status()) {
            (ErrorKind::UnexpectedContentType, ..) => Self::NotJson,
            (ErrorKind::TooHeavy, ..) => Self::TooHeavy,
            (ErrorKind::TooLarge, ..) => Self::TooLarge,
            (ErrorKind::RateLimited, ..) => Self::RateLimited(error.retry_after()),
            (ErrorKind::Server, _, Some(501 | 505)) => Self::Refused,
            (ErrorKind::Server, _, Some(502..=504)) => Self::Unavailable(error.retry_after()),
            (ErrorKind::Server, ..) => Self::Failed,
            (ErrorKind::Connect, ..) => Self::NotConnected,
            (ErrorKind::Transport, Outcome::Refused, _) => Self::Unprocessed,
            (ErrorKind::Transport, Outcome::Applied, _) => Self::Cut,
            (ErrorKind::Transport, ..) => Self::Broken,
            (ErrorKind::Timeout, ..) => Self::TimedOut,
            (ErrorKind::ResponseTooLarge, ..) => Self::Oversized,
            _ => Self::Refused,
        }
    }

    fn is_same(self, other: Self) -> bool {
        std::mem::discriminant(&self) == std::mem::discriminant(&other)
    }
}

/// What happened to the request before the attempt in question.
#[derive(Debug, Default)]
pub(crate) struct History {
    /// How the earlier attempts ended, those refused for too many requests left out.
    endings: Vec<Ending>,
    /// Time in attempts (the last one included) and between them.
    pub(crate) spent: Duration,
    /// Time waiting because of the limit of requests.
    pub(crate) waited: Duration,
}

impl History {
    pub(crate) fn add(&mut self, ending: Ending) {
        if !matches!(ending, Ending::RateLimited(_)) {
            self.endings.push(ending);
        }
    }
}

/// What to do after an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// The answer is the caller's.
    Done,
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
    request: &Request,
    ending: Ending,
    history: &History,
    budget: u32,
    policy: &RetryPolicy,
    fraction: f64,
) -> Action {
    let read = request.effect == Effect::Read;
    // Sending it twice does what sending it once does. A metered read is none of these: each one counts.
    let again = read || (request.effect == Effect::Set && request.repeat == Repeat::IfConvergent);

    let earlier = history.endings.len();
    let bound = backoff::bound(
        policy.base,
        policy.cap,
        earlier.try_into().unwrap_or(u32::MAX),
    );
    let backoff = backoff::full(bound, fraction);
    let repeat = |most: usize, after: Duration, cost: u32| {
        let same = history
            .endings
            .iter()
            .filter(|past| past.is_same(ending))
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

    match ending {
        Ending::Answered => Action::Done,
        Ending::RateLimited(asked) => wait_for_gate(request, asked, history, policy),
        // Certainly not processed: nothing can be doubled.
        Ending::NotConnected | Ending::Unprocessed => repeat(OFTEN, backoff, COST),

        Ending::TooHeavy | Ending::TimedOut | Ending::TooLarge | Ending::Oversized
            if read && request.splits =>
        {
            Action::Split
        }
        // The caller of a single request hears at once that it is too heavy; a walk goes on if it can.
        Ending::TooHeavy if read && request.walk => {
            repeat(1, HEAVY_PAUSE.saturating_add(backoff), COST_UNANSWERED)
        }

        Ending::TimedOut if again => repeat(1, backoff, COST_UNANSWERED),
        Ending::Broken if again => repeat(OFTEN, backoff, COST_UNANSWERED),
        Ending::NotJson | Ending::Failed if again => repeat(2, backoff, COST),
        // The service did carry it out, so only a read is read again.
        Ending::Cut if read => repeat(2, backoff, COST),
        Ending::Unavailable(asked) if again => match asked.filter(|asked| !asked.is_zero()) {
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
    request: &Request,
    asked: Option<Duration>,
    history: &History,
    policy: &RetryPolicy,
) -> Action {
    let late = policy
        .deadline_of(request.walk)
        .is_some_and(|deadline| history.spent >= deadline);
    let left = policy.whole_patience().saturating_sub(history.waited);
    let asked = asked.filter(|asked| !asked.is_zero());
    let at_least = asked.unwrap_or(SHORTEST_PAUSE);
    if late || !policy.waits_out_refusals || at_least > left || at_least > policy.longest_pause() {
        return Action::Fail;
    }
    // The gate is everybody's: it adds the jitter.
    Action::WaitForGate { asked }
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;
    use proptest::prelude::*;

    use super::*;
    use crate::base::credentials::Credentials;
    use crate::base::handle::Handle;
    use crate::execute::interpret::{failed, judge};
    use crate::execute::transport::{Response, TransportError};
    use crate::fake::json;
    use crate::value::Timestamp;

    /// One row for each outcome, one column for each kind of request: a single read, a request of a walk that can ask for
    /// less, one that can't, and the writes; `Set*` is `Set` with `Repeat::IfConvergent`.
    ///
    /// `B3` is backoff and at most 3 repeats; `5s+B1` waits 5 s and the backoff; `7s..B3` waits 7 s and a little more. Too late
    /// is when the attempts have taken the default deadline, which a walk doesn't have.
    const TABLE: &str = "
    outcome                  | read      | walk      | whole walk | Metered | Set  | Set*   | Transition | Create
    200 JSON                 | done      | done      | done       | done    | done | done   | done       | done
    200 {}                   | done      | done      | done       | done    | done | done   | done       | done
    200 HTML                 | B2        | B2        | B2         | fail    | fail | B2     | fail       | fail
    200 empty                | B2        | B2        | B2         | fail    | fail | B2     | fail       | fail
    204                      | done      | done      | done       | done    | done | done   | done       | done
    301                      | fail      | fail      | fail       | fail    | fail | fail   | fail       | fail
    307                      | fail      | fail      | fail       | fail    | fail | fail   | fail       | fail
    400                      | fail      | fail      | fail       | fail    | fail | fail   | fail       | fail
    400 interval too long    | fail      | fail      | fail       | fail    | fail | fail   | fail       | fail
    401                      | fail      | fail      | fail       | fail    | fail | fail   | fail       | fail
    403                      | fail      | fail      | fail       | fail    | fail | fail   | fail       | fail
    404                      | fail      | fail      | fail       | fail    | fail | fail   | fail       | fail
    408                      | fail      | split     | 5s+B1      | fail    | fail | fail   | fail       | fail
    408 of an idle proxy     | B3        | B3        | B3         | fail    | fail | B3     | fail       | fail
    409                      | fail      | fail      | fail       | fail    | fail | fail   | fail       | fail
    413                      | fail      | split     | fail       | fail    | fail | fail   | fail       | fail
    418                      | fail      | fail      | fail       | fail    | fail | fail   | fail       | fail
    429                      | gate      | gate      | gate       | gate    | gate | gate   | gate       | gate
    429 after 0              | gate      | gate      | gate       | gate    | gate | gate   | gate       | gate
    429 after 7              | 7s gate   | 7s gate   | 7s gate    | 7s gate | 7s gate | 7s gate | 7s gate | 7s gate
    429 after 120            | 120s gate | 120s gate | 120s gate  | 120s gate | 120s gate | 120s gate | 120s gate | 120s gate
    429 after 121            | fail      | fail      | fail       | fail    | fail | fail   | fail       | fail
    500                      | B2        | B2        | B2         | fail    | fail | B2     | fail       | fail
    501                      | fail      | fail      | fail       | fail    | fail | fail   | fail       | fail
    502                      | B3        | B3        | B3         | fail    | fail | B3     | fail       | fail
    503                      | B3        | B3        | B3         | fail    | fail | B3     | fail       | fail
    503 after 0              | B3        | B3        | B3         | fail    | fail | B3     | fail       | fail
    503 after 7              | 7s..B3    | 7s..B3    | 7s..B3     | fail    | fail | 7s..B3 | fail       | fail
    503 after 121            | fail      | fail      | fail       | fail    | fail | fail   | fail       | fail
    504                      | B3        | B3        | B3         | fail    | fail | B3     | fail       | fail
    505                      | fail      | fail      | fail       | fail    | fail | fail   | fail       | fail
    520                      | B2        | B2        | B2         | fail    | fail | B2     | fail       | fail
    not connected            | B3        | B3        | B3         | B3      | B3   | B3     | B3         | B3
    certificate not trusted  | fail      | fail      | fail       | fail    | fail | fail   | fail       | fail
    refused HTTP/2 stream    | B3        | B3        | B3         | B3      | B3   | B3     | B3         | B3
    reset after connecting   | B3        | B3        | B3         | fail    | fail | B3     | fail       | fail
    attempt timeout          | B1        | split     | B1         | fail    | fail | B1     | fail       | fail
    cut off in a 200         | B2        | B2        | B2         | fail    | fail | fail   | fail       | fail
    cut off in a 403         | fail      | fail      | fail       | fail    | fail | fail   | fail       | fail
    cut off in a 429         | gate      | gate      | gate       | gate    | gate | gate   | gate       | gate
    body over the cap        | fail      | split     | fail       | fail    | fail | fail   | fail       | fail
    429, too late            | fail      | gate      | gate       | fail    | fail | fail   | fail       | fail
    429 after 7, too late    | fail      | 7s gate   | 7s gate    | fail    | fail | fail   | fail       | fail
    503, too late            | fail      | B3        | B3         | fail    | fail | fail   | fail       | fail
    not connected, too late  | fail      | B3        | B3         | fail    | fail | fail   | fail       | fail
    ";

    /// The outcome as it comes from the network.
    fn outcome(name: &str) -> Result<Answer, Error> {
        let credentials = Credentials::new("client-token", "access-token");
        let handle = Handle::of(credentials.clone());
        let judged = |response: Response| {
            judge(
                response,
                || Duration::from_millis(20),
                &handle,
                || Timestamp::UNIX_EPOCH,
            )
        };
        let headers = || json(200, "").unwrap().headers;
        let failed = |error| Err(failed(&error, &credentials, Timestamp::UNIX_EPOCH));
        let with = |status: &str, name: &'static str, value: &str| {
            let mut response = json(status.parse().unwrap(), "").unwrap();
            response.headers.insert(name, value.parse().unwrap());
            response
        };
        match name {
            "200 JSON" => judged(json(200, r#"{"A":[1]}"#).unwrap()),
            "200 {}" => judged(json(200, "{}").unwrap()),
            "200 HTML" => judged(Response {
                status: 200,
                headers: HeaderMap::new(),
                body: b"<html>".to_vec(),
            }),
            "200 empty" => judged(json(200, "").unwrap()),
            "400 interval too long" => {
                judged(json(400, r#"{"Message":"The interval must not exceed 3M1D."}"#).unwrap())
            }
            "408 of an idle proxy" => judged(with("408", "connection", "close")),
            "not connected" => failed(TransportError::connect("refused")),
            "certificate not trusted" => failed(TransportError::untrusted("expired")),
            "refused HTTP/2 stream" => failed(TransportError::unprocessed("REFUSED_STREAM")),
            "reset after connecting" => failed(TransportError::broken("reset")),
            "attempt timeout" => Err(Error::new(ErrorKind::Timeout, Outcome::Unknown)),
            "cut off in a 200" => failed(TransportError::broken("cut").after(200, headers())),
            "cut off in a 403" => failed(TransportError::broken("cut").after(403, headers())),
            "cut off in a 429" => failed(TransportError::broken("cut").after(429, headers())),
            "body over the cap" => failed(TransportError::too_large().after(200, headers())),
            status => match status.split_once(" after ") {
                Some((status, seconds)) => judged(with(status, "retry-after", seconds)),
                None => judged(json(status.parse().unwrap(), r#"{"Message":"."}"#).unwrap()),
            },
        }
    }

    fn request(column: &str) -> Request {
        let (effect, repeat) = match column {
            "Metered" => (Effect::Metered, Repeat::IfConvergent),
            "Set" => (Effect::Set, Repeat::IfUnprocessed),
            "Set*" => (Effect::Set, Repeat::IfConvergent),
            "Transition" => (Effect::Transition, Repeat::IfConvergent),
            "Create" => (Effect::Create, Repeat::IfConvergent),
            _ => (Effect::Read, Repeat::IfUnprocessed),
        };
        Request {
            effect,
            repeat,
            walk: column.ends_with("walk"),
            splits: column == "walk",
        }
    }

    const POLICY: RetryPolicy = RetryPolicy::new();
    const FULL: u32 = 500;

    fn is_between(pause: Duration, least: f64, most: f64) -> bool {
        (least..=most).contains(&pause.as_secs_f64())
    }

    /// What the rules do after this ending again and again, in the words of the table.
    fn in_words(request: &Request, ending: Ending, spent: Duration, fraction: f64) -> String {
        let mut history = History {
            spent,
            ..History::default()
        };
        let mut pauses = Vec::new();
        loop {
            match decide(request, ending, &history, FULL, &POLICY, fraction) {
                Action::Repeat { after, .. } => pauses.push(after),
                Action::Fail if !pauses.is_empty() => break,
                Action::Done => return "done".into(),
                Action::Split => return "split".into(),
                Action::Fail => return "fail".into(),
                Action::WaitForGate { asked: None } => return "gate".into(),
                Action::WaitForGate { asked: Some(asked) } => {
                    return format!("{}s gate", asked.as_secs());
                }
            }
            history.add(ending);
            assert!(pauses.len() < 10);
        }
        let all = |least: f64, added: f64| {
            pauses.iter().enumerate().all(|(index, pause)| {
                let grown = if added == 0.0 {
                    0.5 * 2_f64.powi(index as i32)
                } else {
                    added
                };
                is_between(*pause, least, least + grown)
            })
        };
        let repeats = pauses.len();
        if all(0.0, 0.0) {
            format!("B{repeats}")
        } else if all(5.0, 0.0) {
            format!("5s+B{repeats}")
        } else if all(7.0, 1.0) {
            format!("7s..B{repeats}")
        } else {
            panic!("{pauses:?}")
        }
    }

    #[test]
    fn every_outcome_of_every_kind_of_request() {
        let mut rows = TABLE
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| line.split('|').map(str::trim).collect::<Vec<_>>());
        let columns = rows.next().unwrap();
        let mut cells = 0;
        for row in rows {
            assert_eq!(row.len(), columns.len(), "{row:?}");
            let (name, spent) = match row[0].strip_suffix(", too late") {
                Some(name) => (name, Duration::from_secs(300)),
                None => (row[0], Duration::ZERO),
            };
            let ending = Ending::of(&outcome(name));
            for (column, cell) in columns.iter().zip(&row).skip(1) {
                for fraction in [0.0, 0.3, 0.999_999] {
                    let words = in_words(&request(column), ending, spent, fraction);
                    assert_eq!(words, *cell, "{} of {column}: {ending:?}", row[0]);
                    cells += 1;
                }
            }
        }
        assert_eq!(cells, 3 * 8 * 45);
    }

    fn history(endings: &[Ending]) -> History {
        let mut history = History::default();
        endings.iter().for_each(|ending| history.add(*ending));
        history
    }

    fn read() -> Request {
        request("read")
    }

    fn after(ending: Ending, history: &History, policy: &RetryPolicy) -> Action {
        decide(&read(), ending, history, FULL, policy, 0.5)
    }

    #[test]
    fn attempts_of_all_kinds_add_up() {
        use Ending::{Broken, Failed, NotConnected, RateLimited, TimedOut};
        let refused = RateLimited(None);
        for (endings, last, repeated) in [
            (&[Failed, Broken][..], NotConnected, true),
            (&[Failed, Broken, NotConnected], Broken, false),
            (&[Failed, Broken], Failed, true),
            (&[Failed, Failed], Failed, false),
            (&[Failed, Failed], Broken, true),
            (&[TimedOut, Broken], TimedOut, false),
            (&[Failed, TimedOut], Broken, true),
            // Refusals are no attempts.
            (&[refused, refused, refused, refused, Failed], Failed, true),
        ] {
            let action = after(last, &history(endings), &POLICY);
            assert_eq!(
                matches!(action, Action::Repeat { .. }),
                repeated,
                "{endings:?} {last:?}"
            );
        }
    }

    #[test]
    fn the_policy_bounds_attempts_and_time() {
        for attempts in [0, 1] {
            let policy = RetryPolicy::new().max_attempts(attempts);
            assert_eq!(
                after(Ending::Broken, &History::default(), &policy),
                Action::Fail
            );
        }
        let mut late = History {
            spent: Duration::from_millis(299_749),
            ..History::default()
        };
        let pause = Action::Repeat {
            after: Duration::from_millis(250),
            cost: COST_UNANSWERED,
        };
        assert_eq!(after(Ending::Broken, &late, &POLICY), pause);
        late.spent += Duration::from_millis(1);
        assert_eq!(after(Ending::Broken, &late, &POLICY), Action::Fail);
        // A walk has no deadline of its own, unless one is set.
        for (policy, action) in [
            (POLICY, pause),
            (POLICY.deadline(Duration::from_secs(300)), Action::Fail),
        ] {
            let walk = request("walk");
            assert_eq!(
                decide(&walk, Ending::Broken, &late, FULL, &policy, 0.5),
                action
            );
        }
        let slow = RetryPolicy::new().backoff(Duration::from_secs(8), Duration::from_secs(9));
        for (endings, seconds) in [(&[][..], 4.0), (&[Ending::Broken], 4.5)] {
            let Action::Repeat { after, .. } = after(Ending::Broken, &history(endings), &slow)
            else {
                panic!()
            };
            assert_eq!(after.as_secs_f64(), seconds);
        }
    }

    #[test]
    fn repeats_end_with_the_budget() {
        for (ending, cost) in [
            (Ending::Failed, 5),
            (Ending::NotConnected, 5),
            (Ending::Unavailable(None), 5),
            (Ending::Broken, 10),
            (Ending::TimedOut, 10),
        ] {
            let with = |budget| decide(&read(), ending, &History::default(), budget, &POLICY, 0.0);
            let after = Duration::ZERO;
            assert_eq!(with(cost), Action::Repeat { after, cost }, "{ending:?}");
            assert_eq!(with(cost - 1), Action::Fail, "{ending:?}");
        }
        let refused = decide(
            &read(),
            Ending::RateLimited(None),
            &History::default(),
            0,
            &POLICY,
            0.0,
        );
        assert!(matches!(refused, Action::WaitForGate { .. }));
    }

    #[test]
    fn patience_is_for_all_refusals_together() {
        let seconds = Duration::from_secs;
        for (policy, waited, asked, pause) in [
            (POLICY, 0, Some(120), Some(120)),
            (POLICY, 180, Some(120), Some(120)),
            (POLICY, 181, Some(120), None),
            (POLICY, 0, Some(121), None),
            (POLICY, 0, Some(u64::MAX), None),
            (POLICY, 300, None, None),
            (POLICY, 300, Some(0), None),
            // Whoever names a patience means it, in one piece too.
            (POLICY.patience(seconds(600)), 0, Some(600), Some(600)),
            (POLICY.patience(seconds(600)), 0, Some(601), None),
            (POLICY.patience(seconds(10)), 0, Some(11), None),
            (POLICY, 299, Some(1), Some(1)),
            (RetryPolicy::none(), 0, Some(1), None),
            (RetryPolicy::none(), 0, None, None),
            (
                POLICY.patience(Duration::MAX),
                0,
                Some(u64::MAX),
                Some(u64::MAX),
            ),
        ] {
            let history = History {
                waited: seconds(waited),
                ..History::default()
            };
            let action = after(Ending::RateLimited(asked.map(seconds)), &history, &policy);
            match (action, pause) {
                (Action::Fail, None) => {}
                (
                    Action::WaitForGate {
                        asked: Some(actual),
                    },
                    Some(pause),
                ) => {
                    assert_eq!(actual, seconds(pause));
                }
                wrong => panic!("{policy:?} {waited} {asked:?}: {wrong:?}"),
            }
        }
    }

    fn any_ending() -> impl Strategy<Value = Ending> {
        let asked = prop::option::of((0..400_u64).prop_map(Duration::from_secs));
        prop_oneof![
            Just(Ending::NotJson),
            Just(Ending::Refused),
            Just(Ending::TooHeavy),
            Just(Ending::TooLarge),
            asked.clone().prop_map(Ending::RateLimited),
            Just(Ending::Failed),
            asked.prop_map(Ending::Unavailable),
            Just(Ending::NotConnected),
            Just(Ending::Unprocessed),
            Just(Ending::Broken),
            Just(Ending::TimedOut),
            Just(Ending::Cut),
            Just(Ending::Oversized),
        ]
    }

    proptest! {
        /// The model of a service that may have carried out whatever it is not certain to have left alone.
        #[test]
        fn a_write_is_repeated_only_if_it_was_not_processed(
            column in prop::sample::select(vec!["Metered", "Set", "Transition", "Create"]),
            walk in any::<bool>(),
            splits in any::<bool>(),
            endings in prop::collection::vec((any_ending(), 0.0..1.0_f64), 1..40),
            attempts in 0..50_u32,
        ) {
            let request = Request { walk, splits, ..request(column) };
            let policy = RetryPolicy::new().max_attempts(attempts);
            let mut history = History::default();
            let mut applied = 0;
            for (ending, fraction) in endings {
                let unprocessed = matches!(
                    ending,
                    Ending::NotConnected | Ending::Unprocessed | Ending::RateLimited(_)
                );
                applied += u32::from(!unprocessed);
                match decide(&request, ending, &history, FULL, &policy, fraction) {
                    Action::Repeat { after, .. } => history.spent += after,
                    Action::WaitForGate { asked } => {
                        history.waited += asked.unwrap_or(SHORTEST_PAUSE);
                    }
                    Action::Done | Action::Split | Action::Fail => break,
                }
                history.add(ending);
            }
            prop_assert!(applied <= 1);
        }

        #[test]
        fn every_request_ends(
            column in prop::sample::select(vec!["read", "walk", "whole walk", "Metered", "Set*", "Create"]),
            endings in prop::collection::vec((any_ending(), 0.0..1.0_f64), 1..20),
        ) {
            let mut history = History::default();
            let mut sent = 0;
            for (ending, fraction) in endings.iter().cycle() {
                sent += 1;
                prop_assert!(sent < 1500, "{history:?}");
                match decide(&request(column), *ending, &history, FULL, &POLICY, *fraction) {
                    Action::Repeat { after, .. } => history.spent += after,
                    Action::WaitForGate { asked } => {
                        history.waited += asked.unwrap_or(SHORTEST_PAUSE);
                    }
                    Action::Done | Action::Split | Action::Fail => break,
                }
                history.add(*ending);
            }
            prop_assert!(history.waited <= Duration::from_secs(301), "{history:?}");
            prop_assert!(history.endings.len() <= 3);
        }
    }
}
