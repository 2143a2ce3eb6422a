//! The cases: the content and behaviour of the service, the request, and the bounds that must hold.

use clap::ValueEnum;

use crate::limit::{self, Limit};
use crate::query::{Ends, Field};

#[derive(Clone, Copy)]
pub struct Case {
    pub field: Field,
    pub ends: Ends,
    pub items: u32,
    pub seed: u64,
    /// How many times as dense one season is as the rest.
    pub density: u32,
    /// Queries that match more items than this time out.
    pub heavy: Option<u32>,
    pub ordered: bool,
    /// Over all services by several id lists, without a time filter.
    pub by_lists: bool,
    /// As the first run of incremental reading.
    pub sync: bool,
    pub bounds: Bounds,
}

/// The bounds: the largest ratios of requests to full pages and of time to the quota's bound, and
/// the largest peak.
#[derive(Clone, Copy, Default)]
pub struct Bounds {
    pub requests: Option<f64>,
    pub time: Option<f64>,
    /// In MiB.
    pub peak: Option<f64>,
}

/// The read-ahead, the page that was delivered, and some more of nearly a MiB each.
const PAGES_PEAK: f64 = 40.0;
/// Keys of a million items: of an export that splits by time, and of one over several id lists.
const KEYS_BY_TIME: f64 = 32.0;
const KEYS_BY_LISTS: f64 = 48.0;

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Group {
    /// No timeouts
    Plain,
    /// Timeouts above 20,000 and 3,000 items, with and without the dense season
    Timeouts,
    /// Ends read either way, and other fields than the time of creation
    Ends,
    /// Stays that span the cuts
    Colliding,
    /// Peak memory: keys of exports by time and by lists, and pages of an ordered one
    Memory,
    /// The first run of incremental reading, beside the plain export by the same filter
    Sync,
    /// Twenty properties at once, and interactive calls among them
    Properties,
    /// The service lowers its limit while single calls wait, and raises it again
    Limit,
}

/// The measured and the compared run.
#[derive(Clone, Copy)]
pub enum Step {
    Alone(Case),
    /// One property, then twenty at once: the time must not grow.
    Parallel(Case),
    /// Single calls while the service changes its limit.
    Limit(Limit),
}

/// Fixed costs (a page for the rest of each window) weigh too much in smaller exports for the
/// bounds to mean anything.
const CHECKED_FROM: u32 = 1_000_000;

impl Case {
    /// All reservations created in the three years, without any difficulty.
    pub fn new(items: u32, seed: u64) -> Self {
        Self {
            field: Field::Created,
            ends: Ends::HalfOpen,
            items,
            seed,
            density: 1,
            heavy: None,
            ordered: false,
            by_lists: false,
            sync: false,
            bounds: Bounds::default(),
        }
    }

    /// Sets the bounds that hold for an export by creation under half-open ends.
    pub fn bounded(mut self) -> Self {
        let checked = self.items >= CHECKED_FROM
            && self.field == Field::Created
            && self.ends == Ends::HalfOpen
            && !self.ordered
            && !self.by_lists;
        let (requests, time) = match self.heavy {
            None => (Some(1.05), Some(1.09)),
            Some(20_000..) => (Some(1.10), None),
            Some(3_000..) => (Some(1.45), None),
            Some(_) => (None, None),
        };
        if checked {
            self.bounds = Bounds {
                requests,
                time,
                ..self.bounds
            };
        }
        self
    }
}

