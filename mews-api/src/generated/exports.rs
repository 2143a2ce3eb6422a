// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `exports`: its handle, requests and data.

use crate::bindings::{
    Date, Decimal, Effect, Id, IdListInfo, KeyedItem, ListInfo, Operation, OperationInfo,
    Paginated, Secret, Single, SizeLimit, Timestamp, UnrecognizedValue, Uuid, object,
    open_enum, request,
};

use super::entities;
use super::types::{AccountingLedgerTypeEnum, DateFilterInterval, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{
        BulkExport, Call, Client, ExportCheckpoint, ExportMembers, ExportStatuses,
        ExportsInfo, Id, Operation,
    };

    use super::{ExportsAdd, ExportsGetAll};

    /// Bulk exports of whole data sets as files.
    #[derive(Clone, Debug)]
    pub struct Exports {
        client: Client,
    }

    impl Client {
        /// Bulk exports of whole data sets as files.
        pub fn exports(&self) -> Exports {
            Exports::new(self)
        }
    }

    impl Exports {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Queues an export of one entity type and returns it as pending; refused while another of
        /// that type is unfinished.
        ///
        /// `exports/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/exports#add-export))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// After an unknown outcome: a repeat starts another export, which costs time but changes
        /// no data.
        ///
        /// Response: [`ExportAddResult`](super::super::types::ExportAddResult).
        pub fn add(&self, request: ExportsAdd) -> Call<ExportsAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Returns the status of the given exports. Finished ones have links to their files, and
        /// each link is valid for 10 minutes.
        ///
        /// `exports/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/exports#get-all-exports))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// Returns all `Exports` at once.
        ///
        /// Response: [`ExportResult`](super::super::types::ExportResult).
        pub fn get_all(&self, request: ExportsGetAll) -> Call<ExportsGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// A bulk export: adds it, waits until it is finished, and reads the lines of its files.
        /// [`exports`](crate::exports) describes what is unverified at the service.
        ///
        /// Nothing is sent before its items are polled. It ends in
        /// [`items`](crate::exports::BulkExport::items) for typed lines, or in
        /// [`lines`](crate::exports::BulkExport::lines) for JSON texts.
        pub fn run(&self, request: ExportsAdd) -> BulkExport {
            BulkExport::run(&self.client, EXPORTS, &request)
        }

        /// A bulk export that was added before, by its id.
        pub fn pick_up(&self, id: Id<super::super::entities::Export>) -> BulkExport {
            BulkExport::pick_up(&self.client, EXPORTS, id.to_string())
        }

        /// The rest of a bulk export that was interrupted.
        pub fn resume(&self, checkpoint: ExportCheckpoint) -> BulkExport {
            BulkExport::resume(&self.client, EXPORTS, checkpoint)
        }
    }

    const EXPORTS: &ExportsInfo = &ExportsInfo {
        add: <ExportsAdd as Operation>::INFO,
        read: <ExportsGetAll as Operation>::INFO,
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
}

/// Request of [`Exports::add`](super::resources::Exports::add), `exports/add`.
#[doc(alias = "ExportAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportsAdd {
    pub entity_type: ExportEntityTypeEnum,
    pub scope: Option<ExportScopeParameters>,
    pub filters: Option<ExportDataFilters>,
}

impl ExportsAdd {
    /// Sets the required fields.
    pub fn new(entity_type: impl Into<ExportEntityTypeEnum>) -> Self {
        Self {
            entity_type: entity_type.into(),
            scope: None,
            filters: None,
        }
    }

    /// Sets [`scope`](field@Self::scope).
    #[must_use]
    pub fn scope(mut self, scope: impl Into<ExportScopeParameters>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets [`filters`](field@Self::filters).
    #[must_use]
    pub fn filters(mut self, filters: impl Into<ExportDataFilters>) -> Self {
        self.filters = Some(filters.into());
        self
    }
}

request! { ExportsAdd {
    entity_type: required "EntityType",
    scope: optional "Scope",
    filters: optional "Filters",
} }

impl Operation for ExportsAdd {
    type Response = ExportAddResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "exports/add",
            Effect::Create,
        )
        .portfolio()
        .restricted()
        .limits(
            &[
                SizeLimit::items("Scope.EnterpriseIds").min(1).max(1000),
                SizeLimit::items("Scope.ChainIds").min(1).max(1000),
            ],
        );
}

