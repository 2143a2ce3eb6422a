//! One export: its status over time, and its files. Lines are never kept. They are written when
//! they are measured, and again for each download, from the state at the time of the request.

use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::base::instant::Instant;
use crate::service::tokens::Caller;
use crate::service::{Rules, Service};
use crate::state::State;

use super::lines::{Position, Selection};
use super::order::Order;
use super::settings::ExportSettings;

/// Number of items that one request measures at most before it reports that the export is not
/// finished. A number and not a time, so that tests are repeatable.
const MEASURED_AT_ONCE: u64 = 100_000;
/// Number of items between two positions in a file at which reading can start.
const MARK_EVERY: u64 = 1_024;
/// Size of the pieces in which a file is read, in bytes.
const PIECE: usize = 64 << 10;

/// An export that a request has added.
#[derive(Debug)]
pub(crate) struct Job {
    pub(super) id: String,
    pub(super) entity: String,
    /// The caller that added it, as far as the scope goes.
    pub(super) caller: Caller,
    /// When it was added, by the elapsed time.
    pub(super) started: Duration,
    pub(super) settings: ExportSettings,
    selection: Selection,
    progress: Mutex<Progress>,
}

/// The state that lines are made from.
#[derive(Debug)]
pub(crate) struct Snapshot {
    pub(crate) state: Arc<State>,
    pub(crate) rules: Rules,
    pub(crate) now: Instant,
}

#[derive(Debug)]
struct Progress {
    fails: bool,
    /// Nothing once the files have been deleted.
    snapshot: Option<Arc<Snapshot>>,
    /// The last item whose lines have been measured.
    position: Position,
    has_begun: bool,
    is_complete: bool,
    files: Vec<File>,
}

#[derive(Debug)]
struct File {
    lines: u64,
    bytes: u64,
    items: u64,
    /// Offsets in bytes, and the item before each.
    marks: Vec<(u64, Position)>,
}

/// The status of an export.
#[derive(Debug, PartialEq)]
pub(super) enum Status {
    Pending,
    Processing,
    /// With the sizes of the files in bytes.
    Success(Vec<u64>),
    Failed,
    Expired,
}

impl Status {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Pending => "Pending",
            Self::Processing => "Processing",
            Self::Success(_) => "Success",
            Self::Failed => "Failed",
            Self::Expired => "Expired",
        }
    }
}

/// A file of a finished export, to be read in pieces.
#[derive(Clone, Debug)]
pub(crate) struct FileContent {
    job: Arc<Job>,
    /// From 1.
    number: usize,
    pub(crate) bytes: u64,
}

impl Job {
    pub(super) fn new(
        order: Order,
        id: String,
        snapshot: Snapshot,
        started: Duration,
        settings: ExportSettings,
    ) -> Self {
        Self {
            id,
            entity: order.entity,
            caller: order.caller,
            started,
            settings,
            selection: order.selection,
            progress: Mutex::new(Progress {
                fails: false,
                snapshot: Some(Arc::new(snapshot)),
                position: Position::default(),
                has_begun: false,
                is_complete: false,
                files: Vec::new(),
            }),
        }
    }

    /// When it finishes, by the elapsed time.
    fn finishes(&self) -> Duration {
        self.started.saturating_add(self.settings.takes)
    }

    /// When its files are deleted, by the elapsed time.
    pub(super) fn expires(&self) -> Duration {
        self.finishes().saturating_add(self.settings.kept)
    }

    /// Whether the service works on it.
    pub(super) fn is_unfinished(&self, elapsed: Duration) -> bool {
        let progress = self.progress();
        let is_measuring = progress.has_begun && !progress.is_complete && !progress.fails;
        elapsed < self.finishes() || (is_measuring && elapsed < self.expires())
    }

    pub(super) fn fail(&self) {
        self.progress().fails = true;
    }

    /// The state that its lines are made from, as long as there are files.
    pub(super) fn state(&self) -> Option<Arc<State>> {
        let snapshot = self.progress().snapshot.clone()?;
        Some(Arc::clone(&snapshot.state))
    }

