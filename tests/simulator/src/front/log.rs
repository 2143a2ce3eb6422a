//! What has been asked, and what became of it.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;

use crate::base::seconds;

/// The bytes of bodies that are kept at most; the oldest bodies go first.
const BODIES: usize = 64 << 20;

/// Entries that a list has memory for from the start; untouched memory costs nothing.
const RESERVED: usize = 16_384;

/// A request and its outcome, without tokens.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LogEntry {
    /// The requests are numbered from 1, in the order in which they came.
    pub number: u64,
    /// When it came, since the start of the simulator. In JSON `seconds`.
    #[serde(rename = "seconds", with = "seconds")]
    pub at: Duration,
    /// The path of the operation; where there is none, the path of the address, as far as 256 characters go.
    pub operation: String,
    /// Which of the access tokens it carried, counted from 0; none if it is not known here.
    pub token: Option<usize>,
    /// Equal for bodies that are equal but for the members of the envelope, whatever the order of members.
    pub body_hash: u64,
    /// `Limitation.Count`.
    pub count: Option<u64>,
    /// `Limitation.Cursor`, as far as 256 characters go.
    pub cursor: Option<String>,
    /// Which page of a walk it asks for, counted from 1, where the operation has pages.
    pub page: Option<u64>,
    /// The body without the members of the envelope, if bodies are kept.
    pub body: Option<Value>,
    /// The status that went out; none where there was no answer.
    pub status: Option<u16>,
    /// What a script did, in a word or two.
    pub fault: Option<String>,
    /// The script that did it.
    pub script: Option<u64>,
    /// What was overlooked in the request: see [`Strictness`](crate::Strictness).
    pub forgiven: Vec<String>,
    /// Whether a write was carried out, whatever was answered.
    pub applied: bool,
}

/// A list that keeps the newest.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Kept<T> {
    /// The newest, oldest of them first.
    pub entries: Vec<T>,
    /// How many older ones have been dropped for want of room, since the list was last cleared.
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
            // Grows no more, as far as anybody is likely to keep: what growing leaves behind is not given back.
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

/// The newest requests. Most take no memory beyond their place in the ring.
#[derive(Debug)]
pub(crate) struct Log(Mutex<Records>);

#[derive(Debug)]
struct Records {
    ring: State<Record>,
    /// Bytes of the bodies kept, each with the number of its entry.
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

/// A [`LogEntry`] in the form in which thousands are kept.
#[derive(Clone, Debug)]
struct Record {
    number: u64,
    at: Duration,
    body_hash: u64,
    count: Option<u64>,
    page: Option<u64>,
    token: Option<u32>,
    /// Where the operation stands in the list of operations.
    operation: Option<u16>,
    status: Option<u16>,
    applied: bool,
    rare: Option<Box<Rare>>,
}

/// What few entries have.
#[derive(Clone, Debug, Default, PartialEq)]
struct Rare {
    /// Of an address that is not an operation.
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

    /// Adds an entry. `operation` is the number of its operation, `bytes` the length of its body.
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

    /// `operation` returns the path of an operation by its number.
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
