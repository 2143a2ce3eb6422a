// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `commands`: its handle, requests and data.

use crate::bindings::{
    Cursor, Decimal, Effect, Id, IdListInfo, KeyedItem, ListInfo, Operation,
    OperationInfo, Paged, Paginated, Secret, Single, SizeLimit, Timestamp,
    UnrecognizedValue, UnrecognizedVariant, object, one_of, open_enum, request,
    tagged_union,
};

use super::entities;

use super::types::{
    Bill, CurrencyValueOld, Device, DeviceCommandStateEnum, ExtendedAmount, Limitation,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};

    use super::{
        CommandsGetAllByIds, CommandsGetAllActive, CommandsAddPrinter, CommandsAddKeyCutter,
        CommandsAddPaymentTerminal, CommandsUpdate,
    };

    /// Orders to devices such as printers, key cutters and payment terminals, carried out by a
    /// client application.
    #[derive(Clone, Debug)]
    pub struct Commands {
        client: Client,
    }

    impl Client {
        /// Orders to devices such as printers, key cutters and payment terminals, carried out by a
        /// client application.
        pub fn commands(&self) -> Commands {
            Commands::new(self)
        }
    }

    impl Commands {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists commands by id, whatever their state.
        ///
        /// `commands/getAllByIds` ([official
        /// page](https://docs.mews.com/connector-api/operations/commands#get-all-commands-by-ids))
        ///
        /// Read: changes nothing.
        ///
        /// Returns pages of up to 1,000 `Commands`.
        ///
        /// Response: [`DeviceCommandResult`](super::super::types::DeviceCommandResult).
        pub fn get_all_by_ids(
            &self,
            request: CommandsGetAllByIds,
        ) -> Call<CommandsGetAllByIds> {
            Call::new(self.client.clone(), request)
        }

        /// Lists the commands that wait for the client application; the cursor that comes along
        /// leads nowhere, as no request takes one.
        ///
        /// `commands/getAllActive` ([official
        /// page](https://docs.mews.com/connector-api/operations/commands#get-all-commands))
        ///
        /// Read: changes nothing.
        ///
        /// Returns all `Commands` at once.
        ///
        /// Response: [`DeviceCommandResult`](super::super::types::DeviceCommandResult).
        pub fn get_all_active(
            &self,
            request: CommandsGetAllActive,
        ) -> Call<CommandsGetAllActive> {
            Call::new(self.client.clone(), request)
        }

        /// Orders a printer to print a PDF; returns the id of the command. A repeat may print
        /// again.
        ///
        /// `commands/addPrinter` ([official
        /// page](https://docs.mews.com/connector-api/operations/commands#add-printer-command))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `commands/getAllActive` and look for the device and the
        /// time of creation.
        ///
        /// Response: [`DeviceCommandAddResult`](super::super::types::DeviceCommandAddResult).
        pub fn add_printer(&self, request: CommandsAddPrinter) -> Call<CommandsAddPrinter> {
            Call::new(self.client.clone(), request)
        }

        /// Orders a key cutter to make keys for a reservation; returns the id of the command.
        ///
        /// `commands/addKeyCutter` ([official
        /// page](https://docs.mews.com/connector-api/operations/commands#add-key-cutter-command))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `commands/getAllActive` and look for the device and the
        /// time of creation.
        ///
        /// Response: [`DeviceCommandAddResult`](super::super::types::DeviceCommandAddResult).
        pub fn add_key_cutter(
            &self,
            request: CommandsAddKeyCutter,
        ) -> Call<CommandsAddKeyCutter> {
            Call::new(self.client.clone(), request)
        }

        /// Orders a terminal to take a payment or preauthorization from a customer; returns the id
        /// of the command.
        ///
        /// `commands/addPaymentTerminal` ([official
        /// page](https://docs.mews.com/connector-api/operations/commands#add-payment-command))
        ///
        /// Creates or moves something: a repeated call may do so again.
        ///
        /// After an unknown outcome: read `commands/getAllActive` and look for the device and the
        /// time of creation.
        ///
        /// Response: [`DeviceCommandAddResult`](super::super::types::DeviceCommandAddResult).
        pub fn add_payment_terminal(
            &self,
            request: CommandsAddPaymentTerminal,
        ) -> Call<CommandsAddPaymentTerminal> {
            Call::new(self.client.clone(), request)
        }

        /// Reports how far the client application got with a command, by moving it to its next
        /// state; returns no data.
        ///
        /// `commands/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/commands#update-command))
        ///
        /// State transition: the service rejects a repeated call.
        ///
        /// After an unknown outcome: read `commands/getAllByIds` by `CommandIds` and compare
        /// `State`.
        ///
        /// Response: no data.
        pub fn update(&self, request: CommandsUpdate) -> Call<CommandsUpdate> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Commands::get_all_by_ids`](super::resources::Commands::get_all_by_ids),
/// `commands/getAllByIds`.
#[doc(alias = "DeviceCommandFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandsGetAllByIds {
    /// 1 to 1,000 items.
    pub command_ids: Vec<Id<entities::Command>>,
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
}

impl CommandsGetAllByIds {
    /// Sets the required fields.
    pub fn new(
        command_ids: impl IntoIterator<Item = impl Into<Id<entities::Command>>>,
    ) -> Self {
        Self {
            command_ids: command_ids.into_iter().map(Into::into).collect(),
            limitation: None,
        }
    }

    /// Sets [`limitation`](field@Self::limitation). Page size and cursor. By default the
    /// largest page, from the start; `items` and `pages` set it themselves.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
    }
}

request! { CommandsGetAllByIds {
    command_ids: required "CommandIds",
    limitation: optional "Limitation",
} }

impl Operation for CommandsGetAllByIds {
    type Response = DeviceCommandResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "commands/getAllByIds",
            Effect::Read,
        )
        .page_size(1000)
        .list(ListInfo::new("Commands", &["Id"]))
        .id_lists(&[IdListInfo::new("CommandIds", 1000).min_items(1)]);
}

impl Paginated for CommandsGetAllByIds {
    type Item = DeviceCommand;
}

impl KeyedItem for DeviceCommand {
    type Key = Id<entities::Command>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// Request of [`Commands::get_all_active`](super::resources::Commands::get_all_active),
/// `commands/getAllActive`.
#[doc(alias = "GetAllActiveCommandsParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CommandsGetAllActive {}

impl CommandsGetAllActive {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }
}

request! { CommandsGetAllActive {
} }

impl Operation for CommandsGetAllActive {
    type Response = DeviceCommandResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "commands/getAllActive",
            Effect::Read,
        )
        .list(ListInfo::new("Commands", &["Id"]));
}

/// Request of [`Commands::add_printer`](super::resources::Commands::add_printer),
/// `commands/addPrinter`.
#[doc(alias = "PrinterCommandParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandsAddPrinter {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub printer_id: Id<entities::Device>,
    pub data: String,
    pub copy_count: i32,
}

impl CommandsAddPrinter {
    /// Sets the required fields.
    pub fn new(
        printer_id: impl Into<Id<entities::Device>>,
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

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

request! { CommandsAddPrinter {
    enterprise_id: optional "EnterpriseId",
    printer_id: required "PrinterId",
    data: required "Data",
    copy_count: required "CopyCount",
} }

impl Operation for CommandsAddPrinter {
    type Response = DeviceCommandAddResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "commands/addPrinter",
            Effect::Create,
        )
        .portfolio()
        .limits(&[SizeLimit::characters("Data").min(1)]);
}

/// Request of [`Commands::add_key_cutter`](super::resources::Commands::add_key_cutter),
/// `commands/addKeyCutter`.
#[doc(alias = "KeyCutterCommandParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandsAddKeyCutter {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub key_cutter_id: Id<entities::Device>,
    pub reservation_id: Id<entities::Reservation>,
    pub key_count: i32,
}

impl CommandsAddKeyCutter {
    /// Sets the required fields.
    pub fn new(
        key_cutter_id: impl Into<Id<entities::Device>>,
        reservation_id: impl Into<Id<entities::Reservation>>,
        key_count: i32,
    ) -> Self {
        Self {
            enterprise_id: None,
            key_cutter_id: key_cutter_id.into(),
            reservation_id: reservation_id.into(),
            key_count,
        }
    }

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

request! { CommandsAddKeyCutter {
    enterprise_id: optional "EnterpriseId",
    key_cutter_id: required "KeyCutterId",
    reservation_id: required "ReservationId",
    key_count: required "KeyCount",
} }

impl Operation for CommandsAddKeyCutter {
    type Response = DeviceCommandAddResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "commands/addKeyCutter",
            Effect::Create,
        )
        .portfolio();
}

/// Request of
/// [`Commands::add_payment_terminal`](super::resources::Commands::add_payment_terminal),
/// `commands/addPaymentTerminal`.
#[doc(alias = "PaymentTerminalCommandParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandsAddPaymentTerminal {
    pub terminal_id: Id<entities::Device>,
    pub customer_id: Id<entities::Customer>,
    pub r#type: PaymentTerminalCommandTypeEnum,
    pub amount: CurrencyValueOld,
    pub bill_id: Option<Id<entities::Bill>>,
    pub payment_request_id: Option<Id<entities::PaymentRequest>>,
    pub reservation_id: Option<Id<entities::Reservation>>,
}

impl CommandsAddPaymentTerminal {
    /// Sets the required fields.
    pub fn new(
        terminal_id: impl Into<Id<entities::Device>>,
        customer_id: impl Into<Id<entities::Customer>>,
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

    /// Sets [`bill_id`](field@Self::bill_id).
    #[must_use]
    pub fn bill_id(mut self, bill_id: impl Into<Id<entities::Bill>>) -> Self {
        self.bill_id = Some(bill_id.into());
        self
    }

    /// Sets [`payment_request_id`](field@Self::payment_request_id).
    #[must_use]
    pub fn payment_request_id(
        mut self,
        payment_request_id: impl Into<Id<entities::PaymentRequest>>,
    ) -> Self {
        self.payment_request_id = Some(payment_request_id.into());
        self
    }

    /// Sets [`reservation_id`](field@Self::reservation_id).
    #[must_use]
    pub fn reservation_id(
        mut self,
        reservation_id: impl Into<Id<entities::Reservation>>,
    ) -> Self {
        self.reservation_id = Some(reservation_id.into());
        self
    }
}

request! { CommandsAddPaymentTerminal {
    terminal_id: required "TerminalId",
    customer_id: required "CustomerId",
    r#type: required "Type",
    amount: required "Amount",
    bill_id: optional "BillId",
    payment_request_id: optional "PaymentRequestId",
    reservation_id: optional "ReservationId",
} }

impl Operation for CommandsAddPaymentTerminal {
    type Response = DeviceCommandAddResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "commands/addPaymentTerminal",
            Effect::Create,
        )
        .limits(&[SizeLimit::characters("Amount.Currency").min(1)]);
}

/// Request of [`Commands::update`](super::resources::Commands::update), `commands/update`.
#[doc(alias = "DeviceCommandUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommandsUpdate {
    pub command_id: Id<entities::Command>,
    pub state: DeviceCommandStateEnum,
    pub progress: Option<Decimal>,
    pub notes: Option<String>,
}

impl CommandsUpdate {
    /// Sets the required fields.
    pub fn new(
        command_id: impl Into<Id<entities::Command>>,
        state: impl Into<DeviceCommandStateEnum>,
    ) -> Self {
        Self {
            command_id: command_id.into(),
            state: state.into(),
            progress: None,
            notes: None,
        }
    }

    /// Sets [`progress`](field@Self::progress).
    #[must_use]
    pub fn progress(mut self, progress: impl Into<Decimal>) -> Self {
        self.progress = Some(progress.into());
        self
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

request! { CommandsUpdate {
    command_id: required "CommandId",
    state: required "State",
    progress: optional "Progress",
    notes: optional "Notes",
} }

impl Operation for CommandsUpdate {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
        "commands/update",
        Effect::Transition,
    );
}

/// The data of a bill for a fiscal machine, in the form of one country. So far only Italy's
/// exists.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillFiscalMachineData {
    pub discriminator: BillFiscalMachineDataDiscriminatorEnum,
    pub value: ItalianFiscalMachineData,
}

object! { BillFiscalMachineData {
    discriminator: required "Discriminator",
    value: required "Value",
} }

/// The file a fiscal machine is to print, in base64, and the kind of machine it suits.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillFiscalMachinePayloadData {
    pub discriminator: FiscalMachinePayloadDataDiscriminatorEnum,
    pub value: String,
}

object! { BillFiscalMachinePayloadData {
    discriminator: required "Discriminator",
    value: required "Value",
} }

/// Values of `Data` of `DeviceCommand`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeviceCommandData {
    PaymentTerminal(PaymentTerminalCommandData),
    Printer(PrinterCommandData),
    KeyCutter(KeyCutterCommandData),
    FiscalMachine(FiscalMachineCommandData),
    PassportScanner(PassportScannerCommandData),
    /// A variant that this version of the crate does not know, as received.
    Unrecognized(UnrecognizedVariant),
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

one_of! { DeviceCommandData {
    PaymentTerminal: required ["PaymentTerminalId", "CustomerId", "AccountId", "Amount", "AccountData"] known ["PaymentTerminalId", "CustomerId", "AccountId", "FullName", "BillId", "PaymentId", "PreauthorizationId", "Amount", "Fee", "PaymentTerminalData", "AccountData"],
    Printer: required ["CopyCount", "FileType", "FileData", "PrinterName", "PrinterDriverName", "PrinterPortName"] known ["CopyCount", "FileType", "FileData", "PrinterName", "PrinterDriverName", "PrinterPortName"],
    KeyCutter: required ["KeyCount", "LockIds", "StartUtc", "EndUtc", "LastName"] known ["KeyCutterId", "ApiUrl", "KeyCutterData", "KeyCount", "LockIds", "StartUtc", "EndUtc", "FirstName", "LastName", "NormalizedFirstName", "NormalizedLastName", "Telephone", "Email", "ReservationId", "ReservationNumber"],
    FiscalMachine: required ["Bill"] known ["FiscalMachineId", "ApiUrl", "FiscalMachineData", "Bill", "TaxIdentifier", "BillFiscalMachineData", "PayloadData"],
    PassportScanner: required [] known ["PassportScannerId", "CustomerId", "ReservationId"],
} }

/// An order to a device, its state, and data that depend on the kind of device.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceCommand {
    pub id: Id<entities::Command>,
    pub state: DeviceCommandStateEnum,
    pub created_utc: Timestamp,
    pub creator: Option<DeviceCommandCreator>,
    pub device: Device,
    pub data: DeviceCommandData,
}

object! { DeviceCommand {
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
    pub command_id: Id<entities::Command>,
}

object! { DeviceCommandAddResult {
    command_id: required "CommandId",
} }

/// The user who gave a command, by name and picture.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceCommandCreator {
    pub first_name: Option<String>,
    pub last_name: String,
    /// Web address.
    pub image_url: Option<String>,
}

object! { DeviceCommandCreator {
    first_name: optional "FirstName",
    last_name: required "LastName",
    image_url: optional "ImageUrl",
} }

/// Commands to devices, and the cursor for the next page where there is one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceCommandResult {
    pub commands: Vec<DeviceCommand>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { DeviceCommandResult {
    commands: required "Commands",
    cursor: optional "Cursor",
} }

/// The bill that a fiscal machine is to register.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FiscalMachineCommandData {
    pub fiscal_machine_id: Option<String>,
    pub api_url: Option<String>,
    pub fiscal_machine_data: Option<Secret>,
    pub bill: Bill,
    pub tax_identifier: Option<String>,
    pub bill_fiscal_machine_data: Option<BillFiscalMachineData>,
    pub payload_data: Option<BillFiscalMachinePayloadData>,
}

object! { FiscalMachineCommandData {
    fiscal_machine_id: optional "FiscalMachineId",
    api_url: optional "ApiUrl",
    fiscal_machine_data: optional "FiscalMachineData",
    bill: required "Bill",
    tax_identifier: optional "TaxIdentifier",
    bill_fiscal_machine_data: optional "BillFiscalMachineData",
    payload_data: optional "PayloadData",
} }

/// The data for an Italian fiscal machine about a refund and the receipt that it takes
/// back.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ItalianFiscalMachineData {
    pub is_refund: Option<bool>,
    pub rebated_receipt_number: Option<String>,
    pub rebated_receipt_sequence: Option<String>,
    pub rebated_receipt_date_time_utc: Option<Timestamp>,
    pub printer_serial_number: Option<String>,
}

object! { ItalianFiscalMachineData {
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
    pub key_cutter_id: Option<String>,
    pub api_url: Option<String>,
    pub key_cutter_data: Option<Secret>,
    pub key_count: i32,
    pub lock_ids: Vec<String>,
    pub start_utc: Timestamp,
    pub end_utc: Timestamp,
    pub first_name: Option<String>,
    pub last_name: String,
    pub normalized_first_name: Option<String>,
    pub normalized_last_name: Option<String>,
    pub telephone: Option<String>,
    pub email: Option<String>,
    pub reservation_id: Option<Id<entities::Reservation>>,
    pub reservation_number: Option<String>,
}

object! { KeyCutterCommandData {
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

/// The customer whose documents a passport scanner reads.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportScannerCommandData {
    pub passport_scanner_id: Option<String>,
    pub customer_id: Option<Id<entities::Customer>>,
    pub reservation_id: Option<Id<entities::Reservation>>,
}

object! { PassportScannerCommandData {
    passport_scanner_id: optional "PassportScannerId",
    customer_id: optional "CustomerId",
    reservation_id: optional "ReservationId",
} }

/// The customer or company that a payment terminal charges.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentTerminalCommandAccountData {
    Company(PaymentTerminalCommandCompanyData),
    Customer(PaymentTerminalCommandCustomerData),
    /// A variant that this version of the crate does not know, as received.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! { PaymentTerminalCommandAccountData {
    Company: payload "Company" "Company",
    Customer: payload "Customer" "Customer",
} }

/// The name of the company that a payment terminal charges.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentTerminalCommandCompanyData {
    pub name: String,
}

object! { PaymentTerminalCommandCompanyData {
    name: required "Name",
} }

/// The name of the customer that a payment terminal charges.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentTerminalCommandCustomerData {
    pub full_name: String,
}

object! { PaymentTerminalCommandCustomerData {
    full_name: required "FullName",
} }

/// The amount that a payment terminal charges, and the account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentTerminalCommandData {
    pub payment_terminal_id: String,
    #[deprecated(note = "use `account_id`; planned to end on 2027-01-10")]
    pub customer_id: Id<entities::Customer>,
    pub account_id: Id<entities::Account>,
    #[deprecated(note = "use `account_data`; planned to end on 2027-01-10")]
    pub full_name: Option<String>,
    pub bill_id: Option<Id<entities::Bill>>,
    pub payment_id: Option<Id<entities::Payment>>,
    pub preauthorization_id: Option<Id<entities::Preauthorization>>,
    pub amount: ExtendedAmount,
    pub fee: Option<ExtendedAmount>,
    pub payment_terminal_data: Option<Secret>,
    pub account_data: PaymentTerminalCommandAccountData,
}

object! { PaymentTerminalCommandData {
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
    pub copy_count: i32,
    pub file_type: String,
    pub file_data: String,
    pub printer_name: String,
    pub printer_driver_name: String,
    pub printer_port_name: String,
}

object! { PrinterCommandData {
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
    ItalianFiscalMachineData,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { BillFiscalMachineDataDiscriminatorEnum {
    ItalianFiscalMachineData: "ItalianFiscalMachineData",
} }

/// The kind of fiscal machine that a payload suits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FiscalMachinePayloadDataDiscriminatorEnum {
    ItalianFiscalMachine,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { FiscalMachinePayloadDataDiscriminatorEnum {
    ItalianFiscalMachine: "ItalianFiscalMachine",
} }

/// Whether a terminal is to take a payment or only to preauthorize one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentTerminalCommandTypeEnum {
    Payment,
    Preauthorization,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { PaymentTerminalCommandTypeEnum {
    Payment: "Payment",
    Preauthorization: "Preauthorization",
} }
