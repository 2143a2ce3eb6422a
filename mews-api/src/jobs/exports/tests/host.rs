//! A service that makes exports, and a host of their files, in memory.

use std::collections::VecDeque;
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use http::HeaderMap;
use serde_json::{Value, json};
use tokio::time::Instant;

use super::super::{BulkExport, ExportCheckpoint, ExportItems};
use super::INFO;
use crate::base::future::BoxFuture;
use crate::client::Client;
use crate::execute::transport::{
    Bytes, Download, FileBody, FileRequest, FileResponse, Response, TransportError,
};
use crate::fake::{Fake, json as answer};
use crate::json::Json;
use crate::value::Secret;

/// How long links are valid.
const LINK_LIFE: Duration = Duration::from_secs(600);

/// A fault of the next file that is opened.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fault {
    Status(u16),
    NotConnected,
    /// The connection breaks after this many bytes.
    Break(usize),
    /// The body ends after this many bytes as if it were complete.
    End(usize),
    /// Nothing comes after this many bytes.
    Silence(usize),
    /// The range starts one byte later than requested.
    WrongRange,
    /// This many bytes come too many.
    Longer(usize),
}

#[derive(Clone, Default)]
pub(super) struct World(Arc<Mutex<State>>);

pub(super) struct State {
    /// The contents of the files of each export, in the order in which they are added; after the
    /// last one the first one follows.
    pub(super) exports: Vec<Vec<Vec<u8>>>,
    /// The statuses before success, of every export.
    pub(super) statuses: VecDeque<&'static str>,
    /// Responses to the next questions instead of the usual ones.
    pub(super) answers: VecDeque<Result<Response, TransportError>>,
    pub(super) added: Vec<Value>,
    pub(super) asked: usize,
    pub(super) faults: VecDeque<Fault>,
    pub(super) ranges: bool,
    pub(super) gzip: bool,
    /// The response has a `Content-Length`.
    pub(super) lengths: bool,
    pub(super) chunk: usize,
    /// Each chunk takes this long.
    pub(super) pause: Duration,
    /// The files that were opened, and from which byte.
    pub(super) opened: Vec<(String, u64)>,
    /// The declared size of all files, if it is not the true one.
    pub(super) told: Option<u64>,
    issued: Vec<Instant>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            exports: Vec::new(),
            statuses: VecDeque::new(),
            answers: VecDeque::new(),
            added: Vec::new(),
            asked: 0,
            faults: VecDeque::new(),
            ranges: true,
            gzip: false,
            lengths: true,
            chunk: 7,
            pause: Duration::ZERO,
            opened: Vec::new(),
            told: None,
            issued: Vec::new(),
        }
    }
}

impl World {
    /// One export with these files.
    pub(super) fn of(files: &[&str]) -> Self {
        let files = files.iter().map(|file| file.as_bytes().to_vec()).collect();
        Self::of_exports(vec![files])
    }

