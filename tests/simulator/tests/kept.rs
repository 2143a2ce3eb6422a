//! State kept from writes to tasks, vouchers, restrictions, limits, outlet bills and automations.

mod caller;

use caller::Caller;
use mews_simulator::Simulator;
use serde_json::{Value, json};

const NOW: &str = "2026-01-15T12:00:00Z";

fn simulator() -> Simulator {
    Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(500)
        .build()
        .unwrap()
}

/// The newest item of a list.
fn newest(caller: &Caller<'_>, operation: &str, list: &str, body: Value) -> Value {
    let mut body = body;
    body["Limitation"] = json!({"Count": 1});
    caller.json(operation, &body)[list][0].clone()
}

#[test]
fn tasks_vouchers_rates_and_categories_are_added_and_deleted() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let task = json!({"Name": "Towels", "DeadlineUtc": "2026-01-16T09:00:00Z"});
    let task = caller.json("tasks/add", &task)["TaskId"].clone();
    let first = newest(&caller, "tasks/getAll", "Tasks", json!({}));
    assert_eq!((&first["Id"], &first["State"]), (&task, &json!("Open")));
    caller.json("tasks/close", &json!({"TaskIds": [task]}));
    let first = newest(&caller, "tasks/getAll", "Tasks", json!({}));
    assert_eq!(
        (&first["State"], &first["ClosedUtc"]),
        (&json!("Closed"), &json!(NOW))
    );

    for (resource, list, filter, extent) in [
        (
            "vouchers",
            "Vouchers",
            "VoucherIds",
            json!({"Vouchers": true}),
        ),
        ("rates", "Rates", "RateIds", json!({"Rates": true})),
        (
            "resourceCategories",
            "ResourceCategories",
            "ResourceCategoryIds",
            Value::Null,
        ),
        (
            "availabilityBlocks",
            "AvailabilityBlocks",
            "AvailabilityBlockIds",
            json!({"AvailabilityBlocks": true}),
        ),
        (
            "resourceBlocks",
            "ResourceBlocks",
            "ResourceBlockIds",
            json!({"Inactive": true}),
        ),
    ] {
        let add = format!("{resource}/add");
        let body = caller.simulator.sample_request(&add, 3).unwrap();
        let answer = caller.json(&add, &body);
        let added = answer[list].as_array().unwrap().clone();
        let ids: Vec<&Value> = added.iter().map(|item| &item["Id"]).collect();
        assert!(!ids.is_empty(), "{resource}");
        let get = format!("{resource}/getAll");
        let read = || {
            let mut body = caller.simulator.sample_request(&get, 1).unwrap();
            body[filter] = json!(ids);
            body["Limitation"] = json!({"Count": 100});
            if body.get("ServiceIds").is_some() {
                let services: Vec<&Value> = added.iter().map(|item| &item["ServiceId"]).collect();
                body["ServiceIds"] = json!(services);
            }
            if !extent.is_null() {
                body["Extent"] = extent.clone();
            }
            caller.json(&get, &body)[list].as_array().unwrap().clone()
        };
        let mut found = read();
        found.reverse();
        assert_eq!(found.len(), added.len(), "{resource}");
        assert_eq!(found, added, "{resource}: newest first");
        let mut delete = json!({});
        delete[filter] = json!(ids);
        let delete_at = format!("{resource}/delete");
        caller.json(&delete_at, &delete);
        assert_eq!(caller.refusal(&delete_at, &delete).0, 400, "{resource}");
        if added[0].get("IsActive").is_some() {
            assert!(
                read().iter().all(|item| item["IsActive"] == false),
                "{resource}"
            );
        } else {
            assert!(read().is_empty(), "{resource}");
        }
    }
}

/// Restrictions of a service that were made through the API: type, start, end and days of each,
/// sorted.
fn restrictions(caller: &Caller<'_>, service: &Value) -> Vec<(Value, Value, Value, Value)> {
    let body =
        json!({"ServiceIds": [service], "Limitation": {"Count": 1_000}, "Origin": "Integration"});
    let found = caller.json("restrictions/getAll", &body)["Restrictions"].clone();
    let mut found: Vec<_> = found
        .as_array()
        .unwrap()
        .iter()
        .map(|restriction| {
            let of = |name: &str| restriction["Conditions"][name].clone();
            (of("Type"), of("StartUtc"), of("EndUtc"), of("Days"))
        })
        .collect();
    found.sort_by_key(|one| format!("{one:?}"));
    found
}

