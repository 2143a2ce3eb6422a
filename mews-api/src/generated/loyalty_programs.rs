// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `loyaltyPrograms`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Single, SizeLimit,
    Timestamp, UnrecognizedValue, Update, object, open_enum, request,
};

use super::entities;
use super::types::{ActivityStates, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use crate::bindings::{Call, Client};

    use super::{
        LoyaltyProgramsGetAll, LoyaltyProgramsAdd, LoyaltyProgramsUpdate,
        LoyaltyProgramsDelete,
    };

    /// Loyalty programs of a chain.
    #[derive(Clone, Debug)]
    pub struct LoyaltyPrograms {
        client: Client,
    }

    impl Client {
        /// Loyalty programs of a chain.
        pub fn loyalty_programs(&self) -> LoyaltyPrograms {
            LoyaltyPrograms::new(self)
        }
    }

    impl LoyaltyPrograms {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists loyalty programs by id, code, activity and times.
        ///
        /// `loyaltyPrograms/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/loyaltyprograms#get-all-loyalty-programs))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `LoyaltyPrograms`.
        /// `CreatedUtc` and `UpdatedUtc` span at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. It does not show deletions:
        /// `full_compare` finds them.
        ///
        /// Response: [`LoyaltyProgramResult`](super::super::types::LoyaltyProgramResult).
        pub fn get_all(
            &self,
            request: LoyaltyProgramsGetAll,
        ) -> Call<LoyaltyProgramsGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Adds loyalty programs to a chain and returns them.
        ///
        /// `loyaltyPrograms/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/loyaltyprograms#add-loyalty-programs))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// Response:
        /// [`LoyaltyProgramAdditionResult`](super::super::types::LoyaltyProgramAdditionResult).
        pub fn add(&self, request: LoyaltyProgramsAdd) -> Call<LoyaltyProgramsAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Changes name, type or subscription of loyalty programs and returns the programs; codes
        /// stay as they are.
        ///
        /// `loyaltyPrograms/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/loyaltyprograms#update-loyalty-programs))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        ///
        /// Response:
        /// [`LoyaltyProgramUpdateResult`](super::super::types::LoyaltyProgramUpdateResult).
        pub fn update(&self, request: LoyaltyProgramsUpdate) -> Call<LoyaltyProgramsUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Deletes loyalty programs by id; one that still has active members is refused.
        ///
        /// `loyaltyPrograms/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/loyaltyprograms#delete-loyalty-programs))
        ///
        /// State transition: the service rejects a repeated call.
        ///
        /// Response: no data.
        pub fn delete(&self, request: LoyaltyProgramsDelete) -> Call<LoyaltyProgramsDelete> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`LoyaltyPrograms::get_all`](super::resources::LoyaltyPrograms::get_all),
/// `loyaltyPrograms/getAll`.
#[doc(alias = "LoyaltyProgramFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LoyaltyProgramsGetAll {
    /// 1 to 1,000 items.
    pub chain_ids: Option<Vec<Id<entities::Chain>>>,
    /// Spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// 1 to 1,000 items.
    pub loyalty_program_ids: Option<Vec<Id<entities::LoyaltyProgram>>>,
    /// Whether active items, deleted ones or both are returned. The default differs between
    /// operations, so set both to see deletions.
    pub activity_states: Option<Vec<ActivityStates>>,
    /// 1 to 1,000 items.
    pub codes: Option<Vec<String>>,
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
}

