//! The two typed edges of a call; everything between them handles bytes.

use std::borrow::Cow;

use tracing::debug;

use crate::attempt::{Answer, ErrorBody};
use crate::bindings;
use crate::decode::{DecodeError, fill, from_json, write};
use crate::drift;
use crate::envelope::Body;
use crate::error::{Error, ErrorKind, Outcome};
use crate::operation::{Operation, OperationInfo};
use crate::value::Cursor;
use crate::wire::{Blank, Wire};

/// A request as the core handles it: its members, and what it wants of a page.
pub(crate) struct Encoded {
    info: OperationInfo,
    body: Body,
    /// How many items it wants on a page, if it says.
    count: Option<u32>,
    /// Where it starts.
    start: Option<Cursor>,
}

/// How much of the list a request wants, and from where.
#[derive(Default)]
struct Limitation {
    count: Option<i64>,
    cursor: Option<Cursor>,
}
bindings::object! { Limitation {
    count: nullable "Count",
    cursor: optional "Cursor",
} }

const LIMITATION: &str = "Limitation";

pub(crate) fn encode(info: &OperationInfo, request: &dyn Wire) -> Result<Encoded, Error> {
    let json = write(request).map_err(|error| {
        let error = Error::refused_here("body", error.to_string());
        error.in_operation(info.path.into())
    });
    json.and_then(|json| Encoded::read(*info, &json))
}

impl Encoded {
    /// Reads the members of a request.
    pub(crate) fn read(info: OperationInfo, json: &[u8]) -> Result<Self, Error> {
        Self::parse(info, json).map_err(|error| error.in_operation(info.path.into()))
    }

    fn parse(info: OperationInfo, json: &[u8]) -> Result<Self, Error> {
        let body = Body::parse(json)?;
        let wrong = || Error::refused_here(LIMITATION, "must hold a Count and a Cursor");
        let limitation = match body.get(LIMITATION).filter(|_| info.page_size.is_some()) {
            None => Limitation::default(),
            Some(json) => from_json::<Option<Limitation>>(json.as_bytes())
                .map_err(|_| wrong())?
                .unwrap_or_default(),
        };
        let count = limitation.count.map(u32::try_from).transpose();
        Ok(Self {
            info,
            body,
            count: count.map_err(|_| wrong())?,
            start: limitation.cursor,
        })
    }

    /// Where the request starts.
    pub(crate) fn start(&self) -> Option<Cursor> {
        self.start.clone()
    }

    /// How many items the request wants on a page, if it says.
    pub(crate) fn count(&self) -> Option<u32> {
        self.count
    }

    pub(crate) fn info(&self) -> OperationInfo {
        self.info
    }

    /// The members as the request gave them.
    pub(crate) fn members(&self) -> &Body {
        &self.body
    }

    /// The body of a single request.
    pub(crate) fn single(&self) -> Result<Body, Error> {
        let count = self.count.or(self.info.page_size);
        self.body(count.unwrap_or_default(), None)
    }

    /// The body that asks for so many items at `cursor`, or where the request itself starts.
    pub(crate) fn body(&self, count: u32, cursor: Option<Cursor>) -> Result<Body, Error> {
        let mut body = self.body.clone();
        if self.info.page_size.is_some() {
            body.set(
                LIMITATION,
                &Limitation {
                    count: Some(count.into()),
                    cursor: cursor.or_else(|| self.start()),
                },
            )?;
        }
        Ok(body)
    }
}

/// Reads an answer.
pub(crate) fn decode<R: Operation>(answer: &Answer) -> Result<R::Response, Error> {
    let mut response = R::Response::blank();
    match fill_response(R::INFO, answer, &mut response) {
        Ok(_) => Ok(response),
        Err(error) => Err(error),
    }
}

