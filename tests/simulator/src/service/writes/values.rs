//! From the properties of a request to those of an item.

use crate::base::json::{Json, Object};
use crate::service::refusal::Refusal;

use super::draft::{Draft, Target};
use super::transitions;

/// Names that requests use, and under which else their values are known.
const ALSO_KNOWN_AS: [(&str, &str, &[&str]); 15] = [
    ("bills", "AccountId", &["CustomerId"]),
    ("bills", "AssociatedAccountId", &["CompanyId"]),
    ("customers", "PreferredLanguageCode", &["LanguageCode"]),
    ("customers", "Telephone", &["Phone"]),
    ("orderItems", "ServiceOrderId", &["OrderId"]),
    ("paymentRequests", "AccountId", &["CustomerId"]),
    ("productServiceOrders", "CustomerId", &["AccountId"]),
    ("rates", "RateGroupId", &["GroupId"]),
    ("reservations", "AssignedResourceId", &["AssignedSpaceId"]),
    ("reservations", "CompanyId", &["PartnerCompanyId"]),
    ("reservations", "CustomerId", &["AccountId", "OwnerId"]),
    ("reservations", "EndUtc", &["ScheduledEndUtc"]),
    (
        "reservations",
        "RequestedCategoryId",
        &["RequestedResourceCategoryId"],
    ),
    ("resourceBlocks", "ResourceId", &["AssignedResourceId"]),
    ("serviceOrderNotes", "ServiceOrderId", &["OrderId"]),
];

/// Adds the other names under which items of a collection show the properties of a request.
pub(crate) fn named(collection: &str, mut members: Object) -> Object {
    let mut further = Object::default();
    for (name, value) in &members {
        let also = ALSO_KNOWN_AS
            .iter()
            .find(|(of, known, _)| *of == collection && known == name);
        // `Names` in many languages, and the older `Name` in one.
        let text = value.as_object().and_then(|texts| texts.values().next());
        if let (Some(one), Some(text @ Json::Text(_))) = (name.strip_suffix('s'), text) {
            further.insert(one.to_owned(), text.clone());
        }
        for other in also.into_iter().flat_map(|(_, _, others)| *others) {
            further.insert((*other).to_owned(), value.clone());
        }
    }
    if collection == "reservations" {
        // A reservation that has begun keeps when it really did.
        further.extend(
            members
                .get("StartUtc")
                .map(|start| ("ScheduledStartUtc".to_owned(), start.clone())),
        );
    }
    members.extend(further);
    members
}

