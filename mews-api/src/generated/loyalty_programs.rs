// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `loyaltyPrograms`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{ActivityStates, Limitation, TimeFilterInterval};

pub(super) mod handle {
    use super::{
        bindings, LoyaltyProgramsGetAll, LoyaltyProgramsAdd, LoyaltyProgramsUpdate,
        LoyaltyProgramsDelete,
    };

    /// Loyalty programs of a chain.
    #[derive(Clone, Debug)]
    pub struct LoyaltyPrograms {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Loyalty programs of a chain.
        pub fn loyalty_programs(&self) -> LoyaltyPrograms {
            LoyaltyPrograms::new(self)
        }
    }

    impl LoyaltyPrograms {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists loyalty programs by id, code, activity and times.
        ///
        /// `loyaltyPrograms/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/loyaltyprograms#get-all-loyalty-programs))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `LoyaltyPrograms` in pages of at most 1,000.
        /// `CreatedUtc` and `UpdatedUtc` span at most 3 months.
        pub fn get_all(
            &self,
            request: LoyaltyProgramsGetAll,
        ) -> bindings::Call<LoyaltyProgramsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Adds loyalty programs to a chain and returns them.
        ///
        /// `loyaltyPrograms/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/loyaltyprograms#add-loyalty-programs))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add(
            &self,
            request: LoyaltyProgramsAdd,
        ) -> bindings::Call<LoyaltyProgramsAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Changes name, type or subscription of loyalty programs and returns the programs; codes stay as they are.
        ///
        /// `loyaltyPrograms/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/loyaltyprograms#update-loyalty-programs))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        pub fn update(
            &self,
            request: LoyaltyProgramsUpdate,
        ) -> bindings::Call<LoyaltyProgramsUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Deletes loyalty programs by id; one that still has active members is refused.
        ///
        /// `loyaltyPrograms/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/loyaltyprograms#delete-loyalty-programs))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        pub fn delete(
            &self,
            request: LoyaltyProgramsDelete,
        ) -> bindings::Call<LoyaltyProgramsDelete> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `loyaltyPrograms/getAll` asks for: the argument of [`LoyaltyPrograms::get_all`](super::resources::LoyaltyPrograms::get_all).
#[doc(alias = "LoyaltyProgramFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LoyaltyProgramsGetAll {
    /// `ChainIds`: ids of [`Chain`](entities::Chain), 1 to 1,000 items.
    pub chain_ids: Option<Vec<bindings::Id<entities::Chain>>>,
    /// `CreatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub created_utc: Option<TimeFilterInterval>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `LoyaltyProgramIds`: ids of [`LoyaltyProgram`](entities::LoyaltyProgram), 1 to 1,000 items.
    pub loyalty_program_ids: Option<Vec<bindings::Id<entities::LoyaltyProgram>>>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
    /// `Codes`: texts, 1 to 1,000 items.
    pub codes: Option<Vec<String>>,
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
}

