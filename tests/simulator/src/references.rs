//! Which collection an id belongs to, so that ids in one answer are found by the operation that lists them.

use std::collections::HashMap;

use mews_codegen::schema::{Annotations, Scalar, Shape, TypeKind};

use crate::contract::{Contract, place};

/// Ids whose property doesn't end with the name of what they stand for.
const ROLES: [(&str, &str); 17] = [
    ("AccountId", "customers"),
    ("AssignedSpaceId", "resources"),
    ("AssociatedAccountId", "customers"),
    ("BaseRateId", "rates"),
    ("BookerId", "customers"),
    ("CategoryId", "resourceCategories"),
    ("ChainId", "chains"),
    ("CompanionId", "customers"),
    ("MergeTargetId", "customers"),
    ("OrderId", "orders"),
    ("OwnerId", "customers"),
    ("ParentResourceId", "resources"),
    ("RequestedCategoryId", "resourceCategories"),
    ("ServiceOrderId", "reservations"),
    ("ServiceOrderNoteId", "serviceOrderNotes"),
    ("ProductServiceOrderId", "productServiceOrders"),
    ("TravelAgencyId", "companies"),
];

/// Types that show an item of a collection although no operation lists them as such.
const VIEWS: [(&str, &str); 4] = [
    ("Enterprise", "enterprises"),
    ("RateForExtent", "rates"),
    ("RateGroupOld", "rateGroups"),
    ("ReservationGroupOld", "reservationGroups"),
];

/// Where ids lead.
#[derive(Default)]
pub(crate) struct References {
    /// By `Type.Property`.
    places: HashMap<String, String>,
    /// By the name of a type with an `Id`.
    views: HashMap<String, String>,
}

impl References {
    /// Reads them off names, and off the annotations where those say more.
    pub(crate) fn find(contract: &Contract, annotations: &Annotations) -> Self {
        let mut views: HashMap<String, String> = HashMap::new();
        for (ty, collection) in VIEWS {
            if contract.kind(ty).is_some() {
                views.insert(ty.to_owned(), collection.to_owned());
            }
        }
        let mut singulars: Vec<(String, String)> = Vec::new();
        for listing in contract.calls.values().filter_map(|call| call.listing.as_ref()) {
            if listing.key.len() == 1 && listing.key[0] == "Id" {
                views.insert(listing.item.clone(), listing.collection.clone());
                singulars.push((singular(&listing.collection) + "Id", listing.collection.clone()));
            }
        }
        // The longest first: `ResourceCategoryId` is no `CategoryId`.
        singulars.sort_by_key(|(id, _)| std::cmp::Reverse(id.len()));
        let mut noted: HashMap<&str, &str> = HashMap::new();
        for entity in annotations.entities.values() {
            if let Some(collection) = entity.types.iter().find_map(|ty| views.get(ty)) {
                for place in entity.properties.iter().chain(&entity.at) {
                    noted.insert(place, collection);
                }
            }
        }
        let mut places = HashMap::new();
        for def in contract.facts.types.values() {
            let TypeKind::Object(properties) = &def.kind else {
                continue;
            };
            for property in properties.values().filter(|property| is_uuid(&property.shape)) {
                let place = place(&def.name, &property.name);
                let collection = noted
                    .get(place.as_str())
                    .or_else(|| noted.get(property.name.as_str()))
                    .map(|collection| (*collection).to_owned())
                    .or_else(|| by_name(&def.name, &property.name, &singulars));
                if let Some(collection) = collection {
                    places.insert(place, collection);
                }
            }
        }
        Self { places, views }
    }

    /// The collection that an id stands for.
    pub(crate) fn collection(&self, owner: &str, property: &str) -> Option<&str> {
        self.places.get(&place(owner, property)).map(String::as_str)
    }

    /// The collection whose items a type shows.
    pub(crate) fn view(&self, ty: &str) -> Option<&str> {
        self.views.get(ty).map(String::as_str)
    }
}

fn is_uuid(shape: &Shape) -> bool {
    match shape {
        Shape::Scalar(scalar) => *scalar == Scalar::Uuid,
        Shape::List(inner) => is_uuid(inner),
        _ => false,
    }
}

fn by_name(owner: &str, property: &str, singulars: &[(String, String)]) -> Option<String> {
    let id = property.strip_suffix('s').unwrap_or(property);
    if id == "GroupId" {
        let of = if owner.contains("Reservation") { "reservationGroups" } else { "rateGroups" };
        return Some(of.to_owned());
    }
    let role = ROLES.iter().find(|(role, _)| *role == id).map(|(_, collection)| (*collection).to_owned());
    role.or_else(|| {
        let found = singulars.iter().find(|(singular, _)| id.ends_with(singular.as_str()));
        found.map(|(_, collection)| collection.clone())
    })
}

/// `resourceCategories` -> `ResourceCategory`.
fn singular(resource: &str) -> String {
    let one = if let Some(stem) = resource.strip_suffix("ies") {
        format!("{stem}y")
    } else if let Some(stem) = resource.strip_suffix("sses") {
        format!("{stem}ss")
    } else {
        resource.strip_suffix('s').unwrap_or(resource).to_owned()
    };
    let mut letters = one.chars();
    letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    fn singulars() {
        for (resource, one) in [("rates", "Rate"), ("companies", "Company"), ("addresses", "Address"), ("taxations", "Taxation")] {
            assert_eq!(singular(resource), one);
        }
    }
}
