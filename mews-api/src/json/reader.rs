//! The reader of JSON text. `numbers` and `skip` hold its longer methods.

mod numbers;
mod skip;

use std::borrow::Cow;
use std::fmt;

pub(crate) use self::numbers::is_number;
use super::ReadResult;
use super::unknown::{Choose, choose};
use crate::json::{DecodeError, unknown};

/// Reads JSON text from front to back. It accepts the same JSON as `serde_json` and reads the same
/// values.
///
/// Objects and lists may be nested 127 deep, also in skipped parts.
pub struct Reader<'a> {
    pub(super) text: &'a [u8],
    pub(super) at: usize,
    /// How many more objects and lists may be opened.
    pub(super) depth_left: u8,
    /// Whether numbers with a fraction or an exponent were binary floats on their way.
    pub(crate) floats: bool,
    /// Whether unknown members of objects are refused.
    pub(super) strict: bool,
}

/// As serde_json.
const DEPTH: u8 = 127;

impl<'a> Reader<'a> {
    /// Reads this text.
    pub(crate) fn new(text: &'a [u8]) -> Self {
        Self {
            text,
            at: 0,
            depth_left: DEPTH,
            floats: false,
            strict: false,
        }
    }

    /// Reads a text whose numbers came as binary floats.
    pub(crate) fn of_floats(text: &'a [u8]) -> Self {
        Self {
            floats: true,
            ..Self::new(text)
        }
    }

