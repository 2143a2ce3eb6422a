// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `productCategories`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, ProductCategoriesGetAll};

    /// Categories into which the products of a service are sorted.
    #[derive(Clone, Debug)]
    pub struct ProductCategories {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Categories into which the products of a service are sorted.
        pub fn product_categories(&self) -> ProductCategories {
            ProductCategories::new(self)
        }
    }

    impl ProductCategories {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists product categories of the given services by ids or time of their last change.
        ///
        /// `productCategories/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/productcategories#get-all-product-categories))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `ProductCategories` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: ProductCategoriesGetAll,
        ) -> bindings::Call<ProductCategoriesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `productCategories/getAll` asks for: the argument of [`ProductCategories::get_all`](super::resources::ProductCategories::get_all).
#[doc(alias = "ProductCategoryFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductCategoriesGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ProductCategoryIds`: ids of [`ProductCategory`](entities::ProductCategory), 1 to 1,000 items.
    pub product_category_ids: Option<Vec<bindings::Id<entities::ProductCategory>>>,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Vec<bindings::Id<entities::Service>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl ProductCategoriesGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Service>>>,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            product_category_ids: None,
            service_ids: service_ids.into_iter().map(Into::into).collect(),
            updated_utc: None,
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

    /// Sets `ProductCategoryIds`.
    #[must_use]
    pub fn product_category_ids(
        mut self,
        product_category_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ProductCategory>>,
        >,
    ) -> Self {
        self.product_category_ids = Some(
            product_category_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

bindings::object! { ProductCategoriesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    product_category_ids: optional "ProductCategoryIds",
    service_ids: required "ServiceIds",
    updated_utc: optional "UpdatedUtc",
} }

impl bindings::Operation for ProductCategoriesGetAll {
    type Response = ProductCategoryResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "productCategories/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("ProductCategories", &["Id"]))
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
                bindings::IdListInfo::new("ProductCategoryIds", 1000),
                bindings::IdListInfo::new("ServiceIds", 1000),
            ],
        );
}

impl bindings::Paginated for ProductCategoriesGetAll {
    type Item = ProductCategory;
}

/// The group directly above a product category, with its names.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParentProductCategory {
    /// `Id`: id of [`ProductCategory`](entities::ProductCategory).
    pub id: bindings::Id<entities::ProductCategory>,
    /// `Names`: by key, text.
    pub names: std::collections::BTreeMap<String, String>,
}

bindings::object! { ParentProductCategory {
    id: required "Id",
    names: required "Names",
} }

/// A group of products of a service, possibly below another group, with its names in several languages.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductCategory {
    /// `Id`: id of [`ProductCategory`](entities::ProductCategory).
    pub id: bindings::Id<entities::ProductCategory>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `Names`: by key, text.
    pub names: std::collections::BTreeMap<String, String>,
    /// `ShortNames`: by key, text.
    pub short_names: std::collections::BTreeMap<String, String>,
    /// `Descriptions`: by key, text.
    pub descriptions: std::collections::BTreeMap<String, String>,
    /// `ParentProductCategory`: [`ParentProductCategory`].
    pub parent_product_category: Option<ParentProductCategory>,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `Ordering`: whole number.
    pub ordering: i32,
}

bindings::object! { ProductCategory {
    id: required "Id",
    enterprise_id: optional "EnterpriseId",
    service_id: required "ServiceId",
    names: required "Names",
    short_names: required "ShortNames",
    descriptions: required "Descriptions",
    parent_product_category: optional "ParentProductCategory",
    updated_utc: required "UpdatedUtc",
    created_utc: required "CreatedUtc",
    ordering: required "Ordering",
} }

/// One page of product categories and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductCategoryResult {
    /// `ProductCategories`: list of [`ProductCategory`], at most 1,000 items.
    pub product_categories: Vec<ProductCategory>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { ProductCategoryResult {
    product_categories: required "ProductCategories",
    cursor: optional "Cursor",
} }
