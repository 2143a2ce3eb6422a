//! The table of writes that were carried out.

use serde::Serialize;

/// A write that the service carried out, whether its response arrived or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Effect {
    /// The number of the request in the log.
    pub request: u64,
    /// The path of the operation.
    pub operation: String,
    /// The ids of the items that were created, changed or removed. Each id is listed once, in the
    /// order of the changes. For prices and availability, these are the ids of the rate, product or
    /// service. The list is empty if the simulator keeps nothing of what the operation does. The
    /// response of such an operation is checked and valid, but no read returns its items.
    pub ids: Vec<String>,
}
