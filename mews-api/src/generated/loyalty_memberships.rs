// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `loyaltyMemberships`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{ActivityStates, Limitation, ProfileData, TimeFilterInterval};

pub(super) mod handle {
    use super::{
        bindings, LoyaltyMembershipsGetAll, LoyaltyMembershipsAdd,
        LoyaltyMembershipsUpdate, LoyaltyMembershipsDelete,
    };

    /// Memberships of customers and companies in loyalty programs.
    #[derive(Clone, Debug)]
    pub struct LoyaltyMemberships {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Memberships of customers and companies in loyalty programs.
        pub fn loyalty_memberships(&self) -> LoyaltyMemberships {
            LoyaltyMemberships::new(self)
        }
    }

    impl LoyaltyMemberships {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists loyalty memberships by id, account, program, state, membership number and times.
        ///
        /// `loyaltyMemberships/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/loyaltymemberships#get-all-loyalty-memberships))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `LoyaltyMemberships` in pages of at most 1,000.
        /// `CreatedUtc` and `UpdatedUtc` span at most 3 months.
        pub fn get_all(
            &self,
            request: LoyaltyMembershipsGetAll,
        ) -> bindings::Call<LoyaltyMembershipsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Adds memberships to accounts, enrolled unless another state is given, and returns them.
        ///
        /// `loyaltyMemberships/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/loyaltymemberships#add-loyalty-memberships))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add(
            &self,
            request: LoyaltyMembershipsAdd,
        ) -> bindings::Call<LoyaltyMembershipsAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Changes the given properties of memberships, such as state, tier or points, and returns the memberships.
        ///
        /// `loyaltyMemberships/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/loyaltymemberships#update-loyalty-memberships))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        pub fn update(
            &self,
            request: LoyaltyMembershipsUpdate,
        ) -> bindings::Call<LoyaltyMembershipsUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Deletes memberships by id.
        ///
        /// `loyaltyMemberships/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/loyaltymemberships#delete-loyalty-memberships))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        pub fn delete(
            &self,
            request: LoyaltyMembershipsDelete,
        ) -> bindings::Call<LoyaltyMembershipsDelete> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `loyaltyMemberships/getAll` asks for: the argument of [`LoyaltyMemberships::get_all`](super::resources::LoyaltyMemberships::get_all).
#[doc(alias = "LoyaltyMembershipFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LoyaltyMembershipsGetAll {
    /// `ChainIds`: ids of [`Chain`](entities::Chain), 1 to 1,000 items.
    pub chain_ids: Option<Vec<bindings::Id<entities::Chain>>>,
    /// `CreatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `LoyaltyMembershipIds`: ids of [`LoyaltyMembership`](entities::LoyaltyMembership), 1 to 1,000 items.
    pub loyalty_membership_ids: Option<Vec<bindings::Id<entities::LoyaltyMembership>>>,
    /// `AccountIds`: ids of [`Account`](entities::Account), 1 to 1,000 items.
    pub account_ids: Option<Vec<bindings::Id<entities::Account>>>,
    /// `LoyaltyProgramIds`: ids of [`LoyaltyProgram`](entities::LoyaltyProgram), 1 to 1,000 items.
    pub loyalty_program_ids: Option<Vec<bindings::Id<entities::LoyaltyProgram>>>,
    /// `MembershipStates`: list of [`LoyaltyMembershipStateEnum`].
    pub membership_states: Option<Vec<LoyaltyMembershipStateEnum>>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
    /// `Codes`: texts, 1 to 1,000 items.
    #[deprecated(note = "use `membership_numbers`")]
    pub codes: Option<Vec<String>>,
    /// `MembershipNumbers`: texts, 1 to 1,000 items.
    pub membership_numbers: Option<Vec<String>>,
    /// `ProviderMembershipIds`: texts, 1 to 1,000 items.
    pub provider_membership_ids: Option<Vec<String>>,
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
}

