//! YAML as a tree that remembers places and leaves scalars as texts: nothing is guessed from how a
//! value looks.

use std::sync::Arc;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span};

use crate::diagnostic::Diagnostic;
use crate::source::{Place, Position, Source};

/// Deeper files are refused: neither a schema nor a document comes near, and the tree is built by
/// recursion.
const MAX_DEPTH: usize = 128;

/// A node and its place.
#[derive(Clone, Debug)]
pub struct Node {
    /// The place of the node.
    pub place: Place,
    /// The value.
    pub value: Value,
}

/// The three kinds of nodes.
#[derive(Clone, Debug)]
pub enum Value {
    /// A text. `plain` distinguishes `null` from `"null"`.
    Scalar {
        /// The text after unescaping.
        text: String,
        /// Whether it was written without quotes.
        plain: bool,
    },
    /// A sequence.
    List(Vec<Node>),
    /// A mapping in the order of the file; keys are scalars and unique.
    Map(Vec<(Key, Node)>),
}

/// The key of a mapping's entry.
#[derive(Clone, Debug)]
pub struct Key {
    /// The place of the key.
    pub place: Place,
    /// Its text.
    pub text: String,
}

impl Node {
    /// The text of a scalar.
    pub fn as_str(&self) -> Result<&str, Diagnostic> {
        match &self.value {
            Value::Scalar { text, .. } => Ok(text),
            _ => Err(self.mismatch("a text")),
        }
    }

    /// `true` or `false`.
    pub fn as_bool(&self) -> Result<bool, Diagnostic> {
        match &self.value {
            Value::Scalar { text, plain: true } if text == "true" => Ok(true),
            Value::Scalar { text, plain: true } if text == "false" => Ok(false),
            _ => Err(self.mismatch("`true` or `false`")),
        }
    }

    /// A whole number.
    pub fn as_integer(&self) -> Result<i64, Diagnostic> {
        match &self.value {
            Value::Scalar { text, plain: true } => {
                text.parse().map_err(|_| self.mismatch("a whole number"))
            }
            _ => Err(self.mismatch("a whole number")),
        }
    }

    /// The items of a list.
    pub fn as_list(&self) -> Result<&[Node], Diagnostic> {
        match &self.value {
            Value::List(items) => Ok(items),
            _ => Err(self.mismatch("a list")),
        }
    }

    /// The entries of a mapping.
    pub fn as_map(&self) -> Result<&[(Key, Node)], Diagnostic> {
        match &self.value {
            Value::Map(entries) => Ok(entries),
            _ => Err(self.mismatch("a mapping")),
        }
    }

    /// Whether it is an unquoted `null`, `~` or nothing at all.
    pub fn is_null(&self) -> bool {
        matches!(&self.value, Value::Scalar { text, plain: true } if matches!(text.as_str(), "" | "~" | "null"))
    }

    /// The entry of a mapping with this key, if it is a mapping and has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Value::Map(entries) => entries
                .iter()
                .find(|(found, _)| found.text == key)
                .map(|(_, node)| node),
            _ => None,
        }
    }

    fn mismatch(&self, wanted: &str) -> Diagnostic {
        let found = match &self.value {
            Value::Scalar { .. } if self.is_null() => "nothing".to_owned(),
            Value::Scalar { text, .. } if text.chars().count() <= 40 => format!("`{text}`"),
            Value::Scalar { .. } => "a long text".to_owned(),
            Value::List(_) => "a list".to_owned(),
            Value::Map(_) => "a mapping".to_owned(),
        };
        Diagnostic::error(&self.place, format!("expected {wanted}, found {found}"))
    }
}

/// Reads the one document of a source.
pub fn parse(source: &Arc<Source>) -> Result<Node, Diagnostic> {
    let mut builder = Builder {
        source,
        parser: Parser::new_from_str(source.text()),
    };
    builder.document()
}

struct Builder<'s> {
    source: &'s Arc<Source>,
    parser: Parser<'s, saphyr_parser::StrInput<'s>>,
}

