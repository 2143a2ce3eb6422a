// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `cashierTransactions`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{CurrencyValueOld, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, CashierTransactionsGetAll};

    /// Movements of cash in and out of cashiers.
    #[derive(Clone, Debug)]
    pub struct CashierTransactions {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Movements of cash in and out of cashiers.
        pub fn cashier_transactions(&self) -> CashierTransactions {
            CashierTransactions::new(self)
        }
    }

    impl CashierTransactions {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists cashier transactions by id or time of creation; one of the two is needed.
        ///
        /// `cashierTransactions/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/cashiertransactions#get-all-cashier-transactions))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `CashierTransactions` in pages of at most 1,000.
        /// `CreatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: CashierTransactionsGetAll,
        ) -> bindings::Call<CashierTransactionsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `cashierTransactions/getAll` asks for: the argument of [`CashierTransactions::get_all`](super::resources::CashierTransactions::get_all).
#[doc(alias = "CashierTransactionParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CashierTransactionsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `CashierTransactionIds`: ids of [`CashierTransaction`](entities::CashierTransaction), 1 to 1,000 items.
    pub cashier_transaction_ids: Option<Vec<bindings::Id<entities::CashierTransaction>>>,
    /// `CreatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
}

impl CashierTransactionsGetAll {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `CashierTransactionIds`.
    #[must_use]
    pub fn cashier_transaction_ids(
        mut self,
        cashier_transaction_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::CashierTransaction>>,
        >,
    ) -> Self {
        self.cashier_transaction_ids = Some(
            cashier_transaction_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `CreatedUtc`.
    #[must_use]
    pub fn created_utc(mut self, created_utc: impl Into<TimeFilterInterval>) -> Self {
        self.created_utc = Some(created_utc.into());
        self
    }
}

bindings::object! { CashierTransactionsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    cashier_transaction_ids: optional "CashierTransactionIds",
    created_utc: optional "CreatedUtc",
} }

impl bindings::Operation for CashierTransactionsGetAll {
    type Response = CashierTransactionResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "cashierTransactions/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("CashierTransactions", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "CreatedUtc",
                        bindings::Meaning::Points(Some("CreatedUtc")),
                    )
                    .fixed()
                    .max_months(3),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("EnterpriseIds", 1000),
                bindings::IdListInfo::new("CashierTransactionIds", 1000),
            ],
        );
}

impl bindings::Paginated for CashierTransactionsGetAll {
    type Item = CashierTransaction;
}

/// Cash put into or taken out of a cashier, with its payment where there is one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CashierTransaction {
    /// `Id`: id of [`CashierTransaction`](entities::CashierTransaction).
    pub id: bindings::Id<entities::CashierTransaction>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    ///
    /// `None` in answers from before the service sent it.
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `CashierId`: id of [`Cashier`](entities::Cashier).
    pub cashier_id: bindings::Id<entities::Cashier>,
    /// `PaymentId`: id of [`Payment`](entities::Payment).
    pub payment_id: Option<bindings::Id<entities::Payment>>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `Number`: text.
    pub number: String,
    /// `Notes`: text.
    pub notes: Option<String>,
    /// `Amount`: [`CurrencyValueOld`].
    pub amount: CurrencyValueOld,
    /// `Type`: [`CashierTransactionTypeEnum`].
    pub r#type: Option<CashierTransactionTypeEnum>,
}

bindings::object! { CashierTransaction {
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
    /// `CashierTransactions`: list of [`CashierTransaction`].
    pub cashier_transactions: Vec<CashierTransaction>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { CashierTransactionResult {
    cashier_transactions: required "CashierTransactions",
    cursor: optional "Cursor",
} }

/// Whether cash came in or went out, and for what it went out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CashierTransactionTypeEnum {
    /// `CashIn`
    CashIn,
    /// `CashOut`
    CashOut,
    /// `CashOutTip`
    CashOutTip,
    /// `CashOutExpense`
    CashOutExpense,
    /// `CashOutFloatAdjustment`
    CashOutFloatAdjustment,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { CashierTransactionTypeEnum {
    CashIn: "CashIn",
    CashOut: "CashOut",
    CashOutTip: "CashOutTip",
    CashOutExpense: "CashOutExpense",
    CashOutFloatAdjustment: "CashOutFloatAdjustment",
} }
