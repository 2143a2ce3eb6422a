// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `tasks`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, TasksGetAll, TasksAdd, TasksClose};

    /// Things to do for the staff, with a deadline.
    #[derive(Clone, Debug)]
    pub struct Tasks {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Things to do for the staff, with a deadline.
        pub fn tasks(&self) -> Tasks {
            Tasks::new(self)
        }
    }

    impl Tasks {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists tasks by ids, service orders and times; departments narrow the choice but can't be the only filter.
        ///
        /// `tasks/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/tasks#get-all-tasks))
        ///
        /// Changes nothing.
        ///
        /// Answers `Tasks` in pages of at most 1,000.
        /// `CreatedUtc`, `ClosedUtc` and `DeadlineUtc` span at most 3 months.
        pub fn get_all(&self, request: TasksGetAll) -> bindings::Call<TasksGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Creates one task, for a department or a service order if given, and returns its id.
        ///
        /// `tasks/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/tasks#add-task))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        pub fn add(&self, request: TasksAdd) -> bindings::Call<TasksAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Marks tasks as done, which takes them off the lists of open ones; returns nothing.
        ///
        /// `tasks/close` ([official page](https://mews-systems.gitbook.io/connector-api/operations/tasks#close-task))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        pub fn close(&self, request: TasksClose) -> bindings::Call<TasksClose> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `tasks/getAll` asks for: the argument of [`Tasks::get_all`](super::resources::Tasks::get_all).
#[doc(alias = "TaskFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TasksGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `CreatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// `ClosedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub closed_utc: Option<TimeFilterInterval>,
    /// `DeadlineUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub deadline_utc: Option<TimeFilterInterval>,
    /// `TaskIds`: ids of [`Task`](entities::Task), 1 to 1,000 items.
    pub task_ids: Option<Vec<bindings::Id<entities::Task>>>,
    /// `DepartmentIds`: ids of [`Department`](entities::Department), 1 to 1,000 items.
    pub department_ids: Option<Vec<bindings::Id<entities::Department>>>,
    /// `ServiceOrderIds`: ids of [`ServiceOrder`](entities::ServiceOrder), 1 to 1,000 items.
    pub service_order_ids: Option<Vec<bindings::Id<entities::ServiceOrder>>>,
}

impl TasksGetAll {
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

    /// Sets `CreatedUtc`.
    #[must_use]
    pub fn created_utc(mut self, created_utc: impl Into<TimeFilterInterval>) -> Self {
        self.created_utc = Some(created_utc.into());
        self
    }

    /// Sets `ClosedUtc`.
    #[must_use]
    pub fn closed_utc(mut self, closed_utc: impl Into<TimeFilterInterval>) -> Self {
        self.closed_utc = Some(closed_utc.into());
        self
    }

    /// Sets `DeadlineUtc`.
    #[must_use]
    pub fn deadline_utc(mut self, deadline_utc: impl Into<TimeFilterInterval>) -> Self {
        self.deadline_utc = Some(deadline_utc.into());
        self
    }

    /// Sets `TaskIds`.
    #[must_use]
    pub fn task_ids(
        mut self,
        task_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Task>>>,
    ) -> Self {
        self.task_ids = Some(task_ids.into_iter().map(Into::into).collect());
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

    /// Sets `ServiceOrderIds`.
    #[must_use]
    pub fn service_order_ids(
        mut self,
        service_order_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ServiceOrder>>,
        >,
    ) -> Self {
        self.service_order_ids = Some(
            service_order_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

bindings::object! { TasksGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    created_utc: optional "CreatedUtc",
    closed_utc: optional "ClosedUtc",
    deadline_utc: optional "DeadlineUtc",
    task_ids: optional "TaskIds",
    department_ids: optional "DepartmentIds",
    service_order_ids: optional "ServiceOrderIds",
} }

impl bindings::Operation for TasksGetAll {
    type Response = TaskResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "tasks/getAll",
            bindings::Effect::Read,
        )
        .page_size(1000)
        .list(bindings::ListInfo::new("Tasks", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "CreatedUtc",
                        bindings::Meaning::Points(Some("CreatedUtc")),
                    )
                    .fixed()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "ClosedUtc",
                        bindings::Meaning::Points(Some("ClosedUtc")),
                    )
                    .fixed()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "DeadlineUtc",
                        bindings::Meaning::Points(Some("DeadlineUtc")),
                    )
                    .max_months(3),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("EnterpriseIds", 1000),
                bindings::IdListInfo::new("TaskIds", 1000),
                bindings::IdListInfo::new("DepartmentIds", 1000),
                bindings::IdListInfo::new("ServiceOrderIds", 1000),
            ],
        );
}

