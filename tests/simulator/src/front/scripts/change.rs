//! Changes of an answer's JSON.

use crate::contract::schema::{Presence, Property, Shape, TypeKind};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::base::json::{Json, Object};
use crate::contract::{Call, Contract, Variant, union_names, variant_shape};
use crate::front::page_tracker::Place;

/// The name of the property that nobody knows.
const NEW_PROPERTY: &str = "PropertyOfTomorrow";
/// The value that no enum knows.
const NEW_VALUE: &str = "ValueOfTomorrow";

/// A cursor that leads nowhere.
const NO_PLACE: &str = "00000000-0000-4000-8000-000000000000";

/// How an answer differs from the service's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[non_exhaustive]
pub enum Change {
    /// Cursors go in a circle of this length: the page after as many is answered with the first page's cursor. With 1, the second
    /// page carries the cursor that it was asked for with.
    CursorCycle(u64),
    /// Pages of at most this number of items, each with the cursor that goes with its last item, whatever was asked for.
    ShortPages(u32),
    /// Pages of this number of items more than were asked for.
    LongPages(u32),
    /// A page without items that carries a cursor all the same.
    EmptyPage,
    /// A page without cursor: the end of the walk, whatever is left.
    NoCursor,
    /// A property more in every object.
    NewProperties,
    /// A value that no enum has, wherever the schema has an enum, discriminators included.
    NewEnumValues {
        /// Only in properties of this name.
        #[serde(default)]
        property: Option<String>,
    },
    /// Null in properties that are required and not null by the schema, but for those of the answer itself.
    Nulls {
        /// Only in properties of this name; then whatever the schema allows, and also in the answer itself.
        #[serde(default)]
        property: Option<String>,
    },
    /// Properties left out of every object. Without a name: those that the document promises and that real answers have
    /// been seen without.
    LeftOut {
        /// Only properties of this name.
        #[serde(default)]
        property: Option<String>,
    },
    /// The members of every object in the opposite order; `Value` comes before `Discriminator`.
    ReversedMembers,
    /// A value put at a place, in each of the items where the way leads through a list: `Reservations.State`.
    Set {
        /// The names on the way, with dots between. Objects that lack the last name get it.
        path: String,
        /// The value.
        to: Value,
    },
}

impl Change {
    pub(super) fn check(&self) -> Result<(), String> {
        match self {
            Self::CursorCycle(0) => Err("a cycle has at least one cursor".to_owned()),
            Self::ShortPages(0) => {
                Err("a page without items would never end the walk: `emptyPage`".to_owned())
            }
            _ => Ok(()),
        }
    }
}

/// The changes of one answer.
pub(crate) struct Changes<'a> {
    pub(crate) changes: &'a [Change],
    pub(crate) contract: &'a Contract,
    pub(crate) call: &'a Call,
    pub(crate) place: &'a Place,
}