    /// The first byte after white space.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        loop {
            match self.text.get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(byte) => return Some(*byte),
                None => return None,
            }
        }
    }

    /// Only white space may follow.
    pub(crate) fn end(&mut self) -> ReadResult {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.broken("something follows the end")),
        }
    }

    /// Takes a null, if that comes next.
    pub fn null(&mut self) -> bool {
        let null = self.peek() == Some(b'n') && self.text[self.at..].starts_with(b"null");
        if null {
            self.at += 4;
        }
        null
    }

    /// Reads a boolean: `true` or `false`, or what some serializers write, their texts or 1 and 0.
    ///
    /// # Errors
    /// If another value is next.
    pub fn boolean(&mut self) -> ReadResult<bool> {
        match self.peek() {
            Some(b't') => self.literal(b"true").map(|()| true),
            Some(b'f') => self.literal(b"false").map(|()| false),
            Some(b'"') => match &*self.text("a boolean")? {
                "true" | "True" => Ok(true),
                "false" | "False" => Ok(false),
                _ => Err(refuse("invalid type: string, expected a boolean")),
            },
            Some(b'-' | b'0'..=b'9') => match self.number_text()? {
                Some("1") => Ok(true),
                Some("0") => Ok(false),
                _ => Err(refuse("invalid type: number, expected a boolean")),
            },
            _ => Err(self.unexpected("a boolean")),
        }
    }

    /// Whether a text comes next.
    pub(crate) fn is_text(&mut self) -> bool {
        self.peek() == Some(b'"')
    }

    /// Reads a text. Half a surrogate pair in it is replaced and counted. It is borrowed unless
    /// something in it is escaped.
    ///
    /// # Errors
    /// If another kind of value is next; the error names the `expected` one.
    pub fn text(&mut self, expected: &str) -> ReadResult<Cow<'a, str>> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected(expected));
        }
        let start = self.at + 1;
        let end = plain_end(self.text, start);
        let plain = &self.text[start..end];
        self.at = end;
        if self.text.get(end) == Some(&b'"') {
            self.at += 1;
            return self.utf8(plain, start).map(Cow::Borrowed);
        }
        self.unescape(plain, start).map(Cow::Owned)
    }

    /// Reads a text. A number is read as its digits: some serializers write a text of digits
    /// without quotes.
    ///
    /// # Errors
    /// If another kind of value is next, or a number that was a binary float, whose digits may be
    /// lost.
    pub(crate) fn text_or_number(&mut self, expected: &str) -> ReadResult<Cow<'a, str>> {
        match self.number_text()? {
            Some(number) if self.floats && number.contains(['.', 'e', 'E']) => Err(refuse(
                format_args!("invalid type: floating point, expected {expected}"),
            )),
            Some(number) => Ok(Cow::Borrowed(number)),
            None => self.text(expected),
        }
    }

    /// Reads a text of an enum. A number is the text of an unknown value.
    ///
    /// # Errors
    /// When something else comes next.
    pub fn one_of(&mut self, known: &[&str], value: &mut dyn Choose) -> ReadResult {
        let text = match self.number_text()? {
            Some(number) => Cow::Borrowed(number),
            None => self.text("a text")?,
        };
        choose(known, text, value);
        Ok(())
    }

    /// Takes a text of exactly this many bytes without escapes, if it is next and `parse` accepts
    /// it.
    #[inline]
    pub(crate) fn text_of<const N: usize, T>(
        &mut self,
        parse: impl FnOnce(&'a [u8; N]) -> Option<T>,
    ) -> Option<T> {
        if self.peek() != Some(b'"') {
            return None;
        }
        let rest = &self.text[self.at + 1..];
        if rest.get(N) != Some(&b'"') {
            return None;
        }
        let parsed = parse(rest.first_chunk::<N>()?)?;
        self.at += N + 2;
        Some(parsed)
    }

    /// Takes the next value of any kind and returns its text.
    ///
    /// # Errors
    /// If it is not JSON.
    pub(crate) fn raw(&mut self) -> ReadResult<&'a str> {
        self.peek();
        let start = self.at;
        self.skip()?;
        self.utf8(&self.text[start..self.at], start)
    }

    pub(super) fn colon(&mut self) -> ReadResult {
        if self.peek() == Some(b':') {
            self.at += 1;
            Ok(())
        } else {
            Err(self.broken("expected `:`"))
        }
    }

    #[inline]
    fn literal(&mut self, literal: &[u8]) -> ReadResult {
        if self.text[self.at..].starts_with(literal) {
            self.at += literal.len();
            Ok(())
        } else {
            Err(self.broken("expected a value"))
        }
    }

    /// The rest of a text of which `plain` has been read and something escaped comes next.
    #[cold]
    fn unescape(&mut self, plain: &'a [u8], start: usize) -> ReadResult<String> {
        let mut text = self.utf8(plain, start)?.to_owned();
        loop {
            match self.text.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => {
                    self.at += 1;
                    match self.escape()? {
                        Escaped::Character(character) => text.push(character),
                        Escaped::Unit(unit) => self.characters(unit, &mut text)?,
                    }
                }
                _ => return Err(self.unclosed_text()),
            }
            let start = self.at;
            self.at = plain_end(self.text, start);
            text.push_str(self.utf8(&self.text[start..self.at], start)?);
        }
    }

    /// The escape after a backslash.
    fn escape(&mut self) -> ReadResult<Escaped> {
        let character = match self.text.get(self.at) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.unit().map(Escaped::Unit);
            }
            _ => return Err(self.broken("no such escape")),
        };
        self.at += 1;
        Ok(Escaped::Character(character))
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> ReadResult<u16> {
        let mut unit = 0;
        for _ in 0..4 {
            let digit = self.text.get(self.at).copied().map(char::from);
            let Some(digit) = digit.and_then(|digit| digit.to_digit(16)) else {
                return Err(self.broken("expected four hexadecimal digits"));
            };
            self.at += 1;
            unit = unit << 4 | digit;
        }
        // Four digits make 16 bits.
        Ok(unit as u16)
    }

    /// Adds the character that starts with this unit of UTF-16. An unpaired surrogate becomes
    /// U+FFFD.
    fn characters(&mut self, first: u16, text: &mut String) -> ReadResult {
        let mut unit = first;
        loop {
            if let Some(character) = char::from_u32(unit.into()) {
                text.push(character);
                return Ok(());
            }
            let is_first_half = unit < 0xDC00;
            if !is_first_half || !self.text[self.at..].starts_with(b"\\u") {
                unknown::count();
                text.push(char::REPLACEMENT_CHARACTER);
                return Ok(());
            }
            self.at += 2;
            let next = self.unit()?;
            if let Some(Ok(character)) = char::decode_utf16([unit, next]).next() {
                text.push(character);
                return Ok(());
            }
            unknown::count();
            text.push(char::REPLACEMENT_CHARACTER);
            unit = next;
        }
    }

    /// The bytes, which begin at `start`, as a text.
    #[inline]
    pub(super) fn utf8(&self, bytes: &'a [u8], start: usize) -> ReadResult<&'a str> {
        std::str::from_utf8(bytes)
            .map_err(|error| broken_at(start + error.valid_up_to(), "a text is not UTF-8"))
    }

    /// The error of invalid JSON here.
    #[cold]
    pub(super) fn broken(&self, what: &'static str) -> Box<DecodeError> {
        let ended = self.at >= self.text.len();
        broken_at(self.at, if ended { "it ends early" } else { what })
    }

    #[cold]
    pub(super) fn unclosed(&self, object: bool) -> Box<DecodeError> {
        self.broken(if object {
            "expected `,` or `}`"
        } else {
            "expected `,` or `]`"
        })
    }

    #[cold]
    fn unclosed_text(&self) -> Box<DecodeError> {
        self.broken("a control character in a text")
    }

    /// The error of a value of the wrong kind, which comes next. It shows the kind and not the
    /// value.
    #[cold]
    pub(super) fn unexpected(&mut self, expected: &str) -> Box<DecodeError> {
        let kind = match self.peek() {
            Some(b'"') => "string",
            Some(b'{') => "map",
            Some(b'[') => "sequence",
            Some(b't' | b'f') => "boolean",
            Some(b'n') => "null",
            Some(b'-' | b'0'..=b'9') => "number",
            _ => return self.broken("expected a value"),
        };
        // Invalid JSON has its own error.
        match self.skip() {
            Ok(()) => refuse(format_args!("invalid type: {kind}, expected {expected}")),
            Err(broken) => broken,
        }
    }
}

