// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! Data that several resources share.

use crate::bindings;
use crate::bindings::serde::{Deserialize, Serialize};
use super::entities;

/// A charge or payment on an account, in an older form common to both.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AccountingItem {
    /// `Id`: id of [`AccountingItem`](entities::AccountingItem).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<bindings::Id<entities::AccountingItem>>,
    /// `AccountId`: id of [`Account`](entities::Account).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_id: Option<bindings::Id<entities::Account>>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    #[deprecated(note = "use `account_id`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<bindings::Id<entities::Customer>>,
    /// `OrderId`: id of [`ServiceOrder`](entities::ServiceOrder).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<bindings::Id<entities::ServiceOrder>>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<bindings::Id<entities::Service>>,
    /// `ProductId`: id of [`Product`](entities::Product).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_id: Option<bindings::Id<entities::Product>>,
    /// `BillId`: id of [`Bill`](entities::Bill).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_id: Option<bindings::Id<entities::Bill>>,
    /// `InvoiceId`: id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_id: Option<bindings::Uuid>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
    /// `CreditCardId`: id of [`CreditCard`](entities::CreditCard).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_card_id: Option<bindings::Id<entities::CreditCard>>,
    /// `Type`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// `SubType`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_type: Option<String>,
    /// `Name`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `Notes`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `ConsumptionUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consumption_utc: Option<bindings::Timestamp>,
    /// `ClosedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_utc: Option<bindings::Timestamp>,
    /// `State`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// `SubState`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_state: Option<String>,
    /// `Amount`: [`ExtendedAmount`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<ExtendedAmount>,
    /// `TaxExemptionReasonCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_exemption_reason_code: Option<String>,
}

/// The id of the card, be it just stored or the one of a recorded payment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AddCreditCardResult {
    /// `CreditCardId`: id of [`CreditCard`](entities::CreditCard).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_card_id: Option<bindings::Id<entities::CreditCard>>,
}

/// When an additional service is offered to guests.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AdditionalServiceData {
    /// `Promotions`: [`Promotions`].
    pub promotions: Promotions,
}

/// A postal address as it stands on a bill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Address {
    /// `Line1`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line1: Option<String>,
    /// `Line2`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line2: Option<String>,
    /// `City`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// `PostalCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// `SubdivisionCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subdivision_code: Option<String>,
    /// `CountryCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
}

/// A postal address to be stored or put on a bill.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AddressParameters {
    /// `Line1`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line1: Option<String>,
    /// `Line2`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line2: Option<String>,
    /// `City`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// `PostalCode`: postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// `CountryCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// `CountrySubdivisionCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_subdivision_code: Option<String>,
}

impl AddressParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Line1`.
    #[must_use]
    pub fn line1(mut self, line1: impl Into<String>) -> Self {
        self.line1 = Some(line1.into());
        self
    }

    /// Sets `Line2`.
    #[must_use]
    pub fn line2(mut self, line2: impl Into<String>) -> Self {
        self.line2 = Some(line2.into());
        self
    }

    /// Sets `City`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `PostalCode`.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets `CountryCode`.
    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `CountrySubdivisionCode`.
    #[must_use]
    pub fn country_subdivision_code(
        mut self,
        country_subdivision_code: impl Into<String>,
    ) -> Self {
        self.country_subdivision_code = Some(country_subdivision_code.into());
        self
    }
}

/// A sum of money, net and gross, with the taxes in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Amount {
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: String,
    /// `NetValue`: exact decimal number.
    pub net_value: bindings::Decimal,
    /// `GrossValue`: exact decimal number.
    pub gross_value: bindings::Decimal,
    /// `TaxValues`: list of [`TaxValue`].
    pub tax_values: Vec<TaxValue>,
    /// `Breakdown`: [`TaxBreakdown`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breakdown: Option<TaxBreakdown>,
}

/// A price to be set, net or gross, with the codes of its taxes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AmountParameters {
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: String,
    /// `TaxCodes`: texts.
    pub tax_codes: Vec<String>,
    /// `NetValue`: exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net_value: Option<bindings::Decimal>,
    /// `GrossValue`: exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gross_value: Option<bindings::Decimal>,
}

impl AmountParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        currency: impl Into<String>,
        tax_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            currency: currency.into(),
            tax_codes: tax_codes.into_iter().map(Into::into).collect(),
            net_value: None,
            gross_value: None,
        }
    }

    /// Sets `NetValue`.
    #[must_use]
    pub fn net_value(mut self, net_value: impl Into<bindings::Decimal>) -> Self {
        self.net_value = Some(net_value.into());
        self
    }

    /// Sets `GrossValue`.
    #[must_use]
    pub fn gross_value(mut self, gross_value: impl Into<bindings::Decimal>) -> Self {
        self.gross_value = Some(gross_value.into());
        self
    }
}

/// A number of units added to or taken from a resource category over a range of time units.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct AvailabilityAdjustment {
    /// `Id`: id of [`AvailabilityAdjustment`](entities::AvailabilityAdjustment).
    pub id: bindings::Id<entities::AvailabilityAdjustment>,
    /// `AvailabilityBlockId`: id of [`AvailabilityBlock`](entities::AvailabilityBlock).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_block_id: Option<bindings::Id<entities::AvailabilityBlock>>,
    /// `ResourceCategoryId`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub resource_category_id: bindings::Id<entities::ResourceCategory>,
    /// `StartUtc`: instant.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_utc: Option<bindings::Timestamp>,
    /// `FirstTimeUnitStartUtc`: instant.
    pub first_time_unit_start_utc: bindings::Timestamp,
    /// `LastTimeUnitStartUtc`: instant.
    pub last_time_unit_start_utc: bindings::Timestamp,
    /// `UnitCount`: whole number.
    pub unit_count: i32,
    /// `ActivityState`: [`ActivityStateEnum`].
    #[deprecated(note = "use `is_active`")]
    pub activity_state: ActivityStateEnum,
    /// `ReleaseOverrideUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release_override_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `PaxCounts`: list of [`PaxCount`], at most 5 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pax_counts: Option<Vec<PaxCount>>,
    /// `FirstTimeUnitReleaseUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_time_unit_release_utc: Option<bindings::Timestamp>,
}

/// What `AssigneeData` of `Bill` may be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BillAssigneeData {
    /// `BillCustomerData`
    BillCustomerData(BillCustomerData),
    /// `BillCompanyData`
    BillCompanyData(BillCompanyData),
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl bindings::serde::Serialize for BillAssigneeData {
    fn serialize<S: bindings::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::BillCustomerData(value) => {
                bindings::tagged(serializer, "BillCustomerData", Some(("Value", value)))
            }
            Self::BillCompanyData(value) => {
                bindings::tagged(serializer, "BillCompanyData", Some(("Value", value)))
            }
            Self::Unrecognized(raw) => raw.serialize(serializer),
        }
    }
}

impl<'de> bindings::serde::Deserialize<'de> for BillAssigneeData {
    fn deserialize<D: bindings::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let object = bindings::RawObject::deserialize(deserializer)?;
        match object.tag() {
            Some("BillCustomerData") if object.has("Value") => {
                object.get("Value").map(Self::BillCustomerData)
            }
            Some("BillCompanyData") if object.has("Value") => {
                object.get("Value").map(Self::BillCompanyData)
            }
            _ => Ok(Self::Unrecognized(object.into_unknown())),
        }
    }
}

/// What `OwnerData` of `Bill` may be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BillOwnerData {
    /// `BillCustomerData`
    BillCustomerData(BillCustomerData),
    /// `BillCompanyData`
    BillCompanyData(BillCompanyData),
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl bindings::serde::Serialize for BillOwnerData {
    fn serialize<S: bindings::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::BillCustomerData(value) => {
                bindings::tagged(serializer, "BillCustomerData", Some(("Value", value)))
            }
            Self::BillCompanyData(value) => {
                bindings::tagged(serializer, "BillCompanyData", Some(("Value", value)))
            }
            Self::Unrecognized(raw) => raw.serialize(serializer),
        }
    }
}

impl<'de> bindings::serde::Deserialize<'de> for BillOwnerData {
    fn deserialize<D: bindings::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let object = bindings::RawObject::deserialize(deserializer)?;
        match object.tag() {
            Some("BillCustomerData") if object.has("Value") => {
                object.get("Value").map(Self::BillCustomerData)
            }
            Some("BillCompanyData") if object.has("Value") => {
                object.get("Value").map(Self::BillCompanyData)
            }
            _ => Ok(Self::Unrecognized(object.into_unknown())),
        }
    }
}

/// A receipt or invoice of an account, with its dates, state, parties and corrections.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Bill {
    /// `Id`: id of [`Bill`](entities::Bill).
    pub id: bindings::Id<entities::Bill>,
    /// `Name`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: bindings::Id<entities::Enterprise>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `AccountType`: [`AccountTypeEnum`].
    pub account_type: AccountTypeEnum,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    #[deprecated(note = "use `account_id`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<bindings::Id<entities::Customer>>,
    /// `CompanyId`: id of [`Company`](entities::Company).
    #[deprecated(note = "use `associated_account_ids`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_id: Option<bindings::Id<entities::Company>>,
    /// `AssociatedAccountIds`: ids of [`Account`](entities::Account).
    pub associated_account_ids: Option<Vec<bindings::Id<entities::Account>>>,
    /// `CounterId`: id of [`Counter`](entities::Counter).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counter_id: Option<bindings::Id<entities::Counter>>,
    /// `State`: [`BillState`].
    pub state: BillState,
    /// `Type`: [`BillType`].
    pub r#type: BillType,
    /// `Number`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// `VariableSymbol`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variable_symbol: Option<String>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `IssuedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued_utc: Option<bindings::Timestamp>,
    /// `TaxedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taxed_utc: Option<bindings::Timestamp>,
    /// `PaidUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_utc: Option<bindings::Timestamp>,
    /// `DueUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_utc: Option<bindings::Timestamp>,
    /// `LastReminderDateUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_reminder_date_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `PurchaseOrderNumber`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purchase_order_number: Option<String>,
    /// `Notes`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `Options`: [`BillOptions`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<BillOptions>,
    /// `Revenue`: list of [`AccountingItem`].
    #[deprecated(note = "use `OrderItems::get_all`")]
    pub revenue: Option<Vec<AccountingItem>>,
    /// `Payments`: list of [`AccountingItem`].
    #[deprecated(note = "use `Payments::get_all`")]
    pub payments: Option<Vec<AccountingItem>>,
    /// `OrderItems`: list of [`OrderItemOld`].
    #[deprecated(note = "use `OrderItems::get_all`")]
    pub order_items: Option<Vec<OrderItemOld>>,
    /// `PaymentItems`: list of [`PaymentItemOld`].
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub payment_items: Option<Vec<PaymentItemOld>>,
    /// `AssigneeData`: [`BillAssigneeData`].
    #[deprecated(note = "use `owner_data`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee_data: Option<BillAssigneeData>,
    /// `OwnerData`: [`BillOwnerData`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_data: Option<BillOwnerData>,
    /// `CompanyDetails`: [`BillCompanyData`].
    #[deprecated(note = "use `associated_account_data`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_details: Option<BillCompanyData>,
    /// `AssociatedAccountData`: list of [`BillAccountData`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_account_data: Option<Vec<BillAccountData>>,
    /// `EnterpriseData`: [`BillEnterpriseData`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enterprise_data: Option<BillEnterpriseData>,
    /// `CorrectionState`: [`BillCorrectionStateEnum`].
    pub correction_state: BillCorrectionStateEnum,
    /// `CorrectionType`: [`BillCorrectionTypeEnum`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correction_type: Option<BillCorrectionTypeEnum>,
    /// `CorrectedBillId`: id of [`Bill`](entities::Bill).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corrected_bill_id: Option<bindings::Id<entities::Bill>>,
}

/// The customer or company that a bill belongs to or mentions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BillAccountData {
    /// `BillCustomerData`
    BillCustomerData(BillCustomerData),
    /// `BillCompanyData`
    BillCompanyData(BillCompanyData),
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl bindings::serde::Serialize for BillAccountData {
    fn serialize<S: bindings::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::BillCustomerData(value) => {
                bindings::tagged(
                    serializer,
                    "BillCustomerData",
                    Some(("BillCustomerData", value)),
                )
            }
            Self::BillCompanyData(value) => {
                bindings::tagged(
                    serializer,
                    "BillCompanyData",
                    Some(("BillCompanyData", value)),
                )
            }
            Self::Unrecognized(raw) => raw.serialize(serializer),
        }
    }
}

impl<'de> bindings::serde::Deserialize<'de> for BillAccountData {
    fn deserialize<D: bindings::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let object = bindings::RawObject::deserialize(deserializer)?;
        match object.tag() {
            Some("BillCustomerData") if object.has("BillCustomerData") => {
                object.get("BillCustomerData").map(Self::BillCustomerData)
            }
            Some("BillCompanyData") if object.has("BillCompanyData") => {
                object.get("BillCompanyData").map(Self::BillCompanyData)
            }
            _ => Ok(Self::Unrecognized(object.into_unknown())),
        }
    }
}

/// A company as it stands on a bill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BillCompanyData {
    /// `Id`: text.
    pub id: Option<String>,
    /// `Address`: [`Address`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// `LegalIdentifiers`: by key, text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_identifiers: Option<std::collections::BTreeMap<String, String>>,
    /// `BillingCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_code: Option<String>,
    /// `Name`: text.
    pub name: String,
    /// `FiscalIdentifier`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fiscal_identifier: Option<String>,
    /// `AdditionalTaxIdentifier`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_tax_identifier: Option<String>,
    /// `DUNS`: text.
    #[serde(rename = "DUNS")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duns: Option<String>,
    /// `Telephone`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// `TaxIdentifier`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_identifier: Option<String>,
    /// `InvoicingEmail`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoicing_email: Option<String>,
    /// `Department`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
}

/// A customer as it stands on a bill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BillCustomerData {
    /// `Id`: text.
    pub id: String,
    /// `Address`: [`Address`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// `LegalIdentifiers`: by key, text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_identifiers: Option<std::collections::BTreeMap<String, String>>,
    /// `BillingCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_code: Option<String>,
    /// `LastName`: text.
    pub last_name: String,
    /// `FirstName`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `SecondLastName`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second_last_name: Option<String>,
    /// `TitlePrefix`: [`Title`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_prefix: Option<Title>,
    /// `TaxIdentifier`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_identifier: Option<String>,
}

/// The issuer of a bill and its bank account, as they were when the bill was closed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BillEnterpriseData {
    /// `AdditionalTaxIdentifier`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_tax_identifier: Option<String>,
    /// `CompanyName`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// `BankAccount`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account: Option<String>,
    /// `BankName`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// `Iban`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iban: Option<String>,
    /// `Bic`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bic: Option<String>,
}

/// What a bill shows, and whether it is tracked as receivable or rebated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BillOptions {
    /// `DisplayCustomer`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_customer: Option<bool>,
    /// `DisplayTaxation`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_taxation: Option<bool>,
    /// `TrackReceivable`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub track_receivable: Option<bool>,
    /// `DisplayCid`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_cid: Option<bool>,
    /// `Rebated`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rebated: Option<bool>,
}

/// How the time units of a bookable service are laid out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BookableServiceData {
    /// `StartOffset`: length of time.
    pub start_offset: bindings::Period,
    /// `EndOffset`: length of time.
    pub end_offset: bindings::Period,
    /// `OccupancyStartOffset`: length of time.
    pub occupancy_start_offset: bindings::Period,
    /// `OccupancyEndOffset`: length of time.
    pub occupancy_end_offset: bindings::Period,
    /// `TimeUnit`: [`TimeUnitPeriodEnum`].
    #[deprecated(note = "use `time_unit_period`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_unit: Option<TimeUnitPeriodEnum>,
    /// `TimeUnitPeriod`: [`TimeUnitPeriodEnum`].
    pub time_unit_period: TimeUnitPeriodEnum,
}

/// A market segment of a service, such as leisure or corporate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct BusinessSegment {
    /// `Id`: id of [`BusinessSegment`](entities::BusinessSegment).
    pub id: bindings::Id<entities::BusinessSegment>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `Name`: text.
    pub name: String,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
}

