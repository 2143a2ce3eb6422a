//! Makes the requests of a plan. A request starts only while the stream is polled, and ends when
//! the stream is dropped.

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::task::{Context, Poll};

use tracing::field::Empty;
use tracing::{Span, debug_span};

use super::keys::{ItemKey, KeyExtractor};
use super::learned::LearnedSizes;
use super::options::{PaginationOptions, READ_AHEAD};
use super::page::{Expected, Page};
use super::planner::{Planner, Position, Slice};
use super::progress::{Progress, Stats};
use super::query::Query;
use super::request::PageRequest;
use super::run::Run;
use crate::base::clock::Clock;
use crate::base::error::{Error, ErrorKind};
use crate::base::incomplete::{Checkpoint, Incomplete};
use crate::execute::executor::{Executor, Target};
use crate::execute::limiter::Priority;
use crate::execute::options::CallOptions;
use crate::execute::run::refusals;
use crate::request::encode::Encoded;
use crate::value::Timestamp;

/// A paginated call as a stream of pages.
pub(crate) struct PageStream(State);

enum State {
    New(Result<Box<Setup>, Error>),
    Running(Box<Driver>),
    Ended(End),
}

/// The state of a call after its end.
#[derive(Default)]
struct End {
    stats: Stats,
    service_time: Option<Timestamp>,
    run: Option<Run>,
}

/// A paginated call that was not polled yet.
pub(crate) struct Setup {
    pub(crate) executor: Executor,
    pub(crate) sizes: Arc<LearnedSizes>,
    pub(crate) encoded: Encoded,
    pub(crate) call: CallOptions,
    pub(crate) options: PaginationOptions,
    /// Only the items of the primary list are delivered.
    pub(crate) items_only: bool,
    /// The caller described the operation.
    pub(crate) described: bool,
}

struct Driver {
    executor: Executor,
    sizes: Arc<LearnedSizes>,
    clock: Arc<dyn Clock>,
    query: Query,
    call: CallOptions,
    extractor: Arc<KeyExtractor>,
    expected: Expected,
    planner: Planner,
    options: PaginationOptions,
    running: Vec<(u64, PageRequest<Response>)>,
    waiting: Vec<Waiting>,
    /// The most bytes that finished pages, and those under way, may take.
    read_ahead: usize,
    /// The size of the largest page so far.
    largest: usize,
    /// The chain of the page that was delivered last.
    delivered: Option<u64>,
    /// When the first response was made, by the service's clock.
    service_time: Option<Timestamp>,
    /// The parent of its requests' spans.
    span: Span,
}

/// A response and its cost.
struct Response {
    page: Result<(Page, Vec<ItemKey>), Error>,
    served: Option<Timestamp>,
    attempts: u64,
    refusals: u64,
}

/// A page that was not delivered yet.
struct Waiting {
    chain: u64,
    position: Position,
    page: Page,
}

impl PageStream {
    /// The pages of a call, or the error of one that can't be sent.
    pub(crate) fn new(setup: Result<Setup, Error>) -> Self {
        Self(State::New(setup.map(Box::new)))
    }

    pub(crate) fn is_ended(&self) -> bool {
        matches!(self.0, State::Ended(..))
    }

    pub(crate) fn stats(&self) -> Stats {
        match &self.0 {
            State::Running(driver) => driver.planner.stats,
            State::Ended(end) => end.stats,
            State::New(_) => Stats::default(),
        }
    }

    pub(crate) fn service_time(&self) -> Option<Timestamp> {
        match &self.0 {
            State::Running(driver) => driver.service_time,
            State::Ended(end) => end.service_time,
            State::New(_) => None,
        }
    }

    /// The run of which this call is a part, with the times that responses have reported.
    pub(crate) fn run(&self) -> Option<&Run> {
        match &self.0 {
            State::Running(driver) => driver.options.run.as_ref(),
            State::Ended(end) => end.run.as_ref(),
            State::New(setup) => setup.as_ref().ok()?.options.run.as_ref(),
        }
    }

    /// The undelivered rest.
    pub(crate) fn checkpoint(&self) -> Option<Checkpoint> {
        match &self.0 {
            State::Running(driver) => Some(driver.checkpoint(true).0),
            State::New(setup) => setup.as_ref().ok()?.options.resume.clone(),
            State::Ended(..) => None,
        }
    }

    /// Whether everything is one chain of pages.
    pub(crate) fn is_one_chain(&self) -> bool {
        match &self.0 {
            State::Running(driver) => driver.planner.is_one_chain(),
            _ => true,
        }
    }

