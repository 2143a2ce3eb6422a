//! Types generated for a response without a body, which `minimal` asks for.

#![cfg(feature = "all-resources")]

use mews_api::requests::{ConfigurationGet, CountersGetAll};
use mews_api::transport::{BoxFuture, HeaderMap, Request, Response, Transport, TransportError};
use mews_api::{Client, Credentials, Outcome};

/// A response without a body.
struct NoContent;

impl Transport for NoContent {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        assert_eq!(request.headers["prefer"], "return=minimal");
        Box::pin(async {
            Ok(Response {
                status: 204,
                headers: HeaderMap::new(),
                body: Vec::new(),
            })
        })
    }
}

fn client() -> Client {
    Client::builder(Credentials::client_token("c").access_token("a"), "Test 1.0")
        .transport(NoContent)
        .build()
        .unwrap()
}

#[tokio::test]
async fn required_lists_are_empty() {
    let call = client().counters().get_all(CountersGetAll::new());
    let (counters, metadata) = call.minimal().first_page_with_metadata().await.unwrap();
    assert!(counters.counters.is_empty());
    assert_eq!(metadata.status, 204);
}

#[tokio::test]
async fn reports_missing_members_other_than_lists() {
    let call = client().configuration().get(ConfigurationGet::new());
    let error = call.minimal().send().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
    assert_eq!(
        (error.status(), error.outcome()),
        (Some(204), Outcome::Applied)
    );
    assert_eq!(
        error.message(),
        Some(
            "the response has no body, but must contain more than lists: missing fields `NowUtc`, `Enterprise`"
        )
    );
}
