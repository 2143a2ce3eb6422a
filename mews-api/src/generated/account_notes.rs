// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `accountNotes`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, Single, SizeLimit,
    Timestamp, UnrecognizedValue, Update, object, open_enum, request,
};

use super::entities;

use super::types::{
    AccountTypeEnum, ActivityStates, Limitation, ProfileData, TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{AccountNotesGetAll, AccountNotesAdd, AccountNotesUpdate, AccountNotesDelete};

    /// Free-text notes kept on the accounts of customers and companies.
    #[derive(Clone, Debug)]
    pub struct AccountNotes {
        client: Client,
    }

    impl Client {
        /// Free-text notes kept on the accounts of customers and companies.
        pub fn account_notes(&self) -> AccountNotes {
            AccountNotes::new(self)
        }
    }

    impl AccountNotes {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists notes by note, account, time of last change or activity.
        ///
        /// `accountNotes/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/accountnotes#get-all-account-notes))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `AccountNotes`.
        /// `UpdatedUtc` spans at most 3 months.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such.
        ///
        /// Response: [`AccountNoteResult`](super::super::types::AccountNoteResult).
        pub fn get_all(&self, request: AccountNotesGetAll) -> Call<AccountNotesGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Adds notes to accounts and returns them; a repeat may add them again.
        ///
        /// `accountNotes/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/accountnotes#add-account-notes))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `accountNotes/getAll` by `AccountIds` and look for the
        /// `Content`.
        ///
        /// Response: [`AccountNoteAdditionResult`](super::super::types::AccountNoteAdditionResult).
        pub fn add(&self, request: AccountNotesAdd) -> Call<AccountNotesAdd> {
            Call::new(self.client.clone(), request)
        }

        /// Changes text and classifications of existing notes; returns the notes in their new
        /// state.
        ///
        /// `accountNotes/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/accountnotes#update-account-notes))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        ///
        /// After an unknown outcome: read `accountNotes/getAll` by `AccountNoteIds` and compare
        /// `Content`.
        ///
        /// Response: [`AccountNoteUpdateResult`](super::super::types::AccountNoteUpdateResult).
        pub fn update(&self, request: AccountNotesUpdate) -> Call<AccountNotesUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Deletes notes by id; they stay readable with the activity state Deleted.
        ///
        /// `accountNotes/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/accountnotes#delete-account-notes))
        ///
        /// State transition: the service rejects a repeated call.
        ///
        /// After an unknown outcome: read `accountNotes/getAll` by `AccountNoteIds` and compare
        /// `IsActive`.
        ///
        /// Response: no data.
        pub fn delete(&self, request: AccountNotesDelete) -> Call<AccountNotesDelete> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`AccountNotes::get_all`](super::resources::AccountNotes::get_all),
/// `accountNotes/getAll`.
#[doc(alias = "AccountNoteFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountNotesGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// 1 to 1,000 items.
    pub chain_ids: Option<Vec<Id<entities::Chain>>>,
    /// 1 to 1,000 items.
    pub account_note_ids: Option<Vec<Id<entities::AccountNote>>>,
    /// 1 to 1,000 items.
    pub account_ids: Option<Vec<Id<entities::Account>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
    /// Whether active items, deleted ones or both are returned. The default differs between
    /// operations, so set both to see deletions.
    pub activity_states: Option<Vec<ActivityStates>>,
}

impl AccountNotesGetAll {
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

    /// Sets [`chain_ids`](field@Self::chain_ids). 1 to 1,000 items.
    #[must_use]
    pub fn chain_ids(
        mut self,
        chain_ids: impl IntoIterator<Item = impl Into<Id<entities::Chain>>>,
    ) -> Self {
        self.chain_ids = Some(chain_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`account_note_ids`](field@Self::account_note_ids). 1 to 1,000 items.
    #[must_use]
    pub fn account_note_ids(
        mut self,
        account_note_ids: impl IntoIterator<Item = impl Into<Id<entities::AccountNote>>>,
    ) -> Self {
        self.account_note_ids = Some(
            account_note_ids.into_iter().map(Into::into).collect(),
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

request! { AccountNotesGetAll {
    limitation: optional "Limitation",
    chain_ids: optional "ChainIds",
    account_note_ids: optional "AccountNoteIds",
    account_ids: optional "AccountIds",
    updated_utc: optional "UpdatedUtc",
    activity_states: optional "ActivityStates",
} }

impl Operation for AccountNotesGetAll {
    type Response = AccountNoteResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "accountNotes/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("AccountNotes", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(None)).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("ChainIds", 1000).min_items(1),
                IdListInfo::new("AccountNoteIds", 1000).min_items(1),
                IdListInfo::new("AccountIds", 1000).min_items(1),
            ],
        )
        .value_lists(&["ActivityStates"]);
}

impl Paginated for AccountNotesGetAll {
    type Item = AccountNote;
}

impl Incremental for AccountNotesGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["ChainIds"])
        .activity("ActivityStates", &["Active", "Deleted"])
        .deletions();
}

