// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `resourceBlocks`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{ActivityStates, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, ResourceBlocksGetAll, ResourceBlocksAdd, ResourceBlocksDelete};

    /// Periods in which a resource is out of order or kept for internal use.
    #[derive(Clone, Debug)]
    pub struct ResourceBlocks {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Periods in which a resource is out of order or kept for internal use.
        pub fn resource_blocks(&self) -> ResourceBlocks {
            ResourceBlocks::new(self)
        }
    }

    impl ResourceBlocks {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists blocks of resources by ids, resources and times; only active ones unless ActivityStates says otherwise.
        ///
        /// `resourceBlocks/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/resourceblocks#get-all-resource-blocks))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `ResourceBlocks` in pages of at most 1,000.
        /// `CollidingUtc`, `CreatedUtc` and `UpdatedUtc` span at most 3 months.
        pub fn get_all(
            &self,
            request: ResourceBlocksGetAll,
        ) -> bindings::Call<ResourceBlocksGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Takes resources out of use for given periods and returns the new blocks.
        ///
        /// `resourceBlocks/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/resourceblocks#add-resource-block))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        pub fn add(
            &self,
            request: ResourceBlocksAdd,
        ) -> bindings::Call<ResourceBlocksAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lifts blocks, which makes their resources usable again; returns nothing.
        ///
        /// `resourceBlocks/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/resourceblocks#delete-resource-blocks))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        pub fn delete(
            &self,
            request: ResourceBlocksDelete,
        ) -> bindings::Call<ResourceBlocksDelete> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `resourceBlocks/getAll` asks for: the argument of [`ResourceBlocks::get_all`](super::resources::ResourceBlocks::get_all).
#[doc(alias = "ResourceBlockParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResourceBlocksGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `Extent`: [`ResourceBlockExtent`].
    #[deprecated(note = "use `activity_states`")]
    pub extent: Option<ResourceBlockExtent>,
    /// `ResourceBlockIds`: ids of [`ResourceBlock`](entities::ResourceBlock), 1 to 1,000 items.
    pub resource_block_ids: Option<Vec<bindings::Id<entities::ResourceBlock>>>,
    /// `AssignedResourceIds`: ids of [`Resource`](entities::Resource), 1 to 1,000 items.
    pub assigned_resource_ids: Option<Vec<bindings::Id<entities::Resource>>>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
    /// `CollidingUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub colliding_utc: Option<TimeFilterInterval>,
    /// `CreatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl ResourceBlocksGetAll {
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

    /// Sets `Extent`.
    #[deprecated(note = "use `activity_states`")]
    #[must_use]
    pub fn extent(mut self, extent: impl Into<ResourceBlockExtent>) -> Self {
        self.extent = Some(extent.into());
        self
    }

    /// Sets `ResourceBlockIds`.
    #[must_use]
    pub fn resource_block_ids(
        mut self,
        resource_block_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ResourceBlock>>,
        >,
    ) -> Self {
        self.resource_block_ids = Some(
            resource_block_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `AssignedResourceIds`.
    #[must_use]
    pub fn assigned_resource_ids(
        mut self,
        assigned_resource_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Resource>>,
        >,
    ) -> Self {
        self.assigned_resource_ids = Some(
            assigned_resource_ids.into_iter().map(Into::into).collect(),
        );
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

    /// Sets `CollidingUtc`.
    #[must_use]
    pub fn colliding_utc(
        mut self,
        colliding_utc: impl Into<TimeFilterInterval>,
    ) -> Self {
        self.colliding_utc = Some(colliding_utc.into());
        self
    }

    /// Sets `CreatedUtc`.
    #[must_use]
    pub fn created_utc(mut self, created_utc: impl Into<TimeFilterInterval>) -> Self {
        self.created_utc = Some(created_utc.into());
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

bindings::object! { ResourceBlocksGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    extent: optional "Extent",
    resource_block_ids: optional "ResourceBlockIds",
    assigned_resource_ids: optional "AssignedResourceIds",
    activity_states: optional "ActivityStates",
    colliding_utc: optional "CollidingUtc",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

impl bindings::Operation for ResourceBlocksGetAll {
    type Response = ResourceBlockResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "resourceBlocks/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("ResourceBlocks", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "CollidingUtc",
                        bindings::Meaning::Overlaps(Some(("StartUtc", "EndUtc"))),
                    )
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "CreatedUtc",
                        bindings::Meaning::Points(Some("CreatedUtc")),
                    )
                    .fixed()
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
                bindings::IdListInfo::new("ResourceBlockIds", 1000),
                bindings::IdListInfo::new("AssignedResourceIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for ResourceBlocksGetAll {
    type Item = ResourceBlock;
}

/// What `resourceBlocks/add` asks for: the argument of [`ResourceBlocks::add`](super::resources::ResourceBlocks::add).
#[doc(alias = "MultipleResourceBlockAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceBlocksAdd {
    /// `ResourceBlocks`: list of [`ResourceBlockAddParameters`], 1 to 1,000 items.
    pub resource_blocks: Vec<ResourceBlockAddParameters>,
}

impl ResourceBlocksAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        resource_blocks: impl IntoIterator<Item = impl Into<ResourceBlockAddParameters>>,
    ) -> Self {
        Self {
            resource_blocks: resource_blocks.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { ResourceBlocksAdd {
    resource_blocks: required "ResourceBlocks",
} }

impl bindings::Operation for ResourceBlocksAdd {
    type Response = ResourceBlockAdditionResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "resourceBlocks/add",
        bindings::Effect::Create,
    );
}

/// What `resourceBlocks/delete` asks for: the argument of [`ResourceBlocks::delete`](super::resources::ResourceBlocks::delete).
#[doc(alias = "ResourceBlockDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceBlocksDelete {
    /// `ResourceBlockIds`: ids of [`ResourceBlock`](entities::ResourceBlock), 1 to 1,000 items.
    pub resource_block_ids: Vec<bindings::Id<entities::ResourceBlock>>,
}

impl ResourceBlocksDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        resource_block_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ResourceBlock>>,
        >,
    ) -> Self {
        Self {
            resource_block_ids: resource_block_ids.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { ResourceBlocksDelete {
    resource_block_ids: required "ResourceBlockIds",
} }

impl bindings::Operation for ResourceBlocksDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "resourceBlocks/delete",
            bindings::Effect::Transition,
        )
        .id_lists(&[bindings::IdListInfo::new("ResourceBlockIds", 1000)]);
}

/// A period in which one resource can't be booked, with its kind, name and notes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceBlock {
    /// `Id`: id of [`ResourceBlock`](entities::ResourceBlock).
    pub id: bindings::Id<entities::ResourceBlock>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    ///
    /// `None` in answers from before the service sent it.
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `AssignedResourceId`: id of [`Resource`](entities::Resource).
    pub assigned_resource_id: bindings::Id<entities::Resource>,
    /// `IsActive`: yes or no.
    ///
    /// `None` in answers from before the service sent it.
    pub is_active: Option<bool>,
    /// `Type`: [`ResourceBlockType`].
    pub r#type: ResourceBlockType,
    /// `StartUtc`: instant.
    pub start_utc: bindings::Timestamp,
    /// `EndUtc`: instant.
    pub end_utc: bindings::Timestamp,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `DeletedUtc`: instant.
    pub deleted_utc: Option<bindings::Timestamp>,
    /// `Name`: text.
    ///
    /// `None` in answers from before the service sent it.
    pub name: Option<String>,
    /// `Notes`: text.
    pub notes: Option<String>,
}

