//! A custom schema with two operations.

mod caller;

use caller::Caller;
use mews_simulator::{Error, Simulator};
use serde_json::json;

const API: &str = include_str!("../../../schema/api.yaml");

const FACTS: &str = "
operations:
  getAll:
    request: BoatFilter
    response: BoatResult
  add:
    request: BoatData
    response: Unit
types:
  Boat:
    Id: uuid
    Name: string
    State: BoatState
    Price: double
    LaunchedUtc: datetime
    Options: '{BoatOption: bool}'
    Next: Boat?
    Data: {type: union, discriminator: BoatKind, variants: [SailData, '{}']}
  SailData:
    Area: {type: double, range: 5..60}
  BoatFilter:
    BoatIds: {type: '[uuid]?', items: 1..3}
    States: '[BoatState]?'
    LaunchedUtc: {type: TimeFilterInterval?, maxMonths: 3}
    Limitation: Limitation
  BoatData:
    Name: {type: string, length: 3..5}
    Data: {type: union, discriminator: BoatKind, variants: [SailData, '{}']}
  BoatResult:
    Boats: '[Boat]'
    Cursor: uuid?
  Limitation:
    Count: int32
    Cursor: uuid?
  TimeFilterInterval:
    StartUtc: datetime?
    EndUtc: datetime?
  Unit: {}
enums:
  BoatState: [Moored, Sailing]
  BoatKind: [Sail, Motor]
  BoatOption: [Anchor, Cabin]
";

const ANNOTATIONS: &str = "
doc: Boats.
operations:
  getAll:
    doc: Lists boats.
    effect: Read
    list: Boats
    key: Id
    filters:
      LaunchedUtc: {points: LaunchedUtc}
  add:
    doc: Adds a boat.
    effect: Create
";

fn simulator() -> Simulator {
    let files = [
        ("api.yaml", API),
        ("resources/boats.yaml", FACTS),
        ("annotations/boats.yaml", ANNOTATIONS),
    ];
    Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .schema(files)
        .build()
        .unwrap()
}

#[test]
fn serves_the_operations_of_its_schema_only() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    assert_eq!(
        simulator.operations().collect::<Vec<_>>(),
        ["boats/getAll", "boats/add"]
    );
    let (boats, _) = caller.all("boats/getAll", "Boats", &json!({}), 100);
    assert_eq!(boats.len(), 300);
    let (sailing, _) = caller.all(
        "boats/getAll",
        "Boats",
        &json!({"States": ["Sailing"]}),
        100,
    );
    let wanted: Vec<_> = boats
        .iter()
        .filter(|boat| boat["State"] == "Sailing")
        .cloned()
        .collect();
    assert_eq!(sailing, wanted);
    assert!(!wanted.is_empty());
    assert_eq!(caller.send("configuration/get", "{}").status, 404);
}

#[test]
fn unions_match_their_discriminator() {
    let simulator = simulator();
    let (boats, _) = Caller::new(&simulator).all("boats/getAll", "Boats", &json!({}), 1_000);
    for boat in &boats {
        let area = boat["Data"]["Value"]["Area"].is_number();
        assert_eq!(area, boat["Data"]["Discriminator"] == "Sail", "{boat}");
        assert!(boat["Options"]["Anchor"].is_boolean() && boat["Options"]["Cabin"].is_boolean());
    }
    assert!(
        boats
            .iter()
            .any(|boat| boat["Data"]["Discriminator"] == "Motor")
    );
}

#[test]
fn enforces_limits_of_its_schema() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    for seed in 0..20 {
        let sample = simulator.sample_request("boats/add", seed).unwrap();
        assert_eq!(caller.json("boats/add", &sample), json!({}));
    }
    let sail = json!({"Discriminator": "Sail", "Value": {"Area": 10.5}});
    assert_eq!(
        caller
            .call("boats/add", &json!({"Name": "Iris", "Data": sail}))
            .status,
        200
    );
    for (body, path) in [
        (json!({"Name": "Io", "Data": sail}), "Name"),
        (
            json!({"Name": "Iris", "Data": {"Discriminator": "Sail", "Value": {"Area": 4}}}),
            "Data.Value.Area",
        ),
        (
            json!({"Name": "Iris", "Data": {"Discriminator": "Motor", "Value": {"Area": 10}}}),
            "Data.Value.Area",
        ),
        (
            json!({"Name": "Iris", "Data": {"Discriminator": "Oars", "Value": {}}}),
            "Data.Discriminator",
        ),
        (
            json!({"Name": "Iris", "Data": {"Value": {}}}),
            "Data.Discriminator",
        ),
    ] {
        let (status, message) = caller.refusal("boats/add", &body);
        assert_eq!(status, 400);
        assert!(message.starts_with(&format!("Invalid {path}")), "{message}");
    }
}

#[test]
fn reports_the_place_of_a_schema_error() {
    let files = [
        ("api.yaml", API),
        ("resources/boats.yaml", "types:\n  Boat:\n    Id: guid\n"),
    ];
    let error = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .schema(files)
        .build()
        .unwrap_err();
    assert!(matches!(error, Error::Schema(_)));
    assert!(
        error.to_string().contains("resources/boats.yaml:3:9"),
        "{error}"
    );
}

#[test]
fn refuses_an_invalid_present() {
    let error = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .now("today")
        .build()
        .unwrap_err();
    assert!(matches!(error, Error::Now));
}
