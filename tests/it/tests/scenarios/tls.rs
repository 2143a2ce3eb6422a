//! Certificates that prove nothing, and streams that HTTP/2 refuses.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, process};

use http::{HeaderMap, Response};
use mews_api::ErrorKind;
use mews_simulator::{Reply, Server};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, KeyUsagePurpose,
    date_time_ymd,
};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::server::TlsStream;

use crate::calls;
use crate::child;
use crate::hotel::Service as _;
use crate::port::{self, Port};
use crate::scenario::{Scenario, scenario};

pub(crate) const ALL: &[Scenario] = &[
    scenario!(Sockets 64 rejects_untrusted_certificates_without_repeating, "an expired certificate, one of another host, one signed by nobody", "an error, one connection"),
    scenario!(Sockets 62 repeats_a_refused_stream_over_a_connection, "REFUSED_STREAM to a write over HTTP/2", "success, one effect"),
    scenario!(Sockets 62 outcome_is_unknown_after_goaway, "GOAWAY while a write is in flight, carried out or not", "at most one effect, Unknown"),
];

pub(crate) const READ: &str = "read over TLS";
pub(crate) const WRITE: &str = "write over TLS";

/// Where a process looks for those that it trusts.
const TRUSTED: &str = "SSL_CERT_FILE";

/// In a process that trusts the scenarios' own authority.
pub(crate) async fn read_over_tls(address: &str) -> String {
    let client = port::client(address, 20.0, |builder| builder);
    told(calls::read(&client).await.map(drop))
}

/// As [`read_over_tls`].
pub(crate) async fn write_over_tls(address: &str) -> String {
    let client = port::client(address, 20.0, |builder| builder);
    told(calls::write(&client).await)
}

fn told(result: Result<(), mews_api::Error>) -> String {
    match result {
        Ok(()) => "an answer".to_owned(),
        Err(error) => {
            let (kind, outcome) = (error.kind(), error.outcome());
            format!("{kind:?}, {outcome:?}, attempts {}", error.attempts().len())
        }
    }
}

/// An authority that signs certificates, and the file that makes it trusted. The file is removed
/// with it.
pub(crate) struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    file: PathBuf,
}

impl Authority {
    pub(crate) fn new() -> Self {
        // Scenarios run side by side: each has a file of its own.
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let mut params = CertificateParams::new(Vec::new()).expect("parameters");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        let key = KeyPair::generate().expect("a key");
        let issuer = CertifiedIssuer::self_signed(params, key).expect("a certificate");
        let file = format!("authority-{}-{number}.pem", process::id());
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(file);
        fs::write(&file, issuer.pem()).expect("a file");
        Self { issuer, file }
    }

    /// Its certificate, in PEM.
    pub(crate) fn pem(&self) -> String {
        self.issuer.pem()
    }

    fn trusted(&self) -> [(&'static str, &str); 1] {
        [(TRUSTED, self.file.to_str().expect("a plain path"))]
    }

    /// A certificate for a host, valid in these years.
    pub(crate) fn certify(&self, host: &str, years: (i32, i32), protocol: &[u8]) -> TlsAcceptor {
        let mut params = CertificateParams::new(vec![host.to_owned()]).expect("parameters");
        params.not_before = date_time_ymd(years.0, 1, 1);
        params.not_after = date_time_ymd(years.1, 1, 1);
        let key = KeyPair::generate().expect("a key");
        let certificate = params.signed_by(&key, &self.issuer).expect("a certificate");
        let chain: Vec<CertificateDer<'static>> = vec![certificate.der().clone()];
        let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions of TLS")
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .expect("a key that fits");
        config.alpn_protocols = vec![protocol.to_vec()];
        TlsAcceptor::from(Arc::new(config))
    }
}

impl Drop for Authority {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.file);
    }
}

/// A port that speaks TLS. It stops when dropped.
struct Secure {
    address: String,
    connections: Arc<AtomicUsize>,
    task: JoinHandle<()>,
}

