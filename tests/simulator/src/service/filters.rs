//! Which items a request selects.

use std::collections::HashSet;

use crate::contract::schema::{FilterMeaning, Meaning, Operation, Property, Scalar, Shape};
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
    /// One of the items inside the item passes; the others are not shown.
    Inside {
        property: String,
        list: &'static str,
        path: &'static str,
    },
    /// Items of another collection have one of the texts, and lead to the item.
    Through {
        property: String,
        collection: &'static str,
        path: &'static str,
        id: &'static str,
    },
    /// False leaves out the items that have a property switched on.
    Including {
        property: String,
        path: &'static str,
    },
    /// A time, or the interval, of the item lies right to the interval of the request.
    Times {
        ends: Ends,
        meaning: Box<FilterMeaning>,
    },
}

/// Filters whose names don't determine the property that they select by: operation, property of the
/// request, path in the item.
const PATHS: [(&str, &str, &str); 9] = [
    (
        "accountingItems/getAll",
        "RebatedItemIds",
        "Data.Value.RebatedItemId",
    ),
    ("accountingItems/getAll", "States", "AccountingState"),
    (
        "billingAutomations/getAll",
        "CompanyIds",
        "CompaniesWithRelations.CompanyId",
    ),
    ("fiscalMachineCommands/getAll", "DeviceIds", "Device.Id"),
    (
        "restrictions/getAll",
        "BaseRateIds",
        "Conditions.BaseRateId",
    ),
    (
        "restrictions/getAll",
        "ExactRateIds",
        "Conditions.ExactRateId",
    ),
    ("restrictions/getAll", "RateIds", "Conditions.ExactRateId"),
    (
        "restrictions/getAll",
        "ResourceCategoryIds",
        "Conditions.ResourceCategoryId",
    ),
    ("services/getAll", "ServiceType", "Data.Discriminator"),
];

/// Filters on a list inside each item: operation, property of the request, list, path in its items.
const INSIDE: [(&str, &str, &str, &str); 3] = [
    (
        "reservations/getAllItems",
        "AccountingStates",
        "Items",
        "AccountingState",
    ),
    (
        "resources/getOccupancyState",
        "OccupancyStates",
        "ResourceOccupancyStates",
        "OccupancyState",
    ),
    (
        "resources/getOccupancyState",
        "ResourceStates",
        "ResourceOccupancyStates",
        "ResourceState",
    ),
];

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
        .filter_map(|(name, meaning)| {
            let mut meaning = meaning.clone();
            if let Some(own) = &mut meaning.meaning {
                completed(contract, item, name, own);
            }
            for (value, chosen) in meaning.selector.iter_mut().flat_map(|(_, values)| values) {
                completed(contract, item, &format!("{value}Utc"), chosen);
            }
            times(contract, operation, name, &meaning)
        })
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
            if let Some(special) = special(&call.path, &property.name) {
                filters.push(special);
                continue;
            }
            let own = has_id && is_own_id(&property.name, list, operation.resource());
            filters.extend(among(contract, property, own, item));
        }
    }
    filters
}

/// A filter that can't be derived from the names of the schema.
fn special(operation: &str, property: &str) -> Option<Filter> {
    let name = property.to_owned();
    let here = |of: &str, known: &str| of == operation && known == property;
    if let Some((.., path)) = PATHS.iter().find(|(of, known, _)| here(of, known)) {
        return Some(Filter::Among {
            property: name,
            path: (*path).to_owned(),
        });
    }
    if let Some((.., list, path)) = INSIDE.iter().find(|(of, known, ..)| here(of, known)) {
        return Some(Filter::Inside {
            property: name,
            list,
            path,
        });
    }
    match (operation, property) {
        ("vouchers/getAll", "VoucherCodeValues") => Some(Filter::Through {
            property: name,
            collection: "voucherCodes",
            path: "Value",
            id: "VoucherId",
        }),
        ("products/getAll", "IncludeDefault") => Some(Filter::Including {
            property: name,
            path: "IsDefault",
        }),
        _ => None,
    }
}

/// By which times of the item a filter goes where its annotation leaves that open.
fn completed(contract: &Contract, item: &str, name: &str, meaning: &mut Meaning) {
    let has = |name: &str| contract.property(item, name).is_some();
    match meaning {
        Meaning::Points(path @ None) => *path = Some(name.to_owned()),
        Meaning::Overlaps(paths @ None) if has("LastTimeUnitStartUtc") => {
            let last = "LastTimeUnitStartUtc+1D".to_owned();
            *paths = Some(("FirstTimeUnitStartUtc".to_owned(), last));
        }
        Meaning::Overlaps(paths @ None) if has("Conditions") => {
            let end = "Conditions.EndUtc".to_owned();
            *paths = Some(("Conditions.StartUtc".to_owned(), end));
        }
        _ => {}
    }
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

/// `AccountNoteIds` of `accountNotes/getAll`, `ItemIds` of a list called `OrderItems`, or plainly
/// `Ids`.
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
            // Reached through another item where the item has no such property.
            if matches!(one, "EnterpriseId" | "ChainId" | "ServiceId") {
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
            if one == "ActivityState" && contract.property(item, one).is_none() {
                return Some(Filter::Activity {
                    property: property.name.clone(),
                });
            }
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
                None if one == "ActivityState" => Some(Filter::Activity {
                    property: property.name.clone(),
                }),
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
            Self::Including { property, path } => {
                let without = body.get(property) == Some(&Json::Bool(false));
                without.then_some(Condition::Without { path })
            }
            // Decided with the whole data set, or when the item is there.
            Self::Inside { .. } | Self::Through { .. } => None,
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

impl Filter {
    /// The condition of a filter that looks at another collection.
    pub(crate) fn condition_of_others(
        &self,
        view: &View<'_>,
        body: &Object,
    ) -> Option<Condition<'_>> {
        let Self::Through {
            property,
            collection,
            path,
            id,
        } = self
        else {
            return None;
        };
        let wanted: HashSet<&str> = body.get(property)?.texts()?.collect();
        let ty = view.contract.shown_as(collection)?;
        let values = view
            .places(collection)
            .map(|place| view.at(collection, place))
            .filter(|item| {
                let text = view.item_property(item, ty, path);
                text.as_text().is_some_and(|text| wanted.contains(text))
            })
            .filter_map(|item| {
                let id = view.item_property(&item, ty, id);
                Some(id.as_text()?.to_lowercase())
            });
        Some(Condition::Among {
            path: "Id",
            values: values.collect(),
        })
    }

    /// Leaves in an item what the filter wants of what lies inside it.
    pub(crate) fn narrow(&self, body: &Object, item: &mut Json) {
        let Self::Inside {
            property,
            list,
            path,
        } = self
        else {
            return;
        };
        let Some(wanted) = body.get(property).and_then(Json::texts) else {
            return;
        };
        let wanted: HashSet<&str> = wanted.collect();
        if let Json::Object(members) = item
            && let Some(Json::List(items)) = members.get_mut(list)
        {
            items.retain(|inner| {
                let value = inner.get(path).as_text();
                value.is_some_and(|value| wanted.contains(value))
            });
        }
    }
}

/// Restricts items to those that the caller's token reaches; others appear not to exist.
pub(crate) fn reach(view: &View<'_>) -> Option<Condition<'static>> {
    let reached = view.caller.enterprises.as_ref()?;
    let id = |index: &u32| view.dataset.id("enterprises", *index);
    Some(Condition::Reached {
        enterprises: reached.iter().map(id).collect(),
    })
}
