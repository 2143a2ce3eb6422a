// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `orderItems`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, RequestRule, Single,
    SizeLimit, Timestamp, UnrecognizedValue, UnrecognizedVariant, object, open_enum,
    request, tagged_union,
};

use super::entities;

use super::types::{
    AccountTypeEnum, AccountingStateEnum, Amount, Limitation, TaxExemptionReasonTypeEnum,
    TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{OrderItemsCancel, OrderItemsGetAll};

    /// Revenue items that service orders put on accounts and bills.
    #[derive(Clone, Debug)]
    pub struct OrderItems {
        client: Client,
    }

    impl Client {
        /// Revenue items that service orders put on accounts and bills.
        pub fn order_items(&self) -> OrderItems {
            OrderItems::new(self)
        }
    }

    impl OrderItems {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Cancels up to ten order items by id and returns no data.
        ///
        /// `orderItems/cancel` ([official
        /// page](https://docs.mews.com/connector-api/operations/orderitems#cancel-order-items))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// After an unknown outcome: read `orderItems/getAll` by `OrderItemIds`; `CanceledUtc` is
        /// set if it was cancelled.
        ///
        /// Response: no data.
        pub fn cancel(&self, request: OrderItemsCancel) -> Call<OrderItemsCancel> {
            Call::new(self.client.clone(), request)
        }

        /// Lists order items by ids, accounts, orders, services, bills or times; one such filter at
        /// least.
        ///
        /// `orderItems/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/orderitems#get-all-order-items))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `OrderItems`.
        /// `CreatedUtc`, `UpdatedUtc`, `ConsumedUtc`, `CanceledUtc` and `ClosedUtc` span at most 3
        /// months.
        /// At least one of `OrderItemIds`, `AccountIds`, `ServiceOrderIds`, `ServiceIds`,
        /// `BillIds`, `CreatedUtc`, `UpdatedUtc`, `ConsumedUtc`, `CanceledUtc` and `ClosedUtc` must
        /// be set.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such. The first run reads from the year 2000, since a filter is required.
        ///
        /// Response: [`OrderItemResult`](super::super::types::OrderItemResult).
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
        /// use mews_api::requests::OrderItemsGetAll;
        /// use mews_api::Timestamp;
        /// use mews_api::rust_decimal::Decimal;
        /// use std::collections::BTreeMap;
        ///
        /// // Charges of one day, with taxes, by currency, exact.
        /// let start: Timestamp = "2026-01-14T00:00:00Z".parse()?;
        /// let end: Timestamp = "2026-01-15T00:00:00Z".parse()?;
        /// let request = OrderItemsGetAll::new().consumed_utc(start..end);
        /// let mut items = client.order_items().get_all(request).items();
        /// let mut revenue: BTreeMap<String, Decimal> = BTreeMap::new();
        /// while let Some(item) = items.try_next().await? {
        ///     *revenue.entry(item.amount.currency).or_default() += item.amount.gross_value.inner();
        /// }
        /// # Ok::<(), Box<dyn std::error::Error>>(()) })?;
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        pub fn get_all(&self, request: OrderItemsGetAll) -> Call<OrderItemsGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`OrderItems::cancel`](super::resources::OrderItems::cancel),
/// `orderItems/cancel`.
#[doc(alias = "CancelOrderItemParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemsCancel {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 10 items.
    pub order_item_ids: Vec<Id<entities::OrderItem>>,
}

