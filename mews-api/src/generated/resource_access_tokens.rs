// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `resourceAccessTokens`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    Limitation, ResourceAccessToken, ResourceAccessTokenType, TimeFilterInterval,
};

pub(super) mod handle {
    use super::{
        bindings, ResourceAccessTokensGetAll, ResourceAccessTokensAdd,
        ResourceAccessTokensUpdate, ResourceAccessTokensDelete,
    };

    /// PIN codes and RFID tags that open resources for guests.
    #[derive(Clone, Debug)]
    pub struct ResourceAccessTokens {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// PIN codes and RFID tags that open resources for guests.
        pub fn resource_access_tokens(&self) -> ResourceAccessTokens {
            ResourceAccessTokens::new(self)
        }
    }

    impl ResourceAccessTokens {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists access tokens of resources by ids, reservations, validity or last change, one of which is needed.
        ///
        /// `resourceAccessTokens/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/resourceaccesstokens#get-all-resource-access-tokens))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `ResourceAccessTokens` in pages of at most 1,000.
        /// `CollidingUtc` and `UpdatedUtc` span at most 3 months.
        pub fn get_all(
            &self,
            request: ResourceAccessTokensGetAll,
        ) -> bindings::Call<ResourceAccessTokensGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Creates PIN codes or tags for reservations, optionally for one guest or resource, and answers them.
        ///
        /// `resourceAccessTokens/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/resourceaccesstokens#add-resource-access-tokens))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        pub fn add(
            &self,
            request: ResourceAccessTokensAdd,
        ) -> bindings::Call<ResourceAccessTokensAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Changes value, validity and permissions of access tokens by id and answers the tokens.
        ///
        /// `resourceAccessTokens/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/resourceaccesstokens#update-resource-access-tokens))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        pub fn update(
            &self,
            request: ResourceAccessTokensUpdate,
        ) -> bindings::Call<ResourceAccessTokensUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Deletes access tokens of resources by id and answers nothing.
        ///
        /// `resourceAccessTokens/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/resourceaccesstokens#delete-resource-access-tokens))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        pub fn delete(
            &self,
            request: ResourceAccessTokensDelete,
        ) -> bindings::Call<ResourceAccessTokensDelete> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `resourceAccessTokens/getAll` asks for: the argument of [`ResourceAccessTokens::get_all`](super::resources::ResourceAccessTokens::get_all).
#[doc(alias = "ResourceAccessTokenFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResourceAccessTokensGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ResourceAccessTokenIds`: ids of [`ResourceAccessToken`](entities::ResourceAccessToken), 1 to 1,000 items.
    pub resource_access_token_ids: Option<
        Vec<bindings::Id<entities::ResourceAccessToken>>,
    >,
    /// `ServiceOrderIds`: ids of [`Reservation`](entities::Reservation), 1 to 1,000 items.
    pub service_order_ids: Option<Vec<bindings::Id<entities::Reservation>>>,
    /// `CollidingUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub colliding_utc: Option<TimeFilterInterval>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ActivityStates`: texts.
    pub activity_states: Option<Vec<String>>,
}

impl ResourceAccessTokensGetAll {
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

