// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `accountNotes`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    AccountTypeEnum, ActivityStates, Limitation, ProfileData, TimeFilterInterval,
};

pub(super) mod handle {
    use super::{
        bindings, AccountNotesGetAll, AccountNotesAdd, AccountNotesUpdate,
        AccountNotesDelete,
    };

    /// Free-text notes kept on the accounts of customers and companies.
    #[derive(Clone, Debug)]
    pub struct AccountNotes {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Free-text notes kept on the accounts of customers and companies.
        pub fn account_notes(&self) -> AccountNotes {
            AccountNotes::new(self)
        }
    }

    impl AccountNotes {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists notes by note, account, time of last change or activity.
        ///
        /// `accountNotes/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/accountnotes#get-all-account-notes))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `AccountNotes` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: AccountNotesGetAll,
        ) -> bindings::Call<AccountNotesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Adds notes to accounts and returns them; a repeat may add them again.
        ///
        /// `accountNotes/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/accountnotes#add-account-notes))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add(&self, request: AccountNotesAdd) -> bindings::Call<AccountNotesAdd> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Changes text and classifications of existing notes; returns the notes in their new state.
        ///
        /// `accountNotes/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/accountnotes#update-account-notes))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        pub fn update(
            &self,
            request: AccountNotesUpdate,
        ) -> bindings::Call<AccountNotesUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Deletes notes by id; they stay readable with the activity state Deleted.
        ///
        /// `accountNotes/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/accountnotes#delete-account-notes))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        pub fn delete(
            &self,
            request: AccountNotesDelete,
        ) -> bindings::Call<AccountNotesDelete> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `accountNotes/getAll` asks for: the argument of [`AccountNotes::get_all`](super::resources::AccountNotes::get_all).
