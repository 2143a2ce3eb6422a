// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `outletBills`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{AmountParameters, OutletItemType};

pub(super) mod handle {
    use super::{bindings, OutletBillsAdd};

    /// Bills issued by outlets, such as a restaurant's point of sale.
    #[derive(Clone, Debug)]
    pub struct OutletBills {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Bills issued by outlets, such as a restaurant's point of sale.
        pub fn outlet_bills(&self) -> OutletBills {
            OutletBills::new(self)
        }
    }

    impl OutletBills {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Records bills of outlets together with their items and answers the ids of the bills.
        ///
        /// `outletBills/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/outletbills#add-outlet-bills))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        pub fn add(&self, request: OutletBillsAdd) -> bindings::Call<OutletBillsAdd> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `outletBills/add` asks for: the argument of [`OutletBills::add`](super::resources::OutletBills::add).
#[doc(alias = "AddOutletBillsParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OutletBillsAdd {
    /// `Bills`: list of [`OutletBillParameters`], 1 to 1,000 items.
    pub bills: Vec<OutletBillParameters>,
}

impl OutletBillsAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        bills: impl IntoIterator<Item = impl Into<OutletBillParameters>>,
    ) -> Self {
        Self {
            bills: bills.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { OutletBillsAdd {
    bills: required "Bills",
} }

impl bindings::Operation for OutletBillsAdd {
    type Response = AddOutletBillsResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "outletBills/add",
        bindings::Effect::Create,
    );
}

/// The ids of the recorded bills.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddOutletBillsResult {
    /// `OutletBillIds`: ids of [`OutletBill`](entities::OutletBill).
    pub outlet_bill_ids: Vec<bindings::Id<entities::OutletBill>>,
}

bindings::object! { AddOutletBillsResult {
    outlet_bill_ids: required "OutletBillIds",
} }

/// A closed bill of an outlet with everything on it, optionally tied to an account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OutletBillParameters {
    /// `OutletId`: id of [`Outlet`](entities::Outlet).
    pub outlet_id: bindings::Id<entities::Outlet>,
    /// `Number`: text.
    pub number: String,
    /// `ClosedUtc`: instant.
    pub closed_utc: bindings::Timestamp,
    /// `Items`: list of [`OutletItemParameters`].
    pub items: Vec<OutletItemParameters>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: Option<bindings::Id<entities::Account>>,
    /// `Notes`: text.
    pub notes: Option<String>,
}

impl OutletBillParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        outlet_id: impl Into<bindings::Id<entities::Outlet>>,
        number: impl Into<String>,
        closed_utc: impl Into<bindings::Timestamp>,
        items: impl IntoIterator<Item = impl Into<OutletItemParameters>>,
    ) -> Self {
        Self {
            outlet_id: outlet_id.into(),
            number: number.into(),
            closed_utc: closed_utc.into(),
            items: items.into_iter().map(Into::into).collect(),
            account_id: None,
            notes: None,
        }
    }

    /// Sets `AccountId`.
    #[must_use]
    pub fn account_id(
        mut self,
        account_id: impl Into<bindings::Id<entities::Account>>,
    ) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

bindings::object! { OutletBillParameters {
    outlet_id: required "OutletId",
    number: required "Number",
    closed_utc: required "ClosedUtc",
    items: required "Items",
    account_id: optional "AccountId",
    notes: optional "Notes",
} }

/// One line of a new outlet bill, either revenue or payment according to its type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OutletItemParameters {
    /// `Name`: text.
    pub name: String,
    /// `UnitCount`: whole number.
    pub unit_count: i32,
    /// `UnitAmount`: [`AmountParameters`].
    pub unit_amount: AmountParameters,
    /// `ConsumedUtc`: instant.
    pub consumed_utc: bindings::Timestamp,
    /// `Type`: [`OutletItemType`].
    pub r#type: OutletItemType,
    /// `ExternalIdentifier`: text, at most 255 characters.
    pub external_identifier: Option<String>,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
}

impl OutletItemParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        name: impl Into<String>,
        unit_count: i32,
        unit_amount: impl Into<AmountParameters>,
        consumed_utc: impl Into<bindings::Timestamp>,
        r#type: impl Into<OutletItemType>,
    ) -> Self {
        Self {
            name: name.into(),
            unit_count,
            unit_amount: unit_amount.into(),
            consumed_utc: consumed_utc.into(),
            r#type: r#type.into(),
            external_identifier: None,
            notes: None,
            accounting_category_id: None,
        }
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

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
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

bindings::object! { OutletItemParameters {
    name: required "Name",
    unit_count: required "UnitCount",
    unit_amount: required "UnitAmount",
    consumed_utc: required "ConsumedUtc",
    r#type: required "Type",
    external_identifier: optional "ExternalIdentifier",
    notes: optional "Notes",
    accounting_category_id: optional "AccountingCategoryId",
} }
