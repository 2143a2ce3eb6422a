//! Reservations in columns, so that a query over a million of them looks at few.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashSet};
use std::sync::OnceLock;

use crate::contract::schema::Meaning;

use crate::base::instant::Instant;
use crate::base::interval::{Interval, IntervalEnds};
use crate::data::charge;
use crate::data::condition::Condition;
use crate::data::dataset::Dataset;
use crate::data::stay::{Reservation, STATES};

/// No such time.
const NONE: i64 = i64::MIN;

/// The columns that filters read, for reservations as generated from the seed, by index. Values are
/// seconds since 1970 and indexes of items.
pub(crate) struct ColumnIndex {
    times: [Times; TIMES.len()],
    ids: [Ids; IDS.len()],
    states: Vec<u8>,
    /// The longest stay in seconds.
    longest: i64,
}

/// The properties of a reservation that its bill depends on.
pub(crate) struct Billed {
    pub(crate) enterprise: u32,
    pub(crate) start: Instant,
    pub(crate) end: Instant,
    /// When the guests left, as far as they have.
    pub(crate) left: Option<Instant>,
    /// Whether it was cancelled, late.
    pub(crate) is_canceled: bool,
}

/// The names of times in both forms of reservations.
const TIMES: [(&str, &str); 7] = [
    ("CreatedUtc", "CreatedUtc"),
    ("UpdatedUtc", "UpdatedUtc"),
    ("ScheduledStartUtc", "StartUtc"),
    ("ScheduledEndUtc", "EndUtc"),
    ("ActualStartUtc", "ActualStartUtc"),
    ("ActualEndUtc", "ActualEndUtc"),
    ("CanceledUtc", "CancelledUtc"),
];
const SCHEDULED_START: usize = 2;

/// The names of ids, and what they are the ids of.
const IDS: [(&[&str], &str); 4] = [
    (&["AccountId", "OwnerId", "CustomerId"], "customers"),
    (&["GroupId"], "reservationGroups"),
    (&["EnterpriseId"], "enterprises"),
    (&["ServiceId"], "services"),
];

#[derive(Default)]
struct Times {
    values: Vec<i64>,
    order: OnceLock<Vec<u32>>,
}

#[derive(Default)]
struct Ids {
    values: Vec<u32>,
    order: OnceLock<Vec<u32>>,
}

