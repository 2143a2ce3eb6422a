//! Calls of an API with other conventions than the Connector API.

use serde_json::{Value, json as value};

use super::*;
use crate::base::api::{ApiInfo, CONNECTOR};
use crate::base::credentials::Credentials;
use crate::base::error::Error;
use crate::base::operation::{Effect, ListInfo};
use crate::execute::transport::Replay;
use crate::pagination::query::Query;
use crate::request::encode::Encoded;

static BOOKING: &ApiInfo = &ApiInfo::new("/api/booking/v1").client("App");
static KEYED: &ApiInfo = &ApiInfo::new("/api/keyed/v1")
    .access_token("Key")
    .language("Lang")
    .paging("Window", "Most", "From")
    .errors("Text", Some("Trace"), None);

fn tokenless() -> (Client, crate::fake::Log) {
    let (fake, log) = Fake::new(|_, _| json(200, "{}"));
    let builder = Client::builder(Credentials::none(), "Test 1.0").transport(fake);
    (builder.build().unwrap(), log)
}

async fn refused(client: &Client, api: &'static ApiInfo, body: &str) -> Error {
    let call = client.call_raw("hotels/get", body).api(api);
    call.await.unwrap_err()
}

#[tokio::test]
async fn adds_only_members_of_the_api() {
    let (client, log) = Fake::client(|_, _| json(200, "{}"));
    let ordinary = r#"{"AccessToken": "ordinary", "LanguageCode": "cs"}"#;
    client
        .call_raw("hotels/get", ordinary)
        .api(BOOKING)
        .await
        .unwrap();
    client
        .call_raw("hotels/get", "{}")
        .api(KEYED)
        .await
        .unwrap();
    static BARE: &ApiInfo = &ApiInfo::new("/");
    client.call_raw("hotels/get", "{}").api(BARE).await.unwrap();
    let call = client.call_raw("hotels/get", "{}").api(KEYED);
    call.language("cs-CZ").await.unwrap();
    assert_eq!(
        log.bodies(),
        [
            value!({"App": "Test 1.0", "AccessToken": "ordinary", "LanguageCode": "cs"}),
            value!({"Key": "access-token"}),
            value!({}),
            value!({"Key": "access-token", "Lang": "cs-CZ"}),
        ]
    );
    let error = refused(&client, BOOKING, r#"{"app": "x"}"#).await;
    assert_eq!(
        (error.path(), error.outcome()),
        (Some("App"), Outcome::NotSent)
    );
    let error = refused(&client.with_language("cs"), BOOKING, "{}").await;
    assert_eq!(error.path(), Some("language"));
    assert_eq!(log.bodies().len(), 4);
}

#[tokio::test]
async fn client_without_tokens_is_refused_where_tokens_are_needed() {
    let (client, log) = tokenless();
    client
        .call_raw("hotels/get", "{}")
        .api(BOOKING)
        .await
        .unwrap();
    assert_eq!(log.bodies(), [value!({"App": "Test 1.0"})]);
    for (api, member) in [(&CONNECTOR, "ClientToken"), (KEYED, "Key")] {
        let error = refused(&client, api, "{}").await;
        assert!(error.is_invalid_request() && error.outcome() == Outcome::NotSent);
        assert_eq!(error.path(), Some(member));
        assert!(error.to_string().contains("built without"), "{error}");
    }
    assert_eq!(log.bodies().len(), 1);
    let hotel = client.with_access_token("hotel-token");
    hotel.call_raw("hotels/get", "{}").api(KEYED).await.unwrap();
    assert_eq!(log.bodies()[1], value!({"Key": "hotel-token"}));
    assert!(!format!("{client:?} {hotel:?}").contains("hotel-token"));
}

#[tokio::test]
async fn refuses_base_paths_that_could_change_the_host() {
    let (client, log) = tokenless();
    static BAD: [ApiInfo; 5] = [
        ApiInfo::new("@example.com/x"),
        ApiInfo::new(".example.com"),
        ApiInfo::new("//example.com"),
        ApiInfo::new("/api/../x"),
        ApiInfo::new("/api?x="),
    ];
    for api in &BAD {
        let error = refused(&client, api, "{}").await;
        assert_eq!(error.outcome(), Outcome::NotSent, "{api:?}");
    }
    assert!(log.bodies().is_empty());
}

#[tokio::test]
async fn pages_have_the_names_of_the_api() {
    let (client, log) = Fake::client(|number, _| match number {
        0 => json(
            200,
            r#"{"Hotels":[{"Id":1},{"Id":2}],"From":"b","Cursor":"no"}"#,
        ),
        _ => json(200, r#"{"Hotels":[{"Id":3}],"From":null}"#),
    });
    let operation = OperationInfo::new("hotels/getAll", Effect::Read)
        .api(KEYED)
        .list(ListInfo::new("Hotels", &["Id"]))
        .page_size(2);
    let limitation = br#"{"Limitation": 1, "Window": {"Most": 2, "From": "a"}}"#;
    let mut hotels = client.call_raw_list(operation, limitation).items();
    let mut count = 0;
    while hotels.try_next().await.unwrap().is_some() {
        count += 1;
    }
    assert_eq!(count, 3);
    let windows: Vec<Value> = (log.bodies().into_iter())
        .map(|body| body["Window"].clone())
        .collect();
    let page = |from: &str| value!({"Most": 2, "From": from});
    assert_eq!(windows, [page("a"), page("b")]);
    assert_eq!(log.bodies()[0]["Limitation"], 1, "an ordinary member");

    let (client, _) = Fake::client(|_, _| json(200, r#"{"Hotels":[1,2],"Cursor":"x"}"#));
    let error = client
        .call_raw_list(operation, "{}")
        .items()
        .try_next()
        .await;
    let error = error.unwrap_err();
    assert!(error.is_decode() && error.path() == Some("From"), "{error}");
    let wrong = r#"{"Window": {"Most": "x"}}"#;
    let error = client
        .call_raw_list(operation, wrong)
        .items()
        .try_next()
        .await;
    let error = error.unwrap_err();
    assert_eq!(error.path(), Some("Window"));
    assert_eq!(error.message(), Some("must hold a Most and a From"));
}

#[tokio::test]
async fn errors_have_the_members_of_the_api() {
    let body = r#"{"Message":"no","Text":"Full of access-token.","Trace":"t-1","Details":"no"}"#;
    let (client, _) = Fake::client(move |_, _| {
        let mut response = json(403, body)?;
        response.headers.remove("request-id");
        Ok(response)
    });
    let error = refused(&client, KEYED, "{}").await;
    assert_eq!(error.message(), Some("Full of [redacted]."));
    assert_eq!((error.request_id(), error.details()), (Some("t-1"), None));

    // A body without the id of the request: the header has it.
    static BARE: &ApiInfo = &ApiInfo::new("/x").errors("Text", None, None);
    let (client, _) = Fake::client(|_, _| json(403, r#"{"Text":"Full.","RequestId":"no"}"#));
    let error = refused(&client, BARE, "{}").await;
    assert_eq!(error.message(), Some("Full."));
    assert_eq!(error.request_id(), Some("r-1"));
}

#[tokio::test]
async fn replay_records_no_token_of_any_name() {
    let replay = Replay::new().json("hotels/get", "{}");
    let credentials = Credentials::client_token("client-token").access_token("access-token");
    let builder = Client::builder(credentials, "Test 1.0").transport(replay.clone());
    let client = builder.build().unwrap();
    client
        .call_raw("hotels/get", r#"{"x":1}"#)
        .api(KEYED)
        .await
        .unwrap();
    assert_eq!(replay.requests()[0].body, r#"{"x":1}"#);
}

#[test]
fn quota_and_checkpoints_belong_to_one_api() {
    let handle = |token: &str| {
        let credentials = Credentials::client_token("client-token").access_token(token);
        Handle::of(credentials)
    };
    let of = |token: &str, api| handle(token).principal(api).expose().to_owned();
    assert_eq!(of("one", &CONNECTOR), "one");
    let all = [
        of("one", &CONNECTOR),
        of("one", KEYED),
        of("two", KEYED),
        of("one", BOOKING),
    ];
    for (index, one) in all.iter().enumerate() {
        assert!(!all[..index].contains(one), "{one}");
    }
    assert_eq!(
        of("one", BOOKING),
        of("two", BOOKING),
        "its calls carry no token"
    );

    let fingerprint = |api| {
        let info = OperationInfo::new("hotels/getAll", Effect::Read).api(api);
        let query = Query::read(Encoded::read(info, br#"{"x":1}"#).unwrap());
        query.fingerprint()
    };
    assert_ne!(fingerprint(&CONNECTOR), fingerprint(KEYED));
    assert_ne!(fingerprint(BOOKING), fingerprint(KEYED));
}
