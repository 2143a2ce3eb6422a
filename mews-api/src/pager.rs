//! Walks: page after page behind the cursor, and the items on them.

use std::future::poll_fn;
use std::iter::Enumerate;
use std::marker::PhantomData;
use std::ops::Range;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::codec::{decode, fill_item};
use crate::error::Error;
use crate::operation::Walk;
use crate::value::Cursor;
use crate::walk::{Feed, Further, Progress, RawPage, Stats};
use crate::wire::{Blank, Wire};

/// How a walk goes, the same for pages and items.
macro_rules! settings {
    ($walk:ident) => {
        impl<R: Walk> $walk<R> {
            /// How many requests run side by side at most, 1 at least. Without it the library begins with one and adds two
            /// with each answer, up to sixteen; after a request that was too heavy it begins with one again and adds one, up to
            /// eight, with this set too.
            ///
            /// Requests run side by side where the request has an interval that can be cut, or an id list beyond its limit; a
            /// single chain of pages can't. Set before the first poll; later it has no effect.
            pub fn concurrency(mut self, requests: usize) -> Self {
                self.feed
                    .set(|setup| setup.wishes.concurrency = Some(requests.max(1)));
                self
            }

            /// Hands on what is newer first: the windows of an interval from its end to its start, each in the service's own
            /// order. Without it pages come as they arrive.
            ///
            /// What arrives early waits, at most sixteen pages (or as many as requests run side by side, if that is more) and what
            /// is under way then; then the walk waits. What came into an open interval during the walk comes last; an item whose
            /// times changed meanwhile may come late. Set before the first poll; later it has no effect.
            pub fn ordered(mut self) -> Self {
                self.feed.set(|setup| setup.wishes.ordered = true);
                self
            }

            /// Which interval of the request is cut where there are several, by its property's name, such as `CreatedUtc`. Without
            /// it: one that is longer than its limit, then one whose times never change, then the longest. One that is not set,
            /// or that must not be cut, makes the walk fail before its first request. Set before the first poll; later it has
            /// no effect.
            pub fn split_by(mut self, property: impl Into<String>) -> Self {
                self.feed.set(|setup| setup.axis = Some(property.into()));
                self
            }

            /// Is called after each answer, by whoever polls the walk: it must not block. Set before the first poll; later
            /// it has no effect.
            pub fn on_progress(mut self, hook: impl FnMut(&Progress) + Send + 'static) -> Self {
                self.feed.set(|setup| setup.hook = Some(Box::new(hook)));
                self
            }

            /// Goes on where another walk of the same request stopped: by [`position`](Self::position), or
            /// [`Incomplete::resume_token`](crate::Incomplete::resume_token). The interval that was cut then is cut again. The token
            /// of another request, of another [`split_by`](Self::split_by), or a damaged one makes the walk fail before its
            /// first request. Set before the first poll; later it has no effect.
            pub fn resume(mut self, token: impl Into<String>) -> Self {
                self.feed.set(|setup| setup.resume = Some(token.into()));
                self
            }

            /// What came so far.
            pub fn stats(&self) -> Stats {
                self.feed.stats()
            }

            /// What is left to read, as text to be stored: give it to [`resume`](Self::resume) of a later walk of the same
            /// request. The page handed on last counts as read when the next one is asked for; until then it is still part of what
            /// is left, so that nothing is lost if the process ends. Items on the boundary of what was read may come again, of an
            /// [`ordered`](Self::ordered) walk also those that lie across it.
            ///
            /// `None` before the first poll (unless the walk was resumed), and when the walk is over.
            pub fn position(&self) -> Option<String> {
                self.feed.position()
            }
        }
    };
}

settings!(Pages);
settings!(Items);

/// The pages of a walk, as a [`Stream`] or by [`try_next`](Self::try_next).
///
/// It ends when the service names no further page, or the page is empty although its primary list was asked for. A page with
/// few items doesn't end it, and a cursor that comes again is an error. A page that is no answer of this operation is an error
/// with its text ([`Error::is_bad_item`]), and the walk goes on behind it. After any other error it is over;
/// [`cursor`](Self::cursor) and [`Error::incomplete`] tell where to take it up. Nothing runs in the background: dropping it
/// stops everything.
///
/// Items of further lists (the customers of reservations) come once as well, with the first page that has them, so far as the
/// latest 50,000 are concerned: older ones may come again, so that memory doesn't grow with the walk.
#[must_use = "a walk sends nothing until it is polled"]
pub struct Pages<R> {
    feed: Feed,
    further: Further,
    cursor: Option<Cursor>,
    request: PhantomData<fn() -> R>,
}

