// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `configuration`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    CreditCardType, EnterpriseSubscription, ExternalPaymentTypeEnum, OldAddress,
    PricingModeEnum, Service,
};

pub(super) mod handle {
    use super::{bindings, ConfigurationGet};

    /// Settings of the property that the access token belongs to.
    #[derive(Clone, Debug)]
    pub struct Configuration {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Settings of the property that the access token belongs to.
        pub fn configuration(&self) -> Configuration {
            Configuration::new(self)
        }
    }

    impl Configuration {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Reads one property with its settings and the server's clock; a token bound to a service gets that service as well.
        ///
        /// `configuration/get` ([official page](https://mews-systems.gitbook.io/connector-api/operations/configuration#get-configuration))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
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
        /// use mews_api::requests::ConfigurationGet;
        ///
        /// let configuration = client.configuration().get(ConfigurationGet::new()).send().await?;
        /// println!("{}, where it is {}", configuration.enterprise.name, configuration.now_utc);
        /// # Ok::<(), Box<dyn std::error::Error>>(()) })?;
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        pub fn get(
            &self,
            request: ConfigurationGet,
        ) -> bindings::Call<ConfigurationGet> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `configuration/get` asks for: the argument of [`Configuration::get`](super::resources::Configuration::get).
#[doc(alias = "ConfigurationFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConfigurationGet {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
}

impl ConfigurationGet {
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
}

bindings::object! { ConfigurationGet {
    enterprise_id: optional "EnterpriseId",
} }

impl bindings::Operation for ConfigurationGet {
    type Response = Configuration;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "configuration/get",
            bindings::Effect::Read,
        )
        .portfolio();
}

/// A property's company and bank details, surcharges and bookkeeping options.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingConfiguration {
    /// `AdditionalTaxIdentifier`: text, at most 50 characters.
    pub additional_tax_identifier: Option<String>,
    /// `CompanyName`: text, at most 100 characters.
    pub company_name: Option<String>,
    /// `BankAccountNumber`: text, at most 50 characters.
    pub bank_account_number: Option<String>,
    /// `BankName`: text, at most 100 characters.
    pub bank_name: Option<String>,
    /// `Iban`: text, at most 40 characters.
    pub iban: Option<String>,
    /// `Bic`: text, at most 11 characters.
    pub bic: Option<String>,
    /// `SurchargeConfiguration`: [`SurchargeConfiguration`].
    ///
    /// `None` in answers from before the service sent it.
    pub surcharge_configuration: Option<SurchargeConfiguration>,
    /// `EnabledExternalPaymentTypes`: list of [`ExternalPaymentTypeEnum`].
    ///
    /// `None` in answers from before the service sent it.
    pub enabled_external_payment_types: Option<Vec<ExternalPaymentTypeEnum>>,
    /// `Options`: list of [`AccountingConfigurationOptionEnum`].
    ///
    /// `None` in answers from before the service sent it.
    pub options: Option<Vec<AccountingConfigurationOptionEnum>>,
}

bindings::object! { AccountingConfiguration {
    additional_tax_identifier: optional "AdditionalTaxIdentifier",
    company_name: optional "CompanyName",
    bank_account_number: optional "BankAccountNumber",
    bank_name: optional "BankName",
    iban: optional "Iban",
    bic: optional "Bic",
    surcharge_configuration: optional "SurchargeConfiguration",
    enabled_external_payment_types: optional "EnabledExternalPaymentTypes",
    options: optional "Options",
} }

/// A property's settings, the server's present time, and access to card storage.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Configuration {
    /// `NowUtc`: instant.
    pub now_utc: bindings::Timestamp,
    /// `Enterprise`: [`Enterprise`].
    pub enterprise: Enterprise,
    /// `Service`: [`Service`].
    pub service: Option<Service>,
    /// `PaymentCardStorage`: [`PaymentCardStorage`].
    pub payment_card_storage: Option<PaymentCardStorage>,
    /// `IsIdentityDocumentNumberRequired`: yes or no.
    pub is_identity_document_number_required: Option<bool>,
}

bindings::object! { Configuration {
    now_utc: required "NowUtc",
    enterprise: required "Enterprise",
    service: optional "Service",
    payment_card_storage: optional "PaymentCardStorage",
    is_identity_document_number_required: optional "IsIdentityDocumentNumberRequired",
} }

/// A currency that a property knows, whether it may be used, and whether it is the default.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrencyAcceptance {
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: String,
    /// `IsDefault`: yes or no.
    pub is_default: bool,
    /// `IsEnabled`: yes or no.
    pub is_enabled: bool,
}

bindings::object! { CurrencyAcceptance {
    currency: required "Currency",
    is_default: required "IsDefault",
    is_enabled: required "IsEnabled",
} }

