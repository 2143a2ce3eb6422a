//! The two tokens of a client, and their checks.

use crate::base::redact::Redactor;
use crate::value::Secret;

/// The two tokens of every call: the application's, and that of the hotel (or portfolio of hotels).
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

    /// The start of a text, as much as an error keeps, without the tokens in any spelling.
    pub(crate) fn redact(&self, text: &str) -> String {
        self.redactor().redact(text)
    }

    /// Finds the tokens in texts of the service. Its construction takes some microseconds, so use
    /// it for rare cases.
    pub(crate) fn redactor(&self) -> Redactor {
        Redactor::new([self.client_token.expose(), self.access_token.expose()])
    }

    /// Why a token can't be right, by the member's name. The token is not shown.
    pub(crate) fn check(&self) -> Result<(), (&'static str, &'static str)> {
        for (name, token) in [
            ("ClientToken", self.client_token.expose()),
            ("AccessToken", self.access_token.expose()),
        ] {
            problem(token).map_or(Ok(()), |problem| Err((name, problem)))?;
        }
        Ok(())
    }
}

/// The problem of a token. Files and variables often add line ends, quotes and byte-order marks.
fn problem(token: &str) -> Option<&'static str> {
    let invisible = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    let quote = |c: char| {
        matches!(
            c,
            '"' | '\'' | '`' | '\u{2018}'..='\u{201f}' | '\u{ab}' | '\u{bb}'
        )
    };
    if token.trim_matches(invisible).is_empty() {
        Some("must not be empty")
    } else if token.contains(invisible) {
        Some("must not contain white space, line ends or other invisible characters")
    } else if token.starts_with(quote) || token.ends_with(quote) {
        Some("must not be enclosed in quotes")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_token() {
        let credentials = Credentials::new("C1C1", "A\"2");
        assert_eq!(credentials.redact("C1C1 A\\\"2"), "[redacted] [redacted]");
        assert!(!format!("{credentials:?}").contains("C1C1"));
    }

    #[test]
    fn rejects_invalid_tokens() {
        for token in [
            "",
            " ",
            "\n",
            "AT\n",
            "AT\r\n",
            " AT",
            "AT ",
            "A T",
            "AT\t",
            "\u{feff}AT",
            "AT\u{200b}",
            "\"AT\"",
            "'AT'",
            "AT\"",
            "\u{201c}AT\u{201d}",
            "A\0T",
            "\u{a0}AT",
        ] {
            let client = Credentials::new(token, "AT").check();
            let access = Credentials::new("CT", token).check();
            assert!(
                client.is_err_and(|(name, _)| name == "ClientToken"),
                "{token:?}"
            );
            assert!(
                access.is_err_and(|(name, _)| name == "AccessToken"),
                "{token:?}"
            );
        }
        for token in ["AT", "A\"T", "A-T", "\u{dc}", "A'T"] {
            assert_eq!(Credentials::new(token, token).check(), Ok(()), "{token:?}");
        }
    }
}
