//! Values on their way out: whatever writes, JSON or another format of serde's, is compiled once,
//! not for each type.

use std::borrow::Cow;
use std::fmt::Display;

use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::tree::{write_number, write_raw};
use super::{Codec, List, Map, Object};

/// Takes the content of a value, once.
pub struct Writer<'w>(pub(super) &'w mut dyn FnMut(Value<'_>));

// Not inlined: generated code has a call of one of these in each type.
impl Writer<'_> {
    /// Takes nothing.
    #[inline(never)]
    pub fn null(&mut self) {
        (self.0)(Value::Null);
    }

    /// Takes a text.
    #[inline(never)]
    pub fn text(&mut self, text: &str) {
        (self.0)(Value::Text(text));
    }

    /// Takes an object and its fields, in the order of its members.
    #[inline(never)]
    pub fn object(&mut self, object: &'static Object, fields: &[&dyn Codec]) {
        (self.0)(Value::Object(object, fields));
    }

    /// Takes a variant of a union: the text of its `Discriminator`, and beside it the payload under
    /// its name.
    #[inline(never)]
    pub fn tagged(&mut self, tag: &str, payload: Option<(&str, &dyn Codec)>) {
        (self.0)(Value::Tagged(tag, payload));
    }

    /// Takes an object without members under this name, beside the text of a `Discriminator`.
    #[inline(never)]
    pub fn tagged_empty(&mut self, tag: &str, name: &str) {
        (self.0)(Value::TaggedEmpty(tag, name));
    }

    #[inline(never)]
    pub(crate) fn list(&mut self, list: &dyn List) {
        (self.0)(Value::List(list));
    }

    #[inline(never)]
    pub(crate) fn map(&mut self, map: &dyn Map) {
        (self.0)(Value::Map(map));
    }

    pub(crate) fn boolean(&mut self, value: bool) {
        (self.0)(Value::Bool(value));
    }

    pub(crate) fn integer(&mut self, value: i64) {
        (self.0)(Value::Integer(value));
    }

    pub(crate) fn natural(&mut self, value: u128) {
        (self.0)(Value::Natural(value));
    }

    /// Takes the entries of a list, which may be of different kinds.
    pub(crate) fn row(&mut self, fields: &[&dyn Codec]) {
        (self.0)(Value::Row(fields));
    }

    /// Takes a text, to be printed.
    pub(crate) fn printed(&mut self, value: &dyn Display) {
        (self.0)(Value::Printed(value));
    }

    /// Takes a secret text, which is part of requests and never printed.
    pub(crate) fn secret(&mut self, text: &str) {
        (self.0)(Value::Secret(text));
    }

    /// Takes a number, as JSON.
    pub(crate) fn number(&mut self, json: &RawValue) {
        (self.0)(Value::Number(json));
    }

    /// Takes the text of a number.
    pub(crate) fn number_text(&mut self, text: &str) {
        match RawValue::from_string(text.to_owned()) {
            Ok(json) => self.number(&json),
            Err(_) => self.text(text),
        }
    }

    /// Takes JSON that is written unchanged. Untyped data may contain secrets, so it is not
    /// printed.
    pub(crate) fn raw(&mut self, json: &RawValue) {
        (self.0)(Value::Raw(json));
    }
}

