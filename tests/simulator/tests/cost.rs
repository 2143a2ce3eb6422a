//! Queries that are too heavy.

mod caller;

use std::time::Duration;

use caller::Caller;
use mews_simulator::{Cost, Simulator};
use serde_json::{Value, json};

const RESERVATIONS: &str = "reservations/getAll/2023-06-06";

fn between(start: &str, end: &str) -> Value {
    json!({
        "CreatedUtc": {"StartUtc": format!("{start}T00:00:00Z"), "EndUtc": format!("{end}T00:00:00Z")},
        "Limitation": {"Count": 10},
    })
}

#[test]
fn too_many_items_are_too_heavy_whatever_the_page() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(3_000)
        .cost(Cost::new().items(100))
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    let (status, message) = caller.refusal(RESERVATIONS, &between("2025-10-01", "2025-12-31"));
    assert_eq!(status, 408);
    assert!(message.contains("shorter"), "{message}");
    caller.json(RESERVATIONS, &between("2025-10-01", "2025-10-15"));
    assert_eq!(
        caller
            .refusal(RESERVATIONS, &json!({"Limitation": {"Count": 1}}))
            .0,
        408
    );
    // 60 companies.
    caller.json("companies/getAll", &json!({"Limitation": {"Count": 1}}));
}

#[test]
fn long_and_open_intervals_are_too_heavy() {
    let week = Cost::new().span(Duration::from_secs(7 * 86_400));
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .cost_of(RESERVATIONS, week)
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    caller.json(RESERVATIONS, &between("2025-10-01", "2025-10-08"));
    assert_eq!(
        caller
            .refusal(RESERVATIONS, &between("2025-10-01", "2025-10-09"))
            .0,
        408
    );
    let open =
        json!({"CreatedUtc": {"StartUtc": "2026-01-14T00:00:00Z"}, "Limitation": {"Count": 1}});
    assert_eq!(caller.refusal(RESERVATIONS, &open).0, 408);
    // The shorter of two intervals bounds the work.
    let mut both = between("2025-10-01", "2025-12-31");
    both["ScheduledStartUtc"] =
        json!({"StartUtc": "2025-11-01T00:00:00Z", "EndUtc": "2025-11-02T00:00:00Z"});
    caller.json(RESERVATIONS, &both);
    // Another operation has no such limit.
    let mut customers = between("2025-10-01", "2025-12-31");
    customers["Extent"] = json!({"Customers": true, "Documents": false, "Addresses": false});
    caller.json("customers/getAll", &customers);
}
