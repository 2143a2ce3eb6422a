//! The names of the envelope's members, by their contents.

use indexmap::IndexMap;

use super::fields::Fields;
use super::keys;
use super::shape::{Scalar, Shape, TypeText};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// The members of the envelope by their contents. The client fills them; `None` is not sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EnvelopeNames {
    /// The token of the application.
    pub client_token: Option<String>,
    /// The token of the hotel.
    pub access_token: Option<String>,
    /// The name and version of the application.
    pub client: Option<String>,
    /// The code for the language of texts.
    pub language: Option<String>,
    /// The code for the culture of formats.
    pub culture: Option<String>,
}

impl EnvelopeNames {
    /// The names of the Connector API.
    pub fn connector() -> Self {
        Self::from_array(CONNECTOR.map(|name| Some(name.to_owned())))
    }

    fn from_array(names: [Option<String>; 5]) -> Self {
        let [client_token, access_token, client, language, culture] = names;
        Self {
            client_token,
            access_token,
            client,
            language,
            culture,
        }
    }

    /// All of them, in the order in which they are sent.
    pub fn all(&self) -> [Option<&str>; 5] {
        [
            &self.client_token,
            &self.access_token,
            &self.client,
            &self.language,
            &self.culture,
        ]
        .map(Option::as_deref)
    }
}

/// The names of the Connector API: where a member has one, it needs no entry under `names`.
const CONNECTOR: [&str; 5] = [
    "ClientToken",
    "AccessToken",
    "Client",
    "LanguageCode",
    "CultureCode",
];

/// Reads `names` of the envelope; the rest follows from the members' own names.
pub(super) fn names(
    envelope: &Fields<'_>,
    members: [&IndexMap<String, TypeText>; 2],
    out: &mut Diagnostics,
) -> EnvelopeNames {
    let find = |name: &str| members.iter().find_map(|members| members.get(name));
    let mut names: [Option<String>; 5] = Default::default();
    if let Some((key, node)) = envelope.entry("names") {
        let given = Fields::behind(key, node, keys::ENVELOPE_NAMES, out);
        for (slot, key) in names.iter_mut().zip(keys::ENVELOPE_NAMES) {
            let Some(name) = given.text(key, out) else {
                continue;
            };
            let Some(node) = given.get(key) else {
                continue;
            };
            match find(&name) {
                None => out.push(
                    Diagnostic::error(&node.place, format!("the envelope has no `{name}`"))
                        .help("list it under `required` or `optional`, with its type"),
                ),
                Some(ty) if ty.shape != Shape::Scalar(Scalar::String) => out.error(
                    &node.place,
                    format!("`{name}` is `{ty}`, and the client sends a text"),
                ),
                Some(_) => *slot = Some(name),
            }
        }
        let repeated = |index: usize| {
            let name = names[index].as_ref();
            name.is_some() && names[..index].iter().any(|other| other.as_ref() == name)
        };
        for index in (0..names.len()).filter(|index| repeated(*index)) {
            if let Some(node) = given.get(keys::ENVELOPE_NAMES[index]) {
                out.error(&node.place, "this member carries something else already");
            }
        }
    }
    for (index, name) in CONNECTOR.iter().enumerate() {
        let is_text = find(name).is_some_and(|ty| ty.shape == Shape::Scalar(Scalar::String));
        let taken = names.iter().any(|other| other.as_deref() == Some(name));
        if names[index].is_none() && is_text && !taken {
            names[index] = Some((*name).to_owned());
        }
    }
    EnvelopeNames::from_array(names)
}
