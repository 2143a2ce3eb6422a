//! A client of many hotels, before one of them is chosen.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::Client;
use super::builder::ClientBuilder;
use crate::base::credentials::ClientToken;
use crate::base::handle::Handle;
use crate::execute::executor::{Executor, Shared};
use crate::pagination::LearnedSizes;
use crate::value::Secret;

/// An application that serves many hotels: connections and settings, and no access token.
/// [`for_hotel`](Self::for_hotel) makes the [`Client`] of a hotel. Cloning is cheap.
///
/// ```no_run
/// use mews_api::{Application, ClientToken};
///
/// # async fn run(token: String, hotels: Vec<(String, String)>) -> Result<(), mews_api::Error> {
/// let application = Application::builder(ClientToken::new(token), "Acme Sync 1.4.0").build()?;
/// for (name, access_token) in hotels {
///     let client = application.for_hotel(access_token).with_label(name);
///     // ...
/// #   drop(client);
/// }
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Application {
    shared: Arc<Shared>,
    client_token: ClientToken,
    sizes: Arc<LearnedSizes>,
    unrecognized_values: Arc<AtomicU64>,
}

impl Application {
    /// Starts an application with its token. `name` is its name and version, which the service
    /// records, such as `Acme Sync 1.4.0`.
    pub fn builder(
        client_token: ClientToken,
        name: impl Into<String>,
    ) -> ClientBuilder<ClientToken> {
        ClientBuilder::new(client_token, name.into())
    }

    pub(super) fn new(shared: Shared, client_token: ClientToken) -> Self {
        Self {
            shared: Arc::new(shared),
            client_token,
            sizes: Arc::new(LearnedSizes::new()),
            unrecognized_values: Arc::default(),
        }
    }

    /// The client of the hotel (or portfolio of hotels) with this access token. An invalid token is
    /// an error of the first call, at `AccessToken`. All clients of one token share its limit of
    /// requests.
    pub fn for_hotel(&self, access_token: impl Into<Secret>) -> Client {
        let credentials = self.client_token.clone().access_token(access_token);
        let unrecognized = Arc::clone(&self.unrecognized_values);
        let handle = Handle::new(credentials, &self.shared.labels, unrecognized);
        Client {
            executor: Executor::new(Arc::clone(&self.shared), handle),
            sizes: Arc::clone(&self.sizes),
            language: None,
        }
    }

    /// The number of values in responses that this version of the library did not know, of all
    /// hotels: see [`Client::unrecognized_values`].
    pub fn unrecognized_values(&self) -> u64 {
        self.unrecognized_values.load(Ordering::Relaxed)
    }
}

impl fmt::Debug for Application {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Application")
            .field("name", &self.shared.name)
            .field("address", &self.shared.base.platform())
            .finish_non_exhaustive()
    }
}
