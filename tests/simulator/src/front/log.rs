//! The log of requests and their outcomes.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;

use crate::base::seconds;

/// Maximum total size of the bodies kept, in bytes. The oldest bodies are dropped first.
const BODIES: usize = 64 << 20;

/// Number of entries for which memory is reserved at the start. Untouched memory costs nothing.
const RESERVED: usize = 16_384;

/// A request and its outcome, without tokens.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LogEntry {
    /// Requests are numbered from 1 in order of arrival.
    pub number: u64,
    /// Arrival time since the start of the simulator. In JSON `seconds`.
    #[serde(rename = "seconds", with = "seconds")]
    pub at: Duration,
    /// The path of the operation. If the operation is unknown, the first 256 characters of the path
    /// of the address.
    pub operation: String,
    /// The index of the access token, from 0; `None` if the token is unknown.
    pub token: Option<usize>,
    /// A hash of the body without the members of the envelope. It does not depend on the order of
    /// members.
    pub body_hash: u64,
    /// `Limitation.Count`.
    pub count: Option<u64>,
    /// The first 256 characters of `Limitation.Cursor`.
    pub cursor: Option<String>,
    /// The page of the paginated call that it asks for, from 1; `None` if the operation is not
    /// paginated.
    pub page: Option<u64>,
    /// The body without the members of the envelope, if bodies are kept.
    pub body: Option<Value>,
    /// The status that was sent; `None` if there was no response.
    pub status: Option<u16>,
    /// A short description of the fault that a script applied.
    pub fault: Option<String>,
    /// The number of that script.
    pub script: Option<u64>,
    /// Invalid parts of the request that the simulator ignored: see
    /// [`Strictness`](crate::Strictness).
    pub forgiven: Vec<String>,
    /// Whether a write was carried out, whatever the response was.
    pub applied: bool,
}

/// A list that keeps its newest entries.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Kept<T> {
    /// The newest entries, from oldest to newest.
    pub entries: Vec<T>,
    /// Number of older entries dropped to save memory since the list was last cleared.
    pub dropped: u64,
}

/// A ring of the newest entries.
#[derive(Debug)]
pub(crate) struct Ring<T>(Mutex<State<T>>);

#[derive(Debug)]
struct State<T> {
    entries: VecDeque<T>,
    capacity: usize,
    dropped: u64,
}

impl<T> State<T> {
    fn new(capacity: usize) -> Self {
        Self {
            // Reserved once, so that the list does not grow for usual capacities. Growing leaves
            // memory behind that is not given back.
            entries: VecDeque::with_capacity(capacity.min(RESERVED)),
            capacity,
            dropped: 0,
        }
    }

    fn push(&mut self, entry: T) {
        if self.capacity == 0 {
            self.dropped += 1;
            return;
        }
        if self.entries.len() == self.capacity {
            self.entries.pop_front();
            self.dropped += 1;
        }
        self.entries.push_back(entry);
    }
}

impl<T: Clone> Ring<T> {
    pub(crate) fn new(capacity: usize) -> Self {
        Self(Mutex::new(State::new(capacity)))
    }

    pub(crate) fn push(&self, entry: T) {
        self.state().push(entry);
    }

    pub(crate) fn kept(&self) -> Kept<T> {
        let state = self.state();
        Kept {
            entries: state.entries.iter().cloned().collect(),
            dropped: state.dropped,
        }
    }

