//! A request as pagination sees it: the time ranges and id lists that can be split, and the body of
//! a slice. Also checks what the service would refuse. Knows no clock and makes no requests.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::ops::Range;

use super::keys::KeyExtractor;
use super::range::{Granularity, TimeRange, Window};
use crate::base::error::Error;
use crate::base::hash::Fnv;
use crate::base::operation::{Meaning, OperationInfo};
use crate::json::decode::from_json;
use crate::json::members::{Members, entries};
use crate::request::check::{LongLists, check};
use crate::request::encode::Encoded;
use crate::request::envelope::Body;
use crate::value::{Cursor, Timestamp};

mod filter;
mod windows;

use self::filter::Filter;

/// A request that needs more combinations of id lists and windows than this is refused.
const MAX_COMBINATIONS: usize = 100_000;

/// A request with its time filters and id lists read.
pub(crate) struct Query {
    pub(crate) info: OperationInfo,
    encoded: Encoded,
    filters: Vec<Filter>,
    lists: Vec<List>,
    /// The index of the filter that is split.
    split: Option<usize>,
}

/// A list of the request of which each entry selects items by itself.
struct List {
    property: &'static str,
    max: usize,
    /// The number of entries in the request, repeated ones included.
    given: usize,
    /// Each entry once, in the order of the request.
    entries: Vec<Box<str>>,
    /// Whether it holds ids. Other lists, such as states, are short and split last.
    ids: bool,
}

/// The filters of a slice besides its window: entries of the lists, and windows of the other
/// filters.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Filters {
    /// For each list the range of entries: lists of ids first, then the others.
    pub(crate) lists: Vec<(usize, usize)>,
    /// Windows of the filters that are not split: index of the filter, start and end.
    pub(crate) windows: Vec<(usize, Timestamp, Timestamp)>,
}
crate::object! { Filters {
    lists: required "l",
    windows: sparse "w",
} }

/// The filter that is split.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SplitFilter {
    pub(crate) granularity: Granularity,
    pub(crate) max_months: Option<u32>,
    pub(crate) meaning: Meaning,
}

impl Query {
    pub(crate) fn read(encoded: Encoded) -> Self {
        let info = encoded.info();
        let body = encoded.members();
        let mut filters = Vec::new();
        for filter in info.filters {
            filters.extend(Filter::read(filter, body));
        }
        let mut lists = Vec::new();
        for list in info.id_lists {
            let max = list.max_items.max(1) as usize;
            lists.extend(List::read(body, list.property, max, true));
        }
        for property in info.value_lists {
            lists.extend(List::read(body, property, usize::MAX, false));
        }
        Self {
            info,
            encoded,
            filters,
            lists,
            split: None,
        }
    }

    /// Whether the response must carry its primary list.
    pub(crate) fn asks_for_list(&self) -> bool {
        let flag = || -> Option<bool> {
            let extent = self.encoded.members().get(self.info.extent?)?;
            let flags = Members::read(extent.as_bytes()).ok()?;
            let flag = flags
                .get(self.info.list?.property)
                .map(from_json::<Option<bool>>);
            Some(flag.transpose().ok()?.flatten().unwrap_or(false))
        };
        flag().unwrap_or(true)
    }

    /// Refuses a call by items whose extent leaves the items out.
    pub(crate) fn check_list(&self) -> Result<(), Error> {
        match self.info.extent.zip(self.info.list) {
            Some((extent, list)) if !self.asks_for_list() => Err(self.refused(
                &format!("{extent}.{}", list.property),
                "must be switched on: these are the items; use `pages` for the other lists",
            )),
            _ => Ok(()),
        }
    }

    /// Rejects a single request that the service would refuse.
    pub(crate) fn check_single(&self) -> Result<(), Error> {
        self.check_always()?;
        for filter in &self.filters {
            if let Some(months) = filter.info.max_months.filter(|_| filter.exceeds_limit()) {
                return Err(self
                    .refused(
                        filter.name(),
                        format!(
                            "must span at most {months} months: the service refuses more than \
                             {months}M1D; `pages` and `items` split longer intervals"
                        ),
                    )
                    .with_kind(crate::base::error::ErrorKind::IntervalTooLong));
            }
        }
        check(&self.info, self.encoded.members(), LongLists::Sent)
    }

    /// Rejects requests that no split makes acceptable.
    fn check_always(&self) -> Result<(), Error> {
        for filter in &self.filters {
            if filter.range().is_some_and(|range| range.end < range.start) {
                return Err(self.refused(filter.name(), "must not end before it starts"));
            }
        }
        match (self.info.page_size, self.encoded.count()) {
            (Some(most), Some(count)) if count == 0 || count > most => Err(self.refused(
                &self.info.api.count_path(),
                format!("must be 1 to {most}, but is {count}"),
            )),
            _ => Ok(()),
        }
    }

