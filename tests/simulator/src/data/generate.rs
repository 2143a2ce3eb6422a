//! Generates values that the schema allows from a seed: plausible, within limits, with ids of
//! existing items.

use crate::contract::schema::{Presence, Property, Scalar, Shape, TypeKind, TypeText};

use indexmap::IndexMap;

use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::base::rng::Seed;
use crate::contract::Contract;
use crate::contract::validate::Direction;
use crate::data::dataset::Dataset;
use crate::data::item::{Changes, Item, Place};
use crate::data::money::Money;
use crate::data::reference::people::Home;
use crate::data::texts::Surroundings;

/// Beyond this depth only what is required is made, and lists are as short as they may be.
pub(super) const DEPTH: usize = 5;
/// No type is nested that deep but one that contains itself.
const MAX_DEPTH: usize = 24;

/// Which optional properties are made.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Fullness {
    /// The properties that the schema requires, and no more; where there is a choice, the first or
    /// least.
    Bare,
    Required,
    Often,
    Full,
}

/// How an object is generated.
#[derive(Clone, Copy)]
pub(crate) struct How {
    pub(crate) direction: Direction,
    pub(crate) fullness: Fullness,
    /// Times lie around it.
    pub(crate) around: Instant,
    /// The home of the person or place that it describes; nested values share it.
    home: Option<Home>,
    /// Index of the customer that it belongs to.
    customer: Option<u32>,
    /// The hotel whose currency and taxes amounts have.
    pub(super) enterprise: u32,
    pub(super) depth: usize,
}

impl How {
    pub(crate) fn response(around: Instant) -> Self {
        Self {
            direction: Direction::Response,
            fullness: Fullness::Often,
            around,
            home: None,
            customer: None,
            enterprise: 0,
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
            enterprise: 0,
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

    /// Whether an answer always includes a property that may be left out and may not be null. Items
    /// that requests have created include it only if its default is neutral: false, or an empty
    /// list.
    fn is_always_there(self, property: &Property) -> bool {
        let means_nothing = matches!(property.shape, Shape::Scalar(Scalar::Bool) | Shape::List(_));
        self.direction == Direction::Response
            && self.depth <= DEPTH
            && (means_nothing || self.fullness != Fullness::Bare)
    }

    /// The context that texts are generated from.
    pub(super) fn place(self, seed: Seed) -> Surroundings {
        Surroundings {
            around: self.around,
            home: self.home.unwrap_or_else(|| Home::of(seed)),
        }
    }

    pub(super) fn deeper(self) -> Self {
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
    /// The changes made by writes.
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

    /// A property of an item, by dotted path, without the others. Also knows some that the type
    /// does not have.
    pub(crate) fn item_property(&self, item: &Item<'_>, ty: &str, path: &str) -> Json {
        let (name, rest) = path
            .split_once('.')
            .map_or((path, None), |(name, rest)| (name, Some(rest)));
        let value = match self.contract.property(ty, name) {
            Some(property) => {
                let mut how = self.shown(item);
                if self.contract.holds_amounts(&property.shape) {
                    how.enterprise = self.hotel(item, ty).unwrap_or(0);
                }
                self.member(ty, property, item.seed(), how, Some(item))
            }
            None => self.lookup(item, ty, name).or_else(|| match name {
                "EnterpriseId" | "ServiceId" => self.inherited(item, ty, name),
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
            enterprise: self.hotel(item, ty).unwrap_or(how.enterprise),
            ..how
        };
        self.members(ty, item.seed(), how, Some(item))
    }

    /// The hotel that an item with amounts belongs to; nothing for items without.
    fn hotel(&self, item: &Item<'_>, ty: &str) -> Option<u32> {
        self.contract.is_about_money(ty).then_some(())?;
        let name = if item.collection() == "enterprises" {
            "Id"
        } else {
            "EnterpriseId"
        };
        let id = match self.contract.property(ty, name) {
            Some(property) => self
                .known(item, ty, property)
                .or_else(|| self.member(ty, property, item.seed(), self.shown(item), Some(item))),
            None => self
                .lookup(item, ty, name)
                .or_else(|| self.inherited(item, ty, name)),
        };
        self.dataset.index("enterprises", id?.as_text()?)
    }

    /// How the values of an item are made that no request has set.
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
        let amount = match item {
            None if how.direction == Direction::Response => self.amount(ty, seed, how),
            _ => None,
        };
        for (name, property) in properties.into_iter().flatten() {
            let of_amount = amount.as_ref().and_then(|amount| amount.get(name).cloned());
            if let Some(value) = of_amount.or_else(|| self.member(ty, property, seed, how, item)) {
                object.insert(name.as_str(), value);
            }
        }
        Json::Object(object)
    }

    /// An amount of the hotel, if that is what a type is.
    fn amount(&self, ty: &str, seed: Seed, how: How) -> Option<Object> {
        let has = |name: &str| self.contract.property(ty, name).is_some();
        if !has("Currency") || !(has("NetValue") || has("GrossValue") || has("Value")) {
            return None;
        }
        let place = self.dataset.profile(how.enterprise).place;
        let price = place.night * (5 + seed.at("price").seconds(300)) / 100;
        Some(Money::of_price(place, price).amount(place))
    }

    /// A property of an object that is not an item, or nothing if it is left out. `seed` is the
    /// object's.
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
            let left_out = value.is_null()
                && match property.presence {
                    Presence::Optional => true,
                    Presence::Maybe => {
                        self.leaves_out && seed.at(&property.name).at("null").percent(50)
                    }
                    _ => false,
                };
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

    /// The representation of a property without a value: null in answers, where the document allows
    /// it.
    fn no_value(&self, property: &Property, how: How) -> Option<Json> {
        let null = property.presence == Presence::Maybe && how.direction == Direction::Response;
        null.then_some(Json::Null)
    }
}

pub(super) fn optional(property: &Property) -> bool {
    matches!(property.presence, Presence::Maybe | Presence::Optional)
}

fn required(shape: &Shape) -> TypeText {
    TypeText {
        presence: Presence::Required,
        shape: shape.clone(),
    }
}
