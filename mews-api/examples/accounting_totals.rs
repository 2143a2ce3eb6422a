//! Totals of the last month for accounting, by category and currency, exact to the cent. The month
//! begins and ends at midnight in the hotel's time zone.

use std::collections::BTreeMap;
use std::env::var;
use std::error::Error;

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use mews_api::requests::{ConfigurationGet, OrderItemsGetAll};
use mews_api::{Client, Credentials, Decimal, Environment, Timestamp};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let credentials = Credentials::client_token(var("MEWS_CLIENT_TOKEN")?)
        .access_token(var("MEWS_ACCESS_TOKEN")?);
    let client = Client::builder(credentials, "Accounting 1.0")
        .environment(Environment::custom(var("MEWS_ADDRESS")?))
        .build()?;

    let configuration = client.configuration().get(ConfigurationGet::new()).await?;
    let zone = TimeZone::get(&configuration.enterprise.time_zone_identifier)?;
    let now = jiff::Timestamp::try_from(configuration.now_utc)?.to_zoned_datetime(zone.clone());
    let this_month = now.date().first_of_month();
    let last_month = this_month.checked_sub(1.month())?;
    let midnight = |day: Date| -> Result<Timestamp, Box<dyn Error>> {
        let midnight = day.to_zoned_datetime(zone.clone())?.timestamp();
        Ok(midnight.try_into()?)
    };
    let request = OrderItemsGetAll::new()
        .enterprise_ids([configuration.enterprise.id])
        .consumed_utc(midnight(last_month)?..midnight(this_month)?);
    let mut items = client.order_items().get_all(request).items();
    let mut totals: BTreeMap<(String, String), Decimal> = BTreeMap::new();
    let mut count = 0;
    while let Some(item) = items.try_next().await? {
        if item.canceled_utc.is_some() {
            continue;
        }
        let category = match item.accounting_category_id {
            Some(category) => category.to_string(),
            None => "no category".to_owned(),
        };
        *totals.entry((category, item.amount.currency)).or_default() += item.amount.gross_value;
        count += 1;
    }

    for ((category, currency), total) in &totals {
        // Rounded once, at the end: amounts may have parts of a cent.
        let cents = total.round(2).to_scaled(2).ok_or("too large")?;
        println!("{category} {currency} {total} {cents}");
    }
    eprintln!("{count} items");
    Ok(())
}
