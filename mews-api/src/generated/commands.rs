// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `commands`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    Bill, CurrencyValueOld, Device, DeviceCommandStateEnum, ExtendedAmount, Limitation,
};

pub(super) mod handle {
    use super::{
        bindings, CommandsGetAllByIds, CommandsGetAllActive, CommandsAddPrinter,
        CommandsAddKeyCutter, CommandsAddPaymentTerminal, CommandsUpdate,
    };

    /// Orders to devices such as printers, key cutters and payment terminals, carried out by a client application.
    #[derive(Clone, Debug)]
    pub struct Commands {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Orders to devices such as printers, key cutters and payment terminals, carried out by a client application.
        pub fn commands(&self) -> Commands {
            Commands::new(self)
        }
    }

    impl Commands {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists commands by id, whatever their state.
        ///
        /// `commands/getAllByIds` ([official page](https://mews-systems.gitbook.io/connector-api/operations/commands#get-all-commands-by-ids))
        ///
        /// Changes nothing.
        ///
        /// Answers `Commands` in pages of at most 1,000.
        pub fn get_all_by_ids(
            &self,
            request: CommandsGetAllByIds,
        ) -> bindings::Call<CommandsGetAllByIds> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists the commands that wait for the client application; the cursor that comes along leads nowhere, as no request takes one.
        ///
        /// `commands/getAllActive` ([official page](https://mews-systems.gitbook.io/connector-api/operations/commands#get-all-commands))
        ///
        /// Changes nothing.
        ///
        /// Answers `Commands` at once, without pages.
        pub fn get_all_active(
            &self,
            request: CommandsGetAllActive,
        ) -> bindings::Call<CommandsGetAllActive> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Orders a printer to print a PDF; returns the id of the command. A repeat may print again.
        ///
        /// `commands/addPrinter` ([official page](https://mews-systems.gitbook.io/connector-api/operations/commands#add-printer-command))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add_printer(
            &self,
            request: CommandsAddPrinter,
        ) -> bindings::Call<CommandsAddPrinter> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Orders a key cutter to make keys for a reservation; returns the id of the command.
        ///
        /// `commands/addKeyCutter` ([official page](https://mews-systems.gitbook.io/connector-api/operations/commands#add-key-cutter-command))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add_key_cutter(
            &self,
            request: CommandsAddKeyCutter,
        ) -> bindings::Call<CommandsAddKeyCutter> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Orders a terminal to take a payment or preauthorization from a customer; returns the id of the command.
        ///
        /// `commands/addPaymentTerminal` ([official page](https://mews-systems.gitbook.io/connector-api/operations/commands#add-payment-command))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        pub fn add_payment_terminal(
            &self,
            request: CommandsAddPaymentTerminal,
        ) -> bindings::Call<CommandsAddPaymentTerminal> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Reports how far the client application got with a command, by moving it to its next state; answers nothing.
        ///
        /// `commands/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/commands#update-command))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        pub fn update(&self, request: CommandsUpdate) -> bindings::Call<CommandsUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `commands/getAllByIds` asks for: the argument of [`Commands::get_all_by_ids`](super::resources::Commands::get_all_by_ids).
#[doc(alias = "DeviceCommandFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandsGetAllByIds {
    /// `CommandIds`: ids of [`Command`](entities::Command), 1 to 1,000 items.
    pub command_ids: Vec<bindings::Id<entities::Command>>,
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
}

impl CommandsGetAllByIds {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        command_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Command>>>,
    ) -> Self {
        Self {
            command_ids: command_ids.into_iter().map(Into::into).collect(),
            limitation: None,
        }
    }

    /// Sets `Limitation`.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
    }
}

bindings::object! { CommandsGetAllByIds {
    command_ids: required "CommandIds",
    limitation: optional "Limitation",
} }

