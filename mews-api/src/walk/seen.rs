//! Which items came already: keys, and for how long each can come again.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::span::{Span, midnight, whole_seconds};
use crate::decode::from_json;
use crate::operation::Meaning;
use crate::value::{Date, Timestamp};
use crate::wire::Reader;

/// An item's key in 16 bytes: its id where that is the key, else a hash of what identifies it.
pub(crate) type Key = u128;

/// Whole seconds from and to which an item's time reaches.
pub(crate) type Reach = (i64, i64);

pub(crate) const ALWAYS: Reach = (i64::MIN, i64::MAX);

/// What a walk has to know of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    /// `None` where the item doesn't carry its key; it is handed on whenever it comes.
    pub(crate) key: Option<Key>,
    /// The item's own times by the filter that is cut.
    pub(crate) time: Option<(Timestamp, Timestamp)>,
}

/// Reads marks from the texts of items.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Marker {
    pub(crate) key: &'static [&'static str],
    pub(crate) meaning: Option<Meaning>,
}

impl Marker {
    pub(crate) fn read(&self, item: &[u8]) -> Mark {
        let none = Mark {
            key: None,
            time: None,
        };
        let Ok(item) = std::str::from_utf8(item) else {
            return none;
        };
        let mut paths = self.key.to_vec();
        match self.meaning {
            Some(Meaning::Points(Some(path))) => paths.extend([path, path]),
            Some(Meaning::Overlaps(Some((start, end)))) => paths.extend([start, end]),
            _ => {}
        }
        let mut found = vec![None; paths.len()];
        pick(item, &paths, &mut found);
        let (key, times) = found.split_at(self.key.len());
        let instant = |text: &Option<&str>| text.and_then(instant);
        Mark {
            key: key_of(key),
            time: match times {
                [start, end] => instant(start).zip(instant(end)),
                _ => None,
            },
        }
    }
}

fn key_of(parts: &[Option<&str>]) -> Option<Key> {
    if parts.is_empty() || parts.iter().any(Option::is_none) {
        return None;
    }
    if let [Some(text)] = parts
        && let Ok(id) = from_json::<Uuid>(text.as_bytes())
    {
        return Some(id.as_u128());
    }
    let mut hash = Fnv::new();
    for part in parts.iter().flatten() {
        hash.add(part.as_bytes());
        hash.add(b"\n");
    }
    Some(hash.0)
}

fn instant(json: &str) -> Option<Timestamp> {
    let json = json.as_bytes();
    from_json::<Timestamp>(json)
        .ok()
        .or_else(|| midnight(from_json::<Date>(json).ok()?))
}

/// A hash that is the same in every process and version (FNV-1a), since it is kept in tokens. Not against malice.
pub(crate) struct Fnv(pub(crate) u128);

impl Fnv {
    pub(crate) fn new() -> Self {
        Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }

    pub(crate) fn add(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u128::from(*byte)).wrapping_mul(0x0100_0000_0000_0000_0000_013b);
        }
    }
}

/// The texts of values inside an object, `None` where one is absent or null. Reads the text once for each level of paths.
fn pick<'a>(object: &'a str, paths: &[&str], found: &mut [Option<&'a str>]) {
    // What is no object has no such values.
    let _ = Reader::new(object.as_bytes()).each_member(&mut |name, reader| {
        let inside = |path| behind(path, &name);
        if paths.iter().all(|path| inside(path).is_none()) {
            return reader.skip();
        }
        let value = reader.raw()?;
        for (path, slot) in paths.iter().zip(&mut *found) {
            match inside(path) {
                None => {}
                Some("") => *slot = Some(value),
                Some(rest) => {
                    *slot = None;
                    pick(value, &[rest], std::slice::from_mut(slot));
                }
            }
        }
        Ok(())
    });
    for slot in found {
        slot.take_if(|text| *text == "null");
    }
}

/// What follows this name in a path that starts with it.
fn behind<'p>(path: &'p str, name: &str) -> Option<&'p str> {
    let rest = path.strip_prefix(name)?;
    rest.strip_prefix('.').or(rest.is_empty().then_some(""))
}

/// The keys of items that may come again, each until nothing is left to read where the item reaches. A tree: it never holds all
/// keys twice, as a table does while it grows.
#[derive(Default)]
pub(crate) struct Seen {
    keys: BTreeMap<Packed, Range32>,
    /// Swept when so many are kept: half more than the last sweep left, so that sweeping costs little.
    sweep_at: usize,
}

/// A key in halves: aligned as they are, an entry takes a quarter less.
type Packed = (u64, u64);

/// A [`Reach`] whose ends are moved to where 32 bits can tell them: what met still meets.
type Range32 = (u32, u32);

