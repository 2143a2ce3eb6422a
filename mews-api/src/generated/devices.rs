// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `devices`: its handle, requests and data.

use crate::bindings::{
    Effect, ListInfo, Operation, OperationInfo, Single, object, request,
};

use super::types::Device;

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::DevicesGetAll;

    /// Printers, payment terminals, key cutters and other machines of a property.
    #[derive(Clone, Debug)]
    pub struct Devices {
        client: Client,
    }

    impl Client {
        /// Printers, payment terminals, key cutters and other machines of a property.
        pub fn devices(&self) -> Devices {
            Devices::new(self)
        }
    }

    impl Devices {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists every device of the property.
        ///
        /// `devices/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/devices#get-all-devices))
        ///
        /// Read: changes nothing.
        ///
        /// Returns all `Devices` at once.
        ///
        /// Response: [`DeviceResult`](super::super::types::DeviceResult).
        pub fn get_all(&self, request: DevicesGetAll) -> Call<DevicesGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Devices::get_all`](super::resources::Devices::get_all), `devices/getAll`.
#[doc(alias = "Parameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DevicesGetAll {}

impl DevicesGetAll {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }
}

request! { DevicesGetAll {
} }

impl Operation for DevicesGetAll {
    type Response = DeviceResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "devices/getAll",
            Effect::Read,
        )
        .list(ListInfo::new("Devices", &["Id"]));
}

/// All devices of a property.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceResult {
    pub devices: Vec<Device>,
}

object! { DeviceResult {
    devices: required "Devices",
} }
