//! What scripts do, in process.

mod caller;

use std::time::Duration;

use caller::Caller;
use mews_simulator::{
    Answer, BodyFault, Change, Condition, ConnectionFault, Content, DateForm, Fault, Reply,
    Request, RetryAfter, Script, ScriptError, Simulator,
};
use serde_json::{Value, json};

const LIST: &str = "reservations/getAll/2023-06-06";

fn simulator() -> Simulator {
    Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .seed(3)
        .reservations(60)
        .log_bodies(true)
        .build()
        .unwrap()
}

fn request(simulator: &Simulator, operation: &str, body: &Value) -> Request {
    let mut members = Caller::new(simulator).envelope();
    members.extend(body.as_object().unwrap().clone());
    let path = format!("{}/{operation}", simulator.base_path());
    Request::post(path, Value::Object(members).to_string())
}

fn receive(simulator: &Simulator, operation: &str, body: &Value) -> Answer {
    simulator.receive(&request(simulator, operation, body))
}

fn status(simulator: &Simulator, operation: &str, body: &Value) -> Option<u16> {
    receive(simulator, operation, body).reply.status()
}

/// The body of what has arrived whole.
fn body(answer: &Answer) -> Value {
    let response = answer.reply.response().expect("a whole response");
    serde_json::from_slice(&response.body).unwrap()
}

fn header(answer: &Answer, name: &str) -> Option<String> {
    answer
        .reply
        .response()
        .unwrap()
        .header(name)
        .map(str::to_owned)
}

fn page(count: u32, cursor: &Value) -> Value {
    json!({"Limitation": {"Count": count, "Cursor": cursor}})
}

/// One script with one fault for every request of the list.
fn with(simulator: &Simulator, fault: Fault) {
    simulator.clear_scripts();
    simulator
        .script(Script::on(LIST).always().then(fault))
        .unwrap();
}

fn ids(answer: &Value) -> Vec<String> {
    let items = answer["Reservations"].as_array().unwrap();
    let id = |item: &Value| item["Id"].as_str().unwrap().to_owned();
    items.iter().map(id).collect()
}

