// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `identityDocuments`: its handle, requests and data.

use crate::bindings;
use super::entities;
use super::types::{IdentityDocumentTypeEnum, Limitation};

pub(super) mod handle {
    use super::{
        bindings, IdentityDocumentsGetAll, IdentityDocumentsDelete,
        IdentityDocumentsClear, IdentityDocumentsUpdate, IdentityDocumentsAdd,
    };

    /// Passports, identity cards, visas and driving licences of customers.
    #[derive(Clone, Debug)]
    pub struct IdentityDocuments {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Passports, identity cards, visas and driving licences of customers.
        pub fn identity_documents(&self) -> IdentityDocuments {
            IdentityDocuments::new(self)
        }
    }

    impl IdentityDocuments {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists identity documents of the given customers, narrowed by document id and type.
        ///
        /// `identityDocuments/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/identitydocuments#get-all-identity-documents))
        ///
        /// Changes nothing.
        /// Accepts portfolio access tokens.
        ///
        /// Answers `IdentityDocuments` in pages of at most 1,000.
        pub fn get_all(
            &self,
            request: IdentityDocumentsGetAll,
        ) -> bindings::Call<IdentityDocumentsGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Deletes identity documents by id.
        ///
        /// `identityDocuments/delete` ([official page](https://mews-systems.gitbook.io/connector-api/operations/identitydocuments#delete-identity-documents))
        ///
        /// A write that goes one way: sent twice, the second one is meant to be refused.
        /// Accepts portfolio access tokens.
        pub fn delete(
            &self,
            request: IdentityDocumentsDelete,
        ) -> bindings::Call<IdentityDocumentsDelete> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Removes every identity document the given customers have.
        ///
        /// `identityDocuments/clear` ([official page](https://mews-systems.gitbook.io/connector-api/operations/identitydocuments#clear-identity-documents))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        pub fn clear(
            &self,
            request: IdentityDocumentsClear,
        ) -> bindings::Call<IdentityDocumentsClear> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Changes the given properties of identity documents and returns the documents.
        ///
        /// `identityDocuments/update` ([official page](https://mews-systems.gitbook.io/connector-api/operations/identitydocuments#update-identity-documents))
        ///
        /// A write that sets a state: sent twice it is meant to end the same, but may undo what others wrote in between.
        /// Accepts portfolio access tokens.
        pub fn update(
            &self,
            request: IdentityDocumentsUpdate,
        ) -> bindings::Call<IdentityDocumentsUpdate> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Adds identity documents to customers and returns them with their ids.
        ///
        /// `identityDocuments/add` ([official page](https://mews-systems.gitbook.io/connector-api/operations/identitydocuments#add-identity-documents))
        ///
        /// A write that adds or moves something: sent twice, it may do so twice.
        /// Accepts portfolio access tokens.
        pub fn add(
            &self,
            request: IdentityDocumentsAdd,
        ) -> bindings::Call<IdentityDocumentsAdd> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `identityDocuments/getAll` asks for: the argument of [`IdentityDocuments::get_all`](super::resources::IdentityDocuments::get_all).
#[doc(alias = "IdentityDocumentFilterParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentsGetAll {
    /// `Limitation`: [`Limitation`].
    pub limitation: Option<Limitation>,
    /// `ChainIds`: ids of [`Chain`](entities::Chain), 1 to 1,000 items.
    pub chain_ids: Option<Vec<bindings::Id<entities::Chain>>>,
    /// `IdentityDocumentIds`: ids of [`IdentityDocument`](entities::IdentityDocument), 1 to 100 items.
    pub identity_document_ids: Option<Vec<bindings::Id<entities::IdentityDocument>>>,
    /// `CustomerIds`: ids of [`Customer`](entities::Customer), 1 to 100 items.
    pub customer_ids: Vec<bindings::Id<entities::Customer>>,
    /// `Types`: list of [`IdentityDocumentTypeEnum`], no item twice.
    pub types: Option<Vec<IdentityDocumentTypeEnum>>,
}

