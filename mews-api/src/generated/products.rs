// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `products`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Decimal, Effect, FilterInfo, HybridId, Id, IdListInfo,
    Incremental, KeyedItem, ListInfo, Meaning, Operation, OperationInfo, Paged,
    Paginated, Single, SizeLimit, Timestamp, object, request,
};

use super::entities;
use super::types::{Amount, Limitation, Product, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{ProductsGetPricing, ProductsUpdatePrice, ProductsGetAll, ProductsDelete};

    /// Products sold along with services, and their prices.
    #[derive(Clone, Debug)]
    pub struct Products {
        client: Client,
    }

    impl Client {
        /// Products sold along with services, and their prices.
        pub fn products(&self) -> Products {
            Products::new(self)
        }
    }

    impl Products {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Gives the prices of one product for each time unit from the first start to the last,
        /// also by age category.
        ///
        /// `products/getPricing` ([official
        /// page](https://docs.mews.com/connector-api/operations/products#get-product-pricing))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// Response: [`ProductPricingResult`](super::super::types::ProductPricingResult).
        pub fn get_pricing(&self, request: ProductsGetPricing) -> Call<ProductsGetPricing> {
            Call::new(self.client.clone(), request)
        }

        /// Sets a product's price on intervals of time units; an update without value removes the
        /// adjustments there.
        ///
        /// `products/updatePrice` ([official
        /// page](https://docs.mews.com/connector-api/operations/products#update-product-pricing))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `products/getPricing` for the same product and time
        /// units.
        ///
        /// Response: no data.
        pub fn update_price(
            &self,
            request: ProductsUpdatePrice,
        ) -> Call<ProductsUpdatePrice> {
            Call::new(self.client.clone(), request)
        }

        /// Lists products of the given services by ids or last change; default products only with
        /// `IncludeDefault` or ids.
        ///
        /// `products/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/products#get-all-products))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `Products`.
        /// The response may also hold `CustomerProducts`; `items` leaves them out.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run, for the ids in `ServiceIds`; the
        /// items of new ids are all read. Deleted items are among them, marked as such.
        ///
        /// Response: [`ProductResult`](super::super::types::ProductResult).
        pub fn get_all(&self, request: ProductsGetAll) -> Call<ProductsGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Deletes products by id and returns no data.
        ///
        /// `products/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/products#delete-products))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `products/getAll` by `ProductIds` and compare `IsActive`.
        ///
        /// Response: no data.
        pub fn delete(&self, request: ProductsDelete) -> Call<ProductsDelete> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Products::get_pricing`](super::resources::Products::get_pricing),
/// `products/getPricing`.
#[doc(alias = "ProductPricingFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductsGetPricing {
    pub product_id: Id<entities::Product>,
    /// The first time unit begins here (UTC). It must be a boundary of time units in the time
    /// zone of the property: for days, local midnight.
    pub first_time_unit_start_utc: Timestamp,
    /// The last time unit begins here (UTC), and is included. It must be a boundary of time
    /// units in the time zone of the property.
    pub last_time_unit_start_utc: Timestamp,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
}

impl ProductsGetPricing {
    /// Sets the required fields.
    pub fn new(
        product_id: impl Into<Id<entities::Product>>,
        first_time_unit_start_utc: impl Into<Timestamp>,
        last_time_unit_start_utc: impl Into<Timestamp>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            first_time_unit_start_utc: first_time_unit_start_utc.into(),
            last_time_unit_start_utc: last_time_unit_start_utc.into(),
            enterprise_ids: None,
        }
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
}

request! { ProductsGetPricing {
    product_id: required "ProductId",
    first_time_unit_start_utc: required "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: required "LastTimeUnitStartUtc",
    enterprise_ids: optional "EnterpriseIds",
} }

impl Operation for ProductsGetPricing {
    type Response = ProductPricingResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "products/getPricing",
            Effect::Read,
        )
        .portfolio()
        .restricted()
        .filters(
            &[
                FilterInfo::flat("FirstTimeUnitStartUtc","LastTimeUnitStartUtc",Meaning::Contains(None)),
            ],
        )
        .id_lists(&[IdListInfo::new("EnterpriseIds", 1000).min_items(1)]);
}

/// Request of [`Products::update_price`](super::resources::Products::update_price),
/// `products/updatePrice`.
#[doc(alias = "ProductPriceUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductsUpdatePrice {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub product_id: HybridId<entities::Product>,
    /// 1 to 100 items.
    pub price_updates: Vec<ProductPriceUpdate>,
}

impl ProductsUpdatePrice {
    /// Sets the required fields.
    pub fn new(
        product_id: impl Into<HybridId<entities::Product>>,
        price_updates: impl IntoIterator<Item = impl Into<ProductPriceUpdate>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            product_id: product_id.into(),
            price_updates: price_updates.into_iter().map(Into::into).collect(),
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

request! { ProductsUpdatePrice {
    enterprise_id: optional "EnterpriseId",
    product_id: required "ProductId",
    price_updates: required "PriceUpdates",
} }

impl Operation for ProductsUpdatePrice {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "products/updatePrice",
            Effect::Set,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::characters("ProductId").min(1),
                SizeLimit::items("PriceUpdates").min(1).max(100),
            ],
        );
}

/// Request of [`Products::get_all`](super::resources::Products::get_all),
/// `products/getAll`.
#[doc(alias = "ProductFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub product_ids: Option<Vec<Id<entities::Product>>>,
    /// 1 to 1,000 items.
    pub service_ids: Vec<Id<entities::Service>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Whether products that are part of every stay are included.
    pub include_default: Option<bool>,
}

impl ProductsGetAll {
    /// Sets the required fields.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<Id<entities::Service>>>,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            product_ids: None,
            service_ids: service_ids.into_iter().map(Into::into).collect(),
            updated_utc: None,
            include_default: None,
        }
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

    /// Sets [`product_ids`](field@Self::product_ids). 1 to 1,000 items.
    #[must_use]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<Id<entities::Product>>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`include_default`](field@Self::include_default). Whether products that are part of
    /// every stay are included.
    #[must_use]
    pub fn include_default(mut self, include_default: bool) -> Self {
        self.include_default = Some(include_default);
        self
    }
}

request! { ProductsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    product_ids: optional "ProductIds",
    service_ids: required "ServiceIds",
    updated_utc: optional "UpdatedUtc",
    include_default: optional "IncludeDefault",
} }

impl Operation for ProductsGetAll {
    type Response = ProductResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "products/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("Products", &["Id"]))
        .secondary_lists(&[ListInfo::new("CustomerProducts", &["Id"])])
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ProductIds", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 1000).min_items(1),
            ],
        );
}

impl Paginated for ProductsGetAll {
    type Item = Product;
}

impl Incremental for ProductsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds", "ServiceIds"])
        .deletions();
}

impl KeyedItem for Product {
    type Key = Id<entities::Product>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// Request of [`Products::delete`](super::resources::Products::delete), `products/delete`.
#[doc(alias = "ProductDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductsDelete {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// At most 1,000 items.
    pub product_ids: Vec<Id<entities::Product>>,
}

impl ProductsDelete {
    /// Sets the required fields.
    pub fn new(
        product_ids: impl IntoIterator<Item = impl Into<Id<entities::Product>>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            product_ids: product_ids.into_iter().map(Into::into).collect(),
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

request! { ProductsDelete {
    enterprise_id: optional "EnterpriseId",
    product_ids: required "ProductIds",
} }

impl Operation for ProductsDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "products/delete",
            Effect::Transition,
        )
        .portfolio()
        .id_lists(&[IdListInfo::new("ProductIds", 1000)]);
}

/// Prices of a product for one age category, one for each time unit of the answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductAgeCategoryPrice {
    pub age_category_id: Id<entities::AgeCategory>,
    pub prices: Vec<Amount>,
}

object! { ProductAgeCategoryPrice {
    age_category_id: required "AgeCategoryId",
    prices: required "Prices",
} }

/// A new price of the product from one time unit to another; no value takes the adjustments
/// away.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductPriceUpdate {
    pub value: Option<Decimal>,
    /// The first time unit begins here (UTC). It must be a boundary of time units in the time
    /// zone of the property: for days, local midnight.
    pub first_time_unit_start_utc: Option<Timestamp>,
    /// The last time unit begins here (UTC), and is included. It must be a boundary of time
    /// units in the time zone of the property.
    pub last_time_unit_start_utc: Option<Timestamp>,
}

impl ProductPriceUpdate {
    /// Sets the price of all time units from the first to the last.
    pub fn set(
        value: impl Into<Decimal>,
        first_time_unit_start_utc: impl Into<Timestamp>,
        last_time_unit_start_utc: impl Into<Timestamp>,
    ) -> Self {
        Self {
            value: Some(value.into()),
            first_time_unit_start_utc: Some(first_time_unit_start_utc.into()),
            last_time_unit_start_utc: Some(last_time_unit_start_utc.into()),
        }
    }

    /// Removes the adjustments of the price of all time units from the first to the last.
    pub fn remove(
        first_time_unit_start_utc: impl Into<Timestamp>,
        last_time_unit_start_utc: impl Into<Timestamp>,
    ) -> Self {
        Self {
            value: None,
            first_time_unit_start_utc: Some(first_time_unit_start_utc.into()),
            last_time_unit_start_utc: Some(last_time_unit_start_utc.into()),
        }
    }
}

object! { ProductPriceUpdate {
    value: optional "Value",
    first_time_unit_start_utc: optional "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: optional "LastTimeUnitStartUtc",
} }

/// Prices of one product for each time unit, in general and by age category.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductPricingResult {
    pub product_id: Id<entities::Product>,
    /// Starts of the time units, in UTC and in order. The other lists of the response have one
    /// entry for each.
    pub time_unit_starts_utc: Vec<Timestamp>,
    pub base_amount_prices: Vec<Amount>,
    pub age_category_prices: Vec<ProductAgeCategoryPrice>,
}

object! { ProductPricingResult {
    product_id: required "ProductId",
    time_unit_starts_utc: required "TimeUnitStartsUtc",
    base_amount_prices: required "BaseAmountPrices",
    age_category_prices: required "AgeCategoryPrices",
} }

/// One page of products, those meant for customers apart, and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductResult {
    pub products: Vec<Product>,
    /// `None` in responses from before the service sent it.
    pub customer_products: Option<Vec<Product>>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { ProductResult {
    products: required "Products",
    customer_products: optional "CustomerProducts",
    cursor: optional "Cursor",
} }
