//! What is booked: orders, reservations, and the items on them.

use crate::base::amounts;
use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::contract::Call;
use crate::data::item::Place;
use crate::data::money;
use crate::service::refusal::Refusal;
use crate::service::view::View;
use crate::service::{availability, prices, rooms};

use super::draft::{Draft, Target};
use super::plan::each;
use super::values;

/// Nights that one stay may have: items are made for each.
const MOST_NIGHTS: usize = 1_000;

/// What stands on an item whatever it is for.
struct Account {
    id: Json,
    service: Json,
    order: String,
    bill: Json,
}

/// An order of products and of items without a product.
pub(crate) fn add_order(draft: &mut Draft<'_>, _: &Call, body: &Object) -> Result<(), Refusal> {
    let account = body.get("AccountId").or_else(|| body.get("CustomerId"));
    let account = account.cloned().unwrap_or(Json::Null);
    let service = body.get("ServiceId").cloned().unwrap_or(Json::Null);
    let mut members = values::initial(draft, "productServiceOrders", body);
    members.extend(values::named("productServiceOrders", values::given(body)));
    members.insert("AccountId".to_owned(), account.clone());
    let order = draft.create("productServiceOrders", members);
    draft.touch("productServiceOrders", &order, body);
    let account = Account {
        id: account,
        service,
        order,
        bill: body.get("BillId").cloned().unwrap_or(Json::Null),
    };
    let consumed = body.get("ConsumptionUtc").filter(|time| !time.is_null());
    for (item, _) in each(body, "ProductOrders") {
        add_product_item(draft, &account, item, consumed)?;
    }
    for (item, _) in each(body, "Items") {
        let mut members = item_members(draft, &account, "CustomItem", consumed);
        members.insert("RevenueType".to_owned(), Json::text("Additional"));
        members.extend(
            item.get("Name")
                .map(|name| ("BillingName".to_owned(), name.clone())),
        );
        fill(draft, &mut members, item, "UnitCount");
        draft.create("orderItems", members);
    }
    Ok(())
}

/// A product for a reservation.
pub(crate) fn add_product(draft: &mut Draft<'_>, _: &Call, body: &Object) -> Result<(), Refusal> {
    let id = body
        .get("ReservationId")
        .and_then(Json::as_text)
        .unwrap_or_default();
    let reservation = draft.target("reservations", id, "ReservationId")?;
    let current = |name: &str| reservation.property(&draft.view, name);
    let account = Account {
        id: current("AccountId"),
        service: current("ServiceId"),
        order: reservation.id.clone(),
        bill: Json::Null,
    };
    let item = add_product_item(draft, &account, body, None)?;
    draft.touch("orderItems", &item, body);
    Ok(())
}

fn add_product_item(
    draft: &mut Draft<'_>,
    account: &Account,
    item: &Object,
    consumed: Option<&Json>,
) -> Result<String, Refusal> {
    let start = item.get("StartUtc").filter(|start| !start.is_null());
    let mut members = item_members(draft, account, "ProductOrder", consumed.or(start));
    members.insert("RevenueType".to_owned(), Json::text("Product"));
    if let Some(product) = item.get("ProductId").and_then(Json::as_text) {
        let target = draft.target("products", product, "ProductId")?;
        let price = target.property(&draft.view, "Price");
        members.insert("UnitAmount".to_owned(), price);
        let product = Object::from_iter([("ProductId".to_owned(), Json::text(product))]);
        let data = Object::from_iter([
            ("Discriminator".to_owned(), Json::text("Product")),
            ("Product".to_owned(), Json::Object(product)),
        ]);
        members.insert("Data".to_owned(), Json::Object(data));
    }
    members.extend(start.map(|start| ("StartUtc".to_owned(), start.clone())));
    fill(draft, &mut members, item, "Count");
    Ok(draft.create("orderItems", members))
}

fn item_members(draft: &Draft<'_>, account: &Account, ty: &str, consumed: Option<&Json>) -> Object {
    let mut members = values::initial(draft, "orderItems", &Object::default());
    members.shift_remove("EnterpriseId");
    for (name, value) in [
        ("AccountId", account.id.clone()),
        (
            "AccountType",
            values::account_type(draft, account.id.as_text().unwrap_or_default()),
        ),
        ("ServiceId", account.service.clone()),
        ("ServiceOrderId", Json::text(&account.order)),
        ("OrderId", Json::text(&account.order)),
        ("BillId", account.bill.clone()),
        ("Type", Json::text(ty)),
        ("AccountingState", Json::text("Open")),
        (
            "ConsumedUtc",
            consumed.cloned().unwrap_or_else(|| draft.now()),
        ),
    ] {
        members.insert(name.to_owned(), value);
    }
    members
}

