//! The body of a request: members can be replaced one by one, then it is sealed with the tokens.

use std::collections::HashSet;

use bytes::Bytes;
use zeroize::Zeroizing;

use crate::base::credentials::Credentials;
use crate::base::error::Error;
use crate::base::locale::Locale;
use crate::json::decode::write;
use crate::json::members::Members;
use crate::json::{Codec, DecodeError, push_text};

/// The members that every body carries. The library adds them: a request must not contain them.
const ENVELOPE: [&str; 5] = [
    "ClientToken",
    "AccessToken",
    "Client",
    "LanguageCode",
    "CultureCode",
];

/// A body without its envelope. The values stay text, and only a replaced member is written again.
#[derive(Clone)]
pub(crate) struct Body {
    members: Vec<(Box<str>, Box<str>)>,
}

impl Body {
    /// Reads the members of a JSON object.
    pub(crate) fn parse(json: &[u8]) -> Result<Self, Error> {
        let wrong = |error: &DecodeError| {
            let message = format!("must be a JSON object: {}", error.message());
            Error::rejected_before_sending("body", message)
        };
        let members = Members::read(json).map_err(|error| wrong(&error))?;
        let mut body = Self {
            members: Vec::with_capacity(members.iter().len() + 1),
        };
        let mut names = HashSet::with_capacity(members.iter().len());
        for (name, value) in members.iter() {
            if let Some(member) = (ENVELOPE.iter()).find(|member| member.eq_ignore_ascii_case(name))
            {
                return Err(Error::rejected_before_sending(
                    member,
                    "is set by the client, not by the request",
                ));
            }
            if !names.insert(name) {
                return Err(Error::rejected_before_sending(name, "is duplicate"));
            }
            let value = std::str::from_utf8(value)
                .map_err(|_| wrong(&DecodeError::new("", "a text is not UTF-8")))?;
            body.members.push((name.into(), value.into()));
        }
        Ok(body)
    }

    /// The text of a member.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.members
            .iter()
            .find(|(candidate, _)| &**candidate == name)
            .map(|(_, value)| &**value)
    }

    /// The members with their texts.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let members = self.members.iter();
        members.map(|(name, value)| (&**name, &**value))
    }

    /// The members with their texts, except how much of the list is wanted.
    pub(crate) fn filters(&self) -> impl Iterator<Item = (&str, &str)> {
        self.iter().filter(|(name, _)| *name != "Limitation")
    }

    /// Adds a member or replaces it.
    pub(crate) fn set(&mut self, name: &str, value: &dyn Codec) -> Result<(), Error> {
        let refused = |message| Error::rejected_before_sending(name, message);
        let json = write(value).map_err(|error| refused(error.to_string()))?;
        let json = String::from_utf8(json).map_err(|error| refused(error.to_string()))?;
        self.put(name, json.into());
        Ok(())
    }

    /// The same with a value that is JSON already.
    pub(crate) fn put(&mut self, name: &str, json: Box<str>) {
        let mut members = self.members.iter_mut();
        match members.find(|(candidate, _)| &**candidate == name) {
            Some(member) => member.1 = json,
            None => self.members.push((name.into(), json)),
        }
    }

    /// The body to send. Its memory is overwritten when the last copy is dropped, since it contains
    /// the tokens.
    pub(crate) fn seal(&self, envelope: &Envelope<'_>) -> Bytes {
        let mut members: Vec<(&str, &str)> = vec![
            ("ClientToken", envelope.credentials.client_token.expose()),
            ("AccessToken", envelope.credentials.access_token.expose()),
            ("Client", envelope.client),
        ];
        if let Some(Locale { language, culture }) = envelope.language {
            members.extend([("LanguageCode", &**language), ("CultureCode", &**culture)]);
        }
        // Room for all of it: growing would leave copies of the tokens behind.
        let head: usize = members
            .iter()
            .map(|(name, text)| name.len() + most_escaped(text) + 6)
            .sum();
        let tail: usize = self
            .members
            .iter()
            .map(|(name, value)| 6 * name.len() + value.len() + 4)
            .sum();
        let mut json = Zeroizing::new(Vec::with_capacity(head + tail + 2));
        json.push(b'{');
        for (name, text) in members {
            push_text(&mut json, name);
            json.push(b':');
            push_text(&mut json, text);
            json.push(b',');
        }
        for (name, value) in &self.members {
            push_text(&mut json, name);
            json.push(b':');
            json.extend_from_slice(value.as_bytes());
            json.push(b',');
        }
        json.pop();
        json.push(b'}');
        Bytes::from_owner(json)
    }
}

/// How long a text is at most between the quotes of a JSON text.
fn most_escaped(text: &str) -> usize {
    let special = |byte: &u8| *byte < b' ' || matches!(byte, b'"' | b'\\');
    text.len() + 5 * text.as_bytes().iter().filter(|byte| special(byte)).count()
}

