// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `loyaltyTiers`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Single, SizeLimit,
    Timestamp, Update, object, request,
};

use super::entities;
use super::types::{ActivityStates, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{LoyaltyTiersGetAll, LoyaltyTiersAdd, LoyaltyTiersUpdate, LoyaltyTiersDelete};

    /// Tiers within loyalty programs.
    #[derive(Clone, Debug)]
    pub struct LoyaltyTiers {
        client: Client,
    }

    impl Client {
        /// Tiers within loyalty programs.
        pub fn loyalty_tiers(&self) -> LoyaltyTiers {
            LoyaltyTiers::new(self)
        }
    }

    impl LoyaltyTiers {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists the tiers of the given loyalty programs, narrowed by tier id, activity and update
        /// time.
        ///
        /// `loyaltyTiers/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/loyaltytiers#get-all-loyalty-tiers))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `LoyaltyTiers`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run, for the ids in `LoyaltyProgramIds`;
        /// the items of new ids are all read. It does not show deletions: `full_compare` finds
        /// them.
        ///
        /// Response: [`LoyaltyTierResult`](super::super::types::LoyaltyTierResult).
        pub fn get_all(&self, request: LoyaltyTiersGetAll) -> Call<LoyaltyTiersGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Adds tiers to loyalty programs and returns them.
        ///
        /// `loyaltyTiers/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/loyaltytiers#add-loyalty-tiers))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// Response: [`LoyaltyTierWriteResult`](super::super::types::LoyaltyTierWriteResult).
        pub fn add(&self, request: LoyaltyTiersAdd) -> Call<LoyaltyTiersAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Changes name, code or rank of tiers and returns the tiers.
        ///
        /// `loyaltyTiers/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/loyaltytiers#update-loyalty-tiers))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        ///
        /// Response: [`LoyaltyTierWriteResult`](super::super::types::LoyaltyTierWriteResult).
        pub fn update(&self, request: LoyaltyTiersUpdate) -> Call<LoyaltyTiersUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Deletes tiers by id.
        ///
        /// `loyaltyTiers/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/loyaltytiers#delete-loyalty-tiers))
        ///
        /// State transition: the service rejects a repeated call.
        ///
        /// Response: no data.
        pub fn delete(&self, request: LoyaltyTiersDelete) -> Call<LoyaltyTiersDelete> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`LoyaltyTiers::get_all`](super::resources::LoyaltyTiers::get_all),
/// `loyaltyTiers/getAll`.
#[doc(alias = "LoyaltyTierFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTiersGetAll {
    /// 1 to 1,000 items.
    pub chain_ids: Option<Vec<Id<entities::Chain>>>,
    /// 1 to 1,000 items.
    pub loyalty_program_ids: Vec<Id<entities::LoyaltyProgram>>,
    /// 1 to 1,000 items.
    pub loyalty_tier_ids: Option<Vec<Id<entities::LoyaltyTier>>>,
    /// Whether active items, deleted ones or both are returned. The default differs between
    /// operations, so set both to see deletions.
    pub activity_states: Option<Vec<ActivityStates>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
}

