//! Changes made by writes, and the results of later reads.

mod caller;

use caller::Caller;
use mews_simulator::Simulator;
use serde_json::{Value, json};

const NOW: &str = "2026-01-15T12:00:00Z";
const UNKNOWN: &str = "0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0";

fn simulator() -> Simulator {
    Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(500)
        .build()
        .unwrap()
}

/// The newest item of a list.
fn newest(caller: &Caller<'_>, operation: &str, list: &str, body: Value) -> Value {
    let mut body = body;
    body["Limitation"] = json!({"Count": 1});
    caller.json(operation, &body)[list][0].clone()
}

/// The item with an id.
fn by_id(caller: &Caller<'_>, operation: &str, list: &str, filter: &str, id: &Value) -> Value {
    let mut body = json!({"Limitation": {"Count": 10}});
    body[filter] = json!([id]);
    let found = caller.json(operation, &body)[list].clone();
    assert_eq!(found.as_array().unwrap().len(), 1, "{operation} {id}");
    found[0].clone()
}

/// A sample of a write with some properties replaced.
fn with(caller: &Caller<'_>, operation: &str, own: Value) -> Value {
    let mut body = caller.simulator.sample_request(operation, 1).unwrap();
    for (name, value) in own.as_object().unwrap() {
        body[name] = value.clone();
    }
    body
}

#[test]
fn customer_is_added_listed_changed_and_merged() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let body = json!({
        "OverwriteExisting": false, "FirstName": "Ada", "LastName": "Byron", "Email": "ada@example.com",
        "Address": {"Line1": "1 Square", "City": "London"},
    });
    let added = caller.json("customers/add", &body);
    assert_eq!(added["LastName"], "Byron");
    assert_eq!(added["Address"]["City"], "London");
    assert_eq!(added["CreatedUtc"], NOW);
    assert_eq!(added["IsActive"], true);
    assert_eq!(added["Notes"], Value::Null);
    let extent = json!({"Customers": true, "Documents": false, "Addresses": false});
    let all = json!({"Extent": extent, "CreatedUtc": {"StartUtc": NOW, "EndUtc": "2026-01-16T00:00:00Z"}});
    assert_eq!(newest(&caller, "customers/getAll", "Customers", all), added);
    let again = caller.refusal("customers/add", &body);
    assert_eq!(again, (400, "Invalid Email".to_owned()));
    let mut over = body.clone();
    over["OverwriteExisting"] = json!(true);
    over["FirstName"] = json!("Augusta");
    assert_eq!(caller.json("customers/add", &over)["Id"], added["Id"]);

    let update = json!({"CustomerId": added["Id"], "Phone": "+1 555", "LastName": null});
    let updated = caller.json("customers/update", &update);
    assert_eq!(updated["FirstName"], "Augusta");
    assert_eq!(updated["LastName"], "Byron");
    assert_eq!(updated["Phone"], "+1 555");

    let other = caller.json(
        "customers/add",
        &json!({"OverwriteExisting": false, "LastName": "Other"}),
    );
    let merge = json!({"SourceCustomerId": other["Id"], "TargetCustomerId": added["Id"]});
    caller.json("customers/merge", &merge);
    let list = json!({"Extent": extent, "CustomerIds": [other["Id"]], "Limitation": {"Count": 1}});
    let merged = &caller.json("customers/getAll", &list)["Customers"][0];
    assert_eq!(merged["MergeTargetId"], added["Id"]);
    assert_eq!(merged["IsActive"], false);
    assert_eq!(caller.refusal("customers/merge", &merge).0, 400);
}

#[test]
fn update_values_keep_set_and_clear() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let body = with(
        &caller,
        "companies/add",
        json!({"Name": "Analytical Engines", "Iata": "12345", "Notes": "first"}),
    );
    let added = caller.json("companies/add", &body)["Companies"][0].clone();
    assert_eq!(added["Name"], "Analytical Engines");
    let update = json!({
        "CompanyId": added["Id"], "Name": {"Value": "Engines"}, "Iata": {"Value": null}, "Notes": {}, "Department": null,
    });
    let updated = caller.json("companies/update", &update)["Companies"][0].clone();
    assert_eq!(updated["Name"], "Engines");
    assert_eq!(updated["Iata"], Value::Null);
    assert_eq!(updated["Notes"], "first");
    let found = by_id(
        &caller,
        "companies/getAll",
        "Companies",
        "Ids",
        &added["Id"],
    );
    assert_eq!(found, updated);

    let delete = json!({"CompanyIds": [added["Id"]]});
    caller.json("companies/delete", &delete);
    let found = by_id(
        &caller,
        "companies/getAll",
        "Companies",
        "Ids",
        &added["Id"],
    );
    assert_eq!(found["IsActive"], false);
    let again = caller.call("companies/delete", &delete);
    assert_eq!(caller::message(&again).0, 400);
    assert_eq!(
        again.header("Simulator-Reason"),
        Some("It has already been deleted.")
    );
}