impl LoyaltyProgramsGetAll {
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
    #[must_use]
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = Some(codes.into_iter().map(Into::into).collect());
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

request! { LoyaltyProgramsGetAll {
    chain_ids: optional "ChainIds",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    loyalty_program_ids: optional "LoyaltyProgramIds",
    activity_states: optional "ActivityStates",
    codes: optional "Codes",
    limitation: optional "Limitation",
} }

impl Operation for LoyaltyProgramsGetAll {
    type Response = LoyaltyProgramResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "loyaltyPrograms/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("LoyaltyPrograms", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("CreatedUtc", Meaning::Points(None)).fixed().max_months(3),
                FilterInfo::interval("UpdatedUtc", Meaning::Points(None)).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("ChainIds", 1000).min_items(1),
                IdListInfo::new("LoyaltyProgramIds", 1000).min_items(1),
                IdListInfo::new("Codes", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for LoyaltyProgramsGetAll {
    type Item = LoyaltyProgram;
}

impl Incremental for LoyaltyProgramsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["ChainIds"])
        .activity("ActivityStates", &["Active", "Deleted"]);
}

impl KeyedItem for LoyaltyProgram {
    type Key = Id<entities::LoyaltyProgram>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// Request of [`LoyaltyPrograms::add`](super::resources::LoyaltyPrograms::add),
/// `loyaltyPrograms/add`.
#[doc(alias = "MultipleLoyaltyProgramAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgramsAdd {
    pub chain_id: Option<Id<entities::Chain>>,
    /// 1 to 1,000 items.
    pub loyalty_programs: Vec<LoyaltyProgramAddParameters>,
}

impl LoyaltyProgramsAdd {
    /// Sets the required fields.
    pub fn new(
        loyalty_programs: impl IntoIterator<
            Item = impl Into<LoyaltyProgramAddParameters>,
        >,
    ) -> Self {
        Self {
            chain_id: None,
            loyalty_programs: loyalty_programs.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

request! { LoyaltyProgramsAdd {
    chain_id: optional "ChainId",
    loyalty_programs: required "LoyaltyPrograms",
} }

impl Operation for LoyaltyProgramsAdd {
    type Response = LoyaltyProgramAdditionResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "loyaltyPrograms/add",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::items("LoyaltyPrograms").min(1).max(1000),
                SizeLimit::characters("LoyaltyPrograms.Name").min(1).max(100),
                SizeLimit::characters("LoyaltyPrograms.Code").min(1).max(50),
            ],
        );
}

/// Request of [`LoyaltyPrograms::update`](super::resources::LoyaltyPrograms::update),
/// `loyaltyPrograms/update`.
#[doc(alias = "MultipleLoyaltyProgramUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgramsUpdate {
    pub chain_id: Option<Id<entities::Chain>>,
    /// 1 to 1,000 items.
    pub loyalty_program_updates: Vec<LoyaltyProgramUpdateParameters>,
}

impl LoyaltyProgramsUpdate {
    /// Sets the required fields.
    pub fn new(
        loyalty_program_updates: impl IntoIterator<
            Item = impl Into<LoyaltyProgramUpdateParameters>,
        >,
    ) -> Self {
        Self {
            chain_id: None,
            loyalty_program_updates: loyalty_program_updates
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

request! { LoyaltyProgramsUpdate {
    chain_id: optional "ChainId",
    loyalty_program_updates: required "LoyaltyProgramUpdates",
} }

impl Operation for LoyaltyProgramsUpdate {
    type Response = LoyaltyProgramUpdateResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "loyaltyPrograms/update",
            Effect::Set,
        )
        .portfolio()
        .limits(&[SizeLimit::items("LoyaltyProgramUpdates").min(1).max(1000)]);
}

/// Request of [`LoyaltyPrograms::delete`](super::resources::LoyaltyPrograms::delete),
/// `loyaltyPrograms/delete`.
#[doc(alias = "LoyaltyProgramDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgramsDelete {
    /// 1 to 1,000 items.
    pub loyalty_program_ids: Vec<Id<entities::LoyaltyProgram>>,
}

impl LoyaltyProgramsDelete {
    /// Sets the required fields.
    pub fn new(
        loyalty_program_ids: impl IntoIterator<
            Item = impl Into<Id<entities::LoyaltyProgram>>,
        >,
    ) -> Self {
        Self {
            loyalty_program_ids: loyalty_program_ids
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

request! { LoyaltyProgramsDelete {
    loyalty_program_ids: required "LoyaltyProgramIds",
} }

impl Operation for LoyaltyProgramsDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "loyaltyPrograms/delete",
            Effect::Transition,
        )
        .id_lists(&[IdListInfo::new("LoyaltyProgramIds", 1000).min_items(1)]);
}

/// A chain's loyalty program, its own or a partner's.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgram {
    pub id: Id<entities::LoyaltyProgram>,
    /// `None` in responses from before the service sent it.
    pub chain_id: Option<Id<entities::Chain>>,
    pub name: String,
    pub code: String,
    /// `None` in responses from before the service sent it.
    pub r#type: Option<LoyaltyProgramType>,
    /// `None` in responses from before the service sent it.
    pub subscription: Option<LoyaltyProgramSubscription>,
}

object! { LoyaltyProgram {
    id: required "Id",
    chain_id: optional "ChainId",
    name: required "Name",
    code: required "Code",
    r#type: optional "Type",
    subscription: optional "Subscription",
} }

/// A loyalty program to add.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgramAddParameters {
    /// At most 100 characters.
    pub name: String,
    /// At most 50 characters.
    pub code: String,
    pub r#type: LoyaltyProgramType,
    pub subscription: LoyaltyProgramSubscription,
}

impl LoyaltyProgramAddParameters {
    /// Sets the required fields.
    pub fn new(
        name: impl Into<String>,
        code: impl Into<String>,
        r#type: impl Into<LoyaltyProgramType>,
        subscription: impl Into<LoyaltyProgramSubscription>,
    ) -> Self {
        Self {
            name: name.into(),
            code: code.into(),
            r#type: r#type.into(),
            subscription: subscription.into(),
        }
    }
}

object! { LoyaltyProgramAddParameters {
    name: required "Name",
    code: required "Code",
    r#type: required "Type",
    subscription: required "Subscription",
} }

/// The loyalty programs as added.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgramAdditionResult {
    /// At most 1,000 items.
    pub loyalty_programs: Vec<LoyaltyProgram>,
}

