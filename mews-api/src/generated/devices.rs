// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `devices`: its handle, requests and data.

use crate::bindings;
use super::types::Device;

pub(super) mod handle {
    use super::{bindings, DevicesGetAll};

    /// Printers, payment terminals, key cutters and other machines of a property.
    #[derive(Clone, Debug)]
    pub struct Devices {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Printers, payment terminals, key cutters and other machines of a property.
        pub fn devices(&self) -> Devices {
            Devices::new(self)
        }
    }

    impl Devices {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists every device of the property.
        ///
        /// `devices/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/devices#get-all-devices))
        ///
        /// Changes nothing.
        ///
        /// Answers `Devices` at once, without pages.
        pub fn get_all(&self, request: DevicesGetAll) -> bindings::Call<DevicesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `devices/getAll` asks for: the argument of [`Devices::get_all`](super::resources::Devices::get_all).
#[doc(alias = "Parameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DevicesGetAll {}

impl DevicesGetAll {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

bindings::object! { DevicesGetAll {
} }

impl bindings::Operation for DevicesGetAll {
    type Response = DeviceResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "devices/getAll",
            bindings::Effect::Read,
        )
        .list(bindings::ListInfo::new("Devices", &["Id"]));
}

/// All devices of a property.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceResult {
    /// `Devices`: list of [`Device`].
    pub devices: Vec<Device>,
}

bindings::object! { DeviceResult {
    devices: required "Devices",
} }
