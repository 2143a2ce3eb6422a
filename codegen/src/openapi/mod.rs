//! The provider's document as it is: the part of OpenAPI 3.0 that it uses, with places. An unknown keyword is an error.

mod object;
mod operation;
mod schema;

pub(crate) use operation::{JSON, Operation, operation};
pub(crate) use schema::{Additional, Limits, Reference, Schema};

use indexmap::IndexMap;

use crate::diagnostic::Diagnostics;
use crate::openapi::object::{Object, entries, take};
use crate::yaml::{Key, Node};

/// What can stand below a path besides its methods.
pub(crate) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// A whole document, in its own order.
pub(crate) struct Document<'n> {
    /// Paths with all that stands below them, unread: [`operation`] reads a method of those that matter.
    pub(crate) paths: &'n [(Key, Node)],
    /// `components/schemas`
    pub(crate) schemas: IndexMap<&'n str, Component<'n>>,
}

/// A named schema.
pub(crate) struct Component<'n> {
    /// Its name and where that stands.
    pub(crate) key: &'n Key,
    /// What it says.
    pub(crate) schema: Schema<'n>,
}

/// Reads all of a document but the inside of its paths.
pub(crate) fn read<'n>(root: &'n Node, out: &mut Diagnostics) -> Option<Document<'n>> {
    let known = ["openapi", "info", "servers", "paths", "components"];
    let prose = ["tags", "externalDocs"];
    let object = Object::read(root, "the document", &known, &prose, out);
    let version = object
        .required("openapi", out)
        .and_then(|node| take(node.as_str(), out))?;
    if !version.starts_with("3.0.") {
        let node = object.get("openapi").unwrap_or(root);
        out.error(
            &node.place,
            format!("OpenAPI {version}: only 3.0 is understood"),
        );
        return None;
    }
    if let Some(node) = object.get("info") {
        let prose = [
            "title",
            "version",
            "description",
            "termsOfService",
            "contact",
            "license",
        ];
        Object::read(node, "`info`", &[], &prose, out);
    }
    for server in object
        .get("servers")
        .map_or(&[][..], |node| take(node.as_list(), out).unwrap_or(&[]))
    {
        Object::read(server, "a server", &[], &["url", "description"], out);
    }
    let paths = object
        .required("paths", out)
        .map_or(&[][..], |node| entries(node, out));
    let mut schemas = IndexMap::new();
    if let Some(node) = object.get("components") {
        let components = Object::read(node, "`components`", &["schemas"], &[], out);
        for (key, node) in components
            .get("schemas")
            .map_or(&[][..], |node| entries(node, out))
        {
            let schema = Schema::read(node, out);
            schemas.insert(key.text.as_str(), Component { key, schema });
        }
    }
    Some(Document { paths, schemas })
}
