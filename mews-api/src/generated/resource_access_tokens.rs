// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `resourceAccessTokens`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, RequestRule, Secret,
    Single, SizeLimit, Timestamp, Update, object, request,
};

use super::entities;

use super::types::{
    Limitation, ResourceAccessToken, ResourceAccessTokenType, TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};

    use super::{
        ResourceAccessTokensGetAll, ResourceAccessTokensAdd, ResourceAccessTokensUpdate,
        ResourceAccessTokensDelete,
    };

    /// PIN codes and RFID tags that open resources for guests.
    #[derive(Clone, Debug)]
    pub struct ResourceAccessTokens {
        client: Client,
    }

    impl Client {
        /// PIN codes and RFID tags that open resources for guests.
        pub fn resource_access_tokens(&self) -> ResourceAccessTokens {
            ResourceAccessTokens::new(self)
        }
    }

    impl ResourceAccessTokens {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists access tokens of resources by ids, reservations, validity or last change, one of
        /// which is needed.
        ///
        /// `resourceAccessTokens/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/resourceaccesstokens#get-all-resource-access-tokens))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `ResourceAccessTokens`.
        /// `CollidingUtc` and `UpdatedUtc` span at most 3 months.
        /// At least one of `ResourceAccessTokenIds`, `ServiceOrderIds`, `CollidingUtc` and
        /// `UpdatedUtc` must be set.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such. The first run reads from the year 2000, since a filter is required.
        ///
        /// Response: [`ResourceAccessTokenResult`](super::super::types::ResourceAccessTokenResult).
        pub fn get_all(
            &self,
            request: ResourceAccessTokensGetAll,
        ) -> Call<ResourceAccessTokensGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Creates PIN codes or tags for reservations, optionally for one guest or resource, and
        /// returns them.
        ///
        /// `resourceAccessTokens/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/resourceaccesstokens#add-resource-access-tokens))
        ///
        /// Creates or moves something: a repeated call may do so again.
        ///
        /// After an unknown outcome: read `resourceAccessTokens/getAll` by `ServiceOrderIds` and
        /// look for the `Value`.
        ///
        /// Response:
        /// [`ResourceAccessTokenAdditionResult`](super::super::types::ResourceAccessTokenAdditionResult).
        pub fn add(
            &self,
            request: ResourceAccessTokensAdd,
        ) -> Call<ResourceAccessTokensAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Changes value, validity and permissions of access tokens by id and returns the tokens.
        ///
        /// `resourceAccessTokens/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/resourceaccesstokens#update-resource-access-tokens))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `resourceAccessTokens/getAll` by `ServiceOrderIds` and
        /// compare the changed properties.
        ///
        /// Response:
        /// [`ResourceAccessTokenUpdateResult`](super::super::types::ResourceAccessTokenUpdateResult).
        pub fn update(
            &self,
            request: ResourceAccessTokensUpdate,
        ) -> Call<ResourceAccessTokensUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Deletes access tokens of resources by id and returns no data.
        ///
        /// `resourceAccessTokens/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/resourceaccesstokens#delete-resource-access-tokens))
        ///
        /// State transition: the service rejects a repeated call.
        ///
        /// After an unknown outcome: read `resourceAccessTokens/getAll` by `ServiceOrderIds` and
        /// compare `IsActive`.
        ///
        /// Response: no data.
        pub fn delete(
            &self,
            request: ResourceAccessTokensDelete,
        ) -> Call<ResourceAccessTokensDelete> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of
/// [`ResourceAccessTokens::get_all`](super::resources::ResourceAccessTokens::get_all),
/// `resourceAccessTokens/getAll`.
#[doc(alias = "ResourceAccessTokenFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResourceAccessTokensGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub resource_access_token_ids: Option<Vec<Id<entities::ResourceAccessToken>>>,
    /// 1 to 1,000 items.
    pub service_order_ids: Option<Vec<Id<entities::Reservation>>>,
    /// Selects items whose own interval overlaps this one. Spanning at most 3 months.
    pub colliding_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Whether active items, deleted ones or both are returned. The default differs between
    /// operations, so set both to see deletions.
    pub activity_states: Option<Vec<String>>,
}

impl ResourceAccessTokensGetAll {
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

