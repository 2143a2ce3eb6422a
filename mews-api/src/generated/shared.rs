// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! Data that several resources share.

#[allow(unused_imports)]
use crate::bindings;

#[allow(unused_imports)]
use super::entities;

/// A charge or payment on an account, in an older form common to both.
#[cfg(
    any(
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "reservations"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingItem {
    /// `Id`: id of [`AccountingItem`](entities::AccountingItem).
    pub id: Option<bindings::Id<entities::AccountingItem>>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: Option<bindings::Id<entities::Account>>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    #[deprecated(note = "use `account_id`")]
    pub customer_id: Option<bindings::Id<entities::Customer>>,
    /// `OrderId`: id of [`ServiceOrder`](entities::ServiceOrder).
    pub order_id: Option<bindings::Id<entities::ServiceOrder>>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: Option<bindings::Id<entities::Service>>,
    /// `ProductId`: id of [`Product`](entities::Product).
    pub product_id: Option<bindings::Id<entities::Product>>,
    /// `BillId`: id of [`Bill`](entities::Bill).
    pub bill_id: Option<bindings::Id<entities::Bill>>,
    /// `InvoiceId`: id.
    pub invoice_id: Option<bindings::Uuid>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
    /// `CreditCardId`: id of [`CreditCard`](entities::CreditCard).
    pub credit_card_id: Option<bindings::Id<entities::CreditCard>>,
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `SubType`: text.
    pub sub_type: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `ConsumptionUtc`: instant.
    pub consumption_utc: Option<bindings::Timestamp>,
    /// `ClosedUtc`: instant.
    pub closed_utc: Option<bindings::Timestamp>,
    /// `State`: text.
    pub state: Option<String>,
    /// `SubState`: text.
    pub sub_state: Option<String>,
    /// `Amount`: [`ExtendedAmount`].
    pub amount: Option<ExtendedAmount>,
    /// `TaxExemptionReasonCode`: text.
    pub tax_exemption_reason_code: Option<String>,
}

#[cfg(
    any(
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "reservations"
    )
)]
bindings::object! { AccountingItem {
    id: optional "Id",
    account_id: optional "AccountId",
    customer_id: optional "CustomerId",
    order_id: optional "OrderId",
    service_id: optional "ServiceId",
    product_id: optional "ProductId",
    bill_id: optional "BillId",
    invoice_id: optional "InvoiceId",
    accounting_category_id: optional "AccountingCategoryId",
    credit_card_id: optional "CreditCardId",
    r#type: optional "Type",
    sub_type: optional "SubType",
    name: optional "Name",
    notes: optional "Notes",
    consumption_utc: optional "ConsumptionUtc",
    closed_utc: optional "ClosedUtc",
    state: optional "State",
    sub_state: optional "SubState",
    amount: optional "Amount",
    tax_exemption_reason_code: optional "TaxExemptionReasonCode",
} }

/// The id of the card, be it just stored or the one of a recorded payment.
#[cfg(any(feature = "credit-cards", feature = "payments"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddCreditCardResult {
    /// `CreditCardId`: id of [`CreditCard`](entities::CreditCard).
    pub credit_card_id: Option<bindings::Id<entities::CreditCard>>,
}

#[cfg(any(feature = "credit-cards", feature = "payments"))]
bindings::object! { AddCreditCardResult {
    credit_card_id: optional "CreditCardId",
} }

/// When an additional service is offered to guests.
#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AdditionalServiceData {
    /// `Promotions`: [`Promotions`].
    pub promotions: Promotions,
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
bindings::object! { AdditionalServiceData {
    promotions: required "Promotions",
} }

/// A postal address as it stands on a bill.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// `Line1`: text.
    pub line1: Option<String>,
    /// `Line2`: text.
    pub line2: Option<String>,
    /// `City`: text.
    pub city: Option<String>,
    /// `PostalCode`: text.
    pub postal_code: Option<String>,
    /// `SubdivisionCode`: text.
    pub subdivision_code: Option<String>,
    /// `CountryCode`: text.
    pub country_code: Option<String>,
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
bindings::object! { Address {
    line1: optional "Line1",
    line2: optional "Line2",
    city: optional "City",
    postal_code: optional "PostalCode",
    subdivision_code: optional "SubdivisionCode",
    country_code: optional "CountryCode",
} }

/// A postal address to be stored or put on a bill.
#[cfg(any(feature = "bills", feature = "companies", feature = "customers"))]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddressParameters {
    /// `Line1`: text.
    pub line1: Option<String>,
    /// `Line2`: text.
    pub line2: Option<String>,
    /// `City`: text.
    pub city: Option<String>,
    /// `PostalCode`: postal code.
    pub postal_code: Option<String>,
    /// `CountryCode`: text.
    pub country_code: Option<String>,
    /// `CountrySubdivisionCode`: text.
    pub country_subdivision_code: Option<String>,
}

#[cfg(any(feature = "bills", feature = "companies", feature = "customers"))]
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

#[cfg(any(feature = "bills", feature = "companies", feature = "customers"))]
bindings::object! { AddressParameters {
    line1: optional "Line1",
    line2: optional "Line2",
    city: optional "City",
    postal_code: optional "PostalCode",
    country_code: optional "CountryCode",
    country_subdivision_code: optional "CountrySubdivisionCode",
} }

/// A sum of money, net and gross, with the taxes in it.
#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "ledger-balances",
        feature = "order-items",
        feature = "outlet-items",
        feature = "payment-requests",
        feature = "payments",
        feature = "preauthorizations",
        feature = "products",
        feature = "rates",
        feature = "reservations"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: String,
    /// `NetValue`: exact decimal number.
    pub net_value: Option<bindings::Decimal>,
    /// `GrossValue`: exact decimal number.
    pub gross_value: bindings::Decimal,
    /// `TaxValues`: list of [`TaxValue`].
    pub tax_values: Vec<TaxValue>,
    /// `Breakdown`: [`TaxBreakdown`].
    pub breakdown: Option<TaxBreakdown>,
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "ledger-balances",
        feature = "order-items",
        feature = "outlet-items",
        feature = "payment-requests",
        feature = "payments",
        feature = "preauthorizations",
        feature = "products",
        feature = "rates",
        feature = "reservations"
    )
)]
bindings::object! { Amount {
    currency: required "Currency",
    net_value: optional "NetValue",
    gross_value: required "GrossValue",
    tax_values: required "TaxValues",
    breakdown: optional "Breakdown",
} }

/// A price to be set, net or gross, with the codes of its taxes.
#[cfg(
    any(
        feature = "orders",
        feature = "outlet-bills",
        feature = "payments",
        feature = "rates",
        feature = "reservations"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AmountParameters {
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: String,
    /// `TaxCodes`: texts.
    pub tax_codes: Vec<String>,
    /// `NetValue`: exact decimal number.
    pub net_value: Option<bindings::Decimal>,
    /// `GrossValue`: exact decimal number.
    pub gross_value: Option<bindings::Decimal>,
}

#[cfg(
    any(
        feature = "orders",
        feature = "outlet-bills",
        feature = "payments",
        feature = "rates",
        feature = "reservations"
    )
)]
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

#[cfg(
    any(
        feature = "orders",
        feature = "outlet-bills",
        feature = "payments",
        feature = "rates",
        feature = "reservations"
    )
)]
bindings::object! { AmountParameters {
    currency: required "Currency",
    tax_codes: required "TaxCodes",
    net_value: optional "NetValue",
    gross_value: optional "GrossValue",
} }

/// A number of units added to or taken from a resource category over a range of time units.
#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AvailabilityAdjustment {
    /// `Id`: id of [`AvailabilityAdjustment`](entities::AvailabilityAdjustment).
    ///
    /// `None` in answers from before the service sent it.
    pub id: Option<bindings::Id<entities::AvailabilityAdjustment>>,
    /// `AvailabilityBlockId`: id of [`AvailabilityBlock`](entities::AvailabilityBlock).
    pub availability_block_id: Option<bindings::Id<entities::AvailabilityBlock>>,
    /// `ResourceCategoryId`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub resource_category_id: bindings::Id<entities::ResourceCategory>,
    /// `StartUtc`: instant.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub end_utc: Option<bindings::Timestamp>,
    /// `FirstTimeUnitStartUtc`: instant.
    pub first_time_unit_start_utc: bindings::Timestamp,
    /// `LastTimeUnitStartUtc`: instant.
    pub last_time_unit_start_utc: bindings::Timestamp,
    /// `UnitCount`: whole number.
    pub unit_count: i32,
    /// `ActivityState`: [`ActivityStateEnum`].
    ///
    /// `None` in answers from before the service sent it.
    #[deprecated(note = "use `is_active`")]
    pub activity_state: Option<ActivityStateEnum>,
    /// `ReleaseOverrideUtc`: instant.
    pub release_override_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub updated_utc: Option<bindings::Timestamp>,
    /// `IsActive`: yes or no.
    ///
    /// `None` in answers from before the service sent it.
    pub is_active: Option<bool>,
    /// `PaxCounts`: list of [`PaxCount`], at most 5 items.
    pub pax_counts: Option<Vec<PaxCount>>,
    /// `FirstTimeUnitReleaseUtc`: instant.
    pub first_time_unit_release_utc: Option<bindings::Timestamp>,
}

#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
bindings::object! { AvailabilityAdjustment {
    id: optional "Id",
    availability_block_id: optional "AvailabilityBlockId",
    resource_category_id: required "ResourceCategoryId",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
    first_time_unit_start_utc: required "FirstTimeUnitStartUtc",
    last_time_unit_start_utc: required "LastTimeUnitStartUtc",
    unit_count: required "UnitCount",
    activity_state: optional "ActivityState",
    release_override_utc: optional "ReleaseOverrideUtc",
    updated_utc: optional "UpdatedUtc",
    is_active: optional "IsActive",
    pax_counts: optional "PaxCounts",
    first_time_unit_release_utc: optional "FirstTimeUnitReleaseUtc",
} }

/// What `AssigneeData` of `Bill` may be.
#[cfg(any(feature = "bills", feature = "commands"))]
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

