// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `serviceOrderNotes`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{Limitation, OrderNote, OrderNoteTypeEnum, TimeFilterInterval};

pub(super) mod handle {
    use super::{
        bindings, ServiceOrderNotesAdd, ServiceOrderNotesUpdate, ServiceOrderNotesGetAll,
        ServiceOrderNotesDelete,
    };

    /// Notes kept on service orders, which are reservations and orders of products.
    #[derive(Clone, Debug)]
    pub struct ServiceOrderNotes {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Notes kept on service orders, which are reservations and orders of products.
        pub fn service_order_notes(&self) -> ServiceOrderNotes {
            ServiceOrderNotes::new(self)
        }
    }

    impl ServiceOrderNotes {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Attaches notes to service orders and returns the new notes.
        ///
        /// `serviceOrderNotes/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/serviceordernotes#add-service-order-notes))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        pub fn add(
            &self,
            request: ServiceOrderNotesAdd,
        ) -> bindings::Call<ServiceOrderNotesAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Replaces the text of notes and returns them.
        ///
        /// `serviceOrderNotes/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/serviceordernotes#update-service-order-notes))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        pub fn update(
            &self,
            request: ServiceOrderNotesUpdate,
        ) -> bindings::Call<ServiceOrderNotesUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists the notes of given reservations or product orders; special requests come only when Types asks for them.
        ///
        /// `serviceOrderNotes/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/serviceordernotes#get-all-service-order-notes))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `ServiceOrderNotes` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: ServiceOrderNotesGetAll,
        ) -> bindings::Call<ServiceOrderNotesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Removes notes by id; returns nothing.
        ///
        /// `serviceOrderNotes/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/serviceordernotes#delete-service-order-notes))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        pub fn delete(
            &self,
            request: ServiceOrderNotesDelete,
        ) -> bindings::Call<ServiceOrderNotesDelete> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `serviceOrderNotes/add` asks for: the argument of [`ServiceOrderNotes::add`](super::resources::ServiceOrderNotes::add).
#[doc(alias = "MultipleServiceOrderNoteAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNotesAdd {
    /// `ServiceOrderNotes`: list of [`ServiceOrderNoteAddParameters`], 1 to 1,000 items.
    pub service_order_notes: Vec<ServiceOrderNoteAddParameters>,
}

impl ServiceOrderNotesAdd {
    /// With all that is required, and nothing else set yet.
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

bindings::object! { ServiceOrderNotesAdd {
    service_order_notes: required "ServiceOrderNotes",
} }

impl bindings::Operation for ServiceOrderNotesAdd {
    type Response = ServiceOrderNoteAdditionResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "serviceOrderNotes/add",
        bindings::Effect::Create,
    );
}

/// What `serviceOrderNotes/update` asks for: the argument of [`ServiceOrderNotes::update`](super::resources::ServiceOrderNotes::update).
#[doc(alias = "MultipleServiceOrderNoteUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNotesUpdate {
    /// `ServiceOrderNoteUpdates`: list of [`ServiceOrderNoteUpdateParameters`], 1 to 1,000 items.
    pub service_order_note_updates: Vec<ServiceOrderNoteUpdateParameters>,
}

impl ServiceOrderNotesUpdate {
    /// With all that is required, and nothing else set yet.
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

bindings::object! { ServiceOrderNotesUpdate {
    service_order_note_updates: required "ServiceOrderNoteUpdates",
} }

impl bindings::Operation for ServiceOrderNotesUpdate {
    type Response = ServiceOrderNoteUpdateResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "serviceOrderNotes/update",
        bindings::Effect::Set,
    );
}

/// What `serviceOrderNotes/getAll` asks for: the argument of [`ServiceOrderNotes::get_all`](super::resources::ServiceOrderNotes::get_all).
#[doc(alias = "ServiceOrderNoteFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNotesGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `ServiceOrderIds`: ids of [`ServiceOrder`](entities::ServiceOrder), 1 to 1,000 items.
    pub service_order_ids: Vec<bindings::Id<entities::ServiceOrder>>,
    /// `ServiceOrderNoteIds`: ids of [`ServiceOrderNote`](entities::ServiceOrderNote), 1 to 1,000 items.
    pub service_order_note_ids: Option<Vec<bindings::Id<entities::ServiceOrderNote>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `Types`: list of [`OrderNoteTypeEnum`].
    pub types: Option<Vec<OrderNoteTypeEnum>>,
}

