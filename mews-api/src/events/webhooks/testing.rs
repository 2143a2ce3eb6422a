//! Messages for tests of receivers. With the feature `test-util`.
//!
//! ```
//! use mews_api::Uuid;
//! use mews_api::webhooks::{Delivery, Receiver, testing};
//!
//! let receiver = Receiver::new(["a&b secret"])?;
//! let (hotel, guest) = (Uuid::from_u128(1), Uuid::from_u128(2));
//! let body = testing::general(hotel, [("CustomerAdded", guest), ("CustomerUpdated", guest)]);
//! let delivery = receiver.receive(&testing::query("a&b secret"), &body)?;
//! assert!(matches!(delivery, Delivery::General(events) if events.entities().len() == 1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use uuid::Uuid;

use crate::json::push_text;

/// The query of an address with this secret, `Token=…`.
pub fn query(secret: &str) -> String {
    let mut query = "Token=".to_owned();
    for byte in secret.bytes() {
        if byte.is_ascii_alphanumeric() {
            query.push(char::from(byte));
        } else {
            query.push_str(&format!("%{byte:02X}"));
        }
    }
    query
}

/// The body of a general webhook: pairs of a discriminator and the id of an entity.
pub fn general<D: AsRef<str>>(
    enterprise_id: Uuid,
    events: impl IntoIterator<Item = (D, Uuid)>,
) -> Vec<u8> {
    let mut body = format!(
        r#"{{"EnterpriseId":"{enterprise_id}","IntegrationId":"{}","Events":["#,
        Uuid::from_u128(enterprise_id.as_u128() ^ 1)
    )
    .into_bytes();
    for (index, (discriminator, id)) in events.into_iter().enumerate() {
        if index > 0 {
            body.push(b',');
        }
        body.extend_from_slice(br#"{"Discriminator":"#);
        push_text(&mut body, discriminator.as_ref());
        body.extend_from_slice(format!(r#","Value":{{"Id":"{id}"}}}}"#).as_bytes());
    }
    body.extend_from_slice(b"]}");
    body
}

/// The body of an integration webhook of this action, such as `IntegrationEnabled`, with only the
/// integration in its data.
pub fn integration(action: &str, integration_id: Uuid) -> Vec<u8> {
    of_integration(action, integration_id, None)
}

/// The body of an `IntegrationApiKeyCreated`: the integration has this access token from now on.
pub fn api_key_created(integration_id: Uuid, access_token: &str) -> Vec<u8> {
    of_integration(
        "IntegrationApiKeyCreated",
        integration_id,
        Some(access_token),
    )
}

fn of_integration(action: &str, integration_id: Uuid, token: Option<&str>) -> Vec<u8> {
    let mut body = br#"{"Action":"#.to_vec();
    push_text(&mut body, action);
    let data = format!(r#","Data":{{"Integration":{{"Id":"{integration_id}","Name":"Test"}}"#);
    body.extend_from_slice(data.as_bytes());
    if let Some(token) = token {
        body.extend_from_slice(br#","ApiKey":"#);
        push_text(&mut body, token);
    }
    body.extend_from_slice(b"}}");
    body
}
