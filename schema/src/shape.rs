//! The type of a property in one line: `uuid`, `[Reservation]?`, `optional bool`, `{string} or
//! null`.

use std::fmt;

/// Whether a property may be left out, and whether it may be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// `T`: there, and not null.
    Required,
    /// `T?`: may be left out or null.
    Maybe,
    /// `T or null`: there, perhaps null.
    Nullable,
    /// `optional T`: may be left out, never null.
    Optional,
}

/// Types that are nested deeper are rejected.
const DEEPEST: usize = 16;

/// The shape of a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// A value without parts.
    Scalar(Scalar),
    /// A type, enum or alias of the schema.
    Named(String),
    /// `[T]`
    List(Box<Shape>),
    /// `{T}` or `{Enum: T}`: an object used as a dictionary; keys are texts or values of an enum.
    Dictionary {
        /// The enum that the keys belong to.
        keys: Option<String>,
        /// The shape of the values.
        values: Box<Shape>,
    },
    /// `update T`: a wrapper that keeps, sets or clears; only corrections introduce it.
    Update(Box<Shape>),
    /// `union`: `Discriminator` and `Value`, written where it is used.
    Union,
    /// `oneOf`: one of several types, distinguished by their properties.
    OneOf,
}

macro_rules! scalars {
    ($($(#[$doc:meta])* $name:ident $text:literal,)*) => {
        /// Values without parts.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Scalar { $($(#[$doc])* $name,)* }

        impl Scalar {
            /// The word that stands for it.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// The scalar that a word stands for.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($text => Some(Self::$name),)* _ => None }
            }
        }
    };
}

scalars! {
    /// Text.
    String "string",
    /// An id of 128 bits.
    Uuid "uuid",
    /// An instant.
    DateTime "datetime",
    /// A day without a time.
    Date "date",
    /// A length of time in ISO 8601; only corrections introduce it.
    Duration "duration",
    /// An exact decimal number.
    Double "double",
    /// A whole number of 32 bits.
    Int32 "int32",
    /// A whole number of 64 bits.
    Int64 "int64",
    /// `true` or `false`.
    Bool "bool",
    /// Code of a currency.
    Currency "currency",
    /// E-mail address.
    Email "email",
    /// Address of a page or service.
    Uri "uri",
    /// Telephone number.
    Tel "tel",
    /// Postal code.
    PostalCode "postal-code",
    /// Any JSON.
    Any "any",
}

impl Scalar {
    /// Whether it is written as a text and has no type of its own in Rust.
    pub fn is_text(self) -> bool {
        matches!(
            self,
            Self::String | Self::Currency | Self::Email | Self::Uri | Self::Tel | Self::PostalCode
        )
    }
}

/// A shape with its presence, as a correction quotes it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TypeText {
    /// Whether it may be left out or null.
    pub presence: Presence,
    /// The shape of the value.
    pub shape: Shape,
}

impl TypeText {
    /// Reads the notation; the error describes the problem.
    pub fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let (presence, inner) = if let Some(inner) = text.strip_prefix("optional ") {
            (Presence::Optional, inner)
        } else if let Some(inner) = text.strip_suffix(" or null") {
            (Presence::Nullable, inner)
        } else if let Some(inner) = text.strip_suffix('?') {
            (Presence::Maybe, inner)
        } else {
            (Presence::Required, text)
        };
        let shape = match inner {
            "union" => Shape::Union,
            "oneOf" => Shape::OneOf,
            other => Shape::parse(other)?,
        };
        Ok(Self { presence, shape })
    }
}

impl Shape {
    /// Reads the notation without a presence: of anything but a union or a one-of, which only
    /// properties can be.
    pub fn parse(text: &str) -> Result<Self, String> {
        Self::nested(text, 0)
    }

