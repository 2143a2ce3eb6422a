//! Over TLS, with certificates made for the test: trust, and HTTP/2's reports of unprocessed
//! requests.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd,
};
use rustls::pki_types::PrivateKeyDer;
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

use crate::execute::transport::{HttpTransport, HttpTransportBuilder};
use crate::{Client, ClientBuilder, Credentials, Environment, ErrorKind, Outcome, RetryPolicy};

/// Signs certificates.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: Certificate,
}

impl Authority {
    fn new(name: &str) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let certificate = params.self_signed(&key).unwrap();
        Self {
            issuer: Issuer::new(params, key),
            certificate,
        }
    }

    fn trusted(&self) -> HttpTransportBuilder {
        HttpTransport::builder().add_root_certificates(self.certificate.pem().as_bytes())
    }

    /// A server of this host, whose certificate ends in this year.
    fn server(&self, host: &str, ends: i32) -> ServerConfig {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new([host.to_owned()]).unwrap();
        params.not_before = date_time_ymd(2001, 1, 1);
        params.not_after = date_time_ymd(ends, 1, 1);
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap()
    }
}

fn builder(address: SocketAddr) -> ClientBuilder {
    Client::builder(
        Credentials::client_token("client-token").access_token("access-token"),
        "Test 1.0",
    )
    .environment(Environment::custom(format!("https://{address}")))
}

struct Task(JoinHandle<()>);

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[tokio::test]
async fn client_certificate_is_shown_to_the_server() {
    let authority = Authority::new("known");
    let mut roots = RootCertStore::empty();
    roots.add(authority.certificate.der().clone()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier =
        WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider))
            .build()
            .unwrap();
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
    let certificate = params.signed_by(&key, &authority.issuer).unwrap();
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_client_cert_verifier(verifier)
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
        )
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let _server = Task(tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let Ok(mut stream) = acceptor.accept(stream).await else {
                continue;
            };
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let response = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";
            let _ = stream.write_all(response.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    }));
    let call = |http: HttpTransportBuilder| {
        let retry = RetryPolicy::none();
        let client = builder(address).http(http).retry(retry).build().unwrap();
        client.call_raw("notes/add", b"{}").into_future()
    };
    assert!(call(authority.trusted()).await.is_err());
    let (chain, key) = (certificate.pem(), key.serialize_pem());
    let known = authority
        .trusted()
        .client_certificate(chain.as_bytes(), key.as_bytes());
    assert_eq!(call(known).await.unwrap(), b"{}");
}

#[test]
fn rejects_certificates_that_are_not_pem() {
    let build = |http: HttpTransportBuilder| http.build().unwrap_err();
    let error = build(HttpTransport::builder().add_root_certificates(b"hush"));
    assert_eq!(error.path(), Some("root certificates"));
    let error = build(HttpTransport::builder().client_certificate(b"hush", b"hush"));
    assert_eq!(error.path(), Some("client certificate"));
    assert!(!error.to_string().contains("hush"));
    let error = build(HttpTransport::builder().proxy("http://user:hush@ "));
    assert_eq!(error.path(), Some("proxy"));
    assert!(!format!("{error} {error:?}").contains("hush"));
}

#[tokio::test]
async fn sends_nothing_to_a_server_with_an_invalid_certificate() {
    let (authority, stranger) = (Authority::new("known"), Authority::new("stranger"));
    for (config, problem) in [
        (authority.server("127.0.0.1", 2002), "expired"),
        (authority.server("example.com", 4000), "name"),
        (stranger.server("127.0.0.1", 4000), "UnknownIssuer"),
    ] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (came, shook) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let counters = (Arc::clone(&came), Arc::clone(&shook));
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let _server = Task(tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                counters.0.fetch_add(1, Ordering::SeqCst);
                if acceptor.accept(stream).await.is_ok() {
                    counters.1.fetch_add(1, Ordering::SeqCst);
                }
            }
        }));
        let client = builder(address).http(authority.trusted()).build().unwrap();
        let error = client.call_raw("notes/add", b"{}").await.unwrap_err();
        assert!(error.is_untrusted() && error.is_transport(), "{error}");
        assert_eq!(error.outcome(), Outcome::NotSent);
        assert_eq!(error.attempts().len(), 1);
        assert!(error.to_string().contains(problem), "{error}");
        assert_eq!(came.load(Ordering::SeqCst), 1, "{problem}");
        assert_eq!(shook.load(Ordering::SeqCst), 0, "{problem}");
    }
}

#[cfg(feature = "http2")]
mod http2 {
    use std::time::Duration;

    use bytes::Bytes;
    use h2::Reason;
    use h2::server::SendResponse;
    use http::{Request, Response};
    use tokio::task::JoinSet;

    use super::*;
    use crate::{Effect, RetryPolicy};

    /// The server's treatment of a request.
    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Deed {
        Answer,
        /// Reports that the request was not processed.
        Refuse,
        /// Carries it out, then resets the stream.
        Reset(Reason),
        /// Carries it out, then leaves, and names the stream as its last one.
        Leave,
        /// Responds, then reports that it takes no more streams on this connection.
        AnswerAndClose,
    }

    #[derive(Default)]
    struct Log {
        requests: AtomicUsize,
        effects: AtomicUsize,
    }

    struct Server {
        client: Client,
        log: Arc<Log>,
        _task: Task,
    }

