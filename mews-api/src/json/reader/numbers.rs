//! Numbers: their text, and whole numbers in any form.

use super::{Reader, out_of_range, refuse};
use crate::json::ReadResult;
use crate::json::number::parse_exact;

/// The number of digits that always fit into 64 bits.
const SAFE_DIGITS: usize = 18;

impl<'a> Reader<'a> {
    /// Reads a whole number. It may be written with a fraction of zeros or an exponent, and as a
    /// text.
    ///
    /// # Errors
    /// When something else comes next, or one that takes more than 64 bits.
    pub fn integer(&mut self, expected: &str) -> ReadResult<i64> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => {}
            Some(b'"') => return self.integer_in_text(expected),
            _ => return Err(self.unexpected(expected)),
        }
        let (negative, start) = match self.text.get(self.at) {
            Some(b'-') => (true, self.at + 1),
            _ => (false, self.at),
        };
        let digits = self.text[start..].iter().take(SAFE_DIGITS);
        let mut value: i64 = 0;
        let mut end = start;
        for digit in digits.take_while(|byte| byte.is_ascii_digit()) {
            value = value * 10 + i64::from(digit - b'0');
            end += 1;
        }
        let usual = match self.text[start..end] {
            [] | [b'0', _, ..] => false,
            [b'0'] => !negative,
            _ => true,
        };
        let more = matches!(self.text.get(end), Some(b'0'..=b'9' | b'.' | b'e' | b'E'));
        if !usual || more {
            return self.unusual_integer(expected);
        }
        self.at = end;
        Ok(if negative { -value } else { value })
    }

    /// Reads an integer that is long, is not written as an integer, or is not a number.
    #[cold]
    fn unusual_integer(&mut self, expected: &str) -> ReadResult<i64> {
        let start = self.at;
        let number = self.number()?;
        whole(self.utf8(number, start)?, expected)
    }

    #[cold]
    fn integer_in_text(&mut self, expected: &str) -> ReadResult<i64> {
        let text = self.text(expected)?;
        if !is_number(&text) {
            return Err(refuse(format_args!(
                "invalid type: string, expected {expected}"
            )));
        }
        whole(&text, expected)
    }

    /// Reads a whole number that is not negative.
    pub(crate) fn natural(&mut self) -> ReadResult<u128> {
        let Some(number) = self.number_text()? else {
            return Err(self.unexpected("a whole number"));
        };
        let mut value: u128 = 0;
        for byte in number.bytes() {
            let digit = char::from(byte).to_digit(10).map(u128::from);
            let next = (value.checked_mul(10).zip(digit))
                .and_then(|(tens, digit)| tens.checked_add(digit));
            value = next.ok_or_else(|| out_of_range("a whole number"))?;
        }
        Ok(value)
    }

    /// Takes a number, if one comes next, as its text.
    pub(crate) fn number_text(&mut self) -> ReadResult<Option<&'a str>> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return Ok(None);
        }
        let start = self.at;
        let number = self.number()?;
        self.utf8(number, start).map(Some)
    }

    /// Takes a number, whose first byte comes next.
    #[inline]
    pub(super) fn number(&mut self) -> ReadResult<&'a [u8]> {
        let start = self.at;
        if self.text.get(self.at) == Some(&b'-') {
            self.at += 1;
        }
        if self.text.get(self.at) == Some(&b'0') {
            self.at += 1;
            if matches!(self.text.get(self.at), Some(b'0'..=b'9')) {
                return Err(self.broken("a number starts with a zero"));
            }
        } else {
            self.digits()?;
        }
        if self.text.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.text.get(self.at) {
            self.at += 1;
            if let Some(b'+' | b'-') = self.text.get(self.at) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(&self.text[start..self.at])
    }

    /// One digit or more.
    #[inline]
    fn digits(&mut self) -> ReadResult {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.text.get(self.at) {
            self.at += 1;
        }
        if self.at == start {
            return Err(self.broken("expected a digit"));
        }
        Ok(())
    }
}

/// A whole number in any form that JSON has for it.
fn whole(number: &str, expected: &str) -> ReadResult<i64> {
    if let Ok(whole) = number.parse() {
        return Ok(whole);
    }
    let decimal = parse_exact(number).ok_or_else(|| out_of_range(expected))?;
    let decimal = decimal.normalize();
    if decimal.scale() > 0 {
        return Err(refuse(format_args!(
            "invalid type: floating point, expected {expected}"
        )));
    }
    i64::try_from(decimal.mantissa()).map_err(|_| out_of_range(expected))
}

/// Whether a text is a number as JSON writes it.
pub(crate) fn is_number(text: &str) -> bool {
    let mut reader = Reader::new(text.as_bytes());
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        && reader.number().is_ok()
        && reader.at == text.len()
}
