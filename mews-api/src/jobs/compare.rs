//! Comparison of a whole list with an earlier one, for lists that do not report deletions.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use self::snapshot::Entries;
use crate::base::error::{Error, ErrorKind};
use crate::base::hash::long_hash;
use crate::base::operation::{OperationInfo, Paginated};
use crate::client::call::Call;
use crate::json::Empty;
use crate::pagination::{ItemStream, PageStream, PaginationOptions, Setup, Stats, key_text};
use crate::request::encode::{Encoded, encode};

mod snapshot;

pub use self::snapshot::Snapshot;

impl<R: Paginated> Call<R> {
    /// Reads the whole list and compares it with an earlier one: new, changed and removed items.
    /// `known` is the [snapshot](FullCompare::snapshot) of the last comparison, or an empty one.
    ///
    /// For lists that cannot be read by their changes, or whose changes do not report deletions
    /// ([`Changes::sees_deletions`](crate::Changes::sees_deletions)). Leave out the request's
    /// filters, except for the ids of parents: items that no longer match count as removed.
    ///
    /// ```no_run
    /// # #[cfg(feature = "bills")]
    /// # async fn run(
    /// #     client: mews_api::Client,
    /// #     request: mews_api::requests::BillsGetAll,
    /// #     saved: Option<String>,
    /// # ) -> Result<(), Box<dyn std::error::Error>> {
    /// use mews_api::{Difference, Snapshot};
    ///
    /// let known: Snapshot = saved.as_deref().map(str::parse).transpose()?.unwrap_or_default();
    /// let mut differences = client.bills().get_all(request).full_compare(known);
    /// while let Some(difference) = differences.try_next().await? {
    ///     match difference {
    ///         Difference::New(item) | Difference::Changed(item) => println!("{} is new or changed", item.id),
    ///         Difference::Gone(id) => println!("{id} is gone"),
    ///     }
    /// }
    /// let to_store = differences.snapshot()?.to_string();
    /// # drop(to_store);
    /// # Ok(()) }
    /// ```
    pub fn full_compare(self, known: Snapshot) -> FullCompare<R> {
        let (client, request, call, options) = self.into_parts();
        let checked = encode(R::INFO, &request).and_then(|encoded| {
            let hash = fingerprint(&encoded);
            check(&encoded, &known, &hash, &options)?;
            Ok((encoded, hash))
        });
        let (setup, hash) = match checked {
            Ok((encoded, hash)) => {
                let setup = Setup {
                    executor: client.executor,
                    sizes: client.sizes,
                    encoded,
                    call,
                    options,
                    items_only: true,
                    described: false,
                };
                (Ok(setup), hash)
            }
            Err(error) => (Err(error), String::new()),
        };
        FullCompare {
            items: ItemStream::new(PageStream::new(setup)),
            differ: Differ {
                info: R::INFO,
                request: hash,
                missing: known.into_entries(),
                found: Entries::new(),
                gone: Vec::new(),
                unidentified: 0,
                is_finished: false,
            },
            request: PhantomData,
        }
    }
}

/// The result of [`Call::full_compare`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference<T> {
    /// An item that was not there before.
    New(T),
    /// An item whose JSON differs from what it was.
    Changed(T),
    /// The key of an item that is no longer in the list: its id, or the parts of its key joined by
    /// `/`.
    Gone(String),
}

/// The differences between a list and what it was before, as a [`Stream`] or by
/// [`try_next`](Self::try_next).
///
/// New and changed items are delivered as they are read. Removed ones follow at the end, and only
/// if the list was read to its end. An item that can't be read is an error after which the stream
/// continues; it does not count as removed. If not even its key can be read and known items were
/// not found, it is not known which of them are gone. The stream then ends with an error, without
/// removed items, and [`snapshot`](Self::snapshot) is an error too. An item that is added, moved or
/// deleted while the list is read may be seen in either state; the next comparison corrects it.
///
/// Memory grows with the list: the keys of all items, and 8 bytes for each.
#[must_use = "nothing is sent until it is polled"]
pub struct FullCompare<R> {
    items: ItemStream,
    differ: Differ,
    request: PhantomData<fn() -> R>,
}

/// The comparison as plain state.
struct Differ {
    info: &'static OperationInfo,
    request: String,
    /// Known items that were not found yet.
    missing: Entries,
    found: Entries,
    /// Removed items that were not delivered yet, the last one first.
    gone: Vec<String>,
    /// How many items came whose keys can't be read.
    unidentified: u64,
    is_finished: bool,
}

const NO_KEY: &str = "the key of the item is missing, so it can't be compared";

/// The state of an item, compared with the earlier list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    New,
    Changed,
    Same,
}

impl Differ {
    /// The key of an item. One without a key is counted.
    fn key(&mut self, text: &[u8]) -> Option<String> {
        let key = self.info.list.and_then(|list| key_text(list.key, text));
        self.unidentified += u64::from(key.is_none());
        key
    }

