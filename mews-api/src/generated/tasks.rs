// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `tasks`: its handle, requests and data.

use crate::bindings::{
    Cursor, Effect, FilterInfo, Id, IdListInfo, KeyedItem, ListInfo, Meaning, Operation,
    OperationInfo, Paged, Paginated, Single, SizeLimit, Timestamp, object, request,
};

use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{TasksGetAll, TasksAdd, TasksClose};

    /// Things to do for the staff, with a deadline.
    #[derive(Clone, Debug)]
    pub struct Tasks {
        client: Client,
    }

    impl Client {
        /// Things to do for the staff, with a deadline.
        pub fn tasks(&self) -> Tasks {
            Tasks::new(self)
        }
    }

    impl Tasks {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists tasks by ids, service orders and times; departments narrow the choice but can't be
        /// the only filter.
        ///
        /// `tasks/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/tasks#get-all-tasks))
        ///
        /// Read: changes nothing.
        ///
        /// Returns pages of up to 1,000 `Tasks`.
        /// `CreatedUtc`, `ClosedUtc` and `DeadlineUtc` span at most 3 months.
        ///
        /// Response: [`TaskResult`](super::super::types::TaskResult).
        pub fn get_all(&self, request: TasksGetAll) -> Call<TasksGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Creates one task, for a department or a service order if given, and returns its id.
        ///
        /// `tasks/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/tasks#add-task))
        ///
        /// Creates or moves something: a repeated call may do so again.
        ///
        /// After an unknown outcome: read `tasks/getAll` by `CreatedUtc` and look for the `Name`.
        ///
        /// Response: [`AddTaskResult`](super::super::types::AddTaskResult).
        pub fn add(&self, request: TasksAdd) -> Call<TasksAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Marks tasks as done, which takes them off the lists of open ones; returns nothing.
        ///
        /// `tasks/close` ([official
        /// page](https://docs.mews.com/connector-api/operations/tasks#close-task))
        ///
        /// State transition: the service rejects a repeated call.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// After an unknown outcome: read `tasks/getAll` by `TaskIds`; `State` is `Closed` if it
        /// was carried out.
        ///
        /// Response: no data.
        pub fn close(&self, request: TasksClose) -> Call<TasksClose> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Tasks::get_all`](super::resources::Tasks::get_all), `tasks/getAll`.
#[doc(alias = "TaskFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TasksGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// Spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub closed_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub deadline_utc: Option<TimeFilterInterval>,
    /// 1 to 1,000 items.
    pub task_ids: Option<Vec<Id<entities::Task>>>,
    /// 1 to 1,000 items.
    pub department_ids: Option<Vec<Id<entities::Department>>>,
    /// 1 to 1,000 items.
    pub service_order_ids: Option<Vec<Id<entities::ServiceOrder>>>,
}

impl TasksGetAll {
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

    /// Sets [`created_utc`](field@Self::created_utc). Spanning at most 3 months.
    #[must_use]
    pub fn created_utc(mut self, created_utc: impl Into<TimeFilterInterval>) -> Self {
        self.created_utc = Some(created_utc.into());
        self
    }

    /// Sets [`closed_utc`](field@Self::closed_utc). Spanning at most 3 months.
    #[must_use]
    pub fn closed_utc(mut self, closed_utc: impl Into<TimeFilterInterval>) -> Self {
        self.closed_utc = Some(closed_utc.into());
        self
    }

    /// Sets [`deadline_utc`](field@Self::deadline_utc). Spanning at most 3 months.
    #[must_use]
    pub fn deadline_utc(mut self, deadline_utc: impl Into<TimeFilterInterval>) -> Self {
        self.deadline_utc = Some(deadline_utc.into());
        self
    }

    /// Sets [`task_ids`](field@Self::task_ids). 1 to 1,000 items.
    #[must_use]
    pub fn task_ids(
        mut self,
        task_ids: impl IntoIterator<Item = impl Into<Id<entities::Task>>>,
    ) -> Self {
        self.task_ids = Some(task_ids.into_iter().map(Into::into).collect());
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

    /// Sets [`service_order_ids`](field@Self::service_order_ids). 1 to 1,000 items.
    #[must_use]
    pub fn service_order_ids(
        mut self,
        service_order_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ServiceOrder>>,
        >,
    ) -> Self {
        self.service_order_ids = Some(
            service_order_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

request! { TasksGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    created_utc: optional "CreatedUtc",
    closed_utc: optional "ClosedUtc",
    deadline_utc: optional "DeadlineUtc",
    task_ids: optional "TaskIds",
    department_ids: optional "DepartmentIds",
    service_order_ids: optional "ServiceOrderIds",
} }

impl Operation for TasksGetAll {
    type Response = TaskResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "tasks/getAll",
            Effect::Read,
        )
        .page_size(1000)
        .list(ListInfo::new("Tasks", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("CreatedUtc", Meaning::Points(Some("CreatedUtc"))).fixed().max_months(3),
                FilterInfo::interval("ClosedUtc", Meaning::Points(Some("ClosedUtc"))).fixed().max_months(3),
                FilterInfo::interval("DeadlineUtc", Meaning::Points(Some("DeadlineUtc"))).max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("TaskIds", 1000).min_items(1),
                IdListInfo::new("DepartmentIds", 1000).min_items(1),
                IdListInfo::new("ServiceOrderIds", 1000).min_items(1),
            ],
        );
}

impl Paginated for TasksGetAll {
    type Item = Task;
}

impl KeyedItem for Task {
    type Key = Id<entities::Task>;

    fn key(&self) -> Option<Self::Key> {
        self.id
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// Request of [`Tasks::add`](super::resources::Tasks::add), `tasks/add`.
#[doc(alias = "TaskAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TasksAdd {
    pub department_id: Option<Id<entities::Department>>,
    pub service_order_id: Option<Id<entities::ServiceOrder>>,
    pub name: String,
    pub description: Option<String>,
    pub deadline_utc: Timestamp,
}

impl TasksAdd {
    /// Sets the required fields.
    pub fn new(name: impl Into<String>, deadline_utc: impl Into<Timestamp>) -> Self {
        Self {
            department_id: None,
            service_order_id: None,
            name: name.into(),
            description: None,
            deadline_utc: deadline_utc.into(),
        }
    }

    /// Sets [`department_id`](field@Self::department_id).
    #[must_use]
    pub fn department_id(
        mut self,
        department_id: impl Into<Id<entities::Department>>,
    ) -> Self {
        self.department_id = Some(department_id.into());
        self
    }

    /// Sets [`service_order_id`](field@Self::service_order_id).
    #[must_use]
    pub fn service_order_id(
        mut self,
        service_order_id: impl Into<Id<entities::ServiceOrder>>,
    ) -> Self {
        self.service_order_id = Some(service_order_id.into());
        self
    }

    /// Sets [`description`](field@Self::description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

request! { TasksAdd {
    department_id: optional "DepartmentId",
    service_order_id: optional "ServiceOrderId",
    name: required "Name",
    description: optional "Description",
    deadline_utc: required "DeadlineUtc",
} }

impl Operation for TasksAdd {
    type Response = AddTaskResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new("tasks/add", Effect::Create)
        .limits(&[SizeLimit::characters("Name").min(1)]);
}

/// Request of [`Tasks::close`](super::resources::Tasks::close), `tasks/close`.
#[doc(alias = "CloseTaskParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TasksClose {
    /// 1 to 100 items.
    pub task_ids: Vec<Id<entities::Task>>,
}

impl TasksClose {
    /// Sets the required fields.
    pub fn new(
        task_ids: impl IntoIterator<Item = impl Into<Id<entities::Task>>>,
    ) -> Self {
        Self {
            task_ids: task_ids.into_iter().map(Into::into).collect(),
        }
    }
}

request! { TasksClose {
    task_ids: required "TaskIds",
} }

impl Operation for TasksClose {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "tasks/close",
            Effect::Transition,
        )
        .restricted()
        .id_lists(&[IdListInfo::new("TaskIds", 100).min_items(1)]);
}

/// The id of the new task.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddTaskResult {
    pub task_id: Option<Id<entities::Task>>,
}

object! { AddTaskResult {
    task_id: optional "TaskId",
} }

/// Something that the staff has to do by a deadline, perhaps for one department or one
/// service order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Task {
    pub id: Option<Id<entities::Task>>,
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub name: String,
    pub state: String,
    pub description: Option<String>,
    pub department_id: Option<Id<entities::Department>>,
    pub service_order_id: Option<Id<entities::ServiceOrder>>,
    pub created_utc: Timestamp,
    pub deadline_utc: Timestamp,
    pub closed_utc: Option<Timestamp>,
}

object! { Task {
    id: optional "Id",
    enterprise_id: optional "EnterpriseId",
    name: required "Name",
    state: required "State",
    description: optional "Description",
    department_id: optional "DepartmentId",
    service_order_id: optional "ServiceOrderId",
    created_utc: required "CreatedUtc",
    deadline_utc: required "DeadlineUtc",
    closed_utc: optional "ClosedUtc",
} }

/// One page of tasks and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaskResult {
    pub tasks: Vec<Task>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { TaskResult {
    tasks: required "Tasks",
    cursor: optional "Cursor",
} }
