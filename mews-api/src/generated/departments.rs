// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `departments`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Timestamp, object,
    request,
};

use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::DepartmentsGetAll;

    /// Departments of a property, to which tasks can be given.
    #[derive(Clone, Debug)]
    pub struct Departments {
        client: Client,
    }

    impl Client {
        /// Departments of a property, to which tasks can be given.
        pub fn departments(&self) -> Departments {
            Departments::new(self)
        }
    }

    impl Departments {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists departments by id and update time.
        ///
        /// `departments/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/departments#get-all-departments))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `Departments`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response: [`DepartmentResult`](super::super::types::DepartmentResult).
        pub fn get_all(&self, request: DepartmentsGetAll) -> Call<DepartmentsGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Departments::get_all`](super::resources::Departments::get_all),
/// `departments/getAll`.
#[doc(alias = "DepartmentFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DepartmentsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub department_ids: Option<Vec<Id<entities::Department>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl DepartmentsGetAll {
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

    /// Sets [`department_ids`](field@Self::department_ids). 1 to 1,000 items.
    #[must_use]
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id<entities::Department>>>,
    ) -> Self {
        self.department_ids = Some(department_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

request! { DepartmentsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    department_ids: optional "DepartmentIds",
    updated_utc: optional "UpdatedUtc",
} }

impl Operation for DepartmentsGetAll {
    type Response = DepartmentResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "departments/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("Departments", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("DepartmentIds", 1000).min_items(1),
            ],
        );
}

impl Paginated for DepartmentsGetAll {
    type Item = Department;
}

impl Incremental for DepartmentsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .deletions();
}

impl KeyedItem for Department {
    type Key = Id<entities::Department>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// A part of a property's staff, such as housekeeping or maintenance.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Department {
    pub id: Id<entities::Department>,
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

object! { Department {
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
    pub departments: Vec<Department>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { DepartmentResult {
    departments: required "Departments",
    cursor: optional "Cursor",
} }
