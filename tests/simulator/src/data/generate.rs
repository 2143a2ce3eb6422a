//! Values that the schema allows, from a seed: plausible, within limits, with ids that lead somewhere.

use crate::contract::schema::{Presence, Property, Scalar, Shape, TypeKind, TypeText};

use std::borrow::Cow;

use indexmap::IndexMap;

use crate::base::amounts;
use crate::base::ids;
use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::base::rng::Seed;
use crate::contract::validate::{Direction, Validator};
use crate::contract::{Contract, Variant, union_names, variant_shape};
use crate::data::dataset::Dataset;
use crate::data::item::{Changes, Item, Place};
use crate::data::reference::people::Home;
use crate::data::texts::{self, Surroundings};

/// Beyond this depth only what is required is made, and lists are as short as they may be.
const DEPTH: usize = 5;
/// No type is nested that deep but one that contains itself.
const MAX_DEPTH: usize = 24;

/// Which optional properties are made.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Fullness {
    /// What the schema requires, and no more; where there is a choice, the first or least.
    Bare,
    Required,
    Often,
    Full,
}

/// How an object is to be.
#[derive(Clone, Copy)]
pub(crate) struct How {
    pub(crate) direction: Direction,
    pub(crate) fullness: Fullness,
    /// Times lie around it.
    pub(crate) around: Instant,
    /// Where the person or place that it describes is; what lies inside belongs to the same.
    home: Option<Home>,
    /// Index of the customer that it belongs to.
    customer: Option<u32>,
    depth: usize,
}

impl How {
    pub(crate) fn response(around: Instant) -> Self {
        Self {
            direction: Direction::Response,
            fullness: Fullness::Often,
            around,
            home: None,
            customer: None,
            depth: 0,
        }
    }

    pub(crate) fn request(fullness: Fullness, around: Instant) -> Self {
        Self {
            direction: Direction::Request,
            fullness,
            around,
            home: None,
            customer: None,
            depth: 0,
        }
    }

    /// Without anything that need not be.
    pub(crate) fn bare(self) -> Self {
        Self {
            fullness: Fullness::Bare,
            ..self
        }
    }

    /// Whether an answer has a property that may be left out and not be null. What requests have made has it where a
    /// value means nothing in particular.
    fn is_always_there(self, property: &Property) -> bool {
        let means_nothing = matches!(property.shape, Shape::Scalar(Scalar::Bool) | Shape::List(_));
        self.direction == Direction::Response
            && self.depth <= DEPTH
            && (means_nothing || self.fullness != Fullness::Bare)
    }

    /// What texts go by.
    fn place(self, seed: Seed) -> Surroundings {
        Surroundings {
            around: self.around,
            home: self.home.unwrap_or_else(|| Home::of(seed)),
        }
    }

    fn deeper(self) -> Self {
        Self {
            depth: self.depth + 1,
            ..self
        }
    }

    /// Whether an optional property is made.
    fn wants(self, seed: Seed) -> bool {
        match self.fullness {
            Fullness::Bare | Fullness::Required => false,
            _ if self.depth > DEPTH => false,
            Fullness::Often => seed.at("made").percent(70),
            Fullness::Full => true,
        }
    }
}

/// Makes values.
#[derive(Clone, Copy)]
pub(crate) struct Generator<'a> {
    pub(crate) contract: &'a Contract,
    pub(crate) dataset: &'a Dataset,
    /// What writes have changed.
    pub(crate) changes: &'a dyn Changes,
    /// The service's clock.
    pub(crate) now: Instant,
    /// Whether answers leave out some properties that have no value, instead of writing null.
    pub(crate) leaves_out: bool,
}

