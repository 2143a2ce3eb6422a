// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `productCategories`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Timestamp, object,
    request,
};

use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::ProductCategoriesGetAll;

    /// Categories into which the products of a service are sorted.
    #[derive(Clone, Debug)]
    pub struct ProductCategories {
        client: Client,
    }

    impl Client {
        /// Categories into which the products of a service are sorted.
        pub fn product_categories(&self) -> ProductCategories {
            ProductCategories::new(self)
        }
    }

    impl ProductCategories {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists product categories of the given services by ids or time of their last change.
        ///
        /// `productCategories/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/productcategories#get-all-product-categories))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `ProductCategories`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run, for the ids in `ServiceIds`; the
        /// items of new ids are all read. It does not show deletions: `full_compare` finds them.
        ///
        /// Response: [`ProductCategoryResult`](super::super::types::ProductCategoryResult).
        pub fn get_all(
            &self,
            request: ProductCategoriesGetAll,
        ) -> Call<ProductCategoriesGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`ProductCategories::get_all`](super::resources::ProductCategories::get_all),
/// `productCategories/getAll`.
#[doc(alias = "ProductCategoryFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductCategoriesGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub product_category_ids: Option<Vec<Id<entities::ProductCategory>>>,
    /// 1 to 1,000 items.
    pub service_ids: Vec<Id<entities::Service>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl ProductCategoriesGetAll {
    /// Sets the required fields.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<Id<entities::Service>>>,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            product_category_ids: None,
            service_ids: service_ids.into_iter().map(Into::into).collect(),
            updated_utc: None,
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

    /// Sets [`product_category_ids`](field@Self::product_category_ids). 1 to 1,000 items.
    #[must_use]
    pub fn product_category_ids(
        mut self,
        product_category_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ProductCategory>>,
        >,
    ) -> Self {
        self.product_category_ids = Some(
            product_category_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

request! { ProductCategoriesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    product_category_ids: optional "ProductCategoryIds",
    service_ids: required "ServiceIds",
    updated_utc: optional "UpdatedUtc",
} }

impl Operation for ProductCategoriesGetAll {
    type Response = ProductCategoryResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "productCategories/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("ProductCategories", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ProductCategoryIds", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 1000).min_items(1),
            ],
        );
}

impl Paginated for ProductCategoriesGetAll {
    type Item = ProductCategory;
}

impl Incremental for ProductCategoriesGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds", "ServiceIds"]);
}

impl KeyedItem for ProductCategory {
    type Key = Id<entities::ProductCategory>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// The group directly above a product category, with its names.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ParentProductCategory {
    pub id: Id<entities::ProductCategory>,
    /// By language and culture code, such as `en-US`.
    pub names: std::collections::BTreeMap<String, String>,
}

object! { ParentProductCategory {
    id: required "Id",
    names: required "Names",
} }

/// A group of products of a service, possibly below another group, with its names in
/// several languages.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductCategory {
    pub id: Id<entities::ProductCategory>,
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub service_id: Id<entities::Service>,
    /// By language and culture code, such as `en-US`.
    pub names: std::collections::BTreeMap<String, String>,
    /// By language and culture code, such as `en-US`.
    pub short_names: std::collections::BTreeMap<String, String>,
    /// By language and culture code, such as `en-US`.
    pub descriptions: std::collections::BTreeMap<String, String>,
    pub parent_product_category: Option<ParentProductCategory>,
    pub updated_utc: Timestamp,
    pub created_utc: Timestamp,
    /// Position in lists.
    pub ordering: i32,
}

object! { ProductCategory {
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
    /// At most 1,000 items.
    pub product_categories: Vec<ProductCategory>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { ProductCategoryResult {
    product_categories: required "ProductCategories",
    cursor: optional "Cursor",
} }
