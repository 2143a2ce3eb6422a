//! The conventions that all operations of an API share. They are data: the core takes every name
//! that differs between APIs from here.

/// The conventions of an API of the provider: its address, the members that the client adds to each
/// body, its limit of requests, and the names in pages and errors.
///
/// Bindings generated from a schema with other conventions than the Connector API contain theirs as
/// `API`. It is named in calls by path ([`Call::api`](crate::Call::api)) and in rows written by
/// hand ([`OperationInfo::api`](crate::bindings::OperationInfo::api)).
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiInfo {
    /// The path before that of an operation, such as `/api/connector/v1`.
    pub base_path: &'static str,
    /// The member that carries the token of the application.
    pub client_token: Option<&'static str>,
    /// The member that carries the token of the hotel.
    pub access_token: Option<&'static str>,
    /// The member that carries the name and version of the application.
    pub client: Option<&'static str>,
    /// The member that carries the code for the language of texts.
    pub language: Option<&'static str>,
    /// The member that carries the code for the culture of formats.
    pub culture: Option<&'static str>,
    /// The most requests in a window, for each access token or for a client without one.
    pub requests: u32,
    /// The window in seconds.
    pub seconds: u32,
    /// The property of a request that asks for a page.
    pub limitation: &'static str,
    /// The property of the limitation that counts items.
    pub count: &'static str,
    /// The property of the limitation and of the response that holds the start of the next page.
    pub cursor: &'static str,
    /// The member of an error's body that holds its message.
    pub message: &'static str,
    /// The member of an error's body that holds the id of the request.
    pub request_id: Option<&'static str>,
    /// The member of an error's body that holds anything else.
    pub details: Option<&'static str>,
}

/// The Connector API, which is the default of [`OperationInfo`](super::operation::OperationInfo).
/// A test of `mews-codegen` compares it with `schema/api.yaml`.
pub(crate) static CONNECTOR: ApiInfo = ApiInfo::new("/api/connector/v1")
    .client_token("ClientToken")
    .access_token("AccessToken")
    .client("Client")
    .language("LanguageCode")
    .culture("CultureCode")
    .limits(200, 30)
    .paging("Limitation", "Count", "Cursor")
    .errors("Message", Some("RequestId"), Some("Details"));

impl ApiInfo {
    /// An API at this path below the platform's address. It adds nothing to bodies; limits and
    /// names are the Connector API's.
    pub const fn new(base_path: &'static str) -> Self {
        Self {
            base_path,
            client_token: None,
            access_token: None,
            client: None,
            language: None,
            culture: None,
            requests: 200,
            seconds: 30,
            limitation: "Limitation",
            count: "Count",
            cursor: "Cursor",
            message: "Message",
            request_id: Some("RequestId"),
            details: Some("Details"),
        }
    }

    /// The token of the application is sent in this member.
    #[must_use]
    pub const fn client_token(mut self, member: &'static str) -> Self {
        self.client_token = Some(member);
        self
    }

    /// The token of the hotel is sent in this member.
    #[must_use]
    pub const fn access_token(mut self, member: &'static str) -> Self {
        self.access_token = Some(member);
        self
    }

    /// The name and version of the application are sent in this member.
    #[must_use]
    pub const fn client(mut self, member: &'static str) -> Self {
        self.client = Some(member);
        self
    }

    /// The code for the language of texts is sent in this member.
    #[must_use]
    pub const fn language(mut self, member: &'static str) -> Self {
        self.language = Some(member);
        self
    }

    /// The code for the culture of formats is sent in this member.
    #[must_use]
    pub const fn culture(mut self, member: &'static str) -> Self {
        self.culture = Some(member);
        self
    }

    /// At most this many requests in any window of this length. The client's own limits hold as
    /// well. At the Connector API's base path this is ignored. All rows of one base path must have
    /// the same limits: those of the first call apply.
    #[must_use]
    pub const fn limits(mut self, requests: u32, seconds: u32) -> Self {
        self.requests = requests;
        self.seconds = seconds;
        self
    }

    /// The names of paging: the property that asks for a page, its count and its cursor.
    #[must_use]
    pub const fn paging(
        mut self,
        limitation: &'static str,
        count: &'static str,
        cursor: &'static str,
    ) -> Self {
        self.limitation = limitation;
        self.count = count;
        self.cursor = cursor;
        self
    }

    /// The members of an error's body: message, id of the request, anything else.
    #[must_use]
    pub const fn errors(
        mut self,
        message: &'static str,
        request_id: Option<&'static str>,
        details: Option<&'static str>,
    ) -> Self {
        self.message = message;
        self.request_id = request_id;
        self.details = details;
        self
    }

    /// The members that the client adds to each body.
    pub(crate) fn envelope(&self) -> impl Iterator<Item = &'static str> + use<> {
        let members = [
            self.client_token,
            self.access_token,
            self.client,
            self.language,
            self.culture,
        ];
        members.into_iter().flatten()
    }

    /// The place of the cursor in a request.
    pub(crate) fn cursor_path(&self) -> String {
        format!("{}.{}", self.limitation, self.cursor)
    }

    /// The place of the page size in a request.
    pub(crate) fn count_path(&self) -> String {
        format!("{}.{}", self.limitation, self.count)
    }

    /// Whether its base path is that of the Connector API. Bindings of your own may add operations
    /// to that API.
    pub(crate) fn is_connector(&self) -> bool {
        self.base_path.trim_end_matches('/') == CONNECTOR.base_path
    }

    /// The base path, as a part of keys and of stored state; `None` for the Connector API.
    pub(crate) fn other_base_path(&self) -> Option<&'static str> {
        (!self.is_connector()).then(|| self.base_path.trim_end_matches('/'))
    }
}
