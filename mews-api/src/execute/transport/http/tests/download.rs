//! Files of exports: the requests that their host receives, and the addresses that are opened.

use super::Server;
use crate::execute::outcome::AttemptOutcome;
use crate::execute::transport::http::HttpDownload;
use crate::execute::transport::{
    Download, FileRequest, HttpTransport, HttpTransportBuilder, TransportError,
};

/// The status and the body of a file.
async fn open(
    http: HttpTransportBuilder,
    url: String,
    first: u64,
) -> Result<(u16, Vec<u8>), TransportError> {
    read(HttpDownload::new(http, false), url, first).await
}

async fn read(
    download: HttpDownload,
    url: String,
    first: u64,
) -> Result<(u16, Vec<u8>), TransportError> {
    let url = url.into();
    let mut response = download.open(FileRequest { url, first }).await?;
    let mut bytes = Vec::new();
    while let Some(chunk) = response.body.chunk().await? {
        bytes.extend_from_slice(&chunk);
    }
    Ok((response.status, bytes))
}

#[tokio::test]
async fn host_of_files_sees_the_range_and_nothing_of_the_client() {
    let server = Server::with("206 Partial Content\r\nContent-Length: 2", b"ab").await;
    let url = format!("http://{}/file?sig=hush", server.address);
    let opened = open(HttpTransport::builder(), url.clone(), 7)
        .await
        .unwrap();
    assert_eq!(opened, (206, b"ab".to_vec()));
    open(HttpTransport::builder(), url, 0).await.unwrap();
    let requests = server.requests();
    let names = |request: &String| -> Vec<String> {
        let lines = request.lines().skip(1).take_while(|line| !line.is_empty());
        let mut names: Vec<String> = lines
            .map(|line| line.split(':').next().unwrap().to_lowercase())
            .collect();
        names.sort_unstable();
        names
    };
    assert!(
        requests[0].starts_with("GET /file?sig=hush HTTP/1.1\r\n"),
        "{}",
        requests[0]
    );
    assert!(
        requests[0].to_lowercase().contains("range: bytes=7-\r\n"),
        "{}",
        requests[0]
    );
    assert_eq!(names(&requests[0]), ["accept", "host", "range"]);
    assert_eq!(names(&requests[1]), ["accept", "host"]);
}

#[tokio::test]
async fn plain_http_reaches_this_machine_alone_unless_it_is_allowed() {
    for url in [
        "http://files.example.com/1?sig=hush",
        "ftp://127.0.0.1/1",
        "file:///etc/1",
    ] {
        let error = open(HttpTransport::builder(), url.to_owned(), 0)
            .await
            .unwrap_err();
        assert_eq!(error.outcome, AttemptOutcome::Untrusted, "{url}: {error}");
        assert!(error.to_string().contains("not https"), "{error}");
        assert!(!format!("{error} {error:?}").contains("hush"));
    }
    let builder = || HttpTransport::builder().allow_plain_http();
    let url = || "http://files.invalid/1?sig=hush".to_owned();
    let error = open(builder(), url(), 0).await.unwrap_err();
    assert_eq!(error.outcome, AttemptOutcome::Untrusted, "{error}");
    // Where the environment allows it, the request fails later, since that host does not exist.
    let allowed = HttpDownload::new(builder(), true);
    let error = read(allowed, url(), 0).await.unwrap_err();
    assert_eq!(error.outcome, AttemptOutcome::NotConnected, "{error}");
    assert!(!format!("{error} {error:?}").contains("hush"), "{error:?}");
}

#[tokio::test]
async fn redirects_of_files_are_returned_and_not_followed() {
    let other = Server::with("200 OK\r\nContent-Length: 0", b"").await;
    let head = format!(
        "302 Found\r\nLocation: http://{}/\r\nContent-Length: 0",
        other.address
    );
    let server = Server::with(&head, b"").await;
    let url = format!("http://{}/1", server.address);
    assert_eq!(open(HttpTransport::builder(), url, 0).await.unwrap().0, 302);
    assert!(other.requests().is_empty());
}

#[cfg(feature = "reqwest-013")]
#[tokio::test]
async fn settings_of_reqwest_do_not_reach_the_host_of_files() {
    let server = Server::with("200 OK\r\nContent-Length: 0", b"").await;
    let http = HttpTransport::builder().configure_reqwest(|builder| builder.user_agent("hush"));
    open(http, format!("http://{}/1", server.address), 0)
        .await
        .unwrap();
    assert!(!server.requests()[0].contains("hush"));
}
