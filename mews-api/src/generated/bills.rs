// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `bills`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Date, Effect, FilterInfo, Id, IdListInfo, Incremental,
    KeyedItem, ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated,
    RequestRule, Single, SizeLimit, Timestamp, UnrecognizedValue, UnrecognizedVariant,
    Update, object, open_enum, request, tagged_union,
};

use super::entities;

use super::types::{
    AddressParameters, Bill, BillCorrectionStateEnum, BillType, Limitation,
    TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{BillsUpdate, BillsGetAll, BillsGetPdf, BillsAdd, BillsDelete, BillsClose};

    /// Receipts and invoices that collect the charges and payments of an account.
    #[derive(Clone, Debug)]
    pub struct Bills {
        client: Client,
    }

    impl Client {
        /// Receipts and invoices that collect the charges and payments of an account.
        pub fn bills(&self) -> Bills {
            Bills::new(self)
        }
    }

    impl Bills {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Moves open bills to another account or changes the associated one; closed bills are
        /// refused.
        ///
        /// `bills/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/bills#update-bills))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// After an unknown outcome: read `bills/getAll` by `BillIds` and compare the changed
        /// properties.
        ///
        /// Response: [`BillsUpdateResult`](super::super::types::BillsUpdateResult).
        pub fn update(&self, request: BillsUpdate) -> Call<BillsUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Lists bills by id, customer, state, type and times; corrective ones only if asked for,
        /// or if ids are given.
        ///
        /// `bills/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/bills#get-all-bills))
        ///
        /// Read: changes nothing.
        ///
        /// Returns pages of up to 1,000 `Bills`.
        /// `ClosedUtc`, `IssuedUtc`, `PaidUtc`, `DueUtc`, `CreatedUtc` and `UpdatedUtc` span at
        /// most 3 months.
        /// At least one of `BillIds`, `CustomerIds`, `CreatedUtc`, `UpdatedUtc`, `IssuedUtc`,
        /// `PaidUtc`, `DueUtc`, `ClosedUtc`, `State`, `Type` and `CorrectionState` must be set.
        ///
        /// `changes` reads what has changed since the last run. It does not show deletions:
        /// `full_compare` finds them. The first run reads from the year 2000, since a filter is
        /// required.
        ///
        /// Response: [`BillsResult`](super::super::types::BillsResult).
        pub fn get_all(&self, request: BillsGetAll) -> Call<BillsGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Prints a bill as PDF against a weekly quota, or answers an event id with which to ask
        /// again later free of charge.
        ///
        /// `bills/getPdf` ([official
        /// page](https://docs.mews.com/connector-api/operations/bills#get-bill-pdf))
        ///
        /// Metered: changes no data, but each call counts against a quota.
        ///
        /// Response: [`BillPdfResult`](super::super::types::BillPdfResult).
        pub fn get_pdf(&self, request: BillsGetPdf) -> Call<BillsGetPdf> {
            Call::new(self.client.clone(), request)
        }

        /// Creates empty bills for accounts and returns them; a repeat may create them again.
        ///
        /// `bills/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/bills#add-bill))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `bills/getAll` by `CreatedUtc` and look for the account
        /// and the `Name`.
        ///
        /// Response: [`BillsAddResult`](super::super::types::BillsAddResult).
        pub fn add(&self, request: BillsAdd) -> Call<BillsAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Deletes bills by id; only empty ones can be deleted.
        ///
        /// `bills/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/bills#delete-bill))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `bills/getAll` by `BillIds`; the bill is absent if it was
        /// deleted.
        ///
        /// Response: no data.
        pub fn delete(&self, request: BillsDelete) -> Call<BillsDelete> {
            Call::new(self.client.clone(), request)
        }

        /// Closes a bill as receipt or invoice for good, with its number and tax data, and returns
        /// it.
        ///
        /// `bills/close` ([official
        /// page](https://docs.mews.com/connector-api/operations/bills#close-bill))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `bills/getAll` by `BillIds`; `State` is `Closed` if it
        /// was carried out.
        ///
        /// Response: [`BillsCloseResult`](super::super::types::BillsCloseResult).
        pub fn close(&self, request: BillsClose) -> Call<BillsClose> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Bills::update`](super::resources::Bills::update), `bills/update`.
#[doc(alias = "MultipleBillsUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillsUpdate {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 10 items.
    pub bills_updates: Vec<BillUpdateParameters>,
}

impl BillsUpdate {
    /// Sets the required fields.
    pub fn new(
        bills_updates: impl IntoIterator<Item = impl Into<BillUpdateParameters>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            bills_updates: bills_updates.into_iter().map(Into::into).collect(),
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

request! { BillsUpdate {
    enterprise_id: optional "EnterpriseId",
    bills_updates: required "BillsUpdates",
} }

impl Operation for BillsUpdate {
    type Response = BillsUpdateResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new("bills/update", Effect::Set)
        .portfolio()
        .restricted()
        .limits(
            &[
                SizeLimit::items("BillsUpdates").min(1).max(10),
                SizeLimit::items("BillsUpdates.AssociatedAccountIds.Value").max(1),
            ],
        );
}

/// Request of [`Bills::get_all`](super::resources::Bills::get_all), `bills/getAll`.
#[doc(alias = "BillFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BillsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    #[deprecated(
        note = "use `OrderItems::get_all` and `Payments::get_all`; planned to end on 2025-01-10"
    )]
    pub extent: Option<BillExtent>,
    /// Spanning at most 3 months.
    #[deprecated(note = "use `issued_utc`")]
    pub closed_utc: Option<TimeFilterInterval>,
    /// Selects bills by the time at which they were closed. Spanning at most 3 months.
    pub issued_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub paid_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub due_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// 1 to 1,000 items.
    pub bill_ids: Option<Vec<Id<entities::Bill>>>,
    /// 1 to 1,000 items.
    pub customer_ids: Option<Vec<Id<entities::Customer>>>,
    /// By default, open and closed bills are returned.
    pub state: Option<BillStateEnum>,
    /// By default, bills of all types are returned.
    pub r#type: Option<BillTypeEnum>,
    /// No duplicates.
    pub correction_state: Option<Vec<BillCorrectionStateEnum>>,
}

impl BillsGetAll {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`limitation`](field@Self::limitation). Page size and cursor. By default the
    /// largest page, from the start; `items` and `pages` set it themselves.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
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

    /// Sets [`extent`](field@Self::extent).
    #[deprecated(
        note = "use `OrderItems::get_all` and `Payments::get_all`; planned to end on 2025-01-10"
    )]
    #[must_use]
    pub fn extent(mut self, extent: impl Into<BillExtent>) -> Self {
        self.extent = Some(extent.into());
        self
    }

    /// Sets [`closed_utc`](field@Self::closed_utc). Spanning at most 3 months.
    #[deprecated(note = "use `issued_utc`")]
    #[must_use]
    pub fn closed_utc(mut self, closed_utc: impl Into<TimeFilterInterval>) -> Self {
        self.closed_utc = Some(closed_utc.into());
        self
    }

    /// Sets [`issued_utc`](field@Self::issued_utc). Selects bills by the time at which they
    /// were closed. Spanning at most 3 months.
    #[must_use]
    pub fn issued_utc(mut self, issued_utc: impl Into<TimeFilterInterval>) -> Self {
        self.issued_utc = Some(issued_utc.into());
        self
    }

    /// Sets [`paid_utc`](field@Self::paid_utc). Spanning at most 3 months.
    #[must_use]
    pub fn paid_utc(mut self, paid_utc: impl Into<TimeFilterInterval>) -> Self {
        self.paid_utc = Some(paid_utc.into());
        self
    }

    /// Sets [`due_utc`](field@Self::due_utc). Spanning at most 3 months.
    #[must_use]
    pub fn due_utc(mut self, due_utc: impl Into<TimeFilterInterval>) -> Self {
        self.due_utc = Some(due_utc.into());
        self
    }

    /// Sets [`created_utc`](field@Self::created_utc). Spanning at most 3 months.
    #[must_use]
    pub fn created_utc(mut self, created_utc: impl Into<TimeFilterInterval>) -> Self {
        self.created_utc = Some(created_utc.into());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`bill_ids`](field@Self::bill_ids). 1 to 1,000 items.
    #[must_use]
    pub fn bill_ids(
        mut self,
        bill_ids: impl IntoIterator<Item = impl Into<Id<entities::Bill>>>,
    ) -> Self {
        self.bill_ids = Some(bill_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`customer_ids`](field@Self::customer_ids). 1 to 1,000 items.
    #[must_use]
    pub fn customer_ids(
        mut self,
        customer_ids: impl IntoIterator<Item = impl Into<Id<entities::Customer>>>,
    ) -> Self {
        self.customer_ids = Some(customer_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`state`](field@Self::state). By default, open and closed bills are returned.
    #[must_use]
    pub fn state(mut self, state: impl Into<BillStateEnum>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`type`](field@Self::type). By default, bills of all types are returned.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<BillTypeEnum>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`correction_state`](field@Self::correction_state). No duplicates.
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

request! { BillsGetAll {
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

impl Operation for BillsGetAll {
    type Response = BillsResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "bills/getAll",
            Effect::Read,
        )
        .page_size(1000)
        .list(ListInfo::new("Bills", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("ClosedUtc", Meaning::Points(None)).fixed().max_months(3),
                FilterInfo::interval("IssuedUtc", Meaning::Points(Some("IssuedUtc"))).fixed().max_months(3),
                FilterInfo::interval("PaidUtc", Meaning::Points(Some("PaidUtc"))).fixed().max_months(3),
                FilterInfo::interval("DueUtc", Meaning::Points(Some("DueUtc"))).max_months(3),
                FilterInfo::interval("CreatedUtc", Meaning::Points(Some("CreatedUtc"))).fixed().max_months(3),
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("BillIds", 1000).min_items(1),
                IdListInfo::new("CustomerIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["CorrectionState"])
        .rules(
            &[
                RequestRule::AtLeastOne(
                    &[
                        "BillIds",
                        "CustomerIds",
                        "CreatedUtc",
                        "UpdatedUtc",
                        "IssuedUtc",
                        "PaidUtc",
                        "DueUtc",
                        "ClosedUtc",
                        "State",
                        "Type",
                        "CorrectionState",
                    ],
                ),
            ],
        );
}

impl Paginated for BillsGetAll {
    type Item = Bill;
}

impl Incremental for BillsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .extents(&["Extent"])
        .needs_filter();
}

impl KeyedItem for Bill {
    type Key = Id<entities::Bill>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// Request of [`Bills::get_pdf`](super::resources::Bills::get_pdf), `bills/getPdf`.
#[doc(alias = "BillPdfParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillsGetPdf {
    pub bill_id: Id<entities::Bill>,
    pub bill_print_event_id: Option<Id<entities::BillPrintEvent>>,
    pub pdf_template: Option<FinancialDocumentPdfTemplateTypeEnum>,
    /// At most 255 characters.
    pub print_reason: Option<String>,
}

impl BillsGetPdf {
    /// Sets the required fields.
    pub fn new(bill_id: impl Into<Id<entities::Bill>>) -> Self {
        Self {
            bill_id: bill_id.into(),
            bill_print_event_id: None,
            pdf_template: None,
            print_reason: None,
        }
    }

    /// Sets [`bill_print_event_id`](field@Self::bill_print_event_id).
    #[must_use]
    pub fn bill_print_event_id(
        mut self,
        bill_print_event_id: impl Into<Id<entities::BillPrintEvent>>,
    ) -> Self {
        self.bill_print_event_id = Some(bill_print_event_id.into());
        self
    }

    /// Sets [`pdf_template`](field@Self::pdf_template).
    #[must_use]
    pub fn pdf_template(
        mut self,
        pdf_template: impl Into<FinancialDocumentPdfTemplateTypeEnum>,
    ) -> Self {
        self.pdf_template = Some(pdf_template.into());
        self
    }

    /// Sets [`print_reason`](field@Self::print_reason). At most 255 characters.
    #[must_use]
    pub fn print_reason(mut self, print_reason: impl Into<String>) -> Self {
        self.print_reason = Some(print_reason.into());
        self
    }
}

request! { BillsGetPdf {
    bill_id: required "BillId",
    bill_print_event_id: optional "BillPrintEventId",
    pdf_template: optional "PdfTemplate",
    print_reason: optional "PrintReason",
} }

impl Operation for BillsGetPdf {
    type Response = BillPdfResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "bills/getPdf",
            Effect::Metered,
        )
        .prepaid("BillPrintEventId")
        .limits(&[SizeLimit::characters("PrintReason").max(255)]);
}

/// Request of [`Bills::add`](super::resources::Bills::add), `bills/add`.
#[doc(alias = "MultipleBillAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillsAdd {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 1,000 items.
    pub bills: Vec<BillAddParameters>,
}

impl BillsAdd {
    /// Sets the required fields.
    pub fn new(bills: impl IntoIterator<Item = impl Into<BillAddParameters>>) -> Self {
        Self {
            enterprise_id: None,
            bills: bills.into_iter().map(Into::into).collect(),
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

request! { BillsAdd {
    enterprise_id: optional "EnterpriseId",
    bills: required "Bills",
} }

impl Operation for BillsAdd {
    type Response = BillsAddResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new("bills/add", Effect::Create)
        .portfolio()
        .limits(&[SizeLimit::items("Bills").min(1).max(1000)]);
}

/// Request of [`Bills::delete`](super::resources::Bills::delete), `bills/delete`.
#[doc(alias = "BillDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillsDelete {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 1,000 items.
    pub bill_ids: Vec<Id<entities::Bill>>,
}

impl BillsDelete {
    /// Sets the required fields.
    pub fn new(
        bill_ids: impl IntoIterator<Item = impl Into<Id<entities::Bill>>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            bill_ids: bill_ids.into_iter().map(Into::into).collect(),
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

request! { BillsDelete {
    enterprise_id: optional "EnterpriseId",
    bill_ids: required "BillIds",
} }

impl Operation for BillsDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "bills/delete",
            Effect::Transition,
        )
        .portfolio()
        .id_lists(&[IdListInfo::new("BillIds", 1000).min_items(1)]);
}

/// Request of [`Bills::close`](super::resources::Bills::close), `bills/close`.
#[doc(alias = "BillCloseParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillsClose {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub bill_id: Id<entities::Bill>,
    pub r#type: BillType,
    pub bill_counter_id: Option<Id<entities::Counter>>,
    pub fiscal_machine_id: Option<Id<entities::Device>>,
    pub options: Option<BillOptionsParameters>,
    /// `Update::Clear` clears it.
    pub taxed_date: Update<Date>,
    /// `Update::Clear` clears it.
    pub due_date: Update<Date>,
    /// `Update::Clear` clears it.
    pub variable_symbol: Update<String>,
    /// `Update::Clear` clears it.
    #[deprecated(note = "use `account_tax_identifier` and `associated_account_data`")]
    pub tax_identifier: Update<String>,
    /// `Update::Clear` clears it.
    pub account_tax_identifier: Update<String>,
    /// `Update::Clear` clears it.
    #[deprecated(note = "use `account_tax_identifier` and `associated_account_data`")]
    pub company_tax_identifier: Update<String>,
    /// `Update::Clear` clears it.
    pub purchase_order_number: Update<String>,
    /// `Update::Clear` clears it.
    pub notes: Update<String>,
    #[deprecated(note = "use `account_address` and `associated_account_data`")]
    pub address: Option<AddressParameters>,
    pub account_address: Option<AddressParameters>,
    /// At most 1 item.
    pub associated_account_data: Option<Vec<BillCloseAccountParameters>>,
}

impl BillsClose {
    /// Sets the required fields.
    pub fn new(
        bill_id: impl Into<Id<entities::Bill>>,
        r#type: impl Into<BillType>,
    ) -> Self {
        Self {
            enterprise_id: None,
            bill_id: bill_id.into(),
            r#type: r#type.into(),
            bill_counter_id: None,
            fiscal_machine_id: None,
            options: None,
            taxed_date: Update::Keep,
            due_date: Update::Keep,
            variable_symbol: Update::Keep,
            tax_identifier: Update::Keep,
            account_tax_identifier: Update::Keep,
            company_tax_identifier: Update::Keep,
            purchase_order_number: Update::Keep,
            notes: Update::Keep,
            address: None,
            account_address: None,
            associated_account_data: None,
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

    /// Sets [`bill_counter_id`](field@Self::bill_counter_id).
    #[must_use]
    pub fn bill_counter_id(
        mut self,
        bill_counter_id: impl Into<Id<entities::Counter>>,
    ) -> Self {
        self.bill_counter_id = Some(bill_counter_id.into());
        self
    }

    /// Sets [`fiscal_machine_id`](field@Self::fiscal_machine_id).
    #[must_use]
    pub fn fiscal_machine_id(
        mut self,
        fiscal_machine_id: impl Into<Id<entities::Device>>,
    ) -> Self {
        self.fiscal_machine_id = Some(fiscal_machine_id.into());
        self
    }

    /// Sets [`options`](field@Self::options).
    #[must_use]
    pub fn options(mut self, options: impl Into<BillOptionsParameters>) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Sets [`taxed_date`](field@Self::taxed_date). `Update::Clear` clears it.
    #[must_use]
    pub fn taxed_date(mut self, taxed_date: impl Into<Update<Date>>) -> Self {
        self.taxed_date = taxed_date.into();
        self
    }

    /// Sets [`due_date`](field@Self::due_date). `Update::Clear` clears it.
    #[must_use]
    pub fn due_date(mut self, due_date: impl Into<Update<Date>>) -> Self {
        self.due_date = due_date.into();
        self
    }

    /// Sets [`variable_symbol`](field@Self::variable_symbol). `Update::Clear` clears it.
    #[must_use]
    pub fn variable_symbol(
        mut self,
        variable_symbol: impl Into<Update<String>>,
    ) -> Self {
        self.variable_symbol = variable_symbol.into();
        self
    }

    /// Sets [`tax_identifier`](field@Self::tax_identifier). `Update::Clear` clears it.
    #[deprecated(note = "use `account_tax_identifier` and `associated_account_data`")]
    #[must_use]
    pub fn tax_identifier(mut self, tax_identifier: impl Into<Update<String>>) -> Self {
        self.tax_identifier = tax_identifier.into();
        self
    }

    /// Sets [`account_tax_identifier`](field@Self::account_tax_identifier). `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn account_tax_identifier(
        mut self,
        account_tax_identifier: impl Into<Update<String>>,
    ) -> Self {
        self.account_tax_identifier = account_tax_identifier.into();
        self
    }

    /// Sets [`company_tax_identifier`](field@Self::company_tax_identifier). `Update::Clear`
    /// clears it.
    #[deprecated(note = "use `account_tax_identifier` and `associated_account_data`")]
    #[must_use]
    pub fn company_tax_identifier(
        mut self,
        company_tax_identifier: impl Into<Update<String>>,
    ) -> Self {
        self.company_tax_identifier = company_tax_identifier.into();
        self
    }

    /// Sets [`purchase_order_number`](field@Self::purchase_order_number). `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn purchase_order_number(
        mut self,
        purchase_order_number: impl Into<Update<String>>,
    ) -> Self {
        self.purchase_order_number = purchase_order_number.into();
        self
    }

    /// Sets [`notes`](field@Self::notes). `Update::Clear` clears it.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<Update<String>>) -> Self {
        self.notes = notes.into();
        self
    }

    /// Sets [`address`](field@Self::address).
    #[deprecated(note = "use `account_address` and `associated_account_data`")]
    #[must_use]
    pub fn address(mut self, address: impl Into<AddressParameters>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`account_address`](field@Self::account_address).
    #[must_use]
    pub fn account_address(
        mut self,
        account_address: impl Into<AddressParameters>,
    ) -> Self {
        self.account_address = Some(account_address.into());
        self
    }

    /// Sets [`associated_account_data`](field@Self::associated_account_data). At most 1 item.
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

