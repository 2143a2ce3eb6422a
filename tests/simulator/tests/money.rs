//! Money: in each hotel all sums agree, over a month and several seeds.

mod caller;

use std::collections::{BTreeMap, BTreeSet};

use caller::Caller;
use mews_simulator::{Simulator, Strictness};
use serde_json::{Value, json};

const SEEDS: u64 = 5;
const HOTELS: u32 = 6;
/// A past month; days are those of the hotel.
const MONTH: (&str, &str) = ("2025-12-01", "2025-12-31");

fn simulator(seed: u64) -> Simulator {
    Simulator::builder()
        .strictness(Strictness::Document)
        .seed(seed)
        .enterprises(HOTELS)
        .reservations(3_000)
        .limit(None)
        .build()
        .unwrap()
}

/// A decimal number in millionths.
fn exact(value: &Value) -> i64 {
    let text = value.to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let digits = format!("{whole}{fraction:0<6}");
    assert!(fraction.len() <= 6, "{text}");
    digits.parse().unwrap_or_else(|_| panic!("{text}"))
}

/// All items of a list, over all pages.
fn all(caller: &Caller<'_>, operation: &str, list: &str, mut body: Value) -> Vec<Value> {
    let mut items = Vec::new();
    let mut cursor = Value::Null;
    loop {
        body["Limitation"] = json!({"Count": 1000});
        if !cursor.is_null() {
            body["Limitation"]["Cursor"] = cursor;
        }
        let page = caller.json(operation, &body);
        items.extend(page[list].as_array().unwrap().iter().cloned());
        cursor = page["Cursor"].clone();
        if cursor.is_null() {
            return items;
        }
    }
}

/// Collects the errors of an amount, if any.
fn check_amount(amount: &Value, currency: &str, taxations: &Value, wrong: &mut Vec<String>) {
    // City tax carries no tax itself.
    let share = match amount["TaxValues"][0]["Code"].as_str() {
        Some(code) => share_of(taxations, code),
        None => 0.0,
    };
    let (net, gross) = (exact(&amount["NetValue"]), exact(&amount["GrossValue"]));
    let taxes: i64 = amount["TaxValues"]
        .as_array()
        .unwrap()
        .iter()
        .map(|tax| exact(&tax["Value"]))
        .sum();
    let items = amount["Breakdown"]["Items"].as_array().unwrap();
    let broken_down: i64 = items.iter().map(|item| exact(&item["TaxValue"])).sum();
    if amount["Currency"] != currency {
        wrong.push(format!("currency: {amount}"));
    }
    if net + taxes != gross || taxes != broken_down {
        wrong.push(format!("net and tax are not gross: {amount}"));
    }
    // To half of the smallest unit of any of the currencies.
    let unit = if matches!(currency, "JPY" | "CLP") {
        1_000_000.0
    } else {
        10_000.0
    };
    if (net as f64 * share - taxes as f64).abs() > unit {
        wrong.push(format!("tax is not the rate's share of net: {amount}"));
    }
}

