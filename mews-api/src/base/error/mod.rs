//! The one error of every call.

mod display;
mod kind;

use std::borrow::Cow;
use std::time::Duration;

pub use self::kind::{ErrorKind, FailedAttempt, Outcome};
use crate::base::cause::Cause;
use crate::base::credentials::Credentials;
use crate::base::handle::Label;
use crate::base::incomplete::Incomplete;
use crate::base::redact::{EXCERPT, floor};

/// The error of a call, opaque and small. The predicates (`is_…`) recommend a reaction.
///
/// `Display` shows the operation, the problem, the service's message and the id of the request
/// (quote it to the service's support). It never shows tokens, nor guests' data that the service
/// may have put into [`details`](Self::details).
///
/// After a failed *write*, check [`outcome`](Self::outcome): it reports whether the write took
/// effect.
///
/// ```no_run
/// use mews_api::requests::ReservationsConfirm;
/// use mews_api::{Client, Outcome};
///
/// async fn confirm(client: &Client, request: ReservationsConfirm) -> String {
///     match client.reservations().confirm(request).send().await {
///         Ok(_) => "done".to_owned(),
///         // The message of the service is meant for the user.
///         Err(error) if error.is_business() => error.message().unwrap_or("not allowed").to_owned(),
///         Err(error) => match error.outcome() {
///             Outcome::NotSent | Outcome::Refused => format!("nothing happened: {error}"),
///             Outcome::Applied => format!("it happened, but: {error}"),
///             _ => format!("look before trying again: {error}"),
///         },
///     }
/// }
/// ```
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    outcome: Outcome,
    operation: Option<Cow<'static, str>>,
    label: Option<Label>,
    status: Option<u16>,
    request_id: Option<String>,
    message: Option<String>,
    details: Option<String>,
    retry_after: Option<Duration>,
    path: Option<String>,
    raw_item: Option<Box<str>>,
    incomplete: Option<Box<Incomplete>>,
    attempts: Vec<FailedAttempt>,
    waited: Duration,
    from_gateway: bool,
    cause: Option<Cause>,
}

impl Error {
    /// An error of this kind, for tests of code that handles errors. Its [`outcome`](Self::outcome)
    /// is the usual one of the kind.
    ///
    /// ```
    /// use mews_api::{Error, ErrorKind, Outcome};
    ///
    /// let error = Error::new(ErrorKind::Business)
    ///     .with_status(403)
    ///     .with_message("The reservation is already checked in.");
    /// assert!(error.is_business() && error.outcome() == Outcome::Refused);
    /// ```
    pub fn new(kind: ErrorKind) -> Self {
        Self::of(kind, kind.usual_outcome())
    }

    /// The error with another outcome.
    #[must_use]
    pub fn with_outcome(mut self, outcome: Outcome) -> Self {
        self.0.outcome = outcome;
        self
    }

    pub(crate) fn of(kind: ErrorKind, outcome: Outcome) -> Self {
        Self(Box::new(Inner {
            kind,
            outcome,
            operation: None,
            label: None,
            status: None,
            request_id: None,
            message: None,
            details: None,
            retry_after: None,
            path: None,
            raw_item: None,
            attempts: Vec::new(),
            waited: Duration::ZERO,
            incomplete: None,
            from_gateway: false,
            cause: None,
        }))
    }

    /// A request refused before anything was sent.
    pub(crate) fn rejected_before_sending(property: &str, message: impl Into<String>) -> Self {
        Self::of(ErrorKind::InvalidRequest, Outcome::NotSent)
            .at(property)
            .with_message(message)
    }

    pub(crate) fn configuration(setting: &str, message: impl Into<String>) -> Self {
        Self::of(ErrorKind::Configuration, Outcome::NotSent)
            .at(setting)
            .with_message(message)
    }

    pub(crate) fn in_operation(mut self, operation: Cow<'static, str>) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn labelled(mut self, label: &Label) -> Self {
        self.0.label = Some(label.clone());
        self
    }

    pub(crate) fn with_kind(mut self, kind: ErrorKind) -> Self {
        self.0.kind = kind;
        self
    }

