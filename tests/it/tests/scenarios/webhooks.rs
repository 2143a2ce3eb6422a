//! Webhooks that the simulated service sends to an address of this process.

use std::time::Duration;

use mews_api::types::{Customer, IntegrationEvent};
use mews_api::webhooks::{Delivery, Entities, Events, Receiver, testing};
use mews_api::{Client, Effect, Uuid};
use mews_simulator::Webhooks;

use self::address::{Address, Reply, secret, until};
use crate::calls::read;
use crate::hotel::Service as _;
use crate::port::Port;
use crate::recorder::met;
use crate::scenario::{Scenario, scenario};
use crate::tokens;

mod address;

pub(crate) const ALL: &[Scenario] = &[
    scenario!(Sockets 67 refuses_a_wrong_secret, "a wrong secret in the address", "401, sent again and dropped, nothing accepted"),
    scenario!(Sockets 67 refuses_a_missing_secret, "no secret in the address", "401"),
    scenario!(Sockets 67 accepts_both_secrets_while_one_replaces_the_other, "a secret that is replaced", "no message lost"),
    scenario!(Sockets 67 refuses_five_megabytes, "a body of 5 MB", "413, not read"),
    scenario!(Sockets 67 keeps_an_unknown_event_and_an_unreadable_one, "an unknown discriminator, an unreadable value", "202, both kept, the others arrive"),
    scenario!(Sockets 67 reads_once_what_is_delivered_twice, "every message twice", "the same state after both"),
    scenario!(Sockets 67 folds_added_into_updated, "a customer that is added and updated", "one id to read"),
    scenario!(Sockets 67 service_follows_a_redirect, "an address that moved (307)", "delivered at the new one"),
    scenario!(Sockets 67 slow_answer_is_a_second_delivery, "an answer after 6 s", "the message comes again, the state is the same"),
    scenario!(Sockets 67 sweep_finds_what_was_dropped, "500 to every attempt", "dropped, found by UpdatedUtc"),
    scenario!(Sockets 67 tells_both_kinds_of_one_address_apart, "general and integration webhooks at one address", "each typed"),
    scenario!(Sockets 67 new_access_token_is_used_and_never_shown, "a new access token by webhook", "calls succeed with it, no output shows it"),
    scenario!(Sockets 67 many_events_come_in_several_messages, "more changes than a message holds", "several messages, each change once"),
    scenario!(Sockets 67 token_of_another_hotel_sees_nothing, "the access token of another hotel", "all missing, not deleted"),
];

/// A service that sends webhooks there, and a client that has made a call.
async fn hotel(url: String, change: impl FnOnce(&mut Webhooks)) -> (Port, Client) {
    let port = Port::open(100.0).await;
    let mut webhooks = Webhooks::to(url);
    // Of real time, a few seconds.
    webhooks.patience = Duration::from_secs(500);
    change(&mut webhooks);
    port.simulator().set_webhooks(webhooks).expect("an address");
    let client = port.client();
    read(&client).await.expect("an answer");
    (port, client)
}

