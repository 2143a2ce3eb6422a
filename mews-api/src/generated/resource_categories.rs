// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `resourceCategories`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    ActivityStates, Limitation, ResourceCategory, ResourceCategoryTypeEnum,
    TimeFilterInterval,
};

pub(super) mod handle {
    use super::{
        bindings, ResourceCategoriesGetAll, ResourceCategoriesAdd,
        ResourceCategoriesUpdate, ResourceCategoriesDelete,
    };

    /// Groups of similar resources that are sold together, such as room types.
    #[derive(Clone, Debug)]
    pub struct ResourceCategories {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Groups of similar resources that are sold together, such as room types.
        pub fn resource_categories(&self) -> ResourceCategories {
            ResourceCategories::new(self)
        }
    }

    impl ResourceCategories {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists the resource categories of given services by ids, activity and time of update.
        ///
        /// `resourceCategories/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/resourcecategories#get-all-resource-categories))
        ///
        /// Changes nothing.
        ///
        /// Answers `ResourceCategories` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
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
        /// use mews_api::requests::{ResourceCategoriesGetAll, ServicesGetAll};
        ///
        /// let services = client.services().get_all(ServicesGetAll::new()).send().await?;
        /// let ids = services.services.iter().map(|service| service.id.clone());
        /// let mut categories = client
        ///     .resource_categories()
        ///     .get_all(ResourceCategoriesGetAll::new(ids))
        ///     .items();
        /// while let Some(category) = categories.try_next().await? {
        ///     println!("{} sleeps {}", category.id, category.capacity);
        /// }
        /// # Ok::<(), Box<dyn std::error::Error>>(()) })?;
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        pub fn get_all(
            &self,
            request: ResourceCategoriesGetAll,
        ) -> bindings::Call<ResourceCategoriesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Creates resource categories in services and returns them.
        ///
        /// `resourceCategories/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/resourcecategories#add-resource-categories))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        pub fn add(
            &self,
            request: ResourceCategoriesAdd,
        ) -> bindings::Call<ResourceCategoriesAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Changes the given properties of resource categories, keeps the others, and returns the categories as they are now.
        ///
        /// `resourceCategories/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/resourcecategories#update-resource-categories))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        pub fn update(
            &self,
            request: ResourceCategoriesUpdate,
        ) -> bindings::Call<ResourceCategoriesUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Deletes resource categories; refused while resources, reservations, restrictions or other settings still refer to them.
        ///
        /// `resourceCategories/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/resourcecategories#delete-resource-categories))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        pub fn delete(
            &self,
            request: ResourceCategoriesDelete,
        ) -> bindings::Call<ResourceCategoriesDelete> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `resourceCategories/getAll` asks for: the argument of [`ResourceCategories::get_all`](super::resources::ResourceCategories::get_all).
#[doc(alias = "ResourceCategoryFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoriesGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ResourceCategoryIds`: ids of [`ResourceCategory`](entities::ResourceCategory), 1 to 1,000 items.
    pub resource_category_ids: Option<Vec<bindings::Id<entities::ResourceCategory>>>,
    /// `ServiceIds`: ids of [`Service`](entities::Service), 1 to 1,000 items.
    pub service_ids: Vec<bindings::Id<entities::Service>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl ResourceCategoriesGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Service>>>,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            resource_category_ids: None,
            service_ids: service_ids.into_iter().map(Into::into).collect(),
            updated_utc: None,
            activity_states: None,
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

    /// Sets `ResourceCategoryIds`.
    #[must_use]
    pub fn resource_category_ids(
        mut self,
        resource_category_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ResourceCategory>>,
        >,
    ) -> Self {
        self.resource_category_ids = Some(
            resource_category_ids.into_iter().map(Into::into).collect(),
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

bindings::object! { ResourceCategoriesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    resource_category_ids: optional "ResourceCategoryIds",
    service_ids: required "ServiceIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for ResourceCategoriesGetAll {
    type Response = ResourceCategoryResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "resourceCategories/getAll",
            bindings::Effect::Read,
        )
        .page_size(1000)
        .list(bindings::ListInfo::new("ResourceCategories", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "UpdatedUtc",
                        bindings::Meaning::Points(None),
                    )
                    .changing()
                    .max_months(3),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("EnterpriseIds", 1000),
                bindings::IdListInfo::new("ResourceCategoryIds", 1000),
                bindings::IdListInfo::new("ServiceIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for ResourceCategoriesGetAll {
    type Item = ResourceCategory;
}

/// What `resourceCategories/add` asks for: the argument of [`ResourceCategories::add`](super::resources::ResourceCategories::add).
#[doc(alias = "MultipleResourceCategoryAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoriesAdd {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ResourceCategories`: list of [`ResourceCategoryAddParameters`], 1 to 100 items.
    pub resource_categories: Vec<ResourceCategoryAddParameters>,
}

impl ResourceCategoriesAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        resource_categories: impl IntoIterator<
            Item = impl Into<ResourceCategoryAddParameters>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            resource_categories: resource_categories
                .into_iter()
                .map(Into::into)
                .collect(),
        }
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
}

