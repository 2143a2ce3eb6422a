//! A revenue system sets the price of one rate for each of the next 60 nights. A night is a time
//! unit of the service: it begins at midnight in the hotel's time zone, and an hour later where
//! clocks skip midnight.
//!
//! Setting a price twice does no harm, so the client may repeat it after any failure on the way.

use std::env::var;
use std::error::Error;

use jiff::civil::Weekday;
use mews_api::requests::{ConfigurationGet, RatesGetAll, RatesUpdatePrice, ServicesGetAll};
use mews_api::types::{ActivityStates, RatePriceUpdate};
use mews_api::{Client, Credentials, Decimal, Environment, RetryWrites};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let credentials = Credentials::client_token(var("MEWS_CLIENT_TOKEN")?)
        .access_token(var("MEWS_ACCESS_TOKEN")?);
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

    let configuration = client.configuration().get(ConfigurationGet::new()).await?;
    let zone = configuration.enterprise.time_zone()?;
    let today = zone.date_of(configuration.now_utc)?;
    let last = today.checked_add_days(59).ok_or("the year is over 9999")?;
    let (weekday, weekend): (Decimal, Decimal) = ("129.00".parse()?, "159.00".parse()?);
    let mut updates = Vec::new();
    for start in zone.days(today..=last)? {
        let price = match jiff::civil::Date::from(zone.date_of(start)?).weekday() {
            Weekday::Friday | Weekday::Saturday => weekend,
            _ => weekday,
        };
        updates.push(RatePriceUpdate::set(price, start, start));
    }

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