impl LoyaltyTiersGetAll {
    /// Sets the required fields.
    pub fn new(
        loyalty_program_ids: impl IntoIterator<
            Item = impl Into<Id<entities::LoyaltyProgram>>,
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

    /// Sets [`chain_ids`](field@Self::chain_ids). 1 to 1,000 items.
    #[must_use]
    pub fn chain_ids(
        mut self,
        chain_ids: impl IntoIterator<Item = impl Into<Id<entities::Chain>>>,
    ) -> Self {
        self.chain_ids = Some(chain_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`loyalty_tier_ids`](field@Self::loyalty_tier_ids). 1 to 1,000 items.
    #[must_use]
    pub fn loyalty_tier_ids(
        mut self,
        loyalty_tier_ids: impl IntoIterator<Item = impl Into<Id<entities::LoyaltyTier>>>,
    ) -> Self {
        self.loyalty_tier_ids = Some(
            loyalty_tier_ids.into_iter().map(Into::into).collect(),
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

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
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

request! { LoyaltyTiersGetAll {
    chain_ids: optional "ChainIds",
    loyalty_program_ids: required "LoyaltyProgramIds",
    loyalty_tier_ids: optional "LoyaltyTierIds",
    activity_states: optional "ActivityStates",
    updated_utc: optional "UpdatedUtc",
    limitation: optional "Limitation",
} }

impl Operation for LoyaltyTiersGetAll {
    type Response = LoyaltyTierResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "loyaltyTiers/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("LoyaltyTiers", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(None)).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("ChainIds", 1000).min_items(1),
                IdListInfo::new("LoyaltyProgramIds", 1000).min_items(1),
                IdListInfo::new("LoyaltyTierIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for LoyaltyTiersGetAll {
    type Item = LoyaltyTier;
}

impl Incremental for LoyaltyTiersGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["ChainIds", "LoyaltyProgramIds"])
        .activity("ActivityStates", &["Active", "Deleted"]);
}

impl KeyedItem for LoyaltyTier {
    type Key = Id<entities::LoyaltyTier>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// Request of [`LoyaltyTiers::add`](super::resources::LoyaltyTiers::add),
/// `loyaltyTiers/add`.
#[doc(alias = "MultipleLoyaltyTierAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTiersAdd {
    pub chain_id: Option<Id<entities::Chain>>,
    /// 1 to 1,000 items.
    pub loyalty_tiers: Vec<LoyaltyTierAddParameters>,
}

impl LoyaltyTiersAdd {
    /// Sets the required fields.
    pub fn new(
        loyalty_tiers: impl IntoIterator<Item = impl Into<LoyaltyTierAddParameters>>,
    ) -> Self {
        Self {
            chain_id: None,
            loyalty_tiers: loyalty_tiers.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

request! { LoyaltyTiersAdd {
    chain_id: optional "ChainId",
    loyalty_tiers: required "LoyaltyTiers",
} }

impl Operation for LoyaltyTiersAdd {
    type Response = LoyaltyTierWriteResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "loyaltyTiers/add",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::items("LoyaltyTiers").min(1).max(1000),
                SizeLimit::characters("LoyaltyTiers.Name").min(1).max(50),
                SizeLimit::characters("LoyaltyTiers.Code").min(1).max(50),
            ],
        );
}

/// Request of [`LoyaltyTiers::update`](super::resources::LoyaltyTiers::update),
/// `loyaltyTiers/update`.
#[doc(alias = "MultipleLoyaltyTierUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTiersUpdate {
    /// 1 to 1,000 items.
    pub loyalty_tier_updates: Vec<LoyaltyTierUpdateParameters>,
}

impl LoyaltyTiersUpdate {
    /// Sets the required fields.
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

request! { LoyaltyTiersUpdate {
    loyalty_tier_updates: required "LoyaltyTierUpdates",
} }

impl Operation for LoyaltyTiersUpdate {
    type Response = LoyaltyTierWriteResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "loyaltyTiers/update",
            Effect::Set,
        )
        .limits(
            &[
                SizeLimit::items("LoyaltyTierUpdates").min(1).max(1000),
                SizeLimit::characters("LoyaltyTierUpdates.Name.Value").max(50),
                SizeLimit::characters("LoyaltyTierUpdates.Code.Value").max(50),
            ],
        );
}

/// Request of [`LoyaltyTiers::delete`](super::resources::LoyaltyTiers::delete),
/// `loyaltyTiers/delete`.
#[doc(alias = "LoyaltyTierDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTiersDelete {
    /// 1 to 1,000 items.
    pub loyalty_tier_ids: Vec<Id<entities::LoyaltyTier>>,
}

impl LoyaltyTiersDelete {
    /// Sets the required fields.
    pub fn new(
        loyalty_tier_ids: impl IntoIterator<Item = impl Into<Id<entities::LoyaltyTier>>>,
    ) -> Self {
        Self {
            loyalty_tier_ids: loyalty_tier_ids.into_iter().map(Into::into).collect(),
        }
    }
}

request! { LoyaltyTiersDelete {
    loyalty_tier_ids: required "LoyaltyTierIds",
} }

impl Operation for LoyaltyTiersDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "loyaltyTiers/delete",
            Effect::Transition,
        )
        .id_lists(&[IdListInfo::new("LoyaltyTierIds", 1000).min_items(1)]);
}

/// A level of membership within a loyalty program, with its place among the others.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTier {
    pub id: Id<entities::LoyaltyTier>,
    pub loyalty_program_id: Id<entities::LoyaltyProgram>,
    /// At most 50 characters.
    pub name: String,
    /// At most 50 characters.
    pub code: String,
    /// Position among the tiers of the program.
    pub ordering: i32,
}