/// A condition that columns can decide.
enum Check<'c> {
    Point(&'c Times, Bounds),
    /// By the columns of start and end.
    Meets([&'c Times; 2], Ends),
    Contains([&'c Times; 2], Ends),
    Among(&'c Ids, HashSet<u32>),
    State(Vec<bool>),
}

/// From the first to the second, which is excluded.
type Bounds = (i64, i64);

/// The ends of an interval for those who compare whole seconds with them.
struct Ends {
    start_floor: i64,
    end_ceil: i64,
    /// A time range that ends by then lies before the interval.
    before: i64,
    /// A time range that begins from then on lies after the interval.
    behind: i64,
    /// The one instant that it is.
    instant: Option<i64>,
}

impl ColumnIndex {
    pub(crate) fn read(dataset: &Dataset, size: u32) -> Self {
        let mut columns = Self {
            times: Default::default(),
            ids: Default::default(),
            states: Vec::with_capacity(size as usize),
            longest: 0,
        };
        for index in 0..size {
            let Some(Reservation { times, ids, state }) = dataset.reservation(index) else {
                break;
            };
            for (column, time) in columns.times.iter_mut().zip(times) {
                column
                    .values
                    .push(time.map_or(NONE, |time| time.seconds().0));
            }
            for (column, id) in columns.ids.iter_mut().zip(ids) {
                column.values.push(id);
            }
            columns.states.push(state);
            let last = index as usize;
            let [start, end] = [SCHEDULED_START, SCHEDULED_START + 1]
                .map(|column| columns.times[column].values[last]);
            columns.longest = columns.longest.max(end - start);
        }
        columns
    }

    /// A reservation that has a bill: one that is confirmed, or was, or that was cancelled late.
    pub(crate) fn billed(&self, index: u32) -> Option<Billed> {
        let index = index as usize;
        let state = STATES.get(usize::from(*self.states.get(index)?))?;
        let time = |column: usize| {
            let second = self.times[column].values[index];
            (second != NONE).then(|| Instant::of_seconds(second))
        };
        let start = time(SCHEDULED_START)?;
        let is_canceled = time(6).is_some_and(|canceled| charge::is_late(start, canceled));
        let has_nights = matches!(*state, "Confirmed" | "Started" | "Processed");
        (has_nights || is_canceled).then_some(Billed {
            enterprise: self.ids[2].values[index],
            start,
            end: time(SCHEDULED_START + 1)?,
            left: time(5),
            is_canceled,
        })
    }

    /// Whether a reservation is `Started`.
    pub(crate) fn is_in_house(&self, index: u32) -> bool {
        let state = self.states.get(index as usize);
        state.is_some_and(|state| STATES.get(usize::from(*state)) == Some(&"Started"))
    }

    fn time(&self, path: &str) -> Option<&Times> {
        let column = TIMES
            .iter()
            .position(|(new, old)| *new == path || *old == path)?;
        self.times.get(column)
    }

    /// The condition as one of columns; nothing if they don't know.
    fn check<'c>(&'c self, dataset: &Dataset, condition: &Condition<'_>) -> Option<Check<'c>> {
        match condition {
            Condition::Times { meaning, interval } => match meaning {
                Meaning::Points(Some(path)) => {
                    Some(Check::Point(self.time(path)?, points(interval)))
                }
                Meaning::Overlaps(Some((start, end))) => {
                    let columns = [self.time(start)?, self.time(end)?];
                    Some(Check::Meets(columns, Ends::of(interval)))
                }
                Meaning::Contains(Some((start, end))) => {
                    let columns = [self.time(start)?, self.time(end)?];
                    Some(Check::Contains(columns, Ends::of(interval)))
                }
                _ => None,
            },
            Condition::Among { path, values } if *path == "State" => {
                // The one state whose name differs in the older form.
                let holds = |state: &&str| {
                    values.contains(&state.to_lowercase())
                        || *state == "Inquired" && values.contains("enquired")
                };
                Some(Check::State(STATES.iter().map(holds).collect()))
            }
            Condition::Among { path, values } => self.among(dataset, path, values),
            Condition::Reached { enterprises } => self.among(dataset, "EnterpriseId", enterprises),
            Condition::Active { .. } | Condition::Without { .. } => None,
        }
    }

    fn among(&self, dataset: &Dataset, path: &str, values: &HashSet<String>) -> Option<Check<'_>> {
        let column = IDS.iter().position(|(names, _)| names.contains(&path))?;
        let indexes = values
            .iter()
            .filter_map(|id| dataset.index(IDS[column].1, id))
            .collect();
        Some(Check::Among(self.ids.get(column)?, indexes))
    }

    /// The indexes from `first` on that may pass the conditions, in order, and whether all of them
    /// pass.
    pub(crate) fn candidates<'c>(
        &'c self,
        dataset: &Dataset,
        conditions: &[Condition<'_>],
        first: u32,
    ) -> (Box<dyn Iterator<Item = u32> + 'c>, bool) {
        let checks: Vec<Option<Check<'c>>> = conditions
            .iter()
            .map(|condition| self.check(dataset, condition))
            .collect();
        let decided = checks.iter().all(Option::is_some);
        let checks: Vec<Check<'c>> = checks.into_iter().flatten().collect();
        (self.passing(checks, first), decided)
    }

    /// The indexes from one on that pass all checks, in order.
    fn passing<'c>(
        &'c self,
        checks: Vec<Check<'c>>,
        first: u32,
    ) -> Box<dyn Iterator<Item = u32> + 'c> {
        let size = self.states.len();
        let narrowest = checks
            .iter()
            .filter_map(|check| self.ranges(check))
            .min_by_key(|ranges| ranges.iter().map(|range| range.len()).sum::<usize>());
        let passes = move |index: &u32| {
            let index = *index as usize;
            checks.iter().all(|check| check.holds(self, index))
        };
        // Where much passes, looking at one after the other soon finds enough.
        let few =
            |ranges: &Vec<&[u32]>| ranges.iter().map(|range| range.len()).sum::<usize>() < size / 8;
        let indexes: Box<dyn Iterator<Item = u32>> = match narrowest.filter(few) {
            Some(ranges) => {
                let found = ranges.into_iter().flatten().copied();
                let heap: BinaryHeap<Reverse<u32>> =
                    found.filter(|index| *index >= first).map(Reverse).collect();
                Box::new(Ascending(heap))
            }
            None => Box::new(first..u32::try_from(size).unwrap_or(u32::MAX)),
        };
        Box::new(indexes.filter(passes))
    }

    /// The reservations that lie in part between two instants, in order.
    pub(crate) fn colliding(
        &self,
        start: Instant,
        end: Instant,
    ) -> Box<dyn Iterator<Item = u32> + '_> {
        let interval = Interval {
            start: Some(start),
            end: Some(end),
            ends: IntervalEnds::HalfOpen,
        };
        let [start, end] = [SCHEDULED_START, SCHEDULED_START + 1];
        let columns = [&self.times[start], &self.times[end]];
        self.passing(vec![Check::Meets(columns, Ends::of(&interval))], 0)
    }

    /// The reservations whose nights and bills may pass the conditions, in order; nothing if all
    /// may.
    pub(crate) fn of_bookings<'c>(
        &'c self,
        dataset: &Dataset,
        conditions: &[Condition<'_>],
    ) -> Option<Box<dyn Iterator<Item = u32> + 'c>> {
        let check = |condition: &Condition<'_>| match condition {
            Condition::Among {
                path: "AccountId" | "EnterpriseId" | "ServiceId",
                ..
            }
            | Condition::Reached { .. } => self.check(dataset, condition),
            Condition::Times {
                meaning: Meaning::Points(Some(path)),
                interval,
            } => match path.as_str() {
                "CreatedUtc" | "UpdatedUtc" => self.check(dataset, condition),
                // Closed, issued and paid when the guests leave.
                "ClosedUtc" | "IssuedUtc" | "PaidUtc" => {
                    Some(Check::Point(self.time("ActualEndUtc")?, points(interval)))
                }
                // The first night begins at the midnight before the guests come, and who cancels
                // later than a day before that pays at once.
                "ConsumedUtc" | "StartUtc" => {
                    let columns = [
                        self.time("ScheduledStartUtc")?,
                        self.time("ScheduledEndUtc")?,
                    ];
                    let day =
                        |time: Option<Instant>, by: i64| time.map(|time| time.plus_seconds(by));
                    let widened = Interval {
                        start: day(interval.start, -86_400),
                        end: day(interval.end, 86_400),
                        ends: interval.ends,
                    };
                    Some(Check::Meets(columns, Ends::of(&widened)))
                }
                _ => None,
            },
            _ => None,
        };
        let checks: Vec<Check<'c>> = conditions.iter().filter_map(check).collect();
        (!checks.is_empty()).then(|| self.passing(checks, 0))
    }

    /// Parts of an order that together hold all that passes a check.
    fn ranges(&self, check: &Check<'_>) -> Option<Vec<&[u32]>> {
        match check {
            Check::Point(times, bounds) => {
                let column = self.times.iter().find(|own| std::ptr::eq(*own, *times))?;
                Some(vec![column.between(*bounds)])
            }
            Check::Meets(_, ends) => {
                let from = ends.before.saturating_sub(self.longest);
                let to = ends.behind.max(ends.instant.map_or(NONE, |one| one + 1));
                Some(vec![self.times[SCHEDULED_START].between((from, to))])
            }
            Check::Contains(_, ends) => {
                let from = ends.end_ceil.saturating_sub(self.longest);
                let to = ends.start_floor.saturating_add(1);
                Some(vec![self.times[SCHEDULED_START].between((from, to))])
            }
            Check::Among(ids, wanted) => {
                let column = self.ids.iter().find(|own| std::ptr::eq(*own, *ids))?;
                Some(wanted.iter().map(|id| column.of(*id)).collect())
            }
            Check::State(_) => None,
        }
    }
}

