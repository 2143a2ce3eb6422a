//! A kiosk in the lobby greets a guest in Czech and checks in the reservation.

use std::env::var;
use std::error::Error;

use jiff::tz::TimeZone;
use mews_api::requests::{
    ConfigurationGet, CustomersGetAll, ReservationsGetAllV20230606, ReservationsStart,
};
use mews_api::types::{CustomerExtent, ServiceOrderStateEnum};
use mews_api::{Client, Credentials, Environment, Timestamp};
use std::time::Duration;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let credentials = Credentials::new(var("MEWS_CLIENT_TOKEN")?, var("MEWS_ACCESS_TOKEN")?);
    let client = Client::builder(credentials, "Kiosk 1.0")
        .environment(Environment::custom(var("MEWS_ADDRESS")?))
        // A guest is waiting.
        .timeout(Duration::from_secs(10))
        .build()?
        .with_language("cs-CZ", "cs-CZ");

    // Who arrives today, by the clock of the hotel.
    let configuration = client.configuration().get(ConfigurationGet::new()).await?;
    let zone = TimeZone::get(&configuration.enterprise.time_zone_identifier)?;
    let now = jiff::Timestamp::try_from(configuration.now_utc)?.to_zoned_datetime(zone);
    let today = now.start_of_day()?;
    let tomorrow = now.tomorrow()?.start_of_day()?;
    let (start, end): (Timestamp, Timestamp) = (
        today.timestamp().try_into()?,
        tomorrow.timestamp().try_into()?,
    );
    let arrivals = ReservationsGetAllV20230606::new()
        .enterprise_ids([configuration.enterprise.id])
        .scheduled_start_utc(start..end)
        .states([ServiceOrderStateEnum::Confirmed]);
    let mut arrivals = client.reservations().get_all_v20230606(arrivals).items();
    while let Some(reservation) = arrivals.try_next().await? {
        // Reservations of companies are for the reception.
        let Some(guest) = reservation.customer_id() else {
            continue;
        };
        let guest =
            CustomersGetAll::new(CustomerExtent::new().customers(true)).customer_ids([guest]);
        let guests = client
            .customers()
            .get_all(guest)
            .first_page()
            .await?
            .customers;
        let Some(guest) = guests.first() else {
            continue;
        };
        println!("Dobrý den, {}!", guest.last_name);

        let start = ReservationsStart::new(reservation.id);
        match client.reservations().start(start).await {
            Ok(()) => println!("{} is checked in", reservation.number),
            // The message is meant for people, in their language.
            Err(error) if error.is_business() => println!("{}", error.message().unwrap_or("?")),
            Err(error) => return Err(error.into()),
        }
        return Ok(());
    }
    println!("nobody arrives");
    Ok(())
}
