//! Lists whose items stay JSON texts.

use std::fmt;

use super::Client;
use super::call::Call;
use crate::base::error::Error;
use crate::base::operation::{Listed, OperationInfo};
use crate::json::Json;
use crate::pagination::Items;
use crate::request::encode::Encoded;

/// A list of any operation whose items stay JSON texts, for [`Client::call_raw_list`]. `Debug`
/// shows only its path.
#[derive(Clone)]
pub struct RawList {
    operation: OperationInfo,
    json: Vec<u8>,
}

impl RawList {
    pub(crate) fn new(operation: OperationInfo, json: Vec<u8>) -> Self {
        Self { operation, json }
    }

    fn encoded(&self, client: &Client) -> Result<Encoded, Error> {
        client.executor.check_path(&self.operation)?;
        let refused = |property, message| {
            let error = Error::rejected_before_sending(property, message);
            Err(error.in_operation(self.operation.path.into()))
        };
        if !self.operation.effect.is_read() {
            return refused("effect", "must be a read: pages are asked for again");
        }
        if self.operation.list.is_none() {
            return refused("list", "must name the list that holds the items");
        }
        Encoded::read(self.operation, &self.json)
    }
}

impl fmt::Debug for RawList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawList")
            .field("path", &self.operation.path)
            .finish_non_exhaustive()
    }
}

impl Listed for RawList {
    type Item = Json;
}

impl Call<RawList> {
    /// The items of all pages, each as its JSON text. Requests are split, repeated and resumed, and
    /// duplicate items left out, as for the calls of known operations.
    ///
    /// The stream refuses an operation that is not a read or names no list.
    pub fn items(self) -> Items<RawList> {
        let encoded = self.request.encoded(&self.client);
        Items::new(self.paginate(encoded, true, true).0)
    }
}