/// Returns the least first, and sorts only as far as it is read.
struct Ascending(BinaryHeap<Reverse<u32>>);

impl Iterator for Ascending {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        self.0.pop().map(|Reverse(index)| index)
    }
}

impl Times {
    /// Indexes whose times lie in bounds.
    fn between(&self, (from, to): Bounds) -> &[u32] {
        let order = self.order.get_or_init(|| sorted(&self.values));
        let value = |index: &u32| self.values[*index as usize];
        let start = order.partition_point(|index| value(index) < from);
        let end = order.partition_point(|index| value(index) < to);
        order.get(start..end).unwrap_or_default()
    }
}

impl Ids {
    fn of(&self, id: u32) -> &[u32] {
        let order = self.order.get_or_init(|| sorted(&self.values));
        let value = |index: &u32| self.values[*index as usize];
        let start = order.partition_point(|index| value(index) < id);
        let end = order.partition_point(|index| value(index) <= id);
        order.get(start..end).unwrap_or_default()
    }
}

fn sorted<T: Ord + Copy>(values: &[T]) -> Vec<u32> {
    let size = u32::try_from(values.len()).unwrap_or(u32::MAX);
    let mut order: Vec<u32> = (0..size).collect();
    order.sort_by_key(|index| values[*index as usize]);
    order
}