impl ServiceOrderNotesGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_order_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ServiceOrder>>,
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

    /// Sets `ServiceOrderNoteIds`.
    #[must_use]
    pub fn service_order_note_ids(
        mut self,
        service_order_note_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ServiceOrderNote>>,
        >,
    ) -> Self {
        self.service_order_note_ids = Some(
            service_order_note_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets `Types`.
    #[must_use]
    pub fn types(
        mut self,
        types: impl IntoIterator<Item = impl Into<OrderNoteTypeEnum>>,
    ) -> Self {
        self.types = Some(types.into_iter().map(Into::into).collect());
        self
    }
}

bindings::object! { ServiceOrderNotesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    service_order_ids: required "ServiceOrderIds",
    service_order_note_ids: optional "ServiceOrderNoteIds",
    updated_utc: optional "UpdatedUtc",
    types: optional "Types",
} }

impl bindings::Operation for ServiceOrderNotesGetAll {
    type Response = ServiceOrderNoteResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "serviceOrderNotes/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("ServiceOrderNotes", &["Id"]))
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
                bindings::IdListInfo::new("ServiceOrderIds", 1000),
                bindings::IdListInfo::new("ServiceOrderNoteIds", 1000),
            ],
        )
        .value_lists(&["Types"]);
}

impl bindings::Paginated for ServiceOrderNotesGetAll {
    type Item = OrderNote;
}

/// What `serviceOrderNotes/delete` asks for: the argument of [`ServiceOrderNotes::delete`](super::resources::ServiceOrderNotes::delete).
#[doc(alias = "ServiceOrderNoteDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNotesDelete {
    /// `ServiceOrderNoteIds`: ids of [`ServiceOrderNote`](entities::ServiceOrderNote), 1 to 1,000 items.
    pub service_order_note_ids: Vec<bindings::Id<entities::ServiceOrderNote>>,
}

impl ServiceOrderNotesDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_order_note_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::ServiceOrderNote>>,
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

bindings::object! { ServiceOrderNotesDelete {
    service_order_note_ids: required "ServiceOrderNoteIds",
} }

impl bindings::Operation for ServiceOrderNotesDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "serviceOrderNotes/delete",
            bindings::Effect::Transition,
        )
        .id_lists(&[bindings::IdListInfo::new("ServiceOrderNoteIds", 1000)]);
}

/// A note to be attached to one service order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNoteAddParameters {
    /// `ServiceOrderId`: id of [`ServiceOrder`](entities::ServiceOrder).
    pub service_order_id: bindings::Id<entities::ServiceOrder>,
    /// `Text`: text.
    pub text: String,
}

impl ServiceOrderNoteAddParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_order_id: impl Into<bindings::Id<entities::ServiceOrder>>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            service_order_id: service_order_id.into(),
            text: text.into(),
        }
    }
}

bindings::object! { ServiceOrderNoteAddParameters {
    service_order_id: required "ServiceOrderId",
    text: required "Text",
} }

/// The notes as created.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNoteAdditionResult {
    /// `ServiceOrderNotes`: list of [`OrderNote`].
    pub service_order_notes: Vec<OrderNote>,
}

bindings::object! { ServiceOrderNoteAdditionResult {
    service_order_notes: required "ServiceOrderNotes",
} }

/// One page of notes and the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNoteResult {
    /// `ServiceOrderNotes`: list of [`OrderNote`].
    pub service_order_notes: Vec<OrderNote>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { ServiceOrderNoteResult {
    service_order_notes: required "ServiceOrderNotes",
    cursor: optional "Cursor",
} }

/// A new text for one note.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNoteUpdateParameters {
    /// `ServiceOrderNoteId`: id of [`ServiceOrderNote`](entities::ServiceOrderNote).
    pub service_order_note_id: bindings::Id<entities::ServiceOrderNote>,
    /// `Text`: new value, text. May be cleared.
    pub text: bindings::Update<String>,
}

impl ServiceOrderNoteUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        service_order_note_id: impl Into<bindings::Id<entities::ServiceOrderNote>>,
    ) -> Self {
        Self {
            service_order_note_id: service_order_note_id.into(),
            text: bindings::Update::Keep,
        }
    }

    /// Sets `Text`.
    #[must_use]
    pub fn text(mut self, text: impl Into<bindings::Update<String>>) -> Self {
        self.text = text.into();
        self
    }
}

bindings::object! { ServiceOrderNoteUpdateParameters {
    service_order_note_id: required "ServiceOrderNoteId",
    text: optional "Text",
} }

/// The notes as changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ServiceOrderNoteUpdateResult {
    /// `ServiceOrderNotes`: list of [`OrderNote`].
    pub service_order_notes: Vec<OrderNote>,
}

bindings::object! { ServiceOrderNoteUpdateResult {
    service_order_notes: required "ServiceOrderNotes",
} }
