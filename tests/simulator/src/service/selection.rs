//! A table of all filters of all reads, and whether each selects.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use indexmap::IndexMap;

use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::base::rng::Seed;
use crate::contract::schema::{Presence, Property, Scalar, Shape, TypeKind};
use crate::contract::{Call, Contract};
use crate::data::dataset::{Dataset, Extent};
use crate::data::generate::Fullness;
use crate::service::filters::{Ends, Filter};
use crate::service::tokens::Caller;
use crate::service::{Clocks, Rules, Service};

const NOWHERE: &str = "00000000-0000-4000-8000-00000000dead";

fn service() -> Service {
    let contract = Contract::embedded().unwrap();
    let now = Instant::parse("2026-01-15T12:00:00Z").unwrap();
    let extent = Extent {
        seed: 0,
        reservations: 300,
        enterprises: 3,
        profiles: Vec::new(),
        seasons: Vec::new(),
    };
    let dataset = Dataset::new(&contract, now, &extent);
    Service::new(Arc::clone(&contract), dataset, Rules::default())
}

/// The answer's own list, each item as its text; nothing if the request is refused.
fn ask(service: &Service, call: &Call, body: &Object) -> Option<Vec<String>> {
    let listing = call.listing.as_ref()?;
    let clocks = Clocks {
        now: service.dataset.now(),
        elapsed: Duration::ZERO,
    };
    let answer = service
        .answer(call, body, clocks, &Caller::default())
        .ok()?;
    let Json::List(items) = answer.body.get(&listing.property) else {
        return None;
    };
    Some(items.iter().map(Json::to_text).collect())
}

