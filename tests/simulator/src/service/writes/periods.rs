//! Items that apply to a period: restrictions and overbooking limits. Requests set them, and clear
//! a part of that period.

use std::collections::BTreeSet;

use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::base::zone::Zone;
use crate::contract::Call;
use crate::data::item::Place;
use crate::service::availability;
use crate::service::refusal::Refusal;
use crate::service::view::View;

use super::draft::{Draft, Target};
use super::plan::each;

const RESTRICTIONS: &str = "restrictions";
const LIMITS: &str = "serviceOverbookingLimits";
/// The properties in which two restrictions must agree to concern the same case.
const CONDITIONS: [&str; 6] = [
    "Type",
    "ExactRateId",
    "BaseRateId",
    "RateGroupId",
    "ResourceCategoryId",
    "ResourceCategoryType",
];
const DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// A time for which something holds; an end that is missing is open, the later one is excluded.
#[derive(Clone, Copy)]
struct Span {
    from: Option<Instant>,
    to: Option<Instant>,
}

impl Span {
    fn meets(self, other: Self) -> bool {
        let before = |end: Option<Instant>, start: Option<Instant>| match (end, start) {
            (Some(end), Some(start)) => end <= start,
            _ => false,
        };
        !before(self.to, other.from) && !before(other.to, self.from)
    }

    /// The parts before, inside and after another span that it meets.
    fn split(self, by: Self) -> [Option<Self>; 3] {
        let starts_earlier = by.from.is_some() && self.from.is_none_or(|from| Some(from) < by.from);
        let ends_later = by.to.is_some_and(|to| self.to.is_none_or(|own| own > to));
        let (from, to) = (
            if starts_earlier { by.from } else { self.from },
            if ends_later { by.to } else { self.to },
        );
        [
            starts_earlier.then_some(Self {
                from: self.from,
                to: by.from,
            }),
            Some(Self { from, to }),
            ends_later.then_some(Self {
                from: by.to,
                to: self.to,
            }),
        ]
    }
}

/// A part of an item, or a new one.
struct Part {
    /// Which of the known items it is of; nothing if it is new.
    origin: Option<usize>,
    span: Span,
    members: Object,
}

/// The items of a service before and after a request.
struct Timeline {
    collection: &'static str,
    service: String,
    known: Vec<Target>,
    parts: Vec<Part>,
    changed: BTreeSet<usize>,
}

impl Timeline {
    /// The items of a service; `part` reads one item.
    fn of(
        view: &View<'_>,
        collection: &'static str,
        service: &str,
        part: impl Fn(&dyn Fn(&str) -> Json) -> Option<(Span, Object)>,
    ) -> Self {
        let mut timeline = Self {
            collection,
            service: service.to_owned(),
            known: Vec::new(),
            parts: Vec::new(),
            changed: BTreeSet::new(),
        };
        let ty = view.contract.shown_as(collection).unwrap_or_default();
        for place in view.places(collection) {
            let item = view.at(collection, place);
            let of = |name: &str| view.item_property(&item, ty, name);
            let service_of = of("ServiceId");
            let is_theirs = service_of
                .as_text()
                .is_some_and(|of| of.eq_ignore_ascii_case(service));
            if !is_theirs {
                continue;
            }
            if let Some((span, members)) = part(&of) {
                let origin = Some(timeline.known.len());
                timeline.known.push(Target::at(view, collection, place));
                timeline.parts.push(Part {
                    origin,
                    span,
                    members,
                });
            }
        }
        timeline
    }

    /// Ends, within a span, the items that `meant` selects; the members that `remains` returns
    /// continue there.
    fn cut(
        &mut self,
        span: Span,
        meant: impl Fn(&Object) -> bool,
        remains: impl Fn(&Object) -> Option<Object>,
    ) {
        for part in std::mem::take(&mut self.parts) {
            if !part.span.meets(span) || !meant(&part.members) {
                self.parts.push(part);
                continue;
            }
            self.changed.extend(part.origin);
            let [before, inside, behind] = part.span.split(span);
            for (span, members) in [
                (before, Some(part.members.clone())),
                (inside, remains(&part.members)),
                (behind, Some(part.members)),
            ] {
                if let (Some(span), Some(members)) = (span, members) {
                    self.parts.push(Part {
                        origin: part.origin,
                        span,
                        members,
                    });
                }
            }
        }
    }

    fn add(&mut self, span: Span, members: Object) {
        self.parts.push(Part {
            origin: None,
            span,
            members,
        });
    }