/// The instant at which a local day begins, by the availability that the service reports.
fn day_starts(caller: &Caller<'_>, rate: &Value, guess: &str) -> Vec<String> {
    // A refusal names the starts around an instant.
    let query = |first: &str, last: &str| json!({"RateId": rate, "FirstTimeUnitStartUtc": first, "LastTimeUnitStartUtc": last});
    let around = |day: &str| {
        let noon = format!("{day}T12:00:00.5Z");
        let (_, message) = caller.refusal("rates/getPricing", &query(&noon, &noon));
        let at = message
            .find("such as ")
            .unwrap_or_else(|| panic!("{message}"));
        let at = at + "such as ".len();
        message[at..at + 20].to_owned()
    };
    let prices = caller.json(
        "rates/getPricing",
        &query(&around(guess), &around("2026-01-01")),
    );
    prices["TimeUnitStartsUtc"]
        .as_array()
        .unwrap()
        .iter()
        .map(|start| start.as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn all_sums_of_a_month_agree_in_six_hotels_over_five_seeds() {
    let mut wrong = Vec::new();
    let mut compared = 0;
    let mut kinds: BTreeMap<String, u32> = BTreeMap::new();
    for seed in 0..SEEDS {
        let simulator = simulator(seed);
        let caller = Caller::new(&simulator);
        let older = older_forms(&caller);
        let hotels = all(&caller, "enterprises/getAll", "Enterprises", json!({}));
        let environments =
            caller.json("taxEnvironments/getAll", &json!({}))["TaxEnvironments"].clone();
        let taxations = caller.json("taxations/getAll", &json!({}));
        for hotel in &hotels {
            let body = json!({"EnterpriseId": hotel["Id"]});
            let hotel = &caller.json("configuration/get", &body)["Enterprise"];
            let currency = hotel["Currencies"][0]["Currency"].as_str().unwrap();
            assert_eq!(hotel["Currencies"].as_array().unwrap().len(), 1);
            let environment = hotel["TaxEnvironmentCode"].as_str().unwrap();
            assert!(
                environments
                    .as_array()
                    .unwrap()
                    .iter()
                    .any(|one| one["Code"] == environment)
            );
            let service = services_of(&caller, &hotel["Id"]);
            let extent =
                json!({"Rates": true, "RateGroups": false, "AvailabilityBlockAssignments": false});
            let rates = all(
                &caller,
                "rates/getAll",
                "Rates",
                json!({"ServiceIds": [service], "Extent": extent}),
            );
            let rate = &rates[0]["Id"];
            let starts = day_starts(&caller, rate, MONTH.0);
            assert_eq!(starts.len(), 32);
            let month = json!({"StartUtc": starts[0], "EndUtc": starts[31]});
            let day_of = |time: &str| starts.partition_point(|start| start.as_str() <= time) - 1;

            // Items by day, each an amount that is right in itself.
            let items = all(
                &caller,
                "orderItems/getAll",
                "OrderItems",
                json!({
                    "EnterpriseIds": [hotel["Id"]], "ConsumedUtc": month,
                }),
            );
            assert!(items.len() > 20, "{} items", items.len());
            let mut net = [0; 31];
            let mut tax = [0; 31];
            let mut by_bill: BTreeMap<String, i64> = BTreeMap::new();
            for item in &items {
                check_amount(&item["Amount"], currency, &taxations, &mut wrong);
                let kind = item["Type"].as_str().unwrap().to_owned();
                *kinds.entry(kind).or_default() += 1;
                for name in ["NetValue", "GrossValue"] {
                    let unit = exact(&item["UnitAmount"][name]);
                    let count = item["UnitCount"].as_i64().unwrap();
                    if unit * count != exact(&item["Amount"][name]) {
                        wrong.push(format!("amount is not unit times count: {item}"));
                    }
                }
                let day = day_of(item["ConsumedUtc"].as_str().unwrap());
                net[day] += exact(&item["Amount"]["NetValue"]);
                tax[day] +=
                    exact(&item["Amount"]["GrossValue"]) - exact(&item["Amount"]["NetValue"]);
                compared += 1;
            }
            let payments = all(
                &caller,
                "payments/getAll",
                "Payments",
                json!({
                    "EnterpriseIds": [hotel["Id"]], "ChargedUtc": month,
                }),
            );
            let mut paid = [0; 31];
            for payment in &payments {
                let gross = exact(&payment["Amount"]["GrossValue"]);
                paid[day_of(payment["ChargedUtc"].as_str().unwrap())] += gross;
                *by_bill
                    .entry(payment["BillId"].as_str().unwrap().to_owned())
                    .or_default() += gross;
            }
            for item in items.iter().chain(&payments) {
                if older.get(item["Id"].as_str().unwrap()) != Some(&in_short(item)) {
                    wrong.push(format!("the older form differs: {item}"));
                }
                compared += 1;
            }

            // Bills that were paid are closed, and are worth what was paid.
            let ids: Vec<&String> = by_bill.keys().collect();
            let body = json!({"BillIds": ids, "Extent": {"Items": true}});
            let bills = all(&caller, "bills/getAll", "Bills", body);
            assert_eq!(bills.len(), ids.len());
            for bill in &bills {
                for list in ["Revenue", "OrderItems", "Payments", "PaymentItems"] {
                    if sum(&bill[list]) != by_bill[bill["Id"].as_str().unwrap()] {
                        wrong.push(format!("{list} inside a bill: {bill}"));
                    }
                    compared += 1;
                }
            }
            if bills.iter().any(|bill| bill["State"] != "Closed") {
                wrong.push("a bill that was paid is open".to_owned());
            }
            let on_bills = all(
                &caller,
                "orderItems/getAll",
                "OrderItems",
                json!({"BillIds": ids}),
            );
            let mut items_by_bill: BTreeMap<String, i64> = BTreeMap::new();
            for item in &on_bills {
                let bill = item["BillId"].as_str().unwrap().to_owned();
                *items_by_bill.entry(bill).or_default() += exact(&item["Amount"]["GrossValue"]);
            }
            if items_by_bill != by_bill {
                wrong.push("bills are not worth what was paid".to_owned());
            }
            let mut by_reservation: BTreeMap<&str, i64> = BTreeMap::new();
            for item in &on_bills {
                let reservation = item["ServiceOrderId"].as_str().unwrap();
                *by_reservation.entry(reservation).or_default() +=
                    exact(&item["Amount"]["GrossValue"]);
            }
            let reservations: Vec<&&str> = by_reservation.keys().collect();
            let body = json!({"ReservationIds": reservations});
            let inside = caller.json("reservations/getAllItems", &body)["Reservations"].clone();
            for reservation in inside.as_array().unwrap() {
                let charged = by_reservation[reservation["ReservationId"].as_str().unwrap()];
                if sum(&reservation["Items"]) != charged
                    || sum(&reservation["OrderItems"]) != charged
                {
                    wrong.push(format!("items of a reservation: {reservation}"));
                }
                compared += 1;
            }

            // Balances chain, and agree with items and payments.
            let types = ["Revenue", "Tax", "Payment", "Guest"];
            let balances = all(
                &caller,
                "ledgerBalances/getAll",
                "LedgerBalances",
                json!({
                    "EnterpriseIds": [hotel["Id"]], "LedgerTypes": types,
                    "Date": {"Start": MONTH.0, "End": MONTH.1},
                }),
            );
            assert_eq!(balances.len(), 31 * types.len());
            let mut days: BTreeMap<(&str, &str), (i64, i64)> = BTreeMap::new();
            for balance in &balances {
                let key = (
                    balance["LedgerType"].as_str().unwrap(),
                    balance["Date"].as_str().unwrap(),
                );
                let value = |name: &str| exact(&balance[name]["GrossValue"]);
                assert_eq!(balance["OpeningBalance"]["Currency"], currency);
                days.insert(key, (value("OpeningBalance"), value("ClosingBalance")));
            }
            for ty in types {
                let mut before = None;
                for day in 0..31 {
                    let date = format!("2025-12-{:02}", day + 1);
                    let (opening, closing) = days[&(ty, date.as_str())];
                    if before.is_some_and(|before| before != opening) {
                        wrong.push(format!(
                            "{ty} of {date} does not open as the day before closed"
                        ));
                    }
                    before = Some(closing);
                    let booked = match ty {
                        "Revenue" => net[day],
                        "Tax" => tax[day],
                        "Payment" => paid[day],
                        _ => net[day] + tax[day] - paid[day],
                    };
                    if closing - opening != booked {
                        wrong.push(format!(
                            "{ty} of {date}: {} booked, {booked} on items",
                            closing - opening
                        ));
                    }
                    compared += 1;
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} disagreements: {:#?}",
        wrong.len(),
        &wrong[..wrong.len().min(10)]
    );
    println!("{HOTELS} hotels, {SEEDS} seeds, {compared} sums compared: 0 disagreements");
    println!("order items: {kinds:?}");
    let kinds: Vec<&str> = kinds.keys().map(String::as_str).collect();
    let all = [
        "CancellationFee",
        "CityTax",
        "ProductOrder",
        "ProductOrderRebate",
        "SpaceOrder",
    ];
    assert_eq!(kinds, all);
}

/// The sum of the gross values of a list of items.
fn sum(items: &Value) -> i64 {
    let items = items.as_array().into_iter().flatten();
    items.map(|item| exact(&item["Amount"]["GrossValue"])).sum()
}

/// The values that an item and its older form have in common.
fn in_short(item: &Value) -> (i64, i64, Value, Value, Value) {
    let amount = |name: &str| exact(&item["Amount"][name]);
    let of = |name: &str| item[name].clone();
    let shared = (of("BillId"), of("ConsumedUtc"), of("AccountingState"));
    (
        amount("NetValue"),
        amount("GrossValue"),
        shared.0,
        shared.1,
        shared.2,
    )
}

/// The order items and payments of the month in their older form, by id.
fn older_forms(caller: &Caller<'_>) -> BTreeMap<String, (i64, i64, Value, Value, Value)> {
    let mut found = BTreeMap::new();
    for (start, end) in [
        ("2025-11-30", "2025-12-10"),
        ("2025-12-10", "2025-12-20"),
        ("2025-12-20", "2026-01-02"),
    ] {
        let answer = caller.json(
            "accountingItems/getAll",
            &json!({
                "Extent": {"OrderItems": true, "PaymentItems": true},
                "ConsumedUtc": {"StartUtc": format!("{start}T00:00:00Z"), "EndUtc": format!("{end}T00:00:00Z")},
            }),
        );
        for list in ["OrderItems", "PaymentItems"] {
            let items = answer[list].as_array().unwrap();
            assert!(
                !items.is_empty() && items.len() < 1_000,
                "{list}: {}",
                items.len()
            );
            for item in items {
                found.insert(item["Id"].as_str().unwrap().to_owned(), in_short(item));
            }
        }
    }
    found
}

fn services_of(caller: &Caller<'_>, hotel: &Value) -> Value {
    let services = all(caller, "services/getAll", "Services", json!({}));
    let stays = services
        .iter()
        .find(|service| service["EnterpriseId"] == *hotel && service["Name"] == "Stays");
    stays.unwrap()["Id"].clone()
}

/// The share of the net value that a tax rate takes.
fn share_of(taxations: &Value, code: &str) -> f64 {
    let rates = taxations["TaxRates"].as_array().unwrap();
    let rate = rates.iter().find(|rate| rate["Code"] == code);
    let rate = rate.unwrap_or_else(|| panic!("no rate {code}"));
    rate["Strategy"]["Value"]["Value"]
        .as_f64()
        .unwrap_or_else(|| panic!("{rate}"))
}

#[test]
fn booked_nights_cost_what_the_rate_costs() {
    let simulator = simulator(0);
    let caller = Caller::new(&simulator);
    let query = json!({"States": ["Confirmed"], "Limitation": {"Count": 1}});
    let stay = caller.json("reservations/getAll/2023-06-06", &query)["Reservations"][0].clone();
    let enterprise =
        caller.json("services/getAll", &json!({"Limitation": {"Count": 100}}))["Services"]
            .as_array()
            .unwrap()
            .iter()
            .find(|service| service["Id"] == stay["ServiceId"])
            .unwrap()["EnterpriseId"]
            .clone();
    let category = &stay["RequestedResourceCategoryId"];
    let starts = day_starts(&caller, &stay["RateId"], "2025-12-30");
    let booking = json!({
        "StartUtc": starts[0].replace(":00:00Z", ":30:00Z"), "EndUtc": starts[2].replace(":00:00Z", ":30:00Z"),
        "CustomerId": stay["AccountId"], "RequestedCategoryId": category, "RateId": stay["RateId"],
        "PersonCounts": stay["PersonCounts"],
    });
    let body = json!({"ServiceId": stay["ServiceId"], "Reservations": [booking]});
    let added =
        caller.json("reservations/add", &body)["Reservations"][0]["Reservation"]["Id"].clone();
    let items = all(
        &caller,
        "orderItems/getAll",
        "OrderItems",
        json!({"ServiceOrderIds": [added]}),
    );
    assert_eq!(items.len(), 2);
    let query = json!({
        "RateId": stay["RateId"], "FirstTimeUnitStartUtc": starts[0], "LastTimeUnitStartUtc": starts[1],
    });
    let prices = caller.json("rates/getPricing", &query);
    let prices = prices["CategoryPrices"]
        .as_array()
        .unwrap()
        .iter()
        .find(|prices| prices["CategoryId"] == *category)
        .unwrap()["AmountPrices"]
        .clone();
    let mut booked: Vec<(&str, &Value)> = items
        .iter()
        .map(|item| (item["ConsumedUtc"].as_str().unwrap(), &item["Amount"]))
        .collect();
    booked.sort_unstable_by_key(|(start, _)| *start);
    assert_eq!(booked[0], (starts[0].as_str(), &prices[0]));
    assert_eq!(booked[1], (starts[1].as_str(), &prices[1]));
    let ids: BTreeSet<&str> = items
        .iter()
        .map(|item| item["Id"].as_str().unwrap())
        .collect();
    assert_eq!(ids.len(), 2);
    let body = json!({"ReservationIds": [added], "PostCancellationFee": false, "SendEmail": false});
    caller.json("reservations/cancel", &body);
    let items = all(
        &caller,
        "orderItems/getAll",
        "OrderItems",
        json!({"ServiceOrderIds": [added]}),
    );
    assert!(
        items
            .iter()
            .all(|item| item["AccountingState"] == "Canceled")
    );
    assert!(items.iter().all(|item| item["EnterpriseId"] == enterprise));
}