/// Request of [`Exports::get_all`](super::resources::Exports::get_all), `exports/getAll`.
#[doc(alias = "ExportFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportsGetAll {
    /// 1 to 1,000 items.
    pub export_ids: Vec<Id<entities::Export>>,
}

impl ExportsGetAll {
    /// Sets the required fields.
    pub fn new(
        export_ids: impl IntoIterator<Item = impl Into<Id<entities::Export>>>,
    ) -> Self {
        Self {
            export_ids: export_ids.into_iter().map(Into::into).collect(),
        }
    }
}

request! { ExportsGetAll {
    export_ids: required "ExportIds",
} }

impl Operation for ExportsGetAll {
    type Response = ExportResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "exports/getAll",
            Effect::Read,
        )
        .portfolio()
        .restricted()
        .list(ListInfo::new("Exports", &["Id"]))
        .id_lists(&[IdListInfo::new("ExportIds", 1000).min_items(1)]);
}

impl Paginated for ExportsGetAll {
    type Item = Export;
}

impl KeyedItem for Export {
    type Key = Id<entities::Export>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// A bulk export, with its status, scope, filters and files.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Export {
    pub id: Id<entities::Export>,
    pub status: ExportStatusEnum,
    pub entity_type: ExportEntityTypeEnum,
    /// `None` in responses from before the service sent it.
    pub scope: Option<ExportScope>,
    pub files: Vec<ExportFileEntry>,
    pub expires_utc: Option<Timestamp>,
    pub filters: Option<ExportDataFilters>,
}

object! { Export {
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
    pub export: Export,
}

object! { ExportAddResult {
    export: required "Export",
} }

/// Narrows what an export contains.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExportDataFilters {
    /// Spans at most 180 days and ends at least 5 minutes ago.
    pub updated_utc: Option<TimeFilterInterval>,
    pub ledger_entry_filters: Option<ExportLedgerEntryDataFilters>,
}

impl ExportDataFilters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spans at most 180 days and ends at least
    /// 5 minutes ago.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`ledger_entry_filters`](field@Self::ledger_entry_filters).
    #[must_use]
    pub fn ledger_entry_filters(
        mut self,
        ledger_entry_filters: impl Into<ExportLedgerEntryDataFilters>,
    ) -> Self {
        self.ledger_entry_filters = Some(ledger_entry_filters.into());
        self
    }
}

object! { ExportDataFilters {
    updated_utc: optional "UpdatedUtc",
    ledger_entry_filters: optional "LedgerEntryFilters",
} }

/// One file of a finished export, in JSON Lines, behind a link that expires within minutes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportFileEntry {
    pub url: Secret,
    pub size_in_bytes: i64,
}

object! { ExportFileEntry {
    url: required "Url",
    size_in_bytes: required "SizeInBytes",
} }

/// Narrows an export of ledger entries by posting date.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportLedgerEntryDataFilters {
    pub posting: DateFilterInterval,
}

impl ExportLedgerEntryDataFilters {
    /// Sets the required fields.
    pub fn new(posting: impl Into<DateFilterInterval>) -> Self {
        Self { posting: posting.into() }
    }
}

object! { ExportLedgerEntryDataFilters {
    posting: required "Posting",
} }

/// The exports asked about, with their present status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportResult {
    pub exports: Vec<Export>,
}

object! { ExportResult {
    exports: required "Exports",
} }

/// The properties or chains that an export covers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportScope {
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub chain_ids: Option<Vec<Id<entities::Chain>>>,
}

object! { ExportScope {
    enterprise_ids: optional "EnterpriseIds",
    chain_ids: optional "ChainIds",
} }

/// The properties or chains to export; the entity type decides which of the two counts.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ExportScopeParameters {
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub chain_ids: Option<Vec<Id<entities::Chain>>>,
}

