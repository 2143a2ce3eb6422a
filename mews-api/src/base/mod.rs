//! The common vocabulary of a call: operations, credentials, handles, clocks, errors. This module
//! does not depend on requests and responses.

pub(crate) mod api;
pub(crate) mod cause;
pub(crate) mod clock;
pub(crate) mod credentials;
pub(crate) mod environment;
pub(crate) mod error;
pub(crate) mod future;
pub(crate) mod handle;
pub(crate) mod hash;
pub(crate) mod incomplete;
pub(crate) mod incremental;
pub(crate) mod kind_names;
pub(crate) mod locale;
pub(crate) mod operation;
pub(crate) mod redact;
pub(crate) mod request_rules;
pub(crate) mod sealed;
pub(crate) mod token_map;
