//! Effects of scripts on answers and on writes.

use mews_simulator::{
    BodyFault, Change, ConnectionFault, Content, DateForm, Fault, RetryAfter, Script,
};
use serde_json::{Value, json};

use crate::{LIST, body, header, ids, page, receive, simulator, status, with};

#[test]
fn refusals_have_every_form_of_retry_after() {
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
fn scripts_replace_answers_with_any_body() {
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
fn scripts_repeat_cursors() {
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
fn short_and_long_pages_lose_no_items() {
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
fn scripts_empty_pages_and_end_lists() {
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
fn scripts_add_unknown_values() {
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
fn scripts_change_discriminators() {
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
fn scripts_decide_whether_writes_are_applied() {
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