#[cfg(any(feature = "bills", feature = "commands"))]
impl bindings::Blank for BillAssigneeData {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

#[cfg(any(feature = "bills", feature = "commands"))]
impl bindings::Wire for BillAssigneeData {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = match object.tag() {
            Some("BillCustomerData") if object.has("Value") => {
                Self::BillCustomerData(object.get("Value")?)
            }
            Some("BillCompanyData") if object.has("Value") => {
                Self::BillCompanyData(object.get("Value")?)
            }
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::BillCustomerData(value) => {
                writer.tagged("BillCustomerData", Some(("Value", value)))
            }
            Self::BillCompanyData(value) => {
                writer.tagged("BillCompanyData", Some(("Value", value)))
            }
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

#[cfg(any(feature = "bills", feature = "commands"))]
bindings::serde_by_wire!(BillAssigneeData);

/// What `OwnerData` of `Bill` may be.
#[cfg(any(feature = "bills", feature = "commands"))]
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

#[cfg(any(feature = "bills", feature = "commands"))]
impl bindings::Blank for BillOwnerData {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

#[cfg(any(feature = "bills", feature = "commands"))]
impl bindings::Wire for BillOwnerData {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = match object.tag() {
            Some("BillCustomerData") if object.has("Value") => {
                Self::BillCustomerData(object.get("Value")?)
            }
            Some("BillCompanyData") if object.has("Value") => {
                Self::BillCompanyData(object.get("Value")?)
            }
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::BillCustomerData(value) => {
                writer.tagged("BillCustomerData", Some(("Value", value)))
            }
            Self::BillCompanyData(value) => {
                writer.tagged("BillCompanyData", Some(("Value", value)))
            }
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

#[cfg(any(feature = "bills", feature = "commands"))]
bindings::serde_by_wire!(BillOwnerData);

/// A receipt or invoice of an account, with its dates, state, parties and corrections.
#[cfg(any(feature = "bills", feature = "commands"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Bill {
    /// `Id`: id of [`Bill`](entities::Bill).
    pub id: bindings::Id<entities::Bill>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    ///
    /// `None` in answers from before the service sent it.
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `AccountId`: id of [`Account`](entities::Account).
    ///
    /// `None` in answers from before the service sent it.
    pub account_id: Option<bindings::Id<entities::Account>>,
    /// `AccountType`: [`AccountTypeEnum`].
    ///
    /// `None` in answers from before the service sent it.
    pub account_type: Option<AccountTypeEnum>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    #[deprecated(note = "use `account_id`")]
    pub customer_id: Option<bindings::Id<entities::Customer>>,
    /// `CompanyId`: id of [`Company`](entities::Company).
    #[deprecated(note = "use `associated_account_ids`")]
    pub company_id: Option<bindings::Id<entities::Company>>,
    /// `AssociatedAccountIds`: ids of [`Account`](entities::Account).
    pub associated_account_ids: Option<Vec<bindings::Id<entities::Account>>>,
    /// `CounterId`: id of [`Counter`](entities::Counter).
    pub counter_id: Option<bindings::Id<entities::Counter>>,
    /// `State`: [`BillState`].
    pub state: BillState,
    /// `Type`: [`BillType`].
    pub r#type: BillType,
    /// `Number`: text.
    pub number: Option<String>,
    /// `VariableSymbol`: text.
    pub variable_symbol: Option<String>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `IssuedUtc`: instant.
    pub issued_utc: Option<bindings::Timestamp>,
    /// `TaxedUtc`: instant.
    pub taxed_utc: Option<bindings::Timestamp>,
    /// `PaidUtc`: instant.
    pub paid_utc: Option<bindings::Timestamp>,
    /// `DueUtc`: instant.
    pub due_utc: Option<bindings::Timestamp>,
    /// `LastReminderDateUtc`: instant.
    pub last_reminder_date_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    pub updated_utc: Option<bindings::Timestamp>,
    /// `PurchaseOrderNumber`: text.
    pub purchase_order_number: Option<String>,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `Options`: [`BillOptions`].
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
    pub assignee_data: Option<BillAssigneeData>,
    /// `OwnerData`: [`BillOwnerData`].
    pub owner_data: Option<BillOwnerData>,
    /// `CompanyDetails`: [`BillCompanyData`].
    #[deprecated(note = "use `associated_account_data`")]
    pub company_details: Option<BillCompanyData>,
    /// `AssociatedAccountData`: list of [`BillAccountData`].
    pub associated_account_data: Option<Vec<BillAccountData>>,
    /// `EnterpriseData`: [`BillEnterpriseData`].
    pub enterprise_data: Option<BillEnterpriseData>,
    /// `CorrectionState`: [`BillCorrectionStateEnum`].
    ///
    /// `None` in answers from before the service sent it.
    pub correction_state: Option<BillCorrectionStateEnum>,
    /// `CorrectionType`: [`BillCorrectionTypeEnum`].
    pub correction_type: Option<BillCorrectionTypeEnum>,
    /// `CorrectedBillId`: id of [`Bill`](entities::Bill).
    pub corrected_bill_id: Option<bindings::Id<entities::Bill>>,
}

#[cfg(any(feature = "bills", feature = "commands"))]
bindings::object! { Bill {
    id: required "Id",
    name: optional "Name",
    enterprise_id: optional "EnterpriseId",
    account_id: optional "AccountId",
    account_type: optional "AccountType",
    customer_id: optional "CustomerId",
    company_id: optional "CompanyId",
    associated_account_ids: nullable "AssociatedAccountIds",
    counter_id: optional "CounterId",
    state: required "State",
    r#type: required "Type",
    number: optional "Number",
    variable_symbol: optional "VariableSymbol",
    created_utc: required "CreatedUtc",
    issued_utc: optional "IssuedUtc",
    taxed_utc: optional "TaxedUtc",
    paid_utc: optional "PaidUtc",
    due_utc: optional "DueUtc",
    last_reminder_date_utc: optional "LastReminderDateUtc",
    updated_utc: optional "UpdatedUtc",
    purchase_order_number: optional "PurchaseOrderNumber",
    notes: optional "Notes",
    options: optional "Options",
    revenue: nullable "Revenue",
    payments: nullable "Payments",
    order_items: nullable "OrderItems",
    payment_items: nullable "PaymentItems",
    assignee_data: optional "AssigneeData",
    owner_data: optional "OwnerData",
    company_details: optional "CompanyDetails",
    associated_account_data: optional "AssociatedAccountData",
    enterprise_data: optional "EnterpriseData",
    correction_state: optional "CorrectionState",
    correction_type: optional "CorrectionType",
    corrected_bill_id: optional "CorrectedBillId",
} }

/// The customer or company that a bill belongs to or mentions.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
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

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl bindings::Blank for BillAccountData {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
impl bindings::Wire for BillAccountData {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = match object.tag() {
            Some("BillCustomerData") if object.has("BillCustomerData") => {
                Self::BillCustomerData(object.get("BillCustomerData")?)
            }
            Some("BillCompanyData") if object.has("BillCompanyData") => {
                Self::BillCompanyData(object.get("BillCompanyData")?)
            }
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::BillCustomerData(value) => {
                writer.tagged("BillCustomerData", Some(("BillCustomerData", value)))
            }
            Self::BillCompanyData(value) => {
                writer.tagged("BillCompanyData", Some(("BillCompanyData", value)))
            }
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
bindings::serde_by_wire!(BillAccountData);

/// A company as it stands on a bill.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillCompanyData {
    /// `Id`: text.
    pub id: Option<String>,
    /// `Address`: [`Address`].
    pub address: Option<Address>,
    /// `LegalIdentifiers`: by key, text.
    pub legal_identifiers: Option<std::collections::BTreeMap<String, String>>,
    /// `BillingCode`: text.
    pub billing_code: Option<String>,
    /// `Name`: text.
    pub name: String,
    /// `FiscalIdentifier`: text.
    pub fiscal_identifier: Option<String>,
    /// `AdditionalTaxIdentifier`: text.
    pub additional_tax_identifier: Option<String>,
    /// `DUNS`: text.
    pub duns: Option<String>,
    /// `Telephone`: text.
    pub telephone: Option<String>,
    /// `TaxIdentifier`: text.
    pub tax_identifier: Option<String>,
    /// `InvoicingEmail`: text.
    pub invoicing_email: Option<String>,
    /// `Department`: text.
    pub department: Option<String>,
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
bindings::object! { BillCompanyData {
    id: nullable "Id",
    address: optional "Address",
    legal_identifiers: optional "LegalIdentifiers",
    billing_code: optional "BillingCode",
    name: required "Name",
    fiscal_identifier: optional "FiscalIdentifier",
    additional_tax_identifier: optional "AdditionalTaxIdentifier",
    duns: optional "DUNS",
    telephone: optional "Telephone",
    tax_identifier: optional "TaxIdentifier",
    invoicing_email: optional "InvoicingEmail",
    department: optional "Department",
} }

/// A customer as it stands on a bill.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillCustomerData {
    /// `Id`: text.
    pub id: String,
    /// `Address`: [`Address`].
    pub address: Option<Address>,
    /// `LegalIdentifiers`: by key, text.
    pub legal_identifiers: Option<std::collections::BTreeMap<String, String>>,
    /// `BillingCode`: text.
    pub billing_code: Option<String>,
    /// `LastName`: text.
    pub last_name: String,
    /// `FirstName`: text.
    pub first_name: Option<String>,
    /// `SecondLastName`: text.
    pub second_last_name: Option<String>,
    /// `TitlePrefix`: [`Title`].
    pub title_prefix: Option<Title>,
    /// `TaxIdentifier`: text.
    pub tax_identifier: Option<String>,
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
bindings::object! { BillCustomerData {
    id: required "Id",
    address: optional "Address",
    legal_identifiers: optional "LegalIdentifiers",
    billing_code: optional "BillingCode",
    last_name: required "LastName",
    first_name: optional "FirstName",
    second_last_name: optional "SecondLastName",
    title_prefix: optional "TitlePrefix",
    tax_identifier: optional "TaxIdentifier",
} }

/// The issuer of a bill and its bank account, as they were when the bill was closed.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillEnterpriseData {
    /// `AdditionalTaxIdentifier`: text.
    pub additional_tax_identifier: Option<String>,
    /// `CompanyName`: text.
    pub company_name: Option<String>,
    /// `BankAccount`: text.
    pub bank_account: Option<String>,
    /// `BankName`: text.
    pub bank_name: Option<String>,
    /// `Iban`: text.
    pub iban: Option<String>,
    /// `Bic`: text.
    pub bic: Option<String>,
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
bindings::object! { BillEnterpriseData {
    additional_tax_identifier: optional "AdditionalTaxIdentifier",
    company_name: optional "CompanyName",
    bank_account: optional "BankAccount",
    bank_name: optional "BankName",
    iban: optional "Iban",
    bic: optional "Bic",
} }

/// What a bill shows, and whether it is tracked as receivable or rebated.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BillOptions {
    /// `DisplayCustomer`: yes or no.
    pub display_customer: Option<bool>,
    /// `DisplayTaxation`: yes or no.
    pub display_taxation: Option<bool>,
    /// `TrackReceivable`: yes or no.
    pub track_receivable: Option<bool>,
    /// `DisplayCid`: yes or no.
    pub display_cid: Option<bool>,
    /// `Rebated`: yes or no.
    pub rebated: Option<bool>,
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
bindings::object! { BillOptions {
    display_customer: optional "DisplayCustomer",
    display_taxation: optional "DisplayTaxation",
    track_receivable: optional "TrackReceivable",
    display_cid: optional "DisplayCid",
    rebated: optional "Rebated",
} }

/// How the time units of a bookable service are laid out.
#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
#[derive(Clone, PartialEq)]
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
    pub time_unit: Option<TimeUnitPeriodEnum>,
    /// `TimeUnitPeriod`: [`TimeUnitPeriodEnum`].
    pub time_unit_period: TimeUnitPeriodEnum,
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
bindings::object! { BookableServiceData {
    start_offset: required "StartOffset",
    end_offset: required "EndOffset",
    occupancy_start_offset: required "OccupancyStartOffset",
    occupancy_end_offset: required "OccupancyEndOffset",
    time_unit: optional "TimeUnit",
    time_unit_period: required "TimeUnitPeriod",
} }

/// A market segment of a service, such as leisure or corporate.
#[cfg(any(feature = "business-segments", feature = "reservations", feature = "rules"))]
#[derive(Clone, PartialEq)]
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
    ///
    /// `None` in answers from before the service sent it.
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub updated_utc: Option<bindings::Timestamp>,
}

#[cfg(any(feature = "business-segments", feature = "reservations", feature = "rules"))]
bindings::object! { BusinessSegment {
    id: required "Id",
    service_id: required "ServiceId",
    is_active: required "IsActive",
    name: required "Name",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

/// A business partner of a chain, with its contacts, tax identifiers and terms of invoicing.
#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Company {
    /// `Id`: id of [`Company`](entities::Company).
    pub id: bindings::Id<entities::Company>,
    /// `ChainId`: id of [`Chain`](entities::Chain).
    ///
    /// `None` in answers from before the service sent it.
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `Name`: text.
    pub name: String,
    /// `MotherCompanyId`: id of [`Company`](entities::Company).
    pub mother_company_id: Option<bindings::Id<entities::Company>>,
    /// `InvoicingEmail`: e-mail address.
    pub invoicing_email: Option<String>,
    /// `WebsiteUrl`: web address.
    pub website_url: Option<String>,
    /// `InvoiceDueInterval`: length of time.
    pub invoice_due_interval: Option<bindings::Period>,
    /// `Options`: [`CompanyOptions`].
    pub options: CompanyOptions,
    /// `CreditRating`: [`CreditRating`].
    ///
    /// `None` in answers from before the service sent it.
    pub credit_rating: Option<CreditRating>,
    /// `Department`: text.
    pub department: Option<String>,
    /// `DunsNumber`: text.
    pub duns_number: Option<String>,
    /// `ReferenceIdentifier`: text.
    pub reference_identifier: Option<String>,
    /// `AccountingCode`: text.
    pub accounting_code: Option<String>,
    /// `AdditionalTaxIdentifier`: text.
    pub additional_tax_identifier: Option<String>,
    /// `BillingCode`: text.
    pub billing_code: Option<String>,
    /// `Contact`: text.
    pub contact: Option<String>,
    /// `ContactPerson`: text.
    pub contact_person: Option<String>,
    /// `ElectronicInvoiceIdentifier`: text.
    #[deprecated(note = "use `additional_tax_identifier`")]
    pub electronic_invoice_identifier: Option<String>,
    /// `Identifier`: text.
    pub identifier: Option<String>,
    /// `Iata`: text.
    pub iata: Option<String>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `Number`: whole number.
    pub number: i64,
    /// `TaxIdentifier`: text.
    pub tax_identifier: Option<String>,
    /// `Telephone`: telephone number.
    pub telephone: Option<String>,
    /// `CreatedUtc`: instant.
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    pub updated_utc: Option<bindings::Timestamp>,
    /// `Address`: [`OldAddress`].
    #[deprecated(note = "use `address_id`")]
    pub address: Option<OldAddress>,
    /// `AddressId`: id of [`Address`](entities::Address).
    pub address_id: Option<bindings::Id<entities::Address>>,
    /// `MergeTargetId`: id of [`Account`](entities::Account).
    pub merge_target_id: Option<bindings::Id<entities::Account>>,
    /// `TaxIdentificationNumber`: text.
    #[deprecated(note = "use `tax_identifier`")]
    pub tax_identification_number: Option<String>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    pub external_identifier: Option<String>,
}

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
bindings::object! { Company {
    id: required "Id",
    chain_id: optional "ChainId",
    name: required "Name",
    mother_company_id: optional "MotherCompanyId",
    invoicing_email: optional "InvoicingEmail",
    website_url: optional "WebsiteUrl",
    invoice_due_interval: optional "InvoiceDueInterval",
    options: required "Options",
    credit_rating: optional "CreditRating",
    department: optional "Department",
    duns_number: optional "DunsNumber",
    reference_identifier: optional "ReferenceIdentifier",
    accounting_code: optional "AccountingCode",
    additional_tax_identifier: optional "AdditionalTaxIdentifier",
    billing_code: optional "BillingCode",
    contact: optional "Contact",
    contact_person: optional "ContactPerson",
    electronic_invoice_identifier: optional "ElectronicInvoiceIdentifier",
    identifier: optional "Identifier",
    iata: optional "Iata",
    is_active: required "IsActive",
    notes: optional "Notes",
    number: required "Number",
    tax_identifier: optional "TaxIdentifier",
    telephone: optional "Telephone",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    address: optional "Address",
    address_id: optional "AddressId",
    merge_target_id: optional "MergeTargetId",
    tax_identification_number: optional "TaxIdentificationNumber",
    external_identifier: optional "ExternalIdentifier",
} }

/// Changes to how a company is invoiced.
#[cfg(any(feature = "accounts", feature = "companies"))]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CompanyOptionUpdateParameters {
    /// `Invoiceable`: new value, yes or no. May be cleared.
    pub invoiceable: bindings::Update<bool>,
    /// `AddFeesToInvoices`: new value, yes or no. May be cleared.
    pub add_fees_to_invoices: bindings::Update<bool>,
    /// `AddTaxDeductedPaymentToInvoices`: new value, yes or no. May be cleared.
    pub add_tax_deducted_payment_to_invoices: bindings::Update<bool>,
}

#[cfg(any(feature = "accounts", feature = "companies"))]
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

#[cfg(any(feature = "accounts", feature = "companies"))]
bindings::object! { CompanyOptionUpdateParameters {
    invoiceable: optional "Invoiceable",
    add_fees_to_invoices: optional "AddFeesToInvoices",
    add_tax_deducted_payment_to_invoices: optional "AddTaxDeductedPaymentToInvoices",
} }

/// Whether a company may be invoiced, and what its invoices add.
#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompanyOptions {
    /// `Invoiceable`: yes or no.
    pub invoiceable: Option<bool>,
    /// `AddFeesToInvoices`: yes or no.
    pub add_fees_to_invoices: Option<bool>,
    /// `AddTaxDeductedPaymentToInvoices`: yes or no.
    pub add_tax_deducted_payment_to_invoices: Option<bool>,
}

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
bindings::object! { CompanyOptions {
    invoiceable: optional "Invoiceable",
    add_fees_to_invoices: optional "AddFeesToInvoices",
    add_tax_deducted_payment_to_invoices: optional "AddTaxDeductedPaymentToInvoices",
} }

/// What the processing of a card payment charged, settled and cost.
#[cfg(any(feature = "accounting-items", feature = "payments"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCardTransaction {
    /// `PaymentId`: id of [`Payment`](entities::Payment).
    pub payment_id: bindings::Id<entities::Payment>,
    /// `SettlementId`: text.
    pub settlement_id: Option<String>,
    /// `SettledUtc`: instant.
    pub settled_utc: Option<bindings::Timestamp>,
    /// `Fee`: [`ExtendedAmount`].
    pub fee: Option<ExtendedAmount>,
    /// `AdjustedFee`: [`ExtendedAmount`].
    pub adjusted_fee: Option<ExtendedAmount>,
    /// `ChargedAmount`: [`ExtendedAmount`].
    pub charged_amount: ExtendedAmount,
    /// `SettledAmount`: [`ExtendedAmount`].
    pub settled_amount: Option<ExtendedAmount>,
}

#[cfg(any(feature = "accounting-items", feature = "payments"))]
bindings::object! { CreditCardTransaction {
    payment_id: required "PaymentId",
    settlement_id: optional "SettlementId",
    settled_utc: optional "SettledUtc",
    fee: optional "Fee",
    adjusted_fee: optional "AdjustedFee",
    charged_amount: required "ChargedAmount",
    settled_amount: optional "SettledAmount",
} }

/// How far a company is trusted to pay.
#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditRating {
    /// `Basic`: [`CreditRatingBasicEnum`].
    pub basic: Option<CreditRatingBasicEnum>,
}

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
bindings::object! { CreditRating {
    basic: optional "Basic",
} }

/// A sum of money in one currency.
#[cfg(
    any(
        feature = "cancellation-policies",
        feature = "payment-requests",
        feature = "payments",
        feature = "restrictions"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrencyValue {
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: String,
    /// `Value`: exact decimal number.
    pub value: bindings::Decimal,
}

#[cfg(
    any(
        feature = "cancellation-policies",
        feature = "payment-requests",
        feature = "payments",
        feature = "restrictions"
    )
)]
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

#[cfg(
    any(
        feature = "cancellation-policies",
        feature = "payment-requests",
        feature = "payments",
        feature = "restrictions"
    )
)]
bindings::object! { CurrencyValue {
    currency: required "Currency",
    value: required "Value",
} }

/// A sum of money in its older form, with superseded details of tax.
#[cfg(
    any(
        feature = "availability-blocks",
        feature = "cashier-transactions",
        feature = "commands",
        feature = "outlet-items",
        feature = "reservations",
        feature = "restrictions"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CurrencyValueOld {
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: String,
    /// `Value`: exact decimal number.
    pub value: Option<bindings::Decimal>,
    /// `Net`: exact decimal number.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub net: Option<bindings::Decimal>,
    /// `Tax`: exact decimal number.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub tax: Option<bindings::Decimal>,
    /// `TaxRate`: exact decimal number.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub tax_rate: Option<bindings::Decimal>,
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "cashier-transactions",
        feature = "commands",
        feature = "outlet-items",
        feature = "reservations",
        feature = "restrictions"
    )
)]
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

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "cashier-transactions",
        feature = "commands",
        feature = "outlet-items",
        feature = "reservations",
        feature = "restrictions"
    )
)]
bindings::object! { CurrencyValueOld {
    currency: required "Currency",
    value: optional "Value",
    net: optional "Net",
    tax: optional "Tax",
    tax_rate: optional "TaxRate",
} }

