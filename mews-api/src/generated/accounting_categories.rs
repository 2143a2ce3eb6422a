// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `accountingCategories`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{ActivityStates, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{bindings, AccountingCategoriesGetAll};

    /// Categories that sort revenue and payments for bookkeeping.
    #[derive(Clone, Debug)]
    pub struct AccountingCategories {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Categories that sort revenue and payments for bookkeeping.
        pub fn accounting_categories(&self) -> AccountingCategories {
            AccountingCategories::new(self)
        }
    }

    impl AccountingCategories {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists accounting categories by id, time of last change or activity.
        ///
        /// `accountingCategories/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/accountingcategories#get-all-accounting-categories))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `AccountingCategories` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: AccountingCategoriesGetAll,
        ) -> bindings::Call<AccountingCategoriesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `accountingCategories/getAll` asks for: the argument of [`AccountingCategories::get_all`](super::resources::AccountingCategories::get_all).
#[doc(alias = "AccountingCategoryFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountingCategoriesGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `AccountingCategoryIds`: ids of [`AccountingCategory`](entities::AccountingCategory), 1 to 1,000 items.
    pub accounting_category_ids: Option<Vec<bindings::Id<entities::AccountingCategory>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl AccountingCategoriesGetAll {
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

    /// Sets `AccountingCategoryIds`.
    #[must_use]
    pub fn accounting_category_ids(
        mut self,
        accounting_category_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::AccountingCategory>>,
        >,
    ) -> Self {
        self.accounting_category_ids = Some(
            accounting_category_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets `ActivityStates`.
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

bindings::object! { AccountingCategoriesGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    accounting_category_ids: optional "AccountingCategoryIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for AccountingCategoriesGetAll {
    type Response = AccountingCategoryResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "accountingCategories/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("AccountingCategories", &["Id"]))
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
                bindings::IdListInfo::new("AccountingCategoryIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for AccountingCategoriesGetAll {
    type Item = AccountingCategory;
}

/// A bookkeeping category with its codes for ledger, posting and cost center.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountingCategory {
    /// `Id`: id of [`AccountingCategory`](entities::AccountingCategory).
    pub id: bindings::Id<entities::AccountingCategory>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    ///
    /// `None` in answers from before the service sent it.
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `Name`: text.
    pub name: String,
    /// `Code`: text.
    pub code: Option<String>,
    /// `ExternalCode`: text.
    pub external_code: Option<String>,
    /// `LedgerAccountCode`: text.
    pub ledger_account_code: Option<String>,
    /// `PostingAccountCode`: text.
    pub posting_account_code: Option<String>,
    /// `CostCenterCode`: text.
    pub cost_center_code: Option<String>,
    /// `Classification`: [`AccountingCategoryClassificationEnum`].
    pub classification: Option<AccountingCategoryClassificationEnum>,
    /// `CreatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub created_utc: Option<bindings::Timestamp>,
    /// `UpdatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub updated_utc: Option<bindings::Timestamp>,
}

bindings::object! { AccountingCategory {
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
    /// `AccountingCategories`: list of [`AccountingCategory`].
    pub accounting_categories: Vec<AccountingCategory>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { AccountingCategoryResult {
    accounting_categories: required "AccountingCategories",
    cursor: optional "Cursor",
} }

/// The field of business of an accounting category, comparable between properties.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AccountingCategoryClassificationEnum {
    /// `Accommodation`
    Accommodation,
    /// `FoodAndBeverage`
    FoodAndBeverage,
    /// `Taxes`
    Taxes,
    /// `Payments`
    Payments,
    /// `ExternalRevenue`
    ExternalRevenue,
    /// `SundryIncome`
    SundryIncome,
    /// `Wellness`
    Wellness,
    /// `Sport`
    Sport,
    /// `Technology`
    Technology,
    /// `Facilities`
    Facilities,
    /// `Events`
    Events,
    /// `Tourism`
    Tourism,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { AccountingCategoryClassificationEnum {
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
