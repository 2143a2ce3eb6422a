//! Values on their way out: whatever writes, JSON or another format of serde's, is compiled once, not for each type.

use std::fmt::Display;

use serde::ser::{SerializeMap, SerializeSeq, SerializeStruct};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::{List, Map, Object, Wire};

/// What a value shows of itself to be written.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Value<'a> {
    /// Nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A text.
    Text(&'a str),
    /// A text, to be printed.
    Printed(&'a dyn Display),
    /// JSON, to be written as it is.
    Raw(&'a RawValue),
    /// An object and its fields, in the order of its members.
    Object(&'static Object, &'a [&'a dyn Wire]),
    /// A list.
    List(&'a dyn List),
    /// A dictionary.
    Map(&'a dyn Map),
    /// A variant of a union: the text of its `Discriminator`, and beside it the payload under its name.
    Tagged(&'a str, Option<(&'a str, &'a dyn Wire)>),
    /// An object without members under this name, beside the text of a `Discriminator`.
    TaggedEmpty(&'a str, &'a str),
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Null => serializer.serialize_none(),
            Self::Bool(value) => serializer.serialize_bool(value),
            Self::Integer(value) => serializer.serialize_i64(value),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Printed(value) => serializer.collect_str(value),
            Self::Raw(json) => json.serialize(serializer),
            Self::Object(object, fields) => write_object(serializer, object, fields),
            Self::List(list) => {
                let mut out = serializer.serialize_seq(Some(list.count()))?;
                let mut result = Ok(());
                let mut index = 0;
                while let Some(item) = list.item(index) {
                    item.write(&mut |value| result = out.serialize_element(&value));
                    if result.is_err() {
                        break;
                    }
                    index += 1;
                }
                result?;
                out.end()
            }
            Self::Map(map) => {
                let mut out = serializer.serialize_map(Some(map.count()))?;
                let mut result = Ok(());
                map.each(&mut |key, value| {
                    key.write(&mut |key| {
                        value.write(&mut |value| {
                            if result.is_ok() {
                                result = out.serialize_entry(&key, &value);
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
                    value.write(&mut |value| result = out.serialize_entry(name, &value));
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

pub(super) const TAG: &str = "Discriminator";

static EMPTY: Object = Object::new("Empty", &[]);

fn write_object<S: Serializer>(
    serializer: S,
    object: &'static Object,
    fields: &[&dyn Wire],
) -> Result<S::Ok, S::Error> {
    let members = || object.members.iter().zip(fields);
    let mut count = 0;
    for (member, field) in members() {
        field.write(&mut |value| {
            count += usize::from(!(member.left_out && matches!(value, Value::Null)));
        });
    }
    let mut out = serializer.serialize_struct(object.name, count)?;
    for (member, field) in members() {
        let mut result = Ok(());
        field.write(&mut |value| {
            result = if member.left_out && matches!(value, Value::Null) {
                out.skip_field(member.name)
            } else {
                out.serialize_field(member.name, &value)
            };
        });
        result?;
    }
    out.end()
}
