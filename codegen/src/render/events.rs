//! The connection between the core's events and their generated data: methods of the core's types,
//! each of which calls a function of the core that accepts any data.

use proc_macro2::TokenStream;
use quote::quote;

use super::operations;
use crate::model::{Model, WebhookEntity};

/// The modules beside the data of events.
pub(super) fn items(model: &Model) -> Vec<TokenStream> {
    let has = |name: &str| model.types.iter().any(|def| def.ident.as_str() == name);
    let mut items = Vec::new();
    if has("IntegrationEvent") && has("WebhookEventType") {
        items.push(webhooks(&model.webhooks));
    }
    if has("WebsocketEvent") {
        items.push(websocket());
    }
    items
}

fn webhooks(entities: &[WebhookEntity]) -> TokenStream {
    let rows = entities.iter().map(|entity| {
        let (name, events) = (&entity.name, &entity.events);
        let read = entity.read.as_ref().map(|(operation, ids, body)| {
            let info = operations::info(operation);
            quote!(.read(#info, #ids, #body))
        });
        quote!(bindings::webhooks::EntityInfo::new(#name, &[#(#events),*]) #read)
    });
    quote! {
        #[cfg(feature = "webhooks")]
        mod webhooks {
            use super::{IntegrationEvent, WebhookEventType};
            use crate::bindings;
            use crate::bindings::webhooks::{Delivery, Entities, Event, Events, Receiver, Refusal};

            const ENTITIES: &[bindings::webhooks::EntityInfo] = &[#(#rows),*];

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
    }
}

fn websocket() -> TokenStream {
    quote! {
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
    }
}
