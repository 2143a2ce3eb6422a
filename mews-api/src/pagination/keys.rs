//! The keys of items, and the set of keys of items that may come again.

use std::collections::{BTreeMap, HashSet};

use uuid::Uuid;

use super::range::{TimeRange, midnight, whole_seconds};
use crate::base::hash::{Fnv, spread};
use crate::base::operation::Meaning;
use crate::json::decode::from_json;
use crate::json::{ReadResult, Reader};
use crate::value::{Date, Timestamp};

/// The key of an item in 16 bytes: its id if that is the key, else a hash of its identifying
/// properties.
pub(crate) type Key = u128;

/// The whole seconds in which a slice can return an item: from and to, both included.
pub(crate) type Reach = (i64, i64);

pub(crate) const EVERYWHERE: Reach = (i64::MIN, i64::MAX);

/// The key of an item, and its times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ItemKey {
    /// `None` if the item lacks its key; it is delivered whenever it comes.
    pub(crate) key: Option<Key>,
    /// The item's own times, by the filter that is split.
    pub(crate) time: Option<(Timestamp, Timestamp)>,
}

/// Reads the keys of items from their texts.
pub(crate) struct KeyExtractor {
    /// Dotted paths: those of the key, then those of the times.
    paths: Vec<&'static str>,
    /// How many of the paths belong to the key.
    key: usize,
}

impl KeyExtractor {
    pub(crate) fn new(key: &'static [&'static str], meaning: Option<Meaning>) -> Self {
        let mut paths = key.to_vec();
        match meaning {
            Some(Meaning::Points(Some(path))) => paths.push(path),
            Some(Meaning::Overlaps(Some((start, end)))) => paths.extend([start, end]),
            _ => {}
        }
        Self {
            paths,
            key: key.len(),
        }
    }

    /// Takes the next item in `reader` and returns its key. Values that are not objects have none.
    pub(crate) fn take<'a>(
        &self,
        reader: &mut Reader<'a>,
        found: &mut Vec<Option<&'a str>>,
    ) -> ReadResult<ItemKey> {
        found.clear();
        found.resize(self.paths.len(), None);
        if reader.next_is_object() {
            pick(reader, &self.paths, found)?;
        } else {
            reader.skip()?;
        }
        let (key, times) = found.split_at(self.key);
        let instant = |text: &Option<&str>| text.and_then(instant);
        let time = match times {
            [at] => instant(at).map(|at| (at, at)),
            [start, end] => instant(start).zip(instant(end)),
            _ => None,
        };
        let key = key_of(key);
        Ok(ItemKey { key, time })
    }
}

/// The key of an item as text: the parts of the key, joined by `/`. `None` if one is missing.
pub(crate) fn key_text(key: &[&str], item: &[u8]) -> Option<String> {
    let mut found = vec![None; key.len()];
    let mut reader = Reader::new(item);
    if !reader.next_is_object() {
        return None;
    }
    pick(&mut reader, key, &mut found).ok()?;
    let plain = |json: &str| {
        let id = from_json::<Uuid>(json.as_bytes()).map(|id| id.to_string());
        id.or_else(|_| from_json::<String>(json.as_bytes()))
            .unwrap_or_else(|_| json.to_owned())
    };
    let parts: Option<Vec<String>> = found.into_iter().map(|part| part.map(plain)).collect();
    parts
        .filter(|parts| !parts.is_empty())
        .map(|parts| parts.join("/"))
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

/// Takes an object and finds the texts of values inside it; `None` where one is absent or null.
fn pick<'a>(reader: &mut Reader<'a>, paths: &[&str], found: &mut [Option<&'a str>]) -> ReadResult {
    reader.each_raw_member(&mut |name, reader| {
        let inside = |path| behind(path, name);
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
                    let mut inner = Reader::new(value.as_bytes());
                    if inner.next_is_object() {
                        pick(&mut inner, &[rest], std::slice::from_mut(slot))?;
                    }
                }
            }
        }
        Ok(())
    })?;
    for slot in found {
        slot.take_if(|text| *text == "null");
    }
    Ok(())
}

/// The rest of a path after this name, if the path starts with it.
fn behind<'p>(path: &'p str, name: &[u8]) -> Option<&'p str> {
    match path.as_bytes().strip_prefix(name)? {
        [] => Some(""),
        [b'.', ..] => path.get(name.len() + 1..),
        _ => None,
    }
}

/// The keys of items that may come again. A key is forgotten once no open slice can return its
/// item.
///
/// A tree, because a hash table holds everything twice while it grows. Its nodes are well filled
/// only if keys come in no order, so the bits of the keys are spread.
#[derive(Default)]
pub(crate) struct KeySet {
    keys: BTreeMap<PackedKey, PackedReach>,
    /// The number of keys at which the next sweep is due: half more than the last one left, so that
    /// sweeping costs little.
    sweep_at: usize,
}

/// A key in halves: with their alignment an entry takes a quarter less.
type PackedKey = (u64, u64);

/// A [`Reach`] in 32 bits, extended to `u32::MAX` and 0 where it doesn't fit.
type PackedReach = (u32, u32);

