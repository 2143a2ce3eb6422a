// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `resourceBlocks`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Single, SizeLimit,
    Timestamp, UnrecognizedValue, object, open_enum, request,
};

use super::entities;
use super::types::{ActivityStates, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{ResourceBlocksGetAll, ResourceBlocksAdd, ResourceBlocksDelete};

    /// Periods in which a resource is out of order or kept for internal use.
    #[derive(Clone, Debug)]
    pub struct ResourceBlocks {
        client: Client,
    }

    impl Client {
        /// Periods in which a resource is out of order or kept for internal use.
        pub fn resource_blocks(&self) -> ResourceBlocks {
            ResourceBlocks::new(self)
        }
    }

    impl ResourceBlocks {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists blocks of resources by ids, resources and times; only active ones unless
        /// `ActivityStates` selects others.
        ///
        /// `resourceBlocks/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/resourceblocks#get-all-resource-blocks))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `ResourceBlocks`.
        /// `CollidingUtc`, `CreatedUtc` and `UpdatedUtc` span at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response: [`ResourceBlockResult`](super::super::types::ResourceBlockResult).
        pub fn get_all(&self, request: ResourceBlocksGetAll) -> Call<ResourceBlocksGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Takes resources out of use for given periods and returns the new blocks.
        ///
        /// `resourceBlocks/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/resourceblocks#add-resource-block))
        ///
        /// Creates or moves something: a repeated call may do so again.
        ///
        /// After an unknown outcome: read `resourceBlocks/getAll` by `AssignedResourceIds` and
        /// `CollidingUtc`.
        ///
        /// Response:
        /// [`ResourceBlockAdditionResult`](super::super::types::ResourceBlockAdditionResult).
        pub fn add(&self, request: ResourceBlocksAdd) -> Call<ResourceBlocksAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Lifts blocks, which makes their resources usable again; returns nothing.
        ///
        /// `resourceBlocks/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/resourceblocks#delete-resource-blocks))
        ///
        /// State transition: the service rejects a repeated call.
        ///
        /// After an unknown outcome: read `resourceBlocks/getAll` by `ResourceBlockIds` and compare
        /// `IsActive`.
        ///
        /// Response: no data.
        pub fn delete(&self, request: ResourceBlocksDelete) -> Call<ResourceBlocksDelete> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`ResourceBlocks::get_all`](super::resources::ResourceBlocks::get_all),
/// `resourceBlocks/getAll`.
#[doc(alias = "ResourceBlockParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResourceBlocksGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    #[deprecated(note = "use `activity_states`")]
    pub extent: Option<ResourceBlockExtent>,
    /// 1 to 1,000 items.
    pub resource_block_ids: Option<Vec<Id<entities::ResourceBlock>>>,
    /// 1 to 1,000 items.
    pub assigned_resource_ids: Option<Vec<Id<entities::Resource>>>,
    /// Whether active blocks, deleted ones or both are returned. By default only active ones.
    pub activity_states: Option<Vec<ActivityStates>>,
    /// Selects items whose own interval overlaps this one. Spanning at most 3 months.
    pub colliding_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl ResourceBlocksGetAll {
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

    /// Sets [`extent`](field@Self::extent).
    #[deprecated(note = "use `activity_states`")]
    #[must_use]
    pub fn extent(mut self, extent: impl Into<ResourceBlockExtent>) -> Self {
        self.extent = Some(extent.into());
        self
    }

    /// Sets [`resource_block_ids`](field@Self::resource_block_ids). 1 to 1,000 items.
    #[must_use]
    pub fn resource_block_ids(
        mut self,
        resource_block_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ResourceBlock>>,
        >,
    ) -> Self {
        self.resource_block_ids = Some(
            resource_block_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`assigned_resource_ids`](field@Self::assigned_resource_ids). 1 to 1,000 items.
    #[must_use]
    pub fn assigned_resource_ids(
        mut self,
        assigned_resource_ids: impl IntoIterator<
            Item = impl Into<Id<entities::Resource>>,
        >,
    ) -> Self {
        self.assigned_resource_ids = Some(
            assigned_resource_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`activity_states`](field@Self::activity_states). Whether active blocks, deleted
    /// ones or both are returned. By default only active ones.
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

    /// Sets [`created_utc`](field@Self::created_utc). Spanning at most 3 months.
    #[must_use]
    pub fn created_utc(mut self, created_utc: impl Into<TimeFilterInterval>) -> Self {
        self.created_utc = Some(created_utc.into());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

request! { ResourceBlocksGetAll {
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

impl Operation for ResourceBlocksGetAll {
    type Response = ResourceBlockResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "resourceBlocks/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("ResourceBlocks", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("CollidingUtc",Meaning::Overlaps(Some(("StartUtc", "EndUtc")))).max_months(3),
                FilterInfo::interval("CreatedUtc", Meaning::Points(Some("CreatedUtc"))).fixed().max_months(3),
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ResourceBlockIds", 1000).min_items(1),
                IdListInfo::new("AssignedResourceIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for ResourceBlocksGetAll {
    type Item = ResourceBlock;
}

impl Incremental for ResourceBlocksGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .extents(&["Extent"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for ResourceBlock {
    type Key = Id<entities::ResourceBlock>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// Request of [`ResourceBlocks::add`](super::resources::ResourceBlocks::add),
/// `resourceBlocks/add`.
#[doc(alias = "MultipleResourceBlockAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceBlocksAdd {
    /// 1 to 1,000 items.
    pub resource_blocks: Vec<ResourceBlockAddParameters>,
}

impl ResourceBlocksAdd {
    /// Sets the required fields.
    pub fn new(
        resource_blocks: impl IntoIterator<Item = impl Into<ResourceBlockAddParameters>>,
    ) -> Self {
        Self {
            resource_blocks: resource_blocks.into_iter().map(Into::into).collect(),
        }
    }
}

request! { ResourceBlocksAdd {
    resource_blocks: required "ResourceBlocks",
} }

impl Operation for ResourceBlocksAdd {
    type Response = ResourceBlockAdditionResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "resourceBlocks/add",
            Effect::Create,
        )
        .limits(
            &[
                SizeLimit::items("ResourceBlocks").min(1).max(1000),
                SizeLimit::characters("ResourceBlocks.Name").min(1),
            ],
        );
}

/// Request of [`ResourceBlocks::delete`](super::resources::ResourceBlocks::delete),
/// `resourceBlocks/delete`.
#[doc(alias = "ResourceBlockDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceBlocksDelete {
    /// 1 to 1,000 items.
    pub resource_block_ids: Vec<Id<entities::ResourceBlock>>,
}

impl ResourceBlocksDelete {
    /// Sets the required fields.
    pub fn new(
        resource_block_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ResourceBlock>>,
        >,
    ) -> Self {
        Self {
            resource_block_ids: resource_block_ids.into_iter().map(Into::into).collect(),
        }
    }
}

request! { ResourceBlocksDelete {
    resource_block_ids: required "ResourceBlockIds",
} }

impl Operation for ResourceBlocksDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "resourceBlocks/delete",
            Effect::Transition,
        )
        .id_lists(&[IdListInfo::new("ResourceBlockIds", 1000).min_items(1)]);
}

/// A period in which one resource can't be booked, with its kind, name and notes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceBlock {
    pub id: Id<entities::ResourceBlock>,
    /// `None` in responses from before the service sent it.
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// The resource that is blocked.
    pub assigned_resource_id: Id<entities::Resource>,
    /// False once it was deleted or deactivated.
    ///
    /// `None` in responses from before the service sent it.
    pub is_active: Option<bool>,
    /// Whether the resource is out of order or used for something else.
    pub r#type: ResourceBlockType,
    pub start_utc: Timestamp,
    pub end_utc: Timestamp,
    pub created_utc: Timestamp,
    pub updated_utc: Timestamp,
    /// Time at which the block was deleted; null while it is active.
    pub deleted_utc: Option<Timestamp>,
    /// `None` in responses from before the service sent it.
    pub name: Option<String>,
    pub notes: Option<String>,
}

object! { ResourceBlock {
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
    pub resource_id: Id<entities::Resource>,
    pub name: String,
    pub r#type: ResourceBlockType,
    pub start_utc: Timestamp,
    pub end_utc: Timestamp,
    pub notes: Option<String>,
}

impl ResourceBlockAddParameters {
    /// Sets the required fields.
    pub fn new(
        resource_id: impl Into<Id<entities::Resource>>,
        name: impl Into<String>,
        r#type: impl Into<ResourceBlockType>,
        start_utc: impl Into<Timestamp>,
        end_utc: impl Into<Timestamp>,
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

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

object! { ResourceBlockAddParameters {
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
    /// At most 1,000 items.
    pub resource_blocks: Vec<ResourceBlock>,
}

object! { ResourceBlockAdditionResult {
    resource_blocks: required "ResourceBlocks",
} }

/// Whether blocks that are no longer active are listed too.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResourceBlockExtent {
    /// Whether deleted blocks are returned as well.
    pub inactive: Option<bool>,
}

impl ResourceBlockExtent {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`inactive`](field@Self::inactive). Whether deleted blocks are returned as well.
    #[must_use]
    pub fn inactive(mut self, inactive: bool) -> Self {
        self.inactive = Some(inactive);
        self
    }
}

object! { ResourceBlockExtent {
    inactive: optional "Inactive",
} }

/// One page of blocks and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceBlockResult {
    /// At most 1,000 items.
    pub resource_blocks: Vec<ResourceBlock>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { ResourceBlockResult {
    resource_blocks: required "ResourceBlocks",
    cursor: optional "Cursor",
} }

/// Whether a resource is blocked as out of order or for internal use.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResourceBlockType {
    OutOfOrder,
    InternalUse,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { ResourceBlockType {
    OutOfOrder: "OutOfOrder",
    InternalUse: "InternalUse",
} }