/// A business partner of a chain, with its contacts, tax identifiers and terms of invoicing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Company {
    /// `Id`: id of [`Company`](entities::Company).
    pub id: bindings::Id<entities::Company>,
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: bindings::Id<entities::Chain>,
    /// `Name`: text.
    pub name: String,
    /// `MotherCompanyId`: id of [`Company`](entities::Company).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mother_company_id: Option<bindings::Id<entities::Company>>,
    /// `InvoicingEmail`: e-mail address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoicing_email: Option<String>,
    /// `WebsiteUrl`: web address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
    /// `InvoiceDueInterval`: length of time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_due_interval: Option<bindings::Period>,
    /// `Options`: [`CompanyOptions`].
    pub options: CompanyOptions,
    /// `CreditRating`: [`CreditRating`].
    pub credit_rating: CreditRating,
    /// `Department`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// `DunsNumber`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duns_number: Option<String>,
    /// `ReferenceIdentifier`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference_identifier: Option<String>,
    /// `AccountingCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accounting_code: Option<String>,
    /// `AdditionalTaxIdentifier`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_tax_identifier: Option<String>,
    /// `BillingCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_code: Option<String>,
    /// `Contact`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// `ContactPerson`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_person: Option<String>,
    /// `ElectronicInvoiceIdentifier`: text.
    #[deprecated(note = "use `additional_tax_identifier`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub electronic_invoice_identifier: Option<String>,
    /// `Identifier`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// `Iata`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub iata: Option<String>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `Notes`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `Number`: whole number.
    pub number: i64,
    /// `TaxIdentifier`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_identifier: Option<String>,
    /// `Telephone`: telephone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// `CreatedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_utc: Option<bindings::Timestamp>,
    /// `Address`: [`OldAddress`].
    #[deprecated(note = "use `address_id`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<OldAddress>,
    /// `AddressId`: id of [`Address`](entities::Address).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_id: Option<bindings::Id<entities::Address>>,
    /// `MergeTargetId`: id of [`Account`](entities::Account).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merge_target_id: Option<bindings::Id<entities::Account>>,
    /// `TaxIdentificationNumber`: text.
    #[deprecated(note = "use `tax_identifier`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_identification_number: Option<String>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_identifier: Option<String>,
}

/// Changes to how a company is invoiced.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CompanyOptionUpdateParameters {
    /// `Invoiceable`: new value, yes or no. May be cleared.
    #[serde(default, skip_serializing_if = "bindings::Update::is_keep")]
    pub invoiceable: bindings::Update<bool>,
    /// `AddFeesToInvoices`: new value, yes or no. May be cleared.
    #[serde(default, skip_serializing_if = "bindings::Update::is_keep")]
    pub add_fees_to_invoices: bindings::Update<bool>,
    /// `AddTaxDeductedPaymentToInvoices`: new value, yes or no. May be cleared.
    #[serde(default, skip_serializing_if = "bindings::Update::is_keep")]
    pub add_tax_deducted_payment_to_invoices: bindings::Update<bool>,
}

impl CompanyOptionUpdateParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Invoiceable`.
    #[must_use]
    pub fn invoiceable(
        mut self,
        invoiceable: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.invoiceable = invoiceable.into();
        self
    }

    /// Sets `AddFeesToInvoices`.
    #[must_use]
    pub fn add_fees_to_invoices(
        mut self,
        add_fees_to_invoices: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.add_fees_to_invoices = add_fees_to_invoices.into();
        self
    }

    /// Sets `AddTaxDeductedPaymentToInvoices`.
    #[must_use]
    pub fn add_tax_deducted_payment_to_invoices(
        mut self,
        add_tax_deducted_payment_to_invoices: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.add_tax_deducted_payment_to_invoices = add_tax_deducted_payment_to_invoices
            .into();
        self
    }
}

/// Whether a company may be invoiced, and what its invoices add.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CompanyOptions {
    /// `Invoiceable`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoiceable: Option<bool>,
    /// `AddFeesToInvoices`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_fees_to_invoices: Option<bool>,
    /// `AddTaxDeductedPaymentToInvoices`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub add_tax_deducted_payment_to_invoices: Option<bool>,
}

/// What the processing of a card payment charged, settled and cost.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreditCardTransaction {
    /// `PaymentId`: id of [`Payment`](entities::Payment).
    pub payment_id: bindings::Id<entities::Payment>,
    /// `SettlementId`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_id: Option<String>,
    /// `SettledUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settled_utc: Option<bindings::Timestamp>,
    /// `Fee`: [`ExtendedAmount`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee: Option<ExtendedAmount>,
    /// `AdjustedFee`: [`ExtendedAmount`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adjusted_fee: Option<ExtendedAmount>,
    /// `ChargedAmount`: [`ExtendedAmount`].
    pub charged_amount: ExtendedAmount,
    /// `SettledAmount`: [`ExtendedAmount`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settled_amount: Option<ExtendedAmount>,
}

/// How far a company is trusted to pay.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CreditRating {
    /// `Basic`: [`CreditRatingBasicEnum`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basic: Option<CreditRatingBasicEnum>,
}

/// A sum of money in one currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CurrencyValue {
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: String,
    /// `Value`: exact decimal number.
    pub value: bindings::Decimal,
}

impl CurrencyValue {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        currency: impl Into<String>,
        value: impl Into<bindings::Decimal>,
    ) -> Self {
        Self {
            currency: currency.into(),
            value: value.into(),
        }
    }
}

/// A sum of money in its older form, with superseded details of tax.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct CurrencyValueOld {
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: String,
    /// `Value`: exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<bindings::Decimal>,
    /// `Net`: exact decimal number.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net: Option<bindings::Decimal>,
    /// `Tax`: exact decimal number.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<bindings::Decimal>,
    /// `TaxRate`: exact decimal number.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<bindings::Decimal>,
}

impl CurrencyValueOld {
    /// With all that is required, and nothing else set yet.
    pub fn new(currency: impl Into<String>) -> Self {
        Self {
            currency: currency.into(),
            value: None,
            net: None,
            tax: None,
            tax_rate: None,
        }
    }

    /// Sets `Value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<bindings::Decimal>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `Net`.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn net(mut self, net: impl Into<bindings::Decimal>) -> Self {
        self.net = Some(net.into());
        self
    }

    /// Sets `Tax`.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn tax(mut self, tax: impl Into<bindings::Decimal>) -> Self {
        self.tax = Some(tax.into());
        self
    }

    /// Sets `TaxRate`.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[must_use]
    pub fn tax_rate(mut self, tax_rate: impl Into<bindings::Decimal>) -> Self {
        self.tax_rate = Some(tax_rate.into());
        self
    }
}

/// A person's profile, with names, contact data, preferences and tax data, shared by the properties of a chain.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Customer {
    /// `Id`: id of [`Customer`](entities::Customer).
    pub id: bindings::Id<entities::Customer>,
    /// `ChainId`: id of [`Chain`](entities::Chain).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `Number`: text, at most 19 characters.
    pub number: String,
    /// `Title`: [`Title`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Title>,
    /// `Sex`: [`SexEnum`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sex: Option<SexEnum>,
    /// `FirstName`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// `LastName`: text.
    pub last_name: String,
    /// `SecondLastName`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second_last_name: Option<String>,
    /// `NationalityCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nationality_code: Option<String>,
    /// `PreferredLanguageCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_language_code: Option<String>,
    /// `LanguageCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language_code: Option<String>,
    /// `BirthDate`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<String>,
    /// `BirthCountryCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_country_code: Option<String>,
    /// `BirthCountrySubdivisionCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_country_subdivision_code: Option<String>,
    /// `BirthPlace`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_place: Option<String>,
    /// `Occupation`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
    /// `Email`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `HasOtaEmail`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_ota_email: Option<bool>,
    /// `Phone`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// `TaxIdentificationNumber`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_identification_number: Option<String>,
    /// `LoyaltyCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loyalty_code: Option<String>,
    /// `AccountingCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accounting_code: Option<String>,
    /// `BillingCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub billing_code: Option<String>,
    /// `Notes`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `CarRegistrationNumber`: text, at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub car_registration_number: Option<String>,
    /// `DietaryRequirements`: text, at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dietary_requirements: Option<String>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `Passport`: [`IdentityDocument`].
    #[deprecated(note = "use `IdentityDocuments::get_all`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passport: Option<IdentityDocument>,
    /// `IdentityCard`: [`IdentityDocument`].
    #[deprecated(note = "use `IdentityDocuments::get_all`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_card: Option<IdentityDocument>,
    /// `Visa`: [`IdentityDocument`].
    #[deprecated(note = "use `IdentityDocuments::get_all`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visa: Option<IdentityDocument>,
    /// `DriversLicense`: [`IdentityDocument`].
    #[deprecated(note = "use `IdentityDocuments::get_all`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drivers_license: Option<IdentityDocument>,
    /// `Address`: [`OldAddress`].
    #[deprecated(note = "use `address_id`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<OldAddress>,
    /// `AddressId`: id of [`Address`](entities::Address).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_id: Option<bindings::Id<entities::Address>>,
    /// `Classifications`: list of [`CustomerClassificationEnum`].
    pub classifications: Vec<CustomerClassificationEnum>,
    /// `Options`: list of [`CustomerOptionsEnum`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<CustomerOptionsEnum>>,
    /// `ItalianDestinationCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub italian_destination_code: Option<String>,
    /// `ItalianFiscalCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub italian_fiscal_code: Option<String>,
    /// `ItalianLotteryCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub italian_lottery_code: Option<String>,
    /// `CompanyId`: id of [`Company`](entities::Company).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_id: Option<bindings::Id<entities::Company>>,
    /// `MergeTargetId`: id of [`Account`](entities::Account).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merge_target_id: Option<bindings::Id<entities::Account>>,
    /// `ActivityState`: text.
    #[deprecated(note = "use `is_active`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_state: Option<String>,
    /// `IsActive`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// `PreferredSpaceFeatures`: list of [`ResourceFeatureClassification`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_space_features: Option<Vec<ResourceFeatureClassification>>,
    /// `CreatorProfileId`: id of [`Profile`](entities::Profile).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_profile_id: Option<bindings::Id<entities::Profile>>,
    /// `UpdaterProfileId`: id of [`Profile`](entities::Profile).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updater_profile_id: Option<bindings::Id<entities::Profile>>,
}

/// The days from `Start` to `End`, both included.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct DateFilterInterval {
    /// `Start`: day.
    pub start: bindings::Date,
    /// `End`: day.
    pub end: bindings::Date,
}

impl DateFilterInterval {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        start: impl Into<bindings::Date>,
        end: impl Into<bindings::Date>,
    ) -> Self {
        Self {
            start: start.into(),
            end: end.into(),
        }
    }
}

impl From<std::ops::RangeInclusive<bindings::Date>> for DateFilterInterval {
    fn from(range: std::ops::RangeInclusive<bindings::Date>) -> Self {
        Self {
            start: *range.start(),
            end: *range.end(),
        }
    }
}

/// A machine at the property that commands can be sent to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Device {
    /// `Id`: id of [`Device`](entities::Device).
    pub id: bindings::Id<entities::Device>,
    /// `Type`: [`DeviceTypeEnum`].
    pub r#type: DeviceTypeEnum,
    /// `Name`: text.
    pub name: String,
    /// `Identifier`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
}

/// Says which profile of the property a user has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct EnterpriseProfileData {
    /// `ProfileId`: id of [`Profile`](entities::Profile).
    pub profile_id: bindings::Id<entities::Profile>,
}

/// Data of a property's subscription, namely its tax identifier.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct EnterpriseSubscription {
    /// `TaxIdentifier`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_identifier: Option<String>,
}

/// A sum of money with its taxes, and the same once more in older properties.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ExtendedAmount {
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: String,
    /// `NetValue`: exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net_value: Option<bindings::Decimal>,
    /// `GrossValue`: exact decimal number.
    pub gross_value: bindings::Decimal,
    /// `TaxValues`: list of [`TaxValue`].
    pub tax_values: Vec<TaxValue>,
    /// `Breakdown`: [`TaxBreakdown`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breakdown: Option<TaxBreakdown>,
    /// `Value`: exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<bindings::Decimal>,
    /// `Net`: exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net: Option<bindings::Decimal>,
    /// `Tax`: exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<bindings::Decimal>,
    /// `TaxRate`: exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<bindings::Decimal>,
}

/// A sum to be charged or recorded, net or gross, with the codes of its taxes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ExtendedAmountParameters {
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: String,
    /// `TaxCodes`: texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_codes: Option<Vec<String>>,
    /// `NetValue`: exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net_value: Option<bindings::Decimal>,
    /// `GrossValue`: exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gross_value: Option<bindings::Decimal>,
}

impl ExtendedAmountParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(currency: impl Into<String>) -> Self {
        Self {
            currency: currency.into(),
            tax_codes: None,
            net_value: None,
            gross_value: None,
        }
    }

    /// Sets `TaxCodes`.
    #[must_use]
    pub fn tax_codes(
        mut self,
        tax_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tax_codes = Some(tax_codes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `NetValue`.
    #[must_use]
    pub fn net_value(mut self, net_value: impl Into<bindings::Decimal>) -> Self {
        self.net_value = Some(net_value.into());
        self
    }

    /// Sets `GrossValue`.
    #[must_use]
    pub fn gross_value(mut self, gross_value: impl Into<bindings::Decimal>) -> Self {
        self.gross_value = Some(gross_value.into());
        self
    }
}

/// An identity document in its older form, as it comes with customers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct IdentityDocument {
    /// `Id`: id of [`IdentityDocument`](entities::IdentityDocument).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<bindings::Id<entities::IdentityDocument>>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<bindings::Id<entities::Customer>>,
    /// `Type`: [`IdentityDocumentTypeEnum`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<IdentityDocumentTypeEnum>,
    /// `Number`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// `Expiration`: day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration: Option<bindings::Date>,
    /// `Issuance`: day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuance: Option<bindings::Date>,
    /// `IssuingCountryCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuing_country_code: Option<String>,
    /// `IssuingCountrySubdivisionCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuing_country_subdivision_code: Option<String>,
    /// `IssuingCity`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuing_city: Option<String>,
    /// `IdentityDocumentSupportNumber`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_document_support_number: Option<String>,
}

/// Says which invoice settles the amount.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct InvoicePaymentData {
    /// `InvoiceId`: id of [`Bill`](entities::Bill).
    pub invoice_id: bindings::Id<entities::Bill>,
}

/// How many items to list at most, and the cursor to go on from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Limitation {
    /// `Count`: whole number.
    pub count: i32,
    /// `Cursor`: where a page starts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<bindings::Cursor>,
}

impl Limitation {
    /// With all that is required, and nothing else set yet.
    pub fn new(count: i32) -> Self {
        Self { count, cursor: None }
    }

    /// Sets `Cursor`.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<bindings::Cursor>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

/// A postal address on a profile, with its place on the map.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct OldAddress {
    /// `Id`: id of [`Address`](entities::Address).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<bindings::Id<entities::Address>>,
    /// `Line1`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line1: Option<String>,
    /// `Line2`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line2: Option<String>,
    /// `City`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// `PostalCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// `CountryCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// `CountrySubdivisionCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_subdivision_code: Option<String>,
    /// `Latitude`: exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<bindings::Decimal>,
    /// `Longitude`: exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<bindings::Decimal>,
}

/// What `Data` of `OrderItemOld` may be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderItemOldData {
    /// `CancellationFee`
    CancellationFee,
    /// `Rebate`
    Rebate(RebateOrderItemData),
    /// `Deposit`
    Deposit,
    /// `ExchangeRateDifference`
    ExchangeRateDifference,
    /// `CustomItem`
    CustomItem,
    /// `Surcharge`
    Surcharge,
    /// `SurchargeDiscount`
    SurchargeDiscount,
    /// `SpaceOrder`
    SpaceOrder,
    /// `ProductOrder`
    ProductOrder(ProductOrderItemData),
    /// `Other`
    Other,
    /// `TaxCorrection`
    TaxCorrection,
    /// `ResourceUpgradeFee`
    ResourceUpgradeFee,
    /// `InvoiceFee`
    InvoiceFee,
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl bindings::serde::Serialize for OrderItemOldData {
    fn serialize<S: bindings::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::CancellationFee => {
                bindings::tagged(serializer, "CancellationFee", None::<(&str, &())>)
            }
            Self::Rebate(value) => {
                bindings::tagged(serializer, "Rebate", Some(("Value", value)))
            }
            Self::Deposit => bindings::tagged(serializer, "Deposit", None::<(&str, &())>),
            Self::ExchangeRateDifference => {
                bindings::tagged(
                    serializer,
                    "ExchangeRateDifference",
                    None::<(&str, &())>,
                )
            }
            Self::CustomItem => {
                bindings::tagged(serializer, "CustomItem", None::<(&str, &())>)
            }
            Self::Surcharge => {
                bindings::tagged(serializer, "Surcharge", None::<(&str, &())>)
            }
            Self::SurchargeDiscount => {
                bindings::tagged(serializer, "SurchargeDiscount", None::<(&str, &())>)
            }
            Self::SpaceOrder => {
                bindings::tagged(serializer, "SpaceOrder", None::<(&str, &())>)
            }
            Self::ProductOrder(value) => {
                bindings::tagged(serializer, "ProductOrder", Some(("Value", value)))
            }
            Self::Other => bindings::tagged(serializer, "Other", None::<(&str, &())>),
            Self::TaxCorrection => {
                bindings::tagged(serializer, "TaxCorrection", None::<(&str, &())>)
            }
            Self::ResourceUpgradeFee => {
                bindings::tagged(serializer, "ResourceUpgradeFee", None::<(&str, &())>)
            }
            Self::InvoiceFee => {
                bindings::tagged(serializer, "InvoiceFee", None::<(&str, &())>)
            }
            Self::Unrecognized(raw) => raw.serialize(serializer),
        }
    }
}

