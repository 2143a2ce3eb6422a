// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! Data that several resources share.

use crate::bindings::{Cursor, Timestamp, UnrecognizedValue, object, open_enum};

/// How many items to list at most, and the cursor to go on from.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Limitation {
    /// Number of items in a page, 1 to 1,000.
    pub count: i32,
    /// Where the page starts, `Cursor` of the response before. The first page has none.
    pub cursor: Option<Cursor>,
}

impl Limitation {
    /// Sets the required fields.
    pub fn new(count: i32) -> Self {
        Self { count, cursor: None }
    }

    /// Sets [`cursor`](field@Self::cursor). Where the page starts, `Cursor` of the response
    /// before. The first page has none.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<Cursor>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

object! { Limitation {
    count: required "Count",
    cursor: optional "Cursor",
} }

/// From `StartUtc`, included, to `EndUtc`, excluded; equal ends mean exactly that instant.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TimeFilterInterval {
    /// Included.
    pub start_utc: Option<Timestamp>,
    /// Excluded. If it equals `StartUtc`, exactly this instant is selected.
    pub end_utc: Option<Timestamp>,
}

impl TimeFilterInterval {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`start_utc`](field@Self::start_utc). Included.
    #[must_use]
    pub fn start_utc(mut self, start_utc: impl Into<Timestamp>) -> Self {
        self.start_utc = Some(start_utc.into());
        self
    }

    /// Sets [`end_utc`](field@Self::end_utc). Excluded. If it equals `StartUtc`, exactly this
    /// instant is selected.
    #[must_use]
    pub fn end_utc(mut self, end_utc: impl Into<Timestamp>) -> Self {
        self.end_utc = Some(end_utc.into());
        self
    }
}

impl From<std::ops::RangeFrom<Timestamp>> for TimeFilterInterval {
    fn from(range: std::ops::RangeFrom<Timestamp>) -> Self {
        Self {
            start_utc: Some(range.start),
            end_utc: None,
        }
    }
}

impl From<std::ops::Range<Timestamp>> for TimeFilterInterval {
    fn from(range: std::ops::Range<Timestamp>) -> Self {
        Self {
            start_utc: Some(range.start),
            end_utc: Some(range.end),
        }
    }
}

object! { TimeFilterInterval {
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
} }

/// Whether active or deleted entries are asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ActivityStates {
    Deleted,
    Active,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { ActivityStates {
    Deleted: "Deleted",
    Active: "Active",
} }

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
pub(super) mod account_notes_accounts_bills_and_4_more {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// Whether an account is a customer or a company.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AccountTypeEnum {
        Company,
        Customer,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { AccountTypeEnum {
        Company: "Company",
        Customer: "Customer",
    } }
}

#[cfg(
    any(
        feature = "account-notes",
        feature = "fiscal-machine-commands",
        feature = "loyalty-memberships"
    )
)]
pub(super) mod account_notes_fiscal_machine_commands_loyalty_memberships {
    use crate::bindings::{Id, UnrecognizedVariant, object, tagged_union};
    use super::super::entities;

    /// The profile that a user has in the property.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct EnterpriseProfileData {
        pub profile_id: Id<entities::Profile>,
    }

    object! { EnterpriseProfileData {
        profile_id: required "ProfileId",
    } }

    /// The user who created an entry or changed it last.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ProfileData {
        Personal,
        Enterprise(EnterpriseProfileData),
        Platform,
        Static,
        Integration,
        /// A variant that this version of the crate does not know, as received.
        Unrecognized(UnrecognizedVariant),
    }

    tagged_union! { ProfileData {
        Personal: bare "Personal",
        Enterprise: payload "Enterprise" "EnterpriseProfile",
        Platform: bare "Platform",
        Static: bare "Static",
        Integration: bare "Integration",
    } }
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
pub(super) mod accounting_items_bills_commands_and_10_more {
    use crate::bindings::{Decimal, object};

    /// A sum of money, net and gross, with the taxes in it.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Amount {
        /// ISO 4217 code of a currency.
        pub currency: String,
        /// Without tax, exact.
        pub net_value: Option<Decimal>,
        /// With tax, exact.
        pub gross_value: Decimal,
        /// The taxes between net and gross, by tax code.
        pub tax_values: Vec<TaxValue>,
        /// The same taxes, split by tax rate.
        pub breakdown: Option<TaxBreakdown>,
    }

    object! { Amount {
        currency: required "Currency",
        net_value: optional "NetValue",
        gross_value: required "GrossValue",
        tax_values: required "TaxValues",
        breakdown: optional "Breakdown",
    } }

    /// An amount split up by tax rate.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct TaxBreakdown {
        pub items: Vec<TaxBreakdownItem>,
    }

    object! { TaxBreakdown {
        items: required "Items",
    } }

    /// The part of an amount under one tax rate, and its tax.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct TaxBreakdownItem {
        /// Code of the tax rate; null for amounts without tax.
        pub tax_rate_code: Option<String>,
        /// The amount without tax from which the tax is computed.
        pub net_value: Decimal,
        pub tax_value: Decimal,
    }

    object! { TaxBreakdownItem {
        tax_rate_code: optional "TaxRateCode",
        net_value: required "NetValue",
        tax_value: required "TaxValue",
    } }

    /// How much of one tax an amount contains.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct TaxValue {
        /// Code of the tax.
        pub code: Option<String>,
        /// The tax, as an amount.
        pub value: Option<Decimal>,
    }

    object! { TaxValue {
        code: optional "Code",
        value: optional "Value",
    } }
}

#[cfg(
    any(
        feature = "accounting-items",
        feature = "bills",
        feature = "commands",
        feature = "customers"
    )
)]
pub(super) mod accounting_items_bills_commands_and_1_more {
    use crate::bindings::{Id, Timestamp, UnrecognizedVariant, object, tagged_union};
    use super::super::entities;
    use super::super::types::ExtendedAmount;

    /// The invoice that settles the amount.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct InvoicePaymentData {
        /// The bill that was issued as an invoice.
        pub invoice_id: Id<entities::Bill>,
    }

    object! { InvoicePaymentData {
        invoice_id: required "InvoiceId",
    } }

    /// The card of a payment.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PaymentCardPaymentData {
        pub payment_card_id: Option<Id<entities::CreditCard>>,
    }

    object! { PaymentCardPaymentData {
        payment_card_id: optional "PaymentCardId",
    } }

    /// Values of `Data` of `PaymentItemOld`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum PaymentItemOldData {
        CreditCard(PaymentCardPaymentData),
        Invoice(InvoicePaymentData),
        Cash,
        Unspecified,
        BadDebts,
        WireTransfer,
        ExchangeRateDifference,
        ExchangeRoundingDifference,
        BankCharges,
        Cheque,
        Other,
        /// A variant that this version of the crate does not know, as received.
        Unrecognized(UnrecognizedVariant),
    }

    tagged_union! { PaymentItemOldData {
        CreditCard: payload "CreditCard" "Value",
        Invoice: payload "Invoice" "Value",
        Cash: empty "Cash" "Value",
        Unspecified: empty "Unspecified" "Value",
        BadDebts: empty "BadDebts" "Value",
        WireTransfer: empty "WireTransfer" "Value",
        ExchangeRateDifference: empty "ExchangeRateDifference" "Value",
        ExchangeRoundingDifference: empty "ExchangeRoundingDifference" "Value",
        BankCharges: empty "BankCharges" "Value",
        Cheque: empty "Cheque" "Value",
        Other: empty "Other" "Value",
    } }

    /// A payment on an account, whatever its means.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PaymentItemOld {
        pub id: Id<entities::Payment>,
        /// The customer or company that paid.
        pub account_id: Id<entities::Account>,
        /// The bill that it is on; null while it is on none.
        pub bill_id: Option<Id<entities::Bill>>,
        pub accounting_category_id: Option<Id<entities::AccountingCategory>>,
        /// Negative for payments and rebates.
        pub amount: ExtendedAmount,
        /// `None` in responses from before the service sent it.
        pub original_amount: Option<ExtendedAmount>,
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        pub amount_default: Option<ExtendedAmount>,
        pub notes: Option<String>,
        /// Identifier of the payment in the system that settled it.
        pub settlement_id: Option<String>,
        /// Time to which accounting assigns the payment.
        pub consumed_utc: Timestamp,
        /// Time at which its bill was closed; null before.
        pub closed_utc: Option<Timestamp>,
        /// As text, with the values of `AccountingStateEnum`.
        pub accounting_state: String,
        /// As text, with the values of `PaymentStateEnum`.
        pub state: String,
        /// Identifier of the payment in another system.
        pub identifier: Option<String>,
        /// Details by kind of payment.
        pub data: PaymentItemOldData,
    }

    object! { PaymentItemOld {
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
pub(super) mod accounting_items_bills_commands_and_2_more {
    use crate::bindings::{Id, Timestamp, UnrecognizedVariant, object, tagged_union};
    use super::super::entities;
    use super::super::types::{Amount, ExtendedAmount};

    /// Values of `Data` of `OrderItemOld`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum OrderItemOldData {
        CancellationFee,
        Rebate(RebateOrderItemData),
        Deposit,
        ExchangeRateDifference,
        CustomItem,
        Surcharge,
        SurchargeDiscount,
        SpaceOrder,
        ProductOrder(ProductOrderItemData),
        Other,
        TaxCorrection,
        ResourceUpgradeFee,
        InvoiceFee,
        /// A variant that this version of the crate does not know, as received.
        Unrecognized(UnrecognizedVariant),
    }

    tagged_union! { OrderItemOldData {
        CancellationFee: empty "CancellationFee" "Value",
        Rebate: payload "Rebate" "Value",
        Deposit: empty "Deposit" "Value",
        ExchangeRateDifference: empty "ExchangeRateDifference" "Value",
        CustomItem: empty "CustomItem" "Value",
        Surcharge: empty "Surcharge" "Value",
        SurchargeDiscount: empty "SurchargeDiscount" "Value",
        SpaceOrder: empty "SpaceOrder" "Value",
        ProductOrder: payload "ProductOrder" "Value",
        Other: empty "Other" "Value",
        TaxCorrection: empty "TaxCorrection" "Value",
        ResourceUpgradeFee: empty "ResourceUpgradeFee" "Value",
        InvoiceFee: empty "InvoiceFee" "Value",
    } }

    /// Something consumed and charged to an account, such as a night or a product.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct OrderItemOld {
        pub id: Id<entities::OrderItem>,
        /// The customer or company that is charged.
        pub account_id: Id<entities::Account>,
        /// The reservation or product order that it belongs to.
        pub order_id: Id<entities::ServiceOrder>,
        /// The bill that it is on; null while it is on none.
        pub bill_id: Option<Id<entities::Bill>>,
        pub accounting_category_id: Option<Id<entities::AccountingCategory>>,
        pub unit_count: Option<i32>,
        /// Price of one unit. `Amount` is this times `UnitCount`.
        pub unit_amount: Option<Amount>,
        /// Price of all units. Negative for rebates.
        pub amount: ExtendedAmount,
        /// Price before any conversion of currencies.
        pub original_amount: Option<ExtendedAmount>,
        /// As text, with the values of `RevenueTypeEnum`.
        pub revenue_type: String,
        /// The user or application that created it.
        pub creator_profile_id: Option<Id<entities::Profile>>,
        /// The user or application that changed it last.
        pub updater_profile_id: Option<Id<entities::Profile>>,
        pub created_utc: Option<Timestamp>,
        pub updated_utc: Option<Timestamp>,
        /// Time of consumption, by which revenue is recognized.
        pub consumed_utc: Option<Timestamp>,
        pub canceled_utc: Option<Timestamp>,
        /// Time at which its bill was closed; null before.
        pub closed_utc: Option<Timestamp>,
        /// Start of the stay or service that the item is for.
        pub start_utc: Option<Timestamp>,
        /// As text, with the values of `AccountingStateEnum`.
        pub accounting_state: String,
        /// Details by kind of item.
        pub data: OrderItemOldData,
    }

    object! { OrderItemOld {
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

    /// The consumed product and the age category of the guest.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ProductOrderItemData {
        pub product_id: Id<entities::Product>,
        pub age_category_id: Option<Id<entities::AgeCategory>>,
    }

    object! { ProductOrderItemData {
        product_id: required "ProductId",
        age_category_id: optional "AgeCategoryId",
    } }

    /// The item that a rebate takes back.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct RebateOrderItemData {
        /// The item that this one rebates.
        pub rebated_item_id: Option<Id<entities::OrderItem>>,
    }

    object! { RebateOrderItemData {
        rebated_item_id: optional "RebatedItemId",
    } }
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
pub(super) mod accounting_items_bills_commands_and_4_more {
    use crate::bindings::{Decimal, object};
    use super::super::types::{TaxBreakdown, TaxValue};

    /// A sum of money with its taxes, and the same once more in older properties.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ExtendedAmount {
        /// ISO 4217 code of a currency.
        pub currency: String,
        /// Without tax, exact.
        pub net_value: Option<Decimal>,
        /// With tax, exact.
        pub gross_value: Decimal,
        /// The taxes between net and gross, by tax code.
        pub tax_values: Vec<TaxValue>,
        /// The same taxes, split by tax rate.
        pub breakdown: Option<TaxBreakdown>,
        /// Older property; use `GrossValue` or `NetValue`.
        pub value: Option<Decimal>,
        /// Older property; use `NetValue`.
        pub net: Option<Decimal>,
        /// Older property; use `TaxValues`.
        pub tax: Option<Decimal>,
        /// Older property; use `Breakdown`.
        pub tax_rate: Option<Decimal>,
    }

    object! { ExtendedAmount {
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
}

#[cfg(any(feature = "accounting-items", feature = "payments"))]
pub(super) mod accounting_items_payments {
    use crate::bindings::{Id, Timestamp, object};
    use super::super::entities;
    use super::super::types::ExtendedAmount;

    /// The amounts of a card payment: charged, settled, and the cost of processing.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CreditCardTransaction {
        pub payment_id: Id<entities::Payment>,
        pub settlement_id: Option<String>,
        pub settled_utc: Option<Timestamp>,
        /// The fee, with estimated charges of the bank.
        pub fee: Option<ExtendedAmount>,
        /// The final fee, with the confirmed charges of the bank.
        pub adjusted_fee: Option<ExtendedAmount>,
        pub charged_amount: ExtendedAmount,
        pub settled_amount: Option<ExtendedAmount>,
    }

    object! { CreditCardTransaction {
        payment_id: required "PaymentId",
        settlement_id: optional "SettlementId",
        settled_utc: optional "SettledUtc",
        fee: optional "Fee",
        adjusted_fee: optional "AdjustedFee",
        charged_amount: required "ChargedAmount",
        settled_amount: optional "SettledAmount",
    } }
}

#[cfg(any(feature = "accounting-items", feature = "payments", feature = "reservations"))]
pub(super) mod accounting_items_payments_reservations {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// Accounting states by which items and payments are filtered.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AccountingState {
        Open,
        Closed,
        Inactive,
        Canceled,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { AccountingState {
        Open: "Open",
        Closed: "Closed",
        Inactive: "Inactive",
        Canceled: "Canceled",
    } }
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
pub(super) mod accounts_bills_commands_and_4_more {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// How a customer is addressed; to be translated before it is shown.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Title {
        Mister,
        Miss,
        Misses,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { Title {
        Mister: "Mister",
        Miss: "Miss",
        Misses: "Misses",
    } }
}

#[cfg(any(feature = "accounts", feature = "companies"))]
pub(super) mod accounts_companies {
    use crate::bindings::{Update, object};

    /// Changes to how a company is invoiced.
    #[derive(Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct CompanyOptionUpdateParameters {
        /// `Update::Clear` clears it.
        pub invoiceable: Update<bool>,
        /// `Update::Clear` clears it.
        pub add_fees_to_invoices: Update<bool>,
        /// `Update::Clear` clears it.
        pub add_tax_deducted_payment_to_invoices: Update<bool>,
    }

    impl CompanyOptionUpdateParameters {
        /// Sets nothing.
        pub fn new() -> Self {
            Self::default()
        }

        /// Sets [`invoiceable`](field@Self::invoiceable). `Update::Clear` clears it.
        #[must_use]
        pub fn invoiceable(mut self, invoiceable: impl Into<Update<bool>>) -> Self {
            self.invoiceable = invoiceable.into();
            self
        }

        /// Sets [`add_fees_to_invoices`](field@Self::add_fees_to_invoices). `Update::Clear` clears
        /// it.
        #[must_use]
        pub fn add_fees_to_invoices(
            mut self,
            add_fees_to_invoices: impl Into<Update<bool>>,
        ) -> Self {
            self.add_fees_to_invoices = add_fees_to_invoices.into();
            self
        }

        /// Sets
        /// [`add_tax_deducted_payment_to_invoices`](field@Self::add_tax_deducted_payment_to_invoices).
        /// `Update::Clear` clears it.
        #[must_use]
        pub fn add_tax_deducted_payment_to_invoices(
            mut self,
            add_tax_deducted_payment_to_invoices: impl Into<Update<bool>>,
        ) -> Self {
            self.add_tax_deducted_payment_to_invoices = add_tax_deducted_payment_to_invoices
                .into();
            self
        }
    }

    object! { CompanyOptionUpdateParameters {
        invoiceable: optional "Invoiceable",
        add_fees_to_invoices: optional "AddFeesToInvoices",
        add_tax_deducted_payment_to_invoices: optional "AddTaxDeductedPaymentToInvoices",
    } }
}

#[cfg(
    any(
        feature = "accounts",
        feature = "companies",
        feature = "reservations",
        feature = "vouchers"
    )
)]
pub(super) mod accounts_companies_reservations_and_1_more {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// Whether a company can book, must pay first, or is left to the property to judge.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum CreditRatingBasicEnum {
        CreditOk,
        PaymentRequiredUpfront,
        LocalDecisionRequired,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { CreditRatingBasicEnum {
        CreditOk: "CreditOk",
        PaymentRequiredUpfront: "PaymentRequiredUpfront",
        LocalDecisionRequired: "LocalDecisionRequired",
    } }
}