request! { BillsClose {
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

impl Operation for BillsClose {
    type Response = BillsCloseResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "bills/close",
            Effect::Transition,
        )
        .portfolio()
        .limits(&[SizeLimit::items("AssociatedAccountData").max(1)]);
}

/// An empty bill to be created for an account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillAddParameters {
    pub account_id: Id<entities::Account>,
    pub associated_account_id: Option<Id<entities::Account>>,
    pub name: Option<String>,
}

impl BillAddParameters {
    /// Sets the required fields.
    pub fn new(account_id: impl Into<Id<entities::Account>>) -> Self {
        Self {
            account_id: account_id.into(),
            associated_account_id: None,
            name: None,
        }
    }

    /// Sets [`associated_account_id`](field@Self::associated_account_id).
    #[must_use]
    pub fn associated_account_id(
        mut self,
        associated_account_id: impl Into<Id<entities::Account>>,
    ) -> Self {
        self.associated_account_id = Some(associated_account_id.into());
        self
    }

    /// Sets [`name`](field@Self::name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

object! { BillAddParameters {
    account_id: required "AccountId",
    associated_account_id: optional "AssociatedAccountId",
    name: optional "Name",
} }

/// How the associated account is to appear on the closed bill.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillCloseAccountParameters {
    pub id: Id<entities::Account>,
    /// `Update::Clear` clears it.
    pub tax_identifier: Update<String>,
    pub address: Option<AddressParameters>,
}

