//! Pagination with a cursor.

mod caller;

use std::collections::HashSet;

use caller::Caller;
use mews_simulator::{Request, Simulator};
use serde_json::{Value, json};

const RESERVATIONS: &str = "reservations/getAll/2023-06-06";

#[test]
fn pagination_lists_every_item_once_newest_first() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(1_100)
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    for count in [1_000, 550, 299] {
        let (items, pages) = caller.all(RESERVATIONS, "Reservations", &json!({}), count);
        let ids: HashSet<&str> = items
            .iter()
            .map(|item| item["Id"].as_str().unwrap())
            .collect();
        assert_eq!((items.len(), ids.len()), (1_100, 1_100));
        assert_eq!(pages, 1_100_usize.div_ceil(count));
        let created: Vec<&str> = items
            .iter()
            .map(|item| item["CreatedUtc"].as_str().unwrap())
            .collect();
        assert!(created.is_sorted_by(|newer, older| newer >= older));
    }
}

#[test]
fn pages_of_one_item() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(7)
        .build()
        .unwrap();
    let (items, pages) = Caller::new(&simulator).all(RESERVATIONS, "Reservations", &json!({}), 1);
    assert_eq!((items.len(), pages), (7, 7));
}

#[test]
fn empty_data_set_has_an_empty_list() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(0)
        .build()
        .unwrap();
    let answer = Caller::new(&simulator).json(RESERVATIONS, &json!({"Limitation": {"Count": 10}}));
    assert_eq!(answer, json!({"Reservations": [], "Cursor": null}));
}

#[test]
fn every_paged_operation_ends_without_repeated_items() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    let mut walked = 0;
    for operation in simulator.operations() {
        let mut body = simulator.sample_request(operation, 0).unwrap();
        if body.get("Limitation").is_none() {
            continue;
        }
        let mut seen = HashSet::new();
        let mut cursor = Value::Null;
        for page in 0..130 {
            assert!(page < 120, "{operation} does not end");
            body["Limitation"] = json!({"Count": 100, "Cursor": cursor});
            let answer = caller.json(operation, &body);
            let next = answer["Cursor"].clone();
            if next.is_null() || next == cursor {
                break;
            }
            assert!(
                seen.insert(next.to_string()),
                "{operation} comes back to a cursor"
            );
            cursor = next;
        }
        walked += 1;
    }
    assert_eq!(walked, 63);
}

#[test]
fn list_switched_off_by_extent_keeps_the_cursor() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .build()
        .unwrap();
    let body = json!({"Limitation": {"Count": 10}, "Extent": {"Resources": false}});
    let answer = Caller::new(&simulator).json("resources/getAll", &body);
    assert_eq!(answer["Resources"], json!([]));
    assert!(answer["Cursor"].is_string());
}

#[test]
fn equal_seeds_give_equal_bytes() {
    let first = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .seed(5)
        .build()
        .unwrap();
    let second = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .seed(5)
        .build()
        .unwrap();
    let other = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .seed(6)
        .build()
        .unwrap();
    assert_ne!(
        first.full_sample_request("accountNotes/add", 3),
        other.full_sample_request("accountNotes/add", 3)
    );
    for operation in first.operations() {
        let sample = first.full_sample_request(operation, 3).unwrap();
        assert_eq!(
            Some(&sample),
            second.full_sample_request(operation, 3).as_ref()
        );
        let [once, elsewhere] =
            [&first, &second].map(|simulator| Caller::new(simulator).call(operation, &sample).body);
        assert!(once == elsewhere, "{operation}");
    }
}

#[test]
fn other_seeds_give_other_data() {
    let [first, second] = [1, 2].map(|seed| {
        Simulator::builder()
            .strictness(mews_simulator::Strictness::Document)
            .seed(seed)
            .build()
            .unwrap()
    });
    let body = json!({"Limitation": {"Count": 10}});
    let [first, second] =
        [&first, &second].map(|simulator| Caller::new(simulator).json(RESERVATIONS, &body));
    assert_ne!(first, second);
}

#[test]
fn empty_answers_can_have_no_body() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(0)
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    let mut body = caller.envelope();
    body.insert("Limitation".to_owned(), json!({"Count": 10}));
    let path = format!("{}/{RESERVATIONS}", simulator.base_path());
    let mut request = Request::post(path, Value::Object(body).to_string());
    assert_eq!(simulator.handle(&request).status, 200);
    request
        .headers
        .push(("prefer".to_owned(), "return=minimal".to_owned()));
    let response = simulator.handle(&request);
    assert_eq!((response.status, response.body.len()), (204, 0));
    assert!(response.header("Request-Id").is_some());
    assert!(response.header("Content-Type").is_none());
}
