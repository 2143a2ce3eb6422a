//! Values written as JSON text. Not by a serializer: that takes the values in its own generic way,
//! all of it compiled.

use std::fmt::Write as _;
use std::io::Write as _;

use super::Codec;
use super::write::{TAG, Value, show};
use crate::json::EncodeError;

/// Adds a value to JSON text.
pub(crate) fn push(json: &mut Vec<u8>, value: &dyn Codec) -> Result<(), EncodeError> {
    let mut result = Err(EncodeError::new("a value that shows nothing"));
    show(value, &mut |value| result = push_value(json, value));
    result
}

/// Adds a text to JSON text.
pub(crate) fn push_text(json: &mut Vec<u8>, text: &str) {
    serde_json::to_writer(json, text).expect("a text is JSON and memory takes it");
}

fn push_value(json: &mut Vec<u8>, value: Value<'_>) -> Result<(), EncodeError> {
    match value {
        Value::Null => json.extend_from_slice(b"null"),
        Value::Bool(true) => json.extend_from_slice(b"true"),
        Value::Bool(false) => json.extend_from_slice(b"false"),
        Value::Integer(value) => write!(json, "{value}").map_err(|_| FULL)?,
        Value::Natural(value) => write!(json, "{value}").map_err(|_| FULL)?,
        Value::Text(text) | Value::Secret(text) => push_text(json, text),
        Value::Printed(value) => {
            let mut text = String::new();
            write!(text, "{value}").map_err(|_| EncodeError::new("a value that has no text"))?;
            push_text(json, &text);
        }
        Value::Number(value) | Value::Raw(value) => json.extend_from_slice(value.get().as_bytes()),
        Value::List(list) => {
            json.push(b'[');
            for index in 0..list.count() {
                push_comma(json);
                push(json, list.item(index))?;
            }
            json.push(b']');
        }
        Value::Row(fields) => {
            json.push(b'[');
            for field in fields {
                push_comma(json);
                push(json, *field)?;
            }
            json.push(b']');
        }
        Value::Object(object, fields) => {
            json.push(b'{');
            for (member, field) in object.members.iter().zip(fields) {
                let mut result = Ok(());
                show(*field, &mut |value| {
                    if !member.is_left_out(&value) {
                        push_name(json, member.name);
                        result = push_value(json, value);
                    }
                });
                result?;
            }
            json.push(b'}');
        }
        Value::Map(map) => {
            json.push(b'{');
            let mut result = Ok(());
            map.each(&mut |key, value| {
                if result.is_ok() {
                    show(key, &mut |key| match key.as_key() {
                        Some(key) => push_name(json, &key),
                        None => result = Err(EncodeError::new("a key that is not a string")),
                    });
                }
                if result.is_ok() {
                    result = push(json, value);
                }
            });
            result?;
            json.push(b'}');
        }
        Value::Tagged(tag, payload) => {
            json.push(b'{');
            push_name(json, TAG);
            push_text(json, tag);
            if let Some((name, value)) = payload {
                push_name(json, name);
                push(json, value)?;
            }
            json.push(b'}');
        }
        Value::TaggedEmpty(tag, name) => {
            json.push(b'{');
            push_name(json, TAG);
            push_text(json, tag);
            push_name(json, name);
            json.extend_from_slice(b"{}}");
        }
    }
    Ok(())
}

const FULL: EncodeError = EncodeError::new("there is no room");

/// The name of a member and its punctuation.
fn push_name(json: &mut Vec<u8>, name: &str) {
    push_comma(json);
    push_text(json, name);
    json.push(b':');
}

/// A comma, unless the next value is the first in an object or a list: no value ends with such a
/// bracket.
fn push_comma(json: &mut Vec<u8>) {
    if !matches!(json.last(), Some(b'{' | b'[')) {
        json.push(b',');
    }
}