fn pack(key: Key) -> PackedKey {
    let key = spread(spread(key));
    ((key >> 64) as u64, key as u64)
}

fn narrow(reach: Reach) -> PackedReach {
    let fit = |second: i64| second.clamp(0, u32::MAX.into()) as u32;
    (fit(reach.0), fit(reach.1))
}

impl KeySet {
    #[cfg(test)]
    pub(crate) fn contains(&self, key: Key) -> bool {
        self.keys.contains_key(&pack(key))
    }

    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.keys.len()
    }

    /// Adds a key; `false` if it was there, whose reach is extended then.
    pub(crate) fn insert(&mut self, key: Key, reach: Reach) -> bool {
        let reach = narrow(reach);
        let mut is_new = false;
        let kept = self.keys.entry(pack(key)).or_insert_with(|| {
            is_new = true;
            reach
        });
        *kept = (kept.0.min(reach.0), kept.1.max(reach.1));
        is_new
    }

    pub(crate) fn is_sweep_due(&self) -> bool {
        self.keys.len() > self.sweep_at.max(1024)
    }

    /// Forgets the keys that no open slice can return.
    pub(crate) fn sweep(&mut self, open: impl Iterator<Item = Reach>) {
        let mut open: Vec<PackedReach> = open.map(narrow).collect();
        open.sort_unstable();
        let mut merged: Vec<PackedReach> = Vec::new();
        for next in open {
            match merged.last_mut() {
                Some(last) if next.0 <= last.1 => last.1 = last.1.max(next.1),
                _ => merged.push(next),
            }
        }
        self.keys.retain(|_, reach| {
            let next = merged.partition_point(|open| open.1 < reach.0);
            merged.get(next).is_some_and(|open| open.0 <= reach.1)
        });
        self.sweep_at = self.keys.len() + self.keys.len() / 2;
    }
}

/// The whole seconds around a time range.
pub(crate) fn reach_of(range: TimeRange) -> Reach {
    (whole_seconds(range.start).0, whole_seconds(range.end).1)
}

/// At least this many of the latest keys of secondary lists are kept, at most twice as many.
const GENERATION: usize = 50_000;

/// The latest keys of items in secondary lists. Such items belong to items of the primary list (the
/// customers of reservations) and so come again on any page; all their keys would be too many.
#[derive(Default)]
pub(crate) struct RecentKeys {
    young: HashSet<Key>,
    old: HashSet<Key>,
}

impl RecentKeys {
    pub(crate) fn contains(&self, key: Key) -> bool {
        self.young.contains(&key) || self.old.contains(&key)
    }

    pub(crate) fn insert(&mut self, key: Key) {
        if self.young.len() >= GENERATION {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extracts_keys_and_times_from_texts() {
        let points = KeyExtractor::new(&["Id"], Some(Meaning::Points(Some("Data.At"))));
        let read = |extractor: &KeyExtractor, item: &str| {
            extractor.take(&mut Reader::new(item.as_bytes()), &mut Vec::new())
        };
        let id = "0ab4cd1e-0000-4000-8000-000000000001";
        let key = Some(id.parse::<Uuid>().unwrap().as_u128());
        let at: Timestamp = "2024-01-01T00:00:00Z".parse().unwrap();
        for (item, expected) in [
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
            ("[1,2]".to_owned(), (None, None)),
        ] {
            let (key, time) = expected;
            assert_eq!(read(&points, &item), Ok(ItemKey { key, time }), "{item}");
        }
        assert!(read(&points, "[1,2").is_err());
        let pair = KeyExtractor::new(&["A", "B"], None);
        let key = |item: &str| read(&pair, item).unwrap().key;
        assert_eq!(key(r#"{"A":1,"B":"x"}"#), key(r#"{"B":"x","A":1}"#));
        assert_ne!(key(r#"{"A":1,"B":"x"}"#), key(r#"{"A":"x","B":1}"#));
        assert_eq!(key(r#"{"A":1}"#), None);
    }

    #[test]
    fn forgets_keys_that_no_open_slice_can_return() {
        let mut keys = KeySet::default();
        assert!(keys.insert(1, (0, 10)));
        assert!(keys.insert(2, (10, 20)));
        assert!(!keys.insert(2, (15, 30)));
        assert!(keys.insert(3, EVERYWHERE));
        assert!(keys.insert(4, (41, 50)));
        keys.sweep([(60, 70), (25, 40)].into_iter());
        let kept = [1, 2, 3, 4].map(|key| keys.contains(key));
        assert_eq!(kept, [false, true, true, false]);
        keys.sweep([].into_iter());
        assert_eq!(keys.len(), 0);
    }

    #[test]
    fn keeps_the_latest_keys_of_secondary_lists() {
        let mut recent = RecentKeys::default();
        for key in 0..1_000_000 {
            recent.insert(key);
            assert!(recent.contains(key));
        }
        assert!((0..GENERATION as Key).all(|back| recent.contains(999_999 - back)));
        assert!(recent.young.len() + recent.old.len() <= 2 * GENERATION);
    }
}