    pub(super) fn of_exports(exports: Vec<Vec<Vec<u8>>>) -> Self {
        let world = Self::default();
        world.state().exports = exports;
        world
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    /// Adds faults of the next files.
    pub(super) fn with(self, faults: impl IntoIterator<Item = Fault>) -> Self {
        self.state().faults.extend(faults);
        self
    }

    pub(super) fn set(self, change: impl FnOnce(&mut State)) -> Self {
        change(&mut self.state());
        self
    }

    pub(super) fn client(&self) -> Client {
        let world = self.clone();
        let (builder, _) = Fake::builder(move |_, body| world.state().answer(body));
        builder.download(self.clone()).build().unwrap()
    }

    pub(super) fn run(&self) -> BulkExport {
        self.run_request(r#"{"EntityType":"Bill"}"#)
    }

    pub(super) fn run_request(&self, request: &str) -> BulkExport {
        let request: Json = request.parse().unwrap();
        BulkExport::run(&self.client(), INFO, &request)
    }

    pub(super) fn resume(&self, checkpoint: &ExportCheckpoint) -> BulkExport {
        let checkpoint = checkpoint.to_string().parse().unwrap();
        BulkExport::resume(&self.client(), INFO, checkpoint)
    }

    pub(super) fn opened(&self) -> Vec<(String, u64)> {
        self.state().opened.clone()
    }
}

/// All lines, as texts.
pub(super) async fn read(lines: &mut ExportItems<Json>) -> Result<Vec<String>, crate::Error> {
    let mut texts = Vec::new();
    while let Some(line) = lines.try_next().await? {
        texts.push(line.as_str().to_owned());
    }
    Ok(texts)
}

impl State {
    fn answer(&mut self, body: &Value) -> Result<Response, TransportError> {
        if let Some(answer) = self.answers.pop_front() {
            return answer;
        }
        if let Some(ids) = body.get("ExportIds") {
            self.asked += 1;
            let export = self.export(ids[0].as_str().unwrap().parse().unwrap());
            return answer(200, &json!({"Exports": [export]}).to_string());
        }
        let mut request = body.clone();
        for token in ["ClientToken", "AccessToken", "Client"] {
            request.as_object_mut().unwrap().remove(token);
        }
        self.added.push(request);
        let export = self.export(self.added.len() - 1);
        answer(200, &json!({"Export": export}).to_string())
    }

    /// An export by its id, which is its number.
    fn export(&mut self, id: usize) -> Value {
        let status = self.statuses.pop_front().unwrap_or("Success");
        self.issued.push(Instant::now());
        let issue = self.issued.len() - 1;
        let count = self.exports.len().max(1);
        let files = self.exports.get(id % count).map_or(&[][..], Vec::as_slice);
        let files = files.iter().enumerate().map(|(index, file)| {
            let size = match (self.told, self.gzip) {
                (Some(told), _) => told,
                (None, true) => packed(file).len() as u64,
                (None, false) => file.len() as u64,
            };
            let url = format!("https://files.example.com/{id}/{index}?sig=hush-{issue}");
            json!({"Url": url, "SizeInBytes": size})
        });
        let files = if status == "Success" {
            files.collect()
        } else {
            Vec::new()
        };
        json!({"Id": id.to_string(), "Status": status, "Files": files})
    }

    fn open(&mut self, request: &FileRequest) -> Result<FileResponse, TransportError> {
        let (path, issue) = request.url.expose().split_once("?sig=hush-").unwrap();
        let mut path = path.rsplit('/');
        let index: usize = path.next().unwrap().parse().unwrap();
        let export: usize = path.next().unwrap().parse().unwrap();
        self.opened
            .push((format!("{export}/{index}"), request.first));
        let fault = self.faults.pop_front();
        let issued = self.issued[issue.parse::<usize>().unwrap()];
        let expired = issued.elapsed() >= LINK_LIFE;
        let status = match fault {
            _ if expired => 403,
            Some(Fault::NotConnected) => {
                let message = format!("no route to {}", request.url.expose());
                return Err(TransportError::connect(message));
            }
            Some(Fault::Status(status)) => status,
            _ if self.ranges && request.first > 0 => 206,
            _ => 200,
        };
        let file = self.exports[export % self.exports.len()][index].clone();
        let mut bytes = if self.gzip { packed(&file) } else { file };
        let mut headers = HeaderMap::new();
        if !matches!(status, 200 | 206) {
            bytes.clear();
        }
        if self.gzip {
            headers.insert("content-encoding", "gzip".parse().unwrap());
        }
        if status == 206 {
            let first = request.first + u64::from(matches!(fault, Some(Fault::WrongRange)));
            let range = format!("bytes {first}-{}/{}", bytes.len() - 1, bytes.len());
            headers.insert("content-range", range.parse().unwrap());
            bytes.drain(..usize::try_from(first).unwrap());
        }
        if let Some(Fault::Longer(more)) = fault {
            bytes.extend(std::iter::repeat_n(b'\n', more));
        }
        if self.lengths {
            headers.insert("content-length", bytes.len().into());
        }
        let end = match fault {
            Some(Fault::Break(at)) => Some((at, End::Break)),
            Some(Fault::End(at)) => Some((at, End::Complete)),
            Some(Fault::Silence(at)) => Some((at, End::Silence)),
            _ => None,
        };
        let (length, end) = match end {
            Some((at, end)) if at < bytes.len() => (at, end),
            _ => (bytes.len(), End::Complete),
        };
        Ok(FileResponse {
            status,
            headers,
            body: Box::new(Body {
                bytes: bytes.into(),
                left: 0..length,
                chunk: self.chunk,
                pause: self.pause,
                end,
            }),
        })
    }
}

#[derive(Clone, Copy)]
enum End {
    Complete,
    Break,
    Silence,
}

struct Body {
    bytes: Bytes,
    left: Range<usize>,
    chunk: usize,
    pause: Duration,
    end: End,
}

impl FileBody for Body {
    fn chunk(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async {
            tokio::time::sleep(self.pause).await;
            if self.left.is_empty() {
                return match self.end {
                    End::Complete => Ok(None),
                    End::Break => Err(TransportError::broken("reset")),
                    End::Silence => std::future::pending().await,
                };
            }
            let end = self.left.end.min(self.left.start + self.chunk);
            let chunk = self.bytes.slice(self.left.start..end);
            self.left.start = end;
            Ok(Some(chunk))
        })
    }
}

impl Download for World {
    fn open(&self, request: FileRequest) -> BoxFuture<'_, Result<FileResponse, TransportError>> {
        let response = self.state().open(&request);
        Box::pin(std::future::ready(response))
    }
}

#[cfg(feature = "gzip")]
pub(super) fn packed(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write;

    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(6));
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[cfg(not(feature = "gzip"))]
pub(super) fn packed(bytes: &[u8]) -> Vec<u8> {
    [&[0x1f, 0x8b], bytes].concat()
}

/// An address that must not be shown.
pub(super) fn signed() -> Secret {
    Secret::new("https://files.example.com/0/0?sig=hush-0")
}
