//! A table of all filters of all reads, and whether each selects.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::base::rng::Seed;
use crate::contract::schema::{Property, Scalar, Shape, TypeKind};
use crate::contract::{Call, Contract};
use crate::data::dataset::{Dataset, Extent};
use crate::data::generate::Fullness;
use crate::service::tokens::Caller;
use crate::service::{Rules, Service};

const NOWHERE: &str = "00000000-0000-4000-8000-00000000dead";

fn service() -> Service {
    let contract = Contract::embedded().unwrap();
    let now = Instant::parse("2026-01-15T12:00:00Z").unwrap();
    let extent = Extent {
        seed: 0,
        reservations: 2_000,
        enterprises: 3,
        seasons: Vec::new(),
    };
    let dataset = Dataset::new(&contract, now, &extent);
    Service::new(Arc::clone(&contract), dataset, Rules::default())
}

/// The answer's own list, each item as its text; nothing if the request is refused.
fn ask(service: &Service, call: &Call, body: &Object) -> Option<Vec<String>> {
    let listing = call.listing.as_ref()?;
    let now = service.dataset.now();
    let answer = service.answer(call, body, now, &Caller::default()).ok()?;
    let Json::List(items) = answer.body.get(&listing.property) else {
        return None;
    };
    Some(items.iter().map(Json::to_text).collect())
}

/// Values of which a filter that selects must tell at least one from no filter at all.
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
        Shape::Scalar(_) => vec![Json::text("nobody has this")],
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

#[test]
fn every_filter_selects() {
    let service = service();
    let contract = &service.contract;
    let (mut selects, mut ignored, mut unknown) = (0, Vec::new(), Vec::new());
    for call in contract.calls.values().filter(|call| call.is_read()) {
        let Some(listing) = &call.listing else {
            continue;
        };
        let bare = service.sample(call, Seed::new(0).at(&call.path), Fullness::Required);
        let Some(bare) = bare.as_object() else {
            continue;
        };
        let names: BTreeSet<&String> = call
            .request
            .iter()
            .filter_map(|ty| contract.properties(ty))
            .flat_map(|all| all.keys())
            .collect();
        for name in names {
            let property = contract.request_property(&call.request, name).unwrap();
            if *name == contract.api.limitation || name == "Extent" {
                continue;
            }
            let values = values(contract, property);
            let mut base = bare.clone();
            base.shift_remove(name);
            if let Some(Json::Object(limitation)) = base.get_mut(&contract.api.limitation) {
                limitation.insert("Count".to_owned(), Json::number(1_000));
            }
            let whole = ask(&service, call, &base);
            let mut forms = BTreeSet::new();
            for value in values {
                let mut body = base.clone();
                body.insert(name.clone(), value);
                forms.insert(ask(&service, call, &body));
            }
            let verdict = if forms.iter().all(|form| form.is_none())
                || whole.as_ref().is_some_and(Vec::is_empty)
            {
                unknown.push(format!("{} {name}", call.path));
                "?"
            } else if forms.iter().any(|form| form.is_some() && *form != whole) {
                selects += 1;
                "selects"
            } else {
                ignored.push(format!("{} {name}", call.path));
                "IGNORED"
            };
            println!("{:<60} {:<40} {verdict}", call.path, name);
            let _ = listing;
        }
    }
    println!(
        "{selects} select, {} ignored, {} not asked",
        ignored.len(),
        unknown.len()
    );
    assert!(
        ignored.is_empty(),
        "ignored: {ignored:#?}\nunknown: {unknown:#?}"
    );
}