    pub(crate) fn poll_next(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<Page>, Error>> {
        let state = std::mem::replace(&mut self.0, State::Ended(End::default()));
        self.0 = match state {
            State::New(setup) => State::Running(Box::new(Driver::new(*setup?)?)),
            state => state,
        };
        let State::Running(driver) = &mut self.0 else {
            return Poll::Ready(Ok(None));
        };
        let polled = driver.poll_next(context);
        if let Poll::Ready(Ok(None) | Err(_)) = polled {
            self.0 = State::Ended(End {
                stats: self.stats(),
                service_time: self.service_time(),
                run: self.run().cloned(),
            });
        }
        polled
    }
}

impl Driver {
    fn new(setup: Setup) -> Result<Self, Error> {
        let Setup {
            executor,
            sizes,
            encoded,
            mut call,
            options,
            items_only,
            described,
        } = setup;
        // It yields to single calls, and splits what is too heavy instead of sending it again.
        call.priority = Priority::Bulk;
        call.can_split = true;
        let clock = executor.clock();
        let now = clock.wall();
        let mut query = Query::read(encoded);
        if !call.unchecked {
            query.check_split()?;
        }
        let state = match &options.resume {
            None => None,
            Some(checkpoint) => Some(checkpoint.state(&query, &executor.hotel(query.info.api))?),
        };
        // The slices that are left are windows of one certain filter.
        let resumed = state.as_ref().and_then(|state| state.split.as_deref());
        let combinations = query.combinations(options.split_by.as_deref().or(resumed))?;
        if items_only {
            query.check_list()?;
        }
        let path = query.info.path;
        let span = debug_span!(
            "mews_pages",
            operation = path,
            label = executor.handle().label().as_str(),
            requests = Empty,
            splits = Empty,
        );
        let principal = executor.handle().principal(query.info.api);
        let learned = sizes.get(path, &principal);
        drop(principal);
        let random = RandomState::new().hash_one(path);
        let mut planner = Planner::new(&query, combinations, &options, learned, now, random)?;
        if let Some(state) = state {
            planner.resume(&query, state)?;
        }
        if let Some(end) = options.run.as_ref().and_then(|run| run.end) {
            planner.end_at(end);
        }
        Ok(Self {
            executor,
            sizes,
            clock,
            extractor: Arc::new(query.key_extractor()),
            expected: Expected {
                list: query.asks_for_list(),
                items_only,
                count: query.page_size(),
                minimal: call.minimal,
                described,
            },
            query,
            call,
            planner,
            read_ahead: options.read_ahead.unwrap_or(READ_AHEAD),
            options,
            running: Vec::new(),
            waiting: Vec::new(),
            largest: 0,
            delivered: None,
            service_time: None,
            span,
        })
    }

    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Page>, Error>> {
        if let Some(chain) = self.delivered.take() {
            self.planner.used(chain);
        }
        loop {
            self.start()?;
            let progress = self.poll_running(context);
            if let Some(waiting) = self.take_waiting() {
                self.delivered = Some(waiting.chain);
                return Poll::Ready(Ok(Some(waiting.page)));
            }
            if self.planner.is_over() {
                self.running.clear();
                return Poll::Ready(match self.planner.take_cause() {
                    None => Ok(None),
                    Some((cause, slice)) => {
                        let what = self.query.describe(&slice.filters, slice.window);
                        Err(self.incomplete(cause, &what))
                    }
                });
            }
            if !progress {
                return Poll::Pending;
            }
        }
    }

    /// Starts as many requests as may run now.
    fn start(&mut self) -> Result<(), Error> {
        self.planner.set_local_time(self.clock.wall());
        loop {
            let only_needed = !self.has_room();
            let Some(job) = self.planner.next(self.waiting.len(), only_needed) else {
                return Ok(());
            };
            let Slice {
                filters,
                window,
                count,
                ..
            } = job.slice;
            let body = self.query.body(&filters, window, count, job.cursor)?;
            let (executor, call) = (self.executor.clone(), self.call.clone());
            let pause = (!job.pause.is_zero()).then(|| self.clock.sleep(job.pause));
            let info = self.query.info;
            let expected = Expected {
                count,
                ..self.expected
            };
            let extractor = Arc::clone(&self.extractor);
            let request = async move {
                if let Some(pause) = pause {
                    pause.await;
                }
                let answer = executor.run(Target::Known(&info), &body, &call).await?;
                let (attempts, refusals) = (answer.attempts.into(), answer.refusals.into());
                let served = answer.date();
                Ok(Response {
                    page: Page::read(info, answer, expected, &extractor),
                    served,
                    attempts,
                    refusals,
                })
            };
            self.running
                .push((job.chain, PageRequest::start(request, self.span.clone())));
        }
    }

