//! The facts of bulk exports, written by generated code.

use crate::base::operation::OperationInfo;

/// How exports are made and read.
#[derive(Debug)]
pub struct ExportsInfo {
    /// The operation that adds an export.
    pub add: &'static OperationInfo,
    /// The operation that returns the states of exports, in its list.
    pub read: &'static OperationInfo,
    /// The property of the second operation's request that takes ids.
    pub ids: &'static str,
    /// The property of the first operation's response that holds the export.
    pub export: &'static str,
    /// The properties of an export.
    pub members: ExportMembers,
    /// The values of its status.
    pub statuses: ExportStatuses,
    /// Where a request has a range of instants; the parts of the path are separated by dots.
    pub instants: &'static str,
    /// Where it has a range of days, both included.
    pub days: &'static str,
    /// The most days of a range.
    pub longest: u32,
    /// How many minutes ago a range of instants must have ended.
    pub settled: u32,
    /// How many minutes a link can be used.
    pub link_life: u32,
}

/// Names of properties.
#[derive(Debug)]
pub struct ExportMembers {
    /// The id of an export.
    pub id: &'static str,
    /// Its status.
    pub status: &'static str,
    /// Its files.
    pub files: &'static str,
    /// The address of a file.
    pub url: &'static str,
    /// The size of a file in bytes.
    pub size: &'static str,
}

/// Values of the status.
#[derive(Debug)]
pub struct ExportStatuses {
    /// All files are there.
    pub ready: &'static str,
    /// There will be no files.
    pub failed: &'static str,
    /// The files are gone.
    pub expired: &'static str,
}