    fn refused(&self, property: &str, message: impl Into<String>) -> Error {
        Error::rejected_before_sending(property, message).in_operation(self.info.path.into())
    }

    /// Refuses what the service would refuse of all requests that this one is split into.
    pub(crate) fn check_split(&self) -> Result<(), Error> {
        // A cursor inside the list belongs to one certain query.
        match self.start() {
            Some(_) => self.check_single(),
            None => check(&self.info, self.encoded.members(), LongLists::Split),
        }
    }

    /// Chooses the filter to split, or takes the caller's choice, and lists what has to be asked
    /// for side by side.
    pub(crate) fn combinations(&mut self, split_by: Option<&str>) -> Result<Vec<Filters>, Error> {
        self.check_always()?;
        if self.start().is_some() {
            return Ok(vec![self.whole()]);
        }
        self.split = match split_by {
            Some(property) => {
                let found = self.find_filter(property);
                if found.is_none() {
                    return Err(self.refused(
                        property,
                        "is not a time filter of this request that can be split",
                    ));
                }
                found
            }
            None => (0..self.filters.len())
                .filter(|index| self.filters[*index].is_splittable())
                .max_by_key(|index| self.filters[*index].preference()),
        };
        let mut combinations = vec![Filters::default()];
        for list in &self.lists {
            let size = list.entries.len();
            // An empty list is sent once, too.
            let chunks = size.div_ceil(list.max).max(1);
            combinations =
                self.multiply(combinations, list.property, chunks, &|filters, chunk| {
                    let from = chunk * list.max;
                    filters.lists.push((from, size.min(from + list.max)));
                })?;
        }
        for index in 0..self.filters.len() {
            if Some(index) != self.split && self.filters[index].exceeds_limit() {
                let windows = self.windows_of(index)?;
                let name = self.filters[index].name();
                combinations =
                    self.multiply(combinations, name, windows.len(), &|filters, window| {
                        let TimeRange { start, end } = windows[window];
                        filters.windows.push((index, start, end));
                    })?;
            }
        }
        Ok(combinations)
    }

    /// A filter by its property, or by the item's property that it selects by.
    fn find_filter(&self, property: &str) -> Option<usize> {
        let find = |is: &dyn Fn(&Filter) -> bool| {
            let mut filters = self.filters.iter();
            filters.position(|filter| filter.is_splittable() && is(filter))
        };
        find(&|filter| filter.name() == property).or_else(|| {
            find(&|filter| matches!(filter.meaning, Some(Meaning::Points(Some(path))) if path == property))
        })
    }

    /// Combines each element of `combinations` with each of `parts`; `add` adds one of them.
    fn multiply(
        &self,
        combinations: Vec<Filters>,
        property: &str,
        parts: usize,
        add: &dyn Fn(&mut Filters, usize),
    ) -> Result<Vec<Filters>, Error> {
        if combinations.len().saturating_mul(parts) > MAX_COMBINATIONS {
            let message = format!("would take more than {MAX_COMBINATIONS} requests");
            return Err(self.refused(property, message));
        }
        let mut product = Vec::with_capacity(combinations.len() * parts);
        for filters in combinations {
            for part in 0..parts {
                let mut filters = filters.clone();
                add(&mut filters, part);
                product.push(filters);
            }
        }
        Ok(product)
    }

    /// Everything that the request asks for.
    fn whole(&self) -> Filters {
        let lists = self.lists.iter();
        Filters {
            lists: lists.map(|list| (0, list.entries.len())).collect(),
            windows: Vec::new(),
        }
    }

    pub(crate) fn split_filter(&self) -> Option<SplitFilter> {
        let filter = &self.filters[self.split?];
        Some(SplitFilter {
            granularity: filter.granularity(),
            max_months: filter.info.max_months,
            meaning: filter.meaning?,
        })
    }

