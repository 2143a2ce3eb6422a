use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer, de};

use crate::json::ValueError;
use crate::json::unknown::{Choose, choose, known_index};

/// An enum of texts that the service extends without notice. Known values are variants, other
/// values are kept as text.
///
/// Implemented by [`open_enum!`](crate::bindings::open_enum) alone.
pub trait OpenEnum: Choose + Clone + 'static {
    /// The texts of all known values.
    const VALUES: &'static [&'static str];

    /// All known values, in the same order.
    const KNOWN: &'static [Self];

    /// The catch-all holding no text.
    const EMPTY: Self;

    /// The text on the wire.
    fn as_str(&self) -> &str;

    /// The known value with this text.
    ///
    /// # Errors
    /// For other texts; the message lists the known ones.
    #[inline(never)]
    fn parse_known(text: &str) -> Result<Self, ValueError> {
        let index = known_index(Self::VALUES, text)?;
        Ok(Self::KNOWN[index].clone())
    }

    /// The value with this text, known or not.
    #[inline(never)]
    fn from_text(text: Cow<'_, str>) -> Self {
        let mut value = Self::EMPTY;
        choose(Self::VALUES, text, &mut value);
        value
    }
}

/// The text of an enum's value, borrowed where the input allows it. Serves `open_enum!`.
#[doc(hidden)]
pub struct EnumText<'de>(pub Cow<'de, str>);

impl<'de> Deserialize<'de> for EnumText<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl<'de> de::Visitor<'de> for Text {
            type Value = EnumText<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<EnumText<'de>, E> {
                Ok(EnumText(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<EnumText<'de>, E> {
                Ok(EnumText(Cow::Owned(text.to_owned())))
            }
            fn visit_i64<E>(self, number: i64) -> Result<EnumText<'de>, E> {
                Ok(EnumText(Cow::Owned(number.to_string())))
            }
            fn visit_u64<E>(self, number: u64) -> Result<EnumText<'de>, E> {
                Ok(EnumText(Cow::Owned(number.to_string())))
            }
        }
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(Text)
        } else {
            deserializer.deserialize_str(Text)
        }
    }
}