impl BillCloseAccountParameters {
    /// Sets the required fields.
    pub fn new(id: impl Into<Id<entities::Account>>) -> Self {
        Self {
            id: id.into(),
            tax_identifier: Update::Keep,
            address: None,
        }
    }

    /// Sets [`tax_identifier`](field@Self::tax_identifier). `Update::Clear` clears it.
    #[must_use]
    pub fn tax_identifier(mut self, tax_identifier: impl Into<Update<String>>) -> Self {
        self.tax_identifier = tax_identifier.into();
        self
    }

    /// Sets [`address`](field@Self::address).
    #[must_use]
    pub fn address(mut self, address: impl Into<AddressParameters>) -> Self {
        self.address = Some(address.into());
        self
    }
}

object! { BillCloseAccountParameters {
    id: required "Id",
    tax_identifier: optional "TaxIdentifier",
    address: optional "Address",
} }

/// Whether bills come with their payments and revenue items.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BillExtent {
    #[deprecated(
        note = "use `OrderItems::get_all` and `Payments::get_all`; planned to end on 2025-01-10"
    )]
    pub items: Option<bool>,
}

impl BillExtent {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`items`](field@Self::items).
    #[deprecated(
        note = "use `OrderItems::get_all` and `Payments::get_all`; planned to end on 2025-01-10"
    )]
    #[must_use]
    pub fn items(mut self, items: bool) -> Self {
        self.items = Some(items);
        self
    }
}