    /// The property of the filter that is split.
    pub(crate) fn split_name(&self) -> Option<&'static str> {
        Some(self.filters[self.split?].name())
    }

    pub(crate) fn key_extractor(&self) -> KeyExtractor {
        let key = self.info.list.map_or(&[][..], |list| list.key);
        KeyExtractor::new(key, self.split_filter().map(|filter| filter.meaning))
    }

    /// How many of the lists, the first ones, hold ids.
    pub(crate) fn id_lists(&self) -> usize {
        self.lists.iter().filter(|list| list.ids).count()
    }

    pub(crate) fn start(&self) -> Option<Cursor> {
        self.encoded.start()
    }

    /// The number of items asked for on a page; 0 if the operation has no pages.
    pub(crate) fn page_size(&self) -> u32 {
        self.info
            .page_size
            .map_or(0, |most| self.encoded.count().unwrap_or(most))
    }

    /// Whether this request can have these filters.
    pub(crate) fn fits(&self, filters: &Filters) -> bool {
        filters.lists.len() == self.lists.len()
            && (filters.lists.iter().zip(&self.lists))
                .all(|((from, to), list)| from <= to && *to <= list.entries.len())
            && filters.windows.iter().all(|(index, start, end)| {
                start <= end && Some(*index) != self.split && *index < self.filters.len()
            })
    }

    /// The body of a slice.
    pub(crate) fn body(
        &self,
        filters: &Filters,
        window: Option<Window>,
        count: u32,
        cursor: Option<Cursor>,
    ) -> Result<Body, Error> {
        let named = |error: Error| error.in_operation(self.info.path.into());
        let mut body = self.encoded.body(count, cursor).map_err(named)?;
        if let Some((index, window)) = self.split.zip(window) {
            let TimeRange { start, end } = window.range;
            let start = (!window.open_start).then_some(start);
            let end = (!window.open_end).then_some(end);
            self.filters[index]
                .put(&mut body, start, end)
                .map_err(named)?;
        }
        for (index, start, end) in &filters.windows {
            self.filters[*index]
                .put(&mut body, Some(*start), Some(*end))
                .map_err(named)?;
        }
        for (list, (from, to)) in self.lists.iter().zip(&filters.lists) {
            let as_given = (*from, *to) == (0, list.entries.len()) && list.given <= list.max;
            if !as_given {
                let mut entries = String::from("[");
                for entry in &list.entries[*from..*to] {
                    if entries.len() > 1 {
                        entries.push(',');
                    }
                    entries.push_str(entry);
                }
                entries.push(']');
                body.put(list.property, entries.into());
            }
        }
        Ok(body)
    }

    /// The filters of a slice, for people. Ids are shown as positions in the request's lists.
    pub(crate) fn describe(&self, filters: &Filters, window: Option<Window>) -> String {
        let mut parts = Vec::new();
        if let Some((name, window)) = self.split_name().zip(window) {
            parts.push(format!("{name} from {}", window.interval()));
        }
        for (list, (from, to)) in self.lists.iter().zip(&filters.lists) {
            if *to - from == 1 && list.entries.len() > 1 {
                let total = list.entries.len();
                parts.push(format!("entry {to} of the {total} in {}", list.property));
            } else if (*from, *to) != (0, list.entries.len()) {
                let (first, total) = (from + 1, list.entries.len());
                parts.push(format!(
                    "entries {first} to {to} of the {total} in {}",
                    list.property
                ));
            }
        }
        parts.join(", ")
    }

    /// The facts that two calls must share for one to continue the other: the operation and all
    /// filters, not the page.
    pub(crate) fn fingerprint(&self) -> String {
        let mut hash = Fnv::new();
        hash.add(self.info.path.as_bytes());
        hash.add_sorted(self.encoded.filters());
        format!("{:032x}", hash.0)
    }
}

impl List {
    /// `None` where the request doesn't set it.
    fn read(body: &Body, property: &'static str, max: usize, ids: bool) -> Option<Self> {
        let text = body.get(property)?;
        let given = entries(text.as_bytes()).ok()?;
        let mut known = HashSet::new();
        let mut entries = Vec::new();
        for entry in &given {
            let entry = &text[entry.clone()];
            if known.insert(entry) {
                entries.push(entry.into());
            }
        }
        Some(Self {
            property,
            max,
            given: given.len(),
            entries,
            ids,
        })
    }
}

impl Filters {
    /// Whether it holds a list that can be split.
    pub(crate) fn is_divisible(&self) -> bool {
        self.lists.iter().any(|(from, to)| to - from > 1)
    }

    /// The longest of these lists in `parts` pieces, in their order; `None` if none has two
    /// entries.
    pub(crate) fn split(&self, lists: Range<usize>, parts: usize) -> Option<Vec<Self>> {
        let lists = lists.start.min(self.lists.len())..lists.end.min(self.lists.len());
        let longest = lists.max_by_key(|index| {
            let (from, to) = self.lists[*index];
            (to - from, Reverse(*index))
        })?;
        let (from, to) = self.lists[longest];
        if to - from < 2 {
            return None;
        }
        let size = (to - from).div_ceil(parts);
        let piece = |from: usize| {
            let mut piece = self.clone();
            piece.lists[longest] = (from, to.min(from + size));
            piece
        };
        Some((from..to).step_by(size).map(piece).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_the_longest_list() {
        let filters = Filters {
            lists: vec![(0, 3), (10, 20)],
            windows: Vec::new(),
        };
        let lists = |pieces: Vec<Filters>| -> Vec<(usize, usize)> {
            pieces.iter().map(|piece| piece.lists[1]).collect()
        };
        assert_eq!(lists(filters.split(0..2, 2).unwrap()), [(10, 15), (15, 20)]);
        assert_eq!(lists(filters.split(0..9, 32).unwrap()).len(), 10);
        assert!(filters.split(2..9, 2).is_none());
    }
}
