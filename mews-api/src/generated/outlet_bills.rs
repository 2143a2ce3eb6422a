// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `outletBills`: its handle, requests and data.

use crate::bindings::{
    Effect, Id, Operation, OperationInfo, Single, SizeLimit, Timestamp, object, request,
};

use super::entities;
use super::types::{AmountParameters, OutletItemType};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::OutletBillsAdd;

    /// Bills issued by outlets, such as a restaurant's point of sale.
    #[derive(Clone, Debug)]
    pub struct OutletBills {
        client: Client,
    }

    impl Client {
        /// Bills issued by outlets, such as a restaurant's point of sale.
        pub fn outlet_bills(&self) -> OutletBills {
            OutletBills::new(self)
        }
    }

    impl OutletBills {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Records bills of outlets together with their items and returns the ids of the bills.
        ///
        /// `outletBills/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/outletbills#add-outlet-bills))
        ///
        /// Creates or moves something: a repeated call may do so again.
        ///
        /// After an unknown outcome: look for its items in `outletItems/getAll` by `ConsumedUtc`.
        ///
        /// Response: [`AddOutletBillsResult`](super::super::types::AddOutletBillsResult).
        pub fn add(&self, request: OutletBillsAdd) -> Call<OutletBillsAdd> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`OutletBills::add`](super::resources::OutletBills::add), `outletBills/add`.
#[doc(alias = "AddOutletBillsParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OutletBillsAdd {
    /// 1 to 1,000 items.
    pub bills: Vec<OutletBillParameters>,
}

impl OutletBillsAdd {
    /// Sets the required fields.
    pub fn new(
        bills: impl IntoIterator<Item = impl Into<OutletBillParameters>>,
    ) -> Self {
        Self {
            bills: bills.into_iter().map(Into::into).collect(),
        }
    }
}

request! { OutletBillsAdd {
    bills: required "Bills",
} }

impl Operation for OutletBillsAdd {
    type Response = AddOutletBillsResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "outletBills/add",
            Effect::Create,
        )
        .limits(
            &[
                SizeLimit::items("Bills").min(1).max(1000),
                SizeLimit::characters("Bills.Number").min(1),
                SizeLimit::characters("Bills.Items.Name").min(1),
                SizeLimit::characters("Bills.Items.UnitAmount.Currency").min(1),
                SizeLimit::characters("Bills.Items.ExternalIdentifier").max(255),
            ],
        );
}

/// The ids of the recorded bills.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddOutletBillsResult {
    pub outlet_bill_ids: Vec<Id<entities::OutletBill>>,
}

object! { AddOutletBillsResult {
    outlet_bill_ids: required "OutletBillIds",
} }

/// A closed bill of an outlet with everything on it, optionally tied to an account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OutletBillParameters {
    pub outlet_id: Id<entities::Outlet>,
    pub number: String,
    pub closed_utc: Timestamp,
    pub items: Vec<OutletItemParameters>,
    pub account_id: Option<Id<entities::Account>>,
    pub notes: Option<String>,
}

impl OutletBillParameters {
    /// Sets the required fields.
    pub fn new(
        outlet_id: impl Into<Id<entities::Outlet>>,
        number: impl Into<String>,
        closed_utc: impl Into<Timestamp>,
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

    /// Sets [`account_id`](field@Self::account_id).
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<Id<entities::Account>>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

object! { OutletBillParameters {
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
    pub name: String,
    pub unit_count: i32,
    pub unit_amount: AmountParameters,
    pub consumed_utc: Timestamp,
    pub r#type: OutletItemType,
    /// At most 255 characters.
    pub external_identifier: Option<String>,
    pub notes: Option<String>,
    pub accounting_category_id: Option<Id<entities::AccountingCategory>>,
}

impl OutletItemParameters {
    /// Sets the required fields.
    pub fn new(
        name: impl Into<String>,
        unit_count: i32,
        unit_amount: impl Into<AmountParameters>,
        consumed_utc: impl Into<Timestamp>,
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

    /// Sets [`external_identifier`](field@Self::external_identifier). At most 255 characters.
    #[must_use]
    pub fn external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
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

object! { OutletItemParameters {
    name: required "Name",
    unit_count: required "UnitCount",
    unit_amount: required "UnitAmount",
    consumed_utc: required "ConsumedUtc",
    r#type: required "Type",
    external_identifier: optional "ExternalIdentifier",
    notes: optional "Notes",
    accounting_category_id: optional "AccountingCategoryId",
} }
