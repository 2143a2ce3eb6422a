//! Operations that this version of the library does not know, and properties that it would leave
//! out.

use std::env::var;
use std::error::Error;

use mews_api::bindings::{ListInfo, OperationInfo};
use mews_api::requests::ServicesGetAll;
use mews_api::{Client, Credentials, Effect, Environment};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let credentials = Credentials::client_token(var("MEWS_CLIENT_TOKEN")?)
        .access_token(var("MEWS_ACCESS_TOKEN")?);
    let client = Client::builder(credentials, "Raw 1.0")
        .environment(Environment::custom(var("MEWS_ADDRESS")?))
        .build()?;

    // One call, JSON in and out. The library adds the tokens. It repeats a read after a failure;
    // without `effect` the call is taken for a write.
    let answer = client
        .call_raw("configuration/get", "{}")
        .effect(Effect::Read)
        .await?;
    let configuration: serde_json::Value = serde_json::from_slice(&answer)?;
    println!("{}", configuration["Enterprise"]["Name"]);

    // A list, whose pages the library follows. Items are JSON texts.
    let operation = OperationInfo::new("services/getAll", Effect::Read)
        .list(ListInfo::new("Services", &["Id"]))
        .page_size(1_000);
    let mut services = client.call_raw_list(operation, "{}").items();
    let mut raw = 0;
    while let Some(service) = services.try_next().await? {
        let service: serde_json::Value = serde_json::from_str(service.as_str())?;
        println!("{}", service["Id"]);
        raw += 1;
    }

    // The same for a request that the library knows: properties that are new are kept.
    let mut services = client.services().get_all(ServicesGetAll::new()).raw_items();
    let mut known = 0;
    while services.try_next().await?.is_some() {
        known += 1;
    }
    println!("same number: {}", raw == known);
    Ok(())
}
