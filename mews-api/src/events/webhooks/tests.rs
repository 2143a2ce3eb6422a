//! Receiving, grouping and reading, without sockets.

mod fuzz;

use uuid::Uuid;

use super::{Delivery, Entities, Events, Receiver, Refusal, testing};
use crate::fake::{Fake, json};
use crate::types::{IntegrationEvent, WebhookEventType};
use crate::value::Json;

const SECRET: &str = "s3cret-of-the-Address";

fn receiver() -> Receiver {
    Receiver::new([SECRET]).unwrap()
}

fn received(body: &[u8]) -> Delivery<IntegrationEvent> {
    receiver().receive(&testing::query(SECRET), body).unwrap()
}

fn general(body: &[u8]) -> Events {
    match received(body) {
        Delivery::General(events) => events,
        other => panic!("{other:?}"),
    }
}

fn uuid(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

#[test]
fn rejects_settings_without_secret() {
    let none: [&str; 0] = [];
    assert!(Receiver::new(none).unwrap_err().is_configuration());
    assert!(Receiver::new(["good", " "]).unwrap_err().is_configuration());
}

#[test]
fn refuses_without_the_secret_and_gives_the_reason() {
    let body = testing::general(uuid(1), [("CustomerAdded", uuid(2))]);
    for (query, reason) in [
        ("", "missing"),
        ("Token=wrong", "wrong"),
        ("Token=s3cret-of-the-Addres", "wrong"),
        ("Token=s3cret-of-the-Address&token=x", "more than once"),
    ] {
        let refusal = receiver().receive(query, &body).unwrap_err();
        assert_eq!(refusal.status(), 401);
        assert!(refusal.to_string().contains(reason), "{query}: {refusal}");
        assert!(!format!("{refusal:?} {refusal}").contains("s3cret"));
    }
    assert!(!format!("{:?}", receiver()).contains("s3cret"));
}

#[test]
fn accepts_both_secrets_during_rotation_and_another_name() {
    let receiver = Receiver::new(["new-secret", SECRET])
        .unwrap()
        .parameter("key");
    for query in ["KEY=new-secret", "a=1&key=s3cret-of-the-Address"] {
        assert!(receiver.verify(query).is_ok(), "{query}");
    }
    assert!(receiver.verify("Token=new-secret").is_err());
    assert!(Receiver::insecure_without_secret().verify("").is_ok());
}

#[test]
fn refuses_bodies_that_are_too_large_or_no_webhook() {
    let large = vec![b' '; (1 << 20) + 1];
    let refusal = receiver()
        .receive(&testing::query(SECRET), &large)
        .unwrap_err();
    assert_eq!(
        (refusal.status(), refusal),
        (413, Refusal::TooLarge { max: 1 << 20 })
    );
    for body in [
        "",
        "[]",
        "null",
        "{",
        r#"{"Events":[]}"#,
        r#"{"Events":{},"EnterpriseId":"00000000-0000-0000-0000-000000000001"}"#,
        r#"{"Events":[],"EnterpriseId":"hush"}"#,
        r#"{"Events":[}"#,
    ] {
        let refusal = receiver()
            .receive(&testing::query(SECRET), body.as_bytes())
            .unwrap_err();
        assert_eq!(refusal.status(), 400, "{body}");
        assert!(!refusal.to_string().contains("hush"), "{refusal}");
    }
}

#[test]
fn keeps_events_beside_unreadable_and_unknown_ones() {
    let body = format!(
        r#"{{"EnterpriseId":"{}","Events":[
            {{"Discriminator":"PaymentUpdated","Value":{{"Id":"{}"}}}},
            {{"Discriminator":"PaymentUpdated","Value":"hush"}},
            {{"Discriminator":"PaymentUpdated"}},
            7,
            {{"Discriminator":"DoorOpened","Value":{{"Id":"{}","More":1}}}}],"New":[]}}"#,
        uuid(1),
        uuid(2),
        uuid(3)
    );
    let events = general(body.as_bytes());
    assert_eq!(events.enterprise_id, uuid(1));
    let places: Vec<usize> = events.unreadable.iter().map(|one| one.index).collect();
    assert_eq!(places, [1, 2, 3]);
    assert!(!format!("{events:?}").contains("hush"));
    let types: Vec<WebhookEventType> = events.events.iter().map(super::Event::event_type).collect();
    assert_eq!(types[0], WebhookEventType::PaymentUpdated);
    assert_eq!(types[1].as_str(), "DoorOpened");
    let entities = events.entities();
    assert_eq!(entities[1].name(), "DoorOpened");
    assert_eq!(entities[1].ids(), [uuid(3)]);
    assert!(entities[0].can_fetch() && !entities[1].can_fetch());
}

#[test]
fn groups_each_entity_once_in_lists_of_a_thousand() {
    let mut events = vec![("CustomerAdded", uuid(1)), ("CustomerUpdated", uuid(1))];
    events.extend((1..=2500).map(|number| ("ServiceOrderUpdated", uuid(number))));
    events.push(("ServiceOrderUpdated", uuid(7)));
    events.push(("MessageAdded", uuid(7)));
    let entities = general(&testing::general(uuid(9), events)).entities();
    let found: Vec<(&str, usize)> = entities
        .iter()
        .map(|one| (one.name(), one.ids().len()))
        .collect();
    assert_eq!(
        found,
        [
            ("Customer", 1),
            ("Reservation", 1000),
            ("Reservation", 1000),
            ("Reservation", 500),
            ("Message", 1)
        ]
    );
    assert!(entities.iter().all(|one| one.enterprise_id() == uuid(9)));
}

