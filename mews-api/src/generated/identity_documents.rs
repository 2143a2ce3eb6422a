// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `identityDocuments`: its handle, requests and data.

use crate::bindings::{
    Cursor, Effect, Id, IdListInfo, KeyedItem, ListInfo, Operation, OperationInfo, Paged,
    Paginated, Single, SizeLimit, Timestamp, Update, object, request,
};

use super::entities;
use super::types::{IdentityDocumentTypeEnum, Limitation};

pub(super) mod handle {
    use crate::bindings::{Call, Client};

    use super::{
        IdentityDocumentsGetAll, IdentityDocumentsDelete, IdentityDocumentsClear,
        IdentityDocumentsUpdate, IdentityDocumentsAdd,
    };

    /// Passports, identity cards, visas and driving licences of customers.
    #[derive(Clone, Debug)]
    pub struct IdentityDocuments {
        client: Client,
    }

    impl Client {
        /// Passports, identity cards, visas and driving licences of customers.
        pub fn identity_documents(&self) -> IdentityDocuments {
            IdentityDocuments::new(self)
        }
    }

    impl IdentityDocuments {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists identity documents of the given customers, narrowed by document id and type.
        ///
        /// `identityDocuments/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/identitydocuments#get-all-identity-documents))
        ///
        /// Read: changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Returns pages of up to 1,000 `IdentityDocuments`.
        ///
        /// Response: [`IdentityDocumentResult`](super::super::types::IdentityDocumentResult).
        pub fn get_all(
            &self,
            request: IdentityDocumentsGetAll,
        ) -> Call<IdentityDocumentsGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Deletes identity documents by id.
        ///
        /// `identityDocuments/delete` ([official
        /// page](https://docs.mews.com/connector-api/operations/identitydocuments#delete-identity-documents))
        ///
        /// State transition: the service rejects a repeated call.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `identityDocuments/getAll` by `CustomerIds`; the document
        /// is absent if it was deleted.
        ///
        /// Response: no data.
        pub fn delete(
            &self,
            request: IdentityDocumentsDelete,
        ) -> Call<IdentityDocumentsDelete> {
            Call::new(self.client.clone(), request)
        }

        /// Removes every identity document the given customers have.
        ///
        /// `identityDocuments/clear` ([official
        /// page](https://docs.mews.com/connector-api/operations/identitydocuments#clear-identity-documents))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `identityDocuments/getAll` by `CustomerIds`.
        ///
        /// Response: no data.
        pub fn clear(
            &self,
            request: IdentityDocumentsClear,
        ) -> Call<IdentityDocumentsClear> {
            Call::new(self.client.clone(), request)
        }

        /// Changes the given properties of identity documents and returns the documents.
        ///
        /// `identityDocuments/update` ([official
        /// page](https://docs.mews.com/connector-api/operations/identitydocuments#update-identity-documents))
        ///
        /// Sets a state: a repeated call leaves the same state, but may overwrite what others wrote
        /// in between.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `identityDocuments/getAll` by `CustomerIds` and compare
        /// the changed properties.
        ///
        /// Response:
        /// [`IdentityDocumentWriteResult`](super::super::types::IdentityDocumentWriteResult).
        pub fn update(
            &self,
            request: IdentityDocumentsUpdate,
        ) -> Call<IdentityDocumentsUpdate> {
            Call::new(self.client.clone(), request)
        }

        /// Adds identity documents to customers and returns them with their ids.
        ///
        /// `identityDocuments/add` ([official
        /// page](https://docs.mews.com/connector-api/operations/identitydocuments#add-identity-documents))
        ///
        /// Creates or moves something: a repeated call may do so again.
        /// Accepts portfolio access tokens.
        ///
        /// After an unknown outcome: read `identityDocuments/getAll` by `CustomerIds` and look for
        /// the `Number`.
        ///
        /// Response:
        /// [`IdentityDocumentWriteResult`](super::super::types::IdentityDocumentWriteResult).
        pub fn add(&self, request: IdentityDocumentsAdd) -> Call<IdentityDocumentsAdd> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`IdentityDocuments::get_all`](super::resources::IdentityDocuments::get_all),
/// `identityDocuments/getAll`.
#[doc(alias = "IdentityDocumentFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentsGetAll {
    /// Page size and cursor. By default the largest page, from the start; `items` and `pages`
    /// set it themselves.
    pub limitation: Option<Limitation>,
    /// 1 to 1,000 items.
    pub chain_ids: Option<Vec<Id<entities::Chain>>>,
    /// 1 to 100 items.
    pub identity_document_ids: Option<Vec<Id<entities::IdentityDocument>>>,
    /// 1 to 100 items.
    pub customer_ids: Vec<Id<entities::Customer>>,
    /// No duplicates.
    pub types: Option<Vec<IdentityDocumentTypeEnum>>,
}