    /// The error with this HTTP status.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_request_id(mut self, id: Option<String>) -> Self {
        self.0.request_id = id.map(excerpt);
        self
    }

    /// The error with this message, of which at most 2 KiB are kept.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.0.message = Some(excerpt(message.into()));
        self
    }

    /// Adds to the message.
    pub(crate) fn with_added_message(mut self, added: &str) -> Self {
        let message = match self.0.message.take() {
            Some(message) => format!("{message}; {added}"),
            None => added.to_owned(),
        };
        self.0.message = Some(excerpt(message));
        self
    }

    pub(crate) fn with_cause(mut self, cause: Option<Cause>) -> Self {
        self.0.cause = cause;
        self
    }

    /// Marks the error of a gateway that gave up on the service, so that there is no error body of
    /// the service.
    pub(crate) fn marked_from_gateway(mut self) -> Self {
        self.0.from_gateway = true;
        self
    }

    pub(crate) fn is_from_gateway(&self) -> bool {
        self.0.from_gateway
    }

    pub(crate) fn with_details(mut self, details: Option<String>) -> Self {
        self.0.details = details.map(excerpt);
        self
    }

    pub(crate) fn with_retry_after(mut self, pause: Option<Duration>) -> Self {
        self.0.retry_after = pause;
        self
    }

    pub(crate) fn at(mut self, path: impl Into<String>) -> Self {
        self.0.path = Some(excerpt(path.into()));
        self
    }

    pub(crate) fn with_raw_item(mut self, item: &[u8], credentials: &Credentials) -> Self {
        let item = String::from_utf8_lossy(item);
        self.0.raw_item = Some(credentials.redactor().redact_all(&item).into());
        self
    }

    /// Adds the attempts, and the time that they waited for the rate limit.
    pub(crate) fn after(mut self, attempts: Vec<FailedAttempt>, waited: Duration) -> Self {
        self.0.attempts = attempts;
        self.0.waited = waited;
        self
    }

    pub(crate) fn with_incomplete(mut self, incomplete: Incomplete) -> Self {
        self.0.incomplete = Some(Box::new(incomplete));
        self
    }

    /// The progress of a paginated call, and how to resume it; `None` for other errors.
    pub fn incomplete(&self) -> Option<&Incomplete> {
        self.0.incomplete.as_deref()
    }

    /// The kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether the call took effect. Check it after a failed write.
    pub fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// The operation, such as `reservations/getAll/2023-06-06`; `None` while a client is being
    /// built.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// The hotel: the label of the handle that made the call
    /// ([`Client::with_label`](crate::Client::with_label)). Without a label it is `#` and a hash of
    /// the access token, which distinguishes hotels while the client lives and is not part of
    /// `Display`. `None` while a client is being built or a request is checked.
    pub fn label(&self) -> Option<&str> {
        self.0.label.as_ref().map(Label::as_str)
    }

    /// The HTTP status, if a response came.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The message of the service, or of the library if there was no response, at most 2 KiB.
    /// Tokens are removed, in any spelling. `Display` escapes its control characters; this is the
    /// unchanged text.
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The id that the service gave the request.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Additional data of the service's error, as JSON text of at most 2 KiB. If the response is
    /// the page of a proxy, the beginning of that page. Tokens are removed. It may contain guests'
    /// data, so it is not part of `Display`.
    pub fn details(&self) -> Option<&str> {
        self.0.details.as_deref()
    }

    /// The attempts, this error's at the end. Of more than 100, the first ones and the last. Empty
    /// if nothing was sent.
    pub fn attempts(&self) -> &[FailedAttempt] {
        &self.0.attempts
    }

    /// The total wait of the request for the rate limit, including after refusals (429).
    pub fn waited(&self) -> Duration {
        self.0.waited
    }

    /// The wait that the service asks for before the next request, counted from its response. Zero
    /// if that time has passed.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The place of the problem: the property of a refused request, a setting, or the place in a
    /// response (`Reservations[17].Price`, `Names[#2]` for the third entry of a dictionary). It
    /// contains only declared names, at most 2 KiB. In a bulk export it begins with the number of
    /// the file and the line (`file 2, line 17: Value`).
    ///
    /// If the service refused the request, it is the place of the parameter that its message names;
    /// `[]` in it (`Reservations[].RateId`) is an entry that the message does not identify.
    /// `None` if the message names none, or one that the request does not hold.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The text of the item or page that could not be read, without tokens. It contains guests'
    /// data, so it is not part of `Display`.
    pub fn raw_item(&self) -> Option<&str> {
        self.0.raw_item.as_deref()
    }

    /// The client can't be built from its settings. Correct the one named by [`path`](Self::path).
    pub fn is_configuration(&self) -> bool {
        self.0.kind == ErrorKind::Configuration
    }

    /// The request itself is wrong. A bug of the caller: correct it, sending it again is of no use.
    /// [`path`](Self::path) names the property if it was refused before sending, or if the
    /// service's message names it.
    pub fn is_invalid_request(&self) -> bool {
        matches!(
            self.0.kind,
            ErrorKind::InvalidRequest | ErrorKind::IntervalTooLong
        )
    }

    /// An [invalid request](Self::is_invalid_request) whose interval is longer than the service
    /// allows, usually three months. `pages` and `items` split longer ones.
    pub fn is_interval_too_long(&self) -> bool {
        self.0.kind == ErrorKind::IntervalTooLong
    }

    /// The service refused the tokens, or they lack the permission for this operation; it returns
    /// 401 for both. After several in a row, calls of the operation, or with the access token, fail
    /// like this without being sent
    /// ([`ClientBuilder::stop_after_unauthorized`](crate::ClientBuilder::stop_after_unauthorized)).
    pub fn is_unauthorized(&self) -> bool {
        self.0.kind == ErrorKind::Unauthorized
    }

    /// A rule of the hotel's business forbids it. Show [`message`](Self::message) to the user.
    pub fn is_business(&self) -> bool {
        self.0.kind == ErrorKind::Business
    }

    /// The service does not know the operation: check the path and the environment. It does *not*
    /// mean that an entity is missing.
    pub fn is_not_found(&self) -> bool {
        self.0.kind == ErrorKind::NotFound
    }

    /// The service takes too long to respond. Ask for less: a shorter interval, fewer ids, a
    /// smaller page.
    pub fn is_too_heavy(&self) -> bool {
        self.0.kind == ErrorKind::TooHeavy
    }

    /// The data has changed meanwhile. Read it again, decide again, send again.
    pub fn is_conflict(&self) -> bool {
        self.0.kind == ErrorKind::Conflict
    }

    /// The request is too large for the service. Send it in parts.
    pub fn is_too_large(&self) -> bool {
        self.0.kind == ErrorKind::TooLarge
    }

    /// Too many requests with this access token, for longer than the call may wait. Wait for
    /// [`retry_after`](Self::retry_after), or increasingly long without it; see
    /// [`waited`](Self::waited).
    pub fn is_rate_limited(&self) -> bool {
        self.0.kind == ErrorKind::RateLimited
    }

    /// The service failed. Try a read again later; after a write read back first.
    pub fn is_server(&self) -> bool {
        self.0.kind == ErrorKind::Server
    }

    /// There was no connection and nothing was sent. Anything can be sent again.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// The server's certificate has expired, belongs to another host, or has an unknown issuer.
    /// Nothing was sent. Check the environment, this machine's clock and its certificates; trying
    /// again does not help. (Detected with rustls; with other TLS libraries it is
    /// [`is_connect`](Self::is_connect).)
    pub fn is_untrusted(&self) -> bool {
        self.0.kind == ErrorKind::Untrusted
    }

    /// The network failed, before ([`is_connect`](Self::is_connect)) or after sending. Try a read
    /// again; after a write check [`outcome`](Self::outcome).
    pub fn is_transport(&self) -> bool {
        matches!(
            self.0.kind,
            ErrorKind::Connect | ErrorKind::Untrusted | ErrorKind::Transport
        )
    }

    /// No complete response in time. Ask for less or allow more time; after a write read back
    /// first.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// The response could not be read: a newer library may know its form. A write *was* carried
    /// out.
    pub fn is_decode(&self) -> bool {
        self.0.kind == ErrorKind::Decode
    }

    /// One item, or with `pages` one page, could not be read ([`raw_item`](Self::raw_item) is its
    /// text). The stream continues after it.
    pub fn is_bad_item(&self) -> bool {
        self.0.raw_item.is_some()
    }

    /// The response is not JSON; a system between you and the service responded. Try a read again;
    /// after a write read back first.
    pub fn is_unexpected_content_type(&self) -> bool {
        self.0.kind == ErrorKind::UnexpectedContentType
    }

    /// The address points elsewhere. Check the environment; the tokens were sent nowhere else.
    pub fn is_redirect(&self) -> bool {
        self.0.kind == ErrorKind::Redirect
    }

    /// The response is larger than the client accepts. Ask for smaller pages, or raise the client's
    /// limit.
    pub fn is_response_too_large(&self) -> bool {
        self.0.kind == ErrorKind::ResponseTooLarge
    }

    /// The service returned the same cursor twice. The items so far are correct, but incomplete.
    pub fn is_cursor_loop(&self) -> bool {
        self.0.kind == ErrorKind::CursorLoop
    }

    /// A bulk export failed at the service, its files are no longer kept, or they changed while
    /// they were read. Run the export again.
    pub fn is_export_failed(&self) -> bool {
        self.0.kind == ErrorKind::ExportFailed
    }
}

/// Cuts to the length kept, at a character's end.
fn excerpt(mut text: String) -> String {
    if text.len() > EXCERPT {
        text.truncate(floor(&text, EXCERPT));
        text.push('…');
    }
    text
}

impl std::error::Error for Error {
    /// The error of the transport, such as a failed connection. Its texts contain no tokens. The
    /// innermost one is also the [`message`](Self::message).
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let cause = self.0.cause.as_ref()?;
        Some(cause)
    }
}

#[cfg(test)]
mod tests;