#[test]
fn integration_webhooks_carry_their_token_as_a_secret() {
    let delivery = received(&testing::api_key_created(uuid(5), "hush-token"));
    assert!(!format!("{delivery:?} {delivery:#?}").contains("hush"));
    let Delivery::Integration(IntegrationEvent::IntegrationApiKeyCreated(data)) = delivery else {
        panic!("{delivery:?}");
    };
    assert_eq!(data.api_key.expose(), "hush-token");
    assert_eq!(data.integration.id.uuid(), uuid(5));
    let created = br#"{"Action":"IntegrationCreated","Data":{"Enterprise":{"Id":"3fa85f64-5717-4562-b3fc-2c963f66afa6",
        "Name":"Hotel"},"Service":null,"AccessToken":"hush","CreatedUtc":"2026-01-01T00:00:00Z","IsEnabled":true,
        "Integration":{"Id":"3fa85f64-5717-4562-b3fc-2c963f66afa6","Name":"App"}}}"#;
    let delivery = received(created);
    assert!(!format!("{delivery:?}").contains("hush"));
    assert!(matches!(
        delivery,
        Delivery::Integration(IntegrationEvent::IntegrationCreated(data)) if data.access_token.expose() == "hush"
    ));
    let unknown = received(&testing::integration("IntegrationMoved", uuid(5)));
    assert!(matches!(
        unknown,
        Delivery::Integration(IntegrationEvent::Unrecognized(_))
    ));
    let unreadable = received(br#"{"Action":"IntegrationApiKeyCreated","Data":{"ApiKey":"hush"}}"#);
    assert!(!format!("{unreadable:?}").contains("hush"));
    assert!(matches!(unreadable, Delivery::Unrecognized(_)));
}

/// A service that knows ids below a bound and refuses lists with others.
fn service(known: u128, refuses: bool) -> (crate::Client, crate::fake::Log) {
    Fake::client(move |_, body| {
        let ids = body["CustomerIds"].as_array().unwrap();
        let ids: Vec<Uuid> = ids
            .iter()
            .map(|id| id.as_str().unwrap().parse().unwrap())
            .collect();
        let is_known = |id: &&Uuid| id.as_u128() < known;
        if refuses && !ids.iter().all(|id| is_known(&id)) {
            return json(400, r#"{"Message":"Invalid CustomerIds","RequestId":"1"}"#);
        }
        let items = ids
            .iter()
            .filter(is_known)
            .map(|id| format!(r#"{{"Id":"{id}"}}"#));
        let items: Vec<String> = items.collect();
        json(
            200,
            &format!(r#"{{"Customers":[{}],"Cursor":null}}"#, items.join(",")),
        )
    })
}

fn customers(ids: impl IntoIterator<Item = u128>) -> Entities {
    Entities::new(uuid(1 << 100), "Customer", ids.into_iter().map(uuid))
}

#[tokio::test(start_paused = true)]
async fn fetch_asks_for_both_activity_states_and_reports_what_is_missing() {
    let (client, log) = service(100, false);
    let fetched = customers([1, 2, 300]).fetch(&client).await.unwrap();
    assert_eq!((fetched.items.len(), fetched.missing), (2, vec![uuid(300)]));
    let bodies = log.bodies();
    assert_eq!(bodies.len(), 1);
    assert_eq!(
        bodies[0]["ActivityStates"],
        serde_json::json!(["Active", "Deleted"])
    );
    assert_eq!(bodies[0]["Extent"]["Customers"], true);
}

#[tokio::test(start_paused = true)]
async fn fetch_halves_a_list_that_is_refused_for_an_id() {
    let (client, log) = service(999, true);
    let fetched = customers((0..999).chain([5000]))
        .fetch(&client)
        .await
        .unwrap();
    assert_eq!(
        (fetched.items.len(), fetched.missing),
        (999, vec![uuid(5000)])
    );
    assert!(log.bodies().len() < 25, "{}", log.bodies().len());
    let (client, log) = service(0, true);
    let error = customers(0..1000).fetch(&client).await.unwrap_err();
    assert!(error.is_invalid_request());
    assert!(
        log.bodies().len() <= 80,
        "a wrong token is not asked a thousand times"
    );
}

#[tokio::test(start_paused = true)]
async fn fetch_refuses_what_no_operation_reads() {
    let (client, log) = service(1, false);
    let messages = Entities::new(uuid(1), "Message", [uuid(2)]);
    let error = messages.fetch(&client).await.unwrap_err();
    assert!(error.is_invalid_request() && log.bodies().is_empty());
    let none = Entities::new(uuid(1), "Customer", [])
        .fetch(&client)
        .await
        .unwrap();
    assert!(none.items.is_empty() && log.bodies().is_empty());
}

#[test]
fn reads_a_byte_order_mark_and_keeps_other_json() {
    let mut body = b"\xef\xbb\xbf".to_vec();
    body.extend(testing::general(uuid(1), [("ResourceUpdated", uuid(2))]));
    assert_eq!(general(&body).events.len(), 1);
    let other = received(br#"{"Ping":1}"#);
    assert!(
        matches!(other, Delivery::Unrecognized(text) if text == r#"{"Ping":1}"#.parse::<Json>().unwrap())
    );
}
