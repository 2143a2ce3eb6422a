//! The stream of an export that users hold.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::checkpoint::{ExportCheckpoint, Position};
use super::driver::Driver;
use super::stats::ExportStats;
use crate::base::error::Error;
use crate::base::future::BoxFuture;
use crate::json::{Codec, Empty};

/// The lines of all files of an export, as a [`Stream`] or by [`try_next`](Self::try_next).
///
/// Nothing is sent before it is polled, and then one request at a time. Memory is bounded: the
/// bytes of a chunk and of the longest line. Lines come in the order of the files. Empty lines are
/// left out.
///
/// A line that cannot be read is an error with its place and text ([`Error::is_bad_item`]), and the
/// stream continues after it. A caller who continues there accepts that the item is missing. After
/// any other error the stream is over, and [`checkpoint`](Self::checkpoint) has the unread rest.
#[must_use = "nothing is sent until it is polled"]
pub struct ExportItems<T> {
    reader: Reader,
    item: PhantomData<fn() -> T>,
}

/// Reads lines into values of any type: once for all types.
pub(super) struct Reader {
    work: Work,
    /// The position and the counts before the step under way.
    saved: Option<Position>,
    stats: ExportStats,
}

enum Work {
    /// Not possible: an error that was not reported yet.
    Refused(Error),
    Idle(Box<Driver>),
    Step(BoxFuture<'static, (Box<Driver>, Result<(), Error>)>),
    /// Over, after the last line or an error.
    Over(Box<Driver>),
    /// While a step is begun, and after a refusal was reported.
    Moved,
}

impl Reader {
    pub(super) fn new(driver: Result<Driver, Error>) -> Self {
        Self {
            work: match driver {
                Ok(driver) => Work::Idle(Box::new(driver)),
                Err(error) => Work::Refused(error),
            },
            saved: None,
            stats: ExportStats::default(),
        }
    }

    /// Takes steps until `done` returns something, or there is nothing left to do.
    fn poll_until<T>(
        &mut self,
        context: &mut Context<'_>,
        mut done: impl FnMut(&mut Driver) -> Option<Result<T, Error>>,
    ) -> Poll<Option<Result<T, Error>>> {
        loop {
            match std::mem::replace(&mut self.work, Work::Moved) {
                Work::Refused(error) => return Poll::Ready(Some(Err(error))),
                Work::Idle(mut driver) => {
                    let found = done(&mut driver);
                    if let Some(found) = found {
                        let is_over = matches!(&found, Err(error) if !error.is_bad_item());
                        self.work = if is_over {
                            Work::Over(driver)
                        } else {
                            Work::Idle(driver)
                        };
                        return Poll::Ready(Some(found));
                    }
                    if driver.is_done {
                        self.work = Work::Over(driver);
                        continue;
                    }
                    self.saved = Some(driver.machine.position.clone());
                    self.stats = driver.stats;
                    self.work = Work::Step(Box::pin(async move {
                        let result = driver.step().await;
                        (driver, result)
                    }));
                }
                Work::Step(mut step) => {
                    let Poll::Ready((driver, result)) = step.as_mut().poll(context) else {
                        self.work = Work::Step(step);
                        return Poll::Pending;
                    };
                    match result {
                        Ok(()) => self.work = Work::Idle(driver),
                        Err(error) => {
                            self.work = Work::Over(driver);
                            return Poll::Ready(Some(Err(error)));
                        }
                    }
                }
                Work::Over(driver) => {
                    self.work = Work::Over(driver);
                    return Poll::Ready(None);
                }
                Work::Moved => return Poll::Ready(None),
            }
        }
    }

    fn driver(&self) -> Option<&Driver> {
        match &self.work {
            Work::Idle(driver) | Work::Over(driver) => Some(driver),
            Work::Refused(_) | Work::Step(_) | Work::Moved => None,
        }
    }

    fn poll_next(
        &mut self,
        item: &mut dyn Codec,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<(), Error>>> {
        self.poll_until(context, |driver| driver.next_item(item))
    }
}

impl<T: Empty> ExportItems<T> {
    pub(super) fn new(reader: Reader) -> Self {
        Self {
            reader,
            item: PhantomData,
        }
    }

    /// Adds the export, unless there is one already, and does not wait for it. Then
    /// [`export_id`](Self::export_id) returns its id, and [`checkpoint`](Self::checkpoint) can be
    /// stored before the wait.
    ///
    /// # Errors
    /// If the export was not added. If its outcome is unknown ([`Error::outcome`]), the service may
    /// have added it: its id cannot be found out, and the service refuses another export of this
    /// kind until that one is finished.
    pub async fn start(&mut self) -> Result<(), Error> {
        let has_export =
            |driver: &mut Driver| driver.machine.position.export.is_some().then_some(Ok(()));
        let started = poll_fn(|context| self.reader.poll_until(context, has_export)).await;
        let is_done = || self.reader.driver().is_some_and(|driver| driver.is_done);
        match started {
            Some(result) => result,
            None if is_done() => Ok(()),
            None => Err(Error::rejected_before_sending(
                "export",
                "ended with an error before; resume its checkpoint",
            )),
        }
    }

    /// The id of the export that is being made or read; `None` before it is added and at the end.
    pub fn export_id(&self) -> Option<&str> {
        let position = match self.reader.driver() {
            Some(driver) => &driver.machine.position,
            None => self.reader.saved.as_ref()?,
        };
        position.export.as_deref()
    }

    /// The next item, `None` after the last. It waits as long as the service makes the export. A
    /// call that is dropped before it is done loses nothing.
    ///
    /// # Errors
    /// If the line cannot be read ([`Error::is_bad_item`]; the next call continues after it).
    /// Otherwise the stream is over: the export was refused, failed or expired
    /// ([`Error::is_export_failed`]), took too long ([`Error::is_timeout`]), or a file could not be
    /// read to its end.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// The unread rest: all lines after those that were delivered. Store it together with them, and
    /// nothing is lost or doubled by a restart. `None` if the export was refused before the first
    /// request.
    pub fn checkpoint(&self) -> Option<ExportCheckpoint> {
        match self.reader.driver() {
            Some(driver) => Some(driver.checkpoint()),
            None => self.reader.saved.as_ref().map(ExportCheckpoint::new),
        }
    }

    /// The counts so far.
    pub fn stats(&self) -> ExportStats {
        match self.reader.driver() {
            Some(driver) => driver.stats,
            None => self.reader.stats,
        }
    }
}

impl<T: Empty> Stream for ExportItems<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut item = T::empty();
        let filled = ready!(self.reader.poll_next(&mut item, context));
        Poll::Ready(filled.map(|filled| filled.map(|()| item)))
    }
}

impl<T> fmt::Debug for ExportItems<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExportItems").finish_non_exhaustive()
    }
}
