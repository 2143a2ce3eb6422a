//! References to types.

use std::fmt;

use crate::naming::RustIdent;

/// A Rust type, as a field or a response has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TypeRef {
    /// `String`
    String,
    /// `bool`
    Bool,
    /// `i32`
    I32,
    /// `i64`
    I64,
    /// An exact decimal number.
    Decimal,
    /// An instant.
    Timestamp,
    /// A day.
    Date,
    /// A length of time.
    Period,
    /// Any JSON.
    Json,
    /// Where a page starts.
    Cursor,
    /// A text that is never printed.
    Secret,
    /// An id of nothing in particular.
    Uuid,
    /// An id of an entity.
    Id(RustIdent),
    /// An id of an entity, or an external identifier of one.
    HybridId(RustIdent),
    /// A generated type.
    Named(RustIdent),
    /// Several.
    List(Box<TypeRef>),
    /// Several, by key: a text or an enum.
    Map(Box<TypeRef>, Box<TypeRef>),
    /// Keep, set or clear.
    Update(Box<TypeRef>),
    /// On the heap, since the type contains itself.
    Boxed(Box<TypeRef>),
}

impl TypeRef {
    /// Reads the form that [`Display`](fmt::Display) writes; `None` for other texts.
    pub fn parse(text: &str) -> Option<Self> {
        Self::nested(text, 0)
    }

    fn nested(text: &str, depth: usize) -> Option<Self> {
        // No type that is generated comes near.
        if depth > 32 {
            return None;
        }
        let inside = |name: &str| {
            let rest = text.strip_prefix(name)?.strip_prefix('<')?;
            rest.strip_suffix('>')
        };
        let boxed = |inner: &str| Some(Box::new(Self::nested(inner, depth + 1)?));
        Some(match text {
            "String" => Self::String,
            "bool" => Self::Bool,
            "i32" => Self::I32,
            "i64" => Self::I64,
            "Decimal" => Self::Decimal,
            "Timestamp" => Self::Timestamp,
            "Date" => Self::Date,
            "Period" => Self::Period,
            "Json" => Self::Json,
            "Cursor" => Self::Cursor,
            "Secret" => Self::Secret,
            "Uuid" => Self::Uuid,
            _ => {
                if let Some(entity) = inside("Id") {
                    Self::Id(RustIdent::new(entity)?)
                } else if let Some(entity) = inside("HybridId") {
                    Self::HybridId(RustIdent::new(entity)?)
                } else if let Some(inner) = inside("Vec") {
                    Self::List(boxed(inner)?)
                } else if let Some(inner) = inside("Update") {
                    Self::Update(boxed(inner)?)
                } else if let Some(inner) = inside("Box") {
                    Self::Boxed(boxed(inner)?)
                } else if let Some(inner) = inside("BTreeMap") {
                    let (keys, values) = inner.split_once(", ")?;
                    Self::Map(boxed(keys)?, boxed(values)?)
                } else {
                    Self::Named(RustIdent::new(text)?)
                }
            }
        })
    }

    /// All generated types that it mentions.
    pub fn mentions<'t>(&'t self, out: &mut Vec<&'t RustIdent>) {
        match self {
            Self::Named(ident) => out.push(ident),
            Self::List(inner) | Self::Update(inner) | Self::Boxed(inner) => inner.mentions(out),
            Self::Map(keys, values) => {
                keys.mentions(out);
                values.mentions(out);
            }
            _ => {}
        }
    }
}

impl fmt::Display for TypeRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String => f.write_str("String"),
            Self::Bool => f.write_str("bool"),
            Self::I32 => f.write_str("i32"),
            Self::I64 => f.write_str("i64"),
            Self::Decimal => f.write_str("Decimal"),
            Self::Timestamp => f.write_str("Timestamp"),
            Self::Date => f.write_str("Date"),
            Self::Period => f.write_str("Period"),
            Self::Json => f.write_str("Json"),
            Self::Cursor => f.write_str("Cursor"),
            Self::Secret => f.write_str("Secret"),
            Self::Uuid => f.write_str("Uuid"),
            Self::Id(entity) => write!(f, "Id<{entity}>"),
            Self::HybridId(entity) => write!(f, "HybridId<{entity}>"),
            Self::Named(ident) => fmt::Display::fmt(ident, f),
            Self::List(inner) => write!(f, "Vec<{inner}>"),
            Self::Map(keys, values) => write!(f, "BTreeMap<{keys}, {values}>"),
            Self::Update(inner) => write!(f, "Update<{inner}>"),
            Self::Boxed(inner) => write!(f, "Box<{inner}>"),
        }
    }
}
