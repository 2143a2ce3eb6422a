//! The stream of events over sockets, to a simulated service behind them.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use mews_api::transport::{HttpTransport, HttpTransportBuilder};
use mews_api::{Client, Environment};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use super::{cancel, gap, next, reservation, service_time};
use crate::calls::read;
use crate::hotel::{Service, builder};
use crate::recorder::{met, met_error};
use crate::tls::Authority;
use crate::tokens;

/// A service behind sockets, and its websocket's address.
async fn server() -> (mews_simulator::Server, String) {
    let mut server = builder(1)
        .reservations(50)
        .start()
        .await
        .expect("a loopback port");
    let address = server
        .websocket(([127, 0, 0, 1], 0).into())
        .await
        .expect("a loopback port");
    (server, address)
}

fn client_of(server: &mews_simulator::Server, access: usize) -> Client {
    let builder = Client::builder(tokens::credentials(access), "Scenarios 1.0")
        .environment(Environment::custom(server.url()));
    met(builder.build().expect("a client"))
}

struct Behind<'s>(&'s mews_simulator::Server);

impl Service for Behind<'_> {
    fn simulator(&self) -> &mews_simulator::Simulator {
        self.0.simulator()
    }
}

pub(super) async fn refused_tokens_end_the_stream() -> String {
    let (server, address) = server().await;
    read(&client_of(&server, 0)).await.expect("an answer");
    let client = client_of(&server, 5);
    let mut events = client.events().address(address).connect();
    let error = met_error(next(&mut events).await.expect_err("refused"));
    assert!(error.is_unauthorized());
    assert_eq!(error.status(), Some(401));
    assert!(events.next().await.is_none());
    "Unauthorized (401), then the end".to_owned()
}

pub(super) async fn hears_of_a_write_over_sockets() -> String {
    let (server, address) = server().await;
    let client = client_of(&server, 0);
    read(&client).await.expect("an answer");
    let mut events = met(client.events().address(address)).connect();
    let first = gap(&mut events).await;
    // The handshake reports the service's present, which does not move here.
    assert_eq!(first.until(), service_time(&server.simulator().now()));
    let id = cancel(&Behind(&server), &client).await;
    assert_eq!(reservation(&mut events).await, (id, "Canceled".to_owned()));
    "a gap, then the event".to_owned()
}

/// Where connections come from, and what is done with each.
async fn listen<F>(serve: impl Fn(TcpStream) -> F + Send + 'static) -> u16
where
    F: Future<Output = io::Result<()>> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a loopback port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    port
}

pub(super) async fn uses_the_roots_and_the_proxy_of_the_client() -> String {
    let (server, address) = server().await;
    read(&client_of(&server, 0)).await.expect("an answer");
    let plain = address.strip_prefix("ws://").expect("a scheme").to_owned();
    let authority = Authority::new();
    let acceptor = authority.certify("localhost", (2020, 2100), b"http/1.1");
    let secure = listen(move |stream| {
        let (acceptor, plain) = (acceptor.clone(), plain.clone());
        async move {
            let mut stream = acceptor.accept(stream).await?;
            let mut behind = TcpStream::connect(plain).await?;
            copy_bidirectional(&mut stream, &mut behind).await.map(drop)
        }
    })
    .await;
    let tunnels = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&tunnels);
    let proxy = listen(move |mut stream| {
        let counter = Arc::clone(&counter);
        async move {
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                head.push(stream.read_u8().await?);
            }
            assert!(head.starts_with(b"CONNECT localhost:"), "a tunnel");
            counter.fetch_add(1, Ordering::SeqCst);
            let mut behind = TcpStream::connect(("127.0.0.1", secure)).await?;
            stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await?;
            copy_bidirectional(&mut stream, &mut behind).await.map(drop)
        }
    })
    .await;
    let address = format!("wss://localhost:{secure}");
    let client = |http: HttpTransportBuilder| {
        let builder = Client::builder(tokens::credentials(0), "Scenarios 1.0")
            .environment(Environment::custom(server.url()))
            .http(http);
        met(builder.build().expect("a client"))
    };
    let root = authority.pem();
    let http = HttpTransport::builder().add_root_certificates(root.as_bytes());
    let proxied = http.proxy(format!("http://127.0.0.1:{proxy}"));
    let mut events = client(proxied).events().address(&address).connect();
    gap(&mut events).await;
    assert_eq!(tunnels.load(Ordering::SeqCst), 1);
    let stranger = client(HttpTransport::builder());
    let mut events = stranger.events().address(&address).connect();
    let error = met_error(next(&mut events).await.expect_err("not trusted"));
    assert!(error.is_untrusted(), "{error}");
    "a gap through 1 tunnel; Untrusted without the root".to_owned()
}