impl LoyaltyMembershipsGetAll {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ChainIds`.
    #[must_use]
    pub fn chain_ids(
        mut self,
        chain_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Chain>>>,
    ) -> Self {
        self.chain_ids = Some(chain_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `CreatedUtc`.
    #[must_use]
    pub fn created_utc(mut self, created_utc: impl Into<TimeFilterInterval>) -> Self {
        self.created_utc = Some(created_utc.into());
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets `LoyaltyMembershipIds`.
    #[must_use]
    pub fn loyalty_membership_ids(
        mut self,
        loyalty_membership_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::LoyaltyMembership>>,
        >,
    ) -> Self {
        self.loyalty_membership_ids = Some(
            loyalty_membership_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `AccountIds`.
    #[must_use]
    pub fn account_ids(
        mut self,
        account_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Account>>>,
    ) -> Self {
        self.account_ids = Some(account_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `LoyaltyProgramIds`.
    #[must_use]
    pub fn loyalty_program_ids(
        mut self,
        loyalty_program_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::LoyaltyProgram>>,
        >,
    ) -> Self {
        self.loyalty_program_ids = Some(
            loyalty_program_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `MembershipStates`.
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

    /// Sets `Codes`.
    #[deprecated(note = "use `membership_numbers`")]
    #[must_use]
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = Some(codes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `MembershipNumbers`.
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

    /// Sets `ProviderMembershipIds`.
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

    /// Sets `Limitation`.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
    }
}

bindings::object! { LoyaltyMembershipsGetAll {
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

impl bindings::Operation for LoyaltyMembershipsGetAll {
    type Response = LoyaltyMembershipResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "loyaltyMemberships/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("LoyaltyMemberships", &["Id"]))
        .filters(
            &[
                bindings::FilterInfo::interval(
                        "CreatedUtc",
                        bindings::Meaning::Points(None),
                    )
                    .fixed()
                    .max_months(3),
                bindings::FilterInfo::interval(
                        "UpdatedUtc",
                        bindings::Meaning::Points(None),
                    )
                    .changing()
                    .max_months(3),
            ],
        )
        .id_lists(
            &[
                bindings::IdListInfo::new("ChainIds", 1000),
                bindings::IdListInfo::new("LoyaltyMembershipIds", 1000),
                bindings::IdListInfo::new("AccountIds", 1000),
                bindings::IdListInfo::new("LoyaltyProgramIds", 1000),
                bindings::IdListInfo::new("Codes", 1000),
                bindings::IdListInfo::new("MembershipNumbers", 1000),
                bindings::IdListInfo::new("ProviderMembershipIds", 1000),
            ],
        )
        .value_lists(&["MembershipStates", "ActivityStates"]);
}

impl bindings::Paginated for LoyaltyMembershipsGetAll {
    type Item = LoyaltyMembership;
}

/// What `loyaltyMemberships/add` asks for: the argument of [`LoyaltyMemberships::add`](super::resources::LoyaltyMemberships::add).
#[doc(alias = "MultipleLoyaltyMembershipAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyMembershipsAdd {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `LoyaltyMemberships`: list of [`LoyaltyMembershipAddParameters`], 1 to 1,000 items.
    pub loyalty_memberships: Vec<LoyaltyMembershipAddParameters>,
}

impl LoyaltyMembershipsAdd {
    /// With all that is required, and nothing else set yet.
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

    /// Sets `ChainId`.
    #[must_use]
    pub fn chain_id(
        mut self,
        chain_id: impl Into<bindings::Id<entities::Chain>>,
    ) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

bindings::object! { LoyaltyMembershipsAdd {
    chain_id: optional "ChainId",
    loyalty_memberships: required "LoyaltyMemberships",
} }

impl bindings::Operation for LoyaltyMembershipsAdd {
    type Response = LoyaltyMembershipResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "loyaltyMemberships/add",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `loyaltyMemberships/update` asks for: the argument of [`LoyaltyMemberships::update`](super::resources::LoyaltyMemberships::update).
#[doc(alias = "MultipleLoyaltyMembershipUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyMembershipsUpdate {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `LoyaltyMembershipUpdates`: list of [`LoyaltyMembershipUpdateParameters`], 1 to 1,000 items.
    pub loyalty_membership_updates: Vec<LoyaltyMembershipUpdateParameters>,
}

impl LoyaltyMembershipsUpdate {
    /// With all that is required, and nothing else set yet.
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

    /// Sets `ChainId`.
    #[must_use]
    pub fn chain_id(
        mut self,
        chain_id: impl Into<bindings::Id<entities::Chain>>,
    ) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

bindings::object! { LoyaltyMembershipsUpdate {
    chain_id: optional "ChainId",
    loyalty_membership_updates: required "LoyaltyMembershipUpdates",
} }

impl bindings::Operation for LoyaltyMembershipsUpdate {
    type Response = LoyaltyMembershipResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "loyaltyMemberships/update",
            bindings::Effect::Set,
        )
        .portfolio();
}

/// What `loyaltyMemberships/delete` asks for: the argument of [`LoyaltyMemberships::delete`](super::resources::LoyaltyMemberships::delete).
#[doc(alias = "LoyaltyMembershipDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyMembershipsDelete {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `LoyaltyMembershipIds`: ids of [`LoyaltyMembership`](entities::LoyaltyMembership), 1 to 1,000 items.
    pub loyalty_membership_ids: Vec<bindings::Id<entities::LoyaltyMembership>>,
}

impl LoyaltyMembershipsDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        loyalty_membership_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::LoyaltyMembership>>,
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

    /// Sets `ChainId`.
    #[must_use]
    pub fn chain_id(
        mut self,
        chain_id: impl Into<bindings::Id<entities::Chain>>,
    ) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

bindings::object! { LoyaltyMembershipsDelete {
    chain_id: optional "ChainId",
    loyalty_membership_ids: required "LoyaltyMembershipIds",
} }

impl bindings::Operation for LoyaltyMembershipsDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "loyaltyMemberships/delete",
            bindings::Effect::Transition,
        )
        .portfolio()
        .id_lists(&[bindings::IdListInfo::new("LoyaltyMembershipIds", 1000)]);
}

/// An account's membership in a loyalty program, with number, tier, points and state.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyMembership {
    /// `Id`: id of [`LoyaltyMembership`](entities::LoyaltyMembership).
    pub id: bindings::Id<entities::LoyaltyMembership>,
    /// `ChainId`: id of [`Chain`](entities::Chain).
    ///
    /// `None` in answers from before the service sent it.
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `LoyaltyProgramId`: id of [`LoyaltyProgram`](entities::LoyaltyProgram).
    pub loyalty_program_id: bindings::Id<entities::LoyaltyProgram>,
    /// `State`: [`LoyaltyMembershipStateEnum`].
    ///
    /// `None` in answers from before the service sent it.
    pub state: Option<LoyaltyMembershipStateEnum>,
    /// `IsPrimary`: yes or no.
    ///
    /// `None` in answers from before the service sent it.
    pub is_primary: Option<bool>,
    /// `ProviderMembershipId`: text.
    pub provider_membership_id: Option<String>,
    /// `Code`: text.
    #[deprecated(note = "use `membership_number`")]
    pub code: Option<String>,
    /// `MembershipNumber`: text.
    pub membership_number: Option<String>,
    /// `Points`: whole number.
    pub points: Option<i32>,
    /// `ExpirationDate`: instant.
    pub expiration_date: Option<bindings::Timestamp>,
    /// `Url`: text.
    pub url: Option<String>,
    /// `LoyaltyTierId`: id of [`LoyaltyTier`](entities::LoyaltyTier).
    pub loyalty_tier_id: Option<bindings::Id<entities::LoyaltyTier>>,
    /// `CreatorProfile`: [`ProfileData`].
    pub creator_profile: Option<ProfileData>,
    /// `UpdaterProfile`: [`ProfileData`].
    pub updater_profile: Option<ProfileData>,
}

bindings::object! { LoyaltyMembership {
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
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `LoyaltyProgramId`: id of [`LoyaltyProgram`](entities::LoyaltyProgram).
    pub loyalty_program_id: bindings::Id<entities::LoyaltyProgram>,
    /// `IsPrimary`: yes or no.
    pub is_primary: bool,
    /// `State`: [`LoyaltyMembershipStateEnum`].
    pub state: Option<LoyaltyMembershipStateEnum>,
    /// `Code`: text, at most 255 characters.
    #[deprecated(note = "use `membership_number`")]
    pub code: Option<String>,
    /// `MembershipNumber`: text, at most 255 characters.
    pub membership_number: Option<String>,
    /// `Points`: whole number.
    pub points: Option<i32>,
    /// `ExpirationDate`: instant.
    pub expiration_date: Option<bindings::Timestamp>,
    /// `Url`: web address.
    pub url: Option<String>,
    /// `LoyaltyTierId`: id of [`LoyaltyTier`](entities::LoyaltyTier).
    pub loyalty_tier_id: Option<bindings::Id<entities::LoyaltyTier>>,
}

impl LoyaltyMembershipAddParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        account_id: impl Into<bindings::Id<entities::Account>>,
        loyalty_program_id: impl Into<bindings::Id<entities::LoyaltyProgram>>,
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

    /// Sets `State`.
    #[must_use]
    pub fn state(mut self, state: impl Into<LoyaltyMembershipStateEnum>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `Code`.
    #[deprecated(note = "use `membership_number`")]
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `MembershipNumber`.
    #[must_use]
    pub fn membership_number(mut self, membership_number: impl Into<String>) -> Self {
        self.membership_number = Some(membership_number.into());
        self
    }

    /// Sets `Points`.
    #[must_use]
    pub fn points(mut self, points: i32) -> Self {
        self.points = Some(points);
        self
    }

    /// Sets `ExpirationDate`.
    #[must_use]
    pub fn expiration_date(
        mut self,
        expiration_date: impl Into<bindings::Timestamp>,
    ) -> Self {
        self.expiration_date = Some(expiration_date.into());
        self
    }

    /// Sets `Url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `LoyaltyTierId`.
    #[must_use]
    pub fn loyalty_tier_id(
        mut self,
        loyalty_tier_id: impl Into<bindings::Id<entities::LoyaltyTier>>,
    ) -> Self {
        self.loyalty_tier_id = Some(loyalty_tier_id.into());
        self
    }
}

