//! Decides on the next step: plain state, without I/O and without a clock of its own.

use std::time::Duration;

use super::checkpoint::{FilePlace, Position};
use super::file::Wanted;
use super::info::ExportsInfo;
use super::settings::Settings;
use super::status::{Export, File, Status};
use crate::base::error::{Error, ErrorKind, Outcome};
use crate::value::Secret;

/// A link is renewed this long before it ends.
const RENEWED_BEFORE: Duration = Duration::from_secs(120);

/// The most attempts in a row to open a file without progress, and the most failed polls in a row.
pub(super) const MAX_FAILURES: u32 = 6;

/// How many bytes of a file are progress.
const PROGRESS: u64 = 64 << 10;

/// The pauses before a file is opened again.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

pub(super) struct Machine {
    info: &'static ExportsInfo,
    settings: Settings,
    pub(super) position: Position,
    links: Option<Links>,
    /// Set while there are no links.
    polling: Option<Polling>,
    /// The bytes of the current file that came, decompressed; some may not be delivered yet.
    received: u64,
    /// The last one of them.
    last: Option<u8>,
    /// The host has no ranges of the current file.
    no_ranges: bool,
    /// How often in a row the current file failed without progress.
    failures_in_a_row: u32,
    /// The bytes that came since it was opened.
    gained: u64,
    /// Before this, no file is opened.
    paused_until: Duration,
}

struct Links {
    files: Vec<File>,
    at: Duration,
}

/// The schedule of polls for the state of the export.
struct Polling {
    since: Duration,
    at: Duration,
    interval: Duration,
    /// How many polls failed in a row.
    failures: u32,
}

#[derive(Debug)]
pub(super) enum Action {
    /// Add an export with this request.
    Add(Vec<u8>),
    /// Wait until this time.
    Wait(Duration),
    /// Poll the state of this export.
    Poll(String),
    /// Open a file, from this byte.
    Open(Secret, u64, Wanted),
    /// Everything was delivered.
    Done,
}

impl Machine {
    pub(super) fn new(info: &'static ExportsInfo, settings: Settings, position: Position) -> Self {
        let offset = position.place.offset;
        Self {
            info,
            settings,
            links: None,
            polling: None,
            received: offset,
            // Lines were delivered whole.
            last: (offset > 0).then_some(b'\n'),
            no_ranges: false,
            failures_in_a_row: 0,
            gained: 0,
            paused_until: Duration::ZERO,
            position,
        }
    }

    /// The next step while no file is open and no line is left.
    pub(super) fn next(&mut self, now: Duration) -> Action {
        loop {
            let Some(id) = self.position.export.clone() else {
                return match &self.position.rest {
                    Some(rest) => Action::Add(rest.next_request()),
                    None => Action::Done,
                };
            };
            let place = self.position.place;
            if self.position.files == Some(place.file) {
                self.finish_export();
                continue;
            }
            let is_read = place.offset > 0 && self.position.size == Some(place.offset);
            if is_read && !place.packed {
                self.next_file();
                continue;
            }
            let life = Duration::from_secs(60 * u64::from(self.info.link_life));
            let life = life.saturating_sub(RENEWED_BEFORE);
            let fresh = |links: &&Links| now < links.at.saturating_add(life);
            let Some(links) = self.links.as_ref().filter(fresh) else {
                self.links = None;
                let at = self.polling_since(now).at;
                return if now < at {
                    Action::Wait(at)
                } else {
                    Action::Poll(id)
                };
            };
            if now < self.paused_until {
                return Action::Wait(self.paused_until);
            }
            let index = place.index();
            // The service returned as many files as the position counts.
            let Some(file) = links.files.get(index) else {
                return Action::Done;
            };
            let wanted = Wanted {
                offset: self.received,
                last: self.last,
                size: file.size,
            };
            let whole = self.no_ranges || place.packed;
            let first = if whole { 0 } else { wanted.first() };
            self.gained = 0;
            return Action::Open(file.url.clone(), first, wanted);
        }
    }

    fn polling_since(&mut self, now: Duration) -> &mut Polling {
        self.polling.get_or_insert(Polling {
            since: now,
            at: now,
            interval: self.settings.first_poll,
            failures: 0,
        })
    }

    /// An export was added.
    pub(super) fn added(&mut self, now: Duration, export: Export) -> Result<(), Error> {
        let rest = self.position.rest.take().and_then(|rest| rest.after_next());
        let hotel = self.position.hotel.take();
        self.position = Position::at_start(hotel, Some(export.id.clone()), rest);
        self.start_file();
        self.links = None;
        self.polling = None;
        let first = self.settings.first_poll;
        self.polling_since(now).at = now.saturating_add(first);
        self.take(now, export, first)
    }

    /// The service returned the state of the export.
    pub(super) fn polled(&mut self, now: Duration, export: Export) -> Result<(), Error> {
        let polling = self.polling_since(now);
        polling.failures = 0;
        let interval = polling.interval;
        self.take(now, export, interval)
    }