/// The cases that run by default.
pub fn suite(items: u32, seeds: &[u64]) -> Vec<(Group, Step)> {
    let mut steps = Vec::new();
    for seed in seeds {
        let case = Case::new(items, *seed);
        let heavy = |most, density| Case {
            heavy: Some(most),
            density,
            ..case
        };
        steps.push((Group::Plain, Step::Alone(case.bounded())));
        for (most, density) in [(20_000, 1), (20_000, 10), (3_000, 1), (3_000, 10)] {
            let case = heavy(most, density).bounded();
            steps.push((Group::Timeouts, Step::Alone(case)));
        }
    }
    for seed in seeds.iter().take(1) {
        let case = Case::new(items, *seed);
        steps.extend(ends(case).map(|case| (Group::Ends, Step::Alone(case))));
        steps.extend(colliding(case).map(|case| (Group::Colliding, Step::Alone(case))));
        steps.extend(memory(case).map(|step| (Group::Memory, step)));
        steps.extend(sync(case).map(|step| (Group::Sync, step)));
        // More than the quota lets through at once, even so.
        let property = Case {
            items: items * 3 / 10,
            ..case
        };
        steps.push((Group::Properties, Step::Parallel(property)));
    }
    let limits = limit::suite().into_iter();
    steps.extend(limits.map(|case| (Group::Limit, Step::Limit(case))));
    steps
}

fn ends(case: Case) -> impl Iterator<Item = Case> {
    let cases = [
        (Field::Created, Ends::Inclusive, 20_000),
        (Field::Created, Ends::Inclusive, 3_000),
        (Field::ScheduledStart, Ends::Inclusive, 20_000),
        (Field::ScheduledStart, Ends::HalfOpen, 20_000),
        (Field::Updated, Ends::HalfOpen, 20_000),
    ];
    cases.into_iter().map(move |(field, ends, most)| Case {
        field,
        ends,
        density: 10,
        heavy: Some(most),
        ..case
    })
}

/// A client can do nothing about stays that time out at any instant. So there must be far fewer
/// guests in the house than what times out, hence fewer reservations where that is little.
fn colliding(case: Case) -> impl Iterator<Item = Case> {
    [Ends::HalfOpen, Ends::Inclusive]
        .into_iter()
        .flat_map(|ends| [(ends, 1), (ends, 10)])
        .flat_map(move |(ends, density)| {
            let case = Case {
                field: Field::Colliding,
                ends,
                density,
                ..case
            };
            let heavy = |most, items| Case {
                heavy: Some(most),
                items,
                ..case
            };
            [
                case,
                heavy(20_000, case.items),
                heavy(3_000, case.items / 10),
            ]
        })
}

fn sync(case: Case) -> impl Iterator<Item = Step> {
    let plain = Case {
        field: Field::Updated,
        bounds: Bounds {
            requests: (case.items >= CHECKED_FROM).then_some(1.05),
            time: None,
            peak: Some(PAGES_PEAK + KEYS_BY_TIME),
        },
        ..case
    };
    // 1.05 times what a plain export may take.
    let bounds = Bounds {
        requests: plain.bounds.requests.map(|most| most * 1.05),
        ..plain.bounds
    };
    let sync = Case {
        sync: true,
        bounds,
        ..plain
    };
    [plain, sync].into_iter().map(Step::Alone)
}

fn memory(case: Case) -> impl Iterator<Item = Step> {
    let dense = Case {
        density: 10,
        heavy: Some(20_000),
        ..case
    };
    let overlapping = Case {
        field: Field::Colliding,
        ..dense
    };
    let bounded = |case, mebibytes| {
        let bounds = Bounds {
            peak: Some(PAGES_PEAK + mebibytes),
            ..Bounds::default()
        };
        Step::Alone(Case { bounds, ..case })
    };
    let ordered = |case| Case {
        ordered: true,
        ..case
    };
    let by_lists = Case {
        by_lists: true,
        ..case
    };
    [
        bounded(case, KEYS_BY_TIME),
        bounded(dense, KEYS_BY_TIME),
        bounded(overlapping, KEYS_BY_TIME),
        bounded(ordered(case), KEYS_BY_TIME),
        bounded(ordered(dense), KEYS_BY_TIME),
        bounded(by_lists, KEYS_BY_LISTS),
    ]
    .into_iter()
}
