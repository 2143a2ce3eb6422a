//! A line for each case, and the bounds it misses.

use std::time::Duration;

use crate::case::Case;
use crate::quota;
use crate::run::Outcome;

const PAGE: u32 = 1_000;

/// The content of a line, and whether all bounds hold.
pub struct Report<'a> {
    case: &'a Case,
    outcome: &'a Outcome,
    properties: u32,
    misses: Vec<String>,
}

impl<'a> Report<'a> {
    pub fn new(case: &'a Case, properties: u32, outcome: &'a Outcome) -> Self {
        let mut report = Self {
            case,
            outcome,
            properties,
            misses: Vec::new(),
        };
        let differences = outcome.differences;
        for (name, count) in [
            ("lost", differences.lost),
            ("doubled", differences.doubled),
            ("not asked for", differences.strange),
            ("out of order", differences.disordered),
            ("refused", outcome.counts.refused),
        ] {
            if count > 0 {
                report.misses.push(format!("{count} {name}"));
            }
        }
        report.check("requests", report.request_ratio(), case.bounds.requests);
        report.check("time", report.time_ratio(), case.bounds.time);
        report.check("MiB at the peak", report.peak(), case.bounds.peak);
        if let Some(error) = &outcome.error {
            report.misses.push(format!("ended with `{error}`"));
        }
        report
    }

    /// Notes a miss unless `value` is at most `bound`.
    pub fn check(&mut self, name: &str, value: f64, bound: Option<f64>) {
        if let Some(bound) = bound.filter(|bound| value > *bound) {
            self.misses.push(format!("{name} {value:.3} > {bound:.2}"));
        }
    }

    pub fn is_good(&self) -> bool {
        self.misses.is_empty()
    }

    pub fn header() -> String {
        format!(
            "{:<16}{:<11}{:>9} {:>5} {:>6} {:>7} {:>5} |{:>7} {:>7} {:>5} {:>5} {:>8} {:>7} {:>7} {:>8} {:>7} {:>8}",
            "filter",
            "ends",
            "items",
            "seed",
            "season",
            "heavy",
            "props",
            "lost",
            "doubled",
            "429",
            "408",
            "requests",
            "÷pages",
            "by day",
            "seconds",
            "÷quota",
            "peak MiB",
        )
    }

    /// `by_day`: how many requests a split by days takes, where that is of interest.
    pub fn line(&self, by_day: Option<u32>) -> String {
        let Self { case, outcome, .. } = self;
        let field = if case.by_lists {
            "lists".to_owned()
        } else if case.sync {
            "changes".to_owned()
        } else {
            format!("{:?}", case.field)
        };
        let ordered = if case.ordered { " ord" } else { "" };
        let heavy = case.heavy.map_or("-".to_owned(), |most| most.to_string());
        let by_day = by_day.map_or("-".to_owned(), |requests| {
            format!("{:.2}", f64::from(requests) / f64::from(self.pages()))
        });
        let verdict = match &self.misses[..] {
            [] => "ok".to_owned(),
            misses => format!("MISSED: {}", misses.join(", ")),
        };
        format!(
            "{:<16}{:<11}{:>9} {:>5} {:>6} {heavy:>7} {:>5} |{:>7} {:>7} {:>5} {:>5} {:>8} {:>7.3} {by_day:>7} {:>8.1} {:>7.3} {:>8.2}  {verdict}",
            field + ordered,
            format!("{:?}", case.ends),
            outcome.wanted,
            case.seed,
            format!("×{}", case.density),
            self.properties,
            outcome.differences.lost,
            outcome.differences.doubled,
            outcome.counts.refused,
            outcome.counts.timed_out,
            outcome.counts.requests,
            self.request_ratio(),
            outcome.elapsed.as_secs_f64(),
            self.time_ratio(),
            self.peak(),
        )
    }

    /// As few requests as could carry the items.
    fn pages(&self) -> u32 {
        self.outcome.wanted.div_ceil(PAGE).max(1)
    }

    fn request_ratio(&self) -> f64 {
        f64::from(self.outcome.counts.requests) / f64::from(self.pages())
    }

    /// In MiB.
    fn peak(&self) -> f64 {
        self.outcome.peak as f64 / f64::from(1 << 20)
    }

    /// Against the time in which the quota of each property lets that many requests through.
    fn time_ratio(&self) -> f64 {
        let pages = self.pages().div_ceil(self.properties);
        let bound: Duration = quota::WINDOW * pages / quota::REQUESTS as u32;
        self.outcome.elapsed.as_secs_f64() / bound.as_secs_f64()
    }
}
