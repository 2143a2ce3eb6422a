//! The installations of the service, and the checks of their addresses.

use std::net::IpAddr;
use std::str::FromStr;

use reqwest::Url;

use crate::base::error::Error;
use crate::value::ValueError;

/// Which installation of the service to talk to. Tokens are good for one of them.
///
/// ```
/// use mews_api::Environment;
///
/// // Behind your own gateway, or a simulated service on this machine.
/// let gateway = Environment::custom("https://gateway.example.com/mews");
/// let simulated = Environment::custom("http://127.0.0.1:8080");
/// # assert_ne!(gateway, simulated);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(try_from = "String")]
#[non_exhaustive]
pub enum Environment {
    /// The public demo: shared by everybody, no real data.
    Demo,
    /// The real hotels.
    Production,
    /// A platform address that may be plain HTTP: see [`plain_http`](Self::plain_http).
    PlainHttp(String),
    /// Any other platform address, such as `https://gateway.example.com`. A path in it precedes the
    /// API's own. It must be https, or http to this machine, and is checked when the client is
    /// built.
    Custom(String),
}

impl Environment {
    /// The environment at this platform address, see [`Custom`](Self::Custom).
    pub fn custom(address: impl Into<String>) -> Self {
        Self::Custom(address.into())
    }

    /// A simulator on another machine or in another container, at an address such as
    /// `http://simulator:8080`. Tokens and data are sent in plain text, so never use it for the
    /// service.
    pub fn plain_http(address: impl Into<String>) -> Self {
        Self::PlainHttp(address.into())
    }

    /// The address below which the operations are, with a slash at its end.
    pub(crate) fn base(&self) -> Result<Base, Error> {
        let address = match self {
            Self::Demo => "https://api.mews-demo.com",
            Self::Production => "https://api.mews.com",
            Self::Custom(address) | Self::PlainHttp(address) => address,
        };
        let mut url = check(address, matches!(self, Self::PlainHttp(_)))
            .map_err(|problem| Error::configuration("environment", problem))?;
        let path = url.path().trim_end_matches('/');
        url.set_path(&format!("{path}/api/connector/v1/"));
        Ok(Base { address: url })
    }

    /// The address of the websocket, in http's schemes, and whether it is https: the caller's, or
    /// that which belongs to the environment.
    #[cfg(feature = "websocket")]
    pub(crate) fn websocket(&self, address: Option<&str>) -> Result<(String, bool), Error> {
        let known = match self {
            Self::Demo => Some("wss://ws.mews-demo.com"),
            Self::Production => Some("wss://ws.mews.com"),
            Self::Custom(_) | Self::PlainHttp(_) => None,
        };
        let problem = |problem| Error::configuration("websocket address", problem);
        let Some(address) = address.or(known) else {
            return Err(problem("set it: the environment is an address of your own"));
        };
        let address = match address.split_once("://") {
            Some(("wss", rest)) => format!("https://{rest}"),
            Some(("ws", rest)) => format!("http://{rest}"),
            _ => {
                return Err(problem(
                    "must begin with wss:// (or ws:// to the machine itself)",
                ));
            }
        };
        let mut url = check(&address, matches!(self, Self::PlainHttp(_))).map_err(problem)?;
        let path = url.path().trim_end_matches('/');
        url.set_path(&format!("{path}/ws/connector"));
        let is_https = url.scheme() == "https";
        Ok((url.into(), is_https))
    }
}

/// Reads `demo`, `production`, or an address as [`Custom`](Environment::Custom) takes it.
impl FromStr for Environment {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        match text {
            "demo" => Ok(Self::Demo),
            "production" => Ok(Self::Production),
            address if address.contains("://") => Ok(Self::custom(address)),
            _ => Err(ValueError::expected(
                "demo, production, or an address such as https://gateway.example.com",
            )),
        }
    }
}

impl TryFrom<String> for Environment {
    type Error = ValueError;

    fn try_from(text: String) -> Result<Self, ValueError> {
        text.parse()
    }
}

/// A checked address of the API.
#[derive(Debug)]
pub(crate) struct Base {
    /// With a slash at its end.
    pub(crate) address: Url,
}

impl Base {
    pub(crate) fn is_https(&self) -> bool {
        self.address.scheme() == "https"
    }
}

