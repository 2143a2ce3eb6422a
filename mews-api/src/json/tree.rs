//! JSON text as values of another format.

use std::any::type_name;
use std::borrow::Cow;

use serde::ser::{Error as _, SerializeMap};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::number::{FLOAT_DIGITS, significant_digits};
use super::reader::refuse;
use super::{ReadResult, Reader};
use crate::json::decode::read_whole;

/// Writes JSON: as it is where the format is JSON text, else as the values in it.
pub(super) fn write_raw<S: Serializer>(serializer: S, json: &RawValue) -> Result<S::Ok, S::Error> {
    if is_json_text::<S>() {
        return json.serialize(serializer);
    }
    let text = json.get().as_bytes();
    let tree = read_whole(&mut Reader::new(text), text, tree);
    tree.map_err(S::Error::custom)?.serialize(serializer)
}

/// Writes a number exactly: as it is where the format is JSON text, else as a number if nothing of
/// it can be lost, else as a text. Binary formats get fractions as texts always, so that the zeros
/// at the end survive.
pub(super) fn write_number<S: Serializer>(
    serializer: S,
    json: &RawValue,
) -> Result<S::Ok, S::Error> {
    let is_fraction = json.get().contains(['.', 'e', 'E']);
    if is_json_text::<S>() {
        json.serialize(serializer)
    } else if is_fraction && !serializer.is_human_readable() {
        serializer.serialize_str(json.get())
    } else {
        Tree::Number(json.get()).serialize(serializer)
    }
}

/// Whether it is `serde_json` writing text, the one format in which a raw value is JSON: all
/// others, its own `Value` among them, would take it for a struct, or for a number that they round.
fn is_json_text<S>() -> bool {
    let name = type_name::<S>();
    name.trim_start_matches("&mut ")
        .starts_with("serde_json::ser::")
}

enum Tree<'a> {
    Null,
    Bool(bool),
    Number(&'a str),
    Text(Cow<'a, str>),
    List(Vec<Tree<'a>>),
    Object(Vec<(Cow<'a, str>, Tree<'a>)>),
}

/// Reads the value that comes next. Objects and lists are nested as deep as a reader allows, which
/// bounds the recursion.
fn tree<'a>(reader: &mut Reader<'a>) -> ReadResult<Tree<'a>> {
    if let Some(number) = reader.number_text()? {
        return Ok(Tree::Number(number));
    }
    Ok(match reader.peek() {
        Some(b'{') => {
            let mut members = Vec::new();
            reader.each_member(&mut |name, reader| {
                members.push((name, tree(reader)?));
                Ok(())
            })?;
            Tree::Object(members)
        }
        Some(b'[') => {
            let mut items = Vec::new();
            let mut more = reader.open(b'[', "a sequence")?;
            while more {
                items.push(tree(reader)?);
                more = reader.more(b']')?;
            }
            Tree::List(items)
        }
        Some(b'"') => Tree::Text(reader.text("a text")?),
        Some(b't' | b'f') => Tree::Bool(reader.boolean()?),
        _ if reader.null() => Tree::Null,
        _ => return Err(refuse("expected a value")),
    })
}

impl Serialize for Tree<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(text) => {
                if let Ok(whole) = text.parse() {
                    return serializer.serialize_i64(whole);
                }
                if let Ok(whole) = text.parse() {
                    return serializer.serialize_u64(whole);
                }
                let digits = significant_digits(text);
                match text.parse::<f64>() {
                    Ok(float) if digits <= FLOAT_DIGITS && (float.is_normal() || digits == 0) => {
                        serializer.serialize_f64(float)
                    }
                    _ => serializer.serialize_str(text),
                }
            }
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(members) => {
                let mut out = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    out.serialize_entry(&**name, value)?;
                }
                out.end()
            }
        }
    }
}