impl<'a> Generator<'a> {
    /// The item at a place.
    pub(crate) fn at<'i>(&self, collection: &'i str, place: Place) -> Item<'i>
    where
        'a: 'i,
    {
        self.dataset
            .item(collection, place, self.changes.entry(collection, place))
    }

    /// An item as a whole, shown as a type.
    pub(crate) fn item(&self, item: &Item<'_>, ty: &str) -> Json {
        self.item_within(item, ty, How::response(self.dataset.now()))
    }

    /// A property of an item, by dotted path, without the others. Also knows some that the type does not have.
    pub(crate) fn item_property(&self, item: &Item<'_>, ty: &str, path: &str) -> Json {
        let (name, rest) = path
            .split_once('.')
            .map_or((path, None), |(name, rest)| (name, Some(rest)));
        let value = match self.contract.property(ty, name) {
            Some(property) => self.member(ty, property, item.seed(), self.shown(item), Some(item)),
            None => self.told(item, ty, name).or_else(|| match name {
                "EnterpriseId" | "ServiceId" => self.told_by_another(item, ty, name),
                "ClosedUtc" => self.closed(item, ty),
                _ => None,
            }),
        };
        let value = value.unwrap_or(Json::Null);
        match rest {
            Some(rest) => value.along(rest),
            None => value,
        }
    }

    fn item_within(&self, item: &Item<'_>, ty: &str, how: How) -> Json {
        let shown = self.shown(item);
        let how = How {
            around: shown.around,
            fullness: shown.fullness,
            home: shown.home,
            customer: shown.customer,
            ..how
        };
        self.members(ty, item.seed(), how, Some(item))
    }

    /// How the values of an item are made that nobody has told.
    fn shown(&self, item: &Item<'_>) -> How {
        let how = How {
            home: Some(item.home()),
            customer: item.customer(),
            ..How::response(item.created())
        };
        if item.is_added() { how.bare() } else { how }
    }

    /// An object of a type, or whatever the type is.
    pub(crate) fn named(&self, ty: &str, seed: Seed, how: How) -> Json {
        match self.contract.kind(ty) {
            Some(TypeKind::Object(_)) => match self.contract.references.view(ty) {
                Some(collection)
                    if how.direction == Direction::Response
                        && self.dataset.size(collection) > 0 =>
                {
                    let index = match how.customer.filter(|_| collection == "addresses") {
                        Some(customer) => customer,
                        None => seed.at("which").index(self.dataset.size(collection)),
                    };
                    self.item_within(&self.at(collection, Place::Base(index)), ty, how)
                }
                _ => self.members(ty, seed, how, None),
            },
            Some(TypeKind::Enum(list)) => {
                let first = list
                    .values
                    .first()
                    .filter(|_| how.fullness == Fullness::Bare);
                let value = first.or_else(|| seed.pick(&list.values));
                value.map_or(Json::Null, Json::text)
            }
            Some(TypeKind::Alias(shape)) => {
                let property = Property::new(
                    ty,
                    self.contract.facts.types[ty].place.clone(),
                    required(shape),
                );
                self.shape(ty, &property, shape, seed, how.deeper())
            }
            None => Json::Null,
        }
    }

    fn members(&self, ty: &str, seed: Seed, how: How, item: Option<&Item<'_>>) -> Json {
        let properties = self.contract.properties(ty);
        let mut object = Object::with_capacity(properties.map_or(0, IndexMap::len));
        if how.depth > MAX_DEPTH {
            return Json::Object(object);
        }
        let how = How {
            home: how.home.or_else(|| Some(Home::of(seed))),
            ..how
        };
        for (name, property) in properties.into_iter().flatten() {
            if let Some(value) = self.member(ty, property, seed, how, item) {
                object.insert(name.as_str(), value);
            }
        }
        Json::Object(object)
    }

    /// A property of an object that is no item, or nothing if it is left out. `seed` is the object's.
    pub(crate) fn property(
        &self,
        ty: &str,
        property: &Property,
        seed: Seed,
        how: How,
    ) -> Option<Json> {
        self.member(ty, property, seed, how, None)
    }

    fn member(
        &self,
        ty: &str,
        property: &Property,
        seed: Seed,
        how: How,
        item: Option<&Item<'_>>,
    ) -> Option<Json> {
        if let Some(value) = item.and_then(|item| self.known(item, ty, property)) {
            let left_out = value.is_null() && property.presence == Presence::Optional;
            return (!left_out).then_some(value);
        }
        if let Some(variants) = self.contract.siblings(ty) {
            let chosen = seed.at("Discriminator").pick(variants);
            if property.name == "Discriminator" {
                return chosen.map(|(value, _)| Json::text(value));
            }
            if variants
                .iter()
                .any(|(_, name)| name.as_ref() == Some(&property.name))
            {
                let matches = chosen.and_then(|(_, name)| name.as_ref()) == Some(&property.name);
                let other = self.no_value(property, how);
                return if matches {
                    Some(self.value(ty, property, seed.at(&property.name), how))
                } else {
                    other
                };
            }
        }
        let seed = seed.at(&property.name);
        let asks_for_a_page = property.name == self.contract.api.limitation;
        match property.presence {
            _ if how.direction == Direction::Request
                && (property.name == self.contract.api.cursor
                    || property.read_only && optional(property)) =>
            {
                None
            }
            Presence::Required => Some(self.value(ty, property, seed, how)),
            Presence::Nullable
                if how.fullness == Fullness::Often && seed.at("null").percent(15) =>
            {
                Some(Json::Null)
            }
            Presence::Nullable if how.fullness == Fullness::Bare => Some(Json::Null),
            Presence::Nullable => Some(self.value(ty, property, seed, how)),
            Presence::Optional if !self.leaves_out && how.is_always_there(property) => {
                Some(self.value(ty, property, seed, how))
            }
            _ if asks_for_a_page || how.wants(seed) => Some(self.value(ty, property, seed, how)),
            Presence::Maybe if how.fullness == Fullness::Bare => Some(Json::Null),
            _ if self.leaves_out && seed.at("null").percent(50) => None,
            _ => self.no_value(property, how),
        }
    }

    /// What stands for a property without a value: null in answers, where the document allows it.
    fn no_value(&self, property: &Property, how: How) -> Option<Json> {
        let null = property.presence == Presence::Maybe && how.direction == Direction::Response;
        null.then_some(Json::Null)
    }

    /// What an item belongs to by way of something else that it names: the rate of a restriction, the reservation of a
    /// companionship.
    fn told_by_another(&self, item: &Item<'_>, ty: &str, name: &str) -> Option<Json> {
        const KNOWN: [&str; 9] = [
            "services",
            "resources",
            "resourceCategories",
            "reservations",
            "reservationGroups",
            "rates",
            "rateGroups",
            "businessSegments",
            "ageCategories",
        ];
        let properties = self.contract.properties(ty)?;
        // What belongs to a chain belongs to no enterprise.
        if name == "EnterpriseId" && properties.contains_key("ChainId") {
            return None;
        }
        let others = properties.keys().filter(|other| other.ends_with("Id"));
        let found = others.filter(|other| *other != "Id").find_map(|other| {
            let collection = self.contract.references.collection(ty, other)?;
            KNOWN.contains(&collection).then_some(())?;
            let id = self.item_property(item, ty, other);
            let index = self.dataset.index(collection, id.as_text()?)?;
            let told = self.at(collection, Place::Base(index)).known(name)?;
            (!told.is_null()).then_some(told)
        });
        found.or_else(|| (name == "EnterpriseId").then(|| item.some_enterprise())?)
    }

    /// When something was closed that does not show it: with its last change.
    fn closed(&self, item: &Item<'_>, ty: &str) -> Option<Json> {
        let states = ["State", "AccountingState"];
        let mut states = states
            .map(|state| self.item_property(item, ty, state))
            .into_iter();
        states
            .any(|state| state.as_text() == Some("Closed"))
            .then(|| self.told(item, ty, "UpdatedUtc"))?
    }

    /// What is known of an item's property. What belongs to a service belongs to its enterprise.
    fn told(&self, item: &Item<'_>, ty: &str, name: &str) -> Option<Json> {
        let told = item.told(name).cloned().or_else(|| item.known(name));
        if told.is_some()
            || name != "EnterpriseId"
            || self.contract.property(ty, "ServiceId").is_none()
        {
            return told;
        }
        let service = self.item_property(item, ty, "ServiceId");
        let service = self.dataset.index("services", service.as_text()?)?;
        self.at("services", Place::Base(service)).known(name)
    }

    /// What is known of an item's property, if it fits the type as which the item is shown.
    fn known(&self, item: &Item<'_>, ty: &str, property: &Property) -> Option<Json> {
        let said = item
            .told(&property.name)
            .and_then(|value| self.fitting(ty, property, value));
        said.or_else(|| {
            let known = self.told(item, ty, &property.name)?;
            let plain = match (&property.shape, &known) {
                // What the data set knows has its form: nothing to check.
                (
                    Shape::Scalar(Scalar::Uuid | Scalar::DateTime | Scalar::String),
                    Json::Text(_),
                )
                | (Shape::Scalar(Scalar::Bool), Json::Bool(_)) => {
                    item.told(&property.name).is_none() && !item.is_added()
                }
                (_, Json::Null) => optional(property),
                _ => false,
            };
            if plain {
                return Some(known);
            }
            self.fitting(ty, property, &known)
        })
    }

    /// A value as a property of a type may show it; nothing if it can't.
    pub(crate) fn fitting(&self, ty: &str, property: &Property, value: &Json) -> Option<Json> {
        let validator = Validator {
            contract: self.contract,
            direction: Direction::Response,
        };
        let fits = |value: &Json| {
            optional(property) && value.is_null()
                || validator.property(ty, property, value, "").is_ok()
        };
        if fits(value) {
            return Some(value.clone());
        }
        match value {
            // The one state whose name differs between two pictures of the same thing.
            Json::Text(text) => {
                let other = match text.as_str() {
                    "Inquired" => "Enquired",
                    "Enquired" => "Inquired",
                    _ => return None,
                };
                Some(Json::text(other)).filter(fits)
            }
            Json::Object(members) => self.as_far_as_fits(property, members).filter(fits),
            _ => None,
        }
    }

    /// An object of the type of a property, with those members of another that it may have.
    fn as_far_as_fits(&self, property: &Property, members: &Object) -> Option<Json> {
        let Shape::Named(ty) = self.contract.resolved(&property.shape) else {
            return None;
        };
        let amount = amounts::whole(members);
        let members = amount.as_ref().unwrap_or(members);
        let properties = self.contract.properties(ty)?;
        let how = How::response(self.now).bare();
        let seed = Seed::new(0).at(ty);
        let told = properties.iter().filter_map(|(name, property)| {
            let said = members
                .get(name)
                .and_then(|value| self.fitting(ty, property, value));
            let value = said.or_else(|| self.property(ty, property, seed, how))?;
            Some((name.clone(), value))
        });
        Some(Json::Object(told.collect()))
    }

    /// The value of a property that is there.
    fn value(&self, owner: &str, property: &Property, seed: Seed, how: How) -> Json {
        let how = how.deeper();
        match &property.shape {
            Shape::Union => self.union(owner, property, seed, how),
            Shape::OneOf => match seed.pick(&property.variants) {
                Some(Some(ty)) => self.shape(owner, property, &variant_shape(ty), seed, how),
                _ => Json::Object(Object::default()),
            },
            shape => self.shape(owner, property, shape, seed, how),
        }
    }

    fn union(&self, owner: &str, property: &Property, seed: Seed, how: How) -> Json {
        let Some((value, variant)) = seed.pick(self.contract.union(owner, &property.name)) else {
            return Json::Null;
        };
        let (tag, content) = union_names(property);
        let mut object = Object::from_iter([(tag.to_owned(), Json::text(value))]);
        let value = match variant {
            Variant::Type(ty) => Some(self.shape(owner, property, &variant_shape(ty), seed, how)),
            Variant::Empty => Some(Json::Object(Object::default())),
            Variant::Nothing => matches!(
                property.value_presence,
                Presence::Maybe | Presence::Nullable
            )
            .then_some(Json::Null),
        };
        object.extend(value.map(|value| (content.to_owned(), value)));
        Json::Object(object)
    }

    fn shape(&self, owner: &str, property: &Property, shape: &Shape, seed: Seed, how: How) -> Json {
        match shape {
            Shape::Scalar(scalar) => self.scalar(owner, property, *scalar, seed, how),
            Shape::Named(name) => match self.contract.kind(name) {
                Some(TypeKind::Alias(inner)) => {
                    self.shape(owner, property, inner, seed, how.deeper())
                }
                Some(TypeKind::Object(_)) if self.contract.api.intervals.contains_key(name) => {
                    self.interval(name, seed, how)
                }
                Some(TypeKind::Object(_)) if *name == self.contract.api.limitation => {
                    self.limitation()
                }
                Some(TypeKind::Object(properties)) => match properties.get("Value") {
                    Some(inner) if properties.len() == 1 => {
                        self.update_value(name, property, inner, seed, how)
                    }
                    _ => self.named(name, seed, how),
                },
                _ => self.named(name, seed, how),
            },
            Shape::List(inner) => {
                let wanted = if how.depth > DEPTH || how.fullness == Fullness::Bare {
                    0
                } else {
                    1 + seed.at("how many").below(3)
                };
                let bound = |bound: &Option<String>| {
                    bound.as_ref().and_then(|bound| bound.parse::<u64>().ok())
                };
                let count = wanted
                    .max(bound(&property.items.min).unwrap_or(0))
                    .min(bound(&property.items.max).unwrap_or(u64::MAX));
                // A copy only where the texts of the list have limits of their own.
                let single = if property.length == property.item_length {
                    Cow::Borrowed(property)
                } else {
                    Cow::Owned(Property {
                        length: property.item_length.clone(),
                        ..property.clone()
                    })
                };
                let mut items: Vec<Json> = Vec::new();
                for index in 0..count {
                    let item = self.shape(owner, &single, inner, seed.nth(index), how);
                    if !items.contains(&item) {
                        items.push(item);
                    }
                }
                Json::List(items)
            }
            Shape::Dictionary { keys, values } => {
                let known = keys
                    .as_deref()
                    .and_then(|name| self.contract.values(name))
                    .unwrap_or(&property.keys);
                let keys: Vec<&str> = if known.is_empty() {
                    vec!["en-US"]
                } else {
                    known.iter().map(String::as_str).collect()
                };
                let value = |key: &str| self.shape(owner, property, values, seed.at(key), how);
                Json::Object(
                    keys.into_iter()
                        .map(|key| (key.to_owned(), value(key)))
                        .collect(),
                )
            }
            Shape::Update(inner) => {
                let value = self.shape(owner, property, inner, seed, how);
                Json::Object(Object::from_iter([("Value".to_owned(), value)]))
            }
            // Only properties are unions.
            Shape::Union | Shape::OneOf => Json::Null,
        }
    }

    /// What is written beside an update value concerns the value inside.
    fn update_value(
        &self,
        ty: &str,
        property: &Property,
        inner: &Property,
        seed: Seed,
        how: How,
    ) -> Json {
        let mut inner = Property {
            length: property.length.clone(),
            ..inner.clone()
        };
        if matches!(self.contract.resolved(&inner.shape), Shape::List(_))
            && !property.length.is_open()
        {
            inner.items = property.length.clone();
        }
        if let Some(format) = property.format {
            inner.shape = Shape::Scalar(format);
        }
        if let Some(list) = &property.value_of {
            inner.shape = Shape::Named(list.clone());
        }
        if matches!(inner.shape, Shape::Scalar(_)) {
            inner.name.clone_from(&property.name);
        }
        Json::Object(Object::from_iter([(
            "Value".to_owned(),
            self.value(ty, &inner, seed, how),
        )]))
    }

    fn interval(&self, ty: &str, seed: Seed, how: How) -> Json {
        let (start, end) = &self.contract.api.intervals[ty];
        let from = how.around.day_at(-20 + seed.seconds(10), 0);
        let to = from.day_at(10, 0);
        let days = self
            .contract
            .property(ty, start)
            .is_some_and(|start| start.shape == Shape::Scalar(Scalar::Date));
        let text = |instant: Instant| {
            Json::text(if days {
                instant.date()
            } else {
                instant.to_string()
            })
        };
        Json::Object(Object::from_iter([
            (start.clone(), text(from)),
            (end.clone(), text(to)),
        ]))
    }

    fn limitation(&self) -> Json {
        Json::Object(Object::from_iter([(
            self.contract.api.count.clone(),
            Json::number(10),
        )]))
    }

    fn scalar(
        &self,
        owner: &str,
        property: &Property,
        scalar: Scalar,
        seed: Seed,
        how: How,
    ) -> Json {
        let name = property.name.as_str();
        match scalar {
            Scalar::Uuid => Json::text(match self.contract.references.collection(owner, name) {
                Some(collection) if self.dataset.size(collection) > 0 => {
                    self.dataset.some_id(collection, seed)
                }
                _ => ids::free(seed),
            }),
            Scalar::DateTime => Json::text(texts::instant(name, seed, how.around).to_string()),
            Scalar::Date => Json::text(texts::instant(name, seed, how.around).date()),
            Scalar::Bool => Json::Bool(how.fullness != Fullness::Bare && seed.percent(50)),
            Scalar::Int32 | Scalar::Int64 => Json::number(texts::whole(property, seed)),
            Scalar::Double => Json::Number(texts::decimal(property, seed)),
            Scalar::Any => Json::Object(Object::default()),
            Scalar::String if name.ends_with("Utc") => {
                Json::text(texts::instant(name, seed, how.around).to_string())
            }
            _ => Json::text(texts::text(owner, property, scalar, seed, &how.place(seed))),
        }
    }
}

fn optional(property: &Property) -> bool {
    matches!(property.presence, Presence::Maybe | Presence::Optional)
}

fn required(shape: &Shape) -> TypeText {
    TypeText {
        presence: Presence::Required,
        shape: shape.clone(),
    }
}
