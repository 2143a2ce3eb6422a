// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `fiscalMachineCommands`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Timestamp,
    UnrecognizedVariant, object, one_of, tagged_union,
};

use super::entities;

use super::types::{
    AccountTypeEnum, BillAccountData, BillCorrectionStateEnum, BillCorrectionTypeEnum,
    BillEnterpriseData, BillOptions, BillState, BillType, Device, DeviceCommandStateEnum,
    Limitation, ProfileData, TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::FiscalMachineCommandsGetAll;

    /// Commands to fiscal machines, with the bills to be fiscalized.
    #[derive(Clone, Debug)]
    pub struct FiscalMachineCommands {
        client: Client,
    }

    impl Client {
        /// Commands to fiscal machines, with the bills to be fiscalized.
        pub fn fiscal_machine_commands(&self) -> FiscalMachineCommands {
            FiscalMachineCommands::new(self)
        }
    }

    impl FiscalMachineCommands {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists fiscal machine commands, selected either by id or by device and state, the latter
        /// also by update time.
        ///
        /// `fiscalMachineCommands/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/commands#get-all-fiscal-machine-commands))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// Returns pages of up to 1,000 `Commands`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run, for the ids in `DeviceIds`; the
        /// items of new ids are all read. Deleted items are among them, marked as such.
        ///
        /// Response:
        /// [`FiscalMachineCommandDataV20250623Result`](super::super::types::FiscalMachineCommandDataV20250623Result).
        pub fn get_all(
            &self,
            request: FiscalMachineCommandsGetAll,
        ) -> Call<FiscalMachineCommandsGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of
/// [`FiscalMachineCommands::get_all`](super::resources::FiscalMachineCommands::get_all),
/// `fiscalMachineCommands/getAll`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FiscalMachineCommandsGetAll {
    CommandId(CommandsGetAllFilterByCommandIdParameters),
    States(CommandsGetAllFilterByStatesParameters),
    /// A variant that this version of the crate does not know, as received.
    Unrecognized(UnrecognizedVariant),
}

impl From<CommandsGetAllFilterByCommandIdParameters> for FiscalMachineCommandsGetAll {
    fn from(value: CommandsGetAllFilterByCommandIdParameters) -> Self {
        Self::CommandId(value)
    }
}

impl From<CommandsGetAllFilterByStatesParameters> for FiscalMachineCommandsGetAll {
    fn from(value: CommandsGetAllFilterByStatesParameters) -> Self {
        Self::States(value)
    }
}

one_of! { FiscalMachineCommandsGetAll {
    CommandId: required ["Limitation", "CommandIds"] known ["Limitation", "EnterpriseIds", "CommandIds"],
    States: required ["Limitation", "DeviceIds", "States"] known ["Limitation", "EnterpriseIds", "DeviceIds", "States", "UpdatedUtc"],
} }

impl Operation for FiscalMachineCommandsGetAll {
    type Response = FiscalMachineCommandDataV20250623Result;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "fiscalMachineCommands/getAll",
            Effect::Read,
        )
        .portfolio()
        .restricted()
        .page_size(1000)
        .list(ListInfo::new("Commands", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(None)).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("CommandIds", 1000).min_items(1),
                IdListInfo::new("DeviceIds", 100).min_items(1),
            ],
        )
        .value_lists(&["States"]);
}

impl Paginated for FiscalMachineCommandsGetAll {
    type Item = FiscalMachineCommandDataV20250623;
}

impl Incremental for FiscalMachineCommandsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds", "DeviceIds"])
        .deletions();
}

impl KeyedItem for FiscalMachineCommandDataV20250623 {
    type Key = Id<entities::Command>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// A bill that a fiscal machine is to register, with its dates, state, parties and
/// corrections.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillV20250623 {
    pub id: Id<entities::Bill>,
    pub name: Option<String>,
    pub enterprise_id: Id<entities::Enterprise>,
    pub account_id: Id<entities::Account>,
    /// `None` in responses from before the service sent it.
    pub account_type: Option<AccountTypeEnum>,
    pub associated_account_ids: Option<Vec<Id<entities::Account>>>,
    pub counter_id: Option<Id<entities::Counter>>,
    pub state: BillState,
    pub r#type: BillType,
    pub number: Option<String>,
    pub variable_symbol: Option<String>,
    pub created_utc: Timestamp,
    pub updated_utc: Timestamp,
    pub issued_utc: Option<Timestamp>,
    pub taxed_utc: Option<Timestamp>,
    pub paid_utc: Option<Timestamp>,
    pub due_utc: Option<Timestamp>,
    pub last_reminder_date_utc: Option<Timestamp>,
    pub purchase_order_number: Option<String>,
    pub notes: Option<String>,
    pub options: Option<BillOptions>,
    pub owner: Option<BillAccountData>,
    pub associated_accounts_data: Option<Vec<BillAccountData>>,
    pub enterprise_data: Option<BillEnterpriseData>,
    pub correction_state: BillCorrectionStateEnum,
    pub correction_type: Option<BillCorrectionTypeEnum>,
    pub corrected_bill_id: Option<Id<entities::Bill>>,
}

