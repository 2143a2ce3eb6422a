// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `languages`: its handle, requests and data.

use crate::bindings::{
    Effect, ListInfo, Operation, OperationInfo, Single, SizeLimit, object, request,
};

pub(super) mod handle {
    use crate::bindings::{Call, Client};
    use super::{LanguagesGetAll, LanguagesGetTexts};

    /// Languages of the service and its translated texts.
    #[derive(Clone, Debug)]
    pub struct Languages {
        client: Client,
    }

    impl Client {
        /// Languages of the service and its translated texts.
        pub fn languages(&self) -> Languages {
            Languages::new(self)
        }
    }

    impl Languages {
        /// The handle of a client.
        pub fn new(client: &Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists every language the service knows.
        ///
        /// `languages/getAll` ([official
        /// page](https://docs.mews.com/connector-api/operations/languages#get-all-languages))
        ///
        /// Read: changes nothing.
        ///
        /// Returns all `Languages` at once.
        ///
        /// Response: [`LanguageResult`](super::super::types::LanguageResult).
        pub fn get_all(&self, request: LanguagesGetAll) -> Call<LanguagesGetAll> {
            Call::new(self.client.clone(), request)
        }

        /// Reads the translated texts of one scope in the given languages.
        ///
        /// `languages/getTexts` ([official
        /// page](https://docs.mews.com/connector-api/operations/languages#get-language-texts))
        ///
        /// Read: changes nothing.
        ///
        /// Returns all `LanguageTexts` at once.
        ///
        /// Response: [`LanguageTextResult`](super::super::types::LanguageTextResult).
        pub fn get_texts(&self, request: LanguagesGetTexts) -> Call<LanguagesGetTexts> {
            Call::new(self.client.clone(), request)
        }
    }
}

/// Request of [`Languages::get_all`](super::resources::Languages::get_all),
/// `languages/getAll`.
#[doc(alias = "Parameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LanguagesGetAll {}

impl LanguagesGetAll {
    /// Sets nothing.
    pub fn new() -> Self {
        Self::default()
    }
}

request! { LanguagesGetAll {
} }

impl Operation for LanguagesGetAll {
    type Response = LanguageResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "languages/getAll",
            Effect::Read,
        )
        .list(ListInfo::new("Languages", &["Code"]));
}

/// Request of [`Languages::get_texts`](super::resources::Languages::get_texts),
/// `languages/getTexts`.
#[doc(alias = "LanguageTextParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LanguagesGetTexts {
    pub language_codes: Vec<String>,
    pub scope: String,
}

impl LanguagesGetTexts {
    /// Sets the required fields.
    pub fn new(
        language_codes: impl IntoIterator<Item = impl Into<String>>,
        scope: impl Into<String>,
    ) -> Self {
        Self {
            language_codes: language_codes.into_iter().map(Into::into).collect(),
            scope: scope.into(),
        }
    }
}

request! { LanguagesGetTexts {
    language_codes: required "LanguageCodes",
    scope: required "Scope",
} }

impl Operation for LanguagesGetTexts {
    type Response = LanguageTextResult;
    type Paging = Single;

    const INFO: &'static OperationInfo = &OperationInfo::new(
            "languages/getTexts",
            Effect::Read,
        )
        .list(ListInfo::new("LanguageTexts", &["LanguageCode"]))
        .limits(&[SizeLimit::characters("Scope").min(1)]);
}

/// A language with its code, its names and its fallback for missing texts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Language {
    pub code: String,
    pub fallback_language_code: Option<String>,
    pub english_name: String,
    pub local_name: String,
}

object! { Language {
    code: required "Code",
    fallback_language_code: optional "FallbackLanguageCode",
    english_name: required "EnglishName",
    local_name: required "LocalName",
} }

/// All languages that the system knows.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LanguageResult {
    pub languages: Vec<Language>,
}

object! { LanguageResult {
    languages: required "Languages",
} }

/// The texts asked for, by language.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LanguageTextResult {
    pub language_texts: Vec<LanguageTexts>,
}

object! { LanguageTextResult {
    language_texts: required "LanguageTexts",
} }

/// Texts of one language, by key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LanguageTexts {
    pub language_code: String,
    pub texts: std::collections::BTreeMap<String, String>,
}

object! { LanguageTexts {
    language_code: required "LanguageCode",
    texts: required "Texts",
} }
