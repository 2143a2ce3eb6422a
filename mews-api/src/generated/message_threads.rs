// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `messageThreads`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, RequestRule, Single,
    SizeLimit, Timestamp, object, request,
};

use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{MessageThreadsGetAll, MessageThreadsAdd};

    /// Conversations between the integration, writing for a customer, and a property's staff.
    #[derive(Clone, Debug)]
    pub struct MessageThreads {
        client: Client,
    }

    impl Client {
        /// Conversations between the integration, writing for a customer, and a property's staff.
        pub fn message_threads(&self) -> MessageThreads {
            MessageThreads::new(self)
        }
    }

    impl MessageThreads {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists the integration's own message threads by id, creation and update time; at least
        /// one filter is needed.
        ///
        /// `messageThreads/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/messagethreads#get-all-message-threads))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `MessageThreads`.
        /// `CreatedUtc` and `UpdatedUtc` span at most 3 months.
        /// At least one of `MessageThreadIds`, `CreatedUtc` and `UpdatedUtc` must be set.
        ///
        /// `changes` reads what has changed since the last run. It does not show deletions:
        /// `full_compare` finds them. The first run reads from the year 2000, since a filter is
        /// required.
        ///
        /// Response: [`MessageThreadResult`](super::super::types::MessageThreadResult).
        pub fn get_all(&self, request: MessageThreadsGetAll) -> Call<MessageThreadsGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Opens a thread in a customer's name and returns it; a repeated call opens another one.
        ///
        /// `messageThreads/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/messagethreads#add-message-thread))
        ///
        /// Creates or moves something: a repeated call may do so again.
        ///
        /// After an unknown outcome: read `messageThreads/getAll` by `CreatedUtc` and look for the
        /// `Subject`.
        ///
        /// Response: [`MessageThreadAddResult`](super::super::types::MessageThreadAddResult).
        pub fn add(&self, request: MessageThreadsAdd) -> Call<MessageThreadsAdd> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`MessageThreads::get_all`](super::resources::MessageThreads::get_all),
/// `messageThreads/getAll`.
#[doc(alias = "MessageThreadFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageThreadsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub message_thread_ids: Option<Vec<Id<entities::MessageThread>>>,
    /// Spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl MessageThreadsGetAll {
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

    /// Sets [`message_thread_ids`](field@Self::message_thread_ids). 1 to 1,000 items.
    #[must_use]
    pub fn message_thread_ids(
        mut self,
        message_thread_ids: impl IntoIterator<
            Item = impl Into<Id<entities::MessageThread>>,
        >,
    ) -> Self {
        self.message_thread_ids = Some(
            message_thread_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`created_utc`](field@Self::created_utc). Spanning at most 3 months.
    #[must_use]
    pub fn created_utc(mut self, created_utc: impl Into<TimeFilterInterval>) -> Self {
        self.created_utc = Some(created_utc.into());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

request! { MessageThreadsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    message_thread_ids: optional "MessageThreadIds",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

impl Operation for MessageThreadsGetAll {
    type Response = MessageThreadResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "messageThreads/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("MessageThreads", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("CreatedUtc", Meaning::Points(Some("CreatedUtc"))).fixed().max_months(3),
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("MessageThreadIds", 1000).min_items(1),
            ],
        )
        .rules(
            &[RequestRule::AtLeastOne(&["MessageThreadIds", "CreatedUtc", "UpdatedUtc"])],
        );
}

impl Paginated for MessageThreadsGetAll {
    type Item = MessageThread;
}

impl Incremental for MessageThreadsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .needs_filter();
}

impl KeyedItem for MessageThread {
    type Key = Id<entities::MessageThread>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        Some(self.updated_utc)
    }
}

/// Request of [`MessageThreads::add`](super::resources::MessageThreads::add),
/// `messageThreads/add`.
#[doc(alias = "MessageThreadAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageThreadsAdd {
    pub original_sender: String,
    pub subject: String,
}

impl MessageThreadsAdd {
    /// Sets the required fields.
    pub fn new(original_sender: impl Into<String>, subject: impl Into<String>) -> Self {
        Self {
            original_sender: original_sender.into(),
            subject: subject.into(),
        }
    }
}

request! { MessageThreadsAdd {
    original_sender: required "OriginalSender",
    subject: required "Subject",
} }

impl Operation for MessageThreadsAdd {
    type Response = MessageThreadAddResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "messageThreads/add",
            Effect::Create,
        )
        .limits(
            &[
                SizeLimit::characters("OriginalSender").min(1),
                SizeLimit::characters("Subject").min(1),
            ],
        );
}

/// A conversation with its subject, first sender and whether it is settled.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageThread {
    pub id: Id<entities::MessageThread>,
    pub original_sender: String,
    pub subject: String,
    pub created_utc: Timestamp,
    pub updated_utc: Timestamp,
    pub is_resolved: Option<bool>,
}

object! { MessageThread {
    id: required "Id",
    original_sender: required "OriginalSender",
    subject: required "Subject",
    created_utc: required "CreatedUtc",
    updated_utc: required "UpdatedUtc",
    is_resolved: optional "IsResolved",
} }

/// The threads as created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageThreadAddResult {
    pub message_threads: Vec<MessageThread>,
}

object! { MessageThreadAddResult {
    message_threads: required "MessageThreads",
} }

/// A page of message threads and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageThreadResult {
    pub message_threads: Vec<MessageThread>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { MessageThreadResult {
    message_threads: required "MessageThreads",
    cursor: optional "Cursor",
} }