    impl Server {
        async fn doing(deeds: &'static [Deed]) -> Self {
            let authority = Authority::new("known");
            let mut config = authority.server("127.0.0.1", 4000);
            config.alpn_protocols = vec![b"h2".to_vec()];
            let acceptor = TlsAcceptor::from(Arc::new(config));
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address = listener.local_addr().unwrap();
            let log = Arc::new(Log::default());
            let own = Arc::clone(&log);
            let task = tokio::spawn(async move {
                let mut connections = JoinSet::new();
                loop {
                    let (stream, _) = listener.accept().await.unwrap();
                    let stream = acceptor.accept(stream).await.unwrap();
                    let connection = h2::server::handshake(stream).await.unwrap();
                    connections.spawn(serve(connection, deeds, Arc::clone(&own)));
                }
            });
            let soon = Duration::from_millis(1);
            let client = builder(address)
                .http(authority.trusted())
                .retry(RetryPolicy::new().backoff(soon, soon))
                .build()
                .unwrap();
            Self {
                client,
                log,
                _task: Task(task),
            }
        }

        fn counted(&self) -> (usize, usize) {
            let Log { requests, effects } = &*self.log;
            (
                requests.load(Ordering::SeqCst),
                effects.load(Ordering::SeqCst),
            )
        }
    }

    type Stream = tokio_rustls::server::TlsStream<tokio::net::TcpStream>;

    async fn serve(
        mut connection: h2::server::Connection<Stream, Bytes>,
        deeds: &'static [Deed],
        log: Arc<Log>,
    ) {
        let mut requests = JoinSet::new();
        loop {
            tokio::select! {
                accepted = connection.accept() => {
                    let Some(Ok((request, response))) = accepted else { return };
                    let number = log.requests.fetch_add(1, Ordering::SeqCst);
                    let deed = deeds.get(number).copied().unwrap_or(Deed::Answer);
                    requests.spawn(handle(request, response, deed, Arc::clone(&log)));
                }
                Some(done) = requests.join_next() => match done.unwrap() {
                    Deed::Leave => {
                        connection.abrupt_shutdown(Reason::NO_ERROR);
                        let _ = std::future::poll_fn(|context| connection.poll_closed(context)).await;
                        return;
                    }
                    Deed::AnswerAndClose => connection.graceful_shutdown(),
                    Deed::Answer | Deed::Refuse | Deed::Reset(_) => {}
                },
            }
        }
    }

    async fn handle(
        request: Request<h2::RecvStream>,
        mut response: SendResponse<Bytes>,
        deed: Deed,
        log: Arc<Log>,
    ) -> Deed {
        if deed == Deed::Refuse {
            response.send_reset(Reason::REFUSED_STREAM);
            return deed;
        }
        let mut body = request.into_body();
        while let Some(chunk) = body.data().await {
            let chunk = chunk.unwrap();
            body.flow_control().release_capacity(chunk.len()).unwrap();
        }
        log.effects.fetch_add(1, Ordering::SeqCst);
        match deed {
            Deed::Reset(reason) => response.send_reset(reason),
            Deed::Leave | Deed::Refuse => {}
            Deed::Answer | Deed::AnswerAndClose => {
                let head = Response::builder()
                    .header("content-type", "application/json")
                    .body(())
                    .unwrap();
                let mut stream = response.send_response(head, false).unwrap();
                stream.send_data(Bytes::from_static(b"{}"), true).unwrap();
            }
        }
        deed
    }

    #[tokio::test]
    async fn repeats_a_refused_stream() {
        for effect in [Effect::Create, Effect::Read] {
            let server = Server::doing(&[Deed::Refuse, Deed::Refuse]).await;
            let call = server.client.call_raw("notes/add", b"{}").effect(effect);
            let (_, metadata) = call.send_with_metadata().await.unwrap();
            assert_eq!(metadata.attempts, 3);
            assert_eq!(server.counted(), (3, 1));
        }
    }

    #[tokio::test]
    async fn does_not_repeat_a_write_that_may_have_been_processed() {
        let deeds: [&'static [Deed]; 4] = [
            &[Deed::Leave],
            &[Deed::Reset(Reason::INTERNAL_ERROR)],
            &[Deed::Reset(Reason::CANCEL)],
            &[Deed::Reset(Reason::NO_ERROR)],
        ];
        for deeds in deeds {
            let server = Server::doing(deeds).await;
            let write = server.client.call_raw("notes/add", b"{}");
            let error = write.await.unwrap_err();
            assert_eq!(
                (error.kind(), error.outcome()),
                (ErrorKind::Transport, Outcome::Unknown),
                "{deeds:?}: {error}"
            );
            assert_eq!((error.attempts().len(), server.counted()), (1, (1, 1)));
            // A read goes out again, over a new connection if need be.
            let server = Server::doing(deeds).await;
            let read = server.client.call_raw("notes/getAll", b"{}");
            read.effect(Effect::Read).await.unwrap();
            assert_eq!(server.counted(), (2, 2), "{deeds:?}");
        }
    }

    #[tokio::test]
    async fn replaces_a_connection_that_accepts_no_more_streams() {
        let server = Server::doing(&[Deed::AnswerAndClose, Deed::AnswerAndClose]).await;
        for _ in 0..3 {
            let write = server.client.call_raw("notes/add", b"{}");
            if let Err(error) = write.await {
                // It may cross with the server's good-bye, but then it has not happened twice.
                assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
            }
        }
        let (requests, effects) = server.counted();
        assert!(requests <= 3 && effects == requests, "{requests} {effects}");
    }
}
