//! Conventions of all operations: the data of `schema/api.yaml`.

use std::sync::Arc;

use indexmap::IndexMap;

use super::annotations::{Noted, noted};
use super::envelope::{self, EnvelopeNames};
use super::fields::{Fields, entries, take, text};
use super::keys;
use super::shape::TypeText;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{Place, Source};
use crate::yaml::{self, Value};

/// The common part of all operations.
#[derive(Clone, Debug)]
pub struct Api {
    /// The prefix of resource and action: `/api/connector/v1`.
    pub base_path: String,
    /// Address of the official pages, up to the name of one, if there are any.
    pub pages: Option<String>,
    /// Members that every body must carry.
    pub envelope: IndexMap<String, TypeText>,
    /// Members that a body may carry, together or not at all.
    pub envelope_optional: IndexMap<String, TypeText>,
    /// Which of these members carries what.
    pub envelope_names: EnvelopeNames,
    /// Where the envelope is declared.
    pub envelope_place: Place,
    /// By name: platform and websocket address.
    pub environments: IndexMap<String, (String, String)>,
    /// Requests that one access token (or a client without one) may send in `seconds`.
    pub requests: u32,
    /// The span that `requests` counts over.
    pub seconds: u32,
    /// The request property that asks for a page, its count and its cursor.
    pub limitation: String,
    /// The property of the limitation that counts items.
    pub count: String,
    /// The property of the limitation, and of the response, that holds the start of the next page.
    pub cursor: String,
    /// The most items of a page.
    pub page_size: u32,
    /// The property of an item that holds the time of its last change, where items carry one.
    pub updated: Option<String>,
    /// The type of an error's body.
    pub error: String,
    /// The members of an error's body.
    pub error_names: ErrorNames,
    /// Statuses declared for every operation, and their meanings.
    pub statuses: IndexMap<u16, String>,
    /// Kinds of property types that are intervals of time: name -> start and end.
    pub intervals: IndexMap<String, (String, String)>,
    /// How lists are read incrementally.
    pub changes: Option<Changes>,
    /// How bulk exports are made and read.
    pub exports: Option<Exports>,
    /// The property that holds the IANA identifier of a time zone.
    pub time_zone: Option<String>,
    /// Members that a body may carry and no caller needs to send: no request has a field for them.
    pub unsent: Vec<String>,
    /// Members of nearly all bodies that callers set: requests have fields for them.
    pub fields: Vec<String>,
    /// Keywords of a document that are skipped at any place, each with a reason.
    pub ignore: IndexMap<String, Noted<String>>,
    /// Hidden lines before and after the lines of each example, which provide a `client`.
    pub examples: (String, String),
}

/// The members of an error's body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorNames {
    /// The text for people.
    pub message: String,
    /// The id of the request, if the body has it.
    pub request_id: Option<String>,
    /// Anything else, if the body has it.
    pub details: Option<String>,
}

impl ErrorNames {
    /// The names of the Connector API.
    pub fn connector() -> Self {
        Self {
            message: "Message".to_owned(),
            request_id: Some("RequestId".to_owned()),
            details: Some("Details".to_owned()),
        }
    }
}

/// The base path of the Connector API.
pub const CONNECTOR_BASE_PATH: &str = "/api/connector/v1";

/// Whether this is the base path of the Connector API.
pub fn is_connector(base_path: &str) -> bool {
    base_path.trim_end_matches('/') == CONNECTOR_BASE_PATH
}

/// The limit of the Connector API: requests in a window, and its length in seconds.
pub const CONNECTOR_LIMITS: (u32, u32) = (200, 30);

/// The names of the Connector API's limitation, its count and its cursor.
pub const CONNECTOR_PAGING: [&str; 3] = ["Limitation", "Count", "Cursor"];

/// How lists are read incrementally.
#[derive(Clone, Debug)]
pub struct Changes {
    /// The filter by the time of the last change.
    pub filter: String,
    /// Lists of ids that select the owners of items.
    pub scope: Vec<String>,
    /// Properties of a request that do not select items.
    pub extents: Vec<String>,
    /// The property of a request that selects by activity.
    pub activity: String,
    /// All its values.
    pub states: Vec<String>,
    /// Properties of an item that show that it is deleted.
    pub marks: Vec<String>,
    /// Values of its state that show the same.
    pub marking: Vec<String>,
}

