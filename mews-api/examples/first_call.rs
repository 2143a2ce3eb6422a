//! The first call: which hotel do these tokens belong to, and what time is it there?
//!
//! `cargo run --example first_call`, with the variables that the README of the repository names.

use std::env::var;
use std::error::Error;

use mews_api::requests::ConfigurationGet;
use mews_api::{Client, Credentials, Environment};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let credentials = Credentials::client_token(var("MEWS_CLIENT_TOKEN")?)
        .access_token(var("MEWS_ACCESS_TOKEN")?);
    let client = Client::builder(credentials, "First call 1.0")
        .environment(Environment::custom(var("MEWS_ADDRESS")?))
        .build()?;

    let configuration = client.configuration().get(ConfigurationGet::new()).await?;
    let hotel = &configuration.enterprise;
    println!(
        "{} ({}), {}",
        hotel.name, hotel.time_zone_identifier, configuration.now_utc
    );
    Ok(())
}
