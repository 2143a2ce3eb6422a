//! What has been asked, and what became of it.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;

use crate::base::seconds;

/// The bytes of bodies that are kept at most; the oldest bodies go first.
const BODIES: usize = 64 << 20;

/// A request, and what became of it. It tells no token.
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

/// A ring of entries that each take some bytes.
#[derive(Debug)]
pub(crate) struct Ring<T>(Mutex<State<T>>);

#[derive(Debug)]
struct State<T> {
    entries: VecDeque<T>,
    room: usize,
    dropped: u64,
    /// Bytes of the bodies kept, each with the number of its entry.
    bodies: VecDeque<(u64, usize)>,
    bytes: usize,
}

impl<T: Clone> Ring<T> {
    pub(crate) fn new(room: usize) -> Self {
        Self(Mutex::new(State {
            entries: VecDeque::new(),
            room,
            dropped: 0,
            bodies: VecDeque::new(),
            bytes: 0,
        }))
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
        let room = state.room;
        *state = State {
            entries: VecDeque::new(),
            room,
            dropped: 0,
            bodies: VecDeque::new(),
            bytes: 0,
        };
    }

    fn state(&self) -> MutexGuard<'_, State<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> State<T> {
    fn push(&mut self, entry: T) {
        self.entries.push_back(entry);
        while self.entries.len() > self.room {
            self.entries.pop_front();
            self.dropped += 1;
        }
    }
}

impl Ring<LogEntry> {
    /// Adds an entry whose body, if it has one, is so many bytes long.
    pub(crate) fn push_with_body(&self, entry: LogEntry, bytes: usize) {
        let mut state = self.state();
        if entry.body.is_some() {
            state.bodies.push_back((entry.number, bytes));
            state.bytes += bytes;
        }
        state.push(entry);
        let first = state.entries.front().map_or(u64::MAX, |entry| entry.number);
        while let Some((number, bytes)) = state.bodies.front().copied() {
            if number >= first && state.bytes <= BODIES {
                break;
            }
            state.bodies.pop_front();
            state.bytes -= bytes;
            let mut entries = state.entries.iter_mut();
            if let Some(entry) = entries.find(|entry| entry.number == number) {
                entry.body = None;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Ring;

    #[test]
    fn the_newest_are_kept_and_the_others_counted() {
        let ring = Ring::new(3);
        (1..=5).for_each(|number| ring.push(number));
        let kept = ring.kept();
        assert_eq!((kept.entries, kept.dropped), (vec![3, 4, 5], 2));
        ring.clear();
        assert_eq!((ring.kept().entries.len(), ring.kept().dropped), (0, 0));
    }
}
