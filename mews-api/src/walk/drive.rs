//! Makes the requests of a plan. Nothing runs unless it is polled: no task, and dropping it stops everything.

use std::hash::{BuildHasher, RandomState};
use std::ops::Range;
use std::sync::Arc;
use std::task::{Context, Poll};

use super::page::RawPage;
use super::plan::{Place, Plan, Wishes};
use super::request::Request;
use super::seen::Marker;
use super::stats::{Progress, Stats};
use super::token::{Incomplete, Token};
use crate::attempt::Answer;
use crate::client::{Client, Target};
use crate::clock::Clock;
use crate::codec::Encoded;
use crate::error::Error;
use crate::limiter::Class;
use crate::options::CallOptions;
use crate::run::refusals;
use crate::transport::BoxFuture;
use crate::value::Timestamp;

pub(crate) type Hook = Box<dyn FnMut(&Progress) + Send>;

/// A walk as a stream of raw pages.
pub(crate) struct Feed(State);

enum State {
    New(Box<Setup>),
    Running(Box<Driver>),
    Failed(Error),
    Ended(Stats),
}

/// A walk that was not polled yet.
pub(crate) struct Setup {
    pub(crate) client: Client,
    pub(crate) encoded: Encoded,
    pub(crate) options: CallOptions,
    pub(crate) wishes: Wishes,
    pub(crate) axis: Option<String>,
    pub(crate) resume: Option<String>,
    pub(crate) hook: Option<Hook>,
    /// Only the items of the primary list are of interest.
    pub(crate) items: bool,
}

impl Setup {
    pub(crate) fn new(client: Client, encoded: Encoded, mut options: CallOptions) -> Self {
        // A walk yields to single calls, and cuts what is too heavy instead of sending it again.
        options.class = Class::Bulk;
        options.splits = true;
        Self {
            client,
            encoded,
            options,
            wishes: Wishes::default(),
            axis: None,
            resume: None,
            hook: None,
            items: false,
        }
    }
}

struct Driver {
    client: Client,
    clock: Arc<dyn Clock>,
    /// When the last answer was made, by the service's clock: where open ends are pinned.
    served: Option<Timestamp>,
    request: Request,
    options: CallOptions,
    marker: Marker,
    asks_for_list: bool,
    /// Only the items of the primary list are of interest.
    items: bool,
    plan: Plan,
    ordered: bool,
    running: Vec<(u64, BoxFuture<'static, Result<Answer, Error>>)>,
    waiting: Vec<Waiting>,
    /// The part of the page that was handed on last.
    handed: Option<u64>,
    hook: Option<Hook>,
}

/// A page that was not handed on yet.
struct Waiting {
    part: u64,
    place: Place,
    page: RawPage,
}

impl Feed {
    pub(crate) fn new(setup: Setup) -> Self {
        Self(State::New(Box::new(setup)))
    }

    pub(crate) fn failed(error: Error) -> Self {
        Self(State::Failed(error))
    }

    fn end(&mut self) {
        self.0 = State::Ended(self.stats());
    }

    pub(crate) fn is_ended(&self) -> bool {
        matches!(self.0, State::Ended(_))
    }

    /// Changes what is wanted, as long as nothing was asked for.
    pub(crate) fn set(&mut self, change: impl FnOnce(&mut Setup)) {
        match &mut self.0 {
            State::New(setup) => change(setup),
            State::Running(_) | State::Failed(_) | State::Ended(_) => {}
        }
    }

    pub(crate) fn stats(&self) -> Stats {
        match &self.0 {
            State::Running(driver) => driver.plan.stats,
            State::Ended(stats) => *stats,
            State::New(_) | State::Failed(_) => Stats::default(),
        }
    }

    /// What was not handed on yet, as text.
    pub(crate) fn position(&self) -> Option<String> {
        match &self.0 {
            State::Running(driver) => Some(driver.plan.left(&driver.request, true).to_text()),
            State::New(setup) => setup.resume.clone(),
            State::Failed(_) | State::Ended(_) => None,
        }
    }

    /// Whether the walk is one chain of pages.
    pub(crate) fn is_one_chain(&self) -> bool {
        match &self.0 {
            State::Running(driver) => driver.plan.is_one_chain(),
            _ => true,
        }
    }