impl IdentityDocumentsGetAll {
    /// Sets the required fields.
    pub fn new(
        customer_ids: impl IntoIterator<Item = impl Into<Id<entities::Customer>>>,
    ) -> Self {
        Self {
            limitation: None,
            chain_ids: None,
            identity_document_ids: None,
            customer_ids: customer_ids.into_iter().map(Into::into).collect(),
            types: None,
        }
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

    /// Sets [`identity_document_ids`](field@Self::identity_document_ids). 1 to 100 items.
    #[must_use]
    pub fn identity_document_ids(
        mut self,
        identity_document_ids: impl IntoIterator<
            Item = impl Into<Id<entities::IdentityDocument>>,
        >,
    ) -> Self {
        self.identity_document_ids = Some(
            identity_document_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`types`](field@Self::types). No duplicates.
    #[must_use]
    pub fn types(
        mut self,
        types: impl IntoIterator<Item = impl Into<IdentityDocumentTypeEnum>>,
    ) -> Self {
        self.types = Some(types.into_iter().map(Into::into).collect());
        self
    }
}

request! { IdentityDocumentsGetAll {
    limitation: optional "Limitation",
    chain_ids: optional "ChainIds",
    identity_document_ids: optional "IdentityDocumentIds",
    customer_ids: required "CustomerIds",
    types: optional "Types",
} }

impl Operation for IdentityDocumentsGetAll {
    type Response = IdentityDocumentResult;
    type Paging = Paged;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "identityDocuments/getAll",
            Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(ListInfo::new("IdentityDocuments", &["Id"]))
        .id_lists(
            &[
                IdListInfo::new("ChainIds", 1000).min_items(1),
                IdListInfo::new("IdentityDocumentIds", 100).min_items(1),
                IdListInfo::new("CustomerIds", 100).min_items(1),
            ],
        )
        .value_lists(&["Types"]);
}

impl Paginated for IdentityDocumentsGetAll {
    type Item = IdentityDocumentV20241025;
}

impl KeyedItem for IdentityDocumentV20241025 {
    type Key = Id<entities::IdentityDocument>;

    fn key(&self) -> Option<Self::Key> {
        Some(self.id)
    }

    fn updated(&self) -> Option<Timestamp> {
        None
    }
}

/// Request of [`IdentityDocuments::delete`](super::resources::IdentityDocuments::delete),
/// `identityDocuments/delete`.
#[doc(alias = "IdentityDocumentDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentsDelete {
    pub chain_id: Option<Id<entities::Chain>>,
    /// 1 to 100 items.
    pub identity_document_ids: Vec<Id<entities::IdentityDocument>>,
}

impl IdentityDocumentsDelete {
    /// Sets the required fields.
    pub fn new(
        identity_document_ids: impl IntoIterator<
            Item = impl Into<Id<entities::IdentityDocument>>,
        >,
    ) -> Self {
        Self {
            chain_id: None,
            identity_document_ids: identity_document_ids
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

request! { IdentityDocumentsDelete {
    chain_id: optional "ChainId",
    identity_document_ids: required "IdentityDocumentIds",
} }

impl Operation for IdentityDocumentsDelete {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "identityDocuments/delete",
            Effect::Transition,
        )
        .portfolio()
        .id_lists(&[IdListInfo::new("IdentityDocumentIds", 100).min_items(1)]);
}

/// Request of [`IdentityDocuments::clear`](super::resources::IdentityDocuments::clear),
/// `identityDocuments/clear`.
#[doc(alias = "IdentityDocumentClearParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentsClear {
    pub chain_id: Option<Id<entities::Chain>>,
    /// 1 to 10 items.
    pub customer_ids: Vec<Id<entities::Customer>>,
}

impl IdentityDocumentsClear {
    /// Sets the required fields.
    pub fn new(
        customer_ids: impl IntoIterator<Item = impl Into<Id<entities::Customer>>>,
    ) -> Self {
        Self {
            chain_id: None,
            customer_ids: customer_ids.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

request! { IdentityDocumentsClear {
    chain_id: optional "ChainId",
    customer_ids: required "CustomerIds",
} }

impl Operation for IdentityDocumentsClear {
    type Response = ();
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "identityDocuments/clear",
            Effect::Set,
        )
        .portfolio()
        .id_lists(&[IdListInfo::new("CustomerIds", 10).min_items(1)]);
}

/// Request of [`IdentityDocuments::update`](super::resources::IdentityDocuments::update),
/// `identityDocuments/update`.
#[doc(alias = "MultipleIdentityDocumentUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentsUpdate {
    pub chain_id: Option<Id<entities::Chain>>,
    /// 1 to 10 items.
    pub identity_documents: Vec<IdentityDocumentUpdateParameters>,
}

impl IdentityDocumentsUpdate {
    /// Sets the required fields.
    pub fn new(
        identity_documents: impl IntoIterator<
            Item = impl Into<IdentityDocumentUpdateParameters>,
        >,
    ) -> Self {
        Self {
            chain_id: None,
            identity_documents: identity_documents.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

request! { IdentityDocumentsUpdate {
    chain_id: optional "ChainId",
    identity_documents: required "IdentityDocuments",
} }

impl Operation for IdentityDocumentsUpdate {
    type Response = IdentityDocumentWriteResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "identityDocuments/update",
            Effect::Set,
        )
        .portfolio()
        .limits(&[SizeLimit::items("IdentityDocuments").min(1).max(10)]);
}

/// Request of [`IdentityDocuments::add`](super::resources::IdentityDocuments::add),
/// `identityDocuments/add`.
#[doc(alias = "IdentityDocumentsAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentsAdd {
    pub chain_id: Option<Id<entities::Chain>>,
    /// 1 to 10 items.
    pub identity_documents: Vec<IdentityDocumentsAddData>,
}

impl IdentityDocumentsAdd {
    /// Sets the required fields.
    pub fn new(
        identity_documents: impl IntoIterator<Item = impl Into<IdentityDocumentsAddData>>,
    ) -> Self {
        Self {
            chain_id: None,
            identity_documents: identity_documents.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`chain_id`](field@Self::chain_id).
    #[must_use]
    pub fn chain_id(mut self, chain_id: impl Into<Id<entities::Chain>>) -> Self {
        self.chain_id = Some(chain_id.into());
        self
    }
}

request! { IdentityDocumentsAdd {
    chain_id: optional "ChainId",
    identity_documents: required "IdentityDocuments",
} }

impl Operation for IdentityDocumentsAdd {
    type Response = IdentityDocumentWriteResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "identityDocuments/add",
            Effect::Create,
        )
        .portfolio()
        .limits(
            &[
                SizeLimit::items("IdentityDocuments").min(1).max(10),
                SizeLimit::characters("IdentityDocuments.Number").min(1),
            ],
        );
}

/// A page of identity documents and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentResult {
    /// At most 1,000 items.
    pub identity_documents: Vec<IdentityDocumentV20241025>,
    /// Start of the next page; null after the last one.
    pub cursor: Option<Cursor>,
}

object! { IdentityDocumentResult {
    identity_documents: required "IdentityDocuments",
    cursor: optional "Cursor",
} }

/// Changes to one identity document.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentUpdateParameters {
    pub id: Id<entities::IdentityDocument>,
    /// `Update::Clear` clears it.
    pub r#type: Update<IdentityDocumentTypeEnum>,
    /// `Update::Clear` clears it.
    pub number: Update<String>,
    /// `Update::Clear` clears it.
    pub expiration_date: Update<Timestamp>,
    /// `Update::Clear` clears it.
    pub issuance_date: Update<Timestamp>,
    /// Country code (ISO 3166-1 alpha-2). `Update::Clear` clears it.
    pub issuing_country_code: Update<String>,
    /// Code of a state or region (ISO 3166-2). `Update::Clear` clears it.
    pub issuing_country_subdivision_code: Update<String>,
    /// `Update::Clear` clears it.
    pub issuing_city: Update<String>,
    /// `Update::Clear` clears it.
    pub identity_document_support_number: Update<String>,
    /// `Update::Clear` clears it.
    pub is_verified: Update<bool>,
}

impl IdentityDocumentUpdateParameters {
    /// Sets the required fields.
    pub fn new(id: impl Into<Id<entities::IdentityDocument>>) -> Self {
        Self {
            id: id.into(),
            r#type: Update::Keep,
            number: Update::Keep,
            expiration_date: Update::Keep,
            issuance_date: Update::Keep,
            issuing_country_code: Update::Keep,
            issuing_country_subdivision_code: Update::Keep,
            issuing_city: Update::Keep,
            identity_document_support_number: Update::Keep,
            is_verified: Update::Keep,
        }
    }

