// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `configuration`: its handle, requests and data.

use crate::bindings::{
    Decimal, Effect, Id, Operation, OperationInfo, Period, Single, Timestamp,
    UnrecognizedValue, object, open_enum, request, time_zone,
};

use super::entities;

use super::types::{
    CreditCardType, EnterpriseSubscription, ExternalPaymentTypeEnum, OldAddress,
    PricingModeEnum, Service,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::ConfigurationGet;

    /// Settings of the property that the access token belongs to.
    #[derive(Clone, Debug)]
    pub struct Configuration {
        client: Client,
    }

    impl Client {
        /// Settings of the property that the access token belongs to.
        pub fn configuration(&self) -> Configuration {
            Configuration::new(self)
        }
    }

    impl Configuration {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Reads one property with its settings and the server's clock; a token bound to a service
        /// gets that service as well.
        ///
        /// `configuration/get` ([official
        /// page](https://docs.mews.com/connector-api/operations/configuration#get-configuration))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Response: [`Configuration`](super::super::types::Configuration).
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
        /// use mews_api::requests::ConfigurationGet;
        ///
        /// let configuration = client.configuration().get(ConfigurationGet::new()).send().await?;
        /// println!("{}, where it is {}", configuration.enterprise.name, configuration.now_utc);
        /// # Ok::<(), Box<dyn std::error::Error>>(()) })?;
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        pub fn get(&self, request: ConfigurationGet) -> Call<ConfigurationGet> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Configuration::get`](super::resources::Configuration::get),
/// `configuration/get`.
#[doc(alias = "ConfigurationFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ConfigurationGet {
    /// The property to read. By default, the one of the access token.
    pub enterprise_id: Option<Id<entities::Enterprise>>,
}

impl ConfigurationGet {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enterprise_id`](field@Self::enterprise_id). The property to read. By default, the
    /// one of the access token.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

request! { ConfigurationGet {
    enterprise_id: optional "EnterpriseId",
} }

impl Operation for ConfigurationGet {
    type Response = Configuration;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "configuration/get",
            Effect::Read,
        )
        .portfolio();
}

/// A property's company and bank details, surcharges and bookkeeping options.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingConfiguration {
    /// At most 50 characters.
    pub additional_tax_identifier: Option<String>,
    /// At most 100 characters.
    pub company_name: Option<String>,
    /// At most 50 characters.
    pub bank_account_number: Option<String>,
    /// At most 100 characters.
    pub bank_name: Option<String>,
    /// At most 40 characters.
    pub iban: Option<String>,
    /// At most 11 characters.
    pub bic: Option<String>,
    /// `None` in responses from before the service sent it.
    pub surcharge_configuration: Option<SurchargeConfiguration>,
    /// `None` in responses from before the service sent it.
    pub enabled_external_payment_types: Option<Vec<ExternalPaymentTypeEnum>>,
    /// `None` in responses from before the service sent it.
    pub options: Option<Vec<AccountingConfigurationOptionEnum>>,
}

