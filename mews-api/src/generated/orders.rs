// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `orders`: its handle, requests and data.

use crate::bindings::{
    Effect, Id, Operation, OperationInfo, Single, SizeLimit, Timestamp, object, request,
};

use super::entities;
use super::types::{AmountParameters, ProductOrderAdditionData};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::OrdersAdd;

    /// Orders of products and free-form items, consumed at one moment.
    #[derive(Clone, Debug)]
    pub struct Orders {
        client: Client,
    }

    impl Client {
        /// Orders of products and free-form items, consumed at one moment.
        pub fn orders(&self) -> Orders {
            Orders::new(self)
        }
    }

    impl Orders {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Charges products or custom items to an account as one new order and returns its id.
        ///
        /// `orders/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/orders#add-order))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `orderItems/getAll` by `AccountIds` and `CreatedUtc`, and
        /// look for the `ExternalIdentifier`, so set one on each item.
        ///
        /// Response: [`OrderAdditionResult`](super::super::types::OrderAdditionResult).
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
        /// use mews_api::requests::{CustomersGetAll, OrdersAdd, ServicesGetAll};
        /// use mews_api::types::{ActivityStates, AmountParameters, CustomerExtent, OrderItemAdditionData};
        /// use mews_api::{Decimal, Outcome};
        ///
        /// let services = client.services().get_all(ServicesGetAll::new()).first_page().await?;
        /// let extent = CustomerExtent::new().customers(true);
        /// let request = CustomersGetAll::new(extent).activity_states([ActivityStates::Active]);
        /// let customers = client.customers().get_all(request).first_page().await?;
        /// let service = services.services[0].id.clone();
        /// let guest = customers.customers[0].id.clone();
        ///
        /// let price: Decimal = "4.50".parse()?;
        /// let price = AmountParameters::new("EUR", ["UK-2022-20%"]).gross_value(price);
        /// let coffee = OrderItemAdditionData::new("Espresso", 2, price);
        /// let order = OrdersAdd::new(service, guest).items([coffee]);
        /// match client.orders().add(order).send().await {
        ///     Ok(_) => println!("charged to the room"),
        ///     // Not sent again: it might be charged twice. Look it up first.
        ///     Err(error) if error.outcome() == Outcome::Unknown => println!("perhaps charged: {error}"),
        ///     Err(error) => return Err(error.into()),
        /// }
        /// # Ok::<(), Box<dyn std::error::Error>>(()) })?;
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        pub fn add(&self, request: OrdersAdd) -> Call<OrdersAdd> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Orders::add`](super::resources::Orders::add), `orders/add`.
#[doc(alias = "OrderAdditionParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrdersAdd {
    /// For portfolio access tokens, which must set it: the property to act on. Ignored for
    /// others.
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub service_id: Id<entities::Service>,
    /// The customer or company that is charged.
    pub account_id: Id<entities::Account>,
    #[deprecated(note = "use `account_id`")]
    pub customer_id: Option<Id<entities::Customer>>,
    pub options: Option<OrderAdditionOptions>,
    /// Products of the service to order.
    pub product_orders: Option<Vec<ProductOrderAdditionData>>,
    /// Free items with a price of your own.
    pub items: Option<Vec<OrderItemAdditionData>>,
    /// Time of consumption in UTC. By default the present.
    pub consumption_utc: Option<Timestamp>,
    pub notes: Option<String>,
    pub business_segment_id: Option<Id<entities::BusinessSegment>>,
    /// An open bill of the account to put the items on.
    pub bill_id: Option<Id<entities::Bill>>,
    /// The reservation to show the order with.
    pub linked_reservation_id: Option<Id<entities::Reservation>>,
}

impl OrdersAdd {
    /// Sets the required fields.
    pub fn new(
        service_id: impl Into<Id<entities::Service>>,
        account_id: impl Into<Id<entities::Account>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            service_id: service_id.into(),
            account_id: account_id.into(),
            customer_id: None,
            options: None,
            product_orders: None,
            items: None,
            consumption_utc: None,
            notes: None,
            business_segment_id: None,
            bill_id: None,
            linked_reservation_id: None,
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

    /// Sets [`options`](field@Self::options).
    #[must_use]
    pub fn options(mut self, options: impl Into<OrderAdditionOptions>) -> Self {
        self.options = Some(options.into());
        self
    }

    /// Sets [`product_orders`](field@Self::product_orders). Products of the service to order.
    #[must_use]
    pub fn product_orders(
        mut self,
        product_orders: impl IntoIterator<Item = impl Into<ProductOrderAdditionData>>,
    ) -> Self {
        self.product_orders = Some(product_orders.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`items`](field@Self::items). Free items with a price of your own.
    #[must_use]
    pub fn items(
        mut self,
        items: impl IntoIterator<Item = impl Into<OrderItemAdditionData>>,
    ) -> Self {
        self.items = Some(items.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`consumption_utc`](field@Self::consumption_utc). Time of consumption in UTC. By
    /// default the present.
    #[must_use]
    pub fn consumption_utc(mut self, consumption_utc: impl Into<Timestamp>) -> Self {
        self.consumption_utc = Some(consumption_utc.into());
        self
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets [`business_segment_id`](field@Self::business_segment_id).
    #[must_use]
    pub fn business_segment_id(
        mut self,
        business_segment_id: impl Into<Id<entities::BusinessSegment>>,
    ) -> Self {
        self.business_segment_id = Some(business_segment_id.into());
        self
    }

    /// Sets [`bill_id`](field@Self::bill_id). An open bill of the account to put the items on.
    #[must_use]
    pub fn bill_id(mut self, bill_id: impl Into<Id<entities::Bill>>) -> Self {
        self.bill_id = Some(bill_id.into());
        self
    }

    /// Sets [`linked_reservation_id`](field@Self::linked_reservation_id). The reservation to
    /// show the order with.
    #[must_use]
    pub fn linked_reservation_id(
        mut self,
        linked_reservation_id: impl Into<Id<entities::Reservation>>,
    ) -> Self {
        self.linked_reservation_id = Some(linked_reservation_id.into());
        self
    }
}

request! { OrdersAdd {
    enterprise_id: optional "EnterpriseId",
    service_id: required "ServiceId",
    account_id: required "AccountId",
    customer_id: optional "CustomerId",
    options: optional "Options",
    product_orders: optional "ProductOrders",
    items: optional "Items",
    consumption_utc: optional "ConsumptionUtc",
    notes: optional "Notes",
    business_segment_id: optional "BusinessSegmentId",
    bill_id: optional "BillId",
    linked_reservation_id: optional "LinkedReservationId",
} }

impl Operation for OrdersAdd {
    type Response = OrderAdditionResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "orders/add",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::characters("ProductOrders.UnitAmount.Currency").min(1),
                SizeLimit::characters("Items.Name").min(1),
                SizeLimit::characters("Items.UnitAmount.Currency").min(1),
            ],
        );
}

/// Switches for a new order; by default its items may be grouped.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderAdditionOptions {
    /// Whether equal items are kept apart on the bill.
    pub disable_item_grouping: Option<bool>,
}

impl OrderAdditionOptions {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`disable_item_grouping`](field@Self::disable_item_grouping). Whether equal items
    /// are kept apart on the bill.
    #[must_use]
    pub fn disable_item_grouping(mut self, disable_item_grouping: bool) -> Self {
        self.disable_item_grouping = Some(disable_item_grouping);
        self
    }
}

object! { OrderAdditionOptions {
    disable_item_grouping: optional "DisableItemGrouping",
} }

/// The id of the new order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderAdditionResult {
    pub order_id: Option<Id<entities::ServiceOrder>>,
}

object! { OrderAdditionResult {
    order_id: optional "OrderId",
} }

/// A charge for something other than a product of the property. Its total is the unit
/// amount times the count.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemAdditionData {
    pub name: String,
    pub unit_count: i32,
    /// Price of one unit. The item costs this times `UnitCount`.
    pub unit_amount: AmountParameters,
    pub accounting_category_id: Option<Id<entities::AccountingCategory>>,
    /// Your own identifier, such as a receipt number. Set it, to find the item after an unknown
    /// outcome.
    pub external_identifier: Option<String>,
}

impl OrderItemAdditionData {
    /// Sets the required fields.
    pub fn new(
        name: impl Into<String>,
        unit_count: i32,
        unit_amount: impl Into<AmountParameters>,
    ) -> Self {
        Self {
            name: name.into(),
            unit_count,
            unit_amount: unit_amount.into(),
            accounting_category_id: None,
            external_identifier: None,
        }
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

    /// Sets [`external_identifier`](field@Self::external_identifier). Your own identifier, such
    /// as a receipt number. Set it, to find the item after an unknown outcome.
    #[must_use]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }
}

object! { OrderItemAdditionData {
    name: required "Name",
    unit_count: required "UnitCount",
    unit_amount: required "UnitAmount",
    accounting_category_id: optional "AccountingCategoryId",
    external_identifier: optional "ExternalIdentifier",
} }
