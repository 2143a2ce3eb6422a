//! Sockets: the port of the service and the control address.

pub(crate) mod broken;
pub(crate) mod connection;
pub(crate) mod control;
pub(crate) mod cors;
pub(crate) mod events_control;
pub(crate) mod exports_control;
pub(crate) mod files;
pub(crate) mod http;
pub(crate) mod patient;
pub(crate) mod start;
pub(crate) mod tls;
pub(crate) mod webhooks;
pub(crate) mod websocket;
