// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `loyaltyMemberships`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Single, SizeLimit,
    Timestamp, UnrecognizedValue, Update, object, open_enum, request,
};

use super::entities;
use super::types::{ActivityStates, Limitation, ProfileData, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};

    use super::{
        LoyaltyMembershipsGetAll, LoyaltyMembershipsAdd, LoyaltyMembershipsUpdate,
        LoyaltyMembershipsDelete,
    };

    /// Memberships of customers and companies in loyalty programs.
    #[derive(Clone, Debug)]
    pub struct LoyaltyMemberships {
        client: Client,
    }

    impl Client {
        /// Memberships of customers and companies in loyalty programs.
        pub fn loyalty_memberships(&self) -> LoyaltyMemberships {
            LoyaltyMemberships::new(self)
        }
    }

    impl LoyaltyMemberships {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists loyalty memberships by id, account, program, state, membership number and times.
        ///
        /// `loyaltyMemberships/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/loyaltymemberships#get-all-loyalty-memberships))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `LoyaltyMemberships`.
        /// `CreatedUtc` and `UpdatedUtc` span at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response: [`LoyaltyMembershipResult`](super::super::types::LoyaltyMembershipResult).
        pub fn get_all(
            &self,
            request: LoyaltyMembershipsGetAll,
        ) -> Call<LoyaltyMembershipsGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Adds memberships to accounts, enrolled unless another state is given, and returns them.
        ///
        /// `loyaltyMemberships/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/loyaltymemberships#add-loyalty-memberships))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// Response: [`LoyaltyMembershipResult`](super::super::types::LoyaltyMembershipResult).
        pub fn add(&self, request: LoyaltyMembershipsAdd) -> Call<LoyaltyMembershipsAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Changes the given properties of memberships, such as state, tier or points, and returns
        /// the memberships.
        ///
        /// `loyaltyMemberships/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/loyaltymemberships#update-loyalty-memberships))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        ///
        /// Response: [`LoyaltyMembershipResult`](super::super::types::LoyaltyMembershipResult).
        pub fn update(
            &self,
            request: LoyaltyMembershipsUpdate,
        ) -> Call<LoyaltyMembershipsUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Deletes memberships by id.
        ///
        /// `loyaltyMemberships/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/loyaltymemberships#delete-loyalty-memberships))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        ///
        /// Response: no data.
        pub fn delete(
            &self,
            request: LoyaltyMembershipsDelete,
        ) -> Call<LoyaltyMembershipsDelete> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of
/// [`LoyaltyMemberships::get_all`](super::resources::LoyaltyMemberships::get_all),
/// `loyaltyMemberships/getAll`.
#[doc(alias = "LoyaltyMembershipFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LoyaltyMembershipsGetAll {
    /// 1 to 1,000 items.
    pub chain_ids: Option<Vec<Id<entities::Chain>>>,
    /// Spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// 1 to 1,000 items.
    pub loyalty_membership_ids: Option<Vec<Id<entities::LoyaltyMembership>>>,
    /// 1 to 1,000 items.
    pub account_ids: Option<Vec<Id<entities::Account>>>,
    /// 1 to 1,000 items.
    pub loyalty_program_ids: Option<Vec<Id<entities::LoyaltyProgram>>>,
    pub membership_states: Option<Vec<LoyaltyMembershipStateEnum>>,
    /// Whether active items, deleted ones or both are returned. The default differs between
    /// operations, so set both to see deletions.
    pub activity_states: Option<Vec<ActivityStates>>,
    /// 1 to 1,000 items.
    #[deprecated(note = "use `membership_numbers`")]
    pub codes: Option<Vec<String>>,
    /// 1 to 1,000 items.
    pub membership_numbers: Option<Vec<String>>,
    /// 1 to 1,000 items.
    pub provider_membership_ids: Option<Vec<String>>,
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
}

