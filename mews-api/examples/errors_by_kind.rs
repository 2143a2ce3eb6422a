//! Reactions to an error: by its kind, and after a write by its outcome.

use std::env::var;
use std::error::Error;

use mews_api::requests::{CustomersUpdate, ReservationsGetAllV20230606, ServicesGetAll};
use mews_api::{Client, Credentials, Environment, ErrorKind, Id, Outcome, Uuid};

/// The recommended reaction.
fn advice(error: &mews_api::Error) -> &'static str {
    match error.kind() {
        ErrorKind::Configuration => "fix the settings of the program",
        ErrorKind::InvalidRequest | ErrorKind::IntervalTooLong => "fix the request",
        ErrorKind::Unauthorized => "ask the hotel for a new token",
        ErrorKind::Business => "show the message to the user",
        ErrorKind::Conflict => "read the data again, then decide",
        ErrorKind::RateLimited | ErrorKind::Server | ErrorKind::Connect => "try again later",
        ErrorKind::TooHeavy => "ask for less at once",
        ErrorKind::Decode => "update this library, or report it",
        // Kinds may be added.
        _ => "log it, and look at it",
    }
}

fn report(what: &str, error: &mews_api::Error) {
    println!("{what}: {:?}: {}", error.kind(), advice(error));
    if let Some(path) = error.path() {
        println!("  at {path}");
    }
    if let Some(id) = error.request_id() {
        println!("  the service knows it as request {id}");
    }
    match error.outcome() {
        Outcome::NotSent | Outcome::Refused => println!("  nothing happened"),
        Outcome::Applied => println!("  it happened, the answer is lost"),
        _ => println!("  it may have happened: read back before sending it again"),
    }
    eprintln!("{error}");
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let credentials = Credentials::client_token(var("MEWS_CLIENT_TOKEN")?)
        .access_token(var("MEWS_ACCESS_TOKEN")?);
    let client = Client::builder(credentials, "Errors 1.0")
        .environment(Environment::custom(var("MEWS_ADDRESS")?))
        .build()?;

    // Refused here, before anything is sent.
    let numbers = (0..5_000).map(|number| number.to_string());
    let request = ReservationsGetAllV20230606::new().numbers(numbers);
    if let Err(error) = client
        .reservations()
        .get_all_v20230606(request)
        .first_page()
        .await
    {
        report("too many numbers", &error);
    }

    // Refused by the service.
    let nobody = CustomersUpdate::new(Id::new(Uuid::nil())).phone("+420 123 456 789");
    if let Err(error) = client.customers().update(nobody).await {
        report("an unknown guest", &error);
    }

    let stranger = client.with_access_token("not-a-token-of-this-service");
    if let Err(error) = stranger
        .services()
        .get_all(ServicesGetAll::new())
        .first_page()
        .await
    {
        report("an unknown token", &error);
    }
    Ok(())
}
