// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `messageThreads`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, MessageThreadsGetAll, MessageThreadsAdd};

    /// Conversations between the integration, writing for a customer, and a property's staff.
    #[derive(Clone, Debug)]
    pub struct MessageThreads {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Conversations between the integration, writing for a customer, and a property's staff.
        pub fn message_threads(&self) -> MessageThreads {
            MessageThreads::new(self)
        }
    }

    impl MessageThreads {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists the integration's own message threads by id, creation and update time; at least one filter is needed.
        ///
        /// `messageThreads/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/messagethreads#get-all-message-threads))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `MessageThreads` in pages of at most 1,000.
        /// `CreatedUtc` and `UpdatedUtc` span at most 3 months.
        pub fn get_all(
            &self,
            request: MessageThreadsGetAll,
        ) -> bindings::Call<MessageThreadsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Opens a thread in a customer's name and returns it; a repeated call opens another one.
        ///
        /// `messageThreads/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/messagethreads#add-message-thread))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        pub fn add(
            &self,
            request: MessageThreadsAdd,
        ) -> bindings::Call<MessageThreadsAdd> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `messageThreads/getAll` asks for: the argument of [`MessageThreads::get_all`](super::resources::MessageThreads::get_all).
#[doc(alias = "MessageThreadFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageThreadsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `MessageThreadIds`: ids of [`MessageThread`](entities::MessageThread), 1 to 1,000 items.
    pub message_thread_ids: Option<Vec<bindings::Id<entities::MessageThread>>>,
    /// `CreatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl MessageThreadsGetAll {
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

    /// Sets `MessageThreadIds`.
    #[must_use]
    pub fn message_thread_ids(
        mut self,
        message_thread_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::MessageThread>>,
        >,
    ) -> Self {
        self.message_thread_ids = Some(
            message_thread_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `CreatedUtc`.
    #[must_use]
    pub fn created_utc(mut self, created_utc: impl Into<TimeFilterInterval>) -> Self {
        self.created_utc = Some(created_utc.into());
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

bindings::object! { MessageThreadsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    message_thread_ids: optional "MessageThreadIds",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

impl bindings::Operation for MessageThreadsGetAll {
    type Response = MessageThreadResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "messageThreads/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("MessageThreads", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "CreatedUtc",
                        bindings::Meaning::Points(Some("CreatedUtc")),
                    )
                    .fixed()
                    .max_months(3),
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
                bindings::IdListInfo::new("MessageThreadIds", 1000),
            ],
        );
}

impl bindings::Paginated for MessageThreadsGetAll {
    type Item = MessageThread;
}

/// What `messageThreads/add` asks for: the argument of [`MessageThreads::add`](super::resources::MessageThreads::add).
#[doc(alias = "MessageThreadAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageThreadsAdd {
    /// `OriginalSender`: text.
    pub original_sender: String,
    /// `Subject`: text.
    pub subject: String,
}

impl MessageThreadsAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(original_sender: impl Into<String>, subject: impl Into<String>) -> Self {
        Self {
            original_sender: original_sender.into(),
            subject: subject.into(),
        }
    }
}

bindings::object! { MessageThreadsAdd {
    original_sender: required "OriginalSender",
    subject: required "Subject",
} }

impl bindings::Operation for MessageThreadsAdd {
    type Response = MessageThreadAddResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "messageThreads/add",
        bindings::Effect::Create,
    );
}

/// A conversation with its subject, first sender and whether it is settled.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageThread {
    /// `Id`: id of [`MessageThread`](entities::MessageThread).
    pub id: bindings::Id<entities::MessageThread>,
    /// `OriginalSender`: text.
    pub original_sender: String,
    /// `Subject`: text.
    pub subject: String,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    pub updated_utc: bindings::Timestamp,
    /// `IsResolved`: yes or no.
    pub is_resolved: Option<bool>,
}

bindings::object! { MessageThread {
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
    /// `MessageThreads`: list of [`MessageThread`].
    pub message_threads: Vec<MessageThread>,
}

bindings::object! { MessageThreadAddResult {
    message_threads: required "MessageThreads",
} }

/// A page of message threads and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageThreadResult {
    /// `MessageThreads`: list of [`MessageThread`].
    pub message_threads: Vec<MessageThread>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { MessageThreadResult {
    message_threads: required "MessageThreads",
    cursor: optional "Cursor",
} }
