// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `resourceCategories`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Single, SizeLimit,
    Timestamp, UnrecognizedValue, Update, object, open_enum, request,
};

use super::entities;

use super::types::{
    ActivityStates, Limitation, ResourceCategory, ResourceCategoryTypeEnum,
    TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};

    use super::{
        ResourceCategoriesGetAll, ResourceCategoriesAdd, ResourceCategoriesUpdate,
        ResourceCategoriesDelete,
    };

    /// Groups of similar resources that are sold together, such as room types.
    #[derive(Clone, Debug)]
    pub struct ResourceCategories {
        client: Client,
    }

    impl Client {
        /// Groups of similar resources that are sold together, such as room types.
        pub fn resource_categories(&self) -> ResourceCategories {
            ResourceCategories::new(self)
        }
    }

    impl ResourceCategories {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists the resource categories of given services by ids, activity and time of update.
        ///
        /// `resourceCategories/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/resourcecategories#get-all-resource-categories))
        ///
        /// Read: changes nothing.
        ///
        /// Returns pages of up to 1,000 `ResourceCategories`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run, for the ids in `ServiceIds`; the
        /// items of new ids are all read. Deleted items are among them, marked as such.
        ///
        /// Response: [`ResourceCategoryResult`](super::super::types::ResourceCategoryResult).
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
        /// use mews_api::requests::{ResourceCategoriesGetAll, ServicesGetAll};
        ///
        /// let services = client.services().get_all(ServicesGetAll::new()).first_page().await?;
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
        ) -> Call<ResourceCategoriesGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Creates resource categories in services and returns them.
        ///
        /// `resourceCategories/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/resourcecategories#add-resource-categories))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// Response:
        /// [`ResourceCategoryModificationResult`](super::super::types::ResourceCategoryModificationResult).
        pub fn add(&self, request: ResourceCategoriesAdd) -> Call<ResourceCategoriesAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Changes the given properties of resource categories, keeps the others, and returns the
        /// categories as they are now.
        ///
        /// `resourceCategories/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/resourcecategories#update-resource-categories))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// Response:
        /// [`ResourceCategoryModificationResult`](super::super::types::ResourceCategoryModificationResult).
        pub fn update(
            &self,
            request: ResourceCategoriesUpdate,
        ) -> Call<ResourceCategoriesUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Deletes resource categories; refused while resources, reservations, restrictions or
        /// other settings still refer to them.
        ///
        /// `resourceCategories/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/resourcecategories#delete-resource-categories))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// Response: no data.
        pub fn delete(
            &self,
            request: ResourceCategoriesDelete,
        ) -> Call<ResourceCategoriesDelete> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of
