//! Who may call.

use std::fmt;

use crate::draw::Seed;
use crate::json::{Json, Object};
use crate::refusal::Refusal;
use mews_schema::{Api, Presence, Scalar, Shape};

/// The tokens that the simulator accepts.
#[derive(Clone, PartialEq)]
pub(crate) struct Tokens {
    pub(crate) client: String,
    pub(crate) access: Vec<String>,
    /// What each access token opens, in the same order.
    callers: Vec<Caller>,
}

/// Who calls: what the access token reaches.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Caller {
    /// Which of the access tokens it is.
    pub(crate) number: usize,
    /// Indexes of enterprises; all if there is no list.
    pub(crate) enterprises: Option<Vec<u32>>,
    /// Whether it is a portfolio access token, which not all operations accept.
    pub(crate) portfolio: bool,
}

impl Caller {
    pub(crate) fn reaches(&self, enterprise: u32) -> bool {
        self.enterprises
            .as_ref()
            .is_none_or(|reached| reached.contains(&enterprise))
    }

    /// The enterprise that is meant where the request names none.
    pub(crate) fn home(&self) -> u32 {
        let reached = self.enterprises.as_ref();
        reached
            .and_then(|reached| reached.first().copied())
            .unwrap_or(0)
    }
}

/// An access token and what it opens.
#[derive(Clone)]
pub(crate) struct Grant {
    pub(crate) token: String,
    pub(crate) enterprises: Option<Vec<u32>>,
    pub(crate) portfolio: bool,
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
    pub(crate) fn new(seed: Seed, client: Option<String>, grants: Vec<Grant>) -> Self {
        let client = client.unwrap_or_else(|| token(seed.at("client token")));
        let grants = if grants.is_empty() {
            vec![Grant {
                token: token(seed.at("access token")),
                enterprises: None,
                portfolio: false,
            }]
        } else {
            grants
        };
        let caller = |(number, grant): (usize, &Grant)| Caller {
            number,
            enterprises: grant.enterprises.clone(),
            portfolio: grant.portfolio,
        };
        Self {
            client,
            callers: grants.iter().enumerate().map(caller).collect(),
            access: grants.into_iter().map(|grant| grant.token).collect(),
        }
    }

    /// Takes the envelope out of a body, or says what is wrong with it.
    pub(crate) fn open(&self, api: &Api, mut body: Object) -> Result<(Object, &Caller), Refusal> {
        for (name, ty) in &api.envelope {
            match body.get(name) {
                Some(Json::Text(text)) if !text.is_empty() => {}
                _ if ty.presence != Presence::Required => {}
                Some(_) => {
                    return Err(Refusal::property(name, "must be a text that is not empty"));
                }
                None => return Err(Refusal::property(name, "is required")),
            }
        }
        for (name, ty) in &api.envelope_optional {
            let is_text = ty.shape == Shape::Scalar(Scalar::String);
            if is_text
                && body
                    .get(name)
                    .is_some_and(|value| !value.is_null() && value.as_text().is_none())
            {
                return Err(Refusal::property(name, "must be a text"));
            }
        }
        let given = |name: &String| body.get(name).is_some_and(|value| !value.is_null());
        let missing = api.envelope_optional.keys().find(|name| !given(name));
        if let (Some(missing), true) = (missing, api.envelope_optional.keys().any(given)) {
            let names: Vec<&str> = api.envelope_optional.keys().map(String::as_str).collect();
            return Err(Refusal::property(
                missing,
                format!("is missing: {} go together", names.join(" and ")),
            ));
        }
        let sent = |name: &str| body.get(name).and_then(Json::as_text);
        // A schema without a token in its envelope lets everybody in.
        let asked = |name: &str| api.envelope.contains_key(name);
        if asked("ClientToken") && sent("ClientToken") != Some(&self.client) {
            return Err(Refusal::new(
                401,
                "The ClientToken is not a token known here.",
            ));
        }
        let known = |token| self.access.iter().position(|known| known == token);
        let number = match sent("AccessToken") {
            Some(token) => known(token),
            None => (!asked("AccessToken")).then_some(0),
        };
        let Some(caller) = number.and_then(|number| self.callers.get(number)) else {
            return Err(Refusal::new(
                401,
                "The AccessToken is not a token known here.",
            ));
        };
        body.retain(|name, _| {
            !api.envelope.contains_key(name) && !api.envelope_optional.contains_key(name)
        });
        Ok((body, caller))
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
