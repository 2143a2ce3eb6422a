// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `enterprises`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    EnterpriseSubscription, Limitation, OldAddress, PricingModeEnum, TimeFilterInterval,
};

pub(super) mod handle {
    use super::{bindings, EnterprisesGetAll};

    /// Properties that an access token reaches.
    #[derive(Clone, Debug)]
    pub struct Enterprises {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Properties that an access token reaches.
        pub fn enterprises(&self) -> Enterprises {
            Enterprises::new(self)
        }
    }

    impl Enterprises {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists the properties a token reaches, by id, external identifier, and the time of linking or update.
        ///
        /// `enterprises/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/enterprises#get-all-enterprises))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `Enterprises` in pages of at most 1,000.
        /// `LinkedUtc` and `UpdatedUtc` span at most 3 months.
        pub fn get_all(
            &self,
            request: EnterprisesGetAll,
        ) -> bindings::Call<EnterprisesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `enterprises/getAll` asks for: the argument of [`Enterprises::get_all`](super::resources::Enterprises::get_all).
#[doc(alias = "EnterpriseFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct EnterprisesGetAll {
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ExternalIdentifiers`: texts, 1 to 1,000 items.
    pub external_identifiers: Option<Vec<String>>,
    /// `LinkedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub linked_utc: Option<TimeFilterInterval>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
}

impl EnterprisesGetAll {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `ExternalIdentifiers`.
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

    /// Sets `LinkedUtc`.
    #[must_use]
    pub fn linked_utc(mut self, linked_utc: impl Into<TimeFilterInterval>) -> Self {
        self.linked_utc = Some(linked_utc.into());
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets `Limitation`.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
    }
}

bindings::object! { EnterprisesGetAll {
    enterprise_ids: optional "EnterpriseIds",
    external_identifiers: optional "ExternalIdentifiers",
    linked_utc: optional "LinkedUtc",
    updated_utc: optional "UpdatedUtc",
    limitation: optional "Limitation",
} }

impl bindings::Operation for EnterprisesGetAll {
    type Response = EnterpriseResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "enterprises/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("Enterprises", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "LinkedUtc",
                        bindings::Meaning::Points(Some("LinkedUtc")),
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
                bindings::IdListInfo::new("ExternalIdentifiers", 1000),
            ],
        );
}

impl bindings::Paginated for EnterprisesGetAll {
    type Item = EnterprisePortfolio;
}

/// A property within a portfolio, with its settings and the time it joined.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnterprisePortfolio {
    /// `Id`: id of [`Enterprise`](entities::Enterprise).
    pub id: bindings::Id<entities::Enterprise>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    pub external_identifier: Option<String>,
    /// `HoldingKey`: text, at most 255 characters.
    pub holding_key: Option<String>,
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: bindings::Id<entities::Chain>,
    /// `ChainName`: text.
    ///
    /// `None` in answers from before the service sent it.
    pub chain_name: Option<String>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub updated_utc: Option<bindings::Timestamp>,
    /// `Name`: text.
    pub name: String,
    /// `ShortName`: text, at most 11 characters.
    pub short_name: Option<String>,
    /// `TimeZoneIdentifier`: text.
    pub time_zone_identifier: String,
    /// `LegalEnvironmentCode`: text.
    pub legal_environment_code: String,
    /// `AccommodationEnvironmentCode`: text.
    pub accommodation_environment_code: String,
    /// `AccountingEnvironmentCode`: text.
    pub accounting_environment_code: String,
    /// `TaxEnvironmentCode`: text.
    pub tax_environment_code: String,
    /// `DefaultLanguageCode`: text.
    pub default_language_code: String,
    /// `EditableHistoryInterval`: length of time.
    #[deprecated(
        note = "use `accounting_editable_history_interval` and `operational_editable_history_interval`"
    )]
    pub editable_history_interval: Option<bindings::Period>,
    /// `AccountingEditableHistoryInterval`: length of time.
    ///
    /// `None` in answers from before the service sent it.
    pub accounting_editable_history_interval: Option<bindings::Period>,
    /// `OperationalEditableHistoryInterval`: length of time.
    ///
    /// `None` in answers from before the service sent it.
    pub operational_editable_history_interval: Option<bindings::Period>,
    /// `BusinessDayClosingOffset`: length of time.
    pub business_day_closing_offset: Option<bindings::Period>,
    /// `WebsiteUrl`: web address.
    pub website_url: Option<String>,
    /// `Email`: e-mail address.
    pub email: Option<String>,
    /// `Phone`: telephone number.
    pub phone: Option<String>,
    /// `LogoImageId`: id of [`Image`](entities::Image).
    pub logo_image_id: Option<bindings::Id<entities::Image>>,
    /// `CoverImageId`: id of [`Image`](entities::Image).
    pub cover_image_id: Option<bindings::Id<entities::Image>>,
    /// `Pricing`: [`PricingModeEnum`].
    pub pricing: PricingModeEnum,
    /// `TaxPrecision`: whole number.
    pub tax_precision: Option<i32>,
    /// `AddressId`: id of [`Address`](entities::Address).
    pub address_id: bindings::Id<entities::Address>,
    /// `Address`: [`OldAddress`].
    ///
    /// `None` in answers from before the service sent it.
    pub address: Option<OldAddress>,
    /// `GroupNames`: texts.
    ///
    /// `None` in answers from before the service sent it.
    pub group_names: Option<Vec<String>>,
    /// `Subscription`: [`EnterpriseSubscription`].
    ///
    /// `None` in answers from before the service sent it.
    pub subscription: Option<EnterpriseSubscription>,
    /// `LinkedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub linked_utc: Option<bindings::Timestamp>,
}

bindings::object! { EnterprisePortfolio {
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
    /// `Enterprises`: list of [`EnterprisePortfolio`].
    pub enterprises: Vec<EnterprisePortfolio>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { EnterpriseResult {
    enterprises: required "Enterprises",
    cursor: optional "Cursor",
} }
