// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `accountingItems`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem, ListInfo,
    Meaning, Operation, OperationInfo, Paginated, RequestRule, Single, Timestamp, Update,
    object, request,
};

use super::entities;

use super::types::{
    AccountingState, CreditCardTransaction, OrderItemOld, PaymentItemOld,
    TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{AccountingItemsUpdate, AccountingItemsGetAll};

    /// Consumed items and payments on the accounts of customers and companies, in their older
    /// form.
    #[derive(Clone, Debug)]
    pub struct AccountingItems {
        client: Client,
    }

    impl Client {
        /// Consumed items and payments on the accounts of customers and companies, in their older
        /// form.
        pub fn accounting_items(&self) -> AccountingItems {
            AccountingItems::new(self)
        }
    }

    impl AccountingItems {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Moves open order items and pending payments to another account or bill; any other state
        /// is refused.
        ///
        /// `accountingItems/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/accountingitems#update-accounting-items))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `orderItems/getAll` or `payments/getAll` by id and
        /// compare the changed properties.
        ///
        /// Response:
        /// [`AccountingItemUpdateResult`](super::super::types::AccountingItemUpdateResult).
        pub fn update(&self, request: AccountingItemsUpdate) -> Call<AccountingItemsUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Lists order items, payment items and card transactions, as far as the extent asks for
        /// them; in one answer, without pages.
        ///
        /// `accountingItems/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/accountingitems#get-all-accounting-items))
        ///
        /// Read: changes nothing.
        ///
        /// Returns all `OrderItems` at once.
        /// The response may also hold `PaymentItems` and `CreditCardTransactions`; `items` leaves
        /// them out.
        /// `ClosedUtc`, `UpdatedUtc` and `ConsumedUtc` span at most 3 months.
        /// At least one of `ItemIds`, `RebatedItemIds`, `ClosedUtc`, `UpdatedUtc` and `ConsumedUtc`
        /// must be set.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such. The first run reads from the year 2000, since a filter is required.
        ///
        /// Response: [`AccountingItemResult`](super::super::types::AccountingItemResult).
        #[deprecated(
            note = "use `Payments::get_all` and `OrderItems::get_all`; planned to end on 2026-01-10"
        )]
        pub fn get_all(
            &self,
            request: AccountingItemsGetAll,
        ) -> Call<AccountingItemsGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`AccountingItems::update`](super::resources::AccountingItems::update),
/// `accountingItems/update`.
#[doc(alias = "MultipleAccountingItemsUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingItemsUpdate {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub accounting_item_updates: Vec<AccountingItemUpdateParameters>,
}

impl AccountingItemsUpdate {
    /// Sets the required fields.
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

request! { AccountingItemsUpdate {
    enterprise_id: optional "EnterpriseId",
    accounting_item_updates: required "AccountingItemUpdates",
} }

impl Operation for AccountingItemsUpdate {
    type Response = AccountingItemUpdateResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "accountingItems/update",
            Effect::Set,
        )
        .portfolio();
}

/// Request of [`AccountingItems::get_all`](super::resources::AccountingItems::get_all),
/// `accountingItems/getAll`.
#[doc(alias = "AccountingItemParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingItemsGetAll {
    pub extent: AccountingItemExtent,
    /// 1 to 1,000 items.
    pub item_ids: Option<Vec<Id<entities::AccountingItem>>>,
    /// 1 to 1,000 items.
    pub rebated_item_ids: Option<Vec<Id<entities::AccountingItem>>>,
    /// Spanning at most 3 months.
    pub closed_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub consumed_utc: Option<TimeFilterInterval>,
    /// ISO 4217 code of a currency.
    pub currency: Option<String>,
    pub states: Option<Vec<AccountingState>>,
}

impl AccountingItemsGetAll {
    /// Sets the required fields.
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

