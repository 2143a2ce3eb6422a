//! Consequences of writes to reservations: arrivals, nights and fees.

mod caller;

use caller::Caller;
use mews_simulator::Simulator;
use serde_json::{Value, json};

/// The hotel is in Prague: today began at 23:00 UTC.
const NOW: &str = "2026-01-15T12:00:00Z";
const RESERVATIONS: &str = "reservations/getAll/2023-06-06";

fn simulator() -> Simulator {
    Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .enterprises(1)
        .reservations(500)
        .build()
        .unwrap()
}

fn newest(caller: &Caller<'_>, mut body: Value) -> Value {
    body["Limitation"] = json!({"Count": 1});
    caller.json(RESERVATIONS, &body)["Reservations"][0].clone()
}

fn by_id(caller: &Caller<'_>, id: &Value) -> Value {
    newest(caller, json!({"ReservationIds": [id]}))
}

/// A request for a stay from 14:00 UTC of one day to 10:00 UTC of another, with the customer,
/// category, rate and persons of the newest reservation unless `more` replaces them.
fn request(caller: &Caller<'_>, days: (&str, &str), more: &Value) -> Value {
    let model = newest(caller, json!({}));
    let mut stay = json!({
        "StartUtc": format!("{}T14:00:00Z", days.0), "EndUtc": format!("{}T10:00:00Z", days.1),
        "CustomerId": model["AccountId"], "RequestedCategoryId": model["RequestedResourceCategoryId"],
        "RateId": model["RateId"], "PersonCounts": model["PersonCounts"],
    });
    for (name, value) in more.as_object().unwrap() {
        stay[name] = value.clone();
    }
    json!({"ServiceId": model["ServiceId"], "Reservations": [stay]})
}

/// Books the stay of a [`request`] and returns the id of the reservation.
fn book(caller: &Caller<'_>, days: (&str, &str), more: Value) -> Value {
    let body = request(caller, days, &more);
    caller.json("reservations/add", &body)["Reservations"][0]["Reservation"]["Id"].clone()
}

/// The order items of a reservation: type, state, start of consumption, gross value; sorted.
fn items(caller: &Caller<'_>, reservation: &Value) -> Vec<(String, String, String, Value)> {
    let body = json!({"ServiceOrderIds": [reservation], "Limitation": {"Count": 100}});
    let items = caller.json("orderItems/getAll", &body)["OrderItems"].clone();
    let mut items: Vec<_> = items
        .as_array()
        .unwrap()
        .iter()
        .map(|item| {
            let text = |name: &str| item[name].as_str().unwrap().to_owned();
            let gross = item["Amount"]["GrossValue"].clone();
            (
                text("Type"),
                text("AccountingState"),
                text("ConsumedUtc"),
                gross,
            )
        })
        .collect();
    items.sort_by_key(|item| format!("{item:?}"));
    items
}

fn open_nights(caller: &Caller<'_>, reservation: &Value) -> Vec<(String, Value)> {
    let items = items(caller, reservation).into_iter();
    let nights = items.filter(|(ty, state, ..)| ty == "SpaceOrder" && state == "Open");
    nights
        .map(|(_, _, begins, gross)| (begins, gross))
        .collect()
}

#[test]
fn guests_are_not_checked_in_before_the_day_of_their_arrival() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let tomorrow = book(&caller, ("2026-01-16", "2026-01-18"), json!({}));
    let start = json!({"ReservationId": tomorrow});
    let (status, message) = caller.refusal("reservations/start", &start);
    assert_eq!(status, 403);
    assert!(message.contains("2026-01-15T23:00:00Z"), "{message}");
    assert_eq!(by_id(&caller, &tomorrow)["State"], "Confirmed");
    // One second before and at the hotel's midnight.
    simulator.set_now("2026-01-15T22:59:59Z").unwrap();
    assert_eq!(caller.refusal("reservations/start", &start).0, 403);
    simulator.set_now("2026-01-15T23:00:00Z").unwrap();
    caller.json("reservations/start", &start);
    assert_eq!(by_id(&caller, &tomorrow)["State"], "Started");
}