#[cfg(any(feature = "addresses", feature = "payments", feature = "reservations"))]
pub(super) mod addresses_payments_reservations {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// Whether an account is a customer or a company.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AccountType {
        Company,
        Customer,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { AccountType {
        Company: "Company",
        Customer: "Customer",
    } }
}

#[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
pub(super) mod availability_adjustments_availability_blocks {
    use crate::bindings::{Id, Timestamp, object};
    use super::super::entities;
    use super::super::types::{ActivityStateEnum, PaxCount};

    /// A number of units added to or taken from a resource category over a range of time units.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct AvailabilityAdjustment {
        /// `None` in responses from before the service sent it.
        pub id: Option<Id<entities::AvailabilityAdjustment>>,
        pub availability_block_id: Option<Id<entities::AvailabilityBlock>>,
        pub resource_category_id: Id<entities::ResourceCategory>,
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        pub start_utc: Option<Timestamp>,
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        pub end_utc: Option<Timestamp>,
        /// The first time unit begins here (UTC). It must be a boundary of time units in the time
        /// zone of the property: for days, local midnight.
        pub first_time_unit_start_utc: Timestamp,
        /// The last time unit begins here (UTC), and is included. It must be a boundary of time
        /// units in the time zone of the property.
        pub last_time_unit_start_utc: Timestamp,
        pub unit_count: i32,
        /// `None` in responses from before the service sent it.
        #[deprecated(note = "use `is_active`")]
        pub activity_state: Option<ActivityStateEnum>,
        pub release_override_utc: Option<Timestamp>,
        /// `None` in responses from before the service sent it.
        pub updated_utc: Option<Timestamp>,
        /// False once it was deleted or deactivated.
        ///
        /// `None` in responses from before the service sent it.
        pub is_active: Option<bool>,
        /// At most 5 items.
        pub pax_counts: Option<Vec<PaxCount>>,
        pub first_time_unit_release_utc: Option<Timestamp>,
    }

    object! { AvailabilityAdjustment {
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
}

#[cfg(
    any(
        feature = "availability-adjustments",
        feature = "availability-blocks",
        feature = "services"
    )
)]
pub(super) mod availability_adjustments_availability_blocks_services {
    use crate::bindings::object;

    /// How many units are expected to be used by how many people.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PaxCount {
        pub person_count: i32,
        pub unit_count: i32,
    }

    impl PaxCount {
        /// Sets the required fields.
        pub fn new(person_count: i32, unit_count: i32) -> Self {
            Self { person_count, unit_count }
        }
    }

    object! { PaxCount {
        person_count: required "PersonCount",
        unit_count: required "UnitCount",
    } }
}

#[cfg(
    any(
        feature = "availability-adjustments",
        feature = "availability-blocks",
        feature = "voucher-codes",
        feature = "vouchers"
    )
)]
pub(super) mod availability_adjustments_availability_blocks_voucher_codes_and_1_more {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// Whether an entry is active or deleted.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ActivityStateEnum {
        Deleted,
        Active,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ActivityStateEnum {
        Deleted: "Deleted",
        Active: "Active",
    } }
}

#[cfg(any(feature = "availability-adjustments", feature = "service-overbooking-limits"))]
pub(super) mod availability_adjustments_service_overbooking_limits {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// Whether active or deleted entries are asked for.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ActivityState {
        Deleted,
        Active,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ActivityState {
        Deleted: "Deleted",
        Active: "Active",
    } }
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
pub(super) mod availability_blocks_cashier_transactions_commands_and_3_more {
    use crate::bindings::{Decimal, object};

    /// A sum of money in its older form, with superseded details of tax.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CurrencyValueOld {
        /// ISO 4217 code of a currency.
        pub currency: String,
        pub value: Option<Decimal>,
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        pub net: Option<Decimal>,
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        pub tax: Option<Decimal>,
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        pub tax_rate: Option<Decimal>,
    }

    impl CurrencyValueOld {
        /// Sets the required fields.
        pub fn new(currency: impl Into<String>) -> Self {
            Self {
                currency: currency.into(),
                value: None,
                net: None,
                tax: None,
                tax_rate: None,
            }
        }

        /// Sets [`value`](field@Self::value).
        #[must_use]
        pub fn value(mut self, value: impl Into<Decimal>) -> Self {
            self.value = Some(value.into());
            self
        }

        /// Sets [`net`](field@Self::net).
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        #[must_use]
        pub fn net(mut self, net: impl Into<Decimal>) -> Self {
            self.net = Some(net.into());
            self
        }

        /// Sets [`tax`](field@Self::tax).
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        #[must_use]
        pub fn tax(mut self, tax: impl Into<Decimal>) -> Self {
            self.tax = Some(tax.into());
            self
        }

        /// Sets [`tax_rate`](field@Self::tax_rate).
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        #[must_use]
        pub fn tax_rate(mut self, tax_rate: impl Into<Decimal>) -> Self {
            self.tax_rate = Some(tax_rate.into());
            self
        }
    }

    object! { CurrencyValueOld {
        currency: required "Currency",
        value: optional "Value",
        net: optional "Net",
        tax: optional "Tax",
        tax_rate: optional "TaxRate",
    } }
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
pub(super) mod availability_blocks_companionships_customers_and_1_more {
    use crate::bindings::{Id, Timestamp, UnrecognizedValue, object, open_enum};
    use super::super::entities;

