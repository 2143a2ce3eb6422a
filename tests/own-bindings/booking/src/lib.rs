//! A program with bindings of its own for an API beside the Connector API.

include!(concat!(env!("OUT_DIR"), "/bindings.rs"));

use mews_api::{Client, Credentials, Environment, Error};

/// A client of the API at this address. It has no tokens.
pub fn client(address: &str) -> Result<Client, Error> {
    Client::builder(Credentials::none(), "Acme Booking 1.4.0")
        .environment(Environment::custom(address))
        .build()
}

/// The number of bookings and their sum.
pub async fn total(client: &Client) -> Result<(usize, mews_api::Decimal), Error> {
    let request = requests::BookingsGetAll::new();
    let (mut count, mut sum) = (0, mews_api::Decimal::default());
    let mut bookings = client.bookings().get_all(request).items();
    while let Some(booking) = bookings.try_next().await? {
        count += 1;
        sum = sum.checked_add(booking.total).unwrap_or(sum);
    }
    Ok((count, sum))
}