    /// Sets [`type`](field@Self::type). `Update::Clear` clears it.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<Update<IdentityDocumentTypeEnum>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets [`number`](field@Self::number). `Update::Clear` clears it.
    #[must_use]
    pub fn number(mut self, number: impl Into<Update<String>>) -> Self {
        self.number = number.into();
        self
    }

    /// Sets [`expiration_date`](field@Self::expiration_date). `Update::Clear` clears it.
    #[must_use]
    pub fn expiration_date(
        mut self,
        expiration_date: impl Into<Update<Timestamp>>,
    ) -> Self {
        self.expiration_date = expiration_date.into();
        self
    }

    /// Sets [`issuance_date`](field@Self::issuance_date). `Update::Clear` clears it.
    #[must_use]
    pub fn issuance_date(mut self, issuance_date: impl Into<Update<Timestamp>>) -> Self {
        self.issuance_date = issuance_date.into();
        self
    }

    /// Sets [`issuing_country_code`](field@Self::issuing_country_code). Country code (ISO
    /// 3166-1 alpha-2). `Update::Clear` clears it.
    #[must_use]
    pub fn issuing_country_code(
        mut self,
        issuing_country_code: impl Into<Update<String>>,
    ) -> Self {
        self.issuing_country_code = issuing_country_code.into();
        self
    }

