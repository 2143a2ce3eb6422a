//! Incremental reading: the changes since the last run. `plan` decides on the content of a run
//! (pure); pagination reads it.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::base::error::Error;
use crate::base::handle::Label;
use crate::base::incomplete::Checkpoint;
use crate::base::incremental::{ChangesInfo, Incremental};
use crate::base::operation::Listed;
use crate::client::Client;
use crate::client::call::Call;
use crate::execute::options::CallOptions;
use crate::json::{Codec, Empty, Json};
use crate::pagination::{ItemStream, PageStream, PaginationOptions, Run, Setup, Stats};
use crate::request::encode::{Encoded, encode};

mod bookmark;
mod parents;
mod plan;
mod since;

use self::plan::Plan;

pub use self::bookmark::Bookmark;
pub use self::since::Since;

impl<R: Incremental> Call<R> {
    /// The items that were added, changed or deleted since the last run, or all of them in the
    /// first one. Nothing is sent until the changes are polled; [`Changes`] describes the content
    /// of a run.
    ///
    /// The request names what is followed: enterprises, the parents that the operation needs,
    /// extents. Activity states are set to all of them unless the request sets them. Filters are
    /// refused, since an item that no longer matches would never be reported: see
    /// [`Since::keep_filters`].
    ///
    /// ```no_run
    /// # #[cfg(feature = "reservations")]
    /// # async fn run(client: mews_api::Client, saved: String) -> Result<String, Box<dyn std::error::Error>> {
    /// use mews_api::Since;
    /// use mews_api::requests::ReservationsGetAllV20230606;
    ///
    /// let call = client.reservations().get_all_v20230606(ReservationsGetAllV20230606::new());
    /// let mut changes = call.changes(Since::bookmark(saved)?);
    /// while let Some(reservation) = changes.try_next().await? {
    ///     println!("{} is {:?}", reservation.id, reservation.state);
    /// }
    /// // Store it together with the items: the next run starts here.
    /// let bookmark = changes.bookmark()?.to_string();
    /// # Ok(bookmark) }
    /// ```
    pub fn changes(self, since: Since) -> Changes<R> {
        self.changes_as(&since)
    }

    /// The same with items as their JSON texts, which keep properties that this version of the
    /// library doesn't know. Bookmarks and checkpoints are those of [`changes`](Self::changes).
    ///
    /// ```no_run
    /// # #[cfg(feature = "reservations")]
    /// # async fn run(client: mews_api::Client, saved: String) -> Result<(), Box<dyn std::error::Error>> {
    /// use mews_api::Since;
    /// use mews_api::requests::ReservationsGetAllV20230606;
    ///
    /// let call = client.reservations().get_all_v20230606(ReservationsGetAllV20230606::new());
    /// let mut changes = call.raw_changes(Since::bookmark(saved)?);
    /// while let Some(reservation) = changes.try_next().await? {
    ///     println!("{} bytes", reservation.as_str().len());
    /// }
    /// # Ok(()) }
    /// ```
    pub fn raw_changes(self, since: Since) -> Changes<R, Json> {
        self.changes_as(&since)
    }

    fn changes_as<I>(self, since: &Since) -> Changes<R, I> {
        let (client, request, call, options) = self.into_parts();
        let encoded = encode(R::INFO, &request);
        Changes {
            reader: Reader::new(client, call, options, encoded, R::CHANGES, since),
            types: PhantomData,
        }
    }
}

