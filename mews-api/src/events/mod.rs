//! Messages that the service sends by itself: webhooks and events of the websocket. The core reads
//! envelopes and keeps discriminators open; generated code contains the types of the data.

#[cfg(feature = "webhooks")]
pub mod webhooks;
#[cfg(feature = "websocket")]
pub mod websocket;
