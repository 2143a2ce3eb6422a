//! Makes the calls of one client handle: one place for everything a request needs on its way.

use std::borrow::Cow;
use std::hash::RandomState;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::HeaderValue;

use super::attempt::Attempt;
use super::limiter::Limiter;
use super::options::CallOptions;
use super::retry::{RetryContext, RetryPolicy};
use super::run::{Run, Traffic};
#[cfg(feature = "exports")]
use super::transport::Download;
#[cfg(feature = "websocket")]
use super::transport::HttpTransportBuilder;
use super::transport::Transport;
use crate::base::api::ApiInfo;
use crate::base::clock::Clock;
use crate::base::credentials::Credentials;
use crate::base::environment::Base;
#[cfg(feature = "websocket")]
use crate::base::environment::Environment;
use crate::base::error::Error;
use crate::base::handle::{Handle, Label};
use crate::base::hash::short_hash;
use crate::base::operation::{Effect, OperationInfo};
use crate::request::envelope::{Body, Envelope};
use crate::request::locate::locate;
use crate::response::answer::Answer;

/// Makes calls with the credentials of one handle. Cloning is cheap.
#[derive(Clone)]
pub(crate) struct Executor {
    pub(crate) shared: Arc<Shared>,
    account: Arc<Account>,
}

/// A handle with the limiter of its access token, which is looked up once.
struct Account {
    handle: Arc<Handle>,
    limiter: OnceLock<Arc<Limiter>>,
}

/// The state that all handles of a client share.
pub(crate) struct Shared {
    pub(crate) transport: Box<dyn Transport>,
    /// Opens the files of exports.
    #[cfg(feature = "exports")]
    pub(crate) download: Box<dyn Download>,
    pub(crate) base: Base,
    /// The settings of the websocket handshake.
    #[cfg(feature = "websocket")]
    pub(crate) environment: Environment,
    #[cfg(feature = "websocket")]
    pub(crate) http: HttpTransportBuilder,
    pub(crate) name: String,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeout: Duration,
    pub(crate) max_response: usize,
    pub(crate) retry: RetryPolicy,
    pub(crate) traffic: Traffic,
    /// The key of the hashes that stand for access tokens without a label.
    pub(crate) labels: RandomState,
}

/// The target of a call: an operation with its facts, or a bare path.
#[derive(Clone, Copy)]
pub(crate) enum Target<'a> {
    Known(&'a OperationInfo),
    /// A path of an API, with the effect that the caller declares.
    Raw(&'static ApiInfo, &'a str, Effect),
}

impl Target<'_> {
    fn api(&self) -> &'static ApiInfo {
        match self {
            Self::Known(info) => info.api,
            Self::Raw(api, ..) => api,
        }
    }

    fn path(&self) -> &str {
        match self {
            Self::Known(info) => info.path,
            Self::Raw(_, path, _) => path,
        }
    }

    fn effect(&self, body: &Body) -> Effect {
        let is_set = |property| body.get(property).is_some_and(|value| value != "null");
        match self {
            Self::Known(info) if info.prepaid.is_some_and(is_set) => Effect::Read,
            Self::Known(info) => info.effect,
            Self::Raw(_, _, effect) => *effect,
        }
    }

    /// Adds the called operation to an error.
    fn named(self, error: Error, credentials: &Credentials) -> Error {
        error.in_operation(match self {
            Self::Known(info) => Cow::Borrowed(info.path),
            Self::Raw(_, path, _) if credentials.redactor().finds(path) => "[redacted]".into(),
            Self::Raw(_, path, _) => Cow::Owned(path.to_owned()),
        })
    }
}

impl Executor {
    pub(crate) fn new(shared: Arc<Shared>, handle: Handle) -> Self {
        let account = Account {
            handle: Arc::new(handle),
            limiter: OnceLock::new(),
        };
        Self {
            shared,
            account: Arc::new(account),
        }
    }

    /// The same connections and settings for another handle.
    pub(crate) fn with_handle(&self, handle: Handle) -> Self {
        Self::new(Arc::clone(&self.shared), handle)
    }

    pub(crate) fn handle(&self) -> &Handle {
        &self.account.handle
    }

