//! Changes of the JSON of a response.

use crate::contract::schema::{Presence, Property, Shape, TypeKind};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::base::json::{Json, Object};
use crate::contract::{Call, Contract, Variant, union_names, variant_shape};
use crate::front::page_tracker::Place;

/// The name of an unknown property.
const NEW_PROPERTY: &str = "PropertyOfTomorrow";
/// A value that no enum contains.
const NEW_VALUE: &str = "ValueOfTomorrow";

/// A cursor that does not exist.
const NO_PLACE: &str = "00000000-0000-4000-8000-000000000000";

/// A difference between a response and the service's own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[non_exhaustive]
pub enum Change {
    /// Cursors repeat after this number of pages: the next page has the cursor of the first page.
    /// With 1, the second page has the same cursor as its request.
    CursorCycle(u64),
    /// Pages have at most this number of items, whatever the request asks for. Each has the cursor
    /// of its last item.
    ShortPages(u32),
    /// Pages have this number of items more than the request asks for.
    LongPages(u32),
    /// A page has no items, but has a cursor.
    EmptyPage,
    /// A page has no cursor. This ends the paginated call, even if there are more items.
    NoCursor,
    /// Every object has an additional property.
    NewProperties,
    /// Enums have an unknown value everywhere in the schema, including discriminators.
    NewEnumValues {
        /// Changes only properties of this name.
        #[serde(default)]
        property: Option<String>,
    },
    /// Properties that the schema requires and declares as not null are null. Properties of the
    /// response itself are not changed.
    Nulls {
        /// Changes only properties of this name, whether the schema allows null or not. Properties
        /// of the response itself are included.
        #[serde(default)]
        property: Option<String>,
    },
    /// Properties are left out of every object. Without a name, these are the properties that the
    /// document promises and that some real responses do not contain.
    LeftOut {
        /// Changes only properties of this name.
        #[serde(default)]
        property: Option<String>,
    },
    /// The added export fails. Applies to `exports/add`.
    ExportFails,
    /// The sizes of the files of exports are wrong by a number of bytes.
    FileSizes {
        /// Number of bytes to add to each size.
        by: i64,
    },
    /// The members of every object are in reverse order; `Value` comes before `Discriminator`.
    ReversedMembers,
    /// The value at a path is replaced, such as `Reservations.State`. If the path contains a list,
    /// it applies to each of the items.
    Set {
        /// The names of the path, separated by dots. The last member is added to objects that lack
        /// it.
        path: String,
        /// The new value.
        to: Value,
    },
}

impl Change {
    pub(super) fn check(&self) -> Result<(), String> {
        match self {
            Self::CursorCycle(0) => Err("a cycle has at least one cursor".to_owned()),
            Self::ShortPages(0) => {
                Err("short pages need at least one item; use `emptyPage`".to_owned())
            }
            _ => Ok(()),
        }
    }
}

/// The changes of one response.
pub(crate) struct Changes<'a> {
    pub(crate) changes: &'a [Change],
    pub(crate) contract: &'a Contract,
    pub(crate) call: &'a Call,
    pub(crate) place: &'a Place,
}

impl Changes<'_> {
    /// Changes the request to the service. Shorter pages keep related items together if the service
    /// itself splits them.
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

    /// Returns the request for the additional items of a longer page. Returns `None` if the page is
    /// not made longer or there are no more items.
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

    /// Joins two pages into one.
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
            Change::ShortPages(_) | Change::LongPages(_) | Change::ExportFails => {}
            Change::FileSizes { by } => objects(answer, &mut |members| {
                if let Some(Json::Number(size)) = members.get_mut("SizeInBytes") {
                    let wrong = size.parse().unwrap_or(0_i64).saturating_add(*by);
                    *size = wrong.to_string();
                }
            }),
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
                // A JSON number is never empty, so an empty one can mark the values to remove.
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

    /// Empties the page and sets a cursor that belongs to no paginated call. A request with this
    /// cursor is refused.
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

/// The position of a value in the schema.
#[derive(Clone, Copy)]
enum Named<'c> {
    /// The value of a property of a type.
    Property(&'c str, &'c Property),
    /// A part of the named value: the items of a list, or the discriminator of a union.
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

/// Takes the position of a value, whether it is an enum value, and the value.
type Visit<'v> = dyn FnMut(Option<Named<'_>>, bool, &mut Json) + 'v;

/// Visits values by their types, inner values first.
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
                // A nullable list can have items that are not nullable.
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

/// Visits every object, inner objects first.
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