/// How bulk exports are made and read.
#[derive(Clone, Debug)]
pub struct Exports {
    /// The place of the section.
    pub place: Place,
    /// The operation that adds an export.
    pub add: String,
    /// The operation that returns exports by their ids.
    pub read: String,
    /// The property of its request that takes ids.
    pub ids: String,
    /// The property of the first operation's response that holds the export.
    pub export: String,
    /// The property of an export that holds its id.
    pub id: String,
    /// The property that holds its status.
    pub status: String,
    /// The status of an export whose files can be fetched.
    pub ready: String,
    /// The status of an export that failed.
    pub failed: String,
    /// The status of an export whose files are no longer kept.
    pub expired: String,
    /// The property that lists its files.
    pub files: String,
    /// The property of a file that holds its address.
    pub url: String,
    /// The property of a file that holds its size in bytes.
    pub size: String,
    /// The path to a request's range of instants.
    pub instants: String,
    /// The path to a request's range of days, both included.
    pub days: String,
    /// The most days of a range.
    pub longest_days: u32,
    /// How many minutes ago a range of instants must have ended.
    pub settled_minutes: u32,
    /// How many minutes the address of a file is valid.
    pub link_minutes: u32,
    /// Types of lines that no operation returns.
    pub lines: Vec<String>,
}

/// Reads `api.yaml`.
pub(super) fn read(source: &Arc<Source>, out: &mut Diagnostics) -> Option<Api> {
    let root = take(yaml::parse(source), out)?;
    let fields = Fields::root(&root, keys::API_FILE, out);
    let base_path = base_path(&fields, out);
    let pages = fields.text("pages", out);
    let error = error(&fields, out);
    let envelope = fields.required("envelope", out);
    let (requests, seconds) = limits(&fields, base_path.as_deref(), out);
    let paging = paging(&fields, out);

    let environments = pairs(&fields, "environments", keys::ENVIRONMENT, out);
    let intervals = pairs(&fields, "intervals", keys::INTERVAL, out);
    let examples = fields.entry("examples").map(|(key, node)| {
        let inner = Fields::behind(key, node, keys::EXAMPLES, out);
        let [before, after] = ["before", "after"].map(|key| inner.text(key, out));
        (before.unwrap_or_default(), after.unwrap_or_default())
    });
    let changes = fields.entry("changes").and_then(|(key, node)| {
        let inner = Fields::behind(key, node, keys::CHANGES, out);
        Some(Changes {
            filter: inner.required_text("filter", out)?,
            scope: inner.texts("scope", out),
            extents: inner.texts("extents", out),
            activity: inner.required_text("activity", out)?,
            states: inner.texts("states", out),
            marks: inner.texts("marks", out),
            marking: inner.texts("marking", out),
        })
    });
    let exports = fields.entry("exports").and_then(|(key, node)| {
        let inner = Fields::behind(key, node, keys::EXPORTS, out);
        exports(&inner, &key.place, out)
    });
    let time_zone = fields.text("timeZone", out);
    let mut statuses = IndexMap::new();
    for (key, node) in fields
        .get("statuses")
        .map_or(&[][..], |node| entries(node, out))
    {
        match key.text.parse() {
            Ok(status) => {
                statuses.extend(text(node, out).map(|meaning| (status, meaning.to_owned())))
            }
            Err(_) => out.error(&key.place, format!("`{}` is not a status", key.text)),
        }
    }
    let mut ignore = IndexMap::new();
    for (key, node) in fields
        .get("ignore")
        .map_or(&[][..], |node| entries(node, out))
    {
        let reason = text(node, out);
        ignore.extend(reason.map(|one| (key.text.clone(), noted(key, one.to_owned()))));
    }
    let (envelope_key, envelope) = envelope?;
    let envelope_place = envelope_key.place.clone();
    let envelope = Fields::behind(envelope_key, envelope, keys::ENVELOPE, out);
    let [required, optional] = ["required", "optional"].map(|key| members(&envelope, key, out));
    let envelope_names = envelope::names(&envelope, [&required, &optional], out);
    let (error, error_names) = error?;
    let (limitation, count, cursor, page_size) = paging?;
    Some(Api {
        base_path: base_path?,
        pages,
        envelope: required,
        envelope_optional: optional,
        envelope_names,
        envelope_place,
        environments,
        requests: requests?,
        seconds: seconds?,
        limitation,
        count,
        cursor,
        page_size,
        updated: fields.text("updated", out),
        error,
        error_names,
        statuses,
        intervals,
        changes,
        exports,
        time_zone,
        unsent: envelope.texts("unsent", out),
        fields: envelope.texts("fields", out),
        ignore,
        examples: examples.unwrap_or_default(),
    })
}

fn exports(fields: &Fields<'_>, place: &Place, out: &mut Diagnostics) -> Option<Exports> {
    Some(Exports {
        place: place.clone(),
        add: fields.required_text("add", out)?,
        read: fields.required_text("read", out)?,
        ids: fields.required_text("ids", out)?,
        export: fields.required_text("export", out)?,
        id: fields.required_text("id", out)?,
        status: fields.required_text("status", out)?,
        ready: fields.required_text("ready", out)?,
        failed: fields.required_text("failed", out)?,
        expired: fields.required_text("expired", out)?,
        files: fields.required_text("files", out)?,
        url: fields.required_text("url", out)?,
        size: fields.required_text("size", out)?,
        instants: fields.required_text("instants", out)?,
        days: fields.required_text("days", out)?,
        longest_days: required_number(fields, "longestDays", out)?,
        settled_minutes: required_number(fields, "settledMinutes", out)?,
        link_minutes: required_number(fields, "linkMinutes", out)?,
        lines: fields.texts("lines", out),
    })
}