#[test]
fn update_of_seeded_item_keeps_other_properties() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let list = || json!({"Limitation": {"Count": 3}});
    let before = caller.json("resources/getAll", &{
        let mut body = list();
        body["Extent"] = json!({"Resources": true});
        body
    });
    let room = &before["Resources"][1];
    let update = json!({"ResourceUpdates": [{
        "ResourceId": room["Id"], "Name": {"Value": "The blue room"}, "State": {"Value": "OutOfOrder"},
    }]});
    caller.json("resources/update", &update);
    let mut body = list();
    body["Extent"] = json!({"Resources": true});
    let after = caller.json("resources/getAll", &body);
    let mut expected = before.clone();
    expected["Resources"][1]["Name"] = json!("The blue room");
    expected["Resources"][1]["State"] = json!("OutOfOrder");
    expected["Resources"][1]["UpdatedUtc"] = json!(NOW);
    assert_eq!(after, expected);
}

/// Adds reservations and returns them as `reservations/getAll/2023-06-06` lists them.
fn book(caller: &Caller<'_>, count: usize, more: Value) -> Vec<Value> {
    let model = newest(
        caller,
        "reservations/getAll/2023-06-06",
        "Reservations",
        json!({}),
    );
    let mut one = json!({
        "StartUtc": "2026-01-15T15:00:00Z", "EndUtc": "2026-01-18T11:00:00Z", "CustomerId": model["AccountId"],
        "RequestedCategoryId": model["RequestedResourceCategoryId"], "RateId": model["RateId"],
        "PersonCounts": model["PersonCounts"],
    });
    for (name, value) in more.as_object().unwrap() {
        one[name] = value.clone();
    }
    let data: Vec<Value> = (0..count)
        .map(|number| {
            let mut one = one.clone();
            one["Identifier"] = json!(format!("booking {number}"));
            one
        })
        .collect();
    let body = json!({"ServiceId": model["ServiceId"], "GroupName": "Party", "Reservations": data});
    let added = caller.json("reservations/add", &body)["Reservations"].clone();
    added
        .as_array()
        .unwrap()
        .iter()
        .enumerate()
        .map(|(number, added)| {
            assert_eq!(added["Identifier"], format!("booking {number}"));
            let id = &added["Reservation"]["Id"];
            let filter = "ReservationIds";
            by_id(
                caller,
                "reservations/getAll/2023-06-06",
                "Reservations",
                filter,
                id,
            )
        })
        .collect()
}