impl KeyedItem for AccountNote {
    type Key = Id<entities::AccountNote>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// Request of [`AccountNotes::add`](super::resources::AccountNotes::add),
/// `accountNotes/add`.
#[doc(alias = "MultipleAccountNoteAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNotesAdd {
    pub chain_id: Option<Id<entities::Chain>>,
    /// 1 to 1,000 items.
    pub account_notes: Vec<AccountNoteAddParameters>,
}

impl AccountNotesAdd {
    /// Sets the required fields.
    pub fn new(
        account_notes: impl IntoIterator<Item = impl Into<AccountNoteAddParameters>>,
    ) -> Self {
        Self {
            chain_id: None,
            account_notes: account_notes.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

request! { AccountNotesAdd {
    chain_id: optional "ChainId",
    account_notes: required "AccountNotes",
} }

impl Operation for AccountNotesAdd {
    type Response = AccountNoteAdditionResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "accountNotes/add",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::items("AccountNotes").min(1).max(1000),
                SizeLimit::characters("AccountNotes.Content").min(1).max(1000),
                SizeLimit::items("AccountNotes.Classifications").min(1).max(1),
            ],
        );
}

/// Request of [`AccountNotes::update`](super::resources::AccountNotes::update),
/// `accountNotes/update`.
#[doc(alias = "MultipleAccountNoteUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNotesUpdate {
    pub chain_id: Option<Id<entities::Chain>>,
    /// 1 to 1,000 items.
    pub account_note_updates: Vec<AccountNoteUpdateParameters>,
}

impl AccountNotesUpdate {
    /// Sets the required fields.
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

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

request! { AccountNotesUpdate {
    chain_id: optional "ChainId",
    account_note_updates: required "AccountNoteUpdates",
} }

impl Operation for AccountNotesUpdate {
    type Response = AccountNoteUpdateResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "accountNotes/update",
            Effect::Set,
        )
        .limits(
            &[
                SizeLimit::items("AccountNoteUpdates").min(1).max(1000),
                SizeLimit::characters("AccountNoteUpdates.Content.Value")
                    .min(1)
                    .max(1000),
            ],
        );
}

/// Request of [`AccountNotes::delete`](super::resources::AccountNotes::delete),
/// `accountNotes/delete`.
#[doc(alias = "MultipleAccountNoteDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNotesDelete {
    pub chain_id: Option<Id<entities::Chain>>,
    /// 1 to 1,000 items.
    pub account_note_ids: Vec<Id<entities::AccountNote>>,
}

impl AccountNotesDelete {
    /// Sets the required fields.
    pub fn new(
        account_note_ids: impl IntoIterator<Item = impl Into<Id<entities::AccountNote>>>,
    ) -> Self {
        Self {
            chain_id: None,
            account_note_ids: account_note_ids.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

request! { AccountNotesDelete {
    chain_id: optional "ChainId",
    account_note_ids: required "AccountNoteIds",
} }

impl Operation for AccountNotesDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "accountNotes/delete",
            Effect::Transition,
        )
        .id_lists(&[IdListInfo::new("AccountNoteIds", 1000).min_items(1)]);
}

/// A note on the account of a customer or company, with its classifications and authors.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNote {
    pub id: Id<entities::AccountNote>,
    pub account_id: Id<entities::Account>,
    pub content: String,
    pub account_type: AccountTypeEnum,
    pub classifications: Vec<AccountNoteClassificationEnum>,
    /// False once it was deleted or deactivated.
    pub is_active: bool,
    pub creator_profile: ProfileData,
    pub updater_profile: ProfileData,
}

object! { AccountNote {
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
    pub account_id: Id<entities::Account>,
    /// At most 1,000 characters.
    pub content: String,
    /// Exactly 1 item, no duplicates.
    pub classifications: Vec<AccountNoteClassificationEnum>,
}

impl AccountNoteAddParameters {
    /// Sets the required fields.
    pub fn new(
        account_id: impl Into<Id<entities::Account>>,
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

object! { AccountNoteAddParameters {
    account_id: required "AccountId",
    content: required "Content",
    classifications: required "Classifications",
} }

/// The notes as added.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNoteAdditionResult {
    pub account_notes: Vec<AccountNote>,
}

object! { AccountNoteAdditionResult {
    account_notes: required "AccountNotes",
} }

/// A page of account notes and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNoteResult {
    pub account_notes: Vec<AccountNote>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { AccountNoteResult {
    account_notes: required "AccountNotes",
    cursor: optional "Cursor",
} }

/// Classifications of a note to switch on or off; companies know only General.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccountNoteUpdateClassifications {
    /// `Update::Clear` clears it.
    pub general: Update<bool>,
    /// `Update::Clear` clears it.
    pub food_and_beverage: Update<bool>,
    /// `Update::Clear` clears it.
    pub front_office: Update<bool>,
    /// `Update::Clear` clears it.
    pub reservations: Update<bool>,
    /// `Update::Clear` clears it.
    pub housekeeping: Update<bool>,
    /// `Update::Clear` clears it.
    pub maintenance: Update<bool>,
    /// `Update::Clear` clears it.
    pub previous_stay: Update<bool>,
    /// `Update::Clear` clears it.
    pub family_relations: Update<bool>,
    /// `Update::Clear` clears it.
    pub gifts: Update<bool>,
    /// `Update::Clear` clears it.
    pub accounting: Update<bool>,
    /// `Update::Clear` clears it.
    pub complaints: Update<bool>,
    /// `Update::Clear` clears it.
    pub other: Update<bool>,
}

impl AccountNoteUpdateClassifications {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`general`](field@Self::general). `Update::Clear` clears it.
    #[must_use]
    pub fn general(mut self, general: impl Into<Update<bool>>) -> Self {
        self.general = general.into();
        self
    }