impl LoyaltyMembershipsGetAll {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`chain_ids`](field@Self::chain_ids). 1 to 1,000 items.
    #[must_use]
    pub fn chain_ids(
        mut self,
        chain_ids: impl IntoIterator<Item = impl Into<Id<entities::Chain>>>,
    ) -> Self {
        self.chain_ids = Some(chain_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`created_utc`](field@Self::created_utc). Spanning at most 3 months.
    #[must_use]
    pub fn created_utc(mut self, created_utc: impl Into<TimeFilterInterval>) -> Self {
        self.created_utc = Some(created_utc.into());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets [`loyalty_membership_ids`](field@Self::loyalty_membership_ids). 1 to 1,000 items.
    #[must_use]
    pub fn loyalty_membership_ids(
        mut self,
        loyalty_membership_ids: impl IntoIterator<
            Item = impl Into<Id<entities::LoyaltyMembership>>,
        >,
    ) -> Self {
        self.loyalty_membership_ids = Some(
            loyalty_membership_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`account_ids`](field@Self::account_ids). 1 to 1,000 items.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<Id<entities::Account>>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`loyalty_program_ids`](field@Self::loyalty_program_ids). 1 to 1,000 items.
    #[must_use]
    pub fn loyalty_program_ids(
        mut self,
        loyalty_program_ids: impl IntoIterator<
            Item = impl Into<Id<entities::LoyaltyProgram>>,
        >,
    ) -> Self {
        self.loyalty_program_ids = Some(
            loyalty_program_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`membership_states`](field@Self::membership_states).
    #[must_use]
    pub fn membership_states(
        mut self,
        membership_states: impl IntoIterator<
            Item = impl Into<LoyaltyMembershipStateEnum>,
        >,
    ) -> Self {
        self.membership_states = Some(
            membership_states.into_iter().map(Into::into).collect(),
        );
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

    /// Sets [`codes`](field@Self::codes). 1 to 1,000 items.
    #[deprecated(note = "use `membership_numbers`")]
    #[must_use]
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = Some(codes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`membership_numbers`](field@Self::membership_numbers). 1 to 1,000 items.
    #[must_use]
    pub fn membership_numbers(
        mut self,
        membership_numbers: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.membership_numbers = Some(
            membership_numbers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`provider_membership_ids`](field@Self::provider_membership_ids). 1 to 1,000 items.
    #[must_use]
    pub fn provider_membership_ids(
        mut self,
        provider_membership_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.provider_membership_ids = Some(
            provider_membership_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`limitation`](field@Self::limitation). Page size and cursor. By default the
    /// largest page, from the start; `items` and `pages` set it themselves.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
    }
}

request! { LoyaltyMembershipsGetAll {
    chain_ids: optional "ChainIds",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    loyalty_membership_ids: optional "LoyaltyMembershipIds",
    account_ids: optional "AccountIds",
    loyalty_program_ids: optional "LoyaltyProgramIds",
    membership_states: optional "MembershipStates",
    activity_states: optional "ActivityStates",
    codes: optional "Codes",
    membership_numbers: optional "MembershipNumbers",
    provider_membership_ids: optional "ProviderMembershipIds",
    limitation: optional "Limitation",
} }

impl Operation for LoyaltyMembershipsGetAll {
    type Response = LoyaltyMembershipResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "loyaltyMemberships/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("LoyaltyMemberships", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("CreatedUtc", Meaning::Points(None)).fixed().max_months(3),
                FilterInfo::interval("UpdatedUtc", Meaning::Points(None)).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("ChainIds", 1000).min_items(1),
                IdListInfo::new("LoyaltyMembershipIds", 1000).min_items(1),
                IdListInfo::new("AccountIds", 1000).min_items(1),
                IdListInfo::new("LoyaltyProgramIds", 1000).min_items(1),
                IdListInfo::new("Codes", 1000).min_items(1),
                IdListInfo::new("MembershipNumbers", 1000).min_items(1),
                IdListInfo::new("ProviderMembershipIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["MembershipStates", "ActivityStates"]);
}

impl Paginated for LoyaltyMembershipsGetAll {
    type Item = LoyaltyMembership;
}

impl Incremental for LoyaltyMembershipsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["ChainIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for LoyaltyMembership {
    type Key = Id<entities::LoyaltyMembership>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// Request of [`LoyaltyMemberships::add`](super::resources::LoyaltyMemberships::add),
/// `loyaltyMemberships/add`.
#[doc(alias = "MultipleLoyaltyMembershipAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyMembershipsAdd {
    pub chain_id: Option<Id<entities::Chain>>,
    /// 1 to 1,000 items.
    pub loyalty_memberships: Vec<LoyaltyMembershipAddParameters>,
}

impl LoyaltyMembershipsAdd {
    /// Sets the required fields.
    pub fn new(
        loyalty_memberships: impl IntoIterator<
            Item = impl Into<LoyaltyMembershipAddParameters>,
        >,
    ) -> Self {
        Self {
            chain_id: None,
            loyalty_memberships: loyalty_memberships
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

request! { LoyaltyMembershipsAdd {
    chain_id: optional "ChainId",
    loyalty_memberships: required "LoyaltyMemberships",
} }

impl Operation for LoyaltyMembershipsAdd {
    type Response = LoyaltyMembershipResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "loyaltyMemberships/add",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::items("LoyaltyMemberships").min(1).max(1000),
                SizeLimit::characters("LoyaltyMemberships.Code").max(255),
                SizeLimit::characters("LoyaltyMemberships.MembershipNumber").max(255),
            ],
        );
}

/// Request of [`LoyaltyMemberships::update`](super::resources::LoyaltyMemberships::update),
/// `loyaltyMemberships/update`.
#[doc(alias = "MultipleLoyaltyMembershipUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyMembershipsUpdate {
    pub chain_id: Option<Id<entities::Chain>>,
    /// 1 to 1,000 items.
    pub loyalty_membership_updates: Vec<LoyaltyMembershipUpdateParameters>,
}

impl LoyaltyMembershipsUpdate {
    /// Sets the required fields.
    pub fn new(
        loyalty_membership_updates: impl IntoIterator<
            Item = impl Into<LoyaltyMembershipUpdateParameters>,
        >,
    ) -> Self {
        Self {
            chain_id: None,
            loyalty_membership_updates: loyalty_membership_updates
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

request! { LoyaltyMembershipsUpdate {
    chain_id: optional "ChainId",
    loyalty_membership_updates: required "LoyaltyMembershipUpdates",
} }

impl Operation for LoyaltyMembershipsUpdate {
    type Response = LoyaltyMembershipResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "loyaltyMemberships/update",
            Effect::Set,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::items("LoyaltyMembershipUpdates").min(1).max(1000),
                SizeLimit::characters("LoyaltyMembershipUpdates.MembershipNumber.Value")
                    .max(255),
                SizeLimit::characters(
                        "LoyaltyMembershipUpdates.ProviderMembershipId.Value",
                    )
                    .max(100),
            ],
        );
}

/// Request of [`LoyaltyMemberships::delete`](super::resources::LoyaltyMemberships::delete),
/// `loyaltyMemberships/delete`.
#[doc(alias = "LoyaltyMembershipDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyMembershipsDelete {
    pub chain_id: Option<Id<entities::Chain>>,
    /// 1 to 1,000 items.
    pub loyalty_membership_ids: Vec<Id<entities::LoyaltyMembership>>,
}

impl LoyaltyMembershipsDelete {
    /// Sets the required fields.
    pub fn new(
        loyalty_membership_ids: impl IntoIterator<
            Item = impl Into<Id<entities::LoyaltyMembership>>,
        >,
    ) -> Self {
        Self {
            chain_id: None,
            loyalty_membership_ids: loyalty_membership_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

request! { LoyaltyMembershipsDelete {
    chain_id: optional "ChainId",
    loyalty_membership_ids: required "LoyaltyMembershipIds",
} }

impl Operation for LoyaltyMembershipsDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "loyaltyMemberships/delete",
            Effect::Transition,
        )
        .portfolio()
        .id_lists(&[IdListInfo::new("LoyaltyMembershipIds", 1000).min_items(1)]);
}

/// An account's membership in a loyalty program, with number, tier, points and state.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyMembership {
    pub id: Id<entities::LoyaltyMembership>,
    /// `None` in responses from before the service sent it.
    pub chain_id: Option<Id<entities::Chain>>,
    pub account_id: Id<entities::Account>,
    pub loyalty_program_id: Id<entities::LoyaltyProgram>,
    /// `None` in responses from before the service sent it.
    pub state: Option<LoyaltyMembershipStateEnum>,
    /// `None` in responses from before the service sent it.
    pub is_primary: Option<bool>,
    pub provider_membership_id: Option<String>,
    #[deprecated(note = "use `membership_number`")]
    pub code: Option<String>,
    pub membership_number: Option<String>,
    pub points: Option<i32>,
    pub expiration_date: Option<Timestamp>,
    pub url: Option<String>,
    pub loyalty_tier_id: Option<Id<entities::LoyaltyTier>>,
    pub creator_profile: Option<ProfileData>,
    pub updater_profile: Option<ProfileData>,
}

object! { LoyaltyMembership {
    id: required "Id",
    chain_id: optional "ChainId",
    account_id: required "AccountId",
    loyalty_program_id: required "LoyaltyProgramId",
    state: optional "State",
    is_primary: optional "IsPrimary",
    provider_membership_id: optional "ProviderMembershipId",
    code: optional "Code",
    membership_number: optional "MembershipNumber",
    points: optional "Points",
    expiration_date: optional "ExpirationDate",
    url: optional "Url",
    loyalty_tier_id: optional "LoyaltyTierId",
    creator_profile: optional "CreatorProfile",
    updater_profile: optional "UpdaterProfile",
} }

/// A membership to add to an account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyMembershipAddParameters {
    pub account_id: Id<entities::Account>,
    pub loyalty_program_id: Id<entities::LoyaltyProgram>,
    pub is_primary: bool,
    pub state: Option<LoyaltyMembershipStateEnum>,
    /// At most 255 characters.
    #[deprecated(note = "use `membership_number`")]
    pub code: Option<String>,
    /// At most 255 characters.
    pub membership_number: Option<String>,
    pub points: Option<i32>,
    pub expiration_date: Option<Timestamp>,
    /// Web address.
    pub url: Option<String>,
    pub loyalty_tier_id: Option<Id<entities::LoyaltyTier>>,
}

impl LoyaltyMembershipAddParameters {
    /// Sets the required fields.
    pub fn new(
        account_id: impl Into<Id<entities::Account>>,
        loyalty_program_id: impl Into<Id<entities::LoyaltyProgram>>,
        is_primary: bool,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            loyalty_program_id: loyalty_program_id.into(),
            is_primary,
            state: None,
            code: None,
            membership_number: None,
            points: None,
            expiration_date: None,
            url: None,
            loyalty_tier_id: None,
        }
    }

    /// Sets [`state`](field@Self::state).
    #[must_use]
    pub fn state(mut self, state: impl Into<LoyaltyMembershipStateEnum>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`code`](field@Self::code). At most 255 characters.
    #[deprecated(note = "use `membership_number`")]
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets [`membership_number`](field@Self::membership_number). At most 255 characters.
    #[must_use]
    pub fn membership_number(mut self, membership_number: impl Into<String>) -> Self {
        self.membership_number = Some(membership_number.into());
        self
    }

    /// Sets [`points`](field@Self::points).
    #[must_use]
    pub fn points(mut self, points: i32) -> Self {
        self.points = Some(points);
        self
    }

    /// Sets [`expiration_date`](field@Self::expiration_date).
    #[must_use]
    pub fn expiration_date(mut self, expiration_date: impl Into<Timestamp>) -> Self {
        self.expiration_date = Some(expiration_date.into());
        self
    }

    /// Sets [`url`](field@Self::url). Web address.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets [`loyalty_tier_id`](field@Self::loyalty_tier_id).
    #[must_use]
    pub fn loyalty_tier_id(
        mut self,
        loyalty_tier_id: impl Into<Id<entities::LoyaltyTier>>,
    ) -> Self {
        self.loyalty_tier_id = Some(loyalty_tier_id.into());
        self
    }
}

object! { LoyaltyMembershipAddParameters {
    account_id: required "AccountId",
    loyalty_program_id: required "LoyaltyProgramId",
    is_primary: required "IsPrimary",
    state: optional "State",
    code: optional "Code",
    membership_number: optional "MembershipNumber",
    points: optional "Points",
    expiration_date: optional "ExpirationDate",
    url: optional "Url",
    loyalty_tier_id: optional "LoyaltyTierId",
} }

/// Memberships listed, added or changed; for a listing, also the cursor for the next page.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyMembershipResult {
    pub loyalty_memberships: Vec<LoyaltyMembership>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { LoyaltyMembershipResult {
    loyalty_memberships: required "LoyaltyMemberships",
    cursor: optional "Cursor",
} }

/// Changes to one membership; points are replaced, not added up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyMembershipUpdateParameters {
    pub loyalty_membership_id: Id<entities::LoyaltyMembership>,
    /// `Update::Clear` clears it.
    pub loyalty_program_id: Update<Id<entities::LoyaltyProgram>>,
    /// `Update::Clear` clears it.
    pub state: Update<LoyaltyMembershipStateEnum>,
    /// `Update::Clear` clears it.
    pub is_primary: Update<bool>,
    /// `Update::Clear` clears it.
    #[deprecated(note = "use `membership_number`")]
    pub code: Update<String>,
    /// At most 255 characters. `Update::Clear` clears it.
    pub membership_number: Update<String>,
    /// At most 100 characters. `Update::Clear` clears it.
    pub provider_membership_id: Update<String>,
    /// `Update::Clear` clears it.
    pub points: Update<i32>,
    /// `Update::Clear` clears it.
    pub expiration_date: Update<Timestamp>,
    /// Web address. `Update::Clear` clears it.
    pub url: Update<String>,
    /// `Update::Clear` clears it.
    pub loyalty_tier_id: Update<Id<entities::LoyaltyTier>>,
}

impl LoyaltyMembershipUpdateParameters {
    /// Sets the required fields.
    pub fn new(
        loyalty_membership_id: impl Into<Id<entities::LoyaltyMembership>>,
    ) -> Self {
        Self {
            loyalty_membership_id: loyalty_membership_id.into(),
            loyalty_program_id: Update::Keep,
            state: Update::Keep,
            is_primary: Update::Keep,
            code: Update::Keep,
            membership_number: Update::Keep,
            provider_membership_id: Update::Keep,
            points: Update::Keep,
            expiration_date: Update::Keep,
            url: Update::Keep,
            loyalty_tier_id: Update::Keep,
        }
    }

    /// Sets [`loyalty_program_id`](field@Self::loyalty_program_id). `Update::Clear` clears it.
    #[must_use]
    pub fn loyalty_program_id(
        mut self,
        loyalty_program_id: impl Into<Update<Id<entities::LoyaltyProgram>>>,
    ) -> Self {
        self.loyalty_program_id = loyalty_program_id.into();
        self
    }

    /// Sets [`state`](field@Self::state). `Update::Clear` clears it.
    #[must_use]
    pub fn state(
        mut self,
        state: impl Into<Update<LoyaltyMembershipStateEnum>>,
    ) -> Self {
        self.state = state.into();
        self
    }

    /// Sets [`is_primary`](field@Self::is_primary). `Update::Clear` clears it.
    #[must_use]
    pub fn is_primary(mut self, is_primary: impl Into<Update<bool>>) -> Self {
        self.is_primary = is_primary.into();
        self
    }

    /// Sets [`code`](field@Self::code). `Update::Clear` clears it.
    #[deprecated(note = "use `membership_number`")]
    #[must_use]
    pub fn code(mut self, code: impl Into<Update<String>>) -> Self {
        self.code = code.into();
        self
    }

    /// Sets [`membership_number`](field@Self::membership_number). At most 255 characters.
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn membership_number(
        mut self,
        membership_number: impl Into<Update<String>>,
    ) -> Self {
        self.membership_number = membership_number.into();
        self
    }

    /// Sets [`provider_membership_id`](field@Self::provider_membership_id). At most 100
    /// characters. `Update::Clear` clears it.
    #[must_use]
    pub fn provider_membership_id(
        mut self,
        provider_membership_id: impl Into<Update<String>>,
    ) -> Self {
        self.provider_membership_id = provider_membership_id.into();
        self
    }

    /// Sets [`points`](field@Self::points). `Update::Clear` clears it.
    #[must_use]
    pub fn points(mut self, points: impl Into<Update<i32>>) -> Self {
        self.points = points.into();
        self
    }

    /// Sets [`expiration_date`](field@Self::expiration_date). `Update::Clear` clears it.
    #[must_use]
    pub fn expiration_date(
        mut self,
        expiration_date: impl Into<Update<Timestamp>>,
    ) -> Self {
        self.expiration_date = expiration_date.into();
        self
    }

    /// Sets [`url`](field@Self::url). Web address. `Update::Clear` clears it.
    #[must_use]
    pub fn url(mut self, url: impl Into<Update<String>>) -> Self {
        self.url = url.into();
        self
    }

    /// Sets [`loyalty_tier_id`](field@Self::loyalty_tier_id). `Update::Clear` clears it.
    #[must_use]
    pub fn loyalty_tier_id(
        mut self,
        loyalty_tier_id: impl Into<Update<Id<entities::LoyaltyTier>>>,
    ) -> Self {
        self.loyalty_tier_id = loyalty_tier_id.into();
        self
    }
}

object! { LoyaltyMembershipUpdateParameters {
    loyalty_membership_id: required "LoyaltyMembershipId",
    loyalty_program_id: optional "LoyaltyProgramId",
    state: optional "State",
    is_primary: optional "IsPrimary",
    code: optional "Code",
    membership_number: optional "MembershipNumber",
    provider_membership_id: optional "ProviderMembershipId",
    points: optional "Points",
    expiration_date: optional "ExpirationDate",
    url: optional "Url",
    loyalty_tier_id: optional "LoyaltyTierId",
} }

/// How far an enrollment in a loyalty program got, or how it ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LoyaltyMembershipStateEnum {
    New,
    Pending,
    Enrolled,
    Canceled,
    Declined,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { LoyaltyMembershipStateEnum {
    New: "New",
    Pending: "Pending",
    Enrolled: "Enrolled",
    Canceled: "Canceled",
    Declined: "Declined",
} }
