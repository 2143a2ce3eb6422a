//! A TCP proxy on loopback that can be slow, or cut off what is behind it.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// A proxy in front of a port of loopback; it ends when it is dropped.
#[derive(Debug)]
pub struct Proxy {
    port: u16,
    latency: Arc<AtomicU64>,
    open: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Proxy {
    /// Starts it in front of a port.
    ///
    /// # Errors
    /// If no port can be listened on.
    pub async fn start(target: u16) -> io::Result<Self> {
        let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await?;
        let port = listener.local_addr()?.port();
        let latency = Arc::new(AtomicU64::new(0));
        let (open, is_open) = watch::channel(true);
        let task = tokio::spawn(accept(listener, target, Arc::clone(&latency), is_open));
        Ok(Self {
            port,
            latency,
            open,
            task,
        })
    }

    /// The address for a client.
    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    /// Delays data to the server by a number of milliseconds.
    pub fn latency(&self, milliseconds: u64) {
        self.latency.store(milliseconds, Ordering::Relaxed);
    }

    /// Ends all connections and accepts none, or accepts them again.
    pub fn cut(&self, cut: bool) {
        self.open.send_replace(!cut);
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
        self.open.send_replace(false);
    }
}

async fn accept(
    listener: TcpListener,
    target: u16,
    latency: Arc<AtomicU64>,
    open: watch::Receiver<bool>,
) {
    while let Ok((client, _)) = listener.accept().await {
        let (latency, open) = (Arc::clone(&latency), open.clone());
        if *open.borrow() {
            tokio::spawn(carry(client, target, latency, open));
        }
    }
}

/// Carries bytes both ways until one side ends or the proxy is cut.
async fn carry(
    client: TcpStream,
    target: u16,
    latency: Arc<AtomicU64>,
    mut open: watch::Receiver<bool>,
) {
    let Ok(server) = TcpStream::connect((Ipv4Addr::LOCALHOST, target)).await else {
        return;
    };
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    let none = AtomicU64::new(0);
    tokio::select! {
        () = copy(from_client, to_server, &latency) => {}
        () = copy(from_server, to_client, &none) => {}
        _ = open.wait_for(|open| !open) => {}
    }
}

async fn copy(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, latency: &AtomicU64) {
    let mut buffer = vec![0; 16 << 10];
    while let Ok(read) = from.read(&mut buffer).await {
        tokio::time::sleep(Duration::from_millis(latency.load(Ordering::Relaxed))).await;
        if read == 0 || to.write_all(&buffer[..read]).await.is_err() {
            return;
        }
    }
}
