use std::fmt;
use std::ops::Range;

use serde::de::{DeserializeOwned, Error as _};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::value::RawValue;

use super::Json;
use crate::decode::from_json;
use crate::drift;
use crate::object::{Members, range_in};

const TAG: &str = "Discriminator";
// Webhooks of some resources spell it so.
const TAG_LOWER: &str = "discriminator";

/// What tells a variant without a tag: the members that it must have, and all that it may have.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// Members that must be there.
    pub required: &'static [&'static str],
    /// All members.
    pub known: &'static [&'static str],
}

/// A JSON object held as text while generated code decides which variant of a union it is. The order of its members
/// doesn't matter.
pub struct RawObject {
    raw: Box<RawValue>,
    members: Vec<(Box<str>, Range<usize>)>,
    tag: Option<String>,
}

impl RawObject {
    /// The text of its `Discriminator`, if it has one.
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// Whether a member of this name is present and not null.
    pub fn has(&self, name: &str) -> bool {
        self.member(name).is_some_and(|value| value != "null")
    }

    /// Whether it carries nothing but its tag and nulls.
    pub fn is_bare(&self) -> bool {
        self.members
            .iter()
            .all(|(name, _)| matches!(&**name, TAG | TAG_LOWER) || !self.has(name))
    }

    /// Reads the member of this name.
    ///
    /// # Errors
    /// When it is absent or no `T`.
    pub fn get<T: DeserializeOwned, E: de::Error>(&self, name: &str) -> Result<T, E> {
        let value = self
            .member(name)
            .ok_or_else(|| E::custom(format_args!("missing `{name}`")))?;
        from_json(value.as_bytes()).map_err(|error| E::custom(error.within(name)))
    }

    /// Reads the whole object.
    ///
    /// # Errors
    /// When it is no `T`.
    pub fn decode<T: DeserializeOwned, E: de::Error>(&self) -> Result<T, E> {
        from_json(self.raw.get().as_bytes()).map_err(E::custom)
    }

    /// Whether the member of this name is absent, null, or an object without members: no payload.
    pub fn is_blank(&self, name: &str) -> bool {
        let Some(value) = self.member(name).filter(|value| *value != "null") else {
            return true;
        };
        serde_json::from_str::<Members<'_>>(value).is_ok_and(|Members(members)| members.is_empty())
    }

    /// Which of several forms without a tag the object has: of those whose required members are all there the one that
    /// knows most of its members; the first of several equals.
    pub fn best_fit(&self, forms: &[Form]) -> Option<usize> {
        let mut best: Option<(usize, usize)> = None;
        for (index, form) in forms.iter().enumerate() {
            let fit = self.fits(form.required, form.known);
            if let Some(fit) = fit.filter(|fit| best.is_none_or(|(_, most)| *fit > most)) {
                best = Some((index, fit));
            }
        }
        best.map(|(index, _)| index)
    }

    /// How well the object fits a variant without a tag: `None` if a required member is absent, else how many of its
    /// members the variant knows. The most wins.
    fn fits(&self, required: &[&str], all: &[&str]) -> Option<usize> {
        let complete = required.iter().all(|name| self.has(name));
        complete.then(|| all.iter().filter(|name| self.has(name)).count())
    }

    /// The object as a variant that this version of the library doesn't know.
    pub fn into_unknown(self) -> UnknownVariant {
        drift::seen();
        UnknownVariant {
            tag: self.tag,
            json: Json::from_raw(self.raw),
        }
    }

    fn member(&self, name: &str) -> Option<&str> {
        let (_, range) = self
            .members
            .iter()
            .find(|(candidate, _)| &**candidate == name)?;
        Some(&self.raw.get()[range.clone()])
    }
}

impl<'de> Deserialize<'de> for RawObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        let members = match serde_json::from_str::<Members<'_>>(raw.get()) {
            Ok(Members(members)) => members
                .into_iter()
                .map(|(name, value)| {
                    (
                        name.into_owned().into(),
                        range_in(raw.get().as_bytes(), value.get()),
                    )
                })
                .collect(),
            Err(_) => return Err(D::Error::custom("expected an object")),
        };
        let mut object = Self {
            raw,
            members,
            tag: None,
        };
        let tag = object.member(TAG).or_else(|| object.member(TAG_LOWER));
        object.tag = tag.and_then(|text| serde_json::from_str(text).ok());
        Ok(object)
    }
}

impl fmt::Debug for RawObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What nobody has typed yet may hold secrets.
        write!(
            f,
            "RawObject({:?}, {} bytes)",
            self.tag,
            self.raw.get().len()
        )
    }
}

/// A variant of a union that this version of the library doesn't know, kept as it came.
#[derive(Clone, PartialEq, Eq)]
pub struct UnknownVariant {
    tag: Option<String>,
    json: Json,
}

impl UnknownVariant {
    /// The text of its `Discriminator`, if it has one.
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// The whole object.
    pub fn json(&self) -> &Json {
        &self.json
    }
}