/// A person's profile, with names, contact data, preferences and tax data, shared by the properties of a chain.
#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// `Id`: id of [`Customer`](entities::Customer).
    pub id: bindings::Id<entities::Customer>,
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `Number`: text, at most 19 characters.
    pub number: String,
    /// `Title`: [`Title`].
    pub title: Option<Title>,
    /// `Sex`: [`SexEnum`].
    pub sex: Option<SexEnum>,
    /// `FirstName`: text.
    pub first_name: Option<String>,
    /// `LastName`: text.
    pub last_name: String,
    /// `SecondLastName`: text.
    pub second_last_name: Option<String>,
    /// `NationalityCode`: text.
    pub nationality_code: Option<String>,
    /// `PreferredLanguageCode`: text.
    pub preferred_language_code: Option<String>,
    /// `LanguageCode`: text.
    pub language_code: Option<String>,
    /// `BirthDate`: text.
    pub birth_date: Option<String>,
    /// `BirthCountryCode`: text.
    pub birth_country_code: Option<String>,
    /// `BirthCountrySubdivisionCode`: text.
    pub birth_country_subdivision_code: Option<String>,
    /// `BirthPlace`: text.
    pub birth_place: Option<String>,
    /// `Occupation`: text.
    pub occupation: Option<String>,
    /// `Email`: text.
    pub email: Option<String>,
    /// `HasOtaEmail`: yes or no.
    pub has_ota_email: Option<bool>,
    /// `Phone`: text.
    pub phone: Option<String>,
    /// `TaxIdentificationNumber`: text.
    pub tax_identification_number: Option<String>,
    /// `LoyaltyCode`: text.
    pub loyalty_code: Option<String>,
    /// `AccountingCode`: text.
    pub accounting_code: Option<String>,
    /// `BillingCode`: text.
    pub billing_code: Option<String>,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `CarRegistrationNumber`: text, at most 255 characters.
    pub car_registration_number: Option<String>,
    /// `DietaryRequirements`: text, at most 255 characters.
    pub dietary_requirements: Option<String>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `Passport`: [`IdentityDocument`].
    #[deprecated(note = "use `IdentityDocuments::get_all`")]
    pub passport: Option<IdentityDocument>,
    /// `IdentityCard`: [`IdentityDocument`].
    #[deprecated(note = "use `IdentityDocuments::get_all`")]
    pub identity_card: Option<IdentityDocument>,
    /// `Visa`: [`IdentityDocument`].
    #[deprecated(note = "use `IdentityDocuments::get_all`")]
    pub visa: Option<IdentityDocument>,
    /// `DriversLicense`: [`IdentityDocument`].
    #[deprecated(note = "use `IdentityDocuments::get_all`")]
    pub drivers_license: Option<IdentityDocument>,
    /// `Address`: [`OldAddress`].
    #[deprecated(note = "use `address_id`")]
    pub address: Option<OldAddress>,
    /// `AddressId`: id of [`Address`](entities::Address).
    pub address_id: Option<bindings::Id<entities::Address>>,
    /// `Classifications`: list of [`CustomerClassificationEnum`].
    pub classifications: Vec<CustomerClassificationEnum>,
    /// `Options`: list of [`CustomerOptionsEnum`].
    pub options: Option<Vec<CustomerOptionsEnum>>,
    /// `ItalianDestinationCode`: text.
    pub italian_destination_code: Option<String>,
    /// `ItalianFiscalCode`: text.
    pub italian_fiscal_code: Option<String>,
    /// `ItalianLotteryCode`: text.
    pub italian_lottery_code: Option<String>,
    /// `CompanyId`: id of [`Company`](entities::Company).
    pub company_id: Option<bindings::Id<entities::Company>>,
    /// `MergeTargetId`: id of [`Account`](entities::Account).
    pub merge_target_id: Option<bindings::Id<entities::Account>>,
    /// `ActivityState`: text.
    #[deprecated(note = "use `is_active`")]
    pub activity_state: Option<String>,
    /// `IsActive`: yes or no.
    pub is_active: Option<bool>,
    /// `PreferredSpaceFeatures`: list of [`ResourceFeatureClassification`].
    pub preferred_space_features: Option<Vec<ResourceFeatureClassification>>,
    /// `CreatorProfileId`: id of [`Profile`](entities::Profile).
    pub creator_profile_id: Option<bindings::Id<entities::Profile>>,
    /// `UpdaterProfileId`: id of [`Profile`](entities::Profile).
    pub updater_profile_id: Option<bindings::Id<entities::Profile>>,
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
bindings::object! { Customer {
    id: required "Id",
    chain_id: optional "ChainId",
    number: required "Number",
    title: optional "Title",
    sex: optional "Sex",
    first_name: optional "FirstName",
    last_name: required "LastName",
    second_last_name: optional "SecondLastName",
    nationality_code: optional "NationalityCode",
    preferred_language_code: optional "PreferredLanguageCode",
    language_code: optional "LanguageCode",
    birth_date: optional "BirthDate",
    birth_country_code: optional "BirthCountryCode",
    birth_country_subdivision_code: optional "BirthCountrySubdivisionCode",
    birth_place: optional "BirthPlace",
    occupation: optional "Occupation",
    email: optional "Email",
    has_ota_email: optional "HasOtaEmail",
    phone: optional "Phone",
    tax_identification_number: optional "TaxIdentificationNumber",
    loyalty_code: optional "LoyaltyCode",
    accounting_code: optional "AccountingCode",
    billing_code: optional "BillingCode",
    notes: optional "Notes",
    car_registration_number: optional "CarRegistrationNumber",
    dietary_requirements: optional "DietaryRequirements",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
    passport: optional "Passport",
    identity_card: optional "IdentityCard",
    visa: optional "Visa",
    drivers_license: optional "DriversLicense",
    address: optional "Address",
    address_id: optional "AddressId",
    classifications: required "Classifications",
    options: optional "Options",
    italian_destination_code: optional "ItalianDestinationCode",
    italian_fiscal_code: optional "ItalianFiscalCode",
    italian_lottery_code: optional "ItalianLotteryCode",
    company_id: optional "CompanyId",
    merge_target_id: optional "MergeTargetId",
    activity_state: optional "ActivityState",
    is_active: optional "IsActive",
    preferred_space_features: optional "PreferredSpaceFeatures",
    creator_profile_id: optional "CreatorProfileId",
    updater_profile_id: optional "UpdaterProfileId",
} }

/// The days from `Start` to `End`, both included.
#[cfg(any(feature = "exports", feature = "ledger-balances"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DateFilterInterval {
    /// `Start`: day.
    pub start: bindings::Date,
    /// `End`: day.
    pub end: bindings::Date,
}

#[cfg(any(feature = "exports", feature = "ledger-balances"))]
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

#[cfg(any(feature = "exports", feature = "ledger-balances"))]
impl From<std::ops::RangeInclusive<bindings::Date>> for DateFilterInterval {
    fn from(range: std::ops::RangeInclusive<bindings::Date>) -> Self {
        Self {
            start: *range.start(),
            end: *range.end(),
        }
    }
}

#[cfg(any(feature = "exports", feature = "ledger-balances"))]
bindings::object! { DateFilterInterval {
    start: required "Start",
    end: required "End",
} }

/// A machine at the property that commands can be sent to.
#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Device {
    /// `Id`: id of [`Device`](entities::Device).
    pub id: bindings::Id<entities::Device>,
    /// `Type`: [`DeviceTypeEnum`].
    pub r#type: DeviceTypeEnum,
    /// `Name`: text.
    pub name: String,
    /// `Identifier`: text.
    pub identifier: Option<String>,
}

#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
bindings::object! { Device {
    id: required "Id",
    r#type: required "Type",
    name: required "Name",
    identifier: optional "Identifier",
} }

/// Says which profile of the property a user has.
#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnterpriseProfileData {
    /// `ProfileId`: id of [`Profile`](entities::Profile).
    pub profile_id: bindings::Id<entities::Profile>,
}

#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
bindings::object! { EnterpriseProfileData {
    profile_id: required "ProfileId",
} }

/// Data of a property's subscription, namely its tax identifier.
#[cfg(any(feature = "configuration", feature = "enterprises"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnterpriseSubscription {
    /// `TaxIdentifier`: text.
    pub tax_identifier: Option<String>,
}

#[cfg(any(feature = "configuration", feature = "enterprises"))]
bindings::object! { EnterpriseSubscription {
    tax_identifier: optional "TaxIdentifier",
} }

/// A sum of money with its taxes, and the same once more in older properties.
#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "payments",
        feature = "products",
        feature = "reservations"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtendedAmount {
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: String,
    /// `NetValue`: exact decimal number.
    pub net_value: Option<bindings::Decimal>,
    /// `GrossValue`: exact decimal number.
    pub gross_value: bindings::Decimal,
    /// `TaxValues`: list of [`TaxValue`].
    pub tax_values: Vec<TaxValue>,
    /// `Breakdown`: [`TaxBreakdown`].
    pub breakdown: Option<TaxBreakdown>,
    /// `Value`: exact decimal number.
    pub value: Option<bindings::Decimal>,
    /// `Net`: exact decimal number.
    pub net: Option<bindings::Decimal>,
    /// `Tax`: exact decimal number.
    pub tax: Option<bindings::Decimal>,
    /// `TaxRate`: exact decimal number.
    pub tax_rate: Option<bindings::Decimal>,
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "payments",
        feature = "products",
        feature = "reservations"
    )
)]
bindings::object! { ExtendedAmount {
    currency: required "Currency",
    net_value: optional "NetValue",
    gross_value: required "GrossValue",
    tax_values: required "TaxValues",
    breakdown: optional "Breakdown",
    value: optional "Value",
    net: optional "Net",
    tax: optional "Tax",
    tax_rate: optional "TaxRate",
} }

/// A sum to be charged or recorded, net or gross, with the codes of its taxes.
#[cfg(any(feature = "credit-cards", feature = "payments"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtendedAmountParameters {
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: String,
    /// `TaxCodes`: texts.
    pub tax_codes: Option<Vec<String>>,
    /// `NetValue`: exact decimal number.
    pub net_value: Option<bindings::Decimal>,
    /// `GrossValue`: exact decimal number.
    pub gross_value: Option<bindings::Decimal>,
}

#[cfg(any(feature = "credit-cards", feature = "payments"))]
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

#[cfg(any(feature = "credit-cards", feature = "payments"))]
bindings::object! { ExtendedAmountParameters {
    currency: required "Currency",
    tax_codes: optional "TaxCodes",
    net_value: optional "NetValue",
    gross_value: optional "GrossValue",
} }

/// An identity document in its older form, as it comes with customers.
#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocument {
    /// `Id`: id of [`IdentityDocument`](entities::IdentityDocument).
    pub id: Option<bindings::Id<entities::IdentityDocument>>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: Option<bindings::Id<entities::Customer>>,
    /// `Type`: [`IdentityDocumentTypeEnum`].
    pub r#type: Option<IdentityDocumentTypeEnum>,
    /// `Number`: text.
    pub number: Option<String>,
    /// `Expiration`: day.
    pub expiration: Option<bindings::Date>,
    /// `Issuance`: day.
    pub issuance: Option<bindings::Date>,
    /// `IssuingCountryCode`: text.
    pub issuing_country_code: Option<String>,
    /// `IssuingCountrySubdivisionCode`: text.
    pub issuing_country_subdivision_code: Option<String>,
    /// `IssuingCity`: text.
    pub issuing_city: Option<String>,
    /// `IdentityDocumentSupportNumber`: text.
    pub identity_document_support_number: Option<String>,
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
bindings::object! { IdentityDocument {
    id: optional "Id",
    customer_id: optional "CustomerId",
    r#type: optional "Type",
    number: optional "Number",
    expiration: optional "Expiration",
    issuance: optional "Issuance",
    issuing_country_code: optional "IssuingCountryCode",
    issuing_country_subdivision_code: optional "IssuingCountrySubdivisionCode",
    issuing_city: optional "IssuingCity",
    identity_document_support_number: optional "IdentityDocumentSupportNumber",
} }

