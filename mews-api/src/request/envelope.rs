//! The body of a request: members can be replaced one by one, then it is sealed with the tokens.

use std::collections::HashSet;

use bytes::Bytes;
use zeroize::Zeroizing;

use crate::base::api::ApiInfo;
use crate::base::credentials::{Credentials, problem};
use crate::base::error::Error;
use crate::base::locale::Locale;
use crate::json::decode::write;
use crate::json::members::Members;
use crate::json::{Codec, DecodeError, push_text};
use crate::value::Secret;

/// A body without its envelope. The values stay text, and only a replaced member is written again.
#[derive(Clone)]
pub(crate) struct Body {
    members: Vec<(Box<str>, Box<str>)>,
}

impl Body {
    /// Reads the members of a JSON object. It must not contain the members that the library adds to
    /// each body of the API.
    pub(crate) fn parse(api: &ApiInfo, json: &[u8]) -> Result<Self, Error> {
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
            let mut envelope = api.envelope();
            if let Some(member) = envelope.find(|member| member.eq_ignore_ascii_case(name)) {
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
    pub(crate) fn filters<'a>(
        &'a self,
        api: &'static ApiInfo,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.iter().filter(move |(name, _)| *name != api.limitation)
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
        let members = envelope.members();
        // Room for all of it: growing would leave copies of the tokens behind.
        let head: usize = members
            .iter()
            .map(|(name, text)| most_escaped(name) + most_escaped(text) + 6)
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
        if json.len() > 1 {
            json.pop();
        }
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
    pub(crate) api: &'static ApiInfo,
    pub(crate) credentials: &'a Credentials,
    pub(crate) client: &'a str,
    pub(crate) language: Option<&'a Locale>,
}

impl<'a> Envelope<'a> {
    /// The members of the API that have a value, with their texts.
    fn members(&self) -> Vec<(&'static str, &'a str)> {
        let Credentials {
            client_token,
            access_token,
        } = self.credentials;
        let locale = self.language;
        let members = [
            (
                self.api.client_token,
                client_token.as_ref().map(Secret::expose),
            ),
            (
                self.api.access_token,
                access_token.as_ref().map(Secret::expose),
            ),
            (self.api.client, Some(self.client)),
            (self.api.language, locale.map(|locale| &*locale.language)),
            (self.api.culture, locale.map(|locale| &*locale.culture)),
        ];
        members
            .into_iter()
            .filter_map(|(name, text)| name.zip(text))
            .collect()
    }

    /// Rejects values that the service would refuse, and tokens and languages that a call needs and
    /// the client does not have, or the API does not take.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let refused = |name, message| Err(Error::rejected_before_sending(name, message));
        let Self {
            api, credentials, ..
        } = self;
        for (name, token) in [
            (api.client_token, &credentials.client_token),
            (api.access_token, &credentials.access_token),
        ] {
            match (name, token) {
                (Some(name), None) => {
                    return refused(
                        name,
                        "is required, and the client was built without this token",
                    );
                }
                (Some(name), Some(token)) => {
                    problem(token).map_or(Ok(()), |problem| refused(name, problem))?;
                }
                (None, _) => {}
            }
        }
        if self.language.is_some() && api.language.is_none() && api.culture.is_none() {
            return refused("language", "is not taken by this API");
        }
        for (name, text) in self.members() {
            if text.trim().is_empty() {
                return refused(name, "must not be empty");
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::api::CONNECTOR;

    fn sealed(body: &Body, language: Option<&Locale>) -> String {
        let credentials = Credentials::client_token("C\"1").access_token("A1");
        let bytes = body.seal(&Envelope {
            api: &CONNECTOR,
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
                sealed(&Body::parse(&CONNECTOR, json.as_bytes()).unwrap(), None),
                format!("{head}{tail}")
            );
        }
        let language = Locale::new("cs-CZ");
        assert_eq!(
            sealed(&Body::parse(&CONNECTOR, b"{}").unwrap(), Some(&language)),
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
        let mut body = Body::parse(&CONNECTOR, br#"{"Limitation":{"Count":5},"a":1}"#).unwrap();
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
            let error = Body::parse(&CONNECTOR, json.as_bytes()).err().unwrap();
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
                Body::parse(&CONNECTOR, json.as_bytes())
                    .err()
                    .unwrap()
                    .path(),
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
                api: &CONNECTOR,
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