    /// Sets [`resource_access_token_ids`](field@Self::resource_access_token_ids). 1 to 1,000
    /// items.
    #[must_use]
    pub fn resource_access_token_ids(
        mut self,
        resource_access_token_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ResourceAccessToken>>,
        >,
    ) -> Self {
        self.resource_access_token_ids = Some(
            resource_access_token_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`service_order_ids`](field@Self::service_order_ids). 1 to 1,000 items.
    #[must_use]
    pub fn service_order_ids(
        mut self,
        service_order_ids: impl IntoIterator<Item = impl Into<Id<entities::Reservation>>>,
    ) -> Self {
        self.service_order_ids = Some(
            service_order_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`colliding_utc`](field@Self::colliding_utc). Selects items whose own interval
    /// overlaps this one. Spanning at most 3 months.
    #[must_use]
    pub fn colliding_utc(
        mut self,
        colliding_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.colliding_utc = Some(colliding_utc.into());
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
        activity_states: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.activity_states = Some(
            activity_states.into_iter().map(Into::into).collect(),
        );
        self
    }
}

request! { ResourceAccessTokensGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    resource_access_token_ids: optional "ResourceAccessTokenIds",
    service_order_ids: optional "ServiceOrderIds",
    colliding_utc: optional "CollidingUtc",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl Operation for ResourceAccessTokensGetAll {
    type Response = ResourceAccessTokenResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "resourceAccessTokens/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("ResourceAccessTokens", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("CollidingUtc",Meaning::Overlaps(Some(("ValidityStartUtc", "ValidityEndUtc")))).max_months(3),
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ResourceAccessTokenIds", 1000).min_items(1),
                IdListInfo::new("ServiceOrderIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"])
        .rules(
            &[
                RequestRule::AtLeastOne(
                    &[
                        "ResourceAccessTokenIds",
                        "ServiceOrderIds",
                        "CollidingUtc",
                        "UpdatedUtc",
                    ],
                ),
            ],
        );
}

impl Paginated for ResourceAccessTokensGetAll {
    type Item = ResourceAccessToken;
}

impl Incremental for ResourceAccessTokensGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions()
        .needs_filter();
}

impl KeyedItem for ResourceAccessToken {
    type Key = Id<entities::ResourceAccessToken>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// Request of [`ResourceAccessTokens::add`](super::resources::ResourceAccessTokens::add),
/// `resourceAccessTokens/add`.
#[doc(alias = "MultipleResourceAccessTokenParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessTokensAdd {
    /// 1 to 1,000 items.
    pub resource_access_token_parameters: Vec<ResourceAccessTokenParameters>,
}

impl ResourceAccessTokensAdd {
    /// Sets the required fields.
    pub fn new(
        resource_access_token_parameters: impl IntoIterator<
            Item = impl Into<ResourceAccessTokenParameters>,
        >,
    ) -> Self {
        Self {
            resource_access_token_parameters: resource_access_token_parameters
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

request! { ResourceAccessTokensAdd {
    resource_access_token_parameters: required "ResourceAccessTokenParameters",
} }

impl Operation for ResourceAccessTokensAdd {
    type Response = ResourceAccessTokenAdditionResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "resourceAccessTokens/add",
            Effect::Create,
        )
        .limits(
            &[
                SizeLimit::items("ResourceAccessTokenParameters").min(1).max(1000),
                SizeLimit::characters("ResourceAccessTokenParameters.Value")
                    .min(1)
                    .max(255),
            ],
        );
}

/// Request of
/// [`ResourceAccessTokens::update`](super::resources::ResourceAccessTokens::update),
/// `resourceAccessTokens/update`.
#[doc(alias = "MultipleResourceAccessTokenUpdateParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResourceAccessTokensUpdate {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub resource_access_token_updates: Option<Vec<ResourceAccessTokenUpdateParameters>>,
}

impl ResourceAccessTokensUpdate {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`resource_access_token_updates`](field@Self::resource_access_token_updates).
    #[must_use]
    pub fn resource_access_token_updates(
        mut self,
        resource_access_token_updates: impl IntoIterator<
            Item = impl Into<ResourceAccessTokenUpdateParameters>,
        >,
    ) -> Self {
        self.resource_access_token_updates = Some(
            resource_access_token_updates.into_iter().map(Into::into).collect(),
        );
        self
    }
}

request! { ResourceAccessTokensUpdate {
    enterprise_id: optional "EnterpriseId",
    resource_access_token_updates: optional "ResourceAccessTokenUpdates",
} }

impl Operation for ResourceAccessTokensUpdate {
    type Response = ResourceAccessTokenUpdateResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "resourceAccessTokens/update",
            Effect::Set,
        )
        .portfolio()
        .limits(
            &[SizeLimit::characters("ResourceAccessTokenUpdates.Value.Value").max(255)],
        );
}

