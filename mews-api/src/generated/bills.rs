// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `bills`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    AddressParameters, Bill, BillCorrectionStateEnum, BillType, Limitation,
    TimeFilterInterval,
};

pub(super) mod handle {
    use super::{
        bindings, BillsUpdate, BillsGetAll, BillsGetPdf, BillsAdd, BillsDelete,
        BillsClose,
    };

    /// Receipts and invoices that collect the charges and payments of an account.
    #[derive(Clone, Debug)]
    pub struct Bills {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Receipts and invoices that collect the charges and payments of an account.
        pub fn bills(&self) -> Bills {
            Bills::new(self)
        }
    }

    impl Bills {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Moves open bills to another account or changes the associated one; closed bills are refused.
        ///
        /// `bills/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/bills#update-bills))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        pub fn update(&self, request: BillsUpdate) -> bindings::Call<BillsUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists bills by id, customer, state, type and times; corrective ones only if asked for, or if ids are given.
        ///
        /// `bills/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/bills#get-all-bills))
        ///
        /// Changes nothing.
        ///
        /// Answers `Bills` in pages of at most 1,000.
        /// `ClosedUtc`, `IssuedUtc`, `PaidUtc`, `DueUtc`, `CreatedUtc` and `UpdatedUtc` span at most 3 months.
        pub fn get_all(&self, request: BillsGetAll) -> bindings::Call<BillsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Prints a bill as PDF against a weekly quota, or answers an event id with which to ask again later free of charge.
        ///
        /// `bills/getPdf` ([official page](https://mews-systems.gitbook.io/connector-api/operations/bills#get-bill-pdf))
        ///
        /// Changes no data, but each call uses up a quota.
        pub fn get_pdf(&self, request: BillsGetPdf) -> bindings::Call<BillsGetPdf> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Creates empty bills for accounts and returns them; a repeat may create them again.
        ///
        /// `bills/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/bills#add-bill))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add(&self, request: BillsAdd) -> bindings::Call<BillsAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Deletes bills by id; only empty ones can be deleted.
        ///
        /// `bills/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/bills#delete-bill))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        pub fn delete(&self, request: BillsDelete) -> bindings::Call<BillsDelete> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Closes a bill as receipt or invoice for good, with its number and tax data, and returns it.
        ///
        /// `bills/close` ([official page](https://mews-systems.gitbook.io/connector-api/operations/bills#close-bill))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        pub fn close(&self, request: BillsClose) -> bindings::Call<BillsClose> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `bills/update` asks for: the argument of [`Bills::update`](super::resources::Bills::update).
#[doc(alias = "MultipleBillsUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillsUpdate {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `BillsUpdates`: list of [`BillUpdateParameters`], 1 to 10 items.
    pub bills_updates: Vec<BillUpdateParameters>,
}

impl BillsUpdate {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        bills_updates: impl IntoIterator<Item = impl Into<BillUpdateParameters>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            bills_updates: bills_updates.into_iter().map(Into::into).collect(),
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

bindings::object! { BillsUpdate {
    enterprise_id: optional "EnterpriseId",
    bills_updates: required "BillsUpdates",
} }

impl bindings::Operation for BillsUpdate {
    type Response = BillsUpdateResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "bills/update",
            bindings::Effect::Set,
        )
        .portfolio()
        .restricted();
}

/// What `bills/getAll` asks for: the argument of [`Bills::get_all`](super::resources::Bills::get_all).
#[doc(alias = "BillFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BillsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `Extent`: [`BillExtent`].
    #[deprecated(note = "use `OrderItems::get_all` and `Payments::get_all`")]
    pub extent: Option<BillExtent>,
    /// `ClosedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    #[deprecated(note = "use `issued_utc`")]
    pub closed_utc: Option<TimeFilterInterval>,
    /// `IssuedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub issued_utc: Option<TimeFilterInterval>,
    /// `PaidUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub paid_utc: Option<TimeFilterInterval>,
    /// `DueUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub due_utc: Option<TimeFilterInterval>,
    /// `CreatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `BillIds`: ids of [`Bill`](entities::Bill), 1 to 1,000 items.
    pub bill_ids: Option<Vec<bindings::Id<entities::Bill>>>,
    /// `CustomerIds`: ids of [`Customer`](entities::Customer), 1 to 1,000 items.
    pub customer_ids: Option<Vec<bindings::Id<entities::Customer>>>,
    /// `State`: [`BillStateEnum`].
    pub state: Option<BillStateEnum>,
    /// `Type`: [`BillTypeEnum`].
    pub r#type: Option<BillTypeEnum>,
    /// `CorrectionState`: list of [`BillCorrectionStateEnum`], no item twice.
    pub correction_state: Option<Vec<BillCorrectionStateEnum>>,
}