/// Count and amounts of an item as a request gives them.
fn fill(draft: &Draft<'_>, members: &mut Object, item: &Object, count: &str) {
    let service = members.get("ServiceId").and_then(Json::as_text);
    let enterprise = availability::enterprise_of(&draft.view, "services", service);
    let place = draft.view.dataset.profile(enterprise).place;
    // What the request gives in more digits than the currency has is kept as it is.
    let whole = |amount: &Object| money::taxed(amount, place).or_else(|| amounts::whole(amount));
    let count = match item.get(count) {
        Some(Json::Number(digits)) => digits.parse().unwrap_or(1),
        _ => 1,
    };
    members.insert("UnitCount".to_owned(), Json::number(count));
    let unit = item
        .get("UnitAmount")
        .and_then(|unit| whole(unit.as_object()?));
    if let Some(unit) = unit {
        members.insert("UnitAmount".to_owned(), Json::Object(unit));
    }
    let unit = members
        .get("UnitAmount")
        .and_then(|unit| amounts::whole(unit.as_object()?));
    if let Some(unit) = unit {
        let total = amounts::times(&Json::Object(unit), count);
        for name in ["Amount", "OriginalAmount"] {
            members.insert(name.to_owned(), total.clone());
        }
    }
    for name in ["ExternalIdentifier", "AccountingCategoryId", "Notes"] {
        let given = item.get(name).filter(|value| !value.is_null());
        members.extend(given.map(|value| (name.to_owned(), value.clone())));
    }
}

/// Reservations of one group, new or given, with the products ordered for them.
pub(crate) fn add_reservations(
    draft: &mut Draft<'_>,
    _: &Call,
    body: &Object,
) -> Result<(), Refusal> {
    let service = body.get("ServiceId").cloned().unwrap_or(Json::Null);
    let group = match body.get("GroupId").and_then(Json::as_text) {
        Some(group) => draft.target("reservationGroups", group, "GroupId")?.id,
        None => {
            let mut members = values::initial(draft, "reservationGroups", &Object::default());
            let name = body.get("GroupName").cloned().unwrap_or(Json::Null);
            members.insert("Name".to_owned(), name);
            draft.create("reservationGroups", members)
        }
    };
    for (item, path) in each(body, "Reservations") {
        let time = |name: &str| Instant::parse(item.get(name)?.as_text()?);
        if let (Some(start), Some(end)) = (time("StartUtc"), time("EndUtc"))
            && end <= start
        {
            return Err(Refusal::property(
                &format!("{path}.EndUtc"),
                "must be later than the start",
            ));
        }
        if body.get("CheckOverbooking") != Some(&Json::Bool(false)) {
            has_room(draft, body, item)?;
        }
        let mut members = values::initial(draft, "reservations", item);
        members.extend(values::named("reservations", values::given(item)));
        members.shift_remove("Notes");
        members.shift_remove("EnterpriseId");
        for (name, value) in [
            ("ServiceId", service.clone()),
            ("GroupId", Json::text(&group)),
            ("AccountType", Json::text("Customer")),
            ("Origin", Json::text("Connector")),
        ] {
            members.insert(name.to_owned(), value);
        }
        let id = draft.create("reservations", members);
        draft.touch("reservations", &id, item);
        let account = Account {
            id: item.get("CustomerId").cloned().unwrap_or(Json::Null),
            service: service.clone(),
            order: id.clone(),
            bill: Json::Null,
        };
        add_nights(draft, &account, item);
        for (order, _) in each(item, "ProductOrders") {
            add_product_item(draft, &account, order, None)?;
        }
        if let Some(text) = item.get("Notes").filter(|notes| !notes.is_null()) {
            let note = Object::from_iter([
                ("OrderId".to_owned(), Json::text(&id)),
                ("ServiceOrderId".to_owned(), Json::text(&id)),
                ("Text".to_owned(), text.clone()),
            ]);
            draft.create("serviceOrderNotes", note);
        }
    }
    Ok(())
}

/// That a room of the category is free on each night of a stay.
fn has_room(draft: &Draft<'_>, body: &Object, stay: &Object) -> Result<(), Refusal> {
    let text = |name: &str| stay.get(name).and_then(Json::as_text);
    let time = |name: &str| text(name).and_then(Instant::parse);
    let category = text("RequestedCategoryId").or(text("RequestedResourceCategoryId"));
    let (Some(start), Some(end), Some(category)) = (time("StartUtc"), time("EndUtc"), category)
    else {
        return Ok(());
    };
    let service = body.get("ServiceId").and_then(Json::as_text);
    let enterprise = availability::enterprise_of(&draft.view, "services", service);
    let mut nights = prices::nights(&draft.view, enterprise, start, end);
    let most = i64::try_from(MOST_NIGHTS).unwrap_or(i64::MAX);
    nights.end = nights.end.min(nights.start + most);
    match rooms::full(&draft.view, enterprise, category, nights) {
        Some(night) => Err(Refusal::rule(format!(
            "No room of this category is free on the night of {night}."
        ))),
        None => Ok(()),
    }
}