impl<'de> bindings::serde::Deserialize<'de> for OrderItemOldData {
    fn deserialize<D: bindings::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let object = bindings::RawObject::deserialize(deserializer)?;
        match object.tag() {
            Some("CancellationFee") if object.is_blank("Value") => {
                Ok(Self::CancellationFee)
            }
            Some("Rebate") if object.has("Value") => {
                object.get("Value").map(Self::Rebate)
            }
            Some("Deposit") if object.is_blank("Value") => Ok(Self::Deposit),
            Some("ExchangeRateDifference") if object.is_blank("Value") => {
                Ok(Self::ExchangeRateDifference)
            }
            Some("CustomItem") if object.is_blank("Value") => Ok(Self::CustomItem),
            Some("Surcharge") if object.is_blank("Value") => Ok(Self::Surcharge),
            Some("SurchargeDiscount") if object.is_blank("Value") => {
                Ok(Self::SurchargeDiscount)
            }
            Some("SpaceOrder") if object.is_blank("Value") => Ok(Self::SpaceOrder),
            Some("ProductOrder") if object.has("Value") => {
                object.get("Value").map(Self::ProductOrder)
            }
            Some("Other") if object.is_blank("Value") => Ok(Self::Other),
            Some("TaxCorrection") if object.is_blank("Value") => Ok(Self::TaxCorrection),
            Some("ResourceUpgradeFee") if object.is_blank("Value") => {
                Ok(Self::ResourceUpgradeFee)
            }
            Some("InvoiceFee") if object.is_blank("Value") => Ok(Self::InvoiceFee),
            _ => Ok(Self::Unrecognized(object.into_unknown())),
        }
    }
}

/// Something consumed and charged to an account, such as a night or a product.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct OrderItemOld {
    /// `Id`: id of [`OrderItem`](entities::OrderItem).
    pub id: bindings::Id<entities::OrderItem>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `OrderId`: id of [`ServiceOrder`](entities::ServiceOrder).
    pub order_id: bindings::Id<entities::ServiceOrder>,
    /// `BillId`: id of [`Bill`](entities::Bill).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_id: Option<bindings::Id<entities::Bill>>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
    /// `UnitCount`: whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_count: Option<i32>,
    /// `UnitAmount`: [`Amount`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_amount: Option<Amount>,
    /// `Amount`: [`ExtendedAmount`].
    pub amount: ExtendedAmount,
    /// `OriginalAmount`: [`ExtendedAmount`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_amount: Option<ExtendedAmount>,
    /// `RevenueType`: text.
    pub revenue_type: String,
    /// `CreatorProfileId`: id of [`Profile`](entities::Profile).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_profile_id: Option<bindings::Id<entities::Profile>>,
    /// `UpdaterProfileId`: id of [`Profile`](entities::Profile).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updater_profile_id: Option<bindings::Id<entities::Profile>>,
    /// `CreatedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_utc: Option<bindings::Timestamp>,
    /// `ConsumedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consumed_utc: Option<bindings::Timestamp>,
    /// `CanceledUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canceled_utc: Option<bindings::Timestamp>,
    /// `ClosedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_utc: Option<bindings::Timestamp>,
    /// `StartUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_utc: Option<bindings::Timestamp>,
    /// `AccountingState`: text.
    pub accounting_state: String,
    /// `Data`: [`OrderItemOldData`].
    pub data: OrderItemOldData,
}

/// A text kept on one reservation or product order, with its kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct OrderNote {
    /// `Id`: id of [`ServiceOrderNote`](entities::ServiceOrderNote).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<bindings::Id<entities::ServiceOrderNote>>,
    /// `OrderId`: id of [`ServiceOrder`](entities::ServiceOrder).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<bindings::Id<entities::ServiceOrder>>,
    /// `Text`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// `Type`: [`OrderNoteTypeEnum`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<OrderNoteTypeEnum>,
    /// `CreatedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_utc: Option<bindings::Timestamp>,
}

/// How many units are expected to be used by how many people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct PaxCount {
    /// `PersonCount`: whole number.
    pub person_count: i32,
    /// `UnitCount`: whole number.
    pub unit_count: i32,
}

impl PaxCount {
    /// With all that is required, and nothing else set yet.
    pub fn new(person_count: i32, unit_count: i32) -> Self {
        Self { person_count, unit_count }
    }
}

/// Says which card paid.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct PaymentCardPaymentData {
    /// `PaymentCardId`: id of [`CreditCard`](entities::CreditCard).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_card_id: Option<bindings::Id<entities::CreditCard>>,
}

/// What `Data` of `PaymentItemOld` may be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentItemOldData {
    /// `CreditCard`
    CreditCard(PaymentCardPaymentData),
    /// `Invoice`
    Invoice(InvoicePaymentData),
    /// `Cash`
    Cash,
    /// `Unspecified`
    Unspecified,
    /// `BadDebts`
    BadDebts,
    /// `WireTransfer`
    WireTransfer,
    /// `ExchangeRateDifference`
    ExchangeRateDifference,
    /// `ExchangeRoundingDifference`
    ExchangeRoundingDifference,
    /// `BankCharges`
    BankCharges,
    /// `Cheque`
    Cheque,
    /// `Other`
    Other,
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl bindings::serde::Serialize for PaymentItemOldData {
    fn serialize<S: bindings::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::CreditCard(value) => {
                bindings::tagged(serializer, "CreditCard", Some(("Value", value)))
            }
            Self::Invoice(value) => {
                bindings::tagged(serializer, "Invoice", Some(("Value", value)))
            }
            Self::Cash => bindings::tagged(serializer, "Cash", None::<(&str, &())>),
            Self::Unspecified => {
                bindings::tagged(serializer, "Unspecified", None::<(&str, &())>)
            }
            Self::BadDebts => {
                bindings::tagged(serializer, "BadDebts", None::<(&str, &())>)
            }
            Self::WireTransfer => {
                bindings::tagged(serializer, "WireTransfer", None::<(&str, &())>)
            }
            Self::ExchangeRateDifference => {
                bindings::tagged(
                    serializer,
                    "ExchangeRateDifference",
                    None::<(&str, &())>,
                )
            }
            Self::ExchangeRoundingDifference => {
                bindings::tagged(
                    serializer,
                    "ExchangeRoundingDifference",
                    None::<(&str, &())>,
                )
            }
            Self::BankCharges => {
                bindings::tagged(serializer, "BankCharges", None::<(&str, &())>)
            }
            Self::Cheque => bindings::tagged(serializer, "Cheque", None::<(&str, &())>),
            Self::Other => bindings::tagged(serializer, "Other", None::<(&str, &())>),
            Self::Unrecognized(raw) => raw.serialize(serializer),
        }
    }
}

impl<'de> bindings::serde::Deserialize<'de> for PaymentItemOldData {
    fn deserialize<D: bindings::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let object = bindings::RawObject::deserialize(deserializer)?;
        match object.tag() {
            Some("CreditCard") if object.has("Value") => {
                object.get("Value").map(Self::CreditCard)
            }
            Some("Invoice") if object.has("Value") => {
                object.get("Value").map(Self::Invoice)
            }
            Some("Cash") if object.is_blank("Value") => Ok(Self::Cash),
            Some("Unspecified") if object.is_blank("Value") => Ok(Self::Unspecified),
            Some("BadDebts") if object.is_blank("Value") => Ok(Self::BadDebts),
            Some("WireTransfer") if object.is_blank("Value") => Ok(Self::WireTransfer),
            Some("ExchangeRateDifference") if object.is_blank("Value") => {
                Ok(Self::ExchangeRateDifference)
            }
            Some("ExchangeRoundingDifference") if object.is_blank("Value") => {
                Ok(Self::ExchangeRoundingDifference)
            }
            Some("BankCharges") if object.is_blank("Value") => Ok(Self::BankCharges),
            Some("Cheque") if object.is_blank("Value") => Ok(Self::Cheque),
            Some("Other") if object.is_blank("Value") => Ok(Self::Other),
            _ => Ok(Self::Unrecognized(object.into_unknown())),
        }
    }
}

/// A payment on an account, whatever its means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct PaymentItemOld {
    /// `Id`: id of [`Payment`](entities::Payment).
    pub id: bindings::Id<entities::Payment>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `BillId`: id of [`Bill`](entities::Bill).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_id: Option<bindings::Id<entities::Bill>>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
    /// `Amount`: [`ExtendedAmount`].
    pub amount: ExtendedAmount,
    /// `OriginalAmount`: [`ExtendedAmount`].
    pub original_amount: ExtendedAmount,
    /// `AmountDefault`: [`ExtendedAmount`].
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_default: Option<ExtendedAmount>,
    /// `Notes`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// `SettlementId`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_id: Option<String>,
    /// `ConsumedUtc`: instant.
    pub consumed_utc: bindings::Timestamp,
    /// `ClosedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_utc: Option<bindings::Timestamp>,
    /// `AccountingState`: text.
    pub accounting_state: String,
    /// `State`: text.
    pub state: String,
    /// `Identifier`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifier: Option<String>,
    /// `Data`: [`PaymentItemOldData`].
    pub data: PaymentItemOldData,
}

/// What `Pricing` of `Product` may be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProductPricingValue {
    /// `Absolute`
    Absolute(ExtendedAmount),
    /// `Relative`
    Relative(RelativeProductPrice),
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl bindings::serde::Serialize for ProductPricingValue {
    fn serialize<S: bindings::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absolute(value) => {
                bindings::tagged(serializer, "Absolute", Some(("Value", value)))
            }
            Self::Relative(value) => {
                bindings::tagged(serializer, "Relative", Some(("Value", value)))
            }
            Self::Unrecognized(raw) => raw.serialize(serializer),
        }
    }
}

impl<'de> bindings::serde::Deserialize<'de> for ProductPricingValue {
    fn deserialize<D: bindings::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let object = bindings::RawObject::deserialize(deserializer)?;
        match object.tag() {
            Some("Absolute") if object.has("Value") => {
                object.get("Value").map(Self::Absolute)
            }
            Some("Relative") if object.has("Value") => {
                object.get("Value").map(Self::Relative)
            }
            _ => Ok(Self::Unrecognized(object.into_unknown())),
        }
    }
}

/// Something sold with a service, with its price, the way it is charged and when it counts as consumed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Product {
    /// `Id`: id of [`Product`](entities::Product).
    pub id: bindings::Id<entities::Product>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `CategoryId`: id of [`ProductCategory`](entities::ProductCategory).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<bindings::Id<entities::ProductCategory>>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `IsDefault`: yes or no.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// `Name`: text.
    #[deprecated(note = "use `names`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `Names`: by key, text.
    pub names: std::collections::BTreeMap<String, String>,
    /// `ExternalName`: text.
    #[deprecated(note = "use `external_names`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_name: Option<String>,
    /// `ExternalNames`: by key, text.
    pub external_names: std::collections::BTreeMap<String, String>,
    /// `ShortName`: text.
    #[deprecated(note = "use `short_names`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_name: Option<String>,
    /// `ShortNames`: by key, text.
    pub short_names: std::collections::BTreeMap<String, String>,
    /// `Description`: text.
    #[deprecated(note = "use `descriptions`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// `Descriptions`: by key, text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub descriptions: Option<std::collections::BTreeMap<String, String>>,
    /// `Charging`: [`ProductChargingModeEnum`].
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charging: Option<ProductChargingModeEnum>,
    /// `ChargingMode`: [`ProductChargingModeEnum`].
    pub charging_mode: ProductChargingModeEnum,
    /// `Posting`: [`ProductPostingEnum`].
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posting: Option<ProductPostingEnum>,
    /// `PostingMode`: [`ProductPostingModeEnum`].
    pub posting_mode: ProductPostingModeEnum,
    /// `Options`: [`ProductOptions`].
    pub options: ProductOptions,
    /// `Promotions`: [`Promotions`].
    pub promotions: Promotions,
    /// `Classifications`: [`ProductClassifications`].
    pub classifications: ProductClassifications,
    /// `Price`: [`ExtendedAmount`].
    pub price: ExtendedAmount,
    /// `Pricing`: [`ProductPricingValue`].
    #[deprecated(note = "use `price`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pricing: Option<ProductPricingValue>,
    /// `ImageIds`: ids of [`Image`](entities::Image).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_ids: Option<Vec<bindings::Id<entities::Image>>>,
    /// `Ordering`: whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordering: Option<i32>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_identifier: Option<String>,
    /// `TaxExemptionReason`: [`TaxExemptionReasonTypeEnum`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_exemption_reason: Option<TaxExemptionReasonTypeEnum>,
    /// `TaxExemptionLegalReference`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_exemption_legal_reference: Option<String>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `ConsumptionMoment`: [`ProductConsumptionMomentEnum`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consumption_moment: Option<ProductConsumptionMomentEnum>,
}

/// What a product is, such as food, a fee or city tax; several may be true.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ProductClassifications {
    /// `Food`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub food: Option<bool>,
    /// `Beverage`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beverage: Option<bool>,
    /// `Wellness`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wellness: Option<bool>,
    /// `CityTax`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city_tax: Option<bool>,
    /// `Fee`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee: Option<bool>,
}

/// How a product appears on bills and offers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ProductOptions {
    /// `BillAsPackage`: yes or no.
    pub bill_as_package: bool,
    /// `ExcludePriceFromOffer`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_price_from_offer: Option<bool>,
}

/// A product to order, how many of it, and optionally a price in place of the configured one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ProductOrderAdditionData {
    /// `ProductId`: id of [`Product`](entities::Product).
    pub product_id: bindings::Id<entities::Product>,
    /// `Count`: whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    /// `UnitAmount`: [`AmountParameters`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_amount: Option<AmountParameters>,
    /// `StartUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_utc: Option<bindings::Timestamp>,
    /// `ExternalIdentifier`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_identifier: Option<String>,
}

impl ProductOrderAdditionData {
    /// With all that is required, and nothing else set yet.
    pub fn new(product_id: impl Into<bindings::Id<entities::Product>>) -> Self {
        Self {
            product_id: product_id.into(),
            count: None,
            unit_amount: None,
            start_utc: None,
            end_utc: None,
            external_identifier: None,
        }
    }

    /// Sets `Count`.
    #[must_use]
    pub fn count(mut self, count: i32) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `UnitAmount`.
    #[must_use]
    pub fn unit_amount(mut self, unit_amount: impl Into<AmountParameters>) -> Self {
        self.unit_amount = Some(unit_amount.into());
        self
    }

    /// Sets `StartUtc`.
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<bindings::Timestamp>) -> Self {
        self.start_utc = Some(start_utc.into());
        self
    }

    /// Sets `EndUtc`.
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<bindings::Timestamp>) -> Self {
        self.end_utc = Some(end_utc.into());
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
}

/// Says which product, and for which age category, was consumed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ProductOrderItemData {
    /// `ProductId`: id of [`Product`](entities::Product).
    pub product_id: bindings::Id<entities::Product>,
    /// `AgeCategoryId`: id of [`AgeCategory`](entities::AgeCategory).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age_category_id: Option<bindings::Id<entities::AgeCategory>>,
}

/// Who created an entry or changed it last.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProfileData {
    /// `Personal`
    Personal,
    /// `Enterprise`
    Enterprise(EnterpriseProfileData),
    /// `Platform`
    Platform,
    /// `Static`
    Static,
    /// `Integration`
    Integration,
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl bindings::serde::Serialize for ProfileData {
    fn serialize<S: bindings::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Personal => {
                bindings::tagged(serializer, "Personal", None::<(&str, &())>)
            }
            Self::Enterprise(value) => {
                bindings::tagged(
                    serializer,
                    "Enterprise",
                    Some(("EnterpriseProfile", value)),
                )
            }
            Self::Platform => {
                bindings::tagged(serializer, "Platform", None::<(&str, &())>)
            }
            Self::Static => bindings::tagged(serializer, "Static", None::<(&str, &())>),
            Self::Integration => {
                bindings::tagged(serializer, "Integration", None::<(&str, &())>)
            }
            Self::Unrecognized(raw) => raw.serialize(serializer),
        }
    }
}

impl<'de> bindings::serde::Deserialize<'de> for ProfileData {
    fn deserialize<D: bindings::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let object = bindings::RawObject::deserialize(deserializer)?;
        match object.tag() {
            Some("Personal") if object.is_bare() => Ok(Self::Personal),
            Some("Enterprise") if object.has("EnterpriseProfile") => {
                object.get("EnterpriseProfile").map(Self::Enterprise)
            }
            Some("Platform") if object.is_bare() => Ok(Self::Platform),
            Some("Static") if object.is_bare() => Ok(Self::Static),
            Some("Integration") if object.is_bare() => Ok(Self::Integration),
            _ => Ok(Self::Unrecognized(object.into_unknown())),
        }
    }
}

/// The moments around a stay at which something is offered to guests.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Promotions {
    /// `BeforeCheckIn`: yes or no.
    pub before_check_in: bool,
    /// `AfterCheckIn`: yes or no.
    pub after_check_in: bool,
    /// `DuringStay`: yes or no.
    pub during_stay: bool,
    /// `BeforeCheckOut`: yes or no.
    pub before_check_out: bool,
    /// `AfterCheckOut`: yes or no.
    pub after_check_out: bool,
    /// `DuringCheckOut`: yes or no.
    pub during_check_out: bool,
}

