//! Does what the machine decides: requests to the service, downloads, lines.

use std::ops::Range;
use std::time::Duration;

use tracing::debug;

use super::checkpoint::{ExportCheckpoint, FilePlace};
use super::file::{OpenFile, Unusable, Wanted};
use super::info::ExportsInfo;
use super::lines::LineBuffer;
use super::machine::{Action, Machine};
use super::problem::Problem;
use super::stats::ExportStats;
use super::status::Export;
use crate::base::error::{Error, ErrorKind, Outcome};
use crate::client::Client;
use crate::execute::executor::Target;
use crate::execute::options::CallOptions;
use crate::execute::outcome::AttemptOutcome;
use crate::execute::timeout::within;
use crate::execute::transport::{FileBody, FileRequest, FileResponse};
use crate::json::Codec;
use crate::json::decode::fill;
use crate::json::unknown::while_reading;
use crate::pagination::query::Query;
use crate::request::encode::Encoded;
use crate::value::Secret;

/// A file that sends nothing for this long is opened again.
const STALLED: Duration = Duration::from_secs(60);

/// Some programs write it at the start of UTF-8 text.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Is called with the checkpoint of each export that was added.
pub(super) type Added = Box<dyn FnMut(&ExportCheckpoint) + Send>;

pub(super) struct Driver {
    pub(super) machine: Machine,
    pub(super) stats: ExportStats,
    client: Client,
    info: &'static ExportsInfo,
    unchecked: bool,
    on_added: Option<Added>,
    lines: LineBuffer,
    open: Option<Reading>,
    /// All bytes of the current file are in `lines`.
    is_read: bool,
    pub(super) is_done: bool,
}

/// A file that is being read.
struct Reading {
    file: OpenFile,
    body: Box<dyn FileBody>,
    url: Secret,
    /// Received bytes are still to be unpacked.
    more: bool,
}

impl Driver {
    pub(super) fn new(
        client: Client,
        info: &'static ExportsInfo,
        machine: Machine,
        max_line: usize,
        unchecked: bool,
        on_added: Option<Added>,
    ) -> Self {
        Self {
            machine,
            stats: ExportStats::default(),
            client,
            info,
            unchecked,
            on_added,
            lines: LineBuffer::new(max_line),
            open: None,
            is_read: false,
            is_done: false,
        }
    }

    pub(super) fn checkpoint(&self) -> ExportCheckpoint {
        ExportCheckpoint::new(&self.machine.position)
    }

    /// Fills an empty item from the next line; `None` if more bytes are needed for it.
    pub(super) fn next_item(&mut self, item: &mut dyn Codec) -> Option<Result<(), Error>> {
        loop {
            let found = match self.lines.next_line() {
                Ok(None) if self.is_read => self.lines.last_line(),
                Ok(found) => found,
                Err(_) => {
                    let message = format!("the line has more than {} bytes", self.lines.max);
                    return Some(Err(self.error(ErrorKind::ResponseTooLarge, message)));
                }
            };
            let Some((line, length)) = found else {
                self.finish_file();
                return None;
            };
            let is_first = self.machine.position.place.lines == 0;
            self.machine.delivered(length);
            self.stats.bytes += length as u64;
            let place = self.machine.position.place;
            if self.lines.is_empty() {
                self.finish_file();
            }
            let line = self.content(line, is_first);
            if !line.is_empty() {
                self.stats.lines += 1;
                return Some(self.fill(line, place, item));
            }
        }
    }

    /// Goes on to the next file if all bytes of the current one came.
    fn finish_file(&mut self) {
        if std::mem::take(&mut self.is_read) {
            self.stats.files += 1;
            self.machine.next_file();
        }
    }

    /// A line without white space around it, and without a byte order mark.
    fn content(&self, line: Range<usize>, is_first: bool) -> Range<usize> {
        let text = self.lines.text(line.clone());
        let mut start = 0;
        if is_first && text.starts_with(BYTE_ORDER_MARK) {
            start = BYTE_ORDER_MARK.len();
        }
        let text = &text[start..];
        let end = start + text.trim_ascii_end().len();
        start += text.len() - text.trim_ascii_start().len();
        line.start + start.min(end)..line.start + end
    }

    /// `place` is the one behind the line.
    fn fill(
        &self,
        line: Range<usize>,
        place: FilePlace,
        item: &mut dyn Codec,
    ) -> Result<(), Error> {
        let text = self.lines.text(line);
        let (filled, unknown) = while_reading(|| fill(text, item));
        let handle = self.client.executor.handle();
        if unknown > 0 {
            let sum = &handle.unrecognized_values;
            sum.fetch_add(unknown, std::sync::atomic::Ordering::Relaxed);
        }
        filled.map_err(|error| {
            let path = format!("file {}, line {}", place.file + 1, place.lines);
            let path = match error.path() {
                "" => path,
                member => format!("{path}: {member}"),
            };
            self.error(ErrorKind::Decode, error.message())
                .at(path)
                .with_raw_item(text, &handle.credentials)
        })
    }

    /// Takes one step towards the next line. Nothing that a step has achieved is lost if the stream
    /// is dropped after it.
    pub(super) async fn step(&mut self) -> Result<(), Error> {
        if self.open.is_some() {
            return self.read().await;
        }
        let clock = self.client.executor.clock();
        let now = clock.now();
        match self.machine.next(now) {
            Action::Done => self.is_done = true,
            Action::Wait(until) => clock.sleep(until.saturating_sub(now)).await,
            Action::Add(request) => self.add(&request).await?,
            Action::Poll(id) => self.poll(&id).await?,
            Action::Open(url, first, wanted) => self.open(url, first, wanted).await?,
        }
        Ok(())
    }

