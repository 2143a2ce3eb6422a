// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `payments`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    AccountType, AccountingState, AccountingStateEnum, AddCreditCardResult, Amount,
    AmountParameters, CreditCardTransaction, CurrencyValue, ExtendedAmountParameters,
    ExternalPaymentTypeEnum, Limitation, TimeFilterInterval,
};

pub(super) mod handle {
    use super::{
        bindings, PaymentsGetAll, PaymentsRefund, PaymentsAddCreditCard,
        PaymentsAddExternal, PaymentsAddAlternative,
    };

    /// Payments and refunds on accounts and bills.
    #[derive(Clone, Debug)]
    pub struct Payments {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Payments and refunds on accounts and bills.
        pub fn payments(&self) -> Payments {
            Payments::new(self)
        }
    }

    impl Payments {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists payments and refunds by ids, accounts, bills, reservations, states or times; one filter at least.
        ///
        /// `payments/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/payments#get-all-payments))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `Payments` in pages of at most 1,000.
        /// `CreatedUtc`, `UpdatedUtc`, `ChargedUtc`, `ClosedUtc` and `SettlementUtc` span at most 3 months.
        ///
        /// # Example
        ///
        /// ```
        /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        /// # runtime.block_on(async {
        /// # let hotel = mews_simulator::Simulator::start().await?;
        /// # let credentials = mews_api::Credentials::new(hotel.client_token(), hotel.access_token());
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
        pub fn get_all(
            &self,
            request: PaymentsGetAll,
        ) -> bindings::Call<PaymentsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Pays back a card or alternative payment, wholly or up to `ValueToRefund`; the refund may still fail while pending.
        ///
        /// `payments/refund` ([official page](https://mews-systems.gitbook.io/connector-api/operations/payments#refund-payment))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn refund(&self, request: PaymentsRefund) -> bindings::Call<PaymentsRefund> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Records a card payment taken elsewhere on an open bill of the customer, charges nothing, answers the card's id.
        ///
        /// `payments/addCreditCard` ([official page](https://mews-systems.gitbook.io/connector-api/operations/payments#add-credit-card-payment))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        pub fn add_credit_card(
            &self,
            request: PaymentsAddCreditCard,
        ) -> bindings::Call<PaymentsAddCreditCard> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Records a payment made outside Mews on an open bill of the account; its type must be enabled for the property.
        ///
        /// `payments/addExternal` ([official page](https://mews-systems.gitbook.io/connector-api/operations/payments#add-external-payment))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add_external(
            &self,
            request: PaymentsAddExternal,
        ) -> bindings::Call<PaymentsAddExternal> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Starts an iDEAL, wallet or SEPA payment for a customer; the answer may name an address for the customer to visit.
        ///
        /// `payments/addAlternative` ([official page](https://mews-systems.gitbook.io/connector-api/operations/payments#add-alternative-payment))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        pub fn add_alternative(
            &self,
            request: PaymentsAddAlternative,
        ) -> bindings::Call<PaymentsAddAlternative> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `payments/getAll` asks for: the argument of [`Payments::get_all`](super::resources::Payments::get_all).
#[doc(alias = "PaymentFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaymentsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `PaymentIds`: ids of [`Payment`](entities::Payment), 1 to 1,000 items.
    pub payment_ids: Option<Vec<bindings::Id<entities::Payment>>>,
    /// `AccountIds`: ids of [`Account`](entities::Account), 1 to 100 items.
    pub account_ids: Option<Vec<bindings::Id<entities::Account>>>,
    /// `BillIds`: ids of [`Bill`](entities::Bill), 1 to 1,000 items.
    pub bill_ids: Option<Vec<bindings::Id<entities::Bill>>>,
    /// `ReservationIds`: ids of [`Reservation`](entities::Reservation), 1 to 1,000 items.
    pub reservation_ids: Option<Vec<bindings::Id<entities::Reservation>>>,
    /// `CreatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ChargedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub charged_utc: Option<TimeFilterInterval>,
    /// `ClosedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub closed_utc: Option<TimeFilterInterval>,
    /// `SettlementUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub settlement_utc: Option<TimeFilterInterval>,
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: Option<String>,
    /// `AccountingStates`: list of [`AccountingState`], at least 1 item.
    pub accounting_states: Option<Vec<AccountingState>>,
    /// `States`: list of [`PaymentState`], at least 1 item.
    pub states: Option<Vec<PaymentState>>,
    /// `Type`: [`PaymentDiscriminatorEnum`].
    pub r#type: Option<PaymentDiscriminatorEnum>,
}

