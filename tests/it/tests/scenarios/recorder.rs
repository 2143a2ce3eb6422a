//! Keeps all that comes out of the scenarios: traces of every level, logs of the libraries below,
//! and the Debug and Display of what the scenarios met.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};

use mews_api::Error;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;

/// By the title of a scenario.
static OUTPUT: Mutex<BTreeMap<String, Vec<u8>>> = Mutex::new(BTreeMap::new());

thread_local! {
    /// The scenario that runs on this thread; its runtime has no other.
    static CURRENT: Cell<Option<String>> = const { Cell::new(None) };
}

/// Where output goes that comes from no scenario's thread.
const ELSEWHERE: &str = "elsewhere";

/// Traces and logs come here from now on.
pub(crate) fn install() {
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_span_events(FmtSpan::NEW | FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(|| Writer)
        .init();
}

/// Output belongs to this scenario until the guard is dropped.
pub(crate) fn begin(title: &str) -> Recording {
    CURRENT.set(Some(title.to_owned()));
    output().entry(title.to_owned()).or_default();
    Recording
}

pub(crate) struct Recording;

impl Drop for Recording {
    fn drop(&mut self) {
        CURRENT.set(None);
    }
}

/// Any text that may be shown.
pub(crate) fn note(text: &str) {
    append(text.as_bytes());
    append(b"\n");
}

/// The `Debug` output of a value, a request or a client.
pub(crate) fn met<T: Debug>(value: T) -> T {
    note(&format!("{value:?}"));
    value
}

/// All texts of an error: those that it prints, and those of its accessors.
pub(crate) fn met_error(error: Error) -> Error {
    note(&format!("{error}\n{error:?}\n{error:#?}"));
    for told in [
        error.message(),
        error.details(),
        error.request_id(),
        error.path(),
        error.operation(),
    ] {
        note(told.unwrap_or_default());
    }
    if let Some(incomplete) = error.incomplete() {
        note(&format!("{incomplete:?}"));
    }
    error
}

/// Everything, by scenario.
pub(crate) fn all() -> BTreeMap<String, Vec<u8>> {
    output().clone()
}

fn append(bytes: &[u8]) {
    let title = CURRENT.take();
    let mut output = output();
    match &title {
        Some(title) => output.entry(title.clone()).or_default(),
        None => output.entry(ELSEWHERE.to_owned()).or_default(),
    }
    .extend_from_slice(bytes);
    CURRENT.set(title);
}

fn output() -> MutexGuard<'static, BTreeMap<String, Vec<u8>>> {
    OUTPUT.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Writer;

impl io::Write for Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        append(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