impl bindings::Operation for CommandsGetAllByIds {
    type Response = DeviceCommandResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "commands/getAllByIds",
            bindings::Effect::Read,
        )
        .page_size(1000)
        .list(bindings::ListInfo::new("Commands", &["Id"]))
        .id_lists(&[bindings::IdListInfo::new("CommandIds", 1000)]);
}

impl bindings::Paginated for CommandsGetAllByIds {
    type Item = DeviceCommand;
}

/// What `commands/getAllActive` asks for: the argument of [`Commands::get_all_active`](super::resources::Commands::get_all_active).
#[doc(alias = "GetAllActiveCommandsParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CommandsGetAllActive {}

impl CommandsGetAllActive {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

bindings::object! { CommandsGetAllActive {
} }

impl bindings::Operation for CommandsGetAllActive {
    type Response = DeviceCommandResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "commands/getAllActive",
            bindings::Effect::Read,
        )
        .list(bindings::ListInfo::new("Commands", &["Id"]));
}

/// What `commands/addPrinter` asks for: the argument of [`Commands::add_printer`](super::resources::Commands::add_printer).
#[doc(alias = "PrinterCommandParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandsAddPrinter {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `PrinterId`: id of [`Device`](entities::Device).
    pub printer_id: bindings::Id<entities::Device>,
    /// `Data`: text.
    pub data: String,
    /// `CopyCount`: whole number.
    pub copy_count: i32,
}

impl CommandsAddPrinter {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        printer_id: impl Into<bindings::Id<entities::Device>>,
        data: impl Into<String>,
        copy_count: i32,
    ) -> Self {
        Self {
            enterprise_id: None,
            printer_id: printer_id.into(),
            data: data.into(),
            copy_count,
        }
    }

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

bindings::object! { CommandsAddPrinter {
    enterprise_id: optional "EnterpriseId",
    printer_id: required "PrinterId",
    data: required "Data",
    copy_count: required "CopyCount",
} }

impl bindings::Operation for CommandsAddPrinter {
    type Response = DeviceCommandAddResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "commands/addPrinter",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `commands/addKeyCutter` asks for: the argument of [`Commands::add_key_cutter`](super::resources::Commands::add_key_cutter).
#[doc(alias = "KeyCutterCommandParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandsAddKeyCutter {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `KeyCutterId`: id of [`Device`](entities::Device).
    pub key_cutter_id: bindings::Id<entities::Device>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: bindings::Id<entities::Reservation>,
    /// `KeyCount`: whole number.
    pub key_count: i32,
}

impl CommandsAddKeyCutter {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        key_cutter_id: impl Into<bindings::Id<entities::Device>>,
        reservation_id: impl Into<bindings::Id<entities::Reservation>>,
        key_count: i32,
    ) -> Self {
        Self {
            enterprise_id: None,
            key_cutter_id: key_cutter_id.into(),
            reservation_id: reservation_id.into(),
            key_count,
        }
    }

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

bindings::object! { CommandsAddKeyCutter {
    enterprise_id: optional "EnterpriseId",
    key_cutter_id: required "KeyCutterId",
    reservation_id: required "ReservationId",
    key_count: required "KeyCount",
} }

impl bindings::Operation for CommandsAddKeyCutter {
    type Response = DeviceCommandAddResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "commands/addKeyCutter",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `commands/addPaymentTerminal` asks for: the argument of [`Commands::add_payment_terminal`](super::resources::Commands::add_payment_terminal).
#[doc(alias = "PaymentTerminalCommandParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandsAddPaymentTerminal {
    /// `TerminalId`: id of [`Device`](entities::Device).
    pub terminal_id: bindings::Id<entities::Device>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: bindings::Id<entities::Customer>,
    /// `Type`: [`PaymentTerminalCommandTypeEnum`].
    pub r#type: PaymentTerminalCommandTypeEnum,
    /// `Amount`: [`CurrencyValueOld`].
    pub amount: CurrencyValueOld,
    /// `BillId`: id of [`Bill`](entities::Bill).
    pub bill_id: Option<bindings::Id<entities::Bill>>,
    /// `PaymentRequestId`: id of [`PaymentRequest`](entities::PaymentRequest).
    pub payment_request_id: Option<bindings::Id<entities::PaymentRequest>>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: Option<bindings::Id<entities::Reservation>>,
}

