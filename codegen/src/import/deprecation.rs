//! Successors of deprecated items: names that the document mentions, without its prose.

use std::collections::{HashMap, HashSet};

use super::operations::Declared;
use super::{Importer, pages};
use crate::schema::Deprecation;
use crate::yaml::Node;

/// The items that a mention in prose can refer to.
pub(super) struct Successors<'d> {
    paths: HashSet<&'d str>,
    /// By page and anchor; nothing if several operations share them.
    by_anchor: HashMap<String, Option<&'d str>>,
}

impl<'d> Successors<'d> {
    pub(super) fn new(declared: &'d [Declared<'_>]) -> Self {
        let mut by_anchor = HashMap::new();
        for one in declared {
            if let (Some(tag), Some(title)) = (one.operation.tag, one.operation.summary) {
                by_anchor
                    .entry(format!("{}#{}", pages::page(tag), pages::anchor(title)))
                    .and_modify(|path| *path = None)
                    .or_insert(Some(one.path.as_str()));
            }
        }
        Self {
            paths: declared.iter().map(|one| one.path.as_str()).collect(),
            by_anchor,
        }
    }

    /// The operation behind a link to the official pages, or else the one that the link's text
    /// names.
    fn of_link<'m>(&'m self, text: &'m str, address: &str) -> Option<&'m str> {
        let (page, anchor) = address.split_once('#')?;
        let page = page
            .trim_end_matches('/')
            .rsplit('/')
            .next()?
            .trim_end_matches(".md");
        let by_anchor = self
            .by_anchor
            .get(&format!("{page}#{anchor}"))
            .copied()
            .flatten();
        by_anchor.or_else(|| self.paths.get(text).copied())
    }
}

/// A piece of prose that can name something.
#[derive(Debug, PartialEq)]
enum Mention<'m> {
    Link { text: &'m str, address: &'m str },
    Name(&'m str),
}

impl Importer<'_, '_> {
    /// `subject` is the name of the deprecated item, `siblings` are the properties beside it.
    pub(super) fn deprecation(
        &mut self,
        deprecated: bool,
        message: Option<&Node>,
        subject: &str,
        siblings: &[&str],
    ) -> Option<Deprecation> {
        if !deprecated {
            if let Some(message) = message {
                self.out.warning(
                    &message.place,
                    "a successor of something that is not deprecated",
                );
            }
            return None;
        }
        let mut deprecation = Deprecation::default();
        let Some(message) = message else {
            return Some(deprecation);
        };
        let text = message
            .as_str()
            .map_err(|error| self.out.push(error))
            .unwrap_or_default();
        for mention in mentions(text) {
            let successor = match mention {
                // A condition follows, or the arguments of the successor.
                Mention::Name("if") => break,
                Mention::Name("with") if !deprecation.successors.is_empty() => break,
                Mention::Link { text, address } => self.successors.of_link(text, address),
                Mention::Name(name) if self.successors.paths.contains(name) => Some(name),
                Mention::Name(name) => {
                    let head = name.split('.').next().unwrap_or(name);
                    siblings.contains(&head).then_some(head)
                }
            };
            let Some(successor) = successor.filter(|name| *name != subject) else {
                continue;
            };
            if !deprecation.successors.iter().any(|seen| seen == successor) {
                deprecation.successors.push(successor.to_owned());
            }
        }
        Some(deprecation)
    }
}

/// Links, texts in backticks and bare words.
fn mentions(text: &str) -> Vec<Mention<'_>> {
    let mut mentions = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (mention, length) = match first {
            '[' => link(rest),
            '`' => quoted(rest),
            _ => None,
        }
        .unwrap_or_else(|| mentioned(rest));
        mentions.push(mention);
        rest = rest[length..].trim_start();
    }
    mentions
}

/// `[text](address)`, and how long it is.
fn link(rest: &str) -> Option<(Mention<'_>, usize)> {
    let (text, behind) = rest.strip_prefix('[')?.split_once("](")?;
    let (address, _) = behind.split_once(')')?;
    let length = "[](".len() + text.len() + address.len() + ")".len();
    Some((
        Mention::Link {
            text: text.trim_matches('`'),
            address,
        },
        length,
    ))
}

fn quoted(rest: &str) -> Option<(Mention<'_>, usize)> {
    let (name, _) = rest.strip_prefix('`')?.split_once('`')?;
    Some((Mention::Name(name), name.len() + 2))
}

/// A word, without the punctuation behind it; at least one character long.
fn mentioned(rest: &str) -> (Mention<'_>, usize) {
    let first = rest.chars().next().map_or(1, char::len_utf8);
    let length = rest[first..]
        .find(|one: char| one.is_whitespace() || matches!(one, '[' | '`'))
        .map_or(rest.len(), |end| first + end);
    let name = rest[..length].trim_matches(|one: char| !one.is_alphanumeric());
    (Mention::Name(name), length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_links_quoted_names_and_words() {
        let text =
            "Use [All of it](https://there/page#anchor), `Some.Name` or Other/thing. [`broken é";
        assert_eq!(
            mentions(text),
            [
                Mention::Name("Use"),
                Mention::Link {
                    text: "All of it",
                    address: "https://there/page#anchor"
                },
                Mention::Name(""),
                Mention::Name("Some.Name"),
                Mention::Name("or"),
                Mention::Name("Other/thing"),
                Mention::Name(""),
                Mention::Name("broken"),
                Mention::Name("é"),
            ]
        );
    }
}
