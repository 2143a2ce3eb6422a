//! The examples in hotels of two time zones, around the days on which clocks change there. An
//! example that confuses the hotel's day with that of UTC fails.

#![cfg(feature = "all-resources")]

mod programs;

use std::fs;
use std::path::PathBuf;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use mews_api::{Client, Effect};
use mews_simulator::{Server, Simulator, Strictness};
use serde_json::{Value, json};

/// A zone, the day on which its clocks change, and what happens then.
const CHANGES: [(&str, &str, &str); 4] = [
    ("Europe/Prague", "2026-03-29", "an hour forward at 02:00"),
    ("Europe/Prague", "2026-10-25", "an hour back at 03:00"),
    ("America/Santiago", "2026-04-05", "an hour back at midnight"),
    (
        "America/Santiago",
        "2026-09-06",
        "an hour forward at midnight",
    ),
];
const NIGHTS: i64 = 60;

/// A hotel in a zone, at an instant of its clock.
struct Hotel {
    server: Server,
    client: Client,
    zone: TimeZone,
    folder: PathBuf,
}

impl Hotel {
    async fn open(zone: &str, day: Date, hour: i8) -> Self {
        let found = TimeZone::get(zone).unwrap();
        let now = day.at(hour, 30, 0, 0).to_zoned_datetime(found.clone());
        let server = Simulator::builder()
            .strictness(Strictness::Document)
            .enterprises(1)
            .time_zone(zone)
            .now(now.unwrap().timestamp().to_string())
            .reservations(2_000)
            .start()
            .await
            .unwrap();
        let client = programs::client(&server);
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("zones");
        fs::create_dir_all(&folder).unwrap();
        Self {
            server,
            client,
            zone: found,
            folder,
        }
    }

    /// The output of a program, which must succeed.
    async fn run(&self, name: &str) -> String {
        programs::run(&self.server, &self.folder, name, &[]).await
    }

    async fn call(&self, operation: &str, body: Value) -> Result<Value, mews_api::Error> {
        let call = self.client.call_raw(operation, body.to_string());
        let answer = call.effect(Effect::Read).await?;
        Ok(serde_json::from_slice(&answer).unwrap())
    }

    async fn read(&self, operation: &str, body: Value) -> Value {
        self.call(operation, body).await.unwrap()
    }

    /// When a day begins by the clock of the hotel, or by that of UTC.
    fn start(&self, day: Date, by_utc: bool) -> String {
        let zone = if by_utc {
            TimeZone::UTC
        } else {
            self.zone.clone()
        };
        let start = day.to_zoned_datetime(zone).unwrap().start_of_day();
        start.unwrap().timestamp().to_string()
    }

    async fn rate(&self) -> Value {
        let body = json!({"Limitation": {"Count": 10}});
        let services = self.read("services/getAll", body).await["Services"].clone();
        let ids: Vec<&Value> = services
            .as_array()
            .unwrap()
            .iter()
            .map(|one| &one["Id"])
            .collect();
        let body = json!({
            "ServiceIds": ids, "ActivityStates": ["Active"], "Limitation": {"Count": 1},
            "Extent": {"Rates": true, "RateGroups": false, "AvailabilityBlockAssignments": false},
        });
        self.read("rates/getAll", body).await["Rates"][0]["Id"].clone()
    }

    /// The gross values of what is consumed in a month, and how many items those are.
    async fn month(&self, first: Date, by_utc: bool) -> (f64, usize) {
        let next = first.checked_add(1.month()).unwrap();
        let (start, end) = (self.start(first, by_utc), self.start(next, by_utc));
        let body = json!({
            "ConsumedUtc": {"StartUtc": start, "EndUtc": end}, "Limitation": {"Count": 1_000},
        });
        let page = self.read("orderItems/getAll", body).await;
        assert!(page["Cursor"].is_null(), "more than a page");
        let items = page["OrderItems"].as_array().unwrap();
        let gross = items
            .iter()
            .map(|item| item["Amount"]["GrossValue"].as_f64().unwrap());
        (gross.sum(), items.len())
    }

    /// Charges something on the last evening of a month.
    async fn charge_late(&self, month: Date) {
        let evening = month.last_of_month().at(22, 30, 0, 0);
        let evening = evening.to_zoned_datetime(self.zone.clone()).unwrap();
        let configuration = self.read("configuration/get", json!({})).await;
        let currency = &configuration["Enterprise"]["Currencies"][0]["Currency"];
        let amount = json!({"Currency": currency, "GrossValue": 2_500, "TaxCodes": []});
        let drink = json!({"Name": "Night cap", "UnitCount": 1, "UnitAmount": amount});
        let simulator = self.server.simulator();
        let mut order = simulator.sample_request("orders/add", 1).unwrap();
        order["ConsumptionUtc"] = json!(evening.timestamp().to_string());
        order["Items"] = json!([drink]);
        let order = order.as_object_mut().unwrap();
        order.retain(|name, _| {
            ["ServiceId", "AccountId", "ConsumptionUtc", "Items"].contains(&name.as_str())
        });
        self.read("orders/add", json!(order)).await;
    }

    /// The expected guests of a day.
    async fn arrivals(&self, day: Date, by_utc: bool) -> Vec<Value> {
        let (start, end) = (
            self.start(day, by_utc),
            self.start(day.tomorrow().unwrap(), by_utc),
        );
        let body = json!({
            "ScheduledStartUtc": {"StartUtc": start, "EndUtc": end}, "States": ["Confirmed"],
            "Limitation": {"Count": 100},
        });
        let page = self.read("reservations/getAll/2023-06-06", body).await;
        page["Reservations"].as_array().unwrap().clone()
    }
}

