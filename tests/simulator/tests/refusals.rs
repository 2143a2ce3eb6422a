//! Refused requests: their status and their message.

mod caller;

use caller::{Caller, message};
use mews_simulator::{Request, Simulator};
use serde_json::{Value, json};

const RESERVATIONS: &str = "reservations/getAll/2023-06-06";

fn simulator() -> Simulator {
    Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(50)
        .build()
        .unwrap()
}

#[track_caller]
fn refuses(operation: &str, body: Value, property: &str) {
    let simulator = simulator();
    let response = Caller::new(&simulator).call(operation, &body);
    let answer: Value = serde_json::from_slice(&response.body).unwrap();
    assert_eq!(response.status, 400, "{operation} accepted {body}");
    assert_eq!(
        response.header("Simulator-Property"),
        Some(property),
        "{answer}"
    );
    assert!(
        answer["Message"].as_str().unwrap().starts_with("Invalid "),
        "{answer}"
    );
}

fn page() -> Value {
    json!({"Count": 10})
}

#[test]
fn other_addresses_are_not_found() {
    let simulator = simulator();
    let base = simulator.base_path();
    for path in [
        "/".to_owned(),
        base.to_owned(),
        format!("{base}/configuration/get/"),
        format!("{base}/Configuration/get"),
        format!("{base}/configuration/Get"),
        format!("{base}configuration/get"),
        format!("{base}/reservations/getAll/2023-06-07"),
        format!("/api/connector/v2/{RESERVATIONS}"),
    ] {
        let response = simulator.handle(&Request::post(path.clone(), "{}"));
        assert_eq!(response.status, 404, "{path}");
        assert!(response.header("request-id").is_some(), "{path}");
    }
}

#[test]
fn other_methods_are_not_found() {
    let simulator = simulator();
    for method in ["GET", "PUT", "OPTIONS", "post"] {
        let path = format!("{}/configuration/get", simulator.base_path());
        let request = Request {
            method: method.to_owned(),
            ..Request::post(path, "{}")
        };
        assert_eq!(simulator.handle(&request).status, 404, "{method}");
    }
}

#[test]
fn refuses_bodies_that_are_no_json_objects() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    for body in ["", "{", "{\"a\": 1,}", "[]", "null", "\"text\""] {
        assert_eq!(caller.send("configuration/get", body).status, 400, "{body}");
    }
}

#[test]
fn refuses_incomplete_envelope() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    for name in ["ClientToken", "AccessToken", "Client"] {
        let mut missing = caller.envelope();
        missing.remove(name);
        let mut mistyped = caller.envelope();
        mistyped.insert(name.to_owned(), json!(1));
        for body in [missing, mistyped] {
            let (status, message) =
                message(&caller.send("configuration/get", Value::Object(body).to_string()));
            assert_eq!(status, 400);
            assert!(message.contains(name), "{message}");
        }
    }
}

#[test]
fn unknown_tokens_are_refused_without_being_repeated() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    for name in ["ClientToken", "AccessToken"] {
        let mut body = caller.envelope();
        body.insert(name.to_owned(), json!("NOT-A-TOKEN-KNOWN-HERE"));
        let response = caller.send("configuration/get", Value::Object(body).to_string());
        let (status, message) = message(&response);
        assert_eq!(status, 401);
        assert!(
            message.contains(name) && message.contains("token"),
            "{message}"
        );
        assert!(
            !String::from_utf8(response.body)
                .unwrap()
                .contains("NOT-A-TOKEN")
        );
    }
}

#[test]
fn tokens_in_wrong_places_are_not_repeated() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .client_token("client1")
        .access_token("access1")
        .access_token("access2")
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    for body in [
        json!({"access1": 1}),
        json!({"access2": 1}),
        json!({"EnterpriseId": "client1"}),
        json!({"EnterpriseId": {"client1": 1}}),
    ] {
        let response = caller.call("configuration/get", &body);
        let text = String::from_utf8(response.body).unwrap();
        assert_eq!(response.status, 400);
        for token in ["client1", "access1", "access2"] {
            assert!(!text.contains(token), "{text}");
        }
    }
}

