//! Looks up the known values of items, and shows them as one type or another.

use crate::contract::schema::{Property, Scalar, Shape};

use crate::base::amounts;
use crate::base::json::{Json, Object};
use crate::base::rng::Seed;
use crate::contract::place;
use crate::contract::validate::{Direction, Validator};
use crate::data::generate::{Generator, How, optional};
use crate::data::item::{Item, Place};

/// The type of the counts of persons, which every reservation has.
const PERSONS: &str = "ReservationPersonCount";

impl Generator<'_> {
    /// An id that an item inherits from another item that it names, such as the rate of a
    /// restriction or the reservation of a companionship.
    pub(super) fn inherited(&self, item: &Item<'_>, ty: &str, name: &str) -> Option<Json> {
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
        // An item of a chain belongs to no enterprise.
        if name == "EnterpriseId" && properties.contains_key("ChainId") {
            return None;
        }
        let others = properties.keys().filter(|other| other.ends_with("Id"));
        let found = others.filter(|other| *other != "Id").find_map(|other| {
            let collection = self.contract.references.collection(ty, other)?;
            KNOWN.contains(&collection).then_some(())?;
            let id = self.item_property(item, ty, other);
            let index = self.dataset.index(collection, id.as_text()?)?;
            let value = self.at(collection, Place::Base(index)).known(name)?;
            (!value.is_null()).then_some(value)
        });
        found.or_else(|| (name == "EnterpriseId").then(|| item.some_enterprise())?)
    }

    /// When something was closed that does not show it: with its last change.
    pub(super) fn closed(&self, item: &Item<'_>, ty: &str) -> Option<Json> {
        let states = ["State", "AccountingState"];
        let mut states = states
            .map(|state| self.item_property(item, ty, state))
            .into_iter();
        states
            .any(|state| state.as_text() == Some("Closed"))
            .then(|| self.lookup(item, ty, "UpdatedUtc"))?
    }

    /// The known value of an item's property. An item of a service belongs to the service's
    /// enterprise.
    pub(super) fn lookup(&self, item: &Item<'_>, ty: &str, name: &str) -> Option<Json> {
        let value = item.written(name).cloned().or_else(|| item.known(name));
        if value.is_some()
            || name != "EnterpriseId"
            || self.contract.property(ty, "ServiceId").is_none()
        {
            return value;
        }
        let service = self.item_property(item, ty, "ServiceId");
        let service = self.dataset.index("services", service.as_text()?)?;
        self.at("services", Place::Base(service)).known(name)
    }

    /// The known value of a union in this type alone: other forms of the same item have unions of
    /// the same name that differ.
    fn of_type(&self, item: &Item<'_>, ty: &str, property: &Property) -> Option<Json> {
        let name = place(ty, &property.name);
        item.written(&name).cloned().or_else(|| item.known(&name))
    }

    /// The known value of an item's property, if it fits the type as which the item is shown.
    pub(super) fn known(&self, item: &Item<'_>, ty: &str, property: &Property) -> Option<Json> {
        let written = item
            .written(&property.name)
            .and_then(|value| self.fitting(ty, property, value));
        written.or_else(|| {
            let known = match &property.shape {
                Shape::Union => self.of_type(item, ty, property),
                _ => None,
            };
            let known = known.or_else(|| self.lookup(item, ty, &property.name))?;
            let plain = match (&property.shape, &known) {
                // Values of the data set have the right form and need no check.
                (
                    Shape::Scalar(Scalar::Uuid | Scalar::DateTime | Scalar::String),
                    Json::Text(_),
                )
                | (Shape::Scalar(Scalar::Bool), Json::Bool(_)) => {
                    item.written(&property.name).is_none() && !item.is_added()
                }
                // Made for this type, too.
                (Shape::List(_), Json::List(_))
                    if self.contract.item_type(&property.shape) == Some(PERSONS) =>
                {
                    item.written(&property.name).is_none() && !item.is_added()
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
        let members = properties.iter().filter_map(|(name, property)| {
            let given = members
                .get(name)
                .and_then(|value| self.fitting(ty, property, value));
            let value = given.or_else(|| self.property(ty, property, seed, how))?;
            Some((name.clone(), value))
        });
        Some(Json::Object(members.collect()))
    }
}
