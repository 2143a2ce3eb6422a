//! The secret in the query of an address.

use zeroize::Zeroizing;

use crate::value::Secret;

/// The value of a query under one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// It is one of the secrets.
    Valid,
    /// It is there, and is not one of them.
    Wrong,
    /// It is not there.
    Missing,
    /// It is there more than once: which one counts would be a guess.
    Repeated,
}

/// Looks for one of the secrets under a name, whose case is ignored. Every secret is compared in
/// constant time, and all of them are, whichever matches.
pub(super) fn find(query: &str, name: &str, secrets: &[Secret]) -> Found {
    let query = query.strip_prefix('?').unwrap_or(query);
    let mut found = Found::Missing;
    for pair in query.split('&') {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        if !decoded(key, true).eq_ignore_ascii_case(name.as_bytes()) {
            continue;
        }
        if found != Found::Missing {
            return Found::Repeated;
        }
        // A plus is a space in forms and itself in addresses.
        let spellings = [decoded(value, false), decoded(value, true)].map(Zeroizing::new);
        let mut is_valid = false;
        for secret in secrets {
            for spelling in &spellings {
                is_valid |= secret.is(spelling);
            }
        }
        found = if is_valid { Found::Valid } else { Found::Wrong };
    }
    found
}

/// The bytes of a part of a query. An invalid escape is kept as it is.
fn decoded(text: &str, plus_is_space: bool) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let escape = bytes.get(at + 1..at + 3).filter(|_| *byte == b'%');
        match escape.and_then(|escape| Some(digit(escape[0])? << 4 | digit(escape[1])?)) {
            Some(byte) => {
                decoded.push(byte);
                at += 3;
            }
            None => {
                let is_space = plus_is_space && *byte == b'+';
                decoded.push(if is_space { b' ' } else { *byte });
                at += 1;
            }
        }
    }
    decoded
}

fn digit(byte: u8) -> Option<u8> {
    let digit = char::from(byte).to_digit(16)?;
    u8::try_from(digit).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_secret_in_any_spelling() {
        let secrets = [Secret::new("a+b/c= é"), Secret::new("other")];
        for query in [
            "Token=a+b/c=%20%C3%A9",
            "?x=1&token=a%2Bb%2Fc%3D+%c3%a9",
            "TOKEN=other&y",
            "To%6ben=oth%65r",
        ] {
            assert_eq!(find(query, "Token", &secrets), Found::Valid, "{query}");
        }
        for query in [
            "Token=",
            "Token",
            "Token=Other",
            "Token=othe",
            "token=other%",
        ] {
            assert_eq!(find(query, "Token", &secrets), Found::Wrong, "{query}");
        }
        for query in ["", "?", "Tokens=other", "other", "%", "=other"] {
            assert_eq!(find(query, "Token", &secrets), Found::Missing, "{query}");
        }
        for query in [
            "Token=other&token=other",
            "Token=x&Token=other",
            "Token=other&Token",
        ] {
            assert_eq!(find(query, "Token", &secrets), Found::Repeated, "{query}");
        }
    }
}