bindings::object! { ResourceCategoriesAdd {
    enterprise_id: optional "EnterpriseId",
    resource_categories: required "ResourceCategories",
} }

impl bindings::Operation for ResourceCategoriesAdd {
    type Response = ResourceCategoryModificationResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "resourceCategories/add",
            bindings::Effect::Create,
        )
        .portfolio()
        .restricted();
}

/// What `resourceCategories/update` asks for: the argument of [`ResourceCategories::update`](super::resources::ResourceCategories::update).
#[doc(alias = "MultipleResourceCategoryUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoriesUpdate {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ResourceCategoryUpdates`: list of [`ResourceCategoryUpdateParameters`], 1 to 100 items.
    pub resource_category_updates: Vec<ResourceCategoryUpdateParameters>,
}

impl ResourceCategoriesUpdate {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        resource_category_updates: impl IntoIterator<
            Item = impl Into<ResourceCategoryUpdateParameters>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            resource_category_updates: resource_category_updates
                .into_iter()
                .map(Into::into)
                .collect(),
        }
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
}

bindings::object! { ResourceCategoriesUpdate {
    enterprise_id: optional "EnterpriseId",
    resource_category_updates: required "ResourceCategoryUpdates",
} }

impl bindings::Operation for ResourceCategoriesUpdate {
    type Response = ResourceCategoryModificationResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "resourceCategories/update",
            bindings::Effect::Set,
        )
        .portfolio()
        .restricted();
}

/// What `resourceCategories/delete` asks for: the argument of [`ResourceCategories::delete`](super::resources::ResourceCategories::delete).
#[doc(alias = "ResourceCategoryDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoriesDelete {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ResourceCategoryIds`: ids of [`ResourceCategory`](entities::ResourceCategory), 1 to 100 items.
    pub resource_category_ids: Vec<bindings::Id<entities::ResourceCategory>>,
}

impl ResourceCategoriesDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        resource_category_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ResourceCategory>>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            resource_category_ids: resource_category_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        }
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
}

bindings::object! { ResourceCategoriesDelete {
    enterprise_id: optional "EnterpriseId",
    resource_category_ids: required "ResourceCategoryIds",
} }

impl bindings::Operation for ResourceCategoriesDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "resourceCategories/delete",
            bindings::Effect::Transition,
        )
        .portfolio()
        .restricted()
        .id_lists(&[bindings::IdListInfo::new("ResourceCategoryIds", 100)]);
}

/// A resource category to be created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryAddParameters {
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `Type`: [`ResourceCategoryTypeEnum`].
    pub r#type: ResourceCategoryTypeEnum,
    /// `Capacity`: whole number.
    pub capacity: i32,
    /// `ExtraCapacity`: whole number.
    pub extra_capacity: Option<i32>,
    /// `Names`: by key, text.
    pub names: Option<std::collections::BTreeMap<String, String>>,
    /// `ShortNames`: by key, text.
    pub short_names: Option<std::collections::BTreeMap<String, String>>,
    /// `Descriptions`: by key, text.
    pub descriptions: Option<std::collections::BTreeMap<String, String>>,
    /// `Classification`: [`ResourceClassificationEnum`].
    pub classification: Option<ResourceClassificationEnum>,
    /// `Ordering`: whole number.
    pub ordering: Option<i32>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    pub external_identifier: Option<String>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
}