impl IdentityDocumentsGetAll {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        customer_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Customer>>,
        >,
    ) -> Self {
        Self {
            limitation: None,
            chain_ids: None,
            identity_document_ids: None,
            customer_ids: customer_ids.into_iter().map(Into::into).collect(),
            types: None,
        }
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

    /// Sets `IdentityDocumentIds`.
    #[must_use]
    pub fn identity_document_ids(
        mut self,
        identity_document_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::IdentityDocument>>,
        >,
    ) -> Self {
        self.identity_document_ids = Some(
            identity_document_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `Types`.
    #[must_use]
    pub fn types(
        mut self,
        types: impl IntoIterator<Item = impl Into<IdentityDocumentTypeEnum>>,
    ) -> Self {
        self.types = Some(types.into_iter().map(Into::into).collect());
        self
    }
}

bindings::object! { IdentityDocumentsGetAll {
    limitation: optional "Limitation",
    chain_ids: optional "ChainIds",
    identity_document_ids: optional "IdentityDocumentIds",
    customer_ids: required "CustomerIds",
    types: optional "Types",
} }

impl bindings::Operation for IdentityDocumentsGetAll {
    type Response = IdentityDocumentResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "identityDocuments/getAll",
            bindings::Effect::Read,
        )
        .portfolio()
        .page_size(1000)
        .list(bindings::ListInfo::new("IdentityDocuments", &["Id"]))
        .id_lists(
            &[
                bindings::IdListInfo::new("ChainIds", 1000),
                bindings::IdListInfo::new("IdentityDocumentIds", 100),
                bindings::IdListInfo::new("CustomerIds", 100),
            ],
        )
        .value_lists(&["Types"]);
}

impl bindings::Paginated for IdentityDocumentsGetAll {
    type Item = IdentityDocumentV20241025;
}

/// What `identityDocuments/delete` asks for: the argument of [`IdentityDocuments::delete`](super::resources::IdentityDocuments::delete).
#[doc(alias = "IdentityDocumentDeleteParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentsDelete {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `IdentityDocumentIds`: ids of [`IdentityDocument`](entities::IdentityDocument), 1 to 100 items.
    pub identity_document_ids: Vec<bindings::Id<entities::IdentityDocument>>,
}

impl IdentityDocumentsDelete {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        identity_document_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::IdentityDocument>>,
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

bindings::object! { IdentityDocumentsDelete {
    chain_id: optional "ChainId",
    identity_document_ids: required "IdentityDocumentIds",
} }

impl bindings::Operation for IdentityDocumentsDelete {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "identityDocuments/delete",
            bindings::Effect::Transition,
        )
        .portfolio()
        .id_lists(&[bindings::IdListInfo::new("IdentityDocumentIds", 100)]);
}

/// What `identityDocuments/clear` asks for: the argument of [`IdentityDocuments::clear`](super::resources::IdentityDocuments::clear).
#[doc(alias = "IdentityDocumentClearParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentsClear {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `CustomerIds`: ids of [`Customer`](entities::Customer), 1 to 10 items.
    pub customer_ids: Vec<bindings::Id<entities::Customer>>,
}

impl IdentityDocumentsClear {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        customer_ids: impl IntoIterator<
            Item = impl Into<bindings::Id<entities::Customer>>,
        >,
    ) -> Self {
        Self {
            chain_id: None,
            customer_ids: customer_ids.into_iter().map(Into::into).collect(),
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

bindings::object! { IdentityDocumentsClear {
    chain_id: optional "ChainId",
    customer_ids: required "CustomerIds",
} }

impl bindings::Operation for IdentityDocumentsClear {
    type Response = ();

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "identityDocuments/clear",
            bindings::Effect::Set,
        )
        .portfolio()
        .id_lists(&[bindings::IdListInfo::new("CustomerIds", 10)]);
}

/// What `identityDocuments/update` asks for: the argument of [`IdentityDocuments::update`](super::resources::IdentityDocuments::update).
#[doc(alias = "MultipleIdentityDocumentUpdateParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentsUpdate {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `IdentityDocuments`: list of [`IdentityDocumentUpdateParameters`], 1 to 10 items.
    pub identity_documents: Vec<IdentityDocumentUpdateParameters>,
}

impl IdentityDocumentsUpdate {
    /// With all that is required, and nothing else set yet.
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

bindings::object! { IdentityDocumentsUpdate {
    chain_id: optional "ChainId",
    identity_documents: required "IdentityDocuments",
} }

impl bindings::Operation for IdentityDocumentsUpdate {
    type Response = IdentityDocumentWriteResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "identityDocuments/update",
            bindings::Effect::Set,
        )
        .portfolio();
}

/// What `identityDocuments/add` asks for: the argument of [`IdentityDocuments::add`](super::resources::IdentityDocuments::add).
#[doc(alias = "IdentityDocumentsAddParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentsAdd {
    /// `ChainId`: id of [`Chain`](entities::Chain).
    pub chain_id: Option<bindings::Id<entities::Chain>>,
    /// `IdentityDocuments`: list of [`IdentityDocumentsAddData`], 1 to 10 items.
    pub identity_documents: Vec<IdentityDocumentsAddData>,
}