    /// The reservation in its older form, with one pair of times instead of scheduled and
    /// actual ones.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ReservationOld {
        pub id: Id<entities::Reservation>,
        pub service_id: Id<entities::Service>,
        /// The group of reservations that were booked together. Every reservation has one.
        pub group_id: Id<entities::ReservationGroup>,
        /// Confirmation number within the property.
        pub number: String,
        /// Number of the booking at the channel.
        pub channel_number: Option<String>,
        /// Number of the booking at the channel manager.
        pub channel_manager_number: Option<String>,
        /// Number of the group at the channel manager.
        pub channel_manager_group_number: Option<String>,
        pub channel_manager: Option<String>,
        pub state: ServiceOrderStateOld,
        pub origin: ReservationOldOrigin,
        pub origin_details: Option<String>,
        pub purpose: Option<ReservationPurpose>,
        pub created_utc: Timestamp,
        pub updated_utc: Timestamp,
        pub cancelled_utc: Option<Timestamp>,
        /// Planned arrival, or check-in if it was earlier.
        pub start_utc: Timestamp,
        /// Departure.
        pub end_utc: Timestamp,
        /// End of the option: an optional reservation that is not confirmed by then is released.
        pub released_utc: Option<Timestamp>,
        /// The booked category. The assigned resource may belong to another one.
        pub requested_category_id: Id<entities::ResourceCategory>,
        #[deprecated(note = "use `assigned_resource_id`")]
        pub assigned_space_id: Option<Id<entities::Resource>>,
        #[deprecated(note = "use `assigned_resource_locked`")]
        pub assigned_space_locked: Option<bool>,
        /// The room or other resource; null until one is assigned.
        pub assigned_resource_id: Option<Id<entities::Resource>>,
        /// Whether the assignment must not be changed automatically.
        pub assigned_resource_locked: bool,
        pub business_segment_id: Option<Id<entities::BusinessSegment>>,
        pub company_id: Option<Id<entities::Company>>,
        /// The travel agency through which it was booked.
        pub travel_agency_id: Option<Id<entities::Company>>,
        pub availability_block_id: Option<Id<entities::AvailabilityBlock>>,
        pub rate_id: Id<entities::Rate>,
        pub voucher_id: Option<Id<entities::Voucher>>,
        /// The card that guarantees the reservation.
        pub credit_card_id: Option<Id<entities::CreditCard>>,
        pub cancellation_reason: Option<CancellationReason>,
        #[deprecated(note = "use `person_counts`")]
        pub adult_count: Option<i32>,
        #[deprecated(note = "use `person_counts`")]
        pub child_count: Option<i32>,
        /// Number of guests by age category.
        pub person_counts: Option<Vec<ReservationPersonCount>>,
        /// The customer or company to which the reservation belongs.
        pub owner_id: Option<Id<entities::Account>>,
        #[deprecated(note = "use `owner_id`")]
        pub customer_id: Id<entities::Customer>,
        /// The customer in whose name it was booked.
        pub booker_id: Option<Id<entities::Customer>>,
        #[deprecated(note = "use `Companionships::get_all`")]
        pub companion_ids: Option<Vec<Id<entities::Customer>>>,
        #[deprecated(note = "use `channel_manager_number`")]
        pub channel_manager_id: Option<String>,
        pub options: Option<ReservationOptions>,
    }

    object! { ReservationOld {
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
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ReservationOptions {
        pub owner_checked_in: bool,
        pub all_companions_checked_in: bool,
        pub any_companion_checked_in: bool,
    }

    object! { ReservationOptions {
        owner_checked_in: required "OwnerCheckedIn",
        all_companions_checked_in: required "AllCompanionsCheckedIn",
        any_companion_checked_in: required "AnyCompanionCheckedIn",
    } }

    /// How many people of one age category come.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ReservationPersonCount {
        pub age_category_id: Id<entities::AgeCategory>,
        /// Number of guests, at least 1.
        pub count: i32,
    }

    impl ReservationPersonCount {
        /// Sets the required fields.
        pub fn new(
            age_category_id: impl Into<Id<entities::AgeCategory>>,
            count: i32,
        ) -> Self {
            Self {
                age_category_id: age_category_id.into(),
                count,
            }
        }
    }

    object! { ReservationPersonCount {
        age_category_id: required "AgeCategoryId",
        count: required "Count",
    } }

    /// Why a reservation was cancelled.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum CancellationReason {
        Other,
        ConfirmationMissed,
        BookedElsewhere,
        ForceMajeure,
        GuestComplaint,
        NoShow,
        PriceTooHigh,
        ServiceNotAvailable,
        InputError,
        InvalidPayment,
        TravelAgency,
        RequestedByGuest,
        Update,
        BookingAbandoned,
        RequestedByBooker,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { CancellationReason {
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

    /// Where a reservation came from, and how it reached the staff if they made it.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ReservationOldOrigin {
        Distributor,
        ChannelManager,
        Import,
        Connector,
        Navigator,
        CommanderInPerson,
        CommanderChannel,
        CommanderPhone,
        CommanderEmail,
        CommanderWebsite,
        CommanderMessage,
        CommanderCallCenter,
        CommanderRoomingList,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ReservationOldOrigin {
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ReservationPurpose {
        Leisure,
        Business,
        Student,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ReservationPurpose {
        Leisure: "Leisure",
        Business: "Business",
        Student: "Student",
    } }

    /// How far a reservation has come; the first state is spelt `Enquired` here.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ServiceOrderStateOld {
        Enquired,
        Confirmed,
        Started,
        Processed,
        Canceled,
        Optional,
        Requested,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ServiceOrderStateOld {
        Enquired: "Enquired",
        Confirmed: "Confirmed",
        Started: "Started",
        Processed: "Processed",
        Canceled: "Canceled",
        Optional: "Optional",
        Requested: "Requested",
    } }
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
pub(super) mod availability_blocks_rates_reservations_and_2_more {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// Whether a rate is public, private or made for an availability block.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum RateTypeEnum {
        Public,
        Private,
        AvailabilityBlock,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { RateTypeEnum {
        Public: "Public",
        Private: "Private",
        AvailabilityBlock: "AvailabilityBlock",
    } }
}

#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
pub(super) mod availability_blocks_reservations {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// Why guests travel.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ReservationPurposeEnum {
        Leisure,
        Business,
        Student,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ReservationPurposeEnum {
        Leisure: "Leisure",
        Business: "Business",
        Student: "Student",
    } }

    /// Why a reservation or an availability block was cancelled.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ServiceOrderCancellationReasonEnum {
        Other,
        ConfirmationMissed,
        BookedElsewhere,
        ForceMajeure,
        GuestComplaint,
        NoShow,
        PriceTooHigh,
        ServiceNotAvailable,
        InputError,
        InvalidPayment,
        TravelAgency,
        RequestedByGuest,
        Update,
        BookingAbandoned,
        RequestedByBooker,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ServiceOrderCancellationReasonEnum {
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
}

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "reservations",
        feature = "rules",
        feature = "vouchers"
    )
)]
pub(super) mod availability_blocks_reservations_rules_and_1_more {
    use crate::bindings::{Id, Timestamp, object};
    use super::super::entities;
    use super::super::types::RateTypeEnum;

    /// A rate as old reservation listings carry it, with fewer properties.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct RateForExtent {
        pub id: Id<entities::Rate>,
        /// The rate group, which carries settings common to its rates.
        pub group_id: Id<entities::RateGroup>,
        pub service_id: Id<entities::Service>,
        /// The rate from which the prices of this one are derived.
        pub base_rate_id: Option<Id<entities::Rate>>,
        /// Whether it is a base rate, from which prices of other rates are derived.
        pub is_base_rate: Option<bool>,
        pub business_segment_id: Option<Id<entities::BusinessSegment>>,
        /// False once it was deleted or deactivated.
        pub is_active: bool,
        /// Whether it can be booked at present.
        pub is_enabled: bool,
        /// Whether it is offered to guests.
        pub is_public: bool,
        pub r#type: Option<RateTypeEnum>,
        #[deprecated(note = "use `names`")]
        pub name: Option<String>,
        /// By language and culture code, such as `en-US`.
        pub names: Option<std::collections::BTreeMap<String, String>>,
        /// In the default language of the property.
        pub short_name: Option<String>,
        pub updated_utc: Option<Timestamp>,
        /// By language and culture code, such as `en-US`.
        pub external_names: Option<std::collections::BTreeMap<String, String>>,
        /// By language and culture code, such as `en-US`.
        pub description: Option<std::collections::BTreeMap<String, String>>,
        /// At most 255 characters.
        pub external_identifier: Option<String>,
    }

    object! { RateForExtent {
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
}

#[cfg(any(feature = "bills", feature = "commands"))]
pub(super) mod bills_commands {
    use crate::bindings::{Id, Timestamp, UnrecognizedVariant, object, tagged_union};
    use super::super::entities;

    use super::super::types::{
        AccountTypeEnum, AccountingItem, BillAccountData, BillCompanyData,
        BillCorrectionStateEnum, BillCorrectionTypeEnum, BillCustomerData,
        BillEnterpriseData, BillOptions, BillState, BillType, OrderItemOld, PaymentItemOld,
    };

    /// Values of `AssigneeData` of `Bill`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum BillAssigneeData {
        BillCustomerData(BillCustomerData),
        BillCompanyData(BillCompanyData),
        /// A variant that this version of the crate does not know, as received.
        Unrecognized(UnrecognizedVariant),
    }

    tagged_union! { BillAssigneeData {
        BillCustomerData: payload "BillCustomerData" "Value",
        BillCompanyData: payload "BillCompanyData" "Value",
    } }

    /// Values of `OwnerData` of `Bill`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum BillOwnerData {
        BillCustomerData(BillCustomerData),
        BillCompanyData(BillCompanyData),
        /// A variant that this version of the crate does not know, as received.
        Unrecognized(UnrecognizedVariant),
    }

    tagged_union! { BillOwnerData {
        BillCustomerData: payload "BillCustomerData" "Value",
        BillCompanyData: payload "BillCompanyData" "Value",
    } }

    /// A receipt or invoice of an account, with its dates, state, parties and corrections.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Bill {
        pub id: Id<entities::Bill>,
        pub name: Option<String>,
        /// `None` in responses from before the service sent it.
        pub enterprise_id: Option<Id<entities::Enterprise>>,
        /// `None` in responses from before the service sent it.
        pub account_id: Option<Id<entities::Account>>,
        /// `None` in responses from before the service sent it.
        pub account_type: Option<AccountTypeEnum>,
        #[deprecated(note = "use `account_id`")]
        pub customer_id: Option<Id<entities::Customer>>,
        #[deprecated(note = "use `associated_account_ids`")]
        pub company_id: Option<Id<entities::Company>>,
        /// Customers or companies that the bill mentions beside its owner.
        pub associated_account_ids: Option<Vec<Id<entities::Account>>>,
        /// The counter from which the bill gets its number.
        pub counter_id: Option<Id<entities::Counter>>,
        pub state: BillState,
        pub r#type: BillType,
        /// Number of the document; null until the bill is closed.
        pub number: Option<String>,
        /// Payment reference printed on the invoice.
        pub variable_symbol: Option<String>,
        pub created_utc: Timestamp,
        /// Time at which it was closed, in UTC.
        pub issued_utc: Option<Timestamp>,
        /// Time of taxation, in UTC.
        pub taxed_utc: Option<Timestamp>,
        /// Time at which it was paid in full, in UTC.
        pub paid_utc: Option<Timestamp>,
        /// Time at which an invoice is due, in UTC.
        pub due_utc: Option<Timestamp>,
        /// Time of the last e-mail that asked for payment of the invoice.
        pub last_reminder_date_utc: Option<Timestamp>,
        pub updated_utc: Option<Timestamp>,
        /// The buyer's number of the order.
        pub purchase_order_number: Option<String>,
        pub notes: Option<String>,
        pub options: Option<BillOptions>,
        #[deprecated(note = "use `OrderItems::get_all`")]
        pub revenue: Option<Vec<AccountingItem>>,
        #[deprecated(note = "use `Payments::get_all`")]
        pub payments: Option<Vec<AccountingItem>>,
        #[deprecated(note = "use `OrderItems::get_all`")]
        pub order_items: Option<Vec<OrderItemOld>>,
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        pub payment_items: Option<Vec<PaymentItemOld>>,
        #[deprecated(note = "use `owner_data`")]
        pub assignee_data: Option<BillAssigneeData>,
        /// Details of the owner, as they were when the bill was closed.
        pub owner_data: Option<BillOwnerData>,
        #[deprecated(note = "use `associated_account_data`")]
        pub company_details: Option<BillCompanyData>,
        /// Details of the associated accounts, as they were when the bill was closed.
        pub associated_account_data: Option<Vec<BillAccountData>>,
        /// Details of the property, as they were when the bill was closed.
        pub enterprise_data: Option<BillEnterpriseData>,
        /// `None` in responses from before the service sent it.
        pub correction_state: Option<BillCorrectionStateEnum>,
        pub correction_type: Option<BillCorrectionTypeEnum>,
        /// The bill that this one corrects.
        pub corrected_bill_id: Option<Id<entities::Bill>>,
    }

    object! { Bill {
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
}

#[cfg(
    any(
        feature = "bills",
        feature = "commands",
        feature = "customers",
        feature = "reservations"
    )
)]
pub(super) mod bills_commands_customers_and_1_more {
    use crate::bindings::{Id, Timestamp, Uuid, object};
    use super::super::entities;
    use super::super::types::ExtendedAmount;

