// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `cashiers`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{ActivityStates, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, CashiersGetAll};

    /// Tills of an enterprise that take and pay out cash.
    #[derive(Clone, Debug)]
    pub struct Cashiers {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Tills of an enterprise that take and pay out cash.
        pub fn cashiers(&self) -> Cashiers {
            Cashiers::new(self)
        }
    }

    impl Cashiers {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists cashiers by id, time of last change or activity.
        ///
        /// `cashiers/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/cashiers#get-all-cashiers))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `Cashiers` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: CashiersGetAll,
        ) -> bindings::Call<CashiersGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `cashiers/getAll` asks for: the argument of [`Cashiers::get_all`](super::resources::Cashiers::get_all).
#[doc(alias = "CashierParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CashiersGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `Ids`: ids of [`Cashier`](entities::Cashier), 1 to 1,000 items.
    pub ids: Option<Vec<bindings::Id<entities::Cashier>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl CashiersGetAll {
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
        ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Cashier>>>,
    ) -> Self {
        self.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets `ActivityStates`.
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

bindings::object! { CashiersGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    ids: optional "Ids",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for CashiersGetAll {
    type Response = CashierResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "cashiers/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("Cashiers", &["Id"]))
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
                bindings::IdListInfo::new("Ids", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for CashiersGetAll {
    type Item = Cashier;
}

/// A till of the enterprise.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cashier {
    /// `Id`: id of [`Cashier`](entities::Cashier).
    pub id: bindings::Id<entities::Cashier>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    ///
    /// `None` in answers from before the service sent it.
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
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

bindings::object! { Cashier {
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
    /// `Cashiers`: list of [`Cashier`].
    pub cashiers: Vec<Cashier>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { CashierResult {
    cashiers: required "Cashiers",
    cursor: optional "Cursor",
} }
