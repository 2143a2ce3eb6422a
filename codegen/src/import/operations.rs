//! Paths -> operations. Operations that leak into documents by mistake are skipped with a warning.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashSet};

use super::home::SHARED;
use super::inline::REQUEST;
use super::{Importer, pages};
use crate::diagnostic::Diagnostic;
use crate::openapi::{self, Document, METHODS, Report, Schema};
use crate::schema::{Api, Operation, Shape};
use crate::yaml::{Key, Node};

/// An operation as the document declares it.
pub(super) struct Declared<'n> {
    /// Path below the base path.
    pub(super) path: String,
    /// The place of the path.
    pub(super) key: &'n Key,
    /// The content of its method.
    pub(super) operation: openapi::Operation<'n>,
}

/// All operations of the API that a document declares.
pub(super) fn declared<'n>(
    document: &Document<'n>,
    api: &Api,
    out: &mut Report<'_>,
) -> Vec<Declared<'n>> {
    let mut all = Vec::new();
    for (key, node) in document.paths {
        let below = key.text.strip_prefix(&api.base_path).and_then(|rest| {
            rest.strip_prefix('/')
                .or_else(|| api.base_path.ends_with('/').then_some(rest))
        });
        let Some(path) = below else {
            out.warning(&key.place, format!("skipped: not below {}", api.base_path));
            continue;
        };
        if path.contains(['{', '}']) {
            out.warning(&key.place, "skipped: a path with parameters");
            continue;
        }
        if !is_path(path) {
            out.harmless(
                &key.place,
                format!("skipped: `{path}` is not made of a resource and an action"),
            );
            continue;
        }
        if node.get("parameters").is_some() {
            out.warning(
                &key.place,
                format!("skipped: `{path}` takes parameters beside its body"),
            );
            continue;
        }
        for (method, node) in methods(node, out) {
            match method.text.as_str() {
                "post" if node.get("parameters").is_some() => {
                    out.warning(
                        &method.place,
                        format!("skipped: `{path}` takes parameters beside its body"),
                    );
                }
                "post" if node.get("requestBody").is_none() => {
                    out.warning(&method.place, format!("skipped: `{path}` takes no body"));
                }
                "post" if !speaks_json(node) => {
                    out.warning(
                        &method.place,
                        format!("skipped: `{path}` does not use JSON"),
                    );
                }
                "post" => all.push(Declared {
                    path: path.to_owned(),
                    key,
                    operation: openapi::operation(node, out),
                }),
                other if METHODS.contains(&other) => {
                    let method = other.to_ascii_uppercase();
                    out.warning(
                        &key.place,
                        format!("skipped: {method} of `{path}`, where operations are POST"),
                    );
                }
                _ => openapi::check_path_keyword(method, out),
            }
        }
    }
    if all.is_empty() {
        none_found(document, api, out);
    }
    all
}

/// Reports the paths of a document that has no operations of this API.
fn none_found(document: &Document<'_>, api: &Api, out: &mut Report<'_>) {
    let mut bases: BTreeMap<String, usize> = BTreeMap::new();
    for (key, _) in document.paths {
        let segments: Vec<&str> = key.text.split('/').collect();
        // Resource and action, and their prefix.
        let base = segments[..segments.len().saturating_sub(2)].join("/");
        *bases.entry(base).or_default() += 1;
    }
    let mut bases: Vec<(String, usize)> = bases.into_iter().collect();
    bases.sort_by_key(|(_, count)| Reverse(*count));
    // Paths below a base that is there already are counted with it.
    let mut outer: Vec<(String, usize)> = Vec::new();
    for (base, count) in &bases {
        match outer
            .iter_mut()
            .find(|(there, _)| base.starts_with(&format!("{there}/")))
        {
            Some((_, all)) => *all += count,
            None => outer.push((base.clone(), *count)),
        }
    }
    let listed: Vec<String> = outer
        .iter()
        .take(3)
        .map(|(base, count)| format!("`{base}/` ({count} paths)"))
        .collect();
    let there = match listed.as_slice() {
        [] => "the document has no paths".to_owned(),
        _ if bases.iter().any(|(base, _)| *base == api.base_path) => {
            "none of its paths can be called".to_owned()
        }
        _ => format!("the document has paths below {}", listed.join(", ")),
    };
    out.push(
        Diagnostic::error(
            document.place,
            format!("no operation below `{}`: {there}", api.base_path),
        )
        .help("`basePath` in api.yaml is the prefix of this API's operations"),
    );
}

/// Whether the body and all responses that have a content can be JSON.
fn speaks_json(node: &Node) -> bool {
    let responses = node.get("responses").and_then(|node| node.as_map().ok());
    let answers = responses
        .unwrap_or_default()
        .iter()
        .map(|(_, answer)| answer);
    node.get("requestBody")
        .into_iter()
        .chain(answers)
        .filter_map(|body| body.get("content")?.as_map().ok())
        .all(|content| {
            content.is_empty() || content.iter().any(|(key, _)| key.text == openapi::JSON)
        })
}

