//! Tokens and secrets of webhooks are printed nowhere.

use mews_simulator::{Request, Simulator, Webhooks};

#[tokio::test]
async fn debug_shows_no_secrets() {
    let webhooks = Webhooks::to("http://127.0.0.1:9/mews?Token=WEBHOOK-SECRET");
    let builder = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .client_token("CLIENT-SECRET")
        .access_token("ACCESS-SECRET")
        .webhooks(webhooks.clone());
    let request = Request::post("/", "CLIENT-SECRET ACCESS-SECRET");
    let mut printed = format!("{builder:?} {builder:#?} {request:?} {webhooks:?}");
    let simulator = builder.build().unwrap();
    printed.push_str(&format!("{simulator:?} {simulator:#?}"));
    let server = simulator.serve(([127, 0, 0, 1], 0).into()).await.unwrap();
    printed.push_str(&format!("{server:?} {server:#?}"));
    assert!(
        printed.contains("Simulator")
            && printed.contains("Server")
            && printed.contains("http://127.0.0.1:9/mews"),
        "{printed}"
    );
    assert!(!printed.contains("SECRET"), "{printed}");
    assert_eq!(server.access_token(), "ACCESS-SECRET");
}

#[test]
fn debug_of_a_request_for_a_file_shows_no_signature() {
    let request = Request::get("/exports/1/1.jsonl?expires=1&signature=SECRET");
    assert_eq!(
        format!("{request:?}"),
        "Request(GET /exports/1/1.jsonl, 0 bytes)"
    );
}

#[test]
fn generated_tokens_are_long_and_differ() {
    let simulator = Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .seed(3)
        .build()
        .unwrap();
    let (client, access) = (simulator.client_token(), simulator.access_token());
    assert!(client.len() >= 60 && access.len() >= 60);
    assert_ne!(client, access);
}
