//! Tokens of callers, and the enterprises that they reach.

use std::fmt;

use crate::base::json::{Json, Object};
use crate::contract::schema::{Api, Presence, Scalar, Shape};
use crate::service::refusal::Refusal;

/// The client token of the public demo, published for everybody.
const DEMO_CLIENT: &str = "E0D439EE522F44368DC78E1BFB03710C-D24FB11DBE31D4621C4817E028D9E1D";
/// The access tokens of the public demo: of a hotel with gross prices and of one with net prices.
const DEMO_ACCESS: [&str; 2] = [
    "C66EF7B239D24632943D115EDE9CB810-EA00F8FD8294692C940F6B5A8F9453D",
    "4D6C7ABE0E6A4681B0AFB16900AE5D86-DF50CBC89E1D4FF5859DDF021649ED5",
];

/// The tokens that the simulator accepts.
#[derive(Clone, PartialEq)]
pub(crate) struct Tokens {
    pub(crate) client: String,
    pub(crate) access: Vec<String>,
    /// The caller of each access token, in the same order.
    callers: Vec<Caller>,
}

/// A caller: the enterprises that its access token reaches.
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
    /// Those given; where none are given, the tokens of the public demo.
    pub(crate) fn new(client: Option<String>, grants: Vec<Grant>) -> Self {
        let client = client.unwrap_or_else(|| DEMO_CLIENT.to_owned());
        let grants = if grants.is_empty() {
            let demo = |token: &str| Grant {
                token: token.to_owned(),
                enterprises: None,
                portfolio: false,
            };
            DEMO_ACCESS.into_iter().map(demo).collect()
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

    /// Takes the envelope out of a body; the error names what is wrong with it.
    pub(crate) fn open(&self, api: &Api, mut body: Object) -> Result<(Object, &Caller), Refusal> {
        let names = &api.envelope_names;
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
        // A language without a culture means the culture that the service chooses for it.
        let only_language = api
            .envelope_optional
            .keys()
            .all(|name| given(name) == (Some(name) == names.language.as_ref()));
        if let (Some(missing), true) = (
            missing,
            api.envelope_optional.keys().any(given) && !only_language,
        ) {
            let names: Vec<&str> = api.envelope_optional.keys().map(String::as_str).collect();
            return Err(Refusal::property(
                missing,
                format!("is missing: {} go together", names.join(" and ")),
            ));
        }
        let sent = |name: &str| body.get(name).and_then(Json::as_text);
        let unknown =
            |name: &str| Refusal::new(401, format!("The {name} is not a token known here."));
        // A schema without a token in its envelope lets everybody in.
        if let Some(name) = &names.client_token
            && sent(name) != Some(&self.client)
        {
            return Err(unknown(name));
        }
        let known = |token| self.access.iter().position(|known| known == token);
        let number = match &names.access_token {
            Some(name) => sent(name).and_then(known),
            None => Some(0),
        };
        let Some(caller) = number.and_then(|number| self.callers.get(number)) else {
            return Err(unknown(names.access_token.as_deref().unwrap_or_default()));
        };
        body.retain(|name, _| {
            !api.envelope.contains_key(name.as_str())
                && !api.envelope_optional.contains_key(name.as_str())
        });
        Ok((body, caller))
    }

    /// The caller that an access token belongs to.
    pub(crate) fn caller(&self, access: &str) -> Option<&Caller> {
        let number = self.access.iter().position(|known| known == access)?;
        self.callers.get(number)
    }

    /// All of them.
    pub(crate) fn all(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.client.as_str()).chain(self.access.iter().map(String::as_str))
    }
}