impl CommandsAddPaymentTerminal {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        terminal_id: impl Into<bindings::Id<entities::Device>>,
        customer_id: impl Into<bindings::Id<entities::Customer>>,
        r#type: impl Into<PaymentTerminalCommandTypeEnum>,
        amount: impl Into<CurrencyValueOld>,
    ) -> Self {
        Self {
            terminal_id: terminal_id.into(),
            customer_id: customer_id.into(),
            r#type: r#type.into(),
            amount: amount.into(),
            bill_id: None,
            payment_request_id: None,
            reservation_id: None,
        }
    }

    /// Sets `BillId`.
    #[must_use]
    pub fn bill_id(mut self, bill_id: impl Into<bindings::Id<entities::Bill>>) -> Self {
        self.bill_id = Some(bill_id.into());
        self
    }

    /// Sets `PaymentRequestId`.
    #[must_use]
    pub fn payment_request_id(
        mut self,
        payment_request_id: impl Into<bindings::Id<entities::PaymentRequest>>,
    ) -> Self {
        self.payment_request_id = Some(payment_request_id.into());
        self
    }

    /// Sets `ReservationId`.
    #[must_use]
    pub fn reservation_id(
        mut self,
        reservation_id: impl Into<bindings::Id<entities::Reservation>>,
    ) -> Self {
        self.reservation_id = Some(reservation_id.into());
        self
    }
}

bindings::object! { CommandsAddPaymentTerminal {
    terminal_id: required "TerminalId",
    customer_id: required "CustomerId",
    r#type: required "Type",
    amount: required "Amount",
    bill_id: optional "BillId",
    payment_request_id: optional "PaymentRequestId",
    reservation_id: optional "ReservationId",
} }

impl bindings::Operation for CommandsAddPaymentTerminal {
    type Response = DeviceCommandAddResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "commands/addPaymentTerminal",
        bindings::Effect::Create,
    );
}

/// What `commands/update` asks for: the argument of [`Commands::update`](super::resources::Commands::update).
#[doc(alias = "DeviceCommandUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandsUpdate {
    /// `CommandId`: id of [`Command`](entities::Command).
    pub command_id: bindings::Id<entities::Command>,
    /// `State`: [`DeviceCommandStateEnum`].
    pub state: DeviceCommandStateEnum,
    /// `Progress`: exact decimal number.
    pub progress: Option<bindings::Decimal>,
    /// `Notes`: text.
    pub notes: Option<String>,
}

impl CommandsUpdate {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        command_id: impl Into<bindings::Id<entities::Command>>,
        state: impl Into<DeviceCommandStateEnum>,
    ) -> Self {
        Self {
            command_id: command_id.into(),
            state: state.into(),
            progress: None,
            notes: None,
        }
    }

    /// Sets `Progress`.
    #[must_use]
    pub fn progress(mut self, progress: impl Into<bindings::Decimal>) -> Self {
        self.progress = Some(progress.into());
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

bindings::object! { CommandsUpdate {
    command_id: required "CommandId",
    state: required "State",
    progress: optional "Progress",
    notes: optional "Notes",
} }

impl bindings::Operation for CommandsUpdate {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "commands/update",
        bindings::Effect::Transition,
    );
}

/// What a bill has to tell a fiscal machine, in the form of one country; Italy's is the only one so far.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillFiscalMachineData {
    /// `Discriminator`: [`BillFiscalMachineDataDiscriminatorEnum`].
    pub discriminator: BillFiscalMachineDataDiscriminatorEnum,
    /// `Value`: [`ItalianFiscalMachineData`].
    pub value: ItalianFiscalMachineData,
}

