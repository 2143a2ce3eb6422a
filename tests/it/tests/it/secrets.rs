//! Tokens are nowhere: not in the types, not in what is printed.

use mews_api::requests::CustomersGetAll;
use mews_api::types::CustomerExtent;
use mews_api::{Client, Credentials, Environment};
use mews_codegen::lock::NamesLock;
use mews_codegen::lower::lower;
use mews_codegen::model::{Kind, TypeRef};
use mews_codegen::source::Source;
use mews_tests::{OPERATIONS, workspace_schema};

use crate::hotel::{self, InProcess};

const CLIENT_TOKEN: &str = "C11E4770CE4-aaaa-secret";
const ACCESS_TOKEN: &str = "ACCE5570CE4-bbbb-secret";

fn shows_a_token(text: &str) -> bool {
    ["C11E4770CE4", "ACCE5570CE4"]
        .iter()
        .any(|token| text.contains(token))
}

#[test]
fn no_generated_type_has_a_token_field() {
    let schema = workspace_schema().unwrap().unwrap();
    let lock = Source::new(
        "schema/names.lock",
        include_str!("../../../../schema/names.lock"),
    );
    let lock = NamesLock::parse(&lock).unwrap();
    let (model, _) = lower(&schema, &lock).unwrap();
    let mut fields = 0;
    for def in &model.types {
        if let Kind::Struct(body) = &def.kind {
            for field in &body.fields {
                fields += 1;
                assert!(
                    !schema.api.envelope.contains_key(&field.wire),
                    "{}.{}",
                    def.key,
                    field.wire
                );
                let is_token =
                    field.wire.ends_with("AccessToken") || field.wire.ends_with("ClientToken");
                assert!(
                    !is_token || field.ty != TypeRef::String,
                    "{}.{}",
                    def.key,
                    field.wire
                );
            }
        }
    }
    assert!(fields > 3000, "{fields}");
}

#[test]
fn no_request_prints_a_token_even_if_it_was_read_from_a_body_with_tokens() {
    let hotel = InProcess::new(10);
    for row in OPERATIONS {
        let mut body = hotel
            .simulator()
            .full_sample_request(row.info.path, 3)
            .expect("a sample for every operation");
        let members = body.as_object_mut().expect("a body is an object");
        members.insert("ClientToken".to_owned(), CLIENT_TOKEN.into());
        members.insert("AccessToken".to_owned(), ACCESS_TOKEN.into());
        members.insert("Client".to_owned(), "Tests 1.0".into());
        // The document wants them in the items of `reservations/update` too.
        for items in members
            .values_mut()
            .filter_map(|value| value.as_array_mut())
        {
            for item in items.iter_mut().filter_map(|item| item.as_object_mut()) {
                item.insert("ClientToken".to_owned(), CLIENT_TOKEN.into());
                item.insert("AccessToken".to_owned(), ACCESS_TOKEN.into());
            }
        }
        let body = body.to_string();
        let printed = (row.debug_request)(body.as_bytes())
            .unwrap_or_else(|error| panic!("{}: {error}", row.info.path));
        assert!(!shows_a_token(&printed), "{}: {printed}", row.info.path);
        let encoded = (row.request)(body.as_bytes()).unwrap();
        assert!(
            !shows_a_token(&String::from_utf8_lossy(&encoded)),
            "{}",
            row.info.path
        );
    }
}

#[tokio::test]
async fn neither_client_nor_credentials_nor_calls_nor_errors_print_a_token() {
    let credentials = Credentials::new(CLIENT_TOKEN, ACCESS_TOKEN);
    let mut printed = format!("{credentials:?}");
    let builder = Client::builder(credentials.clone(), "Tests 1.0");
    printed += &format!("{builder:?}");
    let hotel = InProcess::new(10);
    let client = hotel.client_with(credentials.clone());
    printed += &format!("{client:?} {:#?}", client.with_access_token(ACCESS_TOKEN));
    let call = client
        .customers()
        .get_all(CustomersGetAll::new(CustomerExtent::new()))
        .access_token(ACCESS_TOKEN);
    printed += &format!("{call:?}");
    let error = call.send().await.unwrap_err();
    assert!(error.is_unauthorized());
    printed += &format!("{error} {error:?} {error:#?} {:?}", error.message());

    let server = hotel::serve(10).await;
    let client = Client::builder(credentials, "Tests 1.0")
        .environment(Environment::custom(server.url()))
        .build()
        .unwrap();
    let over_a_socket = client
        .customers()
        .get_all(CustomersGetAll::new(CustomerExtent::new()))
        .send()
        .await
        .unwrap_err();
    server.shutdown().await;
    let unreachable = client
        .customers()
        .get_all(CustomersGetAll::new(CustomerExtent::new()))
        .send()
        .await
        .unwrap_err();
    printed +=
        &format!("{over_a_socket} {over_a_socket:?} {unreachable} {unreachable:?} {client:?}");
    assert!(!shows_a_token(&printed), "{printed}");
    assert!(printed.len() > 300, "{printed}");
}