enum Escaped {
    Character(char),
    Unit(u16),
}

/// The error of invalid JSON at this place. Line and column are counted only after reading has
/// failed as a whole: many errors are discarded, and counting takes as long as the text before
/// them.
#[cold]
fn broken_at(at: usize, what: &'static str) -> Box<DecodeError> {
    Box::new(DecodeError::broken(at, what))
}

/// The error of a value that is refused.
#[cold]
pub(crate) fn refuse(message: impl fmt::Display) -> Box<DecodeError> {
    Box::new(DecodeError::new("", message.to_string()))
}

#[cold]
pub(super) fn out_of_range(expected: &str) -> Box<DecodeError> {
    refuse(format_args!("invalid value: integer, expected {expected}"))
}

/// Where a text stops being plain: at a quote, a backslash, a control character, or the end.
#[inline]
pub(super) fn plain_end(text: &[u8], start: usize) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    let mut at = start;
    // Eight bytes at a time; a carry can only mark bytes behind the first that is meant.
    while let Some(chunk) = text.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        let word = u64::from_le_bytes(*chunk);
        let quote = word ^ (ONES * b'"' as u64);
        let backslash = word ^ (ONES * b'\\' as u64);
        let zeros = |word: u64| word.wrapping_sub(ONES) & !word;
        let control = word.wrapping_sub(ONES * 0x20) & !word;
        let marks = (zeros(quote) | zeros(backslash) | control) & HIGH;
        if marks != 0 {
            return at + marks.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    while let Some(byte) = text.get(at) {
        if matches!(byte, b'"' | b'\\' | ..=0x1F) {
            break;
        }
        at += 1;
    }
    at
}