/// The changes of a call since the last run, as a [`Stream`] or by [`try_next`](Self::try_next). An
/// item is an `I`: of the operation's type, or [`Json`].
///
/// # Content of a run
/// A run reads the items whose time of change lies between the [bookmark](Bookmark) of the last
/// run, less a lookback of 5 minutes, and a minute after the run's start by the service's clock.
/// The clock of this machine doesn't matter. The new bookmark is the run's start less 5 minutes in
/// which changes settle, and never earlier than the old one. So the changes of about ten minutes
/// come in two runs: **store items by their key, and let the later one win.** If the service
/// doesn't send its time, the range has no end and the bookmark stays where it was.
///
/// Parents that the last run did not have in its lists (new services, or enterprises of a
/// portfolio) are read from [`Since::start`] or the beginning. Without `EnterpriseIds`, a portfolio
/// access token reads all its enterprises, and the history of one that is added later is not
/// noticed. An item that moves to a parent outside of the request's lists is not reported.
///
/// # Deletions
/// [`sees_deletions`](Self::sees_deletions) reports whether deleted items are included, marked by
/// their state, by `IsActive`, or by the time of their cancellation. If not, only a comparison of
/// the whole list finds them: [`Call::full_compare`](crate::Call::full_compare).
///
/// # Interruptions
/// Only a run that was read to its end has a [`bookmark`](Self::bookmark). One that was interrupted
/// is read again from the last bookmark, or continued: [`Call::resume`](crate::Call::resume) with
/// its [`checkpoint`](Self::checkpoint) before [`Call::changes`](crate::Call::changes) or
/// [`Call::raw_changes`](crate::Call::raw_changes) with the same [`Since`]. It keeps the start and
/// the end of the run; [`Items::checkpoint`](crate::Items::checkpoint) describes which items come
/// again after a resume. Parents that are new in the request are left to the next run.
///
/// An item that can't be read is an error after which the stream continues, as in
/// [`Items`](crate::Items). A caller who continues there accepts that the item is missing.
#[must_use = "nothing is sent until it is polled"]
pub struct Changes<R: Incremental, I = <R as Listed>::Item> {
    reader: Reader,
    types: PhantomData<fn() -> (R, I)>,
}

/// Reads the parts of a run one after the other: once for all operations.
struct Reader {
    state: State,
    sees_deletions: bool,
    client: Client,
    call: CallOptions,
    options: PaginationOptions,
    /// Counts of the parts that were read.
    stats: Stats,
}

enum State {
    /// Not polled yet.
    New(Result<Box<Plan>, Error>),
    Reading(Box<Plan>, Box<ItemStream>),
    /// Read to the end.
    Finished(Box<Plan>, Option<Run>),
    Failed,
}

impl Reader {
    fn new(
        client: Client,
        call: CallOptions,
        options: PaginationOptions,
        encoded: Result<Encoded, Error>,
        info: &'static ChangesInfo,
        since: &Since,
    ) -> Self {
        let plan = encoded.and_then(|encoded| {
            let refused = |property: &str, message: &str| {
                let error = Error::rejected_before_sending(property, message);
                Err(error.in_operation(encoded.info().path.into()))
            };
            if options.split_by.is_some() {
                return refused("split_by", "has no effect: changes are split by their time");
            }
            let run = match options.resume.as_ref().map(Checkpoint::run) {
                Some(None) => return refused("checkpoint", "is not one of `changes`"),
                run => run.flatten(),
            };
            let label = match client.executor.handle().label() {
                Label::Given(label) => Some(label.to_string()),
                Label::Hashed(_) => None,
            };
            Plan::new(encoded, info, since, label.as_deref(), run.as_ref())
        });
        Self {
            sees_deletions: plan.as_ref().map_or(info.deletions, Plan::sees_deletions),
            state: State::New(plan.map(Box::new)),
            client,
            call,
            options,
            stats: Stats::default(),
        }
    }

    /// Begins the current part of the plan. `run` has the times that earlier parts have reported.
    fn open(&mut self, plan: &Plan, run: Option<Run>) -> Box<ItemStream> {
        let resume = self.options.resume.take();
        let saved = resume.as_ref().and_then(Checkpoint::run);
        let run = match run.or(saved) {
            Some(run) => Run {
                job: plan.job(),
                ..run
            },
            None => Run::new(plan.job()),
        };
        let encoded = plan.request_of_part();
        let split_by = plan.start_of_part().map(|_| plan.filter().to_owned());
        let setup = Setup {
            executor: self.client.executor.clone(),
            sizes: self.client.sizes.clone(),
            encoded,
            call: self.call.clone(),
            options: PaginationOptions {
                resume,
                split_by,
                run: Some(run),
                ..self.options.clone()
            },
            items_only: true,
            described: false,
        };
        Box::new(ItemStream::new(PageStream::new(Ok(setup))))
    }

