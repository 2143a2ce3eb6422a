//! The members of a JSON object, and the entries of a list, without reading their values.

use std::borrow::Cow;
use std::ops::Range;

use crate::json::decode::read_whole;
use crate::json::{ReadResult, Reader};

/// The members of an object in their order, names unescaped, values as text.
pub(crate) struct Members<'a> {
    text: &'a [u8],
    members: Vec<(Cow<'a, str>, Range<usize>)>,
}

impl<'a> Members<'a> {
    /// Those of a text that is an object.
    pub(crate) fn read(text: &'a [u8]) -> ReadResult<Self> {
        let members = read_whole(&mut Reader::new(text), text, Reader::members)?;
        Ok(Self { text, members })
    }

    /// The place of a member's value.
    pub(crate) fn place(&self, name: &str) -> Option<Range<usize>> {
        let mut members = self.members.iter();
        let (_, place) = members.find(|(candidate, _)| candidate == name)?;
        Some(place.clone())
    }

    pub(crate) fn get(&self, name: &str) -> Option<&'a [u8]> {
        self.place(name).map(|place| &self.text[place])
    }

    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &'a [u8])> {
        let members = self.members.iter();
        members.map(|(name, place)| (&**name, &self.text[place.clone()]))
    }
}

/// The places of the entries of a list.
pub(crate) fn entries(text: &[u8]) -> ReadResult<Vec<Range<usize>>> {
    read_whole(&mut Reader::new(text), text, Reader::entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unescapes_names_and_keeps_values() {
        let text = br#" {"a": 1.10 ,"\u0062":{"c":[ ]}} "#;
        let members = Members::read(text).unwrap();
        assert_eq!(members.get("a"), Some(&b"1.10"[..]));
        assert_eq!(members.get("b"), Some(&br#"{"c":[ ]}"#[..]));
        assert!(members.get("c").is_none());
        assert_eq!(members.place("a"), Some(7..11));
        for text in ["[]", "{}{}", "", "null", r#"{"a":}"#] {
            assert!(Members::read(text.as_bytes()).is_err(), "{text}");
        }
    }

    #[test]
    fn finds_ranges_of_list_entries() {
        let text = br#" [1, {"a":[2,3]} ,"x"] "#;
        let found: Vec<&[u8]> = (entries(text).unwrap().into_iter())
            .map(|entry| &text[entry])
            .collect();
        assert_eq!(found, [&b"1"[..], br#"{"a":[2,3]}"#, br#""x""#]);
        assert_eq!(entries(b"[ ]"), Ok(vec![]));
        for text in ["{}", "[1,]", "[1]]", "null", "[1"] {
            assert!(entries(text.as_bytes()).is_err(), "{text}");
        }
    }
}
