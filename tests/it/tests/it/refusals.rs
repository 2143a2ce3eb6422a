//! Rejected requests: by the client or the service, and the resulting errors.

use mews_api::requests::{
    AddressesAdd, BillingAutomationsUpdateAssignments, ConfigurationGet, CurrenciesGetAll,
};
use mews_api::types::{AddressAddParameters, BillingAutomationAssignmentUpdateParameters};
use mews_api::{Client, Credentials, Environment, ErrorKind, Id, Outcome, Uuid, entities};

use crate::hotel::{self, InProcess};

#[tokio::test]
async fn reports_a_wrong_access_token_without_showing_it() {
    let server = hotel::serve(10).await;
    let client = hotel::client(&server).with_access_token("F00DF00DF00D-not-a-token-of-this-hotel");
    let error = client
        .configuration()
        .get(ConfigurationGet::new())
        .send()
        .await
        .unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(error.status(), Some(401));
    assert_eq!(error.operation(), Some("configuration/get"));
    assert_eq!(error.outcome(), Outcome::Refused);
    assert!(error.request_id().is_some());
    let text = format!("{error} {error:?}");
    assert!(text.contains("token"), "{text}");
    assert!(!text.contains("F00DF00DF00D"), "{text}");
    server.shutdown().await;
}

#[tokio::test]
async fn rejects_language_without_culture_before_sending() {
    let hotel = InProcess::new(10);
    for (language, culture) in [("cs-CZ", ""), ("", "cs-CZ")] {
        let call = hotel.client().configuration().get(ConfigurationGet::new());
        let error = call
            .language(mews_api::Locale::new(language).culture(culture))
            .send()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(error.outcome(), Outcome::NotSent);
    }
    assert_eq!(hotel.requests(), 0);
}

#[tokio::test]
async fn accepts_language_with_culture() {
    let hotel = InProcess::new(10);
    let call = hotel.client().configuration().get(ConfigurationGet::new());
    let configuration = call.language("cs-CZ").send().await.unwrap();
    assert_eq!(hotel.requests(), 1);
    assert!(!configuration.enterprise.name.is_empty());
}

#[tokio::test]
async fn rejects_texts_and_updated_lists_that_are_too_long_before_sending() {
    let hotel = InProcess::new(10);
    let account = Id::<entities::Customer>::new(Uuid::from_u128(1));
    let address = AddressAddParameters::new(account).city("x".repeat(256));
    let add = || {
        hotel
            .client()
            .addresses()
            .add(AddressesAdd::new([address.clone()]))
    };
    let error = add().send().await.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    assert_eq!(error.path(), Some("Addresses[0].City"));
    assert_eq!(
        error.message(),
        Some("must have at most 255 characters, but has 256")
    );
    let rates: Vec<Id<entities::Rate>> = (0..101_u128)
        .map(|number| Id::new(Uuid::from_u128(number)))
        .collect();
    let assignment = Id::new(Uuid::from_u128(2));
    let update = BillingAutomationAssignmentUpdateParameters::new(assignment).rate_ids(rates);
    let request = BillingAutomationsUpdateAssignments::new(Id::new(Uuid::from_u128(3)))
        .assignments_to_update([update]);
    let call = || {
        hotel
            .client()
            .billing_automations()
            .update_assignments(request.clone())
    };
    let error = call().send().await.unwrap_err();
    assert_eq!(error.path(), Some("AssignmentsToUpdate[0].RateIds.Value"));
    assert_eq!(
        error.message(),
        Some("must have at most 100 items, but has 101")
    );
    assert_eq!(hotel.requests(), 0);
    // The simulated service refuses the same.
    assert_eq!(
        add().unchecked().send().await.unwrap_err().status(),
        Some(400)
    );
    assert_eq!(
        call().unchecked().send().await.unwrap_err().status(),
        Some(400)
    );
}

#[test]
fn accepts_plain_http_for_loopback_only() {
    let build = |address: &str| {
        Client::builder(
            Credentials::client_token("client").access_token("access"),
            "Tests 1.0",
        )
        .environment(Environment::custom(address))
        .build()
    };
    for address in [
        "http://127.0.0.1:8080",
        "http://localhost:8080",
        "http://[::1]:8080",
        "https://gateway.example.com/mews",
    ] {
        assert!(build(address).is_ok(), "{address}");
    }
    for address in [
        "http://api.example.com",
        "http://10.0.0.1",
        "ftp://localhost",
        "https://user:pass@example.com",
        "https://example.com?x=1",
        "no address",
    ] {
        let error = build(address).expect_err(address);
        assert_eq!(error.kind(), ErrorKind::Configuration, "{address}");
    }
}

#[tokio::test]
async fn outcome_is_not_sent_if_the_server_is_down() {
    let server = hotel::serve(10).await;
    let client = hotel::client(&server);
    server.shutdown().await;
    let error = client
        .configuration()
        .get(ConfigurationGet::new())
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!(error.outcome(), Outcome::NotSent);
}

#[tokio::test]
async fn raw_calls_reach_any_operation_and_report_unknown_ones() {
    let hotel = InProcess::new(10);
    let answer = hotel
        .client()
        .call_raw("currencies/getAll", b"{}")
        .await
        .unwrap();
    assert!(answer.starts_with(b"{"));
    let error = hotel
        .client()
        .call_raw("currencies/getNone", b"{}")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let error = hotel
        .client()
        .call_raw("../secrets", b"{}")
        .await
        .unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    let typed = hotel
        .client()
        .currencies()
        .get_all(CurrenciesGetAll::new())
        .send()
        .await
        .unwrap();
    assert!(!typed.currencies.is_empty());
}
