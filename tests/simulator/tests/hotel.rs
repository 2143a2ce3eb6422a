//! The data set hangs together.

mod caller;

use std::collections::{BTreeMap, BTreeSet};

use caller::Caller;
use mews_simulator::Simulator;
use serde_json::{Value, json};

fn reservations(caller: &Caller<'_>) -> Vec<Value> {
    caller
        .all(
            "reservations/getAll/2023-06-06",
            "Reservations",
            &json!({}),
            1_000,
        )
        .0
}

fn time<'v>(item: &'v Value, name: &str) -> &'v str {
    item[name].as_str().unwrap_or_default()
}

#[test]
fn every_id_of_a_reservation_is_found() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(400)
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    let reservations = reservations(&caller);
    for (property, operation, list, filter) in [
        ("ServiceId", "services/getAll", "Services", "ServiceIds"),
        ("VoucherId", "vouchers/getAll", "Vouchers", "VoucherIds"),
        ("AccountId", "customers/getAll", "Customers", "CustomerIds"),
        ("BookerId", "customers/getAll", "Customers", "CustomerIds"),
        ("RateId", "rates/getAll", "Rates", "RateIds"),
        (
            "GroupId",
            "reservationGroups/getAll",
            "ReservationGroups",
            "ReservationGroupIds",
        ),
        (
            "RequestedResourceCategoryId",
            "resourceCategories/getAll",
            "ResourceCategories",
            "ResourceCategoryIds",
        ),
        (
            "AssignedResourceId",
            "resources/getAll",
            "Resources",
            "ResourceIds",
        ),
        (
            "BusinessSegmentId",
            "businessSegments/getAll",
            "BusinessSegments",
            "Ids",
        ),
        ("PartnerCompanyId", "companies/getAll", "Companies", "Ids"),
        ("TravelAgencyId", "companies/getAll", "Companies", "Ids"),
        (
            "AvailabilityBlockId",
            "availabilityBlocks/getAll",
            "AvailabilityBlocks",
            "AvailabilityBlockIds",
        ),
        (
            "CreditCardId",
            "creditCards/getAll",
            "CreditCards",
            "CreditCardIds",
        ),
    ] {
        let wanted: BTreeSet<&str> = reservations
            .iter()
            .filter_map(|item| item[property].as_str())
            .collect();
        assert!(!wanted.is_empty(), "{property}");
        let mut body = simulator.sample_request(operation, 0).unwrap();
        body[filter] = json!(wanted.iter().take(100).collect::<Vec<_>>());
        let items = narrowed(&caller, operation, list, body);
        let found: BTreeSet<&str> = items
            .iter()
            .filter_map(|item| item["Id"].as_str())
            .collect();
        assert!(
            wanted.iter().take(100).all(|id| found.contains(id)),
            "{property}: {} of {}",
            found.len(),
            wanted.len()
        );
    }
}

/// All items that the body selects, from all pages; where services must be named, all are.
fn narrowed(caller: &Caller<'_>, operation: &str, list: &str, mut body: Value) -> Vec<Value> {
    if body.get("ServiceIds").is_some() && list != "Services" {
        let (services, _) = caller.all("services/getAll", "Services", &json!({}), 100);
        body["ServiceIds"] = services
            .iter()
            .map(|service| service["Id"].clone())
            .collect();
    }
    caller.all(operation, list, &body, 100).0
}

#[test]
fn lists_by_reservation_have_one_item_for_each() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(20)
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    let ids: Vec<Value> = reservations(&caller)
        .iter()
        .map(|item| item["Id"].clone())
        .collect();
    let mut asked = ids.clone();
    asked.push(json!("7d1a5f3c-0c5e-4f0e-9a51-2d8a4c1b6e90"));
    for (operation, list) in [
        (
            "reservations/getChannelManagerDetails",
            "ChannelManagerDetails",
        ),
        ("reservations/getAllItems", "Reservations"),
    ] {
        let answer = caller.json(operation, &json!({"ReservationIds": asked}));
        let items = answer[list].as_array().unwrap().iter();
        assert_eq!(
            items
                .map(|item| item["ReservationId"].clone())
                .collect::<Vec<_>>(),
            ids,
            "{operation}"
        );
    }
}

