//! The file host: files of exports behind signed links. It takes no tokens, and records the headers
//! that reach it.

use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use serde::Serialize;

use crate::base::gzip;
use crate::base::json::Object;
use crate::base::message::{Request, Response};
use crate::base::seconds;
use crate::front::delivery::{Answer, BodyFault, FileFault, Reply};
use crate::front::log::{Kept, Ring};
use crate::front::redact;
use crate::front::response_faults::overlay;
use crate::front::scripts::{FILES, Fault, Incoming};
use crate::front::simulator::Simulator;
use crate::service::exports::settings::ExportSettings;
use crate::service::exports::{FileContent, NoFile};

/// Number of requests that the log of the file host keeps.
const KEPT: usize = 1_000;

/// A request that the file host received.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FileRequest {
    /// Requests are numbered from 1 in order of arrival.
    pub number: u64,
    /// Arrival time since the start of the simulator. In JSON `seconds`.
    #[serde(rename = "seconds", with = "seconds")]
    pub at: Duration,
    /// The method: `GET`.
    pub method: String,
    /// The path of the address, without the query that signs it.
    pub path: String,
    /// Names and values of all headers, as they came. Tokens of the simulator are replaced.
    pub headers: Vec<(String, String)>,
    /// Where a token of the simulator was found: the names of headers, or `address`. A client that
    /// sends tokens only to the service leaves this empty.
    pub tokens_in: Vec<String>,
    /// The status that was sent; `None` if there was no response.
    pub status: Option<u16>,
    /// Length of the body that was announced, in bytes.
    pub bytes: u64,
    /// A short description of the fault that a script applied.
    pub fault: Option<String>,
    /// The number of that script.
    pub script: Option<u64>,
}

/// The log of the file host.
#[derive(Debug)]
pub(crate) struct FileHost {
    log: Ring<FileRequest>,
    requests: AtomicU64,
}

impl Default for FileHost {
    fn default() -> Self {
        Self {
            log: Ring::new(KEPT),
            requests: AtomicU64::new(0),
        }
    }
}

/// The outcome of a request for a file.
pub(crate) struct FileAnswer {
    number: u64,
    pub(crate) delay: Duration,
    pub(crate) reply: FileReply,
}

pub(crate) enum FileReply {
    /// Nothing else belongs to it.
    Whole(Reply),
    /// A part of a file follows the head.
    Part(Response, Part),
}

/// Bytes of a file, to be read in pieces.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    content: FileContent,
    pub(crate) range: Range<u64>,
}

impl Part {
    pub(crate) fn bytes(&self) -> u64 {
        self.range.end.saturating_sub(self.range.start)
    }

    /// Passes the bytes in pieces to a function, until it returns false.
    pub(crate) fn read(&self, simulator: &Simulator, sink: impl FnMut(Vec<u8>) -> bool) {
        self.content
            .read(&simulator.service, self.range.clone(), sink);
    }

    fn to_vec(&self, simulator: &Simulator) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.read(simulator, |piece| {
            bytes.extend_from_slice(&piece);
            true
        });
        bytes
    }

    fn truncate(&mut self, bytes: u64) {
        let end = self.range.start.saturating_add(bytes);
        self.range.end = self.range.end.min(end);
    }
}

/// Exports and the host of their files.
impl Simulator {
    /// Returns the outcome of a request to the file host, with the file in memory. The path of the
    /// request is that of a link, with its query; a whole link is accepted too. Scripts that are
    /// [`on_files`](crate::Script::on_files) apply.
    pub fn file(&self, request: &Request) -> Answer {
        let answer = self.open_file(request);
        let reply = match answer.reply {
            FileReply::Whole(reply) => reply,
            FileReply::Part(mut response, part) => {
                response.body = part.to_vec(self);
                Reply::Response(response)
            }
        };
        Answer {
            number: answer.number,
            delay: answer.delay,
            reply,
        }
    }

    /// Returns the reply of the file host after all delays, as [`Simulator::exchange`] does for the
    /// service.
    pub async fn exchange_file(&self, request: &Request) -> Reply {
        self.arrival_of(self.file(request)).await
    }

    /// The requests that the file host received: the newest 1,000.
    pub fn file_log(&self) -> Kept<FileRequest> {
        self.pipeline.files.log.kept()
    }

    /// Empties the log of the file host. The numbering of requests continues.
    pub fn clear_file_log(&self) {
        self.pipeline.files.log.clear();
    }

    /// How long exports take, how large their files are and how long they are kept.
    pub fn export_settings(&self) -> ExportSettings {
        self.service.exports.settings()
    }

    /// Sets how exports are made. Exports that exist keep their settings, except the life of links.
    pub fn set_export_settings(&self, settings: ExportSettings) {
        self.service.exports.set_settings(settings);
    }