    /// Compares an item by its text; `None` if it has no key.
    fn take(&mut self, text: &[u8]) -> Option<Kind> {
        let key = self.key(text)?;
        let digest = long_hash(text);
        let old = self.missing.remove(&key);
        self.found.insert(key, digest);
        Some(match old {
            None => Kind::New,
            Some(old) if old == digest => Kind::Same,
            Some(_) => Kind::Changed,
        })
    }

    /// An item that can't be read is not gone, and counts as changed once it can be read.
    fn take_unreadable(&mut self, text: &[u8]) {
        let key = self.key(text);
        if let Some((key, old)) = key.and_then(|key| self.missing.remove_entry(&key)) {
            self.found.insert(key, old);
        }
    }

    /// Items that were not found are gone, unless they may be among those without a key.
    fn finish(&mut self) -> Result<(), Error> {
        let missing = std::mem::take(&mut self.missing);
        if self.unidentified > 0 && !missing.is_empty() {
            let message = format!(
                "the keys of {} items can't be read, so it is not known whether {} items are gone",
                self.unidentified,
                missing.len()
            );
            let property = self.info.list.map_or("", |list| list.property);
            let error = Error::new(ErrorKind::Decode).with_message(message);
            return Err(error.at(property).in_operation(self.info.path.into()));
        }
        self.is_finished = true;
        self.gone = missing.into_keys().rev().collect();
        Ok(())
    }
}

impl<R: Paginated> FullCompare<R> {
    /// The next difference, `None` at the end. A call that is dropped before it is done loses
    /// nothing.
    ///
    /// # Errors
    /// As for [`Items::try_next`](crate::Items::try_next); before the first request also a snapshot
    /// of another list, and options that leave items out; at the end, if it is not known which
    /// items are gone ([`Error::is_decode`]).
    pub async fn try_next(&mut self) -> Result<Option<Difference<R::Item>>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// The current list, for the next comparison.
    ///
    /// # Errors
    /// If the list was not read to its end, or the comparison ended with an error
    /// ([`Error::is_invalid_request`]).
    pub fn snapshot(&self) -> Result<Snapshot, Error> {
        if self.differ.is_finished {
            let differ = &self.differ;
            return Ok(Snapshot::new(
                R::INFO.path,
                &differ.request,
                differ.found.clone(),
            ));
        }
        let message = "exists only after the differences were read to their end";
        let error = Error::rejected_before_sending("snapshot", message);
        Err(error.in_operation(R::INFO.path.into()))
    }

    /// The counts so far.
    pub fn stats(&self) -> Stats {
        self.items.pages.stats()
    }
}

impl<R: Paginated> Stream for FullCompare<R> {
    type Item = Result<Difference<R::Item>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(key) = this.differ.gone.pop() {
                return Poll::Ready(Some(Ok(Difference::Gone(key))));
            }
            if this.items.pages.is_ended() {
                return Poll::Ready(None);
            }
            let mut item = R::Item::empty();
            match ready!(this.items.poll_next(&mut item, context)) {
                None => this.differ.finish()?,
                Some(Err(error)) => {
                    if let Some(text) = this.items.text().filter(|_| error.is_bad_item()) {
                        this.differ.take_unreadable(text);
                    }
                    return Poll::Ready(Some(Err(error)));
                }
                Some(Ok(())) => match this.items.text().and_then(|text| this.differ.take(text)) {
                    Some(Kind::New) => return Poll::Ready(Some(Ok(Difference::New(item)))),
                    Some(Kind::Changed) => return Poll::Ready(Some(Ok(Difference::Changed(item)))),
                    Some(Kind::Same) => {}
                    None => {
                        if let Some(error) = this.items.refused(NO_KEY) {
                            return Poll::Ready(Some(Err(error)));
                        }
                    }
                },
            }
        }
    }
}

impl<R> fmt::Debug for FullCompare<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FullCompare").finish_non_exhaustive()
    }
}

/// Refuses a snapshot of another list, and what would make items look as if they were gone.
fn check(
    encoded: &Encoded,
    known: &Snapshot,
    hash: &str,
    options: &PaginationOptions,
) -> Result<(), Error> {
    let refused = |property: &str, message: &str| {
        let error = Error::rejected_before_sending(property, message);
        Err(error.in_operation(encoded.info().path.into()))
    };
    if encoded.start().is_some() {
        return refused(
            &encoded.info().api.cursor_path(),
            "must not be set: the list is read whole",
        );
    }
    if options.resume.is_some() {
        return refused("checkpoint", "can't be used: the list is read whole");
    }
    if !known.is_of(encoded.info().path, hash) {
        return refused("snapshot", "belongs to another list");
    }
    Ok(())
}

/// The hash of a request without its pages and its ids.
fn fingerprint(encoded: &Encoded) -> String {
    let lists = encoded.info().id_lists;
    encoded.fingerprint(&|name| lists.iter().any(|list| list.property == name))
}

#[cfg(test)]
mod tests;
