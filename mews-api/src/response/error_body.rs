//! The body of the service's errors.

use crate::json::Json;
use crate::json::decode::from_json;
use crate::json::members::Members;

/// The body of an error, as far as it is one.
#[derive(Default)]
pub(crate) struct ErrorBody {
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) details: Option<Json>,
}
crate::object! { ErrorBody {
    message: optional "Message",
    request_id: optional "RequestId",
    details: optional "Details",
} }

impl ErrorBody {
    pub(crate) fn read(body: &[u8]) -> Self {
        from_json(body).unwrap_or_default()
    }

    /// The error of a body that contains only a message and the usual members of errors.
    pub(crate) fn alone(body: &[u8]) -> Option<Self> {
        let first = body.trim_ascii_start().strip_prefix(b"{")?;
        let name = first.trim_ascii_start().strip_prefix(b"\"")?;
        let is_ours = |member: &str| matches!(member, "Message" | "RequestId" | "Details");
        // Most responses begin with something else, and need not be looked through.
        let end = name.iter().take(10).position(|byte| *byte == b'"')?;
        if !is_ours(std::str::from_utf8(&name[..end]).ok()?) {
            return None;
        }
        let members = Members::read(body).ok()?;
        if !members.iter().all(|(member, _)| is_ours(member)) {
            return None;
        }
        Some(Self::read(body)).filter(|error| error.message.is_some())
    }

    /// Only the text of the message shows it.
    pub(crate) fn is_about_length(&self) -> bool {
        let message = self.message.as_deref().unwrap_or_default();
        message
            .trim_start()
            .starts_with("The interval must not exceed")
    }
}