/// An item for each night of a stay, at the price of its rate.
fn add_nights(draft: &mut Draft<'_>, account: &Account, stay: &Object) {
    let view = draft.view;
    let text = |name: &str| stay.get(name).and_then(Json::as_text);
    let time = |name: &str| text(name).and_then(Instant::parse);
    let (Some(start), Some(end)) = (time("StartUtc"), time("EndUtc")) else {
        return;
    };
    let enterprise = availability::enterprise_of(&view, "services", account.service.as_text());
    let category = text("RequestedCategoryId").or(text("RequestedResourceCategoryId"));
    let (rate, category) = (
        text("RateId").unwrap_or_default(),
        category.unwrap_or_default(),
    );
    let nights = prices::nights(&view, enterprise, start, end);
    for (number, day) in (1..).zip(nights.take(MOST_NIGHTS)) {
        let begins = view.dataset.profile(enterprise).zone.start(day);
        let begins = Json::text(begins.to_string());
        let mut members = item_members(draft, account, "SpaceOrder", Some(&begins));
        let amount = Json::Object(prices::night(&view, rate, category, enterprise, day));
        for (name, value) in [
            ("RevenueType", Json::text("Service")),
            ("BillingName", Json::text(format!("Night {number}"))),
            ("UnitCount", Json::number(1)),
            ("UnitAmount", amount.clone()),
            ("Amount", amount.clone()),
            ("OriginalAmount", amount),
            ("StartUtc", begins),
        ] {
            members.insert(name, value);
        }
        draft.create("orderItems", members);
    }
}

/// A guest more for a reservation.
pub(crate) fn add_companion(draft: &mut Draft<'_>, _: &Call, body: &Object) -> Result<(), Refusal> {
    let reservation = reservation(draft, body)?;
    let mut guests = guests(&draft.view, reservation.place);
    let guest = body.get("CustomerId").cloned().unwrap_or(Json::Null);
    if guests.contains(&guest) {
        return Err(Refusal::rule(
            "The customer is already a guest of the reservation.",
        ));
    }
    guests.push(guest);
    let group = reservation.property(&draft.view, "GroupId");
    let mut members = values::given(body);
    members.insert("ReservationGroupId".to_owned(), group);
    let id = draft.create("companionships", members);
    draft.touch("companionships", &id, body);
    set_guests(draft, &reservation, guests);
    Ok(())
}

/// A guest less.
pub(crate) fn delete_companion(
    draft: &mut Draft<'_>,
    _: &Call,
    body: &Object,
) -> Result<(), Refusal> {
    let reservation = reservation(draft, body)?;
    let mut guests = guests(&draft.view, reservation.place);
    let guest = body.get("CustomerId").cloned().unwrap_or(Json::Null);
    let Some(index) = guests.iter().position(|known| *known == guest) else {
        return Err(Refusal::parameter(
            "CustomerId",
            "The customer is not a guest of the reservation.",
        ));
    };
    guests.remove(index);
    let view = draft.view;
    let overlay = view.state.overlay("companionships");
    for place in overlay
        .into_iter()
        .flat_map(|added| added.added_behind(None))
    {
        let tie = Target::at(&view, "companionships", place);
        let of = |name: &str, id: &Json| tie.property(&view, name) == *id;
        if of("CustomerId", &guest) && of("ReservationId", &Json::text(&reservation.id)) {
            draft.remove(&tie);
        }
    }
    set_guests(draft, &reservation, guests);
    Ok(())
}

fn reservation(draft: &Draft<'_>, body: &Object) -> Result<Target, Refusal> {
    let id = body.get("ReservationId").and_then(Json::as_text);
    draft.target("reservations", id.unwrap_or_default(), "ReservationId")
}

/// Known in the older form of reservations.
pub(crate) fn guests(view: &View<'_>, reservation: Place) -> Vec<Json> {
    let item = view.at("reservations", reservation);
    let written = item.written("CompanionIds").cloned();
    match written.or_else(|| item.known("CompanionIds")) {
        Some(Json::List(guests)) => guests,
        _ => Vec::new(),
    }
}

fn set_guests(draft: &mut Draft<'_>, reservation: &Target, guests: Vec<Json>) {
    let members = Object::from_iter([("CompanionIds".to_owned(), Json::List(guests))]);
    draft.set(reservation, members);
}
