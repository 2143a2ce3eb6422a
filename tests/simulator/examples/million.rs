//! Measures the time and the memory that a large data set takes:
//!
//! `cargo run --release -p mews-simulator --example million`

use std::error::Error;
use std::time::{Duration, Instant};

use mews_simulator::{Request, Simulator};
use serde_json::{Value, json};

const RESERVATIONS: u32 = 1_000_000;
const OPERATION: &str = "reservations/getAll/2023-06-06";
const REPEATS: u32 = 20;

fn main() -> Result<(), Box<dyn Error>> {
    let started = Instant::now();
    let simulator = Simulator::builder()
        .reservations(RESERVATIONS)
        .season("2025-07-01", "2025-08-01", 10)
        .build()?;
    println!("{RESERVATIONS} reservations, a month ten times as dense");
    println!(
        "built                              {:>10.1?}",
        started.elapsed()
    );
    let started = Instant::now();
    ask(
        &simulator,
        &json!({"States": ["Confirmed"], "Limitation": {"Count": 1}}),
    )?;
    println!(
        "first query with a filter          {:>10.1?}",
        started.elapsed()
    );

    let newest = ask(&simulator, &json!({"Limitation": {"Count": 1000}}))?;
    let items = newest["Reservations"].as_array().ok_or("no list")?;
    let (some, last) = (&items[500], &items[999]);
    let day = |day: &str| json!({"StartUtc": format!("2025-{day}T00:00:00Z"), "EndUtc": format!("2025-{day}T23:00:00Z")});
    let quarter = json!({"StartUtc": "2025-05-01T00:00:00Z", "EndUtc": "2025-08-01T00:00:00Z"});
    for (what, filter) in [
        ("newest", json!({})),
        ("by id", json!({"ReservationIds": [some["Id"], last["Id"]]})),
        (
            "created on a day in season",
            json!({"CreatedUtc": day("07-15")}),
        ),
        ("created in a quarter", json!({"CreatedUtc": quarter})),
        ("updated on a day", json!({"UpdatedUtc": day("02-10")})),
        ("updated in a quarter", json!({"UpdatedUtc": quarter})),
        (
            "colliding with a day",
            json!({"CollidingUtc": day("07-15")}),
        ),
        (
            "starting on a day, cancelled",
            json!({"ScheduledStartUtc": day("03-03"), "States": ["Canceled"]}),
        ),
        ("of an account", json!({"AccountIds": [some["AccountId"]]})),
        (
            "of a group",
            json!({"ReservationGroupIds": [some["GroupId"]]}),
        ),
    ] {
        for count in [1, 100, 1000] {
            let mut body = filter.clone();
            body["Limitation"] = json!({"Count": count});
            let found = ask(&simulator, &body)?;
            let request = request(&simulator, &body);
            let (started, before) = (Instant::now(), on_processor()?);
            for _ in 0..REPEATS {
                // Only the simulator is timed, not a client's processing of the response.
                simulator.handle(&request);
            }
            let took: Duration = started.elapsed() / REPEATS;
            // Less than the time that went by where other processes have the processor too.
            let worked = (on_processor()? - before) / REPEATS;
            let found = found["Reservations"].as_array().ok_or("no list")?.len();
            println!("{what:<30} {count:>5} asked, {found:>5} found {took:>10.1?} {worked:>10.1?}");
        }
    }
    println!("largest resident size: {} MiB", peak()? / 1024);
    Ok(())
}

fn request(simulator: &Simulator, filter: &Value) -> Request {
    let mut body = filter.clone();
    body["ClientToken"] = json!(simulator.client_token());
    body["AccessToken"] = json!(simulator.access_token());
    body["Client"] = json!("Figures 1.0");
    let path = format!("{}/{OPERATION}", simulator.base_path());
    Request::post(path, body.to_string())
}

fn ask(simulator: &Simulator, filter: &Value) -> Result<Value, Box<dyn Error>> {
    let response = simulator.handle(&request(simulator, filter));
    if response.status != 200 {
        return Err(String::from_utf8_lossy(&response.body).into());
    }
    Ok(serde_json::from_slice(&response.body)?)
}

/// How long this thread has had a processor.
fn on_processor() -> Result<Duration, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/thread-self/schedstat")?;
    let nanoseconds = status.split_whitespace().next();
    Ok(Duration::from_nanos(
        nanoseconds
            .ok_or("the system does not report it")?
            .parse()?,
    ))
}

/// In KiB, where the system reports it.
fn peak() -> Result<u64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let digits = line.and_then(|line| line.split_whitespace().nth(1));
    Ok(digits.ok_or("the system does not report it")?.parse()?)
}