    pub(crate) fn poll_next(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Option<RawPage>, Error>> {
        loop {
            match &mut self.0 {
                State::Running(driver) => {
                    let polled = driver.poll_next(context);
                    if let Poll::Ready(Ok(None) | Err(_)) = polled {
                        self.end();
                    }
                    return polled;
                }
                State::Ended(_) => return Poll::Ready(Ok(None)),
                State::New(_) | State::Failed(_) => {
                    match std::mem::replace(&mut self.0, State::Ended(Stats::default())) {
                        State::New(setup) => match Driver::new(*setup) {
                            Ok(driver) => self.0 = State::Running(Box::new(driver)),
                            Err(error) => return Poll::Ready(Err(error)),
                        },
                        State::Failed(error) => return Poll::Ready(Err(error)),
                        State::Running(_) | State::Ended(_) => {}
                    }
                }
            }
        }
    }
}

impl Driver {
    fn new(setup: Setup) -> Result<Self, Error> {
        let clock = setup.client.clock();
        let wall = clock.wall();
        let mut request = Request::read(setup.encoded);
        let token = setup.resume.map(|text| Token::parse(&text, &request));
        let token = token.transpose()?;
        // What is left are windows of one certain interval.
        let started = token.as_ref().and_then(|token| token.axis.as_deref());
        let facets = request.facets(setup.axis.as_deref().or(started), wall)?;
        if setup.items {
            request.check_list()?;
        }
        let path = request.info.path;
        let mut plan = Plan::new(
            &request,
            facets,
            setup.wishes,
            setup.client.worked_span(path),
            wall,
            RandomState::new().hash_one(path),
        );
        if let Some(token) = token {
            plan.resume(&request, token)?;
        }
        Ok(Self {
            client: setup.client,
            clock,
            served: None,
            marker: request.marker(),
            asks_for_list: request.asks_for_list(),
            items: setup.items,
            request,
            options: setup.options,
            plan,
            ordered: setup.wishes.ordered,
            running: Vec::new(),
            waiting: Vec::new(),
            handed: None,
            hook: setup.hook,
        })
    }

    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<RawPage>, Error>> {
        if let Some(part) = self.handed.take() {
            self.plan.used(part);
        }
        loop {
            self.start()?;
            let progress = self.poll_running(context);
            if let Some(waiting) = self.take_waiting() {
                self.handed = Some(waiting.part);
                return Poll::Ready(Ok(Some(waiting.page)));
            }
            if self.plan.is_over() {
                self.running.clear();
                return Poll::Ready(match self.plan.take_cause() {
                    None => Ok(None),
                    Some(cause) => Err(self.incomplete(cause)),
                });
            }
            if !progress {
                return Poll::Pending;
            }
        }
    }

    /// Begins as many requests as may run now.
    fn start(&mut self) -> Result<(), Error> {
        self.plan
            .set_wall(self.served.unwrap_or_else(|| self.clock.wall()));
        while let Some(job) = self.plan.next(self.waiting.len()) {
            let Some((facet, asked, count, cursor)) = self.plan.question(job.part) else {
                continue;
            };
            let body = self.request.body(facet, asked, count, cursor)?;
            let (client, options) = (self.client.clone(), self.options.clone());
            let pause = (!job.pause.is_zero()).then(|| self.clock.sleep(job.pause));
            let info = self.request.info;
            let answer = async move {
                if let Some(pause) = pause {
                    pause.await;
                }
                client.run(Target::Known(info), &body, &options).await
            };
            self.running.push((job.part, Box::pin(answer)));
        }
        Ok(())
    }

    /// Whether an answer came. One at a time: the next one stays on the wire until the page of this one is used.
    fn poll_running(&mut self, context: &mut Context<'_>) -> bool {
        let came = (0..self.running.len()).find_map(|index| {
            match self.running[index].1.as_mut().poll(context) {
                Poll::Pending => None,
                Poll::Ready(answer) => Some((index, answer)),
            }
        });
        let Some((index, answer)) = came else {
            return false;
        };
        let (part, _) = self.running.remove(index);
        self.handle(part, answer);
        if let Some(hook) = &mut self.hook {
            hook(&Progress {
                stats: self.plan.stats,
                share: self.plan.share(),
            });
        }
        true
    }

    fn handle(&mut self, part: u64, answer: Result<Answer, Error>) {
        match &answer {
            Ok(answer) => {
                self.served = answer.date().or(self.served);
                (self.plan).sent(answer.attempts.into(), answer.refusals.into());
            }
            Err(error) => {
                let attempts = error.attempts();
                (self.plan).sent(attempts.len() as u64, refusals(attempts) as u64);
            }
        }
        let answer = match answer {
            Ok(answer) if answer.body.is_empty() => return self.plan.end(part),
            Ok(answer) => RawPage::read(self.request.info, answer, self.asks_for_list),
            Err(error) => Err(error),
        };
        let mut page = match answer {
            Ok(page) => page,
            Err(error) => return self.plan.error(part, error),
        };
        if self.items
            && let Err(error) = page.check_list()
        {
            return self.plan.error(part, error);
        }
        // A list that is none is for those to judge who read the page.
        let items: Vec<Range<usize>> = page.items().unwrap_or_default();
        let marks: Vec<_> = if self.plan.wants_marks() {
            let body = &page.answer.body;
            items
                .iter()
                .map(|item| self.marker.read(&body[item.clone()]))
                .collect()
        } else {
            Vec::new()
        };
        let Some(place) = self.plan.place(part) else {
            return;
        };
        let next = page.cursor.clone();
        let Some(fresh) = self.plan.page(part, &marks, items.len(), next) else {
            return;
        };
        page.keep(fresh);
        self.waiting.push(Waiting { part, place, page });
    }

    fn take_waiting(&mut self) -> Option<Waiting> {
        let first = if self.ordered {
            // The first of the newest: pages of one part came in their order.
            let newest = (0..self.waiting.len()).min_by_key(|index| &self.waiting[*index].place);
            newest.filter(|index| self.plan.is_due(&self.waiting[*index].place))?
        } else {
            0
        };
        // Few pages wait.
        (first < self.waiting.len()).then(|| self.waiting.remove(first))
    }

    fn incomplete(&self, cause: Error) -> Error {
        let left = self.plan.left(&self.request, false);
        let (done, todo) = self.plan.intervals(&left);
        cause
            .in_operation(self.request.info.path.into())
            .with_incomplete(Incomplete {
                done,
                todo,
                token: left.to_text(),
            })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Some(worked) = self.plan.to_remember() {
            self.client.span_worked(self.request.info.path, worked);
        }
    }
}
