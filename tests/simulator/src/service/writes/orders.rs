//! Bookings: orders, reservations, and the items on them.

use crate::base::amounts;
use crate::base::instant::Instant;
use crate::base::json::{Json, Object};
use crate::contract::Call;
use crate::data::charge;
use crate::data::item::Place;
use crate::data::money;
use crate::service::availability;
use crate::service::refusal::Refusal;
use crate::service::view::View;

use super::draft::{Draft, Target};
use super::nights;
use super::plan::each;
use super::values;

/// The properties that every item has, whatever it is for.
pub(super) struct Account {
    pub(super) id: Json,
    pub(super) service: Json,
    pub(super) order: String,
    pub(super) bill: Json,
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
        let product_id = product;
        let product = Object::from_iter([("ProductId".to_owned(), Json::text(product))]);
        let data = Object::from_iter([
            ("Discriminator".to_owned(), Json::text("Product")),
            ("Product".to_owned(), Json::Object(product)),
        ]);
        members.insert("Data".to_owned(), Json::Object(data));
        let content = [
            ("ProductId", Json::text(product_id)),
            ("AgeCategoryId", Json::Null),
        ];
        let data = charge::old_data("ProductOrder", Some(Object::from_iter(content)));
        members.insert("OrderItemOld.Data".to_owned(), data);
    }
    members.extend(start.map(|start| ("StartUtc".to_owned(), start.clone())));
    fill(draft, &mut members, item, "Count");
    Ok(draft.create("orderItems", members))
}

pub(super) fn item_members(
    draft: &Draft<'_>,
    account: &Account,
    ty: &str,
    consumed: Option<&Json>,
) -> Object {
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
        ("OrderItemOld.Data", charge::old_data(ty, None)),
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
    // An amount with more digits than the currency has is kept as the request gives it.
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
            nights::check_room(draft, body, item)?;
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
        nights::add(draft, &account, item);
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
