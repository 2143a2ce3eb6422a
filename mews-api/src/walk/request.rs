//! A request as a walk sees it: intervals and id lists that can be cut, and the body of a part.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::ops::Range;

use super::seen::{Fnv, Marker};
use super::span::{Grain, Span, date_text, midnight};
use crate::bindings;
use crate::codec::Encoded;
use crate::decode::from_json;
use crate::envelope::Body;
use crate::error::Error;
use crate::object::{Members, entries};
use crate::operation::{FilterInfo, FilterShape, Meaning, OperationInfo, Stability};
use crate::value::{Cursor, Date, Timestamp};

/// More combinations of id lists and windows than this are refused: nobody means them.
const MAX_FACETS: usize = 100_000;

/// A request with its intervals and id lists read.
pub(crate) struct Request {
    pub(crate) info: &'static OperationInfo,
    encoded: Encoded,
    filters: Vec<Filter>,
    lists: Vec<List>,
    axis: Option<usize>,
}

/// An interval of the request.
struct Filter {
    info: &'static FilterInfo,
    /// `None` where the request's selector has a value that nobody has described.
    meaning: Option<Meaning>,
    start: Option<Timestamp>,
    end: Option<Timestamp>,
}

/// A list of the request of which any one entry selects an item.
struct List {
    property: &'static str,
    max: usize,
    /// As given.
    given: usize,
    /// Each entry once, in the order given.
    entries: Vec<Box<str>>,
    /// Of ids, many perhaps. Few values, such as states, are the last thing to be cut.
    ids: bool,
}

/// What of the lists and of further intervals a part asks for.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Facet {
    /// From and to which position of each list: those of ids, then those of other values.
    pub(crate) lists: Vec<(usize, usize)>,
    /// Windows of intervals other than the one that is cut: the filter's position, start and end.
    pub(crate) others: Vec<(usize, Timestamp, Timestamp)>,
}
bindings::object! { Facet {
    lists: required "lists",
    others: required "others",
} }

/// The interval that is cut.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Axis {
    pub(crate) start: Timestamp,
    /// `None` where the request leaves it open.
    pub(crate) end: Option<Timestamp>,
    pub(crate) grain: Grain,
    pub(crate) max_months: Option<u32>,
    pub(crate) meaning: Meaning,
}

/// The part of the cut interval that a body asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) span: Span,
    /// The end is left open, as in the request.
    pub(crate) open: bool,
}

impl Filter {
    fn name(&self) -> &'static str {
        match self.info.shape {
            FilterShape::Interval(name) | FilterShape::Dates(name) => name,
            FilterShape::Flat(start, _) => start,
        }
    }

    fn grain(&self) -> Grain {
        match self.info.shape {
            FilterShape::Dates(_) => Grain::Dates,
            _ => Grain::Instants,
        }
    }

    fn span(&self) -> Option<Span> {
        let (start, end) = self.start.zip(self.end)?;
        Some(Span { start, end })
    }

    fn exceeds(&self) -> bool {
        self.info
            .max_months
            .zip(self.span())
            .is_some_and(|(months, span)| span.exceeds(months))
    }

    /// What can be cut at all: it has a start, and its meaning allows it.
    fn is_cuttable(&self) -> bool {
        let bounded = match (self.start, self.end) {
            (Some(start), Some(end)) => start < end,
            (Some(_), None) => true,
            _ => false,
        };
        bounded
            && matches!(
                self.meaning,
                Some(Meaning::Points(_) | Meaning::Overlaps(_))
            )
    }

    /// Which of several to cut, the best last: what never changes before what may change during the walk, instants before
    /// intervals, of which one may lie across a cut.
    fn preference(&self, now: Timestamp) -> (bool, Stability, bool, i128) {
        let points = matches!(self.meaning, Some(Meaning::Points(_)));
        let end = self.end.unwrap_or(now).unix_nanoseconds();
        let length = self.start.map_or(0, |start| end - start.unix_nanoseconds());
        (self.exceeds(), self.info.time, points, length)
    }
}

