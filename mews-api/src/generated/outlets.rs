// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `outlets`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, OutletsGetAll};

    /// Outlets of an enterprise, such as restaurants and bars.
    #[derive(Clone, Debug)]
    pub struct Outlets {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Outlets of an enterprise, such as restaurants and bars.
        pub fn outlets(&self) -> Outlets {
            Outlets::new(self)
        }
    }

    impl Outlets {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists the outlets that the integration serves, by ids or time of their last change.
        ///
        /// `outlets/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/outlets#get-all-outlets))
        ///
        /// Changes nothing.
        ///
        /// Answers `Outlets` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(&self, request: OutletsGetAll) -> bindings::Call<OutletsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `outlets/getAll` asks for: the argument of [`Outlets::get_all`](super::resources::Outlets::get_all).
#[doc(alias = "OutletFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OutletsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `OutletIds`: ids of [`Outlet`](entities::Outlet), 1 to 1,000 items.
    pub outlet_ids: Option<Vec<bindings::Id<entities::Outlet>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl OutletsGetAll {
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

    /// Sets `OutletIds`.
    #[must_use]
    pub fn outlet_ids(
        mut self,
        outlet_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Outlet>>>,
    ) -> Self {
        self.outlet_ids = Some(outlet_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

bindings::object! { OutletsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    outlet_ids: optional "OutletIds",
    updated_utc: optional "UpdatedUtc",
} }

impl bindings::Operation for OutletsGetAll {
    type Response = OutletResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "outlets/getAll",
            bindings::Effect::Read,
        )
        .page_size(1000)
        .list(bindings::ListInfo::new("Outlets", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "UpdatedUtc",
                        bindings::Meaning::Points(Some("UpdatedUtc")),
                    )
                    .changing()
                    .max_months(3),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("EnterpriseIds", 1000),
                bindings::IdListInfo::new("OutletIds", 1000),
            ],
        );
}

impl bindings::Paginated for OutletsGetAll {
    type Item = Outlet;
}

/// A point of sale of an enterprise.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Outlet {
    /// `Id`: id of [`Outlet`](entities::Outlet).
    pub id: bindings::Id<entities::Outlet>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `Name`: text.
    pub name: String,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    ///
    /// `None` in answers from before the service sent it.
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `CreatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub updated_utc: Option<bindings::Timestamp>,
}

bindings::object! { Outlet {
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
    /// `Outlets`: list of [`Outlet`].
    pub outlets: Vec<Outlet>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { OutletResult {
    outlets: required "Outlets",
    cursor: optional "Cursor",
} }