/// [`ResourceCategories::get_all`](super::resources::ResourceCategories::get_all),
/// `resourceCategories/getAll`.
#[doc(alias = "ResourceCategoryFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoriesGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub resource_category_ids: Option<Vec<Id<entities::ResourceCategory>>>,
    /// 1 to 1,000 items.
    pub service_ids: Vec<Id<entities::Service>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Whether active items, deleted ones or both are returned. The default differs between
    /// operations, so set both to see deletions.
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl ResourceCategoriesGetAll {
    /// Sets the required fields.
    pub fn new(
        service_ids: impl IntoIterator<Item = impl Into<Id<entities::Service>>>,
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

    /// Sets [`resource_category_ids`](field@Self::resource_category_ids). 1 to 1,000 items.
    #[must_use]
    pub fn resource_category_ids(
        mut self,
        resource_category_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ResourceCategory>>,
        >,
    ) -> Self {
        self.resource_category_ids = Some(
            resource_category_ids.into_iter().map(Into::into).collect(),
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

request! { ResourceCategoriesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    resource_category_ids: optional "ResourceCategoryIds",
    service_ids: required "ServiceIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl Operation for ResourceCategoriesGetAll {
    type Response = ResourceCategoryResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "resourceCategories/getAll",
            Effect::Read,
        )
        .page_size(1000)
        .list(ListInfo::new("ResourceCategories", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(None)).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ResourceCategoryIds", 1000).min_items(1),
                IdListInfo::new("ServiceIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for ResourceCategoriesGetAll {
    type Item = ResourceCategory;
}

impl Incremental for ResourceCategoriesGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds", "ServiceIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for ResourceCategory {
    type Key = Id<entities::ResourceCategory>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// Request of [`ResourceCategories::add`](super::resources::ResourceCategories::add),
/// `resourceCategories/add`.
#[doc(alias = "MultipleResourceCategoryAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoriesAdd {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 100 items.
    pub resource_categories: Vec<ResourceCategoryAddParameters>,
}

impl ResourceCategoriesAdd {
    /// Sets the required fields.
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

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

request! { ResourceCategoriesAdd {
    enterprise_id: optional "EnterpriseId",
    resource_categories: required "ResourceCategories",
} }

impl Operation for ResourceCategoriesAdd {
    type Response = ResourceCategoryModificationResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "resourceCategories/add",
            Effect::Create,
        )
        .portfolio()
        .restricted()
        .limits(
            &[
                SizeLimit::items("ResourceCategories").min(1).max(100),
                SizeLimit::characters("ResourceCategories.ExternalIdentifier").max(255),
            ],
        );
}

/// Request of [`ResourceCategories::update`](super::resources::ResourceCategories::update),
/// `resourceCategories/update`.
#[doc(alias = "MultipleResourceCategoryUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoriesUpdate {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 100 items.
    pub resource_category_updates: Vec<ResourceCategoryUpdateParameters>,
}

impl ResourceCategoriesUpdate {
    /// Sets the required fields.
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

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

request! { ResourceCategoriesUpdate {
    enterprise_id: optional "EnterpriseId",
    resource_category_updates: required "ResourceCategoryUpdates",
} }

impl Operation for ResourceCategoriesUpdate {
    type Response = ResourceCategoryModificationResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "resourceCategories/update",
            Effect::Set,
        )
        .portfolio()
        .restricted()
        .limits(&[SizeLimit::items("ResourceCategoryUpdates").min(1).max(100)]);
}

/// Request of [`ResourceCategories::delete`](super::resources::ResourceCategories::delete),
/// `resourceCategories/delete`.
#[doc(alias = "ResourceCategoryDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoriesDelete {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 100 items.
    pub resource_category_ids: Vec<Id<entities::ResourceCategory>>,
}

impl ResourceCategoriesDelete {
    /// Sets the required fields.
    pub fn new(
        resource_category_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ResourceCategory>>,
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

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

request! { ResourceCategoriesDelete {
    enterprise_id: optional "EnterpriseId",
    resource_category_ids: required "ResourceCategoryIds",
} }

impl Operation for ResourceCategoriesDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "resourceCategories/delete",
            Effect::Transition,
        )
        .portfolio()
        .restricted()
        .id_lists(&[IdListInfo::new("ResourceCategoryIds", 100).min_items(1)]);
}

/// A resource category to be created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryAddParameters {
    pub service_id: Id<entities::Service>,
    pub r#type: ResourceCategoryTypeEnum,
    pub capacity: i32,
    pub extra_capacity: Option<i32>,
    /// By language and culture code, such as `en-US`.
    pub names: Option<std::collections::BTreeMap<String, String>>,
    /// By language and culture code, such as `en-US`.
    pub short_names: Option<std::collections::BTreeMap<String, String>>,
    /// By language and culture code, such as `en-US`.
    pub descriptions: Option<std::collections::BTreeMap<String, String>>,
    pub classification: Option<ResourceClassificationEnum>,
    /// Position in lists.
    pub ordering: Option<i32>,
    /// At most 255 characters.
    pub external_identifier: Option<String>,
    pub accounting_category_id: Option<Id<entities::AccountingCategory>>,
}

impl ResourceCategoryAddParameters {
    /// Sets the required fields.
    pub fn new(
        service_id: impl Into<Id<entities::Service>>,
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

    /// Sets [`extra_capacity`](field@Self::extra_capacity).
    #[must_use]
    pub fn extra_capacity(mut self, extra_capacity: i32) -> Self {
        self.extra_capacity = Some(extra_capacity);
        self
    }

    /// Sets [`names`](field@Self::names). By language and culture code, such as `en-US`.
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

    /// Sets [`short_names`](field@Self::short_names). By language and culture code, such as
    /// `en-US`.
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

    /// Sets [`descriptions`](field@Self::descriptions). By language and culture code, such as
    /// `en-US`.
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

    /// Sets [`classification`](field@Self::classification).
    #[must_use]
    pub fn classification(
        mut self,
        classification: impl Into<ResourceClassificationEnum>,
    ) -> Self {
        self.classification = Some(classification.into());
        self
    }

    /// Sets [`ordering`](field@Self::ordering). Position in lists.
    #[must_use]
    pub fn ordering(mut self, ordering: i32) -> Self {
        self.ordering = Some(ordering);
        self
    }

    /// Sets [`external_identifier`](field@Self::external_identifier). At most 255 characters.
    #[must_use]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets [`accounting_category_id`](field@Self::accounting_category_id).
    #[must_use]
    pub fn accounting_category_id(
        mut self,
        accounting_category_id: impl Into<Id<entities::AccountingCategory>>,
    ) -> Self {
        self.accounting_category_id = Some(accounting_category_id.into());
        self
    }
}

object! { ResourceCategoryAddParameters {
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
    /// At most 100 items.
    pub resource_categories: Vec<ResourceCategory>,
}

object! { ResourceCategoryModificationResult {
    resource_categories: required "ResourceCategories",
} }

/// One page of resource categories and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryResult {
    /// At most 1,000 items.
    pub resource_categories: Vec<ResourceCategory>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { ResourceCategoryResult {
    resource_categories: required "ResourceCategories",
    cursor: optional "Cursor",
} }

/// Changes to one resource category.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCategoryUpdateParameters {
    pub resource_category_id: Id<entities::ResourceCategory>,
    /// By language and culture code, such as `en-US`. `Update::Clear` clears it.
    pub names: Update<std::collections::BTreeMap<String, String>>,
    /// By language and culture code, such as `en-US`. `Update::Clear` clears it.
    pub short_names: Update<std::collections::BTreeMap<String, String>>,
    /// By language and culture code, such as `en-US`. `Update::Clear` clears it.
    pub descriptions: Update<std::collections::BTreeMap<String, String>>,
    /// `Update::Clear` clears it.
    pub r#type: Update<ResourceCategoryTypeEnum>,
    /// `Update::Clear` clears it.
    pub capacity: Update<i32>,
    /// `Update::Clear` clears it.
    pub extra_capacity: Update<i32>,
    /// Position in lists. `Update::Clear` clears it.
    pub ordering: Update<i32>,
    /// `Update::Clear` clears it.
    pub classification: Update<ResourceClassificationEnum>,
    /// `Update::Clear` clears it.
    pub external_identifier: Update<String>,
    /// `Update::Clear` clears it.
    pub accounting_category_id: Update<Id<entities::AccountingCategory>>,
}

impl ResourceCategoryUpdateParameters {
    /// Sets the required fields.
    pub fn new(resource_category_id: impl Into<Id<entities::ResourceCategory>>) -> Self {
        Self {
            resource_category_id: resource_category_id.into(),
            names: Update::Keep,
            short_names: Update::Keep,
            descriptions: Update::Keep,
            r#type: Update::Keep,
            capacity: Update::Keep,
            extra_capacity: Update::Keep,
            ordering: Update::Keep,
            classification: Update::Keep,
            external_identifier: Update::Keep,
            accounting_category_id: Update::Keep,
        }
    }

    /// Sets [`names`](field@Self::names). By language and culture code, such as `en-US`.
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn names(
        mut self,
        names: impl Into<Update<std::collections::BTreeMap<String, String>>>,
    ) -> Self {
        self.names = names.into();
        self
    }

    /// Sets [`short_names`](field@Self::short_names). By language and culture code, such as
    /// `en-US`. `Update::Clear` clears it.
    #[must_use]
    pub fn short_names(
        mut self,
        short_names: impl Into<Update<std::collections::BTreeMap<String, String>>>,
    ) -> Self {
        self.short_names = short_names.into();
        self
    }

    /// Sets [`descriptions`](field@Self::descriptions). By language and culture code, such as
    /// `en-US`. `Update::Clear` clears it.
    #[must_use]
    pub fn descriptions(
        mut self,
        descriptions: impl Into<Update<std::collections::BTreeMap<String, String>>>,
    ) -> Self {
        self.descriptions = descriptions.into();
        self
    }

    /// Sets [`type`](field@Self::type). `Update::Clear` clears it.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<Update<ResourceCategoryTypeEnum>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets [`capacity`](field@Self::capacity). `Update::Clear` clears it.
    #[must_use]
    pub fn capacity(mut self, capacity: impl Into<Update<i32>>) -> Self {
        self.capacity = capacity.into();
        self
    }

    /// Sets [`extra_capacity`](field@Self::extra_capacity). `Update::Clear` clears it.
    #[must_use]
    pub fn extra_capacity(mut self, extra_capacity: impl Into<Update<i32>>) -> Self {
        self.extra_capacity = extra_capacity.into();
        self
    }

    /// Sets [`ordering`](field@Self::ordering). Position in lists. `Update::Clear` clears it.
    #[must_use]
    pub fn ordering(mut self, ordering: impl Into<Update<i32>>) -> Self {
        self.ordering = ordering.into();
        self
    }

    /// Sets [`classification`](field@Self::classification). `Update::Clear` clears it.
    #[must_use]
    pub fn classification(
        mut self,
        classification: impl Into<Update<ResourceClassificationEnum>>,
    ) -> Self {
        self.classification = classification.into();
        self
    }

    /// Sets [`external_identifier`](field@Self::external_identifier). `Update::Clear` clears
    /// it.
    #[must_use]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<Update<String>>,
    ) -> Self {
        self.external_identifier = external_identifier.into();
        self
    }

    /// Sets [`accounting_category_id`](field@Self::accounting_category_id). `Update::Clear`
    /// clears it.
    #[must_use]
    pub fn accounting_category_id(
        mut self,
        accounting_category_id: impl Into<Update<Id<entities::AccountingCategory>>>,
    ) -> Self {
        self.accounting_category_id = accounting_category_id.into();
        self
    }
}

object! { ResourceCategoryUpdateParameters {
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
    StandardSingle,
    StandardDouble,
    SuperiorTwin,
    SuperiorDouble,
    JuniorSuite,
    SharedOrDorm,
    Other,
    SuperiorSingle,
    Triple,
    Family,
    StandardTwin,
    Studio,
    SuperiorTripleRoom,
    OneBedroomApartment,
    ThreeBedroomsApartment,
    TwoBedroomsApartment,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { ResourceClassificationEnum {
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