impl OrderItemsCancel {
    /// Sets the required fields.
    pub fn new(
        order_item_ids: impl IntoIterator<Item = impl Into<Id<entities::OrderItem>>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            order_item_ids: order_item_ids.into_iter().map(Into::into).collect(),
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

request! { OrderItemsCancel {
    enterprise_id: optional "EnterpriseId",
    order_item_ids: required "OrderItemIds",
} }

impl Operation for OrderItemsCancel {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "orderItems/cancel",
            Effect::Transition,
        )
        .portfolio()
        .restricted()
        .id_lists(&[IdListInfo::new("OrderItemIds", 10).min_items(1)]);
}

/// Request of [`OrderItems::get_all`](super::resources::OrderItems::get_all),
/// `orderItems/getAll`.
#[doc(alias = "OrderItemFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderItemsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub order_item_ids: Option<Vec<Id<entities::OrderItem>>>,
    /// 1 to 100 items.
    pub account_ids: Option<Vec<Id<entities::Account>>>,
    /// 1 to 1,000 items.
    pub service_order_ids: Option<Vec<Id<entities::ServiceOrder>>>,
    /// 1 to 1,000 items.
    pub service_ids: Option<Vec<Id<entities::Service>>>,
    /// 1 to 1,000 items.
    pub bill_ids: Option<Vec<Id<entities::Bill>>>,
    /// Spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Selects items by the time of consumption. Spanning at most 3 months.
    pub consumed_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub canceled_utc: Option<TimeFilterInterval>,
    /// Selects items by the time at which their bill was closed. Spanning at most 3 months.
    pub closed_utc: Option<TimeFilterInterval>,
    /// ISO 4217 code of a currency.
    pub currency: Option<String>,
    /// 1 to 1,000 items.
    pub accounting_states: Option<Vec<AccountingStateEnum>>,
    /// 1 to 1,000 items.
    pub types: Option<Vec<OrderItemTypeEnum>>,
}

impl OrderItemsGetAll {
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

