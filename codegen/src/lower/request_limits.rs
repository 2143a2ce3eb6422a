//! Requests that the service refuses, as far as this can be checked before sending: lists and texts
//! that are too short or too long, and properties that need or exclude each other.

use indexmap::IndexMap;

use super::limited_types::{LimitedTypes, limit, object_inside};
use super::lookups::object;
use super::pass::Pass;
use crate::diagnostic::Diagnostic;
use crate::model::{RequestRule, SizeLimit};
use crate::schema::{Facts, Operation, OperationAnnotation, Property, Scalar, Shape};

type Properties = IndexMap<String, Property>;

/// Properties that are nested in more objects than this are ignored.
const DEEPEST: usize = 8;
/// The most objects in a request that are searched. Types that use each other many times
/// make the number of paths to them grow exponentially.
const MOST_OBJECTS: usize = 10_000;

/// Lists of ids and the like that have a limit, of the request itself.
pub(super) fn id_lists(facts: &Facts, properties: &Properties) -> Vec<SizeLimit> {
    let lists = properties
        .values()
        .filter_map(|property| id_list(facts, property));
    lists.collect()
}

/// All other lists and texts with limits, whether in the request or in what it holds.
pub(super) fn other_limits(
    pass: &mut Pass<'_>,
    operation: &Operation,
    properties: &Properties,
) -> Vec<SizeLimit> {
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
        let message = format!("the request of `{}` holds too many objects", operation.path);
        let help = "some limits of its lists and texts are not checked before it is sent";
        let warning = Diagnostic::warning(&operation.place, message).help(help);
        pass.out.push(warning);
    }
    found
}

/// A search for the limited properties of a request.
struct Search<'f> {
    facts: &'f Facts,
    limited: &'f LimitedTypes<'f>,
    /// The types of the objects around the current one.
    inside: Vec<&'f str>,
    found: Vec<SizeLimit>,
    /// How many more objects may be searched.
    left: usize,
    is_complete: bool,
}

impl<'f> Search<'f> {
    fn object(&mut self, properties: &'f Properties, above: &str) {
        for property in properties.values() {
            let path = format!("{above}{}", property.name);
            let is_id_list = above.is_empty() && id_list(self.facts, property).is_some();
            if !is_id_list {
                self.found.extend(limit(self.facts, property, &path));
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

fn id_list(facts: &Facts, property: &Property) -> Option<SizeLimit> {
    let is_list = matches!(&property.shape, Shape::List(inner) if is_id_or_string(inner));
    let limit = limit(facts, property, &property.name)?;
    (is_list && limit.max.is_some()).then_some(limit)
}

pub(super) fn is_id_or_string(shape: &Shape) -> bool {
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