struct Instants {
    start_utc: Option<Timestamp>,
    end_utc: Option<Timestamp>,
}
bindings::object! { Instants {
    start_utc: nullable "StartUtc",
    end_utc: nullable "EndUtc",
} }

struct Dates {
    start: Option<Date>,
    end: Option<Date>,
}
bindings::object! { Dates {
    start: nullable "Start",
    end: nullable "End",
} }

/// Dates as they are sent.
struct DateTexts {
    start: String,
    end: Option<String>,
}
bindings::object! { DateTexts {
    start: required "Start",
    end: nullable "End",
} }

impl Request {
    pub(crate) fn read(encoded: Encoded) -> Self {
        let info = encoded.info();
        let body = encoded.members();
        let mut filters = Vec::new();
        for filter in info.filters {
            filters.extend(read_filter(filter, body));
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
            axis: None,
        }
    }

    /// Whether the answer shall carry its primary list.
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

    /// Refuses to look for items in a list that the answer shall not carry.
    pub(crate) fn check_list(&self) -> Result<(), Error> {
        match self.info.extent.zip(self.info.list) {
            Some((extent, list)) if !self.asks_for_list() => Err(self.refused(
                &format!("{extent}.{}", list.property),
                "must be switched on: these are the items; `pages` walks the rest without them",
            )),
            _ => Ok(()),
        }
    }

    /// Refuses what the service would refuse of a single request.
    pub(crate) fn check_single(&self) -> Result<(), Error> {
        self.check_always()?;
        for filter in &self.filters {
            if let Some(months) = filter.info.max_months.filter(|_| filter.exceeds()) {
                return Err(self.refused(
                    filter.name(),
                    format!(
                        "must span at most {months} months: the service refuses more than {months}M1D; `pages` and `items` \
                         walk longer intervals"
                    ),
                )
                .with_kind(crate::error::ErrorKind::IntervalTooLong));
            }
        }
        for list in &self.lists {
            if list.given > list.max {
                return Err(self.refused(
                    list.property,
                    format!(
                        "must hold at most {} entries, but holds {}",
                        list.max, list.given
                    ),
                ));
            }
        }
        Ok(())
    }

    /// Refuses what no way of asking makes acceptable.
    fn check_always(&self) -> Result<(), Error> {
        for filter in &self.filters {
            if filter.span().is_some_and(|span| span.end < span.start) {
                return Err(self.refused(filter.name(), "must not end before it starts"));
            }
        }
        match (self.info.page_size, self.encoded.count()) {
            (Some(most), Some(count)) if count == 0 || count > most => Err(self.refused(
                "Limitation.Count",
                format!("must be 1 to {most}, but is {count}"),
            )),
            _ => Ok(()),
        }
    }

    fn refused(&self, property: &str, message: impl Into<String>) -> Error {
        Error::refused_here(property, message).in_operation(self.info.path.into())
    }

    /// Chooses the interval to cut, or takes the one that the caller wants, and lists what has to be asked for side by side.
    pub(crate) fn facets(
        &mut self,
        wanted: Option<&str>,
        now: Timestamp,
    ) -> Result<Vec<Facet>, Error> {
        self.check_always()?;
        // A start inside the list belongs to one certain query.
        if self.start().is_some() {
            self.check_single()?;
            return Ok(vec![self.whole()]);
        }
        self.axis = match wanted {
            Some(wanted) => {
                let find = |is: fn(&Filter, &str) -> bool| {
                    let mut filters = self.filters.iter();
                    filters.position(|filter| filter.is_cuttable() && is(filter, wanted))
                };
                let found = find(|filter, wanted| filter.name() == wanted).or_else(|| {
                    find(|filter, wanted| {
                        matches!(filter.meaning, Some(Meaning::Points(Some(path))) if path == wanted)
                    })
                });
                if found.is_none() {
                    return Err(
                        self.refused(wanted, "is no interval of this request that can be cut")
                    );
                }
                found
            }
            None => (0..self.filters.len())
                .filter(|index| self.filters[*index].is_cuttable())
                .max_by_key(|index| self.filters[*index].preference(now)),
        };
        let mut facets = vec![Facet::default()];
        for list in &self.lists {
            let size = list.entries.len();
            // An empty list is a chunk too.
            let chunks = size.div_ceil(list.max).max(1);
            facets = self.multiply(facets, list.property, chunks, &|facet, chunk| {
                let from = chunk * list.max;
                facet.lists.push((from, size.min(from + list.max)));
            })?;
        }
        for (index, filter) in self.filters.iter().enumerate() {
            if Some(index) == self.axis || !filter.exceeds() {
                continue;
            }
            let (Some(mut left), Some(months)) = (filter.span(), filter.info.max_months) else {
                continue;
            };
            if !filter.is_cuttable() {
                return Err(self.refused(
                    filter.name(),
                    format!("must span at most {months} months: what selects by this meaning can't be cut"),
                ));
            }
            let mut windows = Vec::new();
            loop {
                let from = left.last_window(months);
                windows.push((index, from, left.end));
                if from == left.start || windows.len() > MAX_FACETS {
                    break;
                }
                left.end = from;
            }
            facets = self.multiply(facets, filter.name(), windows.len(), &|facet, window| {
                facet.others.push(windows[window]);
            })?;
        }
        Ok(facets)
    }