    /// A charge or payment on an account, in an older form common to both.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct AccountingItem {
        pub id: Option<Id<entities::AccountingItem>>,
        pub account_id: Option<Id<entities::Account>>,
        #[deprecated(note = "use `account_id`")]
        pub customer_id: Option<Id<entities::Customer>>,
        /// The reservation or product order that it belongs to.
        pub order_id: Option<Id<entities::ServiceOrder>>,
        pub service_id: Option<Id<entities::Service>>,
        pub product_id: Option<Id<entities::Product>>,
        pub bill_id: Option<Id<entities::Bill>>,
        pub invoice_id: Option<Uuid>,
        pub accounting_category_id: Option<Id<entities::AccountingCategory>>,
        pub credit_card_id: Option<Id<entities::CreditCard>>,
        /// As text; the provider documents no values.
        pub r#type: Option<String>,
        /// As text; the provider documents no values.
        pub sub_type: Option<String>,
        pub name: Option<String>,
        pub notes: Option<String>,
        /// Time of consumption, by which revenue is recognized.
        pub consumption_utc: Option<Timestamp>,
        /// Time at which its bill was closed; null before.
        pub closed_utc: Option<Timestamp>,
        /// As text; the provider documents no values.
        pub state: Option<String>,
        /// As text; the provider documents no values.
        pub sub_state: Option<String>,
        pub amount: Option<ExtendedAmount>,
        pub tax_exemption_reason_code: Option<String>,
    }

    object! { AccountingItem {
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
}

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
pub(super) mod bills_commands_fiscal_machine_commands {
    use crate::bindings::{
        UnrecognizedValue, UnrecognizedVariant, object, open_enum, tagged_union,
    };

    use super::super::types::Title;

    /// A postal address on a bill.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Address {
        pub line1: Option<String>,
        pub line2: Option<String>,
        pub city: Option<String>,
        pub postal_code: Option<String>,
        pub subdivision_code: Option<String>,
        /// Country code (ISO 3166-1 alpha-2).
        pub country_code: Option<String>,
    }

    object! { Address {
        line1: optional "Line1",
        line2: optional "Line2",
        city: optional "City",
        postal_code: optional "PostalCode",
        subdivision_code: optional "SubdivisionCode",
        country_code: optional "CountryCode",
    } }

    /// The customer or company that a bill belongs to or mentions.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum BillAccountData {
        BillCustomerData(BillCustomerData),
        BillCompanyData(BillCompanyData),
        /// A variant that this version of the crate does not know, as received.
        Unrecognized(UnrecognizedVariant),
    }

    tagged_union! { BillAccountData {
        BillCustomerData: payload "BillCustomerData" "BillCustomerData",
        BillCompanyData: payload "BillCompanyData" "BillCompanyData",
    } }

    /// The data of a company on a bill.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct BillCompanyData {
        pub id: Option<String>,
        pub address: Option<Address>,
        /// By kind of identifier.
        pub legal_identifiers: Option<std::collections::BTreeMap<String, String>>,
        /// Code that invoices show.
        pub billing_code: Option<String>,
        pub name: String,
        pub fiscal_identifier: Option<String>,
        pub additional_tax_identifier: Option<String>,
        /// Nine-digit number of a business (D-U-N-S).
        pub duns: Option<String>,
        pub telephone: Option<String>,
        pub tax_identifier: Option<String>,
        pub invoicing_email: Option<String>,
        pub department: Option<String>,
    }

    object! { BillCompanyData {
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

    /// The data of a customer on a bill.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct BillCustomerData {
        pub id: String,
        pub address: Option<Address>,
        /// By kind of identifier.
        pub legal_identifiers: Option<std::collections::BTreeMap<String, String>>,
        /// Code that invoices show.
        pub billing_code: Option<String>,
        pub last_name: String,
        pub first_name: Option<String>,
        pub second_last_name: Option<String>,
        pub title_prefix: Option<Title>,
        pub tax_identifier: Option<String>,
    }

    object! { BillCustomerData {
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
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct BillEnterpriseData {
        pub additional_tax_identifier: Option<String>,
        pub company_name: Option<String>,
        pub bank_account: Option<String>,
        pub bank_name: Option<String>,
        pub iban: Option<String>,
        pub bic: Option<String>,
    }

    object! { BillEnterpriseData {
        additional_tax_identifier: optional "AdditionalTaxIdentifier",
        company_name: optional "CompanyName",
        bank_account: optional "BankAccount",
        bank_name: optional "BankName",
        iban: optional "Iban",
        bic: optional "Bic",
    } }

    /// Options of a bill: its content, and whether it is tracked as receivable or rebated.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct BillOptions {
        pub display_customer: Option<bool>,
        pub display_taxation: Option<bool>,
        /// Whether payments of the invoice are tracked. Applies to invoices.
        pub track_receivable: Option<bool>,
        /// Whether the CID number is shown. Applies to invoices.
        pub display_cid: Option<bool>,
        /// Whether the bill was rebated in whole or in part.
        pub rebated: Option<bool>,
    }

    object! { BillOptions {
        display_customer: optional "DisplayCustomer",
        display_taxation: optional "DisplayTaxation",
        track_receivable: optional "TrackReceivable",
        display_cid: optional "DisplayCid",
        rebated: optional "Rebated",
    } }

    /// Whether a bill is a regular one or corrects another.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum BillCorrectionStateEnum {
        Bill,
        CorrectiveBill,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { BillCorrectionStateEnum {
        Bill: "Bill",
        CorrectiveBill: "CorrectiveBill",
    } }

    /// In what way a bill corrects another, such as by a credit note.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum BillCorrectionTypeEnum {
        Cancellation,
        Edit,
        CreditNote,
        Reinstatement,
        ReceivablePaymentsBalance,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { BillCorrectionTypeEnum {
        Cancellation: "Cancellation",
        Edit: "Edit",
        CreditNote: "CreditNote",
        Reinstatement: "Reinstatement",
        ReceivablePaymentsBalance: "ReceivablePaymentsBalance",
    } }

    /// Whether a bill still takes items or is closed.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum BillState {
        Open,
        Closed,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { BillState {
        Open: "Open",
        Closed: "Closed",
    } }

    /// Whether a bill was closed fully paid, as a receipt, or still to be paid, as an invoice.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum BillType {
        Receipt,
        Invoice,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { BillType {
        Receipt: "Receipt",
        Invoice: "Invoice",
    } }
}

#[cfg(any(feature = "bills", feature = "companies", feature = "customers"))]
pub(super) mod bills_companies_customers {
    use crate::bindings::object;

    /// A postal address to be stored or put on a bill.
    #[derive(Clone, PartialEq, Default)]
    #[non_exhaustive]
    pub struct AddressParameters {
        pub line1: Option<String>,
        pub line2: Option<String>,
        pub city: Option<String>,
        /// Postal code.
        pub postal_code: Option<String>,
        /// Country code (ISO 3166-1 alpha-2).
        pub country_code: Option<String>,
        /// Code of a state or region (ISO 3166-2).
        pub country_subdivision_code: Option<String>,
    }

    impl AddressParameters {
        /// Sets nothing.
        pub fn new() -> Self {
            Self::default()
        }

        /// Sets [`line1`](field@Self::line1).
        #[must_use]
        pub fn line1(mut self, line1: impl Into<String>) -> Self {
            self.line1 = Some(line1.into());
            self
        }

        /// Sets [`line2`](field@Self::line2).
        #[must_use]
        pub fn line2(mut self, line2: impl Into<String>) -> Self {
            self.line2 = Some(line2.into());
            self
        }

        /// Sets [`city`](field@Self::city).
        #[must_use]
        pub fn city(mut self, city: impl Into<String>) -> Self {
            self.city = Some(city.into());
            self
        }

        /// Sets [`postal_code`](field@Self::postal_code). Postal code.
        #[must_use]
        pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
            self.postal_code = Some(postal_code.into());
            self
        }

        /// Sets [`country_code`](field@Self::country_code). Country code (ISO 3166-1 alpha-2).
        #[must_use]
        pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
            self.country_code = Some(country_code.into());
            self
        }

        /// Sets [`country_subdivision_code`](field@Self::country_subdivision_code). Code of a state
        /// or region (ISO 3166-2).
        #[must_use]
        pub fn country_subdivision_code(
            mut self,
            country_subdivision_code: impl Into<String>,
        ) -> Self {
            self.country_subdivision_code = Some(country_subdivision_code.into());
            self
        }
    }

    object! { AddressParameters {
        line1: optional "Line1",
        line2: optional "Line2",
        city: optional "City",
        postal_code: optional "PostalCode",
        country_code: optional "CountryCode",
        country_subdivision_code: optional "CountrySubdivisionCode",
    } }
}

#[cfg(any(feature = "business-segments", feature = "reservations", feature = "rules"))]
pub(super) mod business_segments_reservations_rules {
    use crate::bindings::{Id, Timestamp, object};
    use super::super::entities;

    /// A market segment of a service, such as leisure or corporate.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct BusinessSegment {
        pub id: Id<entities::BusinessSegment>,
        pub service_id: Id<entities::Service>,
        /// False once it was deleted or deactivated.
        pub is_active: bool,
        pub name: String,
        /// `None` in responses from before the service sent it.
        pub created_utc: Option<Timestamp>,
        /// `None` in responses from before the service sent it.
        pub updated_utc: Option<Timestamp>,
    }

    object! { BusinessSegment {
        id: required "Id",
        service_id: required "ServiceId",
        is_active: required "IsActive",
        name: required "Name",
        created_utc: optional "CreatedUtc",
        updated_utc: optional "UpdatedUtc",
    } }
}

#[cfg(
    any(
        feature = "cancellation-policies",
        feature = "payment-requests",
        feature = "payments",
        feature = "restrictions"
    )
)]
pub(super) mod cancellation_policies_payment_requests_payments_and_1_more {
    use crate::bindings::{Decimal, object};

    /// A sum of money in one currency.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CurrencyValue {
        /// ISO 4217 code of a currency.
        pub currency: String,
        pub value: Decimal,
    }

    impl CurrencyValue {
        /// Sets the required fields.
        pub fn new(currency: impl Into<String>, value: impl Into<Decimal>) -> Self {
            Self {
                currency: currency.into(),
                value: value.into(),
            }
        }
    }

    object! { CurrencyValue {
        currency: required "Currency",
        value: required "Value",
    } }
}

#[cfg(
    any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
)]
pub(super) mod commands_devices_fiscal_machine_commands {
    use crate::bindings::{Id, UnrecognizedValue, object, open_enum};
    use super::super::entities;

    /// A machine at the property that commands can be sent to.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Device {
        pub id: Id<entities::Device>,
        pub r#type: DeviceTypeEnum,
        pub name: String,
        pub identifier: Option<String>,
    }

    object! { Device {
        id: required "Id",
        r#type: required "Type",
        name: required "Name",
        identifier: optional "Identifier",
    } }

    /// Kinds of devices that take commands.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum DeviceTypeEnum {
        Printer,
        PaymentTerminal,
        KeyCutter,
        FiscalMachine,
        PassportScanner,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { DeviceTypeEnum {
        Printer: "Printer",
        PaymentTerminal: "PaymentTerminal",
        KeyCutter: "KeyCutter",
        FiscalMachine: "FiscalMachine",
        PassportScanner: "PassportScanner",
    } }
}

#[cfg(
    any(
        feature = "commands",
        feature = "fiscal-machine-commands",
        feature = "webhooks",
        feature = "websocket"
    )
)]
pub(super) mod commands_fiscal_machine_commands_webhooks_and_1_more {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// How far a command to a device has come.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum DeviceCommandStateEnum {
        Pending,
        Received,
        Processing,
        Processed,
        Cancelled,
        Error,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { DeviceCommandStateEnum {
        Pending: "Pending",
        Received: "Received",
        Processing: "Processing",
        Processed: "Processed",
        Cancelled: "Cancelled",
        Error: "Error",
    } }
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
pub(super) mod companies_companionships_configuration_and_4_more {
    use crate::bindings::{Decimal, Id, object};
    use super::super::entities;

    /// A postal address on a profile, with its place on the map.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct OldAddress {
        pub id: Option<Id<entities::Address>>,
        pub line1: Option<String>,
        pub line2: Option<String>,
        pub city: Option<String>,
        pub postal_code: Option<String>,
        /// Country code (ISO 3166-1 alpha-2).
        pub country_code: Option<String>,
        /// Code of a state or region (ISO 3166-2).
        pub country_subdivision_code: Option<String>,
        pub latitude: Option<Decimal>,
        pub longitude: Option<Decimal>,
    }

    object! { OldAddress {
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
}

#[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
pub(super) mod companies_reservations_vouchers {
    use crate::bindings::{Id, Period, Timestamp, object};
    use super::super::entities;
    use super::super::types::{CreditRatingBasicEnum, OldAddress};