object! { BillExtent {
    items: optional "Items",
} }

/// Whether a bill being closed shows the customer and the details of its taxes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillOptionsParameters {
    /// `Update::Clear` clears it.
    pub display_customer: Update<bool>,
    /// `Update::Clear` clears it.
    pub display_taxation: Update<bool>,
}

impl BillOptionsParameters {
    /// Sets the required fields.
    pub fn new(
        display_customer: impl Into<Update<bool>>,
        display_taxation: impl Into<Update<bool>>,
    ) -> Self {
        Self {
            display_customer: display_customer.into(),
            display_taxation: display_taxation.into(),
        }
    }
}

object! { BillOptionsParameters {
    display_customer: required "DisplayCustomer",
    display_taxation: required "DisplayTaxation",
} }

/// The finished PDF, in base64.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillPdfFile {
    pub base64_data: String,
}

object! { BillPdfFile {
    base64_data: required "Base64Data",
} }

/// Values of `Result` of `BillPdfResult`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BillPdfResultResult {
    BillPdfFile(BillPdfFile),
    BillPrintEvent(BillPrintEvent),
    /// A variant that this version of the crate does not know, as received.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! { BillPdfResultResult {
    BillPdfFile: payload "BillPdfFile" "Value",
    BillPrintEvent: payload "BillPrintEvent" "Value",
} }

