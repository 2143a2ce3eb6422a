// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `accountingItems`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    AccountingState, CreditCardTransaction, OrderItemOld, PaymentItemOld,
    TimeFilterInterval,
};

pub(super) mod handle {
    use super::{bindings, AccountingItemsUpdate, AccountingItemsGetAll};

    /// Consumed items and payments on the accounts of customers and companies, in their older form.
    #[derive(Clone, Debug)]
    pub struct AccountingItems {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Consumed items and payments on the accounts of customers and companies, in their older form.
        pub fn accounting_items(&self) -> AccountingItems {
            AccountingItems::new(self)
        }
    }

    impl AccountingItems {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Moves open order items and pending payments to another account or bill; any other state is refused.
        ///
        /// `accountingItems/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/accountingitems#update-accounting-items))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        pub fn update(
            &self,
            request: AccountingItemsUpdate,
        ) -> bindings::Call<AccountingItemsUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists order items, payment items and card transactions, as far as the extent asks for them; in one answer, without pages.
        ///
        /// `accountingItems/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/accountingitems#get-all-accounting-items))
        ///
        /// Changes nothing.
        ///
        /// Answers `OrderItems` at once, without pages.
        /// `PaymentItems` and `CreditCardTransactions` may come along; `items` leaves that out.
        /// `ClosedUtc`, `UpdatedUtc` and `ConsumedUtc` span at most 3 months.
        #[deprecated(note = "use `Payments::get_all` and `OrderItems::get_all`")]
        pub fn get_all(
            &self,
            request: AccountingItemsGetAll,
        ) -> bindings::Call<AccountingItemsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `accountingItems/update` asks for: the argument of [`AccountingItems::update`](super::resources::AccountingItems::update).
#[doc(alias = "MultipleAccountingItemsUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingItemsUpdate {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `AccountingItemUpdates`: list of [`AccountingItemUpdateParameters`].
    pub accounting_item_updates: Vec<AccountingItemUpdateParameters>,
}

impl AccountingItemsUpdate {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        accounting_item_updates: impl IntoIterator<
            Item = impl Into<AccountingItemUpdateParameters>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            accounting_item_updates: accounting_item_updates
                .into_iter()
                .map(Into::into)
                .collect(),
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

bindings::object! { AccountingItemsUpdate {
    enterprise_id: optional "EnterpriseId",
    accounting_item_updates: required "AccountingItemUpdates",
} }

impl bindings::Operation for AccountingItemsUpdate {
    type Response = AccountingItemUpdateResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "accountingItems/update",
            bindings::Effect::Set,
        )
        .portfolio();
}

/// What `accountingItems/getAll` asks for: the argument of [`AccountingItems::get_all`](super::resources::AccountingItems::get_all).
#[doc(alias = "AccountingItemParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingItemsGetAll {
    /// `Extent`: [`AccountingItemExtent`].
    pub extent: AccountingItemExtent,
    /// `ItemIds`: ids of [`AccountingItem`](entities::AccountingItem), 1 to 1,000 items.
    pub item_ids: Option<Vec<bindings::Id<entities::AccountingItem>>>,
    /// `RebatedItemIds`: ids of [`AccountingItem`](entities::AccountingItem), 1 to 1,000 items.
    pub rebated_item_ids: Option<Vec<bindings::Id<entities::AccountingItem>>>,
    /// `ClosedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub closed_utc: Option<TimeFilterInterval>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ConsumedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub consumed_utc: Option<TimeFilterInterval>,
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: Option<String>,
    /// `States`: list of [`AccountingState`].
    pub states: Option<Vec<AccountingState>>,
}