impl<'s> Builder<'s> {
    fn document(&mut self) -> Result<Node, Diagnostic> {
        loop {
            match self.next()? {
                (Event::StreamStart | Event::DocumentStart(_) | Event::Nothing, _) => {}
                (Event::StreamEnd, _) => {
                    return Err(Diagnostic::error(
                        &Place::top(self.source),
                        "the file is empty",
                    ));
                }
                (event, span) => {
                    let root = self.node(event, span, 0)?;
                    return self.end().map(|()| root);
                }
            }
        }
    }

    fn end(&mut self) -> Result<(), Diagnostic> {
        loop {
            match self.next()? {
                (Event::StreamEnd, _) => return Ok(()),
                (Event::DocumentEnd | Event::Nothing, _) => {}
                (_, span) => {
                    let place = self.place(span);
                    return Err(Diagnostic::error(&place, "a second document in one file"));
                }
            }
        }
    }

    fn next(&mut self) -> Result<(Event<'s>, Span), Diagnostic> {
        match self.parser.next_event() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => {
                let at = position(*error.marker());
                let end = self.end_of_text();
                let (at, cut_off) = match at < end {
                    true => (at, ""),
                    false => (end, ": the file ends here, and may be cut off"),
                };
                let place = Place::new(self.source, at, at);
                Err(Diagnostic::error(
                    &place,
                    format!("not YAML: {}{cut_off}", error.info()),
                ))
            }
            None => {
                let end = self.end_of_text();
                Err(Diagnostic::error(
                    &Place::new(self.source, end, end),
                    "the file ends too early",
                ))
            }
        }
    }

    /// Behind the last character of the last line that is not empty.
    fn end_of_text(&self) -> Position {
        let text = self.source.text().trim_end();
        let line = text.lines().count().max(1);
        let last = text.lines().last().unwrap_or_default();
        Position {
            line,
            column: last.chars().count() + 1,
        }
    }

    fn node(&mut self, event: Event<'s>, span: Span, depth: usize) -> Result<Node, Diagnostic> {
        let place = self.place(span);
        if depth > MAX_DEPTH {
            return Err(Diagnostic::error(
                &place,
                format!("more than {MAX_DEPTH} levels deep"),
            ));
        }
        match event {
            Event::Scalar(text, style, _, tag) => {
                if tag.is_some() {
                    return Err(Diagnostic::error(&place, "YAML tags are not supported"));
                }
                let plain = style == ScalarStyle::Plain;
                let value = Value::Scalar {
                    text: text.into_owned(),
                    plain,
                };
                Ok(Node { place, value })
            }
            Event::SequenceStart(..) => {
                let mut items = Vec::new();
                loop {
                    match self.next()? {
                        (Event::SequenceEnd, _) => break,
                        (event, span) => items.push(self.node(event, span, depth + 1)?),
                    }
                }
                Ok(Node {
                    place,
                    value: Value::List(items),
                })
            }
            Event::MappingStart(..) => {
                let entries = self.entries(depth)?;
                Ok(Node {
                    place,
                    value: Value::Map(entries),
                })
            }
            Event::Alias(_) => Err(Diagnostic::error(&place, "YAML aliases are not supported")),
            _ => Err(Diagnostic::error(&place, "a value is missing here")),
        }
    }

    fn entries(&mut self, depth: usize) -> Result<Vec<(Key, Node)>, Diagnostic> {
        let mut entries: Vec<(Key, Node)> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::MappingEnd {
                return Ok(entries);
            }
            let key = match self.node(event, span, depth + 1)? {
                Node {
                    place,
                    value: Value::Scalar { text, .. },
                } => Key { place, text },
                other => return Err(Diagnostic::error(&other.place, "a key that is not a text")),
            };
            if !seen.insert(key.text.clone()) {
                return Err(Diagnostic::error(
                    &key.place,
                    format!("duplicate key `{}`", key.text),
                ));
            }
            let (event, span) = self.next()?;
            let node = self.node(event, span, depth + 1)?;
            entries.push((key, node));
        }
    }

    fn place(&self, span: Span) -> Place {
        Place::new(self.source, position(span.start), position(span.end))
    }
}

fn position(marker: Marker) -> Position {
    Position {
        line: marker.line().max(1),
        column: marker.col() + 1,
    }
}