    /// Sets [`issuing_country_subdivision_code`](field@Self::issuing_country_subdivision_code).
    /// Code of a state or region (ISO 3166-2). `Update::Clear` clears it.
    #[must_use]
    pub fn issuing_country_subdivision_code(
        mut self,
        issuing_country_subdivision_code: impl Into<Update<String>>,
    ) -> Self {
        self.issuing_country_subdivision_code = issuing_country_subdivision_code.into();
        self
    }

    /// Sets [`issuing_city`](field@Self::issuing_city). `Update::Clear` clears it.
    #[must_use]
    pub fn issuing_city(mut self, issuing_city: impl Into<Update<String>>) -> Self {
        self.issuing_city = issuing_city.into();
        self
    }

    /// Sets [`identity_document_support_number`](field@Self::identity_document_support_number).
    /// `Update::Clear` clears it.
    #[must_use]
    pub fn identity_document_support_number(
        mut self,
        identity_document_support_number: impl Into<Update<String>>,
    ) -> Self {
        self.identity_document_support_number = identity_document_support_number.into();
        self
    }

    /// Sets [`is_verified`](field@Self::is_verified). `Update::Clear` clears it.
    #[must_use]
    pub fn is_verified(mut self, is_verified: impl Into<Update<bool>>) -> Self {
        self.is_verified = is_verified.into();
        self
    }
}

object! { IdentityDocumentUpdateParameters {
    id: required "Id",
    r#type: optional "Type",
    number: optional "Number",
    expiration_date: optional "ExpirationDate",
    issuance_date: optional "IssuanceDate",
    issuing_country_code: optional "IssuingCountryCode",
    issuing_country_subdivision_code: optional "IssuingCountrySubdivisionCode",
    issuing_city: optional "IssuingCity",
    identity_document_support_number: optional "IdentityDocumentSupportNumber",
    is_verified: optional "IsVerified",
} }

/// An identity document of a customer, with number, dates, issuer and whether it was
/// verified.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentV20241025 {
    pub id: Id<entities::IdentityDocument>,
    pub customer_id: Id<entities::Customer>,
    pub r#type: IdentityDocumentTypeEnum,
    pub number: String,
    pub expiration_date: Option<Timestamp>,
    pub issuance_date: Option<Timestamp>,
    /// Country code (ISO 3166-1 alpha-2).
    pub issuing_country_code: Option<String>,
    /// Code of a state or region (ISO 3166-2).
    pub issuing_country_subdivision_code: Option<String>,
    pub issuing_city: Option<String>,
    pub identity_document_support_number: Option<String>,
    /// `None` in responses from before the service sent it.
    pub is_verified: Option<bool>,
}

object! { IdentityDocumentV20241025 {
    id: required "Id",
    customer_id: required "CustomerId",
    r#type: required "Type",
    number: required "Number",
    expiration_date: optional "ExpirationDate",
    issuance_date: optional "IssuanceDate",
    issuing_country_code: optional "IssuingCountryCode",
    issuing_country_subdivision_code: optional "IssuingCountrySubdivisionCode",
    issuing_city: optional "IssuingCity",
    identity_document_support_number: optional "IdentityDocumentSupportNumber",
    is_verified: optional "IsVerified",
} }

/// The identity documents as added or changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentWriteResult {
    /// At most 10 items.
    pub identity_documents: Vec<IdentityDocumentV20241025>,
}

