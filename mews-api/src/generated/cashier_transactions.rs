// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `cashierTransactions`: its handle, requests and data.

use crate::bindings::{
    Cursor, Effect, FilterInfo, Id, IdListInfo, KeyedItem, ListInfo, Meaning, Operation,
    OperationInfo, Paged, Paginated, RequestRule, Timestamp, UnrecognizedValue, object,
    open_enum, request,
};

use super::entities;
use super::types::{CurrencyValueOld, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::CashierTransactionsGetAll;

    /// Movements of cash in and out of cashiers.
    #[derive(Clone, Debug)]
    pub struct CashierTransactions {
        client: Client,
    }

    impl Client {
        /// Movements of cash in and out of cashiers.
        pub fn cashier_transactions(&self) -> CashierTransactions {
            CashierTransactions::new(self)
        }
    }

    impl CashierTransactions {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists cashier transactions by id or time of creation; one of the two is needed.
        ///
        /// `cashierTransactions/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/cashiertransactions#get-all-cashier-transactions))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `CashierTransactions`.
        /// `CreatedUtc` spans at most 3 months.
        /// At least one of `CashierTransactionIds` and `CreatedUtc` must be set.
        ///
        /// Response: [`CashierTransactionResult`](super::super::types::CashierTransactionResult).
        pub fn get_all(
            &self,
            request: CashierTransactionsGetAll,
        ) -> Call<CashierTransactionsGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of
/// [`CashierTransactions::get_all`](super::resources::CashierTransactions::get_all),
/// `cashierTransactions/getAll`.
#[doc(alias = "CashierTransactionParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CashierTransactionsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub cashier_transaction_ids: Option<Vec<Id<entities::CashierTransaction>>>,
    /// Spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
}

impl CashierTransactionsGetAll {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`cashier_transaction_ids`](field@Self::cashier_transaction_ids). 1 to 1,000 items.
    #[must_use]
    pub fn cashier_transaction_ids(
        mut self,
        cashier_transaction_ids: impl IntoIterator<
            Item = impl Into<Id<entities::CashierTransaction>>,
        >,
    ) -> Self {
        self.cashier_transaction_ids = Some(
            cashier_transaction_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`created_utc`](field@Self::created_utc). Spanning at most 3 months.
    #[must_use]
    pub fn created_utc(mut self, created_utc: impl Into<TimeFilterInterval>) -> Self {
        self.created_utc = Some(created_utc.into());
        self
    }
}

request! { CashierTransactionsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    cashier_transaction_ids: optional "CashierTransactionIds",
    created_utc: optional "CreatedUtc",
} }

impl Operation for CashierTransactionsGetAll {
    type Response = CashierTransactionResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "cashierTransactions/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("CashierTransactions", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("CreatedUtc", Meaning::Points(Some("CreatedUtc"))).fixed().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("CashierTransactionIds", 1000).min_items(1),
            ],
        )
        .rules(&[RequestRule::AtLeastOne(&["CashierTransactionIds", "CreatedUtc"])]);
}

impl Paginated for CashierTransactionsGetAll {
    type Item = CashierTransaction;
}

impl KeyedItem for CashierTransaction {
    type Key = Id<entities::CashierTransaction>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// Cash put into or taken out of a cashier, with its payment where there is one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CashierTransaction {
    pub id: Id<entities::CashierTransaction>,
    /// `None` in responses from before the service sent it.
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub cashier_id: Id<entities::Cashier>,
    pub payment_id: Option<Id<entities::Payment>>,
    pub created_utc: Timestamp,
    pub number: String,
    pub notes: Option<String>,
    pub amount: CurrencyValueOld,
    pub r#type: Option<CashierTransactionTypeEnum>,
}

object! { CashierTransaction {
    id: required "Id",
    enterprise_id: optional "EnterpriseId",
    cashier_id: required "CashierId",
    payment_id: optional "PaymentId",
    created_utc: required "CreatedUtc",
    number: required "Number",
    notes: optional "Notes",
    amount: required "Amount",
    r#type: optional "Type",
} }

/// A page of cashier transactions and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CashierTransactionResult {
    pub cashier_transactions: Vec<CashierTransaction>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { CashierTransactionResult {
    cashier_transactions: required "CashierTransactions",
    cursor: optional "Cursor",
} }

/// Whether cash came in or went out, and for what it went out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CashierTransactionTypeEnum {
    CashIn,
    CashOut,
    CashOutTip,
    CashOutExpense,
    CashOutFloatAdjustment,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { CashierTransactionTypeEnum {
    CashIn: "CashIn",
    CashOut: "CashOut",
    CashOutTip: "CashOutTip",
    CashOutExpense: "CashOutExpense",
    CashOutFloatAdjustment: "CashOutFloatAdjustment",
} }
