//! TLS with a certificate authority created at the start.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, KeyUsagePurpose,
};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, ServerConfig};
use tokio_rustls::server::TlsStream;
use tokio_rustls::{TlsAcceptor, TlsConnector};

use crate::server::patient::Patient;

/// Accepts connections over TLS.
pub(crate) struct Tls {
    acceptor: TlsAcceptor,
    /// The certificate as PEM.
    authority: String,
}

impl Tls {
    /// Creates an authority, and a certificate for the address and this machine's names.
    pub(crate) fn new(address: SocketAddr) -> io::Result<Self> {
        make(address.ip()).map_err(io::Error::other)
    }

    pub(crate) fn authority(&self) -> &str {
        &self.authority
    }

    pub(crate) async fn accept(&self, stream: Patient) -> io::Result<TlsStream<Patient>> {
        self.acceptor.accept(stream).await
    }
}

/// Checks whether a simulator at an address responds. It uses TLS if the certificate of its
/// authority is given.
pub async fn health(address: SocketAddr, authority: Option<&str>) -> io::Result<()> {
    let mut stream = TcpStream::connect(address).await?;
    let request = format!("GET /health HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    let answer = match authority {
        None => exchange(&mut stream, &request).await?,
        Some(authority) => {
            let mut roots = RootCertStore::empty();
            let authority = CertificateDer::from_pem_slice(authority.as_bytes());
            let added = roots.add(authority.map_err(io::Error::other)?);
            added.map_err(io::Error::other)?;
            let provider = Arc::new(ring::default_provider());
            let config = ClientConfig::builder_with_provider(provider)
                .with_safe_default_protocol_versions()
                .map_err(io::Error::other)?
                .with_root_certificates(roots)
                .with_no_client_auth();
            let connector = TlsConnector::from(Arc::new(config));
            let mut stream = connector.connect(address.ip().into(), stream).await?;
            exchange(&mut stream, &request).await?
        }
    };
    if answer.starts_with(b"HTTP/1.1 200 ") {
        Ok(())
    } else {
        Err(io::Error::other(
            "something else than a simulator answers there",
        ))
    }
}

/// The first bytes of the response.
async fn exchange(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    request: &str,
) -> io::Result<[u8; 13]> {
    stream.write_all(request.as_bytes()).await?;
    let mut answer = [0; 13];
    stream.read_exact(&mut answer).await?;
    Ok(answer)
}

fn make(address: IpAddr) -> Result<Tls, Box<dyn std::error::Error + Send + Sync>> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let name = "mews-simulator test authority";
    params.distinguished_name.push(DnType::CommonName, name);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate()?)?;

    let mut names = vec![
        "localhost".to_owned(),
        "127.0.0.1".to_owned(),
        "::1".to_owned(),
    ];
    if !address.is_loopback() && !address.is_unspecified() {
        names.push(address.to_string());
    }
    let key = KeyPair::generate()?;
    let mut params = CertificateParams::new(names)?;
    params
        .distinguished_name
        .push(DnType::CommonName, "localhost");
    let certificate = params.signed_by(&key, &authority)?;
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key)?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(Tls {
        acceptor: TlsAcceptor::from(Arc::new(config)),
        authority: authority.pem(),
    })
}
