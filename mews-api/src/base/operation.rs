//! The core's knowledge about an operation: rows of constant data, written by generated code.

use std::fmt::Debug;
use std::hash::Hash;

use crate::base::api::{ApiInfo, CONNECTOR};
use crate::base::kind_names::kind_names;
use crate::base::request_rules::{RequestRule, SizeLimit};
use crate::json::{Codec, Empty};
use crate::value::Timestamp;

/// A request of the API. Written, it is the body without the envelope (tokens, client's name,
/// language).
pub trait Operation: Codec + Send + 'static {
    /// The response; `()` if it has no data.
    type Response: Empty + Send + 'static;

    /// Whether the response is one page of several: [`Single`] or [`Paged`].
    type Paging: Paging;

    /// The facts of the operation.
    const INFO: &'static OperationInfo;
}

/// Whether the response of an operation is one page of several.
pub trait Paging: sealed::Sealed {}

/// The response is complete: [`Call::send`](crate::Call::send) reads it.
#[derive(Debug)]
pub enum Single {}

/// The response may be one page of several: [`Call::items`](crate::Call::items) and
/// [`Call::pages`](crate::Call::pages) read all of them,
/// [`Call::first_page`](crate::Call::first_page) one.
#[derive(Debug)]
pub enum Paged {}

impl Paging for Single {}
impl Paging for Paged {}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Single {}
    impl Sealed for super::Paged {}
}

/// A read whose response holds a list that can be read page by page and item by item. Its
/// [`OperationInfo`] names the list.
pub trait Paginated: Operation {
    /// An item of the primary list.
    type Item: Empty + Send + 'static;
}

/// An item of a paginated list, with what identifies it and the time of its last change: for code
/// that is generic over items, such as a mirror in a database. Generated for the items of all
/// [`Paginated`] operations whose keys are properties of the item itself.
///
/// ```
/// use std::collections::BTreeMap;
///
/// use mews_api::{KeyedItem, Timestamp};
///
/// /// Keeps the newest version of each item.
/// struct Mirror<I: KeyedItem>(BTreeMap<I::Key, (Option<Timestamp>, I)>);
///
/// impl<I: KeyedItem> Mirror<I> {
///     fn put(&mut self, item: I) {
///         let (Some(key), updated) = (item.key(), item.updated()) else {
///             return;
///         };
///         match self.0.get(&key) {
///             Some((known, _)) if *known > updated => {}
///             _ => {
///                 self.0.insert(key, (updated, item));
///             }
///         }
///     }
/// }
/// ```
pub trait KeyedItem {
    /// An [`Id`](crate::Id) mostly; a tuple if several properties identify an item together.
    type Key: Clone + Debug + Eq + Hash + Ord + Send + Sync + 'static;

    /// The key of the item in its list. `None` if the service left it out.
    fn key(&self) -> Option<Self::Key>;

    /// When the item was last changed. `None` if items of this list don't carry it, or the service
    /// left it out.
    fn updated(&self) -> Option<Timestamp>;
}

/// A request whose response holds a list: one of an operation that is [`Paginated`], or a
/// [`RawList`](crate::RawList).
pub trait Listed: Send + 'static {
    /// An item of the primary list.
    type Item: Empty + Send + 'static;
}

impl<R: Paginated> Listed for R {
    type Item = <R as Paginated>::Item;
}

/// The effect of a call on the hotel's data, and so of sending it twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Changes nothing, but counts against a quota of its own.
    Metered,
    /// Sets a state that a second call would set again.
    Set,
    /// Changes a state one way; a second call is refused.
    Transition,
    /// Creates or moves something; a second call does it again.
    Create,
}

kind_names!(Effect {
    Read "read",
    Metered "metered",
    Set "set",
    Transition "transition",
    Create "create",
});

impl Effect {
    /// Whether the hotel's data stays unchanged.
    pub const fn is_read(self) -> bool {
        matches!(self, Self::Read | Self::Metered)
    }
}

