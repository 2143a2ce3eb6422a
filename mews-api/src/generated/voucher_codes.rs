// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `voucherCodes`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Single, SizeLimit,
    Timestamp, object, request,
};

use super::entities;
use super::types::{Limitation, TimeFilterInterval, VoucherCode};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{VoucherCodesAdd, VoucherCodesDelete, VoucherCodesGetAll};

    /// Codes that customers enter to use vouchers.
    #[derive(Clone, Debug)]
    pub struct VoucherCodes {
        client: Client,
    }

    impl Client {
        /// Codes that customers enter to use vouchers.
        pub fn voucher_codes(&self) -> VoucherCodes {
            VoucherCodes::new(self)
        }
    }

    impl VoucherCodes {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Adds codes to vouchers and returns the new codes.
        ///
        /// `voucherCodes/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/vouchercodes#add-voucher-codes))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `voucherCodes/getAll` by `VoucherIds` and look for the
        /// `Value`.
        ///
        /// Response: [`VoucherCodeResult`](super::super::types::VoucherCodeResult).
        pub fn add(&self, request: VoucherCodesAdd) -> Call<VoucherCodesAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Removes voucher codes by id; returns nothing.
        ///
        /// `voucherCodes/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/vouchercodes#delete-voucher-codes))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        ///
        /// Response: no data.
        pub fn delete(&self, request: VoucherCodesDelete) -> Call<VoucherCodesDelete> {
            Call::new(self.client.clone(), request)
        }

        /// Lists the codes of given vouchers by ids and time of update.
        ///
        /// `voucherCodes/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/vouchercodes#get-all-voucher-codes))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `VoucherCodes`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run, for the ids in `VoucherIds`; the
        /// items of new ids are all read. Deleted items are among them, marked as such.
        ///
        /// Response: [`VoucherCodeResult`](super::super::types::VoucherCodeResult).
        pub fn get_all(&self, request: VoucherCodesGetAll) -> Call<VoucherCodesGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`VoucherCodes::add`](super::resources::VoucherCodes::add),
/// `voucherCodes/add`.
#[doc(alias = "MultipleVoucherCodeAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherCodesAdd {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 1,000 items.
    pub voucher_code_parameters: Vec<VoucherCodeAddParameters>,
}

impl VoucherCodesAdd {
    /// Sets the required fields.
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

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

request! { VoucherCodesAdd {
    enterprise_id: optional "EnterpriseId",
    voucher_code_parameters: required "VoucherCodeParameters",
} }

impl Operation for VoucherCodesAdd {
    type Response = VoucherCodeResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "voucherCodes/add",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::items("VoucherCodeParameters").min(1).max(1000),
                SizeLimit::characters("VoucherCodeParameters.Value").min(1).max(128),
            ],
        );
}

/// Request of [`VoucherCodes::delete`](super::resources::VoucherCodes::delete),
/// `voucherCodes/delete`.
#[doc(alias = "MultipleVoucherCodeDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherCodesDelete {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// 1 to 1,000 items.
    pub voucher_code_ids: Vec<Id<entities::VoucherCode>>,
}

impl VoucherCodesDelete {
    /// Sets the required fields.
    pub fn new(
        voucher_code_ids: impl IntoIterator<Item = impl Into<Id<entities::VoucherCode>>>,
    ) -> Self {
        Self {
            enterprise_id: None,
            voucher_code_ids: voucher_code_ids.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

request! { VoucherCodesDelete {
    enterprise_id: optional "EnterpriseId",
    voucher_code_ids: required "VoucherCodeIds",
} }

impl Operation for VoucherCodesDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "voucherCodes/delete",
            Effect::Transition,
        )
        .portfolio()
        .id_lists(&[IdListInfo::new("VoucherCodeIds", 1000).min_items(1)]);
}

/// Request of [`VoucherCodes::get_all`](super::resources::VoucherCodes::get_all),
/// `voucherCodes/getAll`.
#[doc(alias = "VoucherCodeFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherCodesGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub voucher_code_ids: Option<Vec<Id<entities::VoucherCode>>>,
    /// 1 to 1,000 items.
    pub voucher_ids: Vec<Id<entities::Voucher>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl VoucherCodesGetAll {
    /// Sets the required fields.
    pub fn new(
        voucher_ids: impl IntoIterator<Item = impl Into<Id<entities::Voucher>>>,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            voucher_code_ids: None,
            voucher_ids: voucher_ids.into_iter().map(Into::into).collect(),
            updated_utc: None,
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

    /// Sets [`voucher_code_ids`](field@Self::voucher_code_ids). 1 to 1,000 items.
    #[must_use]
    pub fn voucher_code_ids(
        mut self,
        voucher_code_ids: impl IntoIterator<Item = impl Into<Id<entities::VoucherCode>>>,
    ) -> Self {
        self.voucher_code_ids = Some(
            voucher_code_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

request! { VoucherCodesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    voucher_code_ids: optional "VoucherCodeIds",
    voucher_ids: required "VoucherIds",
    updated_utc: optional "UpdatedUtc",
} }

impl Operation for VoucherCodesGetAll {
    type Response = VoucherCodeResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "voucherCodes/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("VoucherCodes", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("VoucherCodeIds", 1000).min_items(1),
                IdListInfo::new("VoucherIds", 1000).min_items(1),
            ],
        );
}

impl Paginated for VoucherCodesGetAll {
    type Item = VoucherCode;
}

impl Incremental for VoucherCodesGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds", "VoucherIds"])
        .deletions();
}

impl KeyedItem for VoucherCode {
    type Key = Id<entities::VoucherCode>;

    fn key(&self) -> Option<Self::Key> {
        self.id
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// A code to be added to one voucher.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherCodeAddParameters {
    pub voucher_id: Id<entities::Voucher>,
    /// At most 128 characters.
    pub value: String,
    pub validity_start_utc: Option<Timestamp>,
    pub validity_end_utc: Option<Timestamp>,
}

impl VoucherCodeAddParameters {
    /// Sets the required fields.
    pub fn new(
        voucher_id: impl Into<Id<entities::Voucher>>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            voucher_id: voucher_id.into(),
            value: value.into(),
            validity_start_utc: None,
            validity_end_utc: None,
        }
    }

    /// Sets [`validity_start_utc`](field@Self::validity_start_utc).
    #[must_use]
    pub fn validity_start_utc(
        mut self,
        validity_start_utc: impl Into<Timestamp>,
    ) -> Self {
        self.validity_start_utc = Some(validity_start_utc.into());
        self
    }

    /// Sets [`validity_end_utc`](field@Self::validity_end_utc).
    #[must_use]
    pub fn validity_end_utc(mut self, validity_end_utc: impl Into<Timestamp>) -> Self {
        self.validity_end_utc = Some(validity_end_utc.into());
        self
    }
}

object! { VoucherCodeAddParameters {
    voucher_id: required "VoucherId",
    value: required "Value",
    validity_start_utc: optional "ValidityStartUtc",
    validity_end_utc: optional "ValidityEndUtc",
} }

/// Voucher codes as created, or one page of them with the cursor of the next.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VoucherCodeResult {
    /// At most 1,000 items.
    pub voucher_codes: Vec<VoucherCode>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { VoucherCodeResult {
    voucher_codes: required "VoucherCodes",
    cursor: optional "Cursor",
} }
