//! Cancellation policies, and the fees that follow from them.

use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::data::charge;
use crate::data::hotel;
use crate::data::item::Place;
use crate::data::money::Money;
use crate::data::profile;
use crate::service::accounting;
use crate::service::availability::enterprise_of;
use crate::service::view::View;

/// Fills in the policies of an object that carries those of a rate or of a reservation.
pub(super) fn fill_policies(view: &View<'_>, ty: &str, id: &str, members: &mut Object) {
    let group = match ty {
        "CancellationPolicyByRate" => group_of(view, id),
        "CancellationPolicyByReservation" => {
            let rate = property(view, "reservations", id, "RateId");
            rate.and_then(|rate| group_of(view, rate.as_text()?))
        }
        _ => return,
    };
    let property = view.contract.property(ty, "Policies");
    let item = property.and_then(|property| view.contract.item_type(&property.shape));
    let Some(properties) = item.and_then(|item| view.contract.properties(item)) else {
        return;
    };
    let policies = group.map(|(enterprise, number)| {
        let currency = view.dataset.profile(enterprise).place.currency;
        let members = properties.keys().filter_map(|name| {
            let value = hotel::policy(currency, number, name)?;
            Some((name.clone(), value))
        });
        Json::Object(members.collect())
    });
    members.insert("Policies", Json::List(policies.into_iter().collect()));
}

/// The current cancellation fee of a reservation, by the policy of its rate; nothing if cancelling
/// is free.
pub(crate) fn fee(view: &View<'_>, reservation: &str) -> Option<Object> {
    let of = |name: &str| property(view, "reservations", reservation, name);
    let start = Instant::parse(of("ScheduledStartUtc")?.as_text()?)?;
    if !charge::is_late(start, view.now) {
        return None;
    }
    let rate = of("RateId")?;
    let (_, group) = group_of(view, rate.as_text()?)?;
    let service = of("ServiceId")?;
    let enterprise = enterprise_of(view, "services", service.as_text());
    let place = view.dataset.profile(enterprise).place;
    let mut nights = nights(view, reservation, place);
    nights.sort_by(|one, other| one.0.cmp(&other.0));
    let most = charge::fee_nights(group).unwrap_or(i64::MAX);
    let charged = nights
        .iter()
        .take(usize::try_from(most).unwrap_or(usize::MAX));
    let amount = charged.fold(Money::untaxed(0), |sum, (_, night)| sum.plus(*night));
    (amount.gross() > 0).then(|| amount.as_one(place).amount(place))
}

/// The nights of a reservation that are not cancelled: when each begins, and what it costs.
fn nights(view: &View<'_>, reservation: &str, hotel: &profile::Place) -> Vec<(String, Money)> {
    let ty = view.contract.shown_as("orderItems").unwrap_or_default();
    let night = |place: Place| {
        let item = view.at("orderItems", place);
        let of = |name: &str| view.item_property(&item, ty, name);
        if of("Type").as_text() != Some("SpaceOrder")
            || of("AccountingState").as_text() == Some("Canceled")
        {
            return None;
        }
        let begins = of("ConsumedUtc").as_text()?.to_owned();
        let amount = of("Amount");
        Some((begins, Money::of_amount(amount.as_object()?, hotel)?))
    };
    let items = accounting::of_reservation(view, reservation);
    items.into_iter().filter_map(night).collect()
}

/// The hotel and the number of the group that a rate belongs to; nothing if requests have made the
/// group.
fn group_of(view: &View<'_>, rate: &str) -> Option<(u32, u32)> {
    let group = property(view, "rates", rate, "GroupId")?;
    let index = view.dataset.index("rateGroups", group.as_text()?)?;
    let enterprises = view.dataset.enterprises();
    Some((index % enterprises, index / enterprises))
}

fn property(view: &View<'_>, collection: &str, id: &str, name: &str) -> Option<Json> {
    let place = view.place(collection, id)?;
    let ty = view.contract.shown_as(collection)?;
    Some(view.item_property(&view.at(collection, place), ty, name))
}
