//! Time filters: the meanings that annotations declare, checked against the facts.

use indexmap::IndexMap;

use super::lookups::{item_type, object, path_exists};
use super::pass::Pass;
use crate::model::{Filter, FilterForm};
use crate::schema::{
    FilterMeaning, Meaning, Operation, OperationAnnotation, Property, Scalar, Shape, TypeKind,
};
use crate::source::Place;

type Properties = IndexMap<String, Property>;

/// The time filters of an operation that its annotation gives a meaning to.
pub(super) fn all(
    pass: &mut Pass<'_>,
    operation: &Operation,
    annotation: &OperationAnnotation,
    properties: &Properties,
) -> Vec<Filter> {
    let mut filters = Vec::new();
    for (name, filter) in &annotation.filters {
        let ends = name.split_once("..");
        let parts = ends.map_or_else(|| vec![name.as_str()], |(start, end)| vec![start, end]);
        let selector = filter
            .selector
            .as_ref()
            .map(|(selector, _)| selector.as_str());
        let missing: Vec<&str> = parts
            .into_iter()
            .chain(selector)
            .filter(|part| !properties.contains_key(*part))
            .collect();
        if let Some(part) = missing.first() {
            pass.out.warning(
                &filter.place,
                format!("the request of `{}` has no `{part}`", operation.path),
            );
            continue;
        }
        let form = match ends {
            Some((start, end)) => FilterForm::Flat(start.to_owned(), end.to_owned()),
            None => match interval(pass, &properties[name.as_str()]) {
                Some(form) => form,
                None => {
                    pass.out.warning(
                        &filter.place,
                        format!(
                            "`{name}` of `{}` is not an interval of time",
                            operation.path
                        ),
                    );
                    continue;
                }
            },
        };
        selector_values(pass, operation, filter, properties);
        item_paths(pass, operation, annotation, filter);
        let first = ends.map_or(name.as_str(), |(start, _)| start);
        filters.push(Filter {
            form,
            meaning: filter.meaning.clone(),
            selector: filter.selector.as_ref().map(|(name, values)| {
                (
                    name.clone(),
                    values
                        .iter()
                        .map(|(value, meaning)| (value.clone(), meaning.clone()))
                        .collect(),
                )
            }),
            time: filter.time,
            max_months: properties[first].max_months,
        });
    }
    filters
}

/// Warns of values of a selector that the schema doesn't have, and of those without a meaning.
fn selector_values(
    pass: &mut Pass<'_>,
    operation: &Operation,
    filter: &FilterMeaning,
    properties: &Properties,
) {
    let Some((selector, meanings)) = &filter.selector else {
        return;
    };
    let facts = pass.facts;
    let values = properties
        .get(selector)
        .and_then(|property| match &property.shape {
            Shape::Named(name) => match &facts.types.get(name)?.kind {
                TypeKind::Enum(list) => Some(&list.values),
                _ => None,
            },
            _ => None,
        });
    // A selector may be a plain text without listed values.
    let Some(values) = values else { return };
    for value in meanings.keys().filter(|value| !values.contains(value)) {
        pass.out.warning(
            &filter.place,
            format!(
                "`{selector}` of `{}` has no value `{value}`",
                operation.path
            ),
        );
    }
    for value in values.iter().filter(|value| !meanings.contains_key(*value)) {
        pass.out.warning(
            &filter.place,
            format!(
                "the annotation of `{}` gives the value `{value}` of `{selector}` no meaning",
                operation.path
            ),
        );
    }
}

/// Warns of properties that a meaning names and the items don't have.
fn item_paths(
    pass: &mut Pass<'_>,
    operation: &Operation,
    annotation: &OperationAnnotation,
    filter: &FilterMeaning,
) {
    let (Some(list), Some(answer)) = (&annotation.list, &operation.response) else {
        return;
    };
    let facts = pass.facts;
    let Some(item) = item_type(facts, answer, &list.property) else {
        return;
    };
    let meanings = filter.meaning.iter().chain(
        filter
            .selector
            .iter()
            .flat_map(|(_, values)| values.values()),
    );
    for meaning in meanings {
        let paths = match meaning {
            Meaning::Points(path) => path.iter().collect(),
            Meaning::Overlaps(pair) | Meaning::Contains(pair) => pair
                .iter()
                .flat_map(|(start, end)| [start, end])
                .collect::<Vec<_>>(),
        };
        for path in paths {
            if !path_exists(facts, item, path) {
                pass.out
                    .warning(&filter.place, format!("`{item}` has no `{path}`"));
            }
        }
    }
}

/// Warns of time filters that no annotation gives a meaning to.
pub(super) fn warn_of_uncovered(
    pass: &mut Pass<'_>,
    operation: &Operation,
    annotation: &OperationAnnotation,
    properties: &Properties,
) {
    let place: &Place = &annotation.place;
    for property in properties.values() {
        let covered = annotation.filters.contains_key(&property.name);
        if interval(pass, property).is_some() && !covered {
            pass.out.warning(
                place,
                format!(
                    "the annotation of `{}` gives its time filter `{}` no meaning",
                    operation.path, property.name
                ),
            );
        }
    }
}

fn interval(pass: &Pass<'_>, property: &Property) -> Option<FilterForm> {
    let Shape::Named(name) = &property.shape else {
        return None;
    };
    let (start, _) = pass.schema.api.intervals.get(name)?;
    let days = object(pass.facts, name)
        .and_then(|properties| properties.get(start))
        .is_some_and(|start| start.shape == Shape::Scalar(Scalar::Date));
    Some(if days {
        FilterForm::Dates(property.name.clone())
    } else {
        FilterForm::Interval(property.name.clone())
    })
}