    /// Whether another page fits into the read-ahead. The first page is requested alone, since its
    /// size determines how many fit.
    fn has_room(&self) -> bool {
        if self.running.is_empty() && self.waiting.is_empty() {
            return true;
        }
        let finished: usize = self.waiting.iter().map(|waiting| waiting.page.size()).sum();
        let under_way = self.largest.saturating_mul(self.running.len() + 1);
        self.largest > 0 && finished.saturating_add(under_way) <= self.read_ahead
    }

    /// Takes all responses that have come; whether there were any.
    fn poll_running(&mut self, context: &mut Context<'_>) -> bool {
        let mut index = 0;
        let mut progress = false;
        while index < self.running.len() {
            match self.running[index].1.poll(context) {
                Poll::Pending => index += 1,
                Poll::Ready(response) => {
                    let (chain, _) = self.running.remove(index);
                    self.handle(chain, response);
                    progress = true;
                }
            }
        }
        progress
    }

    fn handle(&mut self, chain: u64, response: Result<Response, Error>) {
        match response {
            Ok(response) => {
                if let Some(served) = response.served {
                    self.service_time.get_or_insert(served);
                    self.planner.set_service_time(served);
                    self.follow_run(served);
                }
                self.planner.sent(response.attempts, response.refusals);
                match response.page {
                    Ok((page, keys)) => self.take_page(chain, page, &keys),
                    Err(error) => self.planner.error(chain, error),
                }
            }
            Err(error) => {
                let attempts = error.attempts();
                self.planner
                    .sent(attempts.len() as u64, refusals(attempts) as u64);
                self.planner.error(chain, error);
            }
        }
        if let Some(hook) = &self.options.on_progress {
            hook.call(&Progress {
                stats: self.planner.stats,
                share: self.planner.share(),
            });
        }
    }

    fn follow_run(&mut self, served: Timestamp) {
        let Some(run) = &mut self.options.run else {
            return;
        };
        let known = run.end;
        run.follow(served);
        if let Some(end) = run.end.filter(|_| known.is_none()) {
            self.planner.end_at(end);
        }
    }

    fn take_page(&mut self, chain: u64, mut page: Page, keys: &[ItemKey]) {
        self.largest = self.largest.max(page.size());
        let Some(position) = self.planner.position(chain) else {
            return;
        };
        let next = page.cursor.clone();
        let is_empty = page.is_empty() && self.expected.list;
        let Some(deliver) = self.planner.page(chain, keys, is_empty, next) else {
            return;
        };
        page.keep(&deliver);
        self.waiting.push(Waiting {
            chain,
            position,
            page,
        });
    }

    fn take_waiting(&mut self) -> Option<Waiting> {
        let first = if self.options.ordered {
            // The first of the newest: pages of one chain came in their order.
            let newest = (0..self.waiting.len()).min_by_key(|index| &self.waiting[*index].position);
            newest.filter(|index| self.planner.is_due(&self.waiting[*index].position))?
        } else {
            0
        };
        // Only a few pages wait.
        (first < self.waiting.len()).then(|| self.waiting.remove(first))
    }

    /// The rest, as a checkpoint and as intervals.
    fn checkpoint(&self, undelivered: bool) -> (Checkpoint, super::checkpoint::State) {
        let mut state = self.planner.left(&self.query, undelivered);
        state.hotel = Some(self.executor.hotel(self.query.info.api));
        state.run.clone_from(&self.options.run);
        (Checkpoint::new(&state), state)
    }

    fn incomplete(&self, cause: Error, what: &str) -> Error {
        let (checkpoint, state) = self.checkpoint(false);
        let (done, todo) = self.planner.intervals(&state);
        let is_size = matches!(
            cause.kind(),
            ErrorKind::TooHeavy
                | ErrorKind::TooLarge
                | ErrorKind::Timeout
                | ErrorKind::ResponseTooLarge
        );
        let cause = if (is_size || cause.is_from_gateway()) && !what.is_empty() {
            cause.with_added_message(&format!("could not be made smaller: {what}"))
        } else {
            cause
        };
        cause
            .in_operation(self.query.info.path.into())
            .with_incomplete(Incomplete {
                done,
                todo,
                checkpoint,
            })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let Stats {
            requests, splits, ..
        } = self.planner.stats;
        self.span
            .record("requests", requests)
            .record("splits", splits);
        if let Some(learned) = self.planner.learned() {
            let info = &self.query.info;
            let principal = self.executor.handle().principal(info.api);
            self.sizes.insert(info.path, &principal, learned);
        }
    }
}