/// The prefix of paths. Requests are sent to an address that ends with it, so it must not be able
/// to change the host.
fn base_path(fields: &Fields<'_>, out: &mut Diagnostics) -> Option<String> {
    let text = fields.required_text("basePath", out)?;
    let plain = |word: &str| {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        !word.is_empty() && word.bytes().all(is_plain)
    };
    let inside = text.strip_prefix('/');
    let words = inside.map(|path| path.strip_suffix('/').unwrap_or(path));
    if words.is_some_and(|words| words.is_empty() || words.split('/').all(plain)) {
        return Some(text);
    }
    if let Some(node) = fields.get("basePath") {
        let message = "`basePath` must be words of letters, digits, `-` and `_`, each after a `/`";
        out.error(&node.place, message);
    }
    None
}

/// The limit of requests; without one, the Connector API's.
fn limits(
    fields: &Fields<'_>,
    base_path: Option<&str>,
    out: &mut Diagnostics,
) -> (Option<u32>, Option<u32>) {
    let Some((key, node)) = fields.entry("limits") else {
        let (requests, seconds) = CONNECTOR_LIMITS;
        return (Some(requests), Some(seconds));
    };
    let limits = Fields::behind(key, node, keys::LIMITS, out);
    let mut number = |key| {
        let number: u32 = required_number(&limits, key, out)?;
        if number == 0 {
            out.error(&limits.get(key)?.place, format!("`{key}` must not be 0"));
            return None;
        }
        Some(number)
    };
    let numbers = (number("requests"), number("seconds"));
    if base_path.is_some_and(is_connector)
        && let (Some(requests), Some(seconds)) = numbers
        && (requests, seconds) != CONNECTOR_LIMITS
    {
        let (most, window) = CONNECTOR_LIMITS;
        let message = format!(
            "`limits` has no effect at the base path of the Connector API: its limit is {most} requests in {window} seconds"
        );
        let help = "`ClientBuilder::limits` sets the limit of each access token";
        out.push(Diagnostic::warning(&key.place, message).help(help));
    }
    numbers
}

/// The names of paging and the largest page; without them, the Connector API's.
fn paging(fields: &Fields<'_>, out: &mut Diagnostics) -> Option<(String, String, String, u32)> {
    let Some((key, node)) = fields.entry("paging") else {
        let [limitation, count, cursor] = CONNECTOR_PAGING.map(str::to_owned);
        return Some((limitation, count, cursor, 1000));
    };
    let paging = Fields::behind(key, node, keys::PAGING, out);
    let [limitation, count, cursor] =
        ["limitation", "count", "cursor"].map(|key| paging.required_text(key, out));
    let page_size = required_number(&paging, "pageSize", out);
    Some((limitation?, count?, cursor?, page_size?))
}

/// The type of an error's body and its members: a text is a type with the members of the Connector
/// API.
fn error(fields: &Fields<'_>, out: &mut Diagnostics) -> Option<(String, ErrorNames)> {
    let (key, node) = fields.required("error", out)?;
    if !matches!(node.value, Value::Map(_)) {
        return Some((text(node, out)?.to_owned(), ErrorNames::connector()));
    }
    let error = Fields::behind(key, node, keys::ERROR, out);
    let [ty, message] = ["type", "message"].map(|key| error.required_text(key, out));
    let [request_id, details] = ["requestId", "details"].map(|key| error.text(key, out));
    let names = ErrorNames {
        message: message?,
        request_id,
        details,
    };
    Some((ty?, names))
}

/// Named things that consist of two texts each.
fn pairs(
    fields: &Fields<'_>,
    name: &str,
    known: &'static [&'static str],
    out: &mut Diagnostics,
) -> IndexMap<String, (String, String)> {
    let mut pairs = IndexMap::new();
    for (key, node) in fields.get(name).map_or(&[][..], |node| entries(node, out)) {
        let inner = Fields::behind(key, node, known, out);
        let [first, second] = [0, 1].map(|index| inner.required_text(known[index], out));
        if let (Some(first), Some(second)) = (first, second) {
            pairs.insert(key.text.clone(), (first, second));
        }
    }
    pairs
}

fn required_number(fields: &Fields<'_>, key: &str, out: &mut Diagnostics) -> Option<u32> {
    fields.required(key, out)?;
    fields.number(key, out)
}

fn members(fields: &Fields<'_>, key: &str, out: &mut Diagnostics) -> IndexMap<String, TypeText> {
    let mut members = IndexMap::new();
    for (key, node) in fields.get(key).map_or(&[][..], |node| entries(node, out)) {
        match text(node, out).map(TypeText::parse) {
            Some(Ok(ty)) => {
                members.insert(key.text.clone(), ty);
            }
            Some(Err(message)) => out.error(&node.place, message),
            None => {}
        }
    }
    members
}
