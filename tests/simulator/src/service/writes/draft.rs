//! The changes of one request before they are applied.

use std::collections::HashMap;

use crate::contract::schema::{Property, Shape, TypeKind};

use crate::base::ids;
use crate::base::json::{Json, Object};
use crate::data::item::Place;
use crate::service::exports::Order;
use crate::service::refusal::Refusal;
use crate::service::view::View;
use crate::state::Change;

/// The changes that a request asks for.
pub(crate) struct Draft<'g> {
    pub(crate) view: View<'g>,
    pub(crate) changes: Vec<Change>,
    /// The items that the answer is about, in the order of the request.
    pub(crate) touched: Vec<Touched>,
    /// Members of the answer that are neither items nor their ids.
    pub(crate) extras: Object,
    /// The export that the request adds.
    pub(crate) order: Option<Order>,
    /// How many items of a collection the request has created so far.
    created: HashMap<String, u32>,
    /// The enterprise that the request names, or that is meant.
    enterprise: u32,
}

/// An item that a request is about, and the part of the request about it.
pub(crate) struct Touched {
    pub(crate) collection: String,
    pub(crate) id: String,
    pub(crate) request: Object,
}

/// An item that the request changes.
#[derive(Clone)]
pub(crate) struct Target {
    pub(crate) collection: String,
    pub(crate) place: Place,
    pub(crate) id: String,
}

impl Target {
    pub(crate) fn at(view: &View<'_>, collection: &str, place: Place) -> Self {
        Self {
            collection: collection.to_owned(),
            place,
            id: view.at(collection, place).id(),
        }
    }

    /// A property as the item has it now.
    pub(crate) fn property(&self, view: &View<'_>, path: &str) -> Json {
        let ty = view.contract.shown_as(&self.collection);
        let item = view.at(&self.collection, self.place);
        view.item_property(&item, ty.unwrap_or_default(), path)
    }
}

impl<'g> Draft<'g> {
    pub(crate) fn new(view: &View<'g>, body: &Object) -> Result<Self, Refusal> {
        let mut enterprise = view.caller.home();
        let named = body.get("EnterpriseId").and_then(Json::as_text);
        if let Some(id) = named {
            let Some(index) = view.dataset.index("enterprises", id) else {
                return Err(Refusal::unknown("EnterpriseId"));
            };
            if !view.caller.reaches(index) {
                return Err(Refusal::new(
                    401,
                    "The AccessToken does not reach the enterprise of `EnterpriseId`.",
                ));
            }
            enterprise = index;
        }
        Ok(Self {
            view: *view,
            changes: Vec::new(),
            touched: Vec::new(),
            extras: Object::default(),
            order: None,
            created: HashMap::new(),
            enterprise,
        })
    }

    /// The enterprise in which items are created that name none.
    pub(crate) fn enterprise(&self) -> Json {
        Json::text(self.view.dataset.id("enterprises", self.enterprise))
    }

    /// The service's clock.
    pub(crate) fn now(&self) -> Json {
        Json::text(self.view.now.to_string())
    }

    /// The number of the next item of a collection, from 0.
    pub(crate) fn next_number(&self, collection: &str) -> u32 {
        let drafted = self.created.get(collection).copied().unwrap_or(0);
        self.view.state.added(collection) + drafted
    }

    /// A new item; its id.
    pub(crate) fn create(&mut self, collection: &str, mut members: Object) -> String {
        let number = self.next_number(collection);
        let id = ids::free(self.view.dataset.added_seed(collection, number));
        *self.created.entry(collection.to_owned()).or_default() += 1;
        members.insert("CreatedUtc".to_owned(), self.now());
        members.insert("UpdatedUtc".to_owned(), self.now());
        for (name, value) in [
            ("IsActive", Json::Bool(true)),
            ("ActivityState", Json::text("Active")),
        ] {
            members.entry(name.to_owned()).or_insert(value);
        }
        self.changes.push(Change::Create {
            collection: collection.to_owned(),
            id: id.clone(),
            members,
        });
        id
    }

    /// Marks an item as one that the answer is about.
    pub(crate) fn touch(&mut self, collection: &str, id: &str, request: &Object) {
        self.touched.push(Touched {
            collection: collection.to_owned(),
            id: id.to_owned(),
            request: request.clone(),
        });
    }

    /// Members that the answer carries as they are.
    pub(crate) fn set_extras(&mut self, members: Object) {
        self.extras = members;
    }

    pub(crate) fn set(&mut self, target: &Target, mut members: Object) {
        members.insert("UpdatedUtc".to_owned(), self.now());
        self.changes.push(Change::Set {
            collection: target.collection.clone(),
            place: target.place,
            id: target.id.clone(),
            members,
        });
    }

    /// Removes an item. An item that has a flag or state of activity is set to inactive.
    pub(crate) fn remove(&mut self, target: &Target) {
        let contract = self.view.contract;
        let ty = contract.shown_as(&target.collection).unwrap_or_default();
        let has = |name: &str| contract.property(ty, name).is_some();
        if has("IsActive") || has("ActivityState") {
            self.set(target, inactive(self.now()));
        } else {
            self.changes.push(Change::Remove {
                collection: target.collection.clone(),
                place: target.place,
                id: target.id.clone(),
            });
        }
    }