/// A rate as old reservation listings carry it, with fewer properties.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RateForExtent {
    /// `Id`: id of [`Rate`](entities::Rate).
    pub id: bindings::Id<entities::Rate>,
    /// `GroupId`: id of [`RateGroup`](entities::RateGroup).
    pub group_id: bindings::Id<entities::RateGroup>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `BaseRateId`: id of [`Rate`](entities::Rate).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_rate_id: Option<bindings::Id<entities::Rate>>,
    /// `IsBaseRate`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_base_rate: Option<bool>,
    /// `BusinessSegmentId`: id of [`BusinessSegment`](entities::BusinessSegment).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_segment_id: Option<bindings::Id<entities::BusinessSegment>>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `IsEnabled`: yes or no.
    pub is_enabled: bool,
    /// `IsPublic`: yes or no.
    pub is_public: bool,
    /// `Type`: [`RateTypeEnum`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<RateTypeEnum>,
    /// `Name`: text.
    #[deprecated(note = "use `names`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `Names`: by key, text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names: Option<std::collections::BTreeMap<String, String>>,
    /// `ShortName`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_name: Option<String>,
    /// `UpdatedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_utc: Option<bindings::Timestamp>,
    /// `ExternalNames`: by key, text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_names: Option<std::collections::BTreeMap<String, String>>,
    /// `Description`: by key, text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<std::collections::BTreeMap<String, String>>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_identifier: Option<String>,
}

/// The rate group in its older, shorter form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RateGroupOld {
    /// `Id`: id of [`RateGroup`](entities::RateGroup).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<bindings::Id<entities::RateGroup>>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<bindings::Id<entities::Service>>,
    /// `IsActive`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    /// `Name`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_identifier: Option<String>,
}

/// Says which item a rebate takes back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RebateOrderItemData {
    /// `RebatedItemId`: id of [`OrderItem`](entities::OrderItem).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rebated_item_id: Option<bindings::Id<entities::OrderItem>>,
}

/// The price of a product as a share of others; superseded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct RelativeProductPrice {
    /// `Multiplier`: exact decimal number.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multiplier: Option<bindings::Decimal>,
    /// `Target`: text.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// `TaxRateCodes`: texts.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_rate_codes: Option<Vec<String>>,
    /// `ProductIds`: ids of [`Product`](entities::Product).
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_ids: Option<Vec<bindings::Id<entities::Product>>>,
}

/// The reservation group in its older, shorter form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ReservationGroupOld {
    /// `Id`: id of [`ReservationGroup`](entities::ReservationGroup).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<bindings::Id<entities::ReservationGroup>>,
    /// `Name`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The reservation in its older form, with one pair of times instead of scheduled and actual ones.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ReservationOld {
    /// `Id`: id of [`Reservation`](entities::Reservation).
    pub id: bindings::Id<entities::Reservation>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `GroupId`: id of [`ReservationGroup`](entities::ReservationGroup).
    pub group_id: bindings::Id<entities::ReservationGroup>,
    /// `Number`: text.
    pub number: String,
    /// `ChannelNumber`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_number: Option<String>,
    /// `ChannelManagerNumber`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_manager_number: Option<String>,
    /// `ChannelManagerGroupNumber`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_manager_group_number: Option<String>,
    /// `ChannelManager`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_manager: Option<String>,
    /// `State`: [`ServiceOrderStateOld`].
    pub state: ServiceOrderStateOld,
    /// `Origin`: [`ReservationOldOrigin`].
    pub origin: ReservationOldOrigin,
    /// `OriginDetails`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin_details: Option<String>,
    /// `Purpose`: [`ReservationPurpose`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<ReservationPurpose>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `CancelledUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancelled_utc: Option<bindings::Timestamp>,
    /// `StartUtc`: instant.
    pub start_utc: bindings::Timestamp,
    /// `EndUtc`: instant.
    pub end_utc: bindings::Timestamp,
    /// `ReleasedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub released_utc: Option<bindings::Timestamp>,
    /// `RequestedCategoryId`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub requested_category_id: bindings::Id<entities::ResourceCategory>,
    /// `AssignedSpaceId`: id of [`Resource`](entities::Resource).
    #[deprecated(note = "use `assigned_resource_id`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assigned_space_id: Option<bindings::Id<entities::Resource>>,
    /// `AssignedSpaceLocked`: yes or no.
    #[deprecated(note = "use `assigned_resource_locked`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assigned_space_locked: Option<bool>,
    /// `AssignedResourceId`: id of [`Resource`](entities::Resource).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assigned_resource_id: Option<bindings::Id<entities::Resource>>,
    /// `AssignedResourceLocked`: yes or no.
    pub assigned_resource_locked: bool,
    /// `BusinessSegmentId`: id of [`BusinessSegment`](entities::BusinessSegment).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_segment_id: Option<bindings::Id<entities::BusinessSegment>>,
    /// `CompanyId`: id of [`Company`](entities::Company).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_id: Option<bindings::Id<entities::Company>>,
    /// `TravelAgencyId`: id of [`Company`](entities::Company).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub travel_agency_id: Option<bindings::Id<entities::Company>>,
    /// `AvailabilityBlockId`: id of [`AvailabilityBlock`](entities::AvailabilityBlock).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability_block_id: Option<bindings::Id<entities::AvailabilityBlock>>,
    /// `RateId`: id of [`Rate`](entities::Rate).
    pub rate_id: bindings::Id<entities::Rate>,
    /// `VoucherId`: id of [`Voucher`](entities::Voucher).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voucher_id: Option<bindings::Id<entities::Voucher>>,
    /// `CreditCardId`: id of [`CreditCard`](entities::CreditCard).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_card_id: Option<bindings::Id<entities::CreditCard>>,
    /// `CancellationReason`: [`CancellationReason`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancellation_reason: Option<CancellationReason>,
    /// `AdultCount`: whole number.
    #[deprecated(note = "use `person_counts`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adult_count: Option<i32>,
    /// `ChildCount`: whole number.
    #[deprecated(note = "use `person_counts`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub child_count: Option<i32>,
    /// `PersonCounts`: list of [`ReservationPersonCount`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person_counts: Option<Vec<ReservationPersonCount>>,
    /// `OwnerId`: id of [`Account`](entities::Account).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<bindings::Id<entities::Account>>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    #[deprecated(note = "use `owner_id`")]
    pub customer_id: bindings::Id<entities::Customer>,
    /// `BookerId`: id of [`Customer`](entities::Customer).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub booker_id: Option<bindings::Id<entities::Customer>>,
    /// `CompanionIds`: ids of [`Customer`](entities::Customer).
    #[deprecated(note = "use `Companionships::get_all`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub companion_ids: Option<Vec<bindings::Id<entities::Customer>>>,
    /// `ChannelManagerId`: text.
    #[deprecated(note = "use `channel_manager_number`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_manager_id: Option<String>,
    /// `Options`: [`ReservationOptions`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<ReservationOptions>,
}

/// Which guests of a reservation have checked in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ReservationOptions {
    /// `OwnerCheckedIn`: yes or no.
    pub owner_checked_in: bool,
    /// `AllCompanionsCheckedIn`: yes or no.
    pub all_companions_checked_in: bool,
    /// `AnyCompanionCheckedIn`: yes or no.
    pub any_companion_checked_in: bool,
}

/// How many people of one age category come.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ReservationPersonCount {
    /// `AgeCategoryId`: id of [`AgeCategory`](entities::AgeCategory).
    pub age_category_id: bindings::Id<entities::AgeCategory>,
    /// `Count`: whole number.
    pub count: i32,
}

impl ReservationPersonCount {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        age_category_id: impl Into<bindings::Id<entities::AgeCategory>>,
        count: i32,
    ) -> Self {
        Self {
            age_category_id: age_category_id.into(),
            count,
        }
    }
}

/// What `Data` of `Resource` may be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ResourceData {
    /// `Space`
    Space(SpaceData),
    /// `Object`
    Object,
    /// `Person`
    Person,
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl bindings::serde::Serialize for ResourceData {
    fn serialize<S: bindings::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Space(value) => {
                bindings::tagged(serializer, "Space", Some(("Value", value)))
            }
            Self::Object => {
                bindings::tagged(
                    serializer,
                    "Object",
                    Some(("Value", &bindings::EmptyObject {})),
                )
            }
            Self::Person => {
                bindings::tagged(
                    serializer,
                    "Person",
                    Some(("Value", &bindings::EmptyObject {})),
                )
            }
            Self::Unrecognized(raw) => raw.serialize(serializer),
        }
    }
}

impl<'de> bindings::serde::Deserialize<'de> for ResourceData {
    fn deserialize<D: bindings::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let object = bindings::RawObject::deserialize(deserializer)?;
        match object.tag() {
            Some("Space") if object.has("Value") => object.get("Value").map(Self::Space),
            Some("Object") if object.is_blank("Value") => Ok(Self::Object),
            Some("Person") if object.is_blank("Value") => Ok(Self::Person),
            _ => Ok(Self::Unrecognized(object.into_unknown())),
        }
    }
}

/// A room, bed, other thing or person that can be booked, with its housekeeping state.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Resource {
    /// `Id`: id of [`Resource`](entities::Resource).
    pub id: bindings::Id<entities::Resource>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: bindings::Id<entities::Enterprise>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `ParentResourceId`: id of [`Resource`](entities::Resource).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_resource_id: Option<bindings::Id<entities::Resource>>,
    /// `Name`: text.
    pub name: String,
    /// `State`: [`ResourceState`].
    pub state: ResourceState,
    /// `Descriptions`: by key, text.
    pub descriptions: std::collections::BTreeMap<String, String>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `Data`: [`ResourceData`].
    pub data: ResourceData,
    /// `ExternalNames`: by key, text.
    pub external_names: std::collections::BTreeMap<String, String>,
    /// `Directions`: by key, text.
    pub directions: std::collections::BTreeMap<String, String>,
}

/// A PIN code or tag of a reservation, with its time of validity and the doors it opens.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResourceAccessToken {
    /// `Id`: id of [`ResourceAccessToken`](entities::ResourceAccessToken).
    pub id: bindings::Id<entities::ResourceAccessToken>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: bindings::Id<entities::Enterprise>,
    /// `ServiceOrderId`: id of [`Reservation`](entities::Reservation).
    pub service_order_id: bindings::Id<entities::Reservation>,
    /// `CompanionshipId`: id of [`Companionship`](entities::Companionship).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub companionship_id: Option<bindings::Id<entities::Companionship>>,
    /// `ResourceId`: id of [`Resource`](entities::Resource).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<bindings::Id<entities::Resource>>,
    /// `Type`: [`ResourceAccessTokenType`].
    pub r#type: ResourceAccessTokenType,
    /// `Value`: secret text, never printed.
    pub value: bindings::Secret,
    /// `SerialNumber`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serial_number: Option<String>,
    /// `ValidityStartUtc`: instant.
    pub validity_start_utc: bindings::Timestamp,
    /// `ValidityEndUtc`: instant.
    pub validity_end_utc: bindings::Timestamp,
    /// `Permissions`: [`ResourceAccessTokenPermissions`].
    pub permissions: ResourceAccessTokenPermissions,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `IsActive`: yes or no.
    pub is_active: bool,
}

/// Which doors a token opens, from bed to building.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResourceAccessTokenPermissions {
    /// `Bed`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bed: Option<bool>,
    /// `Room`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room: Option<bool>,
    /// `Floor`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floor: Option<bool>,
    /// `Building`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building: Option<bool>,
}

/// A kind of resource of one service, with its names, capacity and rank.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResourceCategory {
    /// `Id`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub id: bindings::Id<entities::ResourceCategory>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: bindings::Id<entities::Enterprise>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `Type`: [`ResourceCategoryType`].
    pub r#type: ResourceCategoryType,
    /// `Classification`: [`ResourceClassification`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classification: Option<ResourceClassification>,
    /// `Names`: by key, text.
    pub names: std::collections::BTreeMap<String, String>,
    /// `ShortNames`: by key, text.
    pub short_names: std::collections::BTreeMap<String, String>,
    /// `Descriptions`: by key, text.
    pub descriptions: std::collections::BTreeMap<String, String>,
    /// `Ordering`: whole number.
    pub ordering: i32,
    /// `Capacity`: whole number.
    pub capacity: i32,
    /// `ExtraCapacity`: whole number.
    pub extra_capacity: i32,
    /// `ExternalIdentifier`: text, at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_identifier: Option<String>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
}

/// The membership of one resource in one category.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResourceCategoryAssignment {
    /// `Id`: id of [`ResourceCategoryAssignment`](entities::ResourceCategoryAssignment).
    pub id: bindings::Id<entities::ResourceCategoryAssignment>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `ResourceId`: id of [`Resource`](entities::Resource).
    pub resource_id: bindings::Id<entities::Resource>,
    /// `CategoryId`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub category_id: bindings::Id<entities::ResourceCategory>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
}

/// The use of one image for one resource category, with its position.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResourceCategoryImageAssignment {
    /// `Id`: id of [`ResourceCategoryImageAssignment`](entities::ResourceCategoryImageAssignment).
    pub id: bindings::Id<entities::ResourceCategoryImageAssignment>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `CategoryId`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub category_id: bindings::Id<entities::ResourceCategory>,
    /// `ImageId`: id of [`Image`](entities::Image).
    pub image_id: bindings::Id<entities::Image>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `Ordering`: whole number.
    pub ordering: i32,
}

/// A trait that resources of one service may have, with its names and classification.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResourceFeature {
    /// `Id`: id of [`ResourceFeature`](entities::ResourceFeature).
    pub id: bindings::Id<entities::ResourceFeature>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `Classification`: [`ResourceFeatureClassification`].
    pub classification: ResourceFeatureClassification,
    /// `Names`: by key, text.
    pub names: std::collections::BTreeMap<String, String>,
    /// `ShortNames`: by key, text.
    pub short_names: std::collections::BTreeMap<String, String>,
    /// `Descriptions`: by key, text.
    pub descriptions: std::collections::BTreeMap<String, String>,
    /// `CreatedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_utc: Option<bindings::Timestamp>,
}

/// The fact that one resource has one feature.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ResourceFeatureAssignment {
    /// `Id`: id of [`ResourceFeatureAssignment`](entities::ResourceFeatureAssignment).
    pub id: bindings::Id<entities::ResourceFeatureAssignment>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `ResourceId`: id of [`Resource`](entities::Resource).
    pub resource_id: bindings::Id<entities::Resource>,
    /// `FeatureId`: id of [`ResourceFeature`](entities::ResourceFeature).
    pub feature_id: bindings::Id<entities::ResourceFeature>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
}

/// What `Data` of `Service` may be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ServiceData {
    /// `Bookable`
    Bookable(BookableServiceData),
    /// `Additional`
    Additional(AdditionalServiceData),
    /// What this version of the crate does not know, as it came.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownVariant),
}

impl bindings::serde::Serialize for ServiceData {
    fn serialize<S: bindings::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bookable(value) => {
                bindings::tagged(serializer, "Bookable", Some(("Value", value)))
            }
            Self::Additional(value) => {
                bindings::tagged(serializer, "Additional", Some(("Value", value)))
            }
            Self::Unrecognized(raw) => raw.serialize(serializer),
        }
    }
}

impl<'de> bindings::serde::Deserialize<'de> for ServiceData {
    fn deserialize<D: bindings::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let object = bindings::RawObject::deserialize(deserializer)?;
        match object.tag() {
            Some("Bookable") if object.has("Value") => {
                object.get("Value").map(Self::Bookable)
            }
            Some("Additional") if object.has("Value") => {
                object.get("Value").map(Self::Additional)
            }
            _ => Ok(Self::Unrecognized(object.into_unknown())),
        }
    }
}

/// Something that an enterprise sells, such as stays, parking or breakfast.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Service {
    /// `Id`: id of [`Service`](entities::Service).
    pub id: bindings::Id<entities::Service>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: bindings::Id<entities::Enterprise>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `Name`: text.
    #[deprecated(note = "use `names`")]
    pub name: String,
    /// `Names`: by key, text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub names: Option<std::collections::BTreeMap<String, String>>,
    /// `StartTime`: length of time.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<bindings::Period>,
    /// `EndTime`: length of time.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<bindings::Period>,
    /// `Options`: [`ServiceOptions`].
    pub options: ServiceOptions,
    /// `Promotions`: [`Promotions`].
    #[deprecated(note = "use `data`")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotions: Option<Promotions>,
    /// `Type`: text.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// `Ordering`: whole number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordering: Option<i32>,
    /// `Data`: [`ServiceData`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<ServiceData>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_identifier: Option<String>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
}

/// How the products of a service appear on bills.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ServiceOptions {
    /// `BillAsPackage`: yes or no.
    pub bill_as_package: bool,
}

/// Which guests of an order have checked in, and whether through this API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct ServiceOrderOptions {
    /// `OwnerCheckedIn`: yes or no.
    pub owner_checked_in: bool,
    /// `AllCompanionsCheckedIn`: yes or no.
    pub all_companions_checked_in: bool,
    /// `AnyCompanionCheckedIn`: yes or no.
    pub any_companion_checked_in: bool,
    /// `ConnectorCheckIn`: yes or no.
    pub connector_check_in: bool,
}

/// Where a space lies in the building.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct SpaceData {
    /// `FloorNumber`: text.
    pub floor_number: String,
    /// `LocationNotes`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location_notes: Option<String>,
}

