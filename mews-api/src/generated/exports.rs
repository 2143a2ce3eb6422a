// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `exports`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{DateFilterInterval, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, ExportsAdd, ExportsGetAll};

    /// Bulk exports of whole data sets as files.
    #[derive(Clone, Debug)]
    pub struct Exports {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Bulk exports of whole data sets as files.
        pub fn exports(&self) -> Exports {
            Exports::new(self)
        }
    }

    impl Exports {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Queues an export of one entity type and returns it as pending; refused while another of that type is unfinished.
        ///
        /// `exports/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/exports#add-export))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        pub fn add(&self, request: ExportsAdd) -> bindings::Call<ExportsAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Tells the status of the given exports; finished ones carry links to their files, and each link works for 10 minutes.
        ///
        /// `exports/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/exports#get-all-exports))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        ///
        /// Answers `Exports` at once, without pages.
        pub fn get_all(&self, request: ExportsGetAll) -> bindings::Call<ExportsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `exports/add` asks for: the argument of [`Exports::add`](super::resources::Exports::add).
#[doc(alias = "ExportAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportsAdd {
    /// `EntityType`: [`ExportEntityTypeEnum`].
    pub entity_type: ExportEntityTypeEnum,
    /// `Scope`: [`ExportScopeParameters`].
    pub scope: Option<ExportScopeParameters>,
    /// `Filters`: [`ExportDataFilters`].
    pub filters: Option<ExportDataFilters>,
}

impl ExportsAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(entity_type: impl Into<ExportEntityTypeEnum>) -> Self {
        Self {
            entity_type: entity_type.into(),
            scope: None,
            filters: None,
        }
    }

    /// Sets `Scope`.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<ExportScopeParameters>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets `Filters`.
    #[must_use]
    pub fn filters(mut self, filters: impl Into<ExportDataFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

bindings::object! { ExportsAdd {
    entity_type: required "EntityType",
    scope: optional "Scope",
    filters: optional "Filters",
} }

impl bindings::Operation for ExportsAdd {
    type Response = ExportAddResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "exports/add",
            bindings::Effect::Create,
        )
        .portfolio()
        .restricted();
}

/// What `exports/getAll` asks for: the argument of [`Exports::get_all`](super::resources::Exports::get_all).
#[doc(alias = "ExportFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportsGetAll {
    /// `ExportIds`: ids of [`Export`](entities::Export), 1 to 1,000 items.
    pub export_ids: Vec<bindings::Id<entities::Export>>,
}

impl ExportsGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        export_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Export>>>,
    ) -> Self {
        Self {
            export_ids: export_ids.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { ExportsGetAll {
    export_ids: required "ExportIds",
} }

impl bindings::Operation for ExportsGetAll {
    type Response = ExportResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "exports/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .restricted()
        .list(bindings::ListInfo::new("Exports", &["Id"]))
        .id_lists(&[bindings::IdListInfo::new("ExportIds", 1000)]);
}

impl bindings::Paginated for ExportsGetAll {
    type Item = Export;
}

/// A bulk export, with its status, scope, filters and files.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Export {
    /// `Id`: id of [`Export`](entities::Export).
    pub id: bindings::Id<entities::Export>,
    /// `Status`: [`ExportStatusEnum`].
    pub status: ExportStatusEnum,
    /// `EntityType`: [`ExportEntityTypeEnum`].
    pub entity_type: ExportEntityTypeEnum,
    /// `Scope`: [`ExportScope`].
    ///
    /// `None` in answers from before the service sent it.
    pub scope: Option<ExportScope>,
    /// `Files`: list of [`ExportFileEntry`].
    pub files: Vec<ExportFileEntry>,
    /// `ExpiresUtc`: instant.
    pub expires_utc: Option<bindings::Timestamp>,
    /// `Filters`: [`ExportDataFilters`].
    pub filters: Option<ExportDataFilters>,
}

bindings::object! { Export {
    id: required "Id",
    status: required "Status",
    entity_type: required "EntityType",
    scope: optional "Scope",
    files: required "Files",
    expires_utc: optional "ExpiresUtc",
    filters: optional "Filters",
} }

/// The export just queued.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportAddResult {
    /// `Export`: [`Export`].
    pub export: Export,
}

bindings::object! { ExportAddResult {
    export: required "Export",
} }

/// Narrows what an export contains.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExportDataFilters {
    /// `UpdatedUtc`: [`TimeFilterInterval`].
    pub updated_utc: Option<TimeFilterInterval>,
    /// `LedgerEntryFilters`: [`ExportLedgerEntryDataFilters`].
    pub ledger_entry_filters: Option<ExportLedgerEntryDataFilters>,
}

