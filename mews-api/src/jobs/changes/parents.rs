//! The lists of parents' ids in a request: which are new since the last run, and how the request is
//! divided accordingly. Pure.

use std::collections::{HashMap, HashSet};

use crate::base::hash::long_hash;
use crate::json::decode::from_json;
use crate::json::members::entries;

/// A list of parents' ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ParentList {
    pub(super) property: &'static str,
    pub(super) parents: Vec<Parent>,
}

/// A parent's id as the request has it, and its hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Parent {
    text: Box<str>,
    pub(super) digest: u64,
}

/// Parents that are read from the same time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Read from the bookmark, not from the start.
    pub(super) is_known: bool,
    pub(super) lists: Vec<ParentList>,
}

impl ParentList {
    /// `None` if the text is not a list, or empty: such a member stays as it is.
    pub(super) fn read(property: &'static str, text: &str) -> Option<Self> {
        let mut known = HashSet::new();
        let mut parents = Vec::new();
        for entry in entries(text.as_bytes()).ok()? {
            let text = &text[entry];
            let digest = digest(text);
            if known.insert(digest) {
                parents.push(Parent {
                    text: text.into(),
                    digest,
                });
            }
        }
        (!parents.is_empty()).then_some(Self { property, parents })
    }

    pub(super) fn json(&self) -> String {
        let texts: Vec<&str> = self.parents.iter().map(|parent| &*parent.text).collect();
        format!("[{}]", texts.join(","))
    }

    pub(super) fn digests(&self) -> impl Iterator<Item = u64> + '_ {
        self.parents.iter().map(|parent| parent.digest)
    }

    /// Those that have one of these digests, or that have none of them.
    fn with(&self, digests: &HashSet<u64>, has: bool) -> Self {
        let parents = self.parents.iter();
        let parents = parents.filter(|parent| digests.contains(&parent.digest) == has);
        Self {
            property: self.property,
            parents: parents.cloned().collect(),
        }
    }

    /// Those with these digests, in their order; `None` if one is missing.
    pub(super) fn in_order(&self, digests: &[u64]) -> Option<Self> {
        let parents = self.parents.iter();
        let parents: HashMap<u64, &Parent> =
            parents.map(|parent| (parent.digest, parent)).collect();
        let find = |digest: &u64| parents.get(digest).map(|parent| (*parent).clone());
        Some(Self {
            property: self.property,
            parents: digests.iter().map(find).collect::<Option<_>>()?,
        })
    }
}

/// Divides the combinations of all lists into those that were known at the last run, and others.
/// With two lists, the first one's new parents go with all of the second list, and its known ones
/// with the second one's new parents.
pub(super) fn divide(lists: &[ParentList], known: Option<&[HashSet<u64>]>) -> Vec<Part> {
    let Some(known) = known else {
        return vec![Part {
            is_known: false,
            lists: lists.to_vec(),
        }];
    };
    let pick = |index: usize, has: bool| lists[index].with(&known[index], has);
    let mut parts = vec![Part {
        is_known: true,
        lists: (0..lists.len()).map(|index| pick(index, true)).collect(),
    }];
    for new in 0..lists.len() {
        let of = |index: usize| match index {
            index if index < new => pick(index, true),
            index if index == new => pick(index, false),
            index => lists[index].clone(),
        };
        parts.push(Part {
            is_known: false,
            lists: (0..lists.len()).map(of).collect(),
        });
    }
    parts.retain(|part| part.lists.iter().all(|list| !list.parents.is_empty()));
    parts
}

/// The hash of a JSON text, the same for the spellings of an id.
fn digest(json: &str) -> u64 {
    match from_json::<uuid::Uuid>(json.as_bytes()) {
        Ok(id) => long_hash(id.as_bytes()),
        Err(_) => long_hash(json.as_bytes()),
    }
}