/// An amount split up by tax rate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct TaxBreakdown {
    /// `Items`: list of [`TaxBreakdownItem`].
    pub items: Vec<TaxBreakdownItem>,
}

/// The part of an amount under one tax rate, and its tax.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct TaxBreakdownItem {
    /// `TaxRateCode`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_rate_code: Option<String>,
    /// `NetValue`: exact decimal number.
    pub net_value: bindings::Decimal,
    /// `TaxValue`: exact decimal number.
    pub tax_value: bindings::Decimal,
}

/// How much of one tax an amount contains.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct TaxValue {
    /// `Code`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// `Value`: exact decimal number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<bindings::Decimal>,
}

/// From `StartUtc`, included, to `EndUtc`, excluded; equal ends mean exactly that instant.
#[derive(Clone, Debug, PartialEq, Default, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct TimeFilterInterval {
    /// `StartUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_utc: Option<bindings::Timestamp>,
}

impl TimeFilterInterval {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StartUtc`.
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<bindings::Timestamp>) -> Self {
        self.start_utc = Some(start_utc.into());
        self
    }

    /// Sets `EndUtc`.
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<bindings::Timestamp>) -> Self {
        self.end_utc = Some(end_utc.into());
        self
    }
}

impl From<std::ops::Range<bindings::Timestamp>> for TimeFilterInterval {
    fn from(range: std::ops::Range<bindings::Timestamp>) -> Self {
        Self {
            start_utc: Some(range.start),
            end_utc: Some(range.end),
        }
    }
}

/// A text that opens a voucher's rates to customers, perhaps only within a period.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(crate = "bindings::serde", rename_all = "PascalCase")]
#[non_exhaustive]
pub struct VoucherCode {
    /// `Id`: id of [`VoucherCode`](entities::VoucherCode).
    pub id: bindings::Id<entities::VoucherCode>,
    /// `VoucherId`: id of [`Voucher`](entities::Voucher).
    pub voucher_id: bindings::Id<entities::Voucher>,
    /// `Value`: text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// `ValidityStartUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validity_start_utc: Option<bindings::Timestamp>,
    /// `ValidityEndUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validity_end_utc: Option<bindings::Timestamp>,
    /// `CreatedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_utc: Option<bindings::Timestamp>,
    /// `ActivityState`: [`ActivityStateEnum`].
    #[deprecated(note = "use `is_active`")]
    pub activity_state: ActivityStateEnum,
    /// `IsActive`: yes or no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
}