impl ExportScopeParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enterprise_ids`](field@Self::enterprise_ids). For portfolio access tokens: the
    /// properties to read. By default, all that the token reaches. 1 to 1,000 items.
    #[must_use]
    pub fn enterprise_ids(
        mut self,
        enterprise_ids: impl IntoIterator<Item = impl Into<Id<entities::Enterprise>>>,
    ) -> Self {
        self.enterprise_ids = Some(enterprise_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`chain_ids`](field@Self::chain_ids). 1 to 1,000 items.
    #[must_use]
    pub fn chain_ids(
        mut self,
        chain_ids: impl IntoIterator<Item = impl Into<Id<entities::Chain>>>,
    ) -> Self {
        self.chain_ids = Some(chain_ids.into_iter().map(Into::into).collect());
        self
    }
}

object! { ExportScopeParameters {
    enterprise_ids: optional "EnterpriseIds",
    chain_ids: optional "ChainIds",
} }

/// The content of an export, such as reservations, bills or payments.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExportEntityTypeEnum {
    OrderItem,
    Payment,
    Reservation,
    Customer,
    Company,
    Bill,
    AvailabilityAdjustment,
    AvailabilityBlock,
    ResourceBlock,
    LedgerEntry,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { ExportEntityTypeEnum {
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
    Pending,
    Processing,
    Success,
    Failed,
    Expired,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { ExportStatusEnum {
    Pending: "Pending",
    Processing: "Processing",
    Success: "Success",
    Failed: "Failed",
    Expired: "Expired",
} }

/// A line of an export of ledger entries, which no operation returns. Its shape is
/// unverified.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LedgerEntry {
    pub id: Id<entities::LedgerEntry>,
    pub enterprise_id: Id<entities::Enterprise>,
    pub transaction_id: Option<Uuid>,
    pub account_id: Id<entities::Account>,
    pub bill_id: Option<Id<entities::Bill>>,
    pub accounting_category_id: Option<Id<entities::AccountingCategory>>,
    pub accounting_item_id: Id<entities::AccountingItem>,
    pub accounting_item_type: LedgerEntryAccountingItemTypeEnum,
    pub ledger_type: AccountingLedgerTypeEnum,
    pub ledger_entry_type: LedgerEntryTypeEnum,
    pub posting_date: Date,
    /// Never negative; the entry type is its direction.
    pub value: Decimal,
    pub net_base_value: Option<Decimal>,
    pub tax_rate_code: Option<String>,
    pub created_utc: Timestamp,
}

object! { LedgerEntry {
    id: required "Id",
    enterprise_id: required "EnterpriseId",
    transaction_id: optional "TransactionId",
    account_id: required "AccountId",
    bill_id: optional "BillId",
    accounting_category_id: optional "AccountingCategoryId",
    accounting_item_id: required "AccountingItemId",
    accounting_item_type: required "AccountingItemType",
    ledger_type: required "LedgerType",
    ledger_entry_type: required "LedgerEntryType",
    posting_date: required "PostingDate",
    value: required "Value",
    net_base_value: optional "NetBaseValue",
    tax_rate_code: optional "TaxRateCode",
    created_utc: required "CreatedUtc",
} }

/// The kind of accounting item that a ledger entry belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LedgerEntryAccountingItemTypeEnum {
    OrderItem,
    OutletItem,
    Invoice,
    Payment,
    DepositBalancingPayment,
    CityLedgerBalancingPayment,
    DepositItem,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { LedgerEntryAccountingItemTypeEnum {
    OrderItem: "OrderItem",
    OutletItem: "OutletItem",
    Invoice: "Invoice",
    Payment: "Payment",
    DepositBalancingPayment: "DepositBalancingPayment",
    CityLedgerBalancingPayment: "CityLedgerBalancingPayment",
    DepositItem: "DepositItem",
} }

/// The side of the ledger that an entry is on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LedgerEntryTypeEnum {
    Debit,
    Credit,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { LedgerEntryTypeEnum {
    Debit: "Debit",
    Credit: "Credit",
} }
