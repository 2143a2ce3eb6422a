//! A second opinion on what changes between two documents: slow, simple, and nothing shared with
//! the importer or the diff.
//!
//! It works on the documents as JSON values. It expects changes by kind and subject, and for most
//! kinds their impact on the wire.

mod document;
mod facts;
mod same;

pub use document::Rules;

use std::collections::BTreeMap;

/// By kind and subject: the impact on the wire, if it does not depend on the shapes of types.
pub type Expected = BTreeMap<(String, String), Option<&'static str>>;

/// The changes that must be reported for two documents.
pub fn expected(old: &str, new: &str, rules: &Rules) -> Result<Expected, String> {
    let old = document::Document::read(old, rules)?;
    let new = document::Document::read(new, rules)?;
    Ok(facts::facts(&old, &new, rules))
}
