//! The texts of the programs that are built.

use std::fmt::Write as _;

use mews_codegen::model::Model;

use crate::failure::Failure;

/// The text of a file with one more optional property in `Reservation`.
pub(super) fn with_property(text: &str, number: u32) -> Result<String, Failure> {
    const STRUCT: &str = "pub struct Reservation {\n";
    const OBJECT: &str = "bindings::object! { Reservation {\n";
    let mut text = text.to_owned();
    let at = text
        .find(STRUCT)
        .ok_or_else(|| Failure::new("no `Reservation` to edit"))?;
    text.insert_str(
        at + STRUCT.len(),
        &format!("/// Made up.\npub made_up_{number}: Option<String>,\n"),
    );
    // Types without codec have none.
    if let Some(at) = text.find(OBJECT) {
        text.insert_str(
            at + OBJECT.len(),
            &format!("made_up_{number}: optional \"MadeUp{number}\",\n"),
        );
    }
    Ok(text)
}

/// A program that calls every operation, with a request of which nothing is set, and reads its
/// answer.
pub(super) fn all_calls(model: &Model) -> String {
    let mut text = String::from(ALL_CALLS_HEAD);
    let mut calls = String::new();
    for (resource, operation) in model
        .resources
        .iter()
        .flat_map(|resource| resource.operations.iter().map(move |one| (resource, one)))
    {
        let (handle, method) = (&resource.module, &operation.method);
        let request = &operation.request;
        let _ = write!(
            text,
            "async fn {handle}_{method}(client: &Client) -> Result<(), Error> {{\n    let answer = client.{handle}().{method}(requests::{request}::EMPTY).send_once();\n    answer.await.map(drop)\n}}\n",
        );
        let _ = writeln!(calls, "    {handle}_{method}(&client).await?;");
    }
    text.push_str(&ALL_CALLS_MAIN.replace("CALLS", &calls));
    text
}

pub(super) const ALL_CALLS_HEAD: &str = "#![allow(deprecated, clippy::all)]
use mews_api::bindings::Empty;
use mews_api::{Client, Credentials, Environment, Error, requests};
";

pub(super) const ALL_CALLS_MAIN: &str = r#"
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::builder(Credentials::client_token("client-token").access_token("access-token"), "Bench 1.0")
        .environment(Environment::Demo)
        .build()?;
CALLS
    Ok(())
}
"#;

pub(super) const WITH_IT: &str = r#"use mews_api::requests::ConfigurationGet;
use mews_api::{Client, Credentials, Environment};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().unwrap_or_default();
    let client = Client::builder(Credentials::client_token(next()).access_token(next()), "Bench 1.0")
        .environment(Environment::Demo)
        .build()?;
    let configuration = client.configuration().get(ConfigurationGet::new()).send().await?;
    println!("{} {}", configuration.now_utc, configuration.enterprise.name);
    Ok(())
}
"#;

pub(super) const HAND_WRITTEN: &str = r#"use serde::{Deserialize, Serialize};

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct ConfigurationGet {
    client_token: String,
    access_token: String,
    client: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Configuration {
    now_utc: String,
    enterprise: Enterprise,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Enterprise {
    name: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().unwrap_or_default();
    let request = ConfigurationGet {
        client_token: next(),
        access_token: next(),
        client: "Bench 1.0".to_owned(),
    };
    let configuration: Configuration = reqwest::Client::new()
        .post("https://api.mews-demo.com/api/connector/v1/configuration/get")
        .json(&request)
        .send()
        .await?
        .error_for_status()?
        .json()
        .await?;
    println!("{} {}", configuration.now_utc, configuration.enterprise.name);
    Ok(())
}
"#;