impl IdentityDocumentsAdd {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        identity_documents: impl IntoIterator<Item = impl Into<IdentityDocumentsAddData>>,
    ) -> Self {
        Self {
            chain_id: None,
            identity_documents: identity_documents.into_iter().map(Into::into).collect(),
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

bindings::object! { IdentityDocumentsAdd {
    chain_id: optional "ChainId",
    identity_documents: required "IdentityDocuments",
} }

impl bindings::Operation for IdentityDocumentsAdd {
    type Response = IdentityDocumentWriteResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "identityDocuments/add",
            bindings::Effect::Create,
        )
        .portfolio();
}

/// A page of identity documents and the cursor for the next one.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentResult {
    /// `IdentityDocuments`: list of [`IdentityDocumentV20241025`], at most 1,000 items.
    pub identity_documents: Vec<IdentityDocumentV20241025>,
    /// `Cursor`: where a page starts.
    pub cursor: Option<bindings::Cursor>,
}

bindings::object! { IdentityDocumentResult {
    identity_documents: required "IdentityDocuments",
    cursor: optional "Cursor",
} }

/// Changes to one identity document.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentUpdateParameters {
    /// `Id`: id of [`IdentityDocument`](entities::IdentityDocument).
    pub id: bindings::Id<entities::IdentityDocument>,
    /// `Type`: new value, [`IdentityDocumentTypeEnum`]. May be cleared.
    pub r#type: bindings::Update<IdentityDocumentTypeEnum>,
    /// `Number`: new value, text. May be cleared.
    pub number: bindings::Update<String>,
    /// `ExpirationDate`: new value, instant. May be cleared.
    pub expiration_date: bindings::Update<bindings::Timestamp>,
    /// `IssuanceDate`: new value, instant. May be cleared.
    pub issuance_date: bindings::Update<bindings::Timestamp>,
    /// `IssuingCountryCode`: new value, text. May be cleared.
    pub issuing_country_code: bindings::Update<String>,
    /// `IssuingCountrySubdivisionCode`: new value, text. May be cleared.
    pub issuing_country_subdivision_code: bindings::Update<String>,
    /// `IssuingCity`: new value, text. May be cleared.
    pub issuing_city: bindings::Update<String>,
    /// `IdentityDocumentSupportNumber`: new value, text. May be cleared.
    pub identity_document_support_number: bindings::Update<String>,
    /// `IsVerified`: new value, yes or no. May be cleared.
    pub is_verified: bindings::Update<bool>,
}

impl IdentityDocumentUpdateParameters {
    /// With all that is required, and nothing else set yet.
    pub fn new(id: impl Into<bindings::Id<entities::IdentityDocument>>) -> Self {
        Self {
            id: id.into(),
            r#type: bindings::Update::Keep,
            number: bindings::Update::Keep,
            expiration_date: bindings::Update::Keep,
            issuance_date: bindings::Update::Keep,
            issuing_country_code: bindings::Update::Keep,
            issuing_country_subdivision_code: bindings::Update::Keep,
            issuing_city: bindings::Update::Keep,
            identity_document_support_number: bindings::Update::Keep,
            is_verified: bindings::Update::Keep,
        }
    }

    /// Sets `Type`.
    #[must_use]
    pub fn r#type(
        mut self,
        r#type: impl Into<bindings::Update<IdentityDocumentTypeEnum>>,
    ) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `Number`.
    #[must_use]
    pub fn number(mut self, number: impl Into<bindings::Update<String>>) -> Self {
        self.number = number.into();
        self
    }

    /// Sets `ExpirationDate`.
    #[must_use]
    pub fn expiration_date(
        mut self,
        expiration_date: impl Into<bindings::Update<bindings::Timestamp>>,
    ) -> Self {
        self.expiration_date = expiration_date.into();
        self
    }

    /// Sets `IssuanceDate`.
    #[must_use]
    pub fn issuance_date(
        mut self,
        issuance_date: impl Into<bindings::Update<bindings::Timestamp>>,
    ) -> Self {
        self.issuance_date = issuance_date.into();
        self
    }

    /// Sets `IssuingCountryCode`.
    #[must_use]
    pub fn issuing_country_code(
        mut self,
        issuing_country_code: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.issuing_country_code = issuing_country_code.into();
        self
    }

    /// Sets `IssuingCountrySubdivisionCode`.
    #[must_use]
    pub fn issuing_country_subdivision_code(
        mut self,
        issuing_country_subdivision_code: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.issuing_country_subdivision_code = issuing_country_subdivision_code.into();
        self
    }

    /// Sets `IssuingCity`.
    #[must_use]
    pub fn issuing_city(
        mut self,
        issuing_city: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.issuing_city = issuing_city.into();
        self
    }

    /// Sets `IdentityDocumentSupportNumber`.
    #[must_use]
    pub fn identity_document_support_number(
        mut self,
        identity_document_support_number: impl Into<bindings::Update<String>>,
    ) -> Self {
        self.identity_document_support_number = identity_document_support_number.into();
        self
    }

    /// Sets `IsVerified`.
    #[must_use]
    pub fn is_verified(
        mut self,
        is_verified: impl Into<bindings::Update<bool>>,
    ) -> Self {
        self.is_verified = is_verified.into();
        self
    }
}

