//! Notes of deprecated items: the successor, in Rust's names where there are any.

use super::pass::Pass;
use crate::naming::{self, RustIdent};
use crate::schema::{self, Deprecation};
use crate::text::code;

/// The note of a deprecation.
pub(super) fn note(
    pass: &Pass<'_>,
    deprecation: &Deprecation,
    sibling: impl Fn(&str) -> Option<RustIdent>,
) -> String {
    let named: Vec<String> = deprecation
        .successors
        .iter()
        .map(|successor| {
            if let Some(ident) = sibling(successor) {
                return ident.to_string();
            }
            match pass.facts.operations.get(successor) {
                Some(operation) => rust_method(operation).unwrap_or_else(|| successor.clone()),
                None => successor.clone(),
            }
        })
        .collect();
    let note = match named.as_slice() {
        [] => "deprecated by the provider, who names no successor".to_owned(),
        names => format!("use {}", all_of(names)),
    };
    match &deprecation.until {
        Some(day) => format!("{note}; planned to end on {day}"),
        None => note,
    }
}

pub(super) fn all_of(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| code(name)).collect();
    match names.as_slice() {
        [start @ .., last] if !start.is_empty() => format!("{} and {last}", start.join(", ")),
        _ => names.join(""),
    }
}

pub(super) fn rust_method(operation: &schema::Operation) -> Option<String> {
    let handle = naming::handle_name(operation.resource())?;
    let method = naming::method_name(operation.action())?;
    Some(format!("{handle}::{method}"))
}