impl Serialize for UnknownVariant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

impl fmt::Debug for UnknownVariant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What nobody has typed yet may hold secrets.
        write!(
            f,
            "UnknownVariant({:?}, {} bytes)",
            self.tag,
            self.json.as_str().len()
        )
    }
}

/// The payload of a variant that is declared as an object without members.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct EmptyObject {}

/// Writes a variant of a union: its `Discriminator`, and beside it the payload under its name.
///
/// # Errors
/// Those of the serializer.
pub fn tagged<S: Serializer, T: Serialize + ?Sized>(
    serializer: S,
    tag: &str,
    payload: Option<(&str, &T)>,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1 + usize::from(payload.is_some())))?;
    map.serialize_entry(TAG, tag)?;
    if let Some((name, value)) = payload {
        map.serialize_entry(name, value)?;
    }
    map.end()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Decimal;

    #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Space {
        price: Decimal,
        inner: Option<Box<Data>>,
    }

    #[derive(Clone, Debug, PartialEq)]
    enum Data {
        Space(Space),
        Card(Decimal),
        Nothing,
        Unrecognized(UnknownVariant),
    }

    impl Serialize for Data {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                Self::Space(value) => tagged(serializer, "Space", Some(("Value", value))),
                Self::Card(value) => tagged(serializer, "Card", Some(("Card", value))),
                Self::Nothing => tagged(serializer, "Nothing", None::<(&str, &())>),
                Self::Unrecognized(raw) => raw.serialize(serializer),
            }
        }
    }

    impl<'de> Deserialize<'de> for Data {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let object = RawObject::deserialize(deserializer)?;
            match object.tag() {
                Some("Space") if object.has("Value") => object.get("Value").map(Self::Space),
                Some("Card") if object.has("Card") => object.get("Card").map(Self::Card),
                Some("Nothing") if object.is_bare() => Ok(Self::Nothing),
                _ => Ok(Self::Unrecognized(object.into_unknown())),
            }
        }
    }

    #[test]
    fn reads_any_order_of_members_and_nesting() {
        let space = |price, inner| Data::Space(Space { price, inner });
        let nested = Some(Box::new(space("0.10".parse().unwrap(), None)));
        for (json, expected) in [
            (
                r#"{"Discriminator":"Space","Value":{"Price":1.10}}"#,
                space("1.10".parse().unwrap(), None),
            ),
            (
                r#"{"Value":{"Price":1.10},"x":1,"Discriminator":"Space"}"#,
                space("1.10".parse().unwrap(), None),
            ),
            (
                r#"{"discriminator":"Card","Card":1e2,"Invoice":null}"#,
                Data::Card(100.into()),
            ),
            (r#"{"Discriminator":"Nothing","Value":null}"#, Data::Nothing),
            (
                r#"{"Value":{"Inner":{"Value":{"Price":0.10},"Discriminator":"Space"},"Price":2},"Discriminator":"Space"}"#,
                space(2.into(), nested),
            ),
        ] {
            let read: Vec<Data> = serde_json::from_slice(format!("[{json}]").as_bytes()).unwrap();
            assert_eq!(read, std::slice::from_ref(&expected), "{json}");
            let written = serde_json::to_string(&expected).unwrap();
            assert_eq!(serde_json::from_str::<Data>(&written).unwrap(), expected);
        }
    }

    #[test]
    fn keeps_what_it_does_not_know() {
        for json in [
            r#"{"Discriminator":"New","Value":{"a":1.10}}"#,
            r#"{"Discriminator":"Space","Value":null}"#,
            r#"{"Discriminator":"Nothing","Value":{}}"#,
            r#"{"Discriminator":7}"#,
            "{}",
        ] {
            let read: Data = serde_json::from_str(json).unwrap();
            assert!(matches!(read, Data::Unrecognized(_)), "{json}");
            assert_eq!(serde_json::to_string(&read).unwrap(), json);
        }
        assert!(serde_json::from_str::<Data>("[]").is_err());
    }

    #[test]
    fn errors_say_where_and_not_what() {
        let json = r#"{"Discriminator":"Space","Value":{"Price":"hush"}}"#;
        let error = serde_json::from_str::<Data>(json).unwrap_err().to_string();
        assert!(
            error.starts_with("in Value.Price: expected a decimal number"),
            "{error}"
        );
        assert!(!error.contains("hush"), "{error}");
    }

    #[test]
    fn fits_by_properties() {
        let object: RawObject =
            serde_json::from_str(r#"{"Id":"x","Name":"y","Note":null}"#).unwrap();
        assert_eq!(object.fits(&["Id"], &["Id", "Name", "Note"]), Some(2));
        assert_eq!(object.fits(&["Id"], &["Id"]), Some(1));
        assert_eq!(object.fits(&["Note"], &["Note"]), None);
        assert_eq!(
            object
                .decode::<serde_json::Value, serde_json::Error>()
                .unwrap()["Name"],
            "y"
        );
    }
}