    /// Drafts what has changed; `whole` makes the members of an item.
    fn draft(self, draft: &mut Draft<'_>, whole: impl Fn(&Span, &Object) -> Object) {
        for origin in &self.changed {
            let target = &self.known[*origin];
            let mut parts = self
                .parts
                .iter()
                .filter(|part| part.origin == Some(*origin));
            match parts.next() {
                Some(part) => draft.set(target, whole(&part.span, &part.members)),
                None => draft.remove(target),
            }
            for part in parts {
                self.create(draft, whole(&part.span, &part.members));
            }
        }
        for part in self.parts.iter().filter(|part| part.origin.is_none()) {
            self.create(draft, whole(&part.span, &part.members));
        }
    }

    fn create(&self, draft: &mut Draft<'_>, mut members: Object) {
        members.insert("ServiceId", Json::text(&self.service));
        draft.create(self.collection, members);
    }
}

fn time(value: &Json) -> Option<Instant> {
    value.as_text().and_then(Instant::parse)
}

fn instant(time: Option<Instant>) -> Json {
    time.map_or(Json::Null, |time| Json::text(time.to_string()))
}

fn service(body: &Object) -> &str {
    body.get("ServiceId")
        .and_then(Json::as_text)
        .unwrap_or_default()
}

/// Restrictions that requests have made, or other integrations.
fn restrictions(view: &View<'_>, service: &str) -> Timeline {
    Timeline::of(view, RESTRICTIONS, service, |of| {
        (of("Origin").as_text() == Some("Integration")).then_some(())?;
        let conditions = of("Conditions");
        let span = Span {
            from: time(conditions.get("StartUtc")),
            to: time(conditions.get("EndUtc")),
        };
        let members = [("Conditions", conditions), ("Exceptions", of("Exceptions"))];
        Some((span, Object::from_iter(members)))
    })
}

fn whole_restriction(span: &Span, members: &Object) -> Object {
    let mut whole = members.clone();
    if let Some(Json::Object(conditions)) = whole.get_mut("Conditions") {
        conditions.insert("StartUtc", instant(span.from));
        conditions.insert("EndUtc", instant(span.to));
    }
    whole.extend([
        ("Origin", Json::text("Integration")),
        ("ExternalIdentifier", Json::Null),
    ]);
    whole
}

fn span_of(data: &Object) -> Span {
    let time = |name: &str| data.get(name).and_then(time);
    Span {
        from: time("StartUtc"),
        to: time("EndUtc"),
    }
}

/// The days that a request switches on.
fn days(data: &Object) -> Vec<&'static str> {
    let is_on = |day: &&str| {
        let days = data.get("Days");
        days.is_some_and(|days| *days.get(day) == Json::Bool(true))
    };
    DAYS.into_iter().filter(is_on).collect()
}

fn list(days: impl IntoIterator<Item = &'static str>) -> Json {
    Json::List(days.into_iter().map(Json::text).collect())
}

pub(super) fn set_restrictions(
    draft: &mut Draft<'_>,
    _: &Call,
    body: &Object,
) -> Result<(), Refusal> {
    let mut timeline = restrictions(&draft.view, service(body));
    for (data, path) in each(body, "Data") {
        let span = span_of(data);
        if let (Some(from), Some(to)) = (span.from, span.to)
            && to <= from
        {
            return Err(Refusal::property(
                &format!("{path}.EndUtc"),
                "must be later than StartUtc",
            ));
        }
        let given = |name: &&'static str| (*name, data.get(name).cloned().unwrap_or(Json::Null));
        let mut conditions = Object::from_iter(CONDITIONS.iter().map(given));
        conditions.extend([("Days", list(days(data))), ("Hours", Json::Null)]);
        let exceptions = [
            "MinAdvance",
            "MaxAdvance",
            "MinLength",
            "MaxLength",
            "MinPrice",
            "MaxPrice",
        ];
        let exceptions = Object::from_iter(exceptions.iter().map(given));
        let members = [
            ("Conditions", Json::Object(conditions)),
            ("Exceptions", Json::Object(exceptions)),
        ];
        timeline.add(span, Object::from_iter(members));
    }
    timeline.draft(draft, whole_restriction);
    Ok(())
}

pub(super) fn clear_restrictions(
    draft: &mut Draft<'_>,
    _: &Call,
    body: &Object,
) -> Result<(), Refusal> {
    let mut timeline = restrictions(&draft.view, service(body));
    for (data, _) in each(body, "Data") {
        let cleared = days(data);
        let is_meant = |members: &Object| {
            let conditions = members.get("Conditions").unwrap_or(&Json::Null);
            CONDITIONS.iter().all(|name| {
                let (own, other) = (conditions.get(name), data.get(name).unwrap_or(&Json::Null));
                match (own.as_text(), other.as_text()) {
                    (Some(own), Some(other)) => own.eq_ignore_ascii_case(other),
                    (own, other) => own.is_none() && other.is_none(),
                }
            })
        };
        let remains = |members: &Object| {
            let mut members = members.clone();
            let Some(Json::Object(conditions)) = members.get_mut("Conditions") else {
                return None;
            };
            let held = conditions.get("Days").cloned();
            let holds = |day: &&str| match &held {
                Some(Json::List(days)) => days.iter().any(|held| held.as_text() == Some(day)),
                _ => true,
            };
            let left = DAYS
                .into_iter()
                .filter(|day| holds(day) && !cleared.contains(day));
            let left: Vec<&str> = left.collect();
            let is_left = !left.is_empty();
            conditions.insert("Days", list(left));
            is_left.then_some(members)
        };
        timeline.cut(span_of(data), is_meant, remains);
    }
    timeline.draft(draft, whole_restriction);
    Ok(())
}

