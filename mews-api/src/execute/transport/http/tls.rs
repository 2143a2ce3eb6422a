//! TLS by rustls or by the platform's own library.

use crate::base::error::Error;

/// Certificates in PEM, and what is negotiated.
#[derive(Clone, Default)]
pub(super) struct Tls {
    /// Trusted besides those of the platform.
    pub(super) roots: Vec<u8>,
    /// The client's chain and key.
    pub(super) identity: Option<(Vec<u8>, Vec<u8>)>,
    /// HTTP/2 is not offered.
    pub(super) http1_only: bool,
}

pub(super) fn tls_problem(error: &dyn std::error::Error) -> Error {
    let mut message = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        message = format!("{message}: {error}");
        cause = error.source();
    }
    Error::configuration("tls", message)
}

/// rustls, configured for this client alone: the process's default provider stays the application's
/// own choice.
#[cfg(feature = "rustls-no-provider")]
pub(super) fn with_tls(
    builder: reqwest::ClientBuilder,
    tls: &Tls,
    https: bool,
) -> Result<reqwest::ClientBuilder, Error> {
    use std::sync::Arc;

    use rustls::crypto::CryptoProvider;
    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};
    use rustls_platform_verifier::Verifier;

    #[cfg(feature = "rustls")]
    let provider: Option<CryptoProvider> = Some(rustls::crypto::ring::default_provider());
    #[cfg(not(feature = "rustls"))]
    let provider = CryptoProvider::get_default().map(|provider| CryptoProvider::clone(provider));

    let Some(provider) = provider.map(Arc::new) else {
        return Err(Error::configuration(
            "tls",
            "no rustls crypto provider is installed in this process",
        ));
    };
    let certificates = |pem: &[u8], setting| {
        let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
        let problem = "must be certificates in PEM";
        match read {
            Ok(certificates) if !certificates.is_empty() => Ok(certificates),
            _ => Err(Error::configuration(setting, problem)),
        }
    };
    let roots = match tls.roots.as_slice() {
        [] => Vec::new(),
        pem => certificates(pem, "root certificates")?,
    };
    let config = rustls::ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| tls_problem(&error))?;
    let config = if https {
        let verifier =
            Verifier::new_with_extra_roots(roots, provider).map_err(|error| tls_problem(&error))?;
        config
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier))
    } else {
        let mut store = rustls::RootCertStore::empty();
        store.add_parsable_certificates(roots);
        config.with_root_certificates(store)
    };
    let mut config = match &tls.identity {
        None => config.with_no_client_auth(),
        Some((chain, key)) => {
            let chain = certificates(chain, "client certificate")?;
            let key = PrivateKeyDer::from_pem_slice(key).map_err(|_| {
                Error::configuration("client certificate", "the key must be in PEM (PKCS #8)")
            })?;
            config
                .with_client_auth_cert(chain, key)
                .map_err(|error| tls_problem(&error))?
        }
    };
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    if cfg!(feature = "http2") && !tls.http1_only {
        config.alpn_protocols.insert(0, b"h2".to_vec());
    }
    Ok(builder.tls_backend_preconfigured(config))
}

#[cfg(all(feature = "native-tls", not(feature = "rustls-no-provider")))]
pub(super) fn with_tls(
    builder: reqwest::ClientBuilder,
    tls: &Tls,
    _https: bool,
) -> Result<reqwest::ClientBuilder, Error> {
    let mut builder = builder
        .tls_backend_native()
        .tls_version_min(reqwest::tls::Version::TLS_1_2);
    if !tls.roots.is_empty() {
        let roots = reqwest::Certificate::from_pem_bundle(&tls.roots).map_err(|_| {
            Error::configuration("root certificates", "must be certificates in PEM")
        })?;
        builder = builder.tls_certs_merge(roots);
    }
    if let Some((chain, key)) = &tls.identity {
        let identity = reqwest::Identity::from_pkcs8_pem(chain, key).map_err(|_| {
            let message = "must be a chain and a PKCS #8 key in PEM";
            Error::configuration("client certificate", message)
        })?;
        builder = builder.identity(identity);
    }
    Ok(builder)
}

#[cfg(not(any(feature = "native-tls", feature = "rustls-no-provider")))]
pub(super) fn with_tls(
    builder: reqwest::ClientBuilder,
    tls: &Tls,
    https: bool,
) -> Result<reqwest::ClientBuilder, Error> {
    if https || !tls.roots.is_empty() || tls.identity.is_some() {
        return Err(Error::configuration(
            "tls",
            "https needs one of the features `rustls`, `native-tls`, `rustls-no-provider`",
        ));
    }
    Ok(builder)
}
