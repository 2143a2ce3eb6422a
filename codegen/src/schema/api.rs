//! What holds for all operations: the picture behind `schema/api.yaml`.

use std::sync::Arc;

use indexmap::IndexMap;

use super::fields::{Fields, entries, take};
use super::shape::TypeText;
use crate::diagnostic::Diagnostics;
use crate::source::Source;
use crate::yaml;

/// The common part of all operations.
#[derive(Clone, Debug)]
pub struct Api {
    /// What stands before resource and action: `/api/connector/v1`.
    pub base_path: String,
    /// Address of the official pages, up to the name of one.
    pub pages: String,
    /// Members that every body must carry.
    pub envelope: IndexMap<String, TypeText>,
    /// Members that a body may carry, together or not at all.
    pub envelope_optional: IndexMap<String, TypeText>,
    /// By name: platform and websocket address.
    pub environments: IndexMap<String, (String, String)>,
    /// Requests that one access token may send in `seconds`.
    pub requests: u32,
    /// The span that `requests` counts over.
    pub seconds: u32,
    /// The request property that asks for a page, its count and its cursor.
    pub limitation: String,
    /// The property of the limitation that counts items.
    pub count: String,
    /// The property of the limitation, and of the answer, that says where the next page starts.
    pub cursor: String,
    /// The most items of a page.
    pub page_size: u32,
    /// The type of an error's body.
    pub error: String,
    /// Statuses declared for every operation, and what they mean.
    pub statuses: IndexMap<u16, String>,
    /// Kinds of property types that are intervals of time: name -> start and end.
    pub intervals: IndexMap<String, (String, String)>,
}

/// Reads `api.yaml`.
pub(super) fn read(source: &Arc<Source>, out: &mut Diagnostics) -> Option<Api> {
    let root = take(yaml::parse(source), out)?;
    let known = [
        "basePath", "pages", "envelope", "environments", "limits", "paging", "error", "statuses", "intervals",
    ];
    let fields = Fields::read(&root, &known, out);
    let base_path = fields.required_text("basePath", out)?;
    let pages = fields.required_text("pages", out)?;
    let error = fields.required_text("error", out)?;

    let envelope = section(&fields, "envelope", &["required", "optional"], out)?;
    let limits = section(&fields, "limits", &["requests", "seconds"], out)?;
    let paging = section(&fields, "paging", &["limitation", "count", "cursor", "pageSize"], out)?;
    let number = |fields: &Fields<'_>, key: &str, out: &mut Diagnostics| {
        take(fields.get(key)?.as_integer(), out).and_then(|number| u32::try_from(number).ok())
    };

    let mut environments = IndexMap::new();
    for (key, node) in fields.get("environments").map_or(&[][..], |node| entries(node, out)) {
        let inner = Fields::read(node, &["platform", "websocket"], out);
        let platform = inner.required_text("platform", out)?;
        let websocket = inner.required_text("websocket", out)?;
        environments.insert(key.text.clone(), (platform, websocket));
    }
    let mut statuses = IndexMap::new();
    for (key, node) in fields.get("statuses").map_or(&[][..], |node| entries(node, out)) {
        match key.text.parse() {
            Ok(status) => {
                statuses.insert(status, take(node.as_str(), out)?.to_owned());
            }
            Err(_) => out.error(&key.place, format!("`{}` is no status", key.text)),
        }
    }
    let mut intervals = IndexMap::new();
    for (key, node) in fields.get("intervals").map_or(&[][..], |node| entries(node, out)) {
        let inner = Fields::read(node, &["start", "end"], out);
        let start = inner.required_text("start", out)?;
        let end = inner.required_text("end", out)?;
        intervals.insert(key.text.clone(), (start, end));
    }
    Some(Api {
        base_path,
        pages,
        envelope: members(&envelope, "required", out),
        envelope_optional: members(&envelope, "optional", out),
        environments,
        requests: number(&limits, "requests", out)?,
        seconds: number(&limits, "seconds", out)?,
        limitation: paging.required_text("limitation", out)?,
        count: paging.required_text("count", out)?,
        cursor: paging.required_text("cursor", out)?,
        page_size: number(&paging, "pageSize", out)?,
        error,
        statuses,
        intervals,
    })
}

fn section<'n>(fields: &Fields<'n>, key: &str, known: &[&str], out: &mut Diagnostics) -> Option<Fields<'n>> {
    Some(Fields::read(fields.get(key)?, known, out))
}

fn members(fields: &Fields<'_>, key: &str, out: &mut Diagnostics) -> IndexMap<String, TypeText> {
    let mut members = IndexMap::new();
    for (key, node) in fields.get(key).map_or(&[][..], |node| entries(node, out)) {
        match take(node.as_str(), out).map(TypeText::parse) {
            Some(Ok(ty)) => {
                members.insert(key.text.clone(), ty);
            }
            Some(Err(message)) => out.error(&node.place, message),
            None => {}
        }
    }
    members
}
