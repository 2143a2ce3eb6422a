//! Operations that do as no other does.

use crate::base::amounts;
use crate::base::json::{Json, Object};
use crate::contract::Call;
use crate::data::item::Place;
use crate::service::exports::Order;
use crate::service::refusal::Refusal;
use crate::service::view::View;

use super::draft::{Draft, Target, inactive};
use super::plan::each;
use super::{assignments, orders, outlets, periods, transitions, values};

/// Drafts the changes that a body asks for.
pub(crate) type SpecialCase = fn(&mut Draft<'_>, &Call, &Object) -> Result<(), Refusal>;

const SPECIAL_CASES: [(&str, &str, SpecialCase); 28] = [
    ("accountingItems/update", "orderItems", update_items),
    ("accounts/merge", "customers", merge_accounts),
    ("accounts/update", "customers", update_accounts),
    (
        "billingAutomations/updateAssignments",
        "billingAutomations",
        assignments::update,
    ),
    ("commands/addKeyCutter", "commands", add_command),
    ("commands/addPaymentTerminal", "commands", add_command),
    ("commands/addPrinter", "commands", add_command),
    ("creditCards/addTokenized", "creditCards", add_card),
    ("creditCards/charge", "payments", add_payment),
    ("customers/add", "customers", add_customer),
    ("customers/merge", "customers", merge_customers),
    ("exports/add", "exports", add_export),
    (
        "identityDocuments/clear",
        "identityDocuments",
        clear_documents,
    ),
    ("orders/add", "productServiceOrders", orders::add_order),
    ("outletBills/add", "outletItems", outlets::add_bills),
    ("payments/addAlternative", "payments", add_payment),
    ("payments/addCreditCard", "payments", add_payment),
    ("payments/addExternal", "payments", add_payment),
    ("payments/refund", "payments", refund),
    ("rates/set", "rates", set_rates),
    ("reservations/add", "reservations", orders::add_reservations),
    (
        "reservations/addCompanion",
        "companionships",
        orders::add_companion,
    ),
    ("reservations/addProduct", "orderItems", orders::add_product),
    (
        "reservations/deleteCompanion",
        "companionships",
        orders::delete_companion,
    ),
    (
        "restrictions/clear",
        "restrictions",
        periods::clear_restrictions,
    ),
    (
        "restrictions/set",
        "restrictions",
        periods::set_restrictions,
    ),
    (
        "serviceOverbookingLimits/clear",
        "serviceOverbookingLimits",
        periods::clear_limits,
    ),
    (
        "serviceOverbookingLimits/set",
        "serviceOverbookingLimits",
        periods::set_limits,
    ),
];

/// The special case of an operation, and the collection that it is mainly about.
pub(crate) fn find(path: &str) -> Option<(&'static str, SpecialCase)> {
    let found = SPECIAL_CASES.iter().find(|(known, ..)| *known == path);
    found.map(|(_, collection, special_case)| (*collection, *special_case))
}

/// Puts someone into a sample who is a guest at present.
pub(crate) fn adapt_sample(view: &View<'_>, call: &Call, sample: &mut Json) {
    let Json::Object(members) = sample else {
        return;
    };
    match call.path.as_str() {
        "accountingItems/update" => {
            let open = open_item(view, "orderItems", "AccountingState");
            set_ids(members, "AccountingItemId", open);
        }
        "billingAutomations/updateAssignments" => assignments::adapt_sample(view, members),
        "bills/update" => set_ids(members, "BillId", open_item(view, "bills", "State")),
        _ => periods::adapt_sample(view, call, members),
    }
    if call.path != "reservations/deleteCompanion" {
        return;
    }
    let id = text(members, "ReservationId");
    let Some(place) = view.find("reservations", id) else {
        return;
    };
    if let Some(guest) = orders::guests(view, place).into_iter().next() {
        members.insert("CustomerId".to_owned(), guest);
    }
}

/// An item of the data set that is open at present.
fn open_item(view: &View<'_>, collection: &str, state: &str) -> Option<Target> {
    (0..view.dataset.size(collection))
        .map(|index| Target::at(view, collection, Place::Base(index)))
        .find(|item| {
            !view.is_gone(collection, item.place)
                && item.property(view, state).as_text() == Some("Open")
        })
}

/// Puts the id of an item into all objects of a sample's lists that carry one.
fn set_ids(sample: &mut Object, name: &str, item: Option<Target>) {
    let Some(item) = item else {
        return;
    };
    for list in sample.values_mut() {
        let Json::List(objects) = list else { continue };
        for object in objects {
            if let Json::Object(object) = object
                && let Some(id) = object.get_mut(name)
            {
                *id = Json::text(&item.id);
            }
        }
    }
}

fn text<'b>(body: &'b Object, name: &str) -> &'b str {
    body.get(name).and_then(Json::as_text).unwrap_or_default()
}