bindings::object! { IdentityDocumentUpdateParameters {
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

/// An identity document of a customer, with number, dates, issuer and whether it was verified.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentV20241025 {
    /// `Id`: id of [`IdentityDocument`](entities::IdentityDocument).
    pub id: bindings::Id<entities::IdentityDocument>,
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: bindings::Id<entities::Customer>,
    /// `Type`: [`IdentityDocumentTypeEnum`].
    pub r#type: IdentityDocumentTypeEnum,
    /// `Number`: text.
    pub number: String,
    /// `ExpirationDate`: instant.
    pub expiration_date: Option<bindings::Timestamp>,
    /// `IssuanceDate`: instant.
    pub issuance_date: Option<bindings::Timestamp>,
    /// `IssuingCountryCode`: text.
    pub issuing_country_code: Option<String>,
    /// `IssuingCountrySubdivisionCode`: text.
    pub issuing_country_subdivision_code: Option<String>,
    /// `IssuingCity`: text.
    pub issuing_city: Option<String>,
    /// `IdentityDocumentSupportNumber`: text.
    pub identity_document_support_number: Option<String>,
    /// `IsVerified`: yes or no.
    ///
    /// `None` in answers from before the service sent it.
    pub is_verified: Option<bool>,
}

bindings::object! { IdentityDocumentV20241025 {
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
    /// `IdentityDocuments`: list of [`IdentityDocumentV20241025`], at most 10 items.
    pub identity_documents: Vec<IdentityDocumentV20241025>,
}

bindings::object! { IdentityDocumentWriteResult {
    identity_documents: required "IdentityDocuments",
} }

/// An identity document to add; where law keeps numbers from being stored, the number is an empty text.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDocumentsAddData {
    /// `CustomerId`: id of [`Customer`](entities::Customer).
    pub customer_id: bindings::Id<entities::Customer>,
    /// `Type`: [`IdentityDocumentTypeEnum`].
    pub r#type: IdentityDocumentTypeEnum,
    /// `Number`: text.
    pub number: String,
    /// `ExpirationDate`: instant.
    pub expiration_date: Option<bindings::Timestamp>,
    /// `IssuanceDate`: instant.
    pub issuance_date: Option<bindings::Timestamp>,
    /// `IssuingCountryCode`: text.
    pub issuing_country_code: Option<String>,
    /// `IssuingCountrySubdivisionCode`: text.
    pub issuing_country_subdivision_code: Option<String>,
    /// `IssuingCity`: text.
    pub issuing_city: Option<String>,
    /// `IdentityDocumentSupportNumber`: text.
    pub identity_document_support_number: Option<String>,
    /// `IsVerified`: yes or no.
    pub is_verified: Option<bool>,
}

impl IdentityDocumentsAddData {
    /// With all that is required, and nothing else set yet.
    pub fn new(
        customer_id: impl Into<bindings::Id<entities::Customer>>,
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

    /// Sets `ExpirationDate`.
    #[must_use]
    pub fn expiration_date(
        mut self,
        expiration_date: impl Into<bindings::Timestamp>,
    ) -> Self {
        self.expiration_date = Some(expiration_date.into());
        self
    }

    /// Sets `IssuanceDate`.
    #[must_use]
    pub fn issuance_date(
        mut self,
        issuance_date: impl Into<bindings::Timestamp>,
    ) -> Self {
        self.issuance_date = Some(issuance_date.into());
        self
    }

    /// Sets `IssuingCountryCode`.
    #[must_use]
    pub fn issuing_country_code(
        mut self,
        issuing_country_code: impl Into<String>,
    ) -> Self {
        self.issuing_country_code = Some(issuing_country_code.into());
        self
    }

    /// Sets `IssuingCountrySubdivisionCode`.
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

    /// Sets `IssuingCity`.
    #[must_use]
    pub fn issuing_city(mut self, issuing_city: impl Into<String>) -> Self {
        self.issuing_city = Some(issuing_city.into());
        self
    }

    /// Sets `IdentityDocumentSupportNumber`.
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

    /// Sets `IsVerified`.
    #[must_use]
    pub fn is_verified(mut self, is_verified: bool) -> Self {
        self.is_verified = Some(is_verified);
        self
    }
}

bindings::object! { IdentityDocumentsAddData {
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