/// The values of a new item: those of the request, without the nulls.
pub(crate) fn given(request: &Object) -> Object {
    request
        .iter()
        .filter(|(_, value)| !value.is_null())
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// Drafts a new item as a request describes it.
pub(crate) fn create(
    draft: &mut Draft<'_>,
    collection: &str,
    item: &Object,
    body: &Object,
) -> Result<String, Refusal> {
    let mut members = initial(draft, collection, item);
    members.extend(named(collection, given(item)));
    transitions::may_be_added(draft, collection, &members, body)?;
    let id = draft.create(collection, members);
    draft.touch(collection, &id, item);
    Ok(id)
}

/// The values of a new item that the request does not give.
pub(crate) fn initial(draft: &Draft<'_>, collection: &str, item: &Object) -> Object {
    let mut members = Object::default();
    let contract = draft.view.contract;
    let ty = contract.shown_as(collection).unwrap_or_default();
    let number = draft.next_number(collection);
    let mut set = |name: &str, value: Json| {
        members.insert(name.to_owned(), value);
    };
    if !item.contains_key("ServiceId") {
        set("EnterpriseId", draft.enterprise());
    }
    set("ChainId", Json::text(draft.view.dataset.id("chains", 0)));
    set("Number", Json::text((2_000_000 + number).to_string()));
    if let Some(account) = item.get("AccountId").and_then(Json::as_text) {
        set("AccountType", account_type(draft, account));
    }
    // Where a state is a text without a list of values, and the one in which things begin.
    if let Some(state) = transitions::first_state(collection) {
        set("State", Json::text(state));
    } else if collection == "companies" {
        set("Number", Json::number(2_000_000 + number));
    }
    if contract.property(ty, "EnterpriseId").is_none() {
        members.shift_remove("EnterpriseId");
    }
    members
}

/// `Customer` or `Company`.
pub(crate) fn account_type(draft: &Draft<'_>, id: &str) -> Json {
    let is_company = draft.view.place("companies", id).is_some();
    Json::text(if is_company { "Company" } else { "Customer" })
}

/// Drafts the changes that a request wants of an item.
pub(crate) fn update(
    draft: &mut Draft<'_>,
    target: &Target,
    key: &str,
    item: &Object,
    path: &str,
) -> Result<(), Refusal> {
    let mut members = Object::default();
    for (name, value) in item.iter().filter(|(name, _)| *name != key) {
        match wanted(value) {
            Wanted::Nothing => {}
            Wanted::Value(value) => {
                members.insert(name.clone(), value);
            }
            Wanted::Parts(parts) => {
                let mut whole = target.property(&draft.view, name);
                if let Json::List(flags) = &mut whole {
                    switch(flags, &parts);
                } else {
                    merge(&mut whole, parts);
                }
                members.insert(name.clone(), whole);
            }
        }
    }
    transitions::may_be_updated(draft, target, &members, path)?;
    draft.set(target, named(&target.collection, members));
    draft.touch(&target.collection, &target.id, item);
    Ok(())
}

/// The change that a request makes to a property.
pub(crate) enum Wanted {
    /// As it is.
    Nothing,
    /// This value; null takes it away.
    Value(Json),
    /// These members, and the others as they are.
    Parts(Object),
}

/// Left out, null and `{}` keep, `{"Value": …}` sets, and other objects apply that to their
/// members.
pub(crate) fn wanted(value: &Json) -> Wanted {
    let members = match value {
        Json::Null => return Wanted::Nothing,
        Json::Object(members) => members,
        value => return Wanted::Value(value.clone()),
    };
    if members.is_empty() {
        return Wanted::Nothing;
    }
    if let (1, Some(value)) = (members.len(), members.get("Value")) {
        return Wanted::Value(value.clone());
    }
    let mut parts = Object::default();
    for (name, value) in members {
        match wanted(value) {
            Wanted::Nothing => {}
            Wanted::Value(value) => {
                parts.insert(name.clone(), value);
            }
            Wanted::Parts(inner) => {
                parts.insert(name.clone(), Json::Object(inner));
            }
        }
    }
    if parts.is_empty() {
        Wanted::Nothing
    } else {
        Wanted::Parts(parts)
    }
}

/// Puts members over those of a value, level by level.
pub(crate) fn merge(whole: &mut Json, parts: Object) {
    let Json::Object(members) = whole else {
        *whole = Json::Object(parts);
        return;
    };
    for (name, part) in parts {
        match (members.get_mut(&name), part) {
            (Some(old @ Json::Object(_)), Json::Object(inner)) => merge(old, inner),
            (_, part) => {
                members.insert(name, part);
            }
        }
    }
}

/// Requests switch words on and off that items carry as a list.
fn switch(flags: &mut Vec<Json>, parts: &Object) {
    for (flag, on) in parts {
        let flag = Json::text(flag.as_str());
        flags.retain(|known| *known != flag);
        if *on == Json::Bool(true) {
            flags.push(flag);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Wanted, merge, wanted};
    use crate::base::json::Json;

    fn json(text: &str) -> Json {
        Json::parse(text.as_bytes()).unwrap()
    }

    #[test]
    fn update_values_keep_set_and_clear() {
        for keep in ["null", "{}", r#"{"Name": null}"#, r#"{"Name": {}}"#] {
            assert!(matches!(wanted(&json(keep)), Wanted::Nothing), "{keep}");
        }
        assert!(matches!(
            wanted(&json(r#"{"Value": null}"#)),
            Wanted::Value(Json::Null)
        ));
        assert!(matches!(
            wanted(&json(r#"{"Value": {"a": 1}}"#)),
            Wanted::Value(Json::Object(_))
        ));
        assert!(matches!(wanted(&json("3")), Wanted::Value(Json::Number(_))));
    }

    #[test]
    fn parts_leave_the_others() {
        let Wanted::Parts(parts) = wanted(&json(
            r#"{"a": {"Value": 1}, "b": {"c": {"Value": 2}}, "d": {}}"#,
        )) else {
            panic!("no parts");
        };
        let mut whole = json(r#"{"a": 0, "b": {"c": 0, "x": 0}, "d": 0}"#);
        merge(&mut whole, parts);
        assert_eq!(whole, json(r#"{"a": 1, "b": {"c": 2, "x": 0}, "d": 0}"#));
    }
}