/// The facts of an operation.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct OperationInfo {
    /// The API that it belongs to.
    pub api: &'static ApiInfo,
    /// The path below the API's base, such as `reservations/getAll/2023-06-06`.
    pub path: &'static str,
    /// The effect of the call on the hotel's data.
    pub effect: Effect,
    /// Whether access tokens of a portfolio of enterprises are accepted.
    pub portfolio: bool,
    /// The property of a metered request that collects a result that is already paid for: with it,
    /// the call is a plain read.
    pub prepaid: Option<&'static str>,
    /// Whether only selected partners may call it.
    pub restricted: bool,
    /// Whether it is on its way out.
    pub deprecated: bool,
    /// The most items on a page, if it takes a limitation and returns a cursor.
    pub page_size: Option<u32>,
    /// The primary list of the response: the one that the cursor pages through.
    pub list: Option<ListInfo>,
    /// Secondary lists of the response.
    pub secondary_lists: &'static [ListInfo],
    /// The property of the request that selects the lists of the response, if one of its flags is
    /// for the primary one.
    pub extent: Option<&'static str>,
    /// The time filters of the request.
    pub filters: &'static [FilterInfo],
    /// The lists of ids and the like in the request, each with its limit.
    pub id_lists: &'static [IdListInfo],
    /// Other lists of the request of which any one value selects an item, such as states. They have
    /// no limit.
    pub value_lists: &'static [&'static str],
    /// Limits of other lists of the request, such as the items of a write, and of its texts.
    pub limits: &'static [SizeLimit],
    /// Which properties of the request must be set, and which exclude each other.
    pub rules: &'static [RequestRule],
}

impl OperationInfo {
    /// The operation of the Connector API at this path below the API's base, such as
    /// `reservations/getAll/2023-06-06`.
    pub const fn new(path: &'static str, effect: Effect) -> Self {
        Self {
            api: &CONNECTOR,
            path,
            effect,
            portfolio: false,
            prepaid: None,
            restricted: false,
            deprecated: false,
            page_size: None,
            list: None,
            secondary_lists: &[],
            extent: None,
            filters: &[],
            id_lists: &[],
            value_lists: &[],
            limits: &[],
            rules: &[],
        }
    }

    /// Belongs to another API: generated bindings of one contain it as `API`.
    #[must_use]
    pub const fn api(mut self, api: &'static ApiInfo) -> Self {
        self.api = api;
        self
    }

    /// Accepts access tokens of a portfolio of enterprises.
    #[must_use]
    pub const fn portfolio(mut self) -> Self {
        self.portfolio = true;
        self
    }

    /// Metered, unless this property of the request collects what an earlier call has paid for.
    #[must_use]
    pub const fn prepaid(mut self, property: &'static str) -> Self {
        self.prepaid = Some(property);
        self
    }

    /// Open to selected partners only.
    #[must_use]
    pub const fn restricted(mut self) -> Self {
        self.restricted = true;
        self
    }

    /// On its way out.
    #[must_use]
    pub const fn deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    /// Takes a `Limitation` of at most this many items and returns a cursor.
    #[must_use]
    pub const fn page_size(mut self, items: u32) -> Self {
        self.page_size = Some(items);
        self
    }

    /// The primary list of the response: the one that the cursor pages through.
    #[must_use]
    pub const fn list(mut self, list: ListInfo) -> Self {
        self.list = Some(list);
        self
    }

    /// Secondary lists of the response.
    #[must_use]
    pub const fn secondary_lists(mut self, lists: &'static [ListInfo]) -> Self {
        self.secondary_lists = lists;
        self
    }

    /// The property of the request whose flag of the primary list's name switches that list on.
    #[must_use]
    pub const fn extent(mut self, property: &'static str) -> Self {
        self.extent = Some(property);
        self
    }

    /// The time filters of the request.
    #[must_use]
    pub const fn filters(mut self, filters: &'static [FilterInfo]) -> Self {
        self.filters = filters;
        self
    }

    /// The lists of ids and the like in the request, each with its limit.
    #[must_use]
    pub const fn id_lists(mut self, lists: &'static [IdListInfo]) -> Self {
        self.id_lists = lists;
        self
    }

    /// Other lists of the request of which any one value selects an item.
    #[must_use]
    pub const fn value_lists(mut self, properties: &'static [&'static str]) -> Self {
        self.value_lists = properties;
        self
    }

    /// Limits of other lists of the request, and of its texts.
    #[must_use]
    pub const fn limits(mut self, limits: &'static [SizeLimit]) -> Self {
        self.limits = limits;
        self
    }

    /// Which properties of the request must be set, and which exclude each other.
    #[must_use]
    pub const fn rules(mut self, rules: &'static [RequestRule]) -> Self {
        self.rules = rules;
        self
    }
}

/// A list in a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ListInfo {
    /// The property of the response that holds it.
    pub property: &'static str,
    /// The properties of an item that identify it together, as dotted paths.
    pub key: &'static [&'static str],
    /// Whether a response may lack it.
    pub optional: bool,
}

