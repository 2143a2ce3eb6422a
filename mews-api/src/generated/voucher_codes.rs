// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `voucherCodes`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{Limitation, TimeFilterInterval, VoucherCode};

pub(super) mod handle {
    use super::{bindings, VoucherCodesAdd, VoucherCodesDelete, VoucherCodesGetAll};

    /// Codes that customers enter to use vouchers.
    #[derive(Clone, Debug)]
    pub struct VoucherCodes {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Codes that customers enter to use vouchers.
        pub fn voucher_codes(&self) -> VoucherCodes {
            VoucherCodes::new(self)
        }
    }

    impl VoucherCodes {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Adds codes to vouchers and returns the new codes.
        ///
        /// `voucherCodes/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/vouchercodes#add-voucher-codes))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add(&self, request: VoucherCodesAdd) -> bindings::Call<VoucherCodesAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Removes voucher codes by id; returns nothing.
        ///
        /// `voucherCodes/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/vouchercodes#delete-voucher-codes))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        pub fn delete(
            &self,
            request: VoucherCodesDelete,
        ) -> bindings::Call<VoucherCodesDelete> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Lists the codes of given vouchers by ids and time of update.
        ///
        /// `voucherCodes/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/vouchercodes#get-all-voucher-codes))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `VoucherCodes` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: VoucherCodesGetAll,
        ) -> bindings::Call<VoucherCodesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `voucherCodes/add` asks for: the argument of [`VoucherCodes::add`](super::resources::VoucherCodes::add).
#[doc(alias = "MultipleVoucherCodeAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherCodesAdd {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `VoucherCodeParameters`: list of [`VoucherCodeAddParameters`], 1 to 1,000 items.
    pub voucher_code_parameters: Vec<VoucherCodeAddParameters>,
}

impl VoucherCodesAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        voucher_code_parameters: impl IntoIterator<
            Item = impl Into<VoucherCodeAddParameters>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            voucher_code_parameters: voucher_code_parameters
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

bindings::object! { VoucherCodesAdd {
    enterprise_id: optional "EnterpriseId",
    voucher_code_parameters: required "VoucherCodeParameters",
} }

impl bindings::Operation for VoucherCodesAdd {
    type Response = VoucherCodeResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "voucherCodes/add",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `voucherCodes/delete` asks for: the argument of [`VoucherCodes::delete`](super::resources::VoucherCodes::delete).
#[doc(alias = "MultipleVoucherCodeDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherCodesDelete {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `VoucherCodeIds`: ids of [`VoucherCode`](entities::VoucherCode), 1 to 1,000 items.
    pub voucher_code_ids: Vec<bindings::Id<entities::VoucherCode>>,
}

impl VoucherCodesDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        voucher_code_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::VoucherCode>>,
        >,
    ) -> Self {
        Self {
            enterprise_id: None,
            voucher_code_ids: voucher_code_ids.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

bindings::object! { VoucherCodesDelete {
    enterprise_id: optional "EnterpriseId",
    voucher_code_ids: required "VoucherCodeIds",
} }

impl bindings::Operation for VoucherCodesDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "voucherCodes/delete",
            bindings::Effect::Transition,
        )
        .portfolio()
        .id_lists(&[bindings::IdListInfo::new("VoucherCodeIds", 1000)]);
}

/// What `voucherCodes/getAll` asks for: the argument of [`VoucherCodes::get_all`](super::resources::VoucherCodes::get_all).
#[doc(alias = "VoucherCodeFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherCodesGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `VoucherCodeIds`: ids of [`VoucherCode`](entities::VoucherCode), 1 to 1,000 items.
    pub voucher_code_ids: Option<Vec<bindings::Id<entities::VoucherCode>>>,
    /// `VoucherIds`: ids of [`Voucher`](entities::Voucher), 1 to 1,000 items.
    pub voucher_ids: Vec<bindings::Id<entities::Voucher>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl VoucherCodesGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        voucher_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Voucher>>>,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            voucher_code_ids: None,
            voucher_ids: voucher_ids.into_iter().map(Into::into).collect(),
            updated_utc: None,
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

    /// Sets `VoucherCodeIds`.
    #[must_use]
    pub fn voucher_code_ids(
        mut self,
        voucher_code_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::VoucherCode>>,
        >,
    ) -> Self {
        self.voucher_code_ids = Some(
            voucher_code_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

bindings::object! { VoucherCodesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    voucher_code_ids: optional "VoucherCodeIds",
    voucher_ids: required "VoucherIds",
    updated_utc: optional "UpdatedUtc",
} }

impl bindings::Operation for VoucherCodesGetAll {
    type Response = VoucherCodeResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "voucherCodes/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("VoucherCodes", &["Id"]))
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
                bindings::IdListInfo::new("VoucherCodeIds", 1000),
                bindings::IdListInfo::new("VoucherIds", 1000),
            ],
        );
}

impl bindings::Paginated for VoucherCodesGetAll {
    type Item = VoucherCode;
}

/// A code to be added to one voucher.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherCodeAddParameters {
    /// `VoucherId`: id of [`Voucher`](entities::Voucher).
    pub voucher_id: bindings::Id<entities::Voucher>,
    /// `Value`: text, at most 128 characters.
    pub value: String,
    /// `ValidityStartUtc`: instant.
    pub validity_start_utc: Option<bindings::Timestamp>,
    /// `ValidityEndUtc`: instant.
    pub validity_end_utc: Option<bindings::Timestamp>,
}

impl VoucherCodeAddParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        voucher_id: impl Into<bindings::Id<entities::Voucher>>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            voucher_id: voucher_id.into(),
            value: value.into(),
            validity_start_utc: None,
            validity_end_utc: None,
        }
    }

    /// Sets `ValidityStartUtc`.
    #[must_use]
    pub fn validity_start_utc(
        mut self,
        validity_start_utc: impl Into<bindings::Timestamp>,
    ) -> Self {
        self.validity_start_utc = Some(validity_start_utc.into());
        self
    }

    /// Sets `ValidityEndUtc`.
    #[must_use]
    pub fn validity_end_utc(
        mut self,
        validity_end_utc: impl Into<bindings::Timestamp>,
    ) -> Self {
        self.validity_end_utc = Some(validity_end_utc.into());
        self
    }
}

bindings::object! { VoucherCodeAddParameters {
    voucher_id: required "VoucherId",
    value: required "Value",
    validity_start_utc: optional "ValidityStartUtc",
    validity_end_utc: optional "ValidityEndUtc",
} }

/// Voucher codes as created, or one page of them with the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherCodeResult {
    /// `VoucherCodes`: list of [`VoucherCode`], at most 1,000 items.
    pub voucher_codes: Vec<VoucherCode>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { VoucherCodeResult {
    voucher_codes: required "VoucherCodes",
    cursor: optional "Cursor",
} }
