//! When guests may be checked in: from the day of their arrival on, into a room that is in order.

use crate::base::instant::Instant;
use crate::base::json::Json;
use crate::data::item::Place;
use crate::service::availability;
use crate::service::view::View;

use super::draft::Target;

/// The reason why a reservation can't be checked in at present, as a message for people.
pub(super) fn forbidden(view: &View<'_>, reservation: &Target) -> Option<String> {
    let of = |name: &str| reservation.property(view, name);
    let service = of("ServiceId");
    let enterprise = availability::enterprise_of(view, "services", service.as_text());
    let zone = &view.dataset.profile(enterprise).zone;
    let start = Instant::parse(of("ScheduledStartUtc").as_text()?)?;
    let opens = zone.start(zone.day(start));
    if view.now < opens {
        return Some(format!(
            "The reservation starts on a later day: it can be checked in from {opens} on."
        ));
    }
    let room = of("AssignedResourceId");
    let room = room.as_text()?;
    is_out_of_order(view, room).then(|| "The room is out of order.".to_owned())
}

/// Whether a room is out of order by its state, or blocked as such at present.
fn is_out_of_order(view: &View<'_>, room: &str) -> bool {
    let collection = "resources";
    let state = view.place(collection, room).map(|place| {
        let ty = view.contract.shown_as(collection).unwrap_or_default();
        view.item_property(&view.at(collection, place), ty, "State")
    });
    if state.as_ref().and_then(Json::as_text) == Some("OutOfOrder") {
        return true;
    }
    let collection = "resourceBlocks";
    let ty = view.contract.shown_as(collection).unwrap_or_default();
    let blocks = |place: &Place| {
        let block = view.at(collection, *place);
        let of = |name: &str| view.item_property(&block, ty, name);
        let time = |name: &str| Instant::parse(of(name).as_text()?);
        let is = |name: &str, value: &str| {
            of(name)
                .as_text()
                .is_some_and(|text| text.eq_ignore_ascii_case(value))
        };
        is("AssignedResourceId", room)
            && is("Type", "OutOfOrder")
            && of("IsActive") != Json::Bool(false)
            && time("StartUtc").is_some_and(|start| start <= view.now)
            && time("EndUtc").is_some_and(|end| view.now < end)
    };
    // Blocks of the data set are invented, and guests are in their rooms all the same.
    let added = view.state.overlay(collection).into_iter();
    let mut added = added.flat_map(|added| added.added_behind(None));
    added.any(|place| !view.is_gone(collection, place) && blocks(&place))
}
