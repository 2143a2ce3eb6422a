//! The schema reader's types. Everything else in this crate takes them from here.

pub(crate) use mews_codegen::diagnostic::Diagnostics;
pub(crate) use mews_codegen::lower::corrected;
pub(crate) use mews_codegen::schema::{
    Annotations, Api, Bounds, Effect, Facts, FilterMeaning, Meaning, Operation, Presence, Property,
    Scalar, Schema, Shape, TypeKind, TypeText, load,
};
pub(crate) use mews_codegen::source::Source;
