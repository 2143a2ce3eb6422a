use std::borrow::Cow;
use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use crate::base::error::Error;
use crate::base::future::BoxFuture;
use crate::base::incomplete::Checkpoint;
use crate::base::locale::Locale;
use crate::base::operation::{
    FilterShape, Listed, Operation, OperationInfo, Paged, Paginated, Single,
};
use crate::client::Client;
use crate::client::raw_list::RawList;
use crate::execute::executor::Target;
use crate::execute::options::CallOptions;
use crate::execute::retry::{RetryPolicy, RetryWrites};
use crate::json::members::entries;
use crate::json::{Codec, Empty};
use crate::pagination::query::Query;
use crate::pagination::{Hook, Items, PageStream, Pages, PaginationOptions, Progress, Setup};
use crate::request::encode::{Encoded, encode};
use crate::request::envelope::Body;
use crate::response::answer::Answer;
use crate::response::decode::fill_response;
use crate::response::metadata::Metadata;
use crate::value::{Cursor, Secret};

/// A call that is not sent yet. Set options of this call, then end with `send`, `pages` or `items`.
///
/// The methods of a handle return calls of typed requests, [`Client::call_raw`] calls of bytes.
///
/// ```no_run
/// use std::time::Duration;
///
/// use mews_api::requests::ConfigurationGet;
///
/// # async fn run(client: mews_api::Client) -> Result<(), mews_api::Error> {
/// let call = client.configuration().get(ConfigurationGet::new());
/// let configuration = call
///     .timeout(Duration::from_secs(20))
///     .language("cs-CZ")
///     .send()
///     .await?;
/// # drop(configuration);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call<R> {
    pub(super) client: Client,
    pub(super) request: R,
    pub(super) options: CallOptions,
    /// Set by options that only `pages` and `items` have.
    pagination: Option<Box<PaginationOptions>>,
}

impl<R> Call<R> {
    /// The call of this request.
    pub fn new(client: Client, request: R) -> Self {
        Self {
            options: options_of(&client),
            client,
            request,
            pagination: None,
        }
    }

    /// The timeout of each attempt of each request of this call. Default: that of the client,
    /// [`ClientBuilder::timeout`](crate::ClientBuilder::timeout).
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// How often and how long this call is tried again; instead of the client's [`RetryPolicy`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// The longest wait of each request of this call for the rate limit, whatever its policy: see
    /// [`RetryPolicy::max_wait`].
    pub fn max_wait(mut self, max_wait: Duration) -> Self {
        self.options.max_wait = Some(max_wait);
        self
    }

    /// The failures of a write after which it may be sent again. Default:
    /// [`RetryWrites::IfUnprocessed`]. Without effect on reads.
    pub fn retry_writes(mut self, retry_writes: RetryWrites) -> Self {
        self.options.retry_writes = retry_writes;
        self
    }

    /// The language of texts and the culture of formats in the response, such as `cs-CZ` for both;
    /// see [`Locale`].
    pub fn language(mut self, locale: impl Into<Locale>) -> Self {
        self.options.language = Some(locale.into());
        self
    }

    /// Asks the service to leave out the body of an empty response, by `Prefer: return=minimal`: a
    /// page without items, which then ends pagination, or a success without data. Such a response
    /// reads as one with empty lists and absent properties. If one of these is required, reading it
    /// fails ([`Error::is_decode`]), although the call took effect. The service declares this as
    /// beta.
    pub fn minimal(mut self) -> Self {
        self.options.minimal = true;
        self
    }

    /// Sends the request even if the service would refuse it by what this version of the library
    /// knows: lists and texts that are too short or too long, missing filters, too long intervals.
    /// For when the service has become more generous, which it may do at any time. Calls of
    /// [`pages`](Self::pages) and [`items`](Self::items) still need an interval that does not end
    /// before it starts.
    pub fn unchecked(mut self) -> Self {
        self.options.unchecked = true;
        self
    }

    /// Calls for another hotel than the client's. To give it a label as well, make the call with
    /// [`Client::with_access_token`] and [`Client::with_label`].
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.client = self.client.with_access_token(token);
        self
    }
}

