//! Items that filters select, compared with a filter over all items in the test.

mod caller;

use std::sync::LazyLock;

use caller::Caller;
use mews_simulator::Simulator;
use serde_json::{Value, json};

const DATED: &str = "reservations/getAll/2023-06-06";
const START: &str = "2025-03-01T00:00:00Z";
const END: &str = "2025-05-01T00:00:00Z";

/// No test here writes, so all of them read the same data set.
fn simulator() -> &'static Simulator {
    static SIMULATOR: LazyLock<Simulator> = LazyLock::new(|| {
        let builder = Simulator::builder()
            .strictness(mews_simulator::Strictness::Document)
            .seed(11)
            .reservations(600);
        builder.build().unwrap()
    });
    &SIMULATOR
}

/// All reservations, newest first.
fn all() -> &'static [Value] {
    static ALL: LazyLock<Vec<Value>> = LazyLock::new(|| {
        let caller = Caller::new(simulator());
        caller.all(DATED, "Reservations", &json!({}), 1_000).0
    });
    &ALL
}

fn ids(items: &[Value]) -> Vec<&str> {
    items
        .iter()
        .map(|item| item["Id"].as_str().unwrap())
        .collect()
}

fn text<'v>(item: &'v Value, name: &str) -> &'v str {
    item[name].as_str().unwrap_or_default()
}

/// That a body selects exactly those of all items that `expected` does, some of them but not all.
#[track_caller]
fn selects(body: Value, expected: impl Fn(&Value) -> bool) {
    let caller = Caller::new(simulator());
    let all = all();
    let wanted: Vec<Value> = all.iter().filter(|item| expected(item)).cloned().collect();
    let (found, _) = caller.all(DATED, "Reservations", &body, 100);
    assert_eq!(ids(&found), ids(&wanted));
    assert!(
        !found.is_empty() && found.len() < all.len(),
        "{} of {}",
        found.len(),
        all.len()
    );
}

#[test]
fn points_are_selected_by_each_of_their_times() {
    for name in [
        "CreatedUtc",
        "UpdatedUtc",
        "ScheduledStartUtc",
        "ScheduledEndUtc",
        "ActualStartUtc",
        "ActualEndUtc",
    ] {
        selects(json!({name: {"StartUtc": START, "EndUtc": END}}), |item| {
            (START..END).contains(&text(item, name))
        });
    }
}

#[test]
fn interval_includes_its_start_and_excludes_its_end() {
    let all = all();
    let (newer, older) = (text(&all[100], "CreatedUtc"), text(&all[140], "CreatedUtc"));
    selects(
        json!({"CreatedUtc": {"StartUtc": older, "EndUtc": newer}}),
        |item| {
            let index = all
                .iter()
                .position(|other| other["Id"] == item["Id"])
                .unwrap();
            (101..=140).contains(&index)
        },
    );
}

#[test]
fn equal_ends_select_one_instant() {
    let all = all();
    let instant = text(&all[200], "CreatedUtc");
    selects(
        json!({"CreatedUtc": {"StartUtc": instant, "EndUtc": instant}}),
        |item| text(item, "CreatedUtc") == instant,
    );
}

#[test]
fn open_ends_do_not_bound() {
    selects(json!({"UpdatedUtc": {"StartUtc": START}}), |item| {
        text(item, "UpdatedUtc") >= START
    });
    selects(
        json!({"UpdatedUtc": {"StartUtc": null, "EndUtc": END}}),
        |item| text(item, "UpdatedUtc") < END,
    );
}

#[test]
fn colliding_items_intersect() {
    selects(
        json!({"CollidingUtc": {"StartUtc": START, "EndUtc": END}}),
        |item| text(item, "ScheduledStartUtc") < END && text(item, "ScheduledEndUtc") > START,
    );
}

#[test]
fn item_across_a_boundary_collides_with_both_intervals() {
    let caller = Caller::new(simulator());
    let all = all();
    let spans = |item: &&Value| {
        text(item, "ScheduledStartUtc")[..10] < *"2025-03-10"
            && text(item, "ScheduledEndUtc")[..10] > *"2025-03-10"
    };
    let item = all
        .iter()
        .find(spans)
        .expect("somebody stays over the 10th");
    for (start, end) in [
        (START, "2025-03-10T00:00:00Z"),
        ("2025-03-10T00:00:00Z", END),
    ] {
        let (found, _) = caller.all(
            DATED,
            "Reservations",
            &json!({"CollidingUtc": {"StartUtc": start, "EndUtc": end}}),
            100,
        );
        assert!(ids(&found).contains(&text(item, "Id")));
    }
}

#[test]
fn filters_by_states() {
    selects(json!({"States": ["Canceled", "Started"]}), |item| {
        ["Canceled", "Started"].contains(&text(item, "State"))
    });
}

#[test]
fn filters_by_own_ids_and_ids_of_other_items() {
    let all = all();
    let own: Vec<&str> = [500, 3, 42].map(|index| text(&all[index], "Id")).to_vec();
    selects(json!({"ReservationIds": own}), |item| {
        own.contains(&text(item, "Id"))
    });
    for (filter, property) in [
        ("ServiceIds", "ServiceId"),
        ("AccountIds", "AccountId"),
        ("ReservationGroupIds", "GroupId"),
        ("AssignedResourceIds", "AssignedResourceId"),
        ("Numbers", "Number"),
    ] {
        let held = all.iter().find(|item| item[property].is_string()).unwrap();
        let id = text(held, property);
        selects(json!({filter: [id]}), |item| text(item, property) == id);
    }
}

#[test]
fn ids_ignore_case() {
    let all = all();
    let id = text(&all[9], "Id").to_uppercase();
    selects(json!({"ReservationIds": [id]}), |item| {
        text(item, "Id") == text(&all[9], "Id")
    });
}

