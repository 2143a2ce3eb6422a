//! Which requests a script applies to.

use std::time::Duration;

use mews_simulator::{BodyFault, Condition, Fault, RetryAfter, Script, ScriptError};
use serde_json::{Value, json};

use crate::{LIST, body, page, receive, simulator, status};

#[test]
fn script_applies_to_its_operation_count_and_start() {
    let simulator = simulator();
    let script = Script::on(LIST)
        .skip(1)
        .times(2)
        .then(Fault::too_many_requests(RetryAfter::Seconds(3)));
    let id = simulator.script(script).unwrap();
    let mut seen = Vec::new();
    for _ in 0..5 {
        seen.push(status(&simulator, LIST, &page(5, &Value::Null)).unwrap());
        assert_eq!(
            status(&simulator, "configuration/get", &json!({})),
            Some(200)
        );
    }
    assert_eq!(seen, [200, 429, 429, 200, 200]);
    let scripts = simulator.scripts();
    assert_eq!(
        (scripts[0].id, scripts[0].met, scripts[0].applied),
        (id, 3, 2)
    );
    assert!(scripts[0].is_used_up());
    assert!(simulator.remove_script(id) && !simulator.remove_script(id));
}

#[test]
fn first_script_that_is_not_used_up_applies() {
    let simulator = simulator();
    for status in [500, 503] {
        simulator
            .script(Script::any().then(Fault::status(status)))
            .unwrap();
    }
    let next = || status(&simulator, "configuration/get", &json!({})).unwrap();
    assert_eq!([next(), next(), next()], [500, 503, 200]);
}

#[test]
fn refuses_impossible_scripts() {
    let simulator = simulator();
    let unknown = simulator.script(Script::on("reservations/getSome"));
    assert!(matches!(unknown, Err(ScriptError::UnknownOperation(_))));
    for fault in [
        Fault::status(99),
        Fault::status(429).header("Retry After", "1"),
        Fault::status(429).header("Retry-After", "1\n"),
        Fault::cursor_cycle(0),
        Fault::body(BodyFault::Slow {
            bytes: 0,
            every: Duration::ZERO,
        }),
    ] {
        let refused = simulator.script(Script::any().then(fault));
        assert!(
            matches!(refused, Err(ScriptError::Impossible(_))),
            "{refused:?}"
        );
    }
}

#[test]
fn conditions_choose_requests() {
    let both = |body: Value| (body, true);
    let not = |body: Value| (body, false);
    let year = json!({"UpdatedUtc": {"StartUtc": "2024-01-01T00:00:00Z", "EndUtc": "2024-03-31T00:00:00Z"}, "Limitation": {"Count": 5}});
    let week = json!({"UpdatedUtc": {"StartUtc": "2024-01-01T00:00:00Z", "EndUtc": "2024-01-08T00:00:00Z"}, "Limitation": {"Count": 5}});
    let ids: Vec<String> = (0..3)
        .map(|n| format!("0000000{n}-0000-4000-8000-000000000000"))
        .collect();
    let path = |path: &str| path.to_owned();
    for (condition, cases) in [
        (
            Condition::Interval {
                path: path("UpdatedUtc"),
                over_seconds: 604_800.0,
            },
            vec![
                both(year.clone()),
                not(week.clone()),
                not(page(5, &Value::Null)),
            ],
        ),
        (
            Condition::Items {
                path: path("ServiceIds"),
                over: 2,
            },
            vec![
                both(json!({"ServiceIds": ids, "Limitation": {"Count": 5}})),
                not(json!({"ServiceIds": ids[1..], "Limitation": {"Count": 5}})),
            ],
        ),
        (
            Condition::Number {
                path: path("Limitation.Count"),
                over: 5.0,
            },
            vec![both(page(6, &Value::Null)), not(page(5, &Value::Null))],
        ),
        (
            Condition::Property {
                path: path("States"),
                equals: json!(["Confirmed"]),
            },
            vec![
                both(json!({"States": ["Confirmed"], "Limitation": {"Count": 5}})),
                not(json!({"States": ["Started"], "Limitation": {"Count": 5}})),
            ],
        ),
        (Condition::Cursor(false), vec![both(page(6, &Value::Null))]),
        (Condition::Cursor(true), vec![not(page(6, &Value::Null))]),
        (Condition::Page(1), vec![both(page(6, &Value::Null))]),
        (Condition::Token(0), vec![both(year.clone())]),
        (Condition::Token(1), vec![not(year)]),
    ] {
        let simulator = simulator();
        let script = Script::on(LIST)
            .when(condition.clone())
            .always()
            .then(Fault::status(408));
        simulator.script(script).unwrap();
        for (body, holds) in cases {
            let expected = if holds { 408 } else { 200 };
            assert_eq!(
                status(&simulator, LIST, &body),
                Some(expected),
                "{condition:?} {body}"
            );
        }
    }
}

#[test]
fn functions_choose_requests() {
    let simulator = simulator();
    let script = Script::any()
        .when_holds(|request| {
            request.operation() == LIST
                && request.count() == Some(7)
                && request.get("Limitation.Count") == 7
                && request.body().get("ClientToken").is_none()
        })
        .then(Fault::status(500));
    simulator.script(script).unwrap();
    assert_eq!(status(&simulator, LIST, &page(6, &Value::Null)), Some(200));
    assert_eq!(status(&simulator, LIST, &page(7, &Value::Null)), Some(500));
}

#[test]
fn pages_are_counted() {
    let simulator = simulator();
    simulator
        .script(
            Script::on(LIST)
                .when(Condition::Page(3))
                .then(Fault::status(408)),
        )
        .unwrap();
    let mut cursor = Value::Null;
    for page_number in 1..=2 {
        let answer = receive(&simulator, LIST, &page(10, &cursor));
        cursor = body(&answer)["Cursor"].clone();
        assert_eq!(
            simulator.log().entries.last().unwrap().page,
            Some(page_number)
        );
    }
    assert_eq!(status(&simulator, LIST, &page(5, &cursor)), Some(408));
    assert_eq!(status(&simulator, LIST, &page(5, &cursor)), Some(200));
}
