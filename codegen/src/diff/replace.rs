//! The impact of replacing one type by another at the same place, decided by their shapes and not
//! by their names.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::change::{Kind, Subject};
use super::constraints;
use super::impact::{Direction, Event, Impact, Impacts, impact};
use super::references::Made;
use super::renames::Renames;
use crate::schema::{Facts, Presence, Property, Scalar, Shape, TypeKind};

mod choices;
mod detail;
mod scalars;
mod updates;

use self::detail::detail;
use self::scalars::{fold, scalar};
use self::updates::listed_keys;

/// Both versions, and the renamed types.
#[derive(Clone, Copy)]
pub(super) struct Versions<'f> {
    pub(super) old: &'f Facts,
    pub(super) new: &'f Facts,
    pub(super) renames: &'f Renames,
}

/// One difference of two properties, and its impact in one direction.
pub(super) struct Difference {
    pub(super) kind: Kind,
    pub(super) detail: String,
    pub(super) impacts: Impacts,
}

/// A difference between a type and its replacement, at a property of the new one.
pub(super) struct Inside {
    pub(super) subject: Subject,
    pub(super) difference: Difference,
    /// The type that was used there.
    pub(super) replaces: String,
    /// Of a new property: whether it is required.
    pub(super) required: Option<bool>,
}

/// Pairs of types that are being compared: types contain themselves.
#[derive(Default)]
struct Seen {
    inside: Vec<Inside>,
    pairs: HashSet<(String, String)>,
    /// Whether a variant is being compared with its possible replacement. Nested variants are not,
    /// since the number of comparisons would grow exponentially.
    trying: bool,
}

impl Seen {
    /// Whether a pair was not there yet.
    fn insert(&mut self, old: &str, new: &str) -> bool {
        self.pairs.insert((old.to_owned(), new.to_owned()))
    }

    /// Adds a difference of two types, the second of which replaced the first.
    fn note(
        &mut self,
        (old, new): (&str, &str),
        member: &str,
        difference: Difference,
        required: Option<bool>,
    ) {
        if !self.trying {
            self.inside.push(Inside {
                subject: Subject::Member(new.to_owned(), member.to_owned()),
                difference,
                replaces: old.to_owned(),
                required,
            });
        }
    }
}

type Properties = IndexMap<String, Property>;

impl<'f> Versions<'f> {
    /// All differences of two properties, as they matter to one direction.
    pub(super) fn property(
        self,
        old: &Property,
        new: &Property,
        direction: Direction,
    ) -> (Vec<Difference>, Vec<Inside>) {
        let mut seen = Seen::default();
        let differences = self.properties_differ(old, new, direction, &mut seen);
        (differences, seen.inside)
    }

    /// The impact of another type of a body or a response.
    pub(super) fn root(self, old: &str, new: &str, direction: Direction) -> (Impacts, Vec<Inside>) {
        let mut seen = Seen::default();
        let impacts = self.replaced(old, new, direction, &mut seen);
        (impacts, seen.inside)
    }

