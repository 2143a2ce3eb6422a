//! Removes tokens from texts that come from outside: error messages, details, headers, items.
//!
//! A service or proxy may repeat what it was sent in another spelling: in another case, escaped for
//! JSON, addresses or HTML (also several times over), cut short, or split over two members of an
//! object. Texts are therefore compared without their escapes, and any run of [`RUN`] characters of a
//! token counts. Time is linear in the text.

use std::collections::{HashSet, VecDeque};
use std::hash::{BuildHasher, RandomState};
use std::ops::Range;

use zeroize::Zeroize;

/// The longest message or details that an error keeps, in bytes.
pub(crate) const EXCERPT: usize = 2048;

/// So many characters of a token in a row are removed; of a shorter token all of them.
const RUN: usize = 12;
/// A shorter token is found in its own case alone: in any case it would be found in ordinary words.
const FOLDED: usize = 8;
/// How many layers of escapes are looked through: JSON in JSON in an address.
const LAYERS: usize = 3;
/// The longest escape of one character, as `&#x0010ffff;`, and the longest text between two members
/// of an object that is looked over.
const LONGEST_ESCAPE: usize = 12;
const LONGEST_SEAM: usize = 160;
/// How much of two texts is looked at where a token may be split over them.
const EDGE: usize = 12 * RUN;
/// So much of a text is looked at for the start that an error keeps, and so much behind it, lest a token at the end is cut.
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

/// A character without its escape, and where its escape ends in the text.
#[derive(Clone, Copy, Debug)]
struct Unit {
    character: char,
    start: usize,
    end: usize,
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

    /// The same for texts of one answer: a token may be split over two of them.
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

    /// Whether there is a token in an address or a part of one. Tokens that are as short as a word are not looked for.
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

/// A hash of the latest characters, with a key of its own. A text that happens to share one is redacted without need.
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

/// What is looked at, and what may be shown of it.
fn start(text: &str) -> (&str, &str) {
    let looked_at = &text[..floor(text, START + BEHIND)];
    (looked_at, &text[..floor(text, START)])
}

/// What of these ranges lies in the text.
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

/// The text without these ranges; a little more than `most` bytes of it, which shows that there was more.
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
fn floor(text: &str, index: usize) -> usize {
    let mut index = index.min(text.len());
    while !text.is_char_boundary(index) {
        index -= 1;
    }
    index
}

/// The characters of a text behind so many layers of escapes.
fn layer(text: &str, layers: usize) -> Box<dyn Iterator<Item = Unit> + '_> {
    let mut units: Box<dyn Iterator<Item = Unit>> =
        Box::new(text.char_indices().map(|(start, character)| Unit {
            character,
            start,
            end: start + character.len_utf8(),
        }));
    for _ in 0..layers {
        units = Box::new(Unescaped {
            units,
            ahead: VecDeque::with_capacity(LONGEST_ESCAPE),
        });
    }
    units
}

/// Characters without one layer of escapes.
struct Unescaped<I> {
    units: I,
    ahead: VecDeque<Unit>,
}

impl<I: Iterator<Item = Unit>> Unescaped<I> {
    fn peek(&mut self, index: usize) -> Option<char> {
        while self.ahead.len() <= index {
            self.ahead.push_back(self.units.next()?);
        }
        Some(self.ahead[index].character)
    }

    /// The number that these digits from `index` on make.
    fn number(&mut self, index: usize, count: usize, radix: u32) -> Option<u32> {
        (index..index + count).try_fold(0_u32, |number, index| {
            let digit = self.peek(index)?.to_digit(radix)?;
            number.checked_mul(radix)?.checked_add(digit)
        })
    }

    /// The character of the escape ahead, and how long it is.
    fn escape(&mut self) -> Option<(char, usize)> {
        match self.peek(0)? {
            '\\' => self.backslash(),
            '%' => self.percent(),
            '&' => self.entity(),
            _ => None,
        }
    }

    fn backslash(&mut self) -> Option<(char, usize)> {
        match self.peek(1)? {
            'u' if self.peek(2) == Some('{') => {
                let digits = (3..LONGEST_ESCAPE)
                    .take_while(|index| self.peek(*index).is_some_and(|c| c.is_ascii_hexdigit()))
                    .count();
                let number = self.number(3, digits, 16).filter(|_| digits > 0)?;
                (self.peek(3 + digits) == Some('}')).then_some(())?;
                Some((char::from_u32(number)?, digits + 4))
            }
            'u' => {
                let high = self.number(2, 4, 16)?;
                if let Some(character) = char::from_u32(high) {
                    return Some((character, 6));
                }
                (self.peek(6) == Some('\\') && self.peek(7) == Some('u')).then_some(())?;
                let low = self.number(8, 4, 16)?;
                let pair = [u16::try_from(high).ok()?, u16::try_from(low).ok()?];
                let character = char::decode_utf16(pair).next()?.ok()?;
                Some((character, 12))
            }
            'x' => Some((char::from_u32(self.number(2, 2, 16)?)?, 4)),
            plain @ ('"' | '\\' | '/' | '\'') => Some((plain, 2)),
            _ => None,
        }
    }