/// Says which invoice settles the amount.
#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvoicePaymentData {
    /// `InvoiceId`: id of [`Bill`](entities::Bill).
    pub invoice_id: bindings::Id<entities::Bill>,
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
bindings::object! { InvoicePaymentData {
    invoice_id: required "InvoiceId",
} }

/// How many items to list at most, and the cursor to go on from.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Limitation {
    /// `Count`: whole number.
    pub count: i32,
    /// `Cursor`: where a page starts.
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

bindings::object! { Limitation {
    count: required "Count",
    cursor: optional "Cursor",
} }

/// A postal address on a profile, with its place on the map.
#[cfg(
    any(
        feature = "companies",
        feature = "companionships",
        feature = "configuration",
        feature = "customers",
        feature = "enterprises",
        feature = "reservations",
        feature = "vouchers"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OldAddress {
    /// `Id`: id of [`Address`](entities::Address).
    pub id: Option<bindings::Id<entities::Address>>,
    /// `Line1`: text.
    pub line1: Option<String>,
    /// `Line2`: text.
    pub line2: Option<String>,
    /// `City`: text.
    pub city: Option<String>,
    /// `PostalCode`: text.
    pub postal_code: Option<String>,
    /// `CountryCode`: text.
    pub country_code: Option<String>,
    /// `CountrySubdivisionCode`: text.
    pub country_subdivision_code: Option<String>,
    /// `Latitude`: exact decimal number.
    pub latitude: Option<bindings::Decimal>,
    /// `Longitude`: exact decimal number.
    pub longitude: Option<bindings::Decimal>,
}

#[cfg(
    any(
        feature = "companies",
        feature = "companionships",
        feature = "configuration",
        feature = "customers",
        feature = "enterprises",
        feature = "reservations",
        feature = "vouchers"
    )
)]
bindings::object! { OldAddress {
    id: optional "Id",
    line1: optional "Line1",
    line2: optional "Line2",
    city: optional "City",
    postal_code: optional "PostalCode",
    country_code: optional "CountryCode",
    country_subdivision_code: optional "CountrySubdivisionCode",
    latitude: optional "Latitude",
    longitude: optional "Longitude",
} }

/// What `Data` of `OrderItemOld` may be.
#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "reservations"
    )
)]
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

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "reservations"
    )
)]
impl bindings::Blank for OrderItemOldData {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "reservations"
    )
)]
impl bindings::Wire for OrderItemOldData {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = match object.tag() {
            Some("CancellationFee") if object.is_blank("Value") => Self::CancellationFee,
            Some("Rebate") if object.has("Value") => Self::Rebate(object.get("Value")?),
            Some("Deposit") if object.is_blank("Value") => Self::Deposit,
            Some("ExchangeRateDifference") if object.is_blank("Value") => {
                Self::ExchangeRateDifference
            }
            Some("CustomItem") if object.is_blank("Value") => Self::CustomItem,
            Some("Surcharge") if object.is_blank("Value") => Self::Surcharge,
            Some("SurchargeDiscount") if object.is_blank("Value") => {
                Self::SurchargeDiscount
            }
            Some("SpaceOrder") if object.is_blank("Value") => Self::SpaceOrder,
            Some("ProductOrder") if object.has("Value") => {
                Self::ProductOrder(object.get("Value")?)
            }
            Some("Other") if object.is_blank("Value") => Self::Other,
            Some("TaxCorrection") if object.is_blank("Value") => Self::TaxCorrection,
            Some("ResourceUpgradeFee") if object.is_blank("Value") => {
                Self::ResourceUpgradeFee
            }
            Some("InvoiceFee") if object.is_blank("Value") => Self::InvoiceFee,
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::CancellationFee => writer.tagged("CancellationFee", None),
            Self::Rebate(value) => writer.tagged("Rebate", Some(("Value", value))),
            Self::Deposit => writer.tagged("Deposit", None),
            Self::ExchangeRateDifference => writer.tagged("ExchangeRateDifference", None),
            Self::CustomItem => writer.tagged("CustomItem", None),
            Self::Surcharge => writer.tagged("Surcharge", None),
            Self::SurchargeDiscount => writer.tagged("SurchargeDiscount", None),
            Self::SpaceOrder => writer.tagged("SpaceOrder", None),
            Self::ProductOrder(value) => {
                writer.tagged("ProductOrder", Some(("Value", value)))
            }
            Self::Other => writer.tagged("Other", None),
            Self::TaxCorrection => writer.tagged("TaxCorrection", None),
            Self::ResourceUpgradeFee => writer.tagged("ResourceUpgradeFee", None),
            Self::InvoiceFee => writer.tagged("InvoiceFee", None),
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "reservations"
    )
)]
bindings::serde_by_wire!(OrderItemOldData);

/// Something consumed and charged to an account, such as a night or a product.
#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "reservations"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderItemOld {
    /// `Id`: id of [`OrderItem`](entities::OrderItem).
    pub id: bindings::Id<entities::OrderItem>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `OrderId`: id of [`ServiceOrder`](entities::ServiceOrder).
    pub order_id: bindings::Id<entities::ServiceOrder>,
    /// `BillId`: id of [`Bill`](entities::Bill).
    pub bill_id: Option<bindings::Id<entities::Bill>>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
    /// `UnitCount`: whole number.
    pub unit_count: Option<i32>,
    /// `UnitAmount`: [`Amount`].
    pub unit_amount: Option<Amount>,
    /// `Amount`: [`ExtendedAmount`].
    pub amount: ExtendedAmount,
    /// `OriginalAmount`: [`ExtendedAmount`].
    pub original_amount: Option<ExtendedAmount>,
    /// `RevenueType`: text.
    pub revenue_type: String,
    /// `CreatorProfileId`: id of [`Profile`](entities::Profile).
    pub creator_profile_id: Option<bindings::Id<entities::Profile>>,
    /// `UpdaterProfileId`: id of [`Profile`](entities::Profile).
    pub updater_profile_id: Option<bindings::Id<entities::Profile>>,
    /// `CreatedUtc`: instant.
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    pub updated_utc: Option<bindings::Timestamp>,
    /// `ConsumedUtc`: instant.
    pub consumed_utc: Option<bindings::Timestamp>,
    /// `CanceledUtc`: instant.
    pub canceled_utc: Option<bindings::Timestamp>,
    /// `ClosedUtc`: instant.
    pub closed_utc: Option<bindings::Timestamp>,
    /// `StartUtc`: instant.
    pub start_utc: Option<bindings::Timestamp>,
    /// `AccountingState`: text.
    pub accounting_state: String,
    /// `Data`: [`OrderItemOldData`].
    pub data: OrderItemOldData,
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "reservations"
    )
)]
bindings::object! { OrderItemOld {
    id: required "Id",
    account_id: required "AccountId",
    order_id: required "OrderId",
    bill_id: optional "BillId",
    accounting_category_id: optional "AccountingCategoryId",
    unit_count: optional "UnitCount",
    unit_amount: optional "UnitAmount",
    amount: required "Amount",
    original_amount: optional "OriginalAmount",
    revenue_type: required "RevenueType",
    creator_profile_id: optional "CreatorProfileId",
    updater_profile_id: optional "UpdaterProfileId",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    consumed_utc: optional "ConsumedUtc",
    canceled_utc: optional "CanceledUtc",
    closed_utc: optional "ClosedUtc",
    start_utc: optional "StartUtc",
    accounting_state: required "AccountingState",
    data: required "Data",
} }

/// A text kept on one reservation or product order, with its kind.
#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderNote {
    /// `Id`: id of [`ServiceOrderNote`](entities::ServiceOrderNote).
    pub id: Option<bindings::Id<entities::ServiceOrderNote>>,
    /// `OrderId`: id of [`ServiceOrder`](entities::ServiceOrder).
    pub order_id: Option<bindings::Id<entities::ServiceOrder>>,
    /// `Text`: text.
    pub text: Option<String>,
    /// `Type`: [`OrderNoteTypeEnum`].
    pub r#type: Option<OrderNoteTypeEnum>,
    /// `CreatedUtc`: instant.
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    pub updated_utc: Option<bindings::Timestamp>,
}

#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
bindings::object! { OrderNote {
    id: optional "Id",
    order_id: optional "OrderId",
    text: optional "Text",
    r#type: optional "Type",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

/// How many units are expected to be used by how many people.
#[cfg(
    any(
        feature = "availability-adjustments",
        feature = "availability-blocks",
        feature = "services"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaxCount {
    /// `PersonCount`: whole number.
    pub person_count: i32,
    /// `UnitCount`: whole number.
    pub unit_count: i32,
}

#[cfg(
    any(
        feature = "availability-adjustments",
        feature = "availability-blocks",
        feature = "services"
    )
)]
impl PaxCount {
    /// With all that is required, and nothing else set yet.
    pub fn new(person_count: i32, unit_count: i32) -> Self {
        Self { person_count, unit_count }
    }
}

#[cfg(
    any(
        feature = "availability-adjustments",
        feature = "availability-blocks",
        feature = "services"
    )
)]
bindings::object! { PaxCount {
    person_count: required "PersonCount",
    unit_count: required "UnitCount",
} }

/// Says which card paid.
#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentCardPaymentData {
    /// `PaymentCardId`: id of [`CreditCard`](entities::CreditCard).
    pub payment_card_id: Option<bindings::Id<entities::CreditCard>>,
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
bindings::object! { PaymentCardPaymentData {
    payment_card_id: optional "PaymentCardId",
} }

