//! Simulated exports of years, each in milliseconds: the planner against a service made of numbers,
//! with the pace of the limiter and the latency of responses. Counts requests, time and kept keys.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use super::keys::ItemKey;
use super::options::PaginationOptions;
use super::planner::Planner;
use super::query::Query;
use super::tests::{DAY, POINTS, STAYS, TestRequest, between};
use crate::base::error::{Error, ErrorKind, Outcome};
use crate::base::operation::Operation;
use crate::request::encode::encode;
use crate::value::{Cursor, Timestamp};

/// How the limiter spaces bulk requests, in milliseconds: 196 in 30.5 s.
const PACE: f64 = 30_500.0 / 196.0;

struct Simulation {
    /// The time and the creation order of each item, sorted.
    items: Vec<(i64, u32)>,
    /// How long each item lasts, in seconds; 0 for instants.
    length: i64,
    heaviest: usize,
    /// Whether the last page has a cursor too.
    cursor_on_last_page: bool,
}

#[derive(Debug)]
struct Outcomes {
    requests: f64,
    /// As a multiple of the time that the limiter's pace requires.
    time: f64,
    heavy: u64,
    kept: usize,
}

fn random(state: &mut u64) -> f64 {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    (*state >> 11) as f64 / (1_u64 << 53) as f64
}

impl Simulation {
    /// `count` items over `days` days, of which `dense` from the middle on are ten times as dense.
    /// If `aligned`, the creation order is the order of times.
    fn new(count: u32, days: i64, dense: i64, aligned: bool) -> Self {
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let weight = (days + 9 * dense) as f64;
        let middle = (days / 2) as f64;
        let mut times: Vec<i64> = (0..count)
            .map(|_| {
                let at = random(&mut state) * weight;
                let day = if at < middle {
                    at
                } else if at < middle + 10.0 * dense as f64 {
                    middle + (at - middle) / 10.0
                } else {
                    at - 9.0 * dense as f64
                };
                (day * DAY as f64) as i64
            })
            .collect();
        times.sort_unstable();
        let mut items: Vec<(i64, u32)> = times
            .into_iter()
            .enumerate()
            .map(|(index, at)| {
                let order = if aligned {
                    index as u32
                } else {
                    (random(&mut state) * 4e9) as u32
                };
                (at, order)
            })
            .collect();
        items.sort_unstable();
        Self {
            items,
            length: 0,
            heaviest: usize::MAX,
            cursor_on_last_page: false,
        }
    }

    fn matching(&self, start: i64, end: i64) -> &[(i64, u32)] {
        let from = self
            .items
            .partition_point(|item| item.0 < start - self.length);
        let to = self.items.partition_point(|item| item.0 < end);
        &self.items[from.min(to)..to]
    }