object! { AccountingConfiguration {
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
    /// The service's clock.
    pub now_utc: Timestamp,
    /// The property of the access token.
    pub enterprise: Enterprise,
    /// The service that the application is restricted to, if it is.
    pub service: Option<Service>,
    pub payment_card_storage: Option<PaymentCardStorage>,
    /// Whether the law requires numbers of identity documents. If not, the number may be an
    /// empty text.
    pub is_identity_document_number_required: Option<bool>,
}

object! { Configuration {
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
    /// ISO 4217 code of a currency.
    pub currency: String,
    /// Whether it is the currency of the accounts.
    pub is_default: bool,
    /// Whether the property uses it at present.
    pub is_enabled: bool,
}

object! { CurrencyAcceptance {
    currency: required "Currency",
    is_default: required "IsDefault",
    is_enabled: required "IsEnabled",
} }

/// A property as configured, with time zone, legal environments, accepted currencies and
/// accounting settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Enterprise {
    pub id: Id<entities::Enterprise>,
    /// At most 255 characters.
    pub external_identifier: Option<String>,
    /// Name of the property in the systems of its owner. At most 255 characters.
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
    /// IANA name of the time zone, such as `Europe/Prague`. Days of the property begin at
    /// midnight there.
    pub time_zone_identifier: String,
    /// Code of the country's law that applies.
    pub legal_environment_code: String,
    /// Code of the rules for accommodation that apply.
    pub accommodation_environment_code: Option<String>,
    /// Code of the rules for accounting that apply.
    pub accounting_environment_code: Option<String>,
    /// Code of the tax rules that apply; see `taxEnvironments/getAll`.
    pub tax_environment_code: Option<String>,
    /// Language and culture, such as `en-US`.
    pub default_language_code: String,
    /// `None` in responses from before the service sent it.
    #[deprecated(
        note = "use `accounting_editable_history_interval` and `operational_editable_history_interval`"
    )]
    pub editable_history_interval: Option<Period>,
    /// Period after which accounting data cannot be changed any more (ISO 8601 duration).
    ///
    /// `None` in responses from before the service sent it.
    pub accounting_editable_history_interval: Option<Period>,
    /// Period after which operational data cannot be changed any more (ISO 8601 duration).
    ///
    /// `None` in responses from before the service sent it.
    pub operational_editable_history_interval: Option<Period>,
    /// End of the business day, as a duration relative to midnight (ISO 8601).
    pub business_day_closing_offset: Option<Period>,
    /// Web address.
    pub website_url: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    pub logo_image_id: Option<Id<entities::Image>>,
    pub cover_image_id: Option<Id<entities::Image>>,
    /// Whether prices are set with or without tax.
    pub pricing: PricingModeEnum,
    /// Number of decimal places to which taxes are rounded.
    pub tax_precision: Option<i32>,
    /// `None` in responses from before the service sent it.
    pub address_id: Option<Id<entities::Address>>,
    pub address: OldAddress,
    /// `None` in responses from before the service sent it.
    pub group_names: Option<Vec<String>>,
    /// `None` in responses from before the service sent it.
    pub subscription: Option<EnterpriseSubscription>,
    /// Accepted currencies; one of them is the default.
    pub currencies: Vec<CurrencyAcceptance>,
    pub accounting_configuration: Option<AccountingConfiguration>,
    /// Whether it is a portfolio, which groups properties, and not a property.
    pub is_portfolio: Option<bool>,
}

time_zone!(Enterprise, time_zone_identifier);

object! { Enterprise {
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

/// The key with which a client passes card data to the card vault.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentCardStorage {
    /// Key of the card vault, for collecting card data in a browser.
    pub public_key: String,
}

object! { PaymentCardStorage {
    public_key: required "PublicKey",
} }

/// Extra fees on card payments, in percent by type of card, and the service and tax they
/// fall under.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SurchargeConfiguration {
    /// Percentages by brand of card.
    pub surcharge_fees: std::collections::BTreeMap<CreditCardType, Decimal>,
    /// The service to which surcharges are charged.
    pub surcharge_service_id: Option<Id<entities::Service>>,
    pub surcharge_tax_code: Option<String>,
}

object! { SurchargeConfiguration {
    surcharge_fees: required "SurchargeFees",
    surcharge_service_id: optional "SurchargeServiceId",
    surcharge_tax_code: optional "SurchargeTaxCode",
} }

/// A bookkeeping feature that a property has switched on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AccountingConfigurationOptionEnum {
    OptionalCreditCardPaymentDetails,
    ReceivableTrackingEnabled,
    SeparateDepositsOnBill,
    AllowModifyingClosedBills,
    RequireAccountingCategorySetup,
    GroupTaxesOnBill,
    DisplayEmployeeNameOnBill,
    TaxDeclarationOnDeposit,
    SplitVatByClassificationOnBill,
    EmailClosedBillsAfterCheckout,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { AccountingConfigurationOptionEnum {
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