bindings::object! { BillFiscalMachineData {
    discriminator: required "Discriminator",
    value: required "Value",
} }

/// The file a fiscal machine is to print, in base64, and the kind of machine it suits.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillFiscalMachinePayloadData {
    /// `Discriminator`: [`FiscalMachinePayloadDataDiscriminatorEnum`].
    pub discriminator: FiscalMachinePayloadDataDiscriminatorEnum,
    /// `Value`: text.
    pub value: String,
}

bindings::object! { BillFiscalMachinePayloadData {
    discriminator: required "Discriminator",
    value: required "Value",
} }

/// What `Data` of `DeviceCommand` may be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeviceCommandData {
    /// [`PaymentTerminalCommandData`]
    PaymentTerminal(PaymentTerminalCommandData),
    /// [`PrinterCommandData`]
    Printer(PrinterCommandData),
    /// [`KeyCutterCommandData`]
    KeyCutter(KeyCutterCommandData),
    /// [`FiscalMachineCommandData`]
    FiscalMachine(FiscalMachineCommandData),
    /// [`PassportScannerCommandData`]
    PassportScanner(PassportScannerCommandData),
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl From<PaymentTerminalCommandData> for DeviceCommandData {
    fn from(value: PaymentTerminalCommandData) -> Self {
        Self::PaymentTerminal(value)
    }
}

impl From<PrinterCommandData> for DeviceCommandData {
    fn from(value: PrinterCommandData) -> Self {
        Self::Printer(value)
    }
}

impl From<KeyCutterCommandData> for DeviceCommandData {
    fn from(value: KeyCutterCommandData) -> Self {
        Self::KeyCutter(value)
    }
}

impl From<FiscalMachineCommandData> for DeviceCommandData {
    fn from(value: FiscalMachineCommandData) -> Self {
        Self::FiscalMachine(value)
    }
}

impl From<PassportScannerCommandData> for DeviceCommandData {
    fn from(value: PassportScannerCommandData) -> Self {
        Self::PassportScanner(value)
    }
}

