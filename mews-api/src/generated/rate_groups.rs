// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `rateGroups`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{ActivityStates, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, RateGroupsGetAll};

    /// Groups into which the rates of a service are sorted.
    #[derive(Clone, Debug)]
    pub struct RateGroups {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Groups into which the rates of a service are sorted.
        pub fn rate_groups(&self) -> RateGroups {
            RateGroups::new(self)
        }
    }

    impl RateGroups {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists rate groups by ids or services, one of which is needed, by external identifiers, activity and last change.
        ///
        /// `rateGroups/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/rategroups#get-all-rate-groups))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `RateGroups` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: RateGroupsGetAll,
        ) -> bindings::Call<RateGroupsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `rateGroups/getAll` asks for: the argument of [`RateGroups::get_all`](super::resources::RateGroups::get_all).
#[doc(alias = "RateGroupFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RateGroupsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `RateGroupIds`: ids of [`RateGroup`](entities::RateGroup), 1 to 1,000 items.
    pub rate_group_ids: Option<Vec<bindings::Id<entities::RateGroup>>>,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Option<Vec<bindings::Id<entities::Service>>>,
    /// `ExternalIdentifiers`: texts, 1 to 1,000 items.
    pub external_identifiers: Option<Vec<String>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl RateGroupsGetAll {
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

    /// Sets `RateGroupIds`.
    #[must_use]
    pub fn rate_group_ids(
        mut self,
        rate_group_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::RateGroup>>,
        >,
    ) -> Self {
        self.rate_group_ids = Some(rate_group_ids.into_iter().map(Into::into).collect());
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

    /// Sets `ExternalIdentifiers`.
    #[must_use]
    pub fn external_identifiers(
        mut self,
        external_identifiers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.external_identifiers = Some(
            external_identifiers.into_iter().map(Into::into).collect(),
        );
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

bindings::object! { RateGroupsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    rate_group_ids: optional "RateGroupIds",
    service_ids: optional "ServiceIds",
    external_identifiers: optional "ExternalIdentifiers",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for RateGroupsGetAll {
    type Response = RateGroupResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "rateGroups/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("RateGroups", &["Id"]))
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
                bindings::IdListInfo::new("RateGroupIds", 1000),
                bindings::IdListInfo::new("ServiceIds", 1000),
                bindings::IdListInfo::new("ExternalIdentifiers", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for RateGroupsGetAll {
    type Item = RateGroup;
}

/// A group of rates of a service, with its names in several languages.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateGroup {
    /// `Id`: id of [`RateGroup`](entities::RateGroup).
    pub id: bindings::Id<entities::RateGroup>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `Ordering`: whole number.
    pub ordering: i32,
    /// `Names`: by key, text.
    pub names: std::collections::BTreeMap<String, String>,
    /// `ShortNames`: by key, text.
    pub short_names: Option<std::collections::BTreeMap<String, String>>,
    /// `Descriptions`: by key, text.
    pub descriptions: Option<std::collections::BTreeMap<String, String>>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    pub external_identifier: Option<String>,
}

bindings::object! { RateGroup {
    id: required "Id",
    service_id: required "ServiceId",
    is_active: required "IsActive",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
    ordering: required "Ordering",
    names: required "Names",
    short_names: optional "ShortNames",
    descriptions: optional "Descriptions",
    external_identifier: optional "ExternalIdentifier",
} }

/// One page of rate groups and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateGroupResult {
    /// `RateGroups`: list of [`RateGroup`], at most 1,000 items.
    pub rate_groups: Vec<RateGroup>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { RateGroupResult {
    rate_groups: required "RateGroups",
    cursor: optional "Cursor",
} }
