use zeroize::Zeroizing;

use crate::error::EXCERPT;
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

    /// The start of a text, as much as an error keeps, with every occurrence of the tokens cut out: a service or proxy may
    /// echo what it was sent, as it is or inside of a JSON text.
    pub(crate) fn redact(&self, text: &str) -> String {
        let tokens = [self.client_token.expose(), self.access_token.expose()];
        if tokens.iter().all(|token| text.len() < token.len()) {
            return text.to_owned();
        }
        let escaped = tokens.map(|token| Zeroizing::new(escape(token)));
        let forms = [tokens[0], tokens[1], &escaped[0], &escaped[1]];

        let mut redacted = String::new();
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            // One byte more than is kept shows that there was more.
            if redacted.len() > EXCERPT {
                break;
            }
            // The longest that is found: one token may be a part of the other.
            let mut found = 0;
            for form in forms {
                if rest.starts_with(form) {
                    found = found.max(form.len());
                }
            }
            if found > 0 {
                redacted.push_str("[redacted]");
                rest = &rest[found..];
            } else {
                redacted.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
        redacted
    }
}

/// The text as it stands between the quotes of a JSON text.
fn escape(text: &str) -> String {
    let mut json = serde_json::to_string(text).unwrap_or_default();
    json.pop();
    json.drain(..1.min(json.len()));
    json
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
        assert_eq!(
            Credentials::new("abc", "abcdef").redact("abcdefabc"),
            "[redacted][redacted]"
        );
        assert_eq!(
            Credentials::new("red", "act").redact("redact"),
            "[redacted][redacted]"
        );
        assert!(!format!("{credentials:?}").contains("C1C1"));
        let long = credentials.redact(&"C1C1 ".repeat(1 << 20));
        assert!(long.len() > EXCERPT && long.len() < 2 * EXCERPT && !long.contains("C1"));
    }
}
