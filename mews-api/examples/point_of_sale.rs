//! A till charges drinks to a guest's room exactly once, even if the connection breaks meanwhile.
//!
//! The library does not repeat a write that may have been carried out, unless it can look: here for
//! the number of the receipt, before the order is sent again.

use std::env::var;
use std::error::Error;

use mews_api::requests::{
    ConfigurationGet, CustomersGetAll, OrderItemsGetAll, OrdersAdd, ServicesGetAll,
};
use mews_api::types::{ActivityStates, AmountParameters, CustomerExtent, OrderItemAdditionData};
use mews_api::{Client, Credentials, Decimal, Environment, Id, Timestamp, entities};

struct Sale {
    receipt: String,
    service: Id<entities::Service>,
    guest: Id<entities::Account>,
    price: Decimal,
    /// The service's time before the sale.
    start: Timestamp,
}

impl Sale {
    fn order(&self) -> OrdersAdd {
        let amount = AmountParameters::new("EUR", ["UK-2022-20%"]).gross_value(self.price);
        let drinks =
            OrderItemAdditionData::new("Espresso", 2, amount).external_identifier(&self.receipt);
        OrdersAdd::new(self.service, self.guest).items([drinks])
    }

    /// Whether the guest's account has an item of this receipt.
    async fn is_charged(&self, client: &Client) -> Result<bool, mews_api::Error> {
        let request = OrderItemsGetAll::new()
            .account_ids([self.guest])
            .updated_utc(self.start..);
        let mut items = client.order_items().get_all(request).items();
        let item = items.try_find(|item| item.external_identifier.as_ref() == Some(&self.receipt));
        Ok(item.await?.is_some())
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let credentials = Credentials::client_token(var("MEWS_CLIENT_TOKEN")?)
        .access_token(var("MEWS_ACCESS_TOKEN")?);
    let client = Client::builder(credentials, "Till 1.0")
        .environment(Environment::custom(var("MEWS_ADDRESS")?))
        .build()?;

    let configuration = client.configuration().get(ConfigurationGet::new()).await?;
    let services = client
        .services()
        .get_all(ServicesGetAll::new())
        .first_page()
        .await?;
    let extent = CustomerExtent::new().customers(true);
    let customers = client
        .customers()
        .get_all(CustomersGetAll::new(extent).activity_states([ActivityStates::Active]))
        .first_page()
        .await?;
    let (Some(service), Some(guest)) = (services.services.first(), customers.customers.first())
    else {
        return Err("the hotel has no service or no guest".into());
    };
    let sale = Sale {
        receipt: "receipt-2026-000123".to_owned(),
        service: service.id,
        guest: guest.id.into(),
        price: "4.50".parse()?,
        start: configuration.now_utc,
    };
    let call = client.orders().add(sale.order());
    call.send_with_read_back(async || sale.is_charged(&client).await)
        .await?;
    println!("{} is charged to {}", sale.receipt, guest.last_name);
    Ok(())
}
