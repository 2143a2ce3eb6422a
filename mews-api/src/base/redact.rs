//! Removes tokens from texts that come from outside: error messages, details, headers, items.
//!
//! A service or proxy may repeat what it was sent in another spelling: in another case, escaped for
//! JSON, addresses or HTML (also several times over), cut short, or split over two members of an
//! object. Texts are therefore compared without their escapes, and any run of [`RUN`] characters of
//! a token counts. Time is linear in the text.

mod escapes;

use std::collections::{HashSet, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::ops::Range;

use zeroize::Zeroize;

use self::escapes::{Joined, Unit, layer};

/// The longest message or details that an error keeps, in bytes.
pub(crate) const EXCERPT: usize = 2048;

/// The number of characters of a token in a row that is removed. Of a shorter token all are
/// removed.
const RUN: usize = 12;
/// A shorter token is found in its own case alone: in any case it would be found in ordinary words.
const FOLDED: usize = 8;
/// How many layers of escapes are looked through: JSON in JSON in an address.
const LAYERS: usize = 3;
/// How much of two texts is looked at where a token may be split over them.
const EDGE: usize = 12 * RUN;
/// The size of the part of a text that is searched for the start that an error keeps, and of the
/// part after it, which completes a token at its end.
const START: usize = 16 << 10;
const BEHIND: usize = 4 << 10;

const REDACTED: &str = "[redacted]";

/// Finds the tokens of one client.
pub(crate) struct Redactor {
    runs: Vec<Runs>,
}

/// The runs of one token that give it away.
struct Runs {
    length: usize,
    folded: bool,
    hash: Rolling,
    hashes: HashSet<u64>,
}

impl Redactor {
    pub(crate) fn new<'a>(tokens: impl IntoIterator<Item = &'a str>) -> Self {
        let runs = tokens.into_iter().filter_map(|token| {
            let token = token.trim();
            let mut plain: Vec<char> = layer(token, LAYERS).map(|unit| unit.character).collect();
            let mut written: Vec<char> = token.chars().collect();
            let runs = Runs::new(&[&written, &plain]);
            plain.zeroize();
            written.zeroize();
            runs
        });
        Self {
            runs: runs.collect(),
        }
    }

    /// The start of the text, about as much as an error keeps, without tokens.
    pub(crate) fn redact(&self, text: &str) -> String {
        let (looked_at, shown) = start(text);
        render(shown, &clip(self.find(looked_at), shown), EXCERPT)
    }

    /// The whole text without tokens.
    pub(crate) fn redact_all(&self, text: &str) -> String {
        render(text, &self.find(text), usize::MAX)
    }

    /// The same for texts of one response: a token may be split over two of them.
    pub(crate) fn redact_together<const N: usize>(
        &self,
        texts: [Option<&str>; N],
    ) -> [Option<String>; N] {
        let found = |text| self.find(start(text).0);
        let mut found = texts.map(|text| text.map(found).unwrap_or_default());
        for first in 0..N {
            for second in (0..N).filter(|second| *second != first) {
                if let (Some(head), Some(tail)) = (texts[first], texts[second]) {
                    let (ends, starts) = self.find_across(head, tail);
                    found[first].extend(ends);
                    found[second].extend(starts);
                }
            }
        }
        let mut found = found.into_iter();
        texts.map(|text| {
            let found = merge(found.next().unwrap_or_default());
            text.map(|text| {
                let (_, shown) = start(text);
                render(shown, &clip(found, shown), EXCERPT)
            })
        })
    }

    /// Whether there is a token in an address or a part of one. Tokens that are as short as a word
    /// are not searched for.
    pub(crate) fn finds(&self, text: &str) -> bool {
        let long = self.runs.iter().filter(|runs| runs.folded);
        !find(long, text).is_empty()
    }

    /// Where tokens are, in order and apart.
    fn find(&self, text: &str) -> Vec<Range<usize>> {
        find(self.runs.iter(), text)
    }

    /// Where a token is that begins at the end of one text and goes on at the start of another.
    fn find_across(&self, head: &str, tail: &str) -> (Vec<Range<usize>>, Vec<Range<usize>>) {
        let quotes = |c: char| c == '"' || c.is_whitespace();
        let head = head.trim_end_matches(quotes);
        let skipped = tail.len() - tail.trim_start_matches(quotes).len();
        let tail = &tail[skipped..];
        let from = floor(head, head.len().saturating_sub(EDGE));
        let to = floor(tail, EDGE);
        let both = format!("{}{}", &head[from..], &tail[..to]);
        let seam = head.len() - from;
        let (mut ends, mut starts) = (Vec::new(), Vec::new());
        for range in self.find(&both) {
            if range.start < seam && range.end > seam {
                ends.push(from + range.start..head.len());
                starts.push(skipped..skipped + range.end - seam);
            }
        }
        (ends, starts)
    }
}

