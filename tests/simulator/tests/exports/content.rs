//! The lines of files.

use mews_simulator::{ExportSettings, Request};
use serde_json::{Value, json};

use crate::caller::Caller;
use crate::{TAKES, add, builder, fetch, finished, ledger_order, lines, links, order, read};

/// Entity types, the operation that lists their items, its list, and more of its request.
fn entities() -> Vec<(&'static str, &'static str, &'static str, Value)> {
    vec![
        ("OrderItem", "orderItems/getAll", "OrderItems", json!({})),
        ("Payment", "payments/getAll", "Payments", json!({})),
        (
            "Reservation",
            "reservations/getAll/2023-06-06",
            "Reservations",
            json!({}),
        ),
        (
            "Customer",
            "customers/getAll",
            "Customers",
            json!({"Extent": {"Customers": true, "Documents": false, "Addresses": false}}),
        ),
        ("Company", "companies/getAll", "Companies", json!({})),
        (
            "Bill",
            "bills/getAll",
            "Bills",
            json!({"Extent": {"Items": false}}),
        ),
        (
            "AvailabilityAdjustment",
            "availabilityAdjustments/getAll",
            "AvailabilityAdjustments",
            json!({}),
        ),
        (
            "AvailabilityBlock",
            "availabilityBlocks/getAll",
            "AvailabilityBlocks",
            json!({"Extent": {"AvailabilityBlocks": true}}),
        ),
        (
            "ResourceBlock",
            "resourceBlocks/getAll",
            "ResourceBlocks",
            json!({"Extent": {"Inactive": true}}),
        ),
    ]
}

#[test]
fn every_line_is_the_item_that_get_all_lists() {
    let simulator = builder().reservations(600).build().unwrap();
    let caller = Caller::new(&simulator);
    for (entity, operation, list, mut query) in entities() {
        let order = order(entity);
        query["UpdatedUtc"] = order["Filters"]["UpdatedUtc"].clone();
        let (listed, _) = caller.all(operation, list, &query, 100);
        let export = finished(&caller, &order);
        let exported = lines(&simulator, &export);
        assert!(!listed.is_empty(), "{entity}");
        assert_eq!(exported, listed, "{entity}");
        let files = export["Files"].as_array().unwrap().len();
        assert_eq!(files, listed.len().div_ceil(100), "{entity}");
    }
}

#[test]
fn export_without_filters_has_all_items() {
    let simulator = builder().build().unwrap();
    let caller = Caller::new(&simulator);
    let export = finished(&caller, &json!({"EntityType": "Reservation"}));
    let exported = lines(&simulator, &export);
    assert_eq!(exported.len(), 300);
}

#[test]
fn scope_selects_the_items_of_its_enterprises() {
    let simulator = builder().build().unwrap();
    let caller = Caller::new(&simulator);
    let enterprises = caller.json("enterprises/getAll", &json!({"Limitation": {"Count": 10}}));
    let mut found = 0;
    for enterprise in enterprises["Enterprises"].as_array().unwrap() {
        let scope = json!({"EnterpriseIds": [enterprise["Id"]]});
        let mut order = order("OrderItem");
        order["Scope"] = scope;
        let exported = lines(&simulator, &finished(&caller, &order));
        found += exported.len();
        assert!(
            exported
                .iter()
                .all(|item| item["EnterpriseId"] == enterprise["Id"])
        );
    }
    let all = finished(&caller, &order("OrderItem"));
    assert_eq!(lines(&simulator, &all).len(), found);
}

#[test]
fn files_keep_the_state_in_which_the_export_was_added() {
    let simulator = builder().build().unwrap();
    let caller = Caller::new(&simulator);
    let before = finished(&caller, &json!({"EntityType": "Customer"}));
    let id = add(&caller, &json!({"EntityType": "Customer"}));
    let first = lines(&simulator, &before);
    let customer = first[0]["Id"].clone();
    caller.json(
        "customers/update",
        &json!({"CustomerId": customer, "LastName": "Changed"}),
    );
    caller.json(
        "customers/add",
        &json!({"LastName": "Added", "OverwriteExisting": false}),
    );
    simulator.advance(TAKES);
    // Measured and read only now.
    let export = read(&caller, &id);
    assert_eq!(lines(&simulator, &export), first);
    assert_eq!(lines(&simulator, &read(&caller, &before["Id"])), first);
    let after = lines(
        &simulator,
        &finished(&caller, &json!({"EntityType": "Customer"})),
    );
    assert_eq!(after.len(), first.len() + 1);
    assert_eq!(
        (&after[0]["LastName"], &after[1]["LastName"]),
        (&json!("Added"), &json!("Changed"))
    );
}

#[test]
fn parts_of_a_file_join_to_the_whole() {
    let settings = ExportSettings::new().takes(TAKES).lines_per_file(1_000_000);
    let simulator = builder().exports(settings).build().unwrap();
    let caller = Caller::new(&simulator);
    for order in [
        json!({"EntityType": "OrderItem"}),
        ledger_order("2025-06-01", "2025-12-31"),
    ] {
        let export = finished(&caller, &order);
        let link = links(&export).remove(0);
        let whole = fetch(&simulator, &Request::get(&link)).body;
        let size = whole.len();
        // The starts lie before, at and behind positions from which reading starts.
        for (start, length) in [
            (0, 1),
            (size / 3, 70_000),
            (size - 70_000, 70_000),
            (size - 1, 1),
        ] {
            let end = (start + length).min(size);
            let mut request = Request::get(&link);
            let range = format!("bytes={start}-{}", end - 1);
            request.headers.push(("Range".to_owned(), range));
            let part = fetch(&simulator, &request);
            assert_eq!(part.status, 206);
            assert!(part.body == whole[start..end], "{start} {length}");
        }
    }
}

#[test]
fn export_without_items_has_no_files() {
    let simulator = builder().build().unwrap();
    let caller = Caller::new(&simulator);
    let mut order = order("Reservation");
    order["Filters"]["UpdatedUtc"] =
        json!({"StartUtc": "2001-01-01T00:00:00Z", "EndUtc": "2001-01-02T00:00:00Z"});
    assert_eq!(finished(&caller, &order)["Files"], json!([]));
}
