//! The streams that users hold: the pages of a call, and the items on them.

use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::driver::PageStream;
use super::keys::RecentKeys;
use super::page::Page;
use super::progress::Stats;
use crate::base::error::{Error, ErrorKind};
use crate::base::incomplete::Checkpoint;
use crate::base::operation::{Listed, Paginated};
use crate::json::{Codec, DecodeError, Empty};
use crate::response::decode::{decode, fill_item};
use crate::value::{Cursor, Timestamp};

/// The most items of [`Items::try_collect`].
const MAX_COLLECTED: usize = 100_000;

/// Accessors of both streams.
macro_rules! state {
    ($stream:ident: $request:ident, $($pages:ident).+) => {
        impl<R: $request> $stream<R> {
            /// The counts so far.
            pub fn stats(&self) -> Stats {
                self.$($pages).+.stats()
            }

            /// The time of the first response by the service's clock; `None` before it, or if the
            /// service did not send one. A later call that asks for what has changed since this
            /// time misses nothing that changed while this one was running.
            pub fn service_time(&self) -> Option<Timestamp> {
                self.$($pages).+.service_time()
            }

            /// The unread rest, to [`resume`](crate::Call::resume) the same call later. The page
            /// that was delivered last counts as read when the next one is requested, so nothing is
            /// lost if the process ends in between. After a resume, items that lie across an open
            /// boundary may be delivered again.
            ///
            /// `None` before the first poll (unless the call was resumed) and after the end.
            pub fn checkpoint(&self) -> Option<Checkpoint> {
                self.$($pages).+.checkpoint()
            }
        }
    };
}

state!(Pages: Paginated, pages);
state!(Items: Listed, stream.pages);

/// The pages of a call, as a [`Stream`] or by [`try_next`](Self::try_next).
///
/// It ends at the page without a cursor. Pages with few items, or none, do not end it. A repeated
/// cursor, a hundred pages without items in a row, or a page without its required list are errors.
/// A page that cannot be read as a response is an error with its text ([`Error::is_bad_item`]), and
/// the stream continues after it. After any other error the stream is over; continue with
/// [`cursor`](Self::cursor) or [`Error::incomplete`].
///
/// Items of secondary lists (the customers of reservations) come once as well, with the first page
/// that has them. Only their latest 50,000 keys are kept, so older ones may come again.
///
/// # Requests under way
/// A request starts only while the stream is polled. On a Tokio runtime each request is a task of
/// its own, so that responses are read while the consumer works on a page; finished pages wait in
/// memory, up to [`read_ahead`](crate::Call::read_ahead) bytes. On a current-thread runtime a
/// consumer that blocks the thread stops these tasks, too, and all other calls. Without a Tokio
/// runtime, requests make progress only while the stream is polled. Dropping the stream ends them
/// all.
#[must_use = "nothing is sent until it is polled"]
pub struct Pages<R> {
    pages: PageStream,
    recent: RecentKeys,
    cursor: Option<Cursor>,
    request: PhantomData<fn() -> R>,
}

impl<R: Paginated> Pages<R> {
    pub(crate) fn new(pages: PageStream, start: Option<Cursor>) -> Self {
        Self {
            pages,
            recent: RecentKeys::default(),
            cursor: start,
            request: PhantomData,
        }
    }

    fn read(&mut self, mut page: Page) -> Result<R::Response, Error> {
        let keys = page.remove_repeated(&self.recent);
        match decode::<R>(&page.answer) {
            Ok(response) => {
                for key in keys {
                    self.recent.insert(key);
                }
                Ok(response)
            }
            Err(error) => Err(page.bad_page(error)),
        }
    }

    /// The next page, `None` after the last. A call that is dropped before it is done loses
    /// nothing.
    ///
    /// # Errors
    /// If the page can't be read ([`Error::is_bad_item`], with its text in [`Error::raw_item`]; the
    /// next call continues after it), or there is no response (the stream is over then).
    pub async fn try_next(&mut self) -> Result<Option<R::Response>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// Where the next page starts: the `Limitation` of a later request takes it. `None` before the
    /// first page (unless the request names a start), after the last, and if the call is split; see
    /// [`checkpoint`](Self::checkpoint).
    pub fn cursor(&self) -> Option<&Cursor> {
        self.cursor.as_ref()
    }
}

impl<R: Paginated> Stream for Pages<R> {
    type Item = Result<R::Response, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.pages.is_ended() {
            return Poll::Ready(None);
        }
        let Some(page) = ready!(self.pages.poll_next(context))? else {
            self.cursor = None;
            return Poll::Ready(None);
        };
        let one_chain = self.pages.is_one_chain();
        self.cursor = page.cursor.clone().filter(|_| one_chain);
        Poll::Ready(Some(self.read(page)))
    }
}

