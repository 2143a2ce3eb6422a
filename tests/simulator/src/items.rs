//! Items of the world with the changes of requests, as a caller finds them.

use crate::generate::Generator;
use crate::state::{Entry, Place};
use crate::world::Item;

impl<'a> Generator<'a> {
    /// Where the item with an id stands, removed or not.
    pub(crate) fn place(&self, collection: &str, id: &str) -> Option<Place> {
        let base = self.world.index(collection, id).map(Place::Base);
        base.or_else(|| self.state.overlay(collection)?.find(id))
    }

    /// Where the item with an id stands, if it is not gone.
    pub(crate) fn find(&self, collection: &str, id: &str) -> Option<Place> {
        self.place(collection, id)
            .filter(|place| !self.is_gone(collection, *place))
    }

    /// As [`Generator::find`], for what the caller's token reaches.
    pub(crate) fn find_reached(&self, collection: &str, id: &str) -> Option<Place> {
        let place = self.find(collection, id)?;
        self.is_reached(collection, place).then_some(place)
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
            .and_then(|id| self.world.index("enterprises", id));
        enterprise.is_none_or(|enterprise| self.caller.reaches(enterprise))
    }

    pub(crate) fn is_gone(&self, collection: &str, place: Place) -> bool {
        self.entry(collection, place)
            .is_some_and(|entry| entry.removed)
    }

    /// The item at a place.
    pub(crate) fn at<'i>(&self, collection: &'i str, place: Place) -> Item<'i>
    where
        'a: 'i,
    {
        self.world
            .item(collection, place, self.entry(collection, place))
    }

    fn entry(&self, collection: &str, place: Place) -> Option<&'a Entry> {
        self.state.overlay(collection)?.entry(place)
    }
}