    /// Sets `ResourceAccessTokenIds`.
    #[must_use]
    pub fn resource_access_token_ids(
        mut self,
        resource_access_token_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ResourceAccessToken>>,
        >,
    ) -> Self {
        self.resource_access_token_ids = Some(
            resource_access_token_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `ServiceOrderIds`.
    #[must_use]
    pub fn service_order_ids(
        mut self,
        service_order_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Reservation>>,
        >,
    ) -> Self {
        self.service_order_ids = Some(
            service_order_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `CollidingUtc`.
    #[must_use]
    pub fn colliding_utc(
        mut self,
        colliding_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.colliding_utc = Some(colliding_utc.into());
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
        activity_states: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.activity_states = Some(
            activity_states.into_iter().map(Into::into).collect(),
        );
        self
    }
}

bindings::object! { ResourceAccessTokensGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    resource_access_token_ids: optional "ResourceAccessTokenIds",
    service_order_ids: optional "ServiceOrderIds",
    colliding_utc: optional "CollidingUtc",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for ResourceAccessTokensGetAll {
    type Response = ResourceAccessTokenResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "resourceAccessTokens/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("ResourceAccessTokens", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "CollidingUtc",
                        bindings::Meaning::Overlaps(
                            Some(("ValidityStartUtc", "ValidityEndUtc")),
                        ),
                    )
                    .max_months(3),
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
                bindings::IdListInfo::new("ResourceAccessTokenIds", 1000),
                bindings::IdListInfo::new("ServiceOrderIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for ResourceAccessTokensGetAll {
    type Item = ResourceAccessToken;
}

/// What `resourceAccessTokens/add` asks for: the argument of [`ResourceAccessTokens::add`](super::resources::ResourceAccessTokens::add).
#[doc(alias = "MultipleResourceAccessTokenParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessTokensAdd {
    /// `ResourceAccessTokenParameters`: list of [`ResourceAccessTokenParameters`], 1 to 1,000 items.
    pub resource_access_token_parameters: Vec<ResourceAccessTokenParameters>,
}

impl ResourceAccessTokensAdd {
    /// With all that is required, and nothing else set yet.
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

bindings::object! { ResourceAccessTokensAdd {
    resource_access_token_parameters: required "ResourceAccessTokenParameters",
} }

impl bindings::Operation for ResourceAccessTokensAdd {
    type Response = ResourceAccessTokenAdditionResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "resourceAccessTokens/add",
        bindings::Effect::Create,
    );
}

/// What `resourceAccessTokens/update` asks for: the argument of [`ResourceAccessTokens::update`](super::resources::ResourceAccessTokens::update).
#[doc(alias = "MultipleResourceAccessTokenUpdateParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResourceAccessTokensUpdate {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ResourceAccessTokenUpdates`: list of [`ResourceAccessTokenUpdateParameters`].
    pub resource_access_token_updates: Option<Vec<ResourceAccessTokenUpdateParameters>>,
}

impl ResourceAccessTokensUpdate {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `ResourceAccessTokenUpdates`.
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

bindings::object! { ResourceAccessTokensUpdate {
    enterprise_id: optional "EnterpriseId",
    resource_access_token_updates: optional "ResourceAccessTokenUpdates",
} }

impl bindings::Operation for ResourceAccessTokensUpdate {
    type Response = ResourceAccessTokenUpdateResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "resourceAccessTokens/update",
            bindings::Effect::Set,
        )
        .portfolio();
}

/// What `resourceAccessTokens/delete` asks for: the argument of [`ResourceAccessTokens::delete`](super::resources::ResourceAccessTokens::delete).
#[doc(alias = "ResourceAccessTokenDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessTokensDelete {
    /// `Ids`: ids of [`ResourceAccessToken`](entities::ResourceAccessToken).
    pub ids: Vec<bindings::Id<entities::ResourceAccessToken>>,
}

impl ResourceAccessTokensDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ResourceAccessToken>>,
        >,
    ) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { ResourceAccessTokensDelete {
    ids: required "Ids",
} }

impl bindings::Operation for ResourceAccessTokensDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "resourceAccessTokens/delete",
        bindings::Effect::Transition,
    );
}

/// The access tokens as created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessTokenAdditionResult {
    /// `ResourceAccessTokens`: list of [`ResourceAccessToken`].
    pub resource_access_tokens: Vec<ResourceAccessToken>,
}

bindings::object! { ResourceAccessTokenAdditionResult {
    resource_access_tokens: required "ResourceAccessTokens",
} }

/// An access token to create, with its reservation, value, validity and permissions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessTokenParameters {
    /// `ServiceOrderId`: id of [`Reservation`](entities::Reservation).
    pub service_order_id: bindings::Id<entities::Reservation>,
    /// `CompanionshipId`: id of [`Companionship`](entities::Companionship).
    pub companionship_id: Option<bindings::Id<entities::Companionship>>,
    /// `ResourceId`: id of [`Resource`](entities::Resource).
    pub resource_id: Option<bindings::Id<entities::Resource>>,
    /// `Value`: secret text, never printed, at most 255 characters.
    pub value: bindings::Secret,
    /// `Type`: [`ResourceAccessTokenType`].
    pub r#type: ResourceAccessTokenType,
    /// `SerialNumber`: text.
    pub serial_number: Option<String>,
    /// `ValidityStartUtc`: instant.
    pub validity_start_utc: bindings::Timestamp,
    /// `ValidityEndUtc`: instant.
    pub validity_end_utc: bindings::Timestamp,
    /// `Permissions`: [`ResourceAccessTokenPermissionsParameters`].
    pub permissions: ResourceAccessTokenPermissionsParameters,
}

impl ResourceAccessTokenParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_order_id: impl Into<bindings::Id<entities::Reservation>>,
        value: impl Into<bindings::Secret>,
        r#type: impl Into<ResourceAccessTokenType>,
        validity_start_utc: impl Into<bindings::Timestamp>,
        validity_end_utc: impl Into<bindings::Timestamp>,
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

    /// Sets `CompanionshipId`.
    #[must_use]
    pub fn companionship_id(
        mut self,
        companionship_id: impl Into<bindings::Id<entities::Companionship>>,
    ) -> Self {
        self.companionship_id = Some(companionship_id.into());
        self
    }

    /// Sets `ResourceId`.
    #[must_use]
    pub fn resource_id(
        mut self,
        resource_id: impl Into<bindings::Id<entities::Resource>>,
    ) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }

    /// Sets `SerialNumber`.
    #[must_use]
    pub fn serial_number(mut self, serial_number: impl Into<String>) -> Self {
        self.serial_number = Some(serial_number.into());
        self
    }
}

