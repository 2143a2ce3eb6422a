//! What has really been applied.

use serde::Serialize;

/// A write that the service carried out, whether its answer arrived or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Effect {
    /// The number that the log gives to the request.
    pub request: u64,
    /// The path of the operation.
    pub operation: String,
    /// The ids of the items that were created, changed or removed, each once, in the order of the changes; for prices and
    /// availability the rate, product or service. None where the simulator keeps nothing of what the operation does: its
    /// answer is checked and valid, and no read returns it.
    pub ids: Vec<String>,
}
