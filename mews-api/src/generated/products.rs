// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `products`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{Amount, Limitation, Product, TimeFilterInterval};

pub(super) mod handle {
    use super::{
        bindings, ProductsGetPricing, ProductsUpdatePrice, ProductsGetAll, ProductsDelete,
    };

    /// Products sold along with services, and their prices.
    #[derive(Clone, Debug)]
    pub struct Products {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Products sold along with services, and their prices.
        pub fn products(&self) -> Products {
            Products::new(self)
        }
    }

    impl Products {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Gives the prices of one product for each time unit from the first start to the last, also by age category.
        ///
        /// `products/getPricing` ([official page](https://mews-systems.gitbook.io/connector-api/operations/products#get-product-pricing))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        pub fn get_pricing(
            &self,
            request: ProductsGetPricing,
        ) -> bindings::Call<ProductsGetPricing> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Sets a product's price on intervals of time units; an update without value removes the adjustments there.
        ///
        /// `products/updatePrice` ([official page](https://mews-systems.gitbook.io/connector-api/operations/products#update-product-pricing))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        pub fn update_price(
            &self,
            request: ProductsUpdatePrice,
        ) -> bindings::Call<ProductsUpdatePrice> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists products of the given services by ids or last change; default products only with `IncludeDefault` or ids.
        ///
        /// `products/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/products#get-all-products))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `Products` in pages of at most 1,000.
        /// `CustomerProducts` may come along; `items` leaves that out.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: ProductsGetAll,
        ) -> bindings::Call<ProductsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Deletes products by id and answers nothing.
        ///
        /// `products/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/products#delete-products))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        pub fn delete(&self, request: ProductsDelete) -> bindings::Call<ProductsDelete> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `products/getPricing` asks for: the argument of [`Products::get_pricing`](super::resources::Products::get_pricing).
#[doc(alias = "ProductPricingFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductsGetPricing {
    /// `ProductId`: id of [`Product`](entities::Product).
    pub product_id: bindings::Id<entities::Product>,
    /// `FirstTimeUnitStartUtc`: instant.
    pub first_time_unit_start_utc: bindings::Timestamp,
    /// `LastTimeUnitStartUtc`: instant.
    pub last_time_unit_start_utc: bindings::Timestamp,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
}

impl ProductsGetPricing {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        product_id: impl Into<bindings::Id<entities::Product>>,
        first_time_unit_start_utc: impl Into<bindings::Timestamp>,
        last_time_unit_start_utc: impl Into<bindings::Timestamp>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            first_time_unit_start_utc: first_time_unit_start_utc.into(),
            last_time_unit_start_utc: last_time_unit_start_utc.into(),
            enterprise_ids: None,
        }
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
}

bindings::object! { ProductsGetPricing {
    product_id: required "ProductId",
    first_time_unit_start_utc: required "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: required "LastTimeUnitStartUtc",
    enterprise_ids: optional "EnterpriseIds",
} }

impl bindings::Operation for ProductsGetPricing {
    type Response = ProductPricingResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "products/getPricing",
            bindings::Effect::Read,
        )
        .portfolio()
        .restricted()
        .filters(
            &[
                bindings::FilterInfo::flat(
                    "FirstTimeUnitStartUtc",
                    "LastTimeUnitStartUtc",
                    bindings::Meaning::Contains(None),
                ),
            ],
        )
        .id_lists(&[bindings::IdListInfo::new("EnterpriseIds", 1000)]);
}

/// What `products/updatePrice` asks for: the argument of [`Products::update_price`](super::resources::Products::update_price).
#[doc(alias = "ProductPriceUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductsUpdatePrice {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ProductId`: text.
    pub product_id: String,
    /// `PriceUpdates`: list of [`ProductPriceUpdate`], 1 to 100 items.
    pub price_updates: Vec<ProductPriceUpdate>,
}

impl ProductsUpdatePrice {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        product_id: impl Into<String>,
        price_updates: impl IntoIterator<Item = impl Into<ProductPriceUpdate>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            product_id: product_id.into(),
            price_updates: price_updates.into_iter().map(Into::into).collect(),
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

bindings::object! { ProductsUpdatePrice {
    enterprise_id: optional "EnterpriseId",
    product_id: required "ProductId",
    price_updates: required "PriceUpdates",
} }

impl bindings::Operation for ProductsUpdatePrice {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "products/updatePrice",
            bindings::Effect::Set,
        )
        .portfolio();
}

/// What `products/getAll` asks for: the argument of [`Products::get_all`](super::resources::Products::get_all).
#[doc(alias = "ProductFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ProductIds`: ids of [`Product`](entities::Product), 1 to 1,000 items.
    pub product_ids: Option<Vec<bindings::Id<entities::Product>>>,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Vec<bindings::Id<entities::Service>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `IncludeDefault`: yes or no.
    pub include_default: Option<bool>,
}

