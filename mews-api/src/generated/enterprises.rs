// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `enterprises`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Period, Timestamp,
    object, request, time_zone,
};

use super::entities;

use super::types::{
    EnterpriseSubscription, Limitation, OldAddress, PricingModeEnum, TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::EnterprisesGetAll;

    /// Properties that an access token reaches.
    #[derive(Clone, Debug)]
    pub struct Enterprises {
        client: Client,
    }

    impl Client {
        /// Properties that an access token reaches.
        pub fn enterprises(&self) -> Enterprises {
            Enterprises::new(self)
        }
    }

    impl Enterprises {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists the properties a token reaches, by id, external identifier, and the time of
        /// linking or update.
        ///
        /// `enterprises/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/enterprises#get-all-enterprises))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `Enterprises`.
        /// `LinkedUtc` and `UpdatedUtc` span at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. It does not show deletions:
        /// `full_compare` finds them.
        ///
        /// Response: [`EnterpriseResult`](super::super::types::EnterpriseResult).
        pub fn get_all(&self, request: EnterprisesGetAll) -> Call<EnterprisesGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Enterprises::get_all`](super::resources::Enterprises::get_all),
/// `enterprises/getAll`.
#[doc(alias = "EnterpriseFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EnterprisesGetAll {
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub external_identifiers: Option<Vec<String>>,
    /// Spanning at most 3 months.
    pub linked_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
}

impl EnterprisesGetAll {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`linked_utc`](field@Self::linked_utc). Spanning at most 3 months.
    #[must_use]
    pub fn linked_utc(mut self, linked_utc: impl Into<TimeFilterInterval>) -> Self {
        self.linked_utc = Some(linked_utc.into());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`limitation`](field@Self::limitation). Page size and cursor. By default the
    /// largest page, from the start; `items` and `pages` set it themselves.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
    }
}

request! { EnterprisesGetAll {
    enterprise_ids: optional "EnterpriseIds",
    external_identifiers: optional "ExternalIdentifiers",
    linked_utc: optional "LinkedUtc",
    updated_utc: optional "UpdatedUtc",
    limitation: optional "Limitation",
} }

impl Operation for EnterprisesGetAll {
    type Response = EnterpriseResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "enterprises/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("Enterprises", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("LinkedUtc", Meaning::Points(Some("LinkedUtc"))).fixed().max_months(3),
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ExternalIdentifiers", 1000).min_items(1),
            ],
        );
}

impl Paginated for EnterprisesGetAll {
    type Item = EnterprisePortfolio;
}

impl Incremental for EnterprisesGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"]);
}

impl KeyedItem for EnterprisePortfolio {
    type Key = Id<entities::Enterprise>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// A property within a portfolio, with its settings and the time it joined.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnterprisePortfolio {
    pub id: Id<entities::Enterprise>,
    /// At most 255 characters.
    pub external_identifier: Option<String>,
    /// At most 255 characters.
    pub holding_key: Option<String>,
    pub chain_id: Id<entities::Chain>,
    /// `None` in responses from before the service sent it.
    pub chain_name: Option<String>,
    pub created_utc: Timestamp,
    /// `None` in responses from before the service sent it.
    pub updated_utc: Option<Timestamp>,
    pub name: String,
    /// At most 11 characters.
    pub short_name: Option<String>,
    pub time_zone_identifier: String,
    pub legal_environment_code: String,
    pub accommodation_environment_code: String,
    pub accounting_environment_code: String,
    pub tax_environment_code: String,
    pub default_language_code: String,
    #[deprecated(
        note = "use `accounting_editable_history_interval` and `operational_editable_history_interval`"
    )]
    pub editable_history_interval: Option<Period>,
    /// `None` in responses from before the service sent it.
    pub accounting_editable_history_interval: Option<Period>,
    /// `None` in responses from before the service sent it.
    pub operational_editable_history_interval: Option<Period>,
    pub business_day_closing_offset: Option<Period>,
    /// Web address.
    pub website_url: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    pub logo_image_id: Option<Id<entities::Image>>,
    pub cover_image_id: Option<Id<entities::Image>>,
    pub pricing: PricingModeEnum,
    pub tax_precision: Option<i32>,
    pub address_id: Id<entities::Address>,
    /// `None` in responses from before the service sent it.
    pub address: Option<OldAddress>,
    /// `None` in responses from before the service sent it.
    pub group_names: Option<Vec<String>>,
    /// `None` in responses from before the service sent it.
    pub subscription: Option<EnterpriseSubscription>,
    /// `None` in responses from before the service sent it.
    pub linked_utc: Option<Timestamp>,
}

time_zone!(EnterprisePortfolio, time_zone_identifier);

object! { EnterprisePortfolio {
    id: required "Id",
    external_identifier: optional "ExternalIdentifier",
    holding_key: optional "HoldingKey",
    chain_id: required "ChainId",
    chain_name: optional "ChainName",
    created_utc: required "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    name: required "Name",
    short_name: optional "ShortName",
    time_zone_identifier: required "TimeZoneIdentifier",
    legal_environment_code: required "LegalEnvironmentCode",
    accommodation_environment_code: required "AccommodationEnvironmentCode",
    accounting_environment_code: required "AccountingEnvironmentCode",
    tax_environment_code: required "TaxEnvironmentCode",
    default_language_code: required "DefaultLanguageCode",
    editable_history_interval: optional "EditableHistoryInterval",
    accounting_editable_history_interval: optional "AccountingEditableHistoryInterval",
    operational_editable_history_interval: optional "OperationalEditableHistoryInterval",
    business_day_closing_offset: optional "BusinessDayClosingOffset",
    website_url: optional "WebsiteUrl",
    email: optional "Email",
    phone: optional "Phone",
    logo_image_id: optional "LogoImageId",
    cover_image_id: optional "CoverImageId",
    pricing: required "Pricing",
    tax_precision: optional "TaxPrecision",
    address_id: required "AddressId",
    address: optional "Address",
    group_names: optional "GroupNames",
    subscription: optional "Subscription",
    linked_utc: optional "LinkedUtc",
} }

/// A page of properties and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnterpriseResult {
    pub enterprises: Vec<EnterprisePortfolio>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { EnterpriseResult {
    enterprises: required "Enterprises",
    cursor: optional "Cursor",
} }
