// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `resources`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Single, SizeLimit,
    Timestamp, UnrecognizedValue, UnrecognizedVariant, Update, object, open_enum,
    request, tagged_union,
};

use super::entities;

use super::types::{
    Limitation, Resource, ResourceCategory, ResourceCategoryAssignment,
    ResourceCategoryImageAssignment, ResourceFeature, ResourceFeatureAssignment,
    ResourceState, TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{ResourcesGetAll, ResourcesUpdate, ResourcesGetOccupancyState};

    /// Rooms, beds and other things or persons that guests book.
    #[derive(Clone, Debug)]
    pub struct Resources {
        client: Client,
    }

    impl Client {
        /// Rooms, beds and other things or persons that guests book.
        pub fn resources(&self) -> Resources {
            Resources::new(self)
        }
    }

    impl Resources {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists resources by ids, names and times; the extent adds categories, features and links
        /// as far as a resource uses them.
        ///
        /// `resources/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/resources#get-all-resources))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `Resources`.
        /// The response may also hold `ResourceCategories`, `ResourceCategoryAssignments`,
        /// `ResourceCategoryImageAssignments`, `ResourceFeatures` and `ResourceFeatureAssignments`;
        /// `items` leaves them out.
        /// `CreatedUtc` and `UpdatedUtc` span at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response: [`ResourceResult`](super::super::types::ResourceResult).
        ///
        /// # Example
        ///
        /// ```
        /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        /// # runtime.block_on(async {
        /// # let hotel = mews_simulator::Simulator::start().await?;
        /// # let credentials = mews_api::Credentials::client_token(hotel.client_token()).access_token(hotel.access_token());
        /// # let client = mews_api::Client::builder(credentials, "Examples 1.0")
        /// #     .environment(mews_api::Environment::custom(hotel.url()))
        /// #     .build()?;
        /// use mews_api::requests::ResourcesGetAll;
        /// use mews_api::types::ResourceExtent;
        ///
        /// // Pages rather than items: they carry the categories, too.
        /// let extent = ResourceExtent::new().resources(true).resource_categories(true);
        /// let mut pages = client.resources().get_all(ResourcesGetAll::new(extent)).pages();
        /// while let Some(page) = pages.try_next().await? {
        ///     let resources = page.resources.unwrap_or_default();
        ///     let categories = page.resource_categories.unwrap_or_default();
        ///     println!("{} resources, {} categories", resources.len(), categories.len());
        /// }
        /// # Ok::<(), Box<dyn std::error::Error>>(()) })?;
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        pub fn get_all(&self, request: ResourcesGetAll) -> Call<ResourcesGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Changes name, parent, data or state of resources; the state OutOfOrder can't be set
        /// here. Returns nothing.
        ///
        /// `resources/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/resources#update-resources))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        ///
        /// After an unknown outcome: read `resources/getAll` by `ResourceIds` and compare the
        /// changed properties.
        ///
        /// Response: no data.
        pub fn update(&self, request: ResourcesUpdate) -> Call<ResourcesUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Returns today's occupancy of the resources of at most five categories, grouped by
        /// category.
        ///
        /// `resources/getOccupancyState` ([official
        /// page](https://docs.mews.com/connector-api/operations/resources#get-resources-occupancy-state))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// Returns all `ResourceCategoryOccupancyStates` at once.
        ///
        /// Response:
        /// [`ResourcesOccupancyStateResult`](super::super::types::ResourcesOccupancyStateResult).
        pub fn get_occupancy_state(
            &self,
            request: ResourcesGetOccupancyState,
        ) -> Call<ResourcesGetOccupancyState> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Resources::get_all`](super::resources::Resources::get_all),
/// `resources/getAll`.
#[doc(alias = "ResourceFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourcesGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub resource_ids: Option<Vec<Id<entities::Resource>>>,
    /// Selects resources with one of these names. 1 to 1,000 items.
    pub names: Option<Vec<String>>,
    /// The lists to return. A list that is not requested is absent.
    pub extent: ResourceExtent,
    /// Spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl ResourcesGetAll {
    /// Sets the required fields.
    pub fn new(extent: impl Into<ResourceExtent>) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            resource_ids: None,
            names: None,
            extent: extent.into(),
            created_utc: None,
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

    /// Sets [`resource_ids`](field@Self::resource_ids). 1 to 1,000 items.
    #[must_use]
    pub fn resource_ids(
        mut self,
        resource_ids: impl IntoIterator<Item = impl Into<Id<entities::Resource>>>,
    ) -> Self {
        self.resource_ids = Some(resource_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`names`](field@Self::names). Selects resources with one of these names. 1 to 1,000
    /// items.
    #[must_use]
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(names.into_iter().map(Into::into).collect());
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

request! { ResourcesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    resource_ids: optional "ResourceIds",
    names: optional "Names",
    extent: required "Extent",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

impl Operation for ResourcesGetAll {
    type Response = ResourceResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "resources/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("Resources", &["Id"]).optional())
        .secondary_lists(
            &[
                ListInfo::new("ResourceCategories", &["Id"]).optional(),
                ListInfo::new("ResourceCategoryAssignments", &["Id"]).optional(),
                ListInfo::new("ResourceCategoryImageAssignments", &["Id"]).optional(),
                ListInfo::new("ResourceFeatures", &["Id"]).optional(),
                ListInfo::new("ResourceFeatureAssignments", &["Id"]).optional(),
            ],
        )
        .extent("Extent")
        .filters(
            &[
                FilterInfo::interval("CreatedUtc", Meaning::Points(Some("CreatedUtc"))).fixed().max_months(3),
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ResourceIds", 1000).min_items(1),
                IdListInfo::new("Names", 1000).min_items(1),
            ],
        );
}

impl Paginated for ResourcesGetAll {
    type Item = Resource;
}

impl Incremental for ResourcesGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .extents(&["Extent"])
        .deletions();
}

impl KeyedItem for Resource {
    type Key = Id<entities::Resource>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// Request of [`Resources::update`](super::resources::Resources::update),
/// `resources/update`.
#[doc(alias = "MultipleResourceUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourcesUpdate {
    /// 1 to 1,000 items.
    pub resource_updates: Vec<ResourceUpdateParameters>,
}

impl ResourcesUpdate {
    /// Sets the required fields.
    pub fn new(
        resource_updates: impl IntoIterator<Item = impl Into<ResourceUpdateParameters>>,
    ) -> Self {
        Self {
            resource_updates: resource_updates.into_iter().map(Into::into).collect(),
        }
    }
}

request! { ResourcesUpdate {
    resource_updates: required "ResourceUpdates",
} }

impl Operation for ResourcesUpdate {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "resources/update",
            Effect::Set,
        )
        .limits(&[SizeLimit::items("ResourceUpdates").min(1).max(1000)]);
}

/// Request of
/// [`Resources::get_occupancy_state`](super::resources::Resources::get_occupancy_state),
/// `resources/getOccupancyState`.
#[doc(alias = "ResourcesOccupancyStateFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourcesGetOccupancyState {
    /// At most 5 items.
    pub resource_category_ids: Vec<Id<entities::ResourceCategory>>,
    pub resource_states: Option<Vec<ResourceState>>,
    pub occupancy_states: Option<Vec<OccupancyStateEnum>>,
}

impl ResourcesGetOccupancyState {
    /// Sets the required fields.
    pub fn new(
        resource_category_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ResourceCategory>>,
        >,
    ) -> Self {
        Self {
            resource_category_ids: resource_category_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            resource_states: None,
            occupancy_states: None,
        }
    }

    /// Sets [`resource_states`](field@Self::resource_states).
    #[must_use]
    pub fn resource_states(
        mut self,
        resource_states: impl IntoIterator<Item = impl Into<ResourceState>>,
    ) -> Self {
        self.resource_states = Some(
            resource_states.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`occupancy_states`](field@Self::occupancy_states).
    #[must_use]
    pub fn occupancy_states(
        mut self,
        occupancy_states: impl IntoIterator<Item = impl Into<OccupancyStateEnum>>,
    ) -> Self {
        self.occupancy_states = Some(
            occupancy_states.into_iter().map(Into::into).collect(),
        );
        self
    }
}

request! { ResourcesGetOccupancyState {
    resource_category_ids: required "ResourceCategoryIds",
    resource_states: optional "ResourceStates",
    occupancy_states: optional "OccupancyStates",
} }

impl Operation for ResourcesGetOccupancyState {
    type Response = ResourcesOccupancyStateResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "resources/getOccupancyState",
            Effect::Read,
        )
        .portfolio()
        .restricted()
        .list(ListInfo::new("ResourceCategoryOccupancyStates", &["ResourceCategoryId"]))
        .id_lists(&[IdListInfo::new("ResourceCategoryIds", 5)])
        .value_lists(&["ResourceStates", "OccupancyStates"]);
}

impl Paginated for ResourcesGetOccupancyState {
    type Item = ResourceCategoryOccupancyState;
}

impl KeyedItem for ResourceCategoryOccupancyState {
    type Key = Id<entities::ResourceCategory>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.resource_category_id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// The resources of one category with their states of today.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryOccupancyState {
    pub resource_category_id: Id<entities::ResourceCategory>,
    pub resource_occupancy_states: Vec<ResourceOccupancyState>,
}

object! { ResourceCategoryOccupancyState {
    resource_category_id: required "ResourceCategoryId",
    resource_occupancy_states: required "ResourceOccupancyStates",
} }

/// Which lists the answer carries, and whether inactive entries are in them.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResourceExtent {
    pub resources: Option<bool>,
    #[deprecated(
        note = "use `ResourceCategories::get_all`; planned to end on 2025-01-10"
    )]
    pub resource_categories: Option<bool>,
    #[deprecated(
        note = "use `ResourceCategoryAssignments::get_all`; planned to end on 2025-01-10"
    )]
    pub resource_category_assignments: Option<bool>,
    #[deprecated(
        note = "use `ResourceCategoryImageAssignments::get_all`; planned to end on 2025-01-10"
    )]
    pub resource_category_image_assignments: Option<bool>,
    #[deprecated(note = "use `ResourceFeatures::get_all`; planned to end on 2025-01-10")]
    pub resource_features: Option<bool>,
    #[deprecated(
        note = "use `ResourceFeatureAssignments::get_all`; planned to end on 2025-01-10"
    )]
    pub resource_feature_assignments: Option<bool>,
    /// Whether inactive items are returned as well.
    pub inactive: Option<bool>,
}

impl ResourceExtent {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`resources`](field@Self::resources).
    #[must_use]
    pub fn resources(mut self, resources: bool) -> Self {
        self.resources = Some(resources);
        self
    }

    /// Sets [`resource_categories`](field@Self::resource_categories).
    #[deprecated(
        note = "use `ResourceCategories::get_all`; planned to end on 2025-01-10"
    )]
    #[must_use]
    pub fn resource_categories(mut self, resource_categories: bool) -> Self {
        self.resource_categories = Some(resource_categories);
        self
    }

    /// Sets [`resource_category_assignments`](field@Self::resource_category_assignments).
    #[deprecated(
        note = "use `ResourceCategoryAssignments::get_all`; planned to end on 2025-01-10"
    )]
    #[must_use]
    pub fn resource_category_assignments(
        mut self,
        resource_category_assignments: bool,
    ) -> Self {
        self.resource_category_assignments = Some(resource_category_assignments);
        self
    }

    /// Sets
    /// [`resource_category_image_assignments`](field@Self::resource_category_image_assignments).
    #[deprecated(
        note = "use `ResourceCategoryImageAssignments::get_all`; planned to end on 2025-01-10"
    )]
    #[must_use]
    pub fn resource_category_image_assignments(
        mut self,
        resource_category_image_assignments: bool,
    ) -> Self {
        self.resource_category_image_assignments = Some(
            resource_category_image_assignments,
        );
        self
    }

    /// Sets [`resource_features`](field@Self::resource_features).
    #[deprecated(note = "use `ResourceFeatures::get_all`; planned to end on 2025-01-10")]
    #[must_use]
    pub fn resource_features(mut self, resource_features: bool) -> Self {
        self.resource_features = Some(resource_features);
        self
    }

    /// Sets [`resource_feature_assignments`](field@Self::resource_feature_assignments).
    #[deprecated(
        note = "use `ResourceFeatureAssignments::get_all`; planned to end on 2025-01-10"
    )]
    #[must_use]
    pub fn resource_feature_assignments(
        mut self,
        resource_feature_assignments: bool,
    ) -> Self {
        self.resource_feature_assignments = Some(resource_feature_assignments);
        self
    }

    /// Sets [`inactive`](field@Self::inactive). Whether inactive items are returned as well.
    #[must_use]
    pub fn inactive(mut self, inactive: bool) -> Self {
        self.inactive = Some(inactive);
        self
    }
}

object! { ResourceExtent {
    resources: optional "Resources",
    resource_categories: optional "ResourceCategories",
    resource_category_assignments: optional "ResourceCategoryAssignments",
    resource_category_image_assignments: optional "ResourceCategoryImageAssignments",
    resource_features: optional "ResourceFeatures",
    resource_feature_assignments: optional "ResourceFeatureAssignments",
    inactive: optional "Inactive",
} }

/// The housekeeping state of one resource and whether it is occupied.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceOccupancyState {
    pub resource_id: Id<entities::Resource>,
    pub resource_state: ResourceState,
    pub occupancy_state: OccupancyStateEnum,
}

object! { ResourceOccupancyState {
    resource_id: required "ResourceId",
    resource_state: required "ResourceState",
    occupancy_state: required "OccupancyState",
} }

/// One page of resources, with their categories and features if asked for, and the cursor
/// of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceResult {
    pub resources: Option<Vec<Resource>>,
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub resource_categories: Option<Vec<ResourceCategory>>,
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub resource_category_assignments: Option<Vec<ResourceCategoryAssignment>>,
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub resource_category_image_assignments: Option<
        Vec<ResourceCategoryImageAssignment>,
    >,
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub resource_features: Option<Vec<ResourceFeature>>,
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub resource_feature_assignments: Option<Vec<ResourceFeatureAssignment>>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { ResourceResult {
    resources: optional "Resources",
    resource_categories: optional "ResourceCategories",
    resource_category_assignments: optional "ResourceCategoryAssignments",
    resource_category_image_assignments: optional "ResourceCategoryImageAssignments",
    resource_features: optional "ResourceFeatures",
    resource_feature_assignments: optional "ResourceFeatureAssignments",
    cursor: optional "Cursor",
} }

/// Values of `Data` of `ResourceUpdateParameters`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResourceUpdateParametersData {
    Space(SpaceDataUpdateParameters),
    Object,
    Person,
    /// A variant that this version of the crate does not know, as received.
    Unrecognized(UnrecognizedVariant),
}

tagged_union! { ResourceUpdateParametersData {
    Space: payload "Space" "Value",
    Object: empty_object "Object" "Value",
    Person: empty_object "Person" "Value",
} }

/// Changes to one resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceUpdateParameters {
    pub resource_id: Id<entities::Resource>,
    /// `Update::Clear` clears it.
    pub name: Update<String>,
    /// `Update::Clear` clears it.
    pub parent_resource_id: Update<Id<entities::Resource>>,
    pub data: Option<ResourceUpdateParametersData>,
    /// `Update::Clear` clears it.
    pub state: Update<String>,
    /// `Update::Clear` clears it.
    pub state_reason: Update<String>,
}

impl ResourceUpdateParameters {
    /// Sets the required fields.
    pub fn new(resource_id: impl Into<Id<entities::Resource>>) -> Self {
        Self {
            resource_id: resource_id.into(),
            name: Update::Keep,
            parent_resource_id: Update::Keep,
            data: None,
            state: Update::Keep,
            state_reason: Update::Keep,
        }
    }

    /// Sets [`name`](field@Self::name). `Update::Clear` clears it.
    #[must_use]
    pub fn name(mut self, name: impl Into<Update<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`parent_resource_id`](field@Self::parent_resource_id). `Update::Clear` clears it.
    #[must_use]
    pub fn parent_resource_id(
        mut self,
        parent_resource_id: impl Into<Update<Id<entities::Resource>>>,
    ) -> Self {
        self.parent_resource_id = parent_resource_id.into();
        self
    }

    /// Sets [`data`](field@Self::data).
    #[must_use]
    pub fn data(mut self, data: impl Into<ResourceUpdateParametersData>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets [`state`](field@Self::state). `Update::Clear` clears it.
    #[must_use]
    pub fn state(mut self, state: impl Into<Update<String>>) -> Self {
        self.state = state.into();
        self
    }

    /// Sets [`state_reason`](field@Self::state_reason). `Update::Clear` clears it.
    #[must_use]
    pub fn state_reason(mut self, state_reason: impl Into<Update<String>>) -> Self {
        self.state_reason = state_reason.into();
        self
    }
}

object! { ResourceUpdateParameters {
    resource_id: required "ResourceId",
    name: optional "Name",
    parent_resource_id: optional "ParentResourceId",
    data: optional "Data",
    state: optional "State",
    state_reason: optional "StateReason",
} }

/// How resources are occupied today, category by category.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourcesOccupancyStateResult {
    pub resource_category_occupancy_states: Vec<ResourceCategoryOccupancyState>,
}

object! { ResourcesOccupancyStateResult {
    resource_category_occupancy_states: required "ResourceCategoryOccupancyStates",
} }

/// Changes to where a space lies.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SpaceDataUpdateParameters {
    /// `Update::Clear` clears it.
    pub floor_number: Update<String>,
    /// `Update::Clear` clears it.
    pub location_notes: Update<String>,
}

impl SpaceDataUpdateParameters {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`floor_number`](field@Self::floor_number). `Update::Clear` clears it.
    #[must_use]
    pub fn floor_number(mut self, floor_number: impl Into<Update<String>>) -> Self {
        self.floor_number = floor_number.into();
        self
    }

    /// Sets [`location_notes`](field@Self::location_notes). `Update::Clear` clears it.
    #[must_use]
    pub fn location_notes(mut self, location_notes: impl Into<Update<String>>) -> Self {
        self.location_notes = location_notes.into();
        self
    }
}

object! { SpaceDataUpdateParameters {
    floor_number: optional "FloorNumber",
    location_notes: optional "LocationNotes",
} }

/// Whether a resource is vacant, reserved, used internally or out of order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OccupancyStateEnum {
    Vacant,
    ReservedLocked,
    Reserved,
    InternalUse,
    OutOfOrder,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { OccupancyStateEnum {
    Vacant: "Vacant",
    ReservedLocked: "ReservedLocked",
    Reserved: "Reserved",
    InternalUse: "InternalUse",
    OutOfOrder: "OutOfOrder",
} }
