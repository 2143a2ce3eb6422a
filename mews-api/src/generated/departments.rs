// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `departments`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, DepartmentsGetAll};

    /// Departments of a property, to which tasks can be given.
    #[derive(Clone, Debug)]
    pub struct Departments {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Departments of a property, to which tasks can be given.
        pub fn departments(&self) -> Departments {
            Departments::new(self)
        }
    }

    impl Departments {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists departments by id and update time.
        ///
        /// `departments/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/departments#get-all-departments))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `Departments` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: DepartmentsGetAll,
        ) -> bindings::Call<DepartmentsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `departments/getAll` asks for: the argument of [`Departments::get_all`](super::resources::Departments::get_all).
#[doc(alias = "DepartmentFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DepartmentsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `DepartmentIds`: ids of [`Department`](entities::Department), 1 to 1,000 items.
    pub department_ids: Option<Vec<bindings::Id<entities::Department>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl DepartmentsGetAll {
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

    /// Sets `DepartmentIds`.
    #[must_use]
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Department>>,
        >,
    ) -> Self {
        self.department_ids = Some(department_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

bindings::object! { DepartmentsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    department_ids: optional "DepartmentIds",
    updated_utc: optional "UpdatedUtc",
} }

impl bindings::Operation for DepartmentsGetAll {
    type Response = DepartmentResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "departments/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("Departments", &["Id"]))
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
                bindings::IdListInfo::new("DepartmentIds", 1000),
            ],
        );
}

impl bindings::Paginated for DepartmentsGetAll {
    type Item = Department;
}

/// A part of a property's staff, such as housekeeping or maintenance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Department {
    /// `Id`: id of [`Department`](entities::Department).
    pub id: bindings::Id<entities::Department>,
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

bindings::object! { Department {
    id: required "Id",
    enterprise_id: optional "EnterpriseId",
    is_active: required "IsActive",
    name: required "Name",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

/// A page of departments and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DepartmentResult {
    /// `Departments`: list of [`Department`].
    pub departments: Vec<Department>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { DepartmentResult {
    departments: required "Departments",
    cursor: optional "Cursor",
} }
