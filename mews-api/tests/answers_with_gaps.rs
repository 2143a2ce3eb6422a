//! Responses without values that the provider's document requires: null in documented examples, or
//! recorded before a member became required. They are read, and the value is absent.

#![cfg(feature = "all-resources")]

use mews_api::bindings::{DecodeError, Operation, from_json, to_json};
use mews_api::requests::{
    BillsGetAll, PaymentsGetAll, PreauthorizationsGetAllByCustomers, ReservationsAddCompanion,
    ReservationsGetAllV20230606,
};
use serde_json::{Value, json};

const ID: &str = "6f1d7c52-90ab-4c3e-8d2f-1b5e7a904c11";
const OTHER: &str = "b81c2d3e-4f50-4617-92a3-c4d5e6f70812";
const AT: &str = "2022-11-05T09:30:00Z";

fn read<R: Operation>(answer: &Value) -> Result<R::Response, DecodeError> {
    from_json(answer.to_string().as_bytes())
}

/// The response as it is written after it was read.
fn written<R: Operation>(answer: &Value) -> Value {
    let read = read::<R>(answer).unwrap_or_else(|error| panic!("{error}"));
    serde_json::from_slice(&to_json(&read).unwrap()).unwrap()
}

fn reservation() -> Value {
    json!({
        "Id": ID, "ServiceId": OTHER, "AccountId": OTHER, "AccountType": "Customer",
        "CreatorProfileId": OTHER, "UpdaterProfileId": OTHER, "Number": "52",
        "State": "Confirmed", "Origin": "Connector", "CreatedUtc": AT, "UpdatedUtc": AT,
        "RateId": OTHER, "GroupId": OTHER, "RequestedResourceCategoryId": OTHER,
        "StartUtc": AT, "ScheduledStartUtc": AT, "EndUtc": AT,
        "Options": {
            "OwnerCheckedIn": false, "AllCompanionsCheckedIn": false,
            "AnyCompanionCheckedIn": false, "ConnectorCheckIn": false
        },
        "PersonCounts": [{"AgeCategoryId": OTHER, "Count": 3}]
    })
}

#[test]
fn reads_reservations_without_a_group_or_a_scheduled_start() {
    let mut without = reservation();
    without["GroupId"] = Value::Null;
    without["ScheduledStartUtc"] = Value::Null;
    let mut absent = reservation();
    let members = absent.as_object_mut().unwrap();
    members.remove("GroupId");
    members.remove("ScheduledStartUtc");
    let answer = json!({"Reservations": [without, absent, reservation()], "Cursor": ID});
    let page = read::<ReservationsGetAllV20230606>(&answer).unwrap();
    let groups = page.reservations.iter().map(|one| one.group_id.is_some());
    assert_eq!(groups.collect::<Vec<_>>(), [false, false, true]);
    let starts = page
        .reservations
        .iter()
        .map(|one| one.scheduled_start_utc.is_some());
    assert_eq!(starts.collect::<Vec<_>>(), [false, false, true]);
}

#[test]
fn reads_amounts_without_a_net_value() {
    let amount = json!({"Currency": "CZK", "NetValue": null, "GrossValue": 12.50, "TaxValues": []});
    let answer = json!({"Preauthorizations": [{
        "Id": ID, "CreditCardId": OTHER, "CustomerId": OTHER, "ReservationId": null,
        "Amount": amount, "State": "Charged", "Code": null, "IsActive": true
    }]});
    let again = written::<PreauthorizationsGetAllByCustomers>(&answer);
    let amount = &again["Preauthorizations"][0]["Amount"];
    assert_eq!(amount["GrossValue"].to_string(), "12.5");
    assert!(amount["NetValue"].is_null());
}

#[test]
fn reads_bills_that_were_never_updated() {
    let bill = json!({
        "Id": ID, "EnterpriseId": OTHER, "AccountId": OTHER, "CounterId": null, "State": "Open",
        "Type": "Receipt", "Number": "7", "CreatedUtc": AT, "UpdatedUtc": null,
        "AssociatedAccountIds": [], "OrderItems": [], "PaymentItems": [],
        "Options": {
            "DisplayCustomer": false, "DisplayTaxation": false, "TrackReceivable": false,
            "DisplayCid": false
        },
        "OwnerData": {"Discriminator": "BillCustomerData", "Value": {"Id": OTHER, "LastName": "Noor"}},
        "AssociatedAccountData": [
            {"Discriminator": "BillCompanyData", "BillCompanyData": {"Id": OTHER, "Name": "Quay 9"},
             "BillCustomerData": null}
        ],
        "EnterpriseData": {"CompanyName": "Quay 9"}
    });
    let again = written::<BillsGetAll>(&json!({"Bills": [bill], "Cursor": null}));
    let again = &again["Bills"][0];
    assert!(again["UpdatedUtc"].is_null());
    assert_eq!(
        (&again["Id"], &again["State"]),
        (&json!(ID), &json!("Open"))
    );
}

#[test]
fn reads_the_answer_of_an_added_companion_without_its_id() {
    let answer = read::<ReservationsAddCompanion>(&json!({})).unwrap();
    assert!(answer.companionship_id.is_none());
    let null = read::<ReservationsAddCompanion>(&json!({"CompanionshipId": null})).unwrap();
    assert!(null.companionship_id.is_none());
}

/// The members `Type`, `AccountType` and `EnterpriseId` became required after responses were
/// archived.
#[test]
fn reads_payments_recorded_before_members_became_required() {
    let amount = json!({"Currency": "EUR", "NetValue": -4.20, "GrossValue": -4.20, "TaxValues": [],
        "Breakdown": {"Items": [{"TaxRateCode": null, "NetValue": -4.20, "TaxValue": 0}]}});
    let mut payment = json!({
        "Id": ID, "EnterpriseId": OTHER, "AccountId": OTHER, "AccountType": "Company",
        "BillId": null, "Amount": amount, "OriginalAmount": amount, "CreatedUtc": AT,
        "UpdatedUtc": AT, "AccountingState": "Open", "State": "Charged",
        "Kind": "Payment", "PaymentType": "CashPayment", "SettlementUtc": null,
        "Data": {"Discriminator": "External", "CreditCard": null, "Invoice": null, "External": null}
    });
    for member in ["Type", "AccountType", "EnterpriseId"] {
        payment.as_object_mut().unwrap().remove(member);
        let answer = json!({"Payments": [payment], "Cursor": null});
        let again = written::<PaymentsGetAll>(&answer);
        assert!(again["Payments"][0][member].is_null(), "{member}");
        assert_eq!(again["Payments"][0]["Id"], json!(ID));
    }
    payment.as_object_mut().unwrap().remove("State");
    let answer = json!({"Payments": [payment], "Cursor": null});
    let error = read::<PaymentsGetAll>(&answer).map(drop).unwrap_err();
    assert_eq!(
        (error.path(), error.message()),
        ("Payments[0]", "missing field `State`")
    );
}
