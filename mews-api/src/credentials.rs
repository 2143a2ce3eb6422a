use std::borrow::Cow;

use crate::value::Secret;

/// The two tokens of every call: which application asks, and which hotel (or portfolio of hotels) it asks about.
///
/// Printing shows neither.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials {
    pub(crate) client_token: Secret,
    pub(crate) access_token: Secret,
}

impl Credentials {
    /// The token of the application and the token of the hotel.
    pub fn new(client_token: impl Into<Secret>, access_token: impl Into<Secret>) -> Self {
        Self {
            client_token: client_token.into(),
            access_token: access_token.into(),
        }
    }

    /// The text with every occurrence of the tokens cut out: a service or proxy may echo what it was sent.
    pub(crate) fn redact(&self, text: &str) -> String {
        let mut text = Cow::Borrowed(text);
        for token in [&self.client_token, &self.access_token] {
            let token = token.expose();
            let escaped = serde_json::to_string(token).unwrap_or_default();
            for form in [token, escaped.trim_matches('"')] {
                if !form.is_empty() && text.contains(form) {
                    text = Cow::Owned(text.replace(form, "[redacted]"));
                }
            }
        }
        text.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_occurrence_is_cut_out() {
        let credentials = Credentials::new("C1C1", "A\"2");
        assert_eq!(
            credentials.redact(r#"C1C1 {"ClientToken":"C1C1","AccessToken":"A\"2"} A"2"#),
            r#"[redacted] {"ClientToken":"[redacted]","AccessToken":"[redacted]"} [redacted]"#
        );
        assert_eq!(Credentials::new("", "").redact("untouched"), "untouched");
        assert!(!format!("{credentials:?}").contains("C1C1"));
    }
}