impl Secure {
    async fn open<F>(
        acceptor: TlsAcceptor,
        serve: impl Fn(TlsStream<TcpStream>) -> F + Send + 'static,
    ) -> Self
    where
        F: Future<Output = ()> + Send,
    {
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a loopback port");
        let port = listener.local_addr().expect("an address").port();
        let connections = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&connections);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                counter.fetch_add(1, Ordering::SeqCst);
                // One after the other is sufficient. A client that rejects the certificate ends the
                // handshake.
                if let Ok(stream) = acceptor.accept(stream).await {
                    serve(stream).await;
                }
            }
        });
        Self {
            address: format!("https://localhost:{port}"),
            connections,
            task,
        }
    }

    fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Secure {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn rejects_untrusted_certificates_without_repeating() -> String {
    let (ours, nobodys) = (Authority::new(), Authority::new());
    let now = (2000, 2099);
    let mut results = Vec::new();
    for (name, acceptor, is_trusted) in [
        ("valid", ours.certify("localhost", now, b"http/1.1"), true),
        (
            "expired",
            ours.certify("localhost", (2000, 2001), b"http/1.1"),
            false,
        ),
        (
            "another host's",
            ours.certify("example.test", now, b"http/1.1"),
            false,
        ),
        (
            "signed by nobody",
            nobodys.certify("localhost", now, b"http/1.1"),
            false,
        ),
    ] {
        let port = Port::open(20.0).await;
        let service = port.server.address();
        let secure = Secure::open(acceptor, move |mut stream| async move {
            let mut plain = TcpStream::connect(service).await.expect("the simulator");
            // The side that closes first ends it.
            let _ = copy_bidirectional(&mut stream, &mut plain).await;
        });
        let secure = secure.await;
        let result = child::run(READ, &secure.address, &ours.trusted()).await;
        assert_eq!(secure.connections(), 1, "{name}: {result}");
        if is_trusted {
            assert_eq!((result.as_str(), port.sent()), ("an answer", 1), "{name}");
        } else {
            let expected = format!("{:?}, NotSent, attempts 1", ErrorKind::Untrusted);
            assert_eq!(
                (result.as_str(), port.sent()),
                (expected.as_str(), 0),
                "{name}"
            );
        }
        results.push(format!("{name}: {result}"));
    }
    results.join("; ")
}

/// The treatment of a stream by an HTTP/2 server.
#[derive(Clone, Copy, PartialEq)]
enum Stream {
    Answer,
    Refuse,
    /// The connection goes away; before that the request is carried out, or it is not.
    GoAway {
        applied: bool,
    },
}

/// Serves one connection: the streams in this order, then answers.
async fn serve(
    stream: TlsStream<TcpStream>,
    server: Arc<Server>,
    plan: Arc<[Stream]>,
    seen: Arc<AtomicUsize>,
) {
    let mut connection = h2::server::handshake(stream).await.expect("HTTP/2");
    while let Some(Ok((request, mut respond))) = connection.accept().await {
        let number = seen.fetch_add(1, Ordering::SeqCst);
        let stream = plan.get(number).copied().unwrap_or(Stream::Answer);
        if stream == Stream::Refuse {
            respond.send_reset(h2::Reason::REFUSED_STREAM);
            continue;
        }
        let server = Arc::clone(&server);
        let answer = tokio::spawn(async move {
            let (head, mut body) = request.into_parts();
            let mut bytes = Vec::new();
            while let Some(Ok(chunk)) = body.data().await {
                let _ = body.flow_control().release_capacity(chunk.len());
                bytes.extend_from_slice(&chunk);
            }
            let request = mews_simulator::Request::post(head.uri.path(), bytes);
            if stream == (Stream::GoAway { applied: false }) {
                return;
            }
            let Reply::Response(response) = server.simulator().exchange(&request).await else {
                return;
            };
            if stream == Stream::Answer {
                let mut head = Response::builder()
                    .status(response.status)
                    .body(())
                    .expect("a head");
                let headers: &mut HeaderMap = head.headers_mut();
                for (name, value) in &response.headers {
                    let name: http::HeaderName = name.parse().expect("a name");
                    headers.append(name, value.parse().expect("a value"));
                }
                let mut body = respond.send_response(head, false).expect("a stream");
                body.send_data(response.body.into(), true)
                    .expect("a stream");
            }
        });
        if let Stream::GoAway { .. } = stream {
            // The body still comes in, which needs the connection.
            tokio::pin!(answer);
            loop {
                tokio::select! {
                    _ = &mut answer => break,
                    next = connection.accept() => assert!(next.is_none(), "one stream at a time"),
                }
            }
            connection.abrupt_shutdown(h2::Reason::NO_ERROR);
        }
    }
}

/// A write to a server that has something in store for its streams: the result, and how many
/// streams and effects there were.
async fn write_to(plan: &[Stream]) -> (String, usize, usize) {
    let authority = Authority::new();
    let port = Port::open(20.0).await;
    let acceptor = authority.certify("localhost", (2000, 2099), b"h2");
    let seen = Arc::new(AtomicUsize::new(0));
    let (server, plan, counter) = (Arc::clone(&port.server), Arc::from(plan), Arc::clone(&seen));
    let secure = Secure::open(acceptor, move |stream| {
        serve(
            stream,
            Arc::clone(&server),
            Arc::clone(&plan),
            Arc::clone(&counter),
        )
    });
    let secure = secure.await;
    let result = child::run(WRITE, &secure.address, &authority.trusted()).await;
    (result, seen.load(Ordering::SeqCst), port.effects())
}

async fn repeats_a_refused_stream_over_a_connection() -> String {
    let (result, streams, effects) = write_to(&[Stream::Refuse, Stream::Refuse]).await;
    assert_eq!((result.as_str(), streams, effects), ("an answer", 3, 1));
    "3 streams, 1 effect, an answer".to_owned()
}

async fn outcome_is_unknown_after_goaway() -> String {
    for applied in [false, true] {
        let (result, streams, effects) = write_to(&[Stream::GoAway { applied }]).await;
        assert_eq!((streams, effects), (1, usize::from(applied)), "{result}");
        assert!(result.contains("Unknown, attempts 1"), "{result}");
    }
    "1 stream each, 0 and 1 effects, Unknown".to_owned()
}
