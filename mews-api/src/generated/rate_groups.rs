// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `rateGroups`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, RequestRule,
    Timestamp, object, request,
};

use super::entities;
use super::types::{ActivityStates, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::RateGroupsGetAll;

    /// Groups into which the rates of a service are sorted.
    #[derive(Clone, Debug)]
    pub struct RateGroups {
        client: Client,
    }

    impl Client {
        /// Groups into which the rates of a service are sorted.
        pub fn rate_groups(&self) -> RateGroups {
            RateGroups::new(self)
        }
    }

    impl RateGroups {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists rate groups by ids or services, one of which is needed, by external identifiers,
        /// activity and last change.
        ///
        /// `rateGroups/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/rategroups#get-all-rate-groups))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `RateGroups`.
        /// `UpdatedUtc` spans at most 3 months.
        /// At least one of `RateGroupIds` and `ServiceIds` must be set.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response: [`RateGroupResult`](super::super::types::RateGroupResult).
        pub fn get_all(&self, request: RateGroupsGetAll) -> Call<RateGroupsGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`RateGroups::get_all`](super::resources::RateGroups::get_all),
/// `rateGroups/getAll`.
#[doc(alias = "RateGroupFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RateGroupsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub rate_group_ids: Option<Vec<Id<entities::RateGroup>>>,
    /// 1 to 1,000 items.
    pub service_ids: Option<Vec<Id<entities::Service>>>,
    /// 1 to 1,000 items.
    pub external_identifiers: Option<Vec<String>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Whether active items, deleted ones or both are returned. The default differs between
    /// operations, so set both to see deletions.
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl RateGroupsGetAll {
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

    /// Sets [`rate_group_ids`](field@Self::rate_group_ids). 1 to 1,000 items.
    #[must_use]
    pub fn rate_group_ids(
        mut self,
        rate_group_ids: impl IntoIterator<Item = impl Into<Id<entities::RateGroup>>>,
    ) -> Self {
        self.rate_group_ids = Some(rate_group_ids.into_iter().map(Into::into).collect());
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

    /// Sets [`external_identifiers`](field@Self::external_identifiers). 1 to 1,000 items.
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

request! { RateGroupsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    rate_group_ids: optional "RateGroupIds",
    service_ids: optional "ServiceIds",
    external_identifiers: optional "ExternalIdentifiers",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl Operation for RateGroupsGetAll {
    type Response = RateGroupResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "rateGroups/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("RateGroups", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("RateGroupIds", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 1000).min_items(1),
                IdListInfo::new("ExternalIdentifiers", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"])
        .rules(&[RequestRule::AtLeastOne(&["RateGroupIds", "ServiceIds"])]);
}

impl Paginated for RateGroupsGetAll {
    type Item = RateGroup;
}

impl Incremental for RateGroupsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for RateGroup {
    type Key = Id<entities::RateGroup>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// A group of rates of a service, with its names in several languages.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateGroup {
    pub id: Id<entities::RateGroup>,
    pub service_id: Id<entities::Service>,
    /// False once it was deleted or deactivated.
    pub is_active: bool,
    pub created_utc: Timestamp,
    pub updated_utc: Timestamp,
    /// Position in lists.
    pub ordering: i32,
    /// By language and culture code, such as `en-US`.
    pub names: std::collections::BTreeMap<String, String>,
    /// By language and culture code, such as `en-US`.
    pub short_names: Option<std::collections::BTreeMap<String, String>>,
    /// By language and culture code, such as `en-US`.
    pub descriptions: Option<std::collections::BTreeMap<String, String>>,
    /// At most 255 characters.
    pub external_identifier: Option<String>,
}

object! { RateGroup {
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
    /// At most 1,000 items.
    pub rate_groups: Vec<RateGroup>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { RateGroupResult {
    rate_groups: required "RateGroups",
    cursor: optional "Cursor",
} }