/// The printed bill, or the event under which it will be found.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillPdfResult {
    pub bill_id: Option<Id<entities::Bill>>,
    pub result: BillPdfResultResult,
}

object! { BillPdfResult {
    bill_id: optional "BillId",
    result: required "Result",
} }

/// The event to send along when asking again for a PDF that is not ready.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillPrintEvent {
    pub bill_print_event_id: Option<Id<entities::BillPrintEvent>>,
}

object! { BillPrintEvent {
    bill_print_event_id: optional "BillPrintEventId",
} }

/// Changes to one open bill.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillUpdateParameters {
    pub bill_id: Id<entities::Bill>,
    /// `Update::Clear` clears it.
    pub account_id: Update<Id<entities::Account>>,
    /// `Update::Clear` clears it.
    pub associated_account_ids: Update<Vec<Id<entities::Account>>>,
}

impl BillUpdateParameters {
    /// Sets the required fields.
    pub fn new(bill_id: impl Into<Id<entities::Bill>>) -> Self {
        Self {
            bill_id: bill_id.into(),
            account_id: Update::Keep,
            associated_account_ids: Update::Keep,
        }
    }

    /// Sets [`account_id`](field@Self::account_id). `Update::Clear` clears it.
    #[must_use]
    pub fn account_id(
        mut self,
        account_id: impl Into<Update<Id<entities::Account>>>,
    ) -> Self {
        self.account_id = account_id.into();
        self
    }

