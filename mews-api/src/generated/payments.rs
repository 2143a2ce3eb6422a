// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `payments`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Decimal, Effect, FilterInfo, Id, IdListInfo, Incremental,
    KeyedItem, ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated,
    RequestRule, Secret, Single, SizeLimit, Timestamp, UnrecognizedValue,
    UnrecognizedVariant, object, open_enum, request, tagged_union,
};

use super::entities;

use super::types::{
    AccountType, AccountingState, AccountingStateEnum, AddCreditCardResult, Amount,
    AmountParameters, CreditCardTransaction, CurrencyValue, ExtendedAmountParameters,
    ExternalPaymentTypeEnum, Limitation, TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};

    use super::{
        PaymentsGetAll, PaymentsRefund, PaymentsAddCreditCard, PaymentsAddExternal,
        PaymentsAddAlternative,
    };

    /// Payments and refunds on accounts and bills.
    #[derive(Clone, Debug)]
    pub struct Payments {
        client: Client,
    }

    impl Client {
        /// Payments and refunds on accounts and bills.
        pub fn payments(&self) -> Payments {
            Payments::new(self)
        }
    }

    impl Payments {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists payments and refunds by ids, accounts, bills, reservations, states or times; one
        /// filter at least.
        ///
        /// `payments/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/payments#get-all-payments))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `Payments`.
        /// `CreatedUtc`, `UpdatedUtc`, `ChargedUtc`, `ClosedUtc` and `SettlementUtc` span at most 3
        /// months.
        /// At least one of `PaymentIds`, `AccountIds`, `BillIds`, `ReservationIds`, `CreatedUtc`,
        /// `UpdatedUtc`, `ChargedUtc`, `ClosedUtc`, `SettlementUtc`, `AccountingStates`, `States`
        /// and `Type` must be set.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such. The first run reads from the year 2000, since a filter is required.
        ///
        /// Response: [`PaymentResult`](super::super::types::PaymentResult).
        ///
        /// # Example
        ///
        /// ```
        /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        /// # runtime.block_on(async {
        /// # let hotel = mews_simulator::Simulator::start().await?;
        /// # let credentials = mews_api::Credentials::client_token(hotel.client_token()).access_token(hotel.access_token());
        /// # let client = mews_api::Client::builder(credentials, "Examples 1.0")
        /// #     .environment(mews_api::Environment::custom(hotel.url()))
        /// #     .build()?;
        /// use mews_api::Timestamp;
        /// use mews_api::requests::PaymentsGetAll;
        /// use mews_api::types::PaymentState;
        ///
        /// let start: Timestamp = "2026-01-01T00:00:00Z".parse()?;
        /// let end: Timestamp = "2026-01-15T00:00:00Z".parse()?;
        /// let request = PaymentsGetAll::new().created_utc(start..end).states([PaymentState::Charged]);
        /// let mut payments = client.payments().get_all(request).items();
        /// while let Some(payment) = payments.try_next().await? {
        ///     println!("{} {}", payment.amount.gross_value, payment.amount.currency);
        /// }
        /// # Ok::<(), Box<dyn std::error::Error>>(()) })?;
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        pub fn get_all(&self, request: PaymentsGetAll) -> Call<PaymentsGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Pays back a card or alternative payment, wholly or up to `ValueToRefund`; the refund may
        /// still fail while pending.
        ///
        /// `payments/refund` ([official
        /// page](https://docs.mews.com/connector-api/operations/payments#refund-payment))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `payments/getAll` by `UpdatedUtc` and look for a payment
        /// that refunds this one.
        ///
        /// Response: [`PaymentRefundResult`](super::super::types::PaymentRefundResult).
        pub fn refund(&self, request: PaymentsRefund) -> Call<PaymentsRefund> {
            Call::new(self.client.clone(), request)
        }

        /// Records a card payment taken elsewhere on an open bill of the customer, charges nothing,
        /// answers the card's id.
        ///
        /// `payments/addCreditCard` ([official
        /// page](https://docs.mews.com/connector-api/operations/payments#add-credit-card-payment))
        ///
        /// Creates or moves something: a repeated call may do so again.
        ///
        /// Planned to end on 2028-01-10, though the document does not call it deprecated.
        ///
        /// After an unknown outcome: read `payments/getAll` by `CreatedUtc` and look for the
        /// account and the amount.
        ///
        /// Response: [`AddCreditCardResult`](super::super::types::AddCreditCardResult).
        pub fn add_credit_card(
            &self,
            request: PaymentsAddCreditCard,
        ) -> Call<PaymentsAddCreditCard> {
            Call::new(self.client.clone(), request)
        }

        /// Records a payment made outside Mews on an open bill of the account; its type must be
        /// enabled for the property.
        ///
        /// `payments/addExternal` ([official
        /// page](https://docs.mews.com/connector-api/operations/payments#add-external-payment))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `payments/getAll` by `CreatedUtc` and look for the
        /// account, the amount and the `ExternalIdentifier`, so set one.
        ///
        /// Response: [`AddExternalPaymentResult`](super::super::types::AddExternalPaymentResult).
        pub fn add_external(
            &self,
            request: PaymentsAddExternal,
        ) -> Call<PaymentsAddExternal> {
            Call::new(self.client.clone(), request)
        }

        /// Starts an iDEAL, wallet or SEPA payment for a customer; the answer may name an address
        /// for the customer to visit.
        ///
        /// `payments/addAlternative` ([official
        /// page](https://docs.mews.com/connector-api/operations/payments#add-alternative-payment))
        ///
        /// Creates or moves something: a repeated call may do so again.
        ///
        /// After an unknown outcome: read `payments/getAll` by `CreatedUtc` and look for the
        /// account and the amount.
        ///
        /// Response: [`AlternativePaymentResult`](super::super::types::AlternativePaymentResult).
        pub fn add_alternative(
            &self,
            request: PaymentsAddAlternative,
        ) -> Call<PaymentsAddAlternative> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Payments::get_all`](super::resources::Payments::get_all),
/// `payments/getAll`.
#[doc(alias = "PaymentFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub payment_ids: Option<Vec<Id<entities::Payment>>>,
    /// 1 to 100 items.
    pub account_ids: Option<Vec<Id<entities::Account>>>,
    /// 1 to 1,000 items.
    pub bill_ids: Option<Vec<Id<entities::Bill>>>,
    /// 1 to 1,000 items.
    pub reservation_ids: Option<Vec<Id<entities::Reservation>>>,
    /// Spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub charged_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub closed_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub settlement_utc: Option<TimeFilterInterval>,
    /// ISO 4217 code of a currency.
    pub currency: Option<String>,
    /// At least 1 item.
    pub accounting_states: Option<Vec<AccountingState>>,
    /// At least 1 item.
    pub states: Option<Vec<PaymentState>>,
    pub r#type: Option<PaymentDiscriminatorEnum>,
}

impl PaymentsGetAll {
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

    /// Sets [`payment_ids`](field@Self::payment_ids). 1 to 1,000 items.
    #[must_use]
    pub fn payment_ids(
        mut self,
        payment_ids: impl IntoIterator<Item = impl Into<Id<entities::Payment>>>,
    ) -> Self {
        self.payment_ids = Some(payment_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`account_ids`](field@Self::account_ids). 1 to 100 items.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<Id<entities::Account>>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
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

    /// Sets [`reservation_ids`](field@Self::reservation_ids). 1 to 1,000 items.
    #[must_use]
    pub fn reservation_ids(
        mut self,
        reservation_ids: impl IntoIterator<Item = impl Into<Id<entities::Reservation>>>,
    ) -> Self {
        self.reservation_ids = Some(
            reservation_ids.into_iter().map(Into::into).collect(),
        );
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

    /// Sets [`charged_utc`](field@Self::charged_utc). Spanning at most 3 months.
    #[must_use]
    pub fn charged_utc(mut self, charged_utc: impl Into<TimeFilterInterval>) -> Self {
        self.charged_utc = Some(charged_utc.into());
        self
    }

    /// Sets [`closed_utc`](field@Self::closed_utc). Spanning at most 3 months.
    #[must_use]
    pub fn closed_utc(mut self, closed_utc: impl Into<TimeFilterInterval>) -> Self {
        self.closed_utc = Some(closed_utc.into());
        self
    }

    /// Sets [`settlement_utc`](field@Self::settlement_utc). Spanning at most 3 months.
    #[must_use]
    pub fn settlement_utc(
        mut self,
        settlement_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.settlement_utc = Some(settlement_utc.into());
        self
    }

    /// Sets [`currency`](field@Self::currency). ISO 4217 code of a currency.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets [`accounting_states`](field@Self::accounting_states). At least 1 item.
    #[must_use]
    pub fn accounting_states(
        mut self,
        accounting_states: impl IntoIterator<Item = impl Into<AccountingState>>,
    ) -> Self {
        self.accounting_states = Some(
            accounting_states.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`states`](field@Self::states). At least 1 item.
    #[must_use]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = impl Into<PaymentState>>,
    ) -> Self {
        self.states = Some(states.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`type`](field@Self::type).
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<PaymentDiscriminatorEnum>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

request! { PaymentsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    payment_ids: optional "PaymentIds",
    account_ids: optional "AccountIds",
    bill_ids: optional "BillIds",
    reservation_ids: optional "ReservationIds",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    charged_utc: optional "ChargedUtc",
    closed_utc: optional "ClosedUtc",
    settlement_utc: optional "SettlementUtc",
    currency: optional "Currency",
    accounting_states: optional "AccountingStates",
    states: optional "States",
    r#type: optional "Type",
} }

impl Operation for PaymentsGetAll {
    type Response = PaymentResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "payments/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("Payments", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("CreatedUtc", Meaning::Points(Some("CreatedUtc"))).fixed().max_months(3),
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
                FilterInfo::interval("ChargedUtc", Meaning::Points(Some("ChargedUtc"))).fixed().max_months(3),
                FilterInfo::interval("ClosedUtc", Meaning::Points(Some("ClosedUtc"))).fixed().max_months(3),
                FilterInfo::interval("SettlementUtc",Meaning::Points(Some("SettlementUtc"))).max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("PaymentIds", 1000).min_items(1),
                IdListInfo::new("AccountIds", 100).min_items(1),
                IdListInfo::new("BillIds", 1000).min_items(1),
                IdListInfo::new("ReservationIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["AccountingStates", "States"])
        .limits(
            &[
                SizeLimit::items("AccountingStates").min(1),
                SizeLimit::items("States").min(1),
            ],
        )
        .rules(
            &[
                RequestRule::AtLeastOne(
                    &[
                        "PaymentIds",
                        "AccountIds",
                        "BillIds",
                        "ReservationIds",
                        "CreatedUtc",
                        "UpdatedUtc",
                        "ChargedUtc",
                        "ClosedUtc",
                        "SettlementUtc",
                        "AccountingStates",
                        "States",
                        "Type",
                    ],
                ),
            ],
        );
}

impl Paginated for PaymentsGetAll {
    type Item = Payment;
}

impl Incremental for PaymentsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .deletions()
        .needs_filter();
}

impl KeyedItem for Payment {
    type Key = Id<entities::Payment>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// Request of [`Payments::refund`](super::resources::Payments::refund), `payments/refund`.
#[doc(alias = "PaymentRefundParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentsRefund {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub payment_id: Id<entities::Payment>,
    pub account_id: Id<entities::Account>,
    pub reason: String,
    pub value_to_refund: Option<Decimal>,
}

impl PaymentsRefund {
    /// Sets the required fields.
    pub fn new(
        payment_id: impl Into<Id<entities::Payment>>,
        account_id: impl Into<Id<entities::Account>>,
        reason: impl Into<String>,
    ) -> Self {
        Self {
            enterprise_id: None,
            payment_id: payment_id.into(),
            account_id: account_id.into(),
            reason: reason.into(),
            value_to_refund: None,
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

    /// Sets [`value_to_refund`](field@Self::value_to_refund).
    #[must_use]
    pub fn value_to_refund(mut self, value_to_refund: impl Into<Decimal>) -> Self {
        self.value_to_refund = Some(value_to_refund.into());
        self
    }
}

request! { PaymentsRefund {
    enterprise_id: optional "EnterpriseId",
    payment_id: required "PaymentId",
    account_id: required "AccountId",
    reason: required "Reason",
    value_to_refund: optional "ValueToRefund",
} }

impl Operation for PaymentsRefund {
    type Response = PaymentRefundResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "payments/refund",
            Effect::Create,
        )
        .portfolio()
        .limits(&[SizeLimit::characters("Reason").min(1)]);
}

/// Request of [`Payments::add_credit_card`](super::resources::Payments::add_credit_card),
/// `payments/addCreditCard`.
#[doc(alias = "CreditCardPaymentParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentsAddCreditCard {
    pub bill_id: Option<Id<entities::Bill>>,
    pub accounting_category_id: Option<Id<entities::AccountingCategory>>,
    pub reservation_id: Option<Id<entities::Reservation>>,
    pub amount: ExtendedAmountParameters,
    pub notes: Option<String>,
    pub customer_id: Id<entities::Customer>,
    pub credit_card: CreditCardParameters,
    pub receipt_identifier: Option<String>,
}

impl PaymentsAddCreditCard {
    /// Sets the required fields.
    pub fn new(
        amount: impl Into<ExtendedAmountParameters>,
        customer_id: impl Into<Id<entities::Customer>>,
        credit_card: impl Into<CreditCardParameters>,
    ) -> Self {
        Self {
            bill_id: None,
            accounting_category_id: None,
            reservation_id: None,
            amount: amount.into(),
            notes: None,
            customer_id: customer_id.into(),
            credit_card: credit_card.into(),
            receipt_identifier: None,
        }
    }

    /// Sets [`bill_id`](field@Self::bill_id).
    #[must_use]
    pub fn bill_id(mut self, bill_id: impl Into<Id<entities::Bill>>) -> Self {
        self.bill_id = Some(bill_id.into());
        self
    }

    /// Sets [`accounting_category_id`](field@Self::accounting_category_id).
    #[must_use]
    pub fn accounting_category_id(
        mut self,
        accounting_category_id: impl Into<Id<entities::AccountingCategory>>,
    ) -> Self {
        self.accounting_category_id = Some(accounting_category_id.into());
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

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets [`receipt_identifier`](field@Self::receipt_identifier).
    #[must_use]
    pub fn receipt_identifier(mut self, receipt_identifier: impl Into<String>) -> Self {
        self.receipt_identifier = Some(receipt_identifier.into());
        self
    }
}

request! { PaymentsAddCreditCard {
    bill_id: optional "BillId",
    accounting_category_id: optional "AccountingCategoryId",
    reservation_id: optional "ReservationId",
    amount: required "Amount",
    notes: optional "Notes",
    customer_id: required "CustomerId",
    credit_card: required "CreditCard",
    receipt_identifier: optional "ReceiptIdentifier",
} }

impl Operation for PaymentsAddCreditCard {
    type Response = AddCreditCardResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "payments/addCreditCard",
            Effect::Create,
        )
        .limits(
            &[
                SizeLimit::characters("Amount.Currency").min(1),
                SizeLimit::characters("CreditCard.Type").min(1),
                SizeLimit::characters("CreditCard.Number").min(1),
                SizeLimit::characters("CreditCard.Name").min(1),
            ],
        );
}

/// Request of [`Payments::add_external`](super::resources::Payments::add_external),
/// `payments/addExternal`.
#[doc(alias = "ExternalPaymentParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentsAddExternal {
    /// For portfolio access tokens, which must set it: the property to act on. Ignored for
    /// others.
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// The customer or company that paid.
    pub account_id: Id<entities::Account>,
    #[deprecated(note = "use `account_id`")]
    pub customer_id: Option<Id<entities::Customer>>,
    /// An open bill of the account to put the payment on.
    pub bill_id: Option<Id<entities::Bill>>,
    pub accounting_category_id: Option<Id<entities::AccountingCategory>>,
    /// The reservation that the payment is for.
    pub reservation_id: Option<Id<entities::Reservation>>,
    /// Amount of the payment, net or gross.
    pub amount: ExtendedAmountParameters,
    /// Required of properties in France, which may not use `Unspecified`.
    pub r#type: Option<ExternalPaymentTypeEnum>,
    /// Your own identifier. Set it, to find the payment after an unknown outcome.
    pub external_identifier: Option<String>,
    pub notes: Option<String>,
}

impl PaymentsAddExternal {
    /// Sets the required fields.
    pub fn new(
        account_id: impl Into<Id<entities::Account>>,
        amount: impl Into<ExtendedAmountParameters>,
    ) -> Self {
        Self {
            enterprise_id: None,
            account_id: account_id.into(),
            customer_id: None,
            bill_id: None,
            accounting_category_id: None,
            reservation_id: None,
            amount: amount.into(),
            r#type: None,
            external_identifier: None,
            notes: None,
        }
    }

    /// Sets [`enterprise_id`](field@Self::enterprise_id). For portfolio access tokens, which
    /// must set it: the property to act on. Ignored for others.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`customer_id`](field@Self::customer_id).
    #[deprecated(note = "use `account_id`")]
    #[must_use]
    pub fn customer_id(
        mut self,
        customer_id: impl Into<Id<entities::Customer>>,
    ) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Sets [`bill_id`](field@Self::bill_id). An open bill of the account to put the payment
    /// on.
    #[must_use]
    pub fn bill_id(mut self, bill_id: impl Into<Id<entities::Bill>>) -> Self {
        self.bill_id = Some(bill_id.into());
        self
    }

    /// Sets [`accounting_category_id`](field@Self::accounting_category_id).
    #[must_use]
    pub fn accounting_category_id(
        mut self,
        accounting_category_id: impl Into<Id<entities::AccountingCategory>>,
    ) -> Self {
        self.accounting_category_id = Some(accounting_category_id.into());
        self
    }

    /// Sets [`reservation_id`](field@Self::reservation_id). The reservation that the payment is
    /// for.
    #[must_use]
    pub fn reservation_id(
        mut self,
        reservation_id: impl Into<Id<entities::Reservation>>,
    ) -> Self {
        self.reservation_id = Some(reservation_id.into());
        self
    }

    /// Sets [`type`](field@Self::type). Required of properties in France, which may not use
    /// `Unspecified`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<ExternalPaymentTypeEnum>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`external_identifier`](field@Self::external_identifier). Your own identifier. Set
    /// it, to find the payment after an unknown outcome.
    #[must_use]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

request! { PaymentsAddExternal {
    enterprise_id: optional "EnterpriseId",
    account_id: required "AccountId",
    customer_id: optional "CustomerId",
    bill_id: optional "BillId",
    accounting_category_id: optional "AccountingCategoryId",
    reservation_id: optional "ReservationId",
    amount: required "Amount",
    r#type: optional "Type",
    external_identifier: optional "ExternalIdentifier",
    notes: optional "Notes",
} }

impl Operation for PaymentsAddExternal {
    type Response = AddExternalPaymentResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "payments/addExternal",
            Effect::Create,
        )
        .portfolio()
        .limits(&[SizeLimit::characters("Amount.Currency").min(1)]);
}

/// Request of [`Payments::add_alternative`](super::resources::Payments::add_alternative),
/// `payments/addAlternative`.
#[doc(alias = "AlternativePaymentParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentsAddAlternative {
    pub customer_id: Id<entities::Customer>,
    pub amount: AmountParameters,
    #[deprecated(note = "use `data`")]
    pub method: Option<AlternativePaymentMethodDeprecated>,
    /// Web address.
    #[deprecated(note = "use `data`")]
    pub redirect_url: Option<String>,
    pub reservation_id: Option<Id<entities::Reservation>>,
    pub data: AlternativePaymentsData,
}

impl PaymentsAddAlternative {
    /// Sets the required fields.
    pub fn new(
        customer_id: impl Into<Id<entities::Customer>>,
        amount: impl Into<AmountParameters>,
        data: impl Into<AlternativePaymentsData>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            amount: amount.into(),
            method: None,
            redirect_url: None,
            reservation_id: None,
            data: data.into(),
        }
    }

    /// Sets [`method`](field@Self::method).
    #[deprecated(note = "use `data`")]
    #[must_use]
    pub fn method(
        mut self,
        method: impl Into<AlternativePaymentMethodDeprecated>,
    ) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Sets [`redirect_url`](field@Self::redirect_url). Web address.
    #[deprecated(note = "use `data`")]
    #[must_use]
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.redirect_url = Some(redirect_url.into());
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

request! { PaymentsAddAlternative {
    customer_id: required "CustomerId",
    amount: required "Amount",
    method: optional "Method",
    redirect_url: optional "RedirectUrl",
    reservation_id: optional "ReservationId",
    data: required "Data",
} }

impl Operation for PaymentsAddAlternative {
    type Response = AlternativePaymentResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "payments/addAlternative",
            Effect::Create,
        )
        .limits(
            &[
                SizeLimit::characters("Amount.Currency").min(1),
                SizeLimit::characters("Data.SepaDirectDebit.Iban").min(1),
                SizeLimit::characters("Data.SepaDirectDebit.Name").min(1),
                SizeLimit::characters("Data.SepaDirectDebit.Email").min(1),
                SizeLimit::characters("Data.SepaDirectDebit.UserAgent").min(1),
                SizeLimit::characters("Data.SepaDirectDebit.RemoteIpAddress").min(1),
                SizeLimit::characters("Data.Ideal.RedirectUrl").min(1),
            ],
        );
}

/// The id of the recorded payment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddExternalPaymentResult {
    pub external_payment_id: Option<Id<entities::Payment>>,
}

object! { AddExternalPaymentResult {
    external_payment_id: optional "ExternalPaymentId",
} }

/// The id of the payment just started, and what the customer must still do.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlternativePaymentResult {
    pub payment_id: Id<entities::Payment>,
    pub next_action: Option<NextAction>,
}

object! { AlternativePaymentResult {
    payment_id: required "PaymentId",
    next_action: optional "NextAction",
} }

/// The method of an alternative payment and what that method needs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AlternativePaymentsData {
    Ideal(IdealData),
    ApplePay,
    GooglePay,
    SepaDirectDebit(SepaDirectDebitData),
    /// A variant that this version of the crate does not know, as received.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! { AlternativePaymentsData {
    Ideal: payload "Ideal" "Ideal",
    ApplePay: bare "ApplePay",
    GooglePay: bare "GooglePay",
    SepaDirectDebit: payload "SepaDirectDebit" "SepaDirectDebit",
} }

/// The card that paid, with its number masked.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCardParameters {
    pub r#type: String,
    pub number: String,
    pub expiration: Option<String>,
    pub name: String,
}

impl CreditCardParameters {
    /// Sets the required fields.
    pub fn new(
        r#type: impl Into<String>,
        number: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            number: number.into(),
            expiration: None,
            name: name.into(),
        }
    }

    /// Sets [`expiration`](field@Self::expiration).
    #[must_use]
    pub fn expiration(mut self, expiration: impl Into<String>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }
}

object! { CreditCardParameters {
    r#type: required "Type",
    number: required "Number",
    expiration: optional "Expiration",
    name: required "Name",
} }

/// Where an iDEAL payment sends the customer afterwards.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdealData {
    /// Web address.
    pub redirect_url: String,
}

impl IdealData {
    /// Sets the required fields.
    pub fn new(redirect_url: impl Into<String>) -> Self {
        Self {
            redirect_url: redirect_url.into(),
        }
    }
}

object! { IdealData {
    redirect_url: required "RedirectUrl",
} }

/// The step with which the customer finishes the payment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NextAction {
    pub discriminator: NextActionTypeEnum,
    pub value: Secret,
}

object! { NextAction {
    discriminator: required "Discriminator",
    value: required "Value",
} }

/// A payment or refund of an account, with its amounts, state, type and times.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    pub id: Id<entities::Payment>,
    /// `None` in responses from before the service sent it.
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// The customer or company that paid.
    pub account_id: Id<entities::Account>,
    /// `None` in responses from before the service sent it.
    pub account_type: Option<AccountType>,
    pub payment_request_id: Option<Id<entities::PaymentRequest>>,
    /// The bill that it is on; null while it is on none.
    pub bill_id: Option<Id<entities::Bill>>,
    pub reservation_id: Option<Id<entities::Reservation>>,
    pub accounting_category_id: Option<Id<entities::AccountingCategory>>,
    /// Negative for payments and rebates.
    pub amount: Amount,
    /// Amount before any conversion of currencies.
    pub original_amount: Amount,
    pub notes: Option<String>,
    /// Identifier of the payment in the system that settled it.
    pub settlement_id: Option<String>,
    /// Time to which accounting assigns the payment.
    pub consumed_utc: Option<Timestamp>,
    /// Time at which its bill was closed; null before.
    pub closed_utc: Option<Timestamp>,
    pub charged_utc: Option<Timestamp>,
    pub created_utc: Timestamp,
    pub updated_utc: Timestamp,
    pub settlement_utc: Option<Timestamp>,
    pub accounting_state: AccountingStateEnum,
    pub state: PaymentStateEnum,
    pub identifier: Option<String>,
    /// `None` in responses from before the service sent it.
    pub r#type: Option<PaymentDiscriminatorEnum>,
    /// Set for payments that Mews Payments processes.
    pub kind: Option<PaymentKindEnum>,
    /// Details by kind of payment.
    pub data: Option<PaymentData>,
    pub payment_origin: Option<PaymentOriginEnum>,
}

object! { Payment {
    id: required "Id",
    enterprise_id: optional "EnterpriseId",
    account_id: required "AccountId",
    account_type: optional "AccountType",
    payment_request_id: optional "PaymentRequestId",
    bill_id: optional "BillId",
    reservation_id: optional "ReservationId",
    accounting_category_id: optional "AccountingCategoryId",
    amount: required "Amount",
    original_amount: required "OriginalAmount",
    notes: optional "Notes",
    settlement_id: optional "SettlementId",
    consumed_utc: optional "ConsumedUtc",
    closed_utc: optional "ClosedUtc",
    charged_utc: optional "ChargedUtc",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
    settlement_utc: optional "SettlementUtc",
    accounting_state: required "AccountingState",
    state: required "State",
    identifier: optional "Identifier",
    r#type: optional "Type",
    kind: optional "Kind",
    data: optional "Data",
    payment_origin: optional "PaymentOrigin",
} }

/// The alternative method of payment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentAlternativeData {
    pub r#type: AlternativePaymentMethodTypeEnum,
}

object! { PaymentAlternativeData {
    r#type: required "Type",
} }

/// The card of a payment, and details of the processing.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentCreditCardData {
    pub credit_card_id: Option<Id<entities::CreditCard>>,
    pub transaction: Option<CreditCardTransaction>,
}

object! { PaymentCreditCardData {
    credit_card_id: optional "CreditCardId",
    transaction: optional "Transaction",
} }

/// The data of a payment beyond the common properties, depending on its type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentData {
    CreditCard(PaymentCreditCardData),
    Invoice(PaymentInvoiceData),
    External(PaymentExternalData),
    Ghost(PaymentGhostData),
    Alternative(PaymentAlternativeData),
    /// A variant that this version of the crate does not know, as received.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! { PaymentData {
    CreditCard: payload "CreditCard" "CreditCard",
    Invoice: payload "Invoice" "Invoice",
    External: payload "External" "External",
    Ghost: payload "Ghost" "Ghost",
    Alternative: payload "Alternative" "Alternative",
} }

/// The means of a payment outside Mews, and its identifier in other systems.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentExternalData {
    pub r#type: ExternalPaymentTypeEnum,
    /// Identifier of the payment in another system.
    pub external_identifier: Option<String>,
}

object! { PaymentExternalData {
    r#type: required "Type",
    external_identifier: optional "ExternalIdentifier",
} }

/// Points from a ghost payment to the original one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentGhostData {
    pub original_payment_id: Id<entities::Payment>,
}

object! { PaymentGhostData {
    original_payment_id: required "OriginalPaymentId",
} }

/// The invoice of a payment, and its relation to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentInvoiceData {
    /// The bill that was issued as an invoice.
    pub invoice_id: Option<Id<entities::Bill>>,
    pub r#type: InvoicePaymentTypeEnum,
}

object! { PaymentInvoiceData {
    invoice_id: optional "InvoiceId",
    r#type: required "Type",
} }

/// The refund just started; it is a payment itself, found under `RefundId`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRefundResult {
    pub payment_id: Id<entities::Payment>,
    pub refund_id: Id<entities::Payment>,
    pub r#type: RefundTypeEnum,
    pub amount: CurrencyValue,
    /// `None` in responses from before the service sent it.
    pub state: Option<PaymentStateEnum>,
}

object! { PaymentRefundResult {
    payment_id: required "PaymentId",
    refund_id: required "RefundId",
    r#type: required "Type",
    amount: required "Amount",
    state: optional "State",
} }

/// One page of payments and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentResult {
    /// At most 1,000 items.
    pub payments: Vec<Payment>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { PaymentResult {
    payments: required "Payments",
    cursor: optional "Cursor",
} }

/// The bank account to debit, its holder, and evidence of the mandate given in a browser.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SepaDirectDebitData {
    pub iban: String,
    pub name: String,
    /// E-mail address.
    pub email: String,
    pub user_agent: String,
    pub remote_ip_address: String,
}

impl SepaDirectDebitData {
    /// Sets the required fields.
    pub fn new(
        iban: impl Into<String>,
        name: impl Into<String>,
        email: impl Into<String>,
        user_agent: impl Into<String>,
        remote_ip_address: impl Into<String>,
    ) -> Self {
        Self {
            iban: iban.into(),
            name: name.into(),
            email: email.into(),
            user_agent: user_agent.into(),
            remote_ip_address: remote_ip_address.into(),
        }
    }
}

object! { SepaDirectDebitData {
    iban: required "Iban",
    name: required "Name",
    email: required "Email",
    user_agent: required "UserAgent",
    remote_ip_address: required "RemoteIpAddress",
} }

/// The method of an alternative payment, in its superseded form.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AlternativePaymentMethodDeprecated {
    Ideal,
    ApplePay,
    GooglePay,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { AlternativePaymentMethodDeprecated {
    Ideal: "Ideal",
    ApplePay: "ApplePay",
    GooglePay: "GooglePay",
} }

/// Methods of alternative payments, such as wallets, direct debit and wire transfer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AlternativePaymentMethodTypeEnum {
    Ideal,
    ApplePay,
    GooglePay,
    SepaDirectDebit,
    PayPal,
    WireTransfer,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { AlternativePaymentMethodTypeEnum {
    Ideal: "Ideal",
    ApplePay: "ApplePay",
    GooglePay: "GooglePay",
    SepaDirectDebit: "SepaDirectDebit",
    PayPal: "PayPal",
    WireTransfer: "WireTransfer",
} }

/// Whether an invoice payment is a receivable, balances one, or stems from paying too much
/// or too little.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvoicePaymentTypeEnum {
    Receivable,
    Balancing,
    UnderpaymentBalancingReceivable,
    OverpaymentBalancingReceivable,
    Overpayment,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { InvoicePaymentTypeEnum {
    Receivable: "Receivable",
    Balancing: "Balancing",
    UnderpaymentBalancingReceivable: "UnderpaymentBalancingReceivable",
    OverpaymentBalancingReceivable: "OverpaymentBalancingReceivable",
    Overpayment: "Overpayment",
} }

/// The kind of step that the customer must take.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NextActionTypeEnum {
    RedirectToUrl,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { NextActionTypeEnum {
    RedirectToUrl: "RedirectToUrl",
} }

/// By what means a payment was made.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentDiscriminatorEnum {
    Payment,
    CreditCardPayment,
    AlternativePayment,
    CashPayment,
    InvoicePayment,
    ExternalPayment,
    GhostPayment,
    TaxDeductedPayment,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { PaymentDiscriminatorEnum {
    Payment: "Payment",
    CreditCardPayment: "CreditCardPayment",
    AlternativePayment: "AlternativePayment",
    CashPayment: "CashPayment",
    InvoicePayment: "InvoicePayment",
    ExternalPayment: "ExternalPayment",
    GhostPayment: "GhostPayment",
    TaxDeductedPayment: "TaxDeductedPayment",
} }

/// Whether money came in, was refunded, was charged back, or a chargeback was undone.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentKindEnum {
    Payment,
    Chargeback,
    ChargebackReversal,
    Refund,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { PaymentKindEnum {
    Payment: "Payment",
    Chargeback: "Chargeback",
    ChargebackReversal: "ChargebackReversal",
    Refund: "Refund",
} }

/// The origin of a payment, such as a terminal, the booking engine or this API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentOriginEnum {
    Other,
    System,
    Operations,
    AutomaticPayment,
    PaymentRequest,
    BookingEngine,
    Api,
    Terminal,
    ChannelManager,
    OnlineCheckout,
    BillBalancing,
    OnlineCheckin,
    PointOfSales,
    PaymentToInvoiceLinking,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { PaymentOriginEnum {
    Other: "Other",
    System: "System",
    Operations: "Operations",
    AutomaticPayment: "AutomaticPayment",
    PaymentRequest: "PaymentRequest",
    BookingEngine: "BookingEngine",
    Api: "Api",
    Terminal: "Terminal",
    ChannelManager: "ChannelManager",
    OnlineCheckout: "OnlineCheckout",
    BillBalancing: "BillBalancing",
    OnlineCheckin: "OnlineCheckin",
    PointOfSales: "PointOfSales",
    PaymentToInvoiceLinking: "PaymentToInvoiceLinking",
} }

/// States by which payments are filtered.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentState {
    Charged,
    Canceled,
    Pending,
    Failed,
    Verifying,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { PaymentState {
    Charged: "Charged",
    Canceled: "Canceled",
    Pending: "Pending",
    Failed: "Failed",
    Verifying: "Verifying",
} }

/// How far a payment has come, up to charged, canceled or failed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentStateEnum {
    Charged,
    Canceled,
    Pending,
    Failed,
    Verifying,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { PaymentStateEnum {
    Charged: "Charged",
    Canceled: "Canceled",
    Pending: "Pending",
    Failed: "Failed",
    Verifying: "Verifying",
} }

/// Which kind of payment a refund gives back.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RefundTypeEnum {
    CreditCardPayment,
    AlternativePayment,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { RefundTypeEnum {
    CreditCardPayment: "CreditCardPayment",
    AlternativePayment: "AlternativePayment",
} }