object! { LoyaltyProgramAdditionResult {
    loyalty_programs: required "LoyaltyPrograms",
} }

/// A page of loyalty programs and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgramResult {
    /// 1 to 1,000 items.
    pub loyalty_programs: Vec<LoyaltyProgram>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { LoyaltyProgramResult {
    loyalty_programs: required "LoyaltyPrograms",
    cursor: optional "Cursor",
} }

/// Changes to one loyalty program.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgramUpdateParameters {
    pub loyalty_program_id: Id<entities::LoyaltyProgram>,
    /// `Update::Clear` clears it.
    pub name: Update<String>,
    /// `Update::Clear` clears it.
    pub r#type: Update<LoyaltyProgramType>,
    /// `Update::Clear` clears it.
    pub subscription: Update<LoyaltyProgramSubscription>,
}

impl LoyaltyProgramUpdateParameters {
    /// Sets the required fields.
    pub fn new(loyalty_program_id: impl Into<Id<entities::LoyaltyProgram>>) -> Self {
        Self {
            loyalty_program_id: loyalty_program_id.into(),
            name: Update::Keep,
            r#type: Update::Keep,
            subscription: Update::Keep,
        }
    }

    /// Sets [`name`](field@Self::name). `Update::Clear` clears it.
    #[must_use]
    pub fn name(mut self, name: impl Into<Update<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`type`](field@Self::type). `Update::Clear` clears it.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<Update<LoyaltyProgramType>>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets [`subscription`](field@Self::subscription). `Update::Clear` clears it.
    #[must_use]
    pub fn subscription(
        mut self,
        subscription: impl Into<Update<LoyaltyProgramSubscription>>,
    ) -> Self {
        self.subscription = subscription.into();
        self
    }
}

object! { LoyaltyProgramUpdateParameters {
    loyalty_program_id: required "LoyaltyProgramId",
    name: optional "Name",
    r#type: optional "Type",
    subscription: optional "Subscription",
} }

/// The loyalty programs as they are after the update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgramUpdateResult {
    /// At most 1,000 items.
    pub loyalty_programs: Vec<LoyaltyProgram>,
}

object! { LoyaltyProgramUpdateResult {
    loyalty_programs: required "LoyaltyPrograms",
} }

/// Whether joining a loyalty program costs money.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LoyaltyProgramSubscription {
    Free,
    Paid,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { LoyaltyProgramSubscription {
    Free: "Free",
    Paid: "Paid",
} }

/// The operator of a loyalty program, such as the hotel or an external partner.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LoyaltyProgramType {
    Hotel,
    ExternalPartner,
    SoftBrand,
    Unknown,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { LoyaltyProgramType {
    Hotel: "Hotel",
    ExternalPartner: "ExternalPartner",
    SoftBrand: "SoftBrand",
    Unknown: "Unknown",
} }
