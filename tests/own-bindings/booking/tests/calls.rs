//! The bindings are called, on a simulator of the same schema.

use mews_simulator::{Simulator, Strictness};

include!(concat!(env!("OUT_DIR"), "/schema.rs"));

#[tokio::test]
async fn own_bindings_are_called() {
    let server = Simulator::builder()
        .strictness(Strictness::Document)
        .schema(SCHEMA.iter().copied())
        .start()
        .await
        .unwrap();
    let client = booking::client(&server.url()).unwrap();
    let (count, sum) = booking::total(&client).await.unwrap();
    assert!(count > 50, "{count} bookings make no second page");
    println!("{count} bookings, {sum} in total");
    server.shutdown().await;
}