fn find<'a>(all: impl Iterator<Item = &'a Runs>, text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let escaped = text.contains(['\\', '%', '&']);
    let joined = escaped || text.contains('"');
    for runs in all {
        for layers in 0..=if escaped { LAYERS } else { 0 } {
            runs.find(layer(text, layers), &mut found);
            if joined {
                runs.find(Joined::new(layer(text, layers)), &mut found);
            }
        }
    }
    merge(found)
}

impl Runs {
    /// Of a token, in the ways in which it is written; none if there is nothing to find.
    fn new(spellings: &[&[char]]) -> Option<Self> {
        let length = spellings.iter().map(|token| token.len().min(RUN)).min()?;
        if length == 0 {
            return None;
        }
        let folded = length >= FOLDED;
        let hash = Rolling::new(length);
        let mut hashes = HashSet::new();
        for token in spellings {
            for run in token.windows(length) {
                let add = |sum, character: &char| hash.add(sum, fold(*character, folded));
                hashes.insert(run.iter().fold(0, add));
            }
        }
        Some(Self {
            length,
            folded,
            hash,
            hashes,
        })
    }

    fn find(&self, units: impl Iterator<Item = Unit>, found: &mut Vec<Range<usize>>) {
        let mut run: VecDeque<Unit> = VecDeque::with_capacity(self.length + 1);
        let mut sum = 0;
        for mut unit in units {
            unit.character = fold(unit.character, self.folded);
            if run.len() == self.length
                && let Some(first) = run.pop_front()
            {
                sum = self.hash.remove(sum, first.character);
            }
            sum = self.hash.add(sum, unit.character);
            run.push_back(unit);
            if run.len() < self.length || !self.hashes.contains(&sum) {
                continue;
            }
            for unit in &run {
                match found.last_mut() {
                    Some(last) if last.start <= unit.start && unit.start <= last.end => {
                        last.end = last.end.max(unit.end);
                    }
                    _ => found.push(unit.start..unit.end),
                }
            }
        }
    }
}

/// A keyed hash of the latest characters. A text that happens to share one is redacted
/// unnecessarily.
struct Rolling {
    key: u64,
    /// The key to the power of the length less one.
    first: u64,
}

impl Rolling {
    fn new(length: usize) -> Self {
        let key = RandomState::new().hash_one(length) | 1;
        let first = (1..length).fold(1_u64, |power, _| power.wrapping_mul(key));
        Self { key, first }
    }

    fn add(&self, sum: u64, character: char) -> u64 {
        (sum.wrapping_mul(self.key)).wrapping_add(u64::from(character) + 1)
    }

    fn remove(&self, sum: u64, character: char) -> u64 {
        sum.wrapping_sub((u64::from(character) + 1).wrapping_mul(self.first))
    }
}

fn fold(character: char, folded: bool) -> char {
    if !folded {
        character
    } else if character.is_ascii() {
        character.to_ascii_lowercase()
    } else {
        character.to_lowercase().next().unwrap_or(character)
    }
}

/// The part that is searched, and the part of it that may be shown.
fn start(text: &str) -> (&str, &str) {
    let looked_at = &text[..floor(text, START + BEHIND)];
    (looked_at, &text[..floor(text, START)])
}

/// The parts of these ranges that are in the text.
fn clip(mut ranges: Vec<Range<usize>>, text: &str) -> Vec<Range<usize>> {
    ranges.retain(|range| range.start < text.len());
    if let Some(last) = ranges.last_mut() {
        last.end = last.end.min(text.len());
    }
    ranges
}

/// In order, and those that touch as one.
fn merge(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_unstable_by_key(|range| range.start);
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

/// The text without these ranges; a little more than `most` bytes of it, which shows that there was
/// more.
fn render(text: &str, ranges: &[Range<usize>], most: usize) -> String {
    let mut rendered = String::new();
    let mut at = 0;
    for range in ranges {
        rendered.push_str(&text[at..range.start]);
        if rendered.len() > most {
            break;
        }
        rendered.push_str(REDACTED);
        at = range.end;
    }
    if rendered.len() <= most {
        rendered.push_str(&text[at..]);
    }
    if rendered.len() > most {
        rendered.truncate(floor(&rendered, most + 4));
    }
    rendered
}

/// The boundary of a character at this index or before it.
pub(crate) fn floor(text: &str, index: usize) -> usize {
    let mut index = index.min(text.len());
    while !text.is_char_boundary(index) {
        index -= 1;
    }
    index
}

#[cfg(test)]
mod tests;
