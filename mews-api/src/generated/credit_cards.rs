// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `creditCards`: its handle, requests and data.

use crate::bindings;
use super::entities;

use super::types::{
    AddCreditCardResult, CreditCardType, ExtendedAmountParameters, Limitation,
    TimeFilterInterval,
};

pub(super) mod handle {
    use super::{
        bindings, CreditCardsGetAll, CreditCardsAddTokenized, CreditCardsCharge,
        CreditCardsDisable,
    };

    /// Payment cards stored for customers, and charges to them.
    #[derive(Clone, Debug)]
    pub struct CreditCards {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Payment cards stored for customers, and charges to them.
        pub fn credit_cards(&self) -> CreditCards {
            CreditCards::new(self)
        }
    }

    impl CreditCards {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists stored payment cards by id, customer and update time; at least one filter is needed.
        ///
        /// `creditCards/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/creditcards#get-all-credit-cards))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `CreditCards` in pages of at most 1,000.
        /// `UpdatedUtc` spans at most 3 months.
        pub fn get_all(
            &self,
            request: CreditCardsGetAll,
        ) -> bindings::Call<CreditCardsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Stores a card for a customer from data held in the card vault, and answers its id; needs a permission granted at certification.
        ///
        /// `creditCards/addTokenized` ([official page](https://mews-systems.gitbook.io/connector-api/operations/creditcards#add-tokenized-credit-card))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add_tokenized(
            &self,
            request: CreditCardsAddTokenized,
        ) -> bindings::Call<CreditCardsAddTokenized> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Takes money from a gateway card and answers the id of the resulting payment; a repeated call charges again.
        ///
        /// `creditCards/charge` ([official page](https://mews-systems.gitbook.io/connector-api/operations/creditcards#charge-credit-card))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        pub fn charge(
            &self,
            request: CreditCardsCharge,
        ) -> bindings::Call<CreditCardsCharge> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Puts a gateway card out of use; cards of other kinds are refused.
        ///
        /// `creditCards/disable` ([official page](https://mews-systems.gitbook.io/connector-api/operations/creditcards#disable-gateway-credit-card))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        /// Restricted: the provider opens it to chosen partners, and may still change it.
        pub fn disable(
            &self,
            request: CreditCardsDisable,
        ) -> bindings::Call<CreditCardsDisable> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `creditCards/getAll` asks for: the argument of [`CreditCards::get_all`](super::resources::CreditCards::get_all).
#[doc(alias = "CreditCardFilterParameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreditCardsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `EnterpriseIds`: ids of [`Enterprise`](entities::Enterprise), 1 to 1,000 items.
    pub enterprise_ids: Option<Vec<bindings::Id<entities::Enterprise>>>,
    /// `CreditCardIds`: ids of [`CreditCard`](entities::CreditCard), 1 to 1,000 items.
    pub credit_card_ids: Option<Vec<bindings::Id<entities::CreditCard>>>,
    /// `CustomerIds`: ids of [`Customer`](entities::Customer), 1 to 1,000 items.
    pub customer_ids: Option<Vec<bindings::Id<entities::Customer>>>,
    /// `UpdatedUtc`: [`TimeFilterInterval`], spanning at most 3 months.
    pub updated_utc: Option<TimeFilterInterval>,
}

impl CreditCardsGetAll {
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

