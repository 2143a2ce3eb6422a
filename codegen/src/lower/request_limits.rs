//! Requests that the service refuses, as far as this can be checked before sending: lists that are
//! too short or too long, and properties that need or exclude each other.

use indexmap::IndexMap;

use super::lookups::object;
use super::pass::Pass;
use crate::model::{ListLimit, RequestRule};
use crate::schema::{Facts, OperationAnnotation, Property, Scalar, Shape};

type Properties = IndexMap<String, Property>;

/// Lists that are nested in more objects than this are ignored.
const DEEPEST: usize = 8;

/// Lists of ids and the like that have a limit, of the request itself.
pub(super) fn id_lists(properties: &Properties) -> Vec<ListLimit> {
    properties
        .values()
        .filter(|property| is_id_list(property))
        .map(|property| limit(property, property.name.clone()))
        .collect()
}

/// All other lists with limits, whether in the request or in what it holds.
pub(super) fn other_lists(facts: &Facts, properties: &Properties) -> Vec<ListLimit> {
    let mut found = Vec::new();
    let mut inside = Vec::new();
    collect(facts, properties, "", &mut inside, &mut found);
    found
}

fn collect<'f>(
    facts: &'f Facts,
    properties: &'f Properties,
    above: &str,
    inside: &mut Vec<&'f str>,
    found: &mut Vec<ListLimit>,
) {
    for property in properties.values() {
        let path = format!("{above}{}", property.name);
        let is_list = matches!(property.shape, Shape::List(_));
        if is_list && !(above.is_empty() && is_id_list(property)) {
            let limit = limit(property, path.clone());
            found.extend(Some(limit).filter(|limit| limit.min.or(limit.max).is_some()));
        }
        let Some(name) = object_inside(&property.shape) else {
            continue;
        };
        if inside.len() < DEEPEST
            && !inside.contains(&name)
            && let Some(properties) = object(facts, name)
        {
            inside.push(name);
            collect(facts, properties, &format!("{path}."), inside, found);
            inside.pop();
        }
    }
}

/// The type of an object, or of the objects in a list.
fn object_inside(shape: &Shape) -> Option<&str> {
    match shape {
        Shape::Named(name) => Some(name),
        Shape::List(inner) => object_inside(inner),
        _ => None,
    }
}

fn limit(property: &Property, path: String) -> ListLimit {
    ListLimit {
        path,
        min: number(property.items.min.as_deref()).filter(|min| *min > 0),
        max: number(property.items.max.as_deref()),
    }
}

fn number(bound: Option<&str>) -> Option<u32> {
    bound?.parse().ok()
}

fn is_id_list(property: &Property) -> bool {
    let has_limit = || number(property.items.max.as_deref()).is_some();
    matches!(&property.shape, Shape::List(inner) if is_text(inner)) && has_limit()
}

pub(super) fn is_text(shape: &Shape) -> bool {
    matches!(shape, Shape::Scalar(Scalar::Uuid | Scalar::String))
}

/// The rules for properties of a request in the annotation of an operation.
pub(super) fn rules(
    pass: &mut Pass<'_>,
    annotation: &OperationAnnotation,
    properties: &Properties,
) -> Vec<RequestRule> {
    let mut rules = Vec::new();
    if !annotation.at_least_one.is_empty() {
        rules.push(RequestRule::AtLeastOne(annotation.at_least_one.clone()));
    }
    let groups = annotation.not_together.iter().cloned();
    rules.extend(groups.map(RequestRule::NotTogether));
    for rule in &rules {
        let (RequestRule::AtLeastOne(group) | RequestRule::NotTogether(group)) = rule;
        for name in group.iter().filter(|name| !properties.contains_key(*name)) {
            pass.out
                .warning(&annotation.place, format!("the request has no `{name}`"));
        }
    }
    rules
}
