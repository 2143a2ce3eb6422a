//! The provider's document as it is: the part of OpenAPI 3.0 that it uses, with places. `keywords`
//! decides the treatment of each keyword.

mod keywords;
mod object;
mod operation;
mod report;
mod schema;

pub(crate) use keywords::LIMITS;
pub use keywords::Strictness;
pub(crate) use operation::{JSON, Operation, operation};
pub(crate) use report::Report;
pub(crate) use schema::{Additional, Limits, Reference, Schema};

use indexmap::IndexMap;

use crate::openapi::keywords::{Section, is_fact};
use crate::openapi::object::{Object, entries, take};
use crate::source::Place;
use crate::yaml::{Key, Node};

/// The keys of a path that are methods.
pub(crate) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// A whole document, in its own order.
pub(crate) struct Document<'n> {
    /// Paths with their unread content. [`operation`] reads a method of the relevant ones.
    pub(crate) paths: &'n [(Key, Node)],
    /// The place of `paths`.
    pub(crate) place: &'n Place,
    /// `components/schemas`
    pub(crate) schemas: IndexMap<&'n str, Component<'n>>,
}

/// A named schema.
pub(crate) struct Component<'n> {
    /// The name and its place.
    pub(crate) key: &'n Key,
    /// The content.
    pub(crate) schema: Schema<'n>,
}

/// Reads all of a document but the inside of its paths.
pub(crate) fn read<'n>(root: &'n Node, out: &mut Report<'_>) -> Option<Document<'n>> {
    let object = Object::read(root, Section::Document, out);
    let version = object
        .required("openapi", out)
        .and_then(|node| take(node.as_str(), out))?;
    if !version.starts_with("3.0.") {
        let place = &object.get("openapi").unwrap_or(root).place;
        if !version.starts_with("3.") {
            out.error(place, format!("OpenAPI {version}: only 3.0 is understood"));
            return None;
        }
        // The versions differ in keywords, and each keyword is checked separately.
        out.harmless(place, format!("OpenAPI {version} is read as 3.0"));
    }
    if let Some(node) = object.get("info") {
        Object::read(node, Section::Info, out);
    }
    for server in object
        .get("servers")
        .map_or(&[][..], |node| take(node.as_list(), out).unwrap_or(&[]))
    {
        Object::read(server, Section::Server, out);
    }
    let node = object.required("paths", out);
    let place = node.map_or(&root.place, |node| &node.place);
    let paths = node.map_or(&[][..], |node| entries(node, out));
    let mut schemas = IndexMap::new();
    if let Some(node) = object.get("components") {
        let components = Object::read(node, Section::Components, out);
        for (key, node) in components
            .get("schemas")
            .map_or(&[][..], |node| entries(node, out))
        {
            let schema = Schema::read(node, out);
            schemas.insert(key.text.as_str(), Component { key, schema });
        }
    }
    Some(Document {
        paths,
        place,
        schemas,
    })
}

/// Reports a keyword of a path that is not one of its methods.
pub(crate) fn check_path_keyword(key: &Key, out: &mut Report<'_>) {
    is_fact(key, Section::Path, out);
}
