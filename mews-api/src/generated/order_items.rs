// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `orderItems`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    AccountTypeEnum, AccountingStateEnum, Amount, Limitation, TaxExemptionReasonTypeEnum,
    TimeFilterInterval,
};

pub(super) mod handle {
    use super::{bindings, OrderItemsCancel, OrderItemsGetAll};

    /// Revenue items that service orders put on accounts and bills.
    #[derive(Clone, Debug)]
    pub struct OrderItems {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Revenue items that service orders put on accounts and bills.
        pub fn order_items(&self) -> OrderItems {
            OrderItems::new(self)
        }
    }

    impl OrderItems {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Cancels up to ten order items by id and answers nothing.
        ///
        /// `orderItems/cancel` ([official page](https://mews-systems.gitbook.io/connector-api/operations/orderitems#cancel-order-items))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        pub fn cancel(
            &self,
            request: OrderItemsCancel,
        ) -> bindings::Call<OrderItemsCancel> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists order items by ids, accounts, orders, services, bills or times; one such filter at least.
        ///
        /// `orderItems/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/orderitems#get-all-order-items))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `OrderItems` in pages of at most 1,000.
        /// `CreatedUtc`, `UpdatedUtc`, `ConsumedUtc`, `CanceledUtc` and `ClosedUtc` span at most 3 months.
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
        /// use mews_api::requests::OrderItemsGetAll;
        /// use mews_api::Timestamp;
        /// use mews_api::rust_decimal::Decimal;
        /// use std::collections::BTreeMap;
        ///
        /// // What was earned on one day, by currency, to the last cent.
        /// let start: Timestamp = "2026-01-14T00:00:00Z".parse()?;
        /// let end: Timestamp = "2026-01-15T00:00:00Z".parse()?;
        /// let request = OrderItemsGetAll::new().consumed_utc(start..end);
        /// let mut items = client.order_items().get_all(request).items();
        /// let mut revenue: BTreeMap<String, Decimal> = BTreeMap::new();
        /// while let Some(item) = items.try_next().await? {
        ///     *revenue.entry(item.amount.currency).or_default() += item.amount.net_value.inner();
        /// }
        /// # Ok::<(), Box<dyn std::error::Error>>(()) })?;
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        pub fn get_all(
            &self,
            request: OrderItemsGetAll,
        ) -> bindings::Call<OrderItemsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `orderItems/cancel` asks for: the argument of [`OrderItems::cancel`](super::resources::OrderItems::cancel).
#[doc(alias = "CancelOrderItemParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemsCancel {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `OrderItemIds`: ids of [`OrderItem`](entities::OrderItem), 1 to 10 items.
    pub order_item_ids: Vec<bindings::Id<entities::OrderItem>>,
}

impl OrderItemsCancel {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        order_item_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::OrderItem>>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            order_item_ids: order_item_ids.into_iter().map(Into::into).collect(),
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

bindings::object! { OrderItemsCancel {
    enterprise_id: optional "EnterpriseId",
    order_item_ids: required "OrderItemIds",
} }

impl bindings::Operation for OrderItemsCancel {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "orderItems/cancel",
            bindings::Effect::Transition,
        )
        .portfolio()
        .restricted()
        .id_lists(&[bindings::IdListInfo::new("OrderItemIds", 10)]);
}

/// What `orderItems/getAll` asks for: the argument of [`OrderItems::get_all`](super::resources::OrderItems::get_all).
#[doc(alias = "OrderItemFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderItemsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `OrderItemIds`: ids of [`OrderItem`](entities::OrderItem), 1 to 1,000 items.
    pub order_item_ids: Option<Vec<bindings::Id<entities::OrderItem>>>,
    /// `AccountIds`: ids of [`Account`](entities::Account), 1 to 100 items.
    pub account_ids: Option<Vec<bindings::Id<entities::Account>>>,
    /// `ServiceOrderIds`: ids of [`ServiceOrder`](entities::ServiceOrder), 1 to 1,000 items.
    pub service_order_ids: Option<Vec<bindings::Id<entities::ServiceOrder>>>,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Option<Vec<bindings::Id<entities::Service>>>,
    /// `BillIds`: ids of [`Bill`](entities::Bill), 1 to 1,000 items.
    pub bill_ids: Option<Vec<bindings::Id<entities::Bill>>>,
    /// `CreatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ConsumedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub consumed_utc: Option<TimeFilterInterval>,
    /// `CanceledUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub canceled_utc: Option<TimeFilterInterval>,
    /// `ClosedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub closed_utc: Option<TimeFilterInterval>,
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: Option<String>,
    /// `AccountingStates`: list of [`AccountingStateEnum`], 1 to 1,000 items.
    pub accounting_states: Option<Vec<AccountingStateEnum>>,
    /// `Types`: list of [`OrderItemTypeEnum`], 1 to 1,000 items.
    pub types: Option<Vec<OrderItemTypeEnum>>,
}

