//! Requests for exports and the statuses that follow.

use std::time::Duration;

use mews_simulator::{Change, Fault, Request, Script};
use serde_json::{Value, json};

use crate::caller::{Caller, message};
use crate::{TAKES, add, builder, fetch, finished, ledger_order, links, order, read};

#[tokio::test(start_paused = true)]
async fn export_is_pending_then_processing_then_finished_and_expires_after_a_week() {
    let simulator = builder().build().unwrap();
    let caller = Caller::new(&simulator);
    let added = caller.json("exports/add", &order("Reservation"))["Export"].clone();
    assert_eq!(added["Status"], "Pending");
    assert_eq!(added["Files"], json!([]));
    assert_eq!(
        added["Filters"]["UpdatedUtc"],
        order("")["Filters"]["UpdatedUtc"]
    );
    assert_eq!(added["Scope"]["EnterpriseIds"].as_array().unwrap().len(), 3);
    let id = added["Id"].clone();
    let status = || read(&caller, &id)["Status"].clone();
    assert_eq!(status(), "Pending");
    tokio::time::advance(TAKES / 2).await;
    assert_eq!(status(), "Processing");
    tokio::time::advance(TAKES / 2).await;
    let export = read(&caller, &id);
    assert_eq!(export["Status"], "Success");
    assert_eq!(export["ExpiresUtc"], "2026-01-22T12:01:00Z");
    let link = links(&export).remove(0);
    assert_eq!(fetch(&simulator, &Request::get(&link)).status, 200);

    tokio::time::advance(Duration::from_secs(7 * 86_400 - 1)).await;
    let link = links(&read(&caller, &id)).remove(0);
    assert_eq!(fetch(&simulator, &Request::get(&link)).status, 200);
    tokio::time::advance(Duration::from_secs(1)).await;
    let export = read(&caller, &id);
    assert_eq!(
        (&export["Status"], &export["Files"]),
        (&json!("Expired"), &json!([]))
    );
    assert_eq!(fetch(&simulator, &Request::get(&link)).status, 404);
}

#[test]
fn moving_the_clock_of_the_service_forward_finishes_exports() {
    let simulator = builder().build().unwrap();
    let caller = Caller::new(&simulator);
    let id = add(&caller, &order("Customer"));
    simulator.set_now("2026-01-15T12:00:30Z").unwrap();
    assert_eq!(read(&caller, &id)["Status"], "Processing");
    simulator.advance(Duration::from_secs(30));
    assert_eq!(read(&caller, &id)["Status"], "Success");
}

#[test]
fn another_unfinished_export_of_a_type_and_token_is_refused() {
    let simulator = builder()
        .access_token("first")
        .access_token("second")
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    let id = add(&caller, &order("Bill"));
    let refused = (400, "An export of Bill is not finished yet.".to_owned());
    assert_eq!(caller.refusal("exports/add", &order("Bill")), refused);
    // A refused request has no effect.
    assert_eq!(simulator.effects().entries.len(), 1);
    add(&caller, &order("Payment"));
    let mut of_other = caller.envelope();
    of_other.insert("AccessToken".to_owned(), json!("second"));
    of_other.extend(order("Bill").as_object().unwrap().clone());
    let other = caller.send("exports/add", Value::Object(of_other).to_string());
    assert_eq!(other.status, 200);
    simulator.advance(TAKES);
    assert_eq!(read(&caller, &id)["Status"], "Success");
    add(&caller, &order("Bill"));
}

#[test]
fn refuses_requests_that_the_service_refuses() {
    let simulator = builder().build().unwrap();
    let caller = Caller::new(&simulator);
    let updated = |start: &str, end: &str| {
        let mut order = order("OrderItem");
        order["Filters"]["UpdatedUtc"] = json!({"StartUtc": start, "EndUtc": end});
        order
    };
    let mut ledger_filters = order("Payment");
    ledger_filters["Filters"]["LedgerEntryFilters"] =
        json!({"Posting": {"Start": "2025-12-01", "End": "2025-12-31"}});
    let mut both = ledger_order("2025-12-01", "2025-12-31");
    both["Filters"]["UpdatedUtc"] = order("")["Filters"]["UpdatedUtc"].clone();
    let mut open = order("Payment");
    open["Filters"]["UpdatedUtc"]["StartUtc"] = Value::Null;
    for (order, reason) in [
        (order("Guest"), "EntityType"),
        (
            updated("2025-07-01T00:00:00Z", "2025-12-28T00:00:01Z"),
            "180 days",
        ),
        (
            updated("2026-01-01T00:00:00Z", "2026-01-15T11:55:01Z"),
            "5 minutes in the past",
        ),
        (
            updated("2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z"),
            "before it starts",
        ),
        (open, "a start and an end"),
        (ledger_filters, "applies to LedgerEntry only"),
        (order("LedgerEntry"), "does not apply to LedgerEntry"),
        (both, "does not apply to LedgerEntry"),
        (
            json!({"EntityType": "LedgerEntry"}),
            "is required for LedgerEntry",
        ),
        (ledger_order("2025-12-31", "2025-12-30"), "before it starts"),
    ] {
        let (status, message) = caller.refusal("exports/add", &order);
        assert_eq!(status, 400, "{order}");
        assert!(message.contains(reason), "{order}: {message}");
    }
    assert_eq!(simulator.effects().entries, []);
    add(
        &caller,
        &updated("2025-07-01T00:00:00Z", "2025-12-28T00:00:00Z"),
    );
    let mut whole = order("Company");
    whole["Filters"] = Value::Null;
    add(&caller, &whole);
}

