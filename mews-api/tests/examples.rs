//! Runs the examples as programs, against one simulated hotel on a port of its own.
//!
//! `cargo test -p mews-api` builds them. For this test alone, build them first:
//! `cargo build -p mews-api --examples`.

#![cfg(feature = "all-resources")]

mod programs;

use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;
use std::str::FromStr;

use mews_api::requests::{ConfigurationGet, OrderItemsGetAll};
use mews_api::{Decimal, Timestamp};
use mews_simulator::{ConnectionFault, Fault, Script, Server, Simulator};
use serde::Deserialize;
use serde_json::value::RawValue;

const RESERVATIONS: &str = "reservations/getAll/2023-06-06";

/// The hotel has amounts with many digits.
const SCALE: u32 = 20;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Item {
    canceled_utc: Option<String>,
    amount: Gross,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Gross {
    gross_value: Box<RawValue>,
}

/// A number without an exponent, in units of 10 to the power of minus [`SCALE`].
fn digits(number: &str) -> i128 {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    format!("{whole}{fraction:0<width$}", width = SCALE as usize)
        .parse()
        .unwrap()
}

/// The service that the examples call, and where they may write.
struct Hotel {
    server: Server,
    folder: PathBuf,
}

impl Hotel {
    async fn attempt(&self, name: &str, arguments: &[&str]) -> (bool, String, String) {
        programs::attempt(&self.server, &self.folder, name, arguments).await
    }

    async fn run(&self, name: &str, arguments: &[&str]) -> String {
        programs::run(&self.server, &self.folder, name, arguments).await
    }

    /// The expected total, added up as integers from the digits of the JSON.
    async fn consumed_in_december(&self) -> i128 {
        let client = programs::client(&self.server);
        // The first hotel is in Prague.
        let start: Timestamp = "2025-11-30T23:00:00Z".parse().unwrap();
        let end: Timestamp = "2025-12-31T23:00:00Z".parse().unwrap();
        let configuration = client.configuration().get(ConfigurationGet::new()).await;
        let hotel = configuration.unwrap().enterprise.id;
        let request = OrderItemsGetAll::new()
            .enterprise_ids([hotel])
            .consumed_utc(start..end);
        let mut items = client.order_items().get_all(request).raw_items();
        let mut sum = 0;
        while let Some(item) = items.try_next().await.unwrap() {
            let item: Item = serde_json::from_str(item.as_str()).unwrap();
            if item.canceled_utc.is_none() {
                sum += digits(item.amount.gross_value.get());
            }
        }
        assert_ne!(sum, 0);
        sum
    }

    fn script(&self, script: Script) {
        self.server.simulator().script(script).unwrap();
    }

    fn applied(&self, operation: &str) -> usize {
        let effects = self.server.simulator().effects().entries;
        effects
            .iter()
            .filter(|effect| effect.operation == operation)
            .count()
    }
}

#[tokio::test]
async fn examples_do_what_they_say() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("examples");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let server = Simulator::builder()
        .reservations(20_000)
        .start()
        .await
        .unwrap();
    let hotel = Hotel { server, folder };

    let first = hotel.run("first_call", &[]).await;
    assert!(first.contains("2026-01-15T12:00:00Z"), "{first}");

    // The export is interrupted at a request and continues there: no reservation is missing.
    // Requests that fail are repeated for a while, in which the second page arrives.
    hotel.script(
        Script::on(RESERVATIONS)
            .skip(2)
            .always()
            .then(Fault::status(500)),
    );
    let (success, before, stderr) = hotel.attempt("resume_walk", &[]).await;
    assert!(!success && !before.is_empty(), "not interrupted: {stderr}");
    hotel.server.simulator().clear_scripts();
    let after = hotel.run("resume_walk", &[]).await;
    let both: HashSet<&str> = before.lines().chain(after.lines()).collect();
    let whole = hotel.run("resume_walk", &[]).await;
    assert_eq!(both, whole.lines().collect());
    assert!(after.lines().count() < both.len(), "nothing was resumed");

    // The response is lost, but the order was placed; then the request is lost as well.
    for (fault, tries) in [
        (ConnectionFault::ClosedApplied, 1),
        (ConnectionFault::ClosedUnapplied, 2),
    ] {
        hotel.server.simulator().reset();
        hotel.script(Script::on("orders/add").then(Fault::connection(fault)));
        let sale = hotel.run("point_of_sale", &[]).await;
        assert!(sale.contains("receipt-2026-000123 is charged"), "{sale}");
        let log = hotel.server.simulator().log().entries;
        let sent = log
            .iter()
            .filter(|entry| entry.operation == "orders/add")
            .count();
        assert_eq!((sent, hotel.applied("orders/add")), (tries, 1), "{fault:?}");
    }

    let prices = hotel.run("push_prices", &[]).await;
    assert!(prices.contains("60 prices"), "{prices}");
    assert_eq!(hotel.applied("rates/updatePrice"), 1);

    let kiosk = hotel.run("kiosk", &[]).await;
    assert!(
        kiosk.contains("Dobrý den") && kiosk.contains("is checked in"),
        "{kiosk}"
    );
    assert_eq!(hotel.applied("reservations/start"), 1);

    let totals = hotel.run("accounting_totals", &[]).await;
    let scaled = |amount: &str| Decimal::from_str(amount).unwrap().to_scaled(SCALE).unwrap();
    let sum: i128 = totals
        .lines()
        .map(|line| scaled(line.rsplit(' ').nth(1).unwrap()))
        .sum();
    assert_eq!(sum, hotel.consumed_in_december().await, "{totals}");

    let hotels = hotel.run("many_hotels", &[]).await;
    assert!(
        hotels.contains("active services") && hotels.contains("hotel 3 failed"),
        "{hotels}"
    );
    assert!(hotels.ends_with("1 failed\n"), "{hotels}");

    let errors = hotel.run("errors_by_kind", &[]).await;
    for part in [
        "too many numbers: InvalidRequest",
        "at Numbers",
        "an unknown guest: InvalidRequest",
        "an unknown token: Unauthorized",
    ] {
        assert!(errors.contains(part), "no {part:?} in {errors}");
    }

    let updated = hotel.run("update_values", &[]).await;
    assert_eq!(updated, "Acme Travel: website None\nnumber kept: true\n");

    let raw = hotel.run("raw_calls", &[]).await;
    assert!(raw.ends_with("same number: true\n"), "{raw}");

    let timed = hotel.run("own_transport", &[]).await;
    assert!(timed.starts_with("services/getAll 200\n"), "{timed}");

    assert_eq!(
        hotel.run("testing_with_replay", &[]).await,
        "3 tests passed\n"
    );

    // It starts its own simulated hotel.
    let export = hotel.folder.join("year.ndjson");
    let path = export.to_str().unwrap();
    hotel.run("export_reservations", &["--output", path]).await;
    let exported = fs::read_to_string(&export).unwrap();
    let lines: HashSet<&str> = exported.lines().collect();
    assert!(lines.len() > 1_000 && lines.len() == exported.lines().count());
    assert_eq!(fs::read_dir(&hotel.folder).unwrap().count(), 1);
}
