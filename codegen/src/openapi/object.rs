//! Reading a mapping of the document: what is used, what is passed over on purpose, and what nobody has seen before.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::yaml::{Key, Node};

/// The entries of a mapping, checked against the keywords that may stand in it.
pub(super) struct Object<'n> {
    node: &'n Node,
    entries: &'n [(Key, Node)],
}

impl<'n> Object<'n> {
    /// Tells of each keyword that is neither used nor known to be prose.
    pub(super) fn read(
        node: &'n Node,
        what: &str,
        used: &[&str],
        prose: &[&str],
        out: &mut Diagnostics,
    ) -> Self {
        let entries = entries(node, out);
        for (key, _) in entries {
            let keyword = key.text.as_str();
            if !used.contains(&keyword) && !prose.contains(&keyword) {
                unknown(key, what, out);
            }
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
    pub(super) fn required(&self, keyword: &str, out: &mut Diagnostics) -> Option<&'n Node> {
        let found = self.get(keyword);
        if found.is_none() {
            out.error(&self.node.place, format!("`{keyword}` is missing here"));
        }
        found
    }

    /// A truth value; absent is false.
    pub(super) fn flag(&self, keyword: &str, out: &mut Diagnostics) -> bool {
        self.get(keyword)
            .and_then(|node| take(node.as_bool(), out))
            .unwrap_or(false)
    }

    /// A text behind a keyword.
    pub(super) fn text(&self, keyword: &str, out: &mut Diagnostics) -> Option<&'n str> {
        take(self.get(keyword)?.as_str(), out)
    }
}

/// Tells of a keyword that nobody has seen before.
pub(super) fn unknown(key: &Key, what: &str, out: &mut Diagnostics) {
    out.push(
        Diagnostic::error(
            &key.place,
            format!("unknown keyword `{}` in {what}", key.text),
        )
        .help("teach codegen/src/openapi what it means, or that it is prose"),
    );
}

/// The entries of a mapping.
pub(super) fn entries<'n>(node: &'n Node, out: &mut Diagnostics) -> &'n [(Key, Node)] {
    take(node.as_map(), out).unwrap_or(&[])
}

/// The value, or nothing and an error told.
pub(super) fn take<T>(result: Result<T, Diagnostic>, out: &mut Diagnostics) -> Option<T> {
    result.map_err(|one| out.push(one)).ok()
}