async fn add_customer(client: &Client, name: &str) -> Uuid {
    let body = format!(r#"{{"LastName":"{name}","OverwriteExisting":false}}"#);
    let call = client
        .call_raw("customers/add", body)
        .effect(Effect::Create);
    let customer: serde_json::Value =
        serde_json::from_slice(&call.await.expect("added")).expect("JSON");
    customer["Id"]
        .as_str()
        .and_then(|id| id.parse().ok())
        .expect("an id")
}

fn receiver() -> Receiver {
    Receiver::new([secret()]).expect("a secret")
}

async fn refused(query: &str) -> Vec<u16> {
    let address = Address::open(receiver()).await;
    let (port, client) = hotel(format!("{}{query}", address.url), |webhooks| {
        webhooks.attempts = 3;
        webhooks.retry = Duration::from_secs(10);
    })
    .await;
    add_customer(&client, "Novák").await;
    until(|| {
        port.simulator()
            .deliveries()
            .entries
            .iter()
            .any(|one| one.dropped)
    })
    .await;
    assert!(address.accepted.lock().expect("no panic").is_empty());
    address.statuses()
}

async fn refuses_a_wrong_secret() -> String {
    let statuses = refused("?Token=wrong").await;
    assert_eq!(statuses, [401, 401, 401]);
    "401 three times, then dropped".to_owned()
}

async fn refuses_a_missing_secret() -> String {
    assert_eq!(refused("").await, [401, 401, 401]);
    "401 three times, then dropped".to_owned()
}

async fn accepts_both_secrets_while_one_replaces_the_other() -> String {
    let new = tokens::access(8);
    let both = Receiver::new([new.clone(), secret()]).expect("two secrets");
    let address = Address::open(both).await;
    let (port, client) = hotel(address.with_secret(), |_| {}).await;
    add_customer(&client, "Novák").await;
    address.events(1).await;
    let url = format!(
        "{}?token={}",
        address.url,
        &testing::query(&new)["Token=".len()..]
    );
    port.simulator()
        .set_webhooks(Webhooks::to(url))
        .expect("an address");
    add_customer(&client, "Svoboda").await;
    address.events(2).await;
    assert_eq!(address.statuses(), [202, 202]);
    "2 messages with 2 secrets, none refused".to_owned()
}

async fn refuses_five_megabytes() -> String {
    let address = Address::open(receiver()).await;
    let (port, _client) = hotel(address.with_secret(), |webhooks| webhooks.attempts = 1).await;
    port.simulator().send_webhook("x".repeat(5_000_000));
    until(|| !port.simulator().deliveries().entries.is_empty()).await;
    assert_eq!(address.statuses(), [413]);
    "413".to_owned()
}

async fn keeps_an_unknown_event_and_an_unreadable_one() -> String {
    let address = Address::open(receiver()).await;
    let (port, _client) = hotel(address.with_secret(), |_| {}).await;
    let (hotel, id) = (Uuid::from_u128(1), Uuid::from_u128(2));
    let events = [("DoorOpened", id), ("PaymentUpdated", id)];
    let body = String::from_utf8(testing::general(hotel, events)).expect("UTF-8");
    let body = body.replace(
        "\"Events\":[",
        r#""Events":[{"Discriminator":"CustomerUpdated","Value":7},"#,
    );
    port.simulator().send_webhook(body);
    let events = address.events(1).await.remove(0);
    assert_eq!((events.events.len(), events.unreadable.len()), (2, 1));
    let can_fetch: Vec<bool> = events.entities().iter().map(Entities::can_fetch).collect();
    assert_eq!(can_fetch, [false, true]);
    "202; 1 unknown, 1 unreadable, 1 to read".to_owned()
}

/// The customers that messages report, read by their ids.
async fn customers(events: &[Events], client: &Client) -> Vec<(Uuid, String)> {
    let mut customers = Vec::new();
    for entities in events.iter().flat_map(Events::entities) {
        let fetched = met(entities).fetch(client).await.expect("entities");
        for customer in met(fetched).decode::<Customer>().expect("customers") {
            customers.push((customer.id.uuid(), customer.last_name));
        }
    }
    customers
}

async fn reads_once_what_is_delivered_twice() -> String {
    let address = Address::open(receiver()).await;
    let (_port, client) = hotel(address.with_secret(), |webhooks| webhooks.twice = true).await;
    let id = add_customer(&client, "Novák").await;
    let events = address.events(2).await;
    assert_eq!(events[0], events[1]);
    let read = customers(&events, &client).await;
    let expected = (id, "Novák".to_owned());
    assert_eq!(read, [expected.clone(), expected]);
    "2 deliveries, 1 state".to_owned()
}

async fn folds_added_into_updated() -> String {
    let address = Address::open(receiver()).await;
    let (_port, client) = hotel(address.with_secret(), |_| {}).await;
    let id = add_customer(&client, "Novák").await;
    let events = address.events(1).await.remove(0);
    let names: Vec<&str> = events
        .events
        .iter()
        .map(|event| event.discriminator())
        .collect();
    assert_eq!(names, ["CustomerAdded", "CustomerUpdated"]);
    let entities = events.entities();
    assert_eq!((entities.len(), entities[0].ids()), (1, &[id][..]));
    "2 events, 1 id".to_owned()
}

async fn service_follows_a_redirect() -> String {
    let address = Address::open(receiver()).await;
    let moved = Reply {
        location: Some(format!("/new?{}", testing::query(&secret()))),
        ..Reply::status(307)
    };
    address.replies.lock().expect("no panic").push_back(moved);
    let (port, client) = hotel(format!("{}?Token=old", address.url), |_| {}).await;
    add_customer(&client, "Novák").await;
    address.events(1).await;
    assert_eq!(address.statuses(), [307, 202]);
    // Noted when the answer has been read.
    until(|| !port.simulator().deliveries().entries.is_empty()).await;
    assert_eq!(port.simulator().deliveries().entries.len(), 1);
    "307, then 202 in one attempt".to_owned()
}

async fn slow_answer_is_a_second_delivery() -> String {
    let address = Address::open(receiver()).await;
    let late = Reply {
        after: Duration::from_millis(600),
        ..Reply::status(202)
    };
    address.replies.lock().expect("no panic").push_back(late);
    let (port, client) = hotel(address.with_secret(), |webhooks| {
        webhooks.patience = Duration::from_secs(30);
        webhooks.retry = Duration::from_secs(30);
    })
    .await;
    let id = add_customer(&client, "Novák").await;
    let events = address.events(2).await;
    let read = customers(&events, &client).await;
    assert!(
        read.iter().all(|one| *one == (id, "Novák".to_owned())),
        "{read:?}"
    );
    until(|| port.simulator().deliveries().entries.len() == 2).await;
    let statuses: Vec<Option<u16>> = port
        .simulator()
        .deliveries()
        .entries
        .iter()
        .map(|one| one.status)
        .collect();
    assert_eq!(statuses, [None, Some(202)]);
    "accepted twice, 1 state".to_owned()
}

async fn sweep_finds_what_was_dropped() -> String {
    let address = Address::open(receiver()).await;
    address
        .replies
        .lock()
        .expect("no panic")
        .extend(vec![Reply::status(500); 9]);
    let (port, client) = hotel(address.with_secret(), |webhooks| {
        webhooks.attempts = 4;
        webhooks.retry = Duration::from_secs(60);
    })
    .await;
    let id = add_customer(&client, "Novák").await;
    until(|| {
        port.simulator()
            .deliveries()
            .entries
            .iter()
            .any(|one| one.dropped)
    })
    .await;
    assert_eq!(address.statuses(), [500; 4]);
    // The simulator's clock is stopped at noon of this day.
    let body = br#"{"UpdatedUtc":{"StartUtc":"2026-01-15T00:00:00Z","EndUtc":"2026-01-16T00:00:00Z"},
        "Extent":{"Customers":true,"Documents":false,"Addresses":false},"Limitation":{"Count":100}}"#;
    let swept = client
        .call_raw("customers/getAll", body)
        .effect(Effect::Read)
        .await
        .expect("a page");
    assert!(String::from_utf8_lossy(&swept).contains(&id.to_string()));
    "dropped after 4 attempts, found by UpdatedUtc".to_owned()
}