    /// The next poll is after `interval`, if the export is not finished.
    fn take(&mut self, now: Duration, export: Export, interval: Duration) -> Result<(), Error> {
        let id = &export.id;
        match export.status {
            Status::Failed => {
                let message = format!(
                    "the export {id} failed at the service ({})",
                    export.status_text
                );
                Err(failed(message))
            }
            Status::Expired => {
                let message = format!("the files of the export {id} are no longer kept");
                Err(failed(message))
            }
            Status::Waiting => {
                let Settings {
                    deadline,
                    longest_poll,
                    ..
                } = self.settings;
                let polling = self.polling_since(now);
                if now.saturating_sub(polling.since) >= deadline {
                    let message = format!(
                        "the export {id} is still {} after {deadline:?}; resume it later",
                        export.status_text
                    );
                    return Err(
                        Error::of(ErrorKind::Timeout, Outcome::Applied).with_message(message)
                    );
                }
                let end = polling.since.saturating_add(deadline);
                polling.at = now.saturating_add(interval).min(end);
                polling.interval = interval.saturating_mul(2).min(longest_poll);
                Ok(())
            }
            Status::Ready => self.take_files(now, export.files),
        }
    }

    fn take_files(&mut self, now: Duration, files: Vec<File>) -> Result<(), Error> {
        let index = self.position.place.index();
        let size = files.get(index).map(|file| file.size);
        let known = self.position.files;
        let is_same = known.is_none_or(|known| known == files.len() as u64)
            && (self.position.size.is_none() || self.position.size == size);
        if !is_same {
            return Err(failed("the files of the export have changed".to_owned()));
        }
        self.position.files = Some(files.len() as u64);
        self.position.size = size;
        self.links = Some(Links { files, at: now });
        self.polling = None;
        Ok(())
    }

    /// A poll failed. It is repeated after a while, a few times.
    pub(super) fn poll_failed(&mut self, now: Duration, error: Error) -> Result<(), Error> {
        let deadline = self.settings.deadline;
        let polling = self.polling_since(now);
        polling.failures += 1;
        let is_late = now.saturating_sub(polling.since) >= deadline;
        if !is_transient(&error) || is_late || polling.failures >= MAX_FAILURES {
            return Err(error);
        }
        polling.at = now.saturating_add(polling.interval);
        Ok(())
    }

    /// These bytes of the current file came.
    pub(super) fn received(&mut self, bytes: &[u8], packed: bool) {
        self.received += bytes.len() as u64;
        self.gained += bytes.len() as u64;
        self.last = bytes.last().copied().or(self.last);
        // Until its first bytes have come, a file is not known to be packed.
        self.position.place.packed |= packed;
    }

    /// A line was delivered, of this length with its end.
    pub(super) fn delivered(&mut self, length: usize) {
        self.position.place.offset += length as u64;
        self.position.place.lines += 1;
    }

    /// The host does not accept the link any more. `false` after too many of them.
    pub(super) fn refused(&mut self, now: Duration) -> bool {
        self.count_failure();
        self.links = None;
        self.polling = None;
        let pause = match self.failures_in_a_row {
            0 | 1 => Duration::ZERO,
            more => FIRST_PAUSE.saturating_mul(1 << more.min(5)),
        };
        self.polling_since(now).at = now.saturating_add(pause);
        self.failures_in_a_row < MAX_FAILURES
    }

    /// The host does not return the range asked for, so that the file is read from its start.
    pub(super) fn without_ranges(&mut self) -> bool {
        self.count_failure();
        self.no_ranges = true;
        self.failures_in_a_row < MAX_FAILURES
    }

    /// The file could not be read to its end. `fraction`, from 0 to 1, makes the pause random.
    /// `false` after too many failures without progress.
    pub(super) fn broken(&mut self, now: Duration, fraction: f64) -> bool {
        self.count_failure();
        let pause = FIRST_PAUSE
            .saturating_mul(1 << self.failures_in_a_row.min(16))
            .min(LONGEST_PAUSE)
            .mul_f64(fraction);
        self.paused_until = now.saturating_add(pause);
        self.failures_in_a_row < MAX_FAILURES
    }

    fn count_failure(&mut self) {
        if self.gained >= PROGRESS {
            self.failures_in_a_row = 0;
        }
        self.gained = 0;
        self.failures_in_a_row += 1;
    }

    /// All lines of the current file were delivered.
    pub(super) fn next_file(&mut self) {
        self.position.place = FilePlace {
            file: self.position.place.file + 1,
            ..FilePlace::default()
        };
        self.start_file();
        let index = self.position.place.index();
        let files = self.links.as_ref().map(|links| &links.files);
        self.position.size = files
            .and_then(|files| files.get(index))
            .map(|file| file.size);
    }

    fn start_file(&mut self) {
        self.received = 0;
        self.last = None;
        self.no_ranges = false;
        self.failures_in_a_row = 0;
        self.gained = 0;
        self.paused_until = Duration::ZERO;
    }

    fn finish_export(&mut self) {
        self.links = None;
        self.position.export = None;
        self.position.files = None;
        self.position.size = None;
        self.position.place = FilePlace::default();
        self.start_file();
    }
}

fn failed(message: String) -> Error {
    Error::of(ErrorKind::ExportFailed, Outcome::Applied).with_message(message)
}

/// Whether the same request may succeed later.
fn is_transient(error: &Error) -> bool {
    error.is_transport() && !error.is_untrusted()
        || error.is_timeout()
        || error.is_server()
        || error.is_rate_limited()
        || error.is_too_heavy()
        || error.is_unexpected_content_type()
}