    pub(crate) fn clear(&self) {
        let mut state = self.state();
        *state = State::new(state.capacity);
    }

    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The newest requests. Most of them use no memory beyond their slot in the ring.
#[derive(Debug)]
pub(crate) struct Log(Mutex<Records>);

#[derive(Debug)]
struct Records {
    ring: State<Record>,
    /// The sizes of the bodies kept, each with the number of its entry.
    bodies: VecDeque<(u64, usize)>,
    bytes: usize,
}

impl Records {
    fn new(capacity: usize) -> Self {
        Self {
            ring: State::new(capacity),
            bodies: VecDeque::new(),
            bytes: 0,
        }
    }
}

/// A compact form of [`LogEntry`], for keeping thousands of them.
#[derive(Clone, Debug)]
struct Record {
    number: u64,
    at: Duration,
    body_hash: u64,
    count: Option<u64>,
    page: Option<u64>,
    token: Option<u32>,
    /// The index of the operation in the list of operations.
    operation: Option<u16>,
    status: Option<u16>,
    applied: bool,
    rare: Option<Box<Rare>>,
}

/// Fields that only few entries have.
#[derive(Clone, Debug, Default, PartialEq)]
struct Rare {
    /// The path of an address that is not an operation.
    path: String,
    cursor: Option<String>,
    body: Option<Value>,
    fault: Option<String>,
    script: Option<u64>,
    forgiven: Vec<String>,
}

impl Record {
    fn new(entry: LogEntry, operation: Option<usize>) -> Self {
        let operation = operation.and_then(|number| u16::try_from(number).ok());
        let rare = Rare {
            path: operation.map_or(entry.operation, |_| String::new()),
            cursor: entry.cursor,
            body: entry.body,
            fault: entry.fault,
            script: entry.script,
            forgiven: entry.forgiven,
        };
        Self {
            number: entry.number,
            at: entry.at,
            body_hash: entry.body_hash,
            count: entry.count,
            page: entry.page,
            token: entry.token.and_then(|token| u32::try_from(token).ok()),
            operation,
            status: entry.status,
            applied: entry.applied,
            rare: (rare != Rare::default()).then(|| Box::new(rare)),
        }
    }

    fn entry(&self, operation: impl Fn(usize) -> Option<String>) -> LogEntry {
        let rare = self.rare.as_deref().cloned().unwrap_or_default();
        LogEntry {
            number: self.number,
            at: self.at,
            operation: match self.operation {
                Some(number) => operation(number.into()).unwrap_or_default(),
                None => rare.path,
            },
            token: self.token.map(|token| token as usize),
            body_hash: self.body_hash,
            count: self.count,
            cursor: rare.cursor,
            page: self.page,
            body: rare.body,
            status: self.status,
            fault: rare.fault,
            script: rare.script,
            forgiven: rare.forgiven,
            applied: self.applied,
        }
    }
}

impl Log {
    pub(crate) fn new(capacity: usize) -> Self {
        Self(Mutex::new(Records::new(capacity)))
    }

    /// Adds an entry. `operation` is the index of its operation, `bytes` the length of its body.
    pub(crate) fn push(&self, entry: LogEntry, operation: Option<usize>, bytes: usize) {
        let mut records = self.records();
        let records = &mut *records;
        if entry.body.is_some() {
            records.bodies.push_back((entry.number, bytes));
            records.bytes += bytes;
        }
        records.ring.push(Record::new(entry, operation));
        let entries = &mut records.ring.entries;
        let first = entries.front().map_or(u64::MAX, |entry| entry.number);
        while let Some((number, bytes)) = records.bodies.front().copied() {
            if number >= first && records.bytes <= BODIES {
                break;
            }
            records.bodies.pop_front();
            records.bytes -= bytes;
            let entry = entries.iter_mut().find(|entry| entry.number == number);
            if let Some(rare) = entry.and_then(|entry| entry.rare.as_mut()) {
                rare.body = None;
            }
        }
    }

    /// Returns the entries. `operation` returns the path of an operation by its index.
    pub(crate) fn kept(&self, operation: impl Fn(usize) -> Option<String>) -> Kept<LogEntry> {
        let records = self.records();
        let entries = records.ring.entries.iter();
        Kept {
            entries: entries.map(|record| record.entry(&operation)).collect(),
            dropped: records.ring.dropped,
        }
    }

    pub(crate) fn clear(&self) {
        let mut records = self.records();
        *records = Records::new(records.ring.capacity);
    }

    fn records(&self) -> MutexGuard<'_, Records> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::{Record, Ring};

    #[test]
    fn keeps_newest_entries_and_counts_dropped_ones() {
        let ring = Ring::new(3);
        (1..=5).for_each(|number| ring.push(number));
        let kept = ring.kept();
        assert_eq!((kept.entries, kept.dropped), (vec![3, 4, 5], 2));
        ring.clear();
        assert_eq!((ring.kept().entries.len(), ring.kept().dropped), (0, 0));
    }

    #[test]
    fn keeps_nothing_without_capacity() {
        let ring = Ring::new(0);
        ring.push(1);
        assert_eq!((ring.kept().entries.len(), ring.kept().dropped), (0, 1));
    }

    #[test]
    fn record_takes_at_most_120_bytes() {
        assert!(size_of::<Record>() <= 120, "{}", size_of::<Record>());
    }
}