impl PaymentsGetAll {
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

    /// Sets `PaymentIds`.
    #[must_use]
    pub fn payment_ids(
        mut self,
        payment_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Payment>>>,
    ) -> Self {
        self.payment_ids = Some(payment_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AccountIds`.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Account>>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
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

    /// Sets `ReservationIds`.
    #[must_use]
    pub fn reservation_ids(
        mut self,
        reservation_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Reservation>>,
        >,
    ) -> Self {
        self.reservation_ids = Some(
            reservation_ids.into_iter().map(Into::into).collect(),
        );
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

    /// Sets `ChargedUtc`.
    #[must_use]
    pub fn charged_utc(mut self, charged_utc: impl Into<TimeFilterInterval>) -> Self {
        self.charged_utc = Some(charged_utc.into());
        self
    }

    /// Sets `ClosedUtc`.
    #[must_use]
    pub fn closed_utc(mut self, closed_utc: impl Into<TimeFilterInterval>) -> Self {
        self.closed_utc = Some(closed_utc.into());
        self
    }

    /// Sets `SettlementUtc`.
    #[must_use]
    pub fn settlement_utc(
        mut self,
        settlement_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.settlement_utc = Some(settlement_utc.into());
        self
    }

    /// Sets `Currency`.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets `AccountingStates`.
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

    /// Sets `States`.
    #[must_use]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = impl Into<PaymentState>>,
    ) -> Self {
        self.states = Some(states.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<PaymentDiscriminatorEnum>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

bindings::object! { PaymentsGetAll {
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

impl bindings::Operation for PaymentsGetAll {
    type Response = PaymentResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "payments/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("Payments", &["Id"]))
        .filters(
            &[
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
                bindings::FilterInfo::interval(
                        "ChargedUtc",
                        bindings::Meaning::Points(Some("ChargedUtc")),
                    )
                    .fixed()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "ClosedUtc",
                        bindings::Meaning::Points(Some("ClosedUtc")),
                    )
                    .fixed()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "SettlementUtc",
                        bindings::Meaning::Points(Some("SettlementUtc")),
                    )
                    .max_months(3),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("EnterpriseIds", 1000),
                bindings::IdListInfo::new("PaymentIds", 1000),
                bindings::IdListInfo::new("AccountIds", 100),
                bindings::IdListInfo::new("BillIds", 1000),
                bindings::IdListInfo::new("ReservationIds", 1000),
            ],
        )
        .value_lists(&["AccountingStates", "States"]);
}

impl bindings::Paginated for PaymentsGetAll {
    type Item = Payment;
}

/// What `payments/refund` asks for: the argument of [`Payments::refund`](super::resources::Payments::refund).
#[doc(alias = "PaymentRefundParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentsRefund {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `PaymentId`: id of [`Payment`](entities::Payment).
    pub payment_id: bindings::Id<entities::Payment>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `Reason`: text.
    pub reason: String,
    /// `ValueToRefund`: exact decimal number.
    pub value_to_refund: Option<bindings::Decimal>,
}

impl PaymentsRefund {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        payment_id: impl Into<bindings::Id<entities::Payment>>,
        account_id: impl Into<bindings::Id<entities::Account>>,
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

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets `ValueToRefund`.
    #[must_use]
    pub fn value_to_refund(
        mut self,
        value_to_refund: impl Into<bindings::Decimal>,
    ) -> Self {
        self.value_to_refund = Some(value_to_refund.into());
        self
    }
}

bindings::object! { PaymentsRefund {
    enterprise_id: optional "EnterpriseId",
    payment_id: required "PaymentId",
    account_id: required "AccountId",
    reason: required "Reason",
    value_to_refund: optional "ValueToRefund",
} }

impl bindings::Operation for PaymentsRefund {
    type Response = PaymentRefundResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "payments/refund",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `payments/addCreditCard` asks for: the argument of [`Payments::add_credit_card`](super::resources::Payments::add_credit_card).
#[doc(alias = "CreditCardPaymentParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentsAddCreditCard {
    /// `BillId`: id of [`Bill`](entities::Bill).
    pub bill_id: Option<bindings::Id<entities::Bill>>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: Option<bindings::Id<entities::Reservation>>,
    /// `Amount`: [`ExtendedAmountParameters`].
    pub amount: ExtendedAmountParameters,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: bindings::Id<entities::Customer>,
    /// `CreditCard`: [`CreditCardParameters`].
    pub credit_card: CreditCardParameters,
    /// `ReceiptIdentifier`: text.
    pub receipt_identifier: Option<String>,
}

impl PaymentsAddCreditCard {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        amount: impl Into<ExtendedAmountParameters>,
        customer_id: impl Into<bindings::Id<entities::Customer>>,
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

    /// Sets `BillId`.
    #[must_use]
    pub fn bill_id(mut self, bill_id: impl Into<bindings::Id<entities::Bill>>) -> Self {
        self.bill_id = Some(bill_id.into());
        self
    }

    /// Sets `AccountingCategoryId`.
    #[must_use]
    pub fn accounting_category_id(
        mut self,
        accounting_category_id: impl Into<bindings::Id<entities::AccountingCategory>>,
    ) -> Self {
        self.accounting_category_id = Some(accounting_category_id.into());
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

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets `ReceiptIdentifier`.
    #[must_use]
    pub fn receipt_identifier(mut self, receipt_identifier: impl Into<String>) -> Self {
        self.receipt_identifier = Some(receipt_identifier.into());
        self
    }
}

bindings::object! { PaymentsAddCreditCard {
    bill_id: optional "BillId",
    accounting_category_id: optional "AccountingCategoryId",
    reservation_id: optional "ReservationId",
    amount: required "Amount",
    notes: optional "Notes",
    customer_id: required "CustomerId",
    credit_card: required "CreditCard",
    receipt_identifier: optional "ReceiptIdentifier",
} }

impl bindings::Operation for PaymentsAddCreditCard {
    type Response = AddCreditCardResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "payments/addCreditCard",
        bindings::Effect::Create,
    );
}

/// What `payments/addExternal` asks for: the argument of [`Payments::add_external`](super::resources::Payments::add_external).
#[doc(alias = "ExternalPaymentParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentsAddExternal {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    #[deprecated(note = "use `account_id`")]
    pub customer_id: Option<bindings::Id<entities::Customer>>,
    /// `BillId`: id of [`Bill`](entities::Bill).
    pub bill_id: Option<bindings::Id<entities::Bill>>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: Option<bindings::Id<entities::Reservation>>,
    /// `Amount`: [`ExtendedAmountParameters`].
    pub amount: ExtendedAmountParameters,
    /// `Type`: [`ExternalPaymentTypeEnum`].
    pub r#type: Option<ExternalPaymentTypeEnum>,
    /// `ExternalIdentifier`: text.
    pub external_identifier: Option<String>,
    /// `Notes`: text.
    pub notes: Option<String>,
}

impl PaymentsAddExternal {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        account_id: impl Into<bindings::Id<entities::Account>>,
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

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets `CustomerId`.
    #[deprecated(note = "use `account_id`")]
    #[must_use]
    pub fn customer_id(
        mut self,
        customer_id: impl Into<bindings::Id<entities::Customer>>,
    ) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Sets `BillId`.
    #[must_use]
    pub fn bill_id(mut self, bill_id: impl Into<bindings::Id<entities::Bill>>) -> Self {
        self.bill_id = Some(bill_id.into());
        self
    }

    /// Sets `AccountingCategoryId`.
    #[must_use]
    pub fn accounting_category_id(
        mut self,
        accounting_category_id: impl Into<bindings::Id<entities::AccountingCategory>>,
    ) -> Self {
        self.accounting_category_id = Some(accounting_category_id.into());
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

    /// Sets `Type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<ExternalPaymentTypeEnum>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `ExternalIdentifier`.
    #[must_use]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

bindings::object! { PaymentsAddExternal {
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

impl bindings::Operation for PaymentsAddExternal {
    type Response = AddExternalPaymentResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "payments/addExternal",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `payments/addAlternative` asks for: the argument of [`Payments::add_alternative`](super::resources::Payments::add_alternative).
#[doc(alias = "AlternativePaymentParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentsAddAlternative {
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: bindings::Id<entities::Customer>,
    /// `Amount`: [`AmountParameters`].
    pub amount: AmountParameters,
    /// `Method`: [`AlternativePaymentMethodDeprecated`].
    #[deprecated(note = "use `data`")]
    pub method: Option<AlternativePaymentMethodDeprecated>,
    /// `RedirectUrl`: web address.
    #[deprecated(note = "use `data`")]
    pub redirect_url: Option<String>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: Option<bindings::Id<entities::Reservation>>,
    /// `Data`: [`AlternativePaymentsData`].
    pub data: AlternativePaymentsData,
}

impl PaymentsAddAlternative {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        customer_id: impl Into<bindings::Id<entities::Customer>>,
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

    /// Sets `Method`.
    #[deprecated(note = "use `data`")]
    #[must_use]
    pub fn method(
        mut self,
        method: impl Into<AlternativePaymentMethodDeprecated>,
    ) -> Self {
        self.method = Some(method.into());
        self
    }

    /// Sets `RedirectUrl`.
    #[deprecated(note = "use `data`")]
    #[must_use]
    pub fn redirect_url(mut self, redirect_url: impl Into<String>) -> Self {
        self.redirect_url = Some(redirect_url.into());
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

bindings::object! { PaymentsAddAlternative {
    customer_id: required "CustomerId",
    amount: required "Amount",
    method: optional "Method",
    redirect_url: optional "RedirectUrl",
    reservation_id: optional "ReservationId",
    data: required "Data",
} }

impl bindings::Operation for PaymentsAddAlternative {
    type Response = AlternativePaymentResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "payments/addAlternative",
        bindings::Effect::Create,
    );
}

/// The id of the recorded payment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddExternalPaymentResult {
    /// `ExternalPaymentId`: id of [`Payment`](entities::Payment).
    pub external_payment_id: Option<bindings::Id<entities::Payment>>,
}

bindings::object! { AddExternalPaymentResult {
    external_payment_id: optional "ExternalPaymentId",
} }

/// The id of the payment just started, and what the customer must still do.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AlternativePaymentResult {
    /// `PaymentId`: id of [`Payment`](entities::Payment).
    pub payment_id: bindings::Id<entities::Payment>,
    /// `NextAction`: [`NextAction`].
    pub next_action: Option<NextAction>,
}

bindings::object! { AlternativePaymentResult {
    payment_id: required "PaymentId",
    next_action: optional "NextAction",
} }

/// The method of an alternative payment and what that method needs.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AlternativePaymentsData {
    /// `Ideal`
    Ideal(IdealData),
    /// `ApplePay`
    ApplePay,
    /// `GooglePay`
    GooglePay,
    /// `SepaDirectDebit`
    SepaDirectDebit(SepaDirectDebitData),
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl bindings::Blank for AlternativePaymentsData {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

impl bindings::Wire for AlternativePaymentsData {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = match object.tag() {
            Some("Ideal") if object.has("Ideal") => Self::Ideal(object.get("Ideal")?),
            Some("ApplePay") if object.is_bare() => Self::ApplePay,
            Some("GooglePay") if object.is_bare() => Self::GooglePay,
            Some("SepaDirectDebit") if object.has("SepaDirectDebit") => {
                Self::SepaDirectDebit(object.get("SepaDirectDebit")?)
            }
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::Ideal(value) => writer.tagged("Ideal", Some(("Ideal", value))),
            Self::ApplePay => writer.tagged("ApplePay", None),
            Self::GooglePay => writer.tagged("GooglePay", None),
            Self::SepaDirectDebit(value) => {
                writer.tagged("SepaDirectDebit", Some(("SepaDirectDebit", value)))
            }
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

bindings::serde_by_wire!(AlternativePaymentsData);

/// The card that paid, with its number masked.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCardParameters {
    /// `Type`: text.
    pub r#type: String,
    /// `Number`: text.
    pub number: String,
    /// `Expiration`: text.
    pub expiration: Option<String>,
    /// `Name`: text.
    pub name: String,
}

impl CreditCardParameters {
    /// With all that is required, and nothing else set yet.
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

    /// Sets `Expiration`.
    #[must_use]
    pub fn expiration(mut self, expiration: impl Into<String>) -> Self {
        self.expiration = Some(expiration.into());
        self
    }
}

bindings::object! { CreditCardParameters {
    r#type: required "Type",
    number: required "Number",
    expiration: optional "Expiration",
    name: required "Name",
} }

/// Where an iDEAL payment sends the customer afterwards.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdealData {
    /// `RedirectUrl`: web address.
    pub redirect_url: String,
}

impl IdealData {
    /// With all that is required, and nothing else set yet.
    pub fn new(redirect_url: impl Into<String>) -> Self {
        Self {
            redirect_url: redirect_url.into(),
        }
    }
}

bindings::object! { IdealData {
    redirect_url: required "RedirectUrl",
} }

/// What the customer must do to finish the payment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NextAction {
    /// `Discriminator`: [`NextActionTypeEnum`].
    pub discriminator: NextActionTypeEnum,
    /// `Value`: secret text, never printed.
    pub value: bindings::Secret,
}

bindings::object! { NextAction {
    discriminator: required "Discriminator",
    value: required "Value",
} }

/// A payment or refund of an account, with its amounts, state, type and times.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    /// `Id`: id of [`Payment`](entities::Payment).
    pub id: bindings::Id<entities::Payment>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    ///
    /// `None` in answers from before the service sent it.
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `AccountType`: [`AccountType`].
    ///
    /// `None` in answers from before the service sent it.
    pub account_type: Option<AccountType>,
    /// `PaymentRequestId`: id of [`PaymentRequest`](entities::PaymentRequest).
    pub payment_request_id: Option<bindings::Id<entities::PaymentRequest>>,
    /// `BillId`: id of [`Bill`](entities::Bill).
    pub bill_id: Option<bindings::Id<entities::Bill>>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: Option<bindings::Id<entities::Reservation>>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
    /// `Amount`: [`Amount`].
    pub amount: Amount,
    /// `OriginalAmount`: [`Amount`].
    pub original_amount: Amount,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `SettlementId`: text.
    pub settlement_id: Option<String>,
    /// `ConsumedUtc`: instant.
    pub consumed_utc: Option<bindings::Timestamp>,
    /// `ClosedUtc`: instant.
    pub closed_utc: Option<bindings::Timestamp>,
    /// `ChargedUtc`: instant.
    pub charged_utc: Option<bindings::Timestamp>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `SettlementUtc`: instant.
    pub settlement_utc: Option<bindings::Timestamp>,
    /// `AccountingState`: [`AccountingStateEnum`].
    pub accounting_state: AccountingStateEnum,
    /// `State`: [`PaymentStateEnum`].
    pub state: PaymentStateEnum,
    /// `Identifier`: text.
    pub identifier: Option<String>,
    /// `Type`: [`PaymentDiscriminatorEnum`].
    ///
    /// `None` in answers from before the service sent it.
    pub r#type: Option<PaymentDiscriminatorEnum>,
    /// `Kind`: [`PaymentKindEnum`].
    pub kind: Option<PaymentKindEnum>,
    /// `Data`: [`PaymentData`].
    pub data: Option<PaymentData>,
    /// `PaymentOrigin`: [`PaymentOriginEnum`].
    pub payment_origin: Option<PaymentOriginEnum>,
}

bindings::object! { Payment {
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

/// Says which alternative method was used.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentAlternativeData {
    /// `Type`: [`AlternativePaymentMethodTypeEnum`].
    pub r#type: AlternativePaymentMethodTypeEnum,
}

bindings::object! { PaymentAlternativeData {
    r#type: required "Type",
} }

/// Says which card paid, and how the payment was processed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentCreditCardData {
    /// `CreditCardId`: id of [`CreditCard`](entities::CreditCard).
    pub credit_card_id: Option<bindings::Id<entities::CreditCard>>,
    /// `Transaction`: [`CreditCardTransaction`].
    pub transaction: Option<CreditCardTransaction>,
}

bindings::object! { PaymentCreditCardData {
    credit_card_id: optional "CreditCardId",
    transaction: optional "Transaction",
} }

/// What a payment carries beyond the common properties, depending on its type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentData {
    /// `CreditCard`
    CreditCard(PaymentCreditCardData),
    /// `Invoice`
    Invoice(PaymentInvoiceData),
    /// `External`
    External(PaymentExternalData),
    /// `Ghost`
    Ghost(PaymentGhostData),
    /// `Alternative`
    Alternative(PaymentAlternativeData),
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl bindings::Blank for PaymentData {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

impl bindings::Wire for PaymentData {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = match object.tag() {
            Some("CreditCard") if object.has("CreditCard") => {
                Self::CreditCard(object.get("CreditCard")?)
            }
            Some("Invoice") if object.has("Invoice") => {
                Self::Invoice(object.get("Invoice")?)
            }
            Some("External") if object.has("External") => {
                Self::External(object.get("External")?)
            }
            Some("Ghost") if object.has("Ghost") => Self::Ghost(object.get("Ghost")?),
            Some("Alternative") if object.has("Alternative") => {
                Self::Alternative(object.get("Alternative")?)
            }
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::CreditCard(value) => {
                writer.tagged("CreditCard", Some(("CreditCard", value)))
            }
            Self::Invoice(value) => writer.tagged("Invoice", Some(("Invoice", value))),
            Self::External(value) => writer.tagged("External", Some(("External", value))),
            Self::Ghost(value) => writer.tagged("Ghost", Some(("Ghost", value))),
            Self::Alternative(value) => {
                writer.tagged("Alternative", Some(("Alternative", value)))
            }
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

bindings::serde_by_wire!(PaymentData);

/// Says by what means the payment was made outside Mews, and how other systems know it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentExternalData {
    /// `Type`: [`ExternalPaymentTypeEnum`].
    pub r#type: ExternalPaymentTypeEnum,
    /// `ExternalIdentifier`: text.
    pub external_identifier: Option<String>,
}

bindings::object! { PaymentExternalData {
    r#type: required "Type",
    external_identifier: optional "ExternalIdentifier",
} }

/// Points from a ghost payment to the original one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentGhostData {
    /// `OriginalPaymentId`: id of [`Payment`](entities::Payment).
    pub original_payment_id: bindings::Id<entities::Payment>,
}

bindings::object! { PaymentGhostData {
    original_payment_id: required "OriginalPaymentId",
} }

/// Says which invoice the payment concerns, and in what way.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentInvoiceData {
    /// `InvoiceId`: id of [`Bill`](entities::Bill).
    pub invoice_id: Option<bindings::Id<entities::Bill>>,
    /// `Type`: [`InvoicePaymentTypeEnum`].
    pub r#type: InvoicePaymentTypeEnum,
}

bindings::object! { PaymentInvoiceData {
    invoice_id: optional "InvoiceId",
    r#type: required "Type",
} }

/// The refund just started; it is a payment itself, found under `RefundId`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRefundResult {
    /// `PaymentId`: id of [`Payment`](entities::Payment).
    pub payment_id: bindings::Id<entities::Payment>,
    /// `RefundId`: id of [`Payment`](entities::Payment).
    pub refund_id: bindings::Id<entities::Payment>,
    /// `Type`: [`RefundTypeEnum`].
    pub r#type: RefundTypeEnum,
    /// `Amount`: [`CurrencyValue`].
    pub amount: CurrencyValue,
    /// `State`: [`PaymentStateEnum`].
    ///
    /// `None` in answers from before the service sent it.
    pub state: Option<PaymentStateEnum>,
}

bindings::object! { PaymentRefundResult {
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
    /// `Payments`: list of [`Payment`], at most 1,000 items.
    pub payments: Vec<Payment>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { PaymentResult {
    payments: required "Payments",
    cursor: optional "Cursor",
} }

/// The bank account to debit, its holder, and evidence of the mandate given in a browser.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SepaDirectDebitData {
    /// `Iban`: text.
    pub iban: String,
    /// `Name`: text.
    pub name: String,
    /// `Email`: e-mail address.
    pub email: String,
    /// `UserAgent`: text.
    pub user_agent: String,
    /// `RemoteIpAddress`: text.
    pub remote_ip_address: String,
}

impl SepaDirectDebitData {
    /// With all that is required, and nothing else set yet.
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

bindings::object! { SepaDirectDebitData {
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
    /// `Ideal`
    Ideal,
    /// `ApplePay`
    ApplePay,
    /// `GooglePay`
    GooglePay,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { AlternativePaymentMethodDeprecated {
    Ideal: "Ideal",
    ApplePay: "ApplePay",
    GooglePay: "GooglePay",
} }

/// Methods of alternative payments, such as wallets, direct debit and wire transfer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AlternativePaymentMethodTypeEnum {
    /// `Ideal`
    Ideal,
    /// `ApplePay`
    ApplePay,
    /// `GooglePay`
    GooglePay,
    /// `SepaDirectDebit`
    SepaDirectDebit,
    /// `PayPal`
    PayPal,
    /// `WireTransfer`
    WireTransfer,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { AlternativePaymentMethodTypeEnum {
    Ideal: "Ideal",
    ApplePay: "ApplePay",
    GooglePay: "GooglePay",
    SepaDirectDebit: "SepaDirectDebit",
    PayPal: "PayPal",
    WireTransfer: "WireTransfer",
} }

/// Whether an invoice payment is a receivable, balances one, or stems from paying too much or too little.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvoicePaymentTypeEnum {
    /// `Receivable`
    Receivable,
    /// `Balancing`
    Balancing,
    /// `UnderpaymentBalancingReceivable`
    UnderpaymentBalancingReceivable,
    /// `OverpaymentBalancingReceivable`
    OverpaymentBalancingReceivable,
    /// `Overpayment`
    Overpayment,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { InvoicePaymentTypeEnum {
    Receivable: "Receivable",
    Balancing: "Balancing",
    UnderpaymentBalancingReceivable: "UnderpaymentBalancingReceivable",
    OverpaymentBalancingReceivable: "OverpaymentBalancingReceivable",
    Overpayment: "Overpayment",
} }

/// What kind of step the customer must take.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NextActionTypeEnum {
    /// `RedirectToUrl`
    RedirectToUrl,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { NextActionTypeEnum {
    RedirectToUrl: "RedirectToUrl",
} }

/// By what means a payment was made.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentDiscriminatorEnum {
    /// `Payment`
    Payment,
    /// `CreditCardPayment`
    CreditCardPayment,
    /// `AlternativePayment`
    AlternativePayment,
    /// `CashPayment`
    CashPayment,
    /// `InvoicePayment`
    InvoicePayment,
    /// `ExternalPayment`
    ExternalPayment,
    /// `GhostPayment`
    GhostPayment,
    /// `TaxDeductedPayment`
    TaxDeductedPayment,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { PaymentDiscriminatorEnum {
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
    /// `Payment`
    Payment,
    /// `Chargeback`
    Chargeback,
    /// `ChargebackReversal`
    ChargebackReversal,
    /// `Refund`
    Refund,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { PaymentKindEnum {
    Payment: "Payment",
    Chargeback: "Chargeback",
    ChargebackReversal: "ChargebackReversal",
    Refund: "Refund",
} }

/// What set a payment off, such as a terminal, the booking engine or this API.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentOriginEnum {
    /// `Other`
    Other,
    /// `System`
    System,
    /// `Operations`
    Operations,
    /// `AutomaticPayment`
    AutomaticPayment,
    /// `PaymentRequest`
    PaymentRequest,
    /// `BookingEngine`
    BookingEngine,
    /// `Api`
    Api,
    /// `Terminal`
    Terminal,
    /// `ChannelManager`
    ChannelManager,
    /// `OnlineCheckout`
    OnlineCheckout,
    /// `BillBalancing`
    BillBalancing,
    /// `OnlineCheckin`
    OnlineCheckin,
    /// `PointOfSales`
    PointOfSales,
    /// `PaymentToInvoiceLinking`
    PaymentToInvoiceLinking,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { PaymentOriginEnum {
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
    /// `Charged`
    Charged,
    /// `Canceled`
    Canceled,
    /// `Pending`
    Pending,
    /// `Failed`
    Failed,
    /// `Verifying`
    Verifying,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { PaymentState {
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
    /// `Charged`
    Charged,
    /// `Canceled`
    Canceled,
    /// `Pending`
    Pending,
    /// `Failed`
    Failed,
    /// `Verifying`
    Verifying,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { PaymentStateEnum {
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
    /// `CreditCardPayment`
    CreditCardPayment,
    /// `AlternativePayment`
    AlternativePayment,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { RefundTypeEnum {
    CreditCardPayment: "CreditCardPayment",
    AlternativePayment: "AlternativePayment",
} }
