//! Which items a request selects.

use std::collections::HashSet;

use crate::contract::schema::{FilterMeaning, Operation, Property, Scalar, Shape};
use indexmap::IndexMap;

use crate::base::instant::Instant;
use crate::base::interval::{Interval, IntervalEnds};
use crate::base::json::{Json, Object};
use crate::contract::references::plural;
use crate::contract::{Call, Contract};
use crate::data::condition::Condition;
use crate::service::view::View;

/// Something in a request that narrows a list.
pub(crate) enum Filter {
    /// The item's text, or one of its texts, is among those of the request.
    Among { property: String, path: String },
    /// `ActivityStates` against an item's `IsActive`.
    Activity { property: String },
    /// A time, or the interval, of the item lies right to the interval of the request.
    Times {
        ends: Ends,
        meaning: Box<FilterMeaning>,
    },
}

/// Where a request carries an interval.
pub(crate) enum Ends {
    /// In one property; days include both ends.
    Inside {
        property: String,
        start: String,
        end: String,
        days: bool,
    },
    /// In two properties.
    Flat { start: String, end: String },
}

/// The filters of an operation that lists items of a type.
pub(crate) fn plan(contract: &Contract, call: &Call) -> Vec<Filter> {
    let found = || {
        let operation = contract.facts.operations.get(&call.path)?;
        let annotation = contract.annotations.operations.get(&call.path)?;
        Some((operation, annotation, call.listing.as_ref()?))
    };
    let Some((operation, annotation, listing)) = found() else {
        return Vec::new();
    };
    let item = listing.item.as_str();
    let mut filters: Vec<Filter> = annotation
        .filters
        .iter()
        .filter_map(|(name, meaning)| times(contract, operation, name, meaning))
        .collect();
    let selectors: Vec<&str> = annotation
        .filters
        .values()
        .filter_map(|filter| Some(filter.selector.as_ref()?.0.as_str()))
        .collect();
    let list = annotation
        .list
        .as_ref()
        .map_or("", |list| list.property.as_str());
    let has_id = contract.property(item, "Id").is_some();
    let mut seen = HashSet::new();
    let properties = operation
        .request
        .iter()
        .filter_map(|ty| contract.properties(ty))
        .flat_map(IndexMap::values);
    for property in properties.filter(|property| !selectors.contains(&property.name.as_str())) {
        if seen.insert(property.name.as_str()) {
            let own = has_id && is_own_id(&property.name, list, operation.resource());
            filters.extend(among(contract, property, own, item));
        }
    }
    filters
}

fn times(
    contract: &Contract,
    operation: &Operation,
    name: &str,
    meaning: &FilterMeaning,
) -> Option<Filter> {
    let ends = match name.split_once("..") {
        Some((start, end)) => Ends::Flat {
            start: start.to_owned(),
            end: end.to_owned(),
        },
        None => {
            let Shape::Named(ty) = &contract.request_property(&operation.request, name)?.shape
            else {
                return None;
            };
            let (start, end) = contract.api.intervals.get(ty)?;
            let days = contract.property(ty, start)?.shape == Shape::Scalar(Scalar::Date);
            Ends::Inside {
                property: name.to_owned(),
                start: start.clone(),
                end: end.clone(),
                days,
            }
        }
    };
    Some(Filter::Times {
        ends,
        meaning: Box::new(meaning.clone()),
    })
}

/// `AccountNoteIds` of `accountNotes/getAll`, `ItemIds` of a list called `OrderItems`, or plainly `Ids`.
fn is_own_id(name: &str, list: &str, resource: &str) -> bool {
    let Some(stem) = name.strip_suffix("Ids") else {
        return false;
    };
    let plural = plural(stem);
    stem.is_empty()
        || plural == list
        || plural.eq_ignore_ascii_case(resource)
        || (stem == "Item" && list.ends_with(&plural))
}