impl ResourceCategoryAddParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_id: impl Into<bindings::Id<entities::Service>>,
        r#type: impl Into<ResourceCategoryTypeEnum>,
        capacity: i32,
    ) -> Self {
        Self {
            service_id: service_id.into(),
            r#type: r#type.into(),
            capacity,
            extra_capacity: None,
            names: None,
            short_names: None,
            descriptions: None,
            classification: None,
            ordering: None,
            external_identifier: None,
            accounting_category_id: None,
        }
    }

    /// Sets `ExtraCapacity`.
    #[must_use]
    pub fn extra_capacity(mut self, extra_capacity: i32) -> Self {
        self.extra_capacity = Some(extra_capacity);
        self
    }

    /// Sets `Names`.
    #[must_use]
    pub fn names(
        mut self,
        names: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.names = Some(
            names.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets `ShortNames`.
    #[must_use]
    pub fn short_names(
        mut self,
        short_names: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.short_names = Some(
            short_names
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets `Descriptions`.
    #[must_use]
    pub fn descriptions(
        mut self,
        descriptions: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.descriptions = Some(
            descriptions
                .into_iter()
                .map(|(key, value)| (key.into(), value.into()))
                .collect(),
        );
        self
    }

    /// Sets `Classification`.
    #[must_use]
    pub fn classification(
        mut self,
        classification: impl Into<ResourceClassificationEnum>,
    ) -> Self {
        self.classification = Some(classification.into());
        self
    }

    /// Sets `Ordering`.
    #[must_use]
    pub fn ordering(mut self, ordering: i32) -> Self {
        self.ordering = Some(ordering);
        self
    }

    /// Sets `ExternalIdentifier`.
    #[must_use]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets `AccountingCategoryId`.
    #[must_use]
    pub fn accounting_category_id(
        mut self,
        accounting_category_id: impl Into<bindings::Id<entities::AccountingCategory>>,
    ) -> Self {
        self.accounting_category_id = Some(accounting_category_id.into());
        self
    }
}

bindings::object! { ResourceCategoryAddParameters {
    service_id: required "ServiceId",
    r#type: required "Type",
    capacity: required "Capacity",
    extra_capacity: optional "ExtraCapacity",
    names: optional "Names",
    short_names: optional "ShortNames",
    descriptions: optional "Descriptions",
    classification: optional "Classification",
    ordering: optional "Ordering",
    external_identifier: optional "ExternalIdentifier",
    accounting_category_id: optional "AccountingCategoryId",
} }

/// The resource categories as created or changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryModificationResult {
    /// `ResourceCategories`: list of [`ResourceCategory`], at most 100 items.
    pub resource_categories: Vec<ResourceCategory>,
}

bindings::object! { ResourceCategoryModificationResult {
    resource_categories: required "ResourceCategories",
} }

/// One page of resource categories and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryResult {
    /// `ResourceCategories`: list of [`ResourceCategory`], at most 1,000 items.
    pub resource_categories: Vec<ResourceCategory>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { ResourceCategoryResult {
    resource_categories: required "ResourceCategories",
    cursor: optional "Cursor",
} }

/// Changes to one resource category.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryUpdateParameters {
    /// `ResourceCategoryId`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub resource_category_id: bindings::Id<entities::ResourceCategory>,
    /// `Names`: new value, by key, text. May be cleared.
    pub names: bindings::Update<std::collections::BTreeMap<String, String>>,
    /// `ShortNames`: new value, by key, text. May be cleared.
    pub short_names: bindings::Update<std::collections::BTreeMap<String, String>>,
    /// `Descriptions`: new value, by key, text. May be cleared.
    pub descriptions: bindings::Update<std::collections::BTreeMap<String, String>>,
    /// `Type`: new value, [`ResourceCategoryTypeEnum`]. May be cleared.
    pub r#type: bindings::Update<ResourceCategoryTypeEnum>,
    /// `Capacity`: new value, whole number. May be cleared.
    pub capacity: bindings::Update<i32>,
    /// `ExtraCapacity`: new value, whole number. May be cleared.
    pub extra_capacity: bindings::Update<i32>,
    /// `Ordering`: new value, whole number. May be cleared.
    pub ordering: bindings::Update<i32>,
    /// `Classification`: new value, [`ResourceClassificationEnum`]. May be cleared.
    pub classification: bindings::Update<ResourceClassificationEnum>,
    /// `ExternalIdentifier`: new value, text. May be cleared.
    pub external_identifier: bindings::Update<String>,
    /// `AccountingCategoryId`: new value, id of [`AccountingCategory`](entities::AccountingCategory). May be cleared.
    pub accounting_category_id: bindings::Update<
        bindings::Id<entities::AccountingCategory>,
    >,
}

impl ResourceCategoryUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        resource_category_id: impl Into<bindings::Id<entities::ResourceCategory>>,
    ) -> Self {
        Self {
            resource_category_id: resource_category_id.into(),
            names: bindings::Update::Keep,
            short_names: bindings::Update::Keep,
            descriptions: bindings::Update::Keep,
            r#type: bindings::Update::Keep,
            capacity: bindings::Update::Keep,
            extra_capacity: bindings::Update::Keep,
            ordering: bindings::Update::Keep,
            classification: bindings::Update::Keep,
            external_identifier: bindings::Update::Keep,
            accounting_category_id: bindings::Update::Keep,
        }
    }

    /// Sets `Names`.
    #[must_use]
    pub fn names(
        mut self,
        names: impl Into<bindings::Update<std::collections::BTreeMap<String, String>>>,
    ) -> Self {
        self.names = names.into();
        self
    }

    /// Sets `ShortNames`.
    #[must_use]
    pub fn short_names(
        mut self,
        short_names: impl Into<
            bindings::Update<std::collections::BTreeMap<String, String>>,
        >,
    ) -> Self {
        self.short_names = short_names.into();
        self
    }

    /// Sets `Descriptions`.
    #[must_use]
    pub fn descriptions(
        mut self,
        descriptions: impl Into<
            bindings::Update<std::collections::BTreeMap<String, String>>,
        >,
    ) -> Self {
        self.descriptions = descriptions.into();
        self
    }

    /// Sets `Type`.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<bindings::Update<ResourceCategoryTypeEnum>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `Capacity`.
    #[must_use]
    pub fn capacity(mut self, capacity: impl Into<bindings::Update<i32>>) -> Self {
        self.capacity = capacity.into();
        self
    }

    /// Sets `ExtraCapacity`.
    #[must_use]
    pub fn extra_capacity(
        mut self,
        extra_capacity: impl Into<bindings::Update<i32>>,
    ) -> Self {
        self.extra_capacity = extra_capacity.into();
        self
    }

    /// Sets `Ordering`.
    #[must_use]
    pub fn ordering(mut self, ordering: impl Into<bindings::Update<i32>>) -> Self {
        self.ordering = ordering.into();
        self
    }

    /// Sets `Classification`.
    #[must_use]
    pub fn classification(
        mut self,
        classification: impl Into<bindings::Update<ResourceClassificationEnum>>,
    ) -> Self {
        self.classification = classification.into();
        self
    }

    /// Sets `ExternalIdentifier`.
    #[must_use]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.external_identifier = external_identifier.into();
        self
    }

    /// Sets `AccountingCategoryId`.
    #[must_use]
    pub fn accounting_category_id(
        mut self,
        accounting_category_id: impl Into<
            bindings::Update<bindings::Id<entities::AccountingCategory>>,
        >,
    ) -> Self {
        self.accounting_category_id = accounting_category_id.into();
        self
    }
}

