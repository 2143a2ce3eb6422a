//! How well the library exports: a million reservations of three years from a service in this
//! process, on a clock that jumps. Prints a line for each case, and fails if an item is lost or
//! doubled, a request refused, or a bound missed.
//!
//! ```text
//! cargo bench --bench export                                            # everything
//! cargo bench --bench export -- --only plain --only timeouts            # some of it
//! cargo bench --bench export -- --items 100000 --seed 7                 # all of it on other data
//! cargo bench --bench export -- --heavy 5000 --density 10 --ends inclusive --filter colliding
//! cargo bench --bench export -- --self-check                            # checks the service in here, not the library
//! ```
//!
//! The group `limit` makes no export: single calls wait while the service lowers its limit and
//! raises it again. "refused" is the share of all requests in the 19 windows after the first one
//! with the lower limit, and in the 10 windows after the rise; "used" the share of the lower limit
//! from the third window on, and in the window that used least of it.
//!
//! Peak memory is what the client and the page it was just handed have allocated, at the worst
//! instant: the service, its data and the comparison take theirs beforehand.

#[path = "export/case.rs"]
mod case;
#[path = "export/guide.rs"]
mod guide;
#[path = "export/hotel.rs"]
mod hotel;
#[path = "export/limit.rs"]
mod limit;
#[path = "export/page.rs"]
mod page;
#[path = "export/query.rs"]
mod query;
#[path = "export/quota.rs"]
mod quota;
#[path = "export/random.rs"]
mod random;
#[path = "export/report.rs"]
mod report;
#[path = "export/request.rs"]
mod request;
#[path = "export/run.rs"]
mod run;
#[path = "export/self_check.rs"]
mod self_check;
#[path = "export/service.rs"]
mod service;
#[path = "export/tally.rs"]
mod tally;

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;

use self::case::{Case, Group, Step, suite};
use self::hotel::Hotel;
use self::query::{Ends, Field};
use self::report::Report;
use self::run::{Load, Outcome, run};

/// Exports reservations from a service in this process, and checks items, requests, time and
/// memory.
///
/// `--items` and `--seed` change the data of all cases. `--filter`, `--ends`, `--heavy`,
/// `--density` and `--ordered` replace the cases by others: each combination of what is given.
#[derive(Parser)]
struct Arguments {
    /// Reservations in three years
    #[arg(long, default_value_t = 1_000_000, value_parser = clap::value_parser!(u32).range(1_000..=100_000_000))]
    items: u32,
    /// Of the data and of the network; may be given several times
    #[arg(long, default_values_t = [1, 2])]
    seed: Vec<u64>,
    /// The time filter of the export; may be given several times
    #[arg(long, value_enum)]
    filter: Vec<Field>,
    /// How the service reads the ends of intervals; may be given several times
    #[arg(long, value_enum)]
    ends: Vec<Ends>,
    /// Queries that match more items time out; 0 disables it; may be given several times
    #[arg(long)]
    heavy: Vec<u32>,
    /// How many times as dense one season is as the rest; may be given several times
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=1_000))]
    density: Vec<u32>,
    /// Ask for the items newest first
    #[arg(long)]
    ordered: bool,
    /// Run only this group of the cases; may be given several times
    #[arg(long, value_enum)]
    only: Vec<Group>,
    /// Check the service in here instead of the library
    #[arg(long)]
    self_check: bool,
    /// Set by `cargo bench`. Without it, as under `cargo test --benches`, only the self-check runs.
    #[arg(long, hide = true)]
    bench: bool,
}

/// How much longer twenty properties may take than one.
const SLOWDOWN: f64 = 1.10;
const PROPERTIES: u32 = 20;
/// How long an interactive call may take beyond the service's own time.
const INTERACTIVE: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if arguments.self_check || !arguments.bench {
        self_check::run();
        return ExitCode::SUCCESS;
    }
    let steps = steps(&arguments);
    if steps.iter().any(|step| !matches!(step, Step::Limit(_))) {
        println!("{}", Report::header());
    }
    if steps.iter().any(|step| matches!(step, Step::Limit(_))) {
        println!("{}", limit::header());
    }
    let missed = steps.iter().filter(|step| !perform(**step)).count();
    if missed == 0 {
        return ExitCode::SUCCESS;
    }
    println!("{missed} of {} missed their bounds", steps.len());
    ExitCode::FAILURE
}

fn steps(arguments: &Arguments) -> Vec<Step> {
    let shaped = arguments.ordered
        || !(arguments.filter.is_empty()
            && arguments.ends.is_empty()
            && arguments.heavy.is_empty()
            && arguments.density.is_empty());
    if !shaped {
        let only = &arguments.only;
        let steps = suite(arguments.items, &arguments.seed).into_iter();
        return steps
            .filter(|(group, _)| only.is_empty() || only.contains(group))
            .map(|(_, step)| step)
            .collect();
    }
    let mut cases: Vec<_> = (arguments.seed.iter())
        .map(|seed| Case {
            ordered: arguments.ordered,
            ..Case::new(arguments.items, *seed)
        })
        .collect();
    vary(&mut cases, &arguments.filter, |case, field| {
        case.field = field
    });
    vary(&mut cases, &arguments.ends, |case, ends| case.ends = ends);
    vary(&mut cases, &arguments.density, |case, density| {
        case.density = density
    });
    vary(&mut cases, &arguments.heavy, |case, most| {
        case.heavy = (most > 0).then_some(most);
    });
    let cases = cases.into_iter();
    cases.map(|case| Step::Alone(case.bounded())).collect()
}

/// Each case with each of the values; as it is if there are none.
fn vary<T: Copy>(cases: &mut Vec<Case>, values: &[T], set: impl Fn(&mut Case, T)) {
    if values.is_empty() {
        return;
    }
    let with = |mut case: Case, value: T| {
        set(&mut case, value);
        case
    };
    let varied = cases
        .iter()
        .flat_map(|case| values.iter().map(|value| with(*case, *value)));
    *cases = varied.collect();
}

/// Whether all its bounds hold.
fn perform(step: Step) -> bool {
    match step {
        Step::Limit(case) => limit::perform(case),
        Step::Alone(case) => alone(&case).1,
        Step::Parallel(case) => {
            let (one, one_is_good) = alone(&case);
            let load = Load {
                properties: PROPERTIES,
                interactive_after: Some(one.elapsed / 2),
            };
            let all = run(&case, load);
            let mut report = Report::new(&case, PROPERTIES, &all);
            let slowdown = all.elapsed.as_secs_f64() / one.elapsed.as_secs_f64();
            report.check("time against one property", slowdown, Some(SLOWDOWN));
            let slowest = all.interactive.unwrap_or(Duration::MAX).as_secs_f64();
            let bound = (service::THINKING + INTERACTIVE).as_secs_f64();
            report.check("seconds of an interactive call", slowest, Some(bound));
            println!("{}", report.line(None));
            one_is_good && report.is_good()
        }
    }
}

const ONE: Load = Load {
    properties: 1,
    interactive_after: None,
};

fn alone(case: &Case) -> (Outcome, bool) {
    let outcome = run(case, ONE);
    let by_day = case.heavy.and_then(|_| {
        let hotel = Hotel::new(case.items, case.density, case.seed);
        guide::requests(&hotel, case)
    });
    let report = Report::new(case, 1, &outcome);
    println!("{}", report.line(by_day));
    let is_good = report.is_good();
    (outcome, is_good)
}
