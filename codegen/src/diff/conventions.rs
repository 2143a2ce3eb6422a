//! What a diff needs of `api.yaml`.

use crate::schema::Api;

/// What holds for all operations, as far as a diff needs it.
#[derive(Clone, Copy, Debug)]
pub struct Conventions<'a> {
    /// What stands before the paths of operations.
    pub base_path: &'a str,
    /// The property of a request that asks for a page.
    pub limitation: &'a str,
    /// The property of an answer that leads to the next page.
    pub cursor: &'a str,
}

impl<'a> From<&'a Api> for Conventions<'a> {
    fn from(api: &'a Api) -> Self {
        Self {
            base_path: &api.base_path,
            limitation: &api.limitation,
            cursor: &api.cursor,
        }
    }
}