    /// Sets [`order_item_ids`](field@Self::order_item_ids). 1 to 1,000 items.
    #[must_use]
    pub fn order_item_ids(
        mut self,
        order_item_ids: impl IntoIterator<Item = impl Into<Id<entities::OrderItem>>>,
    ) -> Self {
        self.order_item_ids = Some(order_item_ids.into_iter().map(Into::into).collect());
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

    /// Sets [`service_order_ids`](field@Self::service_order_ids). 1 to 1,000 items.
    #[must_use]
    pub fn service_order_ids(
        mut self,
        service_order_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ServiceOrder>>,
        >,
    ) -> Self {
        self.service_order_ids = Some(
            service_order_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`service_ids`](field@Self::service_ids). 1 to 1,000 items.
    #[must_use]
    pub fn service_ids(
        mut self,
        service_ids: impl IntoIterator<Item = impl Into<Id<entities::Service>>>,
    ) -> Self {
        self.service_ids = Some(service_ids.into_iter().map(Into::into).collect());
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

    /// Sets [`consumed_utc`](field@Self::consumed_utc). Selects items by the time of
    /// consumption. Spanning at most 3 months.
    #[must_use]
    pub fn consumed_utc(mut self, consumed_utc: impl Into<TimeFilterInterval>) -> Self {
        self.consumed_utc = Some(consumed_utc.into());
        self
    }

    /// Sets [`canceled_utc`](field@Self::canceled_utc). Spanning at most 3 months.
    #[must_use]
    pub fn canceled_utc(mut self, canceled_utc: impl Into<TimeFilterInterval>) -> Self {
        self.canceled_utc = Some(canceled_utc.into());
        self
    }

    /// Sets [`closed_utc`](field@Self::closed_utc). Selects items by the time at which their
    /// bill was closed. Spanning at most 3 months.
    #[must_use]
    pub fn closed_utc(mut self, closed_utc: impl Into<TimeFilterInterval>) -> Self {
        self.closed_utc = Some(closed_utc.into());
        self
    }

    /// Sets [`currency`](field@Self::currency). ISO 4217 code of a currency.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }

    /// Sets [`accounting_states`](field@Self::accounting_states). 1 to 1,000 items.
    #[must_use]
    pub fn accounting_states(
        mut self,
        accounting_states: impl IntoIterator<Item = impl Into<AccountingStateEnum>>,
    ) -> Self {
        self.accounting_states = Some(
            accounting_states.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`types`](field@Self::types). 1 to 1,000 items.
    #[must_use]
    pub fn types(
        mut self,
        types: impl IntoIterator<Item = impl Into<OrderItemTypeEnum>>,
    ) -> Self {
        self.types = Some(types.into_iter().map(Into::into).collect());
        self
    }
}

request! { OrderItemsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    order_item_ids: optional "OrderItemIds",
    account_ids: optional "AccountIds",
    service_order_ids: optional "ServiceOrderIds",
    service_ids: optional "ServiceIds",
    bill_ids: optional "BillIds",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    consumed_utc: optional "ConsumedUtc",
    canceled_utc: optional "CanceledUtc",
    closed_utc: optional "ClosedUtc",
    currency: optional "Currency",
    accounting_states: optional "AccountingStates",
    types: optional "Types",
} }

impl Operation for OrderItemsGetAll {
    type Response = OrderItemResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "orderItems/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("OrderItems", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("CreatedUtc", Meaning::Points(Some("CreatedUtc"))).fixed().max_months(3),
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
                FilterInfo::interval("ConsumedUtc", Meaning::Points(Some("ConsumedUtc"))).fixed().max_months(3),
                FilterInfo::interval("CanceledUtc", Meaning::Points(Some("CanceledUtc"))).fixed().max_months(3),
                FilterInfo::interval("ClosedUtc", Meaning::Points(Some("ClosedUtc"))).fixed().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("OrderItemIds", 1000).min_items(1),
                IdListInfo::new("AccountIds", 100).min_items(1),
                IdListInfo::new("ServiceOrderIds", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 1000).min_items(1),
                IdListInfo::new("BillIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["AccountingStates", "Types"])
        .limits(
            &[
                SizeLimit::items("AccountingStates").min(1).max(1000),
                SizeLimit::items("Types").min(1).max(1000),
            ],
        )
        .rules(
            &[
                RequestRule::AtLeastOne(
                    &[
                        "OrderItemIds",
                        "AccountIds",
                        "ServiceOrderIds",
                        "ServiceIds",
                        "BillIds",
                        "CreatedUtc",
                        "UpdatedUtc",
                        "ConsumedUtc",
                        "CanceledUtc",
                        "ClosedUtc",
                    ],
                ),
            ],
        );
}

impl Paginated for OrderItemsGetAll {
    type Item = OrderItem;
}

impl Incremental for OrderItemsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .deletions()
        .needs_filter();
}

impl KeyedItem for OrderItem {
    type Key = Id<entities::OrderItem>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// One charge of a service order, such as a night, a product, a fee or a rebate, with its
/// amounts and accounting state.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItem {
    pub id: Id<entities::OrderItem>,
    pub enterprise_id: Id<entities::Enterprise>,
    /// The customer or company that is charged.
    pub account_id: Option<Id<entities::Account>>,
    pub account_type: Option<AccountTypeEnum>,
    pub service_id: Id<entities::Service>,
    /// The reservation or product order that it belongs to.
    pub service_order_id: Id<entities::ServiceOrder>,
    pub notes: Option<String>,
    /// The bill that it is on; null while it is on none.
    pub bill_id: Option<Id<entities::Bill>>,
    pub accounting_category_id: Option<Id<entities::AccountingCategory>>,
    /// Name of the item on bills.
    pub billing_name: Option<String>,
    /// Identifier of the item in another system.
    pub external_identifier: Option<String>,
    pub unit_count: i32,
    /// Price of one unit. `Amount` is this times `UnitCount`.
    pub unit_amount: Amount,
    /// Price of all units. Negative for rebates.
    pub amount: Amount,
    /// Price in the currency in which it was charged.
    pub original_amount: Amount,
    pub revenue_type: RevenueTypeEnum,
    /// The user or application that created it.
    pub creator_profile_id: Id<entities::Profile>,
    /// The user or application that changed it last.
    pub updater_profile_id: Id<entities::Profile>,
    pub created_utc: Timestamp,
    pub updated_utc: Timestamp,
    /// Time of consumption in UTC, by which revenue is recognized.
    pub consumed_utc: Timestamp,
    /// Time of cancellation, in UTC.
    pub canceled_utc: Option<Timestamp>,
    /// Time at which its bill was closed, in UTC; null before.
    pub closed_utc: Option<Timestamp>,
    /// Start of the stay or service that the item is for.
    pub start_utc: Option<Timestamp>,
    pub claimed_utc: Option<Timestamp>,
    pub accounting_state: AccountingStateEnum,
    pub r#type: OrderItemTypeEnum,
    pub options: OrderItemOptions,
    /// Details by kind of item.
    pub data: Option<OrderItemData>,
    /// Why no tax is charged, if none is.
    pub tax_exemption_reason: Option<TaxExemptionReasonTypeEnum>,
    /// The rule of law behind `TaxExemptionReason`, as text.
    pub tax_exemption_legal_reference: Option<String>,
}

object! { OrderItem {
    id: required "Id",
    enterprise_id: required "EnterpriseId",
    account_id: optional "AccountId",
    account_type: optional "AccountType",
    service_id: required "ServiceId",
    service_order_id: required "ServiceOrderId",
    notes: optional "Notes",
    bill_id: optional "BillId",
    accounting_category_id: optional "AccountingCategoryId",
    billing_name: optional "BillingName",
    external_identifier: optional "ExternalIdentifier",
    unit_count: required "UnitCount",
    unit_amount: required "UnitAmount",
    amount: required "Amount",
    original_amount: required "OriginalAmount",
    revenue_type: required "RevenueType",
    creator_profile_id: required "CreatorProfileId",
    updater_profile_id: required "UpdaterProfileId",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
    consumed_utc: required "ConsumedUtc",
    canceled_utc: optional "CanceledUtc",
    closed_utc: optional "ClosedUtc",
    start_utc: optional "StartUtc",
    claimed_utc: optional "ClaimedUtc",
    accounting_state: required "AccountingState",
    r#type: required "Type",
    options: required "Options",
    data: optional "Data",
    tax_exemption_reason: optional "TaxExemptionReason",
    tax_exemption_legal_reference: optional "TaxExemptionLegalReference",
} }

/// Which item was discounted, and which allowance was used up for it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemAllowanceDiscountData {
    /// The item that this one discounts.
    pub discounted_order_item_id: Id<entities::OrderItem>,
    /// The allowance whose credit is used.
    pub allowance_product_order_item_id: Id<entities::OrderItem>,
}

object! { OrderItemAllowanceDiscountData {
    discounted_order_item_id: required "DiscountedOrderItemId",
    allowance_product_order_item_id: required "AllowanceProductOrderItemId",
} }

/// The allowance that caused a profit or loss, and the side of it that the item books.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemAllowanceProfitsData {
    /// The allowance whose credit is used.
    pub allowance_product_order_item_id: Id<entities::OrderItem>,
    pub allowance_profit_type: AllowanceProfitTypeEnum,
}

object! { OrderItemAllowanceProfitsData {
    allowance_product_order_item_id: required "AllowanceProductOrderItemId",
    allowance_profit_type: required "AllowanceProfitType",
} }

/// The data of an order item beyond the common properties, depending on its kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderItemData {
    Rebate(OrderItemRebateData),
    Product(OrderItemProductData),
    AllowanceDiscount(OrderItemAllowanceDiscountData),
    AllowanceProfits(OrderItemAllowanceProfitsData),
    /// A variant that this version of the crate does not know, as received.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! { OrderItemData {
    Rebate: payload "Rebate" "Rebate",
    Product: payload "Product" "Product",
    AllowanceDiscount: payload "AllowanceDiscount" "AllowanceDiscount",
    AllowanceProfits: payload "AllowanceProfits" "AllowanceProfits",
} }