#[test]
fn every_access_token_is_accepted() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .client_token("c")
        .access_token("a")
        .access_token("b")
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    assert_eq!(simulator.access_tokens(), ["a", "b"]);
    for token in ["a", "b"] {
        let body = json!({"ClientToken": "c", "AccessToken": token, "Client": "Tests"});
        assert_eq!(
            caller.send("configuration/get", body.to_string()).status,
            200,
            "{token}"
        );
    }
}

#[test]
fn culture_requires_a_language() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    assert_eq!(
        caller
            .call(
                "configuration/get",
                &json!({"LanguageCode": "cs-CZ", "CultureCode": "cs-CZ"})
            )
            .status,
        200
    );
    assert_eq!(
        caller
            .call(
                "configuration/get",
                &json!({"LanguageCode": null, "CultureCode": null})
            )
            .status,
        200
    );
    let alone = |name: &str| caller.call("configuration/get", &json!({name: "cs-CZ"}));
    assert_eq!(alone("LanguageCode").status, 200, "the default culture");
    let (status, message) = caller::message(&alone("CultureCode"));
    assert_eq!(status, 400);
    assert!(message.contains("LanguageCode"), "{message}");
}

#[test]
fn long_bodies_are_refused() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .body_limit(1_000)
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    assert_eq!(
        caller.send("configuration/get", " ".repeat(1_001)).status,
        413
    );
    assert_eq!(caller.call("configuration/get", &json!({})).status, 200);
}

#[test]
fn refuses_unknown_properties() {
    refuses(
        "configuration/get",
        json!({"EnterpriseID": null}),
        "EnterpriseID",
    );
    refuses(
        RESERVATIONS,
        json!({"Limitation": {"Count": 10, "Offset": 5}}),
        "Limitation.Offset",
    );
    refuses("countries/getAll", json!({"Anything": 1}), "Anything");
}

#[test]
fn refuses_missing_properties() {
    refuses(RESERVATIONS, json!({}), "Limitation");
    refuses(RESERVATIONS, json!({"Limitation": {}}), "Limitation.Count");
    refuses(
        "rates/getAll",
        json!({"Limitation": page(), "Extent": {}}),
        "ServiceIds",
    );
}

#[test]
fn refuses_null_for_required_values() {
    refuses(RESERVATIONS, json!({"Limitation": null}), "Limitation");
}

#[test]
fn refuses_wrong_types() {
    refuses(RESERVATIONS, json!({"Limitation": []}), "Limitation");
    refuses(
        RESERVATIONS,
        json!({"Limitation": {"Count": "10"}}),
        "Limitation.Count",
    );
    refuses(
        RESERVATIONS,
        json!({"Limitation": {"Count": 1.5}}),
        "Limitation.Count",
    );
    refuses(
        RESERVATIONS,
        json!({"Limitation": page(), "States": "Confirmed"}),
        "States",
    );
    refuses(
        RESERVATIONS,
        json!({"Limitation": page(), "Numbers": ["1", 2]}),
        "Numbers[1]",
    );
}

#[test]
fn refuses_malformed_ids_and_times() {
    refuses(
        RESERVATIONS,
        json!({"Limitation": page(), "ServiceIds": ["no-id"]}),
        "ServiceIds[0]",
    );
    let interval = json!({"StartUtc": "2024-01-01", "EndUtc": "2024-01-02T00:00:00Z"});
    refuses(
        RESERVATIONS,
        json!({"Limitation": page(), "CreatedUtc": interval}),
        "CreatedUtc.StartUtc",
    );
}

#[test]
fn refuses_unknown_enum_values() {
    refuses(
        RESERVATIONS,
        json!({"Limitation": page(), "States": ["Confirmed", "Cancelled"]}),
        "States[1]",
    );
}