impl Changes<'_> {
    /// What the service is asked instead: shorter pages keep all that belongs together if the service itself makes them.
    pub(crate) fn of_request(&self, body: &mut Object) {
        let api = &self.contract.api;
        for change in self.changes {
            if let (Change::ShortPages(most), Some(Json::Object(limitation))) =
                (change, body.get_mut(&api.limitation))
            {
                let count = match limitation.get(&api.count) {
                    Some(Json::Number(digits)) => digits.parse().unwrap_or(*most),
                    _ => *most,
                };
                limitation.insert(api.count.clone(), Json::number(count.min(*most)));
            }
        }
    }

    /// The request for the items that make a page longer, if the page is made longer and goes on.
    pub(crate) fn further_request(&self, body: &Object, answer: &Json) -> Option<Object> {
        let api = &self.contract.api;
        let more = self.changes.iter().find_map(|change| match change {
            Change::LongPages(more) if *more > 0 => Some(*more),
            _ => None,
        })?;
        let cursor = answer.get(&api.cursor).as_text()?;
        let mut body = body.clone();
        let Some(Json::Object(limitation)) = body.get_mut(&api.limitation) else {
            return None;
        };
        limitation.insert(api.count.clone(), Json::number(more.min(api.page_size)));
        limitation.insert(api.cursor.clone(), Json::text(cursor));
        Some(body)
    }

    /// One page of two.
    pub(crate) fn join(&self, answer: &mut Json, further: Json) {
        let (Json::Object(answer), Json::Object(further)) = (answer, further) else {
            return;
        };
        for (name, value) in further {
            match (answer.get_mut(&name), value) {
                (Some(Json::List(items)), Json::List(more)) => items.extend(more),
                (_, value) if name == self.contract.api.cursor => {
                    answer.insert(name, value);
                }
                _ => {}
            }
        }
    }

    pub(crate) fn of_answer(&self, answer: &mut Json) {
        for change in self.changes {
            self.apply(change, answer);
        }
    }

    fn apply(&self, change: &Change, answer: &mut Json) {
        match change {
            Change::ShortPages(_) | Change::LongPages(_) => {}
            Change::CursorCycle(pages) => {
                if let (true, Some(first)) = (self.place.page == pages + 1, &self.place.first) {
                    self.set_cursor(answer, Json::text(first));
                }
            }
            Change::EmptyPage => self.empty(answer),
            Change::NoCursor => self.set_cursor(answer, Json::Null),
            Change::NewProperties => objects(answer, &mut |members| {
                members.shift_insert(0, NEW_PROPERTY.into(), Json::text(NEW_VALUE));
            }),
            Change::ReversedMembers => objects(answer, &mut |members| members.reverse()),
            Change::NewEnumValues { property } => {
                let only = property.as_deref();
                self.typed(answer, &mut |name, is_enum, value| {
                    if is_enum
                        && only.is_none_or(|only| name.is_some_and(|name| name.name() == only))
                    {
                        *value = Json::text(NEW_VALUE);
                    }
                });
            }
            Change::Nulls {
                property: Some(name),
            } => objects(answer, &mut |members| {
                if let Some(value) = members.get_mut(name) {
                    *value = Json::Null;
                }
            }),
            Change::Nulls { property: None } => {
                let top = self.call.response.as_deref();
                self.typed(answer, &mut |name, _, value| {
                    let required = name.is_some_and(|name| match name {
                        Named::Property(owner, property) => {
                            property.presence == Presence::Required && Some(owner) != top
                        }
                        Named::Part(_) => false,
                    });
                    if required {
                        *value = Json::Null;
                    }
                });
            }
            Change::LeftOut {
                property: Some(name),
            } => objects(answer, &mut |members| {
                members.shift_remove(name);
            }),
            Change::LeftOut { property: None } => {
                // No JSON number is empty, so it can mark what goes.
                let gone = Json::Number(String::new());
                self.typed(answer, &mut |name, _, value| {
                    if let Some(Named::Property(owner, property)) = name
                        && self.contract.is_loosened(owner, &property.name)
                    {
                        *value = gone.clone();
                    }
                });
                objects(answer, &mut |members| {
                    members.retain(|_, value| *value != gone);
                });
            }
            Change::Set { path, to } => {
                let to = Json::parse(to.to_string().as_bytes()).unwrap_or(Json::Null);
                set(answer, path, &to);
            }
        }
    }

    fn set_cursor(&self, answer: &mut Json, cursor: Json) {
        // An optional cursor may have been left out.
        if let (Json::Object(members), true) = (answer, self.pages()) {
            members.insert(self.contract.api.cursor.clone(), cursor);
        }
    }

    /// The cursor is of no walk: who goes on with it is refused.
    fn empty(&self, answer: &mut Json) {
        self.set_cursor(answer, Json::text(NO_PLACE));
        if let Json::Object(members) = answer {
            for value in members.values_mut() {
                if let Json::List(items) = value {
                    items.clear();
                }
            }
        }
    }

    fn pages(&self) -> bool {
        self.call
            .listing
            .as_ref()
            .is_some_and(|listing| listing.paged)
    }

    fn typed(&self, answer: &mut Json, visit: &mut Visit<'_>) {
        if let Some(ty) = &self.call.response {
            shape(
                self.contract,
                &Shape::Named(ty.clone()),
                None,
                answer,
                visit,
            );
        }
    }
}