    /// Reads a shape `depth` levels deep in brackets. Reading is recursive, and so is all later
    /// processing.
    fn nested(text: &str, depth: usize) -> Result<Self, String> {
        if depth > DEEPEST {
            return Err(format!("more than {DEEPEST} levels of brackets"));
        }
        let text = text.trim();
        if let Some(inner) = bracketed(text, '[', ']')? {
            return Ok(Self::List(Box::new(Self::nested(inner, depth + 1)?)));
        }
        if let Some(inner) = bracketed(text, '{', '}')? {
            let (keys, values) = match inner.split_once(':') {
                Some((keys, values)) if is_type_name(keys.trim()) => {
                    (Some(keys.trim().to_owned()), values)
                }
                _ => (None, inner),
            };
            let values = Box::new(Self::nested(values, depth + 1)?);
            return Ok(Self::Dictionary { keys, values });
        }
        if let Some(inner) = text.strip_prefix("update ") {
            return Ok(Self::Update(Box::new(Self::nested(inner, depth + 1)?)));
        }
        if matches!(text, "union" | "oneOf") {
            return Err(format!(
                "`{text}` is only allowed as the whole type of a property"
            ));
        }
        if let Some(scalar) = Scalar::from_word(text) {
            return Ok(Self::Scalar(scalar));
        }
        if is_type_name(text) {
            return Ok(Self::Named(text.to_owned()));
        }
        Err(format!(
            "`{text}` is not a type: neither a word such as `uuid` or `string`, nor a name such as `Reservation`"
        ))
    }

    /// The same with each name of a type replaced.
    #[must_use]
    pub fn renamed(&self, rename: &impl Fn(&str) -> String) -> Self {
        let inner = |shape: &Self| Box::new(shape.renamed(rename));
        match self {
            Self::Named(name) => Self::Named(rename(name)),
            Self::List(items) => Self::List(inner(items)),
            Self::Update(value) => Self::Update(inner(value)),
            Self::Dictionary { keys, values } => Self::Dictionary {
                keys: keys.as_deref().map(rename),
                values: inner(values),
            },
            Self::Scalar(_) | Self::Union | Self::OneOf => self.clone(),
        }
    }

    /// The names of types that it refers to.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Self::Named(name) => vec![name],
            Self::List(inner) | Self::Update(inner) => inner.names(),
            Self::Dictionary { keys, values } => {
                keys.as_deref().into_iter().chain(values.names()).collect()
            }
            Self::Scalar(_) | Self::Union | Self::OneOf => Vec::new(),
        }
    }
}

fn bracketed(text: &str, open: char, close: char) -> Result<Option<&str>, String> {
    match text.strip_prefix(open) {
        None => Ok(None),
        Some(rest) => match rest.strip_suffix(close) {
            Some(inner) => Ok(Some(inner)),
            None => Err(format!(
                "`{text}` opens with `{open}` and does not close with `{close}`"
            )),
        },
    }
}

/// Whether a text can be the name of a type: it starts with a capital and goes on with letters,
/// digits and underscores.
pub fn is_type_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_uppercase())
        && text
            .chars()
            .all(|one| one.is_ascii_alphanumeric() || one == '_')
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scalar(scalar) => f.write_str(scalar.as_str()),
            Self::Named(name) => f.write_str(name),
            Self::List(inner) => write!(f, "[{inner}]"),
            Self::Dictionary { keys: None, values } => write!(f, "{{{values}}}"),
            Self::Dictionary {
                keys: Some(keys),
                values,
            } => write!(f, "{{{keys}: {values}}}"),
            Self::Update(inner) => write!(f, "update {inner}"),
            Self::Union => f.write_str("union"),
            Self::OneOf => f.write_str("oneOf"),
        }
    }
}

impl fmt::Display for TypeText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shape = &self.shape;
        match self.presence {
            Presence::Required => write!(f, "{shape}"),
            Presence::Maybe => write!(f, "{shape}?"),
            Presence::Nullable => write!(f, "{shape} or null"),
            Presence::Optional => write!(f, "optional {shape}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_back_what_it_writes() {
        for text in [
            "uuid",
            "Reservation?",
            "[uuid]?",
            "[[int32]]",
            "{string} or null",
            "{CreditCardType: double}",
            "{ResourceAvailabilityMetricType: [int32]}",
            "optional bool",
            "union?",
            "oneOf",
            "postal-code?",
            "optional update datetime",
        ] {
            assert_eq!(TypeText::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn rejects_invalid_type_notation() {
        for text in [
            "",
            "?",
            "guid",
            "[uuid",
            "{string",
            "Some Type",
            "optional",
            "[union]",
            "{oneOf}",
        ] {
            assert!(TypeText::parse(text).is_err(), "{text} was accepted");
        }
    }
}
