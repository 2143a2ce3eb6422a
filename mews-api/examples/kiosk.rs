//! A kiosk in the lobby greets a guest in Czech and checks in the reservation.

use std::env::var;
use std::error::Error;
use std::time::Duration;

use mews_api::requests::{
    ConfigurationGet, CustomersGetAll, ReservationsGetAllV20230606, ReservationsStart,
};
use mews_api::types::{CustomerExtent, ServiceOrderStateEnum};
use mews_api::{Client, Credentials, Environment};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let credentials = Credentials::client_token(var("MEWS_CLIENT_TOKEN")?)
        .access_token(var("MEWS_ACCESS_TOKEN")?);
    let client = Client::builder(credentials, "Kiosk 1.0")
        .environment(Environment::custom(var("MEWS_ADDRESS")?))
        // A guest is waiting.
        .timeout(Duration::from_secs(10))
        .build()?
        .with_language("cs-CZ");

    // Reservations that arrive today, by the clock of the hotel.
    let configuration = client.configuration().get(ConfigurationGet::new()).await?;
    let zone = configuration.enterprise.time_zone()?;
    let today = zone.date_of(configuration.now_utc)?;
    let tomorrow = today.checked_add_days(1).ok_or("the year is over 9999")?;
    let (start, end) = (zone.day_start(today)?, zone.day_start(tomorrow)?);
    let arrivals = ReservationsGetAllV20230606::new()
        .enterprise_ids([configuration.enterprise.id])
        .scheduled_start_utc(start..end)
        .states([ServiceOrderStateEnum::Confirmed]);
    let mut arrivals = client.reservations().get_all_v20230606(arrivals).items();
    // Reservations of companies are for the reception.
    let arrival = arrivals.try_find(|reservation| reservation.customer_id().is_some());
    let Some(reservation) = arrival.await? else {
        println!("nobody arrives");
        return Ok(());
    };
    let request = CustomersGetAll::new(CustomerExtent::new().customers(true))
        .customer_ids(reservation.customer_id());
    let mut guests = client.customers().get_all(request).items();
    let guest = guests.try_next().await?.ok_or("the guest is unknown")?;
    println!("Dobrý den, {}!", guest.last_name);

    let start = ReservationsStart::new(reservation.id);
    match client.reservations().start(start).await {
        Ok(()) => println!("{} is checked in", reservation.number),
        // The message is meant for people, in their language.
        Err(error) if error.is_business() => println!("{}", error.message().unwrap_or("?")),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