impl bindings::Blank for DeviceCommandData {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

impl bindings::Wire for DeviceCommandData {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = {
            const FORMS: &[bindings::Form] = &[
                bindings::Form {
                    required: &[
                        "PaymentTerminalId",
                        "CustomerId",
                        "AccountId",
                        "Amount",
                        "AccountData",
                    ],
                    known: &[
                        "PaymentTerminalId",
                        "CustomerId",
                        "AccountId",
                        "FullName",
                        "BillId",
                        "PaymentId",
                        "PreauthorizationId",
                        "Amount",
                        "Fee",
                        "PaymentTerminalData",
                        "AccountData",
                    ],
                },
                bindings::Form {
                    required: &[
                        "CopyCount",
                        "FileType",
                        "FileData",
                        "PrinterName",
                        "PrinterDriverName",
                        "PrinterPortName",
                    ],
                    known: &[
                        "CopyCount",
                        "FileType",
                        "FileData",
                        "PrinterName",
                        "PrinterDriverName",
                        "PrinterPortName",
                    ],
                },
                bindings::Form {
                    required: &["KeyCount", "LockIds", "StartUtc", "EndUtc", "LastName"],
                    known: &[
                        "KeyCutterId",
                        "ApiUrl",
                        "KeyCutterData",
                        "KeyCount",
                        "LockIds",
                        "StartUtc",
                        "EndUtc",
                        "FirstName",
                        "LastName",
                        "NormalizedFirstName",
                        "NormalizedLastName",
                        "Telephone",
                        "Email",
                        "ReservationId",
                        "ReservationNumber",
                    ],
                },
                bindings::Form {
                    required: &["Bill"],
                    known: &[
                        "FiscalMachineId",
                        "ApiUrl",
                        "FiscalMachineData",
                        "Bill",
                        "TaxIdentifier",
                        "BillFiscalMachineData",
                        "PayloadData",
                    ],
                },
                bindings::Form {
                    required: &[],
                    known: &["PassportScannerId", "CustomerId", "ReservationId"],
                },
            ];
            match object.best_fit(FORMS) {
                Some(0usize) => Self::PaymentTerminal(object.whole()?),
                Some(1usize) => Self::Printer(object.whole()?),
                Some(2usize) => Self::KeyCutter(object.whole()?),
                Some(3usize) => Self::FiscalMachine(object.whole()?),
                Some(4usize) => Self::PassportScanner(object.whole()?),
                _ => Self::Unrecognized(object.into_unknown()?),
            }
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::PaymentTerminal(value) => bindings::Wire::write(value, writer),
            Self::Printer(value) => bindings::Wire::write(value, writer),
            Self::KeyCutter(value) => bindings::Wire::write(value, writer),
            Self::FiscalMachine(value) => bindings::Wire::write(value, writer),
            Self::PassportScanner(value) => bindings::Wire::write(value, writer),
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

bindings::serde_by_wire!(DeviceCommandData);

/// An order to a device, its state, and data that depend on the kind of device.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceCommand {
    /// `Id`: id of [`Command`](entities::Command).
    pub id: bindings::Id<entities::Command>,
    /// `State`: [`DeviceCommandStateEnum`].
    pub state: DeviceCommandStateEnum,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `Creator`: [`DeviceCommandCreator`].
    pub creator: Option<DeviceCommandCreator>,
    /// `Device`: [`Device`].
    pub device: Device,
    /// `Data`: [`DeviceCommandData`].
    pub data: DeviceCommandData,
}

bindings::object! { DeviceCommand {
    id: required "Id",
    state: required "State",
    created_utc: required "CreatedUtc",
    creator: optional "Creator",
    device: required "Device",
    data: required "Data",
} }

/// The id of the command just added.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceCommandAddResult {
    /// `CommandId`: id of [`Command`](entities::Command).
    pub command_id: bindings::Id<entities::Command>,
}

bindings::object! { DeviceCommandAddResult {
    command_id: required "CommandId",
} }

/// The user who gave a command, by name and picture.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceCommandCreator {
    /// `FirstName`: text.
    pub first_name: Option<String>,
    /// `LastName`: text.
    pub last_name: String,
    /// `ImageUrl`: web address.
    pub image_url: Option<String>,
}

bindings::object! { DeviceCommandCreator {
    first_name: optional "FirstName",
    last_name: required "LastName",
    image_url: optional "ImageUrl",
} }

/// Commands to devices, and the cursor for the next page where there is one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceCommandResult {
    /// `Commands`: list of [`DeviceCommand`].
    pub commands: Vec<DeviceCommand>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { DeviceCommandResult {
    commands: required "Commands",
    cursor: optional "Cursor",
} }

/// The bill that a fiscal machine is to register.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FiscalMachineCommandData {
    /// `FiscalMachineId`: text.
    pub fiscal_machine_id: Option<String>,
    /// `ApiUrl`: text.
    pub api_url: Option<String>,
    /// `FiscalMachineData`: secret text, never printed.
    pub fiscal_machine_data: Option<bindings::Secret>,
    /// `Bill`: [`Bill`].
    pub bill: Bill,
    /// `TaxIdentifier`: text.
    pub tax_identifier: Option<String>,
    /// `BillFiscalMachineData`: [`BillFiscalMachineData`].
    pub bill_fiscal_machine_data: Option<BillFiscalMachineData>,
    /// `PayloadData`: [`BillFiscalMachinePayloadData`].
    pub payload_data: Option<BillFiscalMachinePayloadData>,
}

bindings::object! { FiscalMachineCommandData {
    fiscal_machine_id: optional "FiscalMachineId",
    api_url: optional "ApiUrl",
    fiscal_machine_data: optional "FiscalMachineData",
    bill: required "Bill",
    tax_identifier: optional "TaxIdentifier",
    bill_fiscal_machine_data: optional "BillFiscalMachineData",
    payload_data: optional "PayloadData",
} }