/// The whole seconds that an interval has.
fn points(interval: &Interval) -> Bounds {
    if let Some(instant) = interval.instant() {
        let (floor, ceil) = instant.seconds();
        return if floor == ceil {
            (floor, floor + 1)
        } else {
            (0, 0)
        };
    }
    (
        interval.start.map_or(NONE + 1, |start| start.seconds().1),
        behind(interval),
    )
}

/// The first whole second behind an interval.
fn behind(interval: &Interval) -> i64 {
    interval.end.map_or(i64::MAX, |end| {
        let (floor, ceil) = end.seconds();
        if interval.is_inclusive() {
            floor + 1
        } else {
            ceil
        }
    })
}

impl Ends {
    fn of(interval: &Interval) -> Self {
        let (start, end) = (interval.start, interval.end);
        let before = start.map_or(i64::MIN, |start| {
            let (floor, ceil) = start.seconds();
            if interval.is_inclusive() {
                ceil - 1
            } else {
                floor
            }
        });
        Self {
            start_floor: start.map_or(i64::MIN, |start| start.seconds().0),
            end_ceil: end.map_or(i64::MAX, |end| end.seconds().1),
            before,
            behind: behind(interval),
            instant: interval
                .instant()
                .map(|instant| instant.seconds())
                .and_then(|(floor, ceil)| (floor == ceil).then_some(floor)),
        }
    }
}

impl Check<'_> {
    fn holds(&self, columns: &ColumnIndex, index: usize) -> bool {
        match self {
            Self::Point(times, (from, to)) => {
                let time = times.values[index];
                time != NONE && *from <= time && time < *to
            }
            Self::Meets([start, end], ends) => {
                let (start, end) = (start.values[index], end.values[index]);
                (start < ends.behind || ends.instant == Some(start)) && ends.before < end
            }
            Self::Contains([start, end], ends) => {
                start.values[index] <= ends.start_floor && ends.end_ceil <= end.values[index]
            }
            Self::Among(ids, wanted) => wanted.contains(&ids.values[index]),
            Self::State(wanted) => wanted
                .get(columns.states[index] as usize)
                .is_some_and(|wanted| *wanted),
        }
    }
}
