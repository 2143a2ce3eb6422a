//! The settings of `api.yaml` that a diff uses.

use crate::schema::Api;

/// Conventions of all operations, as far as a diff uses them.
#[derive(Clone, Copy, Debug)]
pub struct Conventions<'a> {
    /// The prefix of operation paths.
    pub base_path: &'a str,
    /// The property of a request that asks for a page.
    pub limitation: &'a str,
    /// The property of a response that leads to the next page.
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