fn methods<'n>(node: &'n Node, out: &mut Report<'_>) -> &'n [(Key, Node)] {
    node.as_map()
        .map_err(|error| out.push(error))
        .unwrap_or(&[])
}

/// Whether a path has at least a resource, which names a file, and an action.
fn is_path(path: &str) -> bool {
    let mut segments = path.split('/');
    let resource = segments.next().unwrap_or_default();
    let word = |segment: &str| {
        segment
            .chars()
            .all(|one| one.is_ascii_alphanumeric() || one == '-')
    };
    resource.starts_with(|first: char| first.is_ascii_alphabetic())
        && resource.chars().all(|one| one.is_ascii_alphanumeric())
        && resource != SHARED
        && path.contains('/')
        && segments.all(|segment| !segment.is_empty() && word(segment))
}

/// Names of all components that are bodies of requests.
pub(super) fn bodies(declared: &[Declared<'_>]) -> HashSet<String> {
    let bodies = declared
        .iter()
        .filter_map(|one| one.operation.body.as_ref());
    bodies
        .flat_map(|body| std::iter::once(body).chain(&body.one_of))
        .filter_map(|body| body.reference)
        .map(|reference| reference.name.to_owned())
        .collect()
}

impl<'d, 'n> Importer<'d, 'n> {
    /// The facts of one operation.
    pub(super) fn operation(&mut self, declared: &'d Declared<'n>) -> Operation {
        let Declared {
            path,
            key,
            operation,
        } = declared;
        let (title, versioned_title) = operation.summary.map_or((None, false), |title| {
            let (title, versioned) = pages::without_version(title, path);
            (Some(title), versioned)
        });
        let page = operation
            .tag
            .zip(title)
            .map(|(tag, title)| format!("{}#{}", pages::page(tag), pages::anchor(title)));
        self.path = vec![path.clone()];
        let mut facts = Operation {
            path: path.clone(),
            place: key.place.clone(),
            request: self.request(operation.body.as_ref()),
            response: None,
            page,
            versioned_title,
            deprecated: self.deprecation(
                operation.deprecated,
                operation.deprecated_message,
                path,
                &[],
            ),
            restricted: operation.restricted,
            statuses: Vec::new(),
        };
        for response in &operation.responses {
            match response.status {
                200 => {
                    facts.response = response
                        .body
                        .as_ref()
                        .and_then(|body| self.component(body, "a response", "Response"))
                }
                status => {
                    if let Some(body) = &response.body {
                        self.check_error(body, status);
                    }
                    if !self.api.statuses.contains_key(&status) {
                        facts.statuses.push(status);
                    }
                }
            }
        }
        facts
    }

    /// The types that a body can be.
    fn request(&mut self, body: Option<&'d Schema<'n>>) -> Vec<String> {
        let Some(body) = body else {
            return Vec::new();
        };
        if body.one_of.is_empty() {
            return self
                .component(body, "a request body", "Request")
                .into_iter()
                .collect();
        }
        if self
            .understands(body, "a request body", &["oneOf"], &[])
            .is_none()
        {
            return Vec::new();
        }
        body.one_of
            .iter()
            .filter_map(|one| self.component(one, "a request body", REQUEST))
            .collect()
    }

    /// The type of a body: a component, or an object written out there.
    fn component(&mut self, body: &'d Schema<'n>, what: &str, word: &str) -> Option<String> {
        let Some(reference) = body.as_bare_reference() else {
            if body.properties.is_empty() || !body.one_of.is_empty() {
                self.out
                    .error(body.place, format!("{what} must be an object"));
                return None;
            }
            return match self.inside(word, |inside| inside.inline_object(body, &[]))? {
                Shape::Named(name) => Some(name),
                _ => None,
            };
        };
        self.resolve(reference)
            .map(|component| component.key.text.clone())
    }

    /// Checks that the body of an error is the common one, since bodies of errors are not kept.
    fn check_error(&mut self, body: &Schema<'n>, status: u16) {
        let expected = self.api.error.as_str();
        // Until April 2024 it was written out at each response.
        let (name, schema) = match body.as_bare_reference() {
            Some(reference) => match self.document.schemas.get(reference.name) {
                Some(component) => (reference.name, &component.schema),
                None => (reference.name, body),
            },
            None => (expected, body),
        };
        let message = &self.api.error_names.message;
        let has_message = schema
            .properties
            .iter()
            .any(|(key, schema)| key.text == *message && schema.ty == Some("string"));
        if !has_message {
            self.out.push(
                Diagnostic::error(
                    body.place,
                    format!("the body of status {status} is not `{expected}`"),
                )
                .help("`error` in schema/api.yaml declares it"),
            );
        } else if name != expected {
            self.out.harmless(
                body.place,
                format!("the body of errors is called `{name}`, not `{expected}`: read as that"),
            );
        }
    }
}
