// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `messages`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, MessagesGetAll, MessagesAdd};

    /// Messages within message threads.
    #[derive(Clone, Debug)]
    pub struct Messages {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Messages within message threads.
        pub fn messages(&self) -> Messages {
            Messages::new(self)
        }
    }

    impl Messages {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists the messages of the given threads by creation time; only threads opened by the integration itself can be read.
        ///
        /// `messages/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/messages#get-all-messages))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `Messages` in pages of at most 1,000.
        /// `CreatedUtc` spans at most one month.
        pub fn get_all(
            &self,
            request: MessagesGetAll,
        ) -> bindings::Call<MessagesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Writes messages into threads the integration opened itself, and returns each beside the identifier its caller chose.
        ///
        /// `messages/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/messages#add-messages))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        pub fn add(&self, request: MessagesAdd) -> bindings::Call<MessagesAdd> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `messages/getAll` asks for: the argument of [`Messages::get_all`](super::resources::Messages::get_all).
#[doc(alias = "MessageFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagesGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `MessageThreadIds`: ids of [`MessageThread`](entities::MessageThread), 1 to 1,000 items.
    pub message_thread_ids: Vec<bindings::Id<entities::MessageThread>>,
    /// `CreatedUtc`: [`TimeFilterInterval`], spanning at most one month.
    pub created_utc: Option<TimeFilterInterval>,
}

impl MessagesGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        message_thread_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::MessageThread>>,
        >,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            message_thread_ids: message_thread_ids.into_iter().map(Into::into).collect(),
            created_utc: None,
        }
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
}

bindings::object! { MessagesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    message_thread_ids: required "MessageThreadIds",
    created_utc: optional "CreatedUtc",
} }

impl bindings::Operation for MessagesGetAll {
    type Response = MessageResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "messages/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("Messages", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "CreatedUtc",
                        bindings::Meaning::Points(Some("CreatedUtc")),
                    )
                    .fixed()
                    .max_months(1),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("EnterpriseIds", 1000),
                bindings::IdListInfo::new("MessageThreadIds", 1000),
            ],
        );
}

impl bindings::Paginated for MessagesGetAll {
    type Item = Message;
}

/// What `messages/add` asks for: the argument of [`Messages::add`](super::resources::Messages::add).
#[doc(alias = "MultipleMessageAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagesAdd {
    /// `Messages`: list of [`MessageAddParameters`], at most 1,000 items.
    pub messages: Vec<MessageAddParameters>,
}

impl MessagesAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        messages: impl IntoIterator<Item = impl Into<MessageAddParameters>>,
    ) -> Self {
        Self {
            messages: messages.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { MessagesAdd {
    messages: required "Messages",
} }

impl bindings::Operation for MessagesAdd {
    type Response = AddedMessageResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "messages/add",
        bindings::Effect::Create,
    );
}

/// A message just written, beside the identifier given in the request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddedMessage {
    /// `Identifier`: text.
    pub identifier: Option<String>,
    /// `Message`: [`Message`].
    pub message: Message,
}

bindings::object! { AddedMessage {
    identifier: optional "Identifier",
    message: required "Message",
} }

/// The messages just written, matched to those of the request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddedMessageResult {
    /// `Messages`: list of [`AddedMessage`].
    pub messages: Vec<AddedMessage>,
}

bindings::object! { AddedMessageResult {
    messages: required "Messages",
} }

/// A text in a thread, written by the property's staff or by an application.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// `Id`: id of [`Message`](entities::Message).
    pub id: bindings::Id<entities::Message>,
    /// `MessageThreadId`: id of [`MessageThread`](entities::MessageThread).
    pub message_thread_id: bindings::Id<entities::MessageThread>,
    /// `Text`: text.
    pub text: String,
    /// `Sender`: [`SenderCoproduct`].
    pub sender: SenderCoproduct,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
}

bindings::object! { Message {
    id: required "Id",
    message_thread_id: required "MessageThreadId",
    text: required "Text",
    sender: required "Sender",
    created_utc: required "CreatedUtc",
} }

/// A message to write; its identifier only matches answers to requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageAddParameters {
    /// `MessageThreadId`: id of [`MessageThread`](entities::MessageThread).
    pub message_thread_id: bindings::Id<entities::MessageThread>,
    /// `Text`: text.
    pub text: String,
    /// `Identifier`: text.
    pub identifier: Option<String>,
}

impl MessageAddParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        message_thread_id: impl Into<bindings::Id<entities::MessageThread>>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            message_thread_id: message_thread_id.into(),
            text: text.into(),
            identifier: None,
        }
    }

    /// Sets `Identifier`.
    #[must_use]
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }
}

bindings::object! { MessageAddParameters {
    message_thread_id: required "MessageThreadId",
    text: required "Text",
    identifier: optional "Identifier",
} }

/// A page of messages and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageResult {
    /// `Messages`: list of [`Message`].
    pub messages: Vec<Message>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { MessageResult {
    messages: required "Messages",
    cursor: optional "Cursor",
} }

/// The sender of a message; so far only its kind is told.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SenderCoproduct {
    /// `Discriminator`: [`SenderDiscriminatorEnum`].
    pub discriminator: SenderDiscriminatorEnum,
    /// `Value`: any JSON.
    pub value: Option<bindings::Json>,
}

bindings::object! { SenderCoproduct {
    discriminator: required "Discriminator",
    value: optional "Value",
} }

/// Whether a message comes from the property's staff or from an application.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SenderDiscriminatorEnum {
    /// `Enterprise`
    Enterprise,
    /// `Application`
    Application,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { SenderDiscriminatorEnum {
    Enterprise: "Enterprise",
    Application: "Application",
} }
