//! Walks: page after page behind the cursor, and the items on them.

use std::future::poll_fn;
use std::marker::PhantomData;
use std::ops::Range;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde_json::value::RawValue;

use crate::attempt::Answer;
use crate::client::{Client, Target};
use crate::codec::{Encoded, decode, unreadable};
use crate::decode::DecodeError;
use crate::error::{Error, ErrorKind, Outcome};
use crate::object::{Members, range_in};
use crate::operation::{OperationInfo, Walk};
use crate::options::CallOptions;
use crate::transport::BoxFuture;
use crate::value::Cursor;

/// The pages of a walk, as a [`Stream`] or by [`try_next`](Self::try_next).
///
/// It ends when the service names no further page, or the page is empty. A page with few items doesn't end it, and a cursor
/// that comes again is an error. After an error it is over; [`cursor`](Self::cursor) tells where to take it up. Nothing runs in the background:
/// dropping it stops everything.
#[must_use = "a walk sends nothing until it is polled"]
pub struct Pages<R> {
    feed: Feed,
    cursor: Option<Cursor>,
    request: PhantomData<fn() -> R>,
}

impl<R: Walk> Pages<R> {
    pub(crate) fn new(feed: Feed, start: Option<Cursor>) -> Self {
        Self {
            feed,
            cursor: start,
            request: PhantomData,
        }
    }

    /// The next page, `None` after the last. A call that is dropped before it is done loses nothing.
    ///
    /// # Errors
    /// When the page could not be got or read; the walk is over then.
    pub async fn try_next(&mut self) -> Result<Option<R::Response>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// Where the next page starts: put it into the `Limitation` of a later request to go on from here. `None` before the
    /// first page (unless the request names a start) and after the last.
    pub fn cursor(&self) -> Option<&Cursor> {
        self.cursor.as_ref()
    }
}

impl<R: Walk> Stream for Pages<R> {
    type Item = Result<R::Response, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if matches!(self.feed, Feed::Ended) {
            return Poll::Ready(None);
        }
        let Some(page) = ready!(self.feed.poll_next(context))? else {
            self.cursor = None;
            return Poll::Ready(None);
        };
        let response = decode::<R>(&page.answer);
        match &response {
            Ok(_) => self.cursor = page.cursor,
            Err(_) => self.feed.end(),
        }
        Poll::Ready(Some(response))
    }
}

/// The items of a walk, as a [`Stream`] or by [`try_next`](Self::try_next).
///
/// Each item is read by itself: one that can't be read is an error with its place and text ([`Error::is_bad_item`]) and the
/// walk goes on behind it. After any other error it is over. Nothing runs in the background: dropping it stops everything.
#[must_use = "a walk sends nothing until it is polled"]
pub struct Items<R> {
    feed: Feed,
    page: Option<(RawPage, std::vec::IntoIter<Range<usize>>, usize)>,
    request: PhantomData<fn() -> R>,
}

impl<R: Walk> Items<R> {
    pub(crate) fn new(feed: Feed) -> Self {
        Self {
            feed,
            page: None,
            request: PhantomData,
        }
    }

    /// The next item, `None` after the last. A call that is dropped before it is done loses nothing.
    ///
    /// # Errors
    /// When the item can't be read ([`Error::is_bad_item`]; the next call goes on behind it), or the next page could not be
    /// got (the walk is over then).
    pub async fn try_next(&mut self) -> Result<Option<R::Item>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }
}

impl<R: Walk> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some((page, ranges, index)) = &mut self.page {
                if let Some(range) = ranges.next() {
                    *index += 1;
                    let item = &page.answer.body[range];
                    return Poll::Ready(Some(
                        R::decode_item(item)
                            .map_err(|error| page.bad_item(*index - 1, item, error)),
                    ));
                }
                self.page = None;
            }
            let Some(page) = ready!(self.feed.poll_next(context))? else {
                return Poll::Ready(None);
            };
            match page.items() {
                Ok(ranges) => self.page = Some((page, ranges.into_iter(), 0)),
                Err(error) => {
                    self.feed.end();
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
    }
}

/// Runs a walker as a stream of raw pages. Keeps the request under way, so that a dropped `try_next` resumes it.
#[allow(clippy::large_enum_variant)] // One for each walk, and mostly busy.
pub(crate) enum Feed {
    Idle(Walker),
    Busy(BoxFuture<'static, (Walker, Result<Option<RawPage>, Error>)>),
    Failed(Error),
    Ended,
}

impl Feed {
    pub(crate) fn new(walker: Walker) -> Self {
        Self::Idle(walker)
    }

    pub(crate) fn failed(error: Error) -> Self {
        Self::Failed(error)
    }

    fn end(&mut self) {
        *self = Self::Ended;
    }

    fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<RawPage>, Error>> {
        loop {
            match std::mem::replace(self, Self::Ended) {
                Self::Idle(mut walker) => {
                    *self = Self::Busy(Box::pin(async move {
                        let page = walker.next().await;
                        (walker, page)
                    }));
                }
                Self::Busy(mut future) => {
                    let Poll::Ready((walker, page)) = future.as_mut().poll(context) else {
                        *self = Self::Busy(future);
                        return Poll::Pending;
                    };
                    if let Ok(Some(_)) = page {
                        *self = Self::Idle(walker);
                    }
                    return Poll::Ready(page);
                }
                Self::Failed(error) => return Poll::Ready(Err(error)),
                Self::Ended => return Poll::Ready(Ok(None)),
            }
        }
    }
}

/// Follows the cursor of an operation, not knowing its types.
pub(crate) struct Walker {
    client: Client,
    info: &'static OperationInfo,
    request: Encoded,
    options: CallOptions,
    next: Next,
    guard: LoopGuard,
}

enum Next {
    Page(Option<Cursor>),
    Loop,
    End,
}

impl Walker {
    pub(crate) fn new(
        client: Client,
        info: &'static OperationInfo,
        request: Encoded,
        options: CallOptions,
    ) -> Self {
        let start = request.start();
        let mut guard = LoopGuard::default();
        if let Some(start) = &start {
            guard.is_repeated(start);
        }
        Self {
            client,
            info,
            request,
            options,
            next: Next::Page(start),
            guard,
        }
    }

