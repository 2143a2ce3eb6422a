//! The client, its builder, and calls.

pub(crate) mod application;
pub(crate) mod builder;
pub(crate) mod call;
pub(crate) mod raw;
pub(crate) mod raw_list;
mod read_back;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use self::builder::ClientBuilder;
use self::call::Call;
use self::raw::Raw;
use self::raw_list::RawList;
use crate::base::credentials::Credentials;
use crate::base::handle::Handle;
use crate::base::locale::Locale;
use crate::base::operation::OperationInfo;
use crate::execute::executor::Executor;
use crate::pagination::LearnedSizes;
use crate::value::Secret;

/// A client of the service, for one application and one access token.
///
/// Cloning is cheap. Clones share connections, the rate limit of each access token and the retry
/// budget. Calls need a Tokio runtime with its timer enabled.
///
/// ```no_run
/// use mews_api::requests::ConfigurationGet;
/// use mews_api::{Client, Credentials, Environment};
///
/// # async fn run(client_token: String, access_token: String) -> Result<(), mews_api::Error> {
/// let client = Client::builder(Credentials::client_token(client_token).access_token(access_token), "Acme Sync 1.4.0")
///     .environment(Environment::Demo)
///     .build()?;
/// let configuration = client.configuration().get(ConfigurationGet::new()).send().await?;
/// println!("{}", configuration.enterprise.name);
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) executor: Executor,
    /// Window sizes that worked in earlier calls.
    pub(crate) sizes: Arc<LearnedSizes>,
    /// For calls that do not set one.
    pub(crate) language: Option<Arc<Locale>>,
}

impl Client {
    /// Starts a client with these tokens. `name` is the name and version of the application, which
    /// the service records, such as `Acme Sync 1.4.0`.
    pub fn builder(credentials: Credentials, name: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(credentials, name.into())
    }

    /// A handle for another hotel, on the same connections and settings. It has no label: see
    /// [`with_label`](Self::with_label).
    #[must_use]
    pub fn with_access_token(&self, access_token: impl Into<Secret>) -> Self {
        let handle = self.executor.handle();
        let credentials = Credentials {
            client_token: handle.credentials.client_token.clone(),
            access_token: Some(access_token.into()),
        };
        let labels = &self.executor.shared.labels;
        let handle = Handle::new(credentials, labels, Arc::clone(&handle.unrecognized_values));
        self.with_handle(handle)
    }

    /// A handle for the same hotel with this name in errors ([`Error::label`](crate::Error::label))
    /// and spans, such as the hotel's own name or its number in your database. It is never sent.
    ///
    /// ```no_run
    /// # fn open(client: &mews_api::Client, token: String) -> mews_api::Client {
    /// client.with_access_token(token).with_label("Hotel Astoria")
    /// # }
    /// ```
    #[must_use]
    pub fn with_label(&self, label: impl AsRef<str>) -> Self {
        self.with_handle(self.executor.handle().labelled(label.as_ref()))
    }

    /// A handle whose calls ask for texts in this language and formats of this culture, such as
    /// `cs-CZ` for both; see [`Locale`]. [`Call::language`] sets another one for a single call.
    /// Calls of another API that takes no language are refused before they are sent.
    ///
    /// ```no_run
    /// # fn open(client: &mews_api::Client) -> mews_api::Client {
    /// client.with_language("cs-CZ")
    /// # }
    /// ```
    #[must_use]
    pub fn with_language(&self, locale: impl Into<Locale>) -> Self {
        Self {
            language: Some(Arc::new(locale.into())),
            ..self.clone()
        }
    }

    /// A call of any operation, known to this library or not. `path` is below the API's base, such
    /// as `reservations/getAll/2023-06-06`. `json` is an object without tokens, client's name and
    /// language, which are added. Await it, or set options first. It returns the body unchanged,
    /// empty for a response without one.
    ///
    /// The library does not know whether the operation writes, so it treats it as a write and
    /// repeats it only if it was certainly not processed. Declare the effect with
    /// [`effect`](Call::effect). For an operation of another API of the provider, name it with
    /// [`api`](Call::api).
    ///
    /// ```no_run
    /// use mews_api::Effect;
    ///
    /// # async fn run(client: mews_api::Client) -> Result<(), mews_api::Error> {
    /// let services = client
    ///     .call_raw("services/getAll", br#"{"Limitation": {"Count": 10}}"#)
    ///     .effect(Effect::Read)
    ///     .await?;
    /// # drop(services);
    /// # Ok(()) }
    /// ```
    pub fn call_raw(&self, path: impl Into<String>, json: impl Into<Vec<u8>>) -> Call<Raw> {
        Call::new(self.clone(), Raw::new(path.into(), json.into()))
    }

    /// A call of any operation that returns a list, known to this library or not, whose
    /// [`items`](Call::items) are JSON texts: exports keep properties that this version of the
    /// library doesn't know. For a request that the library knows, [`Call::raw_items`] does the
    /// same.
    ///
    /// `operation` gives the path, the list and the key of its items, and the largest page if it
    /// has pages; with its time filters and id lists, long requests are split as well. `json` is an
    /// object as in [`call_raw`](Self::call_raw).
    ///
    /// ```
    /// use mews_api::Effect;
    /// use mews_api::bindings::{ListInfo, OperationInfo};
    ///
    /// # use mews_api::transport::{BoxFuture, HeaderMap, Request, Response, Transport, TransportError};
    /// # struct OnePage;
    /// # impl Transport for OnePage {
    /// #     fn send(&self, _: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
    /// #         let mut headers = HeaderMap::new();
    /// #         headers.insert("content-type", "application/json".parse().unwrap());
    /// #         let body = br#"{"Services":[{"Id":"7","New":1.10}],"Cursor":null}"#.to_vec();
    /// #         Box::pin(async { Ok(Response { status: 200, headers, body }) })
    /// #     }
    /// # }
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let credentials = mews_api::Credentials::client_token("client-token").access_token("access-token");
    /// # let client = mews_api::Client::builder(credentials, "Docs 1.0").transport(OnePage).build()?;
    /// let operation = OperationInfo::new("services/getAll", Effect::Read)
    ///     .list(ListInfo::new("Services", &["Id"]))
    ///     .page_size(1000);
    /// let mut services = client.call_raw_list(operation, b"{}").items();
    /// while let Some(service) = services.try_next().await? {
    ///     println!("{}", service.as_str());
    ///     # assert_eq!(service.as_str(), r#"{"Id":"7","New":1.10}"#);
    /// }
    /// # assert_eq!(services.stats().items, 1);
    /// # Ok(()) }
    /// ```
    pub fn call_raw_list(
        &self,
        operation: OperationInfo,
        json: impl Into<Vec<u8>>,
    ) -> Call<RawList> {
        Call::new(self.clone(), RawList::new(operation, json.into()))
    }

    /// The number of values in responses that this version of the library did not know (of enums,
    /// or variants of unions), in all calls of all handles of this client so far. They are kept and
    /// written back. A newer version of the library may know them. Unknown properties are ignored
    /// and not counted.
    #[doc(alias = "schema_drift")]
    pub fn unrecognized_values(&self) -> u64 {
        self.executor
            .handle()
            .unrecognized_values
            .load(Ordering::Relaxed)
    }

    fn with_handle(&self, handle: Handle) -> Self {
        Self {
            executor: self.executor.with_handle(handle),
            sizes: Arc::clone(&self.sizes),
            language: self.language.clone(),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("name", &self.executor.shared.name)
            .field("address", &self.executor.shared.base.platform())
            .field("label", &self.executor.handle().label().as_str())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
