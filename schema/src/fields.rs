//! Reading a mapping whose keys are known: an unknown one is an error with a place, not ignored.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Place;
use crate::yaml::{Key, Node, Value};

/// The entries of a mapping, checked against the keys that it may have.
pub(crate) struct Fields<'n> {
    /// The place at which missing keys are reported.
    place: &'n Place,
    entries: &'n [(Key, Node)],
}

impl<'n> Fields<'n> {
    /// A whole file. Reports a node that is not a mapping and each key that is not in `known`.
    pub(crate) fn root(node: &'n Node, known: &[&str], out: &mut Diagnostics) -> Self {
        Self::read(&node.place, node, known, out)
    }

    /// The value of a key. Reports a node that is not a mapping and each key that is not in
    /// `known`.
    pub(crate) fn behind(
        key: &'n Key,
        node: &'n Node,
        known: &[&str],
        out: &mut Diagnostics,
    ) -> Self {
        Self::read(&key.place, node, known, out)
    }

    fn read(place: &'n Place, node: &'n Node, known: &[&str], out: &mut Diagnostics) -> Self {
        let entries = entries(node, out);
        for (key, _) in entries {
            if !known.contains(&key.text.as_str()) {
                let known = known
                    .iter()
                    .map(|one| format!("`{one}`"))
                    .collect::<Vec<_>>();
                out.push(
                    Diagnostic::error(&key.place, format!("unknown key `{}`", key.text))
                        .label(format!("known here: {}", known.join(", "))),
                );
            }
        }
        Self { place, entries }
    }

    /// The entry of a key.
    pub(crate) fn entry(&self, key: &str) -> Option<&'n (Key, Node)> {
        self.entries.iter().find(|(found, _)| found.text == key)
    }

    /// The value behind a key.
    pub(crate) fn get(&self, key: &str) -> Option<&'n Node> {
        self.entry(key).map(|(_, node)| node)
    }

    /// An entry that has to be there.
    pub(crate) fn required(&self, key: &str, out: &mut Diagnostics) -> Option<&'n (Key, Node)> {
        let entry = self.entry(key);
        if entry.is_none() {
            out.error(self.place, format!("`{key}` is missing here"));
        }
        entry
    }

    /// A text behind a key.
    pub(crate) fn text(&self, key: &str, out: &mut Diagnostics) -> Option<String> {
        text(self.get(key)?, out).map(str::to_owned)
    }

    /// A text that has to be there.
    pub(crate) fn required_text(&self, key: &str, out: &mut Diagnostics) -> Option<String> {
        self.required(key, out)?;
        self.text(key, out)
    }

    /// A whole number that fits `N`.
    pub(crate) fn number<N: TryFrom<i64>>(&self, key: &str, out: &mut Diagnostics) -> Option<N> {
        number(self.get(key)?, out)
    }

    /// A truth value; absent is false.
    pub(crate) fn flag(&self, key: &str, out: &mut Diagnostics) -> bool {
        self.get(key)
            .and_then(|node| take(node.as_bool(), out))
            .unwrap_or(false)
    }

    /// A list of texts, or a single one; absent is empty.
    pub(crate) fn texts(&self, key: &str, out: &mut Diagnostics) -> Vec<String> {
        self.get(key)
            .map(|node| texts(node, out))
            .unwrap_or_default()
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
            .filter_map(|item| text(item, out).map(str::to_owned))
            .collect(),
        _ => text(node, out)
            .map(|one| vec![one.to_owned()])
            .unwrap_or_default(),
    }
}

/// A text; `None` for an empty node.
pub(crate) fn text<'n>(node: &'n Node, out: &mut Diagnostics) -> Option<&'n str> {
    if node.is_null() {
        out.error(&node.place, "expected a text, found nothing");
        return None;
    }
    take(node.as_str(), out)
}

/// A whole number that fits `N`.
pub(crate) fn number<N: TryFrom<i64>>(node: &Node, out: &mut Diagnostics) -> Option<N> {
    let number = take(node.as_integer(), out)?;
    let fitting = N::try_from(number).ok();
    if fitting.is_none() {
        out.error(&node.place, format!("`{number}` is out of range"));
    }
    fitting
}

/// The value, or `None` after an error was reported.
pub(crate) fn take<T>(result: Result<T, Diagnostic>, out: &mut Diagnostics) -> Option<T> {
    result.map_err(|one| out.push(one)).ok()
}
