//! Failures of files, as errors that show no address.

use super::file::Unusable;
use crate::base::cause::Cause;
use crate::base::credentials::Credentials;
use crate::base::error::{Error, ErrorKind, Outcome};
use crate::execute::transport::TransportError;
use crate::value::Secret;

/// A failure while a file was opened or read.
pub(super) enum Problem {
    Unusable(Unusable),
    Transport(TransportError),
    /// Nothing came in time.
    Stalled,
    /// A status other than success.
    Status(u16),
}

impl Problem {
    /// The error, without tokens and without the address of the file.
    pub(super) fn into_error(self, credentials: &Credentials, url: &Secret) -> Error {
        let error = |kind, message: &str| Error::of(kind, Outcome::Applied).with_message(message);
        match self {
            Self::Unusable(Unusable::Wrong(message)) => error(ErrorKind::Decode, message),
            Self::Unusable(Unusable::Broken(message) | Unusable::Range(message)) => {
                error(ErrorKind::Transport, message)
            }
            Self::Stalled => error(
                ErrorKind::Timeout,
                "the host of the file sent nothing in time",
            ),
            Self::Status(status @ 300..=399) => error(
                ErrorKind::Redirect,
                "the host of the file sent the redirect",
            )
            .with_status(status),
            Self::Status(status) => {
                error(ErrorKind::Server, "the host does not return the file").with_status(status)
            }
            Self::Transport(problem) => {
                let address = url.expose();
                let query = address.split_once('?').map_or(address, |(_, query)| query);
                let redactor = credentials.redactor_and([query, address]);
                let cause = std::error::Error::source(&problem);
                let cause = cause.map(|cause| Cause::of(cause, &redactor));
                let message = redactor.redact(&problem.to_string());
                error(problem.outcome.kind(), &message).with_cause(cause)
            }
        }
    }
}