/// Where a value stands.
#[derive(Clone, Copy)]
enum Named<'c> {
    /// In a property of a type.
    Property(&'c str, &'c Property),
    /// In a part of what has this name: the items of a list, the discriminator of a union.
    Part(&'c str),
}

impl<'c> Named<'c> {
    fn name(self) -> &'c str {
        match self {
            Self::Property(_, property) => &property.name,
            Self::Part(name) => name,
        }
    }

    fn part(self) -> Self {
        Self::Part(self.name())
    }
}

/// Where the value stands, whether it is an enum's, and the value.
type Visit<'v> = dyn FnMut(Option<Named<'_>>, bool, &mut Json) + 'v;

/// Visits values along their types, inner ones first.
fn shape(
    contract: &Contract,
    of: &Shape,
    at: Option<Named<'_>>,
    value: &mut Json,
    visit: &mut Visit<'_>,
) {
    if value.is_null() {
        return;
    }
    match of {
        Shape::Named(name) => match contract.kind(name) {
            Some(TypeKind::Alias(inner)) => shape(contract, inner, at, value, visit),
            Some(TypeKind::Enum(_)) => visit(at, true, value),
            Some(TypeKind::Object(properties)) => {
                if let Json::Object(members) = &mut *value {
                    for (name_of, member) in members.iter_mut() {
                        if let Some(inner) = properties.get(name_of.as_str()) {
                            property(contract, name, inner, member, visit);
                        }
                    }
                }
                visit(at, false, value);
            }
            None => {}
        },
        Shape::List(inner) => {
            if let Json::List(items) = &mut *value {
                // A list that may be null can still have items that may not.
                let part = at.map(Named::part);
                for item in items {
                    shape(contract, inner, part, item, visit);
                }
            }
            visit(at, false, value);
        }
        Shape::Dictionary { values, .. } => {
            if let Json::Object(members) = &mut *value {
                let part = at.map(Named::part);
                for member in members.values_mut() {
                    shape(contract, values, part, member, visit);
                }
            }
            visit(at, false, value);
        }
        Shape::Update(inner) => {
            if let Json::Object(members) = &mut *value {
                for member in members.values_mut() {
                    shape(contract, inner, at, member, visit);
                }
            }
        }
        Shape::Scalar(_) | Shape::Union | Shape::OneOf => visit(at, false, value),
    }
}

fn property(
    contract: &Contract,
    owner: &str,
    of: &Property,
    value: &mut Json,
    visit: &mut Visit<'_>,
) {
    let at = Some(Named::Property(owner, of));
    if of.shape != Shape::Union {
        return shape(contract, &of.shape, at, value, visit);
    }
    let (tag, content) = union_names(of);
    let chosen = value.get(tag).as_text().map(str::to_owned);
    let variants = contract.union(owner, &of.name);
    let variant = variants
        .iter()
        .find(|(name, _)| Some(name) == chosen.as_ref());
    if let Json::Object(members) = &mut *value {
        if let (Some((_, Variant::Type(ty))), Some(inner)) = (variant, members.get_mut(content)) {
            shape(contract, &variant_shape(ty), None, inner, visit);
        }
        if let Some(chosen) = members.get_mut(tag) {
            visit(Some(Named::Part(tag)), true, chosen);
        }
    }
    visit(at, false, value);
}

/// Visits every object, inner ones first.
fn objects(value: &mut Json, visit: &mut dyn FnMut(&mut Object)) {
    match value {
        Json::List(items) => items.iter_mut().for_each(|item| objects(item, visit)),
        Json::Object(members) => {
            for member in members.values_mut() {
                objects(member, visit);
            }
            visit(members);
        }
        _ => {}
    }
}

fn set(value: &mut Json, path: &str, to: &Json) {
    match value {
        Json::List(items) => items.iter_mut().for_each(|item| set(item, path, to)),
        Json::Object(members) => match path.split_once('.') {
            Some((first, rest)) => {
                if let Some(member) = members.get_mut(first) {
                    set(member, rest, to);
                }
            }
            None => {
                members.insert(path.to_owned(), to.clone());
            }
        },
        _ => {}
    }
}
