//! The provider's document: from a file, or from where it is served.

use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use mews_codegen::source::Source;
use ureq::Agent;
use ureq::tls::{RootCerts, TlsConfig};

use crate::failure::Failure;
use crate::files;

/// Larger responses are refused: the document has about 3 MB.
const MOST_BYTES: u64 = 64 << 20;

/// The whole exchange must not take longer.
const PATIENCE: Duration = Duration::from_secs(120);

/// Followed as long as they lead to https addresses.
const MOST_REDIRECTS: u32 = 5;

/// Where a document is.
#[derive(Clone, Debug)]
pub(crate) enum Document {
    /// A file.
    File(PathBuf),
    /// An https address.
    Address(String),
}

impl FromStr for Document {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.split_once("://") {
            None => Ok(Self::File(PathBuf::from(text))),
            Some(("https", _)) => Ok(Self::Address(text.to_owned())),
            Some((scheme, _)) => Err(format!(
                "`{scheme}` is not supported: use a path or an https address"
            )),
        }
    }
}

impl Document {
    /// Reads it whole.
    pub(crate) fn read(&self) -> Result<Arc<Source>, Failure> {
        match self {
            Self::File(path) => files::read(path),
            Self::Address(address) => {
                let text = fetch(address, true, MOST_BYTES)?;
                Ok(Source::new(address.as_str(), text))
            }
        }
    }

    /// The day that the name of a file starts with.
    pub(crate) fn date(&self) -> Option<String> {
        match self {
            Self::File(path) => date_of(path),
            Self::Address(_) => None,
        }
    }
}

/// The content of an address. `https` allows no other protocol, for redirects as well.
fn fetch(address: &str, https: bool, most: u64) -> Result<String, Failure> {
    let failed = |error: ureq::Error| Failure::new(format!("{address}: {error}"));
    let agent: Agent = Agent::config_builder()
        .https_only(https)
        .max_redirects(MOST_REDIRECTS)
        .timeout_global(Some(PATIENCE))
        .tls_config(TlsConfig::builder().root_certs(RootCerts::WebPki).build())
        .build()
        .into();
    let mut response = agent
        .get(address)
        .header(
            "Accept",
            "application/yaml, application/json, text/plain, */*",
        )
        .call()
        .map_err(failed)?;
    response
        .body_mut()
        .with_config()
        .limit(most)
        .lossy_utf8(false)
        .read_to_string()
        .map_err(failed)
}

/// The day that the name of a file starts with.
fn date_of(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    day(name.get(..10)?).ok()
}

/// A day such as `2026-07-17`.
pub(crate) fn day(text: &str) -> Result<String, String> {
    let digits = |part: &str, length: usize| {
        part.len() == length && part.bytes().all(|one| one.is_ascii_digit())
    };
    match text.split('-').collect::<Vec<_>>().as_slice() {
        [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2) => {
            Ok(text.to_owned())
        }
        _ => Err("expected a day such as 2026-07-17".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpListener;
    use std::thread;

    use super::*;

    /// An address on this machine that returns each of these once, in order.
    fn served(answers: Vec<String>) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/swagger.yaml", listener.local_addr().unwrap());
        thread::spawn(move || {
            for answer in answers {
                let (mut stream, _) = listener.accept().unwrap();
                let mut request = Vec::new();
                let mut part = [0; 1024];
                while !request.windows(4).any(|end| end == b"\r\n\r\n") {
                    let read = stream.read(&mut part).unwrap();
                    request.extend_from_slice(&part[..read]);
                }
                stream.write_all(answer.as_bytes()).unwrap();
            }
        });
        address
    }

    fn ok(body: &str) -> String {
        format!(
            "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        )
    }

    #[test]
    fn reads_served_document() {
        let address = served(vec![ok("openapi: 3.0.4")]);
        assert_eq!(fetch(&address, false, 100).unwrap(), "openapi: 3.0.4");
    }

    #[test]
    fn rejects_oversized_response() {
        let address = served(vec![ok(&"a".repeat(200))]);
        assert!(
            fetch(&address, false, 100)
                .unwrap_err()
                .to_string()
                .contains("limit")
        );
    }

    #[test]
    fn rejects_http_error() {
        let answer = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        let address = served(vec![answer.to_owned()]);
        assert!(
            fetch(&address, false, 100)
                .unwrap_err()
                .to_string()
                .contains("404")
        );
    }

    #[test]
    fn requests_https_only() {
        assert!(Document::from_str("http://example.com/swagger.yaml").is_err());
        assert!(Document::from_str("file:///etc/passwd").is_err());
        let address = served(vec![ok("openapi: 3.0.4")]);
        let refused = fetch(&address, true, 100).unwrap_err().to_string();
        assert!(refused.contains("https"), "{refused}");
    }

    #[test]
    fn rejects_redirect_to_another_scheme() {
        let answer = "HTTP/1.1 302 Found\r\nLocation: ftp://127.0.0.1/swagger.yaml\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        let address = served(vec![answer.to_owned()]);
        assert!(fetch(&address, false, 100).is_err());
    }

    #[test]
    fn reads_day_from_file_name() {
        assert_eq!(
            date_of(Path::new("some/2026-07-17.yaml")).as_deref(),
            Some("2026-07-17")
        );
        assert_eq!(
            date_of(Path::new("some/2026-07-17.min.json")).as_deref(),
            Some("2026-07-17")
        );
        assert_eq!(date_of(Path::new("swagger.yaml")), None);
        assert_eq!(date_of(Path::new("2026-7-17x.yaml")), None);
    }
}
