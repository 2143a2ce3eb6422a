//! A message: events of mixed types.

use crate::base::credentials::Credentials;
use crate::base::error::{Error, ErrorKind, Outcome};
use crate::json::decode::from_json;
use crate::json::members::{Members, entries};
use crate::json::{DecodeError, Empty};

/// The events of a message with the lengths of their texts. An unreadable event is an error with
/// its text, and so is an unreadable message.
pub(super) fn read<E: Empty>(
    text: &[u8],
    credentials: &Credentials,
) -> Vec<(usize, Result<E, Error>)> {
    let found = Members::read(text).and_then(|members| match members.get("Events") {
        Some(list) => entries(list).map(|ranges| (list, ranges)),
        None => Err(Box::new(DecodeError::new("", "missing field `Events`"))),
    });
    let (list, ranges) = match found {
        Ok(found) => found,
        Err(error) => return vec![(text.len(), Err(unreadable(&error, text, credentials)))],
    };
    let events = ranges.into_iter().enumerate().map(|(index, range)| {
        let text = &list[range];
        let event = from_json(text).map_err(|error: DecodeError| {
            unreadable(
                &error.within(&format!("Events[{index}]")),
                text,
                credentials,
            )
        });
        (text.len(), event)
    });
    events.collect()
}

fn unreadable(error: &DecodeError, text: &[u8], credentials: &Credentials) -> Error {
    Error::of(ErrorKind::Decode, Outcome::Unknown)
        .at(error.path())
        .with_message(error.message())
        .with_raw_item(text, credentials)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::WebsocketEvent;

    #[test]
    fn mixed_message_keeps_its_order_and_unreadable_events() {
        let credentials =
            Credentials::client_token("client-token-123").access_token("access-token-123");
        let id = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
        let text = format!(
            r#"{{"Events":[{{"Type":"Resource","Id":"{id}","State":"Clean"}},
                {{"Type":"Reservation","Id":"hush access-token-123"}},
                {{"Type":"PriceUpdate","Id":"{id}"}},
                {{"Type":"DoorOpened","Id":"{id}"}}, 7]}}"#
        );
        let events = read::<WebsocketEvent>(text.as_bytes(), &credentials);
        assert_eq!(events.len(), 5);
        assert!(
            matches!(&events[0].1, Ok(WebsocketEvent::Resource(event)) if event.state == *"Clean")
        );
        let error = events[1].1.as_ref().unwrap_err();
        assert!(
            error.is_bad_item() && error.path().unwrap().starts_with("Events[1]"),
            "{error}"
        );
        assert!(!format!("{error} {error:?}").contains("hush"));
        assert!(!error.raw_item().unwrap().contains("access-token"));
        assert!(
            matches!(&events[2].1, Ok(WebsocketEvent::PriceUpdate(event)) if event.rate_id.is_none())
        );
        assert!(matches!(&events[3].1, Ok(WebsocketEvent::Unrecognized(_))));
        assert!(events[4].1.is_err());
        for text in ["", "{}", "[]", r#"{"Events":7}"#, r#"{"Events":[}"#] {
            let events = read::<WebsocketEvent>(text.as_bytes(), &credentials);
            assert!(matches!(events.as_slice(), [(_, Err(_))]), "{text}");
        }
    }
}
