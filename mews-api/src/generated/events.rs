// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! Data of webhooks and the websocket.

use crate::bindings::{
    Id, Secret, Timestamp, UnrecognizedValue, UnrecognizedVariant, Uuid, event_union,
    object, open_enum,
};

use super::entities;
use super::types::{DeviceCommandStateEnum, ResourceState, ServiceOrderStateEnum};

/// A command for a device was created or its state changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceCommandEvent {
    pub id: Id<entities::Command>,
    pub state: DeviceCommandStateEnum,
}

object! { DeviceCommandEvent {
    id: required "Id",
    state: required "State",
} }

/// A reservation was created or changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReservationEvent {
    pub id: Id<entities::Reservation>,
    pub state: ServiceOrderStateEnum,
    pub start_utc: Timestamp,
    pub end_utc: Timestamp,
    pub assigned_resource_id: Option<Id<entities::Resource>>,
}

object! { ReservationEvent {
    id: required "Id",
    state: required "State",
    start_utc: required "StartUtc",
    end_utc: required "EndUtc",
    assigned_resource_id: optional "AssignedResourceId",
} }

/// The state of a resource changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceEvent {
    pub id: Id<entities::Resource>,
    pub state: ResourceState,
}

object! { ResourceEvent {
    id: required "Id",
    state: required "State",
} }

/// Prices changed, of one rate and category, or of those that are left out.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PriceUpdateEvent {
    /// The id of the event itself.
    pub id: Uuid,
    pub start_utc: Option<Timestamp>,
    pub end_utc: Option<Timestamp>,
    pub rate_id: Option<Id<entities::Rate>>,
    pub resource_category_id: Option<Id<entities::ResourceCategory>>,
}

object! { PriceUpdateEvent {
    id: required "Id",
    start_utc: optional "StartUtc",
    end_utc: optional "EndUtc",
    rate_id: optional "RateId",
    resource_category_id: optional "ResourceCategoryId",
} }

/// An integration of the application with a property.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationReference {
    pub id: Id<entities::Integration>,
    pub name: Option<String>,
}

object! { IntegrationReference {
    id: required "Id",
    name: optional "Name",
} }

/// The property of an integration.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationEnterprise {
    pub id: Id<entities::Enterprise>,
    pub name: Option<String>,
}

object! { IntegrationEnterprise {
    id: required "Id",
    name: optional "Name",
} }

/// The service of an integration.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationService {
    pub id: Id<entities::Service>,
    pub name: Option<String>,
}

object! { IntegrationService {
    id: required "Id",
    name: optional "Name",
} }

/// The person who asked for an integration.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationRequestor {
    pub name: Option<String>,
    pub email: Option<String>,
}

object! { IntegrationRequestor {
    name: optional "Name",
    email: optional "Email",
} }

/// A property began to use the application; carries its access token.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationCreatedData {
    pub enterprise: IntegrationEnterprise,
    pub service: Option<IntegrationService>,
    pub requestor: Option<IntegrationRequestor>,
    pub access_token: Secret,
    pub created_utc: Timestamp,
    pub is_enabled: bool,
    pub integration: IntegrationReference,
}

object! { IntegrationCreatedData {
    enterprise: required "Enterprise",
    service: optional "Service",
    requestor: optional "Requestor",
    access_token: required "AccessToken",
    created_utc: required "CreatedUtc",
    is_enabled: required "IsEnabled",
    integration: required "Integration",
} }

/// An integration was enabled, disabled, canceled or reinstated.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationChangedData {
    pub integration: IntegrationReference,
}

object! { IntegrationChangedData {
    integration: required "Integration",
} }

/// An integration was deleted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationDeletedData {
    pub deleted_utc: Timestamp,
    pub integration: IntegrationReference,
}

object! { IntegrationDeletedData {
    deleted_utc: required "DeletedUtc",
    integration: required "Integration",
} }

/// An integration has a new access token, and the old one stops.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationApiKeyCreatedData {
    pub integration: IntegrationReference,
    /// The new access token; the old one stops.
    pub api_key: Secret,
}

object! { IntegrationApiKeyCreatedData {
    integration: required "Integration",
    api_key: required "ApiKey",
} }