impl ExportDataFilters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets `LedgerEntryFilters`.
    #[must_use]
    pub fn ledger_entry_filters(
        mut self,
        ledger_entry_filters: impl Into<ExportLedgerEntryDataFilters>,
    ) -> Self {
        self.ledger_entry_filters = Some(ledger_entry_filters.into());
        self
    }
}

bindings::object! { ExportDataFilters {
    updated_utc: optional "UpdatedUtc",
    ledger_entry_filters: optional "LedgerEntryFilters",
} }

/// One file of a finished export, in JSON Lines, behind a link that expires within minutes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportFileEntry {
    /// `Url`: secret text, never printed.
    pub url: bindings::Secret,
    /// `SizeInBytes`: whole number.
    pub size_in_bytes: i64,
}

bindings::object! { ExportFileEntry {
    url: required "Url",
    size_in_bytes: required "SizeInBytes",
} }

/// Narrows an export of ledger entries by posting date.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportLedgerEntryDataFilters {
    /// `Posting`: [`DateFilterInterval`].
    pub posting: DateFilterInterval,
}

impl ExportLedgerEntryDataFilters {
    /// With all that is required, and nothing else set yet.
    pub fn new(posting: impl Into<DateFilterInterval>) -> Self {
        Self { posting: posting.into() }
    }
}

bindings::object! { ExportLedgerEntryDataFilters {
    posting: required "Posting",
} }

/// The exports asked about, with their present status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportResult {
    /// `Exports`: list of [`Export`].
    pub exports: Vec<Export>,
}

bindings::object! { ExportResult {
    exports: required "Exports",
} }

/// The properties or chains that an export covers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportScope {
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ChainIds`: ids of [`Chain`](entities::Chain), 1 to 1,000 items.
    pub chain_ids: Option<Vec<bindings::Id<entities::Chain>>>,
}

bindings::object! { ExportScope {
    enterprise_ids: optional "EnterpriseIds",
    chain_ids: optional "ChainIds",
} }

/// The properties or chains to export; the entity type decides which of the two counts.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExportScopeParameters {
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ChainIds`: ids of [`Chain`](entities::Chain), 1 to 1,000 items.
    pub chain_ids: Option<Vec<bindings::Id<entities::Chain>>>,
}

impl ExportScopeParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EnterpriseIds`.
    #[must_use]
    pub fn enterprise_ids(
        mut self,
        enterprise_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Enterprise>>,
        >,
    ) -> Self {
        self.enterprise_ids = Some(enterprise_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ChainIds`.
    #[must_use]
    pub fn chain_ids(
        mut self,
        chain_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Chain>>>,
    ) -> Self {
        self.chain_ids = Some(chain_ids.into_iter().map(Into::into).collect());
        self
    }
}

bindings::object! { ExportScopeParameters {
    enterprise_ids: optional "EnterpriseIds",
    chain_ids: optional "ChainIds",
} }

/// What an export contains, such as reservations, bills or payments.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExportEntityTypeEnum {
    /// `OrderItem`
    OrderItem,
    /// `Payment`
    Payment,
    /// `Reservation`
    Reservation,
    /// `Customer`
    Customer,
    /// `Company`
    Company,
    /// `Bill`
    Bill,
    /// `AvailabilityAdjustment`
    AvailabilityAdjustment,
    /// `AvailabilityBlock`
    AvailabilityBlock,
    /// `ResourceBlock`
    ResourceBlock,
    /// `LedgerEntry`
    LedgerEntry,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { ExportEntityTypeEnum {
    OrderItem: "OrderItem",
    Payment: "Payment",
    Reservation: "Reservation",
    Customer: "Customer",
    Company: "Company",
    Bill: "Bill",
    AvailabilityAdjustment: "AvailabilityAdjustment",
    AvailabilityBlock: "AvailabilityBlock",
    ResourceBlock: "ResourceBlock",
    LedgerEntry: "LedgerEntry",
} }

/// How far an export got, and whether its files can still be fetched.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExportStatusEnum {
    /// `Pending`
    Pending,
    /// `Processing`
    Processing,
    /// `Success`
    Success,
    /// `Failed`
    Failed,
    /// `Expired`
    Expired,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { ExportStatusEnum {
    Pending: "Pending",
    Processing: "Processing",
    Success: "Success",
    Failed: "Failed",
    Expired: "Expired",
} }
