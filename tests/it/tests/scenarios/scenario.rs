//! Scenarios and their execution.

use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};

use crate::recorder;

/// One fault, and the proof that it comes to what the rules say.
pub(crate) struct Scenario {
    /// Its number among all of the transport's scenarios; several tests may share one.
    pub(crate) number: u8,
    /// The theme, with the crate's name before it.
    pub(crate) module: &'static str,
    pub(crate) name: &'static str,
    pub(crate) fault: &'static str,
    pub(crate) expected: &'static str,
    pub(crate) way: Way,
}

/// Where it takes place. A clock that is paused and a socket don't go together: the clock jumps
/// ahead while the peer thinks.
pub(crate) enum Way {
    /// In process, on the paused clock.
    Paused(fn() -> Body),
    /// Over sockets, on a clock that runs faster.
    Sockets(fn() -> Body),
    /// Without requests, or with a runtime of its own.
    Plain(fn() -> String),
}

/// Asserts, and returns the measurements.
pub(crate) type Body = Pin<Box<dyn Future<Output = String>>>;

/// No scenario waits longer: on the paused clock for its own time, over sockets for real time.
const LONGEST_PAUSED: Duration = Duration::from_secs(7 * 86_400);
const LONGEST_REAL: Duration = Duration::from_secs(60);

/// A row of a theme's list: `scenario!(Paused 1 name, "fault", "expected")`.
macro_rules! scenario {
    (@way Paused $name:ident) => { $crate::scenario::Way::Paused(|| Box::pin($name())) };
    (@way Sockets $name:ident) => { $crate::scenario::Way::Sockets(|| Box::pin($name())) };
    (@way Plain $name:ident) => { $crate::scenario::Way::Plain($name) };
    ($way:ident $number:literal $name:ident, $fault:literal, $expected:literal) => {
        $crate::scenario::Scenario {
            number: $number,
            module: module_path!(),
            name: stringify!($name),
            fault: $fault,
            expected: $expected,
            way: scenario!(@way $way $name),
        }
    };
}
pub(crate) use scenario;

impl Scenario {
    /// `theme::what_happens`.
    pub(crate) fn title(&self) -> String {
        let theme = self.module.rsplit("::").next().unwrap_or_default();
        format!("{theme}::{}", self.name)
    }

    /// Whether requests are part of it.
    pub(crate) fn makes_calls(&self) -> bool {
        !matches!(self.way, Way::Plain(_))
    }

    /// The measurements, or the assertion that failed.
    pub(crate) fn run(&self) -> Result<String, String> {
        let _recording = recorder::begin(&self.title());
        let measured = catch_unwind(AssertUnwindSafe(|| match self.way {
            Way::Paused(body) => {
                let runtime = runtime(true);
                let body = async { tokio::time::timeout(LONGEST_PAUSED, body()).await };
                runtime
                    .block_on(body)
                    .expect("an end within a week of the paused clock")
            }
            Way::Sockets(body) => {
                let runtime = runtime(false);
                let body = async { tokio::time::timeout(LONGEST_REAL, body()).await };
                runtime.block_on(body).expect("an end within a minute")
            }
            Way::Plain(body) => body(),
        }));
        measured.map_err(|panic| {
            let reason = reason(panic);
            recorder::note(&reason);
            reason
        })
    }
}

fn runtime(paused: bool) -> Runtime {
    Builder::new_current_thread()
        .enable_all()
        .start_paused(paused)
        .build()
        .expect("a runtime")
}

fn reason(panic: Box<dyn Any + Send>) -> String {
    match panic.downcast::<String>() {
        Ok(text) => *text,
        Err(panic) => panic
            .downcast_ref::<&str>()
            .map_or_else(|| "panicked".to_owned(), |text| (*text).to_owned()),
    }
}
