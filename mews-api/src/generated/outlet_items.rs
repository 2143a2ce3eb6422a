// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `outletItems`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, RequestRule,
    Timestamp, object, request,
};

use super::entities;

use super::types::{
    Amount, CurrencyValueOld, Limitation, OutletItemType, TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::OutletItemsGetAll;

    /// Items on the bills of outlets.
    #[derive(Clone, Debug)]
    pub struct OutletItems {
        client: Client,
    }

    impl Client {
        /// Items on the bills of outlets.
        pub fn outlet_items(&self) -> OutletItems {
            OutletItems::new(self)
        }
    }

    impl OutletItems {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists outlet items by ids or times, with their bills; `UpdatedUtc` and `ClosedUtc` look
        /// at the bill.
        ///
        /// `outletItems/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/outletitems#get-all-outlet-items))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `OutletItems`.
        /// The response may also hold `OutletBills`; `items` leaves them out.
        /// `ConsumedUtc`, `UpdatedUtc` and `ClosedUtc` span at most 3 months.
        /// At least one of `Ids`, `ConsumedUtc`, `UpdatedUtc` and `ClosedUtc` must be set.
        ///
        /// `changes` reads what has changed since the last run. It does not show deletions:
        /// `full_compare` finds them. The first run reads from the year 2000, since a filter is
        /// required.
        ///
        /// Response: [`OutletItemResult`](super::super::types::OutletItemResult).
        pub fn get_all(&self, request: OutletItemsGetAll) -> Call<OutletItemsGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`OutletItems::get_all`](super::resources::OutletItems::get_all),
/// `outletItems/getAll`.
#[doc(alias = "OutletItemsFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OutletItemsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub ids: Option<Vec<Id<entities::OutletItem>>>,
    /// Spanning at most 3 months.
    pub consumed_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub closed_utc: Option<TimeFilterInterval>,
    /// ISO 4217 code of a currency.
    pub currency: Option<String>,
}

impl OutletItemsGetAll {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`limitation`](field@Self::limitation). Page size and cursor. By default the
    /// largest page, from the start; `items` and `pages` set it themselves.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
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

    /// Sets [`ids`](field@Self::ids). 1 to 1,000 items.
    #[must_use]
    pub fn ids(
        mut self,
        ids: impl IntoIterator<Item = impl Into<Id<entities::OutletItem>>>,
    ) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`consumed_utc`](field@Self::consumed_utc). Spanning at most 3 months.
    #[must_use]
    pub fn consumed_utc(mut self, consumed_utc: impl Into<TimeFilterInterval>) -> Self {
        self.consumed_utc = Some(consumed_utc.into());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`closed_utc`](field@Self::closed_utc). Spanning at most 3 months.
    #[must_use]
    pub fn closed_utc(mut self, closed_utc: impl Into<TimeFilterInterval>) -> Self {
        self.closed_utc = Some(closed_utc.into());
        self
    }

    /// Sets [`currency`](field@Self::currency). ISO 4217 code of a currency.
    #[must_use]
    pub fn currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = Some(currency.into());
        self
    }
}

request! { OutletItemsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    ids: optional "Ids",
    consumed_utc: optional "ConsumedUtc",
    updated_utc: optional "UpdatedUtc",
    closed_utc: optional "ClosedUtc",
    currency: optional "Currency",
} }

impl Operation for OutletItemsGetAll {
    type Response = OutletItemResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "outletItems/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("OutletItems", &["Id"]))
        .secondary_lists(&[ListInfo::new("OutletBills", &["Id"])])
        .filters(
            &[
                FilterInfo::interval("ConsumedUtc", Meaning::Points(Some("ConsumedUtc"))).fixed().max_months(3),
                FilterInfo::interval("UpdatedUtc", Meaning::Points(None)).changing().max_months(3),
                FilterInfo::interval("ClosedUtc", Meaning::Points(None)).fixed().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("Ids", 1000).min_items(1),
            ],
        )
        .rules(
            &[
                RequestRule::AtLeastOne(
                    &["Ids", "ConsumedUtc", "UpdatedUtc", "ClosedUtc"],
                ),
            ],
        );
}

impl Paginated for OutletItemsGetAll {
    type Item = OutletItem;
}

impl Incremental for OutletItemsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .needs_filter();
}

impl KeyedItem for OutletItem {
    type Key = Id<entities::OutletItem>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// A bill of an outlet; its items refer to it by `BillId`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OutletBill {
    pub id: Id<entities::OutletBill>,
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub outlet_id: Id<entities::Outlet>,
    pub number: Option<String>,
    pub closed_utc: Timestamp,
    pub updated_utc: Timestamp,
    pub notes: Option<String>,
}

object! { OutletBill {
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
    pub id: Id<entities::OutletItem>,
    pub enterprise_id: Id<entities::Enterprise>,
    pub bill_id: Id<entities::OutletBill>,
    pub accounting_category_id: Option<Id<entities::AccountingCategory>>,
    pub r#type: OutletItemType,
    pub name: Option<String>,
    pub unit_count: i32,
    pub unit_amount: Amount,
    pub created_utc: Timestamp,
    pub updated_utc: Timestamp,
    pub consumed_utc: Timestamp,
    pub external_identifier: Option<String>,
    pub notes: Option<String>,
    pub payment_card_payment_id: Option<Id<entities::Payment>>,
    #[deprecated(note = "use `unit_amount`")]
    pub unit_cost: Option<CurrencyValueOld>,
}

object! { OutletItem {
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
    pub outlet_items: Vec<OutletItem>,
    pub outlet_bills: Vec<OutletBill>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { OutletItemResult {
    outlet_items: required "OutletItems",
    outlet_bills: required "OutletBills",
    cursor: optional "Cursor",
} }