    /// A business partner of a chain, with its contacts, tax identifiers and terms of
    /// invoicing.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Company {
        pub id: Id<entities::Company>,
        /// `None` in responses from before the service sent it.
        pub chain_id: Option<Id<entities::Chain>>,
        pub name: String,
        /// The parent company.
        pub mother_company_id: Option<Id<entities::Company>>,
        /// E-mail address.
        pub invoicing_email: Option<String>,
        /// Web address.
        pub website_url: Option<String>,
        /// Time to pay an invoice (ISO 8601 duration).
        pub invoice_due_interval: Option<Period>,
        pub options: CompanyOptions,
        /// `None` in responses from before the service sent it.
        pub credit_rating: Option<CreditRating>,
        pub department: Option<String>,
        /// Nine-digit number of a business (D-U-N-S).
        pub duns_number: Option<String>,
        /// Identifier of the company in another system.
        pub reference_identifier: Option<String>,
        /// Identifier of the company in an external accounting system.
        pub accounting_code: Option<String>,
        pub additional_tax_identifier: Option<String>,
        /// Code that invoices to the company show.
        pub billing_code: Option<String>,
        /// Other contact details, as text.
        pub contact: Option<String>,
        pub contact_person: Option<String>,
        #[deprecated(note = "use `additional_tax_identifier`")]
        pub electronic_invoice_identifier: Option<String>,
        /// Identifier by company or tax law.
        pub identifier: Option<String>,
        /// Number of a travel agency (IATA).
        pub iata: Option<String>,
        /// False once it was deleted or deactivated.
        pub is_active: bool,
        pub notes: Option<String>,
        /// Number of the profile within the chain.
        pub number: i64,
        pub tax_identifier: Option<String>,
        /// Telephone number.
        pub telephone: Option<String>,
        pub created_utc: Option<Timestamp>,
        pub updated_utc: Option<Timestamp>,
        #[deprecated(note = "use `address_id`; planned to end on 2025-01-10")]
        pub address: Option<OldAddress>,
        pub address_id: Option<Id<entities::Address>>,
        /// The profile that this one was merged into. Use that one.
        pub merge_target_id: Option<Id<entities::Account>>,
        #[deprecated(note = "use `tax_identifier`")]
        pub tax_identification_number: Option<String>,
        /// At most 255 characters.
        pub external_identifier: Option<String>,
    }

    object! { Company {
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

    /// Whether a company may be invoiced, and what its invoices add.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CompanyOptions {
        pub invoiceable: Option<bool>,
        pub add_fees_to_invoices: Option<bool>,
        pub add_tax_deducted_payment_to_invoices: Option<bool>,
    }

    object! { CompanyOptions {
        invoiceable: optional "Invoiceable",
        add_fees_to_invoices: optional "AddFeesToInvoices",
        add_tax_deducted_payment_to_invoices: optional "AddTaxDeductedPaymentToInvoices",
    } }

    /// How far a company is trusted to pay.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CreditRating {
        pub basic: Option<CreditRatingBasicEnum>,
    }

    object! { CreditRating {
        basic: optional "Basic",
    } }
}

#[cfg(
    any(
        feature = "companionships",
        feature = "customers",
        feature = "identity-documents",
        feature = "reservations"
    )
)]
pub(super) mod companionships_customers_identity_documents_and_1_more {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// Kinds of documents by which customers identify themselves.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum IdentityDocumentTypeEnum {
        IdentityCard,
        Passport,
        Visa,
        DriversLicense,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { IdentityDocumentTypeEnum {
        IdentityCard: "IdentityCard",
        Passport: "Passport",
        Visa: "Visa",
        DriversLicense: "DriversLicense",
    } }
}

#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
pub(super) mod companionships_customers_reservations {
    use crate::bindings::{Date, Id, Timestamp, UnrecognizedValue, object, open_enum};
    use super::super::entities;

    use super::super::types::{
        IdentityDocumentTypeEnum, OldAddress, ResourceFeatureClassification, Title,
    };