    /// Makes all links invalid that exist, as if they had expired. `exports/getAll` returns new
    /// ones.
    pub fn expire_links(&self) {
        self.service.exports.expire_links();
    }

    /// The address that links start with, such as `http://127.0.0.1:49155`; `None` until the file
    /// host has started.
    pub fn files_url(&self) -> Option<String> {
        self.service.exports.host()
    }

    /// Sets the address that links start with, for a file host that clients reach under another
    /// name.
    pub fn set_files_url(&self, url: impl Into<String>) {
        let url = url.into().trim_end_matches('/').to_owned();
        self.service.exports.set_host(url);
    }

    /// Returns the outcome of a request to the file host, without reading the file.
    pub(crate) fn open_file(&self, request: &Request) -> FileAnswer {
        let (script, fault) = self.meet_file();
        let mut entry = self.file_entry(request);
        entry.script = script;
        entry.fault = script.map(|_| fault.label());
        let number = entry.number;
        let reply = match fault.connection {
            Some(connection) => FileReply::Whole(Reply::Nothing(connection)),
            None => self.file_reply(request, &fault),
        };
        (entry.status, entry.bytes) = match &reply {
            FileReply::Whole(reply @ Reply::Response(response))
            | FileReply::Whole(reply @ Reply::Broken { response, .. }) => {
                (reply.status(), response.body.len() as u64)
            }
            FileReply::Whole(Reply::Nothing(_)) => (None, 0),
            FileReply::Part(head, part) => (Some(head.status), part.bytes()),
        };
        self.pipeline.files.log.push(entry);
        FileAnswer {
            number,
            delay: fault.delay,
            reply,
        }
    }

    fn meet_file(&self) -> (Option<u64>, Fault) {
        let nothing = Object::default();
        let incoming = Incoming {
            operation: FILES,
            token: None,
            page: None,
            body: &nothing,
            api: &self.contract.api,
        };
        match self.pipeline.scripts.meet(&incoming) {
            Some((id, fault)) => (Some(id), fault),
            None => (None, Fault::default()),
        }
    }

    fn file_entry(&self, request: &Request) -> FileRequest {
        let tokens: Vec<&str> = self.tokens.all().collect();
        let has_token = |text: &str| {
            let mut known = tokens.iter().filter(|token| !token.is_empty());
            known.any(|token| text.contains(token))
        };
        let headers = request.headers.iter();
        let leaking = headers
            .clone()
            .filter(|(name, value)| has_token(value) || has_token(name));
        let mut tokens_in: Vec<String> = leaking.map(|(name, _)| name.clone()).collect();
        if has_token(&request.path) {
            tokens_in.push("address".to_owned());
        }
        let shown = |text: &str| redact::text(text, &tokens);
        let path = request.path.split('?').next().unwrap_or_default();
        FileRequest {
            number: self.pipeline.files.requests.fetch_add(1, Ordering::Relaxed) + 1,
            at: self.pipeline.clock.now(),
            method: request.method.clone(),
            path: shown(path),
            headers: headers
                .map(|(name, value)| (shown(name), shown(value)))
                .collect(),
            tokens_in: tokens_in.iter().map(|name| shown(name)).collect(),
            status: None,
            bytes: 0,
            fault: None,
            script: None,
        }
    }

    fn file_reply(&self, request: &Request, fault: &Fault) -> FileReply {
        let is_replaced = fault.content.is_some()
            || fault
                .status
                .is_some_and(|status| status == 204 || status >= 300);
        let (mut head, part) = if is_replaced {
            (head(200), None)
        } else {
            match self.find_file(request, fault.file) {
                Ok((head, part)) => (head, Some(part)),
                Err(refusal) => (refusal, None),
            }
        };
        let mut body_fault = fault.body;
        // A part that a fault changes as a whole is read now, any other while it is sent.
        let unread = part.and_then(|mut part| match fault.file {
            Some(FileFault::CutAfter { bytes }) if bytes < part.bytes() => {
                let missing = part.bytes() - bytes;
                part.truncate(bytes);
                head.body = part.to_vec(self);
                let by = usize::try_from(missing).unwrap_or(usize::MAX);
                body_fault = Some(BodyFault::LengthTooLong { by });
                None
            }
            Some(FileFault::Gzip) => {
                head.body = gzip::compressed(&part.to_vec(self));
                head.set_header("Content-Encoding", "gzip");
                None
            }
            _ if fault.body.is_some() || fault.rewrite.is_some() => {
                head.body = part.to_vec(self);
                None
            }
            _ => Some(part),
        });
        let names = &self.contract.api.error_names;
        overlay(&mut head, fault, request, &self.pipeline.clock, names);
        match unread {
            Some(part) => FileReply::Part(head, part),
            None => FileReply::Whole(Reply::of(head, body_fault)),
        }
    }