impl BillsGetAll {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Limitation`.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
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

    /// Sets `Extent`.
    #[deprecated(note = "use `OrderItems::get_all` and `Payments::get_all`")]
    #[must_use]
    pub fn extent(mut self, extent: impl Into<BillExtent>) -> Self {
        self.extent = Some(extent.into());
        self
    }

    /// Sets `ClosedUtc`.
    #[deprecated(note = "use `issued_utc`")]
    #[must_use]
    pub fn closed_utc(mut self, closed_utc: impl Into<TimeFilterInterval>) -> Self {
        self.closed_utc = Some(closed_utc.into());
        self
    }

    /// Sets `IssuedUtc`.
    #[must_use]
    pub fn issued_utc(mut self, issued_utc: impl Into<TimeFilterInterval>) -> Self {
        self.issued_utc = Some(issued_utc.into());
        self
    }

    /// Sets `PaidUtc`.
    #[must_use]
    pub fn paid_utc(mut self, paid_utc: impl Into<TimeFilterInterval>) -> Self {
        self.paid_utc = Some(paid_utc.into());
        self
    }

    /// Sets `DueUtc`.
    #[must_use]
    pub fn due_utc(mut self, due_utc: impl Into<TimeFilterInterval>) -> Self {
        self.due_utc = Some(due_utc.into());
        self
    }

    /// Sets `CreatedUtc`.
    #[must_use]
    pub fn created_utc(mut self, created_utc: impl Into<TimeFilterInterval>) -> Self {
        self.created_utc = Some(created_utc.into());
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets `BillIds`.
    #[must_use]
    pub fn bill_ids(
        mut self,
        bill_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Bill>>>,
    ) -> Self {
        self.bill_ids = Some(bill_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `CustomerIds`.
    #[must_use]
    pub fn customer_ids(
        mut self,
        customer_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Customer>>,
        >,
    ) -> Self {
        self.customer_ids = Some(customer_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `State`.
    #[must_use]
    pub fn state(mut self, state: impl Into<BillStateEnum>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `Type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<BillTypeEnum>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `CorrectionState`.
    #[must_use]
    pub fn correction_state(
        mut self,
        correction_state: impl IntoIterator<Item = impl Into<BillCorrectionStateEnum>>,
    ) -> Self {
        self.correction_state = Some(
            correction_state.into_iter().map(Into::into).collect(),
        );
        self
    }
}

bindings::object! { BillsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    extent: optional "Extent",
    closed_utc: optional "ClosedUtc",
    issued_utc: optional "IssuedUtc",
    paid_utc: optional "PaidUtc",
    due_utc: optional "DueUtc",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    bill_ids: optional "BillIds",
    customer_ids: optional "CustomerIds",
    state: optional "State",
    r#type: optional "Type",
    correction_state: optional "CorrectionState",
} }

impl bindings::Operation for BillsGetAll {
    type Response = BillsResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "bills/getAll",
            bindings::Effect::Read,
        )
        .page_size(1000)
        .list(bindings::ListInfo::new("Bills", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "ClosedUtc",
                        bindings::Meaning::Points(None),
                    )
                    .fixed()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "IssuedUtc",
                        bindings::Meaning::Points(Some("IssuedUtc")),
                    )
                    .fixed()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "PaidUtc",
                        bindings::Meaning::Points(Some("PaidUtc")),
                    )
                    .fixed()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "DueUtc",
                        bindings::Meaning::Points(Some("DueUtc")),
                    )
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "CreatedUtc",
                        bindings::Meaning::Points(Some("CreatedUtc")),
                    )
                    .fixed()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "UpdatedUtc",
                        bindings::Meaning::Points(Some("UpdatedUtc")),
                    )
                    .changing()
                    .max_months(3),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("EnterpriseIds", 1000),
                bindings::IdListInfo::new("BillIds", 1000),
                bindings::IdListInfo::new("CustomerIds", 1000),
            ],
        )
        .value_lists(&["CorrectionState"]);
}

