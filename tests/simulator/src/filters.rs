//! Which items a request selects.

use std::collections::HashSet;

use indexmap::IndexMap;
use mews_schema::{
    FilterMeaning, Meaning, Operation, OperationAnnotation, Property, Scalar, Shape,
};

use crate::contract::Contract;
use crate::generate::Generator;
use crate::interval::{Interval, IntervalEnds};
use crate::json::{Json, Object};
use crate::moment::Moment;
use crate::references::plural;

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

/// A filter with the values of one request.
pub(crate) enum Condition<'c> {
    Among {
        path: &'c str,
        values: HashSet<String>,
    },
    Active {
        values: HashSet<bool>,
    },
    Times {
        meaning: &'c Meaning,
        interval: Interval,
    },
    /// The item belongs to one of these enterprises, or to none.
    Reached {
        enterprises: HashSet<String>,
    },
}

/// The filters of an operation that lists items of a type.
pub(crate) fn plan(
    contract: &Contract,
    operation: &Operation,
    annotation: &OperationAnnotation,
    item: &str,
) -> Vec<Filter> {
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
                let values = texts(body.get(property)?)?
                    .map(|text| text.to_lowercase())
                    .collect();
                Some(Condition::Among { path, values })
            }
            Self::Activity { property } => {
                let values = texts(body.get(property)?)?
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

fn texts(value: &Json) -> Option<impl Iterator<Item = &str>> {
    let items = match value {
        Json::List(items) => items.as_slice(),
        Json::Text(_) => std::slice::from_ref(value),
        _ => return None,
    };
    Some(items.iter().filter_map(Json::as_text))
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
                Moment::parse_date(text)
            } else {
                Moment::parse(text)
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

impl Condition<'_> {
    /// What the caller's token does not reach is not there for it.
    pub(crate) fn reach(generator: &Generator<'_>) -> Option<Self> {
        let reached = generator.caller.enterprises.as_ref()?;
        let id = |index: &u32| generator.world.id("enterprises", *index);
        Some(Self::Reached {
            enterprises: reached.iter().map(id).collect(),
        })
    }

    /// The ids that items must have, if that is what it asks for.
    pub(crate) fn ids(&self) -> Option<&HashSet<String>> {
        match self {
            Self::Among { path: "Id", values } => Some(values),
            _ => None,
        }
    }

    /// The interval that it goes by, if any.
    pub(crate) fn interval(&self) -> Option<&Interval> {
        match self {
            Self::Times { interval, .. } => Some(interval),
            _ => None,
        }
    }

    /// Whether an item passes; `item` tells its properties by dotted path.
    pub(crate) fn holds(&self, item: impl Fn(&str) -> Json) -> bool {
        let time = |path: &str| {
            let value = item(path);
            let text = value.as_text()?;
            Moment::parse(text).or_else(|| Moment::parse_date(text))
        };
        match self {
            Self::Among { path, values } => {
                let value = item(path);
                match texts(&value) {
                    Some(mut texts) => texts.any(|text| values.contains(&text.to_lowercase())),
                    // Every item is within reach of the token.
                    None => matches!(*path, "EnterpriseId" | "ChainId"),
                }
            }
            Self::Active { values } => {
                !matches!(item("IsActive"), Json::Bool(active) if !values.contains(&active))
            }
            Self::Times {
                meaning: Meaning::Points(Some(path)),
                interval,
            } => time(path).is_some_and(|time| interval.has(time)),
            Self::Times {
                meaning: Meaning::Overlaps(Some((start, end))),
                interval,
            } => interval.meets(time(start), time(end)),
            Self::Times {
                meaning: Meaning::Contains(Some((start, end))),
                interval,
            } => interval.is_within(time(start), time(end)),
            Self::Reached { enterprises } => item("EnterpriseId")
                .as_text()
                .is_none_or(|enterprise| enterprises.contains(&enterprise.to_lowercase())),
            // The item does not carry what the filter goes by.
            Self::Times { .. } => true,
        }
    }
}