#[test]
fn filters_are_combined() {
    selects(
        json!({"States": ["Processed"], "CreatedUtc": {"StartUtc": START, "EndUtc": END}}),
        |item| {
            text(item, "State") == "Processed" && (START..END).contains(&text(item, "CreatedUtc"))
        },
    );
}

#[test]
fn enterprises_are_reached_through_services() {
    let caller = Caller::new(simulator());
    let enterprises = caller.json("enterprises/getAll", &json!({"Limitation": {"Count": 10}}));
    let enterprise = text(&enterprises["Enterprises"][0], "Id");
    let services = caller.json(
        "services/getAll",
        &json!({"EnterpriseIds": [enterprise], "Limitation": {"Count": 10}}),
    );
    let services = ids(services["Services"].as_array().unwrap())
        .into_iter()
        .map(str::to_owned)
        .collect::<Vec<_>>();
    assert_eq!(services.len(), 3);
    selects(json!({"EnterpriseIds": [enterprise]}), |item| {
        services.iter().any(|id| id == text(item, "ServiceId"))
    });
}

#[test]
fn selector_decides_the_meaning_of_flat_intervals() {
    let caller = Caller::new(simulator());
    let services = caller.json("services/getAll", &json!({"Limitation": {"Count": 10}}));
    let base = json!({"ServiceIds": ids(services["Services"].as_array().unwrap()), "Extent": {"Reservations": true}});
    let (all, _) = caller.all("reservations/getAll", "Reservations", &base, 1_000);
    assert_eq!(all.len(), 600);
    type Expected = fn(&Value, &str, &str) -> bool;
    let meanings: [(Value, Expected); 7] = [
        (Value::Null, |item, start, end| {
            text(item, "StartUtc") < end && text(item, "EndUtc") > start
        }),
        (json!("Colliding"), |item, start, end| {
            text(item, "StartUtc") < end && text(item, "EndUtc") > start
        }),
        (json!("Created"), |item, start, end| {
            (start..end).contains(&text(item, "CreatedUtc"))
        }),
        (json!("Updated"), |item, start, end| {
            (start..end).contains(&text(item, "UpdatedUtc"))
        }),
        (json!("Start"), |item, start, end| {
            (start..end).contains(&text(item, "StartUtc"))
        }),
        (json!("End"), |item, start, end| {
            (start..end).contains(&text(item, "EndUtc"))
        }),
        (json!("Canceled"), |item, start, end| {
            (start..end).contains(&text(item, "CancelledUtc"))
        }),
    ];
    for (selector, expected) in meanings {
        let mut body = base.clone();
        body["StartUtc"] = json!(START);
        body["EndUtc"] = json!(END);
        body["TimeFilter"] = selector.clone();
        let (found, _) = caller.all("reservations/getAll", "Reservations", &body, 100);
        let wanted: Vec<Value> = all
            .iter()
            .filter(|item| expected(item, START, END))
            .cloned()
            .collect();
        assert!(!wanted.is_empty() && wanted.len() < all.len());
        assert_eq!(ids(&found), ids(&wanted), "{selector}");
    }
}

#[test]
fn overlapping_items_contain_the_interval() {
    let caller = Caller::new(simulator());
    let services = caller.json("services/getAll", &json!({"Limitation": {"Count": 10}}));
    let base = json!({"ServiceIds": ids(services["Services"].as_array().unwrap()), "Extent": {"Reservations": true}});
    let (all, _) = caller.all("reservations/getAll", "Reservations", &base, 1_000);
    let (start, end) = ("2025-03-10T00:00:00Z", "2025-03-11T00:00:00Z");
    let mut body = base;
    body["StartUtc"] = json!(start);
    body["EndUtc"] = json!(end);
    body["TimeFilter"] = json!("Overlapping");
    let (found, _) = caller.all("reservations/getAll", "Reservations", &body, 100);
    let wanted: Vec<Value> = all
        .iter()
        .filter(|item| text(item, "StartUtc") <= start && end <= text(item, "EndUtc"))
        .cloned()
        .collect();
    assert!(!wanted.is_empty());
    assert_eq!(ids(&found), ids(&wanted));
}

#[test]
fn activity_states_filter_by_is_active() {
    let caller = Caller::new(simulator());
    for (state, active) in [("Active", true), ("Deleted", false)] {
        let (companies, _) = caller.all(
            "companies/getAll",
            "Companies",
            &json!({"ActivityStates": [state]}),
            100,
        );
        assert!(!companies.is_empty(), "{state}");
        assert!(
            companies
                .iter()
                .all(|company| company["IsActive"] == active),
            "{state}"
        );
    }
}

#[test]
fn days_include_both_ends() {
    let caller = Caller::new(simulator());
    let mut body = simulator()
        .sample_request("ledgerBalances/getAll", 0)
        .unwrap();
    body["Limitation"] = json!({"Count": 1_000});
    let mut days = Vec::new();
    for month in 1..=12 {
        // Within the month that the service allows.
        body["Date"] =
            json!({"Start": format!("2025-{month:02}-01"), "End": format!("2025-{month:02}-28")});
        let answer = caller.json("ledgerBalances/getAll", &body);
        days.extend(
            answer["LedgerBalances"]
                .as_array()
                .unwrap()
                .iter()
                .map(|item| text(item, "Date").to_owned()),
        );
    }
    let day = days.first().expect("some balance of that year");
    body["Date"] = json!({"Start": day, "End": day});
    let answer = caller.json("ledgerBalances/getAll", &body);
    let found: Vec<&str> = answer["LedgerBalances"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| text(item, "Date"))
        .collect();
    assert!(
        !found.is_empty() && found.iter().all(|found| found == day),
        "{found:?}"
    );
}
