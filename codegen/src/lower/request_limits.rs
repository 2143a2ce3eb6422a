//! Requests that the service refuses, as far as this can be checked before sending: lists that are
//! too short or too long, and properties that need or exclude each other.

use indexmap::IndexMap;

use super::limited_types::{LimitedTypes, is_limited, limit, number, object_inside};
use super::lookups::object;
use super::pass::Pass;
use crate::diagnostic::Diagnostic;
use crate::model::{ListLimit, RequestRule};
use crate::schema::{Facts, Operation, OperationAnnotation, Property, Scalar, Shape};

type Properties = IndexMap<String, Property>;

/// Lists that are nested in more objects than this are ignored.
const DEEPEST: usize = 8;
/// The most objects in a request that are searched for lists. Types that use each other many times
/// make the number of paths to them grow exponentially.
const MOST_OBJECTS: usize = 10_000;

/// Lists of ids and the like that have a limit, of the request itself.
pub(super) fn id_lists(properties: &Properties) -> Vec<ListLimit> {
    properties
        .values()
        .filter(|property| is_id_list(property))
        .map(|property| limit(property, property.name.clone()))
        .collect()
}

/// All other lists with limits, whether in the request or in what it holds.
pub(super) fn other_lists(
    pass: &mut Pass<'_>,
    operation: &Operation,
    properties: &Properties,
) -> Vec<ListLimit> {
    let mut search = Search {
        facts: pass.facts,
        limited: pass.limited,
        inside: Vec::new(),
        found: Vec::new(),
        left: MOST_OBJECTS,
        is_complete: true,
    };
    search.object(properties, "");
    let Search {
        found, is_complete, ..
    } = search;
    if !is_complete {
        let message = format!("the request of `{}` holds too many lists", operation.path);
        let help = "some of their limits are not checked before it is sent";
        let warning = Diagnostic::warning(&operation.place, message).help(help);
        pass.out.push(warning);
    }
    found
}

/// A search for the limited lists of a request.
struct Search<'f> {
    facts: &'f Facts,
    limited: &'f LimitedTypes<'f>,
    /// The types of the objects around the current one.
    inside: Vec<&'f str>,
    found: Vec<ListLimit>,
    /// How many more objects may be searched.
    left: usize,
    is_complete: bool,
}

impl<'f> Search<'f> {
    fn object(&mut self, properties: &'f Properties, above: &str) {
        for property in properties.values() {
            let path = format!("{above}{}", property.name);
            if is_limited(property) && !(above.is_empty() && is_id_list(property)) {
                self.found.push(limit(property, path.clone()));
            }
            let Some(name) = object_inside(&property.shape) else {
                continue;
            };
            let depth = self.inside.len();
            let distance = self.limited.distance(name);
            if distance.is_some_and(|distance| depth + distance < DEEPEST)
                && !self.inside.contains(&name)
                && let Some(properties) = object(self.facts, name)
            {
                if self.left == 0 {
                    self.is_complete = false;
                    return;
                }
                self.left -= 1;
                self.inside.push(name);
                self.object(properties, &format!("{path}."));
                self.inside.pop();
            }
        }
    }
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