    /// The hotel as checkpoints know it: by its label, else by a short hash of its access token
    /// that distinguishes tokens and reveals nothing about them.
    pub(crate) fn hotel(&self, api: &ApiInfo) -> String {
        match self.handle().label() {
            Label::Given(label) => label.to_string(),
            Label::Hashed(_) => {
                let principal = self.handle().principal(api);
                format!("#{:08x}", short_hash(principal.expose().as_bytes()))
            }
        }
    }

    /// The time by which it waits.
    pub(crate) fn clock(&self) -> Arc<dyn Clock> {
        Arc::clone(&self.shared.traffic.clock)
    }

    /// Refuses a path that is not made of plain words, or holds a token.
    pub(crate) fn check_path(&self, info: &OperationInfo) -> Result<(), Error> {
        let credentials = &self.handle().credentials;
        let (api, path) = (info.api, info.path);
        check_path(path, credentials)
            .map_err(|error| Target::Raw(api, path, Effect::Read).named(error, credentials))
    }

    /// Sends a request to the service: every call goes through here.
    pub(crate) async fn run(
        &self,
        target: Target<'_>,
        body: &Body,
        options: &CallOptions,
    ) -> Result<Answer, Error> {
        let api = target.api();
        let envelope = Envelope {
            api,
            credentials: &self.handle().credentials,
            client: &self.shared.name,
            language: options.language.as_ref(),
        };
        let credentials = &self.handle().credentials;
        let named = |error| {
            let error = target.named(error, credentials);
            error.labelled(self.handle().label())
        };
        if let Target::Raw(_, path, _) = target {
            check_path(path, credentials).map_err(named)?;
        }
        if let Some(base_path) = api.other_base_path() {
            check_base_path(base_path, credentials).map_err(named)?;
        }
        envelope.check().map_err(named)?;
        let shared = &*self.shared;
        let mut policy = options.retry.as_ref().unwrap_or(&shared.retry).clone();
        if let Some(max_wait) = options.max_wait {
            policy = policy.max_wait(max_wait);
        }
        let principal = self.handle().principal(api);
        let other_limiter;
        // The handle keeps only the limiter of its token.
        let limiter = if matches!(principal, Cow::Borrowed(_)) {
            let limiter = &self.account.limiter;
            limiter.get_or_init(|| shared.traffic.limiters.of(&principal))
        } else {
            other_limiter = shared.traffic.limiters.of_api(&principal, api);
            &other_limiter
        };
        let run = Run {
            traffic: &shared.traffic,
            limiter,
            principal: &principal,
            attempt: Attempt {
                api,
                transport: &*shared.transport,
                clock: &*shared.traffic.clock,
                handle: &self.account.handle,
                url: shared.base.operation(api.base_path, target.path()),
                path: target.path(),
                server: shared.base.host(),
                user_agent: &shared.user_agent,
                max_response: shared.max_response,
                minimal: options.minimal,
            },
            body: body.seal(&envelope),
            context: RetryContext {
                effect: target.effect(body),
                retry_writes: options.retry_writes,
                priority: options.priority,
                can_split: options.can_split,
            },
            policy,
            timeout: options.timeout.unwrap_or(shared.timeout),
        };
        let sent = run.send().await;
        sent.map_err(|error| target.named(located(error, body), credentials))
    }
}

/// Adds the place in the request that a refusal of the service names.
fn located(error: Error, body: &Body) -> Error {
    if error.status() != Some(400) || error.path().is_some() {
        return error;
    }
    match error.message().and_then(|message| locate(body, message)) {
        Some(place) => error.at(place),
        None => error,
    }
}

/// The generator checks it, too; a row may be written by hand.
fn check_base_path(base_path: &str, credentials: &Credentials) -> Result<(), Error> {
    match base_path.strip_prefix('/') {
        None if base_path.is_empty() => Ok(()),
        // Without its slash it would go on the name of the host.
        None => Err(Error::rejected_before_sending(
            "base_path",
            "must begin with a slash",
        )),
        Some(words) => check_path(words, credentials),
    }
}

/// The service's paths are plain words; anything else would reach another address than it seems.
fn check_path(path: &str, credentials: &Credentials) -> Result<(), Error> {
    if credentials.redactor().finds(path) {
        return Err(Error::rejected_before_sending(
            "path",
            "must not contain a token",
        ));
    }
    let plain = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
    };
    if path.split('/').all(plain) {
        return Ok(());
    }
    Err(Error::rejected_before_sending(
        "path",
        "must be words of letters, digits, `-` and `_`, with single slashes between them",
    ))
}