/// Not generic: once for all operations. Fills a blank response, and tells how many values of the answer were unknown. An
/// answer without a body (204) says that there is nothing: it reads like an object whose lists are empty.
pub(crate) fn fill_response(
    info: &OperationInfo,
    answer: &Answer,
    response: &mut dyn Wire,
) -> Result<u64, Error> {
    if answer.body.is_empty() && !answer.minimal && info.list.is_some() {
        let message = "the body is empty, which was not asked for (`minimal`)";
        return Err(unreadable(info, answer, &DecodeError::new("", message)));
    }
    if let Some(error) = error_in_success(info, answer) {
        return Err(error);
    }
    let body = if answer.body.is_empty() {
        Cow::Owned(nothing(info))
    } else {
        Cow::Borrowed(&*answer.body)
    };
    let (filled, unknown) = drift::while_reading(|| fill(&body, response));
    note(info, answer, unknown);
    match filled {
        Ok(()) => Ok(unknown),
        Err(error) if answer.body.is_empty() => {
            let message = format!(
                "the answer came without a body, but must carry more than lists: {}",
                error.message()
            );
            let error = DecodeError::new(error.path(), message);
            Err(unreadable(info, answer, &error))
        }
        Err(error) if error.path().is_empty() => {
            // What is not the answer at all may be an error all the same, with more in it than errors have.
            let message = ErrorBody::read(&answer.body);
            Err(match message.message {
                Some(_) => of_error_body(info, answer, message),
                None => unreadable(info, answer, &error),
            })
        }
        Err(error) => Err(unreadable(info, answer, &error)),
    }
}

/// The error that an answer with a status of success consists of. Nobody knows whether the request took effect.
pub(crate) fn error_in_success(info: &OperationInfo, answer: &Answer) -> Option<Error> {
    let error = ErrorBody::alone(&answer.body)?;
    Some(of_error_body(info, answer, error))
}

fn of_error_body(info: &OperationInfo, answer: &Answer, error: ErrorBody) -> Error {
    let redact = |text: &str| answer.tenant.credentials.redact(text);
    let id = error.request_id.map(|id| redact(&id));
    Error::new(ErrorKind::Decode, Outcome::Unknown)
        .in_operation(info.path.into())
        .labelled(answer.tenant.label())
        .with_status(answer.status)
        .with_request_id(answer.request_id().or(id))
        .with_details(error.details.map(|details| redact(details.as_str())))
        .with_message(redact(&error.message.unwrap_or_default()))
}

/// What an answer without a body stands for: the lists that are known, all empty.
fn nothing(info: &OperationInfo) -> Vec<u8> {
    let lists = info.list.iter().chain(info.also);
    let mut members = String::new();
    for list in lists {
        let comma = if members.is_empty() { "" } else { "," };
        members += &format!("{comma}{:?}:[]", list.property);
    }
    format!("{{{members}}}").into_bytes()
}

/// Reads one item of an answer.
pub(crate) fn fill_item(
    info: &OperationInfo,
    answer: &Answer,
    text: &[u8],
    item: &mut dyn Wire,
) -> Result<(), Box<DecodeError>> {
    let (filled, unknown) = drift::while_reading(|| fill(text, item));
    note(info, answer, unknown);
    filled
}

fn note(info: &OperationInfo, answer: &Answer, unknown: u64) {
    if unknown > 0 {
        debug!(
            operation = info.path,
            unknown, "values that this version doesn't know"
        );
        answer.tenant.drift.add(unknown);
    }
}

/// The error of an answer that is not what the operation declares. It came, so the request took effect.
pub(crate) fn unreadable(info: &OperationInfo, answer: &Answer, error: &DecodeError) -> Error {
    let unreadable = Error::new(ErrorKind::Decode, Outcome::Applied)
        .in_operation(info.path.into())
        .labelled(answer.tenant.label())
        .with_status(answer.status)
        .with_request_id(answer.request_id())
        .with_message(error.message());
    if error.path().is_empty() {
        unreadable
    } else {
        unreadable.at(error.path())
    }
}