/// What `Data` of `PaymentItemOld` may be.
#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
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

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
impl bindings::Blank for PaymentItemOldData {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
impl bindings::Wire for PaymentItemOldData {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = match object.tag() {
            Some("CreditCard") if object.has("Value") => {
                Self::CreditCard(object.get("Value")?)
            }
            Some("Invoice") if object.has("Value") => Self::Invoice(object.get("Value")?),
            Some("Cash") if object.is_blank("Value") => Self::Cash,
            Some("Unspecified") if object.is_blank("Value") => Self::Unspecified,
            Some("BadDebts") if object.is_blank("Value") => Self::BadDebts,
            Some("WireTransfer") if object.is_blank("Value") => Self::WireTransfer,
            Some("ExchangeRateDifference") if object.is_blank("Value") => {
                Self::ExchangeRateDifference
            }
            Some("ExchangeRoundingDifference") if object.is_blank("Value") => {
                Self::ExchangeRoundingDifference
            }
            Some("BankCharges") if object.is_blank("Value") => Self::BankCharges,
            Some("Cheque") if object.is_blank("Value") => Self::Cheque,
            Some("Other") if object.is_blank("Value") => Self::Other,
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::CreditCard(value) => {
                writer.tagged("CreditCard", Some(("Value", value)))
            }
            Self::Invoice(value) => writer.tagged("Invoice", Some(("Value", value))),
            Self::Cash => writer.tagged("Cash", None),
            Self::Unspecified => writer.tagged("Unspecified", None),
            Self::BadDebts => writer.tagged("BadDebts", None),
            Self::WireTransfer => writer.tagged("WireTransfer", None),
            Self::ExchangeRateDifference => writer.tagged("ExchangeRateDifference", None),
            Self::ExchangeRoundingDifference => {
                writer.tagged("ExchangeRoundingDifference", None)
            }
            Self::BankCharges => writer.tagged("BankCharges", None),
            Self::Cheque => writer.tagged("Cheque", None),
            Self::Other => writer.tagged("Other", None),
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
bindings::serde_by_wire!(PaymentItemOldData);

/// A payment on an account, whatever its means.
#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentItemOld {
    /// `Id`: id of [`Payment`](entities::Payment).
    pub id: bindings::Id<entities::Payment>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `BillId`: id of [`Bill`](entities::Bill).
    pub bill_id: Option<bindings::Id<entities::Bill>>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
    /// `Amount`: [`ExtendedAmount`].
    pub amount: ExtendedAmount,
    /// `OriginalAmount`: [`ExtendedAmount`].
    ///
    /// `None` in answers from before the service sent it.
    pub original_amount: Option<ExtendedAmount>,
    /// `AmountDefault`: [`ExtendedAmount`].
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub amount_default: Option<ExtendedAmount>,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `SettlementId`: text.
    pub settlement_id: Option<String>,
    /// `ConsumedUtc`: instant.
    pub consumed_utc: bindings::Timestamp,
    /// `ClosedUtc`: instant.
    pub closed_utc: Option<bindings::Timestamp>,
    /// `AccountingState`: text.
    pub accounting_state: String,
    /// `State`: text.
    pub state: String,
    /// `Identifier`: text.
    pub identifier: Option<String>,
    /// `Data`: [`PaymentItemOldData`].
    pub data: PaymentItemOldData,
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
bindings::object! { PaymentItemOld {
    id: required "Id",
    account_id: required "AccountId",
    bill_id: optional "BillId",
    accounting_category_id: optional "AccountingCategoryId",
    amount: required "Amount",
    original_amount: optional "OriginalAmount",
    amount_default: optional "AmountDefault",
    notes: optional "Notes",
    settlement_id: optional "SettlementId",
    consumed_utc: required "ConsumedUtc",
    closed_utc: optional "ClosedUtc",
    accounting_state: required "AccountingState",
    state: required "State",
    identifier: optional "Identifier",
    data: required "Data",
} }

/// What `Pricing` of `Product` may be.
#[cfg(any(feature = "products", feature = "reservations"))]
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

#[cfg(any(feature = "products", feature = "reservations"))]
impl bindings::Blank for ProductPricingValue {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

#[cfg(any(feature = "products", feature = "reservations"))]
impl bindings::Wire for ProductPricingValue {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = match object.tag() {
            Some("Absolute") if object.has("Value") => {
                Self::Absolute(object.get("Value")?)
            }
            Some("Relative") if object.has("Value") => {
                Self::Relative(object.get("Value")?)
            }
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::Absolute(value) => writer.tagged("Absolute", Some(("Value", value))),
            Self::Relative(value) => writer.tagged("Relative", Some(("Value", value))),
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

#[cfg(any(feature = "products", feature = "reservations"))]
bindings::serde_by_wire!(ProductPricingValue);

/// Something sold with a service, with its price, the way it is charged and when it counts as consumed.
#[cfg(any(feature = "products", feature = "reservations"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// `Id`: id of [`Product`](entities::Product).
    pub id: bindings::Id<entities::Product>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `CategoryId`: id of [`ProductCategory`](entities::ProductCategory).
    pub category_id: Option<bindings::Id<entities::ProductCategory>>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `IsDefault`: yes or no.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub is_default: Option<bool>,
    /// `Name`: text.
    #[deprecated(note = "use `names`")]
    pub name: Option<String>,
    /// `Names`: by key, text.
    ///
    /// `None` in answers from before the service sent it.
    pub names: Option<std::collections::BTreeMap<String, String>>,
    /// `ExternalName`: text.
    #[deprecated(note = "use `external_names`")]
    pub external_name: Option<String>,
    /// `ExternalNames`: by key, text.
    ///
    /// `None` in answers from before the service sent it.
    pub external_names: Option<std::collections::BTreeMap<String, String>>,
    /// `ShortName`: text.
    #[deprecated(note = "use `short_names`")]
    pub short_name: Option<String>,
    /// `ShortNames`: by key, text.
    ///
    /// `None` in answers from before the service sent it.
    pub short_names: Option<std::collections::BTreeMap<String, String>>,
    /// `Description`: text.
    #[deprecated(note = "use `descriptions`")]
    pub description: Option<String>,
    /// `Descriptions`: by key, text.
    pub descriptions: Option<std::collections::BTreeMap<String, String>>,
    /// `Charging`: [`ProductChargingModeEnum`].
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub charging: Option<ProductChargingModeEnum>,
    /// `ChargingMode`: [`ProductChargingModeEnum`].
    pub charging_mode: ProductChargingModeEnum,
    /// `Posting`: [`ProductPostingEnum`].
    #[deprecated(note = "deprecated by the provider, who names no successor")]
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
    ///
    /// `None` in answers from before the service sent it.
    pub price: Option<ExtendedAmount>,
    /// `Pricing`: [`ProductPricingValue`].
    #[deprecated(note = "use `price`")]
    pub pricing: Option<ProductPricingValue>,
    /// `ImageIds`: ids of [`Image`](entities::Image).
    pub image_ids: Option<Vec<bindings::Id<entities::Image>>>,
    /// `Ordering`: whole number.
    pub ordering: Option<i32>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    pub external_identifier: Option<String>,
    /// `TaxExemptionReason`: [`TaxExemptionReasonTypeEnum`].
    pub tax_exemption_reason: Option<TaxExemptionReasonTypeEnum>,
    /// `TaxExemptionLegalReference`: text.
    pub tax_exemption_legal_reference: Option<String>,
    /// `CreatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub updated_utc: Option<bindings::Timestamp>,
    /// `ConsumptionMoment`: [`ProductConsumptionMomentEnum`].
    pub consumption_moment: Option<ProductConsumptionMomentEnum>,
}

#[cfg(any(feature = "products", feature = "reservations"))]
bindings::object! { Product {
    id: required "Id",
    service_id: required "ServiceId",
    category_id: optional "CategoryId",
    accounting_category_id: optional "AccountingCategoryId",
    is_active: required "IsActive",
    is_default: optional "IsDefault",
    name: optional "Name",
    names: optional "Names",
    external_name: optional "ExternalName",
    external_names: optional "ExternalNames",
    short_name: optional "ShortName",
    short_names: optional "ShortNames",
    description: optional "Description",
    descriptions: optional "Descriptions",
    charging: optional "Charging",
    charging_mode: required "ChargingMode",
    posting: optional "Posting",
    posting_mode: required "PostingMode",
    options: required "Options",
    promotions: required "Promotions",
    classifications: required "Classifications",
    price: optional "Price",
    pricing: optional "Pricing",
    image_ids: optional "ImageIds",
    ordering: optional "Ordering",
    external_identifier: optional "ExternalIdentifier",
    tax_exemption_reason: optional "TaxExemptionReason",
    tax_exemption_legal_reference: optional "TaxExemptionLegalReference",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    consumption_moment: optional "ConsumptionMoment",
} }

/// What a product is, such as food, a fee or city tax; several may be true.
#[cfg(any(feature = "products", feature = "reservations"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductClassifications {
    /// `Food`: yes or no.
    pub food: Option<bool>,
    /// `Beverage`: yes or no.
    pub beverage: Option<bool>,
    /// `Wellness`: yes or no.
    pub wellness: Option<bool>,
    /// `CityTax`: yes or no.
    pub city_tax: Option<bool>,
    /// `Fee`: yes or no.
    pub fee: Option<bool>,
}

#[cfg(any(feature = "products", feature = "reservations"))]
bindings::object! { ProductClassifications {
    food: optional "Food",
    beverage: optional "Beverage",
    wellness: optional "Wellness",
    city_tax: optional "CityTax",
    fee: optional "Fee",
} }

/// How a product appears on bills and offers.
#[cfg(any(feature = "products", feature = "reservations"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductOptions {
    /// `BillAsPackage`: yes or no.
    pub bill_as_package: bool,
    /// `ExcludePriceFromOffer`: yes or no.
    pub exclude_price_from_offer: Option<bool>,
}

#[cfg(any(feature = "products", feature = "reservations"))]
bindings::object! { ProductOptions {
    bill_as_package: required "BillAsPackage",
    exclude_price_from_offer: optional "ExcludePriceFromOffer",
} }

/// A product to order, how many of it, and optionally a price in place of the configured one.
#[cfg(any(feature = "orders", feature = "reservations"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductOrderAdditionData {
    /// `ProductId`: id of [`Product`](entities::Product).
    pub product_id: bindings::Id<entities::Product>,
    /// `Count`: whole number.
    pub count: Option<i32>,
    /// `UnitAmount`: [`AmountParameters`].
    pub unit_amount: Option<AmountParameters>,
    /// `StartUtc`: instant.
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
    pub end_utc: Option<bindings::Timestamp>,
    /// `ExternalIdentifier`: text.
    pub external_identifier: Option<String>,
}

#[cfg(any(feature = "orders", feature = "reservations"))]
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

#[cfg(any(feature = "orders", feature = "reservations"))]
bindings::object! { ProductOrderAdditionData {
    product_id: required "ProductId",
    count: optional "Count",
    unit_amount: optional "UnitAmount",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
    external_identifier: optional "ExternalIdentifier",
} }

/// Says which product, and for which age category, was consumed.
#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "reservations"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProductOrderItemData {
    /// `ProductId`: id of [`Product`](entities::Product).
    pub product_id: bindings::Id<entities::Product>,
    /// `AgeCategoryId`: id of [`AgeCategory`](entities::AgeCategory).
    pub age_category_id: Option<bindings::Id<entities::AgeCategory>>,
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "reservations"
    )
)]
bindings::object! { ProductOrderItemData {
    product_id: required "ProductId",
    age_category_id: optional "AgeCategoryId",
} }

/// Who created an entry or changed it last.
#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
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

#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
impl bindings::Blank for ProfileData {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
impl bindings::Wire for ProfileData {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = match object.tag() {
            Some("Personal") if object.is_bare() => Self::Personal,
            Some("Enterprise") if object.has("EnterpriseProfile") => {
                Self::Enterprise(object.get("EnterpriseProfile")?)
            }
            Some("Platform") if object.is_bare() => Self::Platform,
            Some("Static") if object.is_bare() => Self::Static,
            Some("Integration") if object.is_bare() => Self::Integration,
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::Personal => writer.tagged("Personal", None),
            Self::Enterprise(value) => {
                writer.tagged("Enterprise", Some(("EnterpriseProfile", value)))
            }
            Self::Platform => writer.tagged("Platform", None),
            Self::Static => writer.tagged("Static", None),
            Self::Integration => writer.tagged("Integration", None),
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
bindings::serde_by_wire!(ProfileData);

/// The moments around a stay at which something is offered to guests.
#[cfg(
    any(
        feature = "configuration",
        feature = "products",
        feature = "reservations",
        feature = "services"
    )
)]
#[derive(Clone, PartialEq)]
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
    ///
    /// `None` in answers from before the service sent it.
    pub during_check_out: Option<bool>,
}

#[cfg(
    any(
        feature = "configuration",
        feature = "products",
        feature = "reservations",
        feature = "services"
    )
)]
bindings::object! { Promotions {
    before_check_in: required "BeforeCheckIn",
    after_check_in: required "AfterCheckIn",
    during_stay: required "DuringStay",
    before_check_out: required "BeforeCheckOut",
    after_check_out: required "AfterCheckOut",
    during_check_out: optional "DuringCheckOut",
} }

/// A rate as old reservation listings carry it, with fewer properties.
#[cfg(
    any(
        feature = "availability-blocks",
        feature = "reservations",
        feature = "rules",
        feature = "vouchers"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateForExtent {
    /// `Id`: id of [`Rate`](entities::Rate).
    pub id: bindings::Id<entities::Rate>,
    /// `GroupId`: id of [`RateGroup`](entities::RateGroup).
    pub group_id: bindings::Id<entities::RateGroup>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: bindings::Id<entities::Service>,
    /// `BaseRateId`: id of [`Rate`](entities::Rate).
    pub base_rate_id: Option<bindings::Id<entities::Rate>>,
    /// `IsBaseRate`: yes or no.
    pub is_base_rate: Option<bool>,
    /// `BusinessSegmentId`: id of [`BusinessSegment`](entities::BusinessSegment).
    pub business_segment_id: Option<bindings::Id<entities::BusinessSegment>>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `IsEnabled`: yes or no.
    pub is_enabled: bool,
    /// `IsPublic`: yes or no.
    pub is_public: bool,
    /// `Type`: [`RateTypeEnum`].
    pub r#type: Option<RateTypeEnum>,
    /// `Name`: text.
    #[deprecated(note = "use `names`")]
    pub name: Option<String>,
    /// `Names`: by key, text.
    pub names: Option<std::collections::BTreeMap<String, String>>,
    /// `ShortName`: text.
    pub short_name: Option<String>,
    /// `UpdatedUtc`: instant.
    pub updated_utc: Option<bindings::Timestamp>,
    /// `ExternalNames`: by key, text.
    pub external_names: Option<std::collections::BTreeMap<String, String>>,
    /// `Description`: by key, text.
    pub description: Option<std::collections::BTreeMap<String, String>>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    pub external_identifier: Option<String>,
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "reservations",
        feature = "rules",
        feature = "vouchers"
    )
)]
bindings::object! { RateForExtent {
    id: required "Id",
    group_id: required "GroupId",
    service_id: required "ServiceId",
    base_rate_id: optional "BaseRateId",
    is_base_rate: optional "IsBaseRate",
    business_segment_id: optional "BusinessSegmentId",
    is_active: required "IsActive",
    is_enabled: required "IsEnabled",
    is_public: required "IsPublic",
    r#type: optional "Type",
    name: optional "Name",
    names: optional "Names",
    short_name: optional "ShortName",
    updated_utc: optional "UpdatedUtc",
    external_names: optional "ExternalNames",
    description: optional "Description",
    external_identifier: optional "ExternalIdentifier",
} }

/// The rate group in its older, shorter form.
#[cfg(any(feature = "rates", feature = "reservations", feature = "rules"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RateGroupOld {
    /// `Id`: id of [`RateGroup`](entities::RateGroup).
    pub id: Option<bindings::Id<entities::RateGroup>>,
    /// `ServiceId`: id of [`Service`](entities::Service).
    pub service_id: Option<bindings::Id<entities::Service>>,
    /// `IsActive`: yes or no.
    pub is_active: Option<bool>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    pub external_identifier: Option<String>,
}

#[cfg(any(feature = "rates", feature = "reservations", feature = "rules"))]
bindings::object! { RateGroupOld {
    id: optional "Id",
    service_id: optional "ServiceId",
    is_active: optional "IsActive",
    name: optional "Name",
    external_identifier: optional "ExternalIdentifier",
} }

/// Says which item a rebate takes back.
#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "reservations"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RebateOrderItemData {
    /// `RebatedItemId`: id of [`OrderItem`](entities::OrderItem).
    pub rebated_item_id: Option<bindings::Id<entities::OrderItem>>,
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "reservations"
    )
)]
bindings::object! { RebateOrderItemData {
    rebated_item_id: optional "RebatedItemId",
} }

/// The price of a product as a share of others; superseded.
#[cfg(any(feature = "products", feature = "reservations"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelativeProductPrice {
    /// `Multiplier`: exact decimal number.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub multiplier: Option<bindings::Decimal>,
    /// `Target`: text.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub target: Option<String>,
    /// `TaxRateCodes`: texts.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub tax_rate_codes: Option<Vec<String>>,
    /// `ProductIds`: ids of [`Product`](entities::Product).
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub product_ids: Option<Vec<bindings::Id<entities::Product>>>,
}

#[cfg(any(feature = "products", feature = "reservations"))]
bindings::object! { RelativeProductPrice {
    multiplier: optional "Multiplier",
    target: optional "Target",
    tax_rate_codes: optional "TaxRateCodes",
    product_ids: optional "ProductIds",
} }

/// The reservation group in its older, shorter form.
#[cfg(any(feature = "companionships", feature = "reservations"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationGroupOld {
    /// `Id`: id of [`ReservationGroup`](entities::ReservationGroup).
    pub id: Option<bindings::Id<entities::ReservationGroup>>,
    /// `Name`: text.
    pub name: Option<String>,
}

#[cfg(any(feature = "companionships", feature = "reservations"))]
bindings::object! { ReservationGroupOld {
    id: optional "Id",
    name: optional "Name",
} }

