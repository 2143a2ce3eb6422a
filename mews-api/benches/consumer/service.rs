//! The service: pages of reservations over TLS, one for each window that is asked for.

use std::collections::HashMap;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use mews_simulator::Simulator;
use rcgen::{CertificateParams, KeyPair};
use tokio::net::TcpListener;
use tokio::time::sleep;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::case::{Case, Protocol};

/// The time to prepare a response.
pub const THINKING: Duration = Duration::from_millis(100);
pub const BULK: &str = "bulk-access-token";
pub const OTHER: &str = "other-access-token";

/// A certificate of the loopback address that signs itself.
pub struct Authority {
    pub certificate: String,
    pub key: String,
}

impl Authority {
    pub fn new() -> Self {
        let key = KeyPair::generate().expect("a key");
        let names = vec!["127.0.0.1".to_owned()];
        let params = CertificateParams::new(names).expect("a valid name");
        let certificate = params.self_signed(&key).expect("a certificate");
        Self {
            certificate: certificate.pem(),
            key: key.serialize_pem(),
        }
    }

    fn acceptor(&self, protocol: Protocol) -> TlsAcceptor {
        let certificate = CertificateDer::from_pem_slice(self.certificate.as_bytes());
        let key = PrivateKeyDer::from_pem_slice(self.key.as_bytes());
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("versions that the provider has")
            .with_no_client_auth()
            .with_single_cert(vec![certificate.expect("own")], key.expect("own"))
            .expect("a certificate and its key");
        config.alpn_protocols = vec![match protocol {
            Protocol::Http1 => b"http/1.1".to_vec(),
            Protocol::Http2 => b"h2".to_vec(),
        }];
        TlsAcceptor::from(Arc::new(config))
    }
}

/// The service's record of requests.
pub struct Service {
    page: String,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// When each request for a page arrived.
    arrivals: Vec<Instant>,
    delivered: usize,
    /// The most pages that were asked for and not delivered yet.
    most_ahead: usize,
    windows: HashMap<String, usize>,
}

impl Service {
    pub fn new(case: &Case) -> Arc<Self> {
        Arc::new(Self {
            page: page(case.page),
            state: Mutex::default(),
        })
    }

    /// Listens on loopback, in tasks of the current runtime.
    pub async fn listen(self: &Arc<Self>, authority: &Authority, protocol: Protocol) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let acceptor = authority.acceptor(protocol);
        let service = Arc::clone(self);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (acceptor, service) = (acceptor.clone(), Arc::clone(&service));
                tokio::spawn(async move {
                    let Ok(stream) = acceptor.accept(stream).await else {
                        return;
                    };
                    let answer = service_fn(move |request| {
                        let service = Arc::clone(&service);
                        async move { Ok::<_, Infallible>(service.answer(request).await) }
                    });
                    let connection = auto::Builder::new(TokioExecutor::new());
                    let _ = connection
                        .serve_connection(TokioIo::new(stream), answer)
                        .await;
                });
            }
        });
        address
    }

    async fn answer(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let body = request.into_body().collect().await;
        let body = body.map(|body| body.to_bytes()).unwrap_or_default();
        let body: serde_json::Value = serde_json::from_slice(&body).unwrap_or_default();
        let text = if body["AccessToken"] == BULK {
            let number = self.arrive(&body["CreatedUtc"].to_string());
            // Ids of their own for each window.
            self.page.replace("#window#", &format!("{number:08x}"))
        } else {
            r#"{"Reservations":[],"Cursor":null}"#.to_owned()
        };
        sleep(THINKING).await;
        Response::builder()
            .header("content-type", "application/json; charset=utf-8")
            .body(Full::from(text))
            .expect("plain headers")
    }

    fn arrive(&self, window: &str) -> usize {
        let mut state = self.state.lock().expect("no panic holds it");
        state.arrivals.push(Instant::now());
        let ahead = state.arrivals.len() - state.delivered.min(state.arrivals.len());
        state.most_ahead = state.most_ahead.max(ahead);
        let next = state.windows.len();
        *state.windows.entry(window.to_owned()).or_insert(next)
    }

    pub fn delivered(&self) {
        self.state.lock().expect("no panic holds it").delivered += 1;
    }

    pub fn requests(&self) -> usize {
        self.state.lock().expect("no panic holds it").arrivals.len()
    }

    pub fn requests_after(&self, instant: Instant) -> usize {
        let state = self.state.lock().expect("no panic holds it");
        state.arrivals.iter().filter(|at| **at > instant).count()
    }

    /// The most bytes that were asked for and not delivered yet.
    pub fn most_bytes_ahead(&self) -> usize {
        let state = self.state.lock().expect("no panic holds it");
        state.most_ahead * self.page.len()
    }
}

/// A page of about this many bytes: reservations of the simulator, whose ids begin with a
/// placeholder.
fn page(bytes: usize) -> String {
    const ITEMS: usize = 1000;
    let simulator = Simulator::builder()
        .reservations(2000)
        .access_token(BULK)
        .build()
        .expect("its schema is valid");
    let body = serde_json::json!({
        "ClientToken": simulator.client_token(),
        "AccessToken": BULK,
        "Client": "Bench 1.0",
        "Limitation": {"Count": ITEMS},
    });
    let path = format!("{}/reservations/getAll/2023-06-06", simulator.base_path());
    let answer = simulator.handle(&mews_simulator::Request::post(path, body.to_string()));
    let answer: serde_json::Value =
        serde_json::from_slice(&answer.body).expect("the simulator writes JSON");
    let mut items = answer["Reservations"].as_array().expect("a list").clone();
    let bare: usize = items.iter().map(|item| item.to_string().len() + 1).sum();
    let padding = "x".repeat(bytes.saturating_sub(bare) / items.len().max(1));
    for (index, item) in items.iter_mut().enumerate() {
        item["Id"] = format!("#window#-0000-4000-8000-{index:012x}").into();
        item["Padding"] = padding.clone().into();
    }
    serde_json::json!({"Reservations": items, "Cursor": null}).to_string()
}
