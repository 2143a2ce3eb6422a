//! Text that callers store: a version, a checksum and JSON.

use super::hash::Fnv;

/// Content with its version and checksum in front.
pub(crate) fn seal(version: &str, content: &str) -> String {
    let sum = Fnv::of(content.as_bytes());
    format!("{version}.{sum:032x}.{content}")
}

/// The content of a text that has this version and is not damaged.
pub(crate) fn open<'a>(version: &str, text: &'a str) -> Option<&'a str> {
    let rest = text.strip_prefix(version)?.strip_prefix('.')?;
    let (sum, content) = rest.split_once('.')?;
    let is_intact = format!("{:032x}", Fnv::of(content.as_bytes())) == sum;
    is_intact.then_some(content)
}

/// The conversions of a public type that holds a sealed text. `$content` returns `None` for a
/// damaged one.
macro_rules! sealed_text {
    ($name:ident, $content:ident, $expected:literal) => {
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::value::ValueError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::try_from(text.to_owned())
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::value::ValueError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                let sealed = Self(text);
                match sealed.$content() {
                    Some(_) => Ok(sealed),
                    None => Err($crate::value::ValueError::expected($expected)),
                }
            }
        }

        impl From<$name> for String {
            fn from(sealed: $name) -> Self {
                sealed.0
            }
        }
    };
}
pub(crate) use sealed_text;