#[test]
fn items_of_a_service_belong_to_its_enterprise() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    let services = caller.json("services/getAll", &json!({"Limitation": {"Count": 100}}));
    let services = services["Services"].as_array().unwrap();
    let body = json!({"Extent": {"AvailabilityBlocks": true}});
    let (blocks, _) = caller.all(
        "availabilityBlocks/getAll",
        "AvailabilityBlocks",
        &body,
        100,
    );
    for enterprise in services
        .iter()
        .take(3)
        .map(|service| &service["EnterpriseId"])
    {
        let body = json!({"Extent": {"AvailabilityBlocks": true}, "EnterpriseIds": [enterprise]});
        let (found, _) = caller.all(
            "availabilityBlocks/getAll",
            "AvailabilityBlocks",
            &body,
            100,
        );
        let belongs = |block: &&Value| {
            services.iter().any(|service| {
                service["Id"] == block["ServiceId"] && service["EnterpriseId"] == *enterprise
            })
        };
        let wanted: Vec<&Value> = blocks
            .iter()
            .filter(|block| block["ServiceId"].is_string())
            .filter(belongs)
            .collect();
        assert!(!wanted.is_empty() && wanted.len() < blocks.len());
        assert!(wanted.iter().all(|block| found.contains(block)));
    }
}

#[test]
fn age_categories_belong_to_the_service_of_the_reservation() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(100)
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    for reservation in reservations(&caller) {
        let body = json!({"ServiceIds": [reservation["ServiceId"]], "Limitation": {"Count": 100}});
        let answer = caller.json("ageCategories/getAll", &body);
        let known: Vec<&Value> = answer["AgeCategories"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| &item["Id"])
            .collect();
        let persons = reservation["PersonCounts"].as_array().unwrap();
        assert!(
            !persons.is_empty()
                && persons
                    .iter()
                    .all(|person| known.contains(&&person["AgeCategoryId"]))
        );
    }
}

#[test]
fn rates_and_categories_belong_to_the_service_of_the_reservation() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(100)
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    for reservation in reservations(&caller) {
        for (operation, list, property) in [
            ("rates/getAll", "Rates", "RateId"),
            (
                "resourceCategories/getAll",
                "ResourceCategories",
                "RequestedResourceCategoryId",
            ),
        ] {
            let body =
                json!({"ServiceIds": [reservation["ServiceId"]], "Limitation": {"Count": 1_000}});
            let answer = caller.json(operation, &body);
            assert!(
                answer[list]
                    .as_array()
                    .unwrap()
                    .iter()
                    .any(|item| item["Id"] == reservation[property]),
                "{operation}"
            );
        }
    }
}

#[test]
fn states_of_reservations_agree_with_their_times() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .build()
        .unwrap();
    let now = simulator.now();
    let mut seen = BTreeMap::new();
    for item in reservations(&Caller::new(&simulator)) {
        let state = item["State"].as_str().unwrap().to_owned();
        let (start, end) = (
            time(&item, "ScheduledStartUtc"),
            time(&item, "ScheduledEndUtc"),
        );
        let (created, updated) = (time(&item, "CreatedUtc"), time(&item, "UpdatedUtc"));
        assert!(created <= updated && updated <= now.as_str(), "{item}");
        assert!(created < start && start < end, "{item}");
        assert_eq!(
            item["CancelledUtc"].is_string(),
            state == "Canceled",
            "{item}"
        );
        assert_eq!(
            item["ActualStartUtc"].is_string(),
            ["Started", "Processed"].contains(&state.as_str()),
            "{item}"
        );
        assert_eq!(
            item["ActualEndUtc"].is_string(),
            state == "Processed",
            "{item}"
        );
        match state.as_str() {
            "Processed" => assert!(end <= now.as_str(), "{item}"),
            "Started" => assert!(start <= now.as_str() && now.as_str() < end, "{item}"),
            "Canceled" => assert!(time(&item, "CancelledUtc") <= start, "{item}"),
            _ => assert!(now.as_str() < start, "{item}"),
        }
        *seen.entry(state).or_insert(0) += 1;
    }
    let states: Vec<&String> = seen.keys().collect();
    assert_eq!(
        states,
        [
            "Canceled",
            "Confirmed",
            "Inquired",
            "Optional",
            "Processed",
            "Requested",
            "Started"
        ]
    );
}

