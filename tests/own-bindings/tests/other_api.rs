//! Another API of the provider's kind, called by bindings of its own on a simulator of its schema.

use std::collections::HashSet;
use std::time::Duration;

use mews_api::bindings::{Effect, ListInfo, OperationInfo};
use mews_api::requests::CountriesGetAll;
use mews_api::{Client, Credentials, Environment, Outcome};
use mews_simulator::{Fault, Script, Server, Simulator, Strictness};
use own_bindings::booking::requests::{
    BookingsAdd, BookingsGetAll, BookingsUpdate, HotelsGet, MessagesGetAll, MessagesGetUnread,
};
use own_bindings::booking::types::{BookingUpdateParameters, MessagesByStateParameters, Window};
use own_bindings::booking::{API, Resources};

const SCHEMA: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/booking_schema.rs"));

async fn service() -> (Server, Client) {
    let server = Simulator::builder()
        .strictness(Strictness::Document)
        .schema(SCHEMA.iter().copied())
        .start()
        .await
        .unwrap();
    let client = Client::builder(Credentials::none(), "Own bindings 1.0")
        .environment(Environment::custom(server.url()))
        .build()
        .unwrap();
    (server, client)
}