impl bindings::Paginated for BillsGetAll {
    type Item = Bill;
}

/// What `bills/getPdf` asks for: the argument of [`Bills::get_pdf`](super::resources::Bills::get_pdf).
#[doc(alias = "BillPdfParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillsGetPdf {
    /// `BillId`: id of [`Bill`](entities::Bill).
    pub bill_id: bindings::Id<entities::Bill>,
    /// `BillPrintEventId`: id of [`BillPrintEvent`](entities::BillPrintEvent).
    pub bill_print_event_id: Option<bindings::Id<entities::BillPrintEvent>>,
    /// `PdfTemplate`: [`FinancialDocumentPdfTemplateTypeEnum`].
    pub pdf_template: Option<FinancialDocumentPdfTemplateTypeEnum>,
    /// `PrintReason`: text, at most 255 characters.
    pub print_reason: Option<String>,
}

impl BillsGetPdf {
    /// With all that is required, and nothing else set yet.
    pub fn new(bill_id: impl Into<bindings::Id<entities::Bill>>) -> Self {
        Self {
            bill_id: bill_id.into(),
            bill_print_event_id: None,
            pdf_template: None,
            print_reason: None,
        }
    }

    /// Sets `BillPrintEventId`.
    #[must_use]
    pub fn bill_print_event_id(
        mut self,
        bill_print_event_id: impl Into<bindings::Id<entities::BillPrintEvent>>,
    ) -> Self {
        self.bill_print_event_id = Some(bill_print_event_id.into());
        self
    }

    /// Sets `PdfTemplate`.
    #[must_use]
    pub fn pdf_template(
        mut self,
        pdf_template: impl Into<FinancialDocumentPdfTemplateTypeEnum>,
    ) -> Self {
        self.pdf_template = Some(pdf_template.into());
        self
    }

    /// Sets `PrintReason`.
    #[must_use]
    pub fn print_reason(mut self, print_reason: impl Into<String>) -> Self {
        self.print_reason = Some(print_reason.into());
        self
    }
}

bindings::object! { BillsGetPdf {
    bill_id: required "BillId",
    bill_print_event_id: optional "BillPrintEventId",
    pdf_template: optional "PdfTemplate",
    print_reason: optional "PrintReason",
} }

impl bindings::Operation for BillsGetPdf {
    type Response = BillPdfResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "bills/getPdf",
            bindings::Effect::Metered,
        )
        .prepaid("BillPrintEventId");
}

/// What `bills/add` asks for: the argument of [`Bills::add`](super::resources::Bills::add).
#[doc(alias = "MultipleBillAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillsAdd {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `Bills`: list of [`BillAddParameters`], 1 to 1,000 items.
    pub bills: Vec<BillAddParameters>,
}

impl BillsAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(bills: impl IntoIterator<Item = impl Into<BillAddParameters>>) -> Self {
        Self {
            enterprise_id: None,
            bills: bills.into_iter().map(Into::into).collect(),
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

bindings::object! { BillsAdd {
    enterprise_id: optional "EnterpriseId",
    bills: required "Bills",
} }

impl bindings::Operation for BillsAdd {
    type Response = BillsAddResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "bills/add",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `bills/delete` asks for: the argument of [`Bills::delete`](super::resources::Bills::delete).
#[doc(alias = "BillDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillsDelete {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `BillIds`: ids of [`Bill`](entities::Bill), 1 to 1,000 items.
    pub bill_ids: Vec<bindings::Id<entities::Bill>>,
}

impl BillsDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        bill_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Bill>>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            bill_ids: bill_ids.into_iter().map(Into::into).collect(),
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

bindings::object! { BillsDelete {
    enterprise_id: optional "EnterpriseId",
    bill_ids: required "BillIds",
} }

impl bindings::Operation for BillsDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "bills/delete",
            bindings::Effect::Transition,
        )
        .portfolio()
        .id_lists(&[bindings::IdListInfo::new("BillIds", 1000)]);
}

