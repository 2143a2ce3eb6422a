//! Measures the time and the memory that a large export takes:
//!
//! `cargo run --release -p mews-simulator --example exports`

use std::error::Error;
use std::time::Instant;

use mews_simulator::{ExportSettings, Reply, Request, Simulator};
use serde_json::{Value, json};

const RESERVATIONS: u32 = 1_000_000;

fn main() -> Result<(), Box<dyn Error>> {
    let settings = ExportSettings::new().takes(std::time::Duration::ZERO);
    let simulator = Simulator::builder()
        .reservations(RESERVATIONS)
        .exports(settings)
        .build()?;
    // Reads the columns of the reservations, which exports share with all other requests.
    ask(
        &simulator,
        "ledgerBalances/getAll",
        json!({
            "Date": {"Start": "2025-12-01", "End": "2025-12-01"},
            "LedgerTypes": ["Revenue"],
            "Limitation": {"Count": 1},
        }),
    )?;
    println!(
        "{RESERVATIONS} reservations, largest resident size {} MiB",
        peak()? / 1024
    );
    let ledger =
        json!({"LedgerEntryFilters": {"Posting": {"Start": "2024-12-01", "End": "2025-12-31"}}});
    for (entity, filters) in [("Reservation", Value::Null), ("LedgerEntry", ledger)] {
        let order = json!({"EntityType": entity, "Filters": filters});
        let added = ask(&simulator, "exports/add", order)?;
        let id = &added["Export"]["Id"];
        let started = Instant::now();
        let mut requests = 0;
        let export = loop {
            let read = ask(&simulator, "exports/getAll", json!({"ExportIds": [id]}))?;
            requests += 1;
            let export = &read["Exports"][0];
            match export["Status"].as_str() {
                Some("Processing") => {}
                Some("Success") => break export.clone(),
                _ => return Err(export.to_string().into()),
            }
        };
        let measured = started.elapsed();
        let started = Instant::now();
        let (mut lines, mut bytes) = (0, 0);
        let files = export["Files"].as_array().ok_or("no files")?;
        for file in files {
            let link = file["Url"].as_str().ok_or("no link")?;
            let Reply::Response(response) = simulator.file(&Request::get(link)).reply else {
                return Err("no response".into());
            };
            if json!(response.body.len()) != file["SizeInBytes"] {
                return Err("a wrong size".into());
            }
            bytes += response.body.len();
            lines += response.body.iter().filter(|byte| **byte == b'\n').count();
        }
        println!(
            "{entity}: {lines} lines in {} files, {} MiB; measured in {measured:.1?} by {requests} requests, read in {:.1?}; largest resident size {} MiB",
            files.len(),
            bytes >> 20,
            started.elapsed(),
            peak()? / 1024,
        );
    }
    Ok(())
}

fn ask(simulator: &Simulator, operation: &str, body: Value) -> Result<Value, Box<dyn Error>> {
    let mut body = body;
    body["ClientToken"] = json!(simulator.client_token());
    body["AccessToken"] = json!(simulator.access_token());
    body["Client"] = json!("Figures 1.0");
    let path = format!("{}/{operation}", simulator.base_path());
    let response = simulator.handle(&Request::post(path, body.to_string()));
    if response.status != 200 {
        return Err(String::from_utf8_lossy(&response.body).into());
    }
    Ok(serde_json::from_slice(&response.body)?)
}

/// In KiB, where the system reports it.
fn peak() -> Result<u64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let digits = line.and_then(|line| line.split_whitespace().nth(1));
    Ok(digits.ok_or("the system does not report it")?.parse()?)
}
