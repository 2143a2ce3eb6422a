//! Tests of your own code without a network: canned responses, recorded requests, errors and data
//! built by hand. Enable the feature `test-util` in your `[dev-dependencies]`.

use std::error::Error;

use mews_api::requests::ServicesGetAll;
use mews_api::transport::Replay;
use mews_api::types::{Amount, Service};
use mews_api::{Client, Credentials, ErrorKind, test_util};

// The code under test.

async fn active_services(client: &Client) -> Result<Vec<Service>, mews_api::Error> {
    let mut services = client.services().get_all(ServicesGetAll::new()).items();
    let mut active = Vec::new();
    while let Some(service) = services.try_next().await? {
        if service.is_active {
            active.push(service);
        }
    }
    Ok(active)
}

fn is_worth_another_try(error: &mews_api::Error) -> bool {
    matches!(error.kind(), ErrorKind::Server | ErrorKind::RateLimited)
}

fn label(amount: &Amount) -> String {
    format!("{} {}", amount.gross_value.round(2), amount.currency)
}

// The tests. Yours are functions with `#[tokio::test]`.

async fn lists_active_services() -> Result<(), Box<dyn Error>> {
    let replay = Replay::new().json(
        "services/getAll",
        r#"{"Services": [
            {"Id": "bd26d8db-86da-4f96-9efc-e5a4654a4a94", "Name": "Stay", "IsActive": true},
            {"Id": "c5c4cb20-4b53-4f0e-a8c1-2d2a5d6d9a10", "Name": "Spa", "IsActive": false}
        ], "Cursor": null}"#,
    );
    let client = Client::builder(
        Credentials::client_token("client-token").access_token("access-token"),
        "Tests 1.0",
    )
    .transport(replay.clone())
    .build()?;

    let services = active_services(&client).await?;
    assert_eq!(services.len(), 1);
    assert_eq!(replay.requests()[0].path, "services/getAll");
    assert!(!replay.requests()[0].body.contains("access-token"));
    // A request without a prepared response fails.
    assert!(active_services(&client).await.is_err());
    Ok(())
}

fn tries_again_after_errors_of_the_server() {
    assert!(is_worth_another_try(&mews_api::Error::new(
        ErrorKind::Server
    )));
    assert!(!is_worth_another_try(&mews_api::Error::new(
        ErrorKind::Business
    )));
}

fn prints_amounts() -> Result<(), Box<dyn Error>> {
    let mut amount: Amount = test_util::empty();
    amount.currency = "EUR".to_owned();
    amount.gross_value = "12.50".parse()?;
    assert_eq!(label(&amount), "12.50 EUR");
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    lists_active_services().await?;
    tries_again_after_errors_of_the_server();
    prints_amounts()?;
    println!("3 tests passed");
    Ok(())
}
