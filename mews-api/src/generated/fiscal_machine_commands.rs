// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `fiscalMachineCommands`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    AccountTypeEnum, BillAccountData, BillCorrectionStateEnum, BillCorrectionTypeEnum,
    BillEnterpriseData, BillOptions, BillState, BillType, Device, DeviceCommandStateEnum,
    Limitation, ProfileData, TimeFilterInterval,
};

pub(super) mod handle {
    use super::{bindings, FiscalMachineCommandsGetAll};

    /// Commands to fiscal machines, with the bills to be fiscalized.
    #[derive(Clone, Debug)]
    pub struct FiscalMachineCommands {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Commands to fiscal machines, with the bills to be fiscalized.
        pub fn fiscal_machine_commands(&self) -> FiscalMachineCommands {
            FiscalMachineCommands::new(self)
        }
    }

    impl FiscalMachineCommands {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists fiscal machine commands, selected either by id or by device and state, the latter also by update time.
        ///
        /// `fiscalMachineCommands/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/commands#get-all-fiscal-machine-commands))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        ///
        /// Answers `Commands` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: FiscalMachineCommandsGetAll,
        ) -> bindings::Call<FiscalMachineCommandsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `fiscalMachineCommands/getAll` asks for: the argument of [`FiscalMachineCommands::get_all`](super::resources::FiscalMachineCommands::get_all).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FiscalMachineCommandsGetAll {
    /// [`CommandsGetAllFilterByCommandIdParameters`]
    CommandId(CommandsGetAllFilterByCommandIdParameters),
    /// [`CommandsGetAllFilterByStatesParameters`]
    States(CommandsGetAllFilterByStatesParameters),
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
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

impl bindings::Blank for FiscalMachineCommandsGetAll {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

impl bindings::Wire for FiscalMachineCommandsGetAll {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = {
            const FORMS: &[bindings::Form] = &[
                bindings::Form {
                    required: &["Limitation", "CommandIds"],
                    known: &["Limitation", "EnterpriseIds", "CommandIds"],
                },
                bindings::Form {
                    required: &["Limitation", "DeviceIds", "States"],
                    known: &[
                        "Limitation",
                        "EnterpriseIds",
                        "DeviceIds",
                        "States",
                        "UpdatedUtc",
                    ],
                },
            ];
            match object.best_fit(FORMS) {
                Some(0usize) => Self::CommandId(object.whole()?),
                Some(1usize) => Self::States(object.whole()?),
                _ => Self::Unrecognized(object.into_unknown()?),
            }
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::CommandId(value) => bindings::Wire::write(value, writer),
            Self::States(value) => bindings::Wire::write(value, writer),
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

bindings::serde_by_wire!(FiscalMachineCommandsGetAll);

impl bindings::Operation for FiscalMachineCommandsGetAll {
    type Response = FiscalMachineCommandDataV20250623Result;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "fiscalMachineCommands/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .restricted()
        .page_size(1000)
        .list(bindings::ListInfo::new("Commands", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "UpdatedUtc",
                        bindings::Meaning::Points(None),
                    )
                    .changing()
                    .max_months(3),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("EnterpriseIds", 1000),
                bindings::IdListInfo::new("CommandIds", 1000),
                bindings::IdListInfo::new("DeviceIds", 100),
            ],
        )
        .value_lists(&["States"]);
}

impl bindings::Paginated for FiscalMachineCommandsGetAll {
    type Item = FiscalMachineCommandDataV20250623;
}

/// A bill that a fiscal machine is to register, with its dates, state, parties and corrections.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillV20250623 {
    /// `Id`: id of [`Bill`](entities::Bill).
    pub id: bindings::Id<entities::Bill>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: bindings::Id<entities::Enterprise>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `AccountType`: [`AccountTypeEnum`].
    ///
    /// `None` in answers from before the service sent it.
    pub account_type: Option<AccountTypeEnum>,
    /// `AssociatedAccountIds`: ids of [`Account`](entities::Account).
    pub associated_account_ids: Option<Vec<bindings::Id<entities::Account>>>,
    /// `CounterId`: id of [`Counter`](entities::Counter).
    pub counter_id: Option<bindings::Id<entities::Counter>>,
    /// `State`: [`BillState`].
    pub state: BillState,
    /// `Type`: [`BillType`].
    pub r#type: BillType,
    /// `Number`: text.
    pub number: Option<String>,
    /// `VariableSymbol`: text.
    pub variable_symbol: Option<String>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `IssuedUtc`: instant.
    pub issued_utc: Option<bindings::Timestamp>,
    /// `TaxedUtc`: instant.
    pub taxed_utc: Option<bindings::Timestamp>,
    /// `PaidUtc`: instant.
    pub paid_utc: Option<bindings::Timestamp>,
    /// `DueUtc`: instant.
    pub due_utc: Option<bindings::Timestamp>,
    /// `LastReminderDateUtc`: instant.
    pub last_reminder_date_utc: Option<bindings::Timestamp>,
    /// `PurchaseOrderNumber`: text.
    pub purchase_order_number: Option<String>,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `Options`: [`BillOptions`].
    pub options: Option<BillOptions>,
    /// `Owner`: [`BillAccountData`].
    pub owner: Option<BillAccountData>,
    /// `AssociatedAccountsData`: list of [`BillAccountData`].
    pub associated_accounts_data: Option<Vec<BillAccountData>>,
    /// `EnterpriseData`: [`BillEnterpriseData`].
    pub enterprise_data: Option<BillEnterpriseData>,
    /// `CorrectionState`: [`BillCorrectionStateEnum`].
    pub correction_state: BillCorrectionStateEnum,
    /// `CorrectionType`: [`BillCorrectionTypeEnum`].
    pub correction_type: Option<BillCorrectionTypeEnum>,
    /// `CorrectedBillId`: id of [`Bill`](entities::Bill).
    pub corrected_bill_id: Option<bindings::Id<entities::Bill>>,
}

bindings::object! { BillV20250623 {
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
    /// `Limitation`: [`Limitation`].
    pub limitation: Limitation,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `CommandIds`: ids of [`Command`](entities::Command), 1 to 1,000 items.
    pub command_ids: Vec<bindings::Id<entities::Command>>,
}

impl CommandsGetAllFilterByCommandIdParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        limitation: impl Into<Limitation>,
        command_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Command>>>,
    ) -> Self {
        Self {
            limitation: limitation.into(),
            enterprise_ids: None,
            command_ids: command_ids.into_iter().map(Into::into).collect(),
        }
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
}

bindings::object! { CommandsGetAllFilterByCommandIdParameters {
    limitation: required "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    command_ids: required "CommandIds",
} }

/// Selects fiscal machine commands by device and state, and by time of the last change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandsGetAllFilterByStatesParameters {
    /// `Limitation`: [`Limitation`].
    pub limitation: Limitation,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `DeviceIds`: ids of [`Device`](entities::Device), 1 to 100 items.
    pub device_ids: Vec<bindings::Id<entities::Device>>,
    /// `States`: list of [`DeviceCommandStateEnum`], no item twice.
    pub states: Vec<DeviceCommandStateEnum>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl CommandsGetAllFilterByStatesParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        limitation: impl Into<Limitation>,
        device_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Device>>>,
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

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

bindings::object! { CommandsGetAllFilterByStatesParameters {
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
    /// `ItalianFiscalMachineData`
    ItalianFiscalMachineData(ItalianFiscalMachineDataV20250623),
    /// `ItalianFiscalMachinePayload`
    ItalianFiscalMachinePayload(ItalianFiscalMachinePayloadV20250623),
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl bindings::Blank for FiscalMachineAdditionalData {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

impl bindings::Wire for FiscalMachineAdditionalData {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = match object.tag() {
            Some(
                "ItalianFiscalMachineData",
            ) if object.has("ItalianFiscalMachineData") => {
                Self::ItalianFiscalMachineData(object.get("ItalianFiscalMachineData")?)
            }
            Some(
                "ItalianFiscalMachinePayload",
            ) if object.has("ItalianFiscalMachinePayload") => {
                Self::ItalianFiscalMachinePayload(
                    object.get("ItalianFiscalMachinePayload")?,
                )
            }
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::ItalianFiscalMachineData(value) => {
                writer
                    .tagged(
                        "ItalianFiscalMachineData",
                        Some(("ItalianFiscalMachineData", value)),
                    )
            }
            Self::ItalianFiscalMachinePayload(value) => {
                writer
                    .tagged(
                        "ItalianFiscalMachinePayload",
                        Some(("ItalianFiscalMachinePayload", value)),
                    )
            }
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

bindings::serde_by_wire!(FiscalMachineAdditionalData);

/// An order to a fiscal machine to register a bill, with device, state and bill.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FiscalMachineCommandDataV20250623 {
    /// `Id`: id of [`Command`](entities::Command).
    pub id: bindings::Id<entities::Command>,
    /// `State`: [`DeviceCommandStateEnum`].
    pub state: DeviceCommandStateEnum,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `Creator`: [`ProfileData`].
    pub creator: Option<ProfileData>,
    /// `FiscalMachineId`: text.
    pub fiscal_machine_id: String,
    /// `ApiUrl`: text.
    pub api_url: String,
    /// `FiscalMachineData`: text.
    pub fiscal_machine_data: String,
    /// `TaxIdentifier`: text.
    pub tax_identifier: Option<String>,
    /// `Device`: [`Device`].
    pub device: Device,
    /// `Bill`: [`BillV20250623`].
    pub bill: BillV20250623,
    /// `CommandData`: [`FiscalMachineAdditionalData`].
    pub command_data: Option<FiscalMachineAdditionalData>,
}

bindings::object! { FiscalMachineCommandDataV20250623 {
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
    /// `Commands`: list of [`FiscalMachineCommandDataV20250623`].
    pub commands: Vec<FiscalMachineCommandDataV20250623>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { FiscalMachineCommandDataV20250623Result {
    commands: required "Commands",
    cursor: optional "Cursor",
} }

/// What an Italian fiscal machine is told of a refund and the receipt it takes back.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ItalianFiscalMachineDataV20250623 {
    /// `IsRefund`: yes or no.
    pub is_refund: Option<bool>,
    /// `RebatedReceiptNumber`: text.
    pub rebated_receipt_number: Option<String>,
    /// `RebatedReceiptSequence`: text.
    pub rebated_receipt_sequence: Option<String>,
    /// `RebatedReceiptDateTimeUtc`: instant.
    pub rebated_receipt_date_time_utc: Option<bindings::Timestamp>,
    /// `PrinterSerialNumber`: text.
    pub printer_serial_number: Option<String>,
}

bindings::object! { ItalianFiscalMachineDataV20250623 {
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
    /// `Payload`: text.
    pub payload: String,
}

bindings::object! { ItalianFiscalMachinePayloadV20250623 {
    payload: required "Payload",
} }
