// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `outletItems`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    Amount, CurrencyValueOld, Limitation, OutletItemType, TimeFilterInterval,
};

pub(super) mod handle {
    use super::{bindings, OutletItemsGetAll};

    /// Items on the bills of outlets.
    #[derive(Clone, Debug)]
    pub struct OutletItems {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Items on the bills of outlets.
        pub fn outlet_items(&self) -> OutletItems {
            OutletItems::new(self)
        }
    }

    impl OutletItems {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists outlet items by ids or times, with their bills; `UpdatedUtc` and `ClosedUtc` look at the bill.
        ///
        /// `outletItems/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/outletitems#get-all-outlet-items))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `OutletItems` in pages of at most 1,000.
        /// `OutletBills` may come along; `items` leaves that out.
        /// `ConsumedUtc`, `UpdatedUtc` and `ClosedUtc` span at most 3 months.
        pub fn get_all(
            &self,
            request: OutletItemsGetAll,
        ) -> bindings::Call<OutletItemsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `outletItems/getAll` asks for: the argument of [`OutletItems::get_all`](super::resources::OutletItems::get_all).
#[doc(alias = "OutletItemsFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OutletItemsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `Ids`: ids of [`OutletItem`](entities::OutletItem), 1 to 1,000 items.
    pub ids: Option<Vec<bindings::Id<entities::OutletItem>>>,
    /// `ConsumedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub consumed_utc: Option<TimeFilterInterval>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ClosedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub closed_utc: Option<TimeFilterInterval>,
    /// `Currency`: ISO 4217 code of a currency.
    pub currency: Option<String>,
}

impl OutletItemsGetAll {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Limitation`.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
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

    /// Sets `Ids`.
    #[must_use]
    pub fn ids(
        mut self,
        ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::OutletItem>>>,
    ) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ConsumedUtc`.
    #[must_use]
    pub fn consumed_utc(mut self, consumed_utc: impl Into<TimeFilterInterval>) -> Self {
        self.consumed_utc = Some(consumed_utc.into());
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets `ClosedUtc`.
    #[must_use]
    pub fn closed_utc(mut self, closed_utc: impl Into<TimeFilterInterval>) -> Self {
        self.closed_utc = Some(closed_utc.into());
        self
    }

    /// Sets `Currency`.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

bindings::object! { OutletItemsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    ids: optional "Ids",
    consumed_utc: optional "ConsumedUtc",
    updated_utc: optional "UpdatedUtc",
    closed_utc: optional "ClosedUtc",
    currency: optional "Currency",
} }

impl bindings::Operation for OutletItemsGetAll {
    type Response = OutletItemResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "outletItems/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("OutletItems", &["Id"]))
        .also(&[bindings::ListInfo::new("OutletBills", &["Id"])])
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "ConsumedUtc",
                        bindings::Meaning::Points(Some("ConsumedUtc")),
                    )
                    .fixed()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "UpdatedUtc",
                        bindings::Meaning::Points(None),
                    )
                    .changing()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "ClosedUtc",
                        bindings::Meaning::Points(None),
                    )
                    .fixed()
                    .max_months(3),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("EnterpriseIds", 1000),
                bindings::IdListInfo::new("Ids", 1000),
            ],
        );
}

impl bindings::Paginated for OutletItemsGetAll {
    type Item = OutletItem;
}

/// A bill of an outlet; its items refer to it by `BillId`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OutletBill {
    /// `Id`: id of [`OutletBill`](entities::OutletBill).
    pub id: bindings::Id<entities::OutletBill>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `OutletId`: id of [`Outlet`](entities::Outlet).
    pub outlet_id: bindings::Id<entities::Outlet>,
    /// `Number`: text.
    pub number: Option<String>,
    /// `ClosedUtc`: instant.
    pub closed_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `Notes`: text.
    pub notes: Option<String>,
}

bindings::object! { OutletBill {
    id: required "Id",
    enterprise_id: optional "EnterpriseId",
    outlet_id: required "OutletId",
    number: optional "Number",
    closed_utc: required "ClosedUtc",
    updated_utc: required "UpdatedUtc",
    notes: optional "Notes",
} }

/// One line of an outlet bill, with its unit amount, count and time of consumption.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OutletItem {
    /// `Id`: id of [`OutletItem`](entities::OutletItem).
    pub id: bindings::Id<entities::OutletItem>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: bindings::Id<entities::Enterprise>,
    /// `BillId`: id of [`OutletBill`](entities::OutletBill).
    pub bill_id: bindings::Id<entities::OutletBill>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
    /// `Type`: [`OutletItemType`].
    pub r#type: OutletItemType,
    /// `Name`: text.
    pub name: Option<String>,
    /// `UnitCount`: whole number.
    pub unit_count: i32,
    /// `UnitAmount`: [`Amount`].
    pub unit_amount: Amount,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `ConsumedUtc`: instant.
    pub consumed_utc: bindings::Timestamp,
    /// `ExternalIdentifier`: text.
    pub external_identifier: Option<String>,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `PaymentCardPaymentId`: id of [`Payment`](entities::Payment).
    pub payment_card_payment_id: Option<bindings::Id<entities::Payment>>,
    /// `UnitCost`: [`CurrencyValueOld`].
    #[deprecated(note = "use `unit_amount`")]
    pub unit_cost: Option<CurrencyValueOld>,
}

bindings::object! { OutletItem {
    id: required "Id",
    enterprise_id: required "EnterpriseId",
    bill_id: required "BillId",
    accounting_category_id: optional "AccountingCategoryId",
    r#type: required "Type",
    name: optional "Name",
    unit_count: required "UnitCount",
    unit_amount: required "UnitAmount",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
    consumed_utc: required "ConsumedUtc",
    external_identifier: optional "ExternalIdentifier",
    notes: optional "Notes",
    payment_card_payment_id: optional "PaymentCardPaymentId",
    unit_cost: optional "UnitCost",
} }

/// One page of outlet items, the bills they are on, and the cursor of the next page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OutletItemResult {
    /// `OutletItems`: list of [`OutletItem`].
    pub outlet_items: Vec<OutletItem>,
    /// `OutletBills`: list of [`OutletBill`].
    pub outlet_bills: Vec<OutletBill>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { OutletItemResult {
    outlet_items: required "OutletItems",
    outlet_bills: required "OutletBills",
    cursor: optional "Cursor",
} }
