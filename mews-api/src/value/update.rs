use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::json::{Empty, Member, Object, Presence, ReadResult, Reader, Writer};

/// The effect of an update request on one property. By default the property keeps its value.
///
/// Send only properties that change: setting an unchanged value again can overwrite a change that
/// someone else made since.
///
/// ```
/// use mews_api::Update;
///
/// let note: Update<String> = "Late arrival".into();
/// assert_eq!(note, Update::Set("Late arrival".to_owned()));
/// assert!(Update::<String>::default().is_keep());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Update<T> {
    /// Leave the property as it is: nothing is sent.
    #[default]
    Keep,
    /// Give the property this value: `{"Value": …}` is sent.
    Set(T),
    /// Empty the property: `{"Value": null}` is sent.
    Clear,
}

impl<T> Update<T> {
    /// Whether the property is left alone.
    pub const fn is_keep(&self) -> bool {
        matches!(self, Self::Keep)
    }
}

impl<T> From<T> for Update<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl From<&str> for Update<String> {
    fn from(value: &str) -> Self {
        Self::Set(value.to_owned())
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Codec<T> {
    value: Option<T>,
}

impl<T: Serialize> Serialize for Update<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value = match self {
            Self::Keep => return serializer.serialize_none(),
            Self::Set(value) => Some(value),
            Self::Clear => None,
        };
        Codec { value }.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Update<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Option::<Codec<T>>::deserialize(deserializer)? {
            None => Self::Keep,
            Some(Codec { value: Some(value) }) => Self::Set(value),
            Some(Codec { value: None }) => Self::Clear,
        })
    }
}

static OBJECT: Object = Object::new(
    "Update",
    &[Member {
        name: "Value",
        presence: Presence::nullable,
    }],
);

impl<T: Empty> Empty for Update<T> {
    const EMPTY: Self = Self::Keep;
}

impl<T: Empty> crate::json::Codec for Update<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        if reader.null() {
            *self = Self::Keep;
            return Ok(());
        }
        let mut value: Option<T> = None;
        reader.object(&OBJECT, &mut [&mut value])?;
        *self = match value {
            Some(value) => Self::Set(value),
            None => Self::Clear,
        };
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        match self {
            Self::Keep => writer.null(),
            Self::Set(value) => writer.object(&OBJECT, &[value]),
            Self::Clear => writer.object(&OBJECT, &[&None::<bool>]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Request {
        #[serde(default, skip_serializing_if = "Update::is_keep")]
        note: Update<String>,
    }

    #[test]
    fn maps_to_keep_set_and_clear() {
        for (note, json) in [
            (Update::Keep, "{}"),
            (Update::from("x"), r#"{"note":{"Value":"x"}}"#),
            (Update::Clear, r#"{"note":{"Value":null}}"#),
        ] {
            let request = Request { note };
            assert_eq!(serde_json::to_string(&request).unwrap(), json);
            assert_eq!(serde_json::from_str::<Request>(json).unwrap(), request);
        }
        assert_eq!(
            serde_json::from_str::<Request>(r#"{"note":null}"#)
                .unwrap()
                .note,
            Update::Keep
        );
    }
}