    /// Sets [`food_and_beverage`](field@Self::food_and_beverage). `Update::Clear` clears it.
    #[must_use]
    pub fn food_and_beverage(
        mut self,
        food_and_beverage: impl Into<Update<bool>>,
    ) -> Self {
        self.food_and_beverage = food_and_beverage.into();
        self
    }

    /// Sets [`front_office`](field@Self::front_office). `Update::Clear` clears it.
    #[must_use]
    pub fn front_office(mut self, front_office: impl Into<Update<bool>>) -> Self {
        self.front_office = front_office.into();
        self
    }

    /// Sets [`reservations`](field@Self::reservations). `Update::Clear` clears it.
    #[must_use]
    pub fn reservations(mut self, reservations: impl Into<Update<bool>>) -> Self {
        self.reservations = reservations.into();
        self
    }

    /// Sets [`housekeeping`](field@Self::housekeeping). `Update::Clear` clears it.
    #[must_use]
    pub fn housekeeping(mut self, housekeeping: impl Into<Update<bool>>) -> Self {
        self.housekeeping = housekeeping.into();
        self
    }

    /// Sets [`maintenance`](field@Self::maintenance). `Update::Clear` clears it.
    #[must_use]
    pub fn maintenance(mut self, maintenance: impl Into<Update<bool>>) -> Self {
        self.maintenance = maintenance.into();
        self
    }

    /// Sets [`previous_stay`](field@Self::previous_stay). `Update::Clear` clears it.
    #[must_use]
    pub fn previous_stay(mut self, previous_stay: impl Into<Update<bool>>) -> Self {
        self.previous_stay = previous_stay.into();
        self
    }

    /// Sets [`family_relations`](field@Self::family_relations). `Update::Clear` clears it.
    #[must_use]
    pub fn family_relations(
        mut self,
        family_relations: impl Into<Update<bool>>,
    ) -> Self {
        self.family_relations = family_relations.into();
        self
    }

    /// Sets [`gifts`](field@Self::gifts). `Update::Clear` clears it.
    #[must_use]
    pub fn gifts(mut self, gifts: impl Into<Update<bool>>) -> Self {
        self.gifts = gifts.into();
        self
    }

    /// Sets [`accounting`](field@Self::accounting). `Update::Clear` clears it.
    #[must_use]
    pub fn accounting(mut self, accounting: impl Into<Update<bool>>) -> Self {
        self.accounting = accounting.into();
        self
    }

    /// Sets [`complaints`](field@Self::complaints). `Update::Clear` clears it.
    #[must_use]
    pub fn complaints(mut self, complaints: impl Into<Update<bool>>) -> Self {
        self.complaints = complaints.into();
        self
    }

    /// Sets [`other`](field@Self::other). `Update::Clear` clears it.
    #[must_use]
    pub fn other(mut self, other: impl Into<Update<bool>>) -> Self {
        self.other = other.into();
        self
    }
}

object! { AccountNoteUpdateClassifications {
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
    pub account_note_id: Id<entities::AccountNote>,
    /// 1 to 1,000 characters. `Update::Clear` clears it.
    pub content: Update<String>,
    pub classifications: AccountNoteUpdateClassifications,
}

impl AccountNoteUpdateParameters {
    /// Sets the required fields.
    pub fn new(
        account_note_id: impl Into<Id<entities::AccountNote>>,
        classifications: impl Into<AccountNoteUpdateClassifications>,
    ) -> Self {
        Self {
            account_note_id: account_note_id.into(),
            content: Update::Keep,
            classifications: classifications.into(),
        }
    }

    /// Sets [`content`](field@Self::content). 1 to 1,000 characters. `Update::Clear` clears it.
    #[must_use]
    pub fn content(mut self, content: impl Into<Update<String>>) -> Self {
        self.content = content.into();
        self
    }
}

object! { AccountNoteUpdateParameters {
    account_note_id: required "AccountNoteId",
    content: optional "Content",
    classifications: required "Classifications",
} }

/// The notes as they are after the update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountNoteUpdateResult {
    pub account_notes: Vec<AccountNote>,
}

object! { AccountNoteUpdateResult {
    account_notes: required "AccountNotes",
} }

/// The area a note concerns, such as housekeeping or complaints; notes on companies know
/// only General.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AccountNoteClassificationEnum {
    General,
    FoodAndBeverage,
    FrontOffice,
    Reservations,
    Housekeeping,
    Maintenance,
    PreviousStay,
    FamilyRelations,
    Gifts,
    Accounting,
    Complaints,
    Other,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { AccountNoteClassificationEnum {
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