bindings::object! { ResourceCategoryUpdateParameters {
    resource_category_id: required "ResourceCategoryId",
    names: optional "Names",
    short_names: optional "ShortNames",
    descriptions: optional "Descriptions",
    r#type: optional "Type",
    capacity: optional "Capacity",
    extra_capacity: optional "ExtraCapacity",
    ordering: optional "Ordering",
    classification: optional "Classification",
    external_identifier: optional "ExternalIdentifier",
    accounting_category_id: optional "AccountingCategoryId",
} }

/// Common classes of rooms and apartments, to give to a category.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResourceClassificationEnum {
    /// `StandardSingle`
    StandardSingle,
    /// `StandardDouble`
    StandardDouble,
    /// `SuperiorTwin`
    SuperiorTwin,
    /// `SuperiorDouble`
    SuperiorDouble,
    /// `JuniorSuite`
    JuniorSuite,
    /// `SharedOrDorm`
    SharedOrDorm,
    /// `Other`
    Other,
    /// `SuperiorSingle`
    SuperiorSingle,
    /// `Triple`
    Triple,
    /// `Family`
    Family,
    /// `StandardTwin`
    StandardTwin,
    /// `Studio`
    Studio,
    /// `SuperiorTripleRoom`
    SuperiorTripleRoom,
    /// `OneBedroomApartment`
    OneBedroomApartment,
    /// `ThreeBedroomsApartment`
    ThreeBedroomsApartment,
    /// `TwoBedroomsApartment`
    TwoBedroomsApartment,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { ResourceClassificationEnum {
    StandardSingle: "StandardSingle",
    StandardDouble: "StandardDouble",
    SuperiorTwin: "SuperiorTwin",
    SuperiorDouble: "SuperiorDouble",
    JuniorSuite: "JuniorSuite",
    SharedOrDorm: "SharedOrDorm",
    Other: "Other",
    SuperiorSingle: "SuperiorSingle",
    Triple: "Triple",
    Family: "Family",
    StandardTwin: "StandardTwin",
    Studio: "Studio",
    SuperiorTripleRoom: "SuperiorTripleRoom",
    OneBedroomApartment: "OneBedroomApartment",
    ThreeBedroomsApartment: "ThreeBedroomsApartment",
    TwoBedroomsApartment: "TwoBedroomsApartment",
} }