    /// Sets `CreditCardIds`.
    #[must_use]
    pub fn credit_card_ids(
        mut self,
        credit_card_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::CreditCard>>,
        >,
    ) -> Self {
        self.credit_card_ids = Some(
            credit_card_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `CustomerIds`.
    #[must_use]
    pub fn customer_ids(
        mut self,
        customer_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Customer>>,
        >,
    ) -> Self {
        self.customer_ids = Some(customer_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `UpdatedUtc`.
    #[must_use]
    pub fn updated_utc(mut self, updated_utc: impl Into<TimeFilterInterval>) -> Self {
        self.updated_utc = Some(updated_utc.into());
        self
    }
}

bindings::object! { CreditCardsGetAll {
    limitation: optional "Limitation",
    enterprise_ids: optional "EnterpriseIds",
    credit_card_ids: optional "CreditCardIds",
    customer_ids: optional "CustomerIds",
    updated_utc: optional "UpdatedUtc",
} }

impl bindings::Operation for CreditCardsGetAll {
    type Response = CreditCardResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "creditCards/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("CreditCards", &["Id"]))
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
                bindings::IdListInfo::new("CreditCardIds", 1000),
                bindings::IdListInfo::new("CustomerIds", 1000),
            ],
        );
}

impl bindings::Paginated for CreditCardsGetAll {
    type Item = CreditCard;
}

/// What `creditCards/addTokenized` asks for: the argument of [`CreditCards::add_tokenized`](super::resources::CreditCards::add_tokenized).
#[doc(alias = "TokenizedCreditCardAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCardsAddTokenized {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: bindings::Id<entities::Customer>,
    /// `CreditCardData`: [`CreditCardData`].
    pub credit_card_data: CreditCardData,
}

impl CreditCardsAddTokenized {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        customer_id: impl Into<bindings::Id<entities::Customer>>,
        credit_card_data: impl Into<CreditCardData>,
    ) -> Self {
        Self {
            enterprise_id: None,
            customer_id: customer_id.into(),
            credit_card_data: credit_card_data.into(),
        }
    }

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

bindings::object! { CreditCardsAddTokenized {
    enterprise_id: optional "EnterpriseId",
    customer_id: required "CustomerId",
    credit_card_data: required "CreditCardData",
} }

impl bindings::Operation for CreditCardsAddTokenized {
    type Response = AddCreditCardResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "creditCards/addTokenized",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// What `creditCards/charge` asks for: the argument of [`CreditCards::charge`](super::resources::CreditCards::charge).
#[doc(alias = "ChargeCreditCardParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCardsCharge {
    /// `CreditCardId`: id of [`CreditCard`](entities::CreditCard).
    pub credit_card_id: bindings::Id<entities::CreditCard>,
    /// `ReceiptIdentifier`: text.
    pub receipt_identifier: Option<String>,
    /// `AccountingCategoryId`: id of [`AccountingCategory`](entities::AccountingCategory).
    pub accounting_category_id: Option<bindings::Id<entities::AccountingCategory>>,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: Option<bindings::Id<entities::Reservation>>,
    /// `Amount`: [`ExtendedAmountParameters`].
    pub amount: ExtendedAmountParameters,
    /// `Notes`: text.
    pub notes: Option<String>,
}

impl CreditCardsCharge {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        credit_card_id: impl Into<bindings::Id<entities::CreditCard>>,
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

    /// Sets `ReceiptIdentifier`.
    #[must_use]
    pub fn receipt_identifier(mut self, receipt_identifier: impl Into<String>) -> Self {
        self.receipt_identifier = Some(receipt_identifier.into());
        self
    }

    /// Sets `AccountingCategoryId`.
    #[must_use]
    pub fn accounting_category_id(
        mut self,
        accounting_category_id: impl Into<bindings::Id<entities::AccountingCategory>>,
    ) -> Self {
        self.accounting_category_id = Some(accounting_category_id.into());
        self
    }

    /// Sets `ReservationId`.
    #[must_use]
    pub fn reservation_id(
        mut self,
        reservation_id: impl Into<bindings::Id<entities::Reservation>>,
    ) -> Self {
        self.reservation_id = Some(reservation_id.into());
        self
    }

    /// Sets `Notes`.
    #[must_use]
    pub fn notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }
}

bindings::object! { CreditCardsCharge {
    credit_card_id: required "CreditCardId",
    receipt_identifier: optional "ReceiptIdentifier",
    accounting_category_id: optional "AccountingCategoryId",
    reservation_id: optional "ReservationId",
    amount: required "Amount",
    notes: optional "Notes",
} }

impl bindings::Operation for CreditCardsCharge {
    type Response = ChargeCreditCardResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
        "creditCards/charge",
        bindings::Effect::Create,
    );
}

/// What `creditCards/disable` asks for: the argument of [`CreditCards::disable`](super::resources::CreditCards::disable).
#[doc(alias = "DisableCreditCardParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCardsDisable {
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `CreditCardId`: id of [`CreditCard`](entities::CreditCard).
    pub credit_card_id: bindings::Id<entities::CreditCard>,
}