bindings::object! { ResourceAccessTokenParameters {
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
    /// `Bed`: new value, yes or no. May be cleared.
    pub bed: bindings::Update<bool>,
    /// `Room`: new value, yes or no. May be cleared.
    pub room: bindings::Update<bool>,
    /// `Floor`: new value, yes or no. May be cleared.
    pub floor: bindings::Update<bool>,
    /// `Building`: new value, yes or no. May be cleared.
    pub building: bindings::Update<bool>,
}

impl ResourceAccessTokenPermissionsParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Bed`.
    #[must_use]
    pub fn bed(mut self, bed: impl Into<bindings::Update<bool>>) -> Self {
        self.bed = bed.into();
        self
    }

    /// Sets `Room`.
    #[must_use]
    pub fn room(mut self, room: impl Into<bindings::Update<bool>>) -> Self {
        self.room = room.into();
        self
    }

    /// Sets `Floor`.
    #[must_use]
    pub fn floor(mut self, floor: impl Into<bindings::Update<bool>>) -> Self {
        self.floor = floor.into();
        self
    }

    /// Sets `Building`.
    #[must_use]
    pub fn building(mut self, building: impl Into<bindings::Update<bool>>) -> Self {
        self.building = building.into();
        self
    }
}

bindings::object! { ResourceAccessTokenPermissionsParameters {
    bed: optional "Bed",
    room: optional "Room",
    floor: optional "Floor",
    building: optional "Building",
} }

/// One page of access tokens and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessTokenResult {
    /// `ResourceAccessTokens`: list of [`ResourceAccessToken`].
    pub resource_access_tokens: Vec<ResourceAccessToken>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { ResourceAccessTokenResult {
    resource_access_tokens: required "ResourceAccessTokens",
    cursor: optional "Cursor",
} }

/// Changes to one access token; properties left out keep their values.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessTokenUpdateParameters {
    /// `ResourceAccessTokenId`: id of [`ResourceAccessToken`](entities::ResourceAccessToken).
    pub resource_access_token_id: bindings::Id<entities::ResourceAccessToken>,
    /// `ValidityStartUtc`: new value, instant. May be cleared.
    pub validity_start_utc: bindings::Update<bindings::Timestamp>,
    /// `ValidityEndUtc`: new value, instant. May be cleared.
    pub validity_end_utc: bindings::Update<bindings::Timestamp>,
    /// `Value`: new value, secret text, never printed, at most 255 characters. May be cleared.
    pub value: bindings::Update<bindings::Secret>,
    /// `Permissions`: [`ResourceAccessTokenPermissionsParameters`].
    pub permissions: Option<ResourceAccessTokenPermissionsParameters>,
}

impl ResourceAccessTokenUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        resource_access_token_id: impl Into<bindings::Id<entities::ResourceAccessToken>>,
    ) -> Self {
        Self {
            resource_access_token_id: resource_access_token_id.into(),
            validity_start_utc: bindings::Update::Keep,
            validity_end_utc: bindings::Update::Keep,
            value: bindings::Update::Keep,
            permissions: None,
        }
    }

    /// Sets `ValidityStartUtc`.
    #[must_use]
    pub fn validity_start_utc(
        mut self,
        validity_start_utc: impl Into<bindings::Update<bindings::Timestamp>>,
    ) -> Self {
        self.validity_start_utc = validity_start_utc.into();
        self
    }

    /// Sets `ValidityEndUtc`.
    #[must_use]
    pub fn validity_end_utc(
        mut self,
        validity_end_utc: impl Into<bindings::Update<bindings::Timestamp>>,
    ) -> Self {
        self.validity_end_utc = validity_end_utc.into();
        self
    }

    /// Sets `Value`.
    #[must_use]
    pub fn value(
        mut self,
        value: impl Into<bindings::Update<bindings::Secret>>,
    ) -> Self {
        self.value = value.into();
        self
    }

    /// Sets `Permissions`.
    #[must_use]
    pub fn permissions(
        mut self,
        permissions: impl Into<ResourceAccessTokenPermissionsParameters>,
    ) -> Self {
        self.permissions = Some(permissions.into());
        self
    }
}

bindings::object! { ResourceAccessTokenUpdateParameters {
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
    /// `ResourceAccessTokens`: list of [`ResourceAccessToken`].
    pub resource_access_tokens: Vec<ResourceAccessToken>,
}

bindings::object! { ResourceAccessTokenUpdateResult {
    resource_access_tokens: required "ResourceAccessTokens",
} }
