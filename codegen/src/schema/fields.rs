//! Reading a mapping whose keys are known: an unknown one is an error with a place, not ignored.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::yaml::{Key, Node, Value};

/// The entries of a mapping, checked against the keys that it may have.
pub(crate) struct Fields<'n> {
    node: &'n Node,
    entries: &'n [(Key, Node)],
}

impl<'n> Fields<'n> {
    /// Tells of a node that is no mapping and of each key that is not in `known`.
    pub(crate) fn read(node: &'n Node, known: &[&str], out: &mut Diagnostics) -> Self {
        let entries = entries(node, out);
        for (key, _) in entries {
            if !known.contains(&key.text.as_str()) {
                let known = known.iter().map(|one| format!("`{one}`")).collect::<Vec<_>>();
                out.push(
                    Diagnostic::error(&key.place, format!("unknown key `{}`", key.text))
                        .label(format!("known here: {}", known.join(", "))),
                );
            }
        }
        Self { node, entries }
    }

    /// The value behind a key.
    pub(crate) fn get(&self, key: &str) -> Option<&'n Node> {
        self.entries
            .iter()
            .find(|(found, _)| found.text == key)
            .map(|(_, node)| node)
    }

    /// A text behind a key.
    pub(crate) fn text(&self, key: &str, out: &mut Diagnostics) -> Option<String> {
        take(self.get(key)?.as_str().map(str::to_owned), out)
    }

    /// A text that has to be there.
    pub(crate) fn required_text(&self, key: &str, out: &mut Diagnostics) -> Option<String> {
        if self.get(key).is_none() {
            out.error(&self.node.place, format!("`{key}` is missing here"));
        }
        self.text(key, out)
    }

    /// A truth value; absent is false.
    pub(crate) fn flag(&self, key: &str, out: &mut Diagnostics) -> bool {
        self.get(key)
            .and_then(|node| take(node.as_bool(), out))
            .unwrap_or(false)
    }

    /// A list of texts, or a single one; absent is empty.
    pub(crate) fn texts(&self, key: &str, out: &mut Diagnostics) -> Vec<String> {
        self.get(key).map(|node| texts(node, out)).unwrap_or_default()
    }
}

/// The entries of a mapping; nothing at all is an empty one.
pub(crate) fn entries<'n>(node: &'n Node, out: &mut Diagnostics) -> &'n [(Key, Node)] {
    if node.is_null() {
        return &[];
    }
    take(node.as_map(), out).unwrap_or(&[])
}

/// A list of texts, or a single one.
pub(crate) fn texts(node: &Node, out: &mut Diagnostics) -> Vec<String> {
    match &node.value {
        Value::List(items) => items
            .iter()
            .filter_map(|item| take(item.as_str().map(str::to_owned), out))
            .collect(),
        _ => take(node.as_str().map(|one| vec![one.to_owned()]), out).unwrap_or_default(),
    }
}

/// The value, or nothing and an error told.
pub(crate) fn take<T>(result: Result<T, Diagnostic>, out: &mut Diagnostics) -> Option<T> {
    result.map_err(|one| out.push(one)).ok()
}