/// A known email overwrites the customer who has it, if that is asked for.
fn add_customer(draft: &mut Draft<'_>, _: &Call, body: &Object) -> Result<(), Refusal> {
    let mut given = body.clone();
    given.shift_remove("OverwriteExisting");
    let overwrite = body.get("OverwriteExisting") == Some(&Json::Bool(true));
    match transitions::customer_with(draft, body).filter(|_| overwrite) {
        Some(known) => values::update(draft, &known, "Id", &values::given(&given), "Id"),
        None => values::create(draft, "customers", &given, body).map(drop),
    }
}

/// Customers and companies, each by its own form.
fn update_accounts(draft: &mut Draft<'_>, _: &Call, body: &Object) -> Result<(), Refusal> {
    for (item, path) in each(body, "AccountUpdates") {
        let form = text(item, "Discriminator");
        let collection = if form == "Company" {
            "companies"
        } else {
            "customers"
        };
        let target = draft.target(collection, text(item, "Id"), &format!("{path}.Id"))?;
        if let Some(changes) = item.get(form).and_then(Json::as_object) {
            values::update(draft, &target, "Id", changes, "Id")?;
        }
    }
    Ok(())
}

fn merge_accounts(draft: &mut Draft<'_>, _: &Call, body: &Object) -> Result<(), Refusal> {
    for (item, path) in each(body, "AccountMergeParameters") {
        let company = text(item, "AccountType") == "Company";
        let collection = if company { "companies" } else { "customers" };
        let path = format!("{path}.TargetAccountId");
        let target = draft.target(collection, text(item, "TargetAccountId"), &path)?;
        for source in draft.targets(collection, item, "SourceAccountIds")? {
            merge(draft, &source, &target)?;
        }
    }
    Ok(())
}

fn merge_customers(draft: &mut Draft<'_>, _: &Call, body: &Object) -> Result<(), Refusal> {
    let source = draft.target(
        "customers",
        text(body, "SourceCustomerId"),
        "SourceCustomerId",
    )?;
    let target = draft.target(
        "customers",
        text(body, "TargetCustomerId"),
        "TargetCustomerId",
    )?;
    merge(draft, &source, &target)
}

/// The source is left as something that points to the target.
fn merge(draft: &mut Draft<'_>, source: &Target, target: &Target) -> Result<(), Refusal> {
    if source.place == target.place {
        return Err(Refusal::rule("An account can't be merged into itself."));
    }
    let mut members = inactive(draft.now());
    members.insert("MergeTargetId".to_owned(), Json::text(&target.id));
    draft.set(source, members);
    Ok(())
}

/// Order items and payments, which share a form.
fn update_items(draft: &mut Draft<'_>, _: &Call, body: &Object) -> Result<(), Refusal> {
    for (item, path) in each(body, "AccountingItemUpdates") {
        let id = text(item, "AccountingItemId");
        let path = format!("{path}.AccountingItemId");
        let is_payment = draft.view.place("payments", id).is_some();
        let collection = if is_payment { "payments" } else { "orderItems" };
        let target = draft.target(collection, id, &path)?;
        if target.property(&draft.view, "AccountingState").as_text() == Some("Closed") {
            return Err(Refusal::parameter(&path, "The item is on a closed bill."));
        }
        values::update(draft, &target, "AccountingItemId", item, &path)?;
    }
    Ok(())
}

