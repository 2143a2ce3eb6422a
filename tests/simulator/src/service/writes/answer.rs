//! The answer to a write: the affected items, as they are now.

use crate::contract::schema::{Presence, Property, Shape};

use crate::base::json::{Json, Object};
use crate::base::rng::Seed;
use crate::contract::Call;
use crate::contract::references::singular;
use crate::data::generate::How;
use crate::service::refusal::Refusal;
use crate::service::view::View;

use super::draft::Touched;

/// The parts of a draft that the answer needs.
pub(crate) struct Outcome {
    pub(crate) touched: Vec<Touched>,
    pub(crate) extras: Object,
}

/// The answer to a write that has been applied, or that changes nothing that could be read again.
pub(crate) fn answer(
    view: &View<'_>,
    call: &Call,
    outcome: &Outcome,
    body: &Object,
) -> Result<Json, Refusal> {
    let Some(ty) = call.response.as_deref() else {
        return Ok(Json::Object(Object::default()));
    };
    if outcome.touched.is_empty() {
        return crate::service::answer::plain(view, call, ty, body);
    }
    let answer = Writing {
        view,
        touched: &outcome.touched,
        extras: &outcome.extras,
    };
    if let Some(item) = answer.shown(ty).into_iter().next() {
        return Ok(item);
    }
    let text = Json::Object(body.clone()).to_text();
    let seed = view.dataset.seed().at(&call.path).over(text.as_bytes());
    let how = How::response(view.now).bare();
    let mut members = Object::default();
    for (name, property) in view.contract.properties(ty).into_iter().flatten() {
        let value = answer
            .member(ty, property, seed, how)
            .filter(|value| !(value.is_null() && property.presence == Presence::Optional));
        members.extend(value.map(|value| (name.clone(), value)));
    }
    Ok(Json::Object(members))
}

struct Writing<'a, 'g> {
    view: &'a View<'g>,
    touched: &'a [Touched],
    extras: &'a Object,
}

impl Writing<'_, '_> {
    /// The items that a type shows.
    fn shown(&self, ty: &str) -> Vec<Json> {
        let of = self.view.contract.references.view(ty);
        self.touched
            .iter()
            .filter(|touched| Some(touched.collection.as_str()) == of)
            .filter_map(|touched| {
                let place = self.view.place(&touched.collection, &touched.id)?;
                let item = self.view.at(&touched.collection, place);
                Some(self.view.item(&item, ty))
            })
            .collect()
    }

    fn member(&self, ty: &str, property: &Property, seed: Seed, how: How) -> Option<Json> {
        let contract = self.view.contract;
        if property.name == contract.api.cursor {
            return Some(Json::Null);
        }
        if let Some(value) = self.extras.get(&property.name) {
            return self.view.fitting(ty, property, value);
        }
        if let Some(ids) = self.ids(property) {
            return Some(ids);
        }
        match contract.resolved(&property.shape) {
            Shape::List(_) => {
                let item = contract.item_type(&property.shape)?;
                let shown = self.shown(item);
                let items = if shown.is_empty() {
                    self.wrapped(item)
                } else {
                    shown
                };
                if items.is_empty() && matches!(property.presence, Presence::Maybe) {
                    return Some(Json::Null);
                }
                Some(Json::List(items))
            }
            Shape::Named(name) => match self.shown(name).into_iter().next() {
                Some(item) => Some(item),
                None => self.view.property(ty, property, seed, how),
            },
            _ => self.view.property(ty, property, seed, how),
        }
    }

    /// The ids of the items, where a property is called after their collection: `TaskId`,
    /// `ReservationIds`, `ItemIds`.
    fn ids(&self, property: &Property) -> Option<Json> {
        let name = property.name.as_str();
        let stem = name.strip_suffix('s').unwrap_or(name);
        let stem = stem.strip_suffix("Id").filter(|stem| !stem.is_empty())?;
        let called = |touched: &&Touched| {
            singular(&touched.collection).ends_with(stem) || {
                // `ExternalPaymentId` of a payment, `RefundId` of the payment that pays back.
                stem.ends_with(&singular(&touched.collection))
                    || stem == "Refund" && touched.collection == "payments"
                    || stem == "Order" && touched.collection == "productServiceOrders"
            }
        };
        let mut ids = self
            .touched
            .iter()
            .filter(called)
            .map(|touched| Json::text(&touched.id));
        match &property.shape {
            Shape::List(_) => {
                let ids: Vec<Json> = ids.collect();
                (!ids.is_empty()).then_some(Json::List(ids))
            }
            _ => ids.next(),
        }
    }

    /// Items with a property of the request beside them: its `Identifier` for a reservation.
    fn wrapped(&self, wrapper: &str) -> Vec<Json> {
        let contract = self.view.contract;
        let Some((name, ty)) =
            contract
                .properties(wrapper)
                .into_iter()
                .flatten()
                .find_map(|(name, property)| match &property.shape {
                    Shape::Named(ty) => {
                        let of = contract.references.view(ty)?;
                        let about = self.touched.iter().any(|touched| touched.collection == of);
                        about.then_some((name, ty))
                    }
                    _ => None,
                })
        else {
            return Vec::new();
        };
        let of = contract.references.view(ty);
        let touched = self
            .touched
            .iter()
            .filter(|touched| Some(touched.collection.as_str()) == of);
        self.shown(ty)
            .into_iter()
            .zip(touched)
            .map(|(item, touched)| {
                let properties = contract.properties(wrapper).into_iter().flatten();
                let members = properties.map(|(other, _)| {
                    let given = touched.request.get(other).unwrap_or(&Json::Null);
                    let value = if other == name { &item } else { given };
                    (other.clone(), value.clone())
                });
                Json::Object(members.collect())
            })
            .collect()
    }
}