    /// One character in UTF-8, of which each byte is escaped.
    fn percent(&mut self) -> Option<(char, usize)> {
        if self.peek(1) == Some('u') {
            return Some((char::from_u32(self.number(2, 4, 16)?)?, 6));
        }
        let mut bytes = [0; 4];
        for count in 1..=4 {
            let at = 3 * (count - 1);
            (self.peek(at) == Some('%')).then_some(())?;
            bytes[count - 1] = u8::try_from(self.number(at + 1, 2, 16)?).ok()?;
            if let Ok(text) = std::str::from_utf8(&bytes[..count]) {
                return Some((text.chars().next()?, 3 * count));
            }
        }
        None
    }

    fn entity(&mut self) -> Option<(char, usize)> {
        if self.peek(1) == Some('#') {
            let (radix, first) = match self.peek(2)? {
                'x' | 'X' => (16, 3),
                _ => (10, 2),
            };
            let digits = (first..LONGEST_ESCAPE)
                .take_while(|index| self.peek(*index).is_some_and(|c| c.is_digit(radix)))
                .count();
            let number = self.number(first, digits, radix).filter(|_| digits > 0)?;
            (self.peek(first + digits) == Some(';')).then_some(())?;
            return Some((char::from_u32(number)?, first + digits + 1));
        }
        const NAMED: [(&str, char); 14] = [
            ("amp;", '&'),
            ("quot;", '"'),
            ("apos;", '\''),
            ("lt;", '<'),
            ("gt;", '>'),
            ("sol;", '/'),
            ("plus;", '+'),
            ("equals;", '='),
            ("hyphen;", '-'),
            ("dash;", '-'),
            ("lowbar;", '_'),
            ("period;", '.'),
            ("colon;", ':'),
            ("comma;", ','),
        ];
        NAMED.into_iter().find_map(|(name, character)| {
            let mut letters = name.chars().enumerate();
            let is_it = letters.all(|(index, letter)| self.peek(index + 1) == Some(letter));
            is_it.then_some((character, name.len() + 1))
        })
    }
}

impl<I: Iterator<Item = Unit>> Iterator for Unescaped<I> {
    type Item = Unit;

    fn next(&mut self) -> Option<Unit> {
        self.peek(0)?;
        let (character, length) = self.escape().unwrap_or((self.ahead[0].character, 1));
        let start = self.ahead[0].start;
        let end = self.ahead[length - 1].end;
        self.ahead.drain(..length);
        Some(Unit {
            character,
            start,
            end,
        })
    }
}

/// Characters without what stands between two texts of a JSON object or list, so that what is split
/// over both is in one piece.
struct Joined<I> {
    units: I,
    ahead: VecDeque<Unit>,
}

impl<I: Iterator<Item = Unit>> Joined<I> {
    fn new(units: I) -> Self {
        Self {
            units,
            ahead: VecDeque::new(),
        }
    }

    fn peek(&mut self, index: usize) -> Option<char> {
        while self.ahead.len() <= index {
            self.ahead.push_back(self.units.next()?);
        }
        Some(self.ahead[index].character)
    }

    /// How long the seam ahead is: from a quote to the quote behind which the next text begins.
    fn seam(&mut self) -> Option<usize> {
        let mut at = 1;
        let mut separated = false;
        while at < LONGEST_SEAM {
            match self.peek(at)? {
                '"' if separated => match self.key(at) {
                    Some(end) => at = end,
                    None => return Some(at + 1),
                },
                ',' => {
                    separated = true;
                    at += 1;
                }
                '{' | '}' | '[' | ']' => at += 1,
                // Numbers, `true`, `null`.
                c if separated && (c.is_ascii_alphanumeric() || "+-.".contains(c)) => at += 1,
                c if c.is_whitespace() => at += 1,
                _ => return None,
            }
        }
        None
    }

    /// Where a member's name that begins here ends, with its colon.
    fn key(&mut self, start: usize) -> Option<usize> {
        let mut at = start + 1;
        while self.peek(at)? != '"' {
            at += 1;
            (at < start + LONGEST_SEAM).then_some(())?;
        }
        at += 1;
        while self.peek(at)?.is_whitespace() {
            at += 1;
            (at < start + LONGEST_SEAM).then_some(())?;
        }
        if self.peek(at)? != ':' {
            return None;
        }
        at += 1;
        Some(at)
    }
}

impl<I: Iterator<Item = Unit>> Iterator for Joined<I> {
    type Item = Unit;

    fn next(&mut self) -> Option<Unit> {
        while self.peek(0)? == '"' {
            let Some(length) = self.seam() else {
                break;
            };
            self.ahead.drain(..length);
        }
        match self.ahead.pop_front() {
            Some(unit) => Some(unit),
            None => self.units.next(),
        }
    }
}

#[cfg(test)]
mod tests;