/// What `bills/close` asks for: the argument of [`Bills::close`](super::resources::Bills::close).
#[doc(alias = "BillCloseParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillsClose {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `BillId`: id of [`Bill`](entities::Bill).
    pub bill_id: bindings::Id<entities::Bill>,
    /// `Type`: [`BillType`].
    pub r#type: BillType,
    /// `BillCounterId`: id of [`Counter`](entities::Counter).
    pub bill_counter_id: Option<bindings::Id<entities::Counter>>,
    /// `FiscalMachineId`: id of [`Device`](entities::Device).
    pub fiscal_machine_id: Option<bindings::Id<entities::Device>>,
    /// `Options`: [`BillOptionsParameters`].
    pub options: Option<BillOptionsParameters>,
    /// `TaxedDate`: new value, day. May be cleared.
    pub taxed_date: bindings::Update<bindings::Date>,
    /// `DueDate`: new value, day. May be cleared.
    pub due_date: bindings::Update<bindings::Date>,
    /// `VariableSymbol`: new value, text. May be cleared.
    pub variable_symbol: bindings::Update<String>,
    /// `TaxIdentifier`: new value, text. May be cleared.
    #[deprecated(note = "use `account_tax_identifier` and `associated_account_data`")]
    pub tax_identifier: bindings::Update<String>,
    /// `AccountTaxIdentifier`: new value, text. May be cleared.
    pub account_tax_identifier: bindings::Update<String>,
    /// `CompanyTaxIdentifier`: new value, text. May be cleared.
    #[deprecated(note = "use `account_tax_identifier` and `associated_account_data`")]
    pub company_tax_identifier: bindings::Update<String>,
    /// `PurchaseOrderNumber`: new value, text. May be cleared.
    pub purchase_order_number: bindings::Update<String>,
    /// `Notes`: new value, text. May be cleared.
    pub notes: bindings::Update<String>,
    /// `Address`: [`AddressParameters`].
    #[deprecated(note = "use `account_address` and `associated_account_data`")]
    pub address: Option<AddressParameters>,
    /// `AccountAddress`: [`AddressParameters`].
    pub account_address: Option<AddressParameters>,
    /// `AssociatedAccountData`: list of [`BillCloseAccountParameters`], at most 1 item.
    pub associated_account_data: Option<Vec<BillCloseAccountParameters>>,
}

