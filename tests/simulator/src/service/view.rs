//! The data set with the changes of requests, as one caller finds it at one instant.

use std::ops::Deref;

use crate::data::generate::Generator;
use crate::data::item::{Entry, Place};
use crate::service::Rules;
use crate::service::operations::Operations;
use crate::service::tokens::Caller;
use crate::state::State;

/// All that answering one request looks at.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    /// Makes values; its fields and functions are the view's too.
    pub(crate) generator: Generator<'a>,
    pub(crate) operations: &'a Operations,
    pub(crate) state: &'a State,
    pub(crate) caller: &'a Caller,
    pub(crate) rules: &'a Rules,
}

impl<'a> Deref for View<'a> {
    type Target = Generator<'a>;

    fn deref(&self) -> &Generator<'a> {
        &self.generator
    }
}

impl<'a> View<'a> {
    /// The position of the item with an id, removed or not.
    pub(crate) fn place(&self, collection: &str, id: &str) -> Option<Place> {
        let base = self.dataset.index(collection, id).map(Place::Base);
        base.or_else(|| self.state.overlay(collection)?.find(id))
    }

    /// The position of the item with an id, if it has not been removed.
    pub(crate) fn find(&self, collection: &str, id: &str) -> Option<Place> {
        self.place(collection, id)
            .filter(|place| !self.is_gone(collection, *place))
    }

    /// As [`Generator::find`], for what the caller's token reaches.
    pub(crate) fn find_reached(&self, collection: &str, id: &str) -> Option<Place> {
        let place = self.find(collection, id)?;
        self.is_reached(collection, place).then_some(place)
    }

    /// The positions of all items of a collection that have not been removed: those that requests
    /// have added, the newest first, then those of the data set.
    pub(crate) fn places(&self, collection: &str) -> impl Iterator<Item = Place> {
        let added = self.state.overlay(collection).into_iter();
        let added = added.flat_map(|added| added.added_behind(None));
        let base = (0..self.dataset.size(collection)).map(Place::Base);
        added
            .chain(base)
            .filter(move |place| !self.is_gone(collection, *place))
    }

    pub(crate) fn is_reached(&self, collection: &str, place: Place) -> bool {
        if self.caller.enterprises.is_none() {
            return true;
        }
        let ty = self.contract.shown_as(collection).unwrap_or_default();
        let item = self.at(collection, place);
        let enterprise = self.item_property(&item, ty, "EnterpriseId");
        let enterprise = enterprise
            .as_text()
            .and_then(|id| self.dataset.index("enterprises", id));
        enterprise.is_none_or(|enterprise| self.caller.reaches(enterprise))
    }

    pub(crate) fn is_gone(&self, collection: &str, place: Place) -> bool {
        self.entry(collection, place)
            .is_some_and(|entry| entry.removed)
    }

    fn entry(&self, collection: &str, place: Place) -> Option<&'a Entry> {
        self.state.overlay(collection)?.entry(place)
    }
}