impl<R: Walk> Pages<R> {
    pub(crate) fn new(feed: Feed, start: Option<Cursor>) -> Self {
        Self {
            feed,
            further: Further::default(),
            cursor: start,
            request: PhantomData,
        }
    }

    fn read(&mut self, mut page: RawPage) -> Result<R::Response, Error> {
        let keys = match page.leave_out_repeated(&self.further) {
            Ok(keys) => keys,
            Err(error) => return Err(page.bad_page(error)),
        };
        match decode::<R>(&page.answer) {
            Ok(response) => {
                self.further.keep(keys);
                Ok(response)
            }
            Err(error) => Err(page.bad_page(error)),
        }
    }

    /// The next page, `None` after the last. A call that is dropped before it is done loses nothing.
    ///
    /// # Errors
    /// When the page can't be read ([`Error::is_bad_item`], [`Error::raw_item`] being its text; the next call goes on behind
    /// it), or could not be got (the walk is over then).
    pub async fn try_next(&mut self) -> Result<Option<R::Response>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// Where the next page starts: put it into the `Limitation` of a later request to go on from here. `None` before the
    /// first page (unless the request names a start), after the last, and where the walk is more than one chain of pages; see
    /// [`position`](Self::position).
    pub fn cursor(&self) -> Option<&Cursor> {
        self.cursor.as_ref()
    }
}

impl<R: Walk> Stream for Pages<R> {
    type Item = Result<R::Response, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.feed.is_ended() {
            return Poll::Ready(None);
        }
        let Some(page) = ready!(self.feed.poll_next(context))? else {
            self.cursor = None;
            return Poll::Ready(None);
        };
        let one_chain = self.feed.is_one_chain();
        self.cursor = page.cursor.clone().filter(|_| one_chain);
        Poll::Ready(Some(self.read(page)))
    }
}

/// The items of a walk, as a [`Stream`] or by [`try_next`](Self::try_next).
///
/// Each item is read by itself: one that can't be read, or a page whose list is none, is an error with its place and text
/// ([`Error::is_bad_item`]) and the walk goes on behind it. A request whose extent leaves the items out is refused. After any
/// other error it is over, and [`Error::incomplete`] tells what is left. Nothing runs in the background: dropping it stops
/// everything.
#[must_use = "a walk sends nothing until it is polled"]
pub struct Items<R> {
    feed: Feed,
    page: Option<Open>,
    request: PhantomData<fn() -> R>,
}

/// A page of which items are left to be read.
struct Open {
    page: RawPage,
    items: Enumerate<std::vec::IntoIter<Range<usize>>>,
}

impl Open {
    /// Fills a blank item from the next one that did not come before; `None` after the last.
    fn next(&mut self, item: &mut dyn Wire) -> Option<Result<(), Error>> {
        let page = &self.page;
        let (index, range) = self.items.find(|(index, _)| !page.is_repeated(*index))?;
        let text = &page.answer.body[range];
        let filled = fill_item(page.info, &page.answer, text, item);
        Some(filled.map_err(|error| page.bad_item(index, text, *error)))
    }
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
        let this = &mut *self;
        let mut item = R::Item::blank();
        let filled = ready!(poll_item(
            &mut this.feed,
            &mut this.page,
            &mut item,
            context
        ));
        Poll::Ready(filled.map(|filled| filled.map(|()| item)))
    }
}

/// Not generic: once for all operations. Fills a blank item.
fn poll_item(
    feed: &mut Feed,
    open: &mut Option<Open>,
    item: &mut dyn Wire,
    context: &mut Context<'_>,
) -> Poll<Option<Result<(), Error>>> {
    loop {
        if let Some(page) = open {
            if let Some(filled) = page.next(item) {
                return Poll::Ready(Some(filled));
            }
            *open = None;
        }
        let Some(page) = ready!(feed.poll_next(context))? else {
            return Poll::Ready(None);
        };
        match page.items() {
            Ok(ranges) => {
                let items = ranges.into_iter().enumerate();
                *open = Some(Open { page, items });
            }
            Err(error) => return Poll::Ready(Some(Err(page.bad_page(error)))),
        }
    }
}

#[cfg(test)]
mod tests;