    async fn add(&mut self, json: &[u8]) -> Result<(), Error> {
        let encoded = Encoded::read(*self.info.add, json)?;
        let body = encoded.single()?;
        if !self.unchecked {
            Query::read(encoded).check_single()?;
        }
        let executor = self.client.executor.clone();
        let options = CallOptions::default();
        let target = Target::Known(self.info.add);
        let answer = executor.run(target, &body, &options).await?;
        let export = Export::added(self.info, &answer)?;
        debug!(operation = self.info.add.path, export = %export.id, "export added");
        let result = self.machine.added(executor.clock().now(), export);
        self.stats.exports += 1;
        if let Some(on_added) = &mut self.on_added {
            on_added(&ExportCheckpoint::new(&self.machine.position));
        }
        result.map_err(|error| self.named(error))
    }

    async fn poll(&mut self, id: &str) -> Result<(), Error> {
        let mut body = Encoded::read(*self.info.read, b"{}")?.single()?;
        body.set(self.info.ids, &vec![id.to_owned()])?;
        let executor = self.client.executor.clone();
        let options = CallOptions::default();
        let target = Target::Known(self.info.read);
        let answer = executor.run(target, &body, &options).await;
        let now = executor.clock().now();
        let export = answer.and_then(|answer| Export::found(self.info, &answer, id));
        let result = match export {
            Ok(export) => self.machine.polled(now, export),
            Err(error) => self.machine.poll_failed(now, error),
        };
        result.map_err(|error| self.named(error))
    }

    async fn open(&mut self, url: Secret, first: u64, wanted: Wanted) -> Result<(), Error> {
        let executor = self.client.executor.clone();
        let request = FileRequest {
            url: url.clone(),
            first,
        };
        let clock = executor.clock();
        let opened = executor.shared.download.open(request);
        let opened = within(&*clock, executor.shared.timeout, opened).await;
        let response = match opened {
            Some(Ok(response)) => response,
            Some(Err(error)) => return self.failed(Problem::Transport(error), &url),
            None => return self.failed(Problem::Stalled, &url),
        };
        let FileResponse {
            status,
            headers,
            body,
        } = response;
        debug!(
            file = self.machine.position.place.file + 1,
            first, status, "file opened"
        );
        self.stats.opened += 1;
        if !matches!(status, 200 | 206) {
            return self.failed(Problem::Status(status), &url);
        }
        match OpenFile::new(wanted, status, &headers) {
            Ok(file) => {
                let more = false;
                self.open = Some(Reading {
                    file,
                    body,
                    url,
                    more,
                });
                Ok(())
            }
            Err(unusable) => self.failed(Problem::Unusable(unusable), &url),
        }
    }

    /// Takes the next bytes of the open file.
    async fn read(&mut self) -> Result<(), Error> {
        let clock = self.client.executor.clock();
        let Some(reading) = &mut self.open else {
            return Ok(());
        };
        let mut came = Ok(false);
        if !reading.more {
            came = match within(&*clock, STALLED, reading.body.chunk()).await {
                Some(Ok(Some(chunk))) => reading
                    .file
                    .add(chunk)
                    .map_err(Problem::Unusable)
                    .map(|()| false),
                Some(Ok(None)) => Ok(true),
                // All bytes came: a failure after them does no harm.
                Some(Err(_)) | None if reading.file.is_whole() => Ok(true),
                Some(Err(error)) => Err(Problem::Transport(error)),
                None => Err(Problem::Stalled),
            };
        }
        let space = self.lines.space();
        let start = space.len();
        let taken = came.and_then(|is_end| {
            let taken = match is_end {
                true => reading.file.finish(space).map(|()| false),
                false => reading.file.unpack(space),
            };
            reading.more = taken.map_err(Problem::Unusable)?;
            Ok(is_end)
        });
        match taken {
            Ok(is_end) => {
                self.machine
                    .received(&space[start..], reading.file.is_packed());
                if is_end {
                    self.open = None;
                    self.is_read = true;
                }
                Ok(())
            }
            Err(problem) => {
                // Bytes before the failure are read again.
                space.truncate(start);
                let url = reading.url.clone();
                self.open = None;
                self.failed(problem, &url)
            }
        }
    }

    /// Continues after a failure of a file, or ends with it.
    fn failed(&mut self, problem: Problem, url: &Secret) -> Result<(), Error> {
        let now = self.client.executor.clock().now();
        let fraction = self.client.executor.shared.traffic.random.fraction();
        let goes_on = match &problem {
            Problem::Unusable(Unusable::Wrong(_)) | Problem::Status(300..=399) => false,
            Problem::Unusable(Unusable::Range(_)) | Problem::Status(416) => {
                self.machine.without_ranges()
            }
            Problem::Status(400 | 401 | 403 | 404 | 410) => self.machine.refused(now),
            Problem::Transport(error) if error.outcome == AttemptOutcome::Untrusted => false,
            _ => self.machine.broken(now, fraction),
        };
        if goes_on {
            self.stats.failures += 1;
            return Ok(());
        }
        let error = problem.into_error(&self.client.executor.handle().credentials, url);
        Err(self.placed(error))
    }

    fn error(&self, kind: ErrorKind, message: impl Into<String>) -> Error {
        self.placed(Error::of(kind, Outcome::Applied).with_message(message))
    }

    /// The error at the current place.
    fn placed(&self, error: Error) -> Error {
        let place = self.machine.position.place;
        let place = format!("file {}, line {}", place.file + 1, place.lines + 1);
        self.named(error.at(place))
    }

    fn named(&self, error: Error) -> Error {
        let error = match error.operation() {
            Some(_) => error,
            None => error.in_operation(self.info.read.path.into()),
        };
        error.labelled(self.client.executor.handle().label())
    }
}
