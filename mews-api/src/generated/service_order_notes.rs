// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `serviceOrderNotes`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Single, SizeLimit,
    Timestamp, Update, object, request,
};

use super::entities;
use super::types::{Limitation, OrderNote, OrderNoteTypeEnum, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};

    use super::{
        ServiceOrderNotesAdd, ServiceOrderNotesUpdate, ServiceOrderNotesGetAll,
        ServiceOrderNotesDelete,
    };

    /// Notes kept on service orders, which are reservations and orders of products.
    #[derive(Clone, Debug)]
    pub struct ServiceOrderNotes {
        client: Client,
    }

    impl Client {
        /// Notes kept on service orders, which are reservations and orders of products.
        pub fn service_order_notes(&self) -> ServiceOrderNotes {
            ServiceOrderNotes::new(self)
        }
    }

    impl ServiceOrderNotes {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Attaches notes to service orders and returns the new notes.
        ///
        /// `serviceOrderNotes/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/serviceordernotes#add-service-order-notes))
        ///
        /// Creates or moves something: a repeated call may do so again.
        ///
        /// After an unknown outcome: read `serviceOrderNotes/getAll` by `ServiceOrderIds` and look
        /// for the `Text`.
        ///
        /// Response:
        /// [`ServiceOrderNoteAdditionResult`](super::super::types::ServiceOrderNoteAdditionResult).
        pub fn add(&self, request: ServiceOrderNotesAdd) -> Call<ServiceOrderNotesAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Replaces the text of notes and returns them.
        ///
        /// `serviceOrderNotes/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/serviceordernotes#update-service-order-notes))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        ///
        /// After an unknown outcome: read `serviceOrderNotes/getAll` by `ServiceOrderNoteIds` and
        /// compare `Text`.
        ///
        /// Response:
        /// [`ServiceOrderNoteUpdateResult`](super::super::types::ServiceOrderNoteUpdateResult).
        pub fn update(
            &self,
            request: ServiceOrderNotesUpdate,
        ) -> Call<ServiceOrderNotesUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Lists the notes of given reservations or product orders; special requests come only when
        /// Types asks for them.
        ///
        /// `serviceOrderNotes/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/serviceordernotes#get-all-service-order-notes))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `ServiceOrderNotes`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run, for the ids in `ServiceOrderIds`;
        /// the items of new ids are all read. It does not show deletions: `full_compare` finds
        /// them.
        ///
        /// Response: [`ServiceOrderNoteResult`](super::super::types::ServiceOrderNoteResult).
        pub fn get_all(
            &self,
            request: ServiceOrderNotesGetAll,
        ) -> Call<ServiceOrderNotesGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Removes notes by id; returns nothing.
        ///
        /// `serviceOrderNotes/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/serviceordernotes#delete-service-order-notes))
        ///
        /// State transition: the service rejects a repeated call.
        ///
        /// After an unknown outcome: read `serviceOrderNotes/getAll` by `ServiceOrderNoteIds`; the
        /// note is absent if it was deleted.
        ///
        /// Response: no data.
        pub fn delete(
            &self,
            request: ServiceOrderNotesDelete,
        ) -> Call<ServiceOrderNotesDelete> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`ServiceOrderNotes::add`](super::resources::ServiceOrderNotes::add),
/// `serviceOrderNotes/add`.
#[doc(alias = "MultipleServiceOrderNoteAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNotesAdd {
    /// 1 to 1,000 items.
    pub service_order_notes: Vec<ServiceOrderNoteAddParameters>,
}

