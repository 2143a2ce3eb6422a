//! The schema reader's types. Everything else in this crate takes them from here.

pub(crate) use mews_schema::corrected;
pub(crate) use mews_schema::diagnostic::Diagnostics;
pub(crate) use mews_schema::source::Source;
pub(crate) use mews_schema::{
    Annotations, Api, Bounds, Effect, ErrorNames, FILES, Facts, FilterMeaning, Meaning, Operation,
    Presence, Property, Scalar, Schema, Shape, TypeKind, TypeText, load,
};