impl AccountingItemsGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(extent: impl Into<AccountingItemExtent>) -> Self {
        Self {
            extent: extent.into(),
            item_ids: None,
            rebated_item_ids: None,
            closed_utc: None,
            updated_utc: None,
            consumed_utc: None,
            currency: None,
            states: None,
        }
    }

    /// Sets `ItemIds`.
    #[must_use]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::AccountingItem>>,
        >,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `RebatedItemIds`.
    #[must_use]
    pub fn rebated_item_ids(
        mut self,
        rebated_item_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::AccountingItem>>,
        >,
    ) -> Self {
        self.rebated_item_ids = Some(
            rebated_item_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `ClosedUtc`.
    #[must_use]
    pub fn closed_utc(mut self, closed_utc: impl Into<TimeFilterInterval>) -> Self {
        self.closed_utc = Some(closed_utc.into());
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets `ConsumedUtc`.
    #[must_use]
    pub fn consumed_utc(mut self, consumed_utc: impl Into<TimeFilterInterval>) -> Self {
        self.consumed_utc = Some(consumed_utc.into());
        self
    }

    /// Sets `Currency`.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets `States`.
    #[must_use]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = impl Into<AccountingState>>,
    ) -> Self {
        self.states = Some(states.into_iter().map(Into::into).collect());
        self
    }
}

bindings::object! { AccountingItemsGetAll {
    extent: required "Extent",
    item_ids: optional "ItemIds",
    rebated_item_ids: optional "RebatedItemIds",
    closed_utc: optional "ClosedUtc",
    updated_utc: optional "UpdatedUtc",
    consumed_utc: optional "ConsumedUtc",
    currency: optional "Currency",
    states: optional "States",
} }

impl bindings::Operation for AccountingItemsGetAll {
    type Response = AccountingItemResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "accountingItems/getAll",
            bindings::Effect::Read,
        )
        .deprecated()
        .list(bindings::ListInfo::new("OrderItems", &["Id"]).optional())
        .also(
            &[
                bindings::ListInfo::new("PaymentItems", &["Id"]).optional(),
                bindings::ListInfo::new("CreditCardTransactions", &["PaymentId"])
                    .optional(),
            ],
        )
        .extent("Extent")
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "ClosedUtc",
                        bindings::Meaning::Points(Some("ClosedUtc")),
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
                        "ConsumedUtc",
                        bindings::Meaning::Points(Some("ConsumedUtc")),
                    )
                    .fixed()
                    .max_months(3),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("ItemIds", 1000),
                bindings::IdListInfo::new("RebatedItemIds", 1000),
            ],
        )
        .value_lists(&["States"]);
}

impl bindings::Paginated for AccountingItemsGetAll {
    type Item = OrderItemOld;
}

/// Which lists the answer carries.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountingItemExtent {
    /// `OrderItems`: yes or no.
    pub order_items: Option<bool>,
    /// `PaymentItems`: yes or no.
    pub payment_items: Option<bool>,
    /// `CreditCardTransactions`: yes or no.
    pub credit_card_transactions: Option<bool>,
}

impl AccountingItemExtent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `OrderItems`.
    #[must_use]
    pub fn order_items(mut self, order_items: bool) -> Self {
        self.order_items = Some(order_items);
        self
    }

    /// Sets `PaymentItems`.
    #[must_use]
    pub fn payment_items(mut self, payment_items: bool) -> Self {
        self.payment_items = Some(payment_items);
        self
    }

    /// Sets `CreditCardTransactions`.
    #[must_use]
    pub fn credit_card_transactions(mut self, credit_card_transactions: bool) -> Self {
        self.credit_card_transactions = Some(credit_card_transactions);
        self
    }
}

bindings::object! { AccountingItemExtent {
    order_items: optional "OrderItems",
    payment_items: optional "PaymentItems",
    credit_card_transactions: optional "CreditCardTransactions",
} }

/// Charges, payments and card transactions of accounts, in a list each.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingItemResult {
    /// `OrderItems`: list of [`OrderItemOld`].
    pub order_items: Option<Vec<OrderItemOld>>,
    /// `PaymentItems`: list of [`PaymentItemOld`].
    pub payment_items: Option<Vec<PaymentItemOld>>,
    /// `CreditCardTransactions`: list of [`CreditCardTransaction`].
    pub credit_card_transactions: Option<Vec<CreditCardTransaction>>,
}

bindings::object! { AccountingItemResult {
    order_items: optional "OrderItems",
    payment_items: optional "PaymentItems",
    credit_card_transactions: optional "CreditCardTransactions",
} }

/// The account and bill that one item moves to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingItemUpdateParameters {
    /// `AccountingItemId`: id of [`AccountingItem`](entities::AccountingItem).
    pub accounting_item_id: bindings::Id<entities::AccountingItem>,
    /// `AccountId`: new value, id of [`Account`](entities::Account). May be cleared.
    pub account_id: bindings::Update<bindings::Id<entities::Account>>,
    /// `BillId`: new value, id of [`Bill`](entities::Bill). May be cleared.
    pub bill_id: bindings::Update<bindings::Id<entities::Bill>>,
}

impl AccountingItemUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        accounting_item_id: impl Into<bindings::Id<entities::AccountingItem>>,
        bill_id: impl Into<bindings::Update<bindings::Id<entities::Bill>>>,
    ) -> Self {
        Self {
            accounting_item_id: accounting_item_id.into(),
            account_id: bindings::Update::Keep,
            bill_id: bill_id.into(),
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
}

bindings::object! { AccountingItemUpdateParameters {
    accounting_item_id: required "AccountingItemId",
    account_id: optional "AccountId",
    bill_id: required "BillId",
} }

/// The charges and payments that were moved.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingItemUpdateResult {
    /// `OrderItems`: list of [`OrderItemOld`].
    pub order_items: Option<Vec<OrderItemOld>>,
    /// `PaymentItems`: list of [`PaymentItemOld`].
    pub payment_items: Option<Vec<PaymentItemOld>>,
}

bindings::object! { AccountingItemUpdateResult {
    order_items: optional "OrderItems",
    payment_items: optional "PaymentItems",
} }