/// What an Italian fiscal machine is told of a refund and the receipt it takes back.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ItalianFiscalMachineData {
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

bindings::object! { ItalianFiscalMachineData {
    is_refund: optional "IsRefund",
    rebated_receipt_number: optional "RebatedReceiptNumber",
    rebated_receipt_sequence: optional "RebatedReceiptSequence",
    rebated_receipt_date_time_utc: optional "RebatedReceiptDateTimeUtc",
    printer_serial_number: optional "PrinterSerialNumber",
} }

/// The keys to make, for which locks, stay and guest.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KeyCutterCommandData {
    /// `KeyCutterId`: text.
    pub key_cutter_id: Option<String>,
    /// `ApiUrl`: text.
    pub api_url: Option<String>,
    /// `KeyCutterData`: secret text, never printed.
    pub key_cutter_data: Option<bindings::Secret>,
    /// `KeyCount`: whole number.
    pub key_count: i32,
    /// `LockIds`: texts.
    pub lock_ids: Vec<String>,
    /// `StartUtc`: instant.
    pub start_utc: bindings::Timestamp,
    /// `EndUtc`: instant.
    pub end_utc: bindings::Timestamp,
    /// `FirstName`: text.
    pub first_name: Option<String>,
    /// `LastName`: text.
    pub last_name: String,
    /// `NormalizedFirstName`: text.
    pub normalized_first_name: Option<String>,
    /// `NormalizedLastName`: text.
    pub normalized_last_name: Option<String>,
    /// `Telephone`: text.
    pub telephone: Option<String>,
    /// `Email`: text.
    pub email: Option<String>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: Option<bindings::Id<entities::Reservation>>,
    /// `ReservationNumber`: text.
    pub reservation_number: Option<String>,
}

bindings::object! { KeyCutterCommandData {
    key_cutter_id: optional "KeyCutterId",
    api_url: optional "ApiUrl",
    key_cutter_data: optional "KeyCutterData",
    key_count: required "KeyCount",
    lock_ids: required "LockIds",
    start_utc: required "StartUtc",
    end_utc: required "EndUtc",
    first_name: optional "FirstName",
    last_name: required "LastName",
    normalized_first_name: optional "NormalizedFirstName",
    normalized_last_name: optional "NormalizedLastName",
    telephone: optional "Telephone",
    email: optional "Email",
    reservation_id: optional "ReservationId",
    reservation_number: optional "ReservationNumber",
} }

/// Whose documents a passport scanner is to read.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportScannerCommandData {
    /// `PassportScannerId`: text.
    pub passport_scanner_id: Option<String>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: Option<bindings::Id<entities::Customer>>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: Option<bindings::Id<entities::Reservation>>,
}

bindings::object! { PassportScannerCommandData {
    passport_scanner_id: optional "PassportScannerId",
    customer_id: optional "CustomerId",
    reservation_id: optional "ReservationId",
} }

