//! The keywords of a document and their treatment, in one list.
//!
//! A keyword that is not listed is handled by its name: extensions (`x-…`) are harmless, all others
//! are unsupported.

use indexmap::IndexMap;

use super::report::Report;
use crate::schema::Noted;
use crate::yaml::Key;

/// How strictly a document is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strictness {
    /// Unsupported keywords are warnings, and what can't be typed is any JSON: for comparing
    /// documents.
    Lenient,
    /// Harmless keywords are warnings; keywords that change meaning or typing are errors.
    #[default]
    Normal,
    /// Every keyword that is not understood is an error.
    Strict,
}

/// The kind of object that a keyword belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    Document,
    Info,
    Server,
    Components,
    Path,
    Operation,
    RequestBody,
    Response,
    MediaType,
    Schema,
}

/// The treatment of a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Treatment {
    /// It is read.
    Fact,
    /// Prose, examples and names that nothing on the wire depends on: ignored silently.
    Prose,
    /// It limits or describes values that the types can carry anyway: ignored with a warning.
    Harmless,
    /// It may change what a value is or what a call means.
    Unsupported,
}

use Section::{
    Components, Document, Info, MediaType, Operation, Path, RequestBody, Response, Schema, Server,
};
use Treatment::{Fact, Harmless, Prose};

const KEYWORDS: &[(Section, Treatment, &[&str])] = &[
    (
        Document,
        Fact,
        &["openapi", "info", "servers", "paths", "components"],
    ),
    (Document, Prose, &["tags", "externalDocs"]),
    (
        Document,
        Harmless,
        &[
            "security",
            "webhooks",
            "jsonSchemaDialect",
            "$schema",
            "$self",
        ],
    ),
    (
        Info,
        Prose,
        &[
            "title",
            "version",
            "summary",
            "description",
            "termsOfService",
            "contact",
            "license",
        ],
    ),
    (Server, Prose, &["url", "description", "name"]),
    (Server, Harmless, &["variables"]),
    (Components, Fact, &["schemas"]),
    // Nothing of these is used unless a reference leads there, and other references are errors.
    (
        Components,
        Harmless,
        &[
            "securitySchemes",
            "responses",
            "parameters",
            "examples",
            "requestBodies",
            "headers",
            "links",
            "callbacks",
            "pathItems",
        ],
    ),
    (Path, Prose, &["summary", "description"]),
    (
        Operation,
        Fact,
        &[
            "tags",
            "summary",
            "deprecated",
            "x-deprecatedMessage",
            "x-restricted",
            "requestBody",
            "responses",
        ],
    ),
    (
        Operation,
        Prose,
        &["description", "operationId", "externalDocs"],
    ),
    (Operation, Harmless, &["security", "callbacks"]),
    (RequestBody, Fact, &["content"]),
    // `required` is ignored: all bodies of the document lack it, and all operations need their
    // body.
    (RequestBody, Prose, &["description", "required"]),
    (Response, Fact, &["content"]),
    (Response, Prose, &["description", "summary"]),
    (Response, Harmless, &["headers", "links"]),
    (MediaType, Fact, &["schema"]),
    (MediaType, Prose, &["example", "examples"]),
    (MediaType, Harmless, &["encoding"]),
    (
        Schema,
        Fact,
        &[
            "$ref",
            "allOf",
            "anyOf",
            "oneOf",
            "type",
            "format",
            "enum",
            "items",
            "properties",
            "required",
            "additionalProperties",
            "nullable",
            "readOnly",
            "uniqueItems",
            "deprecated",
            "x-deprecatedMessage",
            "x-coproduct",
            "x-extensible",
            "x-mews-legacy-nullable",
            "x-max-interval-in-months",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minimum",
            "maximum",
            "title",
        ],
    ),
    (
        Schema,
        Prose,
        &[
            "description",
            "example",
            "examples",
            "x-enumDescriptions",
            "x-enumNames",
            "x-schema-id",
            "x-showDescription",
        ],
    ),
    (
        Schema,
        Harmless,
        &[
            "default",
            "pattern",
            "multipleOf",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minProperties",
            "maxProperties",
            "writeOnly",
            "xml",
            "externalDocs",
            "discriminator",
            "contentEncoding",
            "contentMediaType",
            "$comment",
            "$id",
            "$schema",
            "$anchor",
        ],
    ),
];

/// Keywords of schemas that limit or mark values without changing their type. One that does not
/// apply to its schema is skipped with a warning.
pub(crate) const LIMITS: [&str; 12] = [
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minimum",
    "maximum",
    "uniqueItems",
    "readOnly",
    "deprecated",
    "x-deprecatedMessage",
    "x-extensible",
    "x-max-interval-in-months",
];

impl Section {
    /// The name in messages.
    fn as_str(self) -> &'static str {
        match self {
            Document => "the document",
            Info => "`info`",
            Server => "a server",
            Components => "`components`",
            Path => "a path",
            Operation => "an operation",
            RequestBody => "a request body",
            Response => "a response",
            MediaType => "a media type",
            Schema => "a schema",
        }
    }

    /// The treatment of a keyword of this kind of object.
    pub(super) fn treatment(self, keyword: &str) -> Treatment {
        let listed = KEYWORDS
            .iter()
            .find(|(section, _, names)| *section == self && names.contains(&keyword));
        match listed {
            Some((_, treatment, _)) => *treatment,
            None if keyword.starts_with("x-") => Harmless,
            None => Treatment::Unsupported,
        }
    }
}

/// Keywords that `api.yaml` ignores, each with a reason.
pub(super) type Ignored = IndexMap<String, Noted<String>>;

/// Whether a keyword carries a fact. Reports one that is not understood.
pub(super) fn is_fact(key: &Key, section: Section, out: &mut Report<'_>) -> bool {
    let treatment = section.treatment(&key.text);
    if matches!(treatment, Fact | Prose) || out.ignores(&key.text) {
        return treatment == Fact;
    }
    let what = section.as_str();
    match treatment {
        Harmless => out.harmless(&key.place, format!("`{}` in {what} is ignored", key.text)),
        _ => out.unsupported(
            &key.place,
            format!("unknown keyword `{}` in {what}", key.text),
        ),
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_keyword_is_listed_once_per_section() {
        let mut seen = std::collections::HashSet::new();
        for (section, _, names) in KEYWORDS {
            for name in *names {
                assert!(seen.insert((section.as_str(), name)), "{name}");
            }
        }
    }

    #[test]
    fn limits_are_facts_of_schemas() {
        for name in LIMITS {
            assert_eq!(Schema.treatment(name), Fact, "{name}");
        }
    }
}
