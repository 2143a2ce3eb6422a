// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `messages`: its handle, requests and data.

use crate::bindings::{
    Cursor, Effect, FilterInfo, Id, IdListInfo, Json, KeyedItem, ListInfo, Meaning,
    Operation, OperationInfo, Paged, Paginated, Single, SizeLimit, Timestamp,
    UnrecognizedValue, object, open_enum, request,
};

use super::entities;
use super::types::{Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{MessagesGetAll, MessagesAdd};

    /// Messages within message threads.
    #[derive(Clone, Debug)]
    pub struct Messages {
        client: Client,
    }

    impl Client {
        /// Messages within message threads.
        pub fn messages(&self) -> Messages {
            Messages::new(self)
        }
    }

    impl Messages {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists the messages of the given threads by creation time; only threads opened by the
        /// integration itself can be read.
        ///
        /// `messages/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/messages#get-all-messages))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `Messages`.
        /// `CreatedUtc` spans at most one month.
        ///
        /// Response: [`MessageResult`](super::super::types::MessageResult).
        pub fn get_all(&self, request: MessagesGetAll) -> Call<MessagesGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Writes messages into threads the integration opened itself, and returns each beside the
        /// identifier its caller chose.
        ///
        /// `messages/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/messages#add-messages))
        ///
        /// Creates or moves something: a repeated call may do so again.
        ///
        /// After an unknown outcome: read `messages/getAll` by `MessageThreadIds` and look for the
        /// text.
        ///
        /// Response: [`AddedMessageResult`](super::super::types::AddedMessageResult).
        pub fn add(&self, request: MessagesAdd) -> Call<MessagesAdd> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Messages::get_all`](super::resources::Messages::get_all),
/// `messages/getAll`.
#[doc(alias = "MessageFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagesGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub message_thread_ids: Vec<Id<entities::MessageThread>>,
    /// Spanning at most one month.
    pub created_utc: Option<TimeFilterInterval>,
}

impl MessagesGetAll {
    /// Sets the required fields.
    pub fn new(
        message_thread_ids: impl IntoIterator<
            Item = impl Into<Id<entities::MessageThread>>,
        >,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            message_thread_ids: message_thread_ids.into_iter().map(Into::into).collect(),
            created_utc: None,
        }
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

    /// Sets [`created_utc`](field@Self::created_utc). Spanning at most one month.
    #[must_use]
    pub fn created_utc(mut self, created_utc: impl Into<TimeFilterInterval>) -> Self {
        self.created_utc = Some(created_utc.into());
        self
    }
}

request! { MessagesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    message_thread_ids: required "MessageThreadIds",
    created_utc: optional "CreatedUtc",
} }

impl Operation for MessagesGetAll {
    type Response = MessageResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "messages/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("Messages", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("CreatedUtc", Meaning::Points(Some("CreatedUtc"))).fixed().max_months(1),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("MessageThreadIds", 1000).min_items(1),
            ],
        );
}

impl Paginated for MessagesGetAll {
    type Item = Message;
}

impl KeyedItem for Message {
    type Key = Id<entities::Message>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// Request of [`Messages::add`](super::resources::Messages::add), `messages/add`.
#[doc(alias = "MultipleMessageAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagesAdd {
    /// At most 1,000 items.
    pub messages: Vec<MessageAddParameters>,
}

impl MessagesAdd {
    /// Sets the required fields.
    pub fn new(
        messages: impl IntoIterator<Item = impl Into<MessageAddParameters>>,
    ) -> Self {
        Self {
            messages: messages.into_iter().map(Into::into).collect(),
        }
    }
}

request! { MessagesAdd {
    messages: required "Messages",
} }

impl Operation for MessagesAdd {
    type Response = AddedMessageResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "messages/add",
            Effect::Create,
        )
        .limits(
            &[
                SizeLimit::items("Messages").max(1000),
                SizeLimit::characters("Messages.Text").min(1),
            ],
        );
}

/// A message just written, beside the identifier given in the request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddedMessage {
    pub identifier: Option<String>,
    pub message: Message,
}

object! { AddedMessage {
    identifier: optional "Identifier",
    message: required "Message",
} }

/// The messages just written, matched to those of the request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddedMessageResult {
    pub messages: Vec<AddedMessage>,
}

object! { AddedMessageResult {
    messages: required "Messages",
} }

/// A text in a thread, written by the property's staff or by an application.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    pub id: Id<entities::Message>,
    pub message_thread_id: Id<entities::MessageThread>,
    pub text: String,
    pub sender: SenderCoproduct,
    pub created_utc: Timestamp,
}

object! { Message {
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
    pub message_thread_id: Id<entities::MessageThread>,
    pub text: String,
    pub identifier: Option<String>,
}

impl MessageAddParameters {
    /// Sets the required fields.
    pub fn new(
        message_thread_id: impl Into<Id<entities::MessageThread>>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            message_thread_id: message_thread_id.into(),
            text: text.into(),
            identifier: None,
        }
    }

    /// Sets [`identifier`](field@Self::identifier).
    #[must_use]
    pub fn identifier(mut self, identifier: impl Into<String>) -> Self {
        self.identifier = Some(identifier.into());
        self
    }
}

object! { MessageAddParameters {
    message_thread_id: required "MessageThreadId",
    text: required "Text",
    identifier: optional "Identifier",
} }

/// A page of messages and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageResult {
    pub messages: Vec<Message>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { MessageResult {
    messages: required "Messages",
    cursor: optional "Cursor",
} }

/// The sender of a message; so far only the kind.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SenderCoproduct {
    pub discriminator: SenderDiscriminatorEnum,
    pub value: Option<Json>,
}

object! { SenderCoproduct {
    discriminator: required "Discriminator",
    value: optional "Value",
} }

/// Whether a message comes from the property's staff or from an application.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SenderDiscriminatorEnum {
    Enterprise,
    Application,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { SenderDiscriminatorEnum {
    Enterprise: "Enterprise",
    Application: "Application",
} }
