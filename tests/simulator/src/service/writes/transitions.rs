//! Transitions of states, and the rules of the business about them.

use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::data::item::Place;
use crate::service::refusal::Refusal;
use crate::service::view::View;

use super::draft::{Draft, Target};
use super::{arrivals, nights};

/// An operation that moves items from one state to another.
#[derive(Debug)]
pub(crate) struct Transition {
    path: &'static str,
    /// The property that carries the state.
    state: &'static str,
    from: &'static [&'static str],
    to: &'static str,
    /// The property that is set to the service's current time.
    stamp: Option<&'static str>,
    /// How an item is called, and what it can't be a second time.
    noun: &'static str,
    done: &'static str,
}

const TRANSITIONS: [Transition; 9] = [
    Transition {
        path: "reservations/confirm",
        state: "State",
        from: &["Optional", "Inquired", "Enquired", "Requested"],
        to: "Confirmed",
        stamp: None,
        noun: "reservation",
        done: "confirmed",
    },
    Transition {
        path: "reservations/start",
        state: "State",
        from: &["Confirmed"],
        to: "Started",
        stamp: Some("ActualStartUtc"),
        noun: "reservation",
        done: "started",
    },
    Transition {
        path: "reservations/process",
        state: "State",
        from: &["Started"],
        to: "Processed",
        stamp: Some("ActualEndUtc"),
        noun: "reservation",
        done: "processed",
    },
    Transition {
        path: "reservations/cancel",
        state: "State",
        from: &["Optional", "Inquired", "Enquired", "Requested", "Confirmed"],
        to: "Canceled",
        stamp: Some("CancelledUtc"),
        noun: "reservation",
        done: "cancelled",
    },
    Transition {
        path: "orderItems/cancel",
        state: "AccountingState",
        from: &["Open"],
        to: "Canceled",
        stamp: Some("CanceledUtc"),
        noun: "order item",
        done: "cancelled",
    },
    Transition {
        path: "bills/close",
        state: "State",
        from: &["Open"],
        to: "Closed",
        stamp: Some("IssuedUtc"),
        noun: "bill",
        done: "closed",
    },
    Transition {
        path: "tasks/close",
        state: "State",
        from: &["Open"],
        to: "Closed",
        stamp: Some("ClosedUtc"),
        noun: "task",
        done: "closed",
    },
    Transition {
        path: "paymentRequests/cancel",
        state: "State",
        from: &["Pending"],
        to: "Canceled",
        stamp: None,
        noun: "payment request",
        done: "cancelled",
    },
    Transition {
        path: "creditCards/disable",
        state: "State",
        from: &["Enabled"],
        to: "Disabled",
        stamp: None,
        noun: "credit card",
        done: "disabled",
    },
];

/// The transition that an operation stands for.
pub(crate) fn find(path: &str) -> Option<&'static Transition> {
    TRANSITIONS
        .iter()
        .find(|transition| transition.path == path)
}

/// The state in which items of a collection begin, where it is not the first of its list.
pub(crate) fn first_state(collection: &str) -> Option<&'static str> {
    match collection {
        "reservations" | "productServiceOrders" => Some("Confirmed"),
        "tasks" => Some("Open"),
        _ => None,
    }
}

impl Transition {
    /// Whether an item can be moved at present.
    pub(crate) fn applies(&self, view: &View<'_>, target: &Target) -> bool {
        let state = target.property(view, self.state);
        let is_from = |state| self.from.contains(&state);
        state.as_text().is_some_and(is_from) && self.forbidden(view, target).is_none()
    }

    /// The rule of the business that speaks against moving an item, in words for people.
    fn forbidden(&self, view: &View<'_>, target: &Target) -> Option<String> {
        if self.path == "reservations/start" {
            arrivals::forbidden(view, target)
        } else {
            None
        }
    }

    pub(crate) fn draft(
        &self,
        draft: &mut Draft<'_>,
        target: &Target,
        body: &Object,
        path: &str,
    ) -> Result<(), Refusal> {
        let state = target.property(&draft.view, self.state);
        let state = state.as_text().unwrap_or_default();
        if state == self.to {
            let Self { noun, done, .. } = self;
            return Err(Refusal::parameter(
                path,
                format!("The {noun} has already been {done}."),
            ));
        }
        if !self.from.contains(&state) {
            let Self { noun, done, .. } = self;
            let state = state.to_lowercase();
            return Err(Refusal::parameter(
                path,
                format!("The {noun} can't be {done}: it is {state}."),
            ));
        }
        if let Some(rule) = self.forbidden(&draft.view, target) {
            return Err(Refusal::rule(rule));
        }
        let mut members = Object::from_iter([(self.state.to_owned(), Json::text(self.to))]);
        if let Some(stamp) = self.stamp {
            members.insert(stamp.to_owned(), draft.now());
        }
        match self.path {
            "creditCards/disable" => {
                members.insert("IsActive".to_owned(), Json::Bool(false));
            }
            "reservations/confirm" => {
                members.insert("ReleasedUtc".to_owned(), Json::Null);
                nights::add_missing(draft, target);
            }
            "reservations/start" => {
                members.insert("StartUtc".to_owned(), draft.now());
            }
            "reservations/cancel" => {
                cancel_items(draft, target);
                if body.get("PostCancellationFee") == Some(&Json::Bool(true)) {
                    nights::add_fee(draft, target);
                }
            }
            "bills/close" => close(draft, target, body, &mut members),
            _ => {}
        }
        draft.set(target, members);
        draft.touch(&target.collection, &target.id, body);
        Ok(())
    }
}