impl BillsClose {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        bill_id: impl Into<bindings::Id<entities::Bill>>,
        r#type: impl Into<BillType>,
    ) -> Self {
        Self {
            enterprise_id: None,
            bill_id: bill_id.into(),
            r#type: r#type.into(),
            bill_counter_id: None,
            fiscal_machine_id: None,
            options: None,
            taxed_date: bindings::Update::Keep,
            due_date: bindings::Update::Keep,
            variable_symbol: bindings::Update::Keep,
            tax_identifier: bindings::Update::Keep,
            account_tax_identifier: bindings::Update::Keep,
            company_tax_identifier: bindings::Update::Keep,
            purchase_order_number: bindings::Update::Keep,
            notes: bindings::Update::Keep,
            address: None,
            account_address: None,
            associated_account_data: None,
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

    /// Sets `BillCounterId`.
    #[must_use]
    pub fn bill_counter_id(
        mut self,
        bill_counter_id: impl Into<bindings::Id<entities::Counter>>,
    ) -> Self {
        self.bill_counter_id = Some(bill_counter_id.into());
        self
    }

    /// Sets `FiscalMachineId`.
    #[must_use]
    pub fn fiscal_machine_id(
        mut self,
        fiscal_machine_id: impl Into<bindings::Id<entities::Device>>,
    ) -> Self {
        self.fiscal_machine_id = Some(fiscal_machine_id.into());
        self
    }

    /// Sets `Options`.
    #[must_use]
    pub fn options(mut self, options: impl Into<BillOptionsParameters>) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Sets `TaxedDate`.
    #[must_use]
    pub fn taxed_date(
        mut self,
        taxed_date: impl Into<bindings::Update<bindings::Date>>,
    ) -> Self {
        self.taxed_date = taxed_date.into();
        self
    }

    /// Sets `DueDate`.
    #[must_use]
    pub fn due_date(
        mut self,
        due_date: impl Into<bindings::Update<bindings::Date>>,
    ) -> Self {
        self.due_date = due_date.into();
        self
    }

    /// Sets `VariableSymbol`.
    #[must_use]
    pub fn variable_symbol(
        mut self,
        variable_symbol: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.variable_symbol = variable_symbol.into();
        self
    }

    /// Sets `TaxIdentifier`.
    #[deprecated(note = "use `account_tax_identifier` and `associated_account_data`")]
    #[must_use]
    pub fn tax_identifier(
        mut self,
        tax_identifier: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.tax_identifier = tax_identifier.into();
        self
    }

    /// Sets `AccountTaxIdentifier`.
    #[must_use]
    pub fn account_tax_identifier(
        mut self,
        account_tax_identifier: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.account_tax_identifier = account_tax_identifier.into();
        self
    }

    /// Sets `CompanyTaxIdentifier`.
    #[deprecated(note = "use `account_tax_identifier` and `associated_account_data`")]
    #[must_use]
    pub fn company_tax_identifier(
        mut self,
        company_tax_identifier: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.company_tax_identifier = company_tax_identifier.into();
        self
    }

    /// Sets `PurchaseOrderNumber`.
    #[must_use]
    pub fn purchase_order_number(
        mut self,
        purchase_order_number: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.purchase_order_number = purchase_order_number.into();
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<bindings::Update<String>>) -> Self {
        self.notes = notes.into();
        self
    }

    /// Sets `Address`.
    #[deprecated(note = "use `account_address` and `associated_account_data`")]
    #[must_use]
    pub fn address(mut self, address: impl Into<AddressParameters>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `AccountAddress`.
    #[must_use]
    pub fn account_address(
        mut self,
        account_address: impl Into<AddressParameters>,
    ) -> Self {
        self.account_address = Some(account_address.into());
        self
    }

    /// Sets `AssociatedAccountData`.
    #[must_use]
    pub fn associated_account_data(
        mut self,
        associated_account_data: impl IntoIterator<
            Item = impl Into<BillCloseAccountParameters>,
        >,
    ) -> Self {
        self.associated_account_data = Some(
            associated_account_data.into_iter().map(Into::into).collect(),
        );
        self
    }
}

bindings::object! { BillsClose {
    enterprise_id: optional "EnterpriseId",
    bill_id: required "BillId",
    r#type: required "Type",
    bill_counter_id: optional "BillCounterId",
    fiscal_machine_id: optional "FiscalMachineId",
    options: optional "Options",
    taxed_date: optional "TaxedDate",
    due_date: optional "DueDate",
    variable_symbol: optional "VariableSymbol",
    tax_identifier: optional "TaxIdentifier",
    account_tax_identifier: optional "AccountTaxIdentifier",
    company_tax_identifier: optional "CompanyTaxIdentifier",
    purchase_order_number: optional "PurchaseOrderNumber",
    notes: optional "Notes",
    address: optional "Address",
    account_address: optional "AccountAddress",
    associated_account_data: optional "AssociatedAccountData",
} }

impl bindings::Operation for BillsClose {
    type Response = BillsCloseResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "bills/close",
            bindings::Effect::Transition,
        )
        .portfolio();
}

/// An empty bill to be created for an account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillAddParameters {
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `AssociatedAccountId`: id of [`Account`](entities::Account).
    pub associated_account_id: Option<bindings::Id<entities::Account>>,
    /// `Name`: text.
    pub name: Option<String>,
}