/// A line of the table: the task of a program, and the results by the days of the hotel and of UTC.
type Line = (&'static str, String, String);

/// Sets 60 prices from some days before the change on.
async fn prices(zone: &str, change: Date) -> Line {
    let hotel = Hotel::open(zone, change.checked_sub(9.days()).unwrap(), 12).await;
    let printed = hotel.run("push_prices").await;
    assert!(printed.contains("60 prices"), "{printed}");
    let rate = hotel.rate().await;
    let first = change.checked_sub(9.days()).unwrap();
    let last = first.checked_add((NIGHTS - 1).days()).unwrap();
    let body = json!({
        "RateId": rate, "FirstTimeUnitStartUtc": hotel.start(first, false),
        "LastTimeUnitStartUtc": hotel.start(last, false),
    });
    let pricing = hotel.read("rates/getPricing", body).await;
    let set = pricing["BasePrices"].as_array().unwrap();
    assert_eq!(set.len(), usize::try_from(NIGHTS).unwrap());
    for (price, night) in set.iter().zip(0..) {
        let day = first.checked_add(i64::from(night).days()).unwrap();
        let is_weekend = matches!(day.weekday(), Weekday::Friday | Weekday::Saturday);
        let expected = if is_weekend { 159.0 } else { 129.0 };
        assert_eq!(price.as_f64(), Some(expected), "{zone} {day}");
    }
    let start = hotel.start(change, true);
    let update = json!({"FirstTimeUnitStartUtc": start, "LastTimeUnitStartUtc": start, "Value": 1});
    let body = json!({"RateId": rate, "PriceUpdates": [update]});
    let refused = hotel.call("rates/updatePrice", body).await.unwrap_err();
    assert!(refused.message().unwrap().contains(zone), "{refused}");
    let by_utc = format!("refused: {:?}", refused.kind());
    (
        "push_prices",
        format!("{NIGHTS} nights have their price"),
        by_utc,
    )
}

/// Adds up the month of the change.
async fn totals(zone: &str, change: Date) -> Line {
    let next = change.first_of_month().checked_add(1.month()).unwrap();
    let hotel = Hotel::open(zone, next.checked_add(4.days()).unwrap(), 12).await;
    hotel.charge_late(change).await;
    let printed = hotel.run("accounting_totals").await;
    let amount = |line: &str| line.rsplit(' ').nth(1).unwrap().parse::<f64>().unwrap();
    let total: f64 = printed.lines().map(amount).sum();
    let (expected, count) = hotel.month(change.first_of_month(), false).await;
    assert!(
        (total - expected).abs() < 0.01,
        "{zone}: {total} {expected}"
    );
    let (by_utc, utc_count) = hotel.month(change.first_of_month(), true).await;
    let differs = (by_utc - expected).abs();
    assert!(differs > 0.01, "{zone}: the month of UTC comes to the same");
    (
        "accounting_totals",
        format!("{total:.2} of {count} items"),
        format!("{differs:.2} off, {utc_count} items"),
    )
}

/// Checks a guest in on the day of the change, at an hour at which UTC has another date.
async fn check_in(zone: &str, change: Date) -> Line {
    let hotel = Hotel::open(zone, change, if zone == "Europe/Prague" { 0 } else { 23 }).await;
    let now: jiff::Timestamp = hotel.server.simulator().now().parse().unwrap();
    let utc_day = now.to_zoned_datetime(TimeZone::UTC).date();
    assert_ne!(utc_day, change);
    let guests = hotel.arrivals(change, false).await;
    let by_utc = hotel.arrivals(utc_day, true).await;
    let printed = hotel.run("kiosk").await;
    if guests.is_empty() {
        // All have come by then.
        assert_eq!(printed, "nobody arrives\n");
        let start = json!({"ReservationId": by_utc[0]["Id"]});
        let refused = hotel.call("reservations/start", start).await.unwrap_err();
        assert!(refused.is_business(), "{refused}");
        let by_utc = format!("{} of tomorrow: refused", by_utc.len());
        ("kiosk", "nobody arrives any more".to_owned(), by_utc)
    } else {
        assert!(printed.contains("is checked in"), "{printed}");
        assert!(by_utc.is_empty(), "{}", by_utc.len());
        let done = format!("1 of {} is checked in", guests.len());
        ("kiosk", done, "finds nobody".to_owned())
    }
}

/// Tasks without days work the same everywhere.
async fn others(zone: &str, change: Date) -> [Line; 2] {
    let hotel = Hotel::open(zone, change, 12).await;
    let sale = hotel.run("point_of_sale").await;
    assert!(sale.contains("receipt-2026-000123 is charged"), "{sale}");
    let walk = hotel.run("resume_walk").await;
    assert!(walk.lines().count() > 100);
    let no_days = || "goes by instants".to_owned();
    [
        ("point_of_sale", "charged once".to_owned(), no_days()),
        (
            "resume_walk",
            format!("{} reservations", walk.lines().count()),
            no_days(),
        ),
    ]
}

#[tokio::test]
async fn examples_go_by_the_days_of_the_hotel_when_clocks_change() {
    println!(
        "zone              change      program            by the hotel's days          by those of UTC"
    );
    for (zone, day, what) in CHANGES {
        let change: Date = day.parse().unwrap();
        println!("{zone}, {day}: {what}");
        let mut lines = vec![
            prices(zone, change).await,
            totals(zone, change).await,
            check_in(zone, change).await,
        ];
        lines.extend(others(zone, change).await);
        for (program, hotel, utc) in lines {
            println!("{zone:<17} {day}  {program:<18} {hotel:<28} {utc}");
        }
    }
}
