//! must compile
use mews_api::requests::{ConfigurationGet, ServicesGetAll};
use mews_api::{Client, Error};

async fn calls(client: Client) -> Result<(), Error> {
    let client = client.with_language("cs-CZ");
    let configuration = client.configuration().get(ConfigurationGet::new()).await?;
    let page = client.services().get_all(ServicesGetAll::new()).first_page().await?;
    println!("{} {}", configuration.enterprise.name, page.services.len());
    Ok(())
}

fn main() {
    let _ = calls;
}