async fn tells_both_kinds_of_one_address_apart() -> String {
    let address = Address::open(receiver()).await;
    let (port, _client) = hotel(address.with_secret(), |_| {}).await;
    let integration = Uuid::from_u128(5);
    let actions = [
        "IntegrationEnabled",
        "IntegrationDisabled",
        "IntegrationCanceled",
        "IntegrationReinstated",
        "IntegrationMoved",
    ];
    for action in actions {
        let body = testing::integration(action, integration);
        port.simulator()
            .send_webhook(String::from_utf8(body).expect("UTF-8"));
    }
    let general = testing::general(Uuid::from_u128(1), [("ResourceUpdated", integration)]);
    port.simulator()
        .send_webhook(String::from_utf8(general).expect("UTF-8"));
    let kinds: Vec<&str> = (address.accepted(6).await.iter())
        .map(|delivery| match delivery {
            Delivery::General(_) => "general",
            Delivery::Integration(IntegrationEvent::IntegrationEnabled(_)) => "enabled",
            Delivery::Integration(IntegrationEvent::IntegrationDisabled(_)) => "disabled",
            Delivery::Integration(IntegrationEvent::IntegrationCanceled(_)) => "canceled",
            Delivery::Integration(IntegrationEvent::IntegrationReinstated(_)) => "reinstated",
            Delivery::Integration(IntegrationEvent::Unrecognized(_)) => "unrecognized",
            _ => "other",
        })
        .collect();
    assert_eq!(
        kinds,
        [
            "enabled",
            "disabled",
            "canceled",
            "reinstated",
            "unrecognized",
            "general"
        ]
    );
    kinds.join(", ")
}

async fn new_access_token_is_used_and_never_shown() -> String {
    let address = Address::open(receiver()).await;
    let (port, client) = hotel(address.with_secret(), |_| {}).await;
    // The old token has stopped.
    let old = client.with_access_token(tokens::access(9));
    assert!(read(&old).await.expect_err("refused").is_unauthorized());
    let body = testing::api_key_created(Uuid::from_u128(5), &tokens::access(0));
    port.simulator()
        .send_webhook(String::from_utf8(body).expect("UTF-8"));
    let Delivery::Integration(IntegrationEvent::IntegrationApiKeyCreated(data)) =
        met(address.accepted(1).await.remove(0))
    else {
        panic!("another kind");
    };
    let new = old.with_access_token(data.api_key);
    read(&new).await.expect("an answer");
    "401 before, an answer after".to_owned()
}

async fn many_events_come_in_several_messages() -> String {
    let address = Address::open(receiver()).await;
    let (_port, client) = hotel(address.with_secret(), |webhooks| webhooks.per_message = 1).await;
    let mut added = Vec::new();
    for number in 0..3 {
        added.push(add_customer(&client, &format!("Guest {number}")).await);
    }
    // Each of them is added and updated.
    let events = address.events(6).await;
    assert!(events.iter().all(|message| message.events.len() == 1));
    let read = customers(&events, &client).await;
    let mut ids: Vec<Uuid> = read.into_iter().map(|(id, _)| id).collect();
    ids.sort();
    ids.dedup();
    added.sort();
    assert_eq!(ids, added);
    format!("{} messages, 3 customers", events.len())
}

async fn token_of_another_hotel_sees_nothing() -> String {
    let address = Address::open(receiver()).await;
    let (port, client) = hotel(address.with_secret(), |_| {}).await;
    let unknown = Uuid::from_u128(77);
    let body = testing::general(Uuid::from_u128(1), [("CustomerUpdated", unknown)]);
    port.simulator()
        .send_webhook(String::from_utf8(body).expect("UTF-8"));
    let events = address.events(1).await.remove(0);
    let fetched = events.entities()[0]
        .fetch(&client)
        .await
        .expect("an answer");
    assert_eq!((fetched.items.len(), fetched.missing), (0, vec![unknown]));
    "1 missing".to_owned()
}