#[test]
fn reservation_goes_from_optional_to_processed() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let operation = "reservations/getAll/2023-06-06";
    let read = |id: &Value| by_id(&caller, operation, "Reservations", "ReservationIds", id);
    let booked = book(&caller, 2, json!({"State": "Optional"}));
    let [first, second] = booked.as_slice() else {
        panic!("not two")
    };
    assert_eq!(first["State"], "Optional");
    assert_eq!(first["ScheduledStartUtc"], "2026-01-15T15:00:00Z");
    assert_eq!(first["GroupId"], second["GroupId"]);
    let group = by_id(
        &caller,
        "reservationGroups/getAll",
        "ReservationGroups",
        "ReservationGroupIds",
        &first["GroupId"],
    );
    assert_eq!(group["Name"], "Party");
    assert_eq!(
        newest(&caller, operation, "Reservations", json!({}))["Id"],
        second["Id"]
    );

    let id = &first["Id"];
    let ids = json!({"ReservationIds": [id]});
    assert_eq!(
        caller
            .refusal("reservations/start", &json!({"ReservationId": id}))
            .1,
        "Invalid ReservationId"
    );
    assert_eq!(
        caller.json("reservations/confirm", &ids)["ReservationIds"],
        json!([id])
    );
    assert_eq!(read(id)["State"], "Confirmed");
    let again = caller.refusal("reservations/confirm", &ids);
    assert_eq!(again, (400, "Invalid ReservationIds".to_owned()));
    caller.json("reservations/start", &json!({"ReservationId": id}));
    let started = read(id);
    assert_eq!(
        (&started["State"], &started["ActualStartUtc"]),
        (&json!("Started"), &json!(NOW))
    );
    caller.json("reservations/process", &json!({"ReservationId": id}));
    assert_eq!(read(id)["State"], "Processed");

    let update = json!({"ReservationId": second["Id"], "EndUtc": {"Value": "2026-01-20T11:00:00Z"}, "ChannelNumber": {"Value": "X1"}});
    caller.json(
        "reservations/update",
        &json!({"ReservationId": second["Id"], "Reprice": false, "ReservationUpdates": [update]}),
    );
    let moved = read(&second["Id"]);
    assert_eq!(moved["ScheduledEndUtc"], "2026-01-20T11:00:00Z");
    assert_eq!(moved["ChannelNumber"], "X1");
    let colliding = json!({"CollidingUtc": {"StartUtc": "2026-01-19T00:00:00Z", "EndUtc": "2026-01-19T12:00:00Z"}});
    assert_eq!(
        newest(&caller, operation, "Reservations", colliding)["Id"],
        second["Id"]
    );

    let both = json!({"ReservationIds": [second["Id"], id], "PostCancellationFee": false});
    assert_eq!(
        caller.refusal("reservations/cancel", &both).0,
        400,
        "a processed one"
    );
    assert_eq!(read(&second["Id"])["State"], "Optional", "all or nothing");
    let one =
        json!({"ReservationIds": [second["Id"]], "PostCancellationFee": false, "SendEmail": false});
    caller.json("reservations/cancel", &one);
    let canceled = read(&second["Id"]);
    assert_eq!(
        (&canceled["State"], &canceled["CancelledUtc"]),
        (&json!("Canceled"), &json!(NOW))
    );
    let states = json!({"States": ["Canceled"]});
    assert_eq!(
        newest(&caller, operation, "Reservations", states)["Id"],
        second["Id"]
    );
}

#[test]
fn items_and_payments_are_closed_with_their_bill() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let booked = book(&caller, 1, json!({})).remove(0);
    let account = &booked["AccountId"];
    let bill = json!({"Bills": [{"AccountId": account, "Name": "Extras"}]});
    let bill = caller.json("bills/add", &bill)["Bills"][0].clone();
    assert_eq!(
        (&bill["State"], &bill["Name"]),
        (&json!("Open"), &json!("Extras"))
    );
    let order = json!({
        "ServiceId": booked["ServiceId"], "AccountId": account, "BillId": bill["Id"],
        "Items": [{
            "Name": "Umbrella", "UnitCount": 3,
            "UnitAmount": {"Currency": "EUR", "GrossValue": 12.10, "TaxCodes": []},
        }],
    });
    let order = caller.json("orders/add", &order)["OrderId"].clone();
    let items = json!({"ServiceOrderIds": [order]});
    let item = newest(&caller, "orderItems/getAll", "OrderItems", items.clone());
    assert_eq!(item["BillingName"], "Umbrella");
    assert_eq!(item["Amount"]["GrossValue"].to_string(), "36.3");
    assert_eq!(item["AccountingState"], "Open");
    let payment = json!({
        "AccountId": account, "BillId": bill["Id"], "Type": "Cash",
        "Amount": {"Currency": "EUR", "GrossValue": 36.30},
    });
    let payment = caller.json("payments/addExternal", &payment)["ExternalPaymentId"].clone();
    let read = |id: &Value| by_id(&caller, "payments/getAll", "Payments", "PaymentIds", id);
    let paid = read(&payment);
    assert_eq!(
        (&paid["State"], &paid["Type"]),
        (&json!("Charged"), &json!("ExternalPayment"))
    );
    assert_eq!(paid["Data"]["External"]["Type"], "Cash");
    assert_eq!(paid["Amount"]["Currency"], "EUR");
    let refund = json!({"PaymentId": payment, "AccountId": account, "Reason": "mistake"});
    let refunded = caller.json("payments/refund", &refund);
    assert_eq!(
        read(&refunded["RefundId"])["Amount"]["GrossValue"].to_string(),
        "-36.3"
    );
    assert_eq!(caller.refusal("payments/refund", &refund).0, 400);

    let close = with(
        &caller,
        "bills/close",
        json!({"BillId": bill["Id"], "Type": "Invoice"}),
    );
    let closed = caller.json("bills/close", &close)["Bills"][0].clone();
    assert_eq!(
        (&closed["State"], &closed["Type"]),
        (&json!("Closed"), &json!("Invoice"))
    );
    assert_ne!(closed["Number"], Value::Null);
    let item = newest(&caller, "orderItems/getAll", "OrderItems", items);
    assert_eq!(item["AccountingState"], "Closed");
    let again = caller.refusal("bills/close", &close);
    assert_eq!(again, (400, "Invalid BillId".to_owned()));
    assert_eq!(
        caller
            .refusal("bills/delete", &json!({"BillIds": [bill["Id"]]}))
            .1,
        "Invalid BillIds"
    );
    let cancel = json!({"OrderItemIds": [item["Id"]]});
    assert_eq!(caller.refusal("orderItems/cancel", &cancel).0, 400);
}

