//! Ledger entries.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::caller::Caller;
use crate::{builder, finished, ledger_order, lines};

/// A number of hundredths.
fn cents(value: &Value) -> i64 {
    let number = value.as_f64().unwrap() * 100.0;
    number.round() as i64
}

fn entries(caller: &Caller<'_>, start: &str, end: &str) -> Vec<Value> {
    let export = finished(caller, &ledger_order(start, end));
    lines(caller.simulator, &export)
}

#[test]
fn debit_and_credit_of_each_transaction_are_equal() {
    let simulator = builder().reservations(600).build().unwrap();
    let caller = Caller::new(&simulator);
    let entries = entries(&caller, "2025-06-01", "2025-12-31");
    let mut sums: BTreeMap<String, i64> = BTreeMap::new();
    let mut ids = std::collections::BTreeSet::new();
    for entry in &entries {
        let text = |name: &str| entry[name].as_str().unwrap().to_owned();
        let value = cents(&entry["Value"]);
        assert!(value > 0, "{entry}");
        assert!(ids.insert(text("Id")), "{entry}");
        let date = text("PostingDate");
        assert!(
            ("2025-06-01".."2026-01-01").contains(&date.as_str()),
            "{entry}"
        );
        let signed = match text("LedgerEntryType").as_str() {
            "Debit" => value,
            "Credit" => -value,
            other => panic!("{other}"),
        };
        *sums.entry(text("TransactionId")).or_default() += signed;
        let is_tax = text("LedgerType") == "Tax";
        assert_eq!(entry["TaxRateCode"].is_string(), is_tax, "{entry}");
        assert_eq!(entry["NetBaseValue"].is_number(), is_tax, "{entry}");
    }
    assert!(sums.len() > 300, "{}", sums.len());
    assert!(sums.values().all(|sum| *sum == 0));
    // Rebates book on the other side.
    let debited =
        |entry: &&Value| entry["LedgerType"] == "Revenue" && entry["LedgerEntryType"] == "Debit";
    assert!(entries.iter().any(|entry| debited(&entry)));
}

#[test]
fn entries_agree_with_the_balances_of_the_ledgers() {
    let simulator = builder().reservations(600).build().unwrap();
    let caller = Caller::new(&simulator);
    let (start, end) = ("2025-11-01", "2025-11-30");
    // By hotel, day and ledger, as the balance of the ledger counts.
    let mut posted: BTreeMap<(String, String, String), i64> = BTreeMap::new();
    for entry in entries(&caller, start, end) {
        let text = |name: &str| entry[name].as_str().unwrap().to_owned();
        let ledger = text("LedgerType");
        let grows = match ledger.as_str() {
            "Revenue" | "Tax" => "Credit",
            _ => "Debit",
        };
        let sign = if entry["LedgerEntryType"] == grows {
            1
        } else {
            -1
        };
        let key = (text("EnterpriseId"), text("PostingDate"), ledger);
        *posted.entry(key).or_default() += sign * cents(&entry["Value"]);
    }
    let enterprises = caller.json("enterprises/getAll", &json!({"Limitation": {"Count": 10}}));
    let enterprises = enterprises["Enterprises"].as_array().unwrap();
    let ids: Vec<&Value> = enterprises.iter().map(|one| &one["Id"]).collect();
    let query = json!({
        "EnterpriseIds": ids,
        "Date": {"Start": start, "End": end},
        "LedgerTypes": ["Revenue", "Tax", "Payment", "Guest"],
        "Limitation": {"Count": 1_000},
    });
    let balances = caller.json("ledgerBalances/getAll", &query)["LedgerBalances"].clone();
    let balances = balances.as_array().unwrap();
    assert_eq!(balances.len(), 3 * 30 * 4);
    let mut moved = 0;
    for balance in balances {
        let text = |name: &str| balance[name].as_str().unwrap().to_owned();
        let of = |name: &str| cents(&balance[name]["GrossValue"]);
        let change = of("ClosingBalance") - of("OpeningBalance");
        let key = (text("EnterpriseId"), text("Date"), text("LedgerType"));
        assert_eq!(posted.remove(&key).unwrap_or(0), change, "{key:?}");
        moved += i32::from(change != 0);
    }
    assert!(moved > 50 && posted.is_empty(), "{moved} {posted:?}");
}

#[test]
fn ranges_of_400_days_that_share_no_day_join_to_the_whole() {
    let simulator = builder().reservations(600).build().unwrap();
    let caller = Caller::new(&simulator);
    let whole = entries(&caller, "2024-11-27", "2025-12-31");
    let mut parts = entries(&caller, "2025-11-22", "2025-12-31");
    parts.extend(entries(&caller, "2025-05-26", "2025-11-21"));
    parts.extend(entries(&caller, "2024-11-27", "2025-05-25"));
    let sorted = |entries: &[Value]| {
        let mut ids: Vec<String> = entries.iter().map(Value::to_string).collect();
        ids.sort();
        ids
    };
    assert!(whole.len() > 1_000, "{}", whole.len());
    assert!(sorted(&whole) == sorted(&parts));
}

#[test]
fn nothing_is_posted_on_days_to_come() {
    let simulator = builder().build().unwrap();
    let caller = Caller::new(&simulator);
    let entries = entries(&caller, "2026-01-01", "2026-12-31");
    let days: Vec<&str> = entries
        .iter()
        .map(|entry| entry["PostingDate"].as_str().unwrap())
        .collect();
    assert!(days.contains(&"2026-01-15"), "{days:?}");
    assert!(days.iter().all(|day| *day <= "2026-01-16"), "{days:?}");
}

#[test]
fn payment_that_a_request_adds_is_posted_and_refunded() {
    let simulator = builder().build().unwrap();
    let caller = Caller::new(&simulator);
    let count = |entries: &[Value]| {
        let payments = entries
            .iter()
            .filter(|entry| entry["LedgerType"] == "Payment");
        payments
            .map(|entry| (entry["LedgerEntryType"].clone(), cents(&entry["Value"])))
            .collect::<Vec<_>>()
    };
    let before = count(&entries(&caller, "2026-01-15", "2026-01-15"));
    let customers = json!({"LastName": "Novák", "OverwriteExisting": false});
    let customer = caller.json("customers/add", &customers)["Id"].clone();
    let payment =
        json!({"AccountId": customer, "Amount": {"Currency": "CZK", "GrossValue": 123.45}});
    let payment = caller.json("payments/addExternal", &payment)["ExternalPaymentId"].clone();
    let refund = json!({"PaymentId": payment, "AccountId": customer, "Reason": "Test"});
    caller.json("payments/refund", &refund);
    let mut after = count(&entries(&caller, "2026-01-15", "2026-01-15"));
    for known in before {
        let at = after.iter().position(|entry| *entry == known).unwrap();
        after.remove(at);
    }
    after.sort_by_key(|(side, _)| side.to_string());
    assert_eq!(after, [(json!("Credit"), 12_345), (json!("Debit"), 12_345)]);
}