    async fn next(&mut self) -> Result<Option<RawPage>, Error> {
        let cursor = match std::mem::replace(&mut self.next, Next::End) {
            Next::Page(cursor) => cursor,
            Next::Loop => {
                return Err(Error::new(ErrorKind::CursorLoop, Outcome::Applied)
                    .in_operation(self.info.path.into()));
            }
            Next::End => return Ok(None),
        };
        let body = self
            .request
            .body(cursor)
            .map_err(|error| error.in_operation(self.info.path.into()))?;
        let answer = self
            .client
            .run(Target::Known(self.info), &body, &self.options)
            .await?;
        if answer.body.is_empty() {
            return Ok(None);
        }
        let page = RawPage::read(self.info, answer)?;
        if let Some(cursor) = &page.cursor {
            let repeated = self.guard.is_repeated(cursor);
            self.next = if repeated {
                Next::Loop
            } else {
                Next::Page(Some(cursor.clone()))
            };
        }
        Ok(Some(page))
    }
}

/// Finds a cycle of any length in a sequence of cursors while remembering one of them (Brent): the remembered one is replaced
/// after 1, 2, 4, 8 … steps, so that it comes to lie on the cycle and the walk comes past it again.
#[derive(Default)]
struct LoopGuard {
    remembered: Option<Cursor>,
    steps: u64,
    limit: u64,
}

impl LoopGuard {
    fn is_repeated(&mut self, cursor: &Cursor) -> bool {
        if self.remembered.as_ref() == Some(cursor) {
            return true;
        }
        if self.steps == self.limit {
            self.remembered = Some(cursor.clone());
            self.limit = (self.limit * 2).max(1);
            self.steps = 0;
        }
        self.steps += 1;
        false
    }
}

/// A page as it came, with where the next one starts.
pub(crate) struct RawPage {
    info: &'static OperationInfo,
    answer: Answer,
    /// `None` on the last page.
    cursor: Option<Cursor>,
    /// Where the primary list stands in the body; `None` if it is absent or null.
    list: Option<Range<usize>>,
}

impl RawPage {
    fn read(info: &'static OperationInfo, answer: Answer) -> Result<Self, Error> {
        let members = match serde_json::from_slice::<Members<'_>>(&answer.body) {
            Ok(members) => members,
            Err(_) => {
                return Err(unreadable(
                    info,
                    answer.status,
                    answer.request_id,
                    &DecodeError::new("", "expected an object"),
                ));
            }
        };
        let list_at = |property| {
            members
                .get(property)
                .map(RawValue::get)
                .filter(|list| *list != "null")
        };
        let list = info.list.and_then(|list| list_at(list.property));
        let cursor = match info.page_size.and_then(|_| members.get("Cursor")) {
            None => None,
            Some(text) => match serde_json::from_str::<Option<Cursor>>(text.get()) {
                Ok(cursor) => cursor,
                Err(_) => {
                    return Err(unreadable(
                        info,
                        answer.status,
                        answer.request_id,
                        &DecodeError::new("Cursor", "expected a text"),
                    ));
                }
            },
        };
        // A primary list that is there but empty ends the walk, unless the page brings something else.
        let exhausted = list.is_some_and(is_empty)
            && info
                .also
                .iter()
                .all(|also| list_at(also.property).is_none_or(is_empty));
        let list = list.map(|list| range_in(&answer.body, list));
        Ok(Self {
            info,
            cursor: cursor.filter(|_| !exhausted),
            list,
            answer,
        })
    }

    /// Where each item of the primary list stands in the body.
    fn items(&self) -> Result<Vec<Range<usize>>, Error> {
        let property = self.info.list.map_or("", |list| list.property);
        let wrong = |message| self.unreadable(&DecodeError::new(property, message));
        let Some(list) = self.list.clone() else {
            return match self.cursor {
                // Going on would walk through pages without items, and stopping would look like having seen them all.
                Some(_) => Err(wrong(
                    "the list is absent although there are further pages: is its extent switched off?",
                )),
                None => Ok(Vec::new()),
            };
        };
        let items: Vec<&RawValue> = serde_json::from_slice(&self.answer.body[list])
            .map_err(|_| wrong("expected a list"))?;
        Ok(items
            .into_iter()
            .map(|item| range_in(&self.answer.body, item.get()))
            .collect())
    }

    fn bad_item(&self, index: usize, item: &[u8], error: DecodeError) -> Error {
        let property = self.info.list.map_or("", |list| list.property);
        self.unreadable(&error.within(&format!("{property}[{index}]")))
            .with_raw_item(String::from_utf8_lossy(item))
    }

    fn unreadable(&self, error: &DecodeError) -> Error {
        unreadable(
            self.info,
            self.answer.status,
            self.answer.request_id.clone(),
            error,
        )
    }
}

fn is_empty(list: &str) -> bool {
    list.strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .is_some_and(|inside| inside.trim().is_empty())
}

#[cfg(test)]
mod tests;