/// The reservation in its older form, with one pair of times instead of scheduled and actual ones.
#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
#[derive(Clone, PartialEq)]
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
    pub channel_number: Option<String>,
    /// `ChannelManagerNumber`: text.
    pub channel_manager_number: Option<String>,
    /// `ChannelManagerGroupNumber`: text.
    pub channel_manager_group_number: Option<String>,
    /// `ChannelManager`: text.
    pub channel_manager: Option<String>,
    /// `State`: [`ServiceOrderStateOld`].
    pub state: ServiceOrderStateOld,
    /// `Origin`: [`ReservationOldOrigin`].
    pub origin: ReservationOldOrigin,
    /// `OriginDetails`: text.
    pub origin_details: Option<String>,
    /// `Purpose`: [`ReservationPurpose`].
    pub purpose: Option<ReservationPurpose>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `CancelledUtc`: instant.
    pub cancelled_utc: Option<bindings::Timestamp>,
    /// `StartUtc`: instant.
    pub start_utc: bindings::Timestamp,
    /// `EndUtc`: instant.
    pub end_utc: bindings::Timestamp,
    /// `ReleasedUtc`: instant.
    pub released_utc: Option<bindings::Timestamp>,
    /// `RequestedCategoryId`: id of [`ResourceCategory`](entities::ResourceCategory).
    pub requested_category_id: bindings::Id<entities::ResourceCategory>,
    /// `AssignedSpaceId`: id of [`Resource`](entities::Resource).
    #[deprecated(note = "use `assigned_resource_id`")]
    pub assigned_space_id: Option<bindings::Id<entities::Resource>>,
    /// `AssignedSpaceLocked`: yes or no.
    #[deprecated(note = "use `assigned_resource_locked`")]
    pub assigned_space_locked: Option<bool>,
    /// `AssignedResourceId`: id of [`Resource`](entities::Resource).
    pub assigned_resource_id: Option<bindings::Id<entities::Resource>>,
    /// `AssignedResourceLocked`: yes or no.
    pub assigned_resource_locked: bool,
    /// `BusinessSegmentId`: id of [`BusinessSegment`](entities::BusinessSegment).
    pub business_segment_id: Option<bindings::Id<entities::BusinessSegment>>,
    /// `CompanyId`: id of [`Company`](entities::Company).
    pub company_id: Option<bindings::Id<entities::Company>>,
    /// `TravelAgencyId`: id of [`Company`](entities::Company).
    pub travel_agency_id: Option<bindings::Id<entities::Company>>,
    /// `AvailabilityBlockId`: id of [`AvailabilityBlock`](entities::AvailabilityBlock).
    pub availability_block_id: Option<bindings::Id<entities::AvailabilityBlock>>,
    /// `RateId`: id of [`Rate`](entities::Rate).
    pub rate_id: bindings::Id<entities::Rate>,
    /// `VoucherId`: id of [`Voucher`](entities::Voucher).
    pub voucher_id: Option<bindings::Id<entities::Voucher>>,
    /// `CreditCardId`: id of [`CreditCard`](entities::CreditCard).
    pub credit_card_id: Option<bindings::Id<entities::CreditCard>>,
    /// `CancellationReason`: [`CancellationReason`].
    pub cancellation_reason: Option<CancellationReason>,
    /// `AdultCount`: whole number.
    #[deprecated(note = "use `person_counts`")]
    pub adult_count: Option<i32>,
    /// `ChildCount`: whole number.
    #[deprecated(note = "use `person_counts`")]
    pub child_count: Option<i32>,
    /// `PersonCounts`: list of [`ReservationPersonCount`].
    pub person_counts: Option<Vec<ReservationPersonCount>>,
    /// `OwnerId`: id of [`Account`](entities::Account).
    pub owner_id: Option<bindings::Id<entities::Account>>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    #[deprecated(note = "use `owner_id`")]
    pub customer_id: bindings::Id<entities::Customer>,
    /// `BookerId`: id of [`Customer`](entities::Customer).
    pub booker_id: Option<bindings::Id<entities::Customer>>,
    /// `CompanionIds`: ids of [`Customer`](entities::Customer).
    #[deprecated(note = "use `Companionships::get_all`")]
    pub companion_ids: Option<Vec<bindings::Id<entities::Customer>>>,
    /// `ChannelManagerId`: text.
    #[deprecated(note = "use `channel_manager_number`")]
    pub channel_manager_id: Option<String>,
    /// `Options`: [`ReservationOptions`].
    pub options: Option<ReservationOptions>,
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
bindings::object! { ReservationOld {
    id: required "Id",
    service_id: required "ServiceId",
    group_id: required "GroupId",
    number: required "Number",
    channel_number: optional "ChannelNumber",
    channel_manager_number: optional "ChannelManagerNumber",
    channel_manager_group_number: optional "ChannelManagerGroupNumber",
    channel_manager: optional "ChannelManager",
    state: required "State",
    origin: required "Origin",
    origin_details: optional "OriginDetails",
    purpose: optional "Purpose",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
    cancelled_utc: optional "CancelledUtc",
    start_utc: required "StartUtc",
    end_utc: required "EndUtc",
    released_utc: optional "ReleasedUtc",
    requested_category_id: required "RequestedCategoryId",
    assigned_space_id: optional "AssignedSpaceId",
    assigned_space_locked: optional "AssignedSpaceLocked",
    assigned_resource_id: optional "AssignedResourceId",
    assigned_resource_locked: required "AssignedResourceLocked",
    business_segment_id: optional "BusinessSegmentId",
    company_id: optional "CompanyId",
    travel_agency_id: optional "TravelAgencyId",
    availability_block_id: optional "AvailabilityBlockId",
    rate_id: required "RateId",
    voucher_id: optional "VoucherId",
    credit_card_id: optional "CreditCardId",
    cancellation_reason: optional "CancellationReason",
    adult_count: optional "AdultCount",
    child_count: optional "ChildCount",
    person_counts: optional "PersonCounts",
    owner_id: optional "OwnerId",
    customer_id: required "CustomerId",
    booker_id: optional "BookerId",
    companion_ids: optional "CompanionIds",
    channel_manager_id: optional "ChannelManagerId",
    options: optional "Options",
} }

/// Which guests of a reservation have checked in.
#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationOptions {
    /// `OwnerCheckedIn`: yes or no.
    pub owner_checked_in: bool,
    /// `AllCompanionsCheckedIn`: yes or no.
    pub all_companions_checked_in: bool,
    /// `AnyCompanionCheckedIn`: yes or no.
    pub any_companion_checked_in: bool,
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
bindings::object! { ReservationOptions {
    owner_checked_in: required "OwnerCheckedIn",
    all_companions_checked_in: required "AllCompanionsCheckedIn",
    any_companion_checked_in: required "AnyCompanionCheckedIn",
} }

/// How many people of one age category come.
#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationPersonCount {
    /// `AgeCategoryId`: id of [`AgeCategory`](entities::AgeCategory).
    pub age_category_id: bindings::Id<entities::AgeCategory>,
    /// `Count`: whole number.
    pub count: i32,
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
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

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
bindings::object! { ReservationPersonCount {
    age_category_id: required "AgeCategoryId",
    count: required "Count",
} }

/// What `Data` of `Resource` may be.
#[cfg(any(feature = "reservations", feature = "resources"))]
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

#[cfg(any(feature = "reservations", feature = "resources"))]
impl bindings::Blank for ResourceData {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

#[cfg(any(feature = "reservations", feature = "resources"))]
impl bindings::Wire for ResourceData {
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

#[cfg(any(feature = "reservations", feature = "resources"))]
bindings::serde_by_wire!(ResourceData);

/// A room, bed, other thing or person that can be booked, with its housekeeping state.
#[cfg(any(feature = "reservations", feature = "resources"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// `Id`: id of [`Resource`](entities::Resource).
    pub id: bindings::Id<entities::Resource>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: bindings::Id<entities::Enterprise>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `ParentResourceId`: id of [`Resource`](entities::Resource).
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
    ///
    /// `None` in answers from before the service sent it.
    pub external_names: Option<std::collections::BTreeMap<String, String>>,
    /// `Directions`: by key, text.
    ///
    /// `None` in answers from before the service sent it.
    pub directions: Option<std::collections::BTreeMap<String, String>>,
}

#[cfg(any(feature = "reservations", feature = "resources"))]
bindings::object! { Resource {
    id: required "Id",
    enterprise_id: required "EnterpriseId",
    is_active: required "IsActive",
    parent_resource_id: optional "ParentResourceId",
    name: required "Name",
    state: required "State",
    descriptions: required "Descriptions",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
    data: required "Data",
    external_names: optional "ExternalNames",
    directions: optional "Directions",
} }

/// A PIN code or tag of a reservation, with its time of validity and the doors it opens.
#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessToken {
    /// `Id`: id of [`ResourceAccessToken`](entities::ResourceAccessToken).
    pub id: bindings::Id<entities::ResourceAccessToken>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    ///
    /// `None` in answers from before the service sent it.
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `ServiceOrderId`: id of [`Reservation`](entities::Reservation).
    pub service_order_id: bindings::Id<entities::Reservation>,
    /// `CompanionshipId`: id of [`Companionship`](entities::Companionship).
    pub companionship_id: Option<bindings::Id<entities::Companionship>>,
    /// `ResourceId`: id of [`Resource`](entities::Resource).
    pub resource_id: Option<bindings::Id<entities::Resource>>,
    /// `Type`: [`ResourceAccessTokenType`].
    pub r#type: ResourceAccessTokenType,
    /// `Value`: secret text, never printed.
    pub value: bindings::Secret,
    /// `SerialNumber`: text.
    pub serial_number: Option<String>,
    /// `ValidityStartUtc`: instant.
    pub validity_start_utc: bindings::Timestamp,
    /// `ValidityEndUtc`: instant.
    pub validity_end_utc: bindings::Timestamp,
    /// `Permissions`: [`ResourceAccessTokenPermissions`].
    pub permissions: ResourceAccessTokenPermissions,
    /// `CreatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub updated_utc: Option<bindings::Timestamp>,
    /// `IsActive`: yes or no.
    ///
    /// `None` in answers from before the service sent it.
    pub is_active: Option<bool>,
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
bindings::object! { ResourceAccessToken {
    id: required "Id",
    enterprise_id: optional "EnterpriseId",
    service_order_id: required "ServiceOrderId",
    companionship_id: optional "CompanionshipId",
    resource_id: optional "ResourceId",
    r#type: required "Type",
    value: required "Value",
    serial_number: optional "SerialNumber",
    validity_start_utc: required "ValidityStartUtc",
    validity_end_utc: required "ValidityEndUtc",
    permissions: required "Permissions",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    is_active: optional "IsActive",
} }

/// Which doors a token opens, from bed to building.
#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAccessTokenPermissions {
    /// `Bed`: yes or no.
    pub bed: Option<bool>,
    /// `Room`: yes or no.
    pub room: Option<bool>,
    /// `Floor`: yes or no.
    pub floor: Option<bool>,
    /// `Building`: yes or no.
    pub building: Option<bool>,
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
bindings::object! { ResourceAccessTokenPermissions {
    bed: optional "Bed",
    room: optional "Room",
    floor: optional "Floor",
    building: optional "Building",
} }

/// A kind of resource of one service, with its names, capacity and rank.
#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
#[derive(Clone, PartialEq)]
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
    pub external_identifier: Option<String>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
}

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
bindings::object! { ResourceCategory {
    id: required "Id",
    enterprise_id: required "EnterpriseId",
    service_id: required "ServiceId",
    is_active: required "IsActive",
    r#type: required "Type",
    classification: optional "Classification",
    names: required "Names",
    short_names: required "ShortNames",
    descriptions: required "Descriptions",
    ordering: required "Ordering",
    capacity: required "Capacity",
    extra_capacity: required "ExtraCapacity",
    external_identifier: optional "ExternalIdentifier",
    accounting_category_id: optional "AccountingCategoryId",
} }

/// The membership of one resource in one category.
#[cfg(
    any(
        feature = "reservations",
        feature = "resource-category-assignments",
        feature = "resources"
    )
)]
#[derive(Clone, PartialEq)]
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

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-category-assignments",
        feature = "resources"
    )
)]
bindings::object! { ResourceCategoryAssignment {
    id: required "Id",
    is_active: required "IsActive",
    resource_id: required "ResourceId",
    category_id: required "CategoryId",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
} }

/// The use of one image for one resource category, with its position.
#[cfg(any(feature = "resource-category-image-assignments", feature = "resources"))]
#[derive(Clone, PartialEq)]
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
    ///
    /// `None` in answers from before the service sent it.
    pub ordering: Option<i32>,
}

#[cfg(any(feature = "resource-category-image-assignments", feature = "resources"))]
bindings::object! { ResourceCategoryImageAssignment {
    id: required "Id",
    is_active: required "IsActive",
    category_id: required "CategoryId",
    image_id: required "ImageId",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
    ordering: optional "Ordering",
} }

/// A trait that resources of one service may have, with its names and classification.
#[cfg(any(feature = "resource-features", feature = "resources"))]
#[derive(Clone, PartialEq)]
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
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    pub updated_utc: Option<bindings::Timestamp>,
}

