//! The two tokens of a client, and their checks.

use crate::base::redact::Redactor;
use crate::value::Secret;

/// The two tokens of every call: the application's, and that of the hotel (or portfolio of hotels).
/// For an API without tokens, use [`none`](Self::none).
///
/// Printing shows neither.
///
/// ```
/// use mews_api::Credentials;
///
/// # let (client_token, access_token) = ("client-token", "access-token");
/// let credentials = Credentials::client_token(client_token).access_token(access_token);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials {
    pub(crate) client_token: Option<Secret>,
    pub(crate) access_token: Option<Secret>,
}

/// The token of the application. With an access token it makes [`Credentials`]; an
/// [`Application`](crate::Application) needs only this one. `Debug` does not show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientToken(pub(crate) Secret);

impl ClientToken {
    /// The token of the application.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self(token.into())
    }

    /// Adds the token of the hotel.
    pub fn access_token(self, token: impl Into<Secret>) -> Credentials {
        Credentials {
            client_token: Some(self.0),
            access_token: Some(token.into()),
        }
    }
}

impl Credentials {
    /// The token of the application; [`access_token`](ClientToken::access_token) adds that of the
    /// hotel.
    pub fn client_token(token: impl Into<Secret>) -> ClientToken {
        ClientToken::new(token)
    }

    /// No tokens: for a client that calls only another API of the provider, one without tokens,
    /// by bindings of your own. Calls of the Connector API are refused before they are sent, at
    /// `ClientToken`.
    ///
    /// ```
    /// use mews_api::{Client, Credentials};
    ///
    /// let client = Client::builder(Credentials::none(), "Acme Booking 1.4.0").build();
    /// # assert!(client.is_ok());
    /// ```
    pub fn none() -> Self {
        Self {
            client_token: None,
            access_token: None,
        }
    }

    /// The start of a text, as much as an error keeps, without the tokens in any spelling.
    pub(crate) fn redact(&self, text: &str) -> String {
        self.redactor().redact(text)
    }

    /// Finds the tokens in texts of the service. Its construction takes some microseconds, so use
    /// it for rare cases.
    pub(crate) fn redactor(&self) -> Redactor {
        self.redactor_and([])
    }

    /// The same, for other secrets as well.
    pub(crate) fn redactor_and<'a>(
        &'a self,
        secrets: impl IntoIterator<Item = &'a str>,
    ) -> Redactor {
        let tokens = [&self.client_token, &self.access_token];
        let tokens = tokens.into_iter().flatten().map(Secret::expose);
        Redactor::new(tokens.chain(secrets))
    }

    /// Why a token can't be right, by the member's name. The token is not shown.
    pub(crate) fn check(&self) -> Result<(), (&'static str, &'static str)> {
        for (name, token) in [
            ("ClientToken", &self.client_token),
            ("AccessToken", &self.access_token),
        ] {
            let problem = token.as_ref().and_then(problem);
            problem.map_or(Ok(()), |problem| Err((name, problem)))?;
        }
        Ok(())
    }
}

impl ClientToken {
    /// Why it can't be right, as [`Credentials::check`].
    pub(crate) fn check(&self) -> Result<(), (&'static str, &'static str)> {
        problem(&self.0).map_or(Ok(()), |problem| Err(("ClientToken", problem)))
    }
}

/// The problem of a token. Files and variables often add line ends, quotes and byte-order marks.
pub(crate) fn problem(token: &Secret) -> Option<&'static str> {
    let token = token.expose();
    // Each call checks its tokens, and most tokens consist of these alone.
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if !token.is_empty() && token.bytes().all(plain) {
        return None;
    }
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
        let credentials = Credentials::client_token("C1C1").access_token("A\"2");
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
            let client = Credentials::client_token(token).access_token("AT").check();
            let access = Credentials::client_token("CT").access_token(token).check();
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
            assert_eq!(
                Credentials::client_token(token).access_token(token).check(),
                Ok(()),
                "{token:?}"
            );
        }
    }
}