impl<R: Operation<Paging = Single>> Call<R> {
    /// Sends the request and reads the response. Awaiting the call itself does the same.
    ///
    /// # Errors
    /// Invalid requests are refused before sending, and [`Error::path`] names the property: a list
    /// or text that is too short or too long, a missing filter, an interval beyond its limit or
    /// ending before it starts, a `Count` out of range; [`unchecked`](Self::unchecked) sends it
    /// anyway. For other errors see [`Error`]; after a write, its
    /// [`outcome`](Error::outcome) above all.
    pub fn send(self) -> ResponseFuture<R> {
        self.response()
    }

    /// Like [`send`](Self::send); also returns the id of the request, the time of the response, and
    /// the number of attempts.
    ///
    /// # Errors
    /// Those of [`send`](Self::send).
    pub fn send_with_metadata(
        self,
    ) -> impl Future<Output = Result<(R::Response, Metadata), Error>> + Send + use<R> {
        self.response_with_metadata()
    }
}

impl<R: Operation<Paging = Single>> IntoFuture for Call<R> {
    type Output = Result<R::Response, Error>;
    type IntoFuture = ResponseFuture<R>;

    fn into_future(self) -> ResponseFuture<R> {
        self.send()
    }
}

impl<R: Operation<Paging = Paged>> Call<R> {
    /// Sends one request and reads the first page: the largest one, unless the request limits it.
    /// The response's cursor is set if there are more pages; [`items`](Self::items) and
    /// [`pages`](Self::pages) read all of them.
    ///
    /// # Errors
    /// Requests that the service would refuse are refused before sending, and [`Error::path`] names
    /// the property: an interval beyond its limit or ending before it starts, too many ids, a
    /// `Count` out of range. For other errors see [`Error`].
    pub fn first_page(self) -> ResponseFuture<R> {
        self.response()
    }

    /// Like [`first_page`](Self::first_page); also returns the id of the request, the time of the
    /// response, and the number of attempts.
    ///
    /// # Errors
    /// Those of [`first_page`](Self::first_page).
    pub fn first_page_with_metadata(
        self,
    ) -> impl Future<Output = Result<(R::Response, Metadata), Error>> + Send + use<R> {
        self.response_with_metadata()
    }
}

impl<R: Operation> Call<R> {
    /// Sends one request of any operation, for code that is generic over operations:
    /// [`send`](Self::send) if the response is complete, [`first_page`](Self::first_page) if it is
    /// paged.
    ///
    /// # Errors
    /// Those of [`send`](Self::send).
    pub fn send_once(self) -> ResponseFuture<R> {
        self.response()
    }

    fn response(self) -> ResponseFuture<R> {
        ResponseFuture(self.answer(), PhantomData)
    }

    fn response_with_metadata(
        self,
    ) -> impl Future<Output = Result<(R::Response, Metadata), Error>> + Send + use<R> {
        let answer = self.answer();
        async move {
            let answer = answer.await?;
            let mut response = R::Response::empty();
            let unrecognized_values = fill_response(R::INFO, &answer, &mut response)?;
            Ok((response, Metadata::of(&answer, unrecognized_values)))
        }
    }

    /// The request is written at once. The rest is the same code for all operations.
    fn answer(self) -> BoxFuture<'static, Result<Answer, Error>> {
        if self.pagination.is_some() {
            let error = Error::rejected_before_sending(
                "pagination",
                "options of `pages` and `items` have no effect on a single request",
            );
            let error = error.in_operation(R::INFO.path.into());
            return Box::pin(std::future::ready(Err(error)));
        }
        answer(self.client, R::INFO, &self.request, self.options)
    }
}

/// The response of a call, to be awaited.
// By hand, since an `async` block is several times as much to compile, for each operation.
#[must_use]
pub struct ResponseFuture<R>(
    BoxFuture<'static, Result<Answer, Error>>,
    PhantomData<fn() -> R>,
);