bindings::object! { ResourceBlock {
    id: required "Id",
    enterprise_id: optional "EnterpriseId",
    assigned_resource_id: required "AssignedResourceId",
    is_active: optional "IsActive",
    r#type: required "Type",
    start_utc: required "StartUtc",
    end_utc: required "EndUtc",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
    deleted_utc: optional "DeletedUtc",
    name: optional "Name",
    notes: optional "Notes",
} }

/// A block to be put on one resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceBlockAddParameters {
    /// `ResourceId`: id of [`Resource`](entities::Resource).
    pub resource_id: bindings::Id<entities::Resource>,
    /// `Name`: text.
    pub name: String,
    /// `Type`: [`ResourceBlockType`].
    pub r#type: ResourceBlockType,
    /// `StartUtc`: instant.
    pub start_utc: bindings::Timestamp,
    /// `EndUtc`: instant.
    pub end_utc: bindings::Timestamp,
    /// `Notes`: text.
    pub notes: Option<String>,
}

impl ResourceBlockAddParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        resource_id: impl Into<bindings::Id<entities::Resource>>,
        name: impl Into<String>,
        r#type: impl Into<ResourceBlockType>,
        start_utc: impl Into<bindings::Timestamp>,
        end_utc: impl Into<bindings::Timestamp>,
    ) -> Self {
        Self {
            resource_id: resource_id.into(),
            name: name.into(),
            r#type: r#type.into(),
            start_utc: start_utc.into(),
            end_utc: end_utc.into(),
            notes: None,
        }
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

bindings::object! { ResourceBlockAddParameters {
    resource_id: required "ResourceId",
    name: required "Name",
    r#type: required "Type",
    start_utc: required "StartUtc",
    end_utc: required "EndUtc",
    notes: optional "Notes",
} }

/// The blocks as created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceBlockAdditionResult {
    /// `ResourceBlocks`: list of [`ResourceBlock`], at most 1,000 items.
    pub resource_blocks: Vec<ResourceBlock>,
}

bindings::object! { ResourceBlockAdditionResult {
    resource_blocks: required "ResourceBlocks",
} }

/// Whether blocks that are no longer active are listed too.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResourceBlockExtent {
    /// `Inactive`: yes or no.
    pub inactive: Option<bool>,
}

impl ResourceBlockExtent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Inactive`.
    #[must_use]
    pub fn inactive(mut self, inactive: bool) -> Self {
        self.inactive = Some(inactive);
        self
    }
}

bindings::object! { ResourceBlockExtent {
    inactive: optional "Inactive",
} }

/// One page of blocks and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceBlockResult {
    /// `ResourceBlocks`: list of [`ResourceBlock`], at most 1,000 items.
    pub resource_blocks: Vec<ResourceBlock>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { ResourceBlockResult {
    resource_blocks: required "ResourceBlocks",
    cursor: optional "Cursor",
} }

/// Whether a resource is blocked as out of order or for internal use.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResourceBlockType {
    /// `OutOfOrder`
    OutOfOrder,
    /// `InternalUse`
    InternalUse,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { ResourceBlockType {
    OutOfOrder: "OutOfOrder",
    InternalUse: "InternalUse",
} }
