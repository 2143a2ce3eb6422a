//! Prices and availability by time units.

mod caller;

use caller::Caller;
use mews_simulator::Simulator;
use serde_json::{Value, json};

fn simulator() -> Simulator {
    Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(300)
        // All year at UTC.
        .time_zone("Atlantic/Reykjavik")
        .build()
        .unwrap()
}

fn reservation(caller: &Caller<'_>) -> Value {
    let body = json!({"Limitation": {"Count": 1}});
    caller.json("reservations/getAll/2023-06-06", &body)["Reservations"][0].clone()
}

fn days(first: &str, last: &str) -> Value {
    json!({
        "FirstTimeUnitStartUtc": format!("{first}T00:00:00Z"),
        "LastTimeUnitStartUtc": format!("{last}T00:00:00Z"),
    })
}

fn with(mut body: Value, name: &str, value: Value) -> Value {
    body[name] = value;
    body
}

#[test]
fn availability_has_a_value_for_each_day_of_each_category() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let stay = reservation(&caller);
    let query = with(
        days("2026-03-01", "2026-03-10"),
        "ServiceId",
        stay["ServiceId"].clone(),
    );
    let free = || caller.json("services/getAvailability", &query);
    let before = free();
    assert_eq!(before["TimeUnitStartsUtc"].as_array().unwrap().len(), 10);
    assert_eq!(before["TimeUnitStartsUtc"][9], "2026-03-10T00:00:00Z");
    let categories = before["CategoryAvailabilities"].as_array().unwrap().clone();
    assert_eq!(categories.len(), 6);
    for category in &categories {
        assert_eq!(category["Availabilities"].as_array().unwrap().len(), 10);
        assert_eq!(
            category["Adjustments"],
            json!([0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
        );
    }
    let category = &categories[2]["CategoryId"];
    let mut update = days("2026-03-02", "2026-03-03");
    update["ResourceCategoryId"] = category.clone();
    update["UnitCountAdjustment"] = json!({"Value": -2});
    let body = json!({"ServiceId": stay["ServiceId"], "AvailabilityUpdates": [update]});
    caller.json("services/updateAvailability", &body);
    let booking = json!({
        "StartUtc": "2026-03-03T15:00:00Z", "EndUtc": "2026-03-05T11:00:00Z", "CustomerId": stay["AccountId"],
        "RequestedCategoryId": category, "RateId": stay["RateId"], "PersonCounts": stay["PersonCounts"],
    });
    caller.json(
        "reservations/add",
        &json!({"ServiceId": stay["ServiceId"], "Reservations": [booking]}),
    );
    let after = free();
    let change: Vec<i64> = (0..10)
        .map(|unit| {
            let value = |answer: &Value| {
                answer["CategoryAvailabilities"][2]["Availabilities"][unit]
                    .as_i64()
                    .unwrap()
            };
            value(&after) - value(&before)
        })
        .collect();
    assert_eq!(change, [0, -2, -3, -1, 0, 0, 0, 0, 0, 0]);
    let dated = with(
        query.clone(),
        "Metrics",
        json!(["ActiveResources", "PublicAvailabilityAdjustment"]),
    );
    let dated = caller.json("services/getAvailability/2024-01-22", &dated);
    let metrics = &dated["ResourceCategoryAvailabilities"][2]["Metrics"];
    assert_eq!(
        metrics["PublicAvailabilityAdjustment"],
        json!([0, -2, -2, 0, 0, 0, 0, 0, 0, 0])
    );
}

#[test]
fn prices_are_read_as_they_were_set() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let rate = reservation(&caller)["RateId"].clone();
    let query = with(days("2026-03-01", "2026-03-04"), "RateId", rate.clone());
    let before = caller.json("rates/getPricing", &query);
    let update = with(days("2026-03-02", "2026-03-03"), "Value", json!(123.40));
    caller.json(
        "rates/updatePrice",
        &json!({"RateId": rate, "PriceUpdates": [update]}),
    );
    let after = caller.json("rates/getPricing", &query);
    assert_eq!(after["BaseAmountPrices"][1]["GrossValue"], json!(123.40));
    assert_eq!(after["BaseAmountPrices"][2]["GrossValue"], json!(123.40));
    for unit in [0, 3] {
        assert_eq!(
            after["BaseAmountPrices"][unit],
            before["BaseAmountPrices"][unit]
        );
    }
    assert_eq!(after["CategoryPrices"].as_array().unwrap().len(), 6);
    assert_eq!(
        after["CategoryPrices"][0]["AmountPrices"]
            .as_array()
            .unwrap()
            .len(),
        4
    );
}

