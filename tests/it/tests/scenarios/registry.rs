//! All scenarios, by theme, and the reasons of those that are not there yet.

use std::collections::BTreeSet;

use crate::scenario::Scenario;
use crate::{
    answers_that_lie, bodies, connections, limits, pages, pagination, redirects, refusals,
    retry_after, splitting, time, tls, values, webhooks, websocket, writes,
};

/// Scenarios are numbered from 1 to this.
pub(crate) const LAST: u8 = 71;

/// Scenarios without a row here, and the reason.
pub(crate) const LATER: &[(u8, &str)] = &[
    (11, "tested against real stores in tests/quota"),
    (12, "tested against real stores in tests/quota"),
];

const THEMES: &[&[Scenario]] = &[
    limits::ALL,
    retry_after::ALL,
    splitting::ALL,
    pagination::ALL,
    pages::ALL,
    writes::ALL,
    answers_that_lie::ALL,
    refusals::ALL,
    time::ALL,
    values::ALL,
    bodies::ALL,
    connections::ALL,
    redirects::ALL,
    tls::ALL,
    websocket::ALL,
    webhooks::ALL,
];

pub(crate) fn scenarios() -> impl Iterator<Item = &'static Scenario> {
    THEMES.iter().copied().flatten()
}

pub(crate) fn every_number_has_a_test_or_a_reason() -> Result<(), String> {
    let there: BTreeSet<u8> = scenarios().map(|scenario| scenario.number).collect();
    let later: BTreeSet<u8> = LATER.iter().map(|(number, _)| *number).collect();
    let documented = documented();
    let undocumented: Vec<u8> = (1..=LAST).filter(|one| !documented.contains(one)).collect();
    if !undocumented.is_empty() {
        return Err(format!("not in docs/failure-modes.md: {undocumented:?}"));
    }
    let missing: Vec<u8> = (1..=LAST)
        .filter(|number| !there.contains(number) && !later.contains(number))
        .collect();
    let both: Vec<&u8> = there.intersection(&later).collect();
    let unknown: Vec<&u8> = there.iter().filter(|number| **number > LAST).collect();
    let titles: BTreeSet<String> = scenarios().map(Scenario::title).collect();
    let twice = scenarios().count() - titles.len();
    if missing.is_empty() && both.is_empty() && unknown.is_empty() && twice == 0 {
        return Ok(());
    }
    Err(format!(
        "without a test and a reason: {missing:?}; with both: {both:?}; unknown: {unknown:?}; names given twice: {twice}"
    ))
}

/// The numbers in the first column of `docs/failure-modes.md`.
fn documented() -> BTreeSet<u8> {
    let page = include_str!("../../../../docs/failure-modes.md");
    let cells = page
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
    let numbers = cells.flat_map(|cell| cell.split(", ").map(str::parse));
    numbers.filter_map(Result::ok).collect()
}
