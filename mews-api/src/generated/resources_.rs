// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `resources`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    Limitation, Resource, ResourceCategory, ResourceCategoryAssignment,
    ResourceCategoryImageAssignment, ResourceFeature, ResourceFeatureAssignment,
    ResourceState, TimeFilterInterval,
};

pub(super) mod handle {
    use super::{bindings, ResourcesGetAll, ResourcesUpdate, ResourcesGetOccupancyState};

    /// Rooms, beds and other things or persons that guests book.
    #[derive(Clone, Debug)]
    pub struct Resources {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Rooms, beds and other things or persons that guests book.
        pub fn resources(&self) -> Resources {
            Resources::new(self)
        }
    }

    impl Resources {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists resources by ids, names and times; the extent adds categories, features and links as far as a resource uses them.
        ///
        /// `resources/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/resources#get-all-resources))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `Resources` in pages of at most 1,000.
        /// `ResourceCategories`, `ResourceCategoryAssignments`, `ResourceCategoryImageAssignments`, `ResourceFeatures` and `ResourceFeatureAssignments` may come along; `items` leaves that out.
        /// `CreatedUtc` and `UpdatedUtc` span at most 3 months.
        ///
        /// # Example
        ///
        /// ```
        /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        /// # runtime.block_on(async {
        /// # let hotel = mews_simulator::Simulator::start().await?;
        /// # let credentials = mews_api::Credentials::new(hotel.client_token(), hotel.access_token());
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
        pub fn get_all(
            &self,
            request: ResourcesGetAll,
        ) -> bindings::Call<ResourcesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Changes name, parent, data or state of resources; the state OutOfOrder can't be set here. Returns nothing.
        ///
        /// `resources/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/resources#update-resources))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        pub fn update(
            &self,
            request: ResourcesUpdate,
        ) -> bindings::Call<ResourcesUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Tells for at most five categories how their resources are occupied today, grouped by category.
        ///
        /// `resources/getOccupancyState` ([official page](https://mews-systems.gitbook.io/connector-api/operations/resources#get-resources-occupancy-state))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        ///
        /// Answers `ResourceCategoryOccupancyStates` at once, without pages.
        pub fn get_occupancy_state(
            &self,
            request: ResourcesGetOccupancyState,
        ) -> bindings::Call<ResourcesGetOccupancyState> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `resources/getAll` asks for: the argument of [`Resources::get_all`](super::resources::Resources::get_all).
#[doc(alias = "ResourceFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourcesGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ResourceIds`: ids of [`Resource`](entities::Resource), 1 to 1,000 items.
    pub resource_ids: Option<Vec<bindings::Id<entities::Resource>>>,
    /// `Names`: texts, 1 to 1,000 items.
    pub names: Option<Vec<String>>,
    /// `Extent`: [`ResourceExtent`].
    pub extent: ResourceExtent,
    /// `CreatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl ResourcesGetAll {
    /// With all that is required, and nothing else set yet.
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

