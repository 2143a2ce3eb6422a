//! Reading a mapping of the document, keyword by keyword.

use super::keywords::{Section, is_fact};
use super::report::Report;
use crate::diagnostic::Diagnostic;
use crate::yaml::{Key, Node};

/// The entries of a mapping, checked against the keywords that it may have.
pub(super) struct Object<'n> {
    node: &'n Node,
    entries: &'n [(Key, Node)],
}

impl<'n> Object<'n> {
    /// Reports each keyword that is not understood here.
    pub(super) fn read(node: &'n Node, section: Section, out: &mut Report<'_>) -> Self {
        let entries = entries(node, out);
        for (key, _) in entries {
            is_fact(key, section, out);
        }
        Self { node, entries }
    }

    /// The value behind a keyword.
    pub(super) fn get(&self, keyword: &str) -> Option<&'n Node> {
        self.entries
            .iter()
            .find(|(key, _)| key.text == keyword)
            .map(|(_, node)| node)
    }

    /// The value behind a keyword that has to be there.
    pub(super) fn required(&self, keyword: &str, out: &mut Report<'_>) -> Option<&'n Node> {
        let found = self.get(keyword);
        if found.is_none() {
            out.error(&self.node.place, format!("`{keyword}` is missing here"));
        }
        found
    }

    /// A truth value; absent is false.
    pub(super) fn flag(&self, keyword: &str, out: &mut Report<'_>) -> bool {
        self.get(keyword)
            .and_then(|node| take(node.as_bool(), out))
            .unwrap_or(false)
    }

    /// A text behind a keyword.
    pub(super) fn text(&self, keyword: &str, out: &mut Report<'_>) -> Option<&'n str> {
        take(self.get(keyword)?.as_str(), out)
    }
}

/// The entries of a mapping.
pub(super) fn entries<'n>(node: &'n Node, out: &mut Report<'_>) -> &'n [(Key, Node)] {
    take(node.as_map(), out).unwrap_or(&[])
}

/// The value, or nothing and an error.
pub(super) fn take<T>(result: Result<T, Diagnostic>, out: &mut Report<'_>) -> Option<T> {
    result.map_err(|one| out.push(one)).ok()
}