impl OrderItemsGetAll {
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

    /// Sets `OrderItemIds`.
    #[must_use]
    pub fn order_item_ids(
        mut self,
        order_item_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::OrderItem>>,
        >,
    ) -> Self {
        self.order_item_ids = Some(order_item_ids.into_iter().map(Into::into).collect());
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

    /// Sets `ServiceOrderIds`.
    #[must_use]
    pub fn service_order_ids(
        mut self,
        service_order_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ServiceOrder>>,
        >,
    ) -> Self {
        self.service_order_ids = Some(
            service_order_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `ServiceIds`.
    #[must_use]
    pub fn service_ids(
        mut self,
        service_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Service>>>,
    ) -> Self {
        self.service_ids = Some(service_ids.into_iter().map(Into::into).collect());
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

    /// Sets `ConsumedUtc`.
    #[must_use]
    pub fn consumed_utc(mut self, consumed_utc: impl Into<TimeFilterInterval>) -> Self {
        self.consumed_utc = Some(consumed_utc.into());
        self
    }

    /// Sets `CanceledUtc`.
    #[must_use]
    pub fn canceled_utc(mut self, canceled_utc: impl Into<TimeFilterInterval>) -> Self {
        self.canceled_utc = Some(canceled_utc.into());
        self
    }

    /// Sets `ClosedUtc`.
    #[must_use]
    pub fn closed_utc(mut self, closed_utc: impl Into<TimeFilterInterval>) -> Self {
        self.closed_utc = Some(closed_utc.into());
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
        accounting_states: impl IntoIterator<Item = impl Into<AccountingStateEnum>>,
    ) -> Self {
        self.accounting_states = Some(
            accounting_states.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `Types`.
    #[must_use]
    pub fn types(
        mut self,
        types: impl IntoIterator<Item = impl Into<OrderItemTypeEnum>>,
    ) -> Self {
        self.types = Some(types.into_iter().map(Into::into).collect());
        self
    }
}

bindings::object! { OrderItemsGetAll {
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

impl bindings::Operation for OrderItemsGetAll {
    type Response = OrderItemResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "orderItems/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("OrderItems", &["Id"]))
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
                        "ConsumedUtc",
                        bindings::Meaning::Points(Some("ConsumedUtc")),
                    )
                    .fixed()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "CanceledUtc",
                        bindings::Meaning::Points(Some("CanceledUtc")),
                    )
                    .fixed()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "ClosedUtc",
                        bindings::Meaning::Points(Some("ClosedUtc")),
                    )
                    .fixed()
                    .max_months(3),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("EnterpriseIds", 1000),
                bindings::IdListInfo::new("OrderItemIds", 1000),
                bindings::IdListInfo::new("AccountIds", 100),
                bindings::IdListInfo::new("ServiceOrderIds", 1000),
                bindings::IdListInfo::new("ServiceIds", 1000),
                bindings::IdListInfo::new("BillIds", 1000),
            ],
        )
        .value_lists(&["AccountingStates", "Types"]);
}

impl bindings::Paginated for OrderItemsGetAll {
    type Item = OrderItem;
}

/// One charge of a service order, such as a night, a product, a fee or a rebate, with its amounts and accounting state.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItem {
    /// `Id`: id of [`OrderItem`](entities::OrderItem).
    pub id: bindings::Id<entities::OrderItem>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: bindings::Id<entities::Enterprise>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: Option<bindings::Id<entities::Account>>,
    /// `AccountType`: [`AccountTypeEnum`].
    pub account_type: Option<AccountTypeEnum>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `ServiceOrderId`: id of [`ServiceOrder`](entities::ServiceOrder).
    pub service_order_id: bindings::Id<entities::ServiceOrder>,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `BillId`: id of [`Bill`](entities::Bill).
    pub bill_id: Option<bindings::Id<entities::Bill>>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
    /// `BillingName`: text.
    pub billing_name: Option<String>,
    /// `ExternalIdentifier`: text.
    pub external_identifier: Option<String>,
    /// `UnitCount`: whole number.
    pub unit_count: i32,
    /// `UnitAmount`: [`Amount`].
    pub unit_amount: Amount,
    /// `Amount`: [`Amount`].
    pub amount: Amount,
    /// `OriginalAmount`: [`Amount`].
    pub original_amount: Amount,
    /// `RevenueType`: [`RevenueTypeEnum`].
    pub revenue_type: RevenueTypeEnum,
    /// `CreatorProfileId`: id of [`Profile`](entities::Profile).
    pub creator_profile_id: bindings::Id<entities::Profile>,
    /// `UpdaterProfileId`: id of [`Profile`](entities::Profile).
    pub updater_profile_id: bindings::Id<entities::Profile>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `ConsumedUtc`: instant.
    pub consumed_utc: bindings::Timestamp,
    /// `CanceledUtc`: instant.
    pub canceled_utc: Option<bindings::Timestamp>,
    /// `ClosedUtc`: instant.
    pub closed_utc: Option<bindings::Timestamp>,
    /// `StartUtc`: instant.
    pub start_utc: Option<bindings::Timestamp>,
    /// `ClaimedUtc`: instant.
    pub claimed_utc: Option<bindings::Timestamp>,
    /// `AccountingState`: [`AccountingStateEnum`].
    pub accounting_state: AccountingStateEnum,
    /// `Type`: [`OrderItemTypeEnum`].
    pub r#type: OrderItemTypeEnum,
    /// `Options`: [`OrderItemOptions`].
    pub options: OrderItemOptions,
    /// `Data`: [`OrderItemData`].
    pub data: Option<OrderItemData>,
    /// `TaxExemptionReason`: [`TaxExemptionReasonTypeEnum`].
    pub tax_exemption_reason: Option<TaxExemptionReasonTypeEnum>,
    /// `TaxExemptionLegalReference`: text.
    pub tax_exemption_legal_reference: Option<String>,
}

bindings::object! { OrderItem {
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
    /// `DiscountedOrderItemId`: id of [`OrderItem`](entities::OrderItem).
    pub discounted_order_item_id: bindings::Id<entities::OrderItem>,
    /// `AllowanceProductOrderItemId`: id of [`OrderItem`](entities::OrderItem).
    pub allowance_product_order_item_id: bindings::Id<entities::OrderItem>,
}

bindings::object! { OrderItemAllowanceDiscountData {
    discounted_order_item_id: required "DiscountedOrderItemId",
    allowance_product_order_item_id: required "AllowanceProductOrderItemId",
} }

/// Which allowance brought a profit or loss, and which side of it the item books.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemAllowanceProfitsData {
    /// `AllowanceProductOrderItemId`: id of [`OrderItem`](entities::OrderItem).
    pub allowance_product_order_item_id: bindings::Id<entities::OrderItem>,
    /// `AllowanceProfitType`: [`AllowanceProfitTypeEnum`].
    pub allowance_profit_type: AllowanceProfitTypeEnum,
}

bindings::object! { OrderItemAllowanceProfitsData {
    allowance_product_order_item_id: required "AllowanceProductOrderItemId",
    allowance_profit_type: required "AllowanceProfitType",
} }

/// What an order item carries beyond the common properties, depending on its kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderItemData {
    /// `Rebate`
    Rebate(OrderItemRebateData),
    /// `Product`
    Product(OrderItemProductData),
    /// `AllowanceDiscount`
    AllowanceDiscount(OrderItemAllowanceDiscountData),
    /// `AllowanceProfits`
    AllowanceProfits(OrderItemAllowanceProfitsData),
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl bindings::Blank for OrderItemData {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

impl bindings::Wire for OrderItemData {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = match object.tag() {
            Some("Rebate") if object.has("Rebate") => Self::Rebate(object.get("Rebate")?),
            Some("Product") if object.has("Product") => {
                Self::Product(object.get("Product")?)
            }
            Some("AllowanceDiscount") if object.has("AllowanceDiscount") => {
                Self::AllowanceDiscount(object.get("AllowanceDiscount")?)
            }
            Some("AllowanceProfits") if object.has("AllowanceProfits") => {
                Self::AllowanceProfits(object.get("AllowanceProfits")?)
            }
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::Rebate(value) => writer.tagged("Rebate", Some(("Rebate", value))),
            Self::Product(value) => writer.tagged("Product", Some(("Product", value))),
            Self::AllowanceDiscount(value) => {
                writer.tagged("AllowanceDiscount", Some(("AllowanceDiscount", value)))
            }
            Self::AllowanceProfits(value) => {
                writer.tagged("AllowanceProfits", Some(("AllowanceProfits", value)))
            }
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

bindings::serde_by_wire!(OrderItemData);

/// Whether an item fell away along with its reservation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemOptions {
    /// `CanceledWithReservation`: yes or no.
    pub canceled_with_reservation: bool,
}

bindings::object! { OrderItemOptions {
    canceled_with_reservation: required "CanceledWithReservation",
} }

/// Which product, for which age category, was ordered, and whether it is an allowance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemProductData {
    /// `ProductId`: id of [`Product`](entities::Product).
    pub product_id: bindings::Id<entities::Product>,
    /// `AgeCategoryId`: id of [`AgeCategory`](entities::AgeCategory).
    pub age_category_id: Option<bindings::Id<entities::AgeCategory>>,
    /// `ProductType`: [`ProductTypeEnum`].
    pub product_type: Option<ProductTypeEnum>,
}

bindings::object! { OrderItemProductData {
    product_id: required "ProductId",
    age_category_id: optional "AgeCategoryId",
    product_type: optional "ProductType",
} }

/// Which item a rebate takes back, and the product of that item.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemRebateData {
    /// `ProductId`: id of [`Product`](entities::Product).
    pub product_id: Option<bindings::Id<entities::Product>>,
    /// `RebatedItemId`: id of [`OrderItem`](entities::OrderItem).
    pub rebated_item_id: Option<bindings::Id<entities::OrderItem>>,
}

bindings::object! { OrderItemRebateData {
    product_id: optional "ProductId",
    rebated_item_id: optional "RebatedItemId",
} }

/// A page of order items and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemResult {
    /// `OrderItems`: list of [`OrderItem`], at most 1,000 items.
    pub order_items: Vec<OrderItem>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { OrderItemResult {
    order_items: required "OrderItems",
    cursor: optional "Cursor",
} }

/// Whether an item books the profit or loss of an allowance, or the entry that balances it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AllowanceProfitTypeEnum {
    /// `AllowanceBreakage`
    AllowanceBreakage,
    /// `AllowanceContraBreakage`
    AllowanceContraBreakage,
    /// `AllowanceLoss`
    AllowanceLoss,
    /// `AllowanceContraLoss`
    AllowanceContraLoss,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { AllowanceProfitTypeEnum {
    AllowanceBreakage: "AllowanceBreakage",
    AllowanceContraBreakage: "AllowanceContraBreakage",
    AllowanceLoss: "AllowanceLoss",
    AllowanceContraLoss: "AllowanceContraLoss",
} }

/// What an order item charges or corrects, such as a night, a product, a fee or a tax.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OrderItemTypeEnum {
    /// `CancellationFee`
    CancellationFee,
    /// `NightRebate`
    NightRebate,
    /// `ProductOrderRebate`
    ProductOrderRebate,
    /// `AdditionalExpenseRebate`
    AdditionalExpenseRebate,
    /// `Deposit`
    Deposit,
    /// `ExchangeRateDifference`
    ExchangeRateDifference,
    /// `CustomItem`
    CustomItem,
    /// `ServiceCharge`
    ServiceCharge,
    /// `CityTax`
    CityTax,
    /// `CityTaxDiscount`
    CityTaxDiscount,
    /// `SpaceOrder`
    SpaceOrder,
    /// `ProductOrder`
    ProductOrder,
    /// `Surcharge`
    Surcharge,
    /// `TaxCorrection`
    TaxCorrection,
    /// `ResourceUpgradeFee`
    ResourceUpgradeFee,
    /// `InvoiceFee`
    InvoiceFee,
    /// `MulticurrencyFee`
    MulticurrencyFee,
    /// `AllowanceDiscount`
    AllowanceDiscount,
    /// `AllowanceBreakage`
    AllowanceBreakage,
    /// `AllowanceContraBreakage`
    AllowanceContraBreakage,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { OrderItemTypeEnum {
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
    /// `Product`
    Product,
    /// `Allowance`
    Allowance,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { ProductTypeEnum {
    Product: "Product",
    Allowance: "Allowance",
} }

/// Where the revenue of an item comes from, whether a service, a product or an addition.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RevenueTypeEnum {
    /// `Service`
    Service,
    /// `Product`
    Product,
    /// `Additional`
    Additional,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { RevenueTypeEnum {
    Service: "Service",
    Product: "Product",
    Additional: "Additional",
} }