#[cfg(any(feature = "resource-features", feature = "resources"))]
bindings::object! { ResourceFeature {
    id: required "Id",
    service_id: required "ServiceId",
    is_active: required "IsActive",
    classification: required "Classification",
    names: required "Names",
    short_names: required "ShortNames",
    descriptions: required "Descriptions",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

/// The fact that one resource has one feature.
#[cfg(any(feature = "resource-feature-assignments", feature = "resources"))]
#[derive(Clone, PartialEq)]
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

#[cfg(any(feature = "resource-feature-assignments", feature = "resources"))]
bindings::object! { ResourceFeatureAssignment {
    id: required "Id",
    is_active: required "IsActive",
    resource_id: required "ResourceId",
    feature_id: required "FeatureId",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
} }

/// What `Data` of `Service` may be.
#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
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

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl bindings::Blank for ServiceData {
    const BLANK: Self = Self::Unrecognized(bindings::Blank::BLANK);
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
impl bindings::Wire for ServiceData {
    fn read(&mut self, reader: &mut bindings::Reader<'_>) -> bindings::ReadResult {
        let object = reader.choice()?;
        *self = match object.tag() {
            Some("Bookable") if object.has("Value") => {
                Self::Bookable(object.get("Value")?)
            }
            Some("Additional") if object.has("Value") => {
                Self::Additional(object.get("Value")?)
            }
            _ => Self::Unrecognized(object.into_unknown()?),
        };
        Ok(())
    }

    fn write(&self, writer: &mut bindings::Writer<'_>) {
        match self {
            Self::Bookable(value) => writer.tagged("Bookable", Some(("Value", value))),
            Self::Additional(value) => {
                writer.tagged("Additional", Some(("Value", value)))
            }
            Self::Unrecognized(object) => object.write(writer),
        }
    }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
bindings::serde_by_wire!(ServiceData);

/// Something that an enterprise sells, such as stays, parking or breakfast.
#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Service {
    /// `Id`: id of [`Service`](entities::Service).
    pub id: bindings::Id<entities::Service>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    ///
    /// `None` in answers from before the service sent it.
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `Name`: text.
    #[deprecated(note = "use `names`")]
    pub name: String,
    /// `Names`: by key, text.
    pub names: Option<std::collections::BTreeMap<String, String>>,
    /// `StartTime`: length of time.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub start_time: Option<bindings::Period>,
    /// `EndTime`: length of time.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub end_time: Option<bindings::Period>,
    /// `Options`: [`ServiceOptions`].
    ///
    /// `None` in answers from before the service sent it.
    pub options: Option<ServiceOptions>,
    /// `Promotions`: [`Promotions`].
    #[deprecated(note = "use `data`")]
    pub promotions: Option<Promotions>,
    /// `Type`: text.
    #[deprecated(note = "deprecated by the provider, who names no successor")]
    pub r#type: Option<String>,
    /// `Ordering`: whole number.
    pub ordering: Option<i32>,
    /// `Data`: [`ServiceData`].
    pub data: Option<ServiceData>,
    /// `ExternalIdentifier`: text, at most 255 characters.
    pub external_identifier: Option<String>,
    /// `CreatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub updated_utc: Option<bindings::Timestamp>,
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
bindings::object! { Service {
    id: required "Id",
    enterprise_id: optional "EnterpriseId",
    is_active: required "IsActive",
    name: required "Name",
    names: optional "Names",
    start_time: optional "StartTime",
    end_time: optional "EndTime",
    options: optional "Options",
    promotions: optional "Promotions",
    r#type: optional "Type",
    ordering: optional "Ordering",
    data: optional "Data",
    external_identifier: optional "ExternalIdentifier",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

/// How the products of a service appear on bills.
#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOptions {
    /// `BillAsPackage`: yes or no.
    pub bill_as_package: bool,
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
bindings::object! { ServiceOptions {
    bill_as_package: required "BillAsPackage",
} }

/// Which guests of an order have checked in, and whether through this API.
#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
#[derive(Clone, PartialEq)]
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

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
bindings::object! { ServiceOrderOptions {
    owner_checked_in: required "OwnerCheckedIn",
    all_companions_checked_in: required "AllCompanionsCheckedIn",
    any_companion_checked_in: required "AnyCompanionCheckedIn",
    connector_check_in: required "ConnectorCheckIn",
} }

/// Where a space lies in the building.
#[cfg(any(feature = "reservations", feature = "resources"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SpaceData {
    /// `FloorNumber`: text.
    pub floor_number: String,
    /// `LocationNotes`: text.
    pub location_notes: Option<String>,
}

#[cfg(any(feature = "reservations", feature = "resources"))]
bindings::object! { SpaceData {
    floor_number: required "FloorNumber",
    location_notes: optional "LocationNotes",
} }

/// An amount split up by tax rate.
#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "ledger-balances",
        feature = "order-items",
        feature = "outlet-items",
        feature = "payment-requests",
        feature = "payments",
        feature = "preauthorizations",
        feature = "products",
        feature = "rates",
        feature = "reservations"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaxBreakdown {
    /// `Items`: list of [`TaxBreakdownItem`].
    pub items: Vec<TaxBreakdownItem>,
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "ledger-balances",
        feature = "order-items",
        feature = "outlet-items",
        feature = "payment-requests",
        feature = "payments",
        feature = "preauthorizations",
        feature = "products",
        feature = "rates",
        feature = "reservations"
    )
)]
bindings::object! { TaxBreakdown {
    items: required "Items",
} }

/// The part of an amount under one tax rate, and its tax.
#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "ledger-balances",
        feature = "order-items",
        feature = "outlet-items",
        feature = "payment-requests",
        feature = "payments",
        feature = "preauthorizations",
        feature = "products",
        feature = "rates",
        feature = "reservations"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaxBreakdownItem {
    /// `TaxRateCode`: text.
    pub tax_rate_code: Option<String>,
    /// `NetValue`: exact decimal number.
    pub net_value: bindings::Decimal,
    /// `TaxValue`: exact decimal number.
    pub tax_value: bindings::Decimal,
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "ledger-balances",
        feature = "order-items",
        feature = "outlet-items",
        feature = "payment-requests",
        feature = "payments",
        feature = "preauthorizations",
        feature = "products",
        feature = "rates",
        feature = "reservations"
    )
)]
bindings::object! { TaxBreakdownItem {
    tax_rate_code: optional "TaxRateCode",
    net_value: required "NetValue",
    tax_value: required "TaxValue",
} }

/// How much of one tax an amount contains.
#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "ledger-balances",
        feature = "order-items",
        feature = "outlet-items",
        feature = "payment-requests",
        feature = "payments",
        feature = "preauthorizations",
        feature = "products",
        feature = "rates",
        feature = "reservations"
    )
)]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaxValue {
    /// `Code`: text.
    pub code: Option<String>,
    /// `Value`: exact decimal number.
    pub value: Option<bindings::Decimal>,
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "ledger-balances",
        feature = "order-items",
        feature = "outlet-items",
        feature = "payment-requests",
        feature = "payments",
        feature = "preauthorizations",
        feature = "products",
        feature = "rates",
        feature = "reservations"
    )
)]
bindings::object! { TaxValue {
    code: optional "Code",
    value: optional "Value",
} }

/// From `StartUtc`, included, to `EndUtc`, excluded; equal ends mean exactly that instant.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TimeFilterInterval {
    /// `StartUtc`: instant.
    pub start_utc: Option<bindings::Timestamp>,
    /// `EndUtc`: instant.
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

bindings::object! { TimeFilterInterval {
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
} }

/// A text that opens a voucher's rates to customers, perhaps only within a period.
#[cfg(any(feature = "voucher-codes", feature = "vouchers"))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherCode {
    /// `Id`: id of [`VoucherCode`](entities::VoucherCode).
    ///
    /// `None` in answers from before the service sent it.
    pub id: Option<bindings::Id<entities::VoucherCode>>,
    /// `VoucherId`: id of [`Voucher`](entities::Voucher).
    pub voucher_id: bindings::Id<entities::Voucher>,
    /// `Value`: text.
    pub value: Option<String>,
    /// `ValidityStartUtc`: instant.
    pub validity_start_utc: Option<bindings::Timestamp>,
    /// `ValidityEndUtc`: instant.
    pub validity_end_utc: Option<bindings::Timestamp>,
    /// `CreatedUtc`: instant.
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    pub updated_utc: Option<bindings::Timestamp>,
    /// `ActivityState`: [`ActivityStateEnum`].
    #[deprecated(note = "use `is_active`")]
    pub activity_state: ActivityStateEnum,
    /// `IsActive`: yes or no.
    pub is_active: Option<bool>,
}

#[cfg(any(feature = "voucher-codes", feature = "vouchers"))]
bindings::object! { VoucherCode {
    id: optional "Id",
    voucher_id: required "VoucherId",
    value: optional "Value",
    validity_start_utc: optional "ValidityStartUtc",
    validity_end_utc: optional "ValidityEndUtc",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    activity_state: required "ActivityState",
    is_active: optional "IsActive",
} }

/// Whether an account is a customer or a company.
#[cfg(any(feature = "addresses", feature = "payments", feature = "reservations"))]
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

#[cfg(any(feature = "addresses", feature = "payments", feature = "reservations"))]
bindings::open_enum! { AccountType {
    Company: "Company",
    Customer: "Customer",
} }

/// Whether an account is a customer or a company.
#[cfg(
    any(
        feature = "account-notes",
        feature = "accounts",
        feature = "bills",
        feature = "commands",
        feature = "fiscal-machine-commands",
        feature = "order-items",
        feature = "product-service-orders"
    )
)]
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

#[cfg(
    any(
        feature = "account-notes",
        feature = "accounts",
        feature = "bills",
        feature = "commands",
        feature = "fiscal-machine-commands",
        feature = "order-items",
        feature = "product-service-orders"
    )
)]
bindings::open_enum! { AccountTypeEnum {
    Company: "Company",
    Customer: "Customer",
} }

/// Accounting states by which items and payments are filtered.
#[cfg(any(feature = "accounting-items", feature = "payments", feature = "reservations"))]
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

#[cfg(any(feature = "accounting-items", feature = "payments", feature = "reservations"))]
bindings::open_enum! { AccountingState {
    Open: "Open",
    Closed: "Closed",
    Inactive: "Inactive",
    Canceled: "Canceled",
} }

/// Whether an item is open, closed on a bill, canceled, or doesn't count for now.
#[cfg(any(feature = "order-items", feature = "payments"))]
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

#[cfg(any(feature = "order-items", feature = "payments"))]
bindings::open_enum! { AccountingStateEnum {
    Open: "Open",
    Closed: "Closed",
    Inactive: "Inactive",
    Canceled: "Canceled",
} }

/// Whether active or deleted entries are asked for.
#[cfg(any(feature = "availability-adjustments", feature = "service-overbooking-limits"))]
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

#[cfg(any(feature = "availability-adjustments", feature = "service-overbooking-limits"))]
bindings::open_enum! { ActivityState {
    Deleted: "Deleted",
    Active: "Active",
} }

/// Whether an entry is active or deleted.
#[cfg(
    any(
        feature = "availability-adjustments",
        feature = "availability-blocks",
        feature = "voucher-codes",
        feature = "vouchers"
    )
)]
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

#[cfg(
    any(
        feature = "availability-adjustments",
        feature = "availability-blocks",
        feature = "voucher-codes",
        feature = "vouchers"
    )
)]
bindings::open_enum! { ActivityStateEnum {
    Deleted: "Deleted",
    Active: "Active",
} }

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

bindings::open_enum! { ActivityStates {
    Deleted: "Deleted",
    Active: "Active",
} }

/// Whether a bill is a regular one or corrects another.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
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

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
bindings::open_enum! { BillCorrectionStateEnum {
    Bill: "Bill",
    CorrectiveBill: "CorrectiveBill",
} }

/// In what way a bill corrects another, such as by a credit note.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
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

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
bindings::open_enum! { BillCorrectionTypeEnum {
    Cancellation: "Cancellation",
    Edit: "Edit",
    CreditNote: "CreditNote",
    Reinstatement: "Reinstatement",
    ReceivablePaymentsBalance: "ReceivablePaymentsBalance",
} }

/// Whether a bill still takes items or is closed.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
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

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
bindings::open_enum! { BillState {
    Open: "Open",
    Closed: "Closed",
} }

/// Whether a bill was closed fully paid, as a receipt, or still to be paid, as an invoice.
#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
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

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
bindings::open_enum! { BillType {
    Receipt: "Receipt",
    Invoice: "Invoice",
} }

/// Why a reservation was cancelled.
#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
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

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
bindings::open_enum! { CancellationReason {
    Other: "Other",
    ConfirmationMissed: "ConfirmationMissed",
    BookedElsewhere: "BookedElsewhere",
    ForceMajeure: "ForceMajeure",
    GuestComplaint: "GuestComplaint",
    NoShow: "NoShow",
    PriceTooHigh: "PriceTooHigh",
    ServiceNotAvailable: "ServiceNotAvailable",
    InputError: "InputError",
    InvalidPayment: "InvalidPayment",
    TravelAgency: "TravelAgency",
    RequestedByGuest: "RequestedByGuest",
    Update: "Update",
    BookingAbandoned: "BookingAbandoned",
    RequestedByBooker: "RequestedByBooker",
} }

/// The brand of a card.
#[cfg(any(feature = "configuration", feature = "credit-cards"))]
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

#[cfg(any(feature = "configuration", feature = "credit-cards"))]
bindings::open_enum! { CreditCardType {
    MasterCard: "MasterCard",
    Visa: "Visa",
    Amex: "Amex",
    Discover: "Discover",
    DinersClub: "DinersClub",
    Jcb: "Jcb",
    Maestro: "Maestro",
    UnionPay: "UnionPay",
    VPay: "VPay",
    RuPay: "RuPay",
    Dankort: "Dankort",
    Mir: "Mir",
    Verve: "Verve",
    Troy: "Troy",
    PostFinance: "PostFinance",
    Giro: "Giro",
    Bancomat: "Bancomat",
    Bc: "Bc",
    CarteBleue: "CarteBleue",
    Eftpos: "Eftpos",
    Eps: "Eps",
    Interac: "Interac",
    Isracard: "Isracard",
    Meps: "Meps",
    Nets: "Nets",
    Bancontact: "Bancontact",
} }

/// Whether a company can book, must pay first, or is left to the property to judge.
#[cfg(
    any(
        feature = "accounts",
        feature = "companies",
        feature = "reservations",
        feature = "vouchers"
    )
)]
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

#[cfg(
    any(
        feature = "accounts",
        feature = "companies",
        feature = "reservations",
        feature = "vouchers"
    )
)]
bindings::open_enum! { CreditRatingBasicEnum {
    CreditOk: "CreditOk",
    PaymentRequiredUpfront: "PaymentRequiredUpfront",
    LocalDecisionRequired: "LocalDecisionRequired",
} }

/// What sort of guest a customer is, such as returning, important or problematic.
#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
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

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
bindings::open_enum! { CustomerClassificationEnum {
    PaymasterAccount: "PaymasterAccount",
    Blacklist: "Blacklist",
    Media: "Media",
    LoyaltyProgram: "LoyaltyProgram",
    PreviousComplaint: "PreviousComplaint",
    Returning: "Returning",
    Staff: "Staff",
    FriendOrFamily: "FriendOrFamily",
    TopManagement: "TopManagement",
    Important: "Important",
    VeryImportant: "VeryImportant",
    Problematic: "Problematic",
    Cashlist: "Cashlist",
    DisabledPerson: "DisabledPerson",
    Military: "Military",
    Airline: "Airline",
    HealthCompliant: "HealthCompliant",
    InRoom: "InRoom",
    WaitingForRoom: "WaitingForRoom",
    Student: "Student",
    Blocklist: "Blocklist",
} }

/// What a customer has agreed or objected to, such as marketing e-mails.
#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
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

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
bindings::open_enum! { CustomerOptionsEnum {
    None: "None",
    SendMarketingEmails: "SendMarketingEmails",
    Invoiceable: "Invoiceable",
    BillAddressObjection: "BillAddressObjection",
    SendMarketingPostalMail: "SendMarketingPostalMail",
    SendPartnerMarketingEmails: "SendPartnerMarketingEmails",
    SendPartnerMarketingPostalMail: "SendPartnerMarketingPostalMail",
    WithdrawCardConsent: "WithdrawCardConsent",
    GuestPhotoConsent: "GuestPhotoConsent",
    IdPhotosConsent: "IdPhotosConsent",
} }

/// How far a command to a device has come.
#[cfg(any(feature = "commands", feature = "fiscal-machine-commands"))]
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

#[cfg(any(feature = "commands", feature = "fiscal-machine-commands"))]
bindings::open_enum! { DeviceCommandStateEnum {
    Pending: "Pending",
    Received: "Received",
    Processing: "Processing",
    Processed: "Processed",
    Cancelled: "Cancelled",
    Error: "Error",
} }

/// Kinds of devices that take commands.
#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
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

#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
bindings::open_enum! { DeviceTypeEnum {
    Printer: "Printer",
    PaymentTerminal: "PaymentTerminal",
    KeyCutter: "KeyCutter",
    FiscalMachine: "FiscalMachine",
    PassportScanner: "PassportScanner",
} }

/// By what means a payment outside Mews was made.
#[cfg(any(feature = "configuration", feature = "payments"))]
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

