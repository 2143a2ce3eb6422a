//! Removes secrets from the log.

use serde_json::Value;

use crate::base::json::{Json, Object};

/// The placeholder for a secret.
const HIDDEN: &str = "(not shown)";
/// Parts of names whose values are secrets, in lower case.
const NAMES: [&str; 5] = ["token", "password", "secret", "apikey", "authorization"];

fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    NAMES.iter().any(|part| name.contains(part)) && !name.ends_with("id")
}

/// Collects the texts of members with secret names, at any depth.
pub(crate) fn secrets(body: &Object) -> Vec<String> {
    let mut found = Vec::new();
    for (name, value) in body {
        collect(name, value, &mut found);
    }
    found
}

fn collect(name: &str, value: &Json, found: &mut Vec<String>) {
    match value {
        // Short texts are skipped: they also occur elsewhere by chance.
        Json::Text(text) if is_secret(name) && text.len() >= 8 => found.push(text.clone()),
        Json::List(items) => items.iter().for_each(|item| collect(name, item, found)),
        Json::Object(members) => {
            for (name, value) in members {
                collect(name, value, found);
            }
        }
        _ => {}
    }
}

/// Replaces the secrets in a text.
pub(crate) fn text(text: &str, secrets: &[&str]) -> String {
    let known = secrets.iter().filter(|secret| !secret.is_empty());
    known.fold(text.to_owned(), |text, secret| text.replace(secret, HIDDEN))
}

/// Removes secrets from a value: members with secret names, and texts that contain a secret.
pub(crate) fn value(value: &mut Value, secrets: &[&str]) {
    match value {
        Value::String(found) => *found = text(found, secrets),
        Value::Array(items) => items.iter_mut().for_each(|item| self::value(item, secrets)),
        Value::Object(members) => {
            let old = std::mem::take(members);
            for (name, mut member) in old {
                if is_secret(&name) && !member.is_null() {
                    member = Value::from(HIDDEN);
                }
                self::value(&mut member, secrets);
                members.insert(text(&name, secrets), member);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn hides_members_called_secrets_and_texts_that_contain_one() {
        let mut body = json!({
            "accessToken": "abcdefgh1", "Items": [{"ClientToken": "x", "Notes": "see abcdefgh1"}],
            "TokenId": "5", "abcdefgh1": null,
        });
        super::value(&mut body, &["abcdefgh1"]);
        assert_eq!(
            body,
            json!({
                "accessToken": "(not shown)",
                "Items": [{"ClientToken": "(not shown)", "Notes": "see (not shown)"}],
                "TokenId": "5", "(not shown)": null,
            })
        );
    }
}
