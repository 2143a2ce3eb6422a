//! Reads objects and lists into fields behind `dyn Codec`, so that this code is compiled once.

use std::borrow::Cow;
use std::ops::Range;

use super::reader::{plain_end, refuse};
use super::{Codec, Entries, List, Member, Object, ReadResult, Reader};
use crate::json::DecodeError;

impl<'a> Reader<'a> {
    /// Fills the fields of an object, in the order of its members. Unknown members are skipped.
    ///
    /// # Errors
    /// If the value is not an object, or a required member is missing or duplicate.
    pub fn object(&mut self, object: &Object, fields: &mut [&mut dyn Codec]) -> ReadResult {
        let mut seen: u128 = 0;
        // Members mostly come in the order in which they are documented.
        let mut likely = 0;
        let mut more = self.open(b'{', "an object")?;
        let was_strict = self.strict;
        self.strict |= object.strict;
        while more {
            if let Some(index) = self.likely_member(object.members, likely) {
                likely = index;
            } else if let Some(index) = self.known_member(object.members, likely)? {
                likely = index;
            } else {
                // The name of an unknown member is untrusted data and is not put into errors.
                self.skip()?;
                more = self.more(b'}')?;
                continue;
            }
            let name = object.members[likely].name;
            if seen & 1 << likely != 0 {
                return Err(refuse(format_args!("duplicate field `{name}`")));
            }
            seen |= 1 << likely;
            fields[likely]
                .read(self)
                .map_err(|error| within(error, name))?;
            likely += 1;
            more = self.more(b'}')?;
        }
        self.strict = was_strict;
        let mut missing = object.missing(seen).map(|member| member.name);
        match missing.next() {
            None => Ok(()),
            Some(first) => Err(missing_members(first, missing)),
        }
    }

    /// Adds the items of a list.
    ///
    /// # Errors
    /// When something else comes next, or for an item.
    pub fn list(&mut self, list: &mut dyn List) -> ReadResult {
        let mut index: usize = 0;
        let mut more = self.open(b'[', "a sequence")?;
        while more {
            list.add()
                .read(self)
                .map_err(|error| within(error, &format!("[{index}]")))?;
            index += 1;
            more = self.more(b']')?;
        }
        Ok(())
    }

    /// Fills the fields of a list that has just as many entries.
    ///
    /// # Errors
    /// When something else comes next, or for an entry.
    pub(crate) fn row(&mut self, fields: &mut [&mut dyn Codec]) -> ReadResult {
        let mut more = self.open(b'[', "a sequence")?;
        let count = fields.len();
        for field in fields {
            if !more {
                return Err(refuse(format_args!("fewer than {count} entries")));
            }
            field.read(self)?;
            more = self.more(b']')?;
        }
        if more {
            return Err(refuse(format_args!("more than {count} entries")));
        }
        Ok(())
    }

    /// Adds the entries of a dictionary. Of two with the same key the last one stays.
    ///
    /// # Errors
    /// When something else comes next, or for an entry.
    pub fn map(&mut self, entries: &mut dyn Entries) -> ReadResult {
        let mut index: usize = 0;
        let mut more = self.open(b'{', "a map")?;
        while more {
            let mut key = Self { ..*self };
            self.name()?;
            // By its position: a key may be any text.
            entries
                .read_entry(&mut key, self)
                .map_err(|error| within(error, &format!("[#{index}]")))?;
            index += 1;
            more = self.more(b'}')?;
        }
        Ok(())
    }

    /// Takes an object as its members: their names, and the places of their values.
    pub(crate) fn members(&mut self) -> ReadResult<Vec<(Cow<'a, str>, Range<usize>)>> {
        let mut members = Vec::with_capacity(4);
        self.each_member(&mut |name, reader| {
            members.push((name, reader.place()?));
            Ok(())
        })?;
        Ok(members)
    }

