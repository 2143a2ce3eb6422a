//! Values that are skipped: checked to be JSON, and not read.

use super::{Reader, plain_end};
use crate::json::ReadResult;

impl Reader<'_> {
    /// Skips the next value of any kind.
    ///
    /// # Errors
    /// If it is not JSON.
    pub fn skip(&mut self) -> ReadResult {
        // A bit for each open object or list, the innermost lowest: 1 for an object.
        let mut open: u128 = 0;
        let mut depth: u8 = 0;
        loop {
            match self.peek() {
                Some(b'"') => self.skip_text()?,
                Some(b'-' | b'0'..=b'9') => drop(self.number()?),
                Some(b't') => self.literal(b"true")?,
                Some(b'f') => self.literal(b"false")?,
                Some(b'n') => self.literal(b"null")?,
                Some(bracket @ (b'{' | b'[')) => {
                    if depth == self.depth_left {
                        return Err(self.broken("it is nested too deeply"));
                    }
                    self.at += 1;
                    let object = bracket == b'{';
                    match self.peek() {
                        Some(b'}') if object => self.at += 1,
                        Some(b']') if !object => self.at += 1,
                        _ => {
                            depth += 1;
                            open = open << 1 | u128::from(object);
                            if object {
                                self.skip_name()?;
                            }
                            continue;
                        }
                    }
                }
                _ => return Err(self.broken("expected a value")),
            }
            // A value ended, and perhaps its list or object.
            loop {
                if depth == 0 {
                    return Ok(());
                }
                let object = open & 1 == 1;
                match self.peek() {
                    Some(b',') => {
                        self.at += 1;
                        if object {
                            self.skip_name()?;
                        }
                        break;
                    }
                    Some(b'}') if object => {}
                    Some(b']') if !object => {}
                    _ => return Err(self.unclosed(object)),
                }
                self.at += 1;
                depth -= 1;
                open >>= 1;
            }
        }
    }

    fn skip_name(&mut self) -> ReadResult {
        if self.peek() != Some(b'"') {
            return Err(self.broken("expected the name of a member"));
        }
        self.skip_text()?;
        self.colon()
    }

    /// Skips a text. Its escapes need not be valid characters.
    fn skip_text(&mut self) -> ReadResult {
        self.at += 1;
        loop {
            self.at = plain_end(self.text, self.at);
            match self.text.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => {
                    self.at += 1;
                    self.escape()?;
                }
                _ => return Err(self.unclosed_text()),
            }
        }
    }
}
