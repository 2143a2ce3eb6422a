//! Which variant of a union an object is.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

use super::fields::within;
use super::reader::refuse;
use super::unknown::count;
use super::write::TAG;
use super::{Codec, Empty, ReadResult, Reader, UnrecognizedVariant};

// Webhooks of some resources spell it so.
const TAG_LOWER: &str = "discriminator";

/// The members that identify an untagged variant: the required ones, and all possible ones.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// Members that must be there.
    pub required: &'static [&'static str],
    /// All members.
    pub known: &'static [&'static str],
}

/// An object of which generated code decides which variant of a union it is. The order of its
/// members doesn't matter.
pub struct Choice<'a> {
    text: &'a [u8],
    whole: Range<usize>,
    members: Vec<(Cow<'a, str>, Range<usize>)>,
    tag: Option<Cow<'a, str>>,
    depth_left: u8,
    floats: bool,
    strict: bool,
}

impl<'a> Reader<'a> {
    /// Takes the next object, to be read when its type is known.
    ///
    /// # Errors
    /// When something else comes next.
    pub fn choice(&mut self) -> ReadResult<Choice<'a>> {
        let mut choice = self.untagged()?;
        choice.find_tag(&[TAG, TAG_LOWER]);
        Ok(choice)
    }

    /// The same, where the tag has another name.
    ///
    /// # Errors
    /// When something else comes next.
    pub fn choice_by(&mut self, tag: &str) -> ReadResult<Choice<'a>> {
        let mut choice = self.untagged()?;
        choice.find_tag(&[tag]);
        Ok(choice)
    }

    fn untagged(&mut self) -> ReadResult<Choice<'a>> {
        self.peek();
        let start = self.at;
        let members = self.members()?;
        // Values inside of it have one level less.
        let depth_left = self.depth_left.saturating_sub(1);
        Ok(Choice {
            text: self.text,
            whole: start..self.at,
            members,
            tag: None,
            depth_left,
            floats: self.floats,
            strict: self.strict,
        })
    }
}

impl<'a> Choice<'a> {
    /// Reads the first of these members as the tag.
    fn find_tag(&mut self, names: &[&str]) {
        let text: &'a [u8] = self.text;
        let tag = names.iter().find_map(|name| self.member(name));
        self.tag =
            tag.and_then(|range| at(text, range, self.depth_left, false).text("a text").ok());
    }
}

impl Choice<'_> {
    /// The text of its tag, if it has one.
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// Whether a member of this name is present and not null.
    pub fn has(&self, name: &str) -> bool {
        self.member(name).is_some_and(|range| self.holds(&range))
    }

    fn holds(&self, range: &Range<usize>) -> bool {
        &self.text[range.clone()] != b"null"
    }

    /// Whether it carries only its tag and nulls.
    pub fn is_bare(&self) -> bool {
        self.members
            .iter()
            .all(|(name, range)| matches!(&**name, TAG | TAG_LOWER) || !self.holds(range))
    }

    /// Reads the member of this name.
    ///
    /// # Errors
    /// When it is absent or no `T`.
    pub fn get<T: Empty>(&self, name: &str) -> ReadResult<T> {
        let mut value = T::empty();
        self.read(name, &mut value)?;
        Ok(value)
    }

    fn read(&self, name: &str, value: &mut dyn Codec) -> ReadResult {
        let range = self
            .member(name)
            .ok_or_else(|| refuse(format_args!("missing field `{name}`")))?;
        value
            .read(&mut self.reader(range))
            .map_err(|error| within(error, name))
    }

    /// Reads the whole object.
    ///
    /// # Errors
    /// If it is not a `T`.
    pub fn whole<T: Empty>(&self) -> ReadResult<T> {
        let mut value = T::empty();
        let mut reader = self.reader(self.whole.clone());
        // The object itself is opened again.
        reader.depth_left += 1;
        value.read(&mut reader)?;
        Ok(value)
    }

    /// Whether the member of this name is absent, null, or an object without members: no payload.
    pub fn is_empty_payload(&self, name: &str) -> bool {
        let Some(range) = self.member(name).filter(|_| self.has(name)) else {
            return true;
        };
        let mut reader = self.reader(range);
        matches!(reader.open(b'{', "an object"), Ok(false))
    }

    /// Which of several forms without a tag the object has: of those whose required members are all
    /// there the one that knows most of its members; the first of several equals.
    pub fn best_fit(&self, forms: &[Form]) -> Option<usize> {
        let mut best: Option<(usize, usize)> = None;
        for (index, form) in forms.iter().enumerate() {
            let fit = self.fits(form.required, form.known);
            if let Some(fit) = fit.filter(|fit| best.is_none_or(|(_, most)| *fit > most)) {
                best = Some((index, fit));
            }
        }
        best.map(|(index, _)| index)
    }

    /// How well the object fits a variant without a tag: `None` if a required member is absent,
    /// else how many of its members the variant knows. The most wins.
    fn fits(&self, required: &[&str], all: &[&str]) -> Option<usize> {
        let complete = required.iter().all(|name| self.has(name));
        complete.then(|| all.iter().filter(|name| self.has(name)).count())
    }

    /// The object as a variant that this version of the library doesn't know.
    ///
    /// # Errors
    /// When it can't be kept as a text.
    pub fn into_unknown(self) -> ReadResult<UnrecognizedVariant> {
        count();
        let json = self.reader(self.whole.clone()).raw()?.parse();
        let json = json.map_err(refuse)?;
        Ok(UnrecognizedVariant::new(
            self.tag.map(Cow::into_owned),
            json,
        ))
    }

    fn reader(&self, range: Range<usize>) -> Reader<'_> {
        Reader {
            strict: self.strict,
            ..at(self.text, range, self.depth_left, self.floats)
        }
    }

    fn member(&self, name: &str) -> Option<Range<usize>> {
        let (_, range) = self
            .members
            .iter()
            .find(|(candidate, _)| candidate == name)?;
        Some(range.clone())
    }
}

/// A reader of this part of the text.
fn at(text: &[u8], range: Range<usize>, depth_left: u8, floats: bool) -> Reader<'_> {
    Reader {
        text: &text[..range.end],
        at: range.start,
        depth_left,
        floats,
        strict: false,
    }
}

impl fmt::Debug for Choice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Untyped data may contain secrets.
        write!(f, "Choice({:?}, {} bytes)", self.tag, self.whole.len())
    }
}
