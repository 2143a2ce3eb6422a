// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `cashiers`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Timestamp, object,
    request,
};

use super::entities;
use super::types::{ActivityStates, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::CashiersGetAll;

    /// Tills of an enterprise that take and pay out cash.
    #[derive(Clone, Debug)]
    pub struct Cashiers {
        client: Client,
    }

    impl Client {
        /// Tills of an enterprise that take and pay out cash.
        pub fn cashiers(&self) -> Cashiers {
            Cashiers::new(self)
        }
    }

    impl Cashiers {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists cashiers by id, time of last change or activity.
        ///
        /// `cashiers/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/cashiers#get-all-cashiers))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `Cashiers`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response: [`CashierResult`](super::super::types::CashierResult).
        pub fn get_all(&self, request: CashiersGetAll) -> Call<CashiersGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Cashiers::get_all`](super::resources::Cashiers::get_all),
/// `cashiers/getAll`.
#[doc(alias = "CashierParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CashiersGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub ids: Option<Vec<Id<entities::Cashier>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Whether active items, deleted ones or both are returned. The default differs between
    /// operations, so set both to see deletions.
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl CashiersGetAll {
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
        ids: impl IntoIterator<Item = impl Into<Id<entities::Cashier>>>,
    ) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`activity_states`](field@Self::activity_states). Whether active items, deleted
    /// ones or both are returned. The default differs between operations, so set both to see
    /// deletions.
    #[must_use]
    pub fn activity_states(
        mut self,
        activity_states: impl IntoIterator<Item = impl Into<ActivityStates>>,
    ) -> Self {
        self.activity_states = Some(
            activity_states.into_iter().map(Into::into).collect(),
        );
        self
    }
}

request! { CashiersGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    ids: optional "Ids",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl Operation for CashiersGetAll {
    type Response = CashierResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "cashiers/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("Cashiers", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("Ids", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for CashiersGetAll {
    type Item = Cashier;
}

impl Incremental for CashiersGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for Cashier {
    type Key = Id<entities::Cashier>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// A till of the enterprise.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cashier {
    pub id: Id<entities::Cashier>,
    /// `None` in responses from before the service sent it.
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// False once it was deleted or deactivated.
    pub is_active: bool,
    pub name: String,
    /// `None` in responses from before the service sent it.
    pub created_utc: Option<Timestamp>,
    /// `None` in responses from before the service sent it.
    pub updated_utc: Option<Timestamp>,
}

object! { Cashier {
    id: required "Id",
    enterprise_id: optional "EnterpriseId",
    is_active: required "IsActive",
    name: required "Name",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

/// A page of cashiers and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CashierResult {
    pub cashiers: Vec<Cashier>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { CashierResult {
    cashiers: required "Cashiers",
    cursor: optional "Cursor",
} }
