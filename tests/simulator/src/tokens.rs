//! Who may call.

use std::fmt;

use crate::draw::Seed;
use crate::json::{Json, Object};
use crate::refusal::Refusal;
use mews_codegen::schema::{Api, Presence, Scalar, Shape};

/// The tokens that the simulator accepts.
#[derive(Clone, PartialEq)]
pub(crate) struct Tokens {
    pub(crate) client: String,
    pub(crate) access: Vec<String>,
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Tokens(a client token, {} access tokens)",
            self.access.len()
        )
    }
}

impl Tokens {
    /// Those given; the others come from the seed.
    pub(crate) fn new(seed: Seed, client: Option<String>, access: Vec<String>) -> Self {
        let client = client.unwrap_or_else(|| token(seed.at("client token")));
        let access = if access.is_empty() {
            vec![token(seed.at("access token"))]
        } else {
            access
        };
        Self { client, access }
    }

    /// Takes the envelope out of a body, or says what is wrong with it.
    pub(crate) fn open(&self, api: &Api, mut body: Object) -> Result<Object, Refusal> {
        for (name, ty) in &api.envelope {
            match body.get(name) {
                Some(Json::Text(text)) if !text.is_empty() => {}
                _ if ty.presence != Presence::Required => {}
                Some(_) => {
                    return Err(Refusal::new(
                        400,
                        format!("`{name}` must be a text that is not empty."),
                    ));
                }
                None => return Err(Refusal::new(400, format!("`{name}` is required."))),
            }
        }
        for (name, ty) in &api.envelope_optional {
            let is_text = ty.shape == Shape::Scalar(Scalar::String);
            if is_text
                && body
                    .get(name)
                    .is_some_and(|value| !value.is_null() && value.as_text().is_none())
            {
                return Err(Refusal::new(400, format!("`{name}` must be a text.")));
            }
        }
        let given = |name: &String| body.get(name).is_some_and(|value| !value.is_null());
        let missing = api.envelope_optional.keys().find(|name| !given(name));
        if let (Some(missing), true) = (missing, api.envelope_optional.keys().any(given)) {
            let names: Vec<&str> = api.envelope_optional.keys().map(String::as_str).collect();
            return Err(Refusal::new(
                400,
                format!(
                    "`{missing}` is missing: {} go together.",
                    names.join(" and ")
                ),
            ));
        }
        let is = |name: &str, tokens: &[String]| match body.get(name).and_then(Json::as_text) {
            Some(token) => tokens.iter().any(|known| known == token),
            None => !api.envelope.contains_key(name),
        };
        if !is("ClientToken", std::slice::from_ref(&self.client)) {
            return Err(Refusal::new(
                401,
                "The ClientToken is not a token known here.",
            ));
        }
        if !is("AccessToken", &self.access) {
            return Err(Refusal::new(
                401,
                "The AccessToken is not a token known here.",
            ));
        }
        body.retain(|name, _| {
            !api.envelope.contains_key(name) && !api.envelope_optional.contains_key(name)
        });
        Ok(body)
    }

    /// All of them.
    pub(crate) fn all(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.client.as_str()).chain(self.access.iter().map(String::as_str))
    }
}

/// In the form of the provider's, and as long.
fn token(seed: Seed) -> String {
    let [a, b, c, d] = [0, 1, 2, 3].map(|part| seed.nth(part).bits());
    format!("{a:016X}{b:016X}-{c:016X}{:015X}", d >> 4)
}