/// The content of a value, to be written.
#[derive(Clone, Copy)]
pub(super) enum Value<'a> {
    Null,
    Bool(bool),
    Integer(i64),
    Natural(u128),
    Text(&'a str),
    Printed(&'a dyn Display),
    Secret(&'a str),
    Number(&'a RawValue),
    Raw(&'a RawValue),
    Object(&'static Object, &'a [&'a dyn Codec]),
    List(&'a dyn List),
    Row(&'a [&'a dyn Codec]),
    Map(&'a dyn Map),
    Tagged(&'a str, Option<(&'a str, &'a dyn Codec)>),
    TaggedEmpty(&'a str, &'a str),
}

impl<'a> Value<'a> {
    /// As the key of a dictionary. Written as a text, since a serializer writes keys by another
    /// one, which would need all of this compiled once more.
    pub(super) fn as_key(self) -> Option<Cow<'a, str>> {
        match self {
            Self::Text(text) => Some(Cow::Borrowed(text)),
            Self::Printed(value) => Some(Cow::Owned(value.to_string())),
            _ => None,
        }
    }
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Null => serializer.serialize_none(),
            Self::Bool(value) => serializer.serialize_bool(value),
            Self::Integer(value) => serializer.serialize_i64(value),
            Self::Natural(value) => serializer.serialize_u128(value),
            Self::Text(text) | Self::Secret(text) => serializer.serialize_str(text),
            Self::Printed(value) => serializer.collect_str(value),
            Self::Number(json) => write_number(serializer, json),
            Self::Raw(json) => write_raw(serializer, json),
            Self::Object(object, fields) => write_object(serializer, object, fields),
            Self::List(list) => write_list(serializer, list.count(), &|index| list.item(index)),
            Self::Row(fields) => write_list(serializer, fields.len(), &|index| fields[index]),
            Self::Map(map) => {
                let mut out = serializer.serialize_map(Some(map.count()))?;
                let mut result = Ok(());
                map.each(&mut |key, value| {
                    show(key, &mut |key| {
                        show(value, &mut |value| {
                            if result.is_ok() {
                                result = match key.as_key() {
                                    Some(key) => out.serialize_entry(&key, &value),
                                    None => Err(S::Error::custom("a key that is not a string")),
                                };
                            }
                        });
                    });
                });
                result?;
                out.end()
            }
            Self::Tagged(tag, payload) => {
                let mut out = serializer.serialize_map(Some(1 + usize::from(payload.is_some())))?;
                out.serialize_entry(TAG, tag)?;
                if let Some((name, value)) = payload {
                    let mut result = Ok(());
                    show(value, &mut |value| {
                        result = out.serialize_entry(name, &value)
                    });
                    result?;
                }
                out.end()
            }
            Self::TaggedEmpty(tag, name) => {
                let mut out = serializer.serialize_map(Some(2))?;
                out.serialize_entry(TAG, tag)?;
                out.serialize_entry(name, &Self::Object(&EMPTY, &[]))?;
                out.end()
            }
        }
    }
}

/// Passes the content of a value to `take`.
pub(super) fn show(value: &dyn Codec, take: &mut dyn FnMut(Value<'_>)) {
    value.write(&mut Writer(take));
}

pub(super) const TAG: &str = "Discriminator";

static EMPTY: Object = Object::new("Empty", &[]);

fn write_list<'a, S: Serializer>(
    serializer: S,
    count: usize,
    item: &dyn Fn(usize) -> &'a dyn Codec,
) -> Result<S::Ok, S::Error> {
    let mut out = serializer.serialize_seq(Some(count))?;
    let mut result = Ok(());
    for index in 0..count {
        show(item(index), &mut |value| {
            result = out.serialize_element(&value)
        });
        if result.is_err() {
            break;
        }
    }
    result?;
    out.end()
}

fn write_object<S: Serializer>(
    serializer: S,
    object: &'static Object,
    fields: &[&dyn Codec],
) -> Result<S::Ok, S::Error> {
    let members = || object.members.iter().zip(fields);
    let mut count = 0;
    for (member, field) in members() {
        show(*field, &mut |value| {
            count += usize::from(!member.is_left_out(&value));
        });
    }
    // Not as a struct: of these some formats keep the places of the members alone, and here they
    // are left out.
    let mut out = serializer.serialize_map(Some(count))?;
    for (member, field) in members() {
        let mut result = Ok(());
        show(*field, &mut |value| {
            if !member.is_left_out(&value) {
                result = out.serialize_entry(member.name, &value);
            }
        });
        result?;
    }
    out.end()
}
