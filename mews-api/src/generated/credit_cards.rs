// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `creditCards`: its handle, requests and data.

use crate::bindings::{
    ChangesInfo, Cursor, Effect, FilterInfo, Id, IdListInfo, Incremental, KeyedItem,
    ListInfo, Meaning, Operation, OperationInfo, Paged, Paginated, RequestRule, Secret,
    Single, SizeLimit, Timestamp, UnrecognizedValue, object, open_enum, request,
};

use super::entities;

use super::types::{
    AddCreditCardResult, CreditCardType, ExtendedAmountParameters, Limitation,
    TimeFilterInterval,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};

    use super::{
        CreditCardsGetAll, CreditCardsAddTokenized, CreditCardsCharge, CreditCardsDisable,
    };

    /// Payment cards stored for customers, and charges to them.
    #[derive(Clone, Debug)]
    pub struct CreditCards {
        client: Client,
    }

    impl Client {
        /// Payment cards stored for customers, and charges to them.
        pub fn credit_cards(&self) -> CreditCards {
            CreditCards::new(self)
        }
    }

    impl CreditCards {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists stored payment cards by id, customer and update time; at least one filter is
        /// needed.
        ///
        /// `creditCards/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/creditcards#get-all-credit-cards))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `CreditCards`.
        /// `UpdatedUtc` spans at most 3 months.
        /// At least one of `CreditCardIds`, `CustomerIds` and `UpdatedUtc` must be set.
        ///
        /// `changes` reads what has changed since the last run. Deleted items are among them,
        /// marked as such. The first run reads from the year 2000, since a filter is required.
        ///
        /// Response: [`CreditCardResult`](super::super::types::CreditCardResult).
        pub fn get_all(&self, request: CreditCardsGetAll) -> Call<CreditCardsGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Stores a card for a customer from data held in the card vault, and returns its id; needs
        /// a permission granted at certification.
        ///
        /// `creditCards/addTokenized` ([official
        /// page](https://docs.mews.com/connector-api/operations/creditcards#add-tokenized-credit-card))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `creditCards/getAll` by `CustomerIds` and look for the
        /// `ObfuscatedNumber`.
        ///
        /// Response: [`AddCreditCardResult`](super::super::types::AddCreditCardResult).
        pub fn add_tokenized(
            &self,
            request: CreditCardsAddTokenized,
        ) -> Call<CreditCardsAddTokenized> {
            Call::new(self.client.clone(), request)
        }

        /// Takes money from a gateway card and returns the id of the resulting payment; a repeated
        /// call charges again.
        ///
        /// `creditCards/charge` ([official
        /// page](https://docs.mews.com/connector-api/operations/creditcards#charge-credit-card))
        ///
        /// Creates or moves something: a repeated call may do so again.
        ///
        /// After an unknown outcome: read `payments/getAll` by `CreatedUtc` and look for the card
        /// and the amount. Never repeat a charge without it.
        ///
        /// Response: [`ChargeCreditCardResult`](super::super::types::ChargeCreditCardResult).
        pub fn charge(&self, request: CreditCardsCharge) -> Call<CreditCardsCharge> {
            Call::new(self.client.clone(), request)
        }

        /// Puts a gateway card out of use; cards of other kinds are refused.
        ///
        /// `creditCards/disable` ([official
        /// page](https://docs.mews.com/connector-api/operations/creditcards#disable-gateway-credit-card))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        /// Restricted to selected partners of the provider, and may change.
        ///
        /// After an unknown outcome: read `creditCards/getAll` by `CreditCardIds` and compare
        /// `State`.
        ///
        /// Response: no data.
        pub fn disable(&self, request: CreditCardsDisable) -> Call<CreditCardsDisable> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`CreditCards::get_all`](super::resources::CreditCards::get_all),