/// Whether an account is a customer or a company.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AccountType {
    /// `Company`
    Company,
    /// `Customer`
    Customer,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for AccountType {
    const VALUES: &'static [&'static str] = &["Company", "Customer"];

    fn as_str(&self) -> &str {
        match self {
            Self::Company => "Company",
            Self::Customer => "Customer",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Company" => Self::Company,
                "Customer" => Self::Customer,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(AccountType);

/// Whether an account is a customer or a company.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AccountTypeEnum {
    /// `Company`
    Company,
    /// `Customer`
    Customer,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for AccountTypeEnum {
    const VALUES: &'static [&'static str] = &["Company", "Customer"];

    fn as_str(&self) -> &str {
        match self {
            Self::Company => "Company",
            Self::Customer => "Customer",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Company" => Self::Company,
                "Customer" => Self::Customer,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(AccountTypeEnum);

/// Accounting states by which items and payments are filtered.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AccountingState {
    /// `Open`
    Open,
    /// `Closed`
    Closed,
    /// `Inactive`
    Inactive,
    /// `Canceled`
    Canceled,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for AccountingState {
    const VALUES: &'static [&'static str] = &["Open", "Closed", "Inactive", "Canceled"];

    fn as_str(&self) -> &str {
        match self {
            Self::Open => "Open",
            Self::Closed => "Closed",
            Self::Inactive => "Inactive",
            Self::Canceled => "Canceled",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Open" => Self::Open,
                "Closed" => Self::Closed,
                "Inactive" => Self::Inactive,
                "Canceled" => Self::Canceled,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(AccountingState);

/// Whether an item is open, closed on a bill, canceled, or doesn't count for now.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AccountingStateEnum {
    /// `Open`
    Open,
    /// `Closed`
    Closed,
    /// `Inactive`
    Inactive,
    /// `Canceled`
    Canceled,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for AccountingStateEnum {
    const VALUES: &'static [&'static str] = &["Open", "Closed", "Inactive", "Canceled"];

    fn as_str(&self) -> &str {
        match self {
            Self::Open => "Open",
            Self::Closed => "Closed",
            Self::Inactive => "Inactive",
            Self::Canceled => "Canceled",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Open" => Self::Open,
                "Closed" => Self::Closed,
                "Inactive" => Self::Inactive,
                "Canceled" => Self::Canceled,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(AccountingStateEnum);

/// Whether active or deleted entries are asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ActivityState {
    /// `Deleted`
    Deleted,
    /// `Active`
    Active,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ActivityState {
    const VALUES: &'static [&'static str] = &["Deleted", "Active"];

    fn as_str(&self) -> &str {
        match self {
            Self::Deleted => "Deleted",
            Self::Active => "Active",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Deleted" => Self::Deleted,
                "Active" => Self::Active,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ActivityState);

/// Whether an entry is active or deleted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ActivityStateEnum {
    /// `Deleted`
    Deleted,
    /// `Active`
    Active,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ActivityStateEnum {
    const VALUES: &'static [&'static str] = &["Deleted", "Active"];

    fn as_str(&self) -> &str {
        match self {
            Self::Deleted => "Deleted",
            Self::Active => "Active",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Deleted" => Self::Deleted,
                "Active" => Self::Active,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ActivityStateEnum);

/// Whether active or deleted entries are asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ActivityStates {
    /// `Deleted`
    Deleted,
    /// `Active`
    Active,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ActivityStates {
    const VALUES: &'static [&'static str] = &["Deleted", "Active"];

    fn as_str(&self) -> &str {
        match self {
            Self::Deleted => "Deleted",
            Self::Active => "Active",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Deleted" => Self::Deleted,
                "Active" => Self::Active,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ActivityStates);

/// Whether a bill is a regular one or corrects another.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillCorrectionStateEnum {
    /// `Bill`
    Bill,
    /// `CorrectiveBill`
    CorrectiveBill,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for BillCorrectionStateEnum {
    const VALUES: &'static [&'static str] = &["Bill", "CorrectiveBill"];

    fn as_str(&self) -> &str {
        match self {
            Self::Bill => "Bill",
            Self::CorrectiveBill => "CorrectiveBill",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Bill" => Self::Bill,
                "CorrectiveBill" => Self::CorrectiveBill,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(BillCorrectionStateEnum);

/// In what way a bill corrects another, such as by a credit note.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillCorrectionTypeEnum {
    /// `Cancellation`
    Cancellation,
    /// `Edit`
    Edit,
    /// `CreditNote`
    CreditNote,
    /// `Reinstatement`
    Reinstatement,
    /// `ReceivablePaymentsBalance`
    ReceivablePaymentsBalance,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for BillCorrectionTypeEnum {
    const VALUES: &'static [&'static str] = &[
        "Cancellation",
        "Edit",
        "CreditNote",
        "Reinstatement",
        "ReceivablePaymentsBalance",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Cancellation => "Cancellation",
            Self::Edit => "Edit",
            Self::CreditNote => "CreditNote",
            Self::Reinstatement => "Reinstatement",
            Self::ReceivablePaymentsBalance => "ReceivablePaymentsBalance",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Cancellation" => Self::Cancellation,
                "Edit" => Self::Edit,
                "CreditNote" => Self::CreditNote,
                "Reinstatement" => Self::Reinstatement,
                "ReceivablePaymentsBalance" => Self::ReceivablePaymentsBalance,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(BillCorrectionTypeEnum);

/// Whether a bill still takes items or is closed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillState {
    /// `Open`
    Open,
    /// `Closed`
    Closed,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for BillState {
    const VALUES: &'static [&'static str] = &["Open", "Closed"];

    fn as_str(&self) -> &str {
        match self {
            Self::Open => "Open",
            Self::Closed => "Closed",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Open" => Self::Open,
                "Closed" => Self::Closed,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(BillState);

/// Whether a bill was closed fully paid, as a receipt, or still to be paid, as an invoice.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillType {
    /// `Receipt`
    Receipt,
    /// `Invoice`
    Invoice,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for BillType {
    const VALUES: &'static [&'static str] = &["Receipt", "Invoice"];

    fn as_str(&self) -> &str {
        match self {
            Self::Receipt => "Receipt",
            Self::Invoice => "Invoice",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Receipt" => Self::Receipt,
                "Invoice" => Self::Invoice,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(BillType);

/// Why a reservation was cancelled.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CancellationReason {
    /// `Other`
    Other,
    /// `ConfirmationMissed`
    ConfirmationMissed,
    /// `BookedElsewhere`
    BookedElsewhere,
    /// `ForceMajeure`
    ForceMajeure,
    /// `GuestComplaint`
    GuestComplaint,
    /// `NoShow`
    NoShow,
    /// `PriceTooHigh`
    PriceTooHigh,
    /// `ServiceNotAvailable`
    ServiceNotAvailable,
    /// `InputError`
    InputError,
    /// `InvalidPayment`
    InvalidPayment,
    /// `TravelAgency`
    TravelAgency,
    /// `RequestedByGuest`
    RequestedByGuest,
    /// `Update`
    Update,
    /// `BookingAbandoned`
    BookingAbandoned,
    /// `RequestedByBooker`
    RequestedByBooker,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for CancellationReason {
    const VALUES: &'static [&'static str] = &[
        "Other",
        "ConfirmationMissed",
        "BookedElsewhere",
        "ForceMajeure",
        "GuestComplaint",
        "NoShow",
        "PriceTooHigh",
        "ServiceNotAvailable",
        "InputError",
        "InvalidPayment",
        "TravelAgency",
        "RequestedByGuest",
        "Update",
        "BookingAbandoned",
        "RequestedByBooker",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Other => "Other",
            Self::ConfirmationMissed => "ConfirmationMissed",
            Self::BookedElsewhere => "BookedElsewhere",
            Self::ForceMajeure => "ForceMajeure",
            Self::GuestComplaint => "GuestComplaint",
            Self::NoShow => "NoShow",
            Self::PriceTooHigh => "PriceTooHigh",
            Self::ServiceNotAvailable => "ServiceNotAvailable",
            Self::InputError => "InputError",
            Self::InvalidPayment => "InvalidPayment",
            Self::TravelAgency => "TravelAgency",
            Self::RequestedByGuest => "RequestedByGuest",
            Self::Update => "Update",
            Self::BookingAbandoned => "BookingAbandoned",
            Self::RequestedByBooker => "RequestedByBooker",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Other" => Self::Other,
                "ConfirmationMissed" => Self::ConfirmationMissed,
                "BookedElsewhere" => Self::BookedElsewhere,
                "ForceMajeure" => Self::ForceMajeure,
                "GuestComplaint" => Self::GuestComplaint,
                "NoShow" => Self::NoShow,
                "PriceTooHigh" => Self::PriceTooHigh,
                "ServiceNotAvailable" => Self::ServiceNotAvailable,
                "InputError" => Self::InputError,
                "InvalidPayment" => Self::InvalidPayment,
                "TravelAgency" => Self::TravelAgency,
                "RequestedByGuest" => Self::RequestedByGuest,
                "Update" => Self::Update,
                "BookingAbandoned" => Self::BookingAbandoned,
                "RequestedByBooker" => Self::RequestedByBooker,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(CancellationReason);

/// The brand of a card.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreditCardType {
    /// `MasterCard`
    MasterCard,
    /// `Visa`
    Visa,
    /// `Amex`
    Amex,
    /// `Discover`
    Discover,
    /// `DinersClub`
    DinersClub,
    /// `Jcb`
    Jcb,
    /// `Maestro`
    Maestro,
    /// `UnionPay`
    UnionPay,
    /// `VPay`
    VPay,
    /// `RuPay`
    RuPay,
    /// `Dankort`
    Dankort,
    /// `Mir`
    Mir,
    /// `Verve`
    Verve,
    /// `Troy`
    Troy,
    /// `PostFinance`
    PostFinance,
    /// `Giro`
    Giro,
    /// `Bancomat`
    Bancomat,
    /// `Bc`
    Bc,
    /// `CarteBleue`
    CarteBleue,
    /// `Eftpos`
    Eftpos,
    /// `Eps`
    Eps,
    /// `Interac`
    Interac,
    /// `Isracard`
    Isracard,
    /// `Meps`
    Meps,
    /// `Nets`
    Nets,
    /// `Bancontact`
    Bancontact,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for CreditCardType {
    const VALUES: &'static [&'static str] = &[
        "MasterCard",
        "Visa",
        "Amex",
        "Discover",
        "DinersClub",
        "Jcb",
        "Maestro",
        "UnionPay",
        "VPay",
        "RuPay",
        "Dankort",
        "Mir",
        "Verve",
        "Troy",
        "PostFinance",
        "Giro",
        "Bancomat",
        "Bc",
        "CarteBleue",
        "Eftpos",
        "Eps",
        "Interac",
        "Isracard",
        "Meps",
        "Nets",
        "Bancontact",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::MasterCard => "MasterCard",
            Self::Visa => "Visa",
            Self::Amex => "Amex",
            Self::Discover => "Discover",
            Self::DinersClub => "DinersClub",
            Self::Jcb => "Jcb",
            Self::Maestro => "Maestro",
            Self::UnionPay => "UnionPay",
            Self::VPay => "VPay",
            Self::RuPay => "RuPay",
            Self::Dankort => "Dankort",
            Self::Mir => "Mir",
            Self::Verve => "Verve",
            Self::Troy => "Troy",
            Self::PostFinance => "PostFinance",
            Self::Giro => "Giro",
            Self::Bancomat => "Bancomat",
            Self::Bc => "Bc",
            Self::CarteBleue => "CarteBleue",
            Self::Eftpos => "Eftpos",
            Self::Eps => "Eps",
            Self::Interac => "Interac",
            Self::Isracard => "Isracard",
            Self::Meps => "Meps",
            Self::Nets => "Nets",
            Self::Bancontact => "Bancontact",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "MasterCard" => Self::MasterCard,
                "Visa" => Self::Visa,
                "Amex" => Self::Amex,
                "Discover" => Self::Discover,
                "DinersClub" => Self::DinersClub,
                "Jcb" => Self::Jcb,
                "Maestro" => Self::Maestro,
                "UnionPay" => Self::UnionPay,
                "VPay" => Self::VPay,
                "RuPay" => Self::RuPay,
                "Dankort" => Self::Dankort,
                "Mir" => Self::Mir,
                "Verve" => Self::Verve,
                "Troy" => Self::Troy,
                "PostFinance" => Self::PostFinance,
                "Giro" => Self::Giro,
                "Bancomat" => Self::Bancomat,
                "Bc" => Self::Bc,
                "CarteBleue" => Self::CarteBleue,
                "Eftpos" => Self::Eftpos,
                "Eps" => Self::Eps,
                "Interac" => Self::Interac,
                "Isracard" => Self::Isracard,
                "Meps" => Self::Meps,
                "Nets" => Self::Nets,
                "Bancontact" => Self::Bancontact,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(CreditCardType);

/// Whether a company can book, must pay first, or is left to the property to judge.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreditRatingBasicEnum {
    /// `CreditOk`
    CreditOk,
    /// `PaymentRequiredUpfront`
    PaymentRequiredUpfront,
    /// `LocalDecisionRequired`
    LocalDecisionRequired,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for CreditRatingBasicEnum {
    const VALUES: &'static [&'static str] = &[
        "CreditOk",
        "PaymentRequiredUpfront",
        "LocalDecisionRequired",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::CreditOk => "CreditOk",
            Self::PaymentRequiredUpfront => "PaymentRequiredUpfront",
            Self::LocalDecisionRequired => "LocalDecisionRequired",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "CreditOk" => Self::CreditOk,
                "PaymentRequiredUpfront" => Self::PaymentRequiredUpfront,
                "LocalDecisionRequired" => Self::LocalDecisionRequired,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(CreditRatingBasicEnum);

/// What sort of guest a customer is, such as returning, important or problematic.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CustomerClassificationEnum {
    /// `PaymasterAccount`
    PaymasterAccount,
    /// `Blacklist`
    Blacklist,
    /// `Media`
    Media,
    /// `LoyaltyProgram`
    LoyaltyProgram,
    /// `PreviousComplaint`
    PreviousComplaint,
    /// `Returning`
    Returning,
    /// `Staff`
    Staff,
    /// `FriendOrFamily`
    FriendOrFamily,
    /// `TopManagement`
    TopManagement,
    /// `Important`
    Important,
    /// `VeryImportant`
    VeryImportant,
    /// `Problematic`
    Problematic,
    /// `Cashlist`
    Cashlist,
    /// `DisabledPerson`
    DisabledPerson,
    /// `Military`
    Military,
    /// `Airline`
    Airline,
    /// `HealthCompliant`
    HealthCompliant,
    /// `InRoom`
    InRoom,
    /// `WaitingForRoom`
    WaitingForRoom,
    /// `Student`
    Student,
    /// `Blocklist`
    Blocklist,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for CustomerClassificationEnum {
    const VALUES: &'static [&'static str] = &[
        "PaymasterAccount",
        "Blacklist",
        "Media",
        "LoyaltyProgram",
        "PreviousComplaint",
        "Returning",
        "Staff",
        "FriendOrFamily",
        "TopManagement",
        "Important",
        "VeryImportant",
        "Problematic",
        "Cashlist",
        "DisabledPerson",
        "Military",
        "Airline",
        "HealthCompliant",
        "InRoom",
        "WaitingForRoom",
        "Student",
        "Blocklist",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::PaymasterAccount => "PaymasterAccount",
            Self::Blacklist => "Blacklist",
            Self::Media => "Media",
            Self::LoyaltyProgram => "LoyaltyProgram",
            Self::PreviousComplaint => "PreviousComplaint",
            Self::Returning => "Returning",
            Self::Staff => "Staff",
            Self::FriendOrFamily => "FriendOrFamily",
            Self::TopManagement => "TopManagement",
            Self::Important => "Important",
            Self::VeryImportant => "VeryImportant",
            Self::Problematic => "Problematic",
            Self::Cashlist => "Cashlist",
            Self::DisabledPerson => "DisabledPerson",
            Self::Military => "Military",
            Self::Airline => "Airline",
            Self::HealthCompliant => "HealthCompliant",
            Self::InRoom => "InRoom",
            Self::WaitingForRoom => "WaitingForRoom",
            Self::Student => "Student",
            Self::Blocklist => "Blocklist",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "PaymasterAccount" => Self::PaymasterAccount,
                "Blacklist" => Self::Blacklist,
                "Media" => Self::Media,
                "LoyaltyProgram" => Self::LoyaltyProgram,
                "PreviousComplaint" => Self::PreviousComplaint,
                "Returning" => Self::Returning,
                "Staff" => Self::Staff,
                "FriendOrFamily" => Self::FriendOrFamily,
                "TopManagement" => Self::TopManagement,
                "Important" => Self::Important,
                "VeryImportant" => Self::VeryImportant,
                "Problematic" => Self::Problematic,
                "Cashlist" => Self::Cashlist,
                "DisabledPerson" => Self::DisabledPerson,
                "Military" => Self::Military,
                "Airline" => Self::Airline,
                "HealthCompliant" => Self::HealthCompliant,
                "InRoom" => Self::InRoom,
                "WaitingForRoom" => Self::WaitingForRoom,
                "Student" => Self::Student,
                "Blocklist" => Self::Blocklist,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(CustomerClassificationEnum);

/// What a customer has agreed or objected to, such as marketing e-mails.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CustomerOptionsEnum {
    /// `None`
    None,
    /// `SendMarketingEmails`
    SendMarketingEmails,
    /// `Invoiceable`
    Invoiceable,
    /// `BillAddressObjection`
    BillAddressObjection,
    /// `SendMarketingPostalMail`
    SendMarketingPostalMail,
    /// `SendPartnerMarketingEmails`
    SendPartnerMarketingEmails,
    /// `SendPartnerMarketingPostalMail`
    SendPartnerMarketingPostalMail,
    /// `WithdrawCardConsent`
    WithdrawCardConsent,
    /// `GuestPhotoConsent`
    GuestPhotoConsent,
    /// `IdPhotosConsent`
    IdPhotosConsent,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for CustomerOptionsEnum {
    const VALUES: &'static [&'static str] = &[
        "None",
        "SendMarketingEmails",
        "Invoiceable",
        "BillAddressObjection",
        "SendMarketingPostalMail",
        "SendPartnerMarketingEmails",
        "SendPartnerMarketingPostalMail",
        "WithdrawCardConsent",
        "GuestPhotoConsent",
        "IdPhotosConsent",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::None => "None",
            Self::SendMarketingEmails => "SendMarketingEmails",
            Self::Invoiceable => "Invoiceable",
            Self::BillAddressObjection => "BillAddressObjection",
            Self::SendMarketingPostalMail => "SendMarketingPostalMail",
            Self::SendPartnerMarketingEmails => "SendPartnerMarketingEmails",
            Self::SendPartnerMarketingPostalMail => "SendPartnerMarketingPostalMail",
            Self::WithdrawCardConsent => "WithdrawCardConsent",
            Self::GuestPhotoConsent => "GuestPhotoConsent",
            Self::IdPhotosConsent => "IdPhotosConsent",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "None" => Self::None,
                "SendMarketingEmails" => Self::SendMarketingEmails,
                "Invoiceable" => Self::Invoiceable,
                "BillAddressObjection" => Self::BillAddressObjection,
                "SendMarketingPostalMail" => Self::SendMarketingPostalMail,
                "SendPartnerMarketingEmails" => Self::SendPartnerMarketingEmails,
                "SendPartnerMarketingPostalMail" => Self::SendPartnerMarketingPostalMail,
                "WithdrawCardConsent" => Self::WithdrawCardConsent,
                "GuestPhotoConsent" => Self::GuestPhotoConsent,
                "IdPhotosConsent" => Self::IdPhotosConsent,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(CustomerOptionsEnum);

/// How far a command to a device has come.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeviceCommandStateEnum {
    /// `Pending`
    Pending,
    /// `Received`
    Received,
    /// `Processing`
    Processing,
    /// `Processed`
    Processed,
    /// `Cancelled`
    Cancelled,
    /// `Error`
    Error,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for DeviceCommandStateEnum {
    const VALUES: &'static [&'static str] = &[
        "Pending",
        "Received",
        "Processing",
        "Processed",
        "Cancelled",
        "Error",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Pending => "Pending",
            Self::Received => "Received",
            Self::Processing => "Processing",
            Self::Processed => "Processed",
            Self::Cancelled => "Cancelled",
            Self::Error => "Error",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Pending" => Self::Pending,
                "Received" => Self::Received,
                "Processing" => Self::Processing,
                "Processed" => Self::Processed,
                "Cancelled" => Self::Cancelled,
                "Error" => Self::Error,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(DeviceCommandStateEnum);

/// Kinds of devices that take commands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeviceTypeEnum {
    /// `Printer`
    Printer,
    /// `PaymentTerminal`
    PaymentTerminal,
    /// `KeyCutter`
    KeyCutter,
    /// `FiscalMachine`
    FiscalMachine,
    /// `PassportScanner`
    PassportScanner,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for DeviceTypeEnum {
    const VALUES: &'static [&'static str] = &[
        "Printer",
        "PaymentTerminal",
        "KeyCutter",
        "FiscalMachine",
        "PassportScanner",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Printer => "Printer",
            Self::PaymentTerminal => "PaymentTerminal",
            Self::KeyCutter => "KeyCutter",
            Self::FiscalMachine => "FiscalMachine",
            Self::PassportScanner => "PassportScanner",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Printer" => Self::Printer,
                "PaymentTerminal" => Self::PaymentTerminal,
                "KeyCutter" => Self::KeyCutter,
                "FiscalMachine" => Self::FiscalMachine,
                "PassportScanner" => Self::PassportScanner,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(DeviceTypeEnum);

/// By what means a payment outside Mews was made.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExternalPaymentTypeEnum {
    /// `Unspecified`
    Unspecified,
    /// `BadDebts`
    BadDebts,
    /// `Bacs`
    Bacs,
    /// `WireTransfer`
    WireTransfer,
    /// `Invoice`
    Invoice,
    /// `ExchangeRateDifference`
    ExchangeRateDifference,
    /// `Complimentary`
    Complimentary,
    /// `Reseller`
    Reseller,
    /// `ExchangeRoundingDifference`
    ExchangeRoundingDifference,
    /// `Barter`
    Barter,
    /// `Commission`
    Commission,
    /// `BankCharges`
    BankCharges,
    /// `CrossSettlement`
    CrossSettlement,
    /// `Cash`
    Cash,
    /// `CreditCard`
    CreditCard,
    /// `Prepayment`
    Prepayment,
    /// `Cheque`
    Cheque,
    /// `Bancontact`
    Bancontact,
    /// `IDeal`
    IDeal,
    /// `PayPal`
    PayPal,
    /// `GiftCard`
    GiftCard,
    /// `LoyaltyPoints`
    LoyaltyPoints,
    /// `ChequeVacances`
    ChequeVacances,
    /// `OnlinePayment`
    OnlinePayment,
    /// `CardCheck`
    CardCheck,
    /// `PaymentHubRedirection`
    PaymentHubRedirection,
    /// `Voucher`
    Voucher,
    /// `MasterCard`
    MasterCard,
    /// `Visa`
    Visa,
    /// `Amex`
    Amex,
    /// `Discover`
    Discover,
    /// `DinersClub`
    DinersClub,
    /// `Jcb`
    Jcb,
    /// `UnionPay`
    UnionPay,
    /// `Twint`
    Twint,
    /// `Reka`
    Reka,
    /// `LoyaltyCard`
    LoyaltyCard,
    /// `PosDiningAndSpaReward`
    PosDiningAndSpaReward,
    /// `DirectDebit`
    DirectDebit,
    /// `DepositCheck`
    DepositCheck,
    /// `DepositCash`
    DepositCash,
    /// `DepositCreditCard`
    DepositCreditCard,
    /// `DepositWireTransfer`
    DepositWireTransfer,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ExternalPaymentTypeEnum {
    const VALUES: &'static [&'static str] = &[
        "Unspecified",
        "BadDebts",
        "Bacs",
        "WireTransfer",
        "Invoice",
        "ExchangeRateDifference",
        "Complimentary",
        "Reseller",
        "ExchangeRoundingDifference",
        "Barter",
        "Commission",
        "BankCharges",
        "CrossSettlement",
        "Cash",
        "CreditCard",
        "Prepayment",
        "Cheque",
        "Bancontact",
        "IDeal",
        "PayPal",
        "GiftCard",
        "LoyaltyPoints",
        "ChequeVacances",
        "OnlinePayment",
        "CardCheck",
        "PaymentHubRedirection",
        "Voucher",
        "MasterCard",
        "Visa",
        "Amex",
        "Discover",
        "DinersClub",
        "Jcb",
        "UnionPay",
        "Twint",
        "Reka",
        "LoyaltyCard",
        "PosDiningAndSpaReward",
        "DirectDebit",
        "DepositCheck",
        "DepositCash",
        "DepositCreditCard",
        "DepositWireTransfer",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Unspecified => "Unspecified",
            Self::BadDebts => "BadDebts",
            Self::Bacs => "Bacs",
            Self::WireTransfer => "WireTransfer",
            Self::Invoice => "Invoice",
            Self::ExchangeRateDifference => "ExchangeRateDifference",
            Self::Complimentary => "Complimentary",
            Self::Reseller => "Reseller",
            Self::ExchangeRoundingDifference => "ExchangeRoundingDifference",
            Self::Barter => "Barter",
            Self::Commission => "Commission",
            Self::BankCharges => "BankCharges",
            Self::CrossSettlement => "CrossSettlement",
            Self::Cash => "Cash",
            Self::CreditCard => "CreditCard",
            Self::Prepayment => "Prepayment",
            Self::Cheque => "Cheque",
            Self::Bancontact => "Bancontact",
            Self::IDeal => "IDeal",
            Self::PayPal => "PayPal",
            Self::GiftCard => "GiftCard",
            Self::LoyaltyPoints => "LoyaltyPoints",
            Self::ChequeVacances => "ChequeVacances",
            Self::OnlinePayment => "OnlinePayment",
            Self::CardCheck => "CardCheck",
            Self::PaymentHubRedirection => "PaymentHubRedirection",
            Self::Voucher => "Voucher",
            Self::MasterCard => "MasterCard",
            Self::Visa => "Visa",
            Self::Amex => "Amex",
            Self::Discover => "Discover",
            Self::DinersClub => "DinersClub",
            Self::Jcb => "Jcb",
            Self::UnionPay => "UnionPay",
            Self::Twint => "Twint",
            Self::Reka => "Reka",
            Self::LoyaltyCard => "LoyaltyCard",
            Self::PosDiningAndSpaReward => "PosDiningAndSpaReward",
            Self::DirectDebit => "DirectDebit",
            Self::DepositCheck => "DepositCheck",
            Self::DepositCash => "DepositCash",
            Self::DepositCreditCard => "DepositCreditCard",
            Self::DepositWireTransfer => "DepositWireTransfer",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Unspecified" => Self::Unspecified,
                "BadDebts" => Self::BadDebts,
                "Bacs" => Self::Bacs,
                "WireTransfer" => Self::WireTransfer,
                "Invoice" => Self::Invoice,
                "ExchangeRateDifference" => Self::ExchangeRateDifference,
                "Complimentary" => Self::Complimentary,
                "Reseller" => Self::Reseller,
                "ExchangeRoundingDifference" => Self::ExchangeRoundingDifference,
                "Barter" => Self::Barter,
                "Commission" => Self::Commission,
                "BankCharges" => Self::BankCharges,
                "CrossSettlement" => Self::CrossSettlement,
                "Cash" => Self::Cash,
                "CreditCard" => Self::CreditCard,
                "Prepayment" => Self::Prepayment,
                "Cheque" => Self::Cheque,
                "Bancontact" => Self::Bancontact,
                "IDeal" => Self::IDeal,
                "PayPal" => Self::PayPal,
                "GiftCard" => Self::GiftCard,
                "LoyaltyPoints" => Self::LoyaltyPoints,
                "ChequeVacances" => Self::ChequeVacances,
                "OnlinePayment" => Self::OnlinePayment,
                "CardCheck" => Self::CardCheck,
                "PaymentHubRedirection" => Self::PaymentHubRedirection,
                "Voucher" => Self::Voucher,
                "MasterCard" => Self::MasterCard,
                "Visa" => Self::Visa,
                "Amex" => Self::Amex,
                "Discover" => Self::Discover,
                "DinersClub" => Self::DinersClub,
                "Jcb" => Self::Jcb,
                "UnionPay" => Self::UnionPay,
                "Twint" => Self::Twint,
                "Reka" => Self::Reka,
                "LoyaltyCard" => Self::LoyaltyCard,
                "PosDiningAndSpaReward" => Self::PosDiningAndSpaReward,
                "DirectDebit" => Self::DirectDebit,
                "DepositCheck" => Self::DepositCheck,
                "DepositCash" => Self::DepositCash,
                "DepositCreditCard" => Self::DepositCreditCard,
                "DepositWireTransfer" => Self::DepositWireTransfer,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ExternalPaymentTypeEnum);

/// Kinds of documents by which customers identify themselves.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IdentityDocumentTypeEnum {
    /// `IdentityCard`
    IdentityCard,
    /// `Passport`
    Passport,
    /// `Visa`
    Visa,
    /// `DriversLicense`
    DriversLicense,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for IdentityDocumentTypeEnum {
    const VALUES: &'static [&'static str] = &[
        "IdentityCard",
        "Passport",
        "Visa",
        "DriversLicense",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::IdentityCard => "IdentityCard",
            Self::Passport => "Passport",
            Self::Visa => "Visa",
            Self::DriversLicense => "DriversLicense",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "IdentityCard" => Self::IdentityCard,
                "Passport" => Self::Passport,
                "Visa" => Self::Visa,
                "DriversLicense" => Self::DriversLicense,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(IdentityDocumentTypeEnum);

/// Whether a note is general, from a channel manager, or a special request.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OrderNoteTypeEnum {
    /// `General`
    General,
    /// `ChannelManager`
    ChannelManager,
    /// `SpecialRequest`
    SpecialRequest,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for OrderNoteTypeEnum {
    const VALUES: &'static [&'static str] = &[
        "General",
        "ChannelManager",
        "SpecialRequest",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::General => "General",
            Self::ChannelManager => "ChannelManager",
            Self::SpecialRequest => "SpecialRequest",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "General" => Self::General,
                "ChannelManager" => Self::ChannelManager,
                "SpecialRequest" => Self::SpecialRequest,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(OrderNoteTypeEnum);

/// Whether an item of an outlet is revenue, a payment, or neither.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OutletItemType {
    /// `Revenue`
    Revenue,
    /// `NonRevenue`
    NonRevenue,
    /// `Payment`
    Payment,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for OutletItemType {
    const VALUES: &'static [&'static str] = &["Revenue", "NonRevenue", "Payment"];

    fn as_str(&self) -> &str {
        match self {
            Self::Revenue => "Revenue",
            Self::NonRevenue => "NonRevenue",
            Self::Payment => "Payment",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Revenue" => Self::Revenue,
                "NonRevenue" => Self::NonRevenue,
                "Payment" => Self::Payment,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(OutletItemType);

/// Whether a property shows prices with or without tax.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PricingModeEnum {
    /// `Gross`
    Gross,
    /// `Net`
    Net,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for PricingModeEnum {
    const VALUES: &'static [&'static str] = &["Gross", "Net"];

    fn as_str(&self) -> &str {
        match self {
            Self::Gross => "Gross",
            Self::Net => "Net",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Gross" => Self::Gross,
                "Net" => Self::Net,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(PricingModeEnum);

/// Whether a product is charged once or multiplied by persons, time units or both.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProductChargingModeEnum {
    /// `Once`
    Once,
    /// `PerTimeUnit`
    PerTimeUnit,
    /// `PerPersonPerTimeUnit`
    PerPersonPerTimeUnit,
    /// `PerPerson`
    PerPerson,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ProductChargingModeEnum {
    const VALUES: &'static [&'static str] = &[
        "Once",
        "PerTimeUnit",
        "PerPersonPerTimeUnit",
        "PerPerson",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Once => "Once",
            Self::PerTimeUnit => "PerTimeUnit",
            Self::PerPersonPerTimeUnit => "PerPersonPerTimeUnit",
            Self::PerPerson => "PerPerson",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Once" => Self::Once,
                "PerTimeUnit" => Self::PerTimeUnit,
                "PerPersonPerTimeUnit" => Self::PerPersonPerTimeUnit,
                "PerPerson" => Self::PerPerson,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ProductChargingModeEnum);

/// When an ordered product counts as consumed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProductConsumptionMomentEnum {
    /// `ServiceOrderEnd`
    ServiceOrderEnd,
    /// `ServiceOrderStart`
    ServiceOrderStart,
    /// `PostingTimeUnit`
    PostingTimeUnit,
    /// `NextTimeUnit`
    NextTimeUnit,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ProductConsumptionMomentEnum {
    const VALUES: &'static [&'static str] = &[
        "ServiceOrderEnd",
        "ServiceOrderStart",
        "PostingTimeUnit",
        "NextTimeUnit",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::ServiceOrderEnd => "ServiceOrderEnd",
            Self::ServiceOrderStart => "ServiceOrderStart",
            Self::PostingTimeUnit => "PostingTimeUnit",
            Self::NextTimeUnit => "NextTimeUnit",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "ServiceOrderEnd" => Self::ServiceOrderEnd,
                "ServiceOrderStart" => Self::ServiceOrderStart,
                "PostingTimeUnit" => Self::PostingTimeUnit,
                "NextTimeUnit" => Self::NextTimeUnit,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ProductConsumptionMomentEnum);

/// Whether a product is posted once or daily, in the older form.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProductPostingEnum {
    /// `Once`
    Once,
    /// `Daily`
    Daily,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ProductPostingEnum {
    const VALUES: &'static [&'static str] = &["Once", "Daily"];

    fn as_str(&self) -> &str {
        match self {
            Self::Once => "Once",
            Self::Daily => "Daily",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Once" => Self::Once,
                "Daily" => Self::Daily,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ProductPostingEnum);

/// Whether a product is posted once or for every time unit.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ProductPostingModeEnum {
    /// `Once`
    Once,
    /// `PerTimeUnit`
    PerTimeUnit,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ProductPostingModeEnum {
    const VALUES: &'static [&'static str] = &["Once", "PerTimeUnit"];

    fn as_str(&self) -> &str {
        match self {
            Self::Once => "Once",
            Self::PerTimeUnit => "PerTimeUnit",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Once" => Self::Once,
                "PerTimeUnit" => Self::PerTimeUnit,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ProductPostingModeEnum);

/// Whether a rate is public, private or made for an availability block.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RateTypeEnum {
    /// `Public`
    Public,
    /// `Private`
    Private,
    /// `AvailabilityBlock`
    AvailabilityBlock,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for RateTypeEnum {
    const VALUES: &'static [&'static str] = &["Public", "Private", "AvailabilityBlock"];

    fn as_str(&self) -> &str {
        match self {
            Self::Public => "Public",
            Self::Private => "Private",
            Self::AvailabilityBlock => "AvailabilityBlock",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Public" => Self::Public,
                "Private" => Self::Private,
                "AvailabilityBlock" => Self::AvailabilityBlock,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(RateTypeEnum);

/// Where a reservation came from, and how it reached the staff if they made it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReservationOldOrigin {
    /// `Distributor`
    Distributor,
    /// `ChannelManager`
    ChannelManager,
    /// `Import`
    Import,
    /// `Connector`
    Connector,
    /// `Navigator`
    Navigator,
    /// `CommanderInPerson`
    CommanderInPerson,
    /// `CommanderChannel`
    CommanderChannel,
    /// `CommanderPhone`
    CommanderPhone,
    /// `CommanderEmail`
    CommanderEmail,
    /// `CommanderWebsite`
    CommanderWebsite,
    /// `CommanderMessage`
    CommanderMessage,
    /// `CommanderCallCenter`
    CommanderCallCenter,
    /// `CommanderRoomingList`
    CommanderRoomingList,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ReservationOldOrigin {
    const VALUES: &'static [&'static str] = &[
        "Distributor",
        "ChannelManager",
        "Import",
        "Connector",
        "Navigator",
        "CommanderInPerson",
        "CommanderChannel",
        "CommanderPhone",
        "CommanderEmail",
        "CommanderWebsite",
        "CommanderMessage",
        "CommanderCallCenter",
        "CommanderRoomingList",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Distributor => "Distributor",
            Self::ChannelManager => "ChannelManager",
            Self::Import => "Import",
            Self::Connector => "Connector",
            Self::Navigator => "Navigator",
            Self::CommanderInPerson => "CommanderInPerson",
            Self::CommanderChannel => "CommanderChannel",
            Self::CommanderPhone => "CommanderPhone",
            Self::CommanderEmail => "CommanderEmail",
            Self::CommanderWebsite => "CommanderWebsite",
            Self::CommanderMessage => "CommanderMessage",
            Self::CommanderCallCenter => "CommanderCallCenter",
            Self::CommanderRoomingList => "CommanderRoomingList",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Distributor" => Self::Distributor,
                "ChannelManager" => Self::ChannelManager,
                "Import" => Self::Import,
                "Connector" => Self::Connector,
                "Navigator" => Self::Navigator,
                "CommanderInPerson" => Self::CommanderInPerson,
                "CommanderChannel" => Self::CommanderChannel,
                "CommanderPhone" => Self::CommanderPhone,
                "CommanderEmail" => Self::CommanderEmail,
                "CommanderWebsite" => Self::CommanderWebsite,
                "CommanderMessage" => Self::CommanderMessage,
                "CommanderCallCenter" => Self::CommanderCallCenter,
                "CommanderRoomingList" => Self::CommanderRoomingList,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ReservationOldOrigin);

/// Why a guest travels, in the older form.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReservationPurpose {
    /// `Leisure`
    Leisure,
    /// `Business`
    Business,
    /// `Student`
    Student,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ReservationPurpose {
    const VALUES: &'static [&'static str] = &["Leisure", "Business", "Student"];

    fn as_str(&self) -> &str {
        match self {
            Self::Leisure => "Leisure",
            Self::Business => "Business",
            Self::Student => "Student",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Leisure" => Self::Leisure,
                "Business" => Self::Business,
                "Student" => Self::Student,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ReservationPurpose);

/// Why guests travel.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ReservationPurposeEnum {
    /// `Leisure`
    Leisure,
    /// `Business`
    Business,
    /// `Student`
    Student,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ReservationPurposeEnum {
    const VALUES: &'static [&'static str] = &["Leisure", "Business", "Student"];

    fn as_str(&self) -> &str {
        match self {
            Self::Leisure => "Leisure",
            Self::Business => "Business",
            Self::Student => "Student",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Leisure" => Self::Leisure,
                "Business" => Self::Business,
                "Student" => Self::Student,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ReservationPurposeEnum);

/// Whether a token is a PIN code or an RFID tag.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResourceAccessTokenType {
    /// `PinCode`
    PinCode,
    /// `RfidTag`
    RfidTag,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ResourceAccessTokenType {
    const VALUES: &'static [&'static str] = &["PinCode", "RfidTag"];

    fn as_str(&self) -> &str {
        match self {
            Self::PinCode => "PinCode",
            Self::RfidTag => "RfidTag",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "PinCode" => Self::PinCode,
                "RfidTag" => Self::RfidTag,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ResourceAccessTokenType);

/// What the resources of a category are, such as rooms, tents or desks.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResourceCategoryType {
    /// `Room`
    Room,
    /// `Bed`
    Bed,
    /// `Dorm`
    Dorm,
    /// `Apartment`
    Apartment,
    /// `Suite`
    Suite,
    /// `Villa`
    Villa,
    /// `Site`
    Site,
    /// `Office`
    Office,
    /// `MeetingRoom`
    MeetingRoom,
    /// `ParkingSpot`
    ParkingSpot,
    /// `Desk`
    Desk,
    /// `TeamArea`
    TeamArea,
    /// `Membership`
    Membership,
    /// `Tent`
    Tent,
    /// `CaravanOrRV`
    CaravanOrRV,
    /// `UnequippedCampsite`
    UnequippedCampsite,
    /// `Bike`
    Bike,
    /// `ExtraBed`
    ExtraBed,
    /// `Cot`
    Cot,
    /// `Crib`
    Crib,
    /// `ConferenceRoom`
    ConferenceRoom,
    /// `Rooftop`
    Rooftop,
    /// `Garden`
    Garden,
    /// `Restaurant`
    Restaurant,
    /// `Amphitheater`
    Amphitheater,
    /// `PrivateSpaces`
    PrivateSpaces,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ResourceCategoryType {
    const VALUES: &'static [&'static str] = &[
        "Room",
        "Bed",
        "Dorm",
        "Apartment",
        "Suite",
        "Villa",
        "Site",
        "Office",
        "MeetingRoom",
        "ParkingSpot",
        "Desk",
        "TeamArea",
        "Membership",
        "Tent",
        "CaravanOrRV",
        "UnequippedCampsite",
        "Bike",
        "ExtraBed",
        "Cot",
        "Crib",
        "ConferenceRoom",
        "Rooftop",
        "Garden",
        "Restaurant",
        "Amphitheater",
        "PrivateSpaces",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Room => "Room",
            Self::Bed => "Bed",
            Self::Dorm => "Dorm",
            Self::Apartment => "Apartment",
            Self::Suite => "Suite",
            Self::Villa => "Villa",
            Self::Site => "Site",
            Self::Office => "Office",
            Self::MeetingRoom => "MeetingRoom",
            Self::ParkingSpot => "ParkingSpot",
            Self::Desk => "Desk",
            Self::TeamArea => "TeamArea",
            Self::Membership => "Membership",
            Self::Tent => "Tent",
            Self::CaravanOrRV => "CaravanOrRV",
            Self::UnequippedCampsite => "UnequippedCampsite",
            Self::Bike => "Bike",
            Self::ExtraBed => "ExtraBed",
            Self::Cot => "Cot",
            Self::Crib => "Crib",
            Self::ConferenceRoom => "ConferenceRoom",
            Self::Rooftop => "Rooftop",
            Self::Garden => "Garden",
            Self::Restaurant => "Restaurant",
            Self::Amphitheater => "Amphitheater",
            Self::PrivateSpaces => "PrivateSpaces",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Room" => Self::Room,
                "Bed" => Self::Bed,
                "Dorm" => Self::Dorm,
                "Apartment" => Self::Apartment,
                "Suite" => Self::Suite,
                "Villa" => Self::Villa,
                "Site" => Self::Site,
                "Office" => Self::Office,
                "MeetingRoom" => Self::MeetingRoom,
                "ParkingSpot" => Self::ParkingSpot,
                "Desk" => Self::Desk,
                "TeamArea" => Self::TeamArea,
                "Membership" => Self::Membership,
                "Tent" => Self::Tent,
                "CaravanOrRV" => Self::CaravanOrRV,
                "UnequippedCampsite" => Self::UnequippedCampsite,
                "Bike" => Self::Bike,
                "ExtraBed" => Self::ExtraBed,
                "Cot" => Self::Cot,
                "Crib" => Self::Crib,
                "ConferenceRoom" => Self::ConferenceRoom,
                "Rooftop" => Self::Rooftop,
                "Garden" => Self::Garden,
                "Restaurant" => Self::Restaurant,
                "Amphitheater" => Self::Amphitheater,
                "PrivateSpaces" => Self::PrivateSpaces,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ResourceCategoryType);

/// Kinds of resources, such as rooms, tents or desks.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResourceCategoryTypeEnum {
    /// `Room`
    Room,
    /// `Bed`
    Bed,
    /// `Dorm`
    Dorm,
    /// `Apartment`
    Apartment,
    /// `Suite`
    Suite,
    /// `Villa`
    Villa,
    /// `Site`
    Site,
    /// `Office`
    Office,
    /// `MeetingRoom`
    MeetingRoom,
    /// `ParkingSpot`
    ParkingSpot,
    /// `Desk`
    Desk,
    /// `TeamArea`
    TeamArea,
    /// `Membership`
    Membership,
    /// `Tent`
    Tent,
    /// `CaravanOrRV`
    CaravanOrRV,
    /// `UnequippedCampsite`
    UnequippedCampsite,
    /// `Bike`
    Bike,
    /// `ExtraBed`
    ExtraBed,
    /// `Cot`
    Cot,
    /// `Crib`
    Crib,
    /// `ConferenceRoom`
    ConferenceRoom,
    /// `Rooftop`
    Rooftop,
    /// `Garden`
    Garden,
    /// `Restaurant`
    Restaurant,
    /// `Amphitheater`
    Amphitheater,
    /// `PrivateSpaces`
    PrivateSpaces,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ResourceCategoryTypeEnum {
    const VALUES: &'static [&'static str] = &[
        "Room",
        "Bed",
        "Dorm",
        "Apartment",
        "Suite",
        "Villa",
        "Site",
        "Office",
        "MeetingRoom",
        "ParkingSpot",
        "Desk",
        "TeamArea",
        "Membership",
        "Tent",
        "CaravanOrRV",
        "UnequippedCampsite",
        "Bike",
        "ExtraBed",
        "Cot",
        "Crib",
        "ConferenceRoom",
        "Rooftop",
        "Garden",
        "Restaurant",
        "Amphitheater",
        "PrivateSpaces",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Room => "Room",
            Self::Bed => "Bed",
            Self::Dorm => "Dorm",
            Self::Apartment => "Apartment",
            Self::Suite => "Suite",
            Self::Villa => "Villa",
            Self::Site => "Site",
            Self::Office => "Office",
            Self::MeetingRoom => "MeetingRoom",
            Self::ParkingSpot => "ParkingSpot",
            Self::Desk => "Desk",
            Self::TeamArea => "TeamArea",
            Self::Membership => "Membership",
            Self::Tent => "Tent",
            Self::CaravanOrRV => "CaravanOrRV",
            Self::UnequippedCampsite => "UnequippedCampsite",
            Self::Bike => "Bike",
            Self::ExtraBed => "ExtraBed",
            Self::Cot => "Cot",
            Self::Crib => "Crib",
            Self::ConferenceRoom => "ConferenceRoom",
            Self::Rooftop => "Rooftop",
            Self::Garden => "Garden",
            Self::Restaurant => "Restaurant",
            Self::Amphitheater => "Amphitheater",
            Self::PrivateSpaces => "PrivateSpaces",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Room" => Self::Room,
                "Bed" => Self::Bed,
                "Dorm" => Self::Dorm,
                "Apartment" => Self::Apartment,
                "Suite" => Self::Suite,
                "Villa" => Self::Villa,
                "Site" => Self::Site,
                "Office" => Self::Office,
                "MeetingRoom" => Self::MeetingRoom,
                "ParkingSpot" => Self::ParkingSpot,
                "Desk" => Self::Desk,
                "TeamArea" => Self::TeamArea,
                "Membership" => Self::Membership,
                "Tent" => Self::Tent,
                "CaravanOrRV" => Self::CaravanOrRV,
                "UnequippedCampsite" => Self::UnequippedCampsite,
                "Bike" => Self::Bike,
                "ExtraBed" => Self::ExtraBed,
                "Cot" => Self::Cot,
                "Crib" => Self::Crib,
                "ConferenceRoom" => Self::ConferenceRoom,
                "Rooftop" => Self::Rooftop,
                "Garden" => Self::Garden,
                "Restaurant" => Self::Restaurant,
                "Amphitheater" => Self::Amphitheater,
                "PrivateSpaces" => Self::PrivateSpaces,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ResourceCategoryTypeEnum);

/// Which common class of rooms or apartments a category belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResourceClassification {
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

impl bindings::OpenEnum for ResourceClassification {
    const VALUES: &'static [&'static str] = &[
        "StandardSingle",
        "StandardDouble",
        "SuperiorTwin",
        "SuperiorDouble",
        "JuniorSuite",
        "SharedOrDorm",
        "Other",
        "SuperiorSingle",
        "Triple",
        "Family",
        "StandardTwin",
        "Studio",
        "SuperiorTripleRoom",
        "OneBedroomApartment",
        "ThreeBedroomsApartment",
        "TwoBedroomsApartment",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::StandardSingle => "StandardSingle",
            Self::StandardDouble => "StandardDouble",
            Self::SuperiorTwin => "SuperiorTwin",
            Self::SuperiorDouble => "SuperiorDouble",
            Self::JuniorSuite => "JuniorSuite",
            Self::SharedOrDorm => "SharedOrDorm",
            Self::Other => "Other",
            Self::SuperiorSingle => "SuperiorSingle",
            Self::Triple => "Triple",
            Self::Family => "Family",
            Self::StandardTwin => "StandardTwin",
            Self::Studio => "Studio",
            Self::SuperiorTripleRoom => "SuperiorTripleRoom",
            Self::OneBedroomApartment => "OneBedroomApartment",
            Self::ThreeBedroomsApartment => "ThreeBedroomsApartment",
            Self::TwoBedroomsApartment => "TwoBedroomsApartment",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "StandardSingle" => Self::StandardSingle,
                "StandardDouble" => Self::StandardDouble,
                "SuperiorTwin" => Self::SuperiorTwin,
                "SuperiorDouble" => Self::SuperiorDouble,
                "JuniorSuite" => Self::JuniorSuite,
                "SharedOrDorm" => Self::SharedOrDorm,
                "Other" => Self::Other,
                "SuperiorSingle" => Self::SuperiorSingle,
                "Triple" => Self::Triple,
                "Family" => Self::Family,
                "StandardTwin" => Self::StandardTwin,
                "Studio" => Self::Studio,
                "SuperiorTripleRoom" => Self::SuperiorTripleRoom,
                "OneBedroomApartment" => Self::OneBedroomApartment,
                "ThreeBedroomsApartment" => Self::ThreeBedroomsApartment,
                "TwoBedroomsApartment" => Self::TwoBedroomsApartment,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ResourceClassification);

/// Common features of resources, such as sea view or a balcony.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResourceFeatureClassification {
    /// `SeaView`
    SeaView,
    /// `RiverView`
    RiverView,
    /// `OceanView`
    OceanView,
    /// `TwinBeds`
    TwinBeds,
    /// `DoubleBed`
    DoubleBed,
    /// `RollawayBed`
    RollawayBed,
    /// `UpperBed`
    UpperBed,
    /// `LowerBed`
    LowerBed,
    /// `Balcony`
    Balcony,
    /// `AccessibleBathroom`
    AccessibleBathroom,
    /// `AccessibleRoom`
    AccessibleRoom,
    /// `ElevatorAccess`
    ElevatorAccess,
    /// `HighFloor`
    HighFloor,
    /// `Kitchenette`
    Kitchenette,
    /// `AirConditioning`
    AirConditioning,
    /// `PrivateJacuzzi`
    PrivateJacuzzi,
    /// `PrivateSauna`
    PrivateSauna,
    /// `EnsuiteRoom`
    EnsuiteRoom,
    /// `PrivateBathroom`
    PrivateBathroom,
    /// `SharedBathroom`
    SharedBathroom,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ResourceFeatureClassification {
    const VALUES: &'static [&'static str] = &[
        "SeaView",
        "RiverView",
        "OceanView",
        "TwinBeds",
        "DoubleBed",
        "RollawayBed",
        "UpperBed",
        "LowerBed",
        "Balcony",
        "AccessibleBathroom",
        "AccessibleRoom",
        "ElevatorAccess",
        "HighFloor",
        "Kitchenette",
        "AirConditioning",
        "PrivateJacuzzi",
        "PrivateSauna",
        "EnsuiteRoom",
        "PrivateBathroom",
        "SharedBathroom",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::SeaView => "SeaView",
            Self::RiverView => "RiverView",
            Self::OceanView => "OceanView",
            Self::TwinBeds => "TwinBeds",
            Self::DoubleBed => "DoubleBed",
            Self::RollawayBed => "RollawayBed",
            Self::UpperBed => "UpperBed",
            Self::LowerBed => "LowerBed",
            Self::Balcony => "Balcony",
            Self::AccessibleBathroom => "AccessibleBathroom",
            Self::AccessibleRoom => "AccessibleRoom",
            Self::ElevatorAccess => "ElevatorAccess",
            Self::HighFloor => "HighFloor",
            Self::Kitchenette => "Kitchenette",
            Self::AirConditioning => "AirConditioning",
            Self::PrivateJacuzzi => "PrivateJacuzzi",
            Self::PrivateSauna => "PrivateSauna",
            Self::EnsuiteRoom => "EnsuiteRoom",
            Self::PrivateBathroom => "PrivateBathroom",
            Self::SharedBathroom => "SharedBathroom",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "SeaView" => Self::SeaView,
                "RiverView" => Self::RiverView,
                "OceanView" => Self::OceanView,
                "TwinBeds" => Self::TwinBeds,
                "DoubleBed" => Self::DoubleBed,
                "RollawayBed" => Self::RollawayBed,
                "UpperBed" => Self::UpperBed,
                "LowerBed" => Self::LowerBed,
                "Balcony" => Self::Balcony,
                "AccessibleBathroom" => Self::AccessibleBathroom,
                "AccessibleRoom" => Self::AccessibleRoom,
                "ElevatorAccess" => Self::ElevatorAccess,
                "HighFloor" => Self::HighFloor,
                "Kitchenette" => Self::Kitchenette,
                "AirConditioning" => Self::AirConditioning,
                "PrivateJacuzzi" => Self::PrivateJacuzzi,
                "PrivateSauna" => Self::PrivateSauna,
                "EnsuiteRoom" => Self::EnsuiteRoom,
                "PrivateBathroom" => Self::PrivateBathroom,
                "SharedBathroom" => Self::SharedBathroom,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ResourceFeatureClassification);

/// Whether a resource is dirty, clean, inspected or not to be used.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResourceState {
    /// `Dirty`
    Dirty,
    /// `Clean`
    Clean,
    /// `Inspected`
    Inspected,
    /// `OutOfService`
    OutOfService,
    /// `OutOfOrder`
    OutOfOrder,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ResourceState {
    const VALUES: &'static [&'static str] = &[
        "Dirty",
        "Clean",
        "Inspected",
        "OutOfService",
        "OutOfOrder",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Dirty => "Dirty",
            Self::Clean => "Clean",
            Self::Inspected => "Inspected",
            Self::OutOfService => "OutOfService",
            Self::OutOfOrder => "OutOfOrder",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Dirty" => Self::Dirty,
                "Clean" => Self::Clean,
                "Inspected" => Self::Inspected,
                "OutOfService" => Self::OutOfService,
                "OutOfOrder" => Self::OutOfOrder,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ResourceState);

/// Why a reservation or an availability block was cancelled.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ServiceOrderCancellationReasonEnum {
    /// `Other`
    Other,
    /// `ConfirmationMissed`
    ConfirmationMissed,
    /// `BookedElsewhere`
    BookedElsewhere,
    /// `ForceMajeure`
    ForceMajeure,
    /// `GuestComplaint`
    GuestComplaint,
    /// `NoShow`
    NoShow,
    /// `PriceTooHigh`
    PriceTooHigh,
    /// `ServiceNotAvailable`
    ServiceNotAvailable,
    /// `InputError`
    InputError,
    /// `InvalidPayment`
    InvalidPayment,
    /// `TravelAgency`
    TravelAgency,
    /// `RequestedByGuest`
    RequestedByGuest,
    /// `Update`
    Update,
    /// `BookingAbandoned`
    BookingAbandoned,
    /// `RequestedByBooker`
    RequestedByBooker,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ServiceOrderCancellationReasonEnum {
    const VALUES: &'static [&'static str] = &[
        "Other",
        "ConfirmationMissed",
        "BookedElsewhere",
        "ForceMajeure",
        "GuestComplaint",
        "NoShow",
        "PriceTooHigh",
        "ServiceNotAvailable",
        "InputError",
        "InvalidPayment",
        "TravelAgency",
        "RequestedByGuest",
        "Update",
        "BookingAbandoned",
        "RequestedByBooker",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Other => "Other",
            Self::ConfirmationMissed => "ConfirmationMissed",
            Self::BookedElsewhere => "BookedElsewhere",
            Self::ForceMajeure => "ForceMajeure",
            Self::GuestComplaint => "GuestComplaint",
            Self::NoShow => "NoShow",
            Self::PriceTooHigh => "PriceTooHigh",
            Self::ServiceNotAvailable => "ServiceNotAvailable",
            Self::InputError => "InputError",
            Self::InvalidPayment => "InvalidPayment",
            Self::TravelAgency => "TravelAgency",
            Self::RequestedByGuest => "RequestedByGuest",
            Self::Update => "Update",
            Self::BookingAbandoned => "BookingAbandoned",
            Self::RequestedByBooker => "RequestedByBooker",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Other" => Self::Other,
                "ConfirmationMissed" => Self::ConfirmationMissed,
                "BookedElsewhere" => Self::BookedElsewhere,
                "ForceMajeure" => Self::ForceMajeure,
                "GuestComplaint" => Self::GuestComplaint,
                "NoShow" => Self::NoShow,
                "PriceTooHigh" => Self::PriceTooHigh,
                "ServiceNotAvailable" => Self::ServiceNotAvailable,
                "InputError" => Self::InputError,
                "InvalidPayment" => Self::InvalidPayment,
                "TravelAgency" => Self::TravelAgency,
                "RequestedByGuest" => Self::RequestedByGuest,
                "Update" => Self::Update,
                "BookingAbandoned" => Self::BookingAbandoned,
                "RequestedByBooker" => Self::RequestedByBooker,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ServiceOrderCancellationReasonEnum);

/// How an order made by the staff reached them, such as by phone.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ServiceOrderCommanderOriginEnum {
    /// `InPerson`
    InPerson,
    /// `Channel`
    Channel,
    /// `Phone`
    Phone,
    /// `Email`
    Email,
    /// `Website`
    Website,
    /// `Message`
    Message,
    /// `CallCenter`
    CallCenter,
    /// `RoomingList`
    RoomingList,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ServiceOrderCommanderOriginEnum {
    const VALUES: &'static [&'static str] = &[
        "InPerson",
        "Channel",
        "Phone",
        "Email",
        "Website",
        "Message",
        "CallCenter",
        "RoomingList",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::InPerson => "InPerson",
            Self::Channel => "Channel",
            Self::Phone => "Phone",
            Self::Email => "Email",
            Self::Website => "Website",
            Self::Message => "Message",
            Self::CallCenter => "CallCenter",
            Self::RoomingList => "RoomingList",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "InPerson" => Self::InPerson,
                "Channel" => Self::Channel,
                "Phone" => Self::Phone,
                "Email" => Self::Email,
                "Website" => Self::Website,
                "Message" => Self::Message,
                "CallCenter" => Self::CallCenter,
                "RoomingList" => Self::RoomingList,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ServiceOrderCommanderOriginEnum);

/// Which part of Mews or which other system an order came from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ServiceOrderOriginEnum {
    /// `Distributor`
    Distributor,
    /// `ChannelManager`
    ChannelManager,
    /// `Commander`
    Commander,
    /// `Import`
    Import,
    /// `Connector`
    Connector,
    /// `Navigator`
    Navigator,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ServiceOrderOriginEnum {
    const VALUES: &'static [&'static str] = &[
        "Distributor",
        "ChannelManager",
        "Commander",
        "Import",
        "Connector",
        "Navigator",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Distributor => "Distributor",
            Self::ChannelManager => "ChannelManager",
            Self::Commander => "Commander",
            Self::Import => "Import",
            Self::Connector => "Connector",
            Self::Navigator => "Navigator",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Distributor" => Self::Distributor,
                "ChannelManager" => Self::ChannelManager,
                "Commander" => Self::Commander,
                "Import" => Self::Import,
                "Connector" => Self::Connector,
                "Navigator" => Self::Navigator,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ServiceOrderOriginEnum);

/// How far an order has come, from inquiry to check-out or cancellation.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ServiceOrderStateEnum {
    /// `Inquired`
    Inquired,
    /// `Confirmed`
    Confirmed,
    /// `Started`
    Started,
    /// `Processed`
    Processed,
    /// `Canceled`
    Canceled,
    /// `Optional`
    Optional,
    /// `Requested`
    Requested,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ServiceOrderStateEnum {
    const VALUES: &'static [&'static str] = &[
        "Inquired",
        "Confirmed",
        "Started",
        "Processed",
        "Canceled",
        "Optional",
        "Requested",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Inquired => "Inquired",
            Self::Confirmed => "Confirmed",
            Self::Started => "Started",
            Self::Processed => "Processed",
            Self::Canceled => "Canceled",
            Self::Optional => "Optional",
            Self::Requested => "Requested",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Inquired" => Self::Inquired,
                "Confirmed" => Self::Confirmed,
                "Started" => Self::Started,
                "Processed" => Self::Processed,
                "Canceled" => Self::Canceled,
                "Optional" => Self::Optional,
                "Requested" => Self::Requested,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ServiceOrderStateEnum);

/// How far a reservation has come; the first state is spelt `Enquired` here.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ServiceOrderStateOld {
    /// `Enquired`
    Enquired,
    /// `Confirmed`
    Confirmed,
    /// `Started`
    Started,
    /// `Processed`
    Processed,
    /// `Canceled`
    Canceled,
    /// `Optional`
    Optional,
    /// `Requested`
    Requested,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for ServiceOrderStateOld {
    const VALUES: &'static [&'static str] = &[
        "Enquired",
        "Confirmed",
        "Started",
        "Processed",
        "Canceled",
        "Optional",
        "Requested",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Enquired => "Enquired",
            Self::Confirmed => "Confirmed",
            Self::Started => "Started",
            Self::Processed => "Processed",
            Self::Canceled => "Canceled",
            Self::Optional => "Optional",
            Self::Requested => "Requested",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Enquired" => Self::Enquired,
                "Confirmed" => Self::Confirmed,
                "Started" => Self::Started,
                "Processed" => Self::Processed,
                "Canceled" => Self::Canceled,
                "Optional" => Self::Optional,
                "Requested" => Self::Requested,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(ServiceOrderStateOld);

/// The sex of a customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SexEnum {
    /// `Male`
    Male,
    /// `Female`
    Female,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for SexEnum {
    const VALUES: &'static [&'static str] = &["Male", "Female"];

    fn as_str(&self) -> &str {
        match self {
            Self::Male => "Male",
            Self::Female => "Female",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Male" => Self::Male,
                "Female" => Self::Female,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(SexEnum);

/// Why no tax is due, by Italian, Polish and German codes.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TaxExemptionReasonTypeEnum {
    /// `Unknown`
    Unknown,
    /// `IT_N1`
    ItN1,
    /// `IT_N2_1`
    ItN21,
    /// `IT_N2_2`
    ItN22,
    /// `IT_N3_4`
    ItN34,
    /// `IT_N3_5`
    ItN35,
    /// `IT_N4`
    ItN4,
    /// `IT_N5`
    ItN5,
    /// `PL_ZW`
    PlZw,
    /// `PL_NP`
    PlNp,
    /// `DE_NATO`
    DeNato,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for TaxExemptionReasonTypeEnum {
    const VALUES: &'static [&'static str] = &[
        "Unknown",
        "IT_N1",
        "IT_N2_1",
        "IT_N2_2",
        "IT_N3_4",
        "IT_N3_5",
        "IT_N4",
        "IT_N5",
        "PL_ZW",
        "PL_NP",
        "DE_NATO",
    ];

    fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "Unknown",
            Self::ItN1 => "IT_N1",
            Self::ItN21 => "IT_N2_1",
            Self::ItN22 => "IT_N2_2",
            Self::ItN34 => "IT_N3_4",
            Self::ItN35 => "IT_N3_5",
            Self::ItN4 => "IT_N4",
            Self::ItN5 => "IT_N5",
            Self::PlZw => "PL_ZW",
            Self::PlNp => "PL_NP",
            Self::DeNato => "DE_NATO",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Unknown" => Self::Unknown,
                "IT_N1" => Self::ItN1,
                "IT_N2_1" => Self::ItN21,
                "IT_N2_2" => Self::ItN22,
                "IT_N3_4" => Self::ItN34,
                "IT_N3_5" => Self::ItN35,
                "IT_N4" => Self::ItN4,
                "IT_N5" => Self::ItN5,
                "PL_ZW" => Self::PlZw,
                "PL_NP" => Self::PlNp,
                "DE_NATO" => Self::DeNato,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(TaxExemptionReasonTypeEnum);

/// How long one time unit of a service is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TimeUnitPeriodEnum {
    /// `Day`
    Day,
    /// `Month`
    Month,
    /// `Hour`
    Hour,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for TimeUnitPeriodEnum {
    const VALUES: &'static [&'static str] = &["Day", "Month", "Hour"];

    fn as_str(&self) -> &str {
        match self {
            Self::Day => "Day",
            Self::Month => "Month",
            Self::Hour => "Hour",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Day" => Self::Day,
                "Month" => Self::Month,
                "Hour" => Self::Hour,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(TimeUnitPeriodEnum);

/// How a customer is addressed; to be translated before it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Title {
    /// `Mister`
    Mister,
    /// `Miss`
    Miss,
    /// `Misses`
    Misses,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

impl bindings::OpenEnum for Title {
    const VALUES: &'static [&'static str] = &["Mister", "Miss", "Misses"];

    fn as_str(&self) -> &str {
        match self {
            Self::Mister => "Mister",
            Self::Miss => "Miss",
            Self::Misses => "Misses",
            Self::Unrecognized(text) => text.as_str(),
        }
    }

    fn known(text: &str) -> Option<Self> {
        Some(
            match text {
                "Mister" => Self::Mister,
                "Miss" => Self::Miss,
                "Misses" => Self::Misses,
                _ => return None,
            },
        )
    }

    fn unknown(text: bindings::UnknownValue) -> Self {
        Self::Unrecognized(text)
    }
}

bindings::open_enum!(Title);
