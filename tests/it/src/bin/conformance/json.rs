//! JSON that keeps numbers as they were written, from YAML or JSON.

use std::fmt::{self, Write};

use mews_codegen::source::Source;
use mews_codegen::yaml::{self, Node, Value};

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    pub(crate) fn from_node(node: &Node) -> Self {
        match &node.value {
            Value::List(items) => Self::List(items.iter().map(Self::from_node).collect()),
            Value::Map(entries) => Self::Object(
                entries
                    .iter()
                    .map(|(key, node)| (key.text.clone(), Self::from_node(node)))
                    .collect(),
            ),
            Value::Scalar { text, plain: false } => Self::Text(text.clone()),
            Value::Scalar { text, plain: true } => match text.as_str() {
                "" | "~" | "null" => Self::Null,
                "true" => Self::Bool(true),
                "false" => Self::Bool(false),
                number if serde_json::from_str::<serde_json::Number>(number).is_ok() => {
                    Self::Number(number.to_owned())
                }
                text => Self::Text(text.to_owned()),
            },
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members
                .iter()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value),
            _ => None,
        }
    }
}

/// JSON is YAML.
pub(crate) fn parse(text: &[u8]) -> Result<Json, String> {
    let text = std::str::from_utf8(text).map_err(|error| error.to_string())?;
    let node = yaml::parse(&Source::new("encoded", text)).map_err(|error| error.to_string())?;
    Ok(Json::from_node(&node))
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => write!(f, "{value}"),
            Self::Number(text) => f.write_str(text),
            Self::Text(text) => f.write_str(&quoted(text)),
            Self::List(items) => {
                f.write_char('[')?;
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        f.write_char(',')?;
                    }
                    write!(f, "{item}")?;
                }
                f.write_char(']')
            }
            Self::Object(members) => {
                f.write_char('{')?;
                for (index, (key, value)) in members.iter().enumerate() {
                    if index > 0 {
                        f.write_char(',')?;
                    }
                    write!(f, "{}:{value}", quoted(key))?;
                }
                f.write_char('}')
            }
        }
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