/// The limits of a service; a limit holds to the end of its last time unit.
fn limits(view: &View<'_>, zone: &Zone, service: &str) -> Timeline {
    Timeline::of(view, LIMITS, service, |of| {
        (of("IsActive") != Json::Bool(false)).then_some(())?;
        let span = units(
            zone,
            &of("FirstTimeUnitStartUtc"),
            &of("LastTimeUnitStartUtc"),
        )?;
        Some((span, Object::from_iter([("Limit", of("Limit"))])))
    })
}

fn units(zone: &Zone, first: &Json, last: &Json) -> Option<Span> {
    let (first, last) = (time(first)?, time(last)?);
    Some(Span {
        from: Some(first),
        to: Some(zone.start(zone.day(last) + 1)),
    })
}

pub(super) fn set_limits(draft: &mut Draft<'_>, _: &Call, body: &Object) -> Result<(), Refusal> {
    change_limits(draft, body, "SetServiceOverbookingLimits")
}

pub(super) fn clear_limits(draft: &mut Draft<'_>, _: &Call, body: &Object) -> Result<(), Refusal> {
    change_limits(draft, body, "ClearServiceOverbookingLimits")
}

fn change_limits(draft: &mut Draft<'_>, body: &Object, name: &str) -> Result<(), Refusal> {
    let service = service(body);
    let hotel = availability::enterprise_of(&draft.view, "services", Some(service));
    let zone = &draft.view.dataset.profile(hotel).zone;
    let mut timeline = limits(&draft.view, zone, service);
    for (data, _) in each(body, name) {
        let value = |name: &str| data.get(name).unwrap_or(&Json::Null);
        let span = units(
            zone,
            value("FirstTimeUnitStartUtc"),
            value("LastTimeUnitStartUtc"),
        );
        let Some(span) = span else { continue };
        timeline.cut(span, |_| true, |_| None);
        if let Some(limit) = data.get("Limit") {
            timeline.add(span, Object::from_iter([("Limit", limit.clone())]));
        }
    }
    timeline.draft(draft, |span, members| {
        let mut whole = members.clone();
        let last = span.to.map(|to| zone.start(zone.day(to) - 1));
        whole.extend([
            ("FirstTimeUnitStartUtc", instant(span.from)),
            ("LastTimeUnitStartUtc", instant(last)),
        ]);
        whole
    });
    Ok(())
}

/// Lets a sample clear something that is there.
pub(super) fn adapt_sample(view: &View<'_>, call: &Call, sample: &mut Object) {
    let (collection, list) = match call.path.as_str() {
        "restrictions/clear" => (RESTRICTIONS, "Data"),
        "serviceOverbookingLimits/clear" => (LIMITS, "ClearServiceOverbookingLimits"),
        _ => return,
    };
    let ty = view.contract.shown_as(collection).unwrap_or_default();
    let clearable = |item: &dyn Fn(&str) -> Json| match collection {
        RESTRICTIONS => item("Origin").as_text() == Some("Integration"),
        _ => item("IsActive") != Json::Bool(false),
    };
    let found = (0..view.dataset.size(collection))
        .map(Place::Base)
        .filter(|place| !view.is_gone(collection, *place))
        .map(|place| view.at(collection, place))
        .find(|item| clearable(&|name| view.item_property(item, ty, name)));
    let Some(item) = found else { return };
    let of = |name: &str| view.item_property(&item, ty, name);
    sample.insert("ServiceId", of("ServiceId"));
    let Some(Json::List(data)) = sample.get_mut(list) else {
        return;
    };
    for one in data {
        let Json::Object(one) = one else { continue };
        if collection == RESTRICTIONS {
            let conditions = of("Conditions");
            for name in CONDITIONS {
                one.insert(name, conditions.get(name).clone());
            }
            for name in ["StartUtc", "EndUtc"] {
                one.insert(name, conditions.get(name).clone());
            }
            let days = DAYS.map(|day| (day, Json::Bool(true)));
            one.insert("Days", Json::Object(Object::from_iter(days)));
        } else {
            for name in ["FirstTimeUnitStartUtc", "LastTimeUnitStartUtc"] {
                one.insert(name, of(name));
            }
        }
    }
}
