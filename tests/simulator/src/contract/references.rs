//! Which collection an id belongs to, so that ids in one answer are found by the operation that
//! lists them.

use std::collections::HashMap;

use crate::contract::schema::{Annotations, Scalar, Shape, TypeKind};

use crate::contract::{Contract, Table, place};

/// Entities that are wider than one kind, or that no operation lists: the collection that
/// represents them here, and the other collections that they may include.
const WIDE: [(&str, &str, &[&str]); 4] = [
    ("Account", "customers", &["companies"]),
    ("AccountingItem", "orderItems", &["payments"]),
    ("Chain", "chains", &[]),
    ("ServiceOrder", "reservations", &["productServiceOrders"]),
];

/// Where ids lead.
#[derive(Default)]
pub(crate) struct References {
    /// By type and property.
    places: Table<Table<String>>,
    /// Other collections, by `Type.Property`.
    wide: Table<&'static [&'static str]>,
    /// By the name of a type with an `Id`.
    views: Table<String>,
}

impl References {
    /// Reads them from the annotations, and from names where there is no annotation.
    pub(crate) fn find(contract: &Contract, annotations: &Annotations) -> Self {
        let mut views = Table::default();
        let mut singulars: Vec<(String, String)> = Vec::new();
        for listing in contract
            .calls
            .values()
            .filter_map(|call| call.listing.as_ref())
            .filter(|listing| listing.is_by_id())
        {
            views.insert(listing.item.clone(), listing.collection.clone());
            singulars.push((
                singular(&listing.collection) + "Id",
                listing.collection.clone(),
            ));
        }
        // The longest first: a `ResourceCategoryId` is not the id of just any category.
        singulars.sort_by_key(|(id, _)| std::cmp::Reverse(id.len()));
        let mut noted: HashMap<&str, String> = HashMap::new();
        let mut others: HashMap<&str, &'static [&'static str]> = HashMap::new();
        for (name, entity) in &annotations.entities {
            let wide = WIDE
                .iter()
                .find(|(wide, ..)| wide == name)
                .map(|(_, collection, _)| (*collection).to_owned());
            let Some(collection) =
                wide.or_else(|| entity.types.iter().find_map(|ty| views.get(ty).cloned()))
            else {
                continue;
            };
            for ty in &entity.types {
                views
                    .entry(ty.clone())
                    .or_insert_with(|| collection.clone());
            }
            for place in entity.properties.iter().chain(&entity.at) {
                noted.insert(place, collection.clone());
                if let Some((_, _, also)) = WIDE.iter().find(|(wide, ..)| wide == name) {
                    others.insert(place, also);
                }
            }
        }
        let mut places: Table<Table<String>> = Table::default();
        let mut wide = Table::default();
        for def in contract.facts.types.values() {
            let TypeKind::Object(properties) = &def.kind else {
                continue;
            };
            for property in properties
                .values()
                .filter(|property| is_uuid(&property.shape))
            {
                let place = place(&def.name, &property.name);
                let also = match noted.contains_key(place.as_str()) {
                    true => others.get(place.as_str()),
                    false => others.get(property.name.as_str()),
                };
                wide.extend(also.map(|also| (place.clone(), *also)));
                let collection = noted
                    .get(place.as_str())
                    .or_else(|| noted.get(property.name.as_str()))
                    .cloned();
                if let Some(collection) = collection.or_else(|| by_name(&property.name, &singulars))
                {
                    let of_type = places.entry(def.name.clone()).or_default();
                    of_type.insert(property.name.clone(), collection);
                }
            }
        }
        Self {
            places,
            wide,
            views,
        }
    }

    /// The collection that an id stands for.
    pub(crate) fn collection(&self, owner: &str, property: &str) -> Option<&str> {
        self.places.get(owner)?.get(property).map(String::as_str)
    }

    /// Other collections to which it may lead.
    pub(crate) fn others(
        &self,
        owner: &str,
        property: &str,
    ) -> impl Iterator<Item = &'static str> + use<> {
        let others = self.wide.get(&place(owner, property)).copied();
        others.unwrap_or_default().iter().copied()
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

/// `RequestedResourceCategoryIds` -> `resourceCategories`.
fn by_name(property: &str, singulars: &[(String, String)]) -> Option<String> {
    let id = property.strip_suffix('s').unwrap_or(property);
    let found = singulars
        .iter()
        .find(|(singular, _)| id.ends_with(singular.as_str()));
    found.map(|(_, collection)| collection.clone())
}

/// `resourceCategories` -> `ResourceCategory`.
pub(crate) fn singular(resource: &str) -> String {
    let one = if let Some(stem) = resource.strip_suffix("ies") {
        format!("{stem}y")
    } else if let Some(stem) = resource.strip_suffix("sses") {
        format!("{stem}ss")
    } else {
        resource.strip_suffix('s').unwrap_or(resource).to_owned()
    };
    let mut letters = one.chars();
    letters
        .next()
        .map(|first| first.to_ascii_uppercase().to_string() + letters.as_str())
        .unwrap_or_default()
}

/// `ResourceCategory` -> `ResourceCategories`.
pub(crate) fn plural(one: &str) -> String {
    match one.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None if one.ends_with("ss") => format!("{one}es"),
        None => format!("{one}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    fn names_singulars_of_resources() {
        for (resource, one) in [
            ("rates", "Rate"),
            ("companies", "Company"),
            ("addresses", "Address"),
            ("taxations", "Taxation"),
        ] {
            assert_eq!(singular(resource), one);
        }
    }
}
