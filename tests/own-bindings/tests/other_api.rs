//! Another API of the provider's kind, called by bindings of its own on a simulator of its schema.

use std::collections::HashSet;
use std::time::Duration;

use mews_api::bindings::{Effect, ListInfo, OperationInfo};
use mews_api::requests::CountriesGetAll;
use mews_api::{Client, Credentials, Environment, Id, Outcome, Period, Timestamp, Update};
use mews_simulator::{Fault, RetryAfter, Script, Server, Simulator, Strictness};
use own_bindings::booking::requests::{
    BookingsAdd, BookingsGetAll, BookingsUpdate, HotelsGet, MessagesGetAll, MessagesGetUnread,
};
use own_bindings::booking::types::{BookingUpdateParameters, MessagesByStateParameters, Window};
use own_bindings::booking::{API, Resources, entities, types};

const SCHEMA: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/booking_schema.rs"));

async fn service() -> (Server, Client) {
    let server = Simulator::builder()
        .strictness(Strictness::Document)
        .schema(SCHEMA.iter().copied())
        .start()
        .await
        .unwrap();
    let client = Client::builder(Credentials::none(), "Own bindings 1.0")
        .environment(Environment::custom(server.url()))
        .build()
        .unwrap();
    (server, client)
}

/// The statuses of the requests of an operation that the simulator received, in their order.
fn statuses(server: &Server, operation: &str) -> Vec<Option<u16>> {
    let log = server.simulator().log();
    let entries = log.entries.iter();
    let of = entries.filter(|entry| entry.operation == operation);
    of.map(|entry| entry.status).collect()
}

#[tokio::test]
async fn single_read_is_called_at_the_base_path_of_the_api() {
    let (server, client) = service().await;
    let bookings = client.bookings().get_all(BookingsGetAll::new());
    let booking = bookings.first_page().await.unwrap().bookings.remove(0);
    let request = HotelsGet::new(booking.hotel_id).language_code("cs-CZ");
    let (hotel, metadata) = client
        .hotels()
        .get(request)
        .send_with_metadata()
        .await
        .unwrap();
    assert!(!hotel.names.is_empty() && metadata.request_id.is_some());
    assert_eq!(server.simulator().base_path(), "/api/booking/v1");
    server.shutdown().await;
}

#[tokio::test]
async fn every_page_is_read_once() {
    let (server, client) = service().await;
    let request = BookingsGetAll::new().window(Window::new(20));
    let mut bookings = client.bookings().get_all(request).items();
    let (mut ids, mut items) = (HashSet::new(), 0);
    while let Some(booking) = bookings.try_next().await.unwrap() {
        ids.insert(booking.id);
        items += 1;
    }
    assert_eq!(ids.len(), items);
    assert!(items > 40, "{items} bookings make no third page");
    let pages = statuses(&server, "bookings/getAll");
    assert_eq!(pages.len(), items.div_ceil(20));
    server.shutdown().await;
}

#[tokio::test]
async fn error_has_message_and_request_id() {
    let (server, client) = service().await;
    let refusal = Fault::status(403).message("The hotel is full.");
    let script = Script::on("bookings/add").then(refusal);
    server.simulator().script(script).unwrap();
    let hotel: Id<entities::Hotel> = "3fa85f64-5717-4562-b3fc-2c963f66afa6".parse().unwrap();
    let add = client.bookings().add(BookingsAdd::new(hotel, 12));
    let error = add.send().await.unwrap_err();
    assert_eq!(error.message(), Some("The hotel is full."));
    assert_eq!(
        (error.status(), error.outcome()),
        (Some(403), Outcome::Refused)
    );
    assert!(error.request_id().is_some());
    assert_eq!(error.operation(), Some("bookings/add"));
    server.shutdown().await;
}

#[tokio::test]
async fn refused_for_too_many_requests_is_repeated() {
    let (server, client) = service().await;
    let refusal = Fault::too_many_requests(RetryAfter::Seconds(1));
    let script = Script::on("bookings/getAll").times(1).then(refusal);
    server.simulator().script(script).unwrap();
    let call = client.bookings().get_all(BookingsGetAll::new());
    assert!(!call.first_page().await.unwrap().bookings.is_empty());
    let statuses = statuses(&server, "bookings/getAll");
    assert_eq!(statuses, [Some(429), Some(200)]);
    server.shutdown().await;
}

#[tokio::test]
async fn too_heavy_interval_is_split() {
    let (server, client) = service().await;
    let script = Script::on("bookings/getAll")
        .times(1)
        .then(Fault::status(408));
    server.simulator().script(script).unwrap();
    let [start, end] = ["2025-11-01T00:00:00Z", "2026-01-01T00:00:00Z"];
    let (start, end): (Timestamp, Timestamp) = (start.parse().unwrap(), end.parse().unwrap());
    let request = BookingsGetAll::new().created_utc(start..end);
    let mut bookings = client.bookings().get_all(request).items();
    while bookings.try_next().await.unwrap().is_some() {}
    assert!(bookings.stats().splits > 0, "{:?}", bookings.stats());
    server.shutdown().await;
}

#[tokio::test]
async fn write_is_not_repeated() {
    let (server, client) = service().await;
    let script = Script::on("bookings/update")
        .always()
        .then(Fault::status(500));
    server.simulator().script(script).unwrap();
    let booking: Id<entities::Booking> = "3fa85f64-5717-4562-b3fc-2c963f66afa6".parse().unwrap();
    let update = BookingUpdateParameters::new(booking).email(Update::Set("a@example.com".into()));
    let call = client.bookings().update(BookingsUpdate::new([update]));
    let error = call.send().await.unwrap_err();
    assert_eq!(
        (error.status(), error.outcome()),
        (Some(500), Outcome::Unknown)
    );
    assert_eq!(statuses(&server, "bookings/update"), [Some(500)]);
    server.shutdown().await;
}