#[test]
fn pricing_of_products_agrees_with_their_list() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let (services, _) = caller.all("services/getAll", "Services", &json!({}), 100);
    let services: Vec<&Value> = services.iter().map(|service| &service["Id"]).collect();
    let body = json!({"ServiceIds": services, "Limitation": {"Count": 10}});
    let products = caller.json("products/getAll", &body)["Products"].clone();
    for product in products.as_array().unwrap() {
        let query = with(
            days("2026-03-01", "2026-03-02"),
            "ProductId",
            product["Id"].clone(),
        );
        let pricing = caller.json("products/getPricing", &query);
        for price in pricing["BaseAmountPrices"].as_array().unwrap() {
            let listed = &product["Price"]["GrossValue"];
            assert!(
                listed.is_number() && price["GrossValue"] == *listed,
                "{price}"
            );
        }
    }
    assert_eq!(products.as_array().unwrap().len(), 10);
}

#[test]
fn refuses_instants_that_start_no_time_unit() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let stay = reservation(&caller);
    let query = |first: &str, last: &str| json!({"RateId": stay["RateId"], "FirstTimeUnitStartUtc": first, "LastTimeUnitStartUtc": last});
    for (first, last, property) in [
        (
            "2026-03-01T15:00:00Z",
            "2026-03-04T00:00:00Z",
            "FirstTimeUnitStartUtc",
        ),
        (
            "2026-03-01T00:00:00Z",
            "2026-03-04T00:00:00.5Z",
            "LastTimeUnitStartUtc",
        ),
        (
            "2026-03-01T00:00:00Z",
            "2026-02-04T00:00:00Z",
            "LastTimeUnitStartUtc",
        ),
        (
            "2026-03-01T00:00:00Z",
            "2036-02-04T00:00:00Z",
            "LastTimeUnitStartUtc",
        ),
    ] {
        let (status, message) = caller.refusal("rates/getPricing", &query(first, last));
        assert_eq!(status, 400);
        assert!(message.contains(property), "{message}");
    }
    let update = json!({"RateId": stay["RateId"], "PriceUpdates": [
        {"Value": 1, "FirstTimeUnitStartUtc": "2026-03-01T00:30:00Z", "LastTimeUnitStartUtc": "2026-03-01T00:00:00Z"},
    ]});
    let (status, message) = caller.refusal("rates/updatePrice", &update);
    assert_eq!(status, 400);
    assert!(
        message.contains("PriceUpdates[0].FirstTimeUnitStartUtc"),
        "{message}"
    );
}

/// The first hotel's id of a service with rooms, and of one of its rates.
fn service_and_rate(caller: &Caller<'_>) -> (Value, Value) {
    let stays = caller.json("services/getAll", &json!({"Limitation": {"Count": 1000}}));
    let enterprise = caller.json("configuration/get", &json!({}))["Enterprise"]["Id"].clone();
    let services = stays["Services"].as_array().unwrap();
    let service = services
        .iter()
        .find(|service| service["EnterpriseId"] == enterprise && service["Name"] == "Stays")
        .unwrap()["Id"]
        .clone();
    let extent = json!({"Rates": true, "RateGroups": false, "AvailabilityBlockAssignments": false});
    let body = json!({"ServiceIds": [service], "Extent": extent, "Limitation": {"Count": 1}});
    let rate = caller.json("rates/getAll", &body)["Rates"][0]["Id"].clone();
    (service, rate)
}

