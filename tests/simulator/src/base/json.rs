//! JSON whose numbers keep the digits they were written with.

use std::ops::{Deref, DerefMut};

use compact_str::CompactString;
use indexmap::IndexMap;
use indexmap::map::Entry;
use serde_json::value::RawValue;

/// The name of a member. Most names are short enough to need no memory of their own.
pub(crate) type Name = CompactString;

/// How members are found by name: seeded, so that no body can be made to collide.
pub(crate) type Hashing = foldhash::fast::RandomState;

type Members = IndexMap<Name, Json, Hashing>;

/// The members of an object, in their order. Boxed, so that other values stay small.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Object(Box<Members>);

impl Object {
    pub(crate) fn with_capacity(members: usize) -> Self {
        let members = Members::with_capacity_and_hasher(members, Hashing::default());
        Self(Box::new(members))
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Json> {
        self.0.get(name)
    }

    pub(crate) fn get_mut(&mut self, name: &str) -> Option<&mut Json> {
        self.0.get_mut(name)
    }

    pub(crate) fn contains_key(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub(crate) fn shift_remove(&mut self, name: &str) -> Option<Json> {
        self.0.shift_remove(name)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn insert(&mut self, name: impl Into<Name>, value: Json) -> Option<Json> {
        self.0.insert(name.into(), value)
    }

    pub(crate) fn entry(&mut self, name: impl Into<Name>) -> Entry<'_, Name, Json> {
        self.0.entry(name.into())
    }

    pub(crate) fn extend<N: Into<Name>>(&mut self, members: impl IntoIterator<Item = (N, Json)>) {
        let members = members.into_iter();
        self.0
            .extend(members.map(|(name, value)| (name.into(), value)));
    }
}

impl Deref for Object {
    type Target = Members;

    fn deref(&self) -> &Members {
        &self.0
    }
}

impl DerefMut for Object {
    fn deref_mut(&mut self) -> &mut Members {
        &mut self.0
    }
}

impl<N: Into<Name>> FromIterator<(N, Json)> for Object {
    fn from_iter<I: IntoIterator<Item = (N, Json)>>(members: I) -> Self {
        let members = members.into_iter();
        let members = members.map(|(name, value)| (name.into(), value));
        Self(Box::new(members.collect()))
    }
}

impl IntoIterator for Object {
    type Item = (Name, Json);
    type IntoIter = indexmap::map::IntoIter<Name, Json>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'o> IntoIterator for &'o Object {
    type Item = (&'o Name, &'o Json);
    type IntoIter = indexmap::map::Iter<'o, Name, Json>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// Deeper bodies are refused: none of the API's comes near.
const MAX_DEPTH: usize = 64;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    /// As it was or will be written.
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Object),
}

impl Json {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn number(number: impl ToString) -> Self {
        Self::Number(number.to_string())
    }

    /// Reads strict JSON.
    pub(crate) fn parse(body: &[u8]) -> Option<Self> {
        let raw: &RawValue = serde_json::from_slice(body).ok()?;
        read(raw, 0)
    }

    pub(crate) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The texts of a list, or the one text that it is.
    pub(crate) fn texts(&self) -> Option<impl Iterator<Item = &str>> {
        let items = match self {
            Self::List(items) => items.as_slice(),
            Self::Text(_) => std::slice::from_ref(self),
            _ => return None,
        };
        Some(items.iter().filter_map(Self::as_text))
    }

    pub(crate) fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The member of an object; null if there is none.
    pub(crate) fn get(&self, name: &str) -> &Json {
        self.as_object()
            .and_then(|members| members.get(name))
            .unwrap_or(&Self::Null)
    }

    /// The value at the end of a dotted path; null if it leads nowhere.
    pub(crate) fn at(&self, path: &str) -> &Json {
        path.split('.').fold(self, Self::get)
    }

    /// The value at the end of a dotted path. If the path leads through lists, the result is a list
    /// of the values at its ends.
    pub(crate) fn along(&self, path: &str) -> Json {
        if let Self::List(items) = self {
            return Self::List(items.iter().map(|item| item.along(path)).collect());
        }
        match path.split_once('.') {
            Some((first, rest)) => self.get(first).along(rest),
            None => self.get(path).clone(),
        }
    }

    /// About how many bytes it takes in memory.
    pub(crate) fn bytes(&self) -> usize {
        let inside = match self {
            Self::Null | Self::Bool(_) => 0,
            Self::Number(text) | Self::Text(text) => text.len(),
            Self::List(items) => items.iter().map(Self::bytes).sum(),
            Self::Object(members) => members
                .iter()
                .map(|(name, value)| name.len() + value.bytes())
                .sum(),
        };
        // The value itself, its place in a list or under a name, and what allocations cost.
        128 + inside
    }

    /// The text to send.
    pub(crate) fn to_text(&self) -> String {
        let mut out = String::with_capacity(self.guess().min(16 << 20));
        self.write(&mut out);
        out
    }

    /// About how long the text of a long list becomes, so that it need not be moved while it grows.
    fn guess(&self) -> usize {
        match self {
            Self::List(items) => items
                .len()
                .saturating_mul(items.first().map_or(0, Self::guess)),
            Self::Object(members) => members.values().map(|value| 48 + value.guess()).sum(),
            Self::Text(text) | Self::Number(text) => text.len(),
            _ => 4,
        }
    }

    /// Appends the text to send.
    pub(crate) fn write(&self, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(true) => out.push_str("true"),
            Self::Bool(false) => out.push_str("false"),
            Self::Number(digits) => out.push_str(digits),
            Self::Text(text) => quote(text, out),
            Self::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    item.write(out);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    if index > 0 {
                        out.push(',');
                    }
                    quote(name, out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

fn quote(text: &str, out: &mut String) {
    let odd = |byte: u8| (byte < b' ') | (byte == b'"') | (byte == b'\\');
    // Looks at all bytes, which compilers turn into looking at many at once.
    if !text.bytes().fold(false, |found, byte| found | odd(byte)) {
        out.push('"');
        out.push_str(text);
        out.push('"');
    } else {
        out.push_str(&serde_json::Value::from(text).to_string());
    }
}

/// Level by level, since only raw values keep a number's digits.
fn read(raw: &RawValue, depth: usize) -> Option<Json> {
    let text = raw.get();
    if depth > MAX_DEPTH {
        return None;
    }
    Some(match text.as_bytes().first()? {
        b'{' => {
            let members: IndexMap<String, &RawValue> = serde_json::from_str(text).ok()?;
            let members = members
                .into_iter()
                .map(|(name, value)| Some((name, read(value, depth + 1)?)));
            Json::Object(members.collect::<Option<_>>()?)
        }
        b'[' => {
            let items: Vec<&RawValue> = serde_json::from_str(text).ok()?;
            Json::List(
                items
                    .into_iter()
                    .map(|item| read(item, depth + 1))
                    .collect::<Option<_>>()?,
            )
        }
        b'"' => Json::Text(serde_json::from_str(text).ok()?),
        b't' => Json::Bool(true),
        b'f' => Json::Bool(false),
        b'n' => Json::Null,
        _ => Json::Number(text.to_owned()),
    })
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn value_takes_at_most_32_bytes() {
        assert!(size_of::<Json>() <= 32, "{}", size_of::<Json>());
    }

    #[test]
    fn writes_what_it_reads() {
        for text in [
            r#"{"a":[1,2.50,1E2,-0.10,79228162514264337593543950335],"b":{"c":null},"d":"\"\\\n","e":true,"f":[]}"#,
            "0.0000000000000000000000000001",
            "[]",
        ] {
            assert_eq!(Json::parse(text.as_bytes()).unwrap().to_text(), text);
        }
    }

    #[test]
    fn refuses_invalid_json() {
        for text in [
            "",
            "{",
            "[1,]",
            "{'a':1}",
            "{\"a\":1}x",
            "NaN",
            "\u{feff}{}",
        ] {
            assert_eq!(Json::parse(text.as_bytes()), None, "{text}");
        }
        let deep = "[".repeat(100) + &"]".repeat(100);
        assert_eq!(Json::parse(deep.as_bytes()), None);
    }
}