impl<R: Operation> Future for ResponseFuture<R> {
    type Output = Result<R::Response, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut response = R::Response::empty();
        match poll_response(&mut self.0, R::INFO, &mut response, context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Ok(())) => Poll::Ready(Ok(response)),
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
        }
    }
}

impl<R> fmt::Debug for ResponseFuture<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ResponseFuture")
    }
}

fn poll_response(
    answer: &mut BoxFuture<'static, Result<Answer, Error>>,
    info: &'static OperationInfo,
    response: &mut dyn Codec,
    context: &mut Context<'_>,
) -> Poll<Result<(), Error>> {
    let answer = ready!(answer.as_mut().poll(context))?;
    Poll::Ready(fill_response(info, &answer, response).map(drop))
}

/// Makes the one request of a call. Boxed and not generic, so that callers do not compile its state
/// for each operation.
fn answer(
    client: Client,
    info: &'static OperationInfo,
    request: &dyn Codec,
    options: CallOptions,
) -> BoxFuture<'static, Result<Answer, Error>> {
    let body = encode(info, request).and_then(|encoded| {
        let body = encoded.single();
        if !options.unchecked {
            Query::read(encoded).check_single()?;
        }
        body
    });
    Box::pin(async move {
        let body = body?;
        let answer = client
            .executor
            .run(Target::Known(info), &body, &options)
            .await;
        answer.map_err(|error| advised(error, info, &body))
    })
}

/// Adds to an error the property to reduce, if that helps.
fn advised(error: Error, info: &OperationInfo, body: &Body) -> Error {
    if !error.is_too_heavy() && !error.is_timeout() {
        return error;
    }
    match to_shorten(info, body) {
        Some(property) if info.effect.is_read() => error.at(property),
        _ => error,
    }
}

/// The property that makes a request heavy: its interval, else its longest list of ids, else its
/// page size.
fn to_shorten(info: &OperationInfo, body: &Body) -> Option<Cow<'static, str>> {
    for filter in info.filters {
        let property = match filter.shape {
            FilterShape::Interval(property)
            | FilterShape::Dates(property)
            | FilterShape::Flat(property, _) => property,
        };
        if body.get(property).is_some_and(|value| value != "null") {
            return Some(property.into());
        }
    }
    let mut longest = None;
    for list in info.id_lists {
        let ids = body.get(list.property).map(|ids| entries(ids.as_bytes()));
        match ids {
            Some(Ok(ids)) if ids.len() > 1 => {
                longest = longest.max(Some((ids.len(), list.property)));
            }
            _ => {}
        }
    }
    match longest {
        Some((_, property)) => Some(property.into()),
        None => info.page_size.map(|_| info.api.count_path().into()),
    }
}

