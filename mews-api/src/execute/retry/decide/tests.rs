use http::HeaderMap;
use proptest::prelude::*;

use super::*;
use crate::base::api::CONNECTOR;
use crate::base::credentials::Credentials;
use crate::base::handle::Handle;
use crate::execute::interpret::{interpret, transport_failure};
use crate::execute::outcome::Failure;
use crate::execute::transport::{Response, TransportError};
use crate::fake::json;
use crate::response::answer::Answer;
use crate::value::Timestamp;

/// One row for each outcome, one column for each kind of request: a single read, a bulk read that
/// can be split, one that can't, and the writes; `Set*` is `Set` with `RetryWrites::IfIdempotent`.
///
/// `B3` is backoff and at most 3 repeats; `5s+B1` waits 5 s and the backoff; `7s..B3` waits 7 s and
/// a little more. Too late is when the attempts have taken the default deadline, which bulk
/// requests don't have.
const TABLE: &str = "
outcome                  | read      | bulk      | whole bulk | Metered | Set  | Set*   | Transition | Create
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
fn attempt(name: &str) -> Result<Answer, Box<Failure>> {
    let credentials = Credentials::client_token("client-token").access_token("access-token");
    let handle = Handle::of(credentials.clone());
    let interpreted = |response: Response| {
        interpret(
            response,
            || Duration::from_millis(20),
            &CONNECTOR,
            &handle,
            || Timestamp::UNIX_EPOCH,
        )
    };
    let headers = || json(200, "").unwrap().headers;
    let failed = |error| {
        Err(transport_failure(
            &error,
            &credentials,
            Timestamp::UNIX_EPOCH,
        ))
    };
    let with = |status: &str, name: &'static str, value: &str| {
        let mut response = json(status.parse().unwrap(), "").unwrap();
        response.headers.insert(name, value.parse().unwrap());
        response
    };
    match name {
        "200 JSON" => interpreted(json(200, r#"{"A":[1]}"#).unwrap()),
        "200 {}" => interpreted(json(200, "{}").unwrap()),
        "200 HTML" => interpreted(Response {
            status: 200,
            headers: HeaderMap::new(),
            body: b"<html>".to_vec(),
        }),
        "200 empty" => interpreted(json(200, "").unwrap()),
        "400 interval too long" => {
            interpreted(json(400, r#"{"Message":"The interval must not exceed 3M1D."}"#).unwrap())
        }
        "408 of an idle proxy" => interpreted(with("408", "connection", "close")),
        "not connected" => failed(TransportError::connect("refused")),
        "certificate not trusted" => failed(TransportError::untrusted("expired")),
        "refused HTTP/2 stream" => failed(TransportError::unprocessed("REFUSED_STREAM")),
        "reset after connecting" => failed(TransportError::broken("reset")),
        "attempt timeout" => Err(Box::new(Failure::new(AttemptOutcome::TimedOut))),
        "cut off in a 200" => failed(TransportError::broken("cut").after(200, headers())),
        "cut off in a 403" => failed(TransportError::broken("cut").after(403, headers())),
        "cut off in a 429" => failed(TransportError::broken("cut").after(429, headers())),
        "body over the cap" => failed(TransportError::too_large().after(200, headers())),
        status => match status.split_once(" after ") {
            Some((status, seconds)) => interpreted(with(status, "retry-after", seconds)),
            None => interpreted(json(status.parse().unwrap(), r#"{"Message":"."}"#).unwrap()),
        },
    }
}

fn request(column: &str) -> RetryContext {
    let (effect, repeat) = match column {
        "Metered" => (Effect::Metered, RetryWrites::IfIdempotent),
        "Set" => (Effect::Set, RetryWrites::IfUnprocessed),
        "Set*" => (Effect::Set, RetryWrites::IfIdempotent),
        "Transition" => (Effect::Transition, RetryWrites::IfIdempotent),
        "Create" => (Effect::Create, RetryWrites::IfIdempotent),
        _ => (Effect::Read, RetryWrites::IfUnprocessed),
    };
    RetryContext {
        effect,
        retry_writes: repeat,
        priority: if column.ends_with("bulk") {
            Priority::Bulk
        } else {
            Priority::Interactive
        },
        can_split: column == "bulk",
    }
}

const POLICY: RetryPolicy = RetryPolicy::new();
const FULL: u32 = 500;

fn is_between(pause: Duration, least: f64, most: f64) -> bool {
    (least..=most).contains(&pause.as_secs_f64())
}

/// The actions after this outcome occurs repeatedly, in the words of the table.
fn in_words(
    request: &RetryContext,
    outcome: AttemptOutcome,
    spent: Duration,
    fraction: f64,
) -> String {
    let mut history = History {
        spent,
        ..History::default()
    };
    let mut pauses = Vec::new();
    loop {
        match decide(request, outcome, &history, FULL, &POLICY, fraction) {
            Action::Repeat { after, .. } => pauses.push(after),
            Action::Fail if !pauses.is_empty() => break,
            Action::Split => return "split".into(),
            Action::Fail => return "fail".into(),
            Action::WaitForGate { retry_after: None } => return "gate".into(),
            Action::WaitForGate {
                retry_after: Some(pause),
            } => {
                return format!("{}s gate", pause.as_secs());
            }
        }
        history.add(outcome);
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
fn follows_the_table_for_every_outcome_and_kind_of_request() {
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
        let outcome = attempt(name).map(drop).map_err(|failure| failure.outcome);
        for (column, cell) in columns.iter().zip(&row).skip(1) {
            for fraction in [0.0, 0.3, 0.999_999] {
                let words = match outcome {
                    Ok(()) => "done".to_owned(),
                    Err(outcome) => in_words(&request(column), outcome, spent, fraction),
                };
                assert_eq!(words, *cell, "{} of {column}: {outcome:?}", row[0]);
                cells += 1;
            }
        }
    }
    assert_eq!(cells, 3 * 8 * 45);
}

fn history(outcomes: &[AttemptOutcome]) -> History {
    let mut history = History::default();
    outcomes.iter().for_each(|outcome| history.add(*outcome));
    history
}

fn read() -> RetryContext {
    request("read")
}

fn after(outcome: AttemptOutcome, history: &History, policy: &RetryPolicy) -> Action {
    decide(&read(), outcome, history, FULL, policy, 0.5)
}

#[test]
fn counts_attempts_of_all_outcomes_together() {
    use AttemptOutcome::{Broken, Failed, NotConnected, RateLimited, TimedOut};
    let refused = RateLimited(None);
    for (outcomes, last, repeated) in [
        (&[Failed, Broken][..], NotConnected, true),
        (&[Failed, Broken, NotConnected], Broken, false),
        (&[Failed, Broken], Failed, true),
        (&[Failed, Failed], Failed, false),
        (&[Failed, Failed], Broken, true),
        (&[TimedOut, Broken], TimedOut, false),
        (&[Failed, TimedOut], Broken, true),
        // Refusals do not count as attempts.
        (&[refused, refused, refused, refused, Failed], Failed, true),
    ] {
        let action = after(last, &history(outcomes), &POLICY);
        assert_eq!(
            matches!(action, Action::Repeat { .. }),
            repeated,
            "{outcomes:?} {last:?}"
        );
    }
}

#[test]
fn policy_bounds_attempts_and_time() {
    for attempts in [0, 1] {
        let policy = RetryPolicy::new().max_attempts(attempts);
        assert_eq!(
            after(AttemptOutcome::Broken, &History::default(), &policy),
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
    assert_eq!(after(AttemptOutcome::Broken, &late, &POLICY), pause);
    late.spent += Duration::from_millis(1);
    assert_eq!(after(AttemptOutcome::Broken, &late, &POLICY), Action::Fail);
    // Bulk requests have no deadline unless one is set.
    for (policy, action) in [
        (POLICY, pause),
        (POLICY.deadline(Duration::from_secs(300)), Action::Fail),
    ] {
        let bulk = request("bulk");
        assert_eq!(
            decide(&bulk, AttemptOutcome::Broken, &late, FULL, &policy, 0.5),
            action
        );
    }
    let slow = RetryPolicy::new().backoff(Duration::from_secs(8), Duration::from_secs(9));
    for (outcomes, seconds) in [(&[][..], 4.0), (&[AttemptOutcome::Broken], 4.5)] {
        let Action::Repeat { after, .. } = after(AttemptOutcome::Broken, &history(outcomes), &slow)
        else {
            panic!()
        };
        assert_eq!(after.as_secs_f64(), seconds);
    }
}

#[test]
fn does_not_repeat_without_budget() {
    for (outcome, cost) in [
        (AttemptOutcome::Failed, 5),
        (AttemptOutcome::NotConnected, 5),
        (AttemptOutcome::Unavailable(None), 5),
        (AttemptOutcome::Broken, 10),
        (AttemptOutcome::TimedOut, 10),
    ] {
        let with = |budget| decide(&read(), outcome, &History::default(), budget, &POLICY, 0.0);
        let after = Duration::ZERO;
        assert_eq!(with(cost), Action::Repeat { after, cost }, "{outcome:?}");
        assert_eq!(with(cost - 1), Action::Fail, "{outcome:?}");
    }
    let refused = decide(
        &read(),
        AttemptOutcome::RateLimited(None),
        &History::default(),
        0,
        &POLICY,
        0.0,
    );
    assert!(matches!(refused, Action::WaitForGate { .. }));
}

#[test]
fn max_wait_covers_all_refusals_together() {
    let seconds = Duration::from_secs;
    for (policy, waited, retry_after, pause) in [
        (POLICY, 0, Some(120), Some(120)),
        (POLICY, 180, Some(120), Some(120)),
        (POLICY, 181, Some(120), None),
        (POLICY, 0, Some(121), None),
        (POLICY, 0, Some(u64::MAX), None),
        (POLICY, 300, None, None),
        (POLICY, 300, Some(0), None),
        // A `max_wait` that was set is also accepted as a single pause.
        (POLICY.max_wait(seconds(600)), 0, Some(600), Some(600)),
        (POLICY.max_wait(seconds(600)), 0, Some(601), None),
        (POLICY.max_wait(seconds(10)), 0, Some(11), None),
        (POLICY, 299, Some(1), Some(1)),
        (RetryPolicy::none(), 0, Some(1), None),
        (RetryPolicy::none(), 0, None, None),
        (
            POLICY.max_wait(Duration::MAX),
            0,
            Some(u64::MAX),
            Some(u64::MAX),
        ),
    ] {
        let history = History {
            waited: seconds(waited),
            ..History::default()
        };
        let action = after(
            AttemptOutcome::RateLimited(retry_after.map(seconds)),
            &history,
            &policy,
        );
        match (action, pause) {
            (Action::Fail, None) => {}
            (
                Action::WaitForGate {
                    retry_after: Some(actual),
                },
                Some(pause),
            ) => {
                assert_eq!(actual, seconds(pause));
            }
            wrong => panic!("{policy:?} {waited} {retry_after:?}: {wrong:?}"),
        }
    }
}

fn any_outcome() -> impl Strategy<Value = AttemptOutcome> {
    let retry_after = prop::option::of((0..400_u64).prop_map(Duration::from_secs));
    prop_oneof![
        Just(AttemptOutcome::NotJson),
        Just(AttemptOutcome::InvalidRequest),
        Just(AttemptOutcome::TooHeavy),
        Just(AttemptOutcome::TooLarge),
        retry_after.clone().prop_map(AttemptOutcome::RateLimited),
        Just(AttemptOutcome::Failed),
        retry_after.prop_map(AttemptOutcome::Unavailable),
        Just(AttemptOutcome::NotConnected),
        Just(AttemptOutcome::Unprocessed),
        Just(AttemptOutcome::Broken),
        Just(AttemptOutcome::TimedOut),
        Just(AttemptOutcome::CutOff),
        Just(AttemptOutcome::Oversized),
    ]
}

proptest! {
    /// The model of a service that may have carried out whatever it is not certain to have left
    /// alone.
    #[test]
    fn repeats_writes_only_if_not_processed(
        column in prop::sample::select(vec!["Metered", "Set", "Transition", "Create"]),
        is_bulk in any::<bool>(),
        can_split in any::<bool>(),
        outcomes in prop::collection::vec((any_outcome(), 0.0..1.0_f64), 1..40),
        attempts in 0..50_u32,
    ) {
        let priority = if is_bulk { Priority::Bulk } else { Priority::Interactive };
        let request = RetryContext { priority, can_split, ..request(column) };
        let policy = RetryPolicy::new().max_attempts(attempts);
        let mut history = History::default();
        let mut applied = 0;
        for (outcome, fraction) in outcomes {
            let unprocessed = matches!(
                outcome,
                AttemptOutcome::NotConnected | AttemptOutcome::Unprocessed | AttemptOutcome::RateLimited(_)
            );
            applied += u32::from(!unprocessed);
            match decide(&request, outcome, &history, FULL, &policy, fraction) {
                Action::Repeat { after, .. } => history.spent += after,
                Action::WaitForGate { retry_after } => {
                    history.waited += retry_after.unwrap_or(SHORTEST_PAUSE);
                }
                Action::Split | Action::Fail => break,
            }
            history.add(outcome);
        }
        prop_assert!(applied <= 1);
    }

    #[test]
    fn ends_every_request(
        column in prop::sample::select(vec!["read", "bulk", "whole bulk", "Metered", "Set*", "Create"]),
        outcomes in prop::collection::vec((any_outcome(), 0.0..1.0_f64), 1..20),
    ) {
        let mut history = History::default();
        let mut sent = 0;
        for (outcome, fraction) in outcomes.iter().cycle() {
            sent += 1;
            prop_assert!(sent < 1500, "{history:?}");
            match decide(&request(column), *outcome, &history, FULL, &POLICY, *fraction) {
                Action::Repeat { after, .. } => history.spent += after,
                Action::WaitForGate { retry_after } => {
                    history.waited += retry_after.unwrap_or(SHORTEST_PAUSE);
                }
                Action::Split | Action::Fail => break,
            }
            history.add(*outcome);
        }
        prop_assert!(history.waited <= Duration::from_secs(301), "{history:?}");
        prop_assert!(history.outcomes.len() <= 3);
    }
}
