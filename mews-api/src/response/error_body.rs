//! The body of the service's errors.

use crate::base::api::ApiInfo;
use crate::json::decode::from_json;
use crate::json::members::Members;
use crate::json::{Empty, Json};

/// The body of an error, as far as it is one.
#[derive(Default)]
pub(crate) struct ErrorBody {
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) details: Option<Json>,
}

impl ErrorBody {
    pub(crate) fn read(api: &ApiInfo, body: &[u8]) -> Self {
        let members = Members::read(body);
        members.map_or_else(|_| Self::default(), |members| Self::of(api, &members))
    }

    fn of(api: &ApiInfo, members: &Members<'_>) -> Self {
        Self {
            message: read(members, Some(api.message)),
            request_id: read(members, api.request_id),
            details: read(members, api.details),
        }
    }

    /// The error of a body that contains only a message and the usual members of errors.
    pub(crate) fn alone(api: &ApiInfo, body: &[u8]) -> Option<Self> {
        let first = body.trim_ascii_start().strip_prefix(b"{")?;
        let name = first.trim_ascii_start().strip_prefix(b"\"")?;
        let usual = [Some(api.message), api.request_id, api.details];
        let is_ours = |member: &str| usual.contains(&Some(member));
        // Most responses begin with something else, and need not be looked through.
        let longest = usual.iter().flatten().map(|member| member.len()).max()?;
        let end = name
            .iter()
            .take(longest + 1)
            .position(|byte| *byte == b'"')?;
        if !is_ours(std::str::from_utf8(&name[..end]).ok()?) {
            return None;
        }
        let members = Members::read(body).ok()?;
        if !members.iter().all(|(member, _)| is_ours(member)) {
            return None;
        }
        Some(Self::of(api, &members)).filter(|error| error.message.is_some())
    }

    /// Only the text of the message shows it.
    pub(crate) fn is_about_length(&self) -> bool {
        let message = self.message.as_deref().unwrap_or_default();
        message
            .trim_start()
            .starts_with("The interval must not exceed")
    }
}

/// A member, unless it is absent or something else.
fn read<T: Empty>(members: &Members<'_>, name: Option<&str>) -> Option<T> {
    from_json(members.get(name?)?).ok()?
}
