//! Texts without the escapes in which a token may be hidden.

use std::collections::VecDeque;

/// The longest escape of one character, as `&#x0010ffff;`, and the longest text between two members
/// of an object that is looked over.
const LONGEST_ESCAPE: usize = 12;
const LONGEST_SEAM: usize = 160;

/// A character without its escape, and where its escape ends in the text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unit {
    pub(super) character: char,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The characters of a text with this many layers of escapes removed.
pub(super) fn layer(text: &str, layers: usize) -> Box<dyn Iterator<Item = Unit> + '_> {
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

/// Characters without the punctuation between two texts of a JSON object or list, so that a token
/// that is split over both is in one piece.
pub(super) struct Joined<I> {
    units: I,
    ahead: VecDeque<Unit>,
}

impl<I: Iterator<Item = Unit>> Joined<I> {
    pub(super) fn new(units: I) -> Self {
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
