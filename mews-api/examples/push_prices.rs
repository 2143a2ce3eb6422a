//! A revenue system sets the price of one rate for each of the next 60 nights.
//!
//! Setting a price twice does no harm, so the client may repeat it after any failure on the way.

use std::env::var;
use std::error::Error;
use std::time::Duration;

use mews_api::requests::{RatesGetAll, RatesUpdatePrice, ServicesGetAll};
use mews_api::types::{ActivityStates, RatePriceUpdate};
use mews_api::{Client, Credentials, Decimal, Environment, RetryWrites, Timestamp};

const NIGHT: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let credentials = Credentials::new(var("MEWS_CLIENT_TOKEN")?, var("MEWS_ACCESS_TOKEN")?);
    let client = Client::builder(credentials, "Revenue 1.0")
        .environment(Environment::custom(var("MEWS_ADDRESS")?))
        .build()?;

    let services = client
        .services()
        .get_all(ServicesGetAll::new())
        .first_page()
        .await?;
    let request = RatesGetAll::new(services.services.iter().map(|service| service.id))
        .activity_states([ActivityStates::Active]);
    let mut rates = client.rates().get_all(request).items();
    let rate = rates
        .try_next()
        .await?
        .ok_or("the hotel has no active rate")?;

    let first: Timestamp = "2026-03-01T00:00:00Z".parse()?;
    let (weekday, weekend): (Decimal, Decimal) = ("129.00".parse()?, "159.00".parse()?);
    let updates: Vec<RatePriceUpdate> = (0..60)
        .map(|night| {
            let start = first + NIGHT * night;
            // The first of March 2026 is a Sunday.
            let price = if night % 7 >= 5 { weekend } else { weekday };
            RatePriceUpdate::new()
                .value(price)
                .first_time_unit_start_utc(start)
                .last_time_unit_start_utc(start)
        })
        .collect();

    // A request takes up to 1,000 updates.
    for updates in updates.chunks(1_000) {
        let request = RatesUpdatePrice::new(rate.id, updates.to_vec());
        client
            .rates()
            .update_price(request)
            .retry_writes(RetryWrites::IfIdempotent)
            .await?;
    }
    println!("{} prices of rate {} are set", updates.len(), rate.id);
    Ok(())
}
