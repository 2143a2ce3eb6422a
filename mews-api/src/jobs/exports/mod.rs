//! Bulk exports: whole data sets as files, which the service makes on request.
//!
//! `client.exports().run(request)` adds an export, waits until it is finished and reads its files
//! line by line; `pick_up` reads one that was added before, and `resume` continues from a
//! [`ExportCheckpoint`].
//!
//! Bulk exports are a restricted beta of the service, and this module was tested against a
//! simulator only. The service does not document the shape of a line (presumably the item that the
//! entity's list returns) nor whether files are compressed.
// `plan` splits a request, `machine` decides what to do next (both plain state), `driver` does it
// with `file` and `lines`, and `stream` is what users hold.

use std::fmt;
use std::time::Duration;

use crate::base::error::Error;
use crate::client::Client;
use crate::json::decode::write;
use crate::json::{Codec, Empty, Json};

mod checkpoint;
mod driver;
mod file;
mod info;
mod lines;
mod machine;
mod plan;
mod problem;
mod settings;
mod stats;
mod status;
mod stream;

use self::checkpoint::Position;
use self::driver::{Added, Driver};
use self::machine::Machine;
use self::plan::Rest;
use self::settings::Settings;
use self::stream::Reader;

pub use self::checkpoint::ExportCheckpoint;
#[doc(hidden)]
pub use self::info::{ExportMembers, ExportStatuses, ExportsInfo};
pub use self::stats::ExportStats;
pub use self::stream::ExportItems;

/// A bulk export that is not started yet. Set its options, then end with [`items`](Self::items) or
/// [`lines`](Self::lines).
///
/// # Long ranges
/// The service exports at most 180 days. A longer range of `UpdatedUtc`, or of posting dates, is
/// split into several exports, one after another, from the oldest to the newest. Ranges of instants
/// share their boundary, so an item that changed exactly then is part of both. Ranges of dates
/// share no date.
///
/// # Files
/// Links to files are renewed before they expire and when the host no longer accepts them. A
/// connection that breaks is continued where it broke, or from the start of the file if the host
/// has no ranges. The size of each file is compared with the declared one: as transferred, and
/// for a compressed file (gzip) as transferred or decompressed. Links are secret;
/// the host of the files receives neither tokens nor cookies.
#[must_use = "nothing is sent until its items are polled"]
pub struct BulkExport {
    client: Client,
    info: &'static ExportsInfo,
    start: Start,
    settings: Settings,
    unchecked: bool,
    on_added: Option<Added>,
}

enum Start {
    Request(Result<Vec<u8>, Error>),
    Export(String),
    Checkpoint(ExportCheckpoint),
}

impl BulkExport {
    /// The export that this request asks for.
    pub(crate) fn run(client: &Client, info: &'static ExportsInfo, request: &dyn Codec) -> Self {
        let json = write(request);
        let json = json.map_err(|error| Error::rejected_before_sending("body", error.to_string()));
        Self::new(client, info, Start::Request(json))
    }

    /// The export with this id.
    pub(crate) fn pick_up(client: &Client, info: &'static ExportsInfo, id: String) -> Self {
        Self::new(client, info, Start::Export(id))
    }

    /// The rest of an export.
    pub(crate) fn resume(
        client: &Client,
        info: &'static ExportsInfo,
        checkpoint: ExportCheckpoint,
    ) -> Self {
        Self::new(client, info, Start::Checkpoint(checkpoint))
    }

    fn new(client: &Client, info: &'static ExportsInfo, start: Start) -> Self {
        Self {
            client: client.clone(),
            info,
            start,
            settings: Settings::default(),
            unchecked: false,
            on_added: None,
        }
    }

    /// How long to wait before the service is asked whether the export is finished: `first`, then
    /// twice as long each time, at most `longest`. Default: 10 s and 5 minutes.
    pub fn poll_every(mut self, first: Duration, longest: Duration) -> Self {
        self.settings.first_poll = first.max(SHORTEST_POLL);
        self.settings.longest_poll = longest.max(self.settings.first_poll);
        self
    }

    /// How long one export may take until it is finished. Default: 24 hours. After it, the stream
    /// ends with an error ([`Error::is_timeout`]); the export can be resumed.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.settings.deadline = deadline;
        self
    }

    /// The most bytes of a line. A longer one is an error that names it
    /// ([`Error::is_response_too_large`]). Default: 16 MiB.
    pub fn max_line(mut self, bytes: usize) -> Self {
        self.settings.max_line = bytes;
        self
    }

    /// Calls a function each time an export was added, before the wait for it, with the checkpoint
    /// to store. A range that was split adds several.
    ///
    /// The checkpoint lies behind all lines that were delivered before. Store lines that are not
    /// stored yet first, or in the same transaction; otherwise a resume skips them.
    pub fn on_added(mut self, hook: impl FnMut(&ExportCheckpoint) + Send + 'static) -> Self {
        self.on_added = Some(Box::new(hook));
        self
    }

    /// Sends the request as it is, as one export, even if the service would refuse it by what this
    /// version of the library knows: ranges that are too long or end too late, too many ids.
    pub fn unchecked(mut self) -> Self {
        self.unchecked = true;
        self
    }

    /// The lines as items of this type: the one that the entity's `get_all` returns, such as
    /// `types::Reservation`, or `types::LedgerEntry`.
    pub fn items<T: Empty>(self) -> ExportItems<T> {
        ExportItems::new(self.reader())
    }

    /// The lines as JSON texts.
    pub fn lines(self) -> ExportItems<Json> {
        self.items()
    }

    fn reader(self) -> Reader {
        let path = match self.start {
            Start::Request(_) => self.info.add.path,
            Start::Export(_) | Start::Checkpoint(_) => self.info.read.path,
        };
        let label = self.client.executor.handle().label().clone();
        let driver = self
            .driver()
            .map_err(|error| error.in_operation(path.into()).labelled(&label));
        Reader::new(driver)
    }

    fn driver(self) -> Result<Driver, Error> {
        let Self {
            client,
            info,
            start,
            settings,
            unchecked,
            on_added,
        } = self;
        let hotel = client.executor.hotel(info.add.api);
        let refused = |message| Error::rejected_before_sending("checkpoint", message);
        let position = match start {
            Start::Request(json) => {
                let json = json?;
                let rest = match unchecked {
                    true => Rest::unchecked(&json),
                    false => Some(Rest::plan(info, &json, client.executor.clock().wall())?),
                };
                Position::at_start(Some(hotel), None, rest)
            }
            Start::Export(id) => Position::at_start(Some(hotel), Some(id), None),
            Start::Checkpoint(checkpoint) => {
                let position = checkpoint.position().ok_or_else(|| refused("is damaged"))?;
                if position.hotel.as_ref().is_some_and(|own| *own != hotel) {
                    return Err(refused(
                        "belongs to another hotel, or to another access token of this hotel if its \
                         handle has no label; if it is the same hotel, use `without_hotel`",
                    ));
                }
                Position {
                    hotel: Some(hotel),
                    ..position
                }
            }
        };
        let machine = Machine::new(info, settings, position);
        let max_line = settings.max_line;
        Ok(Driver::new(
            client, info, machine, max_line, unchecked, on_added,
        ))
    }
}

/// The shortest pause between two polls.
const SHORTEST_POLL: Duration = Duration::from_millis(100);

impl fmt::Debug for BulkExport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BulkExport")
            .field("client", &self.client)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