/// `creditCards/getAll`.
#[doc(alias = "CreditCardFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditCardsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// For portfolio access tokens: the properties to read. By default, all that the token
    /// reaches. 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<Id<entities::Enterprise>>>,
    /// 1 to 1,000 items.
    pub credit_card_ids: Option<Vec<Id<entities::CreditCard>>>,
    /// 1 to 1,000 items.
    pub customer_ids: Option<Vec<Id<entities::Customer>>>,
    /// Spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl CreditCardsGetAll {
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

    /// Sets [`credit_card_ids`](field@Self::credit_card_ids). 1 to 1,000 items.
    #[must_use]
    pub fn credit_card_ids(
        mut self,
        credit_card_ids: impl IntoIterator<Item = impl Into<Id<entities::CreditCard>>>,
    ) -> Self {
        self.credit_card_ids = Some(
            credit_card_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`customer_ids`](field@Self::customer_ids). 1 to 1,000 items.
    #[must_use]
    pub fn customer_ids(
        mut self,
        customer_ids: impl IntoIterator<Item = impl Into<Id<entities::Customer>>>,
    ) -> Self {
        self.customer_ids = Some(customer_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`updated_utc`](field@Self::updated_utc). Spanning at most 3 months.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

request! { CreditCardsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    credit_card_ids: optional "CreditCardIds",
    customer_ids: optional "CustomerIds",
    updated_utc: optional "UpdatedUtc",
} }

impl Operation for CreditCardsGetAll {
    type Response = CreditCardResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "creditCards/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("CreditCards", &["Id"]))
        .filters(
            &[
                FilterInfo::interval("UpdatedUtc", Meaning::Points(Some("UpdatedUtc"))).changing().max_months(3),
            ],
        )
        .id_lists(
            &[
                IdListInfo::new("EnterpriseIds", 1000).min_items(1),
                IdListInfo::new("CreditCardIds", 1000).min_items(1),
                IdListInfo::new("CustomerIds", 1000).min_items(1),
            ],
        )
        .rules(
            &[RequestRule::AtLeastOne(&["CreditCardIds", "CustomerIds", "UpdatedUtc"])],
        );
}

impl Paginated for CreditCardsGetAll {
    type Item = CreditCard;
}

impl Incremental for CreditCardsGetAll {
    const CHANGES: &'static ChangesInfo = &ChangesInfo::new("UpdatedUtc")
        .parents(&["EnterpriseIds"])
        .deletions()
        .needs_filter();
}

impl KeyedItem for CreditCard {
    type Key = Id<entities::CreditCard>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        self.updated_utc
    }
}

/// Request of [`CreditCards::add_tokenized`](super::resources::CreditCards::add_tokenized),
/// `creditCards/addTokenized`.
#[doc(alias = "TokenizedCreditCardAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCardsAddTokenized {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub customer_id: Id<entities::Customer>,
    pub credit_card_data: CreditCardData,
}

impl CreditCardsAddTokenized {
    /// Sets the required fields.
    pub fn new(
        customer_id: impl Into<Id<entities::Customer>>,
        credit_card_data: impl Into<CreditCardData>,
    ) -> Self {
        Self {
            enterprise_id: None,
            customer_id: customer_id.into(),
            credit_card_data: credit_card_data.into(),
        }
    }

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

request! { CreditCardsAddTokenized {
    enterprise_id: optional "EnterpriseId",
    customer_id: required "CustomerId",
    credit_card_data: required "CreditCardData",
} }

impl Operation for CreditCardsAddTokenized {
    type Response = AddCreditCardResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "creditCards/addTokenized",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::characters("CreditCardData.StorageData").min(1),
                SizeLimit::characters("CreditCardData.Expiration").min(1),
            ],
        );
}

/// Request of [`CreditCards::charge`](super::resources::CreditCards::charge),
/// `creditCards/charge`.
#[doc(alias = "ChargeCreditCardParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCardsCharge {
    pub credit_card_id: Id<entities::CreditCard>,
    pub receipt_identifier: Option<String>,
    pub accounting_category_id: Option<Id<entities::AccountingCategory>>,
    pub reservation_id: Option<Id<entities::Reservation>>,
    pub amount: ExtendedAmountParameters,
    pub notes: Option<String>,
}

impl CreditCardsCharge {
    /// Sets the required fields.
    pub fn new(
        credit_card_id: impl Into<Id<entities::CreditCard>>,
        amount: impl Into<ExtendedAmountParameters>,
    ) -> Self {
        Self {
            credit_card_id: credit_card_id.into(),
            receipt_identifier: None,
            accounting_category_id: None,
            reservation_id: None,
            amount: amount.into(),
            notes: None,
        }
    }

    /// Sets [`receipt_identifier`](field@Self::receipt_identifier).
    #[must_use]
    pub fn receipt_identifier(mut self, receipt_identifier: impl Into<String>) -> Self {
        self.receipt_identifier = Some(receipt_identifier.into());
        self
    }

    /// Sets [`accounting_category_id`](field@Self::accounting_category_id).
    #[must_use]
    pub fn accounting_category_id(
        mut self,
        accounting_category_id: impl Into<Id<entities::AccountingCategory>>,
    ) -> Self {
        self.accounting_category_id = Some(accounting_category_id.into());
        self
    }