/// Request of
/// [`ResourceAccessTokens::delete`](super::resources::ResourceAccessTokens::delete),
/// `resourceAccessTokens/delete`.
#[doc(alias = "ResourceAccessTokenDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessTokensDelete {
    pub ids: Vec<Id<entities::ResourceAccessToken>>,
}

impl ResourceAccessTokensDelete {
    /// Sets the required fields.
    pub fn new(
        ids: impl IntoIterator<Item = impl Into<Id<entities::ResourceAccessToken>>>,
    ) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

request! { ResourceAccessTokensDelete {
    ids: required "Ids",
} }

impl Operation for ResourceAccessTokensDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
        "resourceAccessTokens/delete",
        Effect::Transition,
    );
}

/// The access tokens as created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessTokenAdditionResult {
    pub resource_access_tokens: Vec<ResourceAccessToken>,
}

object! { ResourceAccessTokenAdditionResult {
    resource_access_tokens: required "ResourceAccessTokens",
} }

/// An access token to create, with its reservation, value, validity and permissions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessTokenParameters {
    pub service_order_id: Id<entities::Reservation>,
    pub companionship_id: Option<Id<entities::Companionship>>,
    pub resource_id: Option<Id<entities::Resource>>,
    /// At most 255 characters.
    pub value: Secret,
    pub r#type: ResourceAccessTokenType,
    pub serial_number: Option<String>,
    pub validity_start_utc: Timestamp,
    pub validity_end_utc: Timestamp,
    pub permissions: ResourceAccessTokenPermissionsParameters,
}

impl ResourceAccessTokenParameters {
    /// Sets the required fields.
    pub fn new(
        service_order_id: impl Into<Id<entities::Reservation>>,
        value: impl Into<Secret>,
        r#type: impl Into<ResourceAccessTokenType>,
        validity_start_utc: impl Into<Timestamp>,
        validity_end_utc: impl Into<Timestamp>,
        permissions: impl Into<ResourceAccessTokenPermissionsParameters>,
    ) -> Self {
        Self {
            service_order_id: service_order_id.into(),
            companionship_id: None,
            resource_id: None,
            value: value.into(),
            r#type: r#type.into(),
            serial_number: None,
            validity_start_utc: validity_start_utc.into(),
            validity_end_utc: validity_end_utc.into(),
            permissions: permissions.into(),
        }
    }

    /// Sets [`companionship_id`](field@Self::companionship_id).
    #[must_use]
    pub fn companionship_id(
        mut self,
        companionship_id: impl Into<Id<entities::Companionship>>,
    ) -> Self {
        self.companionship_id = Some(companionship_id.into());
        self
    }

    /// Sets [`resource_id`](field@Self::resource_id).
    #[must_use]
    pub fn resource_id(
        mut self,
        resource_id: impl Into<Id<entities::Resource>>,
    ) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Sets [`serial_number`](field@Self::serial_number).
    #[must_use]
    pub fn serial_number(mut self, serial_number: impl Into<String>) -> Self {
        self.serial_number = Some(serial_number.into());
        self
    }
}

object! { ResourceAccessTokenParameters {
    service_order_id: required "ServiceOrderId",
    companionship_id: optional "CompanionshipId",
    resource_id: optional "ResourceId",
    value: required "Value",
    r#type: required "Type",
    serial_number: optional "SerialNumber",
    validity_start_utc: required "ValidityStartUtc",
    validity_end_utc: required "ValidityEndUtc",
    permissions: required "Permissions",
} }