fn add_command(draft: &mut Draft<'_>, _: &Call, body: &Object) -> Result<(), Refusal> {
    let members = Object::from_iter([("State".to_owned(), Json::text("Pending"))]);
    let id = draft.create("commands", members);
    draft.touch("commands", &id, body);
    Ok(())
}

fn add_card(draft: &mut Draft<'_>, _: &Call, body: &Object) -> Result<(), Refusal> {
    let mut members = values::initial(draft, "creditCards", body);
    members.extend(values::given(body));
    let id = draft.create("creditCards", members);
    draft.touch("creditCards", &id, body);
    Ok(())
}

fn add_export(draft: &mut Draft<'_>, _: &Call, body: &Object) -> Result<(), Refusal> {
    let order = Order::of(&draft.view, body)?;
    let id = draft.create("exports", order.members(body));
    draft.touch("exports", &id, body);
    draft.order = Some(order);
    Ok(())
}

/// A payment, by whatever means the operation is for; one by a new card makes that too.
fn add_payment(draft: &mut Draft<'_>, call: &Call, body: &Object) -> Result<(), Refusal> {
    let mut account = body
        .get("AccountId")
        .or_else(|| body.get("CustomerId"))
        .cloned();
    let mut card = None;
    if call.path == "creditCards/charge" {
        let charged = draft.target("creditCards", text(body, "CreditCardId"), "CreditCardId")?;
        account = Some(charged.property(&draft.view, "CustomerId"));
        card = Some(charged.id);
    } else if call.path == "payments/addCreditCard" {
        let members = values::initial(draft, "creditCards", body);
        let mut members: Object = members;
        members.extend(
            body.get("CustomerId")
                .map(|id| ("CustomerId".to_owned(), id.clone())),
        );
        let id = draft.create("creditCards", members);
        draft.touch("creditCards", &id, body);
        card = Some(id);
    }
    let account = account.unwrap_or(Json::Null);
    let (ty, data, content) = match (call.path.as_str(), &card) {
        (_, Some(card)) => (
            "CreditCardPayment",
            "CreditCard",
            vec![("CreditCardId", Json::text(card))],
        ),
        ("payments/addAlternative", _) => ("AlternativePayment", "Alternative", Vec::new()),
        _ => {
            let given = |name: &str| body.get(name).filter(|value| !value.is_null()).cloned();
            let ty = given("Type").unwrap_or_else(|| Json::text("Unspecified"));
            let identifier = given("ExternalIdentifier").unwrap_or(Json::Null);
            let content = vec![("Type", ty), ("ExternalIdentifier", identifier)];
            ("ExternalPayment", "External", content)
        }
    };
    let mut members = values::initial(draft, "payments", body);
    members.extend(values::given(body));
    let content = content
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value));
    let data = Object::from_iter([
        ("Discriminator".to_owned(), Json::text(data)),
        (data.to_owned(), Json::Object(content.collect())),
    ]);
    let is_alternative = ty == "AlternativePayment";
    for (name, value) in [
        (
            "AccountType",
            values::account_type(draft, account.as_text().unwrap_or_default()),
        ),
        ("AccountId", account),
        ("Type", Json::text(ty)),
        ("Kind", Json::text("Payment")),
        (
            "State",
            Json::text(if is_alternative { "Pending" } else { "Charged" }),
        ),
        ("AccountingState", Json::text("Open")),
        (
            "Identifier",
            body.get("ReceiptIdentifier").cloned().unwrap_or(Json::Null),
        ),
        ("ConsumedUtc", draft.now()),
        ("SettlementUtc", draft.now()),
        ("Data", Json::Object(data)),
    ] {
        members.insert(name.to_owned(), value);
    }
    members.extend(
        body.get("Amount")
            .map(|amount| ("OriginalAmount".to_owned(), amount.clone())),
    );
    let id = draft.create("payments", members);
    draft.touch("payments", &id, body);
    Ok(())
}