    /// Sets `ResourceIds`.
    #[must_use]
    pub fn resource_ids(
        mut self,
        resource_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Resource>>,
        >,
    ) -> Self {
        self.resource_ids = Some(resource_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Names`.
    #[must_use]
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(names.into_iter().map(Into::into).collect());
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

bindings::object! { ResourcesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    resource_ids: optional "ResourceIds",
    names: optional "Names",
    extent: required "Extent",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

impl bindings::Operation for ResourcesGetAll {
    type Response = ResourceResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "resources/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("Resources", &["Id"]).optional())
        .also(
            &[
                bindings::ListInfo::new("ResourceCategories", &["Id"]).optional(),
                bindings::ListInfo::new("ResourceCategoryAssignments", &["Id"])
                    .optional(),
                bindings::ListInfo::new("ResourceCategoryImageAssignments", &["Id"])
                    .optional(),
                bindings::ListInfo::new("ResourceFeatures", &["Id"]).optional(),
                bindings::ListInfo::new("ResourceFeatureAssignments", &["Id"]).optional(),
            ],
        )
        .extent("Extent")
        .filters(
            &[
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
                bindings::IdListInfo::new("ResourceIds", 1000),
                bindings::IdListInfo::new("Names", 1000),
            ],
        );
}

impl bindings::Paginated for ResourcesGetAll {
    type Item = Resource;
}

/// What `resources/update` asks for: the argument of [`Resources::update`](super::resources::Resources::update).
#[doc(alias = "MultipleResourceUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourcesUpdate {
    /// `ResourceUpdates`: list of [`ResourceUpdateParameters`], 1 to 1,000 items.
    pub resource_updates: Vec<ResourceUpdateParameters>,
}

impl ResourcesUpdate {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        resource_updates: impl IntoIterator<Item = impl Into<ResourceUpdateParameters>>,
    ) -> Self {
        Self {
            resource_updates: resource_updates.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { ResourcesUpdate {
    resource_updates: required "ResourceUpdates",
} }

impl bindings::Operation for ResourcesUpdate {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "resources/update",
        bindings::Effect::Set,
    );
}

/// What `resources/getOccupancyState` asks for: the argument of [`Resources::get_occupancy_state`](super::resources::Resources::get_occupancy_state).
#[doc(alias = "ResourcesOccupancyStateFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourcesGetOccupancyState {
    /// `ResourceCategoryIds`: ids of [`ResourceCategory`](entities::ResourceCategory), at most 5 items.
    pub resource_category_ids: Vec<bindings::Id<entities::ResourceCategory>>,
    /// `ResourceStates`: list of [`ResourceState`].
    pub resource_states: Option<Vec<ResourceState>>,
    /// `OccupancyStates`: list of [`OccupancyStateEnum`].
    pub occupancy_states: Option<Vec<OccupancyStateEnum>>,
}

impl ResourcesGetOccupancyState {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        resource_category_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ResourceCategory>>,
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

    /// Sets `ResourceStates`.
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

    /// Sets `OccupancyStates`.
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

bindings::object! { ResourcesGetOccupancyState {
    resource_category_ids: required "ResourceCategoryIds",
    resource_states: optional "ResourceStates",
    occupancy_states: optional "OccupancyStates",
} }

impl bindings::Operation for ResourcesGetOccupancyState {
    type Response = ResourcesOccupancyStateResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "resources/getOccupancyState",
            bindings::Effect::Read,
        )
        .portfolio()
        .restricted()
        .list(
            bindings::ListInfo::new(
                "ResourceCategoryOccupancyStates",
                &["ResourceCategoryId"],
            ),
        )
        .id_lists(&[bindings::IdListInfo::new("ResourceCategoryIds", 5)])
        .value_lists(&["ResourceStates", "OccupancyStates"]);
}

impl bindings::Paginated for ResourcesGetOccupancyState {
    type Item = ResourceCategoryOccupancyState;
}

/// The resources of one category with their states of today.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryOccupancyState {
    /// `ResourceCategoryId`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub resource_category_id: bindings::Id<entities::ResourceCategory>,
    /// `ResourceOccupancyStates`: list of [`ResourceOccupancyState`].
    pub resource_occupancy_states: Vec<ResourceOccupancyState>,
}

bindings::object! { ResourceCategoryOccupancyState {
    resource_category_id: required "ResourceCategoryId",
    resource_occupancy_states: required "ResourceOccupancyStates",
} }

/// Which lists the answer carries, and whether inactive entries are in them.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResourceExtent {
    /// `Resources`: yes or no.
    pub resources: Option<bool>,
    /// `ResourceCategories`: yes or no.
    #[deprecated(note = "use `ResourceCategories::get_all`")]
    pub resource_categories: Option<bool>,
    /// `ResourceCategoryAssignments`: yes or no.
    #[deprecated(note = "use `ResourceCategoryAssignments::get_all`")]
    pub resource_category_assignments: Option<bool>,
    /// `ResourceCategoryImageAssignments`: yes or no.
    #[deprecated(note = "use `ResourceCategoryImageAssignments::get_all`")]
    pub resource_category_image_assignments: Option<bool>,
    /// `ResourceFeatures`: yes or no.
    #[deprecated(note = "use `ResourceFeatures::get_all`")]
    pub resource_features: Option<bool>,
    /// `ResourceFeatureAssignments`: yes or no.
    #[deprecated(note = "use `ResourceFeatureAssignments::get_all`")]
    pub resource_feature_assignments: Option<bool>,
    /// `Inactive`: yes or no.
    pub inactive: Option<bool>,
}

impl ResourceExtent {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Resources`.
    #[must_use]
    pub fn resources(mut self, resources: bool) -> Self {
        self.resources = Some(resources);
        self
    }

    /// Sets `ResourceCategories`.
    #[deprecated(note = "use `ResourceCategories::get_all`")]
    #[must_use]
    pub fn resource_categories(mut self, resource_categories: bool) -> Self {
        self.resource_categories = Some(resource_categories);
        self
    }

    /// Sets `ResourceCategoryAssignments`.
    #[deprecated(note = "use `ResourceCategoryAssignments::get_all`")]
    #[must_use]
    pub fn resource_category_assignments(
        mut self,
        resource_category_assignments: bool,
    ) -> Self {
        self.resource_category_assignments = Some(resource_category_assignments);
        self
    }

    /// Sets `ResourceCategoryImageAssignments`.
    #[deprecated(note = "use `ResourceCategoryImageAssignments::get_all`")]
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

    /// Sets `ResourceFeatures`.
    #[deprecated(note = "use `ResourceFeatures::get_all`")]
    #[must_use]
    pub fn resource_features(mut self, resource_features: bool) -> Self {
        self.resource_features = Some(resource_features);
        self
    }

    /// Sets `ResourceFeatureAssignments`.
    #[deprecated(note = "use `ResourceFeatureAssignments::get_all`")]
    #[must_use]
    pub fn resource_feature_assignments(
        mut self,
        resource_feature_assignments: bool,
    ) -> Self {
        self.resource_feature_assignments = Some(resource_feature_assignments);
        self
    }

    /// Sets `Inactive`.
    #[must_use]
    pub fn inactive(mut self, inactive: bool) -> Self {
        self.inactive = Some(inactive);
        self
    }
}

bindings::object! { ResourceExtent {
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
    /// `ResourceId`: id of [`Resource`](entities::Resource).
    pub resource_id: bindings::Id<entities::Resource>,
    /// `ResourceState`: [`ResourceState`].
    pub resource_state: ResourceState,
    /// `OccupancyState`: [`OccupancyStateEnum`].
    pub occupancy_state: OccupancyStateEnum,
}

bindings::object! { ResourceOccupancyState {
    resource_id: required "ResourceId",
    resource_state: required "ResourceState",
    occupancy_state: required "OccupancyState",
} }

/// One page of resources, with their categories and features if asked for, and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceResult {
    /// `Resources`: list of [`Resource`].
    pub resources: Option<Vec<Resource>>,
    /// `ResourceCategories`: list of [`ResourceCategory`].
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub resource_categories: Option<Vec<ResourceCategory>>,
    /// `ResourceCategoryAssignments`: list of [`ResourceCategoryAssignment`].
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub resource_category_assignments: Option<Vec<ResourceCategoryAssignment>>,
    /// `ResourceCategoryImageAssignments`: list of [`ResourceCategoryImageAssignment`].
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub resource_category_image_assignments: Option<
        Vec<ResourceCategoryImageAssignment>,
    >,
    /// `ResourceFeatures`: list of [`ResourceFeature`].
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub resource_features: Option<Vec<ResourceFeature>>,
    /// `ResourceFeatureAssignments`: list of [`ResourceFeatureAssignment`].
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub resource_feature_assignments: Option<Vec<ResourceFeatureAssignment>>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { ResourceResult {
    resources: optional "Resources",
    resource_categories: optional "ResourceCategories",
    resource_category_assignments: optional "ResourceCategoryAssignments",
    resource_category_image_assignments: optional "ResourceCategoryImageAssignments",
    resource_features: optional "ResourceFeatures",
    resource_feature_assignments: optional "ResourceFeatureAssignments",
    cursor: optional "Cursor",
} }

/// What `Data` of `ResourceUpdateParameters` may be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResourceUpdateParametersData {
    /// `Space`
    Space(SpaceDataUpdateParameters),
    /// `Object`
    Object,
    /// `Person`
    Person,
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl bindings::Blank for ResourceUpdateParametersData {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

impl bindings::Wire for ResourceUpdateParametersData {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = match object.tag() {
            Some("Space") if object.has("Value") => Self::Space(object.get("Value")?),
            Some("Object") if object.is_blank("Value") => Self::Object,
            Some("Person") if object.is_blank("Value") => Self::Person,
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::Space(value) => writer.tagged("Space", Some(("Value", value))),
            Self::Object => writer.tagged_empty("Object", "Value"),
            Self::Person => writer.tagged_empty("Person", "Value"),
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

bindings::serde_by_wire!(ResourceUpdateParametersData);

/// Changes to one resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceUpdateParameters {
    /// `ResourceId`: id of [`Resource`](entities::Resource).
    pub resource_id: bindings::Id<entities::Resource>,
    /// `Name`: new value, text. May be cleared.
    pub name: bindings::Update<String>,
    /// `ParentResourceId`: new value, id of [`Resource`](entities::Resource). May be cleared.
    pub parent_resource_id: bindings::Update<bindings::Id<entities::Resource>>,
    /// `Data`: [`ResourceUpdateParametersData`].
    pub data: Option<ResourceUpdateParametersData>,
    /// `State`: new value, text. May be cleared.
    pub state: bindings::Update<String>,
    /// `StateReason`: new value, text. May be cleared.
    pub state_reason: bindings::Update<String>,
}

impl ResourceUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(resource_id: impl Into<bindings::Id<entities::Resource>>) -> Self {
        Self {
            resource_id: resource_id.into(),
            name: bindings::Update::Keep,
            parent_resource_id: bindings::Update::Keep,
            data: None,
            state: bindings::Update::Keep,
            state_reason: bindings::Update::Keep,
        }
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<bindings::Update<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `ParentResourceId`.
    #[must_use]
    pub fn parent_resource_id(
        mut self,
        parent_resource_id: impl Into<bindings::Update<bindings::Id<entities::Resource>>>,
    ) -> Self {
        self.parent_resource_id = parent_resource_id.into();
        self
    }

    /// Sets `Data`.
    #[must_use]
    pub fn data(mut self, data: impl Into<ResourceUpdateParametersData>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets `State`.
    #[must_use]
    pub fn state(mut self, state: impl Into<bindings::Update<String>>) -> Self {
        self.state = state.into();
        self
    }

    /// Sets `StateReason`.
    #[must_use]
    pub fn state_reason(
        mut self,
        state_reason: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.state_reason = state_reason.into();
        self
    }
}

bindings::object! { ResourceUpdateParameters {
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
    /// `ResourceCategoryOccupancyStates`: list of [`ResourceCategoryOccupancyState`].
    pub resource_category_occupancy_states: Vec<ResourceCategoryOccupancyState>,
}

bindings::object! { ResourcesOccupancyStateResult {
    resource_category_occupancy_states: required "ResourceCategoryOccupancyStates",
} }

/// Changes to where a space lies.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SpaceDataUpdateParameters {
    /// `FloorNumber`: new value, text. May be cleared.
    pub floor_number: bindings::Update<String>,
    /// `LocationNotes`: new value, text. May be cleared.
    pub location_notes: bindings::Update<String>,
}

impl SpaceDataUpdateParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `FloorNumber`.
    #[must_use]
    pub fn floor_number(
        mut self,
        floor_number: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.floor_number = floor_number.into();
        self
    }

    /// Sets `LocationNotes`.
    #[must_use]
    pub fn location_notes(
        mut self,
        location_notes: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.location_notes = location_notes.into();
        self
    }
}

bindings::object! { SpaceDataUpdateParameters {
    floor_number: optional "FloorNumber",
    location_notes: optional "LocationNotes",
} }

/// Whether a resource is vacant, reserved, used internally or out of order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OccupancyStateEnum {
    /// `Vacant`
    Vacant,
    /// `ReservedLocked`
    ReservedLocked,
    /// `Reserved`
    Reserved,
    /// `InternalUse`
    InternalUse,
    /// `OutOfOrder`
    OutOfOrder,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { OccupancyStateEnum {
    Vacant: "Vacant",
    ReservedLocked: "ReservedLocked",
    Reserved: "Reserved",
    InternalUse: "InternalUse",
    OutOfOrder: "OutOfOrder",
} }
