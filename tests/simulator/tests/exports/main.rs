//! Bulk exports: requests, statuses, files and their host.

#[path = "../caller/mod.rs"]
mod caller;
mod content;
mod host;
mod ledger;
mod requests;
#[path = "../wire/mod.rs"]
mod wire;

use std::time::Duration;

use caller::Caller;
use mews_simulator::{Builder, ExportSettings, Reply, Request, Response, Simulator, Strictness};
use serde_json::{Value, json};

/// The time of an export in these tests.
const TAKES: Duration = Duration::from_secs(60);

fn builder() -> Builder {
    Simulator::builder()
        .strictness(Strictness::Document)
        .seed(7)
        .reservations(300)
        .exports(ExportSettings::new().takes(TAKES).lines_per_file(100))
}

/// A request for an export of the items that changed in a month.
fn order(entity: &str) -> Value {
    json!({
        "EntityType": entity,
        "Filters": {"UpdatedUtc": {"StartUtc": "2025-12-01T00:00:00Z", "EndUtc": "2026-01-01T00:00:00Z"}},
    })
}

fn ledger_order(start: &str, end: &str) -> Value {
    let posting = json!({"Start": start, "End": end});
    json!({"EntityType": "LedgerEntry", "Filters": {"LedgerEntryFilters": {"Posting": posting}}})
}

/// Adds an export and returns its id.
fn add(caller: &Caller<'_>, order: &Value) -> Value {
    caller.json("exports/add", order)["Export"]["Id"].clone()
}

fn read(caller: &Caller<'_>, id: &Value) -> Value {
    let answer = caller.json("exports/getAll", &json!({"ExportIds": [id]}));
    answer["Exports"][0].clone()
}

/// Adds an export and moves time forward until it is finished.
fn finished(caller: &Caller<'_>, order: &Value) -> Value {
    let id = add(caller, order);
    caller.simulator.advance(TAKES);
    let export = read(caller, &id);
    assert_eq!(export["Status"], "Success", "{export}");
    export
}

/// The links of an export.
fn links(export: &Value) -> Vec<String> {
    let files = export["Files"].as_array().unwrap().iter();
    files
        .map(|file| file["Url"].as_str().unwrap().to_owned())
        .collect()
}

/// The response of the file host in process.
fn fetch(simulator: &Simulator, request: &Request) -> Response {
    match simulator.file(request).reply {
        Reply::Response(response) => response,
        other => panic!("{other:?}"),
    }
}

/// The lines of all files of an export, after a check of their sizes.
fn lines(simulator: &Simulator, export: &Value) -> Vec<Value> {
    let mut lines = Vec::new();
    for file in export["Files"].as_array().unwrap() {
        let link = file["Url"].as_str().unwrap();
        let response = fetch(simulator, &Request::get(link));
        assert_eq!(response.status, 200);
        assert_eq!(json!(response.body.len()), file["SizeInBytes"]);
        let text = String::from_utf8(response.body).unwrap();
        assert!(text.ends_with('\n') && !text.contains("\n\n"));
        lines.extend(text.lines().map(|line| {
            let line: Value = serde_json::from_str(line).unwrap();
            line
        }));
    }
    lines
}
