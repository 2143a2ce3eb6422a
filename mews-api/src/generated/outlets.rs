// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `outlets`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Timestamp, object,
    request,
};

use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::OutletsGetAll;

    /// Outlets of an enterprise, such as restaurants and bars.
    #[derive(Clone, Debug)]
    pub struct Outlets {
        client: Client,
    }

    impl Client {
        /// Outlets of an enterprise, such as restaurants and bars.
        pub fn outlets(&self) -> Outlets {
            Outlets::new(self)
        }
    }

    impl Outlets {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists the outlets that the integration serves, by ids or time of their last change.
        ///
        /// `outlets/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/outlets#get-all-outlets))
        ///
        /// Read: changes nothing.
        ///
        /// Returns pages of up to 1,000 `Outlets`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response: [`OutletResult`](super::super::types::OutletResult).
        pub fn get_all(&self, request: OutletsGetAll) -> Call<OutletsGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Outlets::get_all`](super::resources::Outlets::get_all), `outlets/getAll`.
#[doc(alias = "OutletFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OutletsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub outlet_ids: Option<Vec<Id<entities::Outlet>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl OutletsGetAll {
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

    /// Sets [`outlet_ids`](field@Self::outlet_ids). 1 to 1,000 items.
    #[must_use]
    pub fn outlet_ids(
        mut self,
        outlet_ids: impl IntoIterator<Item = impl Into<Id<entities::Outlet>>>,
    ) -> Self {
        self.outlet_ids = Some(outlet_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

request! { OutletsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    outlet_ids: optional "OutletIds",
    updated_utc: optional "UpdatedUtc",
} }

impl Operation for OutletsGetAll {
    type Response = OutletResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "outlets/getAll",
            Effect::Read,
        )
        .page_size(1000)
        .list(ListInfo::new("Outlets", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("OutletIds", 1000).min_items(1),
            ],
        );
}

impl Paginated for OutletsGetAll {
    type Item = Outlet;
}

impl Incremental for OutletsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .deletions();
}

impl KeyedItem for Outlet {
    type Key = Id<entities::Outlet>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// A point of sale of an enterprise.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Outlet {
    pub id: Id<entities::Outlet>,
    /// False once it was deleted or deactivated.
    pub is_active: bool,
    pub name: String,
    /// `None` in responses from before the service sent it.
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// `None` in responses from before the service sent it.
    pub created_utc: Option<Timestamp>,
    /// `None` in responses from before the service sent it.
    pub updated_utc: Option<Timestamp>,
}

object! { Outlet {
    id: required "Id",
    is_active: required "IsActive",
    name: required "Name",
    enterprise_id: optional "EnterpriseId",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

/// One page of outlets and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OutletResult {
    pub outlets: Vec<Outlet>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { OutletResult {
    outlets: required "Outlets",
    cursor: optional "Cursor",
} }
