//! The language of texts and the culture of formats in responses.

/// The language of texts and the culture of formats in a response, such as `cs-CZ`. The service
/// takes both or neither, so one made of a text has that text for both.
///
/// ```
/// use mews_api::Locale;
///
/// let czech = Locale::new("cs-CZ");
/// assert_eq!(czech, "cs-CZ".into());
/// // Texts in English, dates and numbers as in Germany.
/// let mixed = Locale::new("en-US").culture("de-DE");
/// # assert_ne!(czech, mixed);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Locale {
    pub(crate) language: String,
    pub(crate) culture: String,
}

impl Locale {
    /// This code as language and as culture.
    pub fn new(code: impl Into<String>) -> Self {
        let language = code.into();
        Self {
            culture: language.clone(),
            language,
        }
    }

    /// Another culture: how numbers and dates are written.
    #[must_use]
    pub fn culture(mut self, code: impl Into<String>) -> Self {
        self.culture = code.into();
        self
    }
}

impl From<&str> for Locale {
    fn from(code: &str) -> Self {
        Self::new(code)
    }
}

impl From<String> for Locale {
    fn from(code: String) -> Self {
        Self::new(code)
    }
}
