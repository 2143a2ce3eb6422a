//! Faults of the files as such.

use super::*;

#[test]
fn bad_yaml() {
    facts(
        "bad_yaml",
        "
        types:
          Other:
            Id: [uuid
            Name: string
    ",
    );
}

#[test]
fn key_twice() {
    facts(
        "key_twice",
        "
        types:
          Other:
            Id: uuid
            Id: string
    ",
    );
}

#[test]
fn unknown_key() {
    facts(
        "unknown_key",
        "
        types:
          Other:
            Ids: {type: '[uuid]', itmes: 1..1000}
    ",
    );
}

#[test]
fn bad_type() {
    facts(
        "bad_type",
        "
        types:
          Other:
            Id: guid
            Ids: {type: '[uuid', items: 1..1000}
            Nested: '[union]'
            Nothing:
    ",
    );
}

#[test]
fn bad_values() {
    facts(
        "bad_values",
        "
        operations:
          get:
            statuses: [400, 70000]
        types:
          other:
            Number: {type: int32, range: one..two}
            Period: {type: uuid, maxMonths: -3, format: guid, value: sometimes}
        enums:
          Kind:
          - One
          - One
          Empty: {extensible: maybe}
    ",
    );
}

#[test]
fn no_mapping() {
    facts(
        "no_mapping",
        "
        types: [Other]
    ",
    );
}

#[test]
fn no_api() {
    report("no_api", &Texts::nothing().facts("things", THINGS));
}

#[test]
fn api_without_sections() {
    let api = API
        .replace(
            "limits: {requests: 200, seconds: 30}",
            "limits: {requests: many}",
        )
        .replace("pages:", "page:");
    report(
        "api_without_sections",
        &Texts::nothing().file("api.yaml", &api),
    );
}

#[test]
fn several_faults() {
    let broken = Texts::new()
        .facts("things", "types: {Thing: {Id: guid}}")
        .facts("others", "types: {Other: {Id: id}}");
    report(
        "several_faults",
        &broken.annotations("things", "document: Things."),
    );
}

#[test]
fn api_with_wrong_conventions() {
    let api = API
        .replace("/api/connector/v1", "//example.com")
        .replace("requests: 200", "requests: 0")
        .replace(
            "Client: string}",
            "Client: string}\n      names: {client: Nobody, language: Client, culture: Client}",
        )
        .replace("error: Failure", "error: {type: Failure, text: Text}");
    report(
        "api_with_wrong_conventions",
        &Texts::nothing().file("api.yaml", &api),
    );
}

#[test]
fn connector_api_with_limits_of_its_own() {
    let api = API
        .replace("requests: 200", "requests: 300")
        .replace("/api/connector/v1", "/api/connector/v1/");
    report(
        "connector_api_with_limits_of_its_own",
        &Texts::nothing().file("api.yaml", &api),
    );
}

#[test]
fn client_of_api_must_be_a_text() {
    let api = API.replace(
        "Client: string}",
        "Client: int32}\n      names: {client: Client}",
    );
    report(
        "client_of_api_must_be_a_text",
        &Texts::nothing().file("api.yaml", &api),
    );
}