/// The members that are added to every body.
pub(crate) struct Envelope<'a> {
    pub(crate) credentials: &'a Credentials,
    pub(crate) client: &'a str,
    pub(crate) language: Option<&'a Locale>,
}

impl Envelope<'_> {
    /// Rejects values that the service would refuse.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if let Err((name, problem)) = self.credentials.check() {
            return Err(Error::rejected_before_sending(name, problem));
        }
        let language = self.language.map(|both| (&*both.language, &*both.culture));
        for (name, text) in [
            ("Client", self.client),
            ("LanguageCode", language.map_or("unset", |both| both.0)),
            ("CultureCode", language.map_or("unset", |both| both.1)),
        ] {
            if text.trim().is_empty() {
                return Err(Error::rejected_before_sending(name, "must not be empty"));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(body: &Body, language: Option<&Locale>) -> String {
        let credentials = Credentials::client_token("C\"1").access_token("A1");
        let bytes = body.seal(&Envelope {
            credentials: &credentials,
            client: "Acme Sync 1.4.0",
            language,
        });
        String::from_utf8(bytes.to_vec()).unwrap()
    }

    #[test]
    fn adds_the_envelope_and_keeps_members_unchanged() {
        let head = r#"{"ClientToken":"C\"1","AccessToken":"A1","Client":"Acme Sync 1.4.0""#;
        for (json, tail) in [
            ("{}", "}"),
            (
                r#" {"a": 1.10, "b":{"x":[ ]}} "#,
                r#","a":1.10,"b":{"x":[ ]}}"#,
            ),
            (r#"{"\u0061\"":1}"#, r#","a\"":1}"#),
        ] {
            assert_eq!(
                sealed(&Body::parse(json.as_bytes()).unwrap(), None),
                format!("{head}{tail}")
            );
        }
        let language = Locale::new("cs-CZ");
        assert_eq!(
            sealed(&Body::parse(b"{}").unwrap(), Some(&language)),
            format!(r#"{head},"LanguageCode":"cs-CZ","CultureCode":"cs-CZ"}}"#)
        );
    }

    #[test]
    fn reserves_enough_for_escaped_text() {
        let all: String = (0..0x180).filter_map(char::from_u32).collect();
        let json = serde_json::to_string(&all).unwrap();
        assert!(json.len() <= most_escaped(&all) + 2);
    }

    #[test]
    fn replaces_members_in_place() {
        let mut body = Body::parse(br#"{"Limitation":{"Count":5},"a":1}"#).unwrap();
        body.set("Limitation", &vec![1]).unwrap();
        body.set("b", &"x".to_owned()).unwrap();
        assert_eq!(body.get("Limitation"), Some("[1]"));
        assert!(sealed(&body, None).ends_with(r#","Limitation":[1],"a":1,"b":"x"}"#));
        assert_eq!(body.get("c"), None);
    }

    #[test]
    fn rejects_bodies_other_than_objects() {
        for json in [
            "",
            "[]",
            "null",
            "\"x\"",
            "{",
            "{}{}",
            "{\"a\":}",
            "{\"a\":1,}",
        ] {
            let error = Body::parse(json.as_bytes()).err().unwrap();
            assert!(
                error.is_invalid_request() && error.path() == Some("body"),
                "{json}: {error}"
            );
        }
        for (json, name) in [
            (r#"{"AccessToken":"x"}"#, "AccessToken"),
            (r#"{"a":1,"a":2}"#, "a"),
            (r#"{"Client\u0054oken":"x"}"#, "ClientToken"),
            (r#"{"clienttoken":"x"}"#, "ClientToken"),
            (r#"{"CULTURECODE":"x"}"#, "CultureCode"),
            (r#"{"client":"x"}"#, "Client"),
        ] {
            assert_eq!(
                Body::parse(json.as_bytes()).err().unwrap().path(),
                Some(name)
            );
        }
    }

    #[test]
    fn rejects_empty_envelope_members_by_name() {
        let language = Locale::new("cs-CZ").culture(" ");
        for (client_token, access_token, client, language, refused) in [
            ("c", "a", "x", None, None),
            ("", "a", "x", None, Some("ClientToken")),
            ("c", "", "x", None, Some("AccessToken")),
            ("c", "a", " ", None, Some("Client")),
            ("c", "a", "x", Some(&language), Some("CultureCode")),
        ] {
            let credentials = Credentials::client_token(client_token).access_token(access_token);
            let checked = Envelope {
                credentials: &credentials,
                client,
                language,
            }
            .check();
            assert_eq!(
                checked
                    .err()
                    .and_then(|error| error.path().map(str::to_owned))
                    .as_deref(),
                refused
            );
        }
    }
}
