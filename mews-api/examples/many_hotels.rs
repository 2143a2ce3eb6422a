//! One application serves many hotels: a client for each access token, with a label that errors
//! carry.
//!
//! All clients share connections and settings, and each token has its own limit of requests. A
//! hotel that fails does not stop the others.

use std::env::var;
use std::error::Error;

use mews_api::requests::{ConfigurationGet, ServicesGetAll};
use mews_api::{Application, Client, ClientToken, Environment};
use tokio::task::JoinSet;

async fn summary(hotel: Client) -> Result<String, mews_api::Error> {
    let configuration = hotel.configuration().get(ConfigurationGet::new()).await?;
    let mut services = hotel.services().get_all(ServicesGetAll::new()).items();
    let mut active = 0;
    while let Some(service) = services.try_next().await? {
        active += u32::from(service.is_active);
    }
    Ok(format!(
        "{}: {active} active services",
        configuration.enterprise.name
    ))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let application =
        Application::builder(ClientToken::new(var("MEWS_CLIENT_TOKEN")?), "Chain 1.0")
            .environment(Environment::custom(var("MEWS_ADDRESS")?))
            .build()?;

    let mut hotels = JoinSet::new();
    for (number, token) in var("MEWS_ACCESS_TOKENS")?.split(',').enumerate() {
        let label = format!("hotel {}", number + 1);
        hotels.spawn(summary(application.for_hotel(token).with_label(label)));
    }
    let mut failed = 0;
    while let Some(result) = hotels.join_next().await {
        match result? {
            Ok(line) => println!("{line}"),
            Err(error) => {
                println!("{} failed: {error}", error.label().unwrap_or("a hotel"));
                failed += 1;
            }
        }
    }
    println!("{failed} failed");
    Ok(())
}
