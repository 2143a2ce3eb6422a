//! Generated from this crate's own schema, called on a simulator of the same schema.

use std::collections::HashSet;

use mews_api::{Client, Credentials, Environment};
use mews_simulator::{Server, Simulator};
use own_bindings::Resources;
use own_bindings::requests::{LoyaltyCardsBlock, LoyaltyCardsGetAll};
use own_bindings::types::Limitation;

const SCHEMA: [(&str, &str); 4] = [
    ("schema/api.yaml", include_str!("../schema/api.yaml")),
    (
        "schema/resources/loyaltyCards.yaml",
        include_str!("../schema/resources/loyaltyCards.yaml"),
    ),
    (
        "schema/annotations/loyaltyCards.yaml",
        include_str!("../schema/annotations/loyaltyCards.yaml"),
    ),
    (
        "schema/annotations/entities.yaml",
        include_str!("../schema/annotations/entities.yaml"),
    ),
];

async fn service() -> (Server, Client) {
    let server = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .schema(SCHEMA)
        .start()
        .await
        .unwrap();
    let credentials =
        Credentials::client_token(server.client_token()).access_token(server.access_token());
    let client = Client::builder(credentials, "Own bindings 1.0")
        .environment(Environment::custom(server.url()))
        .build()
        .unwrap();
    (server, client)
}

#[tokio::test]
async fn a_walk_of_an_own_operation_brings_every_item_once() {
    let (server, client) = service().await;
    let request = LoyaltyCardsGetAll::new().limitation(Limitation::new(50));
    let mut cards = client.loyalty_cards().get_all(request).items();
    let mut ids = HashSet::new();
    let mut items = 0;
    while let Some(card) = cards.try_next().await.unwrap() {
        ids.insert(card.id);
        items += 1;
    }
    server.shutdown().await;
    assert_eq!(ids.len(), items);
    assert!(items > 50, "{items} cards make no second page");
}

#[tokio::test]
async fn an_own_write_answers_nothing() {
    let (server, client) = service().await;
    let page = client
        .loyalty_cards()
        .get_all(LoyaltyCardsGetAll::new())
        .first_page()
        .await
        .unwrap();
    let card = page.loyalty_cards[0].id;
    let () = client
        .loyalty_cards()
        .block(LoyaltyCardsBlock::new(card).reason("lost"))
        .send()
        .await
        .unwrap();
    server.shutdown().await;
}

#[tokio::test]
async fn operations_that_the_schema_does_not_have_are_not_there() {
    let (server, client) = service().await;
    let error = client
        .call_raw("reservations/getAll/2023-06-06", b"{}")
        .await
        .unwrap_err();
    server.shutdown().await;
    assert!(error.is_not_found());
}

#[test]
fn a_document_of_ones_own_is_types_and_calls() {
    use own_bindings::beta::{Resources, requests, types};

    let request = requests::GiftCardsGetAll::new(["A1", "B2"]);
    let body = serde_json::to_string(&request).unwrap();
    assert_eq!(body, r#"{"Codes":["A1","B2"]}"#);
    let answer = r#"{"GiftCards": [{"Code": "A1", "Balance": 12.50}]}"#;
    let cards: types::GiftCardResult = serde_json::from_str(answer).unwrap();
    assert_eq!(cards.gift_cards[0].balance.to_string(), "12.50");
    let client = Client::builder(
        Credentials::client_token("client").access_token("access"),
        "Own bindings 1.0",
    )
    .build();
    drop(client.unwrap().gift_cards().get_all(request));
}

#[test]
fn a_part_of_the_schema_has_the_names_of_the_whole() {
    use own_bindings::part::{Resources, requests};

    let client = Client::builder(
        Credentials::client_token("client").access_token("access"),
        "Own bindings 1.0",
    )
    .build();
    let client = client.unwrap();
    // The client has methods of these names already, which the compiler prefers.
    let currencies = Resources::currencies(&client);
    drop(currencies.get_all(requests::CurrenciesGetAll::new()));
    let countries = Resources::countries(&client);
    drop(countries.get_all(requests::CountriesGetAll::new()));
}