    /// Passes the name of each member of an object to `take`, which takes its value.
    pub(crate) fn each_member(
        &mut self,
        take: &mut dyn FnMut(Cow<'a, str>, &mut Self) -> ReadResult,
    ) -> ReadResult {
        let mut more = self.open(b'{', "an object")?;
        while more {
            let name = self.name()?;
            take(name, self)?;
            more = self.more(b'}')?;
        }
        Ok(())
    }

    /// Like [`each_member`](Self::each_member), but a name that holds no escapes is not checked to
    /// be UTF-8: for callers that only compare it.
    pub(crate) fn each_raw_member(
        &mut self,
        take: &mut dyn FnMut(&[u8], &mut Self) -> ReadResult,
    ) -> ReadResult {
        let mut more = self.open(b'{', "an object")?;
        while more {
            match self.plain_name()? {
                Some(name) => take(name, self)?,
                None => take(self.name()?.as_bytes(), self)?,
            }
            more = self.more(b'}')?;
        }
        Ok(())
    }

    /// Takes a list as the places of its entries.
    pub(crate) fn entries(&mut self) -> ReadResult<Vec<Range<usize>>> {
        let mut entries = Vec::new();
        self.each_entry(&mut |_, reader| {
            entries.push(reader.place()?);
            Ok(())
        })?;
        Ok(entries)
    }

    /// Calls `take` for each entry of a list, with its position; `take` reads the entry.
    pub(crate) fn each_entry(
        &mut self,
        take: &mut dyn FnMut(usize, &mut Self) -> ReadResult,
    ) -> ReadResult {
        let mut more = self.open(b'[', "a sequence")?;
        let mut index = 0;
        while more {
            take(index, self)?;
            index += 1;
            more = self.more(b']')?;
        }
        Ok(())
    }

    /// Takes the next value, or stays in front of it on failure.
    pub(crate) fn attempt<T>(
        &mut self,
        take: impl FnOnce(&mut Self) -> ReadResult<T>,
    ) -> Option<T> {
        let (at, depth_left) = (self.at, self.depth_left);
        let taken = take(self).ok();
        if taken.is_none() {
            (self.at, self.depth_left) = (at, depth_left);
        }
        taken
    }

    /// Whether an object comes next.
    pub(crate) fn next_is_object(&mut self) -> bool {
        self.peek() == Some(b'{')
    }

    /// The byte offset of the next value.
    pub(crate) fn offset(&mut self) -> usize {
        self.peek();
        self.at
    }

    /// The byte offset of the unread rest.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// Takes the next value of any kind, and returns its range.
    fn place(&mut self) -> ReadResult<Range<usize>> {
        self.peek();
        let start = self.at;
        self.skip()?;
        Ok(start..self.at)
    }

    /// Opens an object or list; whether something is in it.
    pub(super) fn open(&mut self, bracket: u8, expected: &str) -> ReadResult<bool> {
        if self.peek() != Some(bracket) {
            return Err(self.unexpected(expected));
        }
        if self.depth_left == 0 {
            return Err(self.broken("it is nested too deeply"));
        }
        self.at += 1;
        // `{` and `[` are closed by the byte after the next one.
        if self.peek() == Some(bracket + 2) {
            self.at += 1;
            return Ok(false);
        }
        self.depth_left -= 1;
        Ok(true)
    }

    /// Whether something follows in an object or list; else it is closed.
    #[inline]
    pub(super) fn more(&mut self, close: u8) -> ReadResult<bool> {
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            Some(byte) if byte == close => {
                self.at += 1;
                self.depth_left += 1;
                Ok(false)
            }
            _ => Err(self.unclosed(close == b'}')),
        }
    }

    /// Reads the name of a member and the colon behind it.
    pub(super) fn name(&mut self) -> ReadResult<Cow<'a, str>> {
        if self.peek() != Some(b'"') {
            return Err(self.broken("expected the name of a member"));
        }
        let name = self.text("a name")?;
        self.colon()?;
        Ok(name)
    }

    /// Takes the name of a member and its colon, and looks for it, first where it is likely.
    fn known_member(&mut self, members: &[Member], likely: usize) -> ReadResult<Option<usize>> {
        self.peek();
        let start = self.at + 1;
        let Some(name) = self.plain_name()? else {
            let name = self.name()?;
            let index = position(members, likely, name.as_bytes());
            return self.known_or_ignored(index, &name);
        };
        match position(members, likely, name) {
            None => {
                let name = self.utf8(name, start)?;
                self.known_or_ignored(None, name)
            }
            index => Ok(index),
        }
    }

    fn known_or_ignored(&self, index: Option<usize>, name: &str) -> ReadResult<Option<usize>> {
        match index {
            None if self.strict => Err(unknown_member(name)),
            index => Ok(index),
        }
    }

    /// Reads the name of a member and the colon behind it if the name holds no escapes.
    fn plain_name(&mut self) -> ReadResult<Option<&'a [u8]>> {
        if self.peek() != Some(b'"') {
            return Ok(None);
        }
        let start = self.at + 1;
        let end = plain_end(self.text, start);
        if self.text.get(end) != Some(&b'"') {
            return Ok(None);
        }
        self.at = end + 1;
        self.colon()?;
        Ok(Some(&self.text[start..end]))
    }

    /// Takes the name of the member that is likely next, and its colon, if it is so.
    #[inline]
    fn likely_member(&mut self, members: &[Member], likely: usize) -> Option<usize> {
        let name = members.get(likely)?.name.as_bytes();
        if self.peek() != Some(b'"') {
            return None;
        }
        let rest = self.text[self.at + 1..].strip_prefix(name)?;
        if let [b'"', b':', ..] = rest {
            self.at += name.len() + 3;
            Some(likely)
        } else {
            None
        }
    }
}

/// All at once, so that an author of JSON does not discover them one by one.
#[cold]
fn missing_members(first: &str, others: impl Iterator<Item = &'static str>) -> Box<DecodeError> {
    let others: Vec<String> = others.map(|name| format!("`{name}`")).collect();
    if others.is_empty() {
        refuse(format_args!("missing field `{first}`"))
    } else {
        refuse(format_args!(
            "missing fields `{first}`, {}",
            others.join(", ")
        ))
    }
}

/// Requests are written by developers, so the name may be shown.
#[cold]
fn unknown_member(name: &str) -> Box<DecodeError> {
    let shown: String = name.chars().take(64).flat_map(char::escape_debug).collect();
    refuse(format_args!("unknown field `{shown}`"))
}

/// Looks for a name, first where it is likely.
fn position(members: &[Member], likely: usize, name: &[u8]) -> Option<usize> {
    let (before, from) = members.split_at(likely.min(members.len()));
    let is = |member: &Member| member.name.as_bytes() == name;
    match from.iter().position(is) {
        Some(index) => Some(before.len() + index),
        None => before.iter().position(is),
    }
}

#[cold]
pub(super) fn within(mut error: Box<DecodeError>, step: &str) -> Box<DecodeError> {
    error.put_within(step);
    error
}