fn pack(key: Key) -> Packed {
    ((key >> 64) as u64, key as u64)
}

fn narrow(reach: Reach) -> Range32 {
    let fit = |second: i64| second.clamp(0, u32::MAX.into()) as u32;
    (fit(reach.0), fit(reach.1))
}

/// Whether an item that reaches from and to there comes in one of these.
pub(crate) fn meets(reach: Reach, left: &[Reach]) -> bool {
    left.iter()
        .any(|open| reach.0 <= open.1 && open.0 <= reach.1)
}

impl Seen {
    /// How far the item with this key reaches, if it is kept.
    pub(crate) fn reach(&self, key: Key) -> Option<Reach> {
        let (from, to) = *self.keys.get(&pack(key))?;
        let open = |end: u32, outmost: i64, edge: u32| {
            if end == edge { outmost } else { end.into() }
        };
        Some((open(from, i64::MIN, 0), open(to, i64::MAX, u32::MAX)))
    }

    pub(crate) fn len(&self) -> usize {
        self.keys.len()
    }

    pub(crate) fn keep(&mut self, key: Key, reach: Reach) {
        let reach = narrow(reach);
        let kept = self.keys.entry(pack(key)).or_insert(reach);
        *kept = (kept.0.min(reach.0), kept.1.max(reach.1));
    }

    pub(crate) fn forget(&mut self, key: Key) {
        self.keys.remove(&pack(key));
    }

    pub(crate) fn wants_sweep(&self) -> bool {
        self.keys.len() > self.sweep_at.max(1024)
    }

    /// Forgets what reaches nothing that is left to read.
    pub(crate) fn sweep(&mut self, left: &[Reach]) {
        let left: Vec<Range32> = left.iter().map(|open| narrow(*open)).collect();
        self.keys.retain(|_, reach| {
            left.iter()
                .any(|open| reach.0 <= open.1 && open.0 <= reach.1)
        });
        self.sweep_at = self.keys.len() + self.keys.len() / 2;
    }
}

/// The whole seconds around a span.
pub(crate) fn reach_of(span: Span) -> Reach {
    (whole_seconds(span.start).0, whole_seconds(span.end).1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_from_the_text() {
        let points = Marker {
            key: &["Id"],
            meaning: Some(Meaning::Points(Some("Data.At"))),
        };
        let id = "0ab4cd1e-0000-4000-8000-000000000001";
        let key = Some(id.parse::<Uuid>().unwrap().as_u128());
        let at: Timestamp = "2024-01-01T00:00:00Z".parse().unwrap();
        for (item, mark) in [
            (
                format!(
                    r#"{{"A":[{{"Id":"x"}}],"Data":{{"At":"2024-01-01T00:00:00Z"}},"Id":"{id}"}}"#
                ),
                (key, Some((at, at))),
            ),
            (
                format!(r#"{{"\u0049d":"{id}","Data":{{"At":"2024-01-01"}}}}"#),
                (key, Some((at, at))),
            ),
            (format!(r#"{{"Id":"{id}","Data":null}}"#), (key, None)),
            (format!(r#"{{"Id":"{id}","Data":{{"At":7}}}}"#), (key, None)),
            (r#"{"Id":null}"#.to_owned(), (None, None)),
            ("null".to_owned(), (None, None)),
            ("[1,2".to_owned(), (None, None)),
        ] {
            let (key, time) = mark;
            assert_eq!(points.read(item.as_bytes()), Mark { key, time }, "{item}");
        }
        let pair = Marker {
            key: &["A", "B"],
            meaning: None,
        };
        let key = |item: &str| pair.read(item.as_bytes()).key;
        assert_eq!(key(r#"{"A":1,"B":"x"}"#), key(r#"{"B":"x","A":1}"#));
        assert_ne!(key(r#"{"A":1,"B":"x"}"#), key(r#"{"A":"x","B":1}"#));
        assert_eq!(key(r#"{"A":1}"#), None);
    }

    #[test]
    fn keys_are_forgotten_when_nothing_can_bring_them_again() {
        let mut seen = Seen::default();
        seen.keep(1, (0, 10));
        seen.keep(2, (10, 20));
        seen.keep(2, (15, 30));
        seen.keep(3, ALWAYS);
        seen.sweep(&[(25, 40)]);
        let kept = [1, 2, 3].map(|key| seen.reach(key));
        assert_eq!(kept, [None, Some((10, 30)), Some(ALWAYS)]);
        seen.forget(2);
        assert_eq!(seen.len(), 1);
        seen.sweep(&[]);
        assert_eq!(seen.len(), 0);
    }
}