    /// Sets [`item_ids`](field@Self::item_ids). 1 to 1,000 items.
    #[must_use]
    pub fn item_ids(
        mut self,
        item_ids: impl IntoIterator<Item = impl Into<Id<entities::AccountingItem>>>,
    ) -> Self {
        self.item_ids = Some(item_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`rebated_item_ids`](field@Self::rebated_item_ids). 1 to 1,000 items.
    #[must_use]
    pub fn rebated_item_ids(
        mut self,
        rebated_item_ids: impl IntoIterator<
            Item = impl Into<Id<entities::AccountingItem>>,
        >,
    ) -> Self {
        self.rebated_item_ids = Some(
            rebated_item_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`closed_utc`](field@Self::closed_utc). Spanning at most 3 months.
    #[must_use]
    pub fn closed_utc(mut self, closed_utc: impl Into<TimeFilterInterval>) -> Self {
        self.closed_utc = Some(closed_utc.into());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`consumed_utc`](field@Self::consumed_utc). Spanning at most 3 months.
    #[must_use]
    pub fn consumed_utc(mut self, consumed_utc: impl Into<TimeFilterInterval>) -> Self {
        self.consumed_utc = Some(consumed_utc.into());
        self
    }

    /// Sets [`currency`](field@Self::currency). ISO 4217 code of a currency.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets [`states`](field@Self::states).
    #[must_use]
    pub fn states(
        mut self,
        states: impl IntoIterator<Item = impl Into<AccountingState>>,
    ) -> Self {
        self.states = Some(states.into_iter().map(Into::into).collect());
        self
    }
}

request! { AccountingItemsGetAll {
    extent: required "Extent",
    item_ids: optional "ItemIds",
    rebated_item_ids: optional "RebatedItemIds",
    closed_utc: optional "ClosedUtc",
    updated_utc: optional "UpdatedUtc",
    consumed_utc: optional "ConsumedUtc",
    currency: optional "Currency",
    states: optional "States",
} }

impl Operation for AccountingItemsGetAll {
    type Response = AccountingItemResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "accountingItems/getAll",
            Effect::Read,
        )
        .deprecated()
        .list(ListInfo::new("OrderItems", &["Id"]).optional())
        .secondary_lists(
            &[
                ListInfo::new("PaymentItems", &["Id"]).optional(),
                ListInfo::new("CreditCardTransactions", &["PaymentId"]).optional(),
            ],
        )
        .extent("Extent")
        .filters(
            &[
                FilterInfo::interval("ClosedUtc", Meaning::Points(Some("ClosedUtc"))).fixed().max_months(3),
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
                FilterInfo::interval("ConsumedUtc", Meaning::Points(Some("ConsumedUtc"))).fixed().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("ItemIds", 1000).min_items(1),
                IdListInfo::new("RebatedItemIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["States"])
        .rules(
            &[
                RequestRule::AtLeastOne(
                    &[
                        "ItemIds",
                        "RebatedItemIds",
                        "ClosedUtc",
                        "UpdatedUtc",
                        "ConsumedUtc",
                    ],
                ),
            ],
        );
}

impl Paginated for AccountingItemsGetAll {
    type Item = OrderItemOld;
}

impl Incremental for AccountingItemsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .extents(&["Extent"])
        .deletions()
        .needs_filter();
}

impl KeyedItem for OrderItemOld {
    type Key = Id<entities::OrderItem>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// Which lists the answer carries.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountingItemExtent {
    pub order_items: Option<bool>,
    pub payment_items: Option<bool>,
    pub credit_card_transactions: Option<bool>,
}

impl AccountingItemExtent {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`order_items`](field@Self::order_items).
    #[must_use]
    pub fn order_items(mut self, order_items: bool) -> Self {
        self.order_items = Some(order_items);
        self
    }

    /// Sets [`payment_items`](field@Self::payment_items).
    #[must_use]
    pub fn payment_items(mut self, payment_items: bool) -> Self {
        self.payment_items = Some(payment_items);
        self
    }

    /// Sets [`credit_card_transactions`](field@Self::credit_card_transactions).
    #[must_use]
    pub fn credit_card_transactions(mut self, credit_card_transactions: bool) -> Self {
        self.credit_card_transactions = Some(credit_card_transactions);
        self
    }
}

object! { AccountingItemExtent {
    order_items: optional "OrderItems",
    payment_items: optional "PaymentItems",
    credit_card_transactions: optional "CreditCardTransactions",
} }

/// Charges, payments and card transactions of accounts, in a list each.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingItemResult {
    pub order_items: Option<Vec<OrderItemOld>>,
    pub payment_items: Option<Vec<PaymentItemOld>>,
    pub credit_card_transactions: Option<Vec<CreditCardTransaction>>,
}

object! { AccountingItemResult {
    order_items: optional "OrderItems",
    payment_items: optional "PaymentItems",
    credit_card_transactions: optional "CreditCardTransactions",
} }

/// The account and bill that one item moves to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingItemUpdateParameters {
    pub accounting_item_id: Id<entities::AccountingItem>,
    /// `Update::Clear` clears it.
    pub account_id: Update<Id<entities::Account>>,
    /// `Update::Clear` clears it.
    pub bill_id: Update<Id<entities::Bill>>,
}

impl AccountingItemUpdateParameters {
    /// Sets the required fields.
    pub fn new(
        accounting_item_id: impl Into<Id<entities::AccountingItem>>,
        bill_id: impl Into<Update<Id<entities::Bill>>>,
    ) -> Self {
        Self {
            accounting_item_id: accounting_item_id.into(),
            account_id: Update::Keep,
            bill_id: bill_id.into(),
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
}

object! { AccountingItemUpdateParameters {
    accounting_item_id: required "AccountingItemId",
    account_id: optional "AccountId",
    bill_id: required "BillId",
} }

/// The charges and payments that were moved.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingItemUpdateResult {
    pub order_items: Option<Vec<OrderItemOld>>,
    pub payment_items: Option<Vec<PaymentItemOld>>,
}

object! { AccountingItemUpdateResult {
    order_items: optional "OrderItems",
    payment_items: optional "PaymentItems",
} }