/// The messages don't repeat the address: it may hold the password that they complain about.
fn check(address: &str, plain_http: bool) -> Result<Url, &'static str> {
    let url = Url::parse(address).map_err(|_| "the platform address is not a URL")?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("the platform address must not contain a user or password");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("the platform address must not have a query or fragment");
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if plain_http || is_loopback(&url) => Ok(url),
        "http" => Err(
            "the platform address must be https: tokens are sent to it (http is for the machine itself only; for a simulator elsewhere use `Environment::plain_http`)",
        ),
        _ => Err("the platform address must be https"),
    }
}

/// Whether an address is on this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || address.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_known_and_custom_addresses() {
        for (environment, base) in [
            (
                Environment::Demo,
                "https://api.mews-demo.com/api/connector/v1/",
            ),
            (
                Environment::Production,
                "https://api.mews.com/api/connector/v1/",
            ),
            (
                Environment::custom("https://gateway.example.com/mews/"),
                "https://gateway.example.com/mews/api/connector/v1/",
            ),
            (
                Environment::custom("http://localhost:8080"),
                "http://localhost:8080/api/connector/v1/",
            ),
            (
                Environment::custom("http://127.0.0.1:1"),
                "http://127.0.0.1:1/api/connector/v1/",
            ),
            (
                Environment::custom("http://[::1]:1"),
                "http://[::1]:1/api/connector/v1/",
            ),
        ] {
            assert_eq!(environment.base().unwrap().address.as_str(), base);
        }
    }

    #[test]
    fn is_read_from_a_setting() {
        assert_eq!("demo".parse(), Ok(Environment::Demo));
        assert_eq!("production".parse(), Ok(Environment::Production));
        let address = "http://127.0.0.1:8080";
        assert_eq!(address.parse(), Ok(Environment::custom(address)));
        assert!("Produktion".parse::<Environment>().is_err());
        assert_eq!(
            serde_json::from_str("\"demo\"").ok(),
            Some(Environment::Demo)
        );
    }

    #[test]
    fn plain_http_goes_elsewhere_only_by_name() {
        let simulator = "http://simulator:8080";
        assert!(Environment::custom(simulator).base().is_err());
        let base = Environment::plain_http(simulator).base().unwrap();
        assert_eq!(
            base.address.as_str(),
            "http://simulator:8080/api/connector/v1/"
        );
    }

    #[cfg(feature = "websocket")]
    #[test]
    fn websocket_address_belongs_to_the_environment_or_is_checked() {
        let of = |environment: Environment, address: Option<&str>| {
            let found = environment.websocket(address);
            found.map_err(|error| error.message().unwrap_or_default().to_owned())
        };
        let demo = "https://ws.mews-demo.com/ws/connector".to_owned();
        assert_eq!(of(Environment::Demo, None), Ok((demo, true)));
        let custom = Environment::custom("http://127.0.0.1:1");
        let local = ("http://127.0.0.1:2/x/ws/connector".to_owned(), false);
        assert_eq!(of(custom.clone(), Some("ws://127.0.0.1:2/x/")), Ok(local));
        assert!(of(custom.clone(), None).unwrap_err().contains("set it"));
        for unsafe_address in [
            "ws://ws.mews.com",
            "https://ws.mews.com",
            "wss://me:hush@ws.mews.com",
            "wss://ws.mews.com?token=hush",
        ] {
            let problem = of(custom.clone(), Some(unsafe_address)).unwrap_err();
            assert!(!problem.contains("hush"), "{problem}");
        }
        let elsewhere = Environment::plain_http("http://simulator:1");
        assert!(of(elsewhere, Some("ws://simulator:2")).is_ok());
    }

    #[test]
    fn rejects_unsafe_addresses() {
        for (address, problem) in [
            ("api.mews.com", "not a URL"),
            ("http://api.mews.com", "must be https"),
            ("http://localhost.example.com", "must be https"),
            ("http://127.0.0.1.example.com", "must be https"),
            ("http://192.168.0.1", "must be https"),
            ("ftp://api.mews.com", "must be https"),
            ("https://me:hush@api.mews.com", "user or password"),
            ("https://me@api.mews.com", "user or password"),
            ("https://api.mews.com?x=1", "query or fragment"),
            ("https://api.mews.com/#x", "query or fragment"),
        ] {
            let error = Environment::custom(address).base().unwrap_err();
            assert!(error.is_configuration());
            assert!(
                error.message().unwrap().contains(problem),
                "{address}: {error}"
            );
            assert!(!error.to_string().contains("hush"));
        }
    }
}