#[test]
fn scope_must_lie_within_the_reach_of_the_token() {
    let simulator = builder().access_token_for("one", [1]).build().unwrap();
    let caller = Caller::new(&simulator);
    let all = crate::builder().build().unwrap();
    let enterprises =
        Caller::new(&all).json("enterprises/getAll", &json!({"Limitation": {"Count": 10}}));
    let id = |number: usize| enterprises["Enterprises"][number]["Id"].clone();
    let scoped = |number: usize| {
        let mut order = order("Reservation");
        order["Scope"] = json!({"EnterpriseIds": [id(number)]});
        order
    };
    assert_eq!(caller.refusal("exports/add", &scoped(0)).0, 400);
    let added = caller.json("exports/add", &scoped(1))["Export"].clone();
    assert_eq!(added["Scope"]["EnterpriseIds"], json!([id(1)]));
}

#[test]
fn export_fails_on_request() {
    let simulator = builder().build().unwrap();
    let caller = Caller::new(&simulator);
    let fails = Script::on("exports/add").then(Fault::change(Change::ExportFails));
    simulator.script(fails).unwrap();
    let added = caller.received("exports/add", &order("Bill"));
    assert_eq!(added["Export"]["Status"], "Pending");
    let id = added["Export"]["Id"].clone();
    simulator.advance(TAKES);
    let export = read(&caller, &id);
    assert_eq!(
        (&export["Status"], &export["Files"]),
        (&json!("Failed"), &json!([]))
    );
    // The next one may start.
    finished(&caller, &order("Bill"));
}

#[test]
fn links_are_renewed_and_old_ones_stay_valid_until_they_expire() {
    let simulator = builder().build().unwrap();
    let caller = Caller::new(&simulator);
    let export = finished(&caller, &order("Reservation"));
    let status = |link: &str| fetch(&simulator, &Request::get(link)).status;
    let first = links(&export).remove(0);
    simulator.advance(Duration::from_secs(599));
    let second = links(&read(&caller, &export["Id"])).remove(0);
    assert_ne!(first, second);
    assert_eq!((status(&first), status(&second)), (200, 200));
    simulator.advance(Duration::from_secs(1));
    assert_eq!((status(&first), status(&second)), (403, 200));
    simulator.expire_links();
    assert_eq!(status(&second), 403);
    let third = links(&read(&caller, &export["Id"])).remove(0);
    assert_eq!(status(&third), 200);
}

#[test]
fn unknown_ids_are_not_returned_and_a_reset_forgets_exports() {
    let simulator = builder().build().unwrap();
    let caller = Caller::new(&simulator);
    let id = add(&caller, &order("Company"));
    let unknown = json!({"ExportIds": ["00000000-0000-4000-8000-00000000dead", id]});
    let found = caller.json("exports/getAll", &unknown)["Exports"].clone();
    assert_eq!(found.as_array().unwrap().len(), 1);
    simulator.reset();
    let response = caller.call("exports/getAll", &json!({"ExportIds": [id]}));
    assert_eq!(response.status, 200);
    assert!(String::from_utf8_lossy(&response.body).contains(r#""Exports":[]"#));
    // Another one of the type can start.
    add(&caller, &order("Company"));
}

#[test]
fn oldest_exports_expire_early_if_their_states_take_too_much_memory() {
    let simulator = builder().state_capacity(64 << 10).build().unwrap();
    let caller = Caller::new(&simulator);
    let mut ids = Vec::new();
    for _ in 0..12 {
        ids.push(finished(&caller, &order("Company"))["Id"].clone());
        // The present state is a different one from now on.
        let customer = json!({"LastName": "Novák", "OverwriteExisting": false});
        caller.json("customers/add", &customer);
    }
    let statuses: Vec<Value> = ids
        .iter()
        .map(|id| read(&caller, id)["Status"].clone())
        .collect();
    assert_eq!(statuses[0], "Expired", "{statuses:?}");
    assert_eq!(statuses[11], "Success", "{statuses:?}");
}

#[test]
fn exports_of_the_data_set_have_expired() {
    let simulator = builder().build().unwrap();
    let caller = Caller::new(&simulator);
    let sample = simulator.sample_request("exports/getAll", 1).unwrap();
    let exports = caller.json("exports/getAll", &sample)["Exports"].clone();
    for export in exports.as_array().unwrap() {
        assert_eq!(
            (&export["Status"], &export["Files"]),
            (&json!("Expired"), &json!([]))
        );
    }
    assert!(!exports.as_array().unwrap().is_empty());
}

#[test]
fn export_is_hidden_from_tokens_that_do_not_reach_its_scope() {
    let simulator = builder()
        .access_token("all")
        .access_token_for("one", [1])
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    let id = add(&caller, &order("Customer"));
    let mut body = caller.envelope();
    body.insert("AccessToken".to_owned(), json!("one"));
    body.insert("ExportIds".to_owned(), json!([id]));
    let response = caller.send("exports/getAll", Value::Object(body).to_string());
    assert_eq!(response.body, br#"{"Exports":[]}"#);
    assert_eq!(
        message(&caller.call("exports/add", &order("Customer"))).0,
        400
    );
}