/// Digests as text, sorted.
pub(super) fn text_of(digests: impl IntoIterator<Item = u64>) -> String {
    let mut digests: Vec<u64> = digests.into_iter().collect();
    digests.sort_unstable();
    ordered_text_of(digests)
}

/// Digests as text, in their order.
pub(super) fn ordered_text_of(digests: impl IntoIterator<Item = u64>) -> String {
    use std::fmt::Write as _;
    let mut text = String::new();
    for digest in digests {
        let _ = write!(text, "{digest:016x}");
    }
    text
}

/// `None` if the text is not one of digests.
pub(super) fn digests_of(text: &str) -> Option<Vec<u64>> {
    let digits = text.as_bytes().chunks(16);
    let read = |digits: &[u8]| {
        let is_digest = digits.len() == 16 && digits.iter().all(u8::is_ascii_hexdigit);
        let digits = std::str::from_utf8(digits).ok().filter(|_| is_digest)?;
        u64::from_str_radix(digits, 16).ok()
    };
    digits.map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(property: &'static str, entries: &[&str]) -> ParentList {
        let quoted: Vec<String> = entries.iter().map(|entry| format!("\"{entry}\"")).collect();
        ParentList::read(property, &format!("[{}]", quoted.join(", "))).unwrap()
    }

    fn texts(part: &Part) -> Vec<String> {
        part.lists.iter().map(ParentList::json).collect()
    }

    #[test]
    fn divides_known_parents_from_new_ones() {
        let lists = [list("E", &["a", "b"]), list("S", &["x", "y"])];
        let known = |texts: &[&[&str]]| -> Vec<HashSet<u64>> {
            let digest = |text: &&str| digest(&format!("\"{text}\""));
            let set = |texts: &&[&str]| texts.iter().map(digest).collect();
            texts.iter().map(set).collect()
        };
        let all = divide(&lists, None);
        assert_eq!(all.len(), 1);
        assert!(!all[0].is_known && all[0].lists == lists);
        let divided = |texts: &[&[&str]]| divide(&lists, Some(&known(texts)));
        let parts = divided(&[&["a"], &["x", "gone"]]);
        assert_eq!(parts.len(), 3);
        assert!(parts[0].is_known && !parts[1].is_known && !parts[2].is_known);
        assert_eq!(texts(&parts[0]), [r#"["a"]"#, r#"["x"]"#]);
        assert_eq!(texts(&parts[1]), [r#"["b"]"#, r#"["x","y"]"#]);
        assert_eq!(texts(&parts[2]), [r#"["a"]"#, r#"["y"]"#]);
        let parts = divided(&[&["a", "b"], &["x", "y"]]);
        assert!(parts.len() == 1 && parts[0].is_known);
        let parts = divided(&[&[], &["x", "y"]]);
        assert!(parts.len() == 1 && !parts[0].is_known && parts[0].lists == lists);
        assert_eq!(divide(&[], Some(&[])).len(), 1);
    }

    #[test]
    fn knows_an_id_in_every_spelling() {
        let lower = digest("\"0ab4cd1e-0000-4000-8000-000000000001\"");
        assert_eq!(digest("\"0AB4CD1E-0000-4000-8000-000000000001\""), lower);
        let twice = list("S", &["x", "y", "x"]);
        assert_eq!(twice.json(), r#"["x","y"]"#);
        assert!(ParentList::read("S", "[]").is_none() && ParentList::read("S", "null").is_none());
    }

    #[test]
    fn reads_digests_as_written() {
        assert_eq!(digests_of(&text_of([3, 1])), Some(vec![1, 3]));
        assert_eq!(digests_of(&ordered_text_of([3, 1])), Some(vec![3, 1]));
        assert_eq!(digests_of(""), Some(Vec::new()));
        for text in [
            "0",
            "00000000000000000",
            "000000000000000g",
            "+00000000000000f",
        ] {
            assert!(digests_of(text).is_none(), "{text}");
        }
    }
}