impl ProductsGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Service>>>,
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

    /// Sets `ProductIds`.
    #[must_use]
    pub fn product_ids(
        mut self,
        product_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Product>>>,
    ) -> Self {
        self.product_ids = Some(product_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets `IncludeDefault`.
    #[must_use]
    pub fn include_default(mut self, include_default: bool) -> Self {
        self.include_default = Some(include_default);
        self
    }
}

bindings::object! { ProductsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    product_ids: optional "ProductIds",
    service_ids: required "ServiceIds",
    updated_utc: optional "UpdatedUtc",
    include_default: optional "IncludeDefault",
} }

impl bindings::Operation for ProductsGetAll {
    type Response = ProductResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "products/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("Products", &["Id"]))
        .also(&[bindings::ListInfo::new("CustomerProducts", &["Id"])])
        .filters(
            &[
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
                bindings::IdListInfo::new("ProductIds", 1000),
                bindings::IdListInfo::new("ServiceIds", 1000),
            ],
        );
}

impl bindings::Paginated for ProductsGetAll {
    type Item = Product;
}

/// What `products/delete` asks for: the argument of [`Products::delete`](super::resources::Products::delete).
#[doc(alias = "ProductDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductsDelete {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ProductIds`: ids of [`Product`](entities::Product), at most 1,000 items.
    pub product_ids: Vec<bindings::Id<entities::Product>>,
}

impl ProductsDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        product_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Product>>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            product_ids: product_ids.into_iter().map(Into::into).collect(),
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

bindings::object! { ProductsDelete {
    enterprise_id: optional "EnterpriseId",
    product_ids: required "ProductIds",
} }

impl bindings::Operation for ProductsDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "products/delete",
            bindings::Effect::Transition,
        )
        .portfolio()
        .id_lists(&[bindings::IdListInfo::new("ProductIds", 1000)]);
}

/// Prices of a product for one age category, one for each time unit of the answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductAgeCategoryPrice {
    /// `AgeCategoryId`: id of [`AgeCategory`](entities::AgeCategory).
    pub age_category_id: bindings::Id<entities::AgeCategory>,
    /// `Prices`: list of [`Amount`].
    pub prices: Vec<Amount>,
}

bindings::object! { ProductAgeCategoryPrice {
    age_category_id: required "AgeCategoryId",
    prices: required "Prices",
} }

/// A new price of the product from one time unit to another; no value takes the adjustments away.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ProductPriceUpdate {
    /// `Value`: exact decimal number.
    pub value: Option<bindings::Decimal>,
    /// `FirstTimeUnitStartUtc`: instant.
    pub first_time_unit_start_utc: Option<bindings::Timestamp>,
    /// `LastTimeUnitStartUtc`: instant.
    pub last_time_unit_start_utc: Option<bindings::Timestamp>,
}

impl ProductPriceUpdate {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<bindings::Decimal>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `FirstTimeUnitStartUtc`.
    #[must_use]
    pub fn first_time_unit_start_utc(
        mut self,
        first_time_unit_start_utc: impl Into<bindings::Timestamp>,
    ) -> Self {
        self.first_time_unit_start_utc = Some(first_time_unit_start_utc.into());
        self
    }

    /// Sets `LastTimeUnitStartUtc`.
    #[must_use]
    pub fn last_time_unit_start_utc(
        mut self,
        last_time_unit_start_utc: impl Into<bindings::Timestamp>,
    ) -> Self {
        self.last_time_unit_start_utc = Some(last_time_unit_start_utc.into());
        self
    }
}

bindings::object! { ProductPriceUpdate {
    value: optional "Value",
    first_time_unit_start_utc: optional "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: optional "LastTimeUnitStartUtc",
} }

/// Prices of one product for each time unit, in general and by age category.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductPricingResult {
    /// `ProductId`: id of [`Product`](entities::Product).
    pub product_id: bindings::Id<entities::Product>,
    /// `TimeUnitStartsUtc`: instants.
    pub time_unit_starts_utc: Vec<bindings::Timestamp>,
    /// `BaseAmountPrices`: list of [`Amount`].
    pub base_amount_prices: Vec<Amount>,
    /// `AgeCategoryPrices`: list of [`ProductAgeCategoryPrice`].
    pub age_category_prices: Vec<ProductAgeCategoryPrice>,
}

bindings::object! { ProductPricingResult {
    product_id: required "ProductId",
    time_unit_starts_utc: required "TimeUnitStartsUtc",
    base_amount_prices: required "BaseAmountPrices",
    age_category_prices: required "AgeCategoryPrices",
} }

/// One page of products, those meant for customers apart, and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductResult {
    /// `Products`: list of [`Product`].
    pub products: Vec<Product>,
    /// `CustomerProducts`: list of [`Product`].
    ///
    /// `None` in answers from before the service sent it.
    pub customer_products: Option<Vec<Product>>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { ProductResult {
    products: required "Products",
    customer_products: optional "CustomerProducts",
    cursor: optional "Cursor",
} }