object! { BillV20250623 {
    id: required "Id",
    name: optional "Name",
    enterprise_id: required "EnterpriseId",
    account_id: required "AccountId",
    account_type: optional "AccountType",
    associated_account_ids: nullable "AssociatedAccountIds",
    counter_id: optional "CounterId",
    state: required "State",
    r#type: required "Type",
    number: optional "Number",
    variable_symbol: optional "VariableSymbol",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
    issued_utc: optional "IssuedUtc",
    taxed_utc: optional "TaxedUtc",
    paid_utc: optional "PaidUtc",
    due_utc: optional "DueUtc",
    last_reminder_date_utc: optional "LastReminderDateUtc",
    purchase_order_number: optional "PurchaseOrderNumber",
    notes: optional "Notes",
    options: optional "Options",
    owner: optional "Owner",
    associated_accounts_data: optional "AssociatedAccountsData",
    enterprise_data: optional "EnterpriseData",
    correction_state: required "CorrectionState",
    correction_type: optional "CorrectionType",
    corrected_bill_id: optional "CorrectedBillId",
} }

/// Selects fiscal machine commands by id.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandsGetAllFilterByCommandIdParameters {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Limitation,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub command_ids: Vec<Id<entities::Command>>,
}

impl CommandsGetAllFilterByCommandIdParameters {
    /// Sets the required fields.
    pub fn new(
        limitation: impl Into<Limitation>,
        command_ids: impl IntoIterator<Item = impl Into<Id<entities::Command>>>,
    ) -> Self {
        Self {
            limitation: limitation.into(),
            enterprise_ids: None,
            command_ids: command_ids.into_iter().map(Into::into).collect(),
        }
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
}

object! { CommandsGetAllFilterByCommandIdParameters {
    limitation: required "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    command_ids: required "CommandIds",
} }

/// Selects fiscal machine commands by device and state, and by time of the last change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandsGetAllFilterByStatesParameters {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Limitation,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 100 items.
    pub device_ids: Vec<Id<entities::Device>>,
    /// No duplicates.
    pub states: Vec<DeviceCommandStateEnum>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl CommandsGetAllFilterByStatesParameters {
    /// Sets the required fields.
    pub fn new(
        limitation: impl Into<Limitation>,
        device_ids: impl IntoIterator<Item = impl Into<Id<entities::Device>>>,
        states: impl IntoIterator<Item = impl Into<DeviceCommandStateEnum>>,
    ) -> Self {
        Self {
            limitation: limitation.into(),
            enterprise_ids: None,
            device_ids: device_ids.into_iter().map(Into::into).collect(),
            states: states.into_iter().map(Into::into).collect(),
            updated_utc: None,
        }
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

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

object! { CommandsGetAllFilterByStatesParameters {
    limitation: required "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    device_ids: required "DeviceIds",
    states: required "States",
    updated_utc: optional "UpdatedUtc",
} }

/// Details that a particular country's fiscal machines need.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FiscalMachineAdditionalData {
    ItalianFiscalMachineData(ItalianFiscalMachineDataV20250623),
    ItalianFiscalMachinePayload(ItalianFiscalMachinePayloadV20250623),
    /// A variant that this version of the crate does not know, as received.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! { FiscalMachineAdditionalData {
    ItalianFiscalMachineData: payload "ItalianFiscalMachineData" "ItalianFiscalMachineData",
    ItalianFiscalMachinePayload: payload "ItalianFiscalMachinePayload" "ItalianFiscalMachinePayload",
} }

/// An order to a fiscal machine to register a bill, with device, state and bill.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FiscalMachineCommandDataV20250623 {
    pub id: Id<entities::Command>,
    pub state: DeviceCommandStateEnum,
    pub created_utc: Timestamp,
    pub creator: Option<ProfileData>,
    pub fiscal_machine_id: String,
    pub api_url: String,
    pub fiscal_machine_data: String,
    pub tax_identifier: Option<String>,
    pub device: Device,
    pub bill: BillV20250623,
    pub command_data: Option<FiscalMachineAdditionalData>,
}

object! { FiscalMachineCommandDataV20250623 {
    id: required "Id",
    state: required "State",
    created_utc: required "CreatedUtc",
    creator: optional "Creator",
    fiscal_machine_id: required "FiscalMachineId",
    api_url: required "ApiUrl",
    fiscal_machine_data: required "FiscalMachineData",
    tax_identifier: optional "TaxIdentifier",
    device: required "Device",
    bill: required "Bill",
    command_data: optional "CommandData",
} }

/// A page of fiscal machine commands and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FiscalMachineCommandDataV20250623Result {
    pub commands: Vec<FiscalMachineCommandDataV20250623>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { FiscalMachineCommandDataV20250623Result {
    commands: required "Commands",
    cursor: optional "Cursor",
} }

/// The data for an Italian fiscal machine about a refund and the receipt that it takes
/// back.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ItalianFiscalMachineDataV20250623 {
    pub is_refund: Option<bool>,
    pub rebated_receipt_number: Option<String>,
    pub rebated_receipt_sequence: Option<String>,
    pub rebated_receipt_date_time_utc: Option<Timestamp>,
    pub printer_serial_number: Option<String>,
}

object! { ItalianFiscalMachineDataV20250623 {
    is_refund: optional "IsRefund",
    rebated_receipt_number: optional "RebatedReceiptNumber",
    rebated_receipt_sequence: optional "RebatedReceiptSequence",
    rebated_receipt_date_time_utc: optional "RebatedReceiptDateTimeUtc",
    printer_serial_number: optional "PrinterSerialNumber",
} }

/// The file an Italian fiscal machine is to print, in base64.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ItalianFiscalMachinePayloadV20250623 {
    pub payload: String,
}

object! { ItalianFiscalMachinePayloadV20250623 {
    payload: required "Payload",
} }