impl BillAddParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(account_id: impl Into<bindings::Id<entities::Account>>) -> Self {
        Self {
            account_id: account_id.into(),
            associated_account_id: None,
            name: None,
        }
    }

    /// Sets `AssociatedAccountId`.
    #[must_use]
    pub fn associated_account_id(
        mut self,
        associated_account_id: impl Into<bindings::Id<entities::Account>>,
    ) -> Self {
        self.associated_account_id = Some(associated_account_id.into());
        self
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

bindings::object! { BillAddParameters {
    account_id: required "AccountId",
    associated_account_id: optional "AssociatedAccountId",
    name: optional "Name",
} }

/// How the associated account is to appear on the closed bill.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillCloseAccountParameters {
    /// `Id`: id of [`Account`](entities::Account).
    pub id: bindings::Id<entities::Account>,
    /// `TaxIdentifier`: new value, text. May be cleared.
    pub tax_identifier: bindings::Update<String>,
    /// `Address`: [`AddressParameters`].
    pub address: Option<AddressParameters>,
}

impl BillCloseAccountParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(id: impl Into<bindings::Id<entities::Account>>) -> Self {
        Self {
            id: id.into(),
            tax_identifier: bindings::Update::Keep,
            address: None,
        }
    }

    /// Sets `TaxIdentifier`.
    #[must_use]
    pub fn tax_identifier(
        mut self,
        tax_identifier: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.tax_identifier = tax_identifier.into();
        self
    }

    /// Sets `Address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<AddressParameters>) -> Self {
        self.address = Some(address.into());
        self
    }
}

bindings::object! { BillCloseAccountParameters {
    id: required "Id",
    tax_identifier: optional "TaxIdentifier",
    address: optional "Address",
} }

/// Whether bills come with their payments and revenue items.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BillExtent {
    /// `Items`: yes or no.
    #[deprecated(note = "use `OrderItems::get_all` and `Payments::get_all`")]
    pub items: Option<bool>,
}

