//! Data of events: unions whose discriminator has another name, or is among the members of the
//! data.

use super::write::{Value, show};
use super::{Codec, Map, Writer};

/// A variant of such a union for writing: the tag, and the payload under its property or as more
/// members.
struct Tagged<'a> {
    tag: &'a str,
    text: &'a str,
    property: Option<&'a str>,
    payload: &'a dyn Codec,
}

/// Writes a variant. Without a property, the members of the payload follow the tag.
pub fn write_event(
    writer: &mut Writer<'_>,
    tag: &str,
    text: &str,
    property: Option<&str>,
    payload: &dyn Codec,
) {
    writer.map(&Tagged {
        tag,
        text,
        property,
        payload,
    });
}

impl Map for Tagged<'_> {
    fn count(&self) -> usize {
        let mut count = 0;
        self.each(&mut |_, _| count += 1);
        count
    }

    fn each(&self, entry: &mut dyn FnMut(&dyn Codec, &dyn Codec)) {
        entry(&self.tag.to_owned(), &self.text.to_owned());
        if let Some(property) = self.property {
            return entry(&property.to_owned(), self.payload);
        }
        show(self.payload, &mut |value| {
            let Value::Object(object, fields) = value else {
                return;
            };
            for (member, field) in object.members.iter().zip(fields) {
                let mut is_left_out = false;
                show(*field, &mut |value| {
                    is_left_out = member.is_left_out(&value);
                });
                if !is_left_out {
                    entry(&member.name.to_owned(), *field);
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::bindings;

    #[derive(Clone, Debug, PartialEq)]
    enum Change {
        Thing(Thing),
        Unrecognized(bindings::UnrecognizedVariant),
    }

    #[derive(Clone, PartialEq)]
    struct Thing {
        id: String,
        state: Option<String>,
    }

    bindings::object!(Thing {
        id: required "Id",
        state: optional "State",
    });
    bindings::event_union!(Change "Type" {
        Thing: "Thing",
    });

    #[derive(Clone, Debug, PartialEq)]
    enum Action {
        Made(Thing),
        Unrecognized(bindings::UnrecognizedVariant),
    }
    bindings::event_union!(Action "Action" {
        Made: "Made" "Data",
    });

    #[test]
    fn tag_among_the_members_decides() {
        for json in [
            r#"{"Type":"Thing","Id":"7","State":"New"}"#,
            r#"{"Type":"Thing","Id":"7"}"#,
            r#"{"Type":"Else","Id":"7"}"#,
            r#"{"Id":"7"}"#,
        ] {
            let change: Change = bindings::from_json(json.as_bytes()).unwrap();
            let known = json.contains("\"Thing\"");
            assert_eq!(matches!(change, Change::Thing(_)), known, "{json}");
            let written = bindings::to_json(&change).unwrap();
            assert_eq!(String::from_utf8(written).unwrap(), json);
            assert_eq!(serde_json::to_string(&change).unwrap(), json);
        }
        assert!(bindings::from_json::<Change>(br#"{"Type":"Thing"}"#).is_err());
    }

    #[test]
    fn payload_stands_beside_the_tag() {
        let json = r#"{"Action":"Made","Data":{"Id":"7"}}"#;
        let action: Action = bindings::from_json(json.as_bytes()).unwrap();
        assert!(matches!(&action, Action::Made(thing) if thing.id == "7"));
        assert_eq!(bindings::to_json(&action).unwrap(), json.as_bytes());
        let error = bindings::from_json::<Action>(br#"{"Action":"Made"}"#).unwrap_err();
        assert!(error.to_string().contains("Data"), "{error}");
    }
}