    /// The item that an id in a request stands for.
    pub(crate) fn target(&self, collection: &str, id: &str, path: &str) -> Result<Target, Refusal> {
        let place = self.view.place(collection, id);
        let Some(place) = place.filter(|place| self.view.is_reached(collection, *place)) else {
            return Err(Refusal::unknown(path));
        };
        let target = Target::at(&self.view, collection, place);
        if self.is_deleted(&target) {
            return Err(Refusal::parameter(path, "It has already been deleted."));
        }
        Ok(target)
    }

    /// The items that the ids in a property stand for, each once; none if it is left out.
    pub(crate) fn targets(
        &self,
        collection: &str,
        body: &Object,
        name: &str,
    ) -> Result<Vec<Target>, Refusal> {
        let mut targets: Vec<Target> = Vec::new();
        let ids = match body.get(name) {
            Some(Json::List(ids)) => ids
                .iter()
                .enumerate()
                .map(|(index, id)| (id, format!("{name}[{index}]")))
                .collect(),
            Some(id) => vec![(id, name.to_owned())],
            None => Vec::new(),
        };
        for (id, path) in ids {
            if let Some(id) = id.as_text() {
                let target = self.target(collection, id, &path)?;
                if targets.iter().all(|known| known.place != target.place) {
                    targets.push(target);
                }
            }
        }
        Ok(targets)
    }

    fn is_deleted(&self, target: &Target) -> bool {
        let item = self.view.at(&target.collection, target.place);
        // This alone distinguishes items that requests have deleted from those that were never
        // active.
        self.view.is_gone(&target.collection, target.place)
            || item.written("IsActive") == Some(&Json::Bool(false))
                && item.written("DeletedUtc").is_some()
    }

    /// That every id in a request leads somewhere that the caller reaches.
    pub(crate) fn check_ids(&self, types: &[String], body: &Object) -> Result<(), Refusal> {
        match types {
            [ty] => self.check_members(ty, body, ""),
            // Which of several it is has been checked before, and matters to reads alone.
            _ => Ok(()),
        }
    }

    fn check_members(&self, ty: &str, members: &Object, path: &str) -> Result<(), Refusal> {
        for (name, property) in self.view.contract.properties(ty).into_iter().flatten() {
            if let Some(value) = members.get(name) {
                let path = if path.is_empty() {
                    name.clone()
                } else {
                    format!("{path}.{name}")
                };
                self.check_value(ty, property, &property.shape, value, &path)?;
            }
        }
        Ok(())
    }

    fn check_value(
        &self,
        ty: &str,
        property: &Property,
        shape: &Shape,
        value: &Json,
        path: &str,
    ) -> Result<(), Refusal> {
        match (shape, value) {
            (Shape::List(inner), Json::List(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.check_value(ty, property, inner, item, &format!("{path}[{index}]"))?;
                }
                Ok(())
            }
            (Shape::Named(name), Json::Object(members)) => {
                match self.view.contract.kind(name) {
                    // The property around an update decides what its value stands for.
                    Some(TypeKind::Object(inner))
                        if inner.len() == 1 && inner.contains_key("Value") =>
                    {
                        self.check_updated(ty, property, members, path)
                    }
                    _ => self.check_members(name, members, path),
                }
            }
            (Shape::Update(_), Json::Object(members)) => {
                self.check_updated(ty, property, members, path)
            }
            (Shape::Scalar(_), Json::Text(id)) => self.check_id(ty, &property.name, id, path),
            _ => Ok(()),
        }
    }

    fn check_updated(
        &self,
        ty: &str,
        property: &Property,
        members: &Object,
        path: &str,
    ) -> Result<(), Refusal> {
        let path = format!("{path}.Value");
        match members.get("Value") {
            Some(Json::Text(id)) => self.check_id(ty, &property.name, id, &path),
            _ => Ok(()),
        }
    }

    fn check_id(&self, ty: &str, property: &str, id: &str, path: &str) -> Result<(), Refusal> {
        let references = &self.view.contract.references;
        let Some(collection) = references.collection(ty, property) else {
            return Ok(());
        };
        let leads = |collection: &str| {
            let place = self.view.place(collection, id);
            place.is_some_and(|place| self.view.is_reached(collection, place))
        };
        let found = leads(collection) || references.others(ty, property).any(leads);
        if found {
            Ok(())
        } else {
            Err(Refusal::unknown(path))
        }
    }
}

/// The members of a deleted item that has a flag for it.
pub(crate) fn inactive(now: Json) -> Object {
    Object::from_iter([
        ("IsActive".to_owned(), Json::Bool(false)),
        ("ActivityState".to_owned(), Json::text("Deleted")),
        ("DeletedUtc".to_owned(), now),
    ])
}
