//! Requests before they are sent: the body, its members, and the envelope with the tokens.

pub(crate) mod check;
pub(crate) mod encode;
pub(crate) mod envelope;
pub(crate) mod locate;