impl<R: Listed> Call<R> {
    /// The most concurrent requests, at least 1. By default the library begins with one and adds
    /// two with each response, up to sixteen. After a request that was too heavy it begins with one
    /// again and adds one with each response, up to eight, even if this is set.
    ///
    /// Requests run side by side if the request has a time filter that can be split, or an id list
    /// beyond its limit. A single chain of pages is read page by page.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.pagination().concurrency = Some(requests.max(1));
        self
    }

    /// Delivers newer items first: the windows of an interval from its end to its start, each in
    /// the service's own order. By default, pages are delivered as they arrive.
    ///
    /// Pages that arrive early wait, at most sixteen (or as many as requests run side by side, if
    /// that is more). Items that were added to an open interval meanwhile come last; an item whose
    /// times changed meanwhile may come late.
    pub fn ordered(mut self) -> Self {
        self.pagination().ordered = true;
        self
    }

    /// The time filter that is split if the request has several, by its property, such as
    /// `CreatedUtc`. By default: one that is longer than its limit, then one whose times never
    /// change, then the longest. A filter that is not set or cannot be split is an error before the
    /// first request.
    pub fn split_by(mut self, property: impl Into<String>) -> Self {
        self.pagination().split_by = Some(property.into());
        self
    }

    /// The most bytes of finished pages and pages under way. Default: 32 MiB. A request starts only
    /// if it fits, assuming the largest page so far for each page under way. The first page is
    /// requested alone. One request may always run, and with [`ordered`](Self::ordered) also the
    /// one that waiting pages need, whatever their size.
    pub fn read_ahead(mut self, bytes: usize) -> Self {
        self.pagination().read_ahead = Some(bytes);
        self
    }

    /// Calls a function after each response. It runs while the stream is polled and must not block.
    pub fn on_progress(mut self, hook: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.pagination().on_progress = Some(Hook::new(hook));
        self
    }

    /// Continues where another call of the same request stopped. The checkpoint of another request,
    /// of another hotel or of another [`split_by`](Self::split_by) is an error before the first
    /// request.
    ///
    /// If the service no longer accepts a cursor of the checkpoint, the pages of that cursor are
    /// read again from their start, so that items come again.
    pub fn resume(mut self, checkpoint: Checkpoint) -> Self {
        self.pagination().resume = Some(checkpoint);
        self
    }

    fn pagination(&mut self) -> &mut PaginationOptions {
        self.pagination.get_or_insert_default()
    }

    /// Its client, its request and its options, for jobs that make several paginated calls.
    pub(crate) fn into_parts(self) -> (Client, R, CallOptions, PaginationOptions) {
        let options = self.pagination.map(|options| *options).unwrap_or_default();
        (self.client, self.request, self.options, options)
    }

    /// The pages of a request that was encoded; also where it starts.
    pub(super) fn paginate(
        self,
        encoded: Result<Encoded, Error>,
        items_only: bool,
        described: bool,
    ) -> (PageStream, Option<Cursor>) {
        let start = encoded.as_ref().ok().and_then(Encoded::start);
        let setup = encoded.map(|encoded| Setup {
            executor: self.client.executor,
            sizes: self.client.sizes,
            encoded,
            call: self.options,
            options: self.pagination.map(|options| *options).unwrap_or_default(),
            items_only,
            described,
        });
        (PageStream::new(setup), start)
    }
}

impl<R: Paginated> Call<R> {
    /// The response page by page, to the end. It is one page if the operation has no cursor and one
    /// request is enough.
    ///
    /// An interval or a list of ids beyond its limit is split into several requests, and so is a
    /// request that is too heavy for the service. Duplicate items are left out, and so are most
    /// duplicates in secondary lists: see [`Pages`].
    pub fn pages(self) -> Pages<R> {
        let encoded = encode(R::INFO, &self.request);
        let (pages, start) = self.paginate(encoded, false, false);
        Pages::new(pages, start)
    }

    /// The items of all pages, to the end, with requests split as for [`pages`](Self::pages).
    pub fn items(self) -> Items<R> {
        let encoded = encode(R::INFO, &self.request);
        Items::new(self.paginate(encoded, true, false).0)
    }

    /// The items of all pages as their JSON texts, with requests split as for
    /// [`pages`](Self::pages): for exports that keep properties which this version of the library
    /// doesn't know.
    ///
    /// ```no_run
    /// # #[cfg(feature = "reservations")]
    /// # async fn run(client: mews_api::Client) -> Result<(), mews_api::Error> {
    /// use mews_api::requests::ReservationsGetAllV20230606;
    ///
    /// let call = client.reservations().get_all_v20230606(ReservationsGetAllV20230606::new());
    /// let mut reservations = call.raw_items();
    /// while let Some(reservation) = reservations.try_next().await? {
    ///     println!("{}", reservation.as_str());
    /// }
    /// # Ok(()) }
    /// ```
    pub fn raw_items(self) -> Items<RawList> {
        let encoded = encode(R::INFO, &self.request);
        Items::new(self.paginate(encoded, true, false).0)
    }
}

/// The options that a call starts with. Not generic: once for all requests.
#[inline(never)]
fn options_of(client: &Client) -> CallOptions {
    CallOptions {
        language: client.language.as_deref().cloned(),
        ..CallOptions::default()
    }
}

#[cfg(test)]
mod tests;
