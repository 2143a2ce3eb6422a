//! Several access tokens, each with its enterprises, and portfolio access tokens.

mod caller;

use std::collections::BTreeSet;

use caller::message;
use mews_simulator::{Request, Simulator};
use serde_json::{Value, json};

const RESERVATIONS: &str = "reservations/getAll/2023-06-06";

fn simulator() -> Simulator {
    Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(300)
        .enterprises(5)
        .access_token_for("first", [0])
        .access_token_for("third", [2])
        .portfolio_token("both", [2, 0])
        .access_token("all")
        .build()
        .unwrap()
}

fn call(simulator: &Simulator, token: &str, operation: &str, body: Value) -> (u16, Value) {
    let mut body = body;
    body["ClientToken"] = json!(simulator.client_token());
    body["AccessToken"] = json!(token);
    body["Client"] = json!("Tests 1.0");
    let path = format!("{}/{operation}", simulator.base_path());
    let response = simulator.handle(&Request::post(path, body.to_string()));
    let mut answer: Value = serde_json::from_slice(&response.body).unwrap();
    if let Some(property) = response.header("Simulator-Property") {
        answer["(property)"] = json!(property);
    }
    (response.status, answer)
}

fn list(simulator: &Simulator, token: &str, filter: Value) -> Vec<Value> {
    let mut body = filter;
    body["Limitation"] = json!({"Count": 1000});
    let (status, answer) = call(simulator, token, RESERVATIONS, body);
    assert_eq!(status, 200, "{answer}");
    answer["Reservations"].as_array().unwrap().clone()
}

fn services(items: &[Value]) -> BTreeSet<String> {
    items
        .iter()
        .map(|item| item["ServiceId"].as_str().unwrap().to_owned())
        .collect()
}

fn enterprise(simulator: &Simulator, token: &str) -> Value {
    call(simulator, token, "configuration/get", json!({})).1["Enterprise"]["Id"].clone()
}

#[test]
fn token_reaches_only_its_enterprises() {
    let simulator = simulator();
    let [first, third, both, all] =
        ["first", "third", "both", "all"].map(|token| list(&simulator, token, json!({})));
    assert_eq!(services(&first).len(), 1);
    assert_eq!(services(&third).len(), 1);
    assert_eq!(all.len(), 300);
    assert_eq!(services(&all).len(), 5);
    assert_eq!(both.len(), first.len() + third.len());
    assert_ne!(
        enterprise(&simulator, "first"),
        enterprise(&simulator, "third")
    );
}

#[test]
fn portfolio_token_is_narrowed_by_enterprise() {
    let simulator = simulator();
    let home = enterprise(&simulator, "first");
    let narrowed = list(&simulator, "both", json!({"EnterpriseIds": [home]}));
    assert_eq!(narrowed, list(&simulator, "first", json!({})));
    let elsewhere = list(&simulator, "third", json!({"EnterpriseIds": [home]}));
    assert!(elsewhere.is_empty());
}

#[test]
fn operations_of_one_enterprise_refuse_portfolio_tokens() {
    let simulator = simulator();
    let sample = simulator.sample_request("customers/search", 1).unwrap();
    let (status, answer) = call(&simulator, "both", "customers/search", sample.clone());
    assert_eq!(status, 401, "{answer}");
    assert_eq!(call(&simulator, "first", "customers/search", sample).0, 200);
}

#[test]
fn items_of_other_enterprises_are_neither_read_nor_written() {
    let simulator = simulator();
    let theirs = list(&simulator, "third", json!({}))[0].clone();
    let by_id = json!({"ReservationIds": [theirs["Id"]]});
    assert!(list(&simulator, "first", by_id.clone()).is_empty());
    assert_eq!(
        list(&simulator, "third", by_id),
        std::slice::from_ref(&theirs)
    );
    let cancel = json!({"ReservationIds": [theirs["Id"]], "PostCancellationFee": false});
    let (status, answer) = call(&simulator, "first", "reservations/cancel", cancel);
    assert_eq!(
        (status, &answer["(property)"]),
        (400, &json!("ReservationIds[0]"))
    );
    let task = json!({
        "EnterpriseId": enterprise(&simulator, "third"),
        "Bills": [{"AccountId": theirs["AccountId"]}],
    });
    let (status, answer) = call(&simulator, "first", "bills/add", task.clone());
    assert_eq!(status, 401, "{answer}");
    assert_eq!(call(&simulator, "both", "bills/add", task).0, 200);
}

#[test]
fn added_items_belong_to_the_enterprise_of_the_token() {
    let simulator = simulator();
    let task = json!({"Name": "Towels", "DeadlineUtc": "2026-02-01T00:00:00Z"});
    call(&simulator, "third", "tasks/add", task);
    let newest = |token| {
        let body = json!({"Limitation": {"Count": 1}});
        call(&simulator, token, "tasks/getAll", body).1["Tasks"][0].clone()
    };
    assert_eq!(newest("third")["Name"], "Towels");
    assert_eq!(
        newest("third")["EnterpriseId"],
        enterprise(&simulator, "third")
    );
    assert_ne!(newest("first")["Name"], "Towels");
}

#[test]
fn cursor_is_valid_for_its_query_and_token_only() {
    let simulator = simulator();
    let page = |token: &str, filter: Value, cursor: &Value| {
        let mut body = filter;
        body["Limitation"] = json!({"Count": 5, "Cursor": cursor});
        call(&simulator, token, RESERVATIONS, body)
    };
    let confirmed = json!({"States": ["Processed"]});
    let cursor = page("all", confirmed.clone(), &Value::Null).1["Cursor"].clone();
    assert!(cursor.is_string());
    let (status, answer) = page("all", json!({}), &cursor);
    assert_eq!(
        (status, &answer["(property)"]),
        (400, &json!("Limitation.Cursor"))
    );
    assert_eq!(page("all", confirmed, &cursor).0, 200);
    let unknown = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .build()
        .unwrap();
    let response = unknown.handle(&Request::post("/", "{}"));
    assert_eq!(message(&response).0, 404);
}