    /// A person's profile, with names, contact data, preferences and tax data, shared by the
    /// properties of a chain.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Customer {
        pub id: Id<entities::Customer>,
        /// The chain whose properties share the profile.
        pub chain_id: Option<Id<entities::Chain>>,
        /// Number of the profile within the chain. At most 19 characters.
        pub number: String,
        pub title: Option<Title>,
        pub sex: Option<SexEnum>,
        pub first_name: Option<String>,
        pub last_name: String,
        pub second_last_name: Option<String>,
        /// Country code (ISO 3166-1 alpha-2).
        pub nationality_code: Option<String>,
        /// Language for messages to the customer (language and culture, such as `en-US`).
        pub preferred_language_code: Option<String>,
        /// Language of the profile (such as `en-US`).
        pub language_code: Option<String>,
        pub birth_date: Option<Date>,
        /// Country code (ISO 3166-1 alpha-2).
        pub birth_country_code: Option<String>,
        /// Code of a state or region (ISO 3166-2).
        pub birth_country_subdivision_code: Option<String>,
        pub birth_place: Option<String>,
        pub occupation: Option<String>,
        pub email: Option<String>,
        /// Whether the e-mail address is an alias of an online travel agency.
        pub has_ota_email: Option<bool>,
        pub phone: Option<String>,
        pub tax_identification_number: Option<String>,
        pub loyalty_code: Option<String>,
        /// Identifier of the customer in an external accounting system.
        pub accounting_code: Option<String>,
        /// Code that invoices to the customer show.
        pub billing_code: Option<String>,
        pub notes: Option<String>,
        /// At most 255 characters.
        pub car_registration_number: Option<String>,
        /// At most 255 characters.
        pub dietary_requirements: Option<String>,
        pub created_utc: Timestamp,
        pub updated_utc: Timestamp,
        #[deprecated(
            note = "use `IdentityDocuments::get_all`; planned to end on 2026-01-10"
        )]
        pub passport: Option<IdentityDocument>,
        #[deprecated(
            note = "use `IdentityDocuments::get_all`; planned to end on 2026-01-10"
        )]
        pub identity_card: Option<IdentityDocument>,
        #[deprecated(
            note = "use `IdentityDocuments::get_all`; planned to end on 2026-01-10"
        )]
        pub visa: Option<IdentityDocument>,
        #[deprecated(
            note = "use `IdentityDocuments::get_all`; planned to end on 2026-01-10"
        )]
        pub drivers_license: Option<IdentityDocument>,
        #[deprecated(note = "use `address_id`")]
        pub address: Option<OldAddress>,
        pub address_id: Option<Id<entities::Address>>,
        pub classifications: Vec<CustomerClassificationEnum>,
        pub options: Option<Vec<CustomerOptionsEnum>>,
        /// Address for electronic invoices in Italy (codice destinatario).
        pub italian_destination_code: Option<String>,
        /// Tax number in Italy (codice fiscale).
        pub italian_fiscal_code: Option<String>,
        /// Code for the Italian lottery of receipts (lotteria degli scontrini).
        pub italian_lottery_code: Option<String>,
        pub company_id: Option<Id<entities::Company>>,
        /// The profile that this one was merged into. Use that one.
        pub merge_target_id: Option<Id<entities::Account>>,
        #[deprecated(note = "use `is_active`")]
        pub activity_state: Option<String>,
        /// False once it was deleted or deactivated.
        pub is_active: Option<bool>,
        /// Wishes for the room, such as its view or beds.
        pub preferred_space_features: Option<Vec<ResourceFeatureClassification>>,
        /// The user or application that created it.
        pub creator_profile_id: Option<Id<entities::Profile>>,
        /// The user or application that changed it last.
        pub updater_profile_id: Option<Id<entities::Profile>>,
    }

    object! { Customer {
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

    /// An identity document in its older form, as it comes with customers.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct IdentityDocument {
        pub id: Option<Id<entities::IdentityDocument>>,
        pub customer_id: Option<Id<entities::Customer>>,
        pub r#type: Option<IdentityDocumentTypeEnum>,
        pub number: Option<String>,
        pub expiration: Option<Date>,
        pub issuance: Option<Date>,
        /// Country code (ISO 3166-1 alpha-2).
        pub issuing_country_code: Option<String>,
        /// Code of a state or region (ISO 3166-2).
        pub issuing_country_subdivision_code: Option<String>,
        pub issuing_city: Option<String>,
        /// Second number of Spanish identity cards, which hotels in Spain need.
        pub identity_document_support_number: Option<String>,
    }

    object! { IdentityDocument {
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

    /// Classes of customers, such as returning, important or problematic.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum CustomerClassificationEnum {
        PaymasterAccount,
        Blacklist,
        Media,
        LoyaltyProgram,
        PreviousComplaint,
        Returning,
        Staff,
        FriendOrFamily,
        TopManagement,
        Important,
        VeryImportant,
        Problematic,
        Cashlist,
        DisabledPerson,
        Military,
        Airline,
        HealthCompliant,
        InRoom,
        WaitingForRoom,
        Student,
        Blocklist,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { CustomerClassificationEnum {
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

    /// Consents and objections of a customer, such as to marketing e-mails.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum CustomerOptionsEnum {
        None,
        SendMarketingEmails,
        Invoiceable,
        BillAddressObjection,
        SendMarketingPostalMail,
        SendPartnerMarketingEmails,
        SendPartnerMarketingPostalMail,
        WithdrawCardConsent,
        GuestPhotoConsent,
        IdPhotosConsent,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { CustomerOptionsEnum {
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

    /// The sex of a customer.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum SexEnum {
        Male,
        Female,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { SexEnum {
        Male: "Male",
        Female: "Female",
    } }
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
pub(super) mod companionships_customers_reservations_and_2_more {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// Common features of resources, such as sea view or a balcony.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ResourceFeatureClassification {
        SeaView,
        RiverView,
        OceanView,
        TwinBeds,
        DoubleBed,
        RollawayBed,
        UpperBed,
        LowerBed,
        Balcony,
        AccessibleBathroom,
        AccessibleRoom,
        ElevatorAccess,
        HighFloor,
        Kitchenette,
        AirConditioning,
        PrivateJacuzzi,
        PrivateSauna,
        EnsuiteRoom,
        PrivateBathroom,
        SharedBathroom,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ResourceFeatureClassification {
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
}

#[cfg(any(feature = "companionships", feature = "reservations"))]
pub(super) mod companionships_reservations {
    use crate::bindings::{Id, object};
    use super::super::entities;

    /// The reservation group in its older, shorter form.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ReservationGroupOld {
        pub id: Option<Id<entities::ReservationGroup>>,
        pub name: Option<String>,
    }

    object! { ReservationGroupOld {
        id: optional "Id",
        name: optional "Name",
    } }
}

#[cfg(any(feature = "configuration", feature = "credit-cards"))]
pub(super) mod configuration_credit_cards {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// The brand of a card.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum CreditCardType {
        MasterCard,
        Visa,
        Amex,
        Discover,
        DinersClub,
        Jcb,
        Maestro,
        UnionPay,
        VPay,
        RuPay,
        Dankort,
        Mir,
        Verve,
        Troy,
        PostFinance,
        Giro,
        Bancomat,
        Bc,
        CarteBleue,
        Eftpos,
        Eps,
        Interac,
        Isracard,
        Meps,
        Nets,
        Bancontact,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { CreditCardType {
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
}

#[cfg(any(feature = "configuration", feature = "enterprises"))]
pub(super) mod configuration_enterprises {
    use crate::bindings::{UnrecognizedValue, object, open_enum};

    /// Data of a property's subscription, namely its tax identifier.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct EnterpriseSubscription {
        pub tax_identifier: Option<String>,
    }

    object! { EnterpriseSubscription {
        tax_identifier: optional "TaxIdentifier",
    } }

    /// Whether a property shows prices with or without tax.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum PricingModeEnum {
        Gross,
        Net,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { PricingModeEnum {
        Gross: "Gross",
        Net: "Net",
    } }
}

#[cfg(any(feature = "configuration", feature = "payments"))]
pub(super) mod configuration_payments {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// By what means a payment outside Mews was made.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ExternalPaymentTypeEnum {
        Unspecified,
        BadDebts,
        Bacs,
        WireTransfer,
        Invoice,
        ExchangeRateDifference,
        Complimentary,
        Reseller,
        ExchangeRoundingDifference,
        Barter,
        Commission,
        BankCharges,
        CrossSettlement,
        Cash,
        CreditCard,
        Prepayment,
        Cheque,
        Bancontact,
        IDeal,
        PayPal,
        GiftCard,
        LoyaltyPoints,
        ChequeVacances,
        OnlinePayment,
        CardCheck,
        PaymentHubRedirection,
        Voucher,
        MasterCard,
        Visa,
        Amex,
        Discover,
        DinersClub,
        Jcb,
        UnionPay,
        Twint,
        Reka,
        LoyaltyCard,
        PosDiningAndSpaReward,
        DirectDebit,
        DepositCheck,
        DepositCash,
        DepositCreditCard,
        DepositWireTransfer,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ExternalPaymentTypeEnum {
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
}

#[cfg(
    any(
        feature = "configuration",
        feature = "products",
        feature = "reservations",
        feature = "services"
    )
)]
pub(super) mod configuration_products_reservations_and_1_more {
    use crate::bindings::object;

    /// The moments around a stay at which something is offered to guests.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Promotions {
        pub before_check_in: bool,
        pub after_check_in: bool,
        pub during_stay: bool,
        pub before_check_out: bool,
        pub after_check_out: bool,
        /// `None` in responses from before the service sent it.
        pub during_check_out: Option<bool>,
    }

    object! { Promotions {
        before_check_in: required "BeforeCheckIn",
        after_check_in: required "AfterCheckIn",
        during_stay: required "DuringStay",
        before_check_out: required "BeforeCheckOut",
        after_check_out: required "AfterCheckOut",
        during_check_out: optional "DuringCheckOut",
    } }
}

#[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
pub(super) mod configuration_reservations_services {
    use crate::bindings::{
        Id, Period, Timestamp, UnrecognizedValue, UnrecognizedVariant, object, open_enum,
        tagged_union,
    };

    use super::super::entities;
    use super::super::types::Promotions;

    /// When an additional service is offered to guests.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct AdditionalServiceData {
        pub promotions: Promotions,
    }

    object! { AdditionalServiceData {
        promotions: required "Promotions",
    } }

    /// How the time units of a bookable service are laid out.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct BookableServiceData {
        /// Usual start of a stay, as a duration after the start of its first time unit (ISO 8601,
        /// such as `P0M0DT15H0M0S`).
        pub start_offset: Period,
        /// Usual end of a stay, as a duration after the start of its last time unit (ISO 8601).
        pub end_offset: Period,
        /// Start of the time for which a resource counts as occupied, as a duration after the start
        /// of the first time unit.
        pub occupancy_start_offset: Period,
        /// End of the time for which a resource counts as occupied, as a duration after the start
        /// of the last time unit.
        pub occupancy_end_offset: Period,
        #[deprecated(note = "use `time_unit_period`")]
        pub time_unit: Option<TimeUnitPeriodEnum>,
        /// Length of the time units in which the service is sold and priced.
        pub time_unit_period: TimeUnitPeriodEnum,
    }

    object! { BookableServiceData {
        start_offset: required "StartOffset",
        end_offset: required "EndOffset",
        occupancy_start_offset: required "OccupancyStartOffset",
        occupancy_end_offset: required "OccupancyEndOffset",
        time_unit: optional "TimeUnit",
        time_unit_period: required "TimeUnitPeriod",
    } }

    /// Values of `Data` of `Service`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ServiceData {
        Bookable(BookableServiceData),
        Additional(AdditionalServiceData),
        /// A variant that this version of the crate does not know, as received.
        Unrecognized(UnrecognizedVariant),
    }

    tagged_union! { ServiceData {
        Bookable: payload "Bookable" "Value",
        Additional: payload "Additional" "Value",
    } }

    /// Something that an enterprise sells, such as stays, parking or breakfast.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Service {
        pub id: Id<entities::Service>,
        /// `None` in responses from before the service sent it.
        pub enterprise_id: Option<Id<entities::Enterprise>>,
        /// False once it was deleted or deactivated.
        pub is_active: bool,
        #[deprecated(note = "use `names`")]
        pub name: String,
        /// By language and culture code, such as `en-US`.
        pub names: Option<std::collections::BTreeMap<String, String>>,
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        pub start_time: Option<Period>,
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        pub end_time: Option<Period>,
        /// `None` in responses from before the service sent it.
        pub options: Option<ServiceOptions>,
        #[deprecated(note = "use `data`")]
        pub promotions: Option<Promotions>,
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        pub r#type: Option<String>,
        /// Position in lists.
        pub ordering: Option<i32>,
        /// Details by kind of service.
        pub data: Option<ServiceData>,
        /// Identifier of the service in another system. At most 255 characters.
        pub external_identifier: Option<String>,
        /// `None` in responses from before the service sent it.
        pub created_utc: Option<Timestamp>,
        /// `None` in responses from before the service sent it.
        pub updated_utc: Option<Timestamp>,
    }

    object! { Service {
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
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ServiceOptions {
        /// Whether bills show its products as one package.
        pub bill_as_package: bool,
    }

    object! { ServiceOptions {
        bill_as_package: required "BillAsPackage",
    } }

    /// How long one time unit of a service is.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum TimeUnitPeriodEnum {
        Day,
        Month,
        Hour,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { TimeUnitPeriodEnum {
        Day: "Day",
        Month: "Month",
        Hour: "Hour",
    } }
}

#[cfg(any(feature = "credit-cards", feature = "payments"))]
pub(super) mod credit_cards_payments {
    use crate::bindings::{Decimal, Id, object};
    use super::super::entities;

    /// The id of the card, be it just stored or the one of a recorded payment.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct AddCreditCardResult {
        pub credit_card_id: Option<Id<entities::CreditCard>>,
    }

    object! { AddCreditCardResult {
        credit_card_id: optional "CreditCardId",
    } }

    /// A sum to be charged or recorded, net or gross, with the codes of its taxes.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ExtendedAmountParameters {
        /// ISO 4217 code of a currency.
        pub currency: String,
        /// Codes of tax rates that are valid in the property's tax environment; see
        /// `taxations/getAll`.
        pub tax_codes: Option<Vec<String>>,
        /// Without tax. Set either this or `GrossValue`.
        pub net_value: Option<Decimal>,
        /// With tax. Set either this or `NetValue`.
        pub gross_value: Option<Decimal>,
    }

    impl ExtendedAmountParameters {
        /// Sets the required fields.
        pub fn new(currency: impl Into<String>) -> Self {
            Self {
                currency: currency.into(),
                tax_codes: None,
                net_value: None,
                gross_value: None,
            }
        }

        /// Sets [`tax_codes`](field@Self::tax_codes). Codes of tax rates that are valid in the
        /// property's tax environment; see `taxations/getAll`.
        #[must_use]
        pub fn tax_codes(
            mut self,
            tax_codes: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.tax_codes = Some(tax_codes.into_iter().map(Into::into).collect());
            self
        }

        /// Sets [`net_value`](field@Self::net_value). Without tax. Set either this or `GrossValue`.
        #[must_use]
        pub fn net_value(mut self, net_value: impl Into<Decimal>) -> Self {
            self.net_value = Some(net_value.into());
            self
        }

        /// Sets [`gross_value`](field@Self::gross_value). With tax. Set either this or `NetValue`.
        #[must_use]
        pub fn gross_value(mut self, gross_value: impl Into<Decimal>) -> Self {
            self.gross_value = Some(gross_value.into());
            self
        }
    }

    object! { ExtendedAmountParameters {
        currency: required "Currency",
        tax_codes: optional "TaxCodes",
        net_value: optional "NetValue",
        gross_value: optional "GrossValue",
    } }
}

#[cfg(any(feature = "exports", feature = "ledger-balances"))]
pub(super) mod exports_ledger_balances {
    use crate::bindings::{Date, object};

    /// The days from `Start` to `End`, both included.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct DateFilterInterval {
        pub start: Date,
        pub end: Date,
    }

    impl DateFilterInterval {
        /// Sets the required fields.
        pub fn new(start: impl Into<Date>, end: impl Into<Date>) -> Self {
            Self {
                start: start.into(),
                end: end.into(),
            }
        }
    }

    impl From<std::ops::RangeInclusive<Date>> for DateFilterInterval {
        fn from(range: std::ops::RangeInclusive<Date>) -> Self {
            Self {
                start: *range.start(),
                end: *range.end(),
            }
        }
    }

    object! { DateFilterInterval {
        start: required "Start",
        end: required "End",
    } }
}

#[cfg(any(feature = "order-items", feature = "payments"))]
pub(super) mod order_items_payments {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// Whether an item is open, closed on a bill, canceled, or doesn't count for now.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum AccountingStateEnum {
        Open,
        Closed,
        Inactive,
        Canceled,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { AccountingStateEnum {
        Open: "Open",
        Closed: "Closed",
        Inactive: "Inactive",
        Canceled: "Canceled",
    } }
}

#[cfg(
    any(
        feature = "order-items",
        feature = "products",
        feature = "rates",
        feature = "reservations"
    )
)]
pub(super) mod order_items_products_rates_and_1_more {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// Why no tax is due, by Italian, Polish and German codes.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum TaxExemptionReasonTypeEnum {
        Unknown,
        /// `IT_N1` on the wire.
        ItN1,
        /// `IT_N2_1` on the wire.
        ItN21,
        /// `IT_N2_2` on the wire.
        ItN22,
        /// `IT_N3_4` on the wire.
        ItN34,
        /// `IT_N3_5` on the wire.
        ItN35,
        /// `IT_N4` on the wire.
        ItN4,
        /// `IT_N5` on the wire.
        ItN5,
        /// `PL_ZW` on the wire.
        PlZw,
        /// `PL_NP` on the wire.
        PlNp,
        /// `DE_NATO` on the wire.
        DeNato,
        /// `FR_261_7` on the wire.
        Fr2617,
        /// `FR_262_00_BIS` on the wire.
        Fr26200Bis,
        /// `FR_293_B` on the wire.
        Fr293B,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { TaxExemptionReasonTypeEnum {
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
        Fr2617: "FR_261_7",
        Fr26200Bis: "FR_262_00_BIS",
        Fr293B: "FR_293_B",
    } }
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
pub(super) mod orders_outlet_bills_payments_and_2_more {
    use crate::bindings::{Decimal, object};

    /// A price to be set, net or gross, with the codes of its taxes.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct AmountParameters {
        /// ISO 4217 code of a currency.
        pub currency: String,
        /// Codes of tax rates that are valid in the property's tax environment; see
        /// `taxations/getAll`.
        pub tax_codes: Vec<String>,
        /// Without tax. Set either this or `GrossValue`, as the property's `Pricing`.
        pub net_value: Option<Decimal>,
        /// With tax. Set either this or `NetValue`, as the property's `Pricing`.
        pub gross_value: Option<Decimal>,
    }

    impl AmountParameters {
        /// Sets the required fields.
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

        /// Sets [`net_value`](field@Self::net_value). Without tax. Set either this or `GrossValue`,
        /// as the property's `Pricing`.
        #[must_use]
        pub fn net_value(mut self, net_value: impl Into<Decimal>) -> Self {
            self.net_value = Some(net_value.into());
            self
        }

        /// Sets [`gross_value`](field@Self::gross_value). With tax. Set either this or `NetValue`,
        /// as the property's `Pricing`.
        #[must_use]
        pub fn gross_value(mut self, gross_value: impl Into<Decimal>) -> Self {
            self.gross_value = Some(gross_value.into());
            self
        }
    }

    object! { AmountParameters {
        currency: required "Currency",
        tax_codes: required "TaxCodes",
        net_value: optional "NetValue",
        gross_value: optional "GrossValue",
    } }
}

#[cfg(any(feature = "orders", feature = "reservations"))]
pub(super) mod orders_reservations {
    use crate::bindings::{Id, Timestamp, object};
    use super::super::entities;
    use super::super::types::AmountParameters;