object! { IdentityDocumentWriteResult {
    identity_documents: required "IdentityDocuments",
} }

/// An identity document to add; where law keeps numbers from being stored, the number is an
/// empty text.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentsAddData {
    pub customer_id: Id<entities::Customer>,
    pub r#type: IdentityDocumentTypeEnum,
    pub number: String,
    pub expiration_date: Option<Timestamp>,
    pub issuance_date: Option<Timestamp>,
    /// Country code (ISO 3166-1 alpha-2).
    pub issuing_country_code: Option<String>,
    /// Code of a state or region (ISO 3166-2).
    pub issuing_country_subdivision_code: Option<String>,
    pub issuing_city: Option<String>,
    pub identity_document_support_number: Option<String>,
    pub is_verified: Option<bool>,
}

impl IdentityDocumentsAddData {
    /// Sets the required fields.
    pub fn new(
        customer_id: impl Into<Id<entities::Customer>>,
        r#type: impl Into<IdentityDocumentTypeEnum>,
        number: impl Into<String>,
    ) -> Self {
        Self {
            customer_id: customer_id.into(),
            r#type: r#type.into(),
            number: number.into(),
            expiration_date: None,
            issuance_date: None,
            issuing_country_code: None,
            issuing_country_subdivision_code: None,
            issuing_city: None,
            identity_document_support_number: None,
            is_verified: None,
        }
    }

    /// Sets [`expiration_date`](field@Self::expiration_date).
    #[must_use]
    pub fn expiration_date(mut self, expiration_date: impl Into<Timestamp>) -> Self {
        self.expiration_date = Some(expiration_date.into());
        self
    }

    /// Sets [`issuance_date`](field@Self::issuance_date).
    #[must_use]
    pub fn issuance_date(mut self, issuance_date: impl Into<Timestamp>) -> Self {
        self.issuance_date = Some(issuance_date.into());
        self
    }

    /// Sets [`issuing_country_code`](field@Self::issuing_country_code). Country code (ISO
    /// 3166-1 alpha-2).
    #[must_use]
    pub fn issuing_country_code(
        mut self,
        issuing_country_code: impl Into<String>,
    ) -> Self {
        self.issuing_country_code = Some(issuing_country_code.into());
        self
    }

    /// Sets [`issuing_country_subdivision_code`](field@Self::issuing_country_subdivision_code).
    /// Code of a state or region (ISO 3166-2).
    #[must_use]
    pub fn issuing_country_subdivision_code(
        mut self,
        issuing_country_subdivision_code: impl Into<String>,
    ) -> Self {
        self.issuing_country_subdivision_code = Some(
            issuing_country_subdivision_code.into(),
        );
        self
    }

    /// Sets [`issuing_city`](field@Self::issuing_city).
    #[must_use]
    pub fn issuing_city(mut self, issuing_city: impl Into<String>) -> Self {
        self.issuing_city = Some(issuing_city.into());
        self
    }

    /// Sets [`identity_document_support_number`](field@Self::identity_document_support_number).
    #[must_use]
    pub fn identity_document_support_number(
        mut self,
        identity_document_support_number: impl Into<String>,
    ) -> Self {
        self.identity_document_support_number = Some(
            identity_document_support_number.into(),
        );
        self
    }

    /// Sets [`is_verified`](field@Self::is_verified).
    #[must_use]
    pub fn is_verified(mut self, is_verified: bool) -> Self {
        self.is_verified = Some(is_verified);
        self
    }
}

object! { IdentityDocumentsAddData {
    customer_id: required "CustomerId",
    r#type: required "Type",
    number: required "Number",
    expiration_date: optional "ExpirationDate",
    issuance_date: optional "IssuanceDate",
    issuing_country_code: optional "IssuingCountryCode",
    issuing_country_subdivision_code: optional "IssuingCountrySubdivisionCode",
    issuing_city: optional "IssuingCity",
    identity_document_support_number: optional "IdentityDocumentSupportNumber",
    is_verified: optional "IsVerified",
} }