#[test]
fn writes_are_all_or_nothing() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let customer = caller.json(
        "customers/add",
        &json!({"OverwriteExisting": false, "LastName": "A"}),
    );
    let note = |account: &Value| json!({"AccountId": account, "Content": "Late", "Classifications": ["Note"]});
    let sample = caller
        .simulator
        .sample_request("accountNotes/add", 1)
        .unwrap();
    let kind = &sample["AccountNotes"][0]["Classifications"];
    let mut good = note(&customer["Id"]);
    good["Classifications"] = kind.clone();
    let mut bad = note(&json!(UNKNOWN));
    bad["Classifications"] = kind.clone();
    let refused = caller.call("accountNotes/add", &json!({"AccountNotes": [good, bad]}));
    assert_eq!(refused.status, 400);
    assert_eq!(
        refused.header("Simulator-Property"),
        Some("AccountNotes[1].AccountId")
    );
    let list = json!({"AccountIds": [customer["Id"]], "Limitation": {"Count": 5}});
    assert_eq!(
        caller.json("accountNotes/getAll", &list)["AccountNotes"],
        json!([])
    );
    let added = caller.json("accountNotes/add", &json!({"AccountNotes": [good]}));
    let id = &added["AccountNotes"][0]["Id"];
    let update = json!({"AccountNoteUpdates": [{"AccountNoteId": id, "Content": {"Value": "Later"}, "Classifications": {}}]});
    let updated = caller.json("accountNotes/update", &update);
    assert_eq!(updated["AccountNotes"][0]["Content"], "Later");
    assert_eq!(
        caller.json("accountNotes/getAll", &list)["AccountNotes"],
        updated["AccountNotes"]
    );
    let unknown =
        json!({"AccountNoteUpdates": [{"AccountNoteId": UNKNOWN, "Classifications": {}}]});
    assert_eq!(caller.refusal("accountNotes/update", &unknown).0, 400);
}

#[test]
fn writes_during_pagination_do_not_disturb_it() {
    let simulator = simulator();
    let caller = Caller::new(&simulator);
    let operation = "reservations/getAll/2023-06-06";
    let (before, _) = caller.all(operation, "Reservations", &json!({}), 100);
    let first = caller.json(operation, &json!({"Limitation": {"Count": 100}}));
    book(&caller, 3, json!({}));
    let changed = &before[250]["Id"];
    let change = json!({"ReservationUpdates": [{"ReservationId": changed, "ChannelNumber": {"Value": "moved"}}], "ReservationId": changed, "Reprice": false});
    caller.json("reservations/update", &change);
    let mut ids: Vec<Value> = Vec::new();
    let mut page = first;
    loop {
        let items = page["Reservations"].as_array().unwrap();
        ids.extend(items.iter().map(|item| item["Id"].clone()));
        let cursor = page["Cursor"].clone();
        if cursor.is_null() {
            break;
        }
        page = caller.json(
            operation,
            &json!({"Limitation": {"Count": 100, "Cursor": cursor}}),
        );
    }
    let expected: Vec<Value> = before.iter().map(|item| item["Id"].clone()).collect();
    assert_eq!(ids, expected);
}