impl BillExtent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Items`.
    #[deprecated(note = "use `OrderItems::get_all` and `Payments::get_all`")]
    #[must_use]
    pub fn items(mut self, items: bool) -> Self {
        self.items = Some(items);
        self
    }
}

bindings::object! { BillExtent {
    items: optional "Items",
} }

/// Whether a bill being closed shows the customer and the details of its taxes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillOptionsParameters {
    /// `DisplayCustomer`: new value, yes or no. May be cleared.
    pub display_customer: bindings::Update<bool>,
    /// `DisplayTaxation`: new value, yes or no. May be cleared.
    pub display_taxation: bindings::Update<bool>,
}

impl BillOptionsParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        display_customer: impl Into<bindings::Update<bool>>,
        display_taxation: impl Into<bindings::Update<bool>>,
    ) -> Self {
        Self {
            display_customer: display_customer.into(),
            display_taxation: display_taxation.into(),
        }
    }
}

bindings::object! { BillOptionsParameters {
    display_customer: required "DisplayCustomer",
    display_taxation: required "DisplayTaxation",
} }

/// The finished PDF, in base64.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillPdfFile {
    /// `Base64Data`: text.
    pub base64_data: String,
}

bindings::object! { BillPdfFile {
    base64_data: required "Base64Data",
} }

/// What `Result` of `BillPdfResult` may be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BillPdfResultResult {
    /// `BillPdfFile`
    BillPdfFile(BillPdfFile),
    /// `BillPrintEvent`
    BillPrintEvent(BillPrintEvent),
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl bindings::Blank for BillPdfResultResult {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

impl bindings::Wire for BillPdfResultResult {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = match object.tag() {
            Some("BillPdfFile") if object.has("Value") => {
                Self::BillPdfFile(object.get("Value")?)
            }
            Some("BillPrintEvent") if object.has("Value") => {
                Self::BillPrintEvent(object.get("Value")?)
            }
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::BillPdfFile(value) => {
                writer.tagged("BillPdfFile", Some(("Value", value)))
            }
            Self::BillPrintEvent(value) => {
                writer.tagged("BillPrintEvent", Some(("Value", value)))
            }
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

bindings::serde_by_wire!(BillPdfResultResult);

/// The printed bill, or the event under which it will be found.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillPdfResult {
    /// `BillId`: id of [`Bill`](entities::Bill).
    pub bill_id: Option<bindings::Id<entities::Bill>>,
    /// `Result`: [`BillPdfResultResult`].
    pub result: BillPdfResultResult,
}

bindings::object! { BillPdfResult {
    bill_id: optional "BillId",
    result: required "Result",
} }

/// The event to send along when asking again for a PDF that is not ready.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillPrintEvent {
    /// `BillPrintEventId`: id of [`BillPrintEvent`](entities::BillPrintEvent).
    pub bill_print_event_id: Option<bindings::Id<entities::BillPrintEvent>>,
}

bindings::object! { BillPrintEvent {
    bill_print_event_id: optional "BillPrintEventId",
} }

/// Changes to one open bill.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillUpdateParameters {
    /// `BillId`: id of [`Bill`](entities::Bill).
    pub bill_id: bindings::Id<entities::Bill>,
    /// `AccountId`: new value, id of [`Account`](entities::Account). May be cleared.
    pub account_id: bindings::Update<bindings::Id<entities::Account>>,
    /// `AssociatedAccountIds`: new value, ids of [`Account`](entities::Account). May be cleared.
    pub associated_account_ids: bindings::Update<Vec<bindings::Id<entities::Account>>>,
}

impl BillUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(bill_id: impl Into<bindings::Id<entities::Bill>>) -> Self {
        Self {
            bill_id: bill_id.into(),
            account_id: bindings::Update::Keep,
            associated_account_ids: bindings::Update::Keep,
        }
    }

    /// Sets `AccountId`.
    #[must_use]
    pub fn account_id(
        mut self,
        account_id: impl Into<bindings::Update<bindings::Id<entities::Account>>>,
    ) -> Self {
        self.account_id = account_id.into();
        self
    }

    /// Sets `AssociatedAccountIds`.
    #[must_use]
    pub fn associated_account_ids(
        mut self,
        associated_account_ids: impl Into<
            bindings::Update<Vec<bindings::Id<entities::Account>>>,
        >,
    ) -> Self {
        self.associated_account_ids = associated_account_ids.into();
        self
    }
}

bindings::object! { BillUpdateParameters {
    bill_id: required "BillId",
    account_id: optional "AccountId",
    associated_account_ids: optional "AssociatedAccountIds",
} }

/// The bills as created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillsAddResult {
    /// `Bills`: list of [`Bill`].
    pub bills: Vec<Bill>,
}

bindings::object! { BillsAddResult {
    bills: required "Bills",
} }

/// The bills as closed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillsCloseResult {
    /// `Bills`: list of [`Bill`].
    pub bills: Vec<Bill>,
}

bindings::object! { BillsCloseResult {
    bills: required "Bills",
} }

/// A page of bills and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillsResult {
    /// `Bills`: list of [`Bill`].
    pub bills: Vec<Bill>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { BillsResult {
    bills: required "Bills",
    cursor: optional "Cursor",
} }

/// The bills as they are after the update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillsUpdateResult {
    /// `Bills`: list of [`Bill`].
    pub bills: Vec<Bill>,
}

bindings::object! { BillsUpdateResult {
    bills: required "Bills",
} }

/// Whether bills still open or already closed are wanted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillStateEnum {
    /// `Open`
    Open,
    /// `Closed`
    Closed,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { BillStateEnum {
    Open: "Open",
    Closed: "Closed",
} }

/// How a bill was closed, as a paid receipt or as an invoice yet to be paid.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillTypeEnum {
    /// `Receipt`
    Receipt,
    /// `Invoice`
    Invoice,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { BillTypeEnum {
    Receipt: "Receipt",
    Invoice: "Invoice",
} }

/// The layout of a printed bill, that is what its lines are grouped by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FinancialDocumentPdfTemplateTypeEnum {
    /// `Detailed`
    Detailed,
    /// `Consumption`
    Consumption,
    /// `Reservation`
    Reservation,
    /// `OrderItem`
    OrderItem,
    /// `Guest`
    Guest,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { FinancialDocumentPdfTemplateTypeEnum {
    Detailed: "Detailed",
    Consumption: "Consumption",
    Reservation: "Reservation",
    OrderItem: "OrderItem",
    Guest: "Guest",
} }