bindings::object! { LoyaltyMembershipAddParameters {
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
    /// `LoyaltyMemberships`: list of [`LoyaltyMembership`].
    pub loyalty_memberships: Vec<LoyaltyMembership>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { LoyaltyMembershipResult {
    loyalty_memberships: required "LoyaltyMemberships",
    cursor: optional "Cursor",
} }

/// Changes to one membership; points are replaced, not added up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyMembershipUpdateParameters {
    /// `LoyaltyMembershipId`: id of [`LoyaltyMembership`](entities::LoyaltyMembership).
    pub loyalty_membership_id: bindings::Id<entities::LoyaltyMembership>,
    /// `LoyaltyProgramId`: new value, id of [`LoyaltyProgram`](entities::LoyaltyProgram). May be cleared.
    pub loyalty_program_id: bindings::Update<bindings::Id<entities::LoyaltyProgram>>,
    /// `State`: new value, [`LoyaltyMembershipStateEnum`]. May be cleared.
    pub state: bindings::Update<LoyaltyMembershipStateEnum>,
    /// `IsPrimary`: new value, yes or no. May be cleared.
    pub is_primary: bindings::Update<bool>,
    /// `Code`: new value, text. May be cleared.
    #[deprecated(note = "use `membership_number`")]
    pub code: bindings::Update<String>,
    /// `MembershipNumber`: new value, text, at most 255 characters. May be cleared.
    pub membership_number: bindings::Update<String>,
    /// `ProviderMembershipId`: new value, text, at most 100 characters. May be cleared.
    pub provider_membership_id: bindings::Update<String>,
    /// `Points`: new value, whole number. May be cleared.
    pub points: bindings::Update<i32>,
    /// `ExpirationDate`: new value, instant. May be cleared.
    pub expiration_date: bindings::Update<bindings::Timestamp>,
    /// `Url`: new value, web address. May be cleared.
    pub url: bindings::Update<String>,
    /// `LoyaltyTierId`: new value, id of [`LoyaltyTier`](entities::LoyaltyTier). May be cleared.
    pub loyalty_tier_id: bindings::Update<bindings::Id<entities::LoyaltyTier>>,
}

impl LoyaltyMembershipUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        loyalty_membership_id: impl Into<bindings::Id<entities::LoyaltyMembership>>,
    ) -> Self {
        Self {
            loyalty_membership_id: loyalty_membership_id.into(),
            loyalty_program_id: bindings::Update::Keep,
            state: bindings::Update::Keep,
            is_primary: bindings::Update::Keep,
            code: bindings::Update::Keep,
            membership_number: bindings::Update::Keep,
            provider_membership_id: bindings::Update::Keep,
            points: bindings::Update::Keep,
            expiration_date: bindings::Update::Keep,
            url: bindings::Update::Keep,
            loyalty_tier_id: bindings::Update::Keep,
        }
    }

    /// Sets `LoyaltyProgramId`.
    #[must_use]
    pub fn loyalty_program_id(
        mut self,
        loyalty_program_id: impl Into<
            bindings::Update<bindings::Id<entities::LoyaltyProgram>>,
        >,
    ) -> Self {
        self.loyalty_program_id = loyalty_program_id.into();
        self
    }

    /// Sets `State`.
    #[must_use]
    pub fn state(
        mut self,
        state: impl Into<bindings::Update<LoyaltyMembershipStateEnum>>,
    ) -> Self {
        self.state = state.into();
        self
    }

    /// Sets `IsPrimary`.
    #[must_use]
    pub fn is_primary(mut self, is_primary: impl Into<bindings::Update<bool>>) -> Self {
        self.is_primary = is_primary.into();
        self
    }

    /// Sets `Code`.
    #[deprecated(note = "use `membership_number`")]
    #[must_use]
    pub fn code(mut self, code: impl Into<bindings::Update<String>>) -> Self {
        self.code = code.into();
        self
    }

    /// Sets `MembershipNumber`.
    #[must_use]
    pub fn membership_number(
        mut self,
        membership_number: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.membership_number = membership_number.into();
        self
    }

    /// Sets `ProviderMembershipId`.
    #[must_use]
    pub fn provider_membership_id(
        mut self,
        provider_membership_id: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.provider_membership_id = provider_membership_id.into();
        self
    }

    /// Sets `Points`.
    #[must_use]
    pub fn points(mut self, points: impl Into<bindings::Update<i32>>) -> Self {
        self.points = points.into();
        self
    }

    /// Sets `ExpirationDate`.
    #[must_use]
    pub fn expiration_date(
        mut self,
        expiration_date: impl Into<bindings::Update<bindings::Timestamp>>,
    ) -> Self {
        self.expiration_date = expiration_date.into();
        self
    }

    /// Sets `Url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<bindings::Update<String>>) -> Self {
        self.url = url.into();
        self
    }

    /// Sets `LoyaltyTierId`.
    #[must_use]
    pub fn loyalty_tier_id(
        mut self,
        loyalty_tier_id: impl Into<bindings::Update<bindings::Id<entities::LoyaltyTier>>>,
    ) -> Self {
        self.loyalty_tier_id = loyalty_tier_id.into();
        self
    }
}

bindings::object! { LoyaltyMembershipUpdateParameters {
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
    /// `New`
    New,
    /// `Pending`
    Pending,
    /// `Enrolled`
    Enrolled,
    /// `Canceled`
    Canceled,
    /// `Declined`
    Declined,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { LoyaltyMembershipStateEnum {
    New: "New",
    Pending: "Pending",
    Enrolled: "Enrolled",
    Canceled: "Canceled",
    Declined: "Declined",
} }