#[cfg(any(feature = "configuration", feature = "payments"))]
bindings::open_enum! { ExternalPaymentTypeEnum {
    Unspecified: "Unspecified",
    BadDebts: "BadDebts",
    Bacs: "Bacs",
    WireTransfer: "WireTransfer",
    Invoice: "Invoice",
    ExchangeRateDifference: "ExchangeRateDifference",
    Complimentary: "Complimentary",
    Reseller: "Reseller",
    ExchangeRoundingDifference: "ExchangeRoundingDifference",
    Barter: "Barter",
    Commission: "Commission",
    BankCharges: "BankCharges",
    CrossSettlement: "CrossSettlement",
    Cash: "Cash",
    CreditCard: "CreditCard",
    Prepayment: "Prepayment",
    Cheque: "Cheque",
    Bancontact: "Bancontact",
    IDeal: "IDeal",
    PayPal: "PayPal",
    GiftCard: "GiftCard",
    LoyaltyPoints: "LoyaltyPoints",
    ChequeVacances: "ChequeVacances",
    OnlinePayment: "OnlinePayment",
    CardCheck: "CardCheck",
    PaymentHubRedirection: "PaymentHubRedirection",
    Voucher: "Voucher",
    MasterCard: "MasterCard",
    Visa: "Visa",
    Amex: "Amex",
    Discover: "Discover",
    DinersClub: "DinersClub",
    Jcb: "Jcb",
    UnionPay: "UnionPay",
    Twint: "Twint",
    Reka: "Reka",
    LoyaltyCard: "LoyaltyCard",
    PosDiningAndSpaReward: "PosDiningAndSpaReward",
    DirectDebit: "DirectDebit",
    DepositCheck: "DepositCheck",
    DepositCash: "DepositCash",
    DepositCreditCard: "DepositCreditCard",
    DepositWireTransfer: "DepositWireTransfer",
} }

/// Kinds of documents by which customers identify themselves.
#[cfg(
    any(
        feature = "companionships",
        feature = "customers",
        feature = "identity-documents",
        feature = "reservations"
    )
)]
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

#[cfg(
    any(
        feature = "companionships",
        feature = "customers",
        feature = "identity-documents",
        feature = "reservations"
    )
)]
bindings::open_enum! { IdentityDocumentTypeEnum {
    IdentityCard: "IdentityCard",
    Passport: "Passport",
    Visa: "Visa",
    DriversLicense: "DriversLicense",
} }

/// Whether a note is general, from a channel manager, or a special request.
#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
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

#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
bindings::open_enum! { OrderNoteTypeEnum {
    General: "General",
    ChannelManager: "ChannelManager",
    SpecialRequest: "SpecialRequest",
} }

/// Whether an item of an outlet is revenue, a payment, or neither.
#[cfg(any(feature = "outlet-bills", feature = "outlet-items"))]
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

#[cfg(any(feature = "outlet-bills", feature = "outlet-items"))]
bindings::open_enum! { OutletItemType {
    Revenue: "Revenue",
    NonRevenue: "NonRevenue",
    Payment: "Payment",
} }

/// Whether a property shows prices with or without tax.
#[cfg(any(feature = "configuration", feature = "enterprises"))]
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

#[cfg(any(feature = "configuration", feature = "enterprises"))]
bindings::open_enum! { PricingModeEnum {
    Gross: "Gross",
    Net: "Net",
} }

/// Whether a product is charged once or multiplied by persons, time units or both.
#[cfg(any(feature = "products", feature = "reservations"))]
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

#[cfg(any(feature = "products", feature = "reservations"))]
bindings::open_enum! { ProductChargingModeEnum {
    Once: "Once",
    PerTimeUnit: "PerTimeUnit",
    PerPersonPerTimeUnit: "PerPersonPerTimeUnit",
    PerPerson: "PerPerson",
} }

/// When an ordered product counts as consumed.
#[cfg(any(feature = "products", feature = "reservations"))]
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

#[cfg(any(feature = "products", feature = "reservations"))]
bindings::open_enum! { ProductConsumptionMomentEnum {
    ServiceOrderEnd: "ServiceOrderEnd",
    ServiceOrderStart: "ServiceOrderStart",
    PostingTimeUnit: "PostingTimeUnit",
    NextTimeUnit: "NextTimeUnit",
} }

/// Whether a product is posted once or daily, in the older form.
#[cfg(any(feature = "products", feature = "reservations"))]
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

#[cfg(any(feature = "products", feature = "reservations"))]
bindings::open_enum! { ProductPostingEnum {
    Once: "Once",
    Daily: "Daily",
} }

/// Whether a product is posted once or for every time unit.
#[cfg(any(feature = "products", feature = "reservations"))]
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

#[cfg(any(feature = "products", feature = "reservations"))]
bindings::open_enum! { ProductPostingModeEnum {
    Once: "Once",
    PerTimeUnit: "PerTimeUnit",
} }

/// Whether a rate is public, private or made for an availability block.
#[cfg(
    any(
        feature = "availability-blocks",
        feature = "rates",
        feature = "reservations",
        feature = "rules",
        feature = "vouchers"
    )
)]
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

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "rates",
        feature = "reservations",
        feature = "rules",
        feature = "vouchers"
    )
)]
bindings::open_enum! { RateTypeEnum {
    Public: "Public",
    Private: "Private",
    AvailabilityBlock: "AvailabilityBlock",
} }

/// Where a reservation came from, and how it reached the staff if they made it.
#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
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

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
bindings::open_enum! { ReservationOldOrigin {
    Distributor: "Distributor",
    ChannelManager: "ChannelManager",
    Import: "Import",
    Connector: "Connector",
    Navigator: "Navigator",
    CommanderInPerson: "CommanderInPerson",
    CommanderChannel: "CommanderChannel",
    CommanderPhone: "CommanderPhone",
    CommanderEmail: "CommanderEmail",
    CommanderWebsite: "CommanderWebsite",
    CommanderMessage: "CommanderMessage",
    CommanderCallCenter: "CommanderCallCenter",
    CommanderRoomingList: "CommanderRoomingList",
} }

/// Why a guest travels, in the older form.
#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
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

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
bindings::open_enum! { ReservationPurpose {
    Leisure: "Leisure",
    Business: "Business",
    Student: "Student",
} }

/// Why guests travel.
#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
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

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
bindings::open_enum! { ReservationPurposeEnum {
    Leisure: "Leisure",
    Business: "Business",
    Student: "Student",
} }

/// Whether a token is a PIN code or an RFID tag.
#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
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

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
bindings::open_enum! { ResourceAccessTokenType {
    PinCode: "PinCode",
    RfidTag: "RfidTag",
} }

/// What the resources of a category are, such as rooms, tents or desks.
#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
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

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
bindings::open_enum! { ResourceCategoryType {
    Room: "Room",
    Bed: "Bed",
    Dorm: "Dorm",
    Apartment: "Apartment",
    Suite: "Suite",
    Villa: "Villa",
    Site: "Site",
    Office: "Office",
    MeetingRoom: "MeetingRoom",
    ParkingSpot: "ParkingSpot",
    Desk: "Desk",
    TeamArea: "TeamArea",
    Membership: "Membership",
    Tent: "Tent",
    CaravanOrRV: "CaravanOrRV",
    UnequippedCampsite: "UnequippedCampsite",
    Bike: "Bike",
    ExtraBed: "ExtraBed",
    Cot: "Cot",
    Crib: "Crib",
    ConferenceRoom: "ConferenceRoom",
    Rooftop: "Rooftop",
    Garden: "Garden",
    Restaurant: "Restaurant",
    Amphitheater: "Amphitheater",
    PrivateSpaces: "PrivateSpaces",
} }

/// Kinds of resources, such as rooms, tents or desks.
#[cfg(any(feature = "resource-categories", feature = "restrictions"))]
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

#[cfg(any(feature = "resource-categories", feature = "restrictions"))]
bindings::open_enum! { ResourceCategoryTypeEnum {
    Room: "Room",
    Bed: "Bed",
    Dorm: "Dorm",
    Apartment: "Apartment",
    Suite: "Suite",
    Villa: "Villa",
    Site: "Site",
    Office: "Office",
    MeetingRoom: "MeetingRoom",
    ParkingSpot: "ParkingSpot",
    Desk: "Desk",
    TeamArea: "TeamArea",
    Membership: "Membership",
    Tent: "Tent",
    CaravanOrRV: "CaravanOrRV",
    UnequippedCampsite: "UnequippedCampsite",
    Bike: "Bike",
    ExtraBed: "ExtraBed",
    Cot: "Cot",
    Crib: "Crib",
    ConferenceRoom: "ConferenceRoom",
    Rooftop: "Rooftop",
    Garden: "Garden",
    Restaurant: "Restaurant",
    Amphitheater: "Amphitheater",
    PrivateSpaces: "PrivateSpaces",
} }

/// Which common class of rooms or apartments a category belongs to.
#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
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

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
bindings::open_enum! { ResourceClassification {
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

/// Common features of resources, such as sea view or a balcony.
#[cfg(
    any(
        feature = "companionships",
        feature = "customers",
        feature = "reservations",
        feature = "resource-features",
        feature = "resources"
    )
)]
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

#[cfg(
    any(
        feature = "companionships",
        feature = "customers",
        feature = "reservations",
        feature = "resource-features",
        feature = "resources"
    )
)]
bindings::open_enum! { ResourceFeatureClassification {
    SeaView: "SeaView",
    RiverView: "RiverView",
    OceanView: "OceanView",
    TwinBeds: "TwinBeds",
    DoubleBed: "DoubleBed",
    RollawayBed: "RollawayBed",
    UpperBed: "UpperBed",
    LowerBed: "LowerBed",
    Balcony: "Balcony",
    AccessibleBathroom: "AccessibleBathroom",
    AccessibleRoom: "AccessibleRoom",
    ElevatorAccess: "ElevatorAccess",
    HighFloor: "HighFloor",
    Kitchenette: "Kitchenette",
    AirConditioning: "AirConditioning",
    PrivateJacuzzi: "PrivateJacuzzi",
    PrivateSauna: "PrivateSauna",
    EnsuiteRoom: "EnsuiteRoom",
    PrivateBathroom: "PrivateBathroom",
    SharedBathroom: "SharedBathroom",
} }

/// Whether a resource is dirty, clean, inspected or not to be used.
#[cfg(any(feature = "reservations", feature = "resources"))]
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

#[cfg(any(feature = "reservations", feature = "resources"))]
bindings::open_enum! { ResourceState {
    Dirty: "Dirty",
    Clean: "Clean",
    Inspected: "Inspected",
    OutOfService: "OutOfService",
    OutOfOrder: "OutOfOrder",
} }

/// Why a reservation or an availability block was cancelled.
#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
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

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
bindings::open_enum! { ServiceOrderCancellationReasonEnum {
    Other: "Other",
    ConfirmationMissed: "ConfirmationMissed",
    BookedElsewhere: "BookedElsewhere",
    ForceMajeure: "ForceMajeure",
    GuestComplaint: "GuestComplaint",
    NoShow: "NoShow",
    PriceTooHigh: "PriceTooHigh",
    ServiceNotAvailable: "ServiceNotAvailable",
    InputError: "InputError",
    InvalidPayment: "InvalidPayment",
    TravelAgency: "TravelAgency",
    RequestedByGuest: "RequestedByGuest",
    Update: "Update",
    BookingAbandoned: "BookingAbandoned",
    RequestedByBooker: "RequestedByBooker",
} }

/// How an order made by the staff reached them, such as by phone.
#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
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

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
bindings::open_enum! { ServiceOrderCommanderOriginEnum {
    InPerson: "InPerson",
    Channel: "Channel",
    Phone: "Phone",
    Email: "Email",
    Website: "Website",
    Message: "Message",
    CallCenter: "CallCenter",
    RoomingList: "RoomingList",
} }

/// Which part of Mews or which other system an order came from.
#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
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

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
bindings::open_enum! { ServiceOrderOriginEnum {
    Distributor: "Distributor",
    ChannelManager: "ChannelManager",
    Commander: "Commander",
    Import: "Import",
    Connector: "Connector",
    Navigator: "Navigator",
} }

/// How far an order has come, from inquiry to check-out or cancellation.
#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
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

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
bindings::open_enum! { ServiceOrderStateEnum {
    Inquired: "Inquired",
    Confirmed: "Confirmed",
    Started: "Started",
    Processed: "Processed",
    Canceled: "Canceled",
    Optional: "Optional",
    Requested: "Requested",
} }

/// How far a reservation has come; the first state is spelt `Enquired` here.
#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
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

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
bindings::open_enum! { ServiceOrderStateOld {
    Enquired: "Enquired",
    Confirmed: "Confirmed",
    Started: "Started",
    Processed: "Processed",
    Canceled: "Canceled",
    Optional: "Optional",
    Requested: "Requested",
} }

/// The sex of a customer.
#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
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

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
bindings::open_enum! { SexEnum {
    Male: "Male",
    Female: "Female",
} }

/// Why no tax is due, by Italian, Polish and German codes.
#[cfg(
    any(
        feature = "order-items",
        feature = "products",
        feature = "rates",
        feature = "reservations"
    )
)]
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

#[cfg(
    any(
        feature = "order-items",
        feature = "products",
        feature = "rates",
        feature = "reservations"
    )
)]
bindings::open_enum! { TaxExemptionReasonTypeEnum {
    Unknown: "Unknown",
    ItN1: "IT_N1",
    ItN21: "IT_N2_1",
    ItN22: "IT_N2_2",
    ItN34: "IT_N3_4",
    ItN35: "IT_N3_5",
    ItN4: "IT_N4",
    ItN5: "IT_N5",
    PlZw: "PL_ZW",
    PlNp: "PL_NP",
    DeNato: "DE_NATO",
} }

/// How long one time unit of a service is.
#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
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

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
bindings::open_enum! { TimeUnitPeriodEnum {
    Day: "Day",
    Month: "Month",
    Hour: "Hour",
} }

/// How a customer is addressed; to be translated before it is shown.
#[cfg(
    any(
        feature = "accounts",
        feature = "bills",
        feature = "commands",
        feature = "companionships",
        feature = "customers",
        feature = "fiscal-machine-commands",
        feature = "reservations"
    )
)]
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

#[cfg(
    any(
        feature = "accounts",
        feature = "bills",
        feature = "commands",
        feature = "companionships",
        feature = "customers",
        feature = "fiscal-machine-commands",
        feature = "reservations"
    )
)]
bindings::open_enum! { Title {
    Mister: "Mister",
    Miss: "Miss",
    Misses: "Misses",
} }