#[tokio::test]
async fn body_of_one_of_several_types_and_list_without_pages() {
    let (server, client) = service().await;
    let unread = MessagesGetAll::from(MessagesByStateParameters::new(false));
    // The Connector API has messages, too.
    let handle = Resources::messages(&client);
    let mut messages = handle.get_all(unread).items();
    let mut count = 0;
    while messages.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert!(count > 50, "{count} messages make no second page");
    let call = handle.get_unread(MessagesGetUnread::new());
    call.send().await.unwrap();
    server.shutdown().await;
}

#[tokio::test]
async fn raw_calls_name_the_api() {
    let (server, client) = service().await;
    let body = r#"{"Window": {"Size": 3}}"#;
    let page = client
        .call_raw("bookings/getAll", body)
        .api(API)
        .effect(Effect::Read)
        .await
        .unwrap();
    let page: serde_json::Value = serde_json::from_slice(&page).unwrap();
    assert_eq!(page["Bookings"].as_array().unwrap().len(), 3);

    let operation = OperationInfo::new("bookings/getAll", Effect::Read)
        .api(API)
        .list(ListInfo::new("Bookings", &["Id"]))
        .page_size(50);
    let mut bookings = client.call_raw_list(operation, "{}").items();
    let mut count = 0;
    while bookings.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert!(count > 50, "{count} bookings make no second page");
    server.shutdown().await;
}

#[tokio::test]
async fn connector_api_is_refused_without_tokens() {
    let (server, client) = service().await;
    let before = server.simulator().requests();
    let call = client.countries().get_all(CountriesGetAll::new());
    let error = call.send().await.unwrap_err();
    assert_eq!(
        (error.path(), error.outcome()),
        (Some("ClientToken"), Outcome::NotSent)
    );
    assert_eq!(server.simulator().requests(), before);
    server.shutdown().await;
}

#[tokio::test]
async fn quota_of_the_api_is_kept() {
    let (server, client) = service().await;
    assert_eq!(
        server.simulator().limit().unwrap().requests,
        100,
        "of api.yaml"
    );
    let call = || {
        let call = client.call_raw("bookings/getAll", r#"{"Window": {"Size": 1}}"#);
        call.api(API).effect(Effect::Read).max_wait(Duration::ZERO)
    };
    let mut sent = 0;
    let error = loop {
        match call().await {
            Ok(_) => sent += 1,
            Err(error) => break error,
        }
    };
    assert!(
        error.is_rate_limited() && error.outcome() == Outcome::NotSent,
        "{error}"
    );
    assert_eq!(sent, 100);
    assert!(!statuses(&server, "bookings/getAll").contains(&Some(429)));
    server.shutdown().await;
}

/// The constructs of the document that readers stumble over, by the types that they became.
#[test]
#[allow(deprecated)]
fn every_construct_of_the_document_has_its_type() {
    let hotel = r#"{
        "Id": "3fa85f64-5717-4562-b3fc-2c963f66afa6", "Name": "Astoria", "Names": {"en-GB": "Astoria"},
        "Pricing": {"Discriminator": "Night", "Value": {"Amount": 99.90, "Currency": "EUR", "Discounts": [{"Discount": 0.1}]}},
        "Facility": {"Name": "Lower pool", "Length": 25}, "Sites": null, "CreatedUtc": "2026-01-01T10:00:00Z",
        "MinStay": "P0M2DT0H0M0S", "ClosedUtc": ["2026-12-24T00:00:00Z"], "Anything": [1], "New": true
    }"#;
    let hotel: types::HotelResult = serde_json::from_str(hotel).unwrap();
    let types::HotelResultPricingValue::Night(night) = hotel.pricing else {
        panic!("{:?}", hotel.pricing)
    };
    let discount: &types::HotelResultPricing = &night.discounts[0];
    assert_eq!(
        (night.amount.to_string(), discount.discount.to_string()),
        ("99.90".into(), "0.1".into())
    );
    assert!(
        matches!(hotel.facility, types::HotelResultFacility::Pool(pool) if pool.name == "Lower pool")
    );
    let (created, closed): (Timestamp, Option<Vec<Timestamp>>) =
        (hotel.created_utc, hotel.closed_utc);
    assert!(created < closed.unwrap()[0]);
    let stay: Option<Period> = hotel.min_stay;
    assert!(stay.is_some() && hotel.sites.is_none() && hotel.stars.is_none());
    assert_eq!(hotel.anything.unwrap().as_str(), "[1]");

    let booking: Id<entities::Booking> = "3fa85f64-5717-4562-b3fc-2c963f66afa6".parse().unwrap();
    let update = BookingUpdateParameters::new(booking)
        .email(Update::Clear)
        .origin(Update::Set(types::BookingOrigin::Kiosk));
    let body = serde_json::to_value(BookingsUpdate::new([update])).unwrap();
    let item = serde_json::json!({"BookingId": booking, "Email": {"Value": null}, "Origin": {"Value": "Kiosk"}});
    assert_eq!(
        body,
        serde_json::json!({"BookingUpdates": [item]}),
        "no member of the envelope"
    );
}
