//! The content of a method of a path.

use crate::openapi::keywords::Section;
use crate::openapi::object::{Object, entries, take};
use crate::openapi::report::Report;
use crate::openapi::schema::Schema;
use crate::yaml::Node;

/// The media type of all bodies.
pub(crate) const JSON: &str = "application/json";

/// One method of one path.
pub(crate) struct Operation<'n> {
    /// The title, which the official pages turn into an anchor.
    pub(crate) summary: Option<&'n str>,
    /// The first tag, which names the official page.
    pub(crate) tag: Option<&'n str>,
    /// Whether it is deprecated.
    pub(crate) deprecated: bool,
    /// The deprecation message: prose that names successors.
    pub(crate) deprecated_message: Option<&'n Node>,
    /// Whether it is open to chosen partners only.
    pub(crate) restricted: bool,
    /// The JSON body.
    pub(crate) body: Option<Schema<'n>>,
    /// Declared responses.
    pub(crate) responses: Vec<Response<'n>>,
}

/// A declared response.
pub(crate) struct Response<'n> {
    /// HTTP status.
    pub(crate) status: u16,
    /// The JSON body, if any.
    pub(crate) body: Option<Schema<'n>>,
}

/// Reads the content of a method.
pub(crate) fn operation<'n>(node: &'n Node, out: &mut Report<'_>) -> Operation<'n> {
    let object = Object::read(node, Section::Operation, out);
    let tag = object
        .get("tags")
        .and_then(|node| take(node.as_list(), out))
        .and_then(|tags| take(tags.first()?.as_str(), out));
    Operation {
        summary: object.text("summary", out),
        tag,
        deprecated: object.flag("deprecated", out),
        deprecated_message: object.get("x-deprecatedMessage"),
        restricted: object.flag("x-restricted", out),
        body: object
            .get("requestBody")
            .and_then(|node| body(node, Section::RequestBody, out)),
        responses: object
            .required("responses", out)
            .map_or_else(Vec::new, |node| responses(node, out)),
    }
}

fn responses<'n>(node: &'n Node, out: &mut Report<'_>) -> Vec<Response<'n>> {
    let mut responses = Vec::new();
    for (key, node) in entries(node, out) {
        match key.text.parse() {
            Ok(status @ 100..=599) => responses.push(Response {
                status,
                body: body(node, Section::Response, out),
            }),
            // Declarations of several statuses at once. Only the body of `200` is read.
            _ if matches!(key.text.as_str(), "default" | "4XX" | "5XX") => out.harmless(
                &key.place,
                format!("`{}` among the statuses is ignored", key.text),
            ),
            _ => out.error(&key.place, format!("`{}` is not a status", key.text)),
        }
    }
    responses
}

/// The schema of the JSON that a request or a response carries.
fn body<'n>(node: &'n Node, section: Section, out: &mut Report<'_>) -> Option<Schema<'n>> {
    let object = Object::read(node, section, out);
    let mut schema = None;
    for (key, node) in object
        .get("content")
        .map_or(&[][..], |node| entries(node, out))
    {
        if key.text == JSON {
            let media = Object::read(node, Section::MediaType, out);
            schema = media.get("schema").map(|node| Schema::read(node, out));
        } else {
            out.warning(&key.place, format!("skipped: `{}` beside {JSON}", key.text));
        }
    }
    schema
}