#[doc(alias = "AccountNoteFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountNotesGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `ChainIds`: ids of [`Chain`](entities::Chain), 1 to 1,000 items.
    pub chain_ids: Option<Vec<bindings::Id<entities::Chain>>>,
    /// `AccountNoteIds`: ids of [`AccountNote`](entities::AccountNote), 1 to 1,000 items.
    pub account_note_ids: Option<Vec<bindings::Id<entities::AccountNote>>>,
    /// `AccountIds`: ids of [`Account`](entities::Account), 1 to 1,000 items.
    pub account_ids: Option<Vec<bindings::Id<entities::Account>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// `ActivityStates`: list of [`ActivityStates`].
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl AccountNotesGetAll {
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

    /// Sets `ChainIds`.
    #[must_use]
    pub fn chain_ids(
        mut self,
        chain_ids: impl IntoIterator<Item = impl Into<bindings::Id<entities::Chain>>>,
    ) -> Self {
        self.chain_ids = Some(chain_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AccountNoteIds`.
    #[must_use]
    pub fn account_note_ids(
        mut self,
        account_note_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::AccountNote>>,
        >,
    ) -> Self {
        self.account_note_ids = Some(
            account_note_ids.into_iter().map(Into::into).collect(),
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

bindings::object! { AccountNotesGetAll {
    limitation: optional "Limitation",
    chain_ids: optional "ChainIds",
    account_note_ids: optional "AccountNoteIds",
    account_ids: optional "AccountIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl bindings::Operation for AccountNotesGetAll {
    type Response = AccountNoteResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "accountNotes/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("AccountNotes", &["Id"]))
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
                bindings::IdListInfo::new("AccountNoteIds", 1000),
                bindings::IdListInfo::new("AccountIds", 1000),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl bindings::Paginated for AccountNotesGetAll {
    type Item = AccountNote;
}

/// What `accountNotes/add` asks for: the argument of [`AccountNotes::add`](super::resources::AccountNotes::add).
#[doc(alias = "MultipleAccountNoteAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNotesAdd {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `AccountNotes`: list of [`AccountNoteAddParameters`], 1 to 1,000 items.
    pub account_notes: Vec<AccountNoteAddParameters>,
}

impl AccountNotesAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        account_notes: impl IntoIterator<Item = impl Into<AccountNoteAddParameters>>,
    ) -> Self {
        Self {
            chain_id: None,
            account_notes: account_notes.into_iter().map(Into::into).collect(),
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

bindings::object! { AccountNotesAdd {
    chain_id: optional "ChainId",
    account_notes: required "AccountNotes",
} }

impl bindings::Operation for AccountNotesAdd {
    type Response = AccountNoteAdditionResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "accountNotes/add",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `accountNotes/update` asks for: the argument of [`AccountNotes::update`](super::resources::AccountNotes::update).
#[doc(alias = "MultipleAccountNoteUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNotesUpdate {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `AccountNoteUpdates`: list of [`AccountNoteUpdateParameters`], 1 to 1,000 items.
    pub account_note_updates: Vec<AccountNoteUpdateParameters>,
}

impl AccountNotesUpdate {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        account_note_updates: impl IntoIterator<
            Item = impl Into<AccountNoteUpdateParameters>,
        >,
    ) -> Self {
        Self {
            chain_id: None,
            account_note_updates: account_note_updates
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

bindings::object! { AccountNotesUpdate {
    chain_id: optional "ChainId",
    account_note_updates: required "AccountNoteUpdates",
} }

impl bindings::Operation for AccountNotesUpdate {
    type Response = AccountNoteUpdateResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "accountNotes/update",
        bindings::Effect::Set,
    );
}

/// What `accountNotes/delete` asks for: the argument of [`AccountNotes::delete`](super::resources::AccountNotes::delete).
#[doc(alias = "MultipleAccountNoteDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNotesDelete {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `AccountNoteIds`: ids of [`AccountNote`](entities::AccountNote), 1 to 1,000 items.
    pub account_note_ids: Vec<bindings::Id<entities::AccountNote>>,
}

impl AccountNotesDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        account_note_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::AccountNote>>,
        >,
    ) -> Self {
        Self {
            chain_id: None,
            account_note_ids: account_note_ids.into_iter().map(Into::into).collect(),
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

bindings::object! { AccountNotesDelete {
    chain_id: optional "ChainId",
    account_note_ids: required "AccountNoteIds",
} }

impl bindings::Operation for AccountNotesDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "accountNotes/delete",
            bindings::Effect::Transition,
        )
        .id_lists(&[bindings::IdListInfo::new("AccountNoteIds", 1000)]);
}

/// A note on the account of a customer or company, with its classifications and authors.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNote {
    /// `Id`: id of [`AccountNote`](entities::AccountNote).
    pub id: bindings::Id<entities::AccountNote>,
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `Content`: text.
    pub content: String,
    /// `AccountType`: [`AccountTypeEnum`].
    pub account_type: AccountTypeEnum,
    /// `Classifications`: list of [`AccountNoteClassificationEnum`].
    pub classifications: Vec<AccountNoteClassificationEnum>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `CreatorProfile`: [`ProfileData`].
    pub creator_profile: ProfileData,
    /// `UpdaterProfile`: [`ProfileData`].
    pub updater_profile: ProfileData,
}

bindings::object! { AccountNote {
    id: required "Id",
    account_id: required "AccountId",
    content: required "Content",
    account_type: required "AccountType",
    classifications: required "Classifications",
    is_active: required "IsActive",
    creator_profile: required "CreatorProfile",
    updater_profile: required "UpdaterProfile",
} }

/// A note to be added to an account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNoteAddParameters {
    /// `AccountId`: id of [`Account`](entities::Account).
    pub account_id: bindings::Id<entities::Account>,
    /// `Content`: text, at most 1,000 characters.
    pub content: String,
    /// `Classifications`: list of [`AccountNoteClassificationEnum`], exactly 1 item, no item twice.
    pub classifications: Vec<AccountNoteClassificationEnum>,
}

impl AccountNoteAddParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        account_id: impl Into<bindings::Id<entities::Account>>,
        content: impl Into<String>,
        classifications: impl IntoIterator<
            Item = impl Into<AccountNoteClassificationEnum>,
        >,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            content: content.into(),
            classifications: classifications.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { AccountNoteAddParameters {
    account_id: required "AccountId",
    content: required "Content",
    classifications: required "Classifications",
} }

/// The notes as added.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNoteAdditionResult {
    /// `AccountNotes`: list of [`AccountNote`].
    pub account_notes: Vec<AccountNote>,
}

bindings::object! { AccountNoteAdditionResult {
    account_notes: required "AccountNotes",
} }

/// A page of account notes and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNoteResult {
    /// `AccountNotes`: list of [`AccountNote`].
    pub account_notes: Vec<AccountNote>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { AccountNoteResult {
    account_notes: required "AccountNotes",
    cursor: optional "Cursor",
} }

/// Classifications of a note to switch on or off; companies know only General.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountNoteUpdateClassifications {
    /// `General`: new value, yes or no. May be cleared.
    pub general: bindings::Update<bool>,
    /// `FoodAndBeverage`: new value, yes or no. May be cleared.
    pub food_and_beverage: bindings::Update<bool>,
    /// `FrontOffice`: new value, yes or no. May be cleared.
    pub front_office: bindings::Update<bool>,
    /// `Reservations`: new value, yes or no. May be cleared.
    pub reservations: bindings::Update<bool>,
    /// `Housekeeping`: new value, yes or no. May be cleared.
    pub housekeeping: bindings::Update<bool>,
    /// `Maintenance`: new value, yes or no. May be cleared.
    pub maintenance: bindings::Update<bool>,
    /// `PreviousStay`: new value, yes or no. May be cleared.
    pub previous_stay: bindings::Update<bool>,
    /// `FamilyRelations`: new value, yes or no. May be cleared.
    pub family_relations: bindings::Update<bool>,
    /// `Gifts`: new value, yes or no. May be cleared.
    pub gifts: bindings::Update<bool>,
    /// `Accounting`: new value, yes or no. May be cleared.
    pub accounting: bindings::Update<bool>,
    /// `Complaints`: new value, yes or no. May be cleared.
    pub complaints: bindings::Update<bool>,
    /// `Other`: new value, yes or no. May be cleared.
    pub other: bindings::Update<bool>,
}

impl AccountNoteUpdateClassifications {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `General`.
    #[must_use]
    pub fn general(mut self, general: impl Into<bindings::Update<bool>>) -> Self {
        self.general = general.into();
        self
    }

    /// Sets `FoodAndBeverage`.
    #[must_use]
    pub fn food_and_beverage(
        mut self,
        food_and_beverage: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.food_and_beverage = food_and_beverage.into();
        self
    }

    /// Sets `FrontOffice`.
    #[must_use]
    pub fn front_office(
        mut self,
        front_office: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.front_office = front_office.into();
        self
    }

    /// Sets `Reservations`.
    #[must_use]
    pub fn reservations(
        mut self,
        reservations: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.reservations = reservations.into();
        self
    }

    /// Sets `Housekeeping`.
    #[must_use]
    pub fn housekeeping(
        mut self,
        housekeeping: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.housekeeping = housekeeping.into();
        self
    }

    /// Sets `Maintenance`.
    #[must_use]
    pub fn maintenance(
        mut self,
        maintenance: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.maintenance = maintenance.into();
        self
    }

    /// Sets `PreviousStay`.
    #[must_use]
    pub fn previous_stay(
        mut self,
        previous_stay: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.previous_stay = previous_stay.into();
        self
    }

    /// Sets `FamilyRelations`.
    #[must_use]
    pub fn family_relations(
        mut self,
        family_relations: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.family_relations = family_relations.into();
        self
    }

    /// Sets `Gifts`.
    #[must_use]
    pub fn gifts(mut self, gifts: impl Into<bindings::Update<bool>>) -> Self {
        self.gifts = gifts.into();
        self
    }

    /// Sets `Accounting`.
    #[must_use]
    pub fn accounting(mut self, accounting: impl Into<bindings::Update<bool>>) -> Self {
        self.accounting = accounting.into();
        self
    }

    /// Sets `Complaints`.
    #[must_use]
    pub fn complaints(mut self, complaints: impl Into<bindings::Update<bool>>) -> Self {
        self.complaints = complaints.into();
        self
    }

    /// Sets `Other`.
    #[must_use]
    pub fn other(mut self, other: impl Into<bindings::Update<bool>>) -> Self {
        self.other = other.into();
        self
    }
}

bindings::object! { AccountNoteUpdateClassifications {
    general: optional "General",
    food_and_beverage: optional "FoodAndBeverage",
    front_office: optional "FrontOffice",
    reservations: optional "Reservations",
    housekeeping: optional "Housekeeping",
    maintenance: optional "Maintenance",
    previous_stay: optional "PreviousStay",
    family_relations: optional "FamilyRelations",
    gifts: optional "Gifts",
    accounting: optional "Accounting",
    complaints: optional "Complaints",
    other: optional "Other",
} }

/// Changes to one note.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNoteUpdateParameters {
    /// `AccountNoteId`: id of [`AccountNote`](entities::AccountNote).
    pub account_note_id: bindings::Id<entities::AccountNote>,
    /// `Content`: new value, text, 1 to 1,000 characters. May be cleared.
    pub content: bindings::Update<String>,
    /// `Classifications`: [`AccountNoteUpdateClassifications`].
    pub classifications: AccountNoteUpdateClassifications,
}

impl AccountNoteUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        account_note_id: impl Into<bindings::Id<entities::AccountNote>>,
        classifications: impl Into<AccountNoteUpdateClassifications>,
    ) -> Self {
        Self {
            account_note_id: account_note_id.into(),
            content: bindings::Update::Keep,
            classifications: classifications.into(),
        }
    }

    /// Sets `Content`.
    #[must_use]
    pub fn content(mut self, content: impl Into<bindings::Update<String>>) -> Self {
        self.content = content.into();
        self
    }
}

bindings::object! { AccountNoteUpdateParameters {
    account_note_id: required "AccountNoteId",
    content: optional "Content",
    classifications: required "Classifications",
} }

/// The notes as they are after the update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNoteUpdateResult {
    /// `AccountNotes`: list of [`AccountNote`].
    pub account_notes: Vec<AccountNote>,
}

bindings::object! { AccountNoteUpdateResult {
    account_notes: required "AccountNotes",
} }

/// The area a note concerns, such as housekeeping or complaints; notes on companies know only General.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AccountNoteClassificationEnum {
    /// `General`
    General,
    /// `FoodAndBeverage`
    FoodAndBeverage,
    /// `FrontOffice`
    FrontOffice,
    /// `Reservations`
    Reservations,
    /// `Housekeeping`
    Housekeeping,
    /// `Maintenance`
    Maintenance,
    /// `PreviousStay`
    PreviousStay,
    /// `FamilyRelations`
    FamilyRelations,
    /// `Gifts`
    Gifts,
    /// `Accounting`
    Accounting,
    /// `Complaints`
    Complaints,
    /// `Other`
    Other,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { AccountNoteClassificationEnum {
    General: "General",
    FoodAndBeverage: "FoodAndBeverage",
    FrontOffice: "FrontOffice",
    Reservations: "Reservations",
    Housekeeping: "Housekeeping",
    Maintenance: "Maintenance",
    PreviousStay: "PreviousStay",
    FamilyRelations: "FamilyRelations",
    Gifts: "Gifts",
    Accounting: "Accounting",
    Complaints: "Complaints",
    Other: "Other",
} }