impl CreditCardsDisable {
    /// With all that is required, and nothing else set yet.
    pub fn new(credit_card_id: impl Into<bindings::Id<entities::CreditCard>>) -> Self {
        Self {
            enterprise_id: None,
            credit_card_id: credit_card_id.into(),
        }
    }

    /// Sets `EnterpriseId`.
    #[must_use]
    pub fn enterprise_id(
        mut self,
        enterprise_id: impl Into<bindings::Id<entities::Enterprise>>,
    ) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }
}

bindings::object! { CreditCardsDisable {
    enterprise_id: optional "EnterpriseId",
    credit_card_id: required "CreditCardId",
} }

impl bindings::Operation for CreditCardsDisable {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "creditCards/disable",
            bindings::Effect::Transition,
        )
        .portfolio()
        .restricted();
}

/// The id of the payment that the charge made.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChargeCreditCardResult {
    /// `PaymentId`: id of [`Payment`](entities::Payment).
    pub payment_id: Option<bindings::Id<entities::Payment>>,
}

bindings::object! { ChargeCreditCardResult {
    payment_id: optional "PaymentId",
} }

/// A customer's stored card, with masked number, expiry, kind and state.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCard {
    /// `Id`: id of [`CreditCard`](entities::CreditCard).
    pub id: bindings::Id<entities::CreditCard>,
    /// `EnterpriseId`: id of [`Enterprise`](entities::Enterprise).
    ///
    /// `None` in answers from before the service sent it.
    pub enterprise_id: Option<bindings::Id<entities::Enterprise>>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: bindings::Id<entities::Customer>,
    /// `IsActive`: yes or no.
    pub is_active: bool,
    /// `State`: [`CreditCardState`].
    pub state: CreditCardState,
    /// `Kind`: [`CreditCardKind`].
    pub kind: CreditCardKind,
    /// `Format`: [`CreditCardFormat`].
    pub format: CreditCardFormat,
    /// `Type`: [`CreditCardType`].
    pub r#type: Option<CreditCardType>,
    /// `ObfuscatedNumber`: text.
    pub obfuscated_number: Option<String>,
    /// `Expiration`: text.
    pub expiration: Option<String>,
    /// `CreatedUtc`: instant.
    pub created_utc: bindings::Timestamp,
    /// `UpdatedUtc`: instant.
    ///
    /// `None` in answers from before the service sent it.
    pub updated_utc: Option<bindings::Timestamp>,
}

bindings::object! { CreditCard {
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
    /// `StorageData`: secret text, never printed.
    pub storage_data: bindings::Secret,
    /// `Expiration`: text.
    pub expiration: String,
}

impl CreditCardData {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        storage_data: impl Into<bindings::Secret>,
        expiration: impl Into<String>,
    ) -> Self {
        Self {
            storage_data: storage_data.into(),
            expiration: expiration.into(),
        }
    }
}

bindings::object! { CreditCardData {
    storage_data: required "StorageData",
    expiration: required "Expiration",
} }

/// A page of stored cards and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditCardResult {
    /// `CreditCards`: list of [`CreditCard`].
    pub credit_cards: Vec<CreditCard>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { CreditCardResult {
    credit_cards: required "CreditCards",
    cursor: optional "Cursor",
} }

/// Whether a card is a physical or a virtual one.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreditCardFormat {
    /// `Physical`
    Physical,
    /// `Virtual`
    Virtual,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { CreditCardFormat {
    Physical: "Physical",
    Virtual: "Virtual",
} }

/// Whether a card came in through a terminal or through a payment gateway.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreditCardKind {
    /// `Terminal`
    Terminal,
    /// `Gateway`
    Gateway,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { CreditCardKind {
    Terminal: "Terminal",
    Gateway: "Gateway",
} }

/// Whether a stored card may be used.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreditCardState {
    /// `Enabled`
    Enabled,
    /// `Disabled`
    Disabled,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { CreditCardState {
    Enabled: "Enabled",
    Disabled: "Disabled",
} }
