//! Form of answers: valid by the document, with every property present, in words that the service
//! uses.

mod caller;

use std::collections::{BTreeMap, BTreeSet};

use caller::Caller;
use mews_simulator::{Change, Fault, Script, Simulator};
use serde_json::{Value, json};

const INTERVAL: [(&str, &str); 2] = [
    ("StartUtc", "2025-12-01T00:00:00Z"),
    ("EndUtc", "2026-01-15T00:00:00Z"),
];

/// Calls every operation with a valid body; skips those that refuse it.
fn every_answer(simulator: &Simulator, mut visit: impl FnMut(&str, &Value)) {
    let caller = Caller::new(simulator);
    let operations: Vec<String> = simulator.operations().map(str::to_owned).collect();
    for operation in operations {
        let full = simulator.full_sample_request(&operation, 1).unwrap();
        let response = caller.call(&operation, &full);
        if response.status == 200 {
            simulator
                .check_answer(&operation, &response.body)
                .unwrap_or_else(|error| panic!("{operation}: {error}"));
            visit(&operation, &serde_json::from_slice(&response.body).unwrap());
        }
    }
}

/// The names of members, by the path of the objects that have them.
fn names(path: &str, value: &Value, found: &mut BTreeMap<String, BTreeSet<BTreeSet<String>>>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| names(path, item, found)),
        Value::Object(members) => {
            let here = members.keys().cloned().collect();
            found.entry(path.to_owned()).or_default().insert(here);
            for (name, value) in members {
                names(&format!("{path}.{name}"), value, found);
            }
        }
        _ => {}
    }
}

#[test]
fn items_of_a_list_have_the_same_properties() {
    let simulator = Simulator::builder().reservations(300).build().unwrap();
    let caller = Caller::new(&simulator);
    let extent = json!({"Customers": true, "Documents": true, "Addresses": true});
    for (operation, list, body) in [
        ("reservations/getAll/2023-06-06", "Reservations", json!({})),
        ("services/getAll", "Services", json!({})),
        ("customers/getAll", "Customers", json!({"Extent": extent})),
        ("tasks/getAll", "Tasks", json!({})),
        ("companies/getAll", "Companies", json!({})),
    ] {
        let mut body = body;
        body["Limitation"] = json!({"Count": 100});
        if operation != "services/getAll" && operation != "companies/getAll" {
            body["CreatedUtc"] = json!(BTreeMap::from(INTERVAL));
        }
        let answer = caller.json(operation, &body);
        let items = answer[list].as_array().unwrap();
        assert!(!items.is_empty(), "{operation}");
        let mut found = BTreeMap::new();
        for item in items {
            let shallow: BTreeSet<String> = item.as_object().unwrap().keys().cloned().collect();
            *found.entry(shallow).or_insert(0) += 1;
        }
        assert_eq!(found.len(), 1, "{operation}: {found:?}");
    }
}

#[test]
fn answers_are_valid_and_leave_out_only_what_may_not_be_null() {
    let simulator = Simulator::builder().reservations(300).build().unwrap();
    let mut uneven = Vec::new();
    let mut calls = 0;
    every_answer(&simulator, |operation, answer| {
        calls += 1;
        let mut found = BTreeMap::new();
        names("", answer, &mut found);
        for (path, forms) in found {
            let all: BTreeSet<&String> = forms.iter().flatten().collect();
            let missing = forms.iter().filter(|form| form.len() < all.len()).count();
            if missing > 0 && !path.contains(".Value") {
                uneven.push(format!("{operation} {path}"));
            }
        }
    });
    println!("{calls} operations answered; objects of differing form: {uneven:#?}");
    assert!(calls > 190, "{calls}");
    assert!(uneven.len() <= 40, "{uneven:#?}");
}

#[test]
fn leaves_out_nulls_on_request() {
    let simulator = Simulator::builder()
        .reservations(300)
        .leave_out_nulls(true)
        .build()
        .unwrap();
    let mut shorter = 0;
    every_answer(&simulator, |_, answer| {
        let mut found = BTreeMap::new();
        names("", answer, &mut found);
        shorter += found.values().filter(|forms| forms.len() > 1).count();
    });
    assert!(shorter > 20, "{shorter}");
}

#[test]
fn script_leaves_out_properties_that_real_answers_lacked() {
    let simulator = Simulator::builder().build().unwrap();
    let caller = Caller::new(&simulator);
    let body = json!({"Limitation": {"Count": 10}});
    let service = |answer: Value| answer["Services"][0].clone();
    let whole = service(caller.json("services/getAll", &body));
    assert!(whole["Names"].is_object() && whole["Ordering"].is_number());
    let loosened = Change::LeftOut { property: None };
    let script = Script::on("services/getAll").then(Fault::change(loosened));
    simulator.script(script).unwrap();
    let mut envelope = caller.envelope();
    envelope.extend(body.as_object().unwrap().clone());
    let path = format!("{}/services/getAll", simulator.base_path());
    let request = mews_simulator::Request::post(path, Value::Object(envelope).to_string());
    let mews_simulator::Reply::Response(response) = simulator.receive(&request).reply else {
        panic!("no response");
    };
    let short = service(serde_json::from_slice(&response.body).unwrap());
    assert!(short.get("Names").is_none() && short.get("Ordering").is_none());
    assert_eq!(short["Id"], whole["Id"]);
}

#[test]
fn texts_with_known_values_have_the_values_of_the_service() {
    let simulator = Simulator::builder().build().unwrap();
    let answer =
        Caller::new(&simulator).json("services/getAll", &json!({"Limitation": {"Count": 100}}));
    for service in answer["Services"].as_array().unwrap() {
        let expected = match service["Data"]["Discriminator"].as_str().unwrap() {
            "Bookable" => "Reservable",
            _ => "Orderable",
        };
        assert_eq!(service["Type"], expected);
    }
}

#[test]
fn names_and_addresses_belong_to_one_country() {
    let simulator = Simulator::builder().reservations(30_000).build().unwrap();
    let caller = Caller::new(&simulator);
    let countries = caller.json("countries/getAll", &json!({}));
    assert_eq!(countries["Countries"].as_array().unwrap().len(), 249);
    let subdivisions = countries["CountrySubdivisions"].as_array().unwrap();
    let body = json!({
        "CreatedUtc": BTreeMap::from(INTERVAL),
        "Extent": {"Customers": true, "Documents": false, "Addresses": false},
        "Limitation": {"Count": 100},
    });
    let answer = caller.json("customers/getAll", &body);
    let mut seen = BTreeSet::new();
    for customer in answer["Customers"].as_array().unwrap() {
        let address = &customer["Address"];
        let Some(country) = address["CountryCode"].as_str() else {
            continue;
        };
        seen.insert(country);
        if let Some(nationality) = customer["NationalityCode"].as_str() {
            assert_eq!(nationality, country);
        }
        if let Some(language) = customer["LanguageCode"].as_str() {
            assert!(language.ends_with(country), "{customer}");
        }
        if let Some(code) = address["CountrySubdivisionCode"].as_str() {
            let listed = subdivisions.iter().any(|one| one["Code"] == code);
            assert!(listed && code.starts_with(country), "{customer}");
        }
    }
    assert!(seen.len() > 5, "{seen:?}");
}
