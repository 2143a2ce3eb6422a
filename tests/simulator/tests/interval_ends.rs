//! Both readings of the end of an interval: over columns, over other items, and over what requests
//! have added.

mod caller;

use caller::Caller;
use mews_simulator::{IntervalEnds, Simulator};
use serde_json::{Value, json};

const RESERVATIONS: &str = "reservations/getAll/2023-06-06";
const READINGS: [IntervalEnds; 2] = [IntervalEnds::HalfOpen, IntervalEnds::Inclusive];

fn simulator(ends: IntervalEnds) -> Simulator {
    let builder = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .seed(5)
        .reservations(400);
    builder.interval_ends(ends).build().unwrap()
}

fn text<'v>(item: &'v Value, name: &str) -> &'v str {
    item[name].as_str().unwrap_or_default()
}

fn ids(items: &[Value]) -> Vec<&str> {
    items.iter().map(|item| text(item, "Id")).collect()
}

/// Whether a time lies before an end, in a reading.
fn before(ends: IntervalEnds, time: &str, end: &str) -> bool {
    time < end || ends == IntervalEnds::Inclusive && time == end
}

/// Checks, for each reading, the items that an operation selects by time when the ends of the
/// interval are themselves times of items.
fn points(operation: &str, list: &str, names: &[&str], more: &Value) {
    for ends in READINGS {
        let simulator = simulator(ends);
        let caller = Caller::new(&simulator);
        let (all, _) = caller.all(operation, list, more, 1_000);
        for name in names {
            let mut times: Vec<&str> = all
                .iter()
                .map(|item| text(item, name))
                .filter(|time| !time.is_empty())
                .collect();
            times.sort_unstable();
            let (start, end) = (times[times.len() / 2 - 8], times[times.len() / 2]);
            assert!(start < end, "{name}");
            let mut body = more.clone();
            body[*name] = json!({"StartUtc": start, "EndUtc": end});
            let (found, _) = caller.all(operation, list, &body, 100);
            let wanted: Vec<Value> = all
                .iter()
                .filter(|item| start <= text(item, name) && before(ends, text(item, name), end))
                .cloned()
                .collect();
            assert_eq!(ids(&found), ids(&wanted), "{name} {ends:?}");
            let at_the_end = found.iter().any(|item| text(item, name) == end);
            assert_eq!(at_the_end, ends == IntervalEnds::Inclusive, "{name}");
        }
    }
}

#[test]
fn reservation_at_the_end_of_an_interval_is_selected_if_ends_are_inclusive() {
    let names = [
        "CreatedUtc",
        "UpdatedUtc",
        "ScheduledStartUtc",
        "ScheduledEndUtc",
        "ActualStartUtc",
    ];
    points(RESERVATIONS, "Reservations", &names, &json!({}));
}

#[test]
fn customer_at_the_end_of_an_interval_is_selected_if_ends_are_inclusive() {
    let extent = json!({"Extent": {"Customers": true, "Documents": false, "Addresses": false}});
    points(
        "customers/getAll",
        "Customers",
        &["CreatedUtc", "UpdatedUtc"],
        &extent,
    );
}

#[test]
fn stay_that_touches_an_interval_collides_if_ends_are_inclusive() {
    for ends in READINGS {
        let simulator = simulator(ends);
        let caller = Caller::new(&simulator);
        let (all, _) = caller.all(RESERVATIONS, "Reservations", &json!({}), 1_000);
        // One guest leaves when the interval starts, and one arrives when it ends.
        let start = text(&all[150], "ScheduledEndUtc");
        let mut starts: Vec<&str> = all
            .iter()
            .map(|item| text(item, "ScheduledStartUtc"))
            .filter(|time| *time > start)
            .collect();
        starts.sort_unstable();
        let end = starts[8];
        let body = json!({"CollidingUtc": {"StartUtc": start, "EndUtc": end}});
        let (found, _) = caller.all(RESERVATIONS, "Reservations", &body, 100);
        let collides = |item: &&Value| {
            before(ends, text(item, "ScheduledStartUtc"), end)
                && before(ends, start, text(item, "ScheduledEndUtc"))
        };
        let wanted: Vec<Value> = all.iter().filter(collides).cloned().collect();
        assert_eq!(ids(&found), ids(&wanted), "{ends:?}");
        let touches = found.iter().any(|item| {
            text(item, "ScheduledEndUtc") == start || text(item, "ScheduledStartUtc") == end
        });
        assert_eq!(touches, ends == IntervalEnds::Inclusive);
    }
}

#[test]
fn interval_ends_apply_to_added_items_and_change_while_running() {
    let simulator = simulator(IntervalEnds::HalfOpen);
    let caller = Caller::new(&simulator);
    caller.json(
        "tasks/add",
        &json!({"Name": "Towels", "DeadlineUtc": "2026-02-01T00:00:00Z"}),
    );
    let until_now = json!({
        "CreatedUtc": {"StartUtc": "2026-01-15T11:59:59Z", "EndUtc": simulator.now()},
        "Limitation": {"Count": 10},
    });
    let added = || caller.json("tasks/getAll", &until_now)["Tasks"][0]["Name"].clone();
    assert_ne!(added(), "Towels");
    simulator.set_interval_ends(IntervalEnds::Inclusive);
    assert_eq!(simulator.interval_ends(), IntervalEnds::Inclusive);
    assert_eq!(added(), "Towels");
}

#[test]
fn days_and_instants_are_read_alike() {
    let found = READINGS.map(|ends| {
        let simulator = simulator(ends);
        let caller = Caller::new(&simulator);
        let (all, _) = caller.all(RESERVATIONS, "Reservations", &json!({}), 1_000);
        let instant = text(&all[200], "CreatedUtc");
        let body = json!({"CreatedUtc": {"StartUtc": instant, "EndUtc": instant}});
        let (found, _) = caller.all(RESERVATIONS, "Reservations", &body, 100);
        assert!(found.iter().all(|item| text(item, "CreatedUtc") == instant));
        let mut days = simulator
            .sample_request("ledgerBalances/getAll", 0)
            .unwrap();
        days["Date"] = json!({"Start": "2025-03-01", "End": "2025-03-28"});
        days["Limitation"] = json!({"Count": 1_000});
        (found, caller.json("ledgerBalances/getAll", &days))
    });
    assert_eq!(found[0].0.len(), 1);
    assert_eq!(found[0], found[1]);
}
