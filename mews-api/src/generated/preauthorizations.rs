// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `preauthorizations`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::Amount;

pub(super) mod handle {
    use super::{bindings, PreauthorizationsGetAllByCustomers};

    /// Amounts held on customers' credit cards.
    #[derive(Clone, Debug)]
    pub struct Preauthorizations {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Amounts held on customers' credit cards.
        pub fn preauthorizations(&self) -> Preauthorizations {
            Preauthorizations::new(self)
        }
    }

    impl Preauthorizations {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists the amounts held on the cards of up to 1,000 customers, all in one answer.
        ///
        /// `preauthorizations/getAllByCustomers` ([official page](https://mews-systems.gitbook.io/connector-api/operations/preauthorizations#get-all-preauthorizations-by-customers))
        ///
        /// Changes nothing.
        ///
        /// Answers `Preauthorizations` at once, without pages.
        pub fn get_all_by_customers(
            &self,
            request: PreauthorizationsGetAllByCustomers,
        ) -> bindings::Call<PreauthorizationsGetAllByCustomers> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `preauthorizations/getAllByCustomers` asks for: the argument of [`Preauthorizations::get_all_by_customers`](super::resources::Preauthorizations::get_all_by_customers).
#[doc(alias = "MultipleCustomerParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PreauthorizationsGetAllByCustomers {
    /// `CustomerIds`: ids of [`Customer`](entities::Customer), 1 to 1,000 items.
    pub customer_ids: Vec<bindings::Id<entities::Customer>>,
}

impl PreauthorizationsGetAllByCustomers {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        customer_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Customer>>,
        >,
    ) -> Self {
        Self {
            customer_ids: customer_ids.into_iter().map(Into::into).collect(),
        }
    }
}

bindings::object! { PreauthorizationsGetAllByCustomers {
    customer_ids: required "CustomerIds",
} }

impl bindings::Operation for PreauthorizationsGetAllByCustomers {
    type Response = PreauthorizationResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "preauthorizations/getAllByCustomers",
            bindings::Effect::Read,
        )
        .list(bindings::ListInfo::new("Preauthorizations", &["Id"]))
        .id_lists(&[bindings::IdListInfo::new("CustomerIds", 1000)]);
}

impl bindings::Paginated for PreauthorizationsGetAllByCustomers {
    type Item = Preauthorization;
}

/// An amount held on a credit card, with its state and, if any, its reservation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Preauthorization {
    /// `Id`: id of [`Preauthorization`](entities::Preauthorization).
    pub id: bindings::Id<entities::Preauthorization>,
    /// `CreditCardId`: id of [`CreditCard`](entities::CreditCard).
    pub credit_card_id: bindings::Id<entities::CreditCard>,
    /// `Amount`: [`Amount`].
    pub amount: Amount,
    /// `State`: [`PreauthorizationState`].
    pub state: PreauthorizationState,
    /// `ReservationId`: id of [`Reservation`](entities::Reservation).
    pub reservation_id: Option<bindings::Id<entities::Reservation>>,
    /// `Code`: text.
    pub code: Option<String>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: Option<bindings::Id<entities::Customer>>,
    /// `IsActive`: yes or no.
    pub is_active: Option<bool>,
}

bindings::object! { Preauthorization {
    id: required "Id",
    credit_card_id: required "CreditCardId",
    amount: required "Amount",
    state: required "State",
    reservation_id: optional "ReservationId",
    code: optional "Code",
    customer_id: optional "CustomerId",
    is_active: optional "IsActive",
} }

/// The preauthorizations of the given customers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PreauthorizationResult {
    /// `Preauthorizations`: list of [`Preauthorization`].
    pub preauthorizations: Vec<Preauthorization>,
}

bindings::object! { PreauthorizationResult {
    preauthorizations: required "Preauthorizations",
} }

/// Whether a hold on a card can be charged, was used up, or came to nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PreauthorizationState {
    /// `Chargeable`
    Chargeable,
    /// `Expired`
    Expired,
    /// `Cancelled`
    Cancelled,
    /// `Charged`
    Charged,
    /// `Pending`
    Pending,
    /// `Failed`
    Failed,
    /// A value that this version of the crate does not know.
    #[non_exhaustive]
    Unrecognized(bindings::UnknownValue),
}

bindings::open_enum! { PreauthorizationState {
    Chargeable: "Chargeable",
    Expired: "Expired",
    Cancelled: "Cancelled",
    Charged: "Charged",
    Pending: "Pending",
    Failed: "Failed",
} }
