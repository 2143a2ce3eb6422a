//! The requirements of pagination. An operation that lacks one of them would end after its first
//! page without an error.

use indexmap::IndexMap;

use super::lookups::{leaf_of, object};
use super::pass::Pass;
use crate::diagnostic::Diagnostic;
use crate::schema::{Operation, OperationAnnotation, Property, Scalar, Shape};

/// Rejects an operation that takes pages or returns a cursor, and lacks a requirement of
/// pagination.
pub(super) fn check(
    pass: &mut Pass<'_>,
    operation: &Operation,
    annotation: &OperationAnnotation,
    request: &IndexMap<String, Property>,
) {
    let (facts, api) = (pass.facts, &pass.schema.api);
    let answer = operation.response.as_deref().unwrap_or_default();
    let of_answer = object(facts, answer).and_then(|properties| properties.get(&api.cursor));
    let limitation = request.get(&api.limitation);
    let is_text = |property: &Property| {
        matches!(
            leaf_of(facts, property),
            Some(Scalar::Uuid | Scalar::String)
        ) && !matches!(property.shape, Shape::List(_) | Shape::Dictionary { .. })
    };
    let is_number = |property: &Property| {
        matches!(
            leaf_of(facts, property),
            Some(Scalar::Int32 | Scalar::Int64)
        )
    };
    let path = &operation.path;
    let fault = match (limitation, of_answer) {
        (None, None) => None,
        (Some(limitation), None) => Some((
            limitation,
            format!(
                "`{path}` takes `{}`, and its answer `{answer}` has no `{}`: there would be no page after the first",
                api.limitation, api.cursor
            ),
        )),
        (None, Some(_)) if annotation.unpaged => None,
        (None, Some(cursor)) => Some((
            cursor,
            format!(
                "`{answer}` has a `{}`, and `{path}` takes no `{}` to ask for the next page with: pages after the first would be lost",
                api.cursor, api.limitation
            ),
        )),
        (Some(_), Some(cursor)) if !is_text(cursor) => Some((
            cursor,
            format!(
                "`{answer}.{}` is `{}`, and a cursor is a text",
                api.cursor, cursor.shape
            ),
        )),
        (Some(limitation), Some(_)) => {
            let inner = match &limitation.shape {
                Shape::Named(name) => object(facts, name),
                _ => None,
            };
            let has = |name: &str, is: &dyn Fn(&Property) -> bool| {
                inner
                    .and_then(|properties| properties.get(name))
                    .is_some_and(is)
            };
            let wanted = [
                (&api.count, has(&api.count, &is_number), "whole number"),
                (&api.cursor, has(&api.cursor, &is_text), "text"),
            ];
            wanted
                .into_iter()
                .find(|(_, found, _)| !found)
                .map(|(name, _, kind)| {
                    let message = format!(
                        "`{}` of `{path}` has no {kind} `{name}`, by which pages are asked for",
                        api.limitation
                    );
                    (limitation, message)
                })
        }
    };
    if annotation.unpaged && limitation.is_some() {
        let message = format!("`{path}` is annotated as unpaged, and takes pages");
        pass.out.warning(&annotation.place, message);
    }
    if let Some((property, message)) = fault {
        pass.out.push(
            Diagnostic::error(&property.place, message).help(format!(
                "`paging` in api.yaml names these properties; without `list` in its annotation `{path}` is not paged, and `unpaged: true` \
                 there declares that its cursor is meaningless"
            )),
        );
    }
}
