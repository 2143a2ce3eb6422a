// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `ledgerBalances`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{Amount, DateFilterInterval, Limitation};

pub(super) mod handle {
    use super::{bindings, LedgerBalancesGetAll};

    /// Daily balances of the accounting ledgers.
    #[derive(Clone, Debug)]
    pub struct LedgerBalances {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Daily balances of the accounting ledgers.
        pub fn ledger_balances(&self) -> LedgerBalances {
            LedgerBalances::new(self)
        }
    }

    impl LedgerBalances {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists what the chosen ledgers held at the start and end of every day of an interval of at most one month.
        ///
        /// `ledgerBalances/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/ledgerbalances#get-all-ledger-balances))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `LedgerBalances` in pages of at most 1,000.
        /// `Date` spans at most one month.
        pub fn get_all(
            &self,
            request: LedgerBalancesGetAll,
        ) -> bindings::Call<LedgerBalancesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `ledgerBalances/getAll` asks for: the argument of [`LedgerBalances::get_all`](super::resources::LedgerBalances::get_all).
#[doc(alias = "LedgerBalanceParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LedgerBalancesGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `Date`: [`DateFilterInterval`], spanning at most one month.
    pub date: DateFilterInterval,
    /// `LedgerTypes`: list of [`AccountingLedgerTypeEnum`], at least 1 item, no item twice.
    pub ledger_types: Vec<AccountingLedgerTypeEnum>,
}

impl LedgerBalancesGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        date: impl Into<DateFilterInterval>,
        ledger_types: impl IntoIterator<Item = impl Into<AccountingLedgerTypeEnum>>,
    ) -> Self {
        Self {
            limitation: None,
            enterprise_ids: None,
            date: date.into(),
            ledger_types: ledger_types.into_iter().map(Into::into).collect(),
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
}

bindings::object! { LedgerBalancesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    date: required "Date",
    ledger_types: required "LedgerTypes",
} }

impl bindings::Operation for LedgerBalancesGetAll {
    type Response = LedgerBalanceResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "ledgerBalances/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(
            bindings::ListInfo::new(
                    "LedgerBalances",
                    &["EnterpriseId", "Date", "LedgerType"],
                )
                .optional(),
        )
        .filters(
            &[
                bindings::FilterInfo::dates(
                        "Date",
                        bindings::Meaning::Points(Some("Date")),
                    )
                    .max_months(1),
            ],
        )
        .id_lists(&[bindings::IdListInfo::new("EnterpriseIds", 1000)])
        .value_lists(&["LedgerTypes"]);
}

impl bindings::Paginated for LedgerBalancesGetAll {
    type Item = LedgerBalance;
}

/// Opening and closing balance of one ledger of a property on one day.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LedgerBalance {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: bindings::Id<entities::Enterprise>,
    /// `Date`: day.
    pub date: bindings::Date,
    /// `LedgerType`: [`AccountingLedgerTypeEnum`].
    pub ledger_type: AccountingLedgerTypeEnum,
    /// `OpeningBalance`: [`Amount`].
    pub opening_balance: Amount,
    /// `ClosingBalance`: [`Amount`].
    pub closing_balance: Amount,
}

bindings::object! { LedgerBalance {
    enterprise_id: required "EnterpriseId",
    date: required "Date",
    ledger_type: required "LedgerType",
    opening_balance: required "OpeningBalance",
    closing_balance: required "ClosingBalance",
} }

/// A page of ledger balances and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LedgerBalanceResult {
    /// `LedgerBalances`: list of [`LedgerBalance`].
    pub ledger_balances: Option<Vec<LedgerBalance>>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { LedgerBalanceResult {
    ledger_balances: nullable "LedgerBalances",
    cursor: optional "Cursor",
} }

/// A ledger of a property's books, such as revenue, tax or deposits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AccountingLedgerTypeEnum {
    /// `Revenue`
    Revenue,
    /// `Tax`
    Tax,
    /// `Payment`
    Payment,
    /// `Deposit`
    Deposit,
    /// `Guest`
    Guest,
    /// `City`
    City,
    /// `NonRevenue`
    NonRevenue,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { AccountingLedgerTypeEnum {
    Revenue: "Revenue",
    Tax: "Tax",
    Payment: "Payment",
    Deposit: "Deposit",
    Guest: "Guest",
    City: "City",
    NonRevenue: "NonRevenue",
} }