fn among(contract: &Contract, property: &Property, own: bool, item: &str) -> Option<Filter> {
    let (shape, one) = match contract.resolved(&property.shape) {
        Shape::List(inner) => (
            contract.resolved(inner),
            property.name.strip_suffix('s').unwrap_or(&property.name),
        ),
        shape => (shape, property.name.as_str()),
    };
    let filter = |path: &str| Filter::Among {
        property: property.name.clone(),
        path: path.to_owned(),
    };
    if own {
        return Some(filter("Id"));
    }
    match shape {
        Shape::Scalar(Scalar::Uuid) => {
            // Reached over the service where the item does not say it.
            if matches!(one, "EnterpriseId" | "ChainId") {
                return Some(filter(one));
            }
            let ids = || {
                contract
                    .properties(item)
                    .into_iter()
                    .flat_map(IndexMap::keys)
                    .filter(|name| name.ends_with("Id"))
            };
            let path = ids()
                .find(|name| *name == one)
                .or_else(|| {
                    contract
                        .property(item, &property.name)
                        .map(|same| &same.name)
                })
                .or_else(|| {
                    ids()
                        .filter(|name| *name != "Id" && one.ends_with(name.as_str()))
                        .max_by_key(|name| name.len())
                })?;
            Some(filter(path))
        }
        Shape::Scalar(Scalar::String) if matches!(property.shape, Shape::List(_)) => {
            contract.property(item, one).map(|_| filter(one))
        }
        Shape::Named(list) if contract.values(list).is_some() => {
            let is_enum = |name: &&String| {
                let shape = contract
                    .property(item, name)
                    .map(|property| contract.resolved(&property.shape));
                matches!(shape, Some(Shape::Named(name)) if contract.values(name).is_some())
            };
            let enums = || {
                contract
                    .properties(item)
                    .into_iter()
                    .flat_map(IndexMap::keys)
                    .filter(is_enum)
            };
            let path = enums()
                .find(|name| *name == one || **name == property.name)
                .or_else(|| {
                    enums()
                        .filter(|name| one.ends_with(name.as_str()) && one != "ActivityState")
                        .max_by_key(|name| name.len())
                });
            match path {
                Some(path) => Some(filter(path)),
                None if one == "ActivityState" && contract.property(item, "IsActive").is_some() => {
                    Some(Filter::Activity {
                        property: property.name.clone(),
                    })
                }
                None => None,
            }
        }
        _ => None,
    }
}

impl Filter {
    /// The filter as this request uses it; nothing if it doesn't.
    pub(crate) fn condition(
        &self,
        body: &Object,
        intervals: IntervalEnds,
    ) -> Option<Condition<'_>> {
        match self {
            Self::Among { property, path } => {
                let values = body
                    .get(property)?
                    .texts()?
                    .map(|text| text.to_lowercase())
                    .collect();
                Some(Condition::Among { path, values })
            }
            Self::Activity { property } => {
                let values = body
                    .get(property)?
                    .texts()?
                    .map(|state| state == "Active")
                    .collect();
                Some(Condition::Active { values })
            }
            Self::Times { ends, meaning } => {
                let interval = ends.interval(body, intervals)?;
                let chosen = meaning
                    .selector
                    .as_ref()
                    .and_then(|(name, values)| values.get(body.get(name)?.as_text()?));
                let meaning = chosen.or(meaning.meaning.as_ref())?;
                Some(Condition::Times { meaning, interval })
            }
        }
    }
}

impl Ends {
    fn interval(&self, body: &Object, ends: IntervalEnds) -> Option<Interval> {
        let (start, end, days) = match self {
            Self::Inside {
                property,
                start,
                end,
                days,
            } => {
                let given = body.get(property)?.as_object()?;
                (given.get(start), given.get(end), *days)
            }
            Self::Flat { start, end } => (body.get(start), body.get(end), false),
        };
        let read = |value: Option<&Json>| {
            let text = value?.as_text()?;
            if days {
                Instant::parse_date(text)
            } else {
                Instant::parse(text)
            }
        };
        let (start, end) = (read(start), read(end));
        let end = if days {
            end.map(|day| day.plus_seconds(86_400))
        } else {
            end
        };
        // A day as an end has been turned into the midnight after it, which never belongs to it.
        let ends = if days { IntervalEnds::HalfOpen } else { ends };
        (start.is_some() || end.is_some()).then_some(Interval { start, end, ends })
    }
}

/// What the caller's token does not reach is not there for it.
pub(crate) fn reach(view: &View<'_>) -> Option<Condition<'static>> {
    let reached = view.caller.enterprises.as_ref()?;
    let id = |index: &u32| view.dataset.id("enterprises", *index);
    Some(Condition::Reached {
        enterprises: reached.iter().map(id).collect(),
    })
}
