//! State kept from writes: the table of effects, its capacity, and the reset to the start.

mod caller;

use caller::Caller;
use mews_simulator::{Cost, Error, Fault, Script, Simulator};
use serde_json::{Value, json};

const RESERVATIONS: &str = "reservations/getAll/2023-06-06";

/// Writes that are checked and answered, and of which nothing is kept, as the README lists them.
const FORGOTTEN: [&str; 5] = [
    "accounts/addFile",
    "billingAutomationPaymentPlans/add",
    "customers/addFile",
    "paymentMethodRequests/add",
    "rates/updateCapacityOffset",
];

fn simulator() -> Simulator {
    Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(300)
        .build()
        .unwrap()
}

fn note(text: &str) -> Value {
    json!({"Name": text, "DeadlineUtc": "2026-02-01T00:00:00Z"})
}

#[test]
fn effects_list_ids_of_all_writes_that_are_kept() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let (mut writes, mut forgotten) = (0, Vec::new());
    for operation in simulator.operations() {
        simulator.clear_effects();
        let body = simulator.full_sample_request(operation, 3).unwrap();
        assert_eq!(caller.call(operation, &body).status, 200, "{operation}");
        let effects = simulator.effects().entries;
        writes += effects.len();
        if effects.iter().any(|effect| effect.ids.is_empty()) {
            forgotten.push(operation);
        }
    }
    forgotten.sort_unstable();
    assert_eq!(writes, 110);
    assert_eq!(forgotten, FORGOTTEN);
    let readme = include_str!("../README.md");
    for operation in FORGOTTEN {
        assert!(readme.contains(&format!("`{operation}`")), "{operation}");
    }
}

#[test]
fn ids_of_effects_are_those_that_reads_find() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    caller.json("tasks/add", &note("Towels"));
    let task =
        caller.json("tasks/getAll", &json!({"Limitation": {"Count": 1}}))["Tasks"][0].clone();
    caller.json("tasks/close", &json!({"TaskIds": [task["Id"]]}));
    let mut prices = simulator.sample_request("rates/updatePrice", 1).unwrap();
    let update = prices["PriceUpdates"][0].clone();
    prices["PriceUpdates"] = json!([update, update]);
    caller.json("rates/updatePrice", &prices);
    let ids: Vec<Value> = simulator
        .effects()
        .entries
        .iter()
        .map(|effect| json!(effect.ids))
        .collect();
    assert_eq!(
        ids,
        [
            json!([task["Id"]]),
            json!([task["Id"]]),
            json!([prices["RateId"]])
        ]
    );
}

#[test]
fn reset_undoes_writes_and_clears_scripts_log_and_effects() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let list = json!({"Limitation": {"Count": 100}});
    let read = || {
        let tasks = caller.call("tasks/getAll", &list).body;
        (tasks, caller.call(RESERVATIONS, &list).body)
    };
    let before = read();
    let added = caller.json("tasks/add", &note("Towels"));
    for (operation, body) in [
        (
            "reservations/cancel",
            simulator.sample_request("reservations/cancel", 1).unwrap(),
        ),
        (
            "rates/updatePrice",
            simulator.sample_request("rates/updatePrice", 1).unwrap(),
        ),
    ] {
        caller.json(operation, &body);
    }
    let after = read();
    assert!(before.0 != after.0 && before.1 != after.1);
    assert!(simulator.state_bytes() > 0);
    simulator
        .script(Script::any().always().then(Fault::status(500)))
        .unwrap();
    simulator.set_now("2026-02-01T00:00:00Z").unwrap();
    simulator.reset();
    assert_eq!(simulator.state_bytes(), 0);
    assert_eq!(read(), before);
    assert_eq!(simulator.scripts().len(), 0);
    assert_eq!(simulator.effects().entries, []);
    assert_eq!(simulator.log().entries.len(), 2, "the two reads");
    assert_eq!(simulator.now(), "2026-02-01T00:00:00Z", "what is set stays");
    assert_eq!(caller.json("tasks/add", &note("Towels")), added);
}

#[test]
fn write_beyond_the_state_capacity_is_refused_as_a_whole() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(300)
        .state_capacity(16 << 10)
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    let mut added = 0;
    let refused = loop {
        let response = caller.call("tasks/add", &note(&format!("Task {added}")));
        if response.status != 200 {
            break response;
        }
        added += 1;
        assert!(added < 100, "there is no limit");
    };
    assert_eq!(refused.status, 507);
    assert!(caller::message(&refused).1.contains("16384 bytes"));
    assert!(
        simulator.state_bytes() <= 16 << 10,
        "{}",
        simulator.state_bytes()
    );
    assert_eq!(simulator.effects().entries.len(), added);
    assert!(!simulator.log().entries.last().unwrap().applied);
    let body = json!({"Limitation": {"Count": 1}});
    let newest = caller.json("tasks/getAll", &body)["Tasks"][0]["Name"].clone();
    assert_eq!(newest, format!("Task {}", added - 1));
    simulator.reset();
    caller.json("tasks/add", &note("Again"));
}

#[test]
fn repeated_write_takes_no_more_bytes() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let prices = simulator.sample_request("rates/updatePrice", 1).unwrap();
    let room = json!({"ResourceUpdates": [{
        "ResourceId": caller.json("resources/getAll", &json!({
            "Extent": {"Resources": true}, "Limitation": {"Count": 1},
        }))["Resources"][0]["Id"],
        "Name": {"Value": "The blue room"},
    }]});
    let write = || {
        caller.json("rates/updatePrice", &prices);
        caller.json("resources/update", &room);
        simulator.state_bytes()
    };
    let first = write();
    assert!(first > 0);
    assert_eq!([write(), write()], [first, first]);
}

#[test]
fn costs_change_while_running_and_reject_unknown_operations() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let list = json!({"Limitation": {"Count": 10}});
    let statuses = || [RESERVATIONS, "tasks/getAll"].map(|path| caller.call(path, &list).status);
    assert_eq!(statuses(), [200, 200]);
    let mut costs = simulator.costs();
    costs.all = Cost::new().items(299);
    simulator.set_costs(costs.clone()).unwrap();
    assert_eq!(statuses(), [408, 408]);
    costs
        .operations
        .insert("tasks/getAll".to_owned(), Cost::new().items(300));
    simulator.set_costs(costs.clone()).unwrap();
    assert_eq!(statuses(), [408, 200]);
    costs
        .operations
        .insert("tasks/getSome".to_owned(), Cost::new());
    let refused = simulator.set_costs(costs).unwrap_err();
    assert_eq!(refused.to_string(), "there is no operation `tasks/getSome`");
    assert_eq!(statuses(), [408, 200]);
    let built = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .cost_of("tasks/getSome", Cost::new())
        .build();
    assert!(matches!(built, Err(Error::Operation(path)) if path == "tasks/getSome"));
}