impl bindings::Paginated for TasksGetAll {
    type Item = Task;
}

/// What `tasks/add` asks for: the argument of [`Tasks::add`](super::resources::Tasks::add).
#[doc(alias = "TaskAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TasksAdd {
    /// `DepartmentId`: id of [`Department`](entities::Department).
    pub department_id: Option<bindings::Id<entities::Department>>,
    /// `ServiceOrderId`: id of [`ServiceOrder`](entities::ServiceOrder).
    pub service_order_id: Option<bindings::Id<entities::ServiceOrder>>,
    /// `Name`: text.
    pub name: String,
    /// `Description`: text.
    pub description: Option<String>,
    /// `DeadlineUtc`: instant.
    pub deadline_utc: bindings::Timestamp,
}

impl TasksAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        name: impl Into<String>,
        deadline_utc: impl Into<bindings::Timestamp>,
    ) -> Self {
        Self {
            department_id: None,
            service_order_id: None,
            name: name.into(),
            description: None,
            deadline_utc: deadline_utc.into(),
        }
    }

    /// Sets `DepartmentId`.
    #[must_use]
    pub fn department_id(
        mut self,
        department_id: impl Into<bindings::Id<entities::Department>>,
    ) -> Self {
        self.department_id = Some(department_id.into());
        self
    }

    /// Sets `ServiceOrderId`.
    #[must_use]
    pub fn service_order_id(
        mut self,
        service_order_id: impl Into<bindings::Id<entities::ServiceOrder>>,
    ) -> Self {
        self.service_order_id = Some(service_order_id.into());
        self
    }

    /// Sets `Description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

bindings::object! { TasksAdd {
    department_id: optional "DepartmentId",
    service_order_id: optional "ServiceOrderId",
    name: required "Name",
    description: optional "Description",
    deadline_utc: required "DeadlineUtc",
} }

impl bindings::Operation for TasksAdd {
    type Response = AddTaskResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "tasks/add",
        bindings::Effect::Create,
    );
}

/// What `tasks/close` asks for: the argument of [`Tasks::close`](super::resources::Tasks::close).
#[doc(alias = "CloseTaskParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TasksClose {
    /// `TaskIds`: ids of [`Task`](entities::Task), 1 to 100 items.
    pub task_ids: Vec<bindings::Id<entities::Task>>,
}

impl TasksClose {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        task_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Task>>>,
    ) -> Self {
        Self {
            task_ids: task_ids.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { TasksClose {
    task_ids: required "TaskIds",
} }

impl bindings::Operation for TasksClose {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "tasks/close",
            bindings::Effect::Transition,
        )
        .restricted()
        .id_lists(&[bindings::IdListInfo::new("TaskIds", 100)]);
}

/// The id of the new task.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddTaskResult {
    /// `TaskId`: id of [`Task`](entities::Task).
    pub task_id: Option<bindings::Id<entities::Task>>,
}

bindings::object! { AddTaskResult {
    task_id: optional "TaskId",
} }

/// Something that the staff has to do by a deadline, perhaps for one department or one service order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// `Id`: id of [`Task`](entities::Task).
    pub id: Option<bindings::Id<entities::Task>>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `Name`: text.
    pub name: String,
    /// `State`: text.
    pub state: String,
    /// `Description`: text.
    pub description: Option<String>,
    /// `DepartmentId`: id of [`Department`](entities::Department).
    pub department_id: Option<bindings::Id<entities::Department>>,
    /// `ServiceOrderId`: id of [`ServiceOrder`](entities::ServiceOrder).
    pub service_order_id: Option<bindings::Id<entities::ServiceOrder>>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `DeadlineUtc`: instant.
    pub deadline_utc: bindings::Timestamp,
    /// `ClosedUtc`: instant.
    pub closed_utc: Option<bindings::Timestamp>,
}

bindings::object! { Task {
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
    /// `Tasks`: list of [`Task`].
    pub tasks: Vec<Task>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { TaskResult {
    tasks: required "Tasks",
    cursor: optional "Cursor",
} }