#[test]
fn a_script_names_operation_count_and_start() {
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
fn the_first_script_that_is_not_used_up_is_met() {
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
fn a_script_that_can_not_be_is_an_error() {
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
fn functions_choose_requests_too() {
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

#[test]
fn refusals_tell_when_to_come_back_in_every_form() {
    let simulator = simulator();
    let date = |ahead, form| RetryAfter::Date { ahead, form };
    for (form, length) in [(DateForm::Imf, 29), (DateForm::Asctime, 24)] {
        with(
            &simulator,
            Fault::too_many_requests(date(5, form)).date_off(3_600),
        );
        let answer = receive(&simulator, LIST, &json!({}));
        assert_eq!(header(&answer, "Retry-After").unwrap().len(), length);
        assert!(header(&answer, "Date").unwrap().ends_with(" GMT"));
    }
    with(
        &simulator,
        Fault::status(429)
            .header("Retry-After", "abc")
            .header("Retry-After", "7"),
    );
    let answer = receive(&simulator, LIST, &json!({}));
    let lines = answer.reply.response().unwrap().headers.iter();
    assert_eq!(lines.filter(|(name, _)| name == "Retry-After").count(), 2);
    with(&simulator, Fault::too_many_requests(None));
    let answer = receive(&simulator, LIST, &json!({}));
    assert_eq!(header(&answer, "Retry-After"), None);
    assert!(body(&answer)["Message"].as_str().unwrap().contains("429"));
    assert_eq!(
        body(&answer)["RequestId"],
        header(&answer, "Request-Id").unwrap()
    );
}

#[test]
fn answers_have_any_body() {
    let simulator = simulator();
    let sent = |fault: Fault| {
        with(&simulator, fault);
        let answer = receive(&simulator, LIST, &page(2, &Value::Null));
        let response = answer.reply.response().unwrap().clone();
        let text = String::from_utf8(response.body.clone()).unwrap();
        (response.status, header(&answer, "Content-Type"), text)
    };
    let (status, media_type, text) = sent(Fault::html(502));
    assert_eq!(
        (status, media_type.unwrap().as_str()),
        (502, "text/html; charset=utf-8")
    );
    assert!(text.starts_with("<html>"), "{text}");
    assert_eq!(
        sent(Fault::status(200).content(Content::Empty)),
        (200, None, String::new())
    );
    let (_, media_type, text) = sent(Fault::default().header("Content-Type", "text/plain"));
    assert_eq!(media_type.unwrap(), "text/plain");
    assert!(text.starts_with(r#"{"Reservations":"#), "{text}");
    let (_, _, text) = sent(Fault::status(500).content(Content::Details(1 << 20)));
    assert!(text.len() > 1 << 20);
    let (_, _, text) = sent(Fault::status(400).content(Content::Echo));
    assert!(text.contains(simulator.access_token()), "{text}");
    let (_, _, text) = sent(Fault::status(403).message("Zrušeno."));
    assert!(text.contains("Zrušeno."), "{text}");
    let (_, _, text) = sent(Fault::status(400).content(Content::Json(json!({"Message": null}))));
    assert_eq!(text, r#"{"Message":null}"#);
    let (status, _, text) = sent(Fault::status(500).content(Content::Text("no JSON".to_owned())));
    assert_eq!((status, text.as_str()), (500, "no JSON"));

    with(&simulator, Fault::redirect(307, "http://127.0.0.1:9/x"));
    let answer = receive(&simulator, LIST, &json!({}));
    assert_eq!(answer.reply.status(), Some(307));
    assert_eq!(header(&answer, "Location").unwrap(), "http://127.0.0.1:9/x");
    with(&simulator, Fault::status(400).without_header("Request-Id"));
    let answer = receive(&simulator, LIST, &json!({}));
    assert_eq!(header(&answer, "Request-Id"), None);
    assert!(body(&answer)["RequestId"].is_string());
    with(&simulator, Fault::proxy_timeout());
    let answer = receive(&simulator, LIST, &json!({}));
    assert_eq!(header(&answer, "Connection").unwrap(), "close");
    assert!(answer.reply.response().unwrap().body.is_empty());
    with(
        &simulator,
        Fault::rewrite(|response| response.body.truncate(3)),
    );
    let answer = receive(&simulator, LIST, &page(1, &Value::Null));
    assert_eq!(answer.reply.response().unwrap().body, b"{\"R");
}

#[test]
fn cursors_come_again() {
    for cycle in [1, 2, 3] {
        let simulator = simulator();
        with(&simulator, Fault::cursor_cycle(cycle));
        let mut cursor = Value::Null;
        let mut cursors = Vec::new();
        for _ in 0..=cycle {
            cursor = body(&receive(&simulator, LIST, &page(5, &cursor)))["Cursor"].clone();
            cursors.push(cursor.clone());
        }
        let last = cursors.pop().unwrap();
        assert_eq!(last, cursors[0], "{cycle}");
        cursors.dedup();
        assert_eq!(cursors.len() as u64, cycle);
    }
}

#[test]
fn pages_are_short_and_long_and_lose_nothing() {
    let simulator = simulator();
    let all = {
        let answer = receive(&simulator, LIST, &page(1_000, &Value::Null));
        ids(&body(&answer))
    };
    assert!(all.len() > 40, "{}", all.len());
    for (change, size) in [(Change::ShortPages(3), 3), (Change::LongPages(4), 14)] {
        with(&simulator, Fault::change(change));
        let (mut found, mut cursor) = (Vec::new(), Value::Null);
        loop {
            let answer = body(&receive(&simulator, LIST, &page(10, &cursor)));
            let items = ids(&answer);
            cursor = answer["Cursor"].clone();
            if cursor.is_null() {
                found.extend(items);
                break;
            }
            assert_eq!(items.len(), size);
            found.extend(items);
        }
        assert_eq!(found, all);
    }
}

#[test]
fn pages_are_empty_or_the_last() {
    let simulator = simulator();
    with(&simulator, Fault::change(Change::EmptyPage));
    let answer = body(&receive(&simulator, LIST, &page(1_000, &Value::Null)));
    assert_eq!(ids(&answer).len(), 0);
    assert!(answer["Cursor"].is_string());
    with(&simulator, Fault::change(Change::NoCursor));
    let answer = body(&receive(&simulator, LIST, &page(5, &Value::Null)));
    assert_eq!(
        (ids(&answer).len(), answer["Cursor"].clone()),
        (5, Value::Null)
    );
}

#[test]
fn answers_have_what_nobody_expects() {
    let simulator = simulator();
    let answer = |fault: Fault| {
        with(&simulator, fault);
        body(&receive(&simulator, LIST, &page(2, &Value::Null)))
    };
    let changed = answer(Fault::change(Change::NewProperties));
    assert!(changed["PropertyOfTomorrow"].is_string());
    assert!(changed["Reservations"][1]["PropertyOfTomorrow"].is_string());
    let changed = answer(Fault::change(Change::NewEnumValues { property: None }));
    assert_eq!(changed["Reservations"][0]["State"], "ValueOfTomorrow");
    assert_eq!(changed["Reservations"][0]["Origin"], "ValueOfTomorrow");
    let only = Some("State".to_owned());
    let changed = answer(Fault::change(Change::NewEnumValues {
        property: only.clone(),
    }));
    assert_eq!(changed["Reservations"][0]["State"], "ValueOfTomorrow");
    assert_ne!(changed["Reservations"][0]["Origin"], "ValueOfTomorrow");
    let changed = answer(Fault::change(Change::Nulls { property: only }));
    assert!(changed["Reservations"][0]["State"].is_null());
    assert!(changed["Reservations"][0]["Id"].is_string());
    let changed = answer(Fault::change(Change::Nulls { property: None }));
    assert!(changed["Reservations"][0]["Id"].is_null());
    assert_eq!(changed["Reservations"].as_array().unwrap().len(), 2);
    let changed = answer(Fault::change(Change::Set {
        path: "Reservations.Number".to_owned(),
        to: json!({"Odd": [1.50]}),
    }));
    assert_eq!(changed["Reservations"][1]["Number"]["Odd"][0], 1.5);
    with(&simulator, Fault::change(Change::ReversedMembers));
    let answer = receive(&simulator, LIST, &page(2, &Value::Null));
    let text = String::from_utf8(answer.reply.response().unwrap().body.clone()).unwrap();
    assert!(text.rfind(r#""Id":"#) > text.rfind(r#""State":"#), "{text}");
}

#[test]
fn discriminators_are_enums_too() {
    let simulator = simulator();
    simulator
        .script(Script::any().then(Fault::change(Change::NewEnumValues { property: None })))
        .unwrap();
    let answer = body(&receive(
        &simulator,
        "resources/getAll",
        &json!({"Extent": {"Resources": true}, "Limitation": {"Count": 5}}),
    ));
    assert_eq!(
        answer["Resources"][0]["Data"]["Discriminator"], "ValueOfTomorrow",
        "{answer}"
    );
}

#[test]
fn writes_are_applied_or_not() {
    let simulator = simulator();
    let add = "customers/add";
    let body = simulator.sample_request(add, 1).unwrap();
    let mut expected = 0;
    for (fault, applied) in [
        (Fault::default(), true),
        (Fault::status(500), false),
        (Fault::status(500).applied(true), true),
        (Fault::status(408), false),
        (Fault::html(200), true),
        (Fault::html(200).applied(false), false),
        (Fault::body(BodyFault::ResetHalfway), true),
        (Fault::connection(ConnectionFault::Refused), false),
        (Fault::connection(ConnectionFault::ClosedUnread), false),
        (Fault::connection(ConnectionFault::ClosedUnapplied), false),
        (Fault::connection(ConnectionFault::ClosedApplied), true),
        (Fault::connection(ConnectionFault::Reset), false),
        (Fault::connection(ConnectionFault::ResetApplied), true),
        (Fault::connection(ConnectionFault::Silent), false),
        (Fault::connection(ConnectionFault::SilentApplied), true),
    ] {
        simulator
            .script(Script::on(add).then(fault.clone()))
            .unwrap();
        let answer = receive(&simulator, add, &body);
        expected += usize::from(applied);
        let effects = simulator.effects().entries;
        assert_eq!(effects.len(), expected, "{fault:?}");
        let entry = simulator.log().entries.pop().unwrap();
        assert_eq!(
            (entry.number, entry.applied),
            (answer.number, applied),
            "{fault:?}"
        );
        if applied {
            let effect = effects.last().unwrap();
            assert_eq!(
                (effect.request, effect.operation.as_str()),
                (answer.number, add)
            );
            assert_eq!(effect.ids.len(), 1, "{effect:?}");
        }
    }
    assert_eq!(
        status(&simulator, "configuration/get", &json!({})),
        Some(200)
    );
    assert_eq!(
        simulator.effects().entries.len(),
        expected,
        "a read has no effect"
    );
    simulator.clear_effects();
    assert!(simulator.effects().entries.is_empty());
}

#[test]
fn the_log_tells_what_came_and_what_became_of_it() {
    let simulator = simulator();
    simulator
        .script(Script::on(LIST).then(Fault::status(503).after(Duration::from_secs(2))))
        .unwrap();
    let first = page(5, &Value::Null);
    receive(&simulator, LIST, &first);
    receive(&simulator, LIST, &first);
    receive(&simulator, LIST, &page(6, &Value::Null));
    simulator.receive(&Request::post("/nowhere", "{}"));
    let log = simulator.log();
    assert_eq!(log.dropped, 0);
    let [refused, good, other, nowhere] = &log.entries[..] else {
        panic!("{log:?}")
    };
    assert_eq!((refused.number, refused.operation.as_str()), (1, LIST));
    assert_eq!(
        (refused.token, refused.count, refused.page),
        (Some(0), Some(5), Some(1))
    );
    assert_eq!(refused.status, Some(503));
    assert_eq!(refused.fault.as_deref(), Some("after 2 s, status 503"));
    assert_eq!(
        (good.status, good.fault.as_deref(), good.script),
        (Some(200), None, None)
    );
    assert_eq!(refused.body_hash, good.body_hash);
    assert_ne!(refused.body_hash, other.body_hash);
    assert_eq!(good.body.as_ref().unwrap(), &first);
    assert_eq!(
        (nowhere.operation.as_str(), nowhere.status),
        ("/nowhere", Some(404))
    );
    assert_eq!(nowhere.token, None);
    let printed = format!("{log:?} {}", serde_json::to_string(&log).unwrap());
    assert!(!printed.contains(simulator.access_token()) && !printed.contains("Token\""));
    simulator.clear_log();
    receive(&simulator, LIST, &first);
    assert_eq!(simulator.log().entries[0].number, 5);
}

#[test]
fn the_log_keeps_the_newest() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .log_capacity(3)
        .build()
        .unwrap();
    for _ in 0..5 {
        receive(&simulator, "configuration/get", &json!({}));
    }
    let log = simulator.log();
    let numbers: Vec<u64> = log.entries.iter().map(|entry| entry.number).collect();
    assert_eq!((numbers, log.dropped), (vec![3, 4, 5], 2));
}

#[tokio::test(start_paused = true)]
async fn delays_and_silence_go_by_the_paused_clock() {
    let simulator = simulator();
    let started = tokio::time::Instant::now();
    let ask = request(&simulator, LIST, &page(5, &Value::Null));
    with(&simulator, Fault::delay(Duration::from_secs(40)));
    assert_eq!(simulator.exchange(&ask).await.status(), Some(200));
    assert_eq!(started.elapsed(), Duration::from_secs(40));
    with(&simulator, Fault::connection(ConnectionFault::Silent));
    let silence = tokio::time::timeout(Duration::from_secs(1_000), simulator.exchange(&ask));
    assert!(silence.await.is_err());
    let slow = BodyFault::Slow {
        bytes: 100,
        every: Duration::from_secs(1),
    };
    with(&simulator, Fault::body(slow));
    let started = tokio::time::Instant::now();
    let reply = simulator.exchange(&ask).await;
    let pieces = reply.response().unwrap().body.len().div_ceil(100);
    assert_eq!(started.elapsed(), Duration::from_secs(pieces as u64));
    with(
        &simulator,
        Fault::connection(ConnectionFault::ClosedApplied),
    );
    let reply = simulator.exchange(&ask).await;
    assert_eq!(reply, Reply::Nothing(ConnectionFault::ClosedApplied));
}

#[tokio::test(start_paused = true)]
async fn the_limit_is_the_schemas_and_slides_with_the_paused_clock() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .access_token("first")
        .access_token("second")
        .build()
        .unwrap();
    let ask = request(&simulator, "configuration/get", &json!({}));
    for _ in 0..200 {
        assert_eq!(simulator.receive(&ask).reply.status(), Some(200));
        tokio::time::advance(Duration::from_millis(100)).await;
    }
    let refused = simulator.receive(&ask);
    assert_eq!(refused.reply.status(), Some(429));
    assert_eq!(header(&refused, "Retry-After").unwrap(), "10");
    let mut other = request(&simulator, "configuration/get", &json!({}));
    other.body = String::from_utf8(other.body)
        .unwrap()
        .replace("first", "second")
        .into();
    assert_eq!(simulator.receive(&other).reply.status(), Some(200));
    tokio::time::advance(Duration::from_secs(10)).await;
    assert_eq!(simulator.receive(&ask).reply.status(), Some(200));
    assert_eq!(simulator.handle(&ask).status, 200);
    assert_eq!(simulator.log().entries.last().unwrap().token, Some(0));
    simulator.set_limit(None);
    assert_eq!(simulator.limit(), None);
    assert_eq!(simulator.receive(&ask).reply.status(), Some(200));
}

#[test]
fn the_log_keeps_no_more_than_the_beginning_of_long_texts() {
    let simulator = simulator();
    let long = "c".repeat(100_000);
    let body = json!({"Limitation": {"Count": 1, "Cursor": long}});
    assert_eq!(
        status(&simulator, "reservations/getAll/2023-06-06", &body),
        Some(400)
    );
    assert_eq!(status(&simulator, &long, &json!({})), Some(404));
    let entries = simulator.log().entries;
    assert_eq!(entries[0].cursor.as_ref().map(String::len), Some(256));
    assert_eq!(entries[1].operation.len(), 256);
}