/// Whether an item fell away along with its reservation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemOptions {
    pub canceled_with_reservation: bool,
}

object! { OrderItemOptions {
    canceled_with_reservation: required "CanceledWithReservation",
} }

/// Which product, for which age category, was ordered, and whether it is an allowance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemProductData {
    pub product_id: Id<entities::Product>,
    pub age_category_id: Option<Id<entities::AgeCategory>>,
    pub product_type: Option<ProductTypeEnum>,
}

object! { OrderItemProductData {
    product_id: required "ProductId",
    age_category_id: optional "AgeCategoryId",
    product_type: optional "ProductType",
} }

/// Which item a rebate takes back, and the product of that item.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemRebateData {
    pub product_id: Option<Id<entities::Product>>,
    /// The item that this one rebates.
    pub rebated_item_id: Option<Id<entities::OrderItem>>,
}

object! { OrderItemRebateData {
    product_id: optional "ProductId",
    rebated_item_id: optional "RebatedItemId",
} }

/// A page of order items and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemResult {
    /// At most 1,000 items.
    pub order_items: Vec<OrderItem>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { OrderItemResult {
    order_items: required "OrderItems",
    cursor: optional "Cursor",
} }

/// Whether an item books the profit or loss of an allowance, or the entry that balances it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AllowanceProfitTypeEnum {
    AllowanceBreakage,
    AllowanceContraBreakage,
    AllowanceLoss,
    AllowanceContraLoss,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { AllowanceProfitTypeEnum {
    AllowanceBreakage: "AllowanceBreakage",
    AllowanceContraBreakage: "AllowanceContraBreakage",
    AllowanceLoss: "AllowanceLoss",
    AllowanceContraLoss: "AllowanceContraLoss",
} }

