// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `preauthorizations`: its handle, requests and data.

use crate::bindings::{
    Effect, Id, IdListInfo, KeyedItem, ListInfo, Operation, OperationInfo, Paginated,
    Single, Timestamp, UnrecognizedValue, object, open_enum, request,
};

use super::entities;
use super::types::Amount;

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::PreauthorizationsGetAllByCustomers;

    /// Amounts held on customers' credit cards.
    #[derive(Clone, Debug)]
    pub struct Preauthorizations {
        client: Client,
    }

    impl Client {
        /// Amounts held on customers' credit cards.
        pub fn preauthorizations(&self) -> Preauthorizations {
            Preauthorizations::new(self)
        }
    }

    impl Preauthorizations {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists the amounts held on the cards of up to 1,000 customers, all in one answer.
        ///
        /// `preauthorizations/getAllByCustomers` ([official
        /// page](https://docs.mews.com/connector-api/operations/preauthorizations#get-all-preauthorizations-by-customers))
        ///
        /// Read: changes nothing.
        ///
        /// Returns all `Preauthorizations` at once.
        ///
        /// Response: [`PreauthorizationResult`](super::super::types::PreauthorizationResult).
        pub fn get_all_by_customers(
            &self,
            request: PreauthorizationsGetAllByCustomers,
        ) -> Call<PreauthorizationsGetAllByCustomers> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of
/// [`Preauthorizations::get_all_by_customers`](super::resources::Preauthorizations::get_all_by_customers),
/// `preauthorizations/getAllByCustomers`.
#[doc(alias = "MultipleCustomerParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PreauthorizationsGetAllByCustomers {
    /// 1 to 1,000 items.
    pub customer_ids: Vec<Id<entities::Customer>>,
}

impl PreauthorizationsGetAllByCustomers {
    /// Sets the required fields.
    pub fn new(
        customer_ids: impl IntoIterator<Item = impl Into<Id<entities::Customer>>>,
    ) -> Self {
        Self {
            customer_ids: customer_ids.into_iter().map(Into::into).collect(),
        }
    }
}

request! { PreauthorizationsGetAllByCustomers {
    customer_ids: required "CustomerIds",
} }

impl Operation for PreauthorizationsGetAllByCustomers {
    type Response = PreauthorizationResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "preauthorizations/getAllByCustomers",
            Effect::Read,
        )
        .list(ListInfo::new("Preauthorizations", &["Id"]))
        .id_lists(&[IdListInfo::new("CustomerIds", 1000).min_items(1)]);
}

impl Paginated for PreauthorizationsGetAllByCustomers {
    type Item = Preauthorization;
}

impl KeyedItem for Preauthorization {
    type Key = Id<entities::Preauthorization>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// An amount held on a credit card, with its state and, if any, its reservation.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Preauthorization {
    pub id: Id<entities::Preauthorization>,
    pub credit_card_id: Id<entities::CreditCard>,
    pub amount: Amount,
    pub state: PreauthorizationState,
    pub reservation_id: Option<Id<entities::Reservation>>,
    pub code: Option<String>,
    pub customer_id: Option<Id<entities::Customer>>,
    /// False once it was deleted or deactivated.
    pub is_active: Option<bool>,
}

object! { Preauthorization {
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
    pub preauthorizations: Vec<Preauthorization>,
}

object! { PreauthorizationResult {
    preauthorizations: required "Preauthorizations",
} }

/// Whether a hold on a card can be charged, was used up, or came to nothing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PreauthorizationState {
    Chargeable,
    Expired,
    Cancelled,
    Charged,
    Pending,
    Failed,
    /// A value that this version of the crate does not know.
    Unrecognized(UnrecognizedValue),
}

open_enum! { PreauthorizationState {
    Chargeable: "Chargeable",
    Expired: "Expired",
    Cancelled: "Cancelled",
    Charged: "Charged",
    Pending: "Pending",
    Failed: "Failed",
} }