/// Which doors a token is to open or to leave shut, from bed to building.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResourceAccessTokenPermissionsParameters {
    /// `Update::Clear` clears it.
    pub bed: Update<bool>,
    /// `Update::Clear` clears it.
    pub room: Update<bool>,
    /// `Update::Clear` clears it.
    pub floor: Update<bool>,
    /// `Update::Clear` clears it.
    pub building: Update<bool>,
}

impl ResourceAccessTokenPermissionsParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`bed`](field@Self::bed). `Update::Clear` clears it.
    #[must_use]
    pub fn bed(mut self, bed: impl Into<Update<bool>>) -> Self {
        self.bed = bed.into();
        self
    }

    /// Sets [`room`](field@Self::room). `Update::Clear` clears it.
    #[must_use]
    pub fn room(mut self, room: impl Into<Update<bool>>) -> Self {
        self.room = room.into();
        self
    }

    /// Sets [`floor`](field@Self::floor). `Update::Clear` clears it.
    #[must_use]
    pub fn floor(mut self, floor: impl Into<Update<bool>>) -> Self {
        self.floor = floor.into();
        self
    }

    /// Sets [`building`](field@Self::building). `Update::Clear` clears it.
    #[must_use]
    pub fn building(mut self, building: impl Into<Update<bool>>) -> Self {
        self.building = building.into();
        self
    }
}

object! { ResourceAccessTokenPermissionsParameters {
    bed: optional "Bed",
    room: optional "Room",
    floor: optional "Floor",
    building: optional "Building",
} }

/// One page of access tokens and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessTokenResult {
    pub resource_access_tokens: Vec<ResourceAccessToken>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { ResourceAccessTokenResult {
    resource_access_tokens: required "ResourceAccessTokens",
    cursor: optional "Cursor",
} }

/// Changes to one access token; properties left out keep their values.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessTokenUpdateParameters {
    pub resource_access_token_id: Id<entities::ResourceAccessToken>,
    /// `Update::Clear` clears it.
    pub validity_start_utc: Update<Timestamp>,
    /// `Update::Clear` clears it.
    pub validity_end_utc: Update<Timestamp>,
    /// At most 255 characters. `Update::Clear` clears it.
    pub value: Update<Secret>,
    pub permissions: Option<ResourceAccessTokenPermissionsParameters>,
}

impl ResourceAccessTokenUpdateParameters {
    /// Sets the required fields.
    pub fn new(
        resource_access_token_id: impl Into<Id<entities::ResourceAccessToken>>,
    ) -> Self {
        Self {
            resource_access_token_id: resource_access_token_id.into(),
            validity_start_utc: Update::Keep,
            validity_end_utc: Update::Keep,
            value: Update::Keep,
            permissions: None,
        }
    }

    /// Sets [`validity_start_utc`](field@Self::validity_start_utc). `Update::Clear` clears it.
    #[must_use]
    pub fn validity_start_utc(
        mut self,
        validity_start_utc: impl Into<Update<Timestamp>>,
    ) -> Self {
        self.validity_start_utc = validity_start_utc.into();
        self
    }

    /// Sets [`validity_end_utc`](field@Self::validity_end_utc). `Update::Clear` clears it.
    #[must_use]
    pub fn validity_end_utc(
        mut self,
        validity_end_utc: impl Into<Update<Timestamp>>,
    ) -> Self {
        self.validity_end_utc = validity_end_utc.into();
        self
    }

    /// Sets [`value`](field@Self::value). At most 255 characters. `Update::Clear` clears it.
    #[must_use]
    pub fn value(mut self, value: impl Into<Update<Secret>>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets [`permissions`](field@Self::permissions).
    #[must_use]
    pub fn permissions(
        mut self,
        permissions: impl Into<ResourceAccessTokenPermissionsParameters>,
    ) -> Self {
        self.permissions = Some(permissions.into());
        self
    }
}

object! { ResourceAccessTokenUpdateParameters {
    resource_access_token_id: required "ResourceAccessTokenId",
    validity_start_utc: optional "ValidityStartUtc",
    validity_end_utc: optional "ValidityEndUtc",
    value: optional "Value",
    permissions: optional "Permissions",
} }

/// The access tokens as changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessTokenUpdateResult {
    pub resource_access_tokens: Vec<ResourceAccessToken>,
}

object! { ResourceAccessTokenUpdateResult {
    resource_access_tokens: required "ResourceAccessTokens",
} }
