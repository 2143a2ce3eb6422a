//! Totals of a month for accounting, by category and currency, exact to the cent.

use std::collections::BTreeMap;
use std::env::var;
use std::error::Error;

use mews_api::requests::OrderItemsGetAll;
use mews_api::{Client, Credentials, Decimal, Environment, Timestamp};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let credentials = Credentials::client_token(var("MEWS_CLIENT_TOKEN")?)
        .access_token(var("MEWS_ACCESS_TOKEN")?);
    let client = Client::builder(credentials, "Accounting 1.0")
        .environment(Environment::custom(var("MEWS_ADDRESS")?))
        .build()?;

    let start: Timestamp = "2025-12-01T00:00:00Z".parse()?;
    let end: Timestamp = "2026-01-01T00:00:00Z".parse()?;
    let request = OrderItemsGetAll::new().consumed_utc(start..end);
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