/// The customer or company that a payment terminal charges.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentTerminalCommandAccountData {
    /// `Company`
    Company(PaymentTerminalCommandCompanyData),
    /// `Customer`
    Customer(PaymentTerminalCommandCustomerData),
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl bindings::Blank for PaymentTerminalCommandAccountData {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

impl bindings::Wire for PaymentTerminalCommandAccountData {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = match object.tag() {
            Some("Company") if object.has("Company") => {
                Self::Company(object.get("Company")?)
            }
            Some("Customer") if object.has("Customer") => {
                Self::Customer(object.get("Customer")?)
            }
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::Company(value) => writer.tagged("Company", Some(("Company", value))),
            Self::Customer(value) => writer.tagged("Customer", Some(("Customer", value))),
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

bindings::serde_by_wire!(PaymentTerminalCommandAccountData);

/// The name of the company that a payment terminal charges.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentTerminalCommandCompanyData {
    /// `Name`: text.
    pub name: String,
}

bindings::object! { PaymentTerminalCommandCompanyData {
    name: required "Name",
} }

/// The name of the customer that a payment terminal charges.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentTerminalCommandCustomerData {
    /// `FullName`: text.
    pub full_name: String,
}

bindings::object! { PaymentTerminalCommandCustomerData {
    full_name: required "FullName",
} }

/// What a payment terminal is to charge, and to whose account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentTerminalCommandData {
    /// `PaymentTerminalId`: text.
    pub payment_terminal_id: String,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    #[deprecated(note = "use `account_id`")]
    pub customer_id: bindings::Id<entities::Customer>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `FullName`: text.
    #[deprecated(note = "use `account_data`")]
    pub full_name: Option<String>,
    /// `BillId`: id of [`Bill`](entities::Bill).
    pub bill_id: Option<bindings::Id<entities::Bill>>,
    /// `PaymentId`: id of [`Payment`](entities::Payment).
    pub payment_id: Option<bindings::Id<entities::Payment>>,
    /// `PreauthorizationId`: id of [`Preauthorization`](entities::Preauthorization).
    pub preauthorization_id: Option<bindings::Id<entities::Preauthorization>>,
    /// `Amount`: [`ExtendedAmount`].
    pub amount: ExtendedAmount,
    /// `Fee`: [`ExtendedAmount`].
    pub fee: Option<ExtendedAmount>,
    /// `PaymentTerminalData`: secret text, never printed.
    pub payment_terminal_data: Option<bindings::Secret>,
    /// `AccountData`: [`PaymentTerminalCommandAccountData`].
    pub account_data: PaymentTerminalCommandAccountData,
}

bindings::object! { PaymentTerminalCommandData {
    payment_terminal_id: required "PaymentTerminalId",
    customer_id: required "CustomerId",
    account_id: required "AccountId",
    full_name: optional "FullName",
    bill_id: optional "BillId",
    payment_id: optional "PaymentId",
    preauthorization_id: optional "PreauthorizationId",
    amount: required "Amount",
    fee: optional "Fee",
    payment_terminal_data: optional "PaymentTerminalData",
    account_data: required "AccountData",
} }

/// The document to print, in base64, and the printer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrinterCommandData {
    /// `CopyCount`: whole number.
    pub copy_count: i32,
    /// `FileType`: text.
    pub file_type: String,
    /// `FileData`: text.
    pub file_data: String,
    /// `PrinterName`: text.
    pub printer_name: String,
    /// `PrinterDriverName`: text.
    pub printer_driver_name: String,
    /// `PrinterPortName`: text.
    pub printer_port_name: String,
}

bindings::object! { PrinterCommandData {
    copy_count: required "CopyCount",
    file_type: required "FileType",
    file_data: required "FileData",
    printer_name: required "PrinterName",
    printer_driver_name: required "PrinterDriverName",
    printer_port_name: required "PrinterPortName",
} }

/// The country whose form the fiscal data of a bill have.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillFiscalMachineDataDiscriminatorEnum {
    /// `ItalianFiscalMachineData`
    ItalianFiscalMachineData,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { BillFiscalMachineDataDiscriminatorEnum {
    ItalianFiscalMachineData: "ItalianFiscalMachineData",
} }

/// The kind of fiscal machine that a payload suits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FiscalMachinePayloadDataDiscriminatorEnum {
    /// `ItalianFiscalMachine`
    ItalianFiscalMachine,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { FiscalMachinePayloadDataDiscriminatorEnum {
    ItalianFiscalMachine: "ItalianFiscalMachine",
} }

/// Whether a terminal is to take a payment or only to preauthorize one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentTerminalCommandTypeEnum {
    /// `Payment`
    Payment,
    /// `Preauthorization`
    Preauthorization,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { PaymentTerminalCommandTypeEnum {
    Payment: "Payment",
    Preauthorization: "Preauthorization",
} }
