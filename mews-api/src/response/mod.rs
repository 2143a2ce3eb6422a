//! Responses of the service after they were received, read into types.

pub(crate) mod answer;
pub(crate) mod decode;
pub(crate) mod error_body;
pub(crate) mod metadata;
pub(crate) mod retry_after;