    /// The head of a successful response and the part of the file that is asked for, or a refusal.
    fn find_file(
        &self,
        request: &Request,
        fault: Option<FileFault>,
    ) -> Result<(Response, Part), Response> {
        if request.method != "GET" {
            let mut refusal = refused(405, "Only GET is supported.");
            refusal.set_header("Allow", "GET");
            return Err(refusal);
        }
        let elapsed = self.pipeline.clocks().elapsed;
        let path = path_of(&request.path);
        let found = match fault {
            Some(FileFault::ExpiredLink) => Err(NoFile::Forbidden),
            _ => self.service.exports.file(&self.service, path, elapsed),
        };
        let content = found.map_err(|missing| match missing {
            NoFile::Unknown => refused(404, "There is no such file."),
            NoFile::Forbidden => refused(403, "The link has expired or is not signed."),
        })?;
        let size = content.bytes;
        let tag = content.tag();
        let ignores = matches!(fault, Some(FileFault::IgnoreRange | FileFault::Gzip));
        let is_same = request.header("If-Range").is_none_or(|known| known == tag);
        let range = request.header("Range").filter(|_| is_same && !ignores);
        let (status, range) = match range.and_then(|range| wanted(range, size)) {
            None => (200, 0..size),
            Some(Some(range)) => (206, range),
            Some(None) => {
                let mut refusal = refused(416, "The range lies behind the end of the file.");
                refusal.set_header("Content-Range", format!("bytes */{size}"));
                return Err(refusal);
            }
        };
        let mut head = head(status);
        head.set_header("Content-Type", "application/jsonl");
        head.set_header("ETag", tag);
        if !ignores {
            head.set_header("Accept-Ranges", "bytes");
        }
        if status == 206 {
            let last = range.end.saturating_sub(1);
            let value = format!("bytes {}-{last}/{size}", range.start);
            head.set_header("Content-Range", value);
        }
        Ok((head, Part { content, range }))
    }
}

/// A response without a body. It sets a cookie, so that clients show whether they return it.
fn head(status: u16) -> Response {
    let cookie = ("Set-Cookie".to_owned(), "FileHost=1; Path=/".to_owned());
    Response {
        status,
        headers: vec![cookie],
        body: Vec::new(),
    }
}

fn refused(status: u16, message: &str) -> Response {
    let mut response = head(status);
    response.set_body(Some("text/plain; charset=utf-8"), format!("{message}\n"));
    response
}

/// The path and query of an address, or of a whole link.
fn path_of(address: &str) -> &str {
    let Some((_, rest)) = address.split_once("://") else {
        return address;
    };
    rest.find('/').map_or("/", |start| &rest[start..])
}

/// The bytes that a header `Range` asks for: `Some(None)` if the file has none of them, `None` if
/// the header can't be understood and is ignored, as several ranges are.
fn wanted(range: &str, size: u64) -> Option<Option<Range<u64>>> {
    let (first, last) = range.trim().strip_prefix("bytes=")?.split_once('-')?;
    let number = |text: &str| text.parse::<u64>().ok();
    let range = match (first, last) {
        ("", length) => size.saturating_sub(number(length)?)..size,
        (first, "") => number(first)?..size,
        (first, last) => {
            let (first, last) = (number(first)?, number(last)?);
            if last < first {
                return None;
            }
            first..last.saturating_add(1).min(size)
        }
    };
    Some((range.start < range.end).then_some(range))
}

#[cfg(test)]
mod tests {
    use super::{path_of, wanted};

    #[test]
    fn ranges_are_read_as_http_defines_them() {
        for (range, expected) in [
            ("bytes=0-9", Some(Some(0..10))),
            ("bytes=5-", Some(Some(5..100))),
            ("bytes=-10", Some(Some(90..100))),
            ("bytes=-1000", Some(Some(0..100))),
            ("bytes=90-1000", Some(Some(90..100))),
            ("bytes=100-", Some(None)),
            ("bytes=9-5", None),
            ("bytes=0-1,5-6", None),
            ("lines=0-1", None),
            ("bytes=x-", None),
        ] {
            assert_eq!(wanted(range, 100), expected, "{range}");
        }
        assert_eq!(wanted("bytes=0-", 0), Some(None));
    }

    #[test]
    fn links_and_paths_lead_to_the_same_file() {
        for address in [
            "http://127.0.0.1:1/exports/a/1.jsonl?x=1",
            "/exports/a/1.jsonl?x=1",
        ] {
            assert_eq!(path_of(address), "/exports/a/1.jsonl?x=1");
        }
        assert_eq!(path_of("http://127.0.0.1"), "/");
    }
}