    /// Sets [`reservation_id`](field@Self::reservation_id).
    #[must_use]
    pub fn reservation_id(
        mut self,
        reservation_id: impl Into<Id<entities::Reservation>>,
    ) -> Self {
        self.reservation_id = Some(reservation_id.into());
        self
    }

    /// Sets [`notes`](field@Self::notes).
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

request! { CreditCardsCharge {
    credit_card_id: required "CreditCardId",
    receipt_identifier: optional "ReceiptIdentifier",
    accounting_category_id: optional "AccountingCategoryId",
    reservation_id: optional "ReservationId",
    amount: required "Amount",
    notes: optional "Notes",
} }

impl Operation for CreditCardsCharge {
    type Response = ChargeCreditCardResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "creditCards/charge",
            Effect::Create,
        )
        .limits(&[SizeLimit::characters("Amount.Currency").min(1)]);
}

/// Request of [`CreditCards::disable`](super::resources::CreditCards::disable),
/// `creditCards/disable`.
#[doc(alias = "DisableCreditCardParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCardsDisable {
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub credit_card_id: Id<entities::CreditCard>,
}

impl CreditCardsDisable {
    /// Sets the required fields.
    pub fn new(credit_card_id: impl Into<Id<entities::CreditCard>>) -> Self {
        Self {
            enterprise_id: None,
            credit_card_id: credit_card_id.into(),
        }
    }

    /// Sets [`enterprise_id`](field@Self::enterprise_id).
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

request! { CreditCardsDisable {
    enterprise_id: optional "EnterpriseId",
    credit_card_id: required "CreditCardId",
} }

impl Operation for CreditCardsDisable {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "creditCards/disable",
            Effect::Transition,
        )
        .portfolio()
        .restricted();
}

/// The id of the payment that the charge made.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChargeCreditCardResult {
    pub payment_id: Option<Id<entities::Payment>>,
}

object! { ChargeCreditCardResult {
    payment_id: optional "PaymentId",
} }

/// A customer's stored card, with masked number, expiry, kind and state.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCard {
    pub id: Id<entities::CreditCard>,
    /// `None` in responses from before the service sent it.
    pub enterprise_id: Option<Id<entities::Enterprise>>,
    pub customer_id: Id<entities::Customer>,
    /// False once it was deleted or deactivated.
    pub is_active: bool,
    pub state: CreditCardState,
    pub kind: CreditCardKind,
    pub format: CreditCardFormat,
    pub r#type: Option<CreditCardType>,
    /// The number with `*` for all but the first six and the last four digits.
    pub obfuscated_number: Option<String>,
    /// Month and year, as `MM/YYYY`.
    pub expiration: Option<String>,
    pub created_utc: Timestamp,
    /// `None` in responses from before the service sent it.
    pub updated_utc: Option<Timestamp>,
}

object! { CreditCard {
    id: required "Id",
    enterprise_id: optional "EnterpriseId",
    customer_id: required "CustomerId",
    is_active: required "IsActive",
    state: required "State",
    kind: required "Kind",
    format: required "Format",
    r#type: optional "Type",
    obfuscated_number: optional "ObfuscatedNumber",
    expiration: optional "Expiration",
    created_utc: required "CreatedUtc",
    updated_utc: optional "UpdatedUtc",
} }

/// Reference to card data in the card vault, with the card's expiry month.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCardData {
    pub storage_data: Secret,
    pub expiration: String,
}

impl CreditCardData {
    /// Sets the required fields.
    pub fn new(storage_data: impl Into<Secret>, expiration: impl Into<String>) -> Self {
        Self {
            storage_data: storage_data.into(),
            expiration: expiration.into(),
        }
    }
}

object! { CreditCardData {
    storage_data: required "StorageData",
    expiration: required "Expiration",
} }

/// A page of stored cards and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCardResult {
    pub credit_cards: Vec<CreditCard>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { CreditCardResult {
    credit_cards: required "CreditCards",
    cursor: optional "Cursor",
} }

/// Whether a card is a physical or a virtual one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreditCardFormat {
    Physical,
    Virtual,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { CreditCardFormat {
    Physical: "Physical",
    Virtual: "Virtual",
} }

/// Whether a card came in through a terminal or through a payment gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreditCardKind {
    Terminal,
    Gateway,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { CreditCardKind {
    Terminal: "Terminal",
    Gateway: "Gateway",
} }

/// Whether a stored card may be used.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreditCardState {
    Enabled,
    Disabled,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { CreditCardState {
    Enabled: "Enabled",
    Disabled: "Disabled",
} }
