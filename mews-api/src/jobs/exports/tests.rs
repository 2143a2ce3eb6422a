//! Exports against a service and a host of files in memory.

mod downloads;
mod flow;
mod host;
mod machine;
mod properties;

use super::info::{ExportMembers, ExportStatuses, ExportsInfo};
use crate::base::operation::{Effect, ListInfo, OperationInfo};

const ADD: &OperationInfo = &OperationInfo::new("exports/add", Effect::Create);
const READ: &OperationInfo =
    &OperationInfo::new("exports/getAll", Effect::Read).list(ListInfo::new("Exports", &["Id"]));

pub(super) const INFO: &ExportsInfo = &ExportsInfo {
    add: ADD,
    read: READ,
    ids: "ExportIds",
    export: "Export",
    members: ExportMembers {
        id: "Id",
        status: "Status",
        files: "Files",
        url: "Url",
        size: "SizeInBytes",
    },
    statuses: ExportStatuses {
        ready: "Success",
        failed: "Failed",
        expired: "Expired",
    },
    instants: "Filters.UpdatedUtc",
    days: "Filters.LedgerEntryFilters.Posting",
    longest: 180,
    settled: 5,
    link_life: 10,
};
