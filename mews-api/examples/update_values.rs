//! Updates a company: properties that are not set stay, and a value can be cleared.

use std::env::var;
use std::error::Error;

use mews_api::requests::{CompaniesGetAll, CompaniesUpdate};
use mews_api::{Client, Credentials, Environment, Update};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let credentials = Credentials::client_token(var("MEWS_CLIENT_TOKEN")?)
        .access_token(var("MEWS_ACCESS_TOKEN")?);
    let client = Client::builder(credentials, "Back office 1.0")
        .environment(Environment::custom(var("MEWS_ADDRESS")?))
        .build()?;

    let mut companies = client.companies().get_all(CompaniesGetAll::new()).items();
    let company = companies
        .try_next()
        .await?
        .ok_or("the hotel knows no company")?;

    let update = CompaniesUpdate::new(company.id)
        .name("Acme Travel")
        .website_url(Update::Clear);
    client.companies().update(update).await?;

    let request = CompaniesGetAll::new().ids([company.id]);
    let mut companies = client.companies().get_all(request).items();
    let after = companies.try_next().await?.ok_or("the company is gone")?;
    println!("{}: website {:?}", after.name, after.website_url);
    // Not mentioned, so as before.
    println!("number kept: {}", after.number == company.number);
    Ok(())
}
