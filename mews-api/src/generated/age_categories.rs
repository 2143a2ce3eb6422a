// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `ageCategories`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Timestamp,
    UnrecognizedValue, object, open_enum, request,
};

use super::entities;
use super::types::{ActivityStates, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::AgeCategoriesGetAll;

    /// Age groups of guests, such as adults and children, as each service defines them.
    #[derive(Clone, Debug)]
    pub struct AgeCategories {
        client: Client,
    }

    impl Client {
        /// Age groups of guests, such as adults and children, as each service defines them.
        pub fn age_categories(&self) -> AgeCategories {
            AgeCategories::new(self)
        }
    }

    impl AgeCategories {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists age categories by service, id, time of last change or activity; without services,
        /// those of all bookable ones.
        ///
        /// `ageCategories/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/agecategories#get-all-age-categories))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `AgeCategories`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response: [`AgeCategoryResult`](super::super::types::AgeCategoryResult).
        pub fn get_all(&self, request: AgeCategoriesGetAll) -> Call<AgeCategoriesGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`AgeCategories::get_all`](super::resources::AgeCategories::get_all),
/// `ageCategories/getAll`.
#[doc(alias = "AgeCategoryParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AgeCategoriesGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub age_category_ids: Option<Vec<Id<entities::AgeCategory>>>,
    /// 1 to 1,000 items.
    pub service_ids: Option<Vec<Id<entities::Service>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Whether active items, deleted ones or both are returned. The default differs between
    /// operations, so set both to see deletions.
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl AgeCategoriesGetAll {
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

    /// Sets [`age_category_ids`](field@Self::age_category_ids). 1 to 1,000 items.
    #[must_use]
    pub fn age_category_ids(
        mut self,
        age_category_ids: impl IntoIterator<Item = impl Into<Id<entities::AgeCategory>>>,
    ) -> Self {
        self.age_category_ids = Some(
            age_category_ids.into_iter().map(Into::into).collect(),
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

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`activity_states`](field@Self::activity_states). Whether active items, deleted
    /// ones or both are returned. The default differs between operations, so set both to see
    /// deletions.
    #[must_use]
    pub fn activity_states(
        mut self,
        activity_states: impl IntoIterator<Item = impl Into<ActivityStates>>,
    ) -> Self {
        self.activity_states = Some(
            activity_states.into_iter().map(Into::into).collect(),
        );
        self
    }
}

request! { AgeCategoriesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    age_category_ids: optional "AgeCategoryIds",
    service_ids: optional "ServiceIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl Operation for AgeCategoriesGetAll {
    type Response = AgeCategoryResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "ageCategories/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("AgeCategories", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("AgeCategoryIds", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for AgeCategoriesGetAll {
    type Item = AgeCategory;
}

impl Incremental for AgeCategoriesGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for AgeCategory {
    type Key = Id<entities::AgeCategory>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// A group of guests of a service, bounded by age and classified as adult or child.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgeCategory {
    pub id: Id<entities::AgeCategory>,
    pub service_id: Id<entities::Service>,
    /// Youngest age in years.
    pub minimal_age: Option<i32>,
    /// Oldest age in years.
    pub maximal_age: Option<i32>,
    /// By language and culture code, such as `en-US`.
    pub names: std::collections::BTreeMap<String, String>,
    /// By language and culture code, such as `en-US`.
    pub short_names: Option<std::collections::BTreeMap<String, String>>,
    /// `None` in responses from before the service sent it.
    pub created_utc: Option<Timestamp>,
    /// `None` in responses from before the service sent it.
    pub updated_utc: Option<Timestamp>,
    /// `None` in responses from before the service sent it.
    pub classification: Option<AgeCategoryClassificationEnum>,
    /// False once it was deleted or deactivated.
    ///
    /// `None` in responses from before the service sent it.
    pub is_active: Option<bool>,
    /// At most 255 characters.
    pub external_identifier: Option<String>,
}

object! { AgeCategory {
    id: required "Id",
    service_id: required "ServiceId",
    minimal_age: optional "MinimalAge",
    maximal_age: optional "MaximalAge",
    names: required "Names",
    short_names: optional "ShortNames",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    classification: optional "Classification",
    is_active: optional "IsActive",
    external_identifier: optional "ExternalIdentifier",
} }

/// A page of age categories and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgeCategoryResult {
    pub age_categories: Vec<AgeCategory>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { AgeCategoryResult {
    age_categories: required "AgeCategories",
    cursor: optional "Cursor",
} }

/// Whether an age category stands for adults or for children.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgeCategoryClassificationEnum {
    Adult,
    Child,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { AgeCategoryClassificationEnum {
    Adult: "Adult",
    Child: "Child",
} }
