// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `fiscalMachineCommands`: its handle, requests and data.

use crate::bindings;
use crate::bindings::serde::{Deserialize, Serialize};
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

impl bindings::serde::Serialize for FiscalMachineCommandsGetAll {
    fn serialize<S: bindings::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::CommandId(value) => value.serialize(serializer),
            Self::States(value) => value.serialize(serializer),
            Self::Unrecognized(raw) => raw.serialize(serializer),
        }
    }
}

impl<'de> bindings::serde::Deserialize<'de> for FiscalMachineCommandsGetAll {
    fn deserialize<D: bindings::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
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
        let object = bindings::RawObject::deserialize(deserializer)?;
        match object.best_fit(FORMS) {
            Some(0usize) => object.decode().map(Self::CommandId),
            Some(1usize) => object.decode().map(Self::States),
            _ => Ok(Self::Unrecognized(object.into_unknown())),
        }
    }
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

    fn encode(&self) -> Result<Vec<u8>, bindings::EncodeError> {
        bindings::to_json(self)
    }

    fn decode(body: &[u8]) -> Result<Self::Response, bindings::DecodeError> {
        bindings::from_json(body)
    }
}

impl bindings::Walk for FiscalMachineCommandsGetAll {
    type Item = FiscalMachineCommandDataV20250623;

    fn decode_item(item: &[u8]) -> Result<Self::Item, bindings::DecodeError> {
        bindings::from_json(item)
    }
}

/// A bill that a fiscal machine is to register, with its dates, state, parties and corrections.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BillV20250623 {
    /// `Id`: id of [`Bill`](entities::Bill).
    pub id: bindings::Id<entities::Bill>,
    /// `Name`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: bindings::Id<entities::Enterprise>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `AccountType`: [`AccountTypeEnum`].
    pub account_type: AccountTypeEnum,
    /// `AssociatedAccountIds`: ids of [`Account`](entities::Account).
    pub associated_account_ids: Option<Vec<bindings::Id<entities::Account>>>,
    /// `CounterId`: id of [`Counter`](entities::Counter).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counter_id: Option<bindings::Id<entities::Counter>>,
    /// `State`: [`BillState`].
    pub state: BillState,
    /// `Type`: [`BillType`].
    pub r#type: BillType,
    /// `Number`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// `VariableSymbol`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variable_symbol: Option<String>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `IssuedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued_utc: Option<bindings::Timestamp>,
    /// `TaxedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taxed_utc: Option<bindings::Timestamp>,
    /// `PaidUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_utc: Option<bindings::Timestamp>,
    /// `DueUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_utc: Option<bindings::Timestamp>,
    /// `LastReminderDateUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_reminder_date_utc: Option<bindings::Timestamp>,
    /// `PurchaseOrderNumber`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchase_order_number: Option<String>,
    /// `Notes`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `Options`: [`BillOptions`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<BillOptions>,
    /// `Owner`: [`BillAccountData`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<BillAccountData>,
    /// `AssociatedAccountsData`: list of [`BillAccountData`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_accounts_data: Option<Vec<BillAccountData>>,
    /// `EnterpriseData`: [`BillEnterpriseData`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enterprise_data: Option<BillEnterpriseData>,
    /// `CorrectionState`: [`BillCorrectionStateEnum`].
    pub correction_state: BillCorrectionStateEnum,
    /// `CorrectionType`: [`BillCorrectionTypeEnum`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correction_type: Option<BillCorrectionTypeEnum>,
    /// `CorrectedBillId`: id of [`Bill`](entities::Bill).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corrected_bill_id: Option<bindings::Id<entities::Bill>>,
}

/// Selects fiscal machine commands by id.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CommandsGetAllFilterByCommandIdParameters {
    /// `Limitation`: [`Limitation`].
    pub limitation: Limitation,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    #[serde(skip_serializing_if = "Option::is_none")]
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