#[test]
fn both_forms_of_a_reservation_agree() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(300)
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    let new = reservations(&caller);
    let services: BTreeSet<&str> = new
        .iter()
        .filter_map(|item| item["ServiceId"].as_str())
        .collect();
    let body = json!({"ServiceIds": services, "Extent": {"Reservations": true}});
    let (old, _) = caller.all("reservations/getAll", "Reservations", &body, 1_000);
    assert_eq!(old.len(), new.len());
    for (old, new) in old.iter().zip(&new) {
        for name in [
            "Id",
            "Number",
            "ServiceId",
            "GroupId",
            "RateId",
            "CreatedUtc",
            "UpdatedUtc",
            "AssignedResourceId",
            "PersonCounts",
        ] {
            assert_eq!(old[name], new[name], "{name}");
        }
        assert_eq!(
            old["RequestedCategoryId"],
            new["RequestedResourceCategoryId"]
        );
        let state = if new["State"] == "Inquired" {
            "Enquired"
        } else {
            new["State"].as_str().unwrap()
        };
        assert_eq!(old["State"], state);
    }
}

#[test]
fn extents_list_items_that_the_page_refers_to() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    let services: BTreeSet<String> = reservations(&caller)
        .iter()
        .map(|item| time(item, "ServiceId").to_owned())
        .collect();
    let body = json!({
        "ServiceIds": services,
        "Limitation": {"Count": 50},
        "Extent": {"Reservations": true, "Customers": true, "Rates": true, "Services": true, "ReservationGroups": true, "QrCodeData": true},
    });
    let answer = caller.json("reservations/getAll", &body);
    let page = answer["Reservations"].as_array().unwrap();
    for (list, property) in [
        ("Customers", "CustomerId"),
        ("Rates", "RateId"),
        ("Services", "ServiceId"),
        ("ReservationGroups", "GroupId"),
    ] {
        let wanted: BTreeSet<&str> = page.iter().map(|item| time(item, property)).collect();
        let found: BTreeSet<&str> = answer[list]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| time(item, "Id"))
            .collect();
        assert!(wanted.is_subset(&found), "{list}");
    }
    let codes: Vec<&str> = answer["QrCodeData"]
        .as_array()
        .unwrap()
        .iter()
        .map(|code| time(code, "ReservationId"))
        .collect();
    assert_eq!(
        codes,
        page.iter().map(|item| time(item, "Id")).collect::<Vec<_>>()
    );
    assert!(answer["Resources"].is_null());
}

#[test]
fn configuration_describes_one_enterprise() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    let enterprises = caller.json("enterprises/getAll", &json!({"Limitation": {"Count": 10}}));
    let configuration = caller.json("configuration/get", &json!({}));
    assert_eq!(configuration["NowUtc"], simulator.now());
    assert_eq!(
        configuration["Enterprise"]["Id"],
        enterprises["Enterprises"][0]["Id"]
    );
    assert_eq!(
        configuration["Enterprise"]["TimeZoneIdentifier"],
        "Europe/Prague"
    );
    assert_eq!(
        configuration["Enterprise"]["Currencies"][0]["Currency"],
        "CZK"
    );
    let second = &enterprises["Enterprises"][1]["Id"];
    assert_eq!(
        caller.json("configuration/get", &json!({"EnterpriseId": second}))["Enterprise"]["Id"],
        *second
    );
    let unknown = json!({"EnterpriseId": "7d1a5f3c-0c5e-4f0e-9a51-2d8a4c1b6e90"});
    assert_eq!(caller.call("configuration/get", &unknown).status, 400);
}

#[test]
fn million_reservations_are_available_at_once() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .reservations(1_000_000)
        .build()
        .unwrap();
    let caller = Caller::new(&simulator);
    let body = json!({"Limitation": {"Count": 3}});
    let page = caller.json("reservations/getAll/2023-06-06", &body);
    let oldest = json!({"Limitation": {"Count": 3, "Cursor": page["Cursor"]}});
    let next = caller.json("reservations/getAll/2023-06-06", &oldest);
    assert_ne!(page["Reservations"][2]["Id"], next["Reservations"][0]["Id"]);
    let by_id =
        json!({"ReservationIds": [next["Reservations"][1]["Id"]], "Limitation": {"Count": 3}});
    assert_eq!(
        caller.json("reservations/getAll/2023-06-06", &by_id)["Reservations"],
        json!([next["Reservations"][1]])
    );
}
