// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `loyaltyTiers`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{ActivityStates, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{
        bindings, LoyaltyTiersGetAll, LoyaltyTiersAdd, LoyaltyTiersUpdate,
        LoyaltyTiersDelete,
    };

    /// Tiers within loyalty programs.
    #[derive(Clone, Debug)]
    pub struct LoyaltyTiers {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Tiers within loyalty programs.
        pub fn loyalty_tiers(&self) -> LoyaltyTiers {
            LoyaltyTiers::new(self)
        }
    }

    impl LoyaltyTiers {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists the tiers of the given loyalty programs, narrowed by tier id, activity and update time.
        ///
        /// `loyaltyTiers/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/loyaltytiers#get-all-loyalty-tiers))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `LoyaltyTiers` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: LoyaltyTiersGetAll,
        ) -> bindings::Call<LoyaltyTiersGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Adds tiers to loyalty programs and returns them.
        ///
        /// `loyaltyTiers/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/loyaltytiers#add-loyalty-tiers))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add(&self, request: LoyaltyTiersAdd) -> bindings::Call<LoyaltyTiersAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Changes name, code or rank of tiers and returns the tiers.
        ///
        /// `loyaltyTiers/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/loyaltytiers#update-loyalty-tiers))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        pub fn update(
            &self,
            request: LoyaltyTiersUpdate,
        ) -> bindings::Call<LoyaltyTiersUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Deletes tiers by id.
        ///
        /// `loyaltyTiers/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/loyaltytiers#delete-loyalty-tiers))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        pub fn delete(
            &self,
            request: LoyaltyTiersDelete,
        ) -> bindings::Call<LoyaltyTiersDelete> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `loyaltyTiers/getAll` asks for: the argument of [`LoyaltyTiers::get_all`](super::resources::LoyaltyTiers::get_all).
#[doc(alias = "LoyaltyTierFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTiersGetAll {
    /// `ChainIds`: ids of [`Chain`](entities::Chain), 1 to 1,000 items.
    pub chain_ids: Option<Vec<bindings::Id<entities::Chain>>>,
    /// `LoyaltyProgramIds`: ids of [`LoyaltyProgram`](entities::LoyaltyProgram), 1 to 1,000 items.
    pub loyalty_program_ids: Vec<bindings::Id<entities::LoyaltyProgram>>,
    /// `LoyaltyTierIds`: ids of [`LoyaltyTier`](entities::LoyaltyTier), 1 to 1,000 items.
    pub loyalty_tier_ids: Option<Vec<bindings::Id<entities::LoyaltyTier>>>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
}

impl LoyaltyTiersGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        loyalty_program_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::LoyaltyProgram>>,
        >,
    ) -> Self {
        Self {
            chain_ids: None,
            loyalty_program_ids: loyalty_program_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            loyalty_tier_ids: None,
            activity_states: None,
            updated_utc: None,
            limitation: None,
        }
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

    /// Sets `LoyaltyTierIds`.
    #[must_use]
    pub fn loyalty_tier_ids(
        mut self,
        loyalty_tier_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::LoyaltyTier>>,
        >,
    ) -> Self {
        self.loyalty_tier_ids = Some(
            loyalty_tier_ids.into_iter().map(Into::into).collect(),
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

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }

    /// Sets `Limitation`.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
    }
}

bindings::object! { LoyaltyTiersGetAll {
    chain_ids: optional "ChainIds",
    loyalty_program_ids: required "LoyaltyProgramIds",
    loyalty_tier_ids: optional "LoyaltyTierIds",
    activity_states: optional "ActivityStates",
    updated_utc: optional "UpdatedUtc",
    limitation: optional "Limitation",
} }