/// The subject of a charge or correction, such as a night, a product, a fee or a tax.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OrderItemTypeEnum {
    CancellationFee,
    NightRebate,
    ProductOrderRebate,
    AdditionalExpenseRebate,
    Deposit,
    ExchangeRateDifference,
    CustomItem,
    ServiceCharge,
    CityTax,
    CityTaxDiscount,
    SpaceOrder,
    ProductOrder,
    Surcharge,
    TaxCorrection,
    ResourceUpgradeFee,
    InvoiceFee,
    MulticurrencyFee,
    AllowanceDiscount,
    AllowanceBreakage,
    AllowanceContraBreakage,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { OrderItemTypeEnum {
    CancellationFee: "CancellationFee",
    NightRebate: "NightRebate",
    ProductOrderRebate: "ProductOrderRebate",
    AdditionalExpenseRebate: "AdditionalExpenseRebate",
    Deposit: "Deposit",
    ExchangeRateDifference: "ExchangeRateDifference",
    CustomItem: "CustomItem",
    ServiceCharge: "ServiceCharge",
    CityTax: "CityTax",
    CityTaxDiscount: "CityTaxDiscount",
    SpaceOrder: "SpaceOrder",
    ProductOrder: "ProductOrder",
    Surcharge: "Surcharge",
    TaxCorrection: "TaxCorrection",
    ResourceUpgradeFee: "ResourceUpgradeFee",
    InvoiceFee: "InvoiceFee",
    MulticurrencyFee: "MulticurrencyFee",
    AllowanceDiscount: "AllowanceDiscount",
    AllowanceBreakage: "AllowanceBreakage",
    AllowanceContraBreakage: "AllowanceContraBreakage",
} }

/// Whether a product is an ordinary one or an allowance.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProductTypeEnum {
    Product,
    Allowance,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { ProductTypeEnum {
    Product: "Product",
    Allowance: "Allowance",
} }

/// Where the revenue of an item comes from, whether a service, a product or an addition.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RevenueTypeEnum {
    Service,
    Product,
    Additional,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { RevenueTypeEnum {
    Service: "Service",
    Product: "Product",
    Additional: "Additional",
} }