    /// A product to order, how many of it, and optionally a price in place of the configured
    /// one.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ProductOrderAdditionData {
        pub product_id: Id<entities::Product>,
        pub count: Option<i32>,
        /// Replaces the price of the product.
        pub unit_amount: Option<AmountParameters>,
        /// Start of the product's time, for orders with a reservation. Products that are charged
        /// once or by person need the same value in `EndUtc`.
        pub start_utc: Option<Timestamp>,
        /// End of the product's time, for orders with a reservation.
        pub end_utc: Option<Timestamp>,
        /// Your own identifier, such as a receipt number. Set it, to find the item after an unknown
        /// outcome.
        pub external_identifier: Option<String>,
    }

    impl ProductOrderAdditionData {
        /// Sets the required fields.
        pub fn new(product_id: impl Into<Id<entities::Product>>) -> Self {
            Self {
                product_id: product_id.into(),
                count: None,
                unit_amount: None,
                start_utc: None,
                end_utc: None,
                external_identifier: None,
            }
        }

        /// Sets [`count`](field@Self::count).
        #[must_use]
        pub fn count(mut self, count: i32) -> Self {
            self.count = Some(count);
            self
        }

        /// Sets [`unit_amount`](field@Self::unit_amount). Replaces the price of the product.
        #[must_use]
        pub fn unit_amount(mut self, unit_amount: impl Into<AmountParameters>) -> Self {
            self.unit_amount = Some(unit_amount.into());
            self
        }

        /// Sets [`start_utc`](field@Self::start_utc). Start of the product's time, for orders with
        /// a reservation. Products that are charged once or by person need the same value in
        /// `EndUtc`.
        #[must_use]
        pub fn start_utc(mut self, start_utc: impl Into<Timestamp>) -> Self {
            self.start_utc = Some(start_utc.into());
            self
        }

        /// Sets [`end_utc`](field@Self::end_utc). End of the product's time, for orders with a
        /// reservation.
        #[must_use]
        pub fn end_utc(mut self, end_utc: impl Into<Timestamp>) -> Self {
            self.end_utc = Some(end_utc.into());
            self
        }

        /// Sets [`external_identifier`](field@Self::external_identifier). Your own identifier, such
        /// as a receipt number. Set it, to find the item after an unknown outcome.
        #[must_use]
        pub fn external_identifier(
            mut self,
            external_identifier: impl Into<String>,
        ) -> Self {
            self.external_identifier = Some(external_identifier.into());
            self
        }
    }

    object! { ProductOrderAdditionData {
        product_id: required "ProductId",
        count: optional "Count",
        unit_amount: optional "UnitAmount",
        start_utc: optional "StartUtc",
        end_utc: optional "EndUtc",
        external_identifier: optional "ExternalIdentifier",
    } }
}

#[cfg(any(feature = "outlet-bills", feature = "outlet-items"))]
pub(super) mod outlet_bills_outlet_items {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// Whether an item of an outlet is revenue, a payment, or neither.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum OutletItemType {
        Revenue,
        NonRevenue,
        Payment,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { OutletItemType {
        Revenue: "Revenue",
        NonRevenue: "NonRevenue",
        Payment: "Payment",
    } }
}

#[cfg(any(feature = "product-service-orders", feature = "reservations"))]
pub(super) mod product_service_orders_reservations {
    use crate::bindings::{UnrecognizedValue, object, open_enum};

    /// Which guests of an order have checked in, and whether through this API.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ServiceOrderOptions {
        pub owner_checked_in: bool,
        pub all_companions_checked_in: bool,
        pub any_companion_checked_in: bool,
        /// Whether it was checked in through this API.
        pub connector_check_in: bool,
    }

    object! { ServiceOrderOptions {
        owner_checked_in: required "OwnerCheckedIn",
        all_companions_checked_in: required "AllCompanionsCheckedIn",
        any_companion_checked_in: required "AnyCompanionCheckedIn",
        connector_check_in: required "ConnectorCheckIn",
    } }

    /// How an order made by the staff reached them, such as by phone.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ServiceOrderCommanderOriginEnum {
        InPerson,
        Channel,
        Phone,
        Email,
        Website,
        Message,
        CallCenter,
        RoomingList,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ServiceOrderCommanderOriginEnum {
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ServiceOrderOriginEnum {
        Distributor,
        ChannelManager,
        Commander,
        Import,
        Connector,
        Navigator,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ServiceOrderOriginEnum {
        Distributor: "Distributor",
        ChannelManager: "ChannelManager",
        Commander: "Commander",
        Import: "Import",
        Connector: "Connector",
        Navigator: "Navigator",
    } }
}

#[cfg(
    any(
        feature = "product-service-orders",
        feature = "reservations",
        feature = "webhooks",
        feature = "websocket"
    )
)]
pub(super) mod product_service_orders_reservations_webhooks_and_1_more {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// How far an order has come, from inquiry to check-out or cancellation.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ServiceOrderStateEnum {
        Inquired,
        Confirmed,
        Started,
        Processed,
        Canceled,
        Optional,
        Requested,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ServiceOrderStateEnum {
        Inquired: "Inquired",
        Confirmed: "Confirmed",
        Started: "Started",
        Processed: "Processed",
        Canceled: "Canceled",
        Optional: "Optional",
        Requested: "Requested",
    } }
}

#[cfg(any(feature = "products", feature = "reservations"))]
pub(super) mod products_reservations {
    use crate::bindings::{
        Decimal, Id, Timestamp, UnrecognizedValue, UnrecognizedVariant, object, open_enum,
        tagged_union,
    };

    use super::super::entities;
    use super::super::types::{ExtendedAmount, Promotions, TaxExemptionReasonTypeEnum};

    /// Values of `Pricing` of `Product`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ProductPricingValue {
        Absolute(ExtendedAmount),
        Relative(RelativeProductPrice),
        /// A variant that this version of the crate does not know, as received.
        Unrecognized(UnrecognizedVariant),
    }

    tagged_union! { ProductPricingValue {
        Absolute: payload "Absolute" "Value",
        Relative: payload "Relative" "Value",
    } }

    /// Something sold with a service, with its price, the way it is charged and when it counts
    /// as consumed.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Product {
        pub id: Id<entities::Product>,
        pub service_id: Id<entities::Service>,
        pub category_id: Option<Id<entities::ProductCategory>>,
        pub accounting_category_id: Option<Id<entities::AccountingCategory>>,
        /// False once it was deleted or deactivated.
        pub is_active: bool,
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        pub is_default: Option<bool>,
        #[deprecated(note = "use `names`")]
        pub name: Option<String>,
        /// By language and culture code, such as `en-US`.
        ///
        /// `None` in responses from before the service sent it.
        pub names: Option<std::collections::BTreeMap<String, String>>,
        #[deprecated(note = "use `external_names`")]
        pub external_name: Option<String>,
        /// By language and culture code, such as `en-US`.
        ///
        /// `None` in responses from before the service sent it.
        pub external_names: Option<std::collections::BTreeMap<String, String>>,
        #[deprecated(note = "use `short_names`")]
        pub short_name: Option<String>,
        /// By language and culture code, such as `en-US`.
        ///
        /// `None` in responses from before the service sent it.
        pub short_names: Option<std::collections::BTreeMap<String, String>>,
        #[deprecated(note = "use `descriptions`")]
        pub description: Option<String>,
        /// By language and culture code, such as `en-US`.
        pub descriptions: Option<std::collections::BTreeMap<String, String>>,
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        pub charging: Option<ProductChargingModeEnum>,
        /// The factor of the price: once, by guests, by time units or both.
        pub charging_mode: ProductChargingModeEnum,
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        pub posting: Option<ProductPostingEnum>,
        /// Whether it is posted once or for each time unit.
        pub posting_mode: ProductPostingModeEnum,
        pub options: ProductOptions,
        pub promotions: Promotions,
        pub classifications: ProductClassifications,
        /// Price of one unit, with its taxes.
        ///
        /// `None` in responses from before the service sent it.
        pub price: Option<ExtendedAmount>,
        #[deprecated(note = "use `price`")]
        pub pricing: Option<ProductPricingValue>,
        pub image_ids: Option<Vec<Id<entities::Image>>>,
        /// Position in lists.
        pub ordering: Option<i32>,
        /// At most 255 characters.
        pub external_identifier: Option<String>,
        /// Why no tax is charged, if none is.
        pub tax_exemption_reason: Option<TaxExemptionReasonTypeEnum>,
        /// The rule of law behind `TaxExemptionReason`, as text.
        pub tax_exemption_legal_reference: Option<String>,
        /// `None` in responses from before the service sent it.
        pub created_utc: Option<Timestamp>,
        /// `None` in responses from before the service sent it.
        pub updated_utc: Option<Timestamp>,
        pub consumption_moment: Option<ProductConsumptionMomentEnum>,
    }

    object! { Product {
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

    /// The classes of a product, such as food, a fee or city tax. Several may be true.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ProductClassifications {
        pub food: Option<bool>,
        pub beverage: Option<bool>,
        pub wellness: Option<bool>,
        pub city_tax: Option<bool>,
        pub fee: Option<bool>,
    }

    object! { ProductClassifications {
        food: optional "Food",
        beverage: optional "Beverage",
        wellness: optional "Wellness",
        city_tax: optional "CityTax",
        fee: optional "Fee",
    } }

    /// How a product appears on bills and offers.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ProductOptions {
        /// Whether bills show it as part of a package.
        pub bill_as_package: bool,
        /// Whether offers leave out its price.
        pub exclude_price_from_offer: Option<bool>,
    }

    object! { ProductOptions {
        bill_as_package: required "BillAsPackage",
        exclude_price_from_offer: optional "ExcludePriceFromOffer",
    } }

    /// The price of a product as a share of others; superseded.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct RelativeProductPrice {
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        pub multiplier: Option<Decimal>,
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        pub target: Option<String>,
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        pub tax_rate_codes: Option<Vec<String>>,
        #[deprecated(note = "deprecated by the provider, who names no successor")]
        pub product_ids: Option<Vec<Id<entities::Product>>>,
    }

    object! { RelativeProductPrice {
        multiplier: optional "Multiplier",
        target: optional "Target",
        tax_rate_codes: optional "TaxRateCodes",
        product_ids: optional "ProductIds",
    } }

    /// Whether a product is charged once or multiplied by persons, time units or both.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ProductChargingModeEnum {
        Once,
        PerTimeUnit,
        PerPersonPerTimeUnit,
        PerPerson,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ProductChargingModeEnum {
        Once: "Once",
        PerTimeUnit: "PerTimeUnit",
        PerPersonPerTimeUnit: "PerPersonPerTimeUnit",
        PerPerson: "PerPerson",
    } }

    /// When an ordered product counts as consumed.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ProductConsumptionMomentEnum {
        ServiceOrderEnd,
        ServiceOrderStart,
        PostingTimeUnit,
        NextTimeUnit,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ProductConsumptionMomentEnum {
        ServiceOrderEnd: "ServiceOrderEnd",
        ServiceOrderStart: "ServiceOrderStart",
        PostingTimeUnit: "PostingTimeUnit",
        NextTimeUnit: "NextTimeUnit",
    } }

    /// Whether a product is posted once or daily, in the older form.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ProductPostingEnum {
        Once,
        Daily,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ProductPostingEnum {
        Once: "Once",
        Daily: "Daily",
    } }

    /// Whether a product is posted once or for every time unit.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ProductPostingModeEnum {
        Once,
        PerTimeUnit,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ProductPostingModeEnum {
        Once: "Once",
        PerTimeUnit: "PerTimeUnit",
    } }
}

#[cfg(any(feature = "rates", feature = "reservations", feature = "rules"))]
pub(super) mod rates_reservations_rules {
    use crate::bindings::{Id, object};
    use super::super::entities;

    /// The rate group in its older, shorter form.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct RateGroupOld {
        pub id: Option<Id<entities::RateGroup>>,
        pub service_id: Option<Id<entities::Service>>,
        /// False once it was deleted or deactivated.
        pub is_active: Option<bool>,
        pub name: Option<String>,
        /// At most 255 characters.
        pub external_identifier: Option<String>,
    }

    object! { RateGroupOld {
        id: optional "Id",
        service_id: optional "ServiceId",
        is_active: optional "IsActive",
        name: optional "Name",
        external_identifier: optional "ExternalIdentifier",
    } }
}

#[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
pub(super) mod reservations_resource_access_tokens {
    use crate::bindings::{Id, Secret, Timestamp, UnrecognizedValue, object, open_enum};
    use super::super::entities;

