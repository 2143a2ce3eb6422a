//! Reads the bytes of a response into its type. `request/encode` is the way out.

use std::borrow::Cow;

use tracing::debug;

use crate::base::error::{Error, ErrorKind, Outcome};
use crate::base::operation::{Operation, OperationInfo};
use crate::json::decode::fill;
use crate::json::unknown::while_reading;
use crate::json::{Codec, DecodeError, Empty};
use crate::response::answer::Answer;
use crate::response::error_body::ErrorBody;

/// Reads a response.
pub(crate) fn decode<R: Operation>(answer: &Answer) -> Result<R::Response, Error> {
    let mut response = R::Response::empty();
    fill_response(R::INFO, answer, &mut response)?;
    Ok(response)
}

/// Fills an empty response, and returns how many values of the response were unknown. A response
/// without a body (204) reads like an object whose lists are empty. Not generic: compiled once for
/// all operations.
pub(crate) fn fill_response(
    info: &OperationInfo,
    answer: &Answer,
    response: &mut dyn Codec,
) -> Result<u64, Error> {
    if answer.body.is_empty() && !answer.minimal && info.list.is_some() {
        let message = "the body is empty, which was not requested (`minimal`)";
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
    let (filled, unknown) = while_reading(|| fill(&body, response));
    note(info, answer, unknown);
    match filled {
        Ok(()) => Ok(unknown),
        Err(error) if answer.body.is_empty() => {
            let message = format!(
                "the response has no body, but must contain more than lists: {}",
                error.message()
            );
            let error = DecodeError::new(error.path(), message);
            Err(unreadable(info, answer, &error))
        }
        Err(error) if error.path().is_empty() => {
            // A body of another shape may be an error with more members than errors usually have.
            let message = ErrorBody::read(info.api, &answer.body);
            Err(match message.message {
                Some(_) => of_error_body(info, answer, message),
                None => unreadable(info, answer, &error),
            })
        }
        Err(error) => Err(unreadable(info, answer, &error)),
    }
}

/// The error in a response with a status of success. It is unknown whether the request took effect.
pub(crate) fn error_in_success(info: &OperationInfo, answer: &Answer) -> Option<Error> {
    let error = ErrorBody::alone(info.api, &answer.body)?;
    Some(of_error_body(info, answer, error))
}

fn of_error_body(info: &OperationInfo, answer: &Answer, error: ErrorBody) -> Error {
    let redact = |text: &str| answer.handle.credentials.redact(text);
    let id = error.request_id.map(|id| redact(&id));
    Error::of(ErrorKind::Decode, Outcome::Unknown)
        .in_operation(info.path.into())
        .labelled(answer.handle.label())
        .with_status(answer.status)
        .with_request_id(answer.request_id().or(id))
        .with_details(error.details.map(|details| redact(details.as_str())))
        .with_message(redact(&error.message.unwrap_or_default()))
}

/// The meaning of a response without a body: the known lists, all empty.
fn nothing(info: &OperationInfo) -> Vec<u8> {
    let lists = info.list.iter().chain(info.secondary_lists);
    let mut members = String::new();
    for list in lists {
        let comma = if members.is_empty() { "" } else { "," };
        members += &format!("{comma}{:?}:[]", list.property);
    }
    format!("{{{members}}}").into_bytes()
}

/// Reads one item of a response.
pub(crate) fn fill_item(
    info: &OperationInfo,
    answer: &Answer,
    text: &[u8],
    item: &mut dyn Codec,
) -> Result<(), Box<DecodeError>> {
    let (filled, unknown) = while_reading(|| fill(text, item));
    note(info, answer, unknown);
    filled
}

fn note(info: &OperationInfo, answer: &Answer, unknown: u64) {
    if unknown > 0 {
        debug!(
            operation = info.path,
            unknown, "values that this version does not know"
        );
        let sum = &answer.handle.unrecognized_values;
        sum.fetch_add(unknown, std::sync::atomic::Ordering::Relaxed);
    }
}

/// The error of a response that is not what the operation declares. It came, so the request took
/// effect.
pub(crate) fn unreadable(info: &OperationInfo, answer: &Answer, error: &DecodeError) -> Error {
    let unreadable = Error::of(ErrorKind::Decode, Outcome::Applied)
        .in_operation(info.path.into())
        .labelled(answer.handle.label())
        .with_status(answer.status)
        .with_request_id(answer.request_id())
        .with_message(error.message());
    if error.path().is_empty() {
        unreadable
    } else {
        unreadable.at(error.path())
    }
}
