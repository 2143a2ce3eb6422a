// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `ageCategories`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{ActivityStates, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, AgeCategoriesGetAll};

    /// Age groups of guests, such as adults and children, as each service defines them.
    #[derive(Clone, Debug)]
    pub struct AgeCategories {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Age groups of guests, such as adults and children, as each service defines them.
        pub fn age_categories(&self) -> AgeCategories {
            AgeCategories::new(self)
        }
    }

    impl AgeCategories {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists age categories by service, id, time of last change or activity; without services, those of all bookable ones.
        ///
        /// `ageCategories/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/agecategories#get-all-age-categories))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `AgeCategories` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: AgeCategoriesGetAll,
        ) -> bindings::Call<AgeCategoriesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `ageCategories/getAll` asks for: the argument of [`AgeCategories::get_all`](super::resources::AgeCategories::get_all).
#[doc(alias = "AgeCategoryParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AgeCategoriesGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `AgeCategoryIds`: ids of [`AgeCategory`](entities::AgeCategory), 1 to 1,000 items.
    pub age_category_ids: Option<Vec<bindings::Id<entities::AgeCategory>>>,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Option<Vec<bindings::Id<entities::Service>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl AgeCategoriesGetAll {
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

    /// Sets `AgeCategoryIds`.
    #[must_use]
    pub fn age_category_ids(
        mut self,
        age_category_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::AgeCategory>>,
        >,
    ) -> Self {
        self.age_category_ids = Some(
            age_category_ids.into_iter().map(Into::into).collect(),
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

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets `ActivityStates`.
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

bindings::object! { AgeCategoriesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    age_category_ids: optional "AgeCategoryIds",
    service_ids: optional "ServiceIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for AgeCategoriesGetAll {
    type Response = AgeCategoryResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "ageCategories/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("AgeCategories", &["Id"]))
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
                bindings::IdListInfo::new("AgeCategoryIds", 1000),
                bindings::IdListInfo::new("ServiceIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for AgeCategoriesGetAll {
    type Item = AgeCategory;
}

/// A group of guests of a service, bounded by age and classified as adult or child.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AgeCategory {
    /// `Id`: id of [`AgeCategory`](entities::AgeCategory).
    pub id: bindings::Id<entities::AgeCategory>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `MinimalAge`: whole number.
    pub minimal_age: Option<i32>,
    /// `MaximalAge`: whole number.
    pub maximal_age: Option<i32>,
    /// `Names`: by key, text.
    pub names: std::collections::BTreeMap<String, String>,
    /// `ShortNames`: by key, text.
    pub short_names: Option<std::collections::BTreeMap<String, String>>,
    /// `CreatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub updated_utc: Option<bindings::Timestamp>,
    /// `Classification`: [`AgeCategoryClassificationEnum`].
    ///
    /// `None` in answers from before the service sent it.
    pub classification: Option<AgeCategoryClassificationEnum>,
    /// `IsActive`: yes or no.
    ///
    /// `None` in answers from before the service sent it.
    pub is_active: Option<bool>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    pub external_identifier: Option<String>,
}

bindings::object! { AgeCategory {
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
    /// `AgeCategories`: list of [`AgeCategory`].
    pub age_categories: Vec<AgeCategory>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { AgeCategoryResult {
    age_categories: required "AgeCategories",
    cursor: optional "Cursor",
} }

/// Whether an age category stands for adults or for children.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgeCategoryClassificationEnum {
    /// `Adult`
    Adult,
    /// `Child`
    Child,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { AgeCategoryClassificationEnum {
    Adult: "Adult",
    Child: "Child",
} }