#[test]
fn clearing_restrictions_splits_longer_ones() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let service = newest(&caller, "services/getAll", "Services", json!({}))["Id"].clone();
    let days = |on: &[&str]| {
        let all = [
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        ];
        let days = all
            .iter()
            .map(|day| ((*day).to_owned(), json!(on.contains(day))));
        Value::Object(days.collect())
    };
    let before = restrictions(&caller, &service);
    let weekend = days(&["Saturday", "Sunday"]);
    let set = json!({"Type": "Start", "StartUtc": "2031-01-01T00:00:00Z", "EndUtc": "2031-02-01T00:00:00Z", "Days": weekend, "MinLength": "P0M2DT0H0M0S"});
    caller.json(
        "restrictions/set",
        &json!({"ServiceId": service, "Data": [set]}),
    );
    let clear = json!({"Type": "Start", "StartUtc": "2031-01-10T00:00:00Z", "EndUtc": "2031-01-20T00:00:00Z", "Days": days(&["Sunday"])});
    caller.json(
        "restrictions/clear",
        &json!({"ServiceId": service, "Data": [clear]}),
    );
    let added: Vec<_> = restrictions(&caller, &service)
        .into_iter()
        .filter(|one| !before.contains(one))
        .collect();
    let part = |start: &str, end: &str, days: &[&str]| {
        let at = |day: &str| json!(format!("2031-{day}T00:00:00Z"));
        (json!("Start"), at(start), at(end), json!(days))
    };
    assert_eq!(
        added,
        [
            part("01-01", "01-10", &["Saturday", "Sunday"]),
            part("01-10", "01-20", &["Saturday"]),
            part("01-20", "02-01", &["Saturday", "Sunday"]),
        ]
    );
    let all = json!({"Type": "Start", "Days": days(&["Saturday", "Sunday"])});
    caller.json(
        "restrictions/clear",
        &json!({"ServiceId": service, "Data": [all]}),
    );
    let left = restrictions(&caller, &service);
    assert!(added.iter().all(|one| !left.contains(one)), "{left:?}");
}

#[test]
fn overbooking_limits_are_replaced_and_split() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let service = newest(&caller, "services/getAll", "Services", json!({}))["Id"].clone();
    // Midnight in Prague, in winter.
    let day = |day: u32| format!("2031-01-{:02}T23:00:00Z", day - 1);
    let span = |first: u32, last: u32| json!({"FirstTimeUnitStartUtc": day(first), "LastTimeUnitStartUtc": day(last)});
    let set = |first, last, limit: u32| {
        let mut span = span(first, last);
        span["Limit"] = json!(limit);
        json!({"ServiceId": service, "SetServiceOverbookingLimits": [span]})
    };
    caller.json("serviceOverbookingLimits/set", &set(10, 20, 4));
    caller.json("serviceOverbookingLimits/set", &set(14, 15, 7));
    let clear = json!({"ServiceId": service, "ClearServiceOverbookingLimits": [span(18, 25)]});
    caller.json("serviceOverbookingLimits/clear", &clear);
    let body = json!({"ServiceIds": [service], "Limitation": {"Count": 1_000}, "CollidingUtc": {"StartUtc": day(9), "EndUtc": day(30)}});
    let found =
        caller.json("serviceOverbookingLimits/getAll", &body)["ServiceOverbookingLimits"].clone();
    let mut found: Vec<_> = found
        .as_array()
        .unwrap()
        .iter()
        .filter(|limit| limit["IsActive"] == true)
        .map(|limit| {
            let of = |name: &str| limit[name].as_str().unwrap().to_owned();
            (
                of("FirstTimeUnitStartUtc"),
                of("LastTimeUnitStartUtc"),
                limit["Limit"].clone(),
            )
        })
        .collect();
    found.sort_by(|one, other| one.0.cmp(&other.0));
    let part = |first, last, limit: u32| (day(first), day(last), json!(limit));
    assert_eq!(found, [part(10, 13, 4), part(14, 15, 7), part(16, 17, 4)]);
}

#[test]
fn outlet_bills_are_listed_with_their_items() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let body = simulator.sample_request("outletBills/add", 1).unwrap();
    let ids = caller.json("outletBills/add", &body)["OutletBillIds"].clone();
    let items = body["Bills"].as_array().unwrap();
    let count: usize = items
        .iter()
        .map(|bill| bill["Items"].as_array().unwrap().len())
        .sum();
    let query = json!({"Limitation": {"Count": count.max(1)}});
    let page = caller.json("outletItems/getAll", &query);
    let of_bills: Vec<&Value> = page["OutletItems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| &item["BillId"])
        .collect();
    assert!(
        count > 0
            && of_bills
                .iter()
                .all(|id| ids.as_array().unwrap().contains(id))
    );
    let bills = page["OutletBills"].as_array().unwrap();
    assert!(
        bills
            .iter()
            .any(|bill| bill["Number"] == body["Bills"][0]["Number"]),
        "{page}"
    );
}

#[test]
fn assignments_of_automations_are_added_and_removed() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let add = simulator
        .sample_request("billingAutomations/add", 1)
        .unwrap();
    let automation = caller.json("billingAutomations/add", &add)["BillingAutomations"][0].clone();
    let read = || {
        let body = json!({"BillingAutomationIds": [automation["Id"]], "Limitation": {"Count": 1}});
        let found =
            caller.json("billingAutomations/getAll", &body)["BillingAutomations"][0].clone();
        found["Assignments"].as_array().cloned().unwrap_or_default()
    };
    let before = read().len();
    let assignment = add["BillingAutomations"][0]["Assignments"][0].clone();
    let update = |members: Value| {
        let mut body = members;
        body["BillingAutomationId"] = automation["Id"].clone();
        caller.json("billingAutomations/updateAssignments", &body);
    };
    update(json!({"AssignmentsToAdd": [assignment]}));
    let added = read();
    assert_eq!(added.len(), before + 1);
    let last = added.last().unwrap();
    assert_eq!(last["ServiceId"], assignment["ServiceId"]);
    update(json!({"AssignmentIdsToRemove": [last["Id"]]}));
    assert_eq!(read().len(), before);
}