    fn run(&self, days: i64, options: &PaginationOptions) -> Outcomes {
        const START: i64 = 1_704_067_200;
        let body = between(0, days * DAY);
        let encoded = if self.length == 0 {
            encode(TestRequest::<POINTS>::INFO, &TestRequest::<POINTS>(body))
        } else {
            encode(TestRequest::<STAYS>::INFO, &TestRequest::<STAYS>(body))
        };
        let mut query = Query::read(encoded.unwrap());
        let combinations = query.combinations(None).unwrap();
        let now = Timestamp::now();
        let mut planner = Planner::new(&query, combinations, options, None, now, 7).unwrap();
        let mut state = 99_u64;
        let (mut now, mut requests, mut heavy, mut kept) = (0_u64, 0_u64, 0_u64, 0);
        let mut quota = 0.0_f64;
        let mut under_way: BinaryHeap<Reverse<(u64, u64)>> = BinaryHeap::new();
        let mut jobs = HashMap::new();
        let mut chains: HashMap<u64, Vec<(i64, u32)>> = HashMap::new();
        let mut delivered = vec![false; self.items.len()];
        loop {
            while let Some(job) = planner.next(0, false) {
                // Spread over the window, as the limiter does with bulk requests.
                let at = (now + job.pause.as_millis() as u64).max(quota as u64);
                quota = quota.max(at as f64) + PACE;
                requests += 1;
                let latency = 1_000 + (random(&mut state) * 400.0) as u64;
                under_way.push(Reverse((at + latency, job.chain)));
                jobs.insert(job.chain, job);
            }
            let Some(Reverse((at, id))) = under_way.pop() else {
                break;
            };
            now = now.max(at);
            let job = jobs.remove(&id).unwrap();
            let (count, cursor) = (job.slice.count, job.cursor);
            let span = job.slice.window.unwrap().range;
            let ends = (
                span.start.unix_seconds() - START,
                span.end.unix_seconds() - START,
            );
            let found = self.matching(ends.0, ends.1);
            if found.len() > self.heaviest {
                heavy += 1;
                planner.error(id, Error::of(ErrorKind::TooHeavy, Outcome::Unknown));
                continue;
            }
            // A cursor names its chain: pages may be requested again after their slice was split.
            let (chain, at) = match &cursor {
                None => (id, 0),
                Some(cursor) => {
                    let (chain, at) = cursor.as_str().split_once('-').unwrap();
                    (chain.parse().unwrap(), at.parse::<usize>().unwrap())
                }
            };
            if at == 0 {
                let mut rows = found.to_vec();
                rows.sort_unstable_by_key(|row| Reverse(row.1));
                chains.insert(chain, rows);
            }
            let rows = &chains[&chain];
            let page = &rows[at..(at + count as usize).min(rows.len())];
            let at = at + page.len();
            let more = at < rows.len() || (self.cursor_on_last_page && !page.is_empty());
            let stamp = |at: i64| Timestamp::from_unix_seconds(START + at).unwrap();
            let keys: Vec<ItemKey> = page
                .iter()
                .map(|row| ItemKey {
                    key: Some((u128::from(row.1) << 64) | row.0 as u128),
                    time: Some((stamp(row.0), stamp(row.0 + self.length))),
                })
                .collect();
            let fresh = planner.page(
                id,
                &keys,
                page.is_empty(),
                more.then(|| Cursor::new(format!("{chain}-{at}"))),
            );
            let Some(fresh) = fresh else { continue };
            planner.used(id);
            for (row, fresh) in page.iter().zip(fresh) {
                if fresh {
                    let index = self.items.binary_search(row).unwrap();
                    assert!(!delivered[index], "twice");
                    delivered[index] = true;
                }
            }
            if !more {
                chains.remove(&chain);
            }
            kept = kept.max(planner.kept());
        }
        assert!(planner.is_over() && planner.take_cause().is_none());
        let expected = self.matching(0, days * DAY).len();
        assert_eq!(
            delivered.iter().filter(|delivered| **delivered).count(),
            expected
        );
        let pages = expected.div_ceil(1000) as f64;
        Outcomes {
            requests: requests as f64 / pages,
            time: now as f64 / (pages * PACE),
            heavy,
            kept,
        }
    }
}

#[test]
fn export_of_three_years_needs_few_extra_requests() {
    for aligned in [true, false] {
        let outcomes =
            Simulation::new(1_000_000, 1096, 0, aligned).run(1096, &PaginationOptions::default());
        assert!(outcomes.requests <= 1.05, "{outcomes:?}");
        assert!(outcomes.time <= 1.08, "{outcomes:?}");
        assert_eq!(outcomes.heavy, 0);
    }
}

#[test]
fn cursor_on_the_last_page_costs_one_request_per_chain() {
    let mut simulation = Simulation::new(1_000_000, 1096, 0, true);
    simulation.cursor_on_last_page = true;
    let outcomes = simulation.run(1096, &PaginationOptions::default());
    assert!(outcomes.requests <= 1.10, "{outcomes:?}");
}

#[test]
fn timeouts_and_a_dense_season_cost_few_requests() {
    for (heaviest, dense, most) in [
        (20_000, 0, 1.10),
        (20_000, 60, 1.10),
        (3_000, 0, 1.30),
        (3_000, 60, 1.50),
    ] {
        let mut simulation = Simulation::new(1_000_000, 1096, dense, false);
        simulation.heaviest = heaviest;
        let outcomes = simulation.run(1096, &PaginationOptions::default());
        assert!(
            outcomes.requests <= most,
            "{heaviest} {dense}: {outcomes:?}"
        );
    }
}

/// Keys take 48 bytes at most, and those of an export that splits by time 32 MiB.
#[test]
fn keeps_few_keys_of_an_export_split_by_time() {
    const MOST: usize = (32 << 20) / 48;
    let options = PaginationOptions::default();
    let points = Simulation::new(1_000_000, 1096, 0, false).run(1096, &options);
    assert!(points.kept <= MOST, "{points:?}");
    let mut stays = Simulation::new(1_000_000, 1096, 0, false);
    stays.length = 3 * DAY;
    let stays = stays.run(1096, &options);
    assert!(stays.kept <= MOST, "{stays:?}");
    assert!(stays.requests <= 1.20, "{stays:?}");
}
