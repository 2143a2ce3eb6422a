// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! `languages`: its handle, requests and data.

use crate::bindings;

pub(super) mod handle {
    use super::{bindings, LanguagesGetAll, LanguagesGetTexts};

    /// Languages of the service and its translated texts.
    #[derive(Clone, Debug)]
    pub struct Languages {
        client: bindings::Client,
    }

    impl bindings::Client {
        /// Languages of the service and its translated texts.
        pub fn languages(&self) -> Languages {
            Languages::new(self)
        }
    }

    impl Languages {
        /// The handle of a client.
        pub fn new(client: &bindings::Client) -> Self {
            Self { client: client.clone() }
        }

        /// Lists every language the service knows.
        ///
        /// `languages/getAll` ([official page](https://mews-systems.gitbook.io/connector-api/operations/languages#get-all-languages))
        ///
        /// Changes nothing.
        ///
        /// Answers `Languages` at once, without pages.
        pub fn get_all(
            &self,
            request: LanguagesGetAll,
        ) -> bindings::Call<LanguagesGetAll> {
            bindings::Call::new(self.client.clone(), request)
        }

        /// Reads the translated texts of one scope in the given languages.
        ///
        /// `languages/getTexts` ([official page](https://mews-systems.gitbook.io/connector-api/operations/languages#get-language-texts))
        ///
        /// Changes nothing.
        ///
        /// Answers `LanguageTexts` at once, without pages.
        pub fn get_texts(
            &self,
            request: LanguagesGetTexts,
        ) -> bindings::Call<LanguagesGetTexts> {
            bindings::Call::new(self.client.clone(), request)
        }
    }
}

/// What `languages/getAll` asks for: the argument of [`Languages::get_all`](super::resources::Languages::get_all).
#[doc(alias = "Parameters")]
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LanguagesGetAll {}

impl LanguagesGetAll {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

bindings::object! { LanguagesGetAll {
} }

impl bindings::Operation for LanguagesGetAll {
    type Response = LanguageResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "languages/getAll",
            bindings::Effect::Read,
        )
        .list(bindings::ListInfo::new("Languages", &["Code"]));
}

/// What `languages/getTexts` asks for: the argument of [`Languages::get_texts`](super::resources::Languages::get_texts).
#[doc(alias = "LanguageTextParameters")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LanguagesGetTexts {
    /// `LanguageCodes`: texts.
    pub language_codes: Vec<String>,
    /// `Scope`: text.
    pub scope: String,
}

impl LanguagesGetTexts {
    /// With all that is required, and nothing else set yet.
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

bindings::object! { LanguagesGetTexts {
    language_codes: required "LanguageCodes",
    scope: required "Scope",
} }

impl bindings::Operation for LanguagesGetTexts {
    type Response = LanguageTextResult;

    const INFO: &'static bindings::OperationInfo = &bindings::OperationInfo::new(
            "languages/getTexts",
            bindings::Effect::Read,
        )
        .list(bindings::ListInfo::new("LanguageTexts", &["LanguageCode"]));
}

/// A language with its code, its names and the language that stands in for missing texts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Language {
    /// `Code`: text.
    pub code: String,
    /// `FallbackLanguageCode`: text.
    pub fallback_language_code: Option<String>,
    /// `EnglishName`: text.
    pub english_name: String,
    /// `LocalName`: text.
    pub local_name: String,
}

bindings::object! { Language {
    code: required "Code",
    fallback_language_code: optional "FallbackLanguageCode",
    english_name: required "EnglishName",
    local_name: required "LocalName",
} }

/// All languages that the system knows.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LanguageResult {
    /// `Languages`: list of [`Language`].
    pub languages: Vec<Language>,
}

bindings::object! { LanguageResult {
    languages: required "Languages",
} }

/// The texts asked for, by language.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LanguageTextResult {
    /// `LanguageTexts`: list of [`LanguageTexts`].
    pub language_texts: Vec<LanguageTexts>,
}

bindings::object! { LanguageTextResult {
    language_texts: required "LanguageTexts",
} }

/// Texts of one language, by key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LanguageTexts {
    /// `LanguageCode`: text.
    pub language_code: String,
    /// `Texts`: by key, text.
    pub texts: std::collections::BTreeMap<String, String>,
}

bindings::object! { LanguageTexts {
    language_code: required "LanguageCode",
    texts: required "Texts",
} }