impl bindings::Operation for LoyaltyTiersGetAll {
    type Response = LoyaltyTierResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "loyaltyTiers/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("LoyaltyTiers", &["Id"]))
        .filters(
            &[
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
                bindings::IdListInfo::new("LoyaltyProgramIds", 1000),
                bindings::IdListInfo::new("LoyaltyTierIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for LoyaltyTiersGetAll {
    type Item = LoyaltyTier;
}

/// What `loyaltyTiers/add` asks for: the argument of [`LoyaltyTiers::add`](super::resources::LoyaltyTiers::add).
#[doc(alias = "MultipleLoyaltyTierAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTiersAdd {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `LoyaltyTiers`: list of [`LoyaltyTierAddParameters`], 1 to 1,000 items.
    pub loyalty_tiers: Vec<LoyaltyTierAddParameters>,
}

impl LoyaltyTiersAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        loyalty_tiers: impl IntoIterator<Item = impl Into<LoyaltyTierAddParameters>>,
    ) -> Self {
        Self {
            chain_id: None,
            loyalty_tiers: loyalty_tiers.into_iter().map(Into::into).collect(),
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

bindings::object! { LoyaltyTiersAdd {
    chain_id: optional "ChainId",
    loyalty_tiers: required "LoyaltyTiers",
} }

impl bindings::Operation for LoyaltyTiersAdd {
    type Response = LoyaltyTierWriteResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "loyaltyTiers/add",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `loyaltyTiers/update` asks for: the argument of [`LoyaltyTiers::update`](super::resources::LoyaltyTiers::update).
#[doc(alias = "MultipleLoyaltyTierUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTiersUpdate {
    /// `LoyaltyTierUpdates`: list of [`LoyaltyTierUpdateParameters`], 1 to 1,000 items.
    pub loyalty_tier_updates: Vec<LoyaltyTierUpdateParameters>,
}

impl LoyaltyTiersUpdate {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        loyalty_tier_updates: impl IntoIterator<
            Item = impl Into<LoyaltyTierUpdateParameters>,
        >,
    ) -> Self {
        Self {
            loyalty_tier_updates: loyalty_tier_updates
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

bindings::object! { LoyaltyTiersUpdate {
    loyalty_tier_updates: required "LoyaltyTierUpdates",
} }

impl bindings::Operation for LoyaltyTiersUpdate {
    type Response = LoyaltyTierWriteResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "loyaltyTiers/update",
        bindings::Effect::Set,
    );
}

/// What `loyaltyTiers/delete` asks for: the argument of [`LoyaltyTiers::delete`](super::resources::LoyaltyTiers::delete).
#[doc(alias = "LoyaltyTierDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTiersDelete {
    /// `LoyaltyTierIds`: ids of [`LoyaltyTier`](entities::LoyaltyTier), 1 to 1,000 items.
    pub loyalty_tier_ids: Vec<bindings::Id<entities::LoyaltyTier>>,
}

impl LoyaltyTiersDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        loyalty_tier_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::LoyaltyTier>>,
        >,
    ) -> Self {
        Self {
            loyalty_tier_ids: loyalty_tier_ids.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { LoyaltyTiersDelete {
    loyalty_tier_ids: required "LoyaltyTierIds",
} }

impl bindings::Operation for LoyaltyTiersDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "loyaltyTiers/delete",
            bindings::Effect::Transition,
        )
        .id_lists(&[bindings::IdListInfo::new("LoyaltyTierIds", 1000)]);
}

/// A level of membership within a loyalty program, with its place among the others.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTier {
    /// `Id`: id of [`LoyaltyTier`](entities::LoyaltyTier).
    pub id: bindings::Id<entities::LoyaltyTier>,
    /// `LoyaltyProgramId`: id of [`LoyaltyProgram`](entities::LoyaltyProgram).
    pub loyalty_program_id: bindings::Id<entities::LoyaltyProgram>,
    /// `Name`: text, at most 50 characters.
    pub name: String,
    /// `Code`: text, at most 50 characters.
    pub code: String,
    /// `Ordering`: whole number.
    pub ordering: i32,
}

bindings::object! { LoyaltyTier {
    id: required "Id",
    loyalty_program_id: required "LoyaltyProgramId",
    name: required "Name",
    code: required "Code",
    ordering: required "Ordering",
} }

/// A tier to add to a loyalty program.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTierAddParameters {
    /// `LoyaltyProgramId`: id of [`LoyaltyProgram`](entities::LoyaltyProgram).
    pub loyalty_program_id: bindings::Id<entities::LoyaltyProgram>,
    /// `Name`: text, at most 50 characters.
    pub name: String,
    /// `Code`: text, at most 50 characters.
    pub code: String,
    /// `Ordering`: whole number.
    pub ordering: i32,
}

impl LoyaltyTierAddParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        loyalty_program_id: impl Into<bindings::Id<entities::LoyaltyProgram>>,
        name: impl Into<String>,
        code: impl Into<String>,
        ordering: i32,
    ) -> Self {
        Self {
            loyalty_program_id: loyalty_program_id.into(),
            name: name.into(),
            code: code.into(),
            ordering,
        }
    }
}

bindings::object! { LoyaltyTierAddParameters {
    loyalty_program_id: required "LoyaltyProgramId",
    name: required "Name",
    code: required "Code",
    ordering: required "Ordering",
} }

/// A page of loyalty tiers and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTierResult {
    /// `LoyaltyTiers`: list of [`LoyaltyTier`], at most 1,000 items.
    pub loyalty_tiers: Vec<LoyaltyTier>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { LoyaltyTierResult {
    loyalty_tiers: required "LoyaltyTiers",
    cursor: optional "Cursor",
} }

/// Changes to one tier.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTierUpdateParameters {
    /// `LoyaltyTierId`: id of [`LoyaltyTier`](entities::LoyaltyTier).
    pub loyalty_tier_id: bindings::Id<entities::LoyaltyTier>,
    /// `Name`: new value, text, at most 50 characters. May be cleared.
    pub name: bindings::Update<String>,
    /// `Code`: new value, text, at most 50 characters. May be cleared.
    pub code: bindings::Update<String>,
    /// `Ordering`: new value, whole number. May be cleared.
    pub ordering: bindings::Update<i32>,
}

impl LoyaltyTierUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(loyalty_tier_id: impl Into<bindings::Id<entities::LoyaltyTier>>) -> Self {
        Self {
            loyalty_tier_id: loyalty_tier_id.into(),
            name: bindings::Update::Keep,
            code: bindings::Update::Keep,
            ordering: bindings::Update::Keep,
        }
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<bindings::Update<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `Code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<bindings::Update<String>>) -> Self {
        self.code = code.into();
        self
    }

    /// Sets `Ordering`.
    #[must_use]
    pub fn ordering(mut self, ordering: impl Into<bindings::Update<i32>>) -> Self {
        self.ordering = ordering.into();
        self
    }
}

bindings::object! { LoyaltyTierUpdateParameters {
    loyalty_tier_id: required "LoyaltyTierId",
    name: optional "Name",
    code: optional "Code",
    ordering: optional "Ordering",
} }

/// The loyalty tiers as added or changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTierWriteResult {
    /// `LoyaltyTiers`: list of [`LoyaltyTier`], at most 1,000 items.
    pub loyalty_tiers: Vec<LoyaltyTier>,
}

bindings::object! { LoyaltyTierWriteResult {
    loyalty_tiers: required "LoyaltyTiers",
} }