/// A payment the other way round.
fn refund(draft: &mut Draft<'_>, _: &Call, body: &Object) -> Result<(), Refusal> {
    let payment = draft.target("payments", text(body, "PaymentId"), "PaymentId")?;
    let current = |name: &str| payment.property(&draft.view, name);
    if current("State").as_text() != Some("Charged") {
        return Err(Refusal::parameter(
            "PaymentId",
            "Only a payment that has been charged can be refunded.",
        ));
    }
    if current("RefundedById") != Json::Null {
        return Err(Refusal::parameter(
            "PaymentId",
            "The payment has already been refunded.",
        ));
    }
    let mut amount = current("Amount");
    let part = body.get("ValueToRefund").filter(|part| !part.is_null());
    if let (Some(part), Json::Object(members)) = (part, &mut amount) {
        members.insert("GrossValue".to_owned(), part.clone());
        members.insert("NetValue".to_owned(), part.clone());
    }
    let amount = amount
        .as_object()
        .and_then(amounts::whole)
        .unwrap_or_default();
    let amount = amounts::times(&Json::Object(amount), -1);
    let mut members = values::initial(draft, "payments", body);
    for (name, value) in [
        ("AccountId", current("AccountId")),
        ("AccountType", current("AccountType")),
        ("EnterpriseId", current("EnterpriseId")),
        ("Amount", amount.clone()),
        ("OriginalAmount", amount.clone()),
        ("Type", current("Type")),
        ("Kind", Json::text("Refund")),
        ("State", Json::text("Charged")),
        ("AccountingState", Json::text("Open")),
        ("Notes", body.get("Reason").cloned().unwrap_or(Json::Null)),
        ("ConsumedUtc", draft.now()),
        ("SettlementUtc", draft.now()),
    ] {
        members.insert(name.to_owned(), value);
    }
    let id = draft.create("payments", members);
    let refunded = Object::from_iter([("RefundedById".to_owned(), Json::text(&id))]);
    draft.set(&payment, refunded);
    draft.touch("payments", &id, body);
    let answer = Object::from_iter([
        ("PaymentId".to_owned(), Json::text(&payment.id)),
        ("RefundId".to_owned(), Json::text(&id)),
        ("Amount".to_owned(), amount),
        ("State".to_owned(), Json::text("Charged")),
    ]);
    draft.set_extras(answer);
    Ok(())
}

/// Rates with an id, or with the external identifier of one that requests have made, are changed;
/// the others are new.
fn set_rates(draft: &mut Draft<'_>, _: &Call, body: &Object) -> Result<(), Refusal> {
    for (item, path) in each(body, "Rates") {
        let target = match item.get("Id").and_then(Json::as_text) {
            Some(id) => Some(draft.target("rates", id, &format!("{path}.Id"))?),
            None => rate_with(draft, text(item, "ExternalIdentifier")),
        };
        match target {
            Some(target) => values::update(draft, &target, "Id", item, "Id")?,
            None => values::create(draft, "rates", item, body).map(drop)?,
        }
    }
    Ok(())
}

fn rate_with(draft: &Draft<'_>, identifier: &str) -> Option<Target> {
    let view = draft.view;
    let known = view
        .state
        .overlay("rates")
        .filter(|_| !identifier.is_empty())?;
    let found = known.added_behind(None).find(|place| {
        let item = view.at("rates", *place);
        item.written("ExternalIdentifier").and_then(Json::as_text) == Some(identifier)
    })?;
    Some(Target::at(&view, "rates", found))
}

/// All documents of some customers go.
fn clear_documents(draft: &mut Draft<'_>, _: &Call, body: &Object) -> Result<(), Refusal> {
    let view = draft.view;
    let collection = "identityDocuments";
    let customers = draft.targets("customers", body, "CustomerIds")?;
    for place in view.places(collection) {
        let document = Target::at(&view, collection, place);
        let holder = document.property(&view, "CustomerId");
        let is_theirs = customers
            .iter()
            .any(|customer| holder.as_text() == Some(&customer.id));
        if is_theirs {
            draft.remove(&document);
        }
    }
    Ok(())
}