/// The kind of change that a general webhook reports.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WebhookEventType {
    ServiceOrderUpdated,
    ResourceUpdated,
    MessageAdded,
    ResourceBlockUpdated,
    CustomerAdded,
    CustomerUpdated,
    PaymentUpdated,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { WebhookEventType {
    ServiceOrderUpdated: "ServiceOrderUpdated",
    ResourceUpdated: "ResourceUpdated",
    MessageAdded: "MessageAdded",
    ResourceBlockUpdated: "ResourceBlockUpdated",
    CustomerAdded: "CustomerAdded",
    CustomerUpdated: "CustomerUpdated",
    PaymentUpdated: "PaymentUpdated",
} }

/// One event of the websocket.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebsocketEvent {
    DeviceCommand(DeviceCommandEvent),
    Reservation(ReservationEvent),
    Resource(ResourceEvent),
    PriceUpdate(PriceUpdateEvent),
    /// A variant that this version of the crate does not know, as received.
    Unrecognized(UnrecognizedVariant),
}

event_union! {
    WebsocketEvent "Type" { DeviceCommand : "DeviceCommand", Reservation : "Reservation",
    Resource : "Resource", PriceUpdate : "PriceUpdate" }
}

/// A change of an integration itself, reported by a webhook.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntegrationEvent {
    IntegrationCreated(IntegrationCreatedData),
    IntegrationEnabled(IntegrationChangedData),
    IntegrationDisabled(IntegrationChangedData),
    IntegrationCanceled(IntegrationChangedData),
    IntegrationReinstated(IntegrationChangedData),
    IntegrationDeleted(IntegrationDeletedData),
    IntegrationApiKeyCreated(IntegrationApiKeyCreatedData),
    /// A variant that this version of the crate does not know, as received.
    Unrecognized(UnrecognizedVariant),
}

event_union! {
    IntegrationEvent "Action" { IntegrationCreated : "IntegrationCreated" "Data",
    IntegrationEnabled : "IntegrationEnabled" "Data", IntegrationDisabled :
    "IntegrationDisabled" "Data", IntegrationCanceled : "IntegrationCanceled" "Data",
    IntegrationReinstated : "IntegrationReinstated" "Data", IntegrationDeleted :
    "IntegrationDeleted" "Data", IntegrationApiKeyCreated : "IntegrationApiKeyCreated"
    "Data" }
}

#[cfg(feature = "webhooks")]
mod webhooks {
    use super::{IntegrationEvent, WebhookEventType};
    use crate::bindings;
    use crate::bindings::webhooks::{Delivery, Entities, Event, Events, Receiver, Refusal};