    /// A PIN code or tag of a reservation, with its time of validity and the doors it opens.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ResourceAccessToken {
        pub id: Id<entities::ResourceAccessToken>,
        /// `None` in responses from before the service sent it.
        pub enterprise_id: Option<Id<entities::Enterprise>>,
        pub service_order_id: Id<entities::Reservation>,
        pub companionship_id: Option<Id<entities::Companionship>>,
        pub resource_id: Option<Id<entities::Resource>>,
        pub r#type: ResourceAccessTokenType,
        /// The PIN code, or the content of the tag.
        pub value: Secret,
        pub serial_number: Option<String>,
        pub validity_start_utc: Timestamp,
        pub validity_end_utc: Timestamp,
        pub permissions: ResourceAccessTokenPermissions,
        /// `None` in responses from before the service sent it.
        pub created_utc: Option<Timestamp>,
        /// `None` in responses from before the service sent it.
        pub updated_utc: Option<Timestamp>,
        /// False once it was deleted or deactivated.
        ///
        /// `None` in responses from before the service sent it.
        pub is_active: Option<bool>,
    }

    object! { ResourceAccessToken {
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
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ResourceAccessTokenPermissions {
        pub bed: Option<bool>,
        pub room: Option<bool>,
        pub floor: Option<bool>,
        pub building: Option<bool>,
    }

    object! { ResourceAccessTokenPermissions {
        bed: optional "Bed",
        room: optional "Room",
        floor: optional "Floor",
        building: optional "Building",
    } }

    /// Whether a token is a PIN code or an RFID tag.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ResourceAccessTokenType {
        PinCode,
        RfidTag,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ResourceAccessTokenType {
        PinCode: "PinCode",
        RfidTag: "RfidTag",
    } }
}

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
pub(super) mod reservations_resource_categories_resources_and_1_more {
    use crate::bindings::{Id, UnrecognizedValue, object, open_enum};
    use super::super::entities;

    /// A kind of resource of one service, with its names, capacity and rank.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ResourceCategory {
        pub id: Id<entities::ResourceCategory>,
        pub enterprise_id: Id<entities::Enterprise>,
        pub service_id: Id<entities::Service>,
        /// False once it was deleted or deactivated.
        pub is_active: bool,
        pub r#type: ResourceCategoryType,
        pub classification: Option<ResourceClassification>,
        /// By language and culture code, such as `en-US`.
        pub names: std::collections::BTreeMap<String, String>,
        /// By language and culture code, such as `en-US`.
        pub short_names: std::collections::BTreeMap<String, String>,
        /// By language and culture code, such as `en-US`.
        pub descriptions: std::collections::BTreeMap<String, String>,
        /// Position in lists.
        pub ordering: i32,
        /// Usual number of guests.
        pub capacity: i32,
        /// Number of guests beyond the usual one, such as in extra beds.
        pub extra_capacity: i32,
        /// At most 255 characters.
        pub external_identifier: Option<String>,
        pub accounting_category_id: Option<Id<entities::AccountingCategory>>,
    }

    object! { ResourceCategory {
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

    /// The kind of resources in a category, such as rooms, tents or desks.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ResourceCategoryType {
        Room,
        Bed,
        Dorm,
        Apartment,
        Suite,
        Villa,
        Site,
        Office,
        MeetingRoom,
        ParkingSpot,
        Desk,
        TeamArea,
        Membership,
        Tent,
        CaravanOrRV,
        UnequippedCampsite,
        Bike,
        ExtraBed,
        Cot,
        Crib,
        ConferenceRoom,
        Rooftop,
        Garden,
        Restaurant,
        Amphitheater,
        PrivateSpaces,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ResourceCategoryType {
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ResourceClassification {
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

    open_enum! { ResourceClassification {
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
}

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-category-assignments",
        feature = "resources"
    )
)]
pub(super) mod reservations_resource_category_assignments_resources {
    use crate::bindings::{Id, Timestamp, object};
    use super::super::entities;

    /// The membership of one resource in one category.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ResourceCategoryAssignment {
        pub id: Id<entities::ResourceCategoryAssignment>,
        /// False once it was deleted or deactivated.
        pub is_active: bool,
        pub resource_id: Id<entities::Resource>,
        pub category_id: Id<entities::ResourceCategory>,
        pub created_utc: Timestamp,
        pub updated_utc: Timestamp,
    }

    object! { ResourceCategoryAssignment {
        id: required "Id",
        is_active: required "IsActive",
        resource_id: required "ResourceId",
        category_id: required "CategoryId",
        created_utc: required "CreatedUtc",
        updated_utc: required "UpdatedUtc",
    } }
}

#[cfg(any(feature = "reservations", feature = "resources"))]
pub(super) mod reservations_resources {
    use crate::bindings::{Id, Timestamp, UnrecognizedVariant, object, tagged_union};
    use super::super::entities;
    use super::super::types::ResourceState;

    /// Values of `Data` of `Resource`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ResourceData {
        Space(SpaceData),
        Object,
        Person,
        /// A variant that this version of the crate does not know, as received.
        Unrecognized(UnrecognizedVariant),
    }

    tagged_union! { ResourceData {
        Space: payload "Space" "Value",
        Object: empty_object "Object" "Value",
        Person: empty_object "Person" "Value",
    } }

    /// A room, bed, other thing or person that can be booked, with its housekeeping state.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Resource {
        pub id: Id<entities::Resource>,
        pub enterprise_id: Id<entities::Enterprise>,
        /// False once it was deleted or deactivated.
        pub is_active: bool,
        /// The resource that contains this one, such as the room of a bed.
        pub parent_resource_id: Option<Id<entities::Resource>>,
        pub name: String,
        pub state: ResourceState,
        /// By language and culture code, such as `en-US`.
        pub descriptions: std::collections::BTreeMap<String, String>,
        pub created_utc: Timestamp,
        pub updated_utc: Timestamp,
        /// Details by kind of resource.
        pub data: ResourceData,
        /// By language and culture code, such as `en-US`.
        ///
        /// `None` in responses from before the service sent it.
        pub external_names: Option<std::collections::BTreeMap<String, String>>,
        /// `None` in responses from before the service sent it.
        pub directions: Option<std::collections::BTreeMap<String, String>>,
    }

    object! { Resource {
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

    /// Where a space lies in the building.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct SpaceData {
        pub floor_number: String,
        /// Where the space is, such as its building or parking area.
        pub location_notes: Option<String>,
    }

    object! { SpaceData {
        floor_number: required "FloorNumber",
        location_notes: optional "LocationNotes",
    } }
}

#[cfg(
    any(
        feature = "reservations",
        feature = "resources",
        feature = "webhooks",
        feature = "websocket"
    )
)]
pub(super) mod reservations_resources_webhooks_and_1_more {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// Whether a resource is dirty, clean, inspected or not to be used.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ResourceState {
        Dirty,
        Clean,
        Inspected,
        OutOfService,
        OutOfOrder,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ResourceState {
        Dirty: "Dirty",
        Clean: "Clean",
        Inspected: "Inspected",
        OutOfService: "OutOfService",
        OutOfOrder: "OutOfOrder",
    } }
}

#[cfg(any(feature = "reservations", feature = "service-order-notes"))]
pub(super) mod reservations_service_order_notes {
    use crate::bindings::{Id, Timestamp, UnrecognizedValue, object, open_enum};
    use super::super::entities;

    /// A text kept on one reservation or product order, with its kind.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct OrderNote {
        pub id: Option<Id<entities::ServiceOrderNote>>,
        /// The reservation or product order that the note is on.
        pub order_id: Option<Id<entities::ServiceOrder>>,
        pub text: Option<String>,
        pub r#type: Option<OrderNoteTypeEnum>,
        pub created_utc: Option<Timestamp>,
        pub updated_utc: Option<Timestamp>,
    }

    object! { OrderNote {
        id: optional "Id",
        order_id: optional "OrderId",
        text: optional "Text",
        r#type: optional "Type",
        created_utc: optional "CreatedUtc",
        updated_utc: optional "UpdatedUtc",
    } }

    /// Whether a note is general, from a channel manager, or a special request.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum OrderNoteTypeEnum {
        General,
        ChannelManager,
        SpecialRequest,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { OrderNoteTypeEnum {
        General: "General",
        ChannelManager: "ChannelManager",
        SpecialRequest: "SpecialRequest",
    } }
}

#[cfg(any(feature = "resource-categories", feature = "restrictions"))]
pub(super) mod resource_categories_restrictions {
    use crate::bindings::{UnrecognizedValue, open_enum};

    /// Kinds of resources, such as rooms, tents or desks.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ResourceCategoryTypeEnum {
        Room,
        Bed,
        Dorm,
        Apartment,
        Suite,
        Villa,
        Site,
        Office,
        MeetingRoom,
        ParkingSpot,
        Desk,
        TeamArea,
        Membership,
        Tent,
        CaravanOrRV,
        UnequippedCampsite,
        Bike,
        ExtraBed,
        Cot,
        Crib,
        ConferenceRoom,
        Rooftop,
        Garden,
        Restaurant,
        Amphitheater,
        PrivateSpaces,
        /// A value that this version of the crate does not know.
        Unrecognized(UnrecognizedValue),
    }

    open_enum! { ResourceCategoryTypeEnum {
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
}

#[cfg(any(feature = "resource-category-image-assignments", feature = "resources"))]
pub(super) mod resource_category_image_assignments_resources {
    use crate::bindings::{Id, Timestamp, object};
    use super::super::entities;

    /// The use of one image for one resource category, with its position.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ResourceCategoryImageAssignment {
        pub id: Id<entities::ResourceCategoryImageAssignment>,
        /// False once it was deleted or deactivated.
        pub is_active: bool,
        pub category_id: Id<entities::ResourceCategory>,
        pub image_id: Id<entities::Image>,
        pub created_utc: Timestamp,
        pub updated_utc: Timestamp,
        /// Position among the images of the category.
        ///
        /// `None` in responses from before the service sent it.
        pub ordering: Option<i32>,
    }

    object! { ResourceCategoryImageAssignment {
        id: required "Id",
        is_active: required "IsActive",
        category_id: required "CategoryId",
        image_id: required "ImageId",
        created_utc: required "CreatedUtc",
        updated_utc: required "UpdatedUtc",
        ordering: optional "Ordering",
    } }
}

#[cfg(any(feature = "resource-feature-assignments", feature = "resources"))]
pub(super) mod resource_feature_assignments_resources {
    use crate::bindings::{Id, Timestamp, object};
    use super::super::entities;

    /// The fact that one resource has one feature.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ResourceFeatureAssignment {
        pub id: Id<entities::ResourceFeatureAssignment>,
        /// False once it was deleted or deactivated.
        pub is_active: bool,
        pub resource_id: Id<entities::Resource>,
        pub feature_id: Id<entities::ResourceFeature>,
        pub created_utc: Timestamp,
        pub updated_utc: Timestamp,
    }

    object! { ResourceFeatureAssignment {
        id: required "Id",
        is_active: required "IsActive",
        resource_id: required "ResourceId",
        feature_id: required "FeatureId",
        created_utc: required "CreatedUtc",
        updated_utc: required "UpdatedUtc",
    } }
}

#[cfg(any(feature = "resource-features", feature = "resources"))]
pub(super) mod resource_features_resources {
    use crate::bindings::{Id, Timestamp, object};
    use super::super::entities;
    use super::super::types::ResourceFeatureClassification;

    /// A trait that resources of one service may have, with its names and classification.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ResourceFeature {
        pub id: Id<entities::ResourceFeature>,
        pub service_id: Id<entities::Service>,
        /// False once it was deleted or deactivated.
        pub is_active: bool,
        pub classification: ResourceFeatureClassification,
        /// By language and culture code, such as `en-US`.
        pub names: std::collections::BTreeMap<String, String>,
        /// By language and culture code, such as `en-US`.
        pub short_names: std::collections::BTreeMap<String, String>,
        /// By language and culture code, such as `en-US`.
        pub descriptions: std::collections::BTreeMap<String, String>,
        pub created_utc: Option<Timestamp>,
        pub updated_utc: Option<Timestamp>,
    }

    object! { ResourceFeature {
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
}

#[cfg(any(feature = "voucher-codes", feature = "vouchers"))]
pub(super) mod voucher_codes_vouchers {
    use crate::bindings::{Id, Timestamp, object};
    use super::super::entities;
    use super::super::types::ActivityStateEnum;

    /// A text that opens a voucher's rates to customers, perhaps only within a period.
    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct VoucherCode {
        /// `None` in responses from before the service sent it.
        pub id: Option<Id<entities::VoucherCode>>,
        pub voucher_id: Id<entities::Voucher>,
        pub value: Option<String>,
        pub validity_start_utc: Option<Timestamp>,
        pub validity_end_utc: Option<Timestamp>,
        pub created_utc: Option<Timestamp>,
        pub updated_utc: Option<Timestamp>,
        #[deprecated(note = "use `is_active`")]
        pub activity_state: ActivityStateEnum,
        /// False once it was deleted or deactivated.
        pub is_active: Option<bool>,
    }

    object! { VoucherCode {
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
}
