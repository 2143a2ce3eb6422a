//! Authentication and size of messages.

use std::fmt;

use super::message::{Delivery, read};
use super::query::{Found, find};
use crate::base::error::Error;
use crate::json::Empty;
use crate::value::Secret;

/// The longest body by default: a message holds some hundreds of events of about 100 bytes.
const MAX_BODY: usize = 1 << 20;

/// Checks and reads webhooks. Both kinds, general and integration webhooks, may come to one
/// address.
///
/// The sender is known by a secret of your choice in the address that you give the provider, such
/// as `https://example.com/mews?Token=…`; nothing is signed. Use at least 32 random letters and
/// digits. Printing shows no secret.
#[derive(Clone)]
pub struct Receiver {
    secrets: Vec<Secret>,
    /// Whether no secret is asked for.
    is_open: bool,
    parameter: String,
    max_body: usize,
}

impl Receiver {
    /// A receiver that accepts any of these secrets. Two are enough to replace one: accept both,
    /// change the address at the provider, then accept the new one alone.
    ///
    /// # Errors
    /// Without a secret, or with an empty one ([`Error::is_configuration`]).
    pub fn new<S: Into<Secret>>(secrets: impl IntoIterator<Item = S>) -> Result<Self, Error> {
        let secrets: Vec<Secret> = secrets.into_iter().map(Into::into).collect();
        if secrets.is_empty() {
            let message = "at least one is needed; `insecure_without_secret` accepts every sender";
            return Err(Error::configuration("secrets", message));
        }
        if secrets
            .iter()
            .any(|secret| secret.expose().trim().is_empty())
        {
            return Err(Error::configuration("secrets", "must not be empty"));
        }
        Ok(Self {
            secrets,
            is_open: false,
            ..Self::insecure_without_secret()
        })
    }

    /// A receiver that accepts messages of every sender: for tests, or if something else has
    /// checked the sender.
    pub fn insecure_without_secret() -> Self {
        Self {
            secrets: Vec::new(),
            is_open: true,
            parameter: "Token".to_owned(),
            max_body: MAX_BODY,
        }
    }

    /// The name of the secret in the query; its case is ignored. Default: `Token`.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>) -> Self {
        self.parameter = name.into();
        self
    }

    /// The longest body that is read, in bytes. Default: 1 MiB. Set your web framework's limit to
    /// the same, so that longer bodies are not held in memory.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Checks the secret in the address's query: the text behind `?`.
    ///
    /// # Errors
    /// [`Refusal::Unauthorized`] if it is missing, wrong or given more than once.
    pub fn verify(&self, query: &str) -> Result<(), Refusal> {
        if self.is_open {
            return Ok(());
        }
        match find(query, &self.parameter, &self.secrets) {
            Found::Valid => Ok(()),
            Found::Wrong => Err(Refusal::Unauthorized("the secret is wrong")),
            Found::Missing => Err(Refusal::Unauthorized("the secret is missing")),
            Found::Repeated => Err(Refusal::Unauthorized("the secret is given more than once")),
        }
    }

    /// Reads a body; `I` is what integration webhooks carry.
    pub(crate) fn parse_as<I: Empty>(&self, body: &[u8]) -> Result<Delivery<I>, Refusal> {
        if body.len() > self.max_body {
            return Err(Refusal::TooLarge { max: self.max_body });
        }
        read(body)
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("secrets", &self.secrets.len())
            .field("parameter", &self.parameter)
            .field("max_body", &self.max_body)
            .finish_non_exhaustive()
    }
}

/// The reason why a message is not accepted. Respond with [`status`](Self::status). `Debug` shows
/// neither the secret nor the body.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The sender did not give the secret: 401.
    Unauthorized(&'static str),
    /// The body is longer than [`Receiver::max_body`]: 413.
    TooLarge {
        /// The most bytes.
        max: usize,
    },
    /// The body is not the JSON of a webhook: 400. The text contains the problem and its place, not
    /// the body.
    Malformed(String),
}

impl Refusal {
    /// The HTTP status to answer with: 401, 413 or 400. The provider sends again what was refused,
    /// and drops it after several tries.
    pub fn status(&self) -> u16 {
        match self {
            Self::Unauthorized(_) => 401,
            Self::TooLarge { .. } => 413,
            Self::Malformed(_) => 400,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unauthorized(reason) => f.write_str(reason),
            Self::TooLarge { max } => write!(f, "the body is longer than {max} bytes"),
            Self::Malformed(reason) => write!(f, "the body is not a webhook: {reason}"),
        }
    }
}

impl std::error::Error for Refusal {}