/// The items of a call, as a [`Stream`] or by [`try_next`](Self::try_next).
///
/// Each item is read by itself. An item that cannot be read is an error with its place and text
/// ([`Error::is_bad_item`]), and the stream continues after it. A request whose extent leaves the
/// items out is rejected. After any other error the stream is over, and [`Error::incomplete`] has
/// the unread rest. [`Pages`] describes requests under way.
#[must_use = "nothing is sent until it is polled"]
pub struct Items<R> {
    stream: ItemStream,
    request: PhantomData<fn() -> R>,
}

/// The items of a call, into values of any type: once for all operations.
pub(crate) struct ItemStream {
    pub(crate) pages: PageStream,
    page: Option<OpenPage>,
}

/// A page of which items are left.
struct OpenPage {
    page: Page,
    next: usize,
}

impl OpenPage {
    /// Fills an empty item from the next one; `None` after the last.
    fn next(&mut self, item: &mut dyn Codec) -> Option<Result<(), Error>> {
        let page = &self.page;
        let (index, range) = page.items.get(self.next)?;
        self.next += 1;
        let text = &page.answer.body[range.clone()];
        let filled = fill_item(&page.info, &page.answer, text, item);
        Some(filled.map_err(|error| page.bad_item(*index, text, *error)))
    }
}

impl<R: Listed> Items<R> {
    pub(crate) fn new(pages: PageStream) -> Self {
        Self {
            stream: ItemStream::new(pages),
            request: PhantomData,
        }
    }

    /// The next item, `None` after the last. A call that is dropped before it is done loses
    /// nothing.
    ///
    /// # Errors
    /// If the item can't be read ([`Error::is_bad_item`]; the next call continues after it), or
    /// there is no response to a request (the stream is over then).
    pub async fn try_next(&mut self) -> Result<Option<R::Item>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// The next item for which `is` holds, `None` if there are no more. Items before it are
    /// skipped.
    ///
    /// # Errors
    /// Those of [`try_next`](Self::try_next).
    pub async fn try_find(
        &mut self,
        mut is: impl FnMut(&R::Item) -> bool,
    ) -> Result<Option<R::Item>, Error> {
        while let Some(item) = self.try_next().await? {
            if is(&item) {
                return Ok(Some(item));
            }
        }
        Ok(None)
    }

    /// All items, at most 100,000: for lists that are known to be short. For others use
    /// [`try_next`](Self::try_next), or [`try_collect_up_to`](Self::try_collect_up_to) with a bound
    /// of your own.
    ///
    /// # Errors
    /// The first error ends it and no items are returned. More items than the bound are an error
    /// ([`Error::is_response_too_large`]).
    pub async fn try_collect(self) -> Result<Vec<R::Item>, Error> {
        self.try_collect_up_to(MAX_COLLECTED).await
    }

    /// All items, at most this many.
    ///
    /// # Errors
    /// As for [`try_collect`](Self::try_collect).
    pub async fn try_collect_up_to(mut self, max: usize) -> Result<Vec<R::Item>, Error> {
        let mut items = Vec::new();
        while let Some(item) = self.try_next().await? {
            if items.len() == max {
                let message = format!("more than {max} items; read them one by one");
                return Err(Error::new(ErrorKind::ResponseTooLarge).with_message(message));
            }
            items.push(item);
        }
        Ok(items)
    }
}

impl<R: Listed> Stream for Items<R> {
    type Item = Result<R::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut item = R::Item::empty();
        let filled = ready!(self.stream.poll_next(&mut item, context));
        Poll::Ready(filled.map(|filled| filled.map(|()| item)))
    }
}

impl ItemStream {
    pub(crate) fn new(pages: PageStream) -> Self {
        Self { pages, page: None }
    }

    /// The text of the item that was filled last.
    pub(crate) fn text(&self) -> Option<&[u8]> {
        let (_, _, text) = self.last()?;
        Some(text)
    }

    /// The error of the item that was filled last, for a reason that reading did not notice.
    pub(crate) fn refused(&self, reason: &str) -> Option<Error> {
        let (page, index, text) = self.last()?;
        Some(page.bad_item(index, text, DecodeError::new("", reason)))
    }

    /// The item that was filled last: its page, its index and its text.
    fn last(&self) -> Option<(&Page, usize, &[u8])> {
        let open = self.page.as_ref()?;
        let (index, range) = open.page.items.get(open.next.checked_sub(1)?)?;
        let text = open.page.answer.body.get(range.clone())?;
        Some((&open.page, *index, text))
    }

    /// Fills an empty item from the next one; `None` after the last.
    pub(crate) fn poll_next(
        &mut self,
        item: &mut dyn Codec,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<(), Error>>> {
        loop {
            if let Some(page) = &mut self.page {
                if let Some(filled) = page.next(item) {
                    return Poll::Ready(Some(filled));
                }
                self.page = None;
            }
            let Some(page) = ready!(self.pages.poll_next(context))? else {
                return Poll::Ready(None);
            };
            self.page = Some(OpenPage { page, next: 0 });
        }
    }
}

#[cfg(test)]
mod tests;
