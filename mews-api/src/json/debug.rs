//! Values as `Debug` prints them: by what they show to be written, so that no type needs printing
//! code of its own.

use std::fmt::{self, Debug, Display, Formatter};

use super::Codec;
use super::write::{Value, show};

/// Prints a value by its names on the wire. Absent values are left out, and secret ones are hidden.
///
/// # Errors
/// Those of the formatter.
pub fn debug(value: &dyn Codec, f: &mut Formatter<'_>) -> fmt::Result {
    Debug::fmt(&Shown(value), f)
}

struct Shown<'a>(&'a dyn Codec);

impl Debug for Shown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut result = Ok(());
        show(self.0, &mut |value| result = Debug::fmt(&value, f));
        result
    }
}

impl Debug for Value<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => Display::fmt(&value, f),
            Self::Integer(value) => Display::fmt(&value, f),
            Self::Natural(value) => Display::fmt(&value, f),
            Self::Text(text) => Debug::fmt(text, f),
            Self::Printed(value) => Display::fmt(value, f),
            Self::Secret(_) => f.write_str("[redacted]"),
            Self::Number(json) => f.write_str(json.get()),
            Self::Raw(json) => write!(f, "Json({} bytes)", json.get().len()),
            Self::Object(object, fields) => {
                let mut out = f.debug_struct(object.name);
                for (member, field) in object.members.iter().zip(fields) {
                    show(*field, &mut |value| {
                        if !member.is_left_out(&value) {
                            out.field(member.name, &value);
                        }
                    });
                }
                out.finish()
            }
            Self::List(list) => {
                let items = (0..list.count()).map(|index| Shown(list.item(index)));
                f.debug_list().entries(items).finish()
            }
            Self::Row(fields) => {
                let fields = fields.iter().map(|field| Shown(*field));
                f.debug_list().entries(fields).finish()
            }
            Self::Map(map) => {
                let mut out = f.debug_map();
                map.each(&mut |key, value| {
                    out.entry(&Shown(key), &Shown(value));
                });
                out.finish()
            }
            Self::Tagged(tag, None) | Self::TaggedEmpty(tag, _) => f.write_str(tag),
            Self::Tagged(tag, Some((_, payload))) => {
                f.debug_tuple(tag).field(&Shown(payload)).finish()
            }
        }
    }
}