/// Selects fiscal machine commands by device and state, and by time of the last change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CommandsGetAllFilterByStatesParameters {
    /// `Limitation`: [`Limitation`].
    pub limitation: Limitation,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `DeviceIds`: ids of [`Device`](entities::Device), 1 to 100 items.
    pub device_ids: Vec<bindings::Id<entities::Device>>,
    /// `States`: list of [`DeviceCommandStateEnum`], no item twice.
    pub states: Vec<DeviceCommandStateEnum>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    #[serde(skip_serializing_if = "Option::is_none")]
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

impl bindings::serde::Serialize for FiscalMachineAdditionalData {
    fn serialize<S: bindings::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::ItalianFiscalMachineData(value) => {
                bindings::tagged(
                    serializer,
                    "ItalianFiscalMachineData",
                    Some(("ItalianFiscalMachineData", value)),
                )
            }
            Self::ItalianFiscalMachinePayload(value) => {
                bindings::tagged(
                    serializer,
                    "ItalianFiscalMachinePayload",
                    Some(("ItalianFiscalMachinePayload", value)),
                )
            }
            Self::Unrecognized(raw) => raw.serialize(serializer),
        }
    }
}

impl<'de> bindings::serde::Deserialize<'de> for FiscalMachineAdditionalData {
    fn deserialize<D: bindings::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let object = bindings::RawObject::deserialize(deserializer)?;
        match object.tag() {
            Some(
                "ItalianFiscalMachineData",
            ) if object.has("ItalianFiscalMachineData") => {
                object
                    .get("ItalianFiscalMachineData")
                    .map(Self::ItalianFiscalMachineData)
            }
            Some(
                "ItalianFiscalMachinePayload",
            ) if object.has("ItalianFiscalMachinePayload") => {
                object
                    .get("ItalianFiscalMachinePayload")
                    .map(Self::ItalianFiscalMachinePayload)
            }
            _ => Ok(Self::Unrecognized(object.into_unknown())),
        }
    }
}

/// An order to a fiscal machine to register a bill, with device, state and bill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct FiscalMachineCommandDataV20250623 {
    /// `Id`: id of [`Command`](entities::Command).
    pub id: bindings::Id<entities::Command>,
    /// `State`: [`DeviceCommandStateEnum`].
    pub state: DeviceCommandStateEnum,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `Creator`: [`ProfileData`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator: Option<ProfileData>,
    /// `FiscalMachineId`: text.
    pub fiscal_machine_id: String,
    /// `ApiUrl`: text.
    pub api_url: String,
    /// `FiscalMachineData`: text.
    pub fiscal_machine_data: String,
    /// `TaxIdentifier`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_identifier: Option<String>,
    /// `Device`: [`Device`].
    pub device: Device,
    /// `Bill`: [`BillV20250623`].
    pub bill: BillV20250623,
    /// `CommandData`: [`FiscalMachineAdditionalData`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command_data: Option<FiscalMachineAdditionalData>,
}

/// A page of fiscal machine commands and the cursor for the next one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct FiscalMachineCommandDataV20250623Result {
    /// `Commands`: list of [`FiscalMachineCommandDataV20250623`].
    pub commands: Vec<FiscalMachineCommandDataV20250623>,
    /// `Cursor`: where a page starts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<bindings::Cursor>,
}

/// What an Italian fiscal machine is told of a refund and the receipt it takes back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ItalianFiscalMachineDataV20250623 {
    /// `IsRefund`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_refund: Option<bool>,
    /// `RebatedReceiptNumber`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rebated_receipt_number: Option<String>,
    /// `RebatedReceiptSequence`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rebated_receipt_sequence: Option<String>,
    /// `RebatedReceiptDateTimeUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rebated_receipt_date_time_utc: Option<bindings::Timestamp>,
    /// `PrinterSerialNumber`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub printer_serial_number: Option<String>,
}

/// The file an Italian fiscal machine is to print, in base64.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ItalianFiscalMachinePayloadV20250623 {
    /// `Payload`: text.
    pub payload: String,
}