impl LoyaltyProgramsGetAll {
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
    #[must_use]
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = Some(codes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Limitation`.
    #[must_use]
    pub fn limitation(mut self, limitation: impl Into<Limitation>) -> Self {
        self.limitation = Some(limitation.into());
        self
    }
}

bindings::object! { LoyaltyProgramsGetAll {
    chain_ids: optional "ChainIds",
    created_utc: optional "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
    loyalty_program_ids: optional "LoyaltyProgramIds",
    activity_states: optional "ActivityStates",
    codes: optional "Codes",
    limitation: optional "Limitation",
} }

impl bindings::Operation for LoyaltyProgramsGetAll {
    type Response = LoyaltyProgramResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "loyaltyPrograms/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("LoyaltyPrograms", &["Id"]))
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
                bindings::IdListInfo::new("LoyaltyProgramIds", 1000),
                bindings::IdListInfo::new("Codes", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for LoyaltyProgramsGetAll {
    type Item = LoyaltyProgram;
}

/// What `loyaltyPrograms/add` asks for: the argument of [`LoyaltyPrograms::add`](super::resources::LoyaltyPrograms::add).
#[doc(alias = "MultipleLoyaltyProgramAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgramsAdd {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `LoyaltyPrograms`: list of [`LoyaltyProgramAddParameters`], 1 to 1,000 items.
    pub loyalty_programs: Vec<LoyaltyProgramAddParameters>,
}

impl LoyaltyProgramsAdd {
    /// With all that is required, and nothing else set yet.
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

bindings::object! { LoyaltyProgramsAdd {
    chain_id: optional "ChainId",
    loyalty_programs: required "LoyaltyPrograms",
} }

impl bindings::Operation for LoyaltyProgramsAdd {
    type Response = LoyaltyProgramAdditionResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "loyaltyPrograms/add",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `loyaltyPrograms/update` asks for: the argument of [`LoyaltyPrograms::update`](super::resources::LoyaltyPrograms::update).
#[doc(alias = "MultipleLoyaltyProgramUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgramsUpdate {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `LoyaltyProgramUpdates`: list of [`LoyaltyProgramUpdateParameters`], 1 to 1,000 items.
    pub loyalty_program_updates: Vec<LoyaltyProgramUpdateParameters>,
}

impl LoyaltyProgramsUpdate {
    /// With all that is required, and nothing else set yet.
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

bindings::object! { LoyaltyProgramsUpdate {
    chain_id: optional "ChainId",
    loyalty_program_updates: required "LoyaltyProgramUpdates",
} }

impl bindings::Operation for LoyaltyProgramsUpdate {
    type Response = LoyaltyProgramUpdateResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "loyaltyPrograms/update",
            bindings::Effect::Set,
        )
        .portfolio();
}

/// What `loyaltyPrograms/delete` asks for: the argument of [`LoyaltyPrograms::delete`](super::resources::LoyaltyPrograms::delete).
#[doc(alias = "LoyaltyProgramDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgramsDelete {
    /// `LoyaltyProgramIds`: ids of [`LoyaltyProgram`](entities::LoyaltyProgram), 1 to 1,000 items.
    pub loyalty_program_ids: Vec<bindings::Id<entities::LoyaltyProgram>>,
}

impl LoyaltyProgramsDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        loyalty_program_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::LoyaltyProgram>>,
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

bindings::object! { LoyaltyProgramsDelete {
    loyalty_program_ids: required "LoyaltyProgramIds",
} }

impl bindings::Operation for LoyaltyProgramsDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "loyaltyPrograms/delete",
            bindings::Effect::Transition,
        )
        .id_lists(&[bindings::IdListInfo::new("LoyaltyProgramIds", 1000)]);
}

/// A chain's loyalty program, its own or a partner's.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgram {
    /// `Id`: id of [`LoyaltyProgram`](entities::LoyaltyProgram).
    pub id: bindings::Id<entities::LoyaltyProgram>,
    /// `ChainId`: id of [`Chain`](entities::Chain).
    ///
    /// `None` in answers from before the service sent it.
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `Name`: text.
    pub name: String,
    /// `Code`: text.
    pub code: String,
    /// `Type`: [`LoyaltyProgramType`].
    ///
    /// `None` in answers from before the service sent it.
    pub r#type: Option<LoyaltyProgramType>,
    /// `Subscription`: [`LoyaltyProgramSubscription`].
    ///
    /// `None` in answers from before the service sent it.
    pub subscription: Option<LoyaltyProgramSubscription>,
}

bindings::object! { LoyaltyProgram {
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
    /// `Name`: text, at most 100 characters.
    pub name: String,
    /// `Code`: text, at most 50 characters.
    pub code: String,
    /// `Type`: [`LoyaltyProgramType`].
    pub r#type: LoyaltyProgramType,
    /// `Subscription`: [`LoyaltyProgramSubscription`].
    pub subscription: LoyaltyProgramSubscription,
}

impl LoyaltyProgramAddParameters {
    /// With all that is required, and nothing else set yet.
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

bindings::object! { LoyaltyProgramAddParameters {
    name: required "Name",
    code: required "Code",
    r#type: required "Type",
    subscription: required "Subscription",
} }

/// The loyalty programs as added.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgramAdditionResult {
    /// `LoyaltyPrograms`: list of [`LoyaltyProgram`], at most 1,000 items.
    pub loyalty_programs: Vec<LoyaltyProgram>,
}

bindings::object! { LoyaltyProgramAdditionResult {
    loyalty_programs: required "LoyaltyPrograms",
} }

/// A page of loyalty programs and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgramResult {
    /// `LoyaltyPrograms`: list of [`LoyaltyProgram`], 1 to 1,000 items.
    pub loyalty_programs: Vec<LoyaltyProgram>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { LoyaltyProgramResult {
    loyalty_programs: required "LoyaltyPrograms",
    cursor: optional "Cursor",
} }

/// Changes to one loyalty program.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgramUpdateParameters {
    /// `LoyaltyProgramId`: id of [`LoyaltyProgram`](entities::LoyaltyProgram).
    pub loyalty_program_id: bindings::Id<entities::LoyaltyProgram>,
    /// `Name`: new value, text. May be cleared.
    pub name: bindings::Update<String>,
    /// `Type`: new value, [`LoyaltyProgramType`]. May be cleared.
    pub r#type: bindings::Update<LoyaltyProgramType>,
    /// `Subscription`: new value, [`LoyaltyProgramSubscription`]. May be cleared.
    pub subscription: bindings::Update<LoyaltyProgramSubscription>,
}

impl LoyaltyProgramUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        loyalty_program_id: impl Into<bindings::Id<entities::LoyaltyProgram>>,
    ) -> Self {
        Self {
            loyalty_program_id: loyalty_program_id.into(),
            name: bindings::Update::Keep,
            r#type: bindings::Update::Keep,
            subscription: bindings::Update::Keep,
        }
    }

    /// Sets `Name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<bindings::Update<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `Type`.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<bindings::Update<LoyaltyProgramType>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `Subscription`.
    #[must_use]
    pub fn subscription(
        mut self,
        subscription: impl Into<bindings::Update<LoyaltyProgramSubscription>>,
    ) -> Self {
        self.subscription = subscription.into();
        self
    }
}

bindings::object! { LoyaltyProgramUpdateParameters {
    loyalty_program_id: required "LoyaltyProgramId",
    name: optional "Name",
    r#type: optional "Type",
    subscription: optional "Subscription",
} }

/// The loyalty programs as they are after the update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoyaltyProgramUpdateResult {
    /// `LoyaltyPrograms`: list of [`LoyaltyProgram`], at most 1,000 items.
    pub loyalty_programs: Vec<LoyaltyProgram>,
}

bindings::object! { LoyaltyProgramUpdateResult {
    loyalty_programs: required "LoyaltyPrograms",
} }

/// Whether joining a loyalty program costs money.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LoyaltyProgramSubscription {
    /// `Free`
    Free,
    /// `Paid`
    Paid,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { LoyaltyProgramSubscription {
    Free: "Free",
    Paid: "Paid",
} }

/// Who runs a loyalty program, such as the hotel or an external partner.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum LoyaltyProgramType {
    /// `Hotel`
    Hotel,
    /// `ExternalPartner`
    ExternalPartner,
    /// `SoftBrand`
    SoftBrand,
    /// `Unknown`
    Unknown,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { LoyaltyProgramType {
    Hotel: "Hotel",
    ExternalPartner: "ExternalPartner",
    SoftBrand: "SoftBrand",
    Unknown: "Unknown",
} }