impl ServiceOrderNotesAdd {
    /// Sets the required fields.
    pub fn new(
        service_order_notes: impl IntoIterator<
            Item = impl Into<ServiceOrderNoteAddParameters>,
        >,
    ) -> Self {
        Self {
            service_order_notes: service_order_notes
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

request! { ServiceOrderNotesAdd {
    service_order_notes: required "ServiceOrderNotes",
} }

impl Operation for ServiceOrderNotesAdd {
    type Response = ServiceOrderNoteAdditionResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "serviceOrderNotes/add",
            Effect::Create,
        )
        .limits(
            &[
                SizeLimit::items("ServiceOrderNotes").min(1).max(1000),
                SizeLimit::characters("ServiceOrderNotes.Text").min(1),
            ],
        );
}

/// Request of [`ServiceOrderNotes::update`](super::resources::ServiceOrderNotes::update),
/// `serviceOrderNotes/update`.
#[doc(alias = "MultipleServiceOrderNoteUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNotesUpdate {
    /// 1 to 1,000 items.
    pub service_order_note_updates: Vec<ServiceOrderNoteUpdateParameters>,
}

impl ServiceOrderNotesUpdate {
    /// Sets the required fields.
    pub fn new(
        service_order_note_updates: impl IntoIterator<
            Item = impl Into<ServiceOrderNoteUpdateParameters>,
        >,
    ) -> Self {
        Self {
            service_order_note_updates: service_order_note_updates
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

request! { ServiceOrderNotesUpdate {
    service_order_note_updates: required "ServiceOrderNoteUpdates",
} }

impl Operation for ServiceOrderNotesUpdate {
    type Response = ServiceOrderNoteUpdateResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "serviceOrderNotes/update",
            Effect::Set,
        )
        .limits(&[SizeLimit::items("ServiceOrderNoteUpdates").min(1).max(1000)]);
}

/// Request of [`ServiceOrderNotes::get_all`](super::resources::ServiceOrderNotes::get_all),
/// `serviceOrderNotes/getAll`.
#[doc(alias = "ServiceOrderNoteFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNotesGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub service_order_ids: Vec<Id<entities::ServiceOrder>>,
    /// 1 to 1,000 items.
    pub service_order_note_ids: Option<Vec<Id<entities::ServiceOrderNote>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    pub types: Option<Vec<OrderNoteTypeEnum>>,
}

impl ServiceOrderNotesGetAll {
    /// Sets the required fields.
    pub fn new(
        service_order_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ServiceOrder>>,
        >,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            service_order_ids: service_order_ids.into_iter().map(Into::into).collect(),
            service_order_note_ids: None,
            updated_utc: None,
            types: None,
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

    /// Sets [`service_order_note_ids`](field@Self::service_order_note_ids). 1 to 1,000 items.
    #[must_use]
    pub fn service_order_note_ids(
        mut self,
        service_order_note_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ServiceOrderNote>>,
        >,
    ) -> Self {
        self.service_order_note_ids = Some(
            service_order_note_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`types`](field@Self::types).
    #[must_use]
    pub fn types(
        mut self,
        types: impl IntoIterator<Item = impl Into<OrderNoteTypeEnum>>,
    ) -> Self {
        self.types = Some(types.into_iter().map(Into::into).collect());
        self
    }
}

request! { ServiceOrderNotesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    service_order_ids: required "ServiceOrderIds",
    service_order_note_ids: optional "ServiceOrderNoteIds",
    updated_utc: optional "UpdatedUtc",
    types: optional "Types",
} }

impl Operation for ServiceOrderNotesGetAll {
    type Response = ServiceOrderNoteResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "serviceOrderNotes/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("ServiceOrderNotes", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("ServiceOrderIds", 1000).min_items(1),
                IdListInfo::new("ServiceOrderNoteIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["Types"]);
}

impl Paginated for ServiceOrderNotesGetAll {
    type Item = OrderNote;
}

impl Incremental for ServiceOrderNotesGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds", "ServiceOrderIds"]);
}

impl KeyedItem for OrderNote {
    type Key = Id<entities::ServiceOrderNote>;

    fn key(&self) -> Option<Self::Key> {
        self.id
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// Request of [`ServiceOrderNotes::delete`](super::resources::ServiceOrderNotes::delete),
/// `serviceOrderNotes/delete`.
#[doc(alias = "ServiceOrderNoteDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNotesDelete {
    /// 1 to 1,000 items.
    pub service_order_note_ids: Vec<Id<entities::ServiceOrderNote>>,
}

impl ServiceOrderNotesDelete {
    /// Sets the required fields.
    pub fn new(
        service_order_note_ids: impl IntoIterator<
            Item = impl Into<Id<entities::ServiceOrderNote>>,
        >,
    ) -> Self {
        Self {
            service_order_note_ids: service_order_note_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

request! { ServiceOrderNotesDelete {
    service_order_note_ids: required "ServiceOrderNoteIds",
} }

impl Operation for ServiceOrderNotesDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "serviceOrderNotes/delete",
            Effect::Transition,
        )
        .id_lists(&[IdListInfo::new("ServiceOrderNoteIds", 1000).min_items(1)]);
}

/// A note to be attached to one service order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNoteAddParameters {
    pub service_order_id: Id<entities::ServiceOrder>,
    pub text: String,
}

impl ServiceOrderNoteAddParameters {
    /// Sets the required fields.
    pub fn new(
        service_order_id: impl Into<Id<entities::ServiceOrder>>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            service_order_id: service_order_id.into(),
            text: text.into(),
        }
    }
}

object! { ServiceOrderNoteAddParameters {
    service_order_id: required "ServiceOrderId",
    text: required "Text",
} }

/// The notes as created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNoteAdditionResult {
    pub service_order_notes: Vec<OrderNote>,
}

object! { ServiceOrderNoteAdditionResult {
    service_order_notes: required "ServiceOrderNotes",
} }

/// One page of notes and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNoteResult {
    pub service_order_notes: Vec<OrderNote>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { ServiceOrderNoteResult {
    service_order_notes: required "ServiceOrderNotes",
    cursor: optional "Cursor",
} }

/// A new text for one note.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNoteUpdateParameters {
    pub service_order_note_id: Id<entities::ServiceOrderNote>,
    /// `Update::Clear` clears it.
    pub text: Update<String>,
}

impl ServiceOrderNoteUpdateParameters {
    /// Sets the required fields.
    pub fn new(
        service_order_note_id: impl Into<Id<entities::ServiceOrderNote>>,
    ) -> Self {
        Self {
            service_order_note_id: service_order_note_id.into(),
            text: Update::Keep,
        }
    }

    /// Sets [`text`](field@Self::text). `Update::Clear` clears it.
    #[must_use]
    pub fn text(mut self, text: impl Into<Update<String>>) -> Self {
        self.text = text.into();
        self
    }
}

object! { ServiceOrderNoteUpdateParameters {
    service_order_note_id: required "ServiceOrderNoteId",
    text: optional "Text",
} }

/// The notes as changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNoteUpdateResult {
    pub service_order_notes: Vec<OrderNote>,
}

object! { ServiceOrderNoteUpdateResult {
    service_order_notes: required "ServiceOrderNotes",
} }