    const ENTITIES: &[bindings::webhooks::EntityInfo] = &[
        bindings::webhooks::EntityInfo::new("Reservation", &["ServiceOrderUpdated"])
            .read(
                bindings::OperationInfo::new(
                        "reservations/getAll/2023-06-06",
                        bindings::Effect::Read,
                    )
                    .portfolio()
                    .page_size(1000)
                    .list(bindings::ListInfo::new("Reservations", &["Id"]))
                    .id_lists(
                        &[bindings::IdListInfo::new("ReservationIds", 1000).min_items(1)],
                    ),
                "ReservationIds",
                "{}",
            ),
        bindings::webhooks::EntityInfo::new("Resource", &["ResourceUpdated"])
            .read(
                bindings::OperationInfo::new("resources/getAll", bindings::Effect::Read)
                    .portfolio()
                    .page_size(1000)
                    .list(bindings::ListInfo::new("Resources", &["Id"]).optional())
                    .secondary_lists(
                        &[
                            bindings::ListInfo::new("ResourceCategories", &["Id"])
                                .optional(),
                            bindings::ListInfo::new("ResourceCategoryAssignments", &["Id"])
                                .optional(),
                            bindings::ListInfo::new(
                                    "ResourceCategoryImageAssignments",
                                    &["Id"],
                                )
                                .optional(),
                            bindings::ListInfo::new("ResourceFeatures", &["Id"]).optional(),
                            bindings::ListInfo::new("ResourceFeatureAssignments", &["Id"])
                                .optional(),
                        ],
                    )
                    .extent("Extent")
                    .id_lists(
                        &[bindings::IdListInfo::new("ResourceIds", 1000).min_items(1)],
                    ),
                "ResourceIds",
                "{\"Extent\":{\"Resources\":true,\"Inactive\":true}}",
            ),
        bindings::webhooks::EntityInfo::new("Message", &["MessageAdded"]),
        bindings::webhooks::EntityInfo::new("ResourceBlock", &["ResourceBlockUpdated"])
            .read(
                bindings::OperationInfo::new("resourceBlocks/getAll", bindings::Effect::Read)
                    .portfolio()
                    .page_size(1000)
                    .list(bindings::ListInfo::new("ResourceBlocks", &["Id"]))
                    .id_lists(
                        &[bindings::IdListInfo::new("ResourceBlockIds", 1000).min_items(1)],
                    ),
                "ResourceBlockIds",
                "{\"ActivityStates\":[\"Active\",\"Deleted\"]}",
            ),
        bindings::webhooks::EntityInfo::new(
                "Customer",
                &["CustomerAdded", "CustomerUpdated"],
            )
            .read(
                bindings::OperationInfo::new("customers/getAll", bindings::Effect::Read)
                    .portfolio()
                    .page_size(1000)
                    .list(bindings::ListInfo::new("Customers", &["Id"]))
                    .secondary_lists(
                        &[bindings::ListInfo::new("Documents", &["Id"]).optional()],
                    )
                    .extent("Extent")
                    .id_lists(
                        &[bindings::IdListInfo::new("CustomerIds", 1000).min_items(1)],
                    ),
                "CustomerIds",
                "{\"Extent\":{\"Customers\":true,\"Addresses\":true},\"ActivityStates\":[\"Active\",\"Deleted\"]}",
            ),
        bindings::webhooks::EntityInfo::new("Payment", &["PaymentUpdated"])
            .read(
                bindings::OperationInfo::new("payments/getAll", bindings::Effect::Read)
                    .portfolio()
                    .page_size(1000)
                    .list(bindings::ListInfo::new("Payments", &["Id"]))
                    .id_lists(&[bindings::IdListInfo::new("PaymentIds", 1000).min_items(1)]),
                "PaymentIds",
                "{}",
            ),
    ];

    impl Receiver {
        /// Checks the secret in the address's query (the text behind `?`) and reads the
        /// body.
        ///
        /// # Errors
        /// When the secret is missing or wrong, or the body is too large or not a JSON
        /// object of a webhook. [`Refusal::status`] is the status to answer with.
        pub fn receive(
            &self,
            query: &str,
            body: &[u8],
        ) -> Result<Delivery<IntegrationEvent>, Refusal> {
            self.verify(query)?;
            self.parse(body)
        }

        /// Reads a body whose sender was verified, by [`verify`](Self::verify) or in
        /// another way.
        ///
        /// # Errors
        /// When the body is too large or not a JSON object of a webhook.
        pub fn parse(&self, body: &[u8]) -> Result<Delivery<IntegrationEvent>, Refusal> {
            self.parse_as(body)
        }
    }

    impl Event {
        /// The kind of change.
        pub fn event_type(&self) -> WebhookEventType {
            WebhookEventType::from_text(self.discriminator())
        }
    }

    impl Events {
        /// The items to read: each id once, in lists of at most 1,000, with added and
        /// updated folded into one. Unknown events have separate lists, for which
        /// [`can_fetch`](Entities::can_fetch) is false.
        pub fn entities(&self) -> Vec<Entities> {
            self.grouped(ENTITIES)
        }
    }

    impl Entities {
        /// Entities that a queue has kept, by [`name`](Self::name).
        pub fn new(
            enterprise_id: bindings::Uuid,
            name: &str,
            ids: impl IntoIterator<Item = bindings::Uuid>,
        ) -> Self {
            Self::named(ENTITIES, enterprise_id, name, ids.into_iter().collect())
        }
    }
}

#[cfg(feature = "websocket")]
mod websocket {
    use super::WebsocketEvent;
    use crate::bindings::websocket::{Connect, EventStream};

    impl Connect {
        /// The stream of events. It connects when it is polled first, in a task of its own
        /// that ends when the stream is dropped.
        pub fn connect(self) -> EventStream<WebsocketEvent> {
            self.connect_as()
        }
    }
}