object! { LoyaltyTier {
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
    pub loyalty_program_id: Id<entities::LoyaltyProgram>,
    /// At most 50 characters.
    pub name: String,
    /// At most 50 characters.
    pub code: String,
    /// Position among the tiers of the program.
    pub ordering: i32,
}

impl LoyaltyTierAddParameters {
    /// Sets the required fields.
    pub fn new(
        loyalty_program_id: impl Into<Id<entities::LoyaltyProgram>>,
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

object! { LoyaltyTierAddParameters {
    loyalty_program_id: required "LoyaltyProgramId",
    name: required "Name",
    code: required "Code",
    ordering: required "Ordering",
} }

/// A page of loyalty tiers and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTierResult {
    /// At most 1,000 items.
    pub loyalty_tiers: Vec<LoyaltyTier>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { LoyaltyTierResult {
    loyalty_tiers: required "LoyaltyTiers",
    cursor: optional "Cursor",
} }

/// Changes to one tier.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTierUpdateParameters {
    pub loyalty_tier_id: Id<entities::LoyaltyTier>,
    /// At most 50 characters. `Update::Clear` clears it.
    pub name: Update<String>,
    /// At most 50 characters. `Update::Clear` clears it.
    pub code: Update<String>,
    /// Position among the tiers of the program. `Update::Clear` clears it.
    pub ordering: Update<i32>,
}

impl LoyaltyTierUpdateParameters {
    /// Sets the required fields.
    pub fn new(loyalty_tier_id: impl Into<Id<entities::LoyaltyTier>>) -> Self {
        Self {
            loyalty_tier_id: loyalty_tier_id.into(),
            name: Update::Keep,
            code: Update::Keep,
            ordering: Update::Keep,
        }
    }

    /// Sets [`name`](field@Self::name). At most 50 characters. `Update::Clear` clears it.
    #[must_use]
    pub fn name(mut self, name: impl Into<Update<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`code`](field@Self::code). At most 50 characters. `Update::Clear` clears it.
    #[must_use]
    pub fn code(mut self, code: impl Into<Update<String>>) -> Self {
        self.code = code.into();
        self
    }

    /// Sets [`ordering`](field@Self::ordering). Position among the tiers of the program.
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn ordering(mut self, ordering: impl Into<Update<i32>>) -> Self {
        self.ordering = ordering.into();
        self
    }
}

object! { LoyaltyTierUpdateParameters {
    loyalty_tier_id: required "LoyaltyTierId",
    name: optional "Name",
    code: optional "Code",
    ordering: optional "Ordering",
} }

/// The loyalty tiers as added or changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyTierWriteResult {
    /// At most 1,000 items.
    pub loyalty_tiers: Vec<LoyaltyTier>,
}

object! { LoyaltyTierWriteResult {
    loyalty_tiers: required "LoyaltyTiers",
} }