#[test]
fn refuses_lists_over_their_limit() {
    let id = "7d1a5f3c-0c5e-4f0e-9a51-2d8a4c1b6e90";
    refuses(
        RESERVATIONS,
        json!({"Limitation": page(), "ServiceIds": vec![id; 1_001]}),
        "ServiceIds",
    );
    refuses(
        RESERVATIONS,
        json!({"Limitation": page(), "ServiceIds": []}),
        "ServiceIds",
    );
    refuses(
        RESERVATIONS,
        json!({"Limitation": page(), "States": ["Started", "Started"]}),
        "States",
    );
}

#[test]
fn refuses_texts_over_their_limit() {
    let simulator = simulator();
    let mut body = simulator.full_sample_request("companies/add", 1).unwrap();
    assert_eq!(
        Caller::new(&simulator).call("companies/add", &body).status,
        200
    );
    body["ExternalIdentifier"] = json!("x".repeat(256));
    refuses("companies/add", body, "ExternalIdentifier");
}

#[test]
fn refuses_counts_out_of_range() {
    for count in [0, -1, 1_001, i64::MAX] {
        let simulator = simulator();
        let (status, message) =
            Caller::new(&simulator).refusal(RESERVATIONS, &json!({"Limitation": {"Count": count}}));
        assert_eq!(status, 400, "{count}");
        assert!(message.contains("Limitation.Count"), "{message}");
    }
}

#[test]
fn refuses_unknown_cursors() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let (status, message) = caller.refusal(
        RESERVATIONS,
        &json!({"Limitation": {"Count": 1, "Cursor": "7d1a5f3c-0c5e-4f0e-9a51-2d8a4c1b6e90"}}),
    );
    assert_eq!(status, 400);
    assert!(
        message.starts_with("Invalid Limitation.Cursor"),
        "{message}"
    );
}

#[test]
fn intervals_may_be_three_months_and_a_day() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let body = |end: &str| json!({"Limitation": page(), "CreatedUtc": {"StartUtc": "2025-01-31T00:00:00Z", "EndUtc": end}});
    assert_eq!(
        caller
            .call(RESERVATIONS, &body("2025-05-01T00:00:00Z"))
            .status,
        200
    );
    let refusal = (400, "The interval must not exceed 3M1D.".to_owned());
    assert_eq!(
        caller.refusal(RESERVATIONS, &body("2025-05-01T00:00:01Z")),
        refusal
    );
}

#[test]
fn some_intervals_may_be_one_month_and_a_day() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let mut body = simulator
        .sample_request("ledgerBalances/getAll", 0)
        .unwrap();
    body["Date"] = json!({"Start": "2025-02-01", "End": "2025-03-02"});
    assert_eq!(caller.call("ledgerBalances/getAll", &body).status, 200);
    body["Date"] = json!({"Start": "2025-02-01", "End": "2025-03-03"});
    assert_eq!(
        caller.refusal("ledgerBalances/getAll", &body),
        (400, "The interval must not exceed 1M1D.".to_owned())
    );
}

#[test]
fn intervals_do_not_end_before_they_start() {
    let interval = json!({"StartUtc": "2025-02-01T00:00:00Z", "EndUtc": "2025-01-01T00:00:00Z"});
    refuses(
        RESERVATIONS,
        json!({"Limitation": page(), "CreatedUtc": interval}),
        "CreatedUtc",
    );
}

#[test]
fn refusals_carry_the_provider_s_body() {
    let simulator = simulator();
    let response = Caller::new(&simulator).call(RESERVATIONS, &json!({}));
    let body: Value = serde_json::from_slice(&response.body).unwrap();
    let names: Vec<&String> = body.as_object().unwrap().keys().collect();
    assert_eq!(names, ["Message", "RequestId"]);
    assert_eq!(body["RequestId"].as_str(), response.header("Request-Id"));
}

#[test]
fn no_two_requests_share_an_id() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let ids: std::collections::HashSet<String> = (0..50)
        .map(|_| {
            caller
                .call("configuration/get", &json!({}))
                .header("Request-Id")
                .unwrap()
                .to_owned()
        })
        .collect();
    assert_eq!(ids.len(), 50);
}
