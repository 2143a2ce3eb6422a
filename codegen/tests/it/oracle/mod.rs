//! A second opinion on what changes between two documents: slow, simple, and nothing shared with
//! the importer or the diff.
//!
//! It works on the documents as they are, values of JSON, and says which facts there must be: kind
//! and subject, and for most kinds what they mean on the wire.

mod document;
mod facts;
mod same;

pub use document::Rules;

use std::collections::BTreeMap;

/// By kind and subject; what it means on the wire, where that can be told without looking at what
/// types are made of.
pub type Expected = BTreeMap<(String, String), Option<&'static str>>;

/// What must be told of two documents.
pub fn expected(old: &str, new: &str, rules: &Rules) -> Result<Expected, String> {
    let old = document::Document::read(old, rules)?;
    let new = document::Document::read(new, rules)?;
    Ok(facts::facts(&old, &new, rules))
}