    /// The present status. Once the time of the export is over, this measures lines, a limited
    /// number each time. Until all are measured, the export is processing.
    pub(super) fn status(&self, service: &Service, elapsed: Duration) -> Status {
        if elapsed < self.started.saturating_add(self.settings.takes / 2) {
            return Status::Pending;
        }
        if elapsed < self.finishes() {
            return Status::Processing;
        }
        let mut progress = self.progress();
        if progress.fails {
            return Status::Failed;
        }
        if elapsed >= self.expires() || progress.snapshot.is_none() {
            (progress.snapshot, progress.files) = (None, Vec::new());
            return Status::Expired;
        }
        if !progress.is_complete {
            self.measure(service, &mut progress);
        }
        if !progress.is_complete {
            return Status::Processing;
        }
        Status::Success(progress.files.iter().map(|file| file.bytes).collect())
    }

    fn measure(&self, service: &Service, progress: &mut Progress) {
        let Some(snapshot) = progress.snapshot.clone() else {
            return;
        };
        progress.has_begun = true;
        let mut left = MEASURED_AT_ONCE;
        let most = self.settings.lines_per_file.max(1);
        let Progress {
            position, files, ..
        } = progress;
        let view = service.view_of(&snapshot, &self.caller);
        let is_complete = self.selection.each(&view, *position, |at, text, lines| {
            if lines > 0 {
                if files.last().is_none_or(|file| file.lines >= most) {
                    files.push(File::from(*position));
                }
                if let Some(file) = files.last_mut() {
                    file.add(text.len(), lines, *position);
                }
            }
            *position = at;
            left -= 1;
            left > 0
        });
        progress.is_complete = is_complete;
    }

    /// A file by its number from 1, if the export is finished and has it.
    pub(super) fn file(self: &Arc<Self>, number: usize) -> Option<FileContent> {
        let progress = self.progress();
        let file = progress.files.get(number.checked_sub(1)?)?;
        progress.is_complete.then(|| FileContent {
            job: Arc::clone(self),
            number,
            bytes: file.bytes,
        })
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl File {
    /// An empty file whose lines lie behind a position.
    fn from(position: Position) -> Self {
        Self {
            lines: 0,
            bytes: 0,
            items: 0,
            marks: vec![(0, position)],
        }
    }

    /// Adds the lines of an item; `before` is the position of the item before it.
    fn add(&mut self, bytes: usize, lines: u64, before: Position) {
        if self.items > 0 && self.items.is_multiple_of(MARK_EVERY) {
            self.marks.push((self.bytes, before));
        }
        self.items += 1;
        self.lines += lines;
        self.bytes += bytes as u64;
    }

    /// The last mark that is not behind an offset.
    fn mark(&self, offset: u64) -> (u64, Position) {
        let behind = self.marks.partition_point(|(at, _)| *at <= offset);
        let mark = behind.checked_sub(1).and_then(|at| self.marks.get(at));
        mark.copied().unwrap_or_default()
    }
}

impl FileContent {
    /// A name that is different for each file.
    pub(crate) fn tag(&self) -> String {
        format!("\"{}-{}\"", self.job.id, self.number)
    }

    /// Passes the bytes of a range in pieces to a function, until it returns false.
    pub(crate) fn read(
        &self,
        service: &Service,
        range: Range<u64>,
        mut sink: impl FnMut(Vec<u8>) -> bool,
    ) {
        let found = {
            let progress = self.job.progress();
            let file = progress.files.get(self.number - 1);
            let mark = file.map(|file| file.mark(range.start));
            mark.zip(progress.snapshot.clone())
        };
        // The file may have been deleted since.
        let Some(((mut at, position), snapshot)) = found.filter(|_| !range.is_empty()) else {
            return;
        };
        let view = service.view_of(&snapshot, &self.job.caller);
        let mut piece = Vec::with_capacity(PIECE);
        let mut is_wanted = true;
        self.job.selection.each(&view, position, |_, text, _| {
            let end = at + text.len() as u64;
            let (from, to) = (range.start.max(at), range.end.min(end));
            if from < to {
                let inside = (from - at) as usize..(to - at) as usize;
                piece.extend_from_slice(text.as_bytes().get(inside).unwrap_or_default());
            }
            at = end;
            if piece.len() >= PIECE {
                is_wanted = sink(std::mem::replace(&mut piece, Vec::with_capacity(PIECE)));
            }
            is_wanted && at < range.end
        });
        if is_wanted && !piece.is_empty() {
            sink(piece);
        }
    }
}