#[test]
fn time_units_begin_at_local_midnight_when_clocks_change() {
    for (zone, first, last, expected) in [
        (
            "Europe/Prague",
            "2026-03-27T23:00:00Z",
            "2026-03-29T22:00:00Z",
            vec![
                "2026-03-27T23:00:00Z",
                "2026-03-28T23:00:00Z",
                "2026-03-29T22:00:00Z",
            ],
        ),
        (
            "America/Santiago",
            "2026-09-05T04:00:00Z",
            "2026-09-07T03:00:00Z",
            // There is no midnight on 6 September: the day begins at 01:00.
            vec![
                "2026-09-05T04:00:00Z",
                "2026-09-06T04:00:00Z",
                "2026-09-07T03:00:00Z",
            ],
        ),
    ] {
        let simulator = Simulator::builder()
            .strictness(mews_simulator::Strictness::Document)
            .enterprises(1)
            .time_zone(zone)
            .build()
            .unwrap();
        let caller = Caller::new(&simulator);
        let (service, rate) = service_and_rate(&caller);
        let span = json!({"FirstTimeUnitStartUtc": first, "LastTimeUnitStartUtc": last});
        let query = with(span.clone(), "RateId", rate.clone());
        let prices = caller.json("rates/getPricing", &query);
        assert_eq!(prices["TimeUnitStartsUtc"], json!(expected), "{zone}");
        assert_eq!(prices["BasePrices"].as_array().unwrap().len(), 3);
        let free = caller.json(
            "services/getAvailability",
            &with(span, "ServiceId", service),
        );
        assert_eq!(free["TimeUnitStartsUtc"], json!(expected), "{zone}");
        // A program that assumes that days start at midnight UTC is refused; the message names the
        // zone.
        let query = json!({
            "RateId": rate,
            "FirstTimeUnitStartUtc": "2026-03-28T00:00:00Z",
            "LastTimeUnitStartUtc": "2026-03-30T00:00:00Z",
        });
        let (status, message) = caller.refusal("rates/getPricing", &query);
        assert_eq!(status, 400);
        assert!(message.contains(zone), "{message}");
    }
}

#[test]
fn each_hotel_has_its_own_zone() {
    let simulator = Simulator::builder().enterprises(6).build().unwrap();
    let caller = Caller::new(&simulator);
    let hotels = caller.json("enterprises/getAll", &json!({"Limitation": {"Count": 10}}));
    let mut zones: Vec<&str> = hotels["Enterprises"]
        .as_array()
        .unwrap()
        .iter()
        .map(|hotel| hotel["TimeZoneIdentifier"].as_str().unwrap())
        .collect();
    zones.sort_unstable();
    let expected = [
        "Africa/Cairo",
        "America/New_York",
        "America/Santiago",
        "Asia/Tokyo",
        "Europe/London",
        "Europe/Prague",
    ];
    assert_eq!(zones, expected);
    let unknown = Simulator::builder().time_zone("Europe/Atlantis").build();
    assert_eq!(
        unknown.unwrap_err().to_string(),
        "there is no time zone `Europe/Atlantis`"
    );
}

#[test]
fn finds_what_was_written_in_the_last_ten_minutes() {
    let simulator = Simulator::builder().build().unwrap();
    let caller = Caller::new(&simulator);
    simulator.advance(std::time::Duration::from_secs(3_600));
    caller.json(
        "customers/add",
        &json!({"LastName": "Novák", "OverwriteExisting": false}),
    );
    simulator.advance(std::time::Duration::from_secs(300));
    let found = |start: &str, end: &str| {
        let extent = json!({"Customers": true, "Documents": false, "Addresses": false});
        let body = json!({
            "UpdatedUtc": {"StartUtc": start, "EndUtc": end},
            "Extent": extent, "Limitation": {"Count": 10},
        });
        let customers = caller.json("customers/getAll", &body)["Customers"].clone();
        customers.as_array().unwrap().len()
    };
    assert_eq!(found("2026-01-15T12:55:00Z", "2026-01-15T13:05:00Z"), 1);
    assert_eq!(found("2026-01-15T13:01:00Z", "2026-01-15T13:05:00Z"), 0);
}