#[test]
fn guests_are_not_checked_in_into_a_room_out_of_order() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let body = json!({"Extent": {"Resources": true}, "Limitation": {"Count": 2}});
    let rooms = caller.json("resources/getAll", &body)["Resources"].clone();
    let (by_state, blocked) = (&rooms[0]["Id"], &rooms[1]["Id"]);
    let set = |state: &str| {
        let update = json!({"ResourceId": by_state, "State": {"Value": state}});
        caller.json("resources/update", &json!({"ResourceUpdates": [update]}));
    };
    set("OutOfOrder");
    let days = ("2026-01-15", "2026-01-16");
    let first = book(&caller, days, json!({"AssignedResourceId": by_state}));
    let start = json!({"ReservationId": first});
    let refused = caller.refusal("reservations/start", &start);
    assert_eq!(refused, (403, "The room is out of order.".to_owned()));
    set("Clean");
    caller.json("reservations/start", &start);

    let block = json!({
        "ResourceId": blocked, "Name": "Paint", "Type": "OutOfOrder",
        "StartUtc": "2026-01-15T08:00:00Z", "EndUtc": "2026-01-15T18:00:00Z",
    });
    caller.json("resourceBlocks/add", &json!({"ResourceBlocks": [block]}));
    let second = book(&caller, days, json!({"AssignedResourceId": blocked}));
    let start = json!({"ReservationId": second});
    assert_eq!(caller.refusal("reservations/start", &start).0, 403);
    simulator.set_now("2026-01-15T18:00:00Z").unwrap();
    caller.json("reservations/start", &start);
}

#[test]
fn nights_follow_the_times_of_a_reservation() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let id = book(&caller, ("2026-01-20", "2026-01-22"), json!({}));
    let before = open_nights(&caller, &id);
    assert_eq!(before.len(), 2);
    let update = |members: Value, reprice: bool| {
        let mut update = members;
        update["ReservationId"] = id.clone();
        let body = json!({"ReservationId": id, "Reprice": reprice, "ReservationUpdates": [update]});
        caller.json("reservations/update", &body);
    };
    // One night earlier, one night less.
    let times = json!({"StartUtc": {"Value": "2026-01-19T14:00:00Z"}, "EndUtc": {"Value": "2026-01-21T10:00:00Z"}});
    update(times, false);
    let after = open_nights(&caller, &id);
    let begins: Vec<&str> = after.iter().map(|(begins, _)| begins.as_str()).collect();
    assert_eq!(begins, ["2026-01-18T23:00:00Z", "2026-01-19T23:00:00Z"]);
    assert_eq!(after[1], before[0], "its price stays");
    let gone = items(&caller, &id);
    let gone = gone.iter().filter(|(_, state, ..)| state == "Canceled");
    assert_eq!(
        gone.map(|(_, _, begins, _)| begins).collect::<Vec<_>>(),
        ["2026-01-20T23:00:00Z"]
    );

    // Another rate, at its own prices.
    let reservation = by_id(&caller, &id);
    let body = json!({
        "ServiceIds": [reservation["ServiceId"]], "Limitation": {"Count": 10},
        "Extent": {"Rates": true, "RateGroups": false, "AvailabilityBlockAssignments": false},
    });
    let rates = caller.json("rates/getAll", &body)["Rates"].clone();
    let mut rates = rates.as_array().unwrap().iter();
    let other = rates
        .find(|rate| rate["Id"] != reservation["RateId"])
        .unwrap();
    update(json!({"RateId": {"Value": other["Id"]}}), true);
    let body = json!({
        "RateId": other["Id"], "FirstTimeUnitStartUtc": after[0].0, "LastTimeUnitStartUtc": after[1].0,
    });
    let prices = caller.json("rates/getPricing", &body)["CategoryPrices"].clone();
    let mut prices = prices.as_array().unwrap().iter();
    let prices = prices
        .find(|prices| prices["CategoryId"] == reservation["RequestedResourceCategoryId"])
        .unwrap();
    let gross = |night: usize| prices["AmountPrices"][night]["GrossValue"].clone();
    let repriced = open_nights(&caller, &id);
    assert_eq!(repriced[0].1, gross(0));
    assert_eq!(repriced[1].1, gross(1));
    assert_ne!(repriced, after);
}

