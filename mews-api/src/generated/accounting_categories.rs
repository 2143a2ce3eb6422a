// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `accountingCategories`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Timestamp,
    UnrecognizedValue, object, open_enum, request,
};

use super::entities;
use super::types::{ActivityStates, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::AccountingCategoriesGetAll;

    /// Categories that sort revenue and payments for bookkeeping.
    #[derive(Clone, Debug)]
    pub struct AccountingCategories {
        client: Client,
    }

    impl Client {
        /// Categories that sort revenue and payments for bookkeeping.
        pub fn accounting_categories(&self) -> AccountingCategories {
            AccountingCategories::new(self)
        }
    }

    impl AccountingCategories {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists accounting categories by id, time of last change or activity.
        ///
        /// `accountingCategories/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/accountingcategories#get-all-accounting-categories))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `AccountingCategories`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response: [`AccountingCategoryResult`](super::super::types::AccountingCategoryResult).
        pub fn get_all(
            &self,
            request: AccountingCategoriesGetAll,
        ) -> Call<AccountingCategoriesGetAll> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of
/// [`AccountingCategories::get_all`](super::resources::AccountingCategories::get_all),
/// `accountingCategories/getAll`.
#[doc(alias = "AccountingCategoryFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountingCategoriesGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub accounting_category_ids: Option<Vec<Id<entities::AccountingCategory>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Whether active items, deleted ones or both are returned. The default differs between
    /// operations, so set both to see deletions.
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl AccountingCategoriesGetAll {
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

    /// Sets [`accounting_category_ids`](field@Self::accounting_category_ids). 1 to 1,000 items.
    #[must_use]
    pub fn accounting_category_ids(
        mut self,
        accounting_category_ids: impl IntoIterator<
            Item = impl Into<Id<entities::AccountingCategory>>,
        >,
    ) -> Self {
        self.accounting_category_ids = Some(
            accounting_category_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`activity_states`](field@Self::activity_states). Whether active items, deleted
    /// ones or both are returned. The default differs between operations, so set both to see
    /// deletions.
    #[must_use]
    pub fn activity_states(
        mut self,
        activity_states: impl IntoIterator<Item = impl Into<ActivityStates>>,
    ) -> Self {
        self.activity_states = Some(
            activity_states.into_iter().map(Into::into).collect(),
        );
        self
    }
}

request! { AccountingCategoriesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    accounting_category_ids: optional "AccountingCategoryIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl Operation for AccountingCategoriesGetAll {
    type Response = AccountingCategoryResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "accountingCategories/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("AccountingCategories", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("AccountingCategoryIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for AccountingCategoriesGetAll {
    type Item = AccountingCategory;
}

impl Incremental for AccountingCategoriesGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for AccountingCategory {
    type Key = Id<entities::AccountingCategory>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// A bookkeeping category with its codes for ledger, posting and cost center.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingCategory {
    pub id: Id<entities::AccountingCategory>,
    /// `None` in responses from before the service sent it.
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    /// False once it was deleted or deactivated.
    pub is_active: bool,
    pub name: String,
    /// Code of the category in Mews.
    pub code: Option<String>,
    /// Code of the category in another system.
    pub external_code: Option<String>,
    /// Account of the general ledger.
    pub ledger_account_code: Option<String>,
    /// Account to which revenue is posted.
    pub posting_account_code: Option<String>,
    pub cost_center_code: Option<String>,
    /// Common class of the category, by which several properties can be compared.
    pub classification: Option<AccountingCategoryClassificationEnum>,
    /// `None` in responses from before the service sent it.
    pub created_utc: Option<Timestamp>,
    /// `None` in responses from before the service sent it.
    pub updated_utc: Option<Timestamp>,
}

object! { AccountingCategory {
    id: required "Id",
    enterprise_id: optional "EnterpriseId",
    is_active: required "IsActive",
    name: required "Name",
    code: optional "Code",
    external_code: optional "ExternalCode",
    ledger_account_code: optional "LedgerAccountCode",
    posting_account_code: optional "PostingAccountCode",
    cost_center_code: optional "CostCenterCode",
    classification: optional "Classification",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

/// A page of accounting categories and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingCategoryResult {
    pub accounting_categories: Vec<AccountingCategory>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { AccountingCategoryResult {
    accounting_categories: required "AccountingCategories",
    cursor: optional "Cursor",
} }

/// The field of business of an accounting category, comparable between properties.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AccountingCategoryClassificationEnum {
    Accommodation,
    FoodAndBeverage,
    Taxes,
    Payments,
    ExternalRevenue,
    SundryIncome,
    Wellness,
    Sport,
    Technology,
    Facilities,
    Events,
    Tourism,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { AccountingCategoryClassificationEnum {
    Accommodation: "Accommodation",
    FoodAndBeverage: "FoodAndBeverage",
    Taxes: "Taxes",
    Payments: "Payments",
    ExternalRevenue: "ExternalRevenue",
    SundryIncome: "SundryIncome",
    Wellness: "Wellness",
    Sport: "Sport",
    Technology: "Technology",
    Facilities: "Facilities",
    Events: "Events",
    Tourism: "Tourism",
} }
