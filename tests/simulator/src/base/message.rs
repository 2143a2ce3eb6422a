//! Requests and responses as data, without sockets.

use std::fmt;

/// A request as it arrives.
#[derive(Clone, PartialEq)]
pub struct Request {
    /// The method: `POST`, in capitals.
    pub method: String,
    /// The path, without host and query. For files of exports with its query, which signs it.
    pub path: String,
    /// Names and values, names in any case.
    pub headers: Vec<(String, String)>,
    /// The body as bytes.
    pub body: Vec<u8>,
}

impl Request {
    /// A `POST` of JSON, as all of the service's operations want it.
    pub fn post(path: impl Into<String>, body: impl Into<Vec<u8>>) -> Self {
        Self {
            method: "POST".to_owned(),
            path: path.into(),
            headers: vec![("Content-Type".to_owned(), "application/json".to_owned())],
            body: body.into(),
        }
    }

    /// A `GET` without headers, as the file host takes it: the path with its query, or a whole
    /// link.
    pub fn get(path: impl Into<String>) -> Self {
        Self {
            method: "GET".to_owned(),
            path: path.into(),
            headers: Vec::new(),
            body: Vec::new(),
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(found, _)| found.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

/// Without the body, which carries tokens, and without the query, which signs links.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Request({} {}, {} bytes)",
            self.method,
            self.path.split('?').next().unwrap_or_default(),
            self.body.len()
        )
    }
}

/// An answer as it is sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// The status: 200 if all went well.
    pub status: u16,
    /// Names and values.
    pub headers: Vec<(String, String)>,
    /// JSON, or nothing where the status is 204.
    pub body: Vec<u8>,
}

impl Response {
    /// The value of a header, whatever the case of its name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(found, _)| found.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }
}

impl Response {
    pub(crate) fn set_header(&mut self, name: &str, value: impl Into<String>) {
        self.remove_header(name);
        self.headers.push((name.to_owned(), value.into()));
    }

    pub(crate) fn remove_header(&mut self, name: &str) {
        self.headers
            .retain(|(found, _)| !found.eq_ignore_ascii_case(name));
    }

    pub(crate) fn set_body(&mut self, media_type: Option<&str>, body: String) {
        match media_type {
            Some(media_type) => self.set_header("Content-Type", media_type),
            None => self.remove_header("Content-Type"),
        }
        self.body = body.into_bytes();
    }
}