/// With a reservation go the items that are still open.
fn cancel_items(draft: &mut Draft<'_>, reservation: &Target) {
    let view = draft.view;
    let items = view.state.overlay("orderItems");
    let added = items.into_iter().flat_map(|items| items.added_behind(None));
    let base = match reservation.place {
        Place::Base(index) => view.dataset.ledger().items("orderItems", index),
        Place::Added(_) => 0..0,
    };
    for place in added.chain(base.map(Place::Base)) {
        let item = Target::at(&view, "orderItems", place);
        let belongs = item.property(&view, "ServiceOrderId").as_text() == Some(&reservation.id);
        let open = item.property(&view, "AccountingState").as_text() == Some("Open");
        if belongs && open {
            nights::cancel(draft, &item, true);
        }
    }
}

/// Sets the properties of a bill that is closed. Its items are closed with it, as far as requests
/// have added them to it.
fn close(draft: &mut Draft<'_>, bill: &Target, body: &Object, members: &mut Object) {
    let view = draft.view;
    members.extend(body.get("Type").map(|ty| ("Type".to_owned(), ty.clone())));
    for name in ["Notes", "VariableSymbol", "PurchaseOrderNumber"] {
        if let Some(value) = body.get(name).map(|value| value.get("Value")) {
            members.insert(name.to_owned(), value.clone());
        }
    }
    let number = bill.property(&view, "Number");
    if number.is_null() {
        let tail: String = bill
            .id
            .chars()
            .filter(char::is_ascii_digit)
            .take(8)
            .collect();
        members.insert("Number".to_owned(), Json::text(tail));
    }
    members.insert("TaxedUtc".to_owned(), draft.now());
    for collection in ["orderItems", "payments"] {
        let items = view.state.overlay(collection);
        for place in items.into_iter().flat_map(|items| items.added_behind(None)) {
            let item = Target::at(&view, collection, place);
            let on_it = item.property(&view, "BillId").as_text() == Some(&bill.id);
            if on_it && item.property(&view, "AccountingState").as_text() == Some("Open") {
                let members = Object::from_iter([
                    ("AccountingState".to_owned(), Json::text("Closed")),
                    ("ClosedUtc".to_owned(), draft.now()),
                ]);
                draft.set(&item, members);
            }
        }
    }
}

/// Whether an item can be removed at present.
pub(crate) fn removable(view: &View<'_>, target: &Target) -> bool {
    target.collection != "bills" || target.property(view, "State").as_text() == Some("Open")
}

/// That an item may be removed.
pub(crate) fn may_be_removed(
    draft: &Draft<'_>,
    target: &Target,
    path: &str,
) -> Result<(), Refusal> {
    if removable(&draft.view, target) {
        Ok(())
    } else {
        Err(Refusal::parameter(path, "A closed bill can't be deleted."))
    }
}

/// That a new item goes with those that are there.
pub(crate) fn may_be_added(
    draft: &Draft<'_>,
    collection: &str,
    members: &Object,
    body: &Object,
) -> Result<(), Refusal> {
    interval(members)?;
    if collection != "customers" || body.get("OverwriteExisting") == Some(&Json::Bool(true)) {
        return Ok(());
    }
    match customer_with(draft, members) {
        Some(_) => Err(taken_email()),
        None => Ok(()),
    }
}

fn taken_email() -> Refusal {
    Refusal::parameter("Email", "There is already a customer with this email.")
}

/// The customer, among those that requests have added, with the email of another.
pub(crate) fn customer_with(draft: &Draft<'_>, members: &Object) -> Option<Target> {
    let email = members.get("Email")?.as_text()?.to_lowercase();
    let view = draft.view;
    let known = view.state.overlay("customers")?;
    let found = known.added_behind(None).find(|place| {
        let item = view.at("customers", *place);
        let active = item.written("IsActive") != Some(&Json::Bool(false));
        let known = item.written("Email").and_then(Json::as_text);
        active && known.is_some_and(|known| known.to_lowercase() == email)
    })?;
    Some(Target::at(&view, "customers", found))
}

/// That the changes of an item go with what it is.
pub(crate) fn may_be_updated(
    draft: &Draft<'_>,
    target: &Target,
    members: &Object,
    path: &str,
) -> Result<(), Refusal> {
    let view = draft.view;
    let state = || target.property(&view, "State");
    match target.collection.as_str() {
        "reservations" if state().as_text() == Some("Canceled") => {
            return Err(Refusal::parameter(
                path,
                "The reservation has been cancelled.",
            ));
        }
        "bills" if state().as_text() == Some("Closed") => {
            return Err(Refusal::parameter(path, "The bill has been closed."));
        }
        "customers"
            if customer_with(draft, members).is_some_and(|other| other.place != target.place) =>
        {
            return Err(taken_email());
        }
        _ => {}
    }
    let mut after = members.clone();
    for (name, other) in [("StartUtc", "EndUtc"), ("EndUtc", "StartUtc")] {
        if members.contains_key(name) && !members.contains_key(other) {
            after.insert(other.to_owned(), target.property(&view, other));
        }
    }
    interval(&after)
}

/// That what starts ends later.
fn interval(members: &Object) -> Result<(), Refusal> {
    let time = |name: &str| Instant::parse(members.get(name)?.as_text()?);
    match (time("StartUtc"), time("EndUtc")) {
        (Some(start), Some(end)) if end <= start => {
            Err(Refusal::property("EndUtc", "must be later than StartUtc"))
        }
        _ => Ok(()),
    }
}