impl ListInfo {
    /// The list in this property, its items identified by `key`.
    pub const fn new(property: &'static str, key: &'static [&'static str]) -> Self {
        Self {
            property,
            key,
            optional: false,
        }
    }

    /// A response may lack it, or have null for it.
    #[must_use]
    pub const fn optional(mut self) -> Self {
        self.optional = true;
        self
    }
}

/// A time filter of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FilterInfo {
    /// The form of the interval in the request.
    pub shape: FilterShape,
    /// The meaning of the filter, unless a selector changes it. A filter with an unlisted selector
    /// value is never split, since its meaning is unknown.
    pub meaning: Meaning,
    /// Whether the times of an item by which it selects can change.
    pub time: Stability,
    /// The longest interval that the service accepts, in calendar months.
    pub max_months: Option<u32>,
    /// The property that chooses the meaning, and the meaning of each of its values.
    pub selector: Option<(&'static str, &'static [(&'static str, Meaning)])>,
}

/// The form of a time filter's interval in the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FilterShape {
    /// In a property holding `StartUtc` and `EndUtc`, two instants: the start is included, the end
    /// is not.
    Interval(&'static str),
    /// In a property holding `Start` and `End`, two dates: both are included.
    Dates(&'static str),
    /// In two properties of the request itself: its start and its end.
    Flat(&'static str, &'static str),
}

impl FilterInfo {
    /// An interval of instants in one property.
    pub const fn interval(property: &'static str, meaning: Meaning) -> Self {
        Self::shaped(FilterShape::Interval(property), meaning)
    }

    /// An interval of dates in one property.
    pub const fn dates(property: &'static str, meaning: Meaning) -> Self {
        Self::shaped(FilterShape::Dates(property), meaning)
    }

    /// An interval in two properties of the request.
    pub const fn flat(start: &'static str, end: &'static str, meaning: Meaning) -> Self {
        Self::shaped(FilterShape::Flat(start, end), meaning)
    }

    const fn shaped(shape: FilterShape, meaning: Meaning) -> Self {
        Self {
            shape,
            meaning,
            time: Stability::Planned,
            max_months: None,
            selector: None,
        }
    }

    /// The times by which it selects never change.
    #[must_use]
    pub const fn fixed(mut self) -> Self {
        self.time = Stability::Fixed;
        self
    }

    /// The times by which it selects change with every change of the item.
    #[must_use]
    pub const fn changing(mut self) -> Self {
        self.time = Stability::Changing;
        self
    }

    /// The longest interval that the service accepts, in calendar months.
    #[must_use]
    pub const fn max_months(mut self, months: u32) -> Self {
        self.max_months = Some(months);
        self
    }

    /// The property that chooses the meaning, and the meaning of each of its values.
    #[must_use]
    pub const fn selector(
        mut self,
        property: &'static str,
        meanings: &'static [(&'static str, Meaning)],
    ) -> Self {
        self.selector = Some((property, meanings));
        self
    }
}

/// Whether the times of an item by which a filter selects can change. An item whose time changes
/// during pagination may move from a range that is still to be read to one that was read already,
/// and be missed. So pagination splits the filter whose times change least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Stability {
    /// With every change of the item.
    Changing,
    /// Now and then: planned times.
    Planned,
    /// Never: times of events.
    Fixed,
}

/// Which items a time filter selects. The names are the item's own properties, as dotted paths,
/// where it carries them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Meaning {
    /// Those whose instant or date lies in the interval.
    Points(Option<&'static str>),
    /// Those whose own start and end overlap the interval.
    Overlaps(Option<(&'static str, &'static str)>),
    /// Those whose own start and end contain the whole interval: it must not be cut.
    Contains(Option<(&'static str, &'static str)>),
}

/// A list in a request of which any one entry selects an item: ids mostly, but also names or codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct IdListInfo {
    /// The property that holds it.
    pub property: &'static str,
    /// The least items that the service accepts.
    pub min_items: u32,
    /// The most items that the service accepts.
    pub max_items: u32,
}

impl IdListInfo {
    /// The list in this property, of at most `max_items` items.
    pub const fn new(property: &'static str, max_items: u32) -> Self {
        Self {
            property,
            min_items: 0,
            max_items,
        }
    }

    /// The service refuses fewer items.
    #[must_use]
    pub const fn min_items(mut self, items: u32) -> Self {
        self.min_items = items;
        self
    }
}