/// A property as configured, with time zone, legal environments, accepted currencies and accounting settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Enterprise {
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
    pub accommodation_environment_code: Option<String>,
    /// `AccountingEnvironmentCode`: text.
    pub accounting_environment_code: Option<String>,
    /// `TaxEnvironmentCode`: text.
    pub tax_environment_code: Option<String>,
    /// `DefaultLanguageCode`: text.
    pub default_language_code: String,
    /// `EditableHistoryInterval`: length of time.
    ///
    /// `None` in answers from before the service sent it.
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
    ///
    /// `None` in answers from before the service sent it.
    pub address_id: Option<bindings::Id<entities::Address>>,
    /// `Address`: [`OldAddress`].
    pub address: OldAddress,
    /// `GroupNames`: texts.
    ///
    /// `None` in answers from before the service sent it.
    pub group_names: Option<Vec<String>>,
    /// `Subscription`: [`EnterpriseSubscription`].
    ///
    /// `None` in answers from before the service sent it.
    pub subscription: Option<EnterpriseSubscription>,
    /// `Currencies`: list of [`CurrencyAcceptance`].
    pub currencies: Vec<CurrencyAcceptance>,
    /// `AccountingConfiguration`: [`AccountingConfiguration`].
    pub accounting_configuration: Option<AccountingConfiguration>,
    /// `IsPortfolio`: yes or no.
    pub is_portfolio: Option<bool>,
}

bindings::object! { Enterprise {
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
    accommodation_environment_code: optional "AccommodationEnvironmentCode",
    accounting_environment_code: optional "AccountingEnvironmentCode",
    tax_environment_code: optional "TaxEnvironmentCode",
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
    address_id: optional "AddressId",
    address: required "Address",
    group_names: optional "GroupNames",
    subscription: optional "Subscription",
    currencies: required "Currencies",
    accounting_configuration: optional "AccountingConfiguration",
    is_portfolio: optional "IsPortfolio",
} }

/// What a client needs to hand card data to the card vault.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentCardStorage {
    /// `PublicKey`: text.
    pub public_key: String,
}

bindings::object! { PaymentCardStorage {
    public_key: required "PublicKey",
} }

/// Extra fees on card payments, in percent by type of card, and the service and tax they fall under.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SurchargeConfiguration {
    /// `SurchargeFees`: by [`CreditCardType`], exact decimal number.
    pub surcharge_fees: std::collections::BTreeMap<CreditCardType, bindings::Decimal>,
    /// `SurchargeServiceId`: id of [`Service`](entities::Service).
    pub surcharge_service_id: Option<bindings::Id<entities::Service>>,
    /// `SurchargeTaxCode`: text.
    pub surcharge_tax_code: Option<String>,
}

bindings::object! { SurchargeConfiguration {
    surcharge_fees: required "SurchargeFees",
    surcharge_service_id: optional "SurchargeServiceId",
    surcharge_tax_code: optional "SurchargeTaxCode",
} }

/// A bookkeeping feature that a property has switched on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AccountingConfigurationOptionEnum {
    /// `OptionalCreditCardPaymentDetails`
    OptionalCreditCardPaymentDetails,
    /// `ReceivableTrackingEnabled`
    ReceivableTrackingEnabled,
    /// `SeparateDepositsOnBill`
    SeparateDepositsOnBill,
    /// `AllowModifyingClosedBills`
    AllowModifyingClosedBills,
    /// `RequireAccountingCategorySetup`
    RequireAccountingCategorySetup,
    /// `GroupTaxesOnBill`
    GroupTaxesOnBill,
    /// `DisplayEmployeeNameOnBill`
    DisplayEmployeeNameOnBill,
    /// `TaxDeclarationOnDeposit`
    TaxDeclarationOnDeposit,
    /// `SplitVatByClassificationOnBill`
    SplitVatByClassificationOnBill,
    /// `EmailClosedBillsAfterCheckout`
    EmailClosedBillsAfterCheckout,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { AccountingConfigurationOptionEnum {
    OptionalCreditCardPaymentDetails: "OptionalCreditCardPaymentDetails",
    ReceivableTrackingEnabled: "ReceivableTrackingEnabled",
    SeparateDepositsOnBill: "SeparateDepositsOnBill",
    AllowModifyingClosedBills: "AllowModifyingClosedBills",
    RequireAccountingCategorySetup: "RequireAccountingCategorySetup",
    GroupTaxesOnBill: "GroupTaxesOnBill",
    DisplayEmployeeNameOnBill: "DisplayEmployeeNameOnBill",
    TaxDeclarationOnDeposit: "TaxDeclarationOnDeposit",
    SplitVatByClassificationOnBill: "SplitVatByClassificationOnBill",
    EmailClosedBillsAfterCheckout: "EmailClosedBillsAfterCheckout",
} }
