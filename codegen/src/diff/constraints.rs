//! Limits and marks of a property, besides its shape.

use std::cmp::Ordering;

use super::impact::Event;
use crate::schema::{Bounds, Presence, Property, Scalar, Shape};

/// A difference, in words and as an event.
pub(super) struct Difference {
    pub(super) detail: String,
    pub(super) events: Vec<Event>,
    /// Whether it is about requests alone.
    pub(super) of_requests: bool,
}

/// How the limits and marks of two properties differ, in a fixed order.
pub(super) fn differences(old: &Property, new: &Property) -> Vec<Difference> {
    let mut all = Vec::new();
    for (name, before, after) in [
        ("length", old.text_length(), new.text_length()),
        ("items", old.items.clone(), new.items.clone()),
        (
            "item length",
            old.item_length.clone(),
            new.item_length.clone(),
        ),
        ("range", old.range.clone(), new.range.clone()),
        ("months", months(old), months(new)),
    ] {
        if !moved(&before, &after).is_empty() {
            let mut events = match name {
                "range" => moved(&before, &after),
                _ => moved(&counted(&before), &counted(&after)),
            };
            if events.is_empty() {
                events.push(Event::Marked);
            }
            // A text of another form is invalid as an instant or identifier, whatever its length.
            if name == "length" && has_fixed_form(old) && has_fixed_form(new) {
                events = vec![Event::Marked];
            }
            let detail = format!("{name} {} → {}", written(&before), written(&after));
            all.push(Difference {
                detail,
                events,
                of_requests: false,
            });
        }
    }
    let optional =
        |property: &Property| !matches!(property.presence, Presence::Required | Presence::Nullable);
    let nullable = Event::Nullable {
        optional: optional(old),
    };
    for (name, before, after, set, unset) in [
        (
            "unique items",
            old.unique,
            new.unique,
            Event::Tightened,
            Event::Loosened,
        ),
        (
            "read only",
            old.read_only,
            new.read_only,
            Event::Tightened,
            Event::Loosened,
        ),
        (
            "extensible",
            old.extensible,
            new.extensible,
            Event::Marked,
            Event::Marked,
        ),
        (
            "legacy null",
            old.legacy_nullable,
            new.legacy_nullable,
            nullable,
            Event::NonNullable,
        ),
    ] {
        if before != after {
            all.push(Difference {
                detail: if after {
                    name.to_owned()
                } else {
                    format!("no longer {name}")
                },
                events: vec![if after { set } else { unset }],
                of_requests: name == "read only",
            });
        }
    }
    all
}

/// All limits and marks of a property, for comparison with those of another.
pub(super) fn all(property: &Property) -> String {
    format!(
        "{:?} {:?} {:?} {:?} {:?} {:?}",
        property.text_length(),
        property.items,
        property.item_length,
        property.range,
        property.max_months,
        [
            property.unique,
            property.read_only,
            property.extensible,
            property.legacy_nullable
        ],
    )
}

/// Whether a text has a fixed form, which determines its length.
fn has_fixed_form(property: &Property) -> bool {
    use Scalar::{Date, DateTime, Duration, Uuid};
    let is_fixed = |scalar| matches!(scalar, Uuid | DateTime | Date | Duration);
    matches!(&property.shape, Shape::Scalar(scalar) if is_fixed(*scalar))
}

fn months(property: &Property) -> Bounds {
    Bounds {
        min: None,
        max: property.max_months.map(|months| months.to_string()),
    }
}

fn written(bounds: &Bounds) -> String {
    let text = |bound: &Option<String>| bound.clone().unwrap_or_default();
    match bounds.is_open() {
        true => "any".to_owned(),
        false => format!("{}..{}", text(&bounds.min), text(&bounds.max)),
    }
}

/// Bounds of a count: none is below zero.
fn counted(bounds: &Bounds) -> Bounds {
    let mut bounds = bounds.clone();
    bounds.min = bounds.min.filter(|min| min != "0");
    bounds
}

/// Whether limits were tightened, loosened, or both.
fn moved(old: &Bounds, new: &Bounds) -> Vec<Event> {
    let lower = compare(old.min.as_deref(), new.min.as_deref(), f64::NEG_INFINITY);
    let upper = compare(old.max.as_deref(), new.max.as_deref(), f64::INFINITY).reverse();
    [lower, upper]
        .into_iter()
        .filter_map(|order| match order {
            Ordering::Less => Some(Event::Tightened),
            Ordering::Greater => Some(Event::Loosened),
            Ordering::Equal => None,
        })
        .collect()
}

/// As numbers: `1` and `1.0` are the same limit.
fn compare(old: Option<&str>, new: Option<&str>, open: f64) -> Ordering {
    let number = |text: Option<&str>| text.map_or(Some(open), |text| text.parse().ok());
    match (number(old), number(new)) {
        (Some(old), Some(new)) => old.total_cmp(&new),
        _ => old.cmp(&new),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(text: &str) -> Bounds {
        let (min, max) = text.split_once("..").unwrap();
        let bound = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Bounds {
            min: bound(min),
            max: bound(max),
        }
    }

    #[test]
    fn limits_are_tightened_loosened_or_both() {
        use Event::{Loosened, Tightened};
        for (old, new, events) in [
            ("1..10", "1..10", vec![]),
            ("1..", "1.0..", vec![]),
            ("1..10", "2..10", vec![Tightened]),
            ("1..10", "1..9", vec![Tightened]),
            ("1..10", "1..100", vec![Loosened]),
            ("..", "..10", vec![Tightened]),
            ("..10", "..", vec![Loosened]),
            ("0..10", "1..20", vec![Tightened, Loosened]),
            ("-90..90", "-90.5..90", vec![Loosened]),
        ] {
            assert_eq!(moved(&bounds(old), &bounds(new)), events, "{old} → {new}");
        }
    }
}
