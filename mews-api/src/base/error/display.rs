//! How errors are printed: on one line, without secrets and guests' data.

use std::fmt;

use super::{Error, ErrorKind, Inner, Outcome};
use crate::base::handle::Label;

impl Error {
    fn what_happened(&self) -> &'static str {
        match self.0.kind {
            ErrorKind::Configuration => "the client's settings are wrong",
            ErrorKind::InvalidRequest | ErrorKind::IntervalTooLong
                if self.0.outcome == Outcome::NotSent =>
            {
                "refused before sending"
            }
            ErrorKind::IntervalTooLong => "the interval is longer than the service allows",
            ErrorKind::InvalidRequest => "the service rejected the request as invalid",
            ErrorKind::Unauthorized if self.0.outcome == Outcome::NotSent => {
                "not sent, because the service repeatedly returned 401"
            }
            ErrorKind::Unauthorized => "the service refused the tokens, or a permission is missing",
            ErrorKind::Business => "refused by a rule of the business",
            ErrorKind::NotFound => "the service does not know the operation",
            ErrorKind::TooHeavy => "too heavy for the service: ask for less",
            ErrorKind::Conflict => "the data has changed meanwhile",
            ErrorKind::TooLarge => "the request is too large",
            ErrorKind::RateLimited if self.0.outcome == Outcome::NotSent => {
                "not sent, to stay within the rate limit"
            }
            ErrorKind::RateLimited => "too many requests",
            ErrorKind::Server => "the service failed",
            ErrorKind::Connect => "no connection",
            ErrorKind::Untrusted => "the server's certificate is not trusted",
            ErrorKind::Transport => "the connection failed",
            ErrorKind::Timeout => "no response in time",
            ErrorKind::Decode => "the response could not be read",
            ErrorKind::UnexpectedContentType => "the response is not JSON",
            ErrorKind::Redirect => {
                "the response redirects to another address, which was not followed"
            }
            ErrorKind::ResponseTooLarge => "the response is larger than the client accepts",
            ErrorKind::CursorLoop => "the service returned the same cursor twice",
            ErrorKind::ExportFailed => "the export has no files to read",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            operation,
            label,
            status,
            request_id,
            message,
            path,
            attempts,
            ..
        } = &*self.0;
        if let Some(operation) = operation {
            write!(f, "{}", OneLine(operation))?;
            if let Some(Label::Given(label)) = label {
                write!(f, " for {}", OneLine(label))?;
            }
            f.write_str(": ")?;
        }
        f.write_str(self.what_happened())?;
        if let Some(status) = status {
            write!(f, " ({status})")?;
        }
        if attempts.len() > 1 {
            write!(f, ", after {} attempts", attempts.len())?;
        }
        if let Some(path) = path {
            write!(f, ", at {}", OneLine(path))?;
        }
        if let Some(message) = message {
            write!(f, ": {}", OneLine(message))?;
        }
        if let Some(id) = request_id {
            write!(f, " [request {}]", OneLine(id))?;
        }
        Ok(())
    }
}

/// A text from outside with its control characters escaped, so that it cannot begin a new line in a
/// log or change the direction of writing.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let special = |c: char| {
            c.is_control()
                || matches!(
                    c,
                    '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{61c}'
                )
                || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
        for part in self.0.split_inclusive(special) {
            match part.char_indices().next_back().filter(|(_, c)| special(*c)) {
                Some((end, c)) => write!(f, "{}{}", &part[..end], c.escape_default())?,
                None => f.write_str(part)?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            kind,
            outcome,
            operation,
            label,
            status,
            request_id,
            message,
            retry_after,
            path,
            attempts,
            waited,
            ..
        } = &*self.0;
        f.debug_struct("Error")
            .field("kind", kind)
            .field("outcome", outcome)
            .field("operation", operation)
            .field("label", &label.as_ref().map(Label::as_str))
            .field("status", status)
            .field("request_id", request_id)
            .field("message", message)
            .field("retry_after", retry_after)
            .field("path", path)
            .field("attempts", attempts)
            .field("waited", waited)
            .finish_non_exhaustive()
    }
}
