// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `ledgerBalances`: its handle, requests and data.

use crate::bindings::{
    Cursor, Date, Effect, FilterInfo, Id, IdListInfo, KeyedItem, ListInfo, Meaning,
    Operation, OperationInfo, Paged, Paginated, SizeLimit, Timestamp, UnrecognizedValue,
    object, open_enum, request,
};

use super::entities;
use super::types::{Amount, DateFilterInterval, Limitation};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::LedgerBalancesGetAll;

    /// Daily balances of the accounting ledgers.
    #[derive(Clone, Debug)]
    pub struct LedgerBalances {
        client: Client,
    }

    impl Client {
        /// Daily balances of the accounting ledgers.
        pub fn ledger_balances(&self) -> LedgerBalances {
            LedgerBalances::new(self)
        }
    }

    impl LedgerBalances {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists what the chosen ledgers held at the start and end of every day of an interval of
        /// at most one month.
        ///
        /// `ledgerBalances/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/ledgerbalances#get-all-ledger-balances))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `LedgerBalances`.
        /// `Date` spans at most one month.
        ///
        /// Response: [`LedgerBalanceResult`](super::super::types::LedgerBalanceResult).
        pub fn get_all(&self, request: LedgerBalancesGetAll) -> Call<LedgerBalancesGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`LedgerBalances::get_all`](super::resources::LedgerBalances::get_all),
/// `ledgerBalances/getAll`.
#[doc(alias = "LedgerBalanceParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LedgerBalancesGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// Spanning at most one month.
    pub date: DateFilterInterval,
    /// At least 1 item, no duplicates.
    pub ledger_types: Vec<AccountingLedgerTypeEnum>,
}

impl LedgerBalancesGetAll {
    /// Sets the required fields.
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
}

request! { LedgerBalancesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    date: required "Date",
    ledger_types: required "LedgerTypes",
} }

impl Operation for LedgerBalancesGetAll {
    type Response = LedgerBalanceResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "ledgerBalances/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(
            ListInfo::new("LedgerBalances", &["EnterpriseId", "Date", "LedgerType"])
                .optional(),
        )
        .filters(
            &[FilterInfo::dates("Date", Meaning::Points(Some("Date"))).max_months(1)],
        )
        .id_lists(&[IdListInfo::new("EnterpriseIds", 1000).min_items(1)])
        .value_lists(&["LedgerTypes"])
        .limits(&[SizeLimit::items("LedgerTypes").min(1)]);
}

impl Paginated for LedgerBalancesGetAll {
    type Item = LedgerBalance;
}

impl KeyedItem for LedgerBalance {
    type Key = (Id<entities::Enterprise>, Date, AccountingLedgerTypeEnum);

    fn key(&self) -> Option<Self::Key> {
        Some((self.enterprise_id, self.date, self.ledger_type.clone()))
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// Opening and closing balance of one ledger of a property on one day.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LedgerBalance {
    pub enterprise_id: Id<entities::Enterprise>,
    pub date: Date,
    pub ledger_type: AccountingLedgerTypeEnum,
    pub opening_balance: Amount,
    pub closing_balance: Amount,
}

object! { LedgerBalance {
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
    pub ledger_balances: Option<Vec<LedgerBalance>>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { LedgerBalanceResult {
    ledger_balances: nullable "LedgerBalances",
    cursor: optional "Cursor",
} }

/// A ledger of a property's books, such as revenue, tax or deposits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AccountingLedgerTypeEnum {
    Revenue,
    Tax,
    Payment,
    Deposit,
    Guest,
    City,
    NonRevenue,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { AccountingLedgerTypeEnum {
    Revenue: "Revenue",
    Tax: "Tax",
    Payment: "Payment",
    Deposit: "Deposit",
    Guest: "Guest",
    City: "City",
    NonRevenue: "NonRevenue",
} }