/// Values for a filter. A filter that works selects other items for at least one of them than
/// without the filter.
fn values(contract: &Contract, property: &Property) -> Vec<Json> {
    let shape = contract.resolved(&property.shape);
    let (inner, is_list) = match shape {
        Shape::List(inner) => (contract.resolved(inner), true),
        shape => (shape, false),
    };
    let singles = match inner {
        Shape::Scalar(Scalar::Uuid) => vec![Json::text(NOWHERE)],
        Shape::Scalar(Scalar::DateTime) => {
            vec![
                Json::text("1990-01-01T00:00:00Z"),
                Json::text("2090-01-01T00:00:00Z"),
            ]
        }
        Shape::Scalar(Scalar::Date) => vec![Json::text("1990-01-01")],
        Shape::Scalar(Scalar::Bool) => vec![Json::Bool(true), Json::Bool(false)],
        Shape::Scalar(Scalar::Int32 | Scalar::Int64) => vec![Json::number(1_000)],
        Shape::Scalar(_) if property.name == "Currency" => {
            vec![Json::text("CZK"), Json::text("JPY")]
        }
        Shape::Scalar(_) => vec![Json::text("no item has this value")],
        Shape::Named(name) if contract.api.intervals.contains_key(name) => {
            let (start, end) = &contract.api.intervals[name];
            let days = contract
                .property(name, start)
                .is_some_and(|start| start.shape == Shape::Scalar(Scalar::Date));
            let text = |day: &str| {
                Json::text(if days {
                    day.to_owned()
                } else {
                    format!("{day}T00:00:00Z")
                })
            };
            let interval = |from: &str, to: &str| {
                Json::Object(Object::from_iter([
                    (start.clone(), text(from)),
                    (end.clone(), text(to)),
                ]))
            };
            vec![
                interval("1990-01-01", "1990-01-02"),
                interval("2091-01-01", "2091-01-02"),
            ]
        }
        Shape::Named(name) => match contract.kind(name) {
            Some(TypeKind::Enum(list)) => list.values.iter().map(Json::text).collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    };
    let wrap = |value| {
        if is_list {
            Json::List(vec![value])
        } else {
            value
        }
    };
    singles.into_iter().map(wrap).collect()
}

/// Properties of requests that select no items, and why not.
const OTHERS: [(&str, &str, &str); 9] = [
    (
        "reservations/getAll",
        "Currency",
        "converts amounts of lists beside the reservations",
    ),
    (
        "cancellationPolicies/getByRates",
        "ReservationStartUtc",
        "the stay that fees are worked out for",
    ),
    (
        "cancellationPolicies/getByRates",
        "ReservationEndUtc",
        "the stay that fees are worked out for",
    ),
    ("images/getUrls", "Images", "images to make addresses for"),
    ("languages/getTexts", "Scope", "names a set of texts"),
    (
        "reservations/price",
        "Reservations",
        "the reservations to price",
    ),
    (
        "reservations/price",
        "ServiceId",
        "the service of the reservations to price",
    ),
    ("services/getAvailability", "", "a table by time units"),
    (
        "services/getAvailability/2024-01-22",
        "",
        "a table by time units",
    ),
];

/// Properties that belong together: flat ends of an interval and what chooses their meaning.
fn flat(service: &Service, call: &Call) -> Vec<(String, String, Option<String>)> {
    let filters = service.operations.filters(call).iter();
    let found = filters.filter_map(|filter| match filter {
        Filter::Times {
            ends: Ends::Flat { start, end },
            meaning,
        } => {
            let selector = meaning.selector.as_ref().map(|(name, _)| name.clone());
            Some((start.clone(), end.clone(), selector))
        }
        _ => None,
    });
    found.collect()
}

/// A body that lists something, and what it lists.
fn body_with_items(service: &Service, call: &Call) -> Option<(Object, Vec<String>)> {
    let api = &service.contract.api;
    (0..30).find_map(|number| {
        let seed = Seed::new(number).at(&call.path);
        let Json::Object(mut body) = service.sample(call, seed, Fullness::Required) else {
            return None;
        };
        if let Some(Json::Object(limitation)) = body.get_mut(&api.limitation) {
            limitation.insert(api.count.clone(), Json::number(30));
        }
        let items = ask(service, call, &body)?;
        (!items.is_empty()).then_some((body, items))
    })
}

#[test]
fn every_filter_of_every_read_selects() {
    let service = service();
    let contract = &service.contract;
    let mut ignored = Vec::new();
    let (mut selects, mut converts, mut others) = (0, 0, 0);
    for call in contract.calls.values().filter(|call| call.is_read()) {
        if call.listing.is_none() {
            continue;
        }
        let types = call.request.iter().filter_map(|ty| contract.properties(ty));
        let names: BTreeSet<&String> = types.flat_map(IndexMap::keys).collect();
        let flat = flat(&service, call);
        let base = body_with_items(&service, call);
        for name in names {
            if *name == contract.api.limitation || name == "Extent" {
                continue;
            }
            let other = |(path, property, _): &&(&str, &str, &str)| {
                *path == call.path && (property == name || property.is_empty())
            };
            let verdict = if let Some((.., why)) = OTHERS.iter().find(other) {
                others += 1;
                format!("not a filter: {why}")
            } else if tells_apart(&service, call, name, &flat, base.as_ref()) {
                if name == "Currency" {
                    converts += 1;
                    "converts amounts".to_owned()
                } else {
                    selects += 1;
                    "selects".to_owned()
                }
            } else {
                ignored.push(format!("{} {name}", call.path));
                "IGNORED".to_owned()
            };
            println!("{:<50} {:<30} {verdict}", call.path, name);
        }
    }
    println!(
        "{selects} filters select, {converts} convert, {others} are not filters, {} ignored",
        ignored.len()
    );
    assert!(ignored.is_empty(), "{ignored:#?}");
}

/// Whether some value of a filter gives another list than no filter, or than another value.
fn tells_apart(
    service: &Service,
    call: &Call,
    name: &str,
    flat: &[(String, String, Option<String>)],
    base: Option<&(Object, Vec<String>)>,
) -> bool {
    let contract = &service.contract;
    let property = contract.request_property(&call.request, name).unwrap();
    let Some((mut base, whole)) = base.cloned() else {
        return false;
    };
    let mut forms = BTreeSet::from([Some(whole)]);
    let interval = flat.iter().find(|(start, end, selector)| {
        start == name || end == name || selector.as_deref() == Some(name)
    });
    for value in values(contract, property) {
        let mut body = base.clone();
        if let Some((start, end, selector)) = interval {
            let years = if selector.as_deref() == Some(name) {
                ("2025-06-01T00:00:00Z", "2025-09-01T00:00:00Z")
            } else {
                ("1990-01-01T00:00:00Z", "1990-02-01T00:00:00Z")
            };
            body.insert(start.clone(), Json::text(years.0));
            body.insert(end.clone(), Json::text(years.1));
        }
        if interval.is_none_or(|(.., selector)| selector.as_deref() == Some(name)) {
            body.insert(name.to_owned(), value);
        }
        let form = ask(service, call, &body);
        if form.is_some() {
            forms.insert(form);
        }
    }
    if property.presence == Presence::Required {
        // Another sample has another value.
        for number in 100..104 {
            let seed = Seed::new(number).at(&call.path);
            let sample = service.sample(call, seed, Fullness::Required);
            base.insert(name.to_owned(), sample.get(name).clone());
            forms.extend(ask(service, call, &base).map(Some));
        }
    }
    forms.len() > 1
}
