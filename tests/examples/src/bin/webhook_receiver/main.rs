//! Receives webhooks and keeps the changed items in an SQLite database.
//!
//! A message is accepted when its ids are in the database, and read later: a queue that outlives
//! the process, a worker that reads by ids, and a nightly sweep that queues changes without a
//! webhook.
//!
//! Settings, as environment variables: `MEWS_CLIENT_TOKEN`; `MEWS_HOTELS`, pairs `enterprise=access
//! token` with `;` between them (hotels that begin to use the application later come by webhook);
//! `MEWS_WEBHOOK_SECRETS`, the secret in the address that the provider knows, and its successor
//! while one replaces the other.

mod store;
mod sweep;
mod worker;

use std::error::Error;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, RawQuery, State};
use axum::http::StatusCode;
use axum::routing::post;
use clap::Parser;
use mews_api::types::IntegrationEvent;
use mews_api::webhooks::{Delivery, Receiver};
use mews_api::{Client, Credentials, Environment, Timestamp};
use tokio::net::TcpListener;
use tokio::sync::Notify;

use store::Store;

#[derive(Parser)]
struct Options {
    /// Where webhooks arrive; a proxy before it speaks TLS
    #[arg(long, default_value = "127.0.0.1:9000")]
    listen: SocketAddr,
    #[arg(long, default_value = "hotels.sqlite")]
    database: PathBuf,
    /// `production`, `demo` or an address
    #[arg(long, default_value = "demo", env = "MEWS_ENVIRONMENT")]
    environment: Environment,
    #[arg(long, env = "MEWS_CLIENT_TOKEN", hide_env_values = true)]
    client_token: String,
    #[arg(
        long,
        env = "MEWS_HOTELS",
        hide_env_values = true,
        value_delimiter = ';'
    )]
    hotels: Vec<String>,
    #[arg(
        long,
        env = "MEWS_WEBHOOK_SECRETS",
        hide_env_values = true,
        value_delimiter = ';'
    )]
    secrets: Vec<String>,
    /// Seconds to wait before reading, so that several events for an entity are read once
    #[arg(long, default_value_t = 2)]
    read_after: u64,
    /// Seconds between two sweeps
    #[arg(long, default_value_t = 86_400)]
    sweep_every: u64,
    /// The first sweep of a hotel reads what changed since then, such as 2026-01-01T00:00:00Z;
    /// everything, if it is left out
    #[arg(long)]
    sweep_from: Option<Timestamp>,
}

/// The state of the handler of messages.
struct Inbox {
    receiver: Receiver,
    store: Arc<Store>,
    news: Arc<Notify>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::parse();
    let store = Arc::new(Store::open(&options.database)?);
    for hotel in options.hotels.iter().filter(|hotel| !hotel.is_empty()) {
        let (enterprise, token) = hotel
            .split_once('=')
            .ok_or("a hotel is `enterprise=token`")?;
        store.add_hotel(enterprise.parse()?, None, token)?;
    }
    // Handles of hotels come from this client; its own access token is never used.
    let credentials = Credentials::client_token(options.client_token).access_token("none");
    let client = Client::builder(credentials, "Webhook Receiver 1.0")
        .environment(options.environment)
        .build()?;

    let news = Arc::new(Notify::new());
    let delay = Duration::from_secs(options.read_after);
    let work = worker::run(client.clone(), Arc::clone(&store), Arc::clone(&news), delay);
    tokio::spawn(work);
    let every = Duration::from_secs(options.sweep_every);
    tokio::spawn(sweep::run(
        client,
        Arc::clone(&store),
        Arc::clone(&news),
        every,
        options.sweep_from,
    ));

    let inbox = Inbox {
        receiver: Receiver::new(options.secrets)?,
        store,
        news,
    };
    let app = Router::new()
        .route("/mews", post(message))
        .layer(DefaultBodyLimit::max(1 << 20))
        .with_state(Arc::new(inbox));
    let listener = TcpListener::bind(options.listen).await?;
    println!("listening on {}", listener.local_addr()?);
    axum::serve(listener, app).await?;
    Ok(())
}

/// Stores a message and responds, well within the provider's five seconds.
async fn message(
    State(inbox): State<Arc<Inbox>>,
    RawQuery(query): RawQuery,
    body: Bytes,
) -> StatusCode {
    let delivery = match inbox.receiver.receive(&query.unwrap_or_default(), &body) {
        Ok(delivery) => delivery,
        Err(refusal) => {
            eprintln!("refused: {refusal}");
            return StatusCode::from_u16(refusal.status()).unwrap_or(StatusCode::BAD_REQUEST);
        }
    };
    match tokio::task::block_in_place(|| accept(&inbox, delivery)) {
        Ok(()) => StatusCode::ACCEPTED,
        // The provider sends it again.
        Err(error) => {
            eprintln!("not stored: {error}");
            StatusCode::INTERNAL_SERVER_ERROR
        }
    }
}

fn accept(inbox: &Inbox, delivery: Delivery<IntegrationEvent>) -> rusqlite::Result<()> {
    match delivery {
        Delivery::General(events) => {
            for unreadable in &events.unreadable {
                eprintln!("not read: {unreadable:?}");
            }
            inbox.store.queue(&events.entities())?;
            inbox.news.notify_one();
            Ok(())
        }
        Delivery::Integration(event) => integration(inbox, event),
        other => {
            eprintln!("unknown: {other:?}");
            Ok(())
        }
    }
}

/// Hotels come and go, and get new access tokens. A token is stored before the message is answered.
fn integration(inbox: &Inbox, event: IntegrationEvent) -> rusqlite::Result<()> {
    match event {
        IntegrationEvent::IntegrationCreated(data) => inbox.store.add_hotel(
            data.enterprise.id.uuid(),
            Some(data.integration.id.uuid()),
            data.access_token.expose(),
        ),
        IntegrationEvent::IntegrationApiKeyCreated(data) => {
            let integration = data.integration.id.uuid();
            match inbox
                .store
                .replace_token(integration, data.api_key.expose())?
            {
                0 => eprintln!("a new access token for the unknown integration {integration}"),
                _ => inbox.news.notify_one(),
            }
            Ok(())
        }
        IntegrationEvent::IntegrationDeleted(data) => {
            inbox.store.remove_integration(data.integration.id.uuid())
        }
        other => {
            eprintln!("integration: {other:?}");
            Ok(())
        }
    }
}