    /// Each facet with each of so many parts, of which `add` adds the one at this index.
    fn multiply(
        &self,
        facets: Vec<Facet>,
        property: &str,
        parts: usize,
        add: &dyn Fn(&mut Facet, usize),
    ) -> Result<Vec<Facet>, Error> {
        if facets.len().saturating_mul(parts) > MAX_FACETS {
            return Err(self.refused(property, "takes more requests than anybody can mean"));
        }
        let mut product = Vec::with_capacity(facets.len() * parts);
        for facet in facets {
            for part in 0..parts {
                let mut facet = facet.clone();
                add(&mut facet, part);
                product.push(facet);
            }
        }
        Ok(product)
    }

    /// Everything that the request asks for.
    fn whole(&self) -> Facet {
        Facet {
            lists: self
                .lists
                .iter()
                .map(|list| (0, list.entries.len()))
                .collect(),
            others: Vec::new(),
        }
    }

    pub(crate) fn axis(&self) -> Option<Axis> {
        let filter = &self.filters[self.axis?];
        Some(Axis {
            start: filter.start?,
            end: filter.end,
            grain: filter.grain(),
            max_months: filter.info.max_months,
            meaning: filter.meaning?,
        })
    }

    /// The property of the interval that is cut.
    pub(crate) fn axis_name(&self) -> Option<&'static str> {
        Some(self.filters[self.axis?].name())
    }

    pub(crate) fn marker(&self) -> Marker {
        Marker {
            key: self.info.list.map_or(&[], |list| list.key),
            meaning: self.axis().map(|axis| axis.meaning),
        }
    }

    /// How many of the lists, the first ones, hold ids.
    pub(crate) fn id_lists(&self) -> usize {
        self.lists.iter().filter(|list| list.ids).count()
    }

    pub(crate) fn start(&self) -> Option<Cursor> {
        self.encoded.start()
    }

    /// How many items a page shall have; 0 where there are no pages.
    pub(crate) fn count(&self) -> u32 {
        self.info
            .page_size
            .map_or(0, |most| self.encoded.count().unwrap_or(most))
    }

    /// Whether a facet is one that this request can have.
    pub(crate) fn fits(&self, facet: &Facet) -> bool {
        facet.lists.len() == self.lists.len()
            && facet
                .lists
                .iter()
                .zip(&self.lists)
                .all(|((from, to), list)| from <= to && *to <= list.entries.len())
            && facet.others.iter().all(|(index, start, end)| {
                start <= end && Some(*index) != self.axis && *index < self.filters.len()
            })
    }

    /// The body of a part.
    pub(crate) fn body(
        &self,
        facet: &Facet,
        asked: Option<Asked>,
        count: u32,
        cursor: Option<Cursor>,
    ) -> Result<Body, Error> {
        let named = |error: Error| error.in_operation(self.info.path.into());
        let mut body = self.encoded.body(count, cursor).map_err(named)?;
        if let Some((index, asked)) = self.axis.zip(asked) {
            let end = (!asked.open).then_some(asked.span.end);
            self.put(&mut body, index, asked.span.start, end)
                .map_err(named)?;
        }
        for (index, start, end) in &facet.others {
            self.put(&mut body, *index, *start, Some(*end))
                .map_err(named)?;
        }
        for (list, (from, to)) in self.lists.iter().zip(&facet.lists) {
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

    /// Writes an interval, unless it is the one that stands there.
    fn put(
        &self,
        body: &mut Body,
        index: usize,
        start: Timestamp,
        end: Option<Timestamp>,
    ) -> Result<(), Error> {
        let filter = &self.filters[index];
        if (Some(start), end) == (filter.start, filter.end) {
            return Ok(());
        }
        match filter.info.shape {
            FilterShape::Interval(property) => {
                let (start_utc, end_utc) = (Some(start), end);
                body.set(property, &Instants { start_utc, end_utc })
            }
            FilterShape::Dates(property) => {
                let (start, end) = (date_text(start), end.map(date_text));
                body.set(property, &DateTexts { start, end })
            }
            FilterShape::Flat(first, last) => {
                body.set(first, &start)?;
                body.set(last, &end)
            }
        }
    }

    /// What two walks must have in common for one to go on where the other stopped: operation and all filters, not the page.
    pub(crate) fn fingerprint(&self) -> String {
        // In the order of their names, whatever theirs is in the body.
        let mut members: Vec<(&str, &str)> = Vec::new();
        for member in self.encoded.members().filters() {
            let place = members.partition_point(|known| *known < member);
            members.insert(place, member);
        }
        let mut hash = Fnv::new();
        hash.add(self.info.path.as_bytes());
        for (name, value) in members {
            for text in [name, value] {
                hash.add(&(text.len() as u64).to_le_bytes());
                hash.add(text.as_bytes());
            }
        }
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

impl Facet {
    /// Whether it holds a list that can be cut.
    pub(crate) fn is_divisible(&self) -> bool {
        self.lists.iter().any(|(from, to)| to - from > 1)
    }

    /// Two halves of the longest of these lists, in their order; `None` if none of them has two entries.
    pub(crate) fn halves(&self, lists: Range<usize>) -> Option<(Self, Self)> {
        let longest = (lists.start..lists.end.min(self.lists.len())).max_by_key(|index| {
            let (from, to) = self.lists[*index];
            (to - from, Reverse(*index))
        })?;
        let (from, to) = self.lists[longest];
        if to - from < 2 {
            return None;
        }
        let middle = from + (to - from).div_ceil(2);
        let (mut first, mut second) = (self.clone(), self.clone());
        first.lists[longest] = (from, middle);
        second.lists[longest] = (middle, to);
        Some((first, second))
    }
}

fn read_filter(info: &'static FilterInfo, body: &Body) -> Option<Filter> {
    let instant = |name: &str| -> Option<Timestamp> {
        from_json::<Option<Timestamp>>(body.get(name)?.as_bytes()).ok()?
    };
    let (start, end) = match info.shape {
        FilterShape::Interval(name) => {
            let ends: Option<Instants> = from_json(body.get(name)?.as_bytes()).ok()?;
            ends.map(|ends| (ends.start_utc, ends.end_utc))?
        }
        FilterShape::Dates(name) => {
            let ends: Option<Dates> = from_json(body.get(name)?.as_bytes()).ok()?;
            ends.map(|ends| (ends.start.and_then(midnight), ends.end.and_then(midnight)))?
        }
        FilterShape::Flat(start, end) => (instant(start), instant(end)),
    };
    if start.is_none() && end.is_none() {
        return None;
    }
    let chosen = info.selector.and_then(|(property, meanings)| {
        let chosen: Option<String> = from_json(body.get(property)?.as_bytes()).ok()?;
        let chosen = chosen?;
        let meaning = meanings.iter().find(|(value, _)| *value == chosen);
        Some(meaning.map(|(_, meaning)| *meaning))
    });
    Some(Filter {
        info,
        meaning: chosen.unwrap_or(Some(info.meaning)),
        start,
        end,
    })
}