    /// The impact of adding a body (`new`) or removing it (`old`).
    pub(super) fn body(
        self,
        old: Option<&str>,
        new: Option<&str>,
        direction: Direction,
    ) -> Impacts {
        let nothing = IndexMap::new();
        let properties = |facts: &'f Facts, name: Option<&str>| match facts.types.get(name?)?.kind {
            TypeKind::Object(ref properties) => Some(properties),
            _ => None,
        };
        let old = properties(self.old, old).unwrap_or(&nothing);
        let new = properties(self.new, new).unwrap_or(&nothing);
        self.objects(None, old, new, direction, &mut Seen::default())
    }

    fn properties_differ(
        self,
        old: &Property,
        new: &Property,
        direction: Direction,
        seen: &mut Seen,
    ) -> Vec<Difference> {
        let mut all = Vec::new();
        let texts = || format!("{} → {}", old.type_text(), new.type_text());
        let (was, is) = (old.presence, new.presence);
        if is_required(was) != is_required(is) {
            let (kind, event) = if is_required(is) {
                (Kind::PropertyRequired, Event::Required)
            } else {
                let nullable = is_nullable(was);
                (Kind::PropertyOptional, Event::Optional { nullable })
            };
            all.push(Difference {
                kind,
                detail: texts(),
                impacts: impact(event, direction),
            });
        }
        if is_nullable(was) != is_nullable(is) {
            let (kind, event) = if is_nullable(is) {
                let optional = !is_required(was);
                (Kind::PropertyNullable, Event::Nullable { optional })
            } else {
                (Kind::PropertyNonNullable, Event::NonNullable)
            };
            all.push(Difference {
                kind,
                detail: texts(),
                impacts: impact(event, direction),
            });
        }
        let (before, after) = self.made_of(old, new);
        if before != after {
            all.push(Difference {
                kind: Kind::PropertyTypeChanged,
                detail: detail(old, new, &before, &after),
                impacts: self.made(old, new, direction, seen),
            });
        }
        if super::deprecation::differs(&old.deprecated, &new.deprecated) {
            let (kind, event) = match new.deprecated {
                Some(_) => (Kind::PropertyDeprecated, Event::PropertyDeprecated),
                None => (Kind::PropertyUndeprecated, Event::PropertyUndeprecated),
            };
            let successor = new
                .deprecated
                .as_ref()
                .map(|one| super::deprecation::changed(&old.deprecated, one))
                .unwrap_or_default();
            all.push(Difference {
                kind,
                detail: successor,
                impacts: impact(event, direction),
            });
        }
        // Limits of a text don't apply to an enum in its place. Those of an update value apply to
        // the value inside, and are compared there.
        let moved = before != after && self.limits_move(old, new);
        all.extend(constraints::differences(old, new).into_iter().map(|one| {
            let events = one.events.into_iter();
            let impacts = if moved {
                Impacts::NONE.by("limit-moved")
            } else if one.of_requests && direction == Direction::Response {
                impact(Event::Marked, direction)
            } else {
                fold(events.map(|event| impact(event, direction)))
            };
            Difference {
                kind: Kind::ConstraintChanged,
                detail: one.detail,
                impacts,
            }
        }));
        all
    }

    /// The shapes of two properties. Keys of a dictionary are compared by value if only one of them
    /// names an enum.
    fn made_of(self, old: &Property, new: &Property) -> (Made, Made) {
        let (mut before, mut after) = (Made::of_old(old, self.renames), Made::of_new(new));
        let names = |made: &Made| matches!(&made.shape, Shape::Dictionary { keys: Some(_), .. });
        if names(&before) != names(&after) {
            let listed = |made: &mut Made, facts: &Facts, property: &Property| {
                let values = listed_keys(facts, property);
                if let (Shape::Dictionary { keys, .. }, Some(values)) = (&mut made.shape, values) {
                    *keys = None;
                    made.keys = values.into_iter().collect();
                }
            };
            listed(&mut before, self.old, old);
            listed(&mut after, self.new, new);
        }
        (before, after)
    }

    fn made(
        self,
        old: &Property,
        new: &Property,
        direction: Direction,
        seen: &mut Seen,
    ) -> Impacts {
        let of = |event| impact(event, direction);
        if let Some(update) = self.update_replaced(old, new, direction, seen) {
            return update;
        }
        let mut all = match (&old.shape, &new.shape) {
            (Shape::Union, Shape::Union) | (Shape::OneOf, Shape::OneOf) => {
                self.variants(old, new, direction, seen)
            }
            (before, after) => self.shape(before, after, direction, seen),
        };
        // Without an enum it is any text. The comparison of shapes reports a union that is gone.
        let discriminator = |one: &Option<String>| {
            let named = one.clone().map(Shape::Named);
            named.unwrap_or(Shape::Scalar(Scalar::String))
        };
        let (before, after) = (
            discriminator(&old.discriminator),
            discriminator(&new.discriminator),
        );
        all = all.worst(self.shape(&before, &after, direction, seen));
        if old.lower_case != new.lower_case {
            // Bindings read both; requests are always written in the current form.
            all = all.worst(Impacts::of(Impact::Breaking, Impact::None).by("letter-case-changed"));
        }
        if old.nullable_values != new.nullable_values {
            all = all.worst(of(match new.nullable_values {
                true => Event::Nullable { optional: false },
                false => Event::NonNullable,
            }));
        }
        let (was, is) = (old.value_presence, new.value_presence);
        if is_required(was) != is_required(is) {
            let nullable = is_nullable(was);
            all = all.worst(of(match is_required(is) {
                true => Event::Required,
                false => Event::Optional { nullable },
            }));
        }
        if is_nullable(was) != is_nullable(is) {
            let optional = !is_required(was);
            all = all.worst(of(match is_nullable(is) {
                true => Event::Nullable { optional },
                false => Event::NonNullable,
            }));
        }
        all.worst(self.inside_update(old, new, direction, seen))
            .worst(self.keys(old, new, direction))
    }

    fn shape(self, old: &Shape, new: &Shape, direction: Direction, seen: &mut Seen) -> Impacts {
        match (old, new) {
            (Shape::Named(before), Shape::Named(after)) => {
                if self.renames.new_name(before) == after {
                    return Impacts::NONE; // its own changes are reported separately
                }
                // Code names the type.
                let named = Impacts::of(Impact::None, Impact::Breaking).by("type-replaced");
                self.replaced(before, after, direction, seen).worst(named)
            }
            (Shape::Named(before), after) => {
                match self.old.types.get(before).map(|def| &def.kind) {
                    Some(TypeKind::Alias(before)) if once(old, new, seen) => {
                        self.shape(before, after, direction, seen)
                    }
                    Some(TypeKind::Enum(_)) if is_text(after) => impact(Event::Widened, direction),
                    _ => impact(Event::Replaced, direction),
                }
            }
            (before, Shape::Named(after)) => match self.new.types.get(after).map(|def| &def.kind) {
                Some(TypeKind::Alias(after)) if once(old, new, seen) => {
                    self.shape(before, after, direction, seen)
                }
                Some(TypeKind::Enum(_)) if is_text(before) => impact(Event::Narrowed, direction),
                _ => impact(Event::Replaced, direction),
            },
            (Shape::List(before), Shape::List(after))
            | (Shape::Update(before), Shape::Update(after))
            | (Shape::Dictionary { values: before, .. }, Shape::Dictionary { values: after, .. }) => {
                self.shape(before, after, direction, seen)
            }
            (Shape::Scalar(before), Shape::Scalar(after)) => scalar(*before, *after, direction),
            (before, after) if before == after => Impacts::NONE,
            _ => impact(Event::Replaced, direction),
        }
    }

    /// Compares a type with the one that replaces it. The differences are listed at the members of
    /// the new type, so the rule of replaced types applies to the property itself.
    fn replaced(self, old: &str, new: &str, direction: Direction, seen: &mut Seen) -> Impacts {
        let impacts = self.named(old, new, direction, seen);
        let kinds = (self.old.types.get(old), self.new.types.get(new));
        match kinds {
            (Some(before), Some(after)) if is_listed(&before.kind, &after.kind) => {
                impacts.by("type-replaced")
            }
            _ => impacts,
        }
    }

    /// Compares two types by their shapes.
    fn named(self, old: &str, new: &str, direction: Direction, seen: &mut Seen) -> Impacts {
        if self.renames.new_name(old) == new || !seen.insert(old, new) {
            return Impacts::NONE;
        }
        let (Some(before), Some(after)) = (self.old.types.get(old), self.new.types.get(new)) else {
            return impact(Event::Replaced, direction);
        };
        match (&before.kind, &after.kind) {
            (TypeKind::Object(before), TypeKind::Object(after)) => {
                self.objects(Some((old, new)), before, after, direction, seen)
            }
            (TypeKind::Enum(before), TypeKind::Enum(after)) => {
                self.enums((old, new), before, after, direction, seen)
            }
            (TypeKind::Alias(before), TypeKind::Alias(after)) => {
                self.shape(before, after, direction, seen)
            }
            _ => impact(Event::Replaced, direction),
        }
    }

    /// Two objects; `names` are their names if one type replaces another.
    fn objects(
        self,
        names: Option<(&str, &str)>,
        old: &Properties,
        new: &Properties,
        direction: Direction,
        seen: &mut Seen,
    ) -> Impacts {
        let mut all = Impacts::NONE;
        let mut note = |member: &str, difference: Difference, required, seen: &mut Seen| {
            all = all.worst(difference.impacts);
            if let Some(names) = names {
                seen.note(names, member, difference, required);
            }
        };
        for before in old.values() {
            let differences = match new.get(&before.name) {
                Some(after) => self.properties_differ(before, after, direction, seen),
                None => vec![Difference {
                    kind: Kind::PropertyRemoved,
                    detail: before.type_text().to_string(),
                    impacts: impact(Event::PropertyRemoved, direction),
                }],
            };
            for difference in differences {
                note(&before.name, difference, None, seen);
            }
        }
        for property in new.values().filter(|one| !old.contains_key(&one.name)) {
            let event = added(property);
            let difference = Difference {
                kind: Kind::PropertyAdded,
                detail: property.type_text().to_string(),
                impacts: impact(event, direction),
            };
            let required = event == Event::RequiredPropertyAdded;
            note(&property.name, difference, Some(required), seen);
        }
        all
    }
}

/// The event of a new property.
pub(super) fn added(property: &Property) -> Event {
    match is_required(property.presence) {
        true => Event::RequiredPropertyAdded,
        false => Event::PropertyAdded,
    }
}

fn once(old: &Shape, new: &Shape, seen: &mut Seen) -> bool {
    seen.insert(&old.to_string(), &new.to_string())
}

/// Whether the differences of two types are listed at their members.
fn is_listed(old: &TypeKind, new: &TypeKind) -> bool {
    matches!(
        (old, new),
        (TypeKind::Object(_), TypeKind::Object(_)) | (TypeKind::Enum(_), TypeKind::Enum(_))
    )
}

/// Whether a value is text of any kind, which a list of values can narrow.
fn is_text(shape: &Shape) -> bool {
    matches!(shape, Shape::Scalar(Scalar::String))
}

fn is_required(presence: Presence) -> bool {
    matches!(presence, Presence::Required | Presence::Nullable)
}

fn is_nullable(presence: Presence) -> bool {
    matches!(presence, Presence::Maybe | Presence::Nullable)
}