    fn poll_next(
        &mut self,
        item: &mut dyn Codec,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<(), Error>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Failed) {
                State::New(Err(error)) => return Poll::Ready(Some(Err(error))),
                State::New(Ok(plan)) => {
                    let items = self.open(&plan, None);
                    self.state = State::Reading(plan, items);
                }
                State::Reading(plan, mut items) => {
                    let polled = items.poll_next(item, context);
                    if matches!(polled, Poll::Ready(None)) {
                        self.finish_part(plan, &items);
                        continue;
                    }
                    let failed = matches!(polled, Poll::Ready(Some(Err(_))));
                    if failed && items.pages.is_ended() {
                        self.stats.add(items.pages.stats());
                    } else {
                        self.state = State::Reading(plan, items);
                    }
                    return polled;
                }
                finished @ State::Finished(..) => {
                    self.state = finished;
                    return Poll::Ready(None);
                }
                State::Failed => return Poll::Ready(None),
            }
        }
    }

    /// Goes on to the next part whose range is not empty, or finishes.
    fn finish_part(&mut self, mut plan: Box<Plan>, items: &ItemStream) {
        self.stats.add(items.pages.stats());
        let run = items.pages.run().cloned();
        let end = run.as_ref().and_then(|run| run.end);
        while plan.advance() {
            let range = plan.start_of_part().zip(end);
            if range.is_none_or(|(start, end)| start < end) {
                let items = self.open(&plan, run);
                self.state = State::Reading(plan, items);
                return;
            }
        }
        self.state = State::Finished(plan, run);
    }

    fn stats(&self) -> Stats {
        let mut stats = self.stats;
        if let State::Reading(_, items) = &self.state {
            stats.add(items.pages.stats());
        }
        stats
    }

    fn checkpoint(&self) -> Option<Checkpoint> {
        match &self.state {
            State::New(_) => self.options.resume.clone(),
            State::Reading(_, items) => items.pages.checkpoint(),
            State::Finished(..) | State::Failed => None,
        }
    }
}

impl<R: Incremental, I: Empty> Changes<R, I> {
    /// The next changed item, `None` at the end. A call that is dropped before it is done loses
    /// nothing.
    ///
    /// # Errors
    /// Before the first request: a filter in the request ([`Error::path`] names it), a bookmark or
    /// a checkpoint of another request. An item that can't be read ([`Error::is_bad_item`]), after
    /// which the next call continues. A request without a response, after which the stream is over
    /// and [`Error::incomplete`] has the checkpoint.
    pub async fn try_next(&mut self) -> Result<Option<I>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// Where the next run starts. Store it with the items, best in the same transaction.
    ///
    /// # Errors
    /// If the run was not read to its end ([`Error::is_invalid_request`]).
    pub fn bookmark(&self) -> Result<Bookmark, Error> {
        match &self.reader.state {
            State::Finished(plan, run) => {
                Ok(plan.bookmark(run.as_ref().and_then(|run| run.started)))
            }
            _ => Err(Error::rejected_before_sending(
                "bookmark",
                "exists only after the changes were read to their end",
            )
            .in_operation(R::INFO.path.into())),
        }
    }

    /// The unread rest of this run, to [`resume`](crate::Call::resume) it: see
    /// [`Items::checkpoint`](crate::Items::checkpoint). `None` before the first poll (unless the
    /// call was resumed) and after the end.
    pub fn checkpoint(&self) -> Option<Checkpoint> {
        self.reader.checkpoint()
    }

    /// The counts so far.
    pub fn stats(&self) -> Stats {
        self.reader.stats()
    }

    /// Whether items that are deleted come as changes. It is false if the operation doesn't return
    /// deleted items, if the request leaves them out by its activity states, or if it keeps
    /// filters.
    pub fn sees_deletions(&self) -> bool {
        self.reader.sees_deletions
    }
}

impl<R: Incremental, I: Empty> Stream for Changes<R, I> {
    type Item = Result<I, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut item = I::empty();
        let filled = ready!(self.reader.poll_next(&mut item, context));
        Poll::Ready(filled.map(|filled| filled.map(|()| item)))
    }
}

impl<R: Incremental, I> fmt::Debug for Changes<R, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Changes").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