#[test]
fn confirmed_reservation_gets_its_nights() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let optional = newest(&caller, json!({"States": ["Optional"]}));
    let id = &optional["Id"];
    assert!(items(&caller, id).is_empty());
    caller.json("reservations/confirm", &json!({"ReservationIds": [id]}));
    assert!(!open_nights(&caller, id).is_empty());
}

#[test]
fn late_cancellations_cost_what_the_policy_says() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let model = newest(&caller, json!({}));
    let body = json!({
        "ServiceIds": [model["ServiceId"]], "Limitation": {"Count": 10},
        "Extent": {"Rates": true, "RateGroups": false, "AvailabilityBlockAssignments": false},
    });
    let rates = caller.json("rates/getAll", &body)["Rates"].clone();
    for rate in rates.as_array().unwrap() {
        let days = ("2026-01-16", "2026-01-19");
        let late = book(&caller, days, json!({"RateId": rate["Id"]}));
        let early = book(
            &caller,
            ("2026-01-20", "2026-01-21"),
            json!({"RateId": rate["Id"]}),
        );
        let policies = caller.json(
            "cancellationPolicies/getByReservations",
            &json!({"ReservationIds": [late]}),
        );
        let policy = policies["CancellationPolicies"][0]["Policies"][0].clone();
        assert_eq!(policy["Applicability"], "Start", "{policies}");
        let nights = open_nights(&caller, &late);
        let charged = policy["FeeMaximumTimeUnits"].as_u64().unwrap_or(3);
        // The start is at 15:00 in Prague: a day before has not come yet.
        let cancel = |id: &Value, fee: bool| {
            let body =
                json!({"ReservationIds": [id], "PostCancellationFee": fee, "SendEmail": false});
            caller.json("reservations/cancel", &body);
            let items = items(&caller, id);
            assert!(
                items
                    .iter()
                    .all(|(ty, state, ..)| (state == "Canceled") == (ty == "SpaceOrder"))
            );
            let fees = items.into_iter().filter(|(ty, ..)| ty == "CancellationFee");
            fees.map(|(_, _, _, gross)| gross).collect::<Vec<_>>()
        };
        simulator.set_now("2026-01-15T14:00:00Z").unwrap();
        let expected: f64 = nights
            .iter()
            .take(charged as usize)
            .map(|(_, gross)| gross.as_f64().unwrap())
            .sum();
        let fees = cancel(&late, true);
        assert_eq!(fees.len(), 1);
        assert!(
            (fees[0].as_f64().unwrap() - expected).abs() < 0.001,
            "{fees:?} {nights:?}"
        );
        assert!(cancel(&early, true).is_empty(), "in time");
        let unposted = book(&caller, days, json!({"RateId": rate["Id"]}));
        assert!(cancel(&unposted, false).is_empty(), "not asked for");
        simulator.set_now(NOW).unwrap();
    }
}

#[test]
fn quotes_are_what_the_booked_stay_costs() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let given = json!({"Currency": "CZK", "GrossValue": 1120, "TaxCodes": ["CZ-2024-12%"]});
    for (more, expected) in [
        (json!({}), 0),
        (json!({"TimeUnitAmount": given}), 3),
        (
            json!({"TimeUnitPrices": [{"Index": 1, "Amount": given}]}),
            1,
        ),
    ] {
        let days = ("2026-02-05", "2026-02-08");
        let mut body = request(&caller, days, &more);
        body["Reservations"][0]["Identifier"] = json!("mine");
        let quotes = caller.json("reservations/price", &body)["ReservationPrices"].clone();
        assert_eq!(quotes.as_array().unwrap().len(), 1);
        assert_eq!(quotes[0]["Identifier"], "mine");
        let id = book(&caller, days, more.clone());
        let nights = open_nights(&caller, &id);
        let cost: f64 = nights
            .iter()
            .map(|(_, gross)| gross.as_f64().unwrap())
            .sum();
        let quoted = quotes[0]["TotalAmount"]["GrossValue"].as_f64().unwrap();
        assert!((cost - quoted).abs() < 0.001, "{more}: {cost} {quoted}");
        let set = nights
            .iter()
            .filter(|(_, gross)| gross.as_f64() == Some(1120.0));
        assert_eq!(set.count(), expected, "{more}");
    }
}