    /// Sets [`associated_account_ids`](field@Self::associated_account_ids). `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn associated_account_ids(
        mut self,
        associated_account_ids: impl Into<Update<Vec<Id<entities::Account>>>>,
    ) -> Self {
        self.associated_account_ids = associated_account_ids.into();
        self
    }
}

object! { BillUpdateParameters {
    bill_id: required "BillId",
    account_id: optional "AccountId",
    associated_account_ids: optional "AssociatedAccountIds",
} }

/// The bills as created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillsAddResult {
    pub bills: Vec<Bill>,
}

object! { BillsAddResult {
    bills: required "Bills",
} }

/// The bills as closed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillsCloseResult {
    pub bills: Vec<Bill>,
}

object! { BillsCloseResult {
    bills: required "Bills",
} }

/// A page of bills and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillsResult {
    pub bills: Vec<Bill>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { BillsResult {
    bills: required "Bills",
    cursor: optional "Cursor",
} }

/// The bills as they are after the update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillsUpdateResult {
    pub bills: Vec<Bill>,
}

object! { BillsUpdateResult {
    bills: required "Bills",
} }

/// Whether bills still open or already closed are wanted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillStateEnum {
    Open,
    Closed,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { BillStateEnum {
    Open: "Open",
    Closed: "Closed",
} }

/// How a bill was closed, as a paid receipt or as an invoice yet to be paid.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillTypeEnum {
    Receipt,
    Invoice,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { BillTypeEnum {
    Receipt: "Receipt",
    Invoice: "Invoice",
} }

/// The layout of a printed bill, that is what its lines are grouped by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FinancialDocumentPdfTemplateTypeEnum {
    Detailed,
    Consumption,
    Reservation,
    OrderItem,
    Guest,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { FinancialDocumentPdfTemplateTypeEnum {
    Detailed: "Detailed",
    Consumption: "Consumption",
    Reservation: "Reservation",
    OrderItem: "OrderItem",
    Guest: "Guest",
} }
